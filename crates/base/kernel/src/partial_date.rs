//! Dates of which only a part is known: "May 2003", "since 2004", "17/12" without a year.

use std::{cmp::Ordering, fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A date with the precision that its source had, and never more.
///
/// The stored text is that of XML Schema 1.1 part 2 (which follows ISO 8601): `2003`, `2003-05`,
/// `2003-05-17`, `--12-17` (every year) and `--12`; a leading `~` marks a date that was inferred by us rather
/// than stated by the source. Writing and reading give the same value.
///
/// There is no `Ord`, because "2003" is neither before nor after "2003-05": ask [`PartialDate::is_before`] for
/// what can be known, or sort lists by [`PartialDate::chronological`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
    inferred: bool,
}

/// What can be known from incomplete data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// Certainly so.
    Yes,
    /// Certainly not so.
    No,
    /// The data do not tell.
    Maybe,
}

/// Why something is not a [`PartialDate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// Not one of the forms `2003`, `2003-05`, `2003-05-17`, `--12-17`, `--12`.
    Form,
    /// The form is right, but there is no such year (1 to 9999), month or day.
    NoSuchDay,
}

/// A leap year, so that 29 February can be written without a year.
const LEAP_YEAR: i16 = 2000;

impl PartialDate {
    /// A year from 1 to 9999.
    pub fn of_year(year: i16) -> Result<PartialDate, DateFault> {
        PartialDate::from_parts(Some(year), None, None)
    }

    /// A month of a year.
    pub fn of_month(year: i16, month: i8) -> Result<PartialDate, DateFault> {
        PartialDate::from_parts(Some(year), Some(month), None)
    }

    /// The date made of the parts that are known. A day needs a month, and something must be known.
    pub fn from_parts(
        year: Option<i16>,
        month: Option<i8>,
        day: Option<i8>,
    ) -> Result<PartialDate, DateFault> {
        if (year.is_none() && month.is_none()) || (day.is_some() && month.is_none()) {
            return Err(DateFault::Form);
        }
        if year.is_some_and(|year| !(1..=9999).contains(&year)) {
            return Err(DateFault::NoSuchDay);
        }
        Date::new(year.unwrap_or(LEAP_YEAR), month.unwrap_or(1), day.unwrap_or(1))
            .map_err(|_| DateFault::NoSuchDay)?;
        Ok(PartialDate { year, month, day, inferred: false })
    }

    /// The same date, marked as inferred by us rather than stated by the source.
    pub fn inferred(self) -> PartialDate {
        PartialDate { inferred: true, ..self }
    }

    /// The year, when known.
    pub fn year(self) -> Option<i16> {
        self.year
    }

    /// The month, 1 to 12, when known.
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The day of the month, when known.
    pub fn day(self) -> Option<i8> {
        self.day
    }

    /// Whether we concluded this date ourselves.
    pub fn is_inferred(self) -> bool {
        self.inferred
    }

    /// The very day, when year, month and day are known.
    pub fn exact(self) -> Option<Date> {
        Date::new(self.year?, self.month?, self.day?).ok()
    }

    /// The first day that this can mean; none without a year.
    pub fn earliest(self) -> Option<Date> {
        Date::new(self.year?, self.month.unwrap_or(1), self.day.unwrap_or(1)).ok()
    }

    /// The last day that this can mean; none without a year.
    pub fn latest(self) -> Option<Date> {
        let earliest = self.earliest()?;
        Some(match (self.month, self.day) {
            (_, Some(_)) => earliest,
            (Some(_), None) => earliest.last_of_month(),
            (None, None) => earliest.last_of_year(),
        })
    }

    /// Whether this day lies before the other: `Maybe` where the two can mean overlapping days, or where a
    /// year is missing.
    pub fn is_before(self, other: PartialDate) -> Truth {
        let (Some(first), Some(last), Some(other_first), Some(other_last)) =
            (self.earliest(), self.latest(), other.earliest(), other.latest())
        else {
            return Truth::Maybe;
        };
        if last < other_first {
            Truth::Yes
        } else if first >= other_last {
            Truth::No
        } else {
            Truth::Maybe
        }
    }

    /// An order for lists: by the first possible day, of those the less precise first; dates without a year
    /// last, by month and day. It says nothing about which came first: that is [`PartialDate::is_before`].
    pub fn chronological(&self, other: &PartialDate) -> Ordering {
        let key = |date: &PartialDate| {
            let yearless = date.year.is_none();
            (yearless, date.earliest(), date.month, date.day, date.inferred)
        };
        key(self).cmp(&key(other))
    }
}

