//! Ideas that resemble each other. Whoever shows an idea reads its kindred from a small table; a follower keeps it,
//! so that likeness is reckoned once, when words come or change, and not at every view. What may be shown is asked
//! of the ideas themselves when they are read, never of the table.

mod follow;

use std::cmp::Reverse;

use kernel::{Id, Lang};
use store::{Result, Tx, directory::Card, search::Query};
use textsense::similar::{Engine, Hybrid, Lexical, Likeness, Match, Reason, Text, rank_texts};

use super::{
    Idea, KIND, PublicText, arrive,
    meaning::{Found, Meaning},
    store::{
        kin,
        lists::{self, Alike, IDS, Listed, VOICES_OF, Voice},
        vectors,
    },
};

pub use follow::Kindred;

/// Less alike than this by words is not alike.
pub const ALIKE: f64 = 0.12;
/// So many of the longest stems are looked for: long ones tell more.
const TELLING: usize = 10;
/// The newest ideas with one of them that are weighed; the best of these are compared.
const WEIGHED: i64 = 100;
/// So many of the ideas nearest in meaning are compared too.
const NEAREST: usize = IDS;

/// A text whose like is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    /// Where.
    pub space: Id,
    /// The text.
    pub text: &'a str,
    /// Its language.
    pub lang: Lang,
    /// The idea that has this text, if there is one.
    pub own: Option<Id>,
    /// Only among ideas that everyone may read; of the others nothing is even compared.
    pub public: bool,
}

