//! What may happen to a matter before a body, and what follows for the bodies together. Pure.
//!
//! ```text
//! planned → information_given → prepared → on_agenda → decided → executed
//!                                   ▲           ▲          │
//!                                   └ referred back ◄──────┤
//!                                               └ postponed┘
//! ```
//!
//! Earlier stations may be passed over. A final decision is never undone: it is corrected by a new one that
//! names it.

use jiff::civil::Date;
use kernel::{PartialDate, Refusal, Truth};

/// Forum, arena, court (Bryson and Crosby): where one talks, where one negotiates and drafts, where it is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Open; nothing binds.
    Forum,
    /// Negotiates and drafts.
    Arena,
    /// Decides formally.
    Court,
}

impl Stage {
    /// Every stage.
    pub const ALL: [Stage; 3] = [Stage::Forum, Stage::Arena, Stage::Court];

    /// As stored, and the last part of the message key `decisions-stage-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Forum => "forum",
            Stage::Arena => "arena",
            Stage::Court => "court",
        }
    }

    /// Reads what [`Stage::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.as_str() == text)
    }
}

/// What a body decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Yes, as proposed.
    Yes,
    /// Yes, with changes.
    YesChanged,
    /// No.
    No,
    /// Back for more preparation.
    ReferredBack,
    /// To a later meeting.
    Postponed,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Outcome; 5] =
        [Outcome::Yes, Outcome::YesChanged, Outcome::No, Outcome::ReferredBack, Outcome::Postponed];

    /// As stored, and the last part of the message key `decisions-outcome-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Yes => "yes",
            Outcome::YesChanged => "yes_changed",
            Outcome::No => "no",
            Outcome::ReferredBack => "referred_back",
            Outcome::Postponed => "postponed",
        }
    }

    /// Reads what [`Outcome::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|outcome| outcome.as_str() == text)
    }

    /// Whether the body is done with the matter.
    pub fn is_final(self) -> bool {
        matches!(self, Outcome::Yes | Outcome::YesChanged | Outcome::No)
    }

    /// Whether the body agreed.
    pub fn is_yes(self) -> bool {
        matches!(self, Outcome::Yes | Outcome::YesChanged)
    }
}

/// Where a matter stands before one body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It is to come there.
    Planned,
    /// The body has been told of it.
    InformationGiven,
    /// The papers are written.
    Prepared,
    /// It stands on the agenda of a meeting.
    OnAgenda,
    /// The body has decided.
    Decided(Outcome),
    /// What was decided is done.
    Executed(Outcome),
}

impl State {
    /// The last part of the message key `decisions-state-…`, of the states before a decision.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Planned => "planned",
            State::InformationGiven => "information_given",
            State::Prepared => "prepared",
            State::OnAgenda => "on_agenda",
            State::Decided(outcome) => outcome.as_str(),
            State::Executed(_) => "executed",
        }
    }

    /// What the body decided last, if it has.
    pub fn outcome(self) -> Option<Outcome> {
        match self {
            State::Decided(outcome) | State::Executed(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// In which of the three rooms this station lies.
    pub fn stage(self) -> Stage {
        match self {
            State::Planned | State::InformationGiven => Stage::Forum,
            State::Prepared | State::OnAgenda => Stage::Arena,
            State::Decided(_) | State::Executed(_) => Stage::Court,
        }
    }
}

/// Something that somebody wants to record about a matter before a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wish {
    /// The body was told.
    Inform,
    /// The papers are ready.
    Prepare,
    /// It stands on an agenda.
    PutOnAgenda,
    /// The body decided; whether this corrects the body's standing decision.
    Decide {
        /// What.
        outcome: Outcome,
        /// Whether it names the decision it replaces.
        corrects: bool,
    },
    /// What was decided is done.
    Execute,
}

impl Wish {
    /// As stored: the kind of the step that it leaves.
    pub fn as_str(self) -> &'static str {
        match self {
            Wish::Inform => "information_given",
            Wish::Prepare => "prepared",
            Wish::PutOnAgenda => "on_agenda",
            Wish::Decide { .. } => "decided",
            Wish::Execute => "executed",
        }
    }

    /// Reads a stored step.
    pub fn parse(kind: &str, outcome: Option<Outcome>, corrects: bool) -> Option<Wish> {
        Some(match (kind, outcome) {
            ("information_given", None) => Wish::Inform,
            ("prepared", None) => Wish::Prepare,
            ("on_agenda", None) => Wish::PutOnAgenda,
            ("decided", Some(outcome)) => Wish::Decide { outcome, corrects },
            ("executed", None) => Wish::Execute,
            _ => return None,
        })
    }
}

