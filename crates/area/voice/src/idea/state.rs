//! The words of the heart, as stored and as named in message keys.

use serde::{Deserialize, Serialize};

/// Defines a closed list of words with their stored forms.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),* }
        impl $name {
            /// Every word.
            pub const ALL: &[$name] = &[$($name::$variant),*];
            /// As stored; also the last part of its message key.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text),* }
            }
            /// Reads what `as_str` wrote.
            pub fn parse(text: &str) -> Option<$name> {
                match text { $($text => Some($name::$variant),)* _ => None }
            }
        }
    };
}

pub(crate) use words;

words! {
    /// Where an idea stands.
    State {
        /// Came in, nobody has looked yet.
        Received = "received",
        /// Has theme, place and kind.
        Sorted = "sorted",
        /// The owner was asked something.
        Clarifying = "clarifying",
        /// Part of at least one proposal.
        InProposal = "in_proposal",
        /// A proposal that it is part of was decided by every body that had to.
        Adopted = "adopted",
        /// Rests until a date.
        Parked = "parked",
        /// Handed over to a named receiver.
        Referred = "referred",
        /// Closed with a reason.
        Answered = "answered",
        /// What it led to was carried out and gave a result.
        Realised = "realised",
        /// Not shown, for a legal reason; still answered to its owner.
        Withheld = "withheld",
        /// Taken back by its owner.
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Whether something still has to happen.
    pub fn is_open(self) -> bool {
        !matches!(
            self,
            State::Referred | State::Answered | State::Realised | State::Withheld | State::Withdrawn
        )
    }
}

words! {
    /// What sort of thing an idea is.
    Kind {
        /// Something to do.
        Idea = "idea",
        /// Something somebody noticed.
        Observation = "observation",
        /// Something somebody wants to know.
        Question = "question",
        /// Something broken.
        FaultReport = "fault_report",
    }
}

words! {
    /// How an idea came.
    Channel {
        /// The public form.
        Web = "web",
        /// A meeting.
        Meeting = "meeting",
        /// A network or group.
        Network = "network",
        /// A paper card.
        Paper = "paper",
        /// A letter by e-mail that was typed in.
        Email = "email",
        /// A file.
        Import = "import",
    }
}

words! {
    /// Where a row comes from; shown as a badge unless real.
    Origin {
        /// People.
        Real = "real",
        /// A source document.
        Source = "source",
        /// A public source.
        PublicSource = "public_source",
        /// Made up as an example.
        Synthetic = "synthetic",
    }
}

words! {
    /// Why an idea was closed.
    Reason {
        /// It exists already.
        AlreadyDone = "already_done",
        /// Work has begun.
        Started = "started",
        /// No, and why.
        Declined = "declined",
        /// Somebody else decides it.
        NotOurs = "not_ours",
        /// It was a question or a comment, and this is the answer.
        Information = "information",
        /// Too little to go on.
        Insufficient = "insufficient",
    }
}

words! {
    /// Why a text is not shown.
    WithheldReason {
        /// Personal data that cannot be masked away.
        PersonalData = "personal_data",
        /// Threat, insult or hatred.
        Abuse = "abuse",
        /// Covered by secrecy.
        Secrecy = "secrecy",
        /// Advertising, or machine-made noise.
        Spam = "spam",
    }
}

words! {
    /// What an owner is told. The words are in the language files.
    Word {
        /// It came in.
        Receipt = "receipt",
        /// It was sorted.
        Sorted = "sorted",
        /// A question to the owner.
        Question = "question",
        /// The time for the question is over.
        QuestionClosed = "question_closed",
        /// The owner's reply came in.
        ReplyReceived = "reply_received",
        /// Taken into a proposal.
        InProposal = "in_proposal",
        /// No longer in a proposal.
        LeftProposal = "left_proposal",
        /// Rests until a date.
        Parked = "parked",
        /// The date has come.
        Woken = "woken",
        /// Handed over.
        Referred = "referred",
        /// Answered.
        Answered = "answered",
        /// A word on the way, without closing.
        Progress = "progress",
        /// Invited to see what came of it, or to take part.
        Invited = "invited",
        /// Withheld.
        Withheld = "withheld",
        /// Taken back by the owner.
        Withdrawn = "withdrawn",
        /// Came along into a later round.
        Carried = "carried",
        /// Taken up again.
        Reopened = "reopened",
        /// A mistake was taken back.
        Undone = "undone",
        /// Did our answer help?
        DidItHelp = "did_it_help",
        /// The proposal it is part of went to the boards.
        Submitted = "submitted",
        /// One board of several has decided.
        Decided = "decided",
        /// Every board has decided: yes.
        Adopted = "adopted",
        /// The boards sent the proposal back.
        ReferredBack = "referred_back",
        /// The boards said no; the idea lives on elsewhere.
        Rejected = "rejected",
        /// An action was planned because of it.
        ActionPlanned = "action_planned",
        /// An action has begun.
        ActionStarted = "action_started",
        /// An action was carried out.
        ActionCompleted = "action_completed",
        /// An action was called off.
        ActionCancelled = "action_cancelled",
        /// There is a result.
        Realised = "realised",
    }
}

impl Word {
    /// Whether it also goes on paper to an owner who can be reached by letter only.
    pub fn is_posted(self) -> bool {
        matches!(self, Word::Answered | Word::Progress | Word::Invited)
    }

    /// Whether it is also sent to an owner who left an address. The rest is readable by code.
    pub fn is_mailed(self) -> bool {
        !matches!(
            self,
            Word::Sorted
                | Word::ReplyReceived
                | Word::Undone
                | Word::LeftProposal
                | Word::QuestionClosed
                | Word::Submitted
                | Word::Decided
                | Word::ActionPlanned
        )
    }
}
