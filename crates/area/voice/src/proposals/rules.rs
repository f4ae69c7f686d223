//! What may happen to a proposal. Pure: a state, a wish and what is known give a new state or a refusal.
//!
//! ```text
//! draft ──► working ──► ready ──► assessed ──► submitted ──► adopted | adopted_changed | rejected
//!              ▲          │ └────────│──────────▲   │
//!              ├──────────┴──────────┘              └──► referred_back ──► working
//!              └──────────────────────────────────────────────┘
//! adopted, with steps of the chain to come ──► working
//! working, ready, assessed, referred_back ──► split_into | joined_with      any open ──► withdrawn
//! ```

use kernel::Refusal;
use serde::{Deserialize, Serialize};

use crate::idea::state::words;

words! {
    /// Where a proposal stands.
    State {
        /// Begun; only those who work with proposals see it, and no idea is in it.
        Draft = "draft",
        /// Ideas are taken into it and it is written.
        Working = "working",
        /// Written, with its frames answered.
        Ready = "ready",
        /// Several people have assessed it.
        Assessed = "assessed",
        /// Lies with the bodies that decide.
        Submitted = "submitted",
        /// All required bodies said yes.
        Adopted = "adopted",
        /// All said yes, with changes.
        AdoptedChanged = "adopted_changed",
        /// A body wants more work on it.
        ReferredBack = "referred_back",
        /// A body said no.
        Rejected = "rejected",
        /// Became several others.
        SplitInto = "split_into",
        /// Became part of another.
        JoinedWith = "joined_with",
        /// Closed without a decision.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// What sort of setting a proposal is in, by what is allowed there (Bryson and Crosby).
    Stage {
        /// Open: anything may be said, nothing binds.
        Forum = "forum",
        /// Weighed and negotiated; the agenda limits what is said.
        Arena = "arena",
        /// Decided, in due form.
        Court = "court",
    }
}

words! {
    /// What a proposal does to what exists.
    Novelty {
        /// Takes care of it.
        Keep = "keep",
        /// Makes it better.
        Improve = "improve",
        /// Gives it to more people or places.
        Extend = "extend",
        /// Nothing like it exists.
        New = "new",
    }
}

words! {
    /// What a proposal began as, where that is not ideas.
    Origin {
        /// Somebody went through what there is.
        Inventory = "inventory",
        /// Somebody analysed figures.
        Analysis = "analysis",
        /// Somebody came from elsewhere and looked.
        Visit = "visit",
    }
}

words! {
    /// The chain by which joint solutions are built step by step.
    Step {
        /// Tried, small and for a time.
        Try = "try",
        /// Given to more.
        Extend = "extend",
        /// There to stay.
        Permanent = "permanent",
    }
}

words! {
    /// For, against: of a party that was heard, of a proposal's effect on a frame.
    Stance {
        /// For.
        For = "for",
        /// Against.
        Against = "against",
        /// Both.
        Both = "both",
        /// Neither.
        None = "none",
    }
}

impl Step {
    /// Whether another step comes after it.
    pub fn has_next(self) -> bool {
        self != Step::Permanent
    }
}

impl State {
    /// Whether something can still happen to it.
    pub fn is_open(self) -> bool {
        !self.is_dead() && !matches!(self, State::Adopted | State::AdoptedChanged)
    }

    /// Whether it ended without anything coming of it: no idea may be left at work in it.
    pub fn is_dead(self) -> bool {
        matches!(self, State::Rejected | State::SplitInto | State::JoinedWith | State::Withdrawn)
    }

    /// Whether ideas are taken into it.
    pub fn takes_ideas(self) -> bool {
        self == State::Working
    }

    /// Whether its text is being written.
    pub fn is_written(self) -> bool {
        matches!(self, State::Draft | State::Working | State::ReferredBack)
    }

    /// Whether people are to assess it.
    pub fn is_assessed(self) -> bool {
        matches!(self, State::Ready | State::Assessed)
    }

    /// The setting it is in.
    pub fn stage(self) -> Stage {
        match self {
            State::Ready | State::Assessed => Stage::Arena,
            State::Submitted | State::Adopted | State::AdoptedChanged | State::Rejected => Stage::Court,
            _ => Stage::Forum,
        }
    }

    /// The event that tells of it.
    pub fn topic(self) -> &'static str {
        match self {
            State::Draft => "proposal.drafted",
            State::Working => "proposal.working",
            State::Ready => "proposal.ready",
            State::Assessed => "proposal.assessed",
            State::Submitted => "proposal.submitted",
            State::Adopted => "proposal.adopted",
            State::AdoptedChanged => "proposal.adopted_changed",
            State::ReferredBack => "proposal.referred_back",
            State::Rejected => "proposal.rejected",
            State::SplitInto => "proposal.split_into",
            State::JoinedWith => "proposal.joined_with",
            State::Withdrawn => "proposal.withdrawn",
        }
    }

    /// The message key of its name, also the status on its card.
    pub fn key(self) -> &'static str {
        match self {
            State::Draft => "proposal-draft",
            State::Working => "proposal-working",
            State::Ready => "proposal-ready",
            State::Assessed => "proposal-assessed",
            State::Submitted => "proposal-submitted",
            State::Adopted => "proposal-adopted",
            State::AdoptedChanged => "proposal-adopted_changed",
            State::ReferredBack => "proposal-referred_back",
            State::Rejected => "proposal-rejected",
            State::SplitInto => "proposal-split_into",
            State::JoinedWith => "proposal-joined_with",
            State::Withdrawn => "proposal-withdrawn",
        }
    }
}

