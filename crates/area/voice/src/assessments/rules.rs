//! What may be assessed and chosen, and what an order is made of. Pure.

use kernel::{Id, Millis, Refusal, env::DAY};
use serde::{Deserialize, Serialize};

use crate::idea::state::words;

words! {
    /// What becomes of a proposal that was put in order.
    Outcome {
        /// Somebody does it.
        Action = "action",
        /// No, and why.
        Declined = "declined",
        /// It rests until a date.
        Parked = "parked",
    }
}

/// Marks go from this …
pub const LOWEST: i64 = 1;
/// … to this.
pub const HIGHEST: i64 = 5;
/// Marks that lie so far apart, or farther, are talked about.
pub const FAR_APART: i64 = 3;

/// What was chosen for a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its number.
    pub number: i64,
    /// What becomes of it.
    pub outcome: Outcome,
    /// Why; may be empty for an action.
    pub reason: String,
    /// Until when it rests.
    pub until: Option<Millis>,
}

/// Whether marks are whole: one for each criterion, within bounds.
pub fn check_marks(criteria: &[Id], marks: &[(Id, i64)]) -> Result<(), Refusal> {
    let whole = criteria.iter().all(|id| marks.iter().filter(|(other, _)| other == id).count() == 1);
    if criteria.is_empty() {
        return Err(Refusal::new("no-criteria"));
    }
    if !whole || marks.len() != criteria.len() {
        return Err(Refusal::new("marks-missing"));
    }
    let within = marks.iter().all(|(_, mark)| (LOWEST..=HIGHEST).contains(mark));
    if within { Ok(()) } else { Err(Refusal::new("marks-missing")) }
}

/// Whether a choice is whole: a no has its reason in a sentence, a rest its reason and a date in time.
pub fn check_choice(choice: &Choice, now: Millis, park_max_days: i64) -> Result<(), Refusal> {
    let sentence = choice.reason.split_whitespace().count() >= 3;
    if choice.outcome != Outcome::Action && !sentence {
        return Err(Refusal::counted("choice-reason", choice.number));
    }
    if choice.outcome != Outcome::Parked {
        return Ok(());
    }
    match choice.until {
        Some(until) if until > now && until <= now + park_max_days * DAY => Ok(()),
        _ => Err(Refusal::counted("choice-date", choice.number)),
    }
}

/// Whether every proposal that waits has its choice, once: nothing is left over.
pub fn check_whole(waiting: &[i64], choices: &[Choice]) -> Result<(), Refusal> {
    let left = waiting.iter().filter(|n| choices.iter().filter(|choice| choice.number == **n).count() != 1);
    let strange = choices.iter().filter(|choice| !waiting.contains(&choice.number));
    match left.count() + strange.count() {
        0 => Ok(()),
        n => Err(Refusal::counted("choice-remainder", n as i64)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn choice(number: i64, outcome: Outcome, reason: &str, until: Option<Millis>) -> Choice {
        Choice { number, outcome, reason: reason.into(), until }
    }

    #[test]
    fn a_no_has_a_reason_and_a_rest_a_date() {
        let check = |choice: &Choice| check_choice(choice, 0, 365).map_err(|refusal| refusal.code);
        assert_eq!(check(&choice(1, Outcome::Action, "", None)), Ok(()));
        assert_eq!(check(&choice(1, Outcome::Declined, "Nej.", None)), Err("choice-reason"));
        assert_eq!(check(&choice(1, Outcome::Parked, "Vi väntar på pengar.", None)), Err("choice-date"));
        assert_eq!(
            check(&choice(1, Outcome::Parked, "Vi väntar på pengar.", Some(366 * DAY))),
            Err("choice-date")
        );
        assert_eq!(check(&choice(1, Outcome::Parked, "Vi väntar på pengar.", Some(30 * DAY))), Ok(()));
    }

    proptest! {
        /// 002-44: what was put in order is actions, noes and rests, without remainder.
        #[test]
        fn nothing_is_left_over(numbers in prop::collection::btree_set(1i64..200, 0..100), lost in 0usize..100) {
            let waiting: Vec<i64> = numbers.into_iter().collect();
            let mut choices: Vec<Choice> =
                waiting.iter().map(|n| choice(*n, Outcome::Action, "", None)).collect();
            prop_assert_eq!(check_whole(&waiting, &choices), Ok(()));
            if lost < choices.len() {
                choices.remove(lost);
                prop_assert_eq!(check_whole(&waiting, &choices), Err(Refusal::counted("choice-remainder", 1)));
            }
        }
    }
}
