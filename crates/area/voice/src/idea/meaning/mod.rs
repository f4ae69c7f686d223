//! What ideas mean, as far as a machine can tell: by a model (`textsense::embed`) where the installation has its
//! file, by shared words where it has none. Whoever compares ideas asks the program's one [`Meaning`], which goes
//! with the database: `tx.shared::<Meaning>()`. It only ever finds; what may be shown is asked of the ideas.
//!
//! The follower [`Kindred`](super::kindred::Kindred) keeps a vector for each idea and model in `idea_vector`; each
//! space's are also held in memory ([`near`]), as far as they were asked for.

mod near;

use std::sync::Arc;

use kernel::{Id, Lang};
use store::{Result, StoreError, Tx};
use textsense::{Language, embed::Embed, themes::lexical};

use super::{Idea, PublicText, arrive, store::vectors};
use near::Spaces;
pub use near::{Found, MOST};

/// The name of the method without a model.
pub const WORDS: &str = "words";

/// How this installation tells what texts mean. Without a model, by their words.
#[derive(Default)]
pub struct Meaning {
    model: Option<Arc<dyn Embed>>,
    spaces: Spaces,
}

impl Meaning {
    /// By a model.
    pub fn of(model: Arc<dyn Embed>) -> Meaning {
        Meaning { model: Some(model), spaces: Spaces::default() }
    }

    /// The model, where there is one.
    pub fn model(&self) -> Option<&Arc<dyn Embed>> {
        self.model.as_ref()
    }

    /// The short name of the method: the model's, or [`WORDS`]. Another one when vectors are not comparable.
    pub fn method(&self) -> &str {
        self.model.as_ref().map_or(WORDS, |model| model.name())
    }

    /// The vector of a text, of length 1: the model's (some milliseconds of a core, on a thread of their own), or
    /// without a model one of stems and runs of letters.
    pub async fn vector(&self, text: &str, lang: Lang) -> Result<Vec<f32>> {
        let (text, model) = (text.to_owned(), self.model.clone());
        let thought = tokio::task::spawn_blocking(move || match model {
            Some(model) => model.embed_all(&[&text]).pop().unwrap_or_default(),
            None => lexical::vector(&text, arrive::sensed(lang)),
        });
        thought.await.map_err(|_| StoreError::Misuse("the model failed over a text"))
    }

    /// The ideas of a space whose vectors lie nearest to one that [`Meaning::vector`] gave; none without a model.
    /// Also such as not everyone may see.
    pub async fn nearest(
        &self,
        tx: &mut Tx,
        space: Id,
        (vector, lang): (&[f32], Lang),
        count: usize,
    ) -> Result<Found> {
        let Some(model) = &self.model else { return Ok(Found::default()) };
        let language = arrive::sensed(lang);
        self.spaces.nearest(tx, space, &**model, (vector, language), count).await
    }

    /// The ideas nearest to one of a space, itself among them, with the cosine of the centred vectors; none when it
    /// has no vector (yet), and none without a model. Also such as not everyone may see.
    pub async fn nearest_to(&self, tx: &mut Tx, space: Id, idea: Id, count: usize) -> Result<Vec<(Id, f32)>> {
        let Some(model) = &self.model else { return Ok(Vec::new()) };
        self.spaces.nearest_to(tx, space, &**model, idea, count).await
    }

    /// Keeps the vector of an idea's words as they are now, after an event of its space. Nothing without a model.
    pub(super) async fn keep(&self, tx: &mut Tx, idea: &Idea, seq: i64) -> Result<()> {
        let Some(model) = &self.model else { return Ok(()) };
        let vector = match idea.public_text() {
            PublicText::Withheld(_) | PublicText::Withdrawn => Vec::new(),
            PublicText::Shown(_) | PublicText::Held => self.vector(&idea.clean, idea.lang).await?,
        };
        let kept = vectors::Kept { idea: idea.id, seq, lang: idea.lang, vector };
        vectors::put(tx, idea.space, model.name(), &kept).await?;
        self.spaces.outdated(idea.space);
        Ok(())
    }

    /// Forgets the vectors of a space, before they are made anew.
    pub(super) async fn clear(&self, tx: &mut Tx, space: Id) -> Result<()> {
        self.spaces.forget(space);
        vectors::clear(tx, space, self.method()).await
    }
}

/// The kept vectors of some ideas, in their order; empty where there is none, and without a model.
pub async fn kept(tx: &mut Tx, ideas: &[Id]) -> Result<Vec<Vec<f32>>> {
    let meaning = tx.shared::<Meaning>();
    let Some(model) = meaning.model() else { return Ok(vec![Vec::new(); ideas.len()]) };
    let kept = vectors::of(tx, model.name(), ideas).await?;
    let of = |id: &Id| kept.iter().find(|kept| kept.idea == *id).map(|kept| kept.vector.clone());
    Ok(ideas.iter().map(|id| of(id).unwrap_or_default()).collect())
}

/// Ideas read at a time.
const PAGE: i64 = 2_000;

/// Identifier, language and vector of every idea of a space that has words, by identifier: the kept ones of the
/// model, or without a model those of words and letters, reckoned now. Also of ideas whose text waits for a look;
/// those taken back or withheld are not among them.
pub async fn vectors(tx: &mut Tx, space: Id) -> Result<Vec<(Id, Language, Vec<f32>)>> {
    let meaning = tx.shared::<Meaning>();
    let mut all = match meaning.model() {
        Some(model) => by_model(tx, space, model.name()).await?,
        None => by_words(tx, space).await?,
    };
    all.sort_by_key(|(id, ..)| *id);
    Ok(all)
}

async fn by_model(tx: &mut Tx, space: Id, method: &str) -> Result<Vec<(Id, Language, Vec<f32>)>> {
    let (mut all, mut seq) = (Vec::new(), -1);
    loop {
        let page = vectors::since(tx, space, method, seq, PAGE).await?;
        let Some(last) = page.last() else { return Ok(all) };
        seq = last.seq;
        let with_words = page.into_iter().filter(|kept| !kept.vector.is_empty());
        all.extend(with_words.map(|kept| (kept.idea, arrive::sensed(kept.lang), kept.vector)));
    }
}

async fn by_words(tx: &mut Tx, space: Id) -> Result<Vec<(Id, Language, Vec<f32>)>> {
    let (mut all, mut after) = (Vec::new(), 0);
    loop {
        let page = vectors::words(tx, space, after, PAGE).await?;
        let Some((_, number, ..)) = page.last() else { return Ok(all) };
        after = *number;
        let reckon = move || -> Vec<_> {
            let vector = |lang, text: &str| lexical::vector(text, arrive::sensed(lang));
            page.iter().map(|(id, _, lang, text)| (*id, arrive::sensed(*lang), vector(*lang, text))).collect()
        };
        let reckoned = tokio::task::spawn_blocking(reckon).await;
        all.extend(reckoned.map_err(|_| StoreError::Misuse("the words of a text could not be read"))?);
    }
}