/// What bodies decided together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Yes.
    Adopted,
    /// Yes, changed.
    AdoptedChanged,
    /// Back for more work.
    ReferredBack,
    /// No.
    Rejected,
}

/// Something that somebody wants to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Begin to work on it, or take it up again.
    TakeUp,
    /// Say that it is ready.
    Ready,
    /// Say that it has been assessed.
    Assess,
    /// Lay it before the bodies that decide.
    Submit,
    /// It lies before them again: a decision was corrected, or it has been prepared anew.
    Reopen,
    /// They have decided.
    Decide(Outcome),
    /// It becomes several.
    Split,
    /// It becomes part of another.
    Join,
    /// Close it without a decision.
    Withdraw,
}

/// What the rules need to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The problem is described.
    pub problem: bool,
    /// The suggestion is written.
    pub suggestion: bool,
    /// Frames without an answer.
    pub frames_open: i64,
    /// Ideas it is built of.
    pub ideas: i64,
    /// A working group's own initiative.
    pub own_initiative: bool,
    /// People who have assessed it.
    pub assessors: i64,
    /// Ideas that would be left without a next step if it ended now.
    pub stranded: i64,
    /// It is built step by step, and there are steps to come.
    pub steps_to_come: bool,
    /// Something was written that nobody has said is ready.
    pub unpublished: bool,
}

/// How many people assess a proposal before it counts as assessed: one opinion is no comparison.
pub const ASSESSORS: i64 = 2;

/// What follows of a wish.
pub fn decide(from: State, wish: Wish, facts: &Facts) -> Result<State, Refusal> {
    use State::*;
    match wish {
        Wish::TakeUp => {
            // What was decided was the step, not the end: a trial is worked on while it runs.
            let goes_on = matches!(from, Adopted | AdoptedChanged) && facts.steps_to_come;
            unless(
                goes_on || matches!(from, Draft | Ready | Assessed | ReferredBack),
                "proposal-not-taken-up",
            )?;
            Ok(Working)
        }
        Wish::Ready => {
            unless(matches!(from, Working | ReferredBack), "proposal-not-in-work")?;
            unless(facts.problem, "problem-missing")?;
            unless(facts.suggestion, "suggestion-missing")?;
            none_of(facts.frames_open, "frames-open")?;
            unless(facts.ideas > 0 || facts.own_initiative, "ideas-missing")?;
            Ok(Ready)
        }
        Wish::Assess => {
            unless(from.is_assessed(), "proposal-not-ready")?;
            if facts.assessors < ASSESSORS {
                return Err(Refusal::counted("too-few-assessors", ASSESSORS));
            }
            Ok(Assessed)
        }
        Wish::Submit => {
            unless(from.is_assessed(), "proposal-not-ready")?;
            Ok(Submitted)
        }
        Wish::Reopen => {
            // What was written since it was referred back is what they are to decide on, once it is ready.
            let before_court = matches!(from, Submitted | Adopted | AdoptedChanged | ReferredBack | Rejected)
                && !(from == ReferredBack && facts.unpublished);
            unless(before_court || from.is_assessed(), "proposal-not-ready")?;
            Ok(Submitted)
        }
        Wish::Decide(outcome) => {
            // Also from an outcome: a decision is corrected by a new one.
            let before_court = matches!(from, Submitted | Adopted | AdoptedChanged | ReferredBack | Rejected);
            unless(before_court, "proposal-not-submitted")?;
            Ok(match outcome {
                Outcome::Adopted => Adopted,
                Outcome::AdoptedChanged => AdoptedChanged,
                Outcome::ReferredBack => ReferredBack,
                Outcome::Rejected => {
                    none_of(facts.stranded, "would-strand")?;
                    Rejected
                }
            })
        }
        Wish::Split | Wish::Join => {
            unless(matches!(from, Working | Ready | Assessed | ReferredBack), "proposal-not-in-work")?;
            none_of(facts.stranded, "would-strand")?;
            Ok(if wish == Wish::Split { SplitInto } else { JoinedWith })
        }
        Wish::Withdraw => {
            unless(from.is_open(), "closed-already")?;
            unless(from != Submitted, "proposal-with-bodies")?;
            none_of(facts.stranded, "would-strand")?;
            Ok(Withdrawn)
        }
    }
}

/// Whether a proposal may go to a step of the chain. Whoever tries needs nobody's leave; every other step needs a
/// decision that lets it through the gate.
pub fn step(from: Option<Step>, to: Step, gate: bool) -> Result<(), Refusal> {
    unless(from != Some(to), "step-same")?;
    unless(gate || (from.is_none() && to == Step::Try), "gate-missing")
}

fn unless(holds: bool, code: &'static str) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(Refusal::new(code)) }
}

fn none_of(n: i64, code: &'static str) -> Result<(), Refusal> {
    if n == 0 { Ok(()) } else { Err(Refusal::counted(code, n)) }
}