impl From<Date> for PartialDate {
    /// A day of which everything is known. (A year before 1, which no document of ours holds, becomes 1.)
    fn from(date: Date) -> PartialDate {
        PartialDate {
            year: Some(date.year().max(1)),
            month: Some(date.month()),
            day: Some(date.day()),
            inferred: false,
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.inferred {
            f.write_str("~")?;
        }
        match self.year {
            Some(year) => write!(f, "{year:04}")?,
            None => f.write_str("-")?,
        }
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = DateFault;

    fn from_str(text: &str) -> Result<PartialDate, DateFault> {
        let (inferred, text) = match text.strip_prefix('~') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (year, rest) = match text.strip_prefix("--") {
            Some(rest) => (None, Some(rest)),
            None => match text.split_once('-') {
                Some((year, rest)) => (Some(digits(year, 4)?), Some(rest)),
                None => (Some(digits(text, 4)?), None),
            },
        };
        let (month, day) = match rest.map(|rest| rest.split_once('-').ok_or(rest)) {
            None => (None, None),
            Some(Err(month)) => (Some(digits(month, 2)? as i8), None),
            Some(Ok((month, day))) => (Some(digits(month, 2)? as i8), Some(digits(day, 2)? as i8)),
        };
        let date = PartialDate::from_parts(year, month, day)?;
        Ok(PartialDate { inferred, ..date })
    }
}

/// A number of exactly this many ASCII digits (at most four, so that it always fits).
fn digits(text: &str, count: usize) -> Result<i16, DateFault> {
    let well_formed = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if well_formed { text.parse().map_err(|_| DateFault::Form) } else { Err(DateFault::Form) }
}

impl TryFrom<String> for PartialDate {
    type Error = DateFault;
    fn try_from(text: String) -> Result<PartialDate, DateFault> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> String {
        date.to_string()
    }
}

impl fmt::Display for DateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DateFault::Form => "not a date such as 2003, 2003-05, 2003-05-17 or --12-17",
            DateFault::NoSuchDay => "there is no such day",
        })
    }
}

impl std::error::Error for DateFault {}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_precision_reads_back_as_it_was_written() {
        for text in
            ["2003", "2003-05", "2003-05-17", "--12-17", "--12", "--02-29", "~2004", "~--06-06", "0987"]
        {
            assert_eq!(read(text).to_string(), text);
        }
    }

    #[test]
    fn what_is_not_a_date_says_why() {
        let form = [
            "",
            "~",
            "-",
            "--",
            "---17",
            "03",
            "2003-5",
            "2003-05-17-",
            "maj 2003",
            "+003",
            "2003/05",
            "２００３",
        ];
        for text in form {
            assert_eq!(text.parse::<PartialDate>(), Err(DateFault::Form), "{text}");
        }
        for text in ["2003-13", "2003-02-29", "--02-30", "0000", "2003-00"] {
            assert_eq!(text.parse::<PartialDate>(), Err(DateFault::NoSuchDay), "{text}");
        }
    }

    #[test]
    fn a_month_may_mean_any_of_its_days() {
        assert_eq!(read("2004-02").earliest(), Some(date(2004, 2, 1)));
        assert_eq!(read("2004-02").latest(), Some(date(2004, 2, 29)));
        assert_eq!(read("2004").latest(), Some(date(2004, 12, 31)));
        assert_eq!(read("2004-02").exact(), None);
        assert_eq!(read("--12-17").earliest(), None);
    }

    #[test]
    fn before_is_answered_only_as_far_as_it_is_known() {
        assert_eq!(read("2003").is_before(read("2004-01")), Truth::Yes);
        assert_eq!(read("2003").is_before(read("2003-05")), Truth::Maybe);
        assert_eq!(read("2004").is_before(read("2003-12-31")), Truth::No);
        assert_eq!(read("2003-05-17").is_before(read("2003-05-17")), Truth::No);
        assert_eq!(read("--12-17").is_before(read("2004")), Truth::Maybe);
    }

    #[test]
    fn lists_put_the_less_precise_first_and_the_yearless_last() {
        let mut dates = ["--01", "2004", "2003-05-01", "2003-05", "2003"].map(read);
        dates.sort_by(PartialDate::chronological);
        assert_eq!(dates.map(|date| date.to_string()), ["2003", "2003-05", "2003-05-01", "2004", "--01"]);
    }

    #[test]
    fn json_is_the_same_text() {
        assert_eq!(serde_json::to_string(&read("~2004")).unwrap(), r#""~2004""#);
        assert!(serde_json::from_str::<PartialDate>(r#""2003-02-29""#).is_err());
    }

    prop_compose! {
        pub(crate) fn any_date()(
            year in prop::option::of(1i16..=9999),
            month in 1i8..=12,
            day in 1i8..=28,
            precision in 1..=3,
            inferred: bool,
        ) -> PartialDate {
            let month = (precision > 1 || year.is_none()).then_some(month);
            let date = PartialDate::from_parts(year, month, (precision > 2).then_some(day)).unwrap();
            if inferred { date.inferred() } else { date }
        }
    }

    proptest! {
        #[test]
        fn text_round_trips(date in any_date()) {
            prop_assert_eq!(date.to_string().parse::<PartialDate>(), Ok(date));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[~0-9-]{0,12}") {
            if let Ok(date) = text.parse::<PartialDate>() {
                prop_assert_eq!(date.to_string(), text);
            }
        }

        #[test]
        fn earliest_is_never_after_latest(date in any_date()) {
            prop_assert!(date.earliest() <= date.latest());
        }

        #[test]
        fn certainty_has_one_direction(a in any_date(), b in any_date()) {
            if a.is_before(b) == Truth::Yes {
                prop_assert_eq!(b.is_before(a), Truth::No);
                prop_assert_eq!(a.chronological(&b), Ordering::Less);
            }
        }
    }
}