/// The ideas most like a text, the most alike first, with what it rests on: found by words and by meaning, then
/// compared by both.
pub async fn alike(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Match<Id>>> {
    let meaning = tx.shared::<Meaning>();
    let mut ids = by_words(tx, look).await?;
    let vector = match (meaning.model(), look.own) {
        (None, _) => Vec::new(),
        (Some(model), Some(own)) => {
            let kept = vectors::of(tx, model.name(), &[own]).await?.pop();
            kept.map(|kept| kept.vector).unwrap_or_default()
        }
        (Some(_), None) => meaning.vector(look.text, look.lang).await?,
    };
    let found = meaning.nearest(tx, look.space, (&vector, look.lang), NEAREST + 1).await?;
    let near = found.near.iter().map(|(id, _)| *id).filter(|id| !ids.contains(id)).collect::<Vec<_>>();
    ids.extend(near);
    ids.retain(|id| Some(*id) != look.own);
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let texts = kin::texts(tx, &ids, look.public).await?;
    compared(tx, (&meaning, &found), (look, &vector), &texts).await
}

/// The newest ideas that share a telling word, the best match first.
async fn by_words(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Id>> {
    let words = telling(arrive::stems(look.text, look.lang)).into_iter().map(|stem| vec![stem]).collect();
    let query = Query { space: Some(look.space), kind: KIND, public: look.public, words, any: true };
    let hits = tx.find(&query, WEIGHED).await?;
    Ok(hits.into_iter().map(|hit| hit.id).take(IDS).collect())
}

async fn compared(
    tx: &mut Tx,
    (meaning, found): (&Meaning, &Found),
    (look, vector): (&Look<'_>, &[f32]),
    texts: &[(Id, Lang, String)],
) -> Result<Vec<Match<Id>>> {
    let language = arrive::sensed(look.lang);
    let Some(model) = meaning.model() else {
        let engine: &dyn Engine = &Lexical::new(language);
        let candidates: Vec<(Id, Text)> =
            texts.iter().map(|(id, _, text)| (*id, Text::from(text.as_str()))).collect();
        return Ok(rank_texts(engine, &look.text.into(), &candidates, engine.least()));
    };
    let ids: Vec<Id> = texts.iter().map(|(id, ..)| *id).collect();
    let kept = vectors::of(tx, model.name(), &ids).await?;
    let engine: &dyn Engine = &Hybrid::new(&**model, &found.means, language);
    // An idea whose vector is still to come is compared by its words.
    let of = |id: &Id| kept.iter().find(|kept| kept.idea == *id).map_or(&[][..], |kept| &kept.vector);
    let candidates: Vec<(Id, Text)> = texts
        .iter()
        .map(|(id, lang, written)| {
            (*id, Text { written, language: arrive::sensed(*lang), vector: Some(of(id)) })
        })
        .collect();
    let query = Text { written: look.text, language, vector: Some(vector) };
    Ok(rank_texts(engine, &query, &candidates, engine.least()))
}

/// An idea like another one.
#[derive(Clone, Debug)]
pub struct Kin {
    /// The idea.
    pub row: Listed,
    /// 0 to 1.
    pub likeness: f64,
    /// What that rests on most.
    pub reason: Reason,
    /// Words of it that the other has too, the most telling first.
    pub shared: Vec<String>,
    /// The first proposal that it is part of, for the desk: perhaps not everyone may see it.
    pub part: Option<Card>,
}

/// The kindred of an idea as they were found, the most alike first. Also such as not everyone may see.
pub async fn of_idea(tx: &mut Tx, idea: &Idea, limit: i64) -> Result<Vec<Kin>> {
    Ok(explained(idea, lists::kindred(tx, idea.id, limit).await?))
}

/// Those of them that everyone may read, without their answers and proposals.
pub async fn shown_of_idea(tx: &mut Tx, idea: &Idea, limit: i64) -> Result<Vec<Kin>> {
    Ok(explained(idea, lists::kindred_shown(tx, idea.id, limit).await?))
}

/// Says of each which words it has in common with the idea.
fn explained(idea: &Idea, rows: Vec<Alike>) -> Vec<Kin> {
    let texts: Vec<&str> = rows.iter().map(|alike| alike.row.idea.clean.as_str()).collect();
    let shared = Lexical::new(arrive::sensed(idea.lang)).compare(&idea.clean, &texts);
    let kin = |(alike, lexical): (Alike, Likeness)| {
        let Alike { row, likeness, reason, part } = alike;
        Kin { row, likeness, reason, shared: lexical.shared, part }
    };
    rows.into_iter().zip(shared).map(kin).collect()
}

/// So many kindred are all that are kept of an idea, with some in between that are not shown.
pub const ALL: i64 = kin::KEPT as i64 + 2;

/// How the sorted ideas most like an idea were sorted, the most alike first: by the model, or of its kindred (all of
/// them, given) where there is none.
pub async fn sorted_near(tx: &mut Tx, idea: &Idea, kindred: &[Kin]) -> Result<Vec<(Voice, f64)>> {
    let meaning = tx.shared::<Meaning>();
    if meaning.model().is_none() {
        let sorted = kindred.iter().filter(|kin| kin.row.idea.standing.kind.is_some());
        let voice = |kin: &Kin| {
            let Listed { idea, theme, .. } = &kin.row;
            (Voice { idea: idea.id, theme: *theme, kind: idea.standing.kind }, kin.likeness)
        };
        return Ok(sorted.map(voice).collect());
    }
    let near = meaning.nearest_to(tx, idea.space, idea.id, VOICES_OF + 1).await?;
    let alike: Vec<(Id, f32)> =
        near.into_iter().filter(|(id, score)| *id != idea.id && *score > 0.0).take(VOICES_OF).collect();
    if alike.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<Id> = alike.iter().map(|(id, _)| *id).collect();
    let likeness = |id: Id| alike.iter().find(|(other, _)| *other == id).map_or(0.0, |(_, score)| *score);
    let voices = lists::voices(tx, idea.space, &ids).await?;
    Ok(voices.into_iter().map(|voice| (voice, f64::from(likeness(voice.idea)))).collect())
}

/// The ideas like a text that somebody writes, which everyone may read, the most alike first.
pub async fn of_text(tx: &mut Tx, space: Id, text: &str, lang: Lang, limit: usize) -> Result<Vec<Kin>> {
    let found = alike(tx, &Look { space, text, lang, own: None, public: true }).await?;
    let ids: Vec<Id> = found.iter().map(|found| found.key).take(IDS).collect();
    let rows = lists::by_ids(tx, space, &ids).await?;
    let shown = rows.into_iter().filter(|row| matches!(row.idea.public_text(), PublicText::Shown(_)));
    let with = shown.filter_map(|row| {
        let found = found.iter().find(|found| found.key == row.idea.id)?;
        Some(Kin {
            row,
            likeness: found.score,
            reason: found.reason,
            shared: found.shared.clone(),
            part: None,
        })
    });
    Ok(with.take(limit).collect())
}

/// The longest stems, each once.
pub fn telling(mut stems: Vec<String>) -> Vec<String> {
    stems.sort_by(|a, b| (Reverse(a.chars().count()), a).cmp(&(Reverse(b.chars().count()), b)));
    stems.dedup();
    stems.truncate(TELLING);
    stems
}