/// Where the matter stands before the body after this, or why not.
pub fn next(body: Stage, state: State, wish: Wish) -> Result<State, Refusal> {
    use State::*;
    let reopened = matches!(state, Decided(Outcome::ReferredBack));
    match (state, wish) {
        // Only where the body may decide at all.
        (_, Wish::Decide { .. }) if body != Stage::Court => Err(Refusal::new("not-a-court")),
        (OnAgenda, Wish::Decide { outcome, corrects: false }) => Ok(Decided(outcome)),
        (Decided(old) | Executed(old), Wish::Decide { outcome, corrects: true }) if old.is_final() => {
            Ok(Decided(outcome))
        }
        (Decided(old) | Executed(old), Wish::Decide { .. }) if old.is_final() => {
            Err(Refusal::new("correct-by-reference"))
        }
        (_, Wish::Decide { corrects: true, .. }) => Err(Refusal::new("nothing-to-correct")),
        (_, Wish::Decide { .. }) => Err(Refusal::new("not-on-agenda")),
        (Planned | InformationGiven, Wish::Inform) => Ok(InformationGiven),
        (Planned | InformationGiven, Wish::Prepare) => Ok(Prepared),
        (_, Wish::Prepare) if reopened => Ok(Prepared),
        (Planned | InformationGiven | Prepared, Wish::PutOnAgenda) => Ok(OnAgenda),
        (Decided(Outcome::Postponed), Wish::PutOnAgenda) => Ok(OnAgenda),
        (Decided(Outcome::ReferredBack), Wish::PutOnAgenda) => Err(Refusal::new("prepare-first")),
        (Decided(outcome), Wish::Execute) if outcome.is_yes() => Ok(Executed(outcome)),
        (_, Wish::Execute) => Err(Refusal::new("nothing-to-execute")),
        _ => Err(Refusal::new("past-that")),
    }
}

/// Where a matter stands before all its bodies together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Not all required bodies have decided.
    Open,
    /// All have said yes.
    Adopted,
    /// All have said yes, at least one with changes.
    AdoptedChanged,
    /// One has said no, so it cannot become joint.
    Rejected,
    /// One wants more preparation.
    ReferredBack,
}

impl Status {
    /// The last part of the message key `matter-status-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Open => "open",
            Status::Adopted => "adopted",
            Status::AdoptedChanged => "adopted_changed",
            Status::Rejected => "rejected",
            Status::ReferredBack => "referred_back",
        }
    }

    /// The topic of the event that tells of it.
    pub fn topic(self) -> &'static str {
        match self {
            Status::Open => "matter.reopened",
            Status::Adopted => "matter.adopted",
            Status::AdoptedChanged => "matter.adopted_changed",
            Status::Rejected => "matter.rejected",
            Status::ReferredBack => "matter.referred_back",
        }
    }

    /// Whether what all decided on may begin.
    pub fn is_adopted(self) -> bool {
        matches!(self, Status::Adopted | Status::AdoptedChanged)
    }
}

/// Decided in `n` of `m`. Never stored: it is derived from what the bodies did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Joint {
    /// Together.
    pub status: Status,
    /// Required bodies that have finally decided.
    pub n: i64,
    /// Required bodies.
    pub m: i64,
}

/// The joint status of the required bodies' states (I15: adopted only when every one of them has said yes).
pub fn joint(required: impl IntoIterator<Item = State>) -> Joint {
    let outcomes: Vec<Option<Outcome>> = required.into_iter().map(State::outcome).collect();
    let some = |wanted: Outcome| outcomes.contains(&Some(wanted));
    let n = outcomes.iter().flatten().filter(|outcome| outcome.is_final()).count() as i64;
    let m = outcomes.len() as i64;
    let status = match () {
        () if some(Outcome::No) => Status::Rejected,
        () if some(Outcome::ReferredBack) => Status::ReferredBack,
        () if m == 0 || n < m => Status::Open,
        () if some(Outcome::YesChanged) => Status::AdoptedChanged,
        () => Status::Adopted,
    };
    Joint { status, n, m }
}

