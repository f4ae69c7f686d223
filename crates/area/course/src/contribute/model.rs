//! Actors with their plans, and commitments, as plain data.

use jiff::civil::Date;
use kernel::{Id, Lang, Millis, Ref};

use super::{ACTION, COMMITMENT, GOAL, PLAN, rules::Standing};
use crate::codes::codes;

codes! {
    /// Who contributes.
    ActorKind {
        /// A department of a municipality, a school, a workplace of its own.
        Department = "department",
        /// A firm, of any size.
        Firm = "firm",
        /// An association, a club, a network.
        Association = "association",
        /// Somebody on their own; shown under a pseudonym unless they ask for more.
        Individual = "individual",
    }
}

/// The first line, cut at a word, with an ellipsis when something was cut.
pub fn shorten(text: &str, most: usize) -> String {
    let line = text.trim().lines().next().unwrap_or_default().trim();
    if line.chars().count() <= most {
        return line.to_owned();
    }
    let cut: String = line.chars().take(most).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head);
    format!("{}…", whole.trim_end_matches([',', '.', ';', ':']))
}

/// An actor with a plan of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Identifier.
    pub id: Id,
    /// The space.
    pub space: Id,
    /// Its number there; what an individual's pseudonym is made of.
    pub number: i64,
    /// Who contributes.
    pub kind: ActorKind,
    /// The name that everybody may read; none for an individual who did not ask for it.
    pub name: Option<String>,
    /// The language that the actor reads.
    pub lang: Lang,
    /// What the actor does already, for its own eyes.
    pub about: String,
    /// Where reminders go.
    pub contact: Option<Id>,
    /// When it was begun.
    pub created_at: Millis,
    /// How often it has changed.
    pub version: i64,
}

impl Plan {
    /// The reference under which the log knows it.
    pub fn subject(&self) -> Ref {
        Ref::new(PLAN, self.id)
    }
}

/// What an actor will do for an area.
#[derive(Clone, Debug, PartialEq)]
pub struct Commitment {
    /// Identifier.
    pub id: Id,
    /// The space.
    pub space: Id,
    /// The actor's plan.
    pub plan: Id,
    /// Its number in the space.
    pub number: i64,
    /// The area.
    pub area: Id,
    /// What it helps there.
    pub helps: Helps,
    /// The language it is written in.
    pub lang: Lang,
    /// As written.
    pub text: String,
    /// By when.
    pub by: Option<Date>,
    /// How far it has come and who may read it.
    pub standing: Standing,
    /// What came of it, once it is done.
    pub outcome: Option<String>,
    /// What everybody reads instead of text and outcome, where something was covered.
    pub masked: Masked,
    /// When its actor was reminded.
    pub reminded_at: Option<Millis>,
    /// When it was made.
    pub created_at: Millis,
    /// How often it has changed; whoever changes it names the version they read.
    pub version: i64,
}

/// What a commitment helps besides its area.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Helps {
    /// A goal.
    pub goal: Option<Id>,
    /// An action.
    pub action: Option<Id>,
}

impl Helps {
    /// As references.
    pub fn subjects(self) -> impl Iterator<Item = Ref> {
        let goal = self.goal.map(|id| Ref::new(GOAL, id));
        let action = self.action.map(|id| Ref::new(ACTION, id));
        goal.into_iter().chain(action)
    }
}

/// What stands in the place of words that were covered, and why.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Masked {
    /// Instead of the text.
    pub text: Option<String>,
    /// Instead of the outcome.
    pub outcome: Option<String>,
    /// Why, for the actor to read.
    pub reason: Option<String>,
}

impl Commitment {
    /// The reference under which the log knows it.
    pub fn subject(&self) -> Ref {
        Ref::new(COMMITMENT, self.id)
    }

    /// The text that everybody reads once it is shared.
    pub fn public_text(&self) -> &str {
        self.masked.text.as_deref().unwrap_or(&self.text)
    }

    /// The outcome that everybody reads.
    pub fn public_outcome(&self) -> Option<&str> {
        self.outcome.as_deref().map(|outcome| self.masked.outcome.as_deref().unwrap_or(outcome))
    }
}

/// A commitment with its actor, as others see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The commitment.
    pub commitment: Commitment,
    /// The plan's number, for the pseudonym.
    pub plan_number: i64,
    /// Who contributes.
    pub kind: ActorKind,
    /// The name, where it may be read.
    pub name: Option<String>,
}

/// Kinds of actors that nobody of has shared anything in an area.
pub fn missing<'a>(shown: impl Iterator<Item = &'a Shown>) -> Vec<ActorKind> {
    let there: Vec<ActorKind> = shown.map(|one| one.kind).collect();
    ActorKind::ALL.iter().copied().filter(|kind| !there.contains(kind)).collect()
}
