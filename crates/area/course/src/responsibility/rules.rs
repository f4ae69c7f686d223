//! Who does a task on a day, and what is said about it that no decision backs. Pure.

use jiff::civil::Date;
use kernel::{Id, PartialDate, Refusal};

/// Longest title, in characters.
pub const TITLE_MAX: usize = 120;

/// A task that somebody does.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// Identifier.
    pub id: Id,
    /// Its public number in the space.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// In which language.
    pub lang: kernel::Lang,
}

/// Who does a task from a day on.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrangement {
    /// Since when.
    pub from: PartialDate,
    /// Organisations that each do it on their own.
    pub own: Vec<Id>,
    /// The municipalities do it together.
    pub joint: bool,
    /// They do not do it, but try together to influence who does.
    pub influences: bool,
    /// The region does it.
    pub region: bool,
    /// Somebody else does it.
    pub other: Option<String>,
    /// What else there is to say.
    pub note: String,
    /// The matters that decided it.
    pub matters: Vec<Id>,
}

/// What is kept about a task: its arrangements in the order they were written down.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The task.
    pub task: Task,
    /// From first to last written.
    pub arrangements: Vec<Arrangement>,
}

impl Arrangement {
    /// Whether it says at all who does it.
    pub fn says_who(&self) -> Result<(), Refusal> {
        let somebody = !self.own.is_empty() || self.joint || self.region || self.other.is_some();
        if somebody { Ok(()) } else { Err(Refusal::new("task-nobody")) }
    }

    /// Said to be done together, without a matter that all bodies have adopted.
    pub fn is_unbacked(&self, adopted: impl Fn(Id) -> bool) -> bool {
        self.joint && !self.matters.iter().any(|matter| adopted(*matter))
    }
}

/// The arrangement in force on a day: of those begun by then the one that began last; of two that began alike the one
/// written down last, which corrects the other.
pub fn in_force(arrangements: &[Arrangement], day: Date) -> Option<&Arrangement> {
    let begun = arrangements.iter().filter(|one| one.from.earliest().is_some_and(|first| first <= day));
    begun.max_by(|a, b| a.from.earliest().cmp(&b.from.earliest()))
}

/// Arrangements from the latest to the first, as history is read.
pub fn history(arrangements: &[Arrangement]) -> Vec<&Arrangement> {
    let mut all: Vec<&Arrangement> = arrangements.iter().rev().collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.from.earliest()));
    all
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn since(from: &str) -> Arrangement {
        Arrangement {
            from: from.parse().unwrap(),
            own: vec![],
            joint: true,
            influences: false,
            region: false,
            other: None,
            note: String::new(),
            matters: vec![],
        }
    }

    #[test]
    fn the_one_that_began_last_is_in_force_and_a_correction_wins() {
        let corrected = Arrangement { region: true, ..since("2020") };
        let all = [since("2003-05"), since("2020"), corrected.clone()];
        assert_eq!(in_force(&all, date(2003, 4, 30)), None);
        assert_eq!(in_force(&all, date(2019, 12, 31)), Some(&all[0]));
        assert_eq!(in_force(&all, date(2020, 1, 1)), Some(&corrected));
    }

    #[test]
    fn together_needs_a_matter_that_all_have_adopted() {
        let matter = Id::from_parts(0, [1; 10]);
        let backed = Arrangement { matters: vec![matter], ..since("2020") };
        assert!(since("2020").is_unbacked(|_| true));
        assert!(backed.is_unbacked(|_| false));
        assert!(!backed.is_unbacked(|id| id == matter));
        assert_eq!(Arrangement { joint: false, ..since("2020") }.says_who().unwrap_err().code, "task-nobody");
    }

    proptest! {
        #[test]
        fn what_is_in_force_has_begun_and_nothing_that_has_began_later(
            years in prop::collection::vec(1990i16..2040, 0..8), year in 1990i16..2040,
        ) {
            let all: Vec<Arrangement> = years.iter().map(|year| since(&year.to_string())).collect();
            let day = date(year, 6, 1);
            match in_force(&all, day) {
                Some(one) => {
                    let begun = one.from.earliest().unwrap();
                    prop_assert!(begun <= day);
                    let mut others = all.iter().filter_map(|other| other.from.earliest());
                    let none_between = others.all(|other| other <= begun || other > day);
                    prop_assert!(none_between);
                }
                None => prop_assert!(years.iter().all(|other| *other > year)),
            }
        }
    }
}
