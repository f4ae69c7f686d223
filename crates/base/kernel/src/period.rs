//! Stretches of time with open or half-known ends: roles, memberships, agreements.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::partial_date::{DateFault, PartialDate, Truth};

/// The days from `from` up to but not including `to`; an absent end is open.
///
/// An end of which only the year or month is known lies *somewhere* in it, and so [`Period::contains`] answers
/// `Maybe` there. Where whole years are meant ("the strategy for 2021–2023"), use [`Period::whole_years`].
/// That a date was inferred does not widen it: the mark tells readers whose conclusion it is.
///
/// The stored text is an ISO 8601 interval, with `..` (ISO 8601-2) for an open end: `2003-05/2010`, `2004/..`,
/// `../2010-01-01`, `../..`. Writing and reading give the same value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    from: Option<PartialDate>,
    to: Option<PartialDate>,
}

/// Why something is not a [`Period`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodFault {
    /// Not two dates (or `..`) with a `/` between them.
    Form,
    /// One of the dates is not a date.
    Date(DateFault),
    /// An end without a year cannot be placed in time.
    NoYear,
    /// It ends before it begins, so that no day can belong to it.
    Empty,
}

impl Period {
    /// All of time.
    pub const ALWAYS: Period = Period { from: None, to: None };

    /// The period between two ends, each of which may be open. Refused when no day can belong to it.
    pub fn new(from: Option<PartialDate>, to: Option<PartialDate>) -> Result<Period, PeriodFault> {
        if [from, to].into_iter().flatten().any(|end| end.year().is_none()) {
            return Err(PeriodFault::NoYear);
        }
        let period = Period { from, to };
        match (from.and_then(PartialDate::earliest), period.latest_end()) {
            (Some(first), Some(end)) if first >= end => Err(PeriodFault::Empty),
            _ => Ok(period),
        }
    }

    /// From the first day of one year through the last day of another (or the same).
    pub fn whole_years(first: i16, last: i16) -> Result<Period, PeriodFault> {
        let new_year =
            |year| PartialDate::from_parts(Some(year), Some(1), Some(1)).map_err(PeriodFault::Date);
        Period::new(Some(new_year(first)?), Some(new_year(last.saturating_add(1))?))
    }

    /// First and last year, if this is made of whole years; for printing "2021–2023".
    pub fn as_whole_years(self) -> Option<(i16, i16)> {
        let new_year = |end: Option<PartialDate>| end?.exact().filter(|day| day.day_of_year() == 1);
        Some((new_year(self.from)?.year(), new_year(self.to)?.year() - 1))
    }

    /// Where it begins; none when it is open.
    pub fn from(self) -> Option<PartialDate> {
        self.from
    }

    /// The first day that no longer belongs to it; none when it is open.
    pub fn to(self) -> Option<PartialDate> {
        self.to
    }

    /// Whether the day belongs to the period, as far as its ends are known.
    pub fn contains(self, day: Date) -> Truth {
        let begun = match self.from.and_then(|from| from.earliest().zip(from.latest())) {
            None => Truth::Yes,
            Some((_, latest)) if day >= latest => Truth::Yes,
            Some((earliest, _)) if day < earliest => Truth::No,
            Some(_) => Truth::Maybe,
        };
        let ended = match self.to.and_then(PartialDate::earliest).zip(self.latest_end()) {
            None => Truth::No,
            Some((_, latest)) if day >= latest => Truth::Yes,
            Some((earliest, _)) if day < earliest => Truth::No,
            Some(_) => Truth::Maybe,
        };
        match (begun, ended) {
            (Truth::No, _) | (_, Truth::Yes) => Truth::No,
            (Truth::Yes, Truth::No) => Truth::Yes,
            _ => Truth::Maybe,
        }
    }

    /// The last day that `to` can mean. Of an end known only by year or month, the last day may still belong
    /// to the period, so the end may be as late as the day after.
    fn latest_end(self) -> Option<Date> {
        let to = self.to?;
        match to.exact() {
            Some(day) => Some(day),
            None => to.latest().map(|last| last.tomorrow().unwrap_or(Date::MAX)),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = |end: Option<PartialDate>| end.map_or_else(|| "..".to_owned(), |date| date.to_string());
        write!(f, "{}/{}", end(self.from), end(self.to))
    }
}

impl FromStr for Period {
    type Err = PeriodFault;

