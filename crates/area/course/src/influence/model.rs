//! An external matter and what was done about it, as plain data.

use kernel::{Id, Lang, Millis, PartialDate, Ref, Refusal};

use crate::keys::keys;

keys! {
    /// How far it has come with those who decide.
    Stage {
        /// Talked about.
        Idea = "idea",
        /// Looked into.
        Study = "study",
        /// In a plan.
        Planned = "planned",
        /// Decided and paid for.
        Decided = "decided",
        /// Under way.
        Building = "building",
        /// There.
        Done = "done",
        /// Not to be.
        Dropped = "dropped",
    }
    /// What the alliance thinks of it.
    Stance {
        /// For it.
        For = "for",
        /// For it on conditions.
        Conditional = "conditional",
        /// Against it.
        Against = "against",
        /// No stance yet.
        Watching = "watching",
    }
    /// What was done about it.
    Kind {
        /// A talk, a meeting, a call.
        Contact = "contact",
        /// Something handed in.
        Submission = "submission",
    }
}

impl Stage {
    /// Whether it has come to an end.
    pub fn is_end(self) -> bool {
        matches!(self, Stage::Done | Stage::Dropped)
    }
}

/// Longest title, in characters.
pub const TITLE_MAX: usize = 160;
/// Longest text, in characters.
pub const TEXT_MAX: usize = 4_000;

/// What is said about an external matter; all of it may change.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub says: String,
    /// The language of both.
    pub lang: Lang,
    /// Who decides.
    pub owner: String,
    /// How far it has come.
    pub stage: Stage,
    /// What we think of it.
    pub stance: Stance,
    /// In words.
    pub stance_says: String,
    /// What we do next; only where it has not ended.
    pub next_step: Option<String>,
    /// By when.
    pub next_on: Option<PartialDate>,
    /// What came of it; only where it has ended.
    pub outcome: Option<String>,
    /// The goals it matters to.
    pub goals: Vec<Ref>,
    /// Made up, for a demo.
    pub example: bool,
}

impl Said {
    /// What is open has a next step; what has ended, an outcome.
    pub fn is_whole(&self) -> Result<(), Refusal> {
        match (self.stage.is_end(), &self.next_step, &self.outcome) {
            (true, _, None) => Err(Refusal::new("external-outcome")),
            (false, None, _) => Err(Refusal::new("external-next")),
            (false, Some(_), Some(_)) => Err(Refusal::new("external-outcome-early")),
            _ => Ok(()),
        }
    }
}

/// An external matter.
#[derive(Clone, Debug, PartialEq)]
pub struct External {
    /// Identifier.
    pub id: Id,
    /// Its public number in the space.
    pub number: i64,
    /// What is said about it; goals are left to the thread.
    pub said: Said,
    /// When it last changed.
    pub changed_at: Millis,
    /// How often it has changed; whoever changes it names the version they read.
    pub version: i64,
}

impl External {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(super::EXTERNAL, self.id)
    }
}

/// Something that was done about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// What sort.
    pub kind: Kind,
    /// When.
    pub on: PartialDate,
    /// What was said or handed in.
    pub says: String,
}

/// The latest of what was done.
pub fn last(contacts: &[Contact]) -> Option<&Contact> {
    contacts.iter().max_by(|a, b| a.on.latest().cmp(&b.on.latest()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(crate) fn said(stage: Stage, next: bool, outcome: bool) -> Said {
        Said {
            title: "Dubbelspår".into(),
            says: "Tåg varje kvart.".into(),
            lang: Lang::Sv,
            owner: "Staten".into(),
            stage,
            stance: Stance::For,
            stance_says: "Vi vill ha det.".into(),
            next_step: next.then(|| "Träffa dem.".into()),
            next_on: None,
            outcome: outcome.then(|| "Klart.".into()),
            goals: vec![],
            example: false,
        }
    }

    proptest! {
        #[test]
        fn what_is_open_has_a_next_step_and_what_ended_an_outcome(at in 0..Stage::ALL.len(), next: bool, outcome: bool) {
            let stage = Stage::ALL[at];
            let whole = said(stage, next, outcome).is_whole().is_ok();
            prop_assert_eq!(whole, if stage.is_end() { outcome } else { next && !outcome });
        }
    }

    #[test]
    fn the_last_contact_is_the_latest_however_it_was_written_down() {
        let on = |on: &str| Contact { kind: Kind::Contact, on: on.parse().unwrap(), says: String::new() };
        let all = [on("2026-03-01"), on("2025"), on("2024-12-31")];
        assert_eq!(last(&all).unwrap().on.to_string(), "2026-03-01");
        assert_eq!(last(&[]), None);
    }
}
