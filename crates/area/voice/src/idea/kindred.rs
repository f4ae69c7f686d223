//! Ideas that resemble each other. Whoever shows an idea reads its kindred from a small table; a follower keeps it,
//! so that likeness is reckoned once, when words come or change, and not at every view. What may be shown is asked
//! of the ideas themselves when they are read, never of the table.

use std::cmp::Reverse;

use kernel::Id;
use store::{
    Event, Result, Tx,
    follower::{Follower, Step},
    search::Query,
};
use textsense::similar::{self, Engine, Lexical};

use super::{
    Idea, KIND, PublicText, arrive,
    followers::{concerned, is_about_words},
    store::{kin, lists::IDS},
};

/// Less alike than this is not alike.
pub const ALIKE: f64 = 0.12;
/// So many of the longest stems are looked for: long ones tell more.
const TELLING: usize = 10;
/// The newest ideas with one of them that are weighed; the best of these are compared.
const WEIGHED: i64 = 100;

/// Keeps for every idea those that are most like it. It follows after the search index, which finds them.
pub struct Kindred;

impl Follower for Kindred {
    fn name(&self) -> &'static str {
        "kindred"
    }

    fn wants(&self, event: &Event) -> bool {
        is_about_words(event)
    }

    fn looks_at_the_present(&self) -> bool {
        true
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
            for (other, likeness) in alike(tx, &idea).await? {
                kin::put(tx, idea.id, other, likeness).await?;
                kin::put(tx, other, idea.id, likeness).await?;
            }
            Ok(())
        })
    }

    fn clear<'a>(&'a self, tx: &'a mut Tx, space: Id) -> Option<Step<'a>> {
        Some(Box::pin(kin::clear(tx, space)))
    }
}

/// The ideas most like this one, the most alike first: found by their words, then compared.
async fn alike(tx: &mut Tx, idea: &Idea) -> Result<Vec<(Id, f64)>> {
    if matches!(idea.public_text(), PublicText::Withheld(_) | PublicText::Withdrawn) {
        return Ok(Vec::new());
    }
    let words = telling(arrive::stems(&idea.clean, idea.lang)).into_iter().map(|stem| vec![stem]).collect();
    let query = Query { space: Some(idea.space), kind: KIND, public: false, words, any: true };
    let hits = tx.find(&query, WEIGHED).await?;
    let ids: Vec<Id> = hits.into_iter().map(|hit| hit.id).filter(|id| *id != idea.id).take(IDS).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let texts = kin::texts(tx, &ids).await?;
    let candidates: Vec<(Id, &str)> = texts.iter().map(|(id, text)| (*id, text.as_str())).collect();
    let engine: &dyn Engine = &Lexical::new(arrive::sensed(idea.lang));
    let best = similar::rank(engine, &idea.clean, &candidates, ALIKE);
    Ok(best.into_iter().take(kin::KEPT).map(|found| (found.key, found.score)).collect())
}

/// The longest stems, each once.
pub fn telling(mut stems: Vec<String>) -> Vec<String> {
    stems.sort_by(|a, b| (Reverse(a.chars().count()), a).cmp(&(Reverse(b.chars().count()), b)));
    stems.dedup();
    stems.truncate(TELLING);
    stems
}