    fn from_str(text: &str) -> Result<Period, PeriodFault> {
        let (from, to) = text.split_once('/').ok_or(PeriodFault::Form)?;
        let end = |end: &str| match end {
            ".." => Ok(None),
            date => date.parse().map(Some).map_err(PeriodFault::Date),
        };
        Period::new(end(from)?, end(to)?)
    }
}

impl TryFrom<String> for Period {
    type Error = PeriodFault;
    fn try_from(text: String) -> Result<Period, PeriodFault> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> String {
        period.to_string()
    }
}

impl fmt::Display for PeriodFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PeriodFault::Form => f.write_str("not a period such as 2003-05/2010 or 2004/.."),
            PeriodFault::Date(fault) => fault.fmt(f),
            PeriodFault::NoYear => f.write_str("the ends of a period need a year"),
            PeriodFault::Empty => f.write_str("the period ends before it begins"),
        }
    }
}

impl std::error::Error for PeriodFault {}

#[cfg(test)]
mod tests {
    use jiff::{ToSpan, civil::date};
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(period: &str, day: Date, expected: Truth) {
        assert_eq!(period.parse::<Period>().unwrap().contains(day), expected, "{period} on {day}");
    }

    #[test]
    fn the_first_day_belongs_and_the_end_does_not() {
        check("2004-03-01/2004-03-03", date(2004, 2, 29), Truth::No);
        check("2004-03-01/2004-03-03", date(2004, 3, 1), Truth::Yes);
        check("2004-03-01/2004-03-03", date(2004, 3, 2), Truth::Yes);
        check("2004-03-01/2004-03-03", date(2004, 3, 3), Truth::No);
    }

    #[test]
    fn since_2004_is_certain_from_its_last_day() {
        check("2004/..", date(2003, 12, 31), Truth::No);
        check("2004/..", date(2004, 1, 1), Truth::Maybe);
        check("2004/..", date(2004, 12, 31), Truth::Yes);
        check("../..", date(1632, 11, 6), Truth::Yes);
    }

    #[test]
    fn an_end_known_by_its_year_leaves_the_whole_year_open() {
        check("1990/2003", date(2002, 12, 31), Truth::Yes);
        check("1990/2003", date(2003, 1, 1), Truth::Maybe);
        check("1990/2003", date(2003, 12, 31), Truth::Maybe);
        check("1990/2003", date(2004, 1, 1), Truth::No);
        check("2003/2003", date(2003, 6, 1), Truth::Maybe);
    }

    #[test]
    fn whole_years_are_certain_throughout() {
        let strategy = Period::whole_years(2021, 2023).unwrap();
        assert_eq!(strategy.contains(date(2021, 1, 1)), Truth::Yes);
        assert_eq!(strategy.contains(date(2023, 12, 31)), Truth::Yes);
        assert_eq!(strategy.contains(date(2024, 1, 1)), Truth::No);
        assert_eq!(strategy.as_whole_years(), Some((2021, 2023)));
        assert_eq!("2021/2023".parse::<Period>().unwrap().as_whole_years(), None);
        assert_eq!(Period::whole_years(2023, i16::MAX), Err(PeriodFault::Date(DateFault::NoSuchDay)));
    }

    #[test]
    fn what_is_not_a_period_says_why() {
        for (text, fault) in [
            ("2003", PeriodFault::Form),
            ("2003/maj", PeriodFault::Date(DateFault::Form)),
            ("--12-17/..", PeriodFault::NoYear),
            ("2004/2003", PeriodFault::Empty),
            ("2004-05-17/2004-05-17", PeriodFault::Empty),
        ] {
            assert_eq!(text.parse::<Period>(), Err(fault), "{text}");
        }
    }

    proptest! {
        #[test]
        fn text_round_trips_and_knowing_less_never_contradicts(
            start in 0i32..20_000,
            length in 1i32..5_000,
            coarse_from in 0..3,
            coarse_to in 0..3,
            day in -1_000i32..26_000,
        ) {
            let at = |days: i32| date(1970, 1, 1).checked_add(days.days()).unwrap();
            let blur = |day: Date, coarse: i32| PartialDate::from_parts(
                Some(day.year()),
                (coarse < 2).then_some(day.month()),
                (coarse < 1).then_some(day.day()),
            ).unwrap();
            let (from, to, day) = (at(start), at(start + length), at(day));
            let period = Period::new(Some(blur(from, coarse_from)), Some(blur(to, coarse_to))).unwrap();
            prop_assert_eq!(period.to_string().parse::<Period>(), Ok(period));
            let truly = from <= day && day < to;
            match period.contains(day) {
                Truth::Yes => prop_assert!(truly),
                Truth::No => prop_assert!(!truly),
                Truth::Maybe => prop_assert!(coarse_from > 0 || coarse_to > 0),
            }
        }
    }
}
