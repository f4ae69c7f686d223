//! What a goal says of itself and what is missing, computed from its fields.

use jiff::civil::Date;

use crate::{
    codes::codes,
    strategy::model::{Measure, Shape},
};

codes! {
    /// What is missing in a goal.
    Flag {
        /// The year has passed and nobody has said what came of it.
        YearPassed = "year_passed",
        /// An ambition that cannot be measured as it stands.
        NotMeasurable = "not_measurable",
        /// Nobody has said what exactly is counted.
        LacksDefinition = "lacks_definition",
        /// Nobody has said how much.
        NoNumber = "no_number",
        /// How much, but not by when.
        NoYear = "no_year",
        /// How much, but not from where.
        NoBaseline = "no_baseline",
        /// A place in a ranking, but not in which.
        NoMeasurement = "no_measurement",
        /// Nothing measures it.
        NoIndicator = "no_indicator",
    }
}

codes! {
    /// How measurable a goal is, as it was written.
    Quality {
        /// A number and a year.
        NumberAndYear = "number_and_year",
        /// A number, but no year.
        NumberOnly = "number_only",
        /// No number.
        Words = "words",
    }
}

/// Everything that is missing, the gravest first. `indicators` is how many measure it.
pub fn flags(measure: &Measure, indicators: i64, today: Date) -> Vec<Flag> {
    let aspiration = measure.shape == Some(Shape::Aspiration) && measure.target.is_none();
    let rank = measure.shape == Some(Shape::Rank);
    let number = measure.target.is_some();
    let by_yes_or_no = measure.shape == Some(Shape::YesNo);
    let mut flags = Vec::new();
    let mut missing = |is: bool, flag| {
        if is {
            flags.push(flag);
        }
    };
    missing(passed(measure, today), Flag::YearPassed);
    missing(aspiration, Flag::NotMeasurable);
    missing(measure.definition.is_none() && !aspiration, Flag::LacksDefinition);
    missing(!number && !aspiration && !by_yes_or_no, Flag::NoNumber);
    missing(number && measure.due.is_none(), Flag::NoYear);
    missing(number && measure.baseline.is_none() && !rank, Flag::NoBaseline);
    missing(rank && measure.measurement.is_none(), Flag::NoMeasurement);
    missing(indicators == 0, Flag::NoIndicator);
    flags
}

/// Whether the due date has passed without a word on what came of it (I12). A year passes with its last day.
fn passed(measure: &Measure, today: Date) -> bool {
    let due = measure.due.and_then(|due| due.latest());
    due.is_some_and(|due| due < today) && measure.outcome.is_none()
}

/// How measurable the goal is as it stands.
pub fn quality(measure: &Measure) -> Quality {
    match (&measure.target, measure.due) {
        (Some(_), Some(_)) => Quality::NumberAndYear,
        (Some(_), None) => Quality::NumberOnly,
        (None, _) => Quality::Words,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kernel::Quantity;
    use proptest::prelude::*;

    use super::*;

    const TODAY: Date = date(2026, 3, 2);

    fn figure(n: i64) -> Option<Quantity> {
        Some(Quantity::exact(n, "companies"))
    }

    #[test]
    fn a_target_year_that_has_passed_is_red_until_somebody_says_what_came_of_it() {
        let mut measure = Measure {
            target: figure(1000),
            baseline: figure(800),
            due: "2025".parse().ok(),
            definition: Some("firms of these codes".into()),
            shape: Some(Shape::Count),
            ..Measure::default()
        };
        assert_eq!(flags(&measure, 1, TODAY), [Flag::YearPassed]);
        assert_eq!(flags(&measure, 1, date(2025, 12, 31)), []);
        measure.outcome = Some("940".into());
        assert_eq!(flags(&measure, 1, TODAY), []);
    }

    #[test]
    fn a_baseline_without_target_lacks_a_number() {
        let mut measure =
            Measure { baseline: figure(57_000), definition: Some("d".into()), ..Measure::default() };
        assert_eq!(flags(&measure, 1, TODAY), [Flag::NoNumber]);
        measure.target = figure(40_000);
        assert_eq!(flags(&measure, 1, TODAY), [Flag::NoYear]);
    }

    #[test]
    fn ambitions_and_ranks_say_what_they_lack() {
        let best = Measure { shape: Some(Shape::Aspiration), ..Measure::default() };
        assert_eq!(flags(&best, 0, TODAY), [Flag::NotMeasurable, Flag::NoIndicator]);
        let top = Measure { shape: Some(Shape::Rank), target: figure(15), ..Measure::default() };
        assert_eq!(
            flags(&top, 0, TODAY),
            [Flag::LacksDefinition, Flag::NoYear, Flag::NoMeasurement, Flag::NoIndicator]
        );
        assert_eq!(flags(&Measure::default(), 0, TODAY)[0], Flag::LacksDefinition);
    }

    proptest! {
        #[test]
        fn flags_follow_from_what_is_there(
            shape in prop::option::of(0..Shape::ALL.len()),
            defined: bool, baseline: bool, target: bool, outcome: bool,
            due in prop::option::of(1990i16..2060), indicators in 0i64..3,
        ) {
            let measure = Measure {
                shape: shape.map(|at| Shape::ALL[at]),
                definition: defined.then(|| "d".into()),
                baseline: baseline.then(|| figure(1)).flatten(),
                target: target.then(|| figure(2)).flatten(),
                due: due.and_then(|year| kernel::PartialDate::of_year(year).ok()),
                outcome: outcome.then(|| "o".into()),
                ..Measure::default()
            };
            let flags = flags(&measure, indicators, TODAY);
            let has = |flag| flags.contains(&flag);
            prop_assert!(!(has(Flag::NoNumber) && has(Flag::NoYear)));
            prop_assert!(!(has(Flag::NotMeasurable) && has(Flag::LacksDefinition)));
            prop_assert_eq!(has(Flag::NoIndicator), indicators == 0);
            prop_assert_eq!(has(Flag::YearPassed), due.is_some_and(|year| year < 2026) && !outcome);
            prop_assert_eq!(quality(&measure) == Quality::NumberAndYear, target && due.is_some());
            let mut sorted = flags.clone();
            sorted.dedup();
            prop_assert_eq!(sorted.len(), flags.len());
        }
    }
}
