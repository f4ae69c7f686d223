//! Ideas that resemble each other. Whoever shows an idea reads its kindred from a small table; a follower keeps it,
//! so that likeness is reckoned once, when words come or change, and not at every view. What may be shown is asked
//! of the ideas themselves when they are read, never of the table.

use std::{cmp::Reverse, sync::Arc};

use kernel::{Id, Lang};
use store::{
    Event, Result, Store, Tx,
    follower::{Follower, Step},
    search::Query,
};
use textsense::similar::{Engine, Hybrid, Lexical, Match, Text, rank_texts};

use super::{
    KIND, PublicText, arrive,
    followers::{concerned, is_about_words},
    meaning::{Found, Meaning},
    store::{kin, lists::IDS, vectors},
};

/// Less alike than this by words is not alike.
pub const ALIKE: f64 = 0.12;
/// So many of the longest stems are looked for: long ones tell more.
const TELLING: usize = 10;
/// The newest ideas with one of them that are weighed; the best of these are compared.
const WEIGHED: i64 = 100;
/// So many of the ideas nearest in meaning are compared too.
const NEAREST: usize = IDS;
/// Events in a transaction with a model, which thinks some milliseconds about each: others write in between.
const AT_ONCE: i64 = 20;

/// Keeps for every idea its vector and those ideas that are most like it. It follows after the search index, which
/// finds them. With another model it begins anew.
pub struct Kindred {
    name: String,
    at_once: i64,
}

impl Kindred {
    /// For the [`Meaning`] that goes with this database.
    pub fn of(store: &Store) -> Kindred {
        let meaning = store.shared::<Meaning>();
        match meaning.model() {
            Some(model) => Kindred { name: format!("kindred-{}", model.name()), at_once: AT_ONCE },
            None => Kindred { name: "kindred".to_owned(), at_once: 200 },
        }
    }
}

impl Follower for Kindred {
    fn name(&self) -> &str {
        &self.name
    }

    fn wants(&self, event: &Event) -> bool {
        is_about_words(event)
    }

    fn looks_at_the_present(&self) -> bool {
        true
    }

    fn at_once(&self) -> i64 {
        self.at_once
    }

    fn follow<'a>(&'a self, tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
        Box::pin(async move {
            let Some(idea) = concerned(tx, event).await? else { return Ok(()) };
            if event.topic == "idea.submitted" {
                // Others may have met its words in the index already: those are the same.
                kin::forget_own(tx, idea.id).await?;
            } else {
                kin::forget(tx, idea.id).await?;
            }
            let meaning = tx.shared::<Meaning>();
            meaning.keep(tx, &idea, event.seq).await?;
            if matches!(idea.public_text(), PublicText::Withheld(_) | PublicText::Withdrawn) {
                return Ok(());
            }
            let found = alike(tx, idea.space, (&idea.clean, idea.lang), Some(idea.id)).await?;
            for Match { key: other, score, reason, .. } in found.into_iter().take(kin::KEPT) {
                kin::put(tx, idea.id, other, score, reason).await?;
                kin::put(tx, other, idea.id, score, reason).await?;
            }
            Ok(())
        })
    }

    fn clear<'a>(&'a self, tx: &'a mut Tx, space: Id) -> Option<Step<'a>> {
        Some(Box::pin(async move {
            let meaning: Arc<Meaning> = tx.shared();
            meaning.clear(tx, space).await?;
            kin::clear(tx, space).await
        }))
    }
}

/// The ideas of a space most like a text, the most alike first, with what it rests on: found by words and by
/// meaning, then compared by both. `own` is the idea that has this text, if there is one. Among them are such as
/// not everyone may see.
pub async fn alike(
    tx: &mut Tx,
    space: Id,
    (text, lang): (&str, Lang),
    own: Option<Id>,
) -> Result<Vec<Match<Id>>> {
    let meaning = tx.shared::<Meaning>();
    let mut ids = by_words(tx, space, text, lang).await?;
    let vector = match (meaning.model(), own) {
        (None, _) => Vec::new(),
        (Some(model), Some(own)) => {
            let kept = vectors::of(tx, model.name(), &[own]).await?.pop();
            kept.map(|kept| kept.vector).unwrap_or_default()
        }
        (Some(_), None) => meaning.vector(text, lang).await?,
    };
    let found = meaning.nearest(tx, space, (&vector, lang), NEAREST + 1).await?;
    let near = found.near.iter().map(|(id, _)| *id).filter(|id| !ids.contains(id)).collect::<Vec<_>>();
    ids.extend(near);
    ids.retain(|id| Some(*id) != own);
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    compared(tx, &meaning, &found, (text, lang, vector), &ids).await
}

/// The newest ideas that share a telling word, the best match first.
async fn by_words(tx: &mut Tx, space: Id, text: &str, lang: Lang) -> Result<Vec<Id>> {
    let words = telling(arrive::stems(text, lang)).into_iter().map(|stem| vec![stem]).collect();
    let query = Query { space: Some(space), kind: KIND, public: false, words, any: true };
    let hits = tx.find(&query, WEIGHED).await?;
    Ok(hits.into_iter().map(|hit| hit.id).take(IDS).collect())
}

async fn compared(
    tx: &mut Tx,
    meaning: &Meaning,
    found: &Found,
    (text, lang, vector): (&str, Lang, Vec<f32>),
    ids: &[Id],
) -> Result<Vec<Match<Id>>> {
    let texts = kin::texts(tx, ids).await?;
    let language = arrive::sensed(lang);
    let Some(model) = meaning.model() else {
        let engine: &dyn Engine = &Lexical::new(language);
        let candidates: Vec<(Id, Text)> =
            texts.iter().map(|(id, _, text)| (*id, Text::from(text.as_str()))).collect();
        return Ok(rank_texts(engine, &text.into(), &candidates, engine.least()));
    };
    let kept = vectors::of(tx, model.name(), ids).await?;
    let engine: &dyn Engine = &Hybrid::new(&**model, &found.means, language);
    // An idea whose vector is still to come is compared by its words.
    let of = |id: &Id| kept.iter().find(|kept| kept.idea == *id).map_or(&[][..], |kept| &kept.vector);
    let candidates: Vec<(Id, Text)> = texts
        .iter()
        .map(|(id, lang, written)| {
            (*id, Text { written, language: arrive::sensed(*lang), vector: Some(of(id)) })
        })
        .collect();
    let query = Text { written: text, language, vector: Some(&vector) };
    Ok(rank_texts(engine, &query, &candidates, engine.least()))
}

/// The longest stems, each once.
pub fn telling(mut stems: Vec<String>) -> Vec<String> {
    stems.sort_by(|a, b| (Reverse(a.chars().count()), a).cmp(&(Reverse(b.chars().count()), b)));
    stems.dedup();
    stems.truncate(TELLING);
    stems
}