/// A step's date: it needs a year (perhaps an inferred one), does not lie before the step before it, and what has
/// been decided or done does not lie in the future.
pub fn dated(on: PartialDate, last: Option<PartialDate>, today: Date, wish: Wish) -> Result<Date, Refusal> {
    let first = on.earliest().ok_or(Refusal::new("date-without-year"))?;
    if last.is_some_and(|last| on.is_before(last) == Truth::Yes) {
        return Err(Refusal::new("date-before-last"));
    }
    if first > today && wish != Wish::PutOnAgenda {
        return Err(Refusal::new("date-in-future"));
    }
    Ok(first)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn wishes() -> impl Strategy<Value = Wish> {
        prop_oneof![
            Just(Wish::Inform),
            Just(Wish::Prepare),
            Just(Wish::PutOnAgenda),
            (0usize..5, any::<bool>())
                .prop_map(|(at, corrects)| Wish::Decide { outcome: Outcome::ALL[at], corrects }),
            Just(Wish::Execute),
        ]
    }

    proptest! {
        #[test]
        fn nothing_is_adopted_before_all_have_said_yes(
            deeds in prop::collection::vec((0usize..4, wishes()), 0..60),
        ) {
            let bodies = [Stage::Court, Stage::Court, Stage::Court, Stage::Arena];
            let mut states = [State::Planned; 4];
            for (at, wish) in deeds {
                let before = states[at];
                let Ok(after) = next(bodies[at], before, wish) else { continue };
                states[at] = after;
                if let Wish::Decide { corrects, .. } = wish {
                    prop_assert_eq!(bodies[at], Stage::Court, "only a court decides");
                    let was_final = before.outcome().is_some_and(Outcome::is_final);
                    prop_assert_eq!(corrects, was_final, "a final decision is replaced by reference only");
                }
                let Joint { status, n, m } = joint(states[..3].iter().copied());
                let said_yes = states[..3].iter().all(|state| state.outcome().is_some_and(Outcome::is_yes));
                prop_assert_eq!(status.is_adopted(), said_yes, "I15");
                prop_assert!(!status.is_adopted() || n == m);
                prop_assert!((0..=m).contains(&n) && m == 3);
            }
        }
    }

    #[test]
    fn one_of_eight_away_is_seven_of_eight() {
        let mut states = [State::Decided(Outcome::Yes); 8];
        assert_eq!(joint(states), Joint { status: Status::Adopted, n: 8, m: 8 });
        states[3] = State::OnAgenda;
        assert_eq!(joint(states), Joint { status: Status::Open, n: 7, m: 8 });
    }

    #[test]
    fn a_no_ends_it_and_a_changed_yes_is_told() {
        use Outcome::*;
        let of = |outcomes: &[Outcome]| joint(outcomes.iter().map(|outcome| State::Decided(*outcome))).status;
        assert_eq!(of(&[Yes, No]), Status::Rejected);
        assert_eq!(of(&[Yes, ReferredBack]), Status::ReferredBack);
        assert_eq!(of(&[YesChanged, Yes]), Status::AdoptedChanged);
        assert_eq!(of(&[Yes, Postponed]), Status::Open);
        assert_eq!(of(&[]), Status::Open);
    }

    #[test]
    fn dates_keep_their_order_and_precision() {
        let today = jiff::civil::date(2026, 3, 2);
        let check = |on: &str, last: Option<&str>, wish, code: Option<&str>| {
            let last = last.map(|last| last.parse().unwrap());
            let found = dated(on.parse().unwrap(), last, today, wish).err().map(|refusal| refusal.code);
            assert_eq!(found, code, "{on} after {last:?}");
        };
        check("~2004-03-23", Some("2004-02"), Wish::Inform, None);
        check("2004-02", Some("2004-02-21"), Wish::Inform, None);
        check("2004-01", Some("2004-02-21"), Wish::Inform, Some("date-before-last"));
        check("--12-17", None, Wish::Inform, Some("date-without-year"));
        check("2026-04-07", None, Wish::PutOnAgenda, None);
        check("2026-04-07", None, Wish::Execute, Some("date-in-future"));
    }
}
