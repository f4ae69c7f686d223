//! One idea, with everything that has happened to it.

use kernel::Lang;

use crate::space::Scope;

/// How an idea came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    /// Written down at a table of a meeting.
    Meeting {
        /// Key of the meeting.
        meeting: &'static str,
        /// Number of the table, from 1.
        table: u8,
    },
    /// Handed in by a network.
    Network {
        /// Key of the network.
        network: &'static str,
    },
    /// The public form.
    Web {
        /// The site it was reached from: key of a municipality.
        via: &'static str,
    },
}

/// What sort of message it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Something to do.
    Idea,
    /// Something seen, without a wish.
    Observation,
    /// A question.
    Question,
    /// Something broken.
    Fault,
}

/// Why an idea was closed with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It exists already.
    AlreadyDone,
    /// It is under way already.
    Started,
    /// No, with a reason.
    Declined,
    /// Not the municipalities' matter.
    NotOurs,
    /// Asked for knowledge, was given it.
    Information,
    /// Too little to work on.
    Insufficient,
}

/// Why the text is not shown to the public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Withholding {
    /// Abuse of somebody.
    Abuse,
    /// Private matters of a person.
    Privacy,
}

/// The state an idea is in today, and what belongs to that state. All texts are in the idea's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Not yet sorted.
    Received,
    /// Sorted, waiting for the next step.
    Sorted,
    /// The owner has been asked something.
    Clarifying {
        /// The question.
        question: String,
    },
    /// Grouped under a proposal that has not been closed.
    InProposal {
        /// The proposal's number.
        proposal: u32,
        /// What we took from this one; reads after "We took with us:".
        took: String,
    },
    /// Its proposal is decided. (Stored as in proposal until decisions exist.)
    Adopted {
        /// The proposal's number.
        proposal: u32,
        /// What we took from this one.
        took: String,
    },
    /// Its proposal is carried out. (Stored as in proposal until results exist.)
    Realised {
        /// The proposal's number.
        proposal: u32,
        /// What we took from this one.
        took: String,
    },
    /// Closed with an answer.
    Answered {
        /// Reason code.
        reason: Reason,
        /// The answer.
        text: String,
    },
    /// Handed over to somebody outside.
    Referred {
        /// Key of the receiver.
        receiver: &'static str,
        /// What the owner was told.
        text: String,
    },
    /// Resting until a day at most twelve months ahead.
    Parked {
        /// Why.
        reason: String,
        /// Day on which it comes back.
        until: i32,
    },
    /// Taken back by its owner.
    Withdrawn,
    /// Not shown.
    Withheld {
        /// Class of reason.
        reason: Withholding,
    },
}

/// How the owner can be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contact {
    /// An address at `.example`.
    Email(String),
    /// A letter, fetched at a counter so that nobody's address is invented.
    Letter(&'static str),
    /// Only the receipt code.
    CodeOnly,
}

/// What the desk decided when it sorted the idea.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sorting {
    /// Keys of one or two themes.
    pub themes: Vec<&'static str>,
    /// Whom it concerns.
    pub scope: Scope,
    /// What sort of message it is.
    pub kind: Kind,
}

/// One thing that happened to an idea.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// When.
    pub at: Moment,
    /// What.
    pub deed: Deed,
}

/// A point in time: day offset and minute of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Day offset.
    pub day: i32,
    /// Minute of the day, 0–1439, local time.
    pub minute: u16,
}

/// What can happen to an idea. Each but *Received* and *Withdrawn* is also a word to the owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // The names are those of the states.
pub enum Deed {
    Received,
    Sorted,
    Asked,
    PutInProposal,
    Adopted,
    Realised,
    Answered,
    Referred,
    Parked,
    Withdrawn,
    Withheld,
}

/// What a careful person says of the text: the measure for suggestions, not shown to users.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Truth {
    /// The hand-written text that it comes from. Two ideas from one kernel outside a cluster wish the same
    /// sort of thing for *different* places: alike in words, not duplicates.
    pub kernel: &'static str,
    /// Key of the theme.
    pub theme: &'static str,
    /// Near-duplicates (same wish, same place) share a cluster; none in scaled data.
    pub cluster: Option<&'static str>,
    /// What sort of message it is.
    pub kind: Kind,
    /// Whom it concerns.
    pub scope: Scope,
    /// Labels of the hard cases it is, see [`HARD_CASES`](crate::HARD_CASES).
    pub hard: Vec<&'static str>,
}

/// One idea with everything that has happened to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idea {
    /// Number in the space, from 1, in order of arrival.
    pub number: u32,
    /// Collection round, 1 or 2.
    pub round: u8,
    /// Language of the text.
    pub lang: Lang,
    /// The text as it came in.
    pub text: String,
    /// How it came in.
    pub channel: Channel,
    /// Written down by somebody else than the owner (a table host, a network's secretary).
    pub scribe: bool,
    /// When it came in.
    pub arrival: Moment,
    /// How the owner can be reached.
    pub contact: Contact,
    /// What the owner consents to be called in public, when they do. Never a personal name.
    pub signature: Option<&'static str>,
    /// The state today.
    pub fate: Fate,
    /// What the desk decided; none while unsorted.
    pub sorting: Option<Sorting>,
    /// What has happened, in order; the first is always *Received*.
    pub history: Vec<Step>,
    /// What a careful person says of the text.
    pub truth: Truth,
}
