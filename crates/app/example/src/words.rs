//! The words that files and exports use for the choices of the model, and back again.

use crate::model::{Deed, Fate, Kind, Reason, Scope, Withholding};

impl Fate {
    /// The state's word.
    pub fn state(&self) -> &'static str {
        match self {
            Fate::Received => "received",
            Fate::Sorted => "sorted",
            Fate::Clarifying { .. } => "clarifying",
            Fate::InProposal { .. } => "in_proposal",
            Fate::Adopted { .. } => "adopted",
            Fate::Realised { .. } => "realised",
            Fate::Answered { .. } => "answered",
            Fate::Referred { .. } => "referred",
            Fate::Parked { .. } => "parked",
            Fate::Withdrawn => "withdrawn",
            Fate::Withheld { .. } => "withheld",
        }
    }

    /// The proposal it is in, with what was taken from this idea.
    pub fn proposal(&self) -> Option<(u32, &str)> {
        match self {
            Fate::InProposal { proposal, took }
            | Fate::Adopted { proposal, took }
            | Fate::Realised { proposal, took } => Some((*proposal, took)),
            _ => None,
        }
    }

    /// What the owner was told beside the state itself, in their language.
    pub fn words(&self) -> &str {
        match self {
            Fate::Clarifying { question } => question,
            Fate::InProposal { took, .. } | Fate::Adopted { took, .. } | Fate::Realised { took, .. } => took,
            Fate::Answered { text, .. } | Fate::Referred { text, .. } => text,
            Fate::Parked { reason, .. } => reason,
            Fate::Received | Fate::Sorted | Fate::Withdrawn | Fate::Withheld { .. } => "",
        }
    }
}

impl Scope {
    /// The municipality's key, or `both`.
    pub fn word(self) -> &'static str {
        match self {
            Scope::One(key) => key,
            Scope::Both => "both",
        }
    }
}

impl Kind {
    /// The kind's word.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Idea => "idea",
            Kind::Observation => "observation",
            Kind::Question => "question",
            Kind::Fault => "fault",
        }
    }

    pub(crate) fn parse(word: &str) -> Option<Kind> {
        [Kind::Idea, Kind::Observation, Kind::Question, Kind::Fault].into_iter().find(|k| k.word() == word)
    }
}

impl Reason {
    /// Every reason.
    pub const ALL: [Reason; 6] = [
        Reason::AlreadyDone,
        Reason::Started,
        Reason::Declined,
        Reason::NotOurs,
        Reason::Information,
        Reason::Insufficient,
    ];

    /// The reason's code.
    pub fn word(self) -> &'static str {
        match self {
            Reason::AlreadyDone => "already_done",
            Reason::Started => "started",
            Reason::Declined => "declined",
            Reason::NotOurs => "not_ours",
            Reason::Information => "information",
            Reason::Insufficient => "insufficient",
        }
    }

    pub(crate) fn parse(word: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|r| r.word() == word)
    }
}

impl Withholding {
    /// The class's word.
    pub fn word(self) -> &'static str {
        match self {
            Withholding::Abuse => "abuse",
            Withholding::Privacy => "privacy",
        }
    }

    pub(crate) fn parse(word: &str) -> Option<Withholding> {
        [Withholding::Abuse, Withholding::Privacy].into_iter().find(|w| w.word() == word)
    }
}

impl Deed {
    /// The deed's word.
    pub fn word(self) -> &'static str {
        match self {
            Deed::Received => "received",
            Deed::Sorted => "sorted",
            Deed::Asked => "asked",
            Deed::PutInProposal => "in_proposal",
            Deed::Adopted => "adopted",
            Deed::Realised => "realised",
            Deed::Answered => "answered",
            Deed::Referred => "referred",
            Deed::Parked => "parked",
            Deed::Withdrawn => "withdrawn",
            Deed::Withheld => "withheld",
        }
    }
}
