//! Mixed groups by what people say of their own perspectives. Pure: the same people give the same groups.

use std::collections::BTreeSet;

use kernel::Refusal;
use serde::{Deserialize, Serialize};

use crate::idea::state::words;

words! {
    /// Where a membership stands.
    Standing {
        /// Asked, and has not replied.
        Invited = "invited",
        /// Takes part.
        Joined = "joined",
        /// Said no.
        Declined = "declined",
        /// Took part.
        Left = "left",
    }
}

words! {
    /// Sorts of people at a meeting.
    Presence {
        /// Live or work here.
        Residents = "residents",
        /// From a firm.
        Business = "business",
        /// From an association.
        Associations = "associations",
        /// Employed by a municipality or region.
        Officials = "officials",
        /// Elected.
        Politicians = "politicians",
        /// Others.
        Others = "others",
    }
}

words! {
    /// What a part of a group's mandate is.
    TopicKind {
        /// A question of its own.
        Topic = "topic",
        /// A decided focus area that the group works in.
        Area = "area",
    }
}

/// Something a member does with the own membership.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Says yes to the invitation.
    Accept,
    /// Says no to it.
    Decline,
    /// Leaves.
    Leave,
}

/// What follows.
pub fn reply(from: Standing, reply: Reply) -> Result<Standing, Refusal> {
    match (from, reply) {
        (Standing::Invited, Reply::Accept) => Ok(Standing::Joined),
        (Standing::Invited, Reply::Decline) => Ok(Standing::Declined),
        (Standing::Joined, Reply::Leave) => Ok(Standing::Left),
        _ => Err(Refusal::new("membership-over")),
    }
}

/// A proposed group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mixed {
    /// Who, by their place in what was given.
    pub people: Vec<usize>,
    /// The perspectives that somebody in it has.
    pub covers: BTreeSet<String>,
    /// Those that nobody in it has, though somebody among all does.
    pub missing: BTreeSet<String>,
}

/// Mixes people into so many groups of nearly the same size. Whoever has the rarest perspectives is placed first,
/// always where they add most that the group lacks.
pub fn compose(people: &[Vec<String>], groups: usize) -> Vec<Mixed> {
    let groups = groups.clamp(1, people.len().max(1));
    let all: BTreeSet<&String> = people.iter().flatten().collect();
    let common = |one: &String| people.iter().filter(|others| others.contains(one)).count();
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_by_key(|who| (people[*who].iter().map(common).min().unwrap_or(usize::MAX), *who));
    let mut mixed = vec![Mixed::default(); groups];
    for (placed, who) in order.into_iter().enumerate() {
        // Nobody is a second to a group before every group has as many.
        let size = placed / groups;
        let adds = |group: &Mixed| people[who].iter().filter(|one| !group.covers.contains(*one)).count();
        let open = (0..groups).filter(|at| mixed[*at].people.len() == size);
        let best = open.max_by_key(|at| (adds(&mixed[*at]), std::cmp::Reverse(*at)));
        let Some(at) = best else { continue };
        mixed[at].people.push(who);
        mixed[at].covers.extend(people[who].iter().cloned());
    }
    for group in &mut mixed {
        group.people.sort_unstable();
        group.missing =
            all.iter().filter(|one| !group.covers.contains(**one)).map(|one| (*one).clone()).collect();
    }
    mixed
}

/// What people typed as perspectives: parted by commas or lines, each once, in lower case.
pub fn perspectives(typed: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for one in typed.split([',', ';', '\n']).map(|one| one.trim().to_lowercase()) {
        if !one.is_empty() && one.chars().count() <= 60 && !found.contains(&one) && found.len() < 8 {
            found.push(one);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn people(list: &[&str]) -> Vec<Vec<String>> {
        list.iter().map(|one| perspectives(one)).collect()
    }

    /// 000-41: three groups, and each says what it covers and what is missing.
    #[test]
    fn three_groups_cover_what_they_can() {
        let six = people(&["ung", "ung, företag", "äldre", "förening", "ung", "företag"]);
        let mixed = compose(&six, 3);
        assert_eq!(mixed.iter().map(|group| group.people.len()).collect::<Vec<_>>(), [2, 2, 2]);
        assert!(mixed.iter().all(|group| group.covers.len() >= 2), "{mixed:?}");
        assert!(mixed[0].missing.len() + mixed[0].covers.len() == 4);
    }

    proptest! {
        #[test]
        fn everybody_is_in_one_group(given in prop::collection::vec(
            prop::collection::vec("[a-e]", 0..4), 0..30), groups in 1usize..6)
        {
            let mixed = compose(&given, groups);
            let mut placed: Vec<usize> = mixed.iter().flat_map(|group| group.people.clone()).collect();
            placed.sort_unstable();
            prop_assert_eq!(placed, (0..given.len()).collect::<Vec<_>>());
            let sizes: Vec<usize> = mixed.iter().map(|group| group.people.len()).collect();
            prop_assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1);
            prop_assert!(mixed.iter().all(|group| group.covers.is_disjoint(&group.missing)));
        }
    }
}
