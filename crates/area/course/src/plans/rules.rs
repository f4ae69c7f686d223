//! Which parties cover which areas, and sums that equal what they count.

use kernel::{Id, Refusal};

use super::model::State;

/// Parties by areas: how many lines each party has in each area, and how many in none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// A row per party: a number per area, in the order given, and those without.
    pub rows: Vec<(Id, Vec<usize>, usize)>,
    /// A sum per area.
    pub areas: Vec<usize>,
    /// Lines in no area.
    pub without: usize,
    /// All lines.
    pub total: usize,
    /// Cells that are empty.
    pub empty: usize,
}

/// Counts lines by party and area. A line of an area that is not in the list counts as one without.
pub fn coverage(parties: &[Id], areas: &[Id], lines: &[(Id, Option<Id>)]) -> Coverage {
    let mut found = Coverage { areas: vec![0; areas.len()], ..Coverage::default() };
    for party in parties {
        let (mut row, mut without) = (vec![0; areas.len()], 0);
        for (_, area) in lines.iter().filter(|(whose, _)| whose == party) {
            match area.and_then(|area| areas.iter().position(|one| *one == area)) {
                Some(at) => {
                    row[at] += 1;
                    found.areas[at] += 1;
                }
                None => without += 1,
            }
            found.total += 1;
        }
        found.without += without;
        found.empty += row.iter().filter(|n| **n == 0).count();
        found.rows.push((*party, row, without));
    }
    found
}

/// Whether a plan may go from one state to another: step by step, back to the drawing board at any time, and to
/// *adopted* only with a decision.
pub fn moves(from: State, to: State, decision: Option<&str>) -> Result<(), Refusal> {
    let named = decision.is_some_and(|decision| !decision.trim().is_empty());
    match (from, to) {
        (_, State::NotStarted) if from != State::NotStarted => Err(Refusal::new("plan-begun")),
        (from, to) if from == to => Ok(()),
        (_, State::Adopted) if !named => Err(Refusal::new("plan-needs-decision")),
        (State::NotStarted | State::Drafting, State::FollowingUp) => Err(Refusal::new("plan-not-adopted")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn id(n: u8) -> Id {
        Id::from_parts(i64::from(n) + 1, [n; 10])
    }

    #[test]
    fn empty_cells_are_counted_and_lines_without_an_area_are_not_lost() {
        let lines = [(id(1), Some(id(10))), (id(1), Some(id(10))), (id(2), None)];
        let found = coverage(&[id(1), id(2), id(3)], &[id(10), id(11)], &lines);
        assert_eq!(found.rows[0], (id(1), vec![2, 0], 0));
        assert_eq!(found.rows[1], (id(2), vec![0, 0], 1));
        assert_eq!((found.areas.clone(), found.without, found.total, found.empty), (vec![2, 0], 1, 3, 5));
    }

    #[test]
    fn a_plan_is_adopted_with_a_decision_and_then_followed_up() {
        assert!(moves(State::Drafting, State::Adopted, None).is_err());
        assert!(moves(State::Drafting, State::FollowingUp, Some("§ 1")).is_err());
        assert!(moves(State::Drafting, State::Adopted, Some("§ 1")).is_ok());
        assert!(moves(State::Adopted, State::FollowingUp, None).is_ok());
        assert!(moves(State::Drafting, State::NotStarted, None).is_err());
    }

    proptest! {
        #[test]
        fn sums_equal_what_they_count(
            lines in prop::collection::vec((0u8..5, prop::option::of(10u8..18)), 0..80),
        ) {
            let parties: Vec<Id> = (0..5).map(id).collect();
            let areas: Vec<Id> = (10..16).map(id).collect();
            let lines: Vec<(Id, Option<Id>)> =
                lines.into_iter().map(|(party, area)| (id(party), area.map(id))).collect();
            let found = coverage(&parties, &areas, &lines);
            prop_assert_eq!(found.total, lines.len());
            prop_assert_eq!(found.areas.iter().sum::<usize>() + found.without, found.total);
            let rows: usize = found.rows.iter().map(|(_, row, without)| row.iter().sum::<usize>() + without).sum();
            prop_assert_eq!(rows, found.total);
            for (at, sum) in found.areas.iter().enumerate() {
                prop_assert_eq!(found.rows.iter().map(|(_, row, _)| row[at]).sum::<usize>(), *sum);
            }
            let filled = found.rows.iter().flat_map(|(_, row, _)| row).filter(|n| **n > 0).count();
            prop_assert_eq!(found.empty + filled, parties.len() * areas.len());
        }
    }
}
