//! The follower that keeps vectors and kinship up to date with the ideas' words.

use std::sync::Arc;

use kernel::Id;
use store::{
    Event, Store, Tx,
    follower::{Follower, Step},
};
use textsense::similar::Match;

use super::{Look, alike};
use crate::idea::{
    PublicText,
    followers::{concerned, is_about_words},
    meaning::Meaning,
    store::kin,
};

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
            let look = Look {
                space: idea.space,
                text: &idea.clean,
                lang: idea.lang,
                own: Some(idea.id),
                public: false,
            };
            let found = alike(tx, &look).await?;
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
