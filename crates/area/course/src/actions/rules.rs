//! When something may happen to an action. Pure: plain data in, a new state or a refusal out.

use jiff::civil::Date;
use kernel::{Id, Refusal};
use members::Reach;

use super::model::{Action, Party, Plan, State, Together};

/// A change of state that somebody asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Begin, or go on after a pause.
    Start,
    /// Let it rest, for a reason.
    Pause(String),
    /// It is done. Refused without a result.
    Complete,
    /// Look back on what was done, in words.
    Evaluate(String),
    /// Not to be done: for a reason, by a decision, or both.
    Cancel {
        /// Why.
        reason: String,
        /// The matter that decided it.
        matter: Option<Id>,
    },
}

/// The state that a wish leads to.
///
/// # Errors
/// `action-state` where the state machine has no such step; otherwise what is missing for it.
pub fn decide(state: State, wish: &Wish, results: i64) -> Result<State, Refusal> {
    let no_such_step = Err(Refusal::new("action-state"));
    match (state, wish) {
        (State::Planned | State::Paused, Wish::Start) => Ok(State::Ongoing),
        (State::Ongoing, Wish::Pause(why)) if why.trim().is_empty() => Err(Refusal::new("action-reason")),
        (State::Ongoing, Wish::Pause(_)) => Ok(State::Paused),
        (State::Ongoing, Wish::Complete) if results == 0 => Err(Refusal::new("action-result-missing")),
        (State::Ongoing, Wish::Complete) => Ok(State::Completed),
        (State::Completed, Wish::Evaluate(text)) if text.trim().is_empty() => {
            Err(Refusal::new("action-reason"))
        }
        (State::Completed, Wish::Evaluate(_)) => Ok(State::Evaluated),
        (state, Wish::Cancel { reason, matter }) if state.is_open() => {
            match reason.trim().is_empty() && matter.is_none() {
                true => Err(Refusal::new("action-cancel-why")),
                false => Ok(State::Cancelled),
            }
        }
        _ => no_such_step,
    }
}

/// Whether a plan points at a goal or says why not: one of the two, never neither, never both (I9).
pub fn goal_or_reason(plan: &Plan) -> Result<(), Refusal> {
    let reason = plan.no_goal.as_deref().is_some_and(|why| !why.trim().is_empty());
    match (plan.goals.is_empty(), reason) {
        (true, false) => Err(Refusal::new("action-goal-missing")),
        (false, true) => Err(Refusal::new("action-goal-both")),
        _ => Ok(()),
    }
}

/// Whether somebody whose right reaches so far may touch an action that this organisation answers for.
pub fn reaches(reach: Reach, accountable: Id) -> Result<(), Refusal> {
    match reach {
        Reach::Own(own) if own != accountable => Err(Refusal::new("action-other-owner")),
        _ => Ok(()),
    }
}

/// Whether an action meant to be joint is: only when all bodies of its matter have said yes.
pub fn together(joint: bool, adopted: bool) -> Together {
    match (joint, adopted) {
        (false, _) => Together::No,
        (true, false) => Together::Wanted,
        (true, true) => Together::Yes,
    }
}

/// Whether results may still be added.
pub fn takes_results(state: State) -> Result<(), Refusal> {
    match state {
        State::Planned | State::Cancelled => Err(Refusal::new("action-state")),
        _ => Ok(()),
    }
}

/// A reporting date has passed without a report. Nothing is concluded from it but that.
pub fn report_missing(action: &Action, today: Date) -> bool {
    action.state.is_open() && action.plan.report_due.is_some_and(|due| due < today)
}

/// The day by which it should have been done has passed.
pub fn overdue(action: &Action, today: Date) -> bool {
    action.state.is_open() && action.plan.due.latest().is_some_and(|last| last < today)
}

/// Who takes part: the one who answers for it and every party, each once.
pub fn actors(action: &Action, parties: &[Party]) -> Vec<Id> {
    let mut actors = vec![action.plan.accountable];
    for party in parties {
        if !actors.contains(&party.organisation) {
            actors.push(party.organisation);
        }
    }
    actors
}

/// Whether actors of more than one kind, or of more than one municipality, take part. `kind` tells an
/// organisation's kind.
pub fn crosses_borders<'a>(actors: &[Id], kind: impl Fn(Id) -> &'a str) -> bool {
    let mut kinds: Vec<&str> = actors.iter().map(|id| kind(*id)).collect();
    let municipalities = kinds.iter().filter(|kind| **kind == members::organisation::MUNICIPALITY).count();
    kinds.sort_unstable();
    kinds.dedup();
    kinds.len() > 1 || municipalities > 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_wish() -> impl Strategy<Value = Wish> {
        let text =
            prop_oneof![Just(String::new()), Just(" ".to_owned()), Just("Budgeten räcker inte.".to_owned())];
        let matter = prop_oneof![Just(None), Just(Some(Id::from_parts(1, [1; 10])))];
        (0..5, text, matter).prop_map(|(which, text, matter)| match which {
            0 => Wish::Start,
            1 => Wish::Pause(text),
            2 => Wish::Complete,
            3 => Wish::Evaluate(text),
            _ => Wish::Cancel { reason: text, matter },
        })
    }

    proptest! {
        #[test]
        fn no_chain_of_wishes_completes_without_a_result_or_leaves_an_end(
            wishes in prop::collection::vec((any_wish(), 0i64..2), 0..30),
        ) {
            let mut state = State::Planned;
            for (wish, results) in wishes {
                let Ok(next) = decide(state, &wish, results) else { continue };
                prop_assert_ne!(next, state);
                prop_assert!(!matches!(state, State::Evaluated | State::Cancelled), "an end is an end");
                prop_assert!(next != State::Completed || results > 0);
                prop_assert!(next != State::Completed || state == State::Ongoing);
                prop_assert!(next != State::Evaluated || state == State::Completed);
                if let (State::Cancelled, Wish::Cancel { reason, matter }) = (next, &wish) {
                    prop_assert!(matter.is_some() || !reason.trim().is_empty());
                }
                state = next;
            }
        }
    }

    #[test]
    fn a_joint_action_is_joint_only_when_all_have_decided() {
        assert_eq!(together(true, false), Together::Wanted);
        assert_eq!(together(true, true), Together::Yes);
        assert_eq!(together(false, true), Together::No);
    }

    #[test]
    fn borders_are_between_kinds_and_between_municipalities() {
        let id = |n: u8| Id::from_parts(0, [n; 10]);
        let kind = |who: Id| if who == id(9) { "association" } else { "municipality" };
        assert!(!crosses_borders(&[id(1)], kind));
        assert!(crosses_borders(&[id(1), id(2)], kind));
        assert!(crosses_borders(&[id(1), id(9)], kind));
        assert!(!crosses_borders(&[id(9)], kind));
    }

    #[test]
    fn an_editor_reaches_only_what_the_own_organisation_answers_for() {
        let (own, other) = (Id::from_parts(0, [1; 10]), Id::from_parts(0, [2; 10]));
        assert!(reaches(Reach::Own(own), own).is_ok());
        assert!(reaches(Reach::All, other).is_ok());
        assert_eq!(reaches(Reach::Own(own), other).unwrap_err().code, "action-other-owner");
    }
}
