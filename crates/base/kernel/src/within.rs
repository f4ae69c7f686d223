//! Dates that mean something: nobody plans a meeting in 1990 or owes a report in 2099. Each form says how far back and
//! ahead it looks; what lies beyond is a slip of the hand, and is pointed at.

use jiff::civil::Date;

use crate::{Fault, PartialDate};

/// So many calendar years back and ahead of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Within {
    /// Years back.
    pub back: i16,
    /// Years ahead.
    pub ahead: i16,
}

impl Within {
    /// So many years back and ahead.
    pub const fn years(back: i16, ahead: i16) -> Within {
        Within { back, ahead }
    }

    /// What is wrong with a date as it was typed, if it is one: `year-too-early`, `year-too-late`, with the years that
    /// are allowed. What is no date, or names no year, is for whoever reads the field.
    pub fn fault(self, field: &'static str, typed: &str, today: Date) -> Option<Fault> {
        let year = typed.trim().parse::<PartialDate>().ok()?.year()?;
        if year < today.year() - self.back {
            return Some(Fault::counted(field, "year-too-early", self.back.into()));
        }
        (year > today.year() + self.ahead).then(|| Fault::counted(field, "year-too-late", self.ahead.into()))
    }
}

/// What was read of a form, unless one of its dates lies beyond what its form looks at.
///
/// # Errors
/// Everything that is wrong, the fields that could not be read first.
pub fn sane<T>(
    read: Result<T, Vec<Fault>>,
    today: Date,
    fields: &[(&'static str, &str, Within)],
) -> Result<T, Vec<Fault>> {
    let beyond = fields.iter().filter_map(|(field, typed, within)| within.fault(field, typed, today));
    let beyond: Vec<Fault> = beyond.collect();
    match read {
        Ok(read) if beyond.is_empty() => Ok(read),
        Ok(_) => Err(beyond),
        Err(faults) => Err(faults.into_iter().chain(beyond).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_that_nobody_means_are_pointed_at_and_nothing_else() {
        let today = jiff::civil::date(2026, 3, 2);
        let said =
            |typed| Within::years(1, 3).fault("on", typed, today).map(|fault| (fault.code, fault.count));
        assert_eq!(said("1990-01-01"), Some(("year-too-early", Some(1))));
        assert_eq!(said("2099"), Some(("year-too-late", Some(3))));
        for fine in ["2025", "2026-03-02", "2029-12-31", "", "i mars", "--03-17"] {
            assert_eq!(said(fine), None, "{fine}");
        }
        let read = sane(Ok(1), today, &[("on", "2099", Within::years(1, 3))]);
        assert_eq!(read.unwrap_err()[0].field, "on");
        let read: Result<(), _> =
            sane(Err(vec![Fault::new("x", "y")]), today, &[("on", "2099", Within::years(1, 3))]);
        assert_eq!(read.unwrap_err().len(), 2);
    }
}
