//! Plans that parties derive from a shared strategy.

use kernel::{Id, Millis, PartialDate, Ref};
use serde::{Deserialize, Serialize};

pub use crate::codes::Origin;
use crate::codes::codes;

codes! {
    /// How far a party has come with its own plan.
    State {
        /// Not begun.
        NotStarted = "not_started",
        /// Being written.
        Drafting = "drafting",
        /// Decided.
        Adopted = "adopted",
        /// Decided, and followed up.
        FollowingUp = "following_up",
    }
}

codes! {
    /// How far a line of a plan has come.
    LineState {
        /// Not begun.
        Planned = "planned",
        /// Under way.
        Ongoing = "ongoing",
        /// Done.
        Done = "done",
        /// Will not be.
        Dropped = "dropped",
    }
}

/// The kind of reference under which plans are known.
pub const PLAN: &str = "plan";
/// The kind of reference under which their lines are known.
pub const PLAN_LINE: &str = "plan_line";

/// A party's plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Identifier.
    pub id: Id,
    /// Number in the space.
    pub number: i64,
    /// The strategy it derives from.
    pub strategy: Id,
    /// Whose it is.
    pub organisation: Id,
    /// How far it has come.
    pub state: State,
    /// What it is called.
    pub title: String,
    /// The decision that adopted it.
    pub decision: Option<String>,
    /// When it last changed, it or a line of it.
    pub changed_at: Millis,
}

/// What a party takes upon itself.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanLine {
    /// Identifier.
    pub id: Id,
    /// Which plan.
    pub plan: Id,
    /// Number in the space.
    pub number: i64,
    /// The area, goal or line of the strategy that it comes from; none is flagged, not forbidden.
    pub item: Option<Ref>,
    /// In a sentence.
    pub title: String,
    /// The rest.
    pub detail: LineDetail,
}

/// The parts of a line that nobody searches by.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LineDetail {
    /// More words.
    pub text: String,
    /// How far it has come.
    pub state: Option<LineState>,
    /// By when.
    pub due: Option<PartialDate>,
    /// Where the row comes from.
    pub origin: Origin,
}

/// Something of the strategy that a line can come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// What it is.
    pub subject: Ref,
    /// The area it lies in.
    pub area: Option<Id>,
    /// In a sentence.
    pub title: String,
    /// Where it is.
    pub url: String,
}

impl Plan {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(PLAN, self.id)
    }
}

impl PlanLine {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(PLAN_LINE, self.id)
    }
}
