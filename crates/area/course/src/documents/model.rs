//! Documents, excerpts, milestones.

use kernel::{Id, Lang, Millis, PartialDate, Ref, ReviewStamp, Source};
use serde::{Deserialize, Serialize};

pub use crate::codes::Origin;
use crate::codes::codes;

codes! {
    /// How far a document has come.
    State {
        /// Being written.
        Draft = "draft",
        /// Out for comments.
        Consultation = "consultation",
        /// Decided.
        Adopted = "adopted",
        /// Replaced by another.
        Superseded = "superseded",
    }
}

codes! {
    /// What sort of milestone.
    MilestoneKind {
        /// Somebody was told.
        Information = "information",
        /// Somebody decided.
        Decision = "decision",
        /// The press was told.
        Press = "press",
        /// Something happened.
        Event = "event",
    }
}

codes! {
    /// What a milestone brought into being.
    RecordKind {
        /// An organisation.
        Organisation = "organisation",
        /// A role or a post.
        Role = "role",
        /// Anything else.
        Other = "other",
    }
}

/// The kind of reference under which documents are known.
pub const DOCUMENT: &str = "document";
/// The kind of reference under which excerpts are known.
pub const EXCERPT: &str = "excerpt";
/// The kind of reference under which milestones are known.
pub const MILESTONE: &str = "milestone";

/// A founding document.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Identifier.
    pub id: Id,
    /// Number in the space.
    pub number: i64,
    /// Part of its address.
    pub key: String,
    /// What sort, in a word: `platform`, `programme`.
    pub kind: String,
    /// How far it has come.
    pub state: State,
    /// What it is called.
    pub title: String,
    /// The language of its texts.
    pub lang: Lang,
    /// From when, as precisely as known.
    pub dated: Option<PartialDate>,
    /// Which body adopted or wrote it.
    pub body: String,
    /// The document it replaces.
    pub replaces: Option<Id>,
    /// When it was put aside without a decision; only what is not decided can be.
    pub discarded_at: Option<Millis>,
    /// The rest.
    pub detail: DocumentDetail,
}

/// The parts of a document that nobody searches by.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DocumentDetail {
    /// What it says, in short.
    pub text: String,
    /// Which version it is of its document; 0 of one that was never revised.
    pub version: i64,
    /// What is new in this version, in a sentence or two.
    pub changes: String,
    /// The decision behind it: organ, date, paragraph.
    pub decision: Option<String>,
    /// The joint matter that it was decided in.
    pub decided_in: Option<Id>,
    /// When it was last looked through, and when it is time again.
    pub review: Option<ReviewStamp>,
    /// Where we know it from.
    pub source: Option<Source>,
    /// Where the row comes from.
    pub origin: Origin,
}

/// A place in a document that goals can cite.
#[derive(Clone, Debug, PartialEq)]
pub struct Excerpt {
    /// Identifier.
    pub id: Id,
    /// Which document.
    pub document: Id,
    /// Part of its address: the anchor on the document's page.
    pub key: String,
    /// Where in the document.
    pub page: String,
    /// In a line.
    pub title: String,
    /// What it says there.
    pub text: String,
}

/// A milestone.
#[derive(Clone, Debug, PartialEq)]
pub struct Milestone {
    /// Identifier.
    pub id: Id,
    /// Number in the space.
    pub number: i64,
    /// What sort.
    pub kind: MilestoneKind,
    /// In a line.
    pub title: String,
    /// The language of its texts.
    pub lang: Lang,
    /// When, as precisely as known; none when nobody knows yet.
    pub dated: Option<PartialDate>,
    /// Which body it happens in.
    pub body: String,
    /// Whose, when it concerns one organisation.
    pub organisation: Option<Id>,
    /// Not to be shown before this moment.
    pub embargo_until: Option<Millis>,
    /// What it brought into being.
    pub records: Vec<Record>,
    /// The rest.
    pub detail: MilestoneDetail,
}

/// The parts of a milestone that nobody searches by.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MilestoneDetail {
    /// More words.
    pub text: String,
    /// Whether it has happened.
    pub done: bool,
    /// What shows that.
    pub evidence: Option<String>,
    /// The text for the press.
    pub press: Option<String>,
    /// The function that answers the press: never a person.
    pub contact: Option<String>,
    /// Where it comes from.
    pub source: Option<Source>,
    /// Where the row comes from.
    pub origin: Origin,
}

/// Something that came into being with a milestone.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What sort.
    pub kind: RecordKind,
    /// What it is called.
    pub title: String,
    /// Where it is, when it has a card.
    pub subject: Option<Ref>,
    /// Since when.
    pub since: Option<PartialDate>,
}

impl Document {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(DOCUMENT, self.id)
    }
}

impl Excerpt {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(EXCERPT, self.id)
    }
}

impl Milestone {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(MILESTONE, self.id)
    }
}
