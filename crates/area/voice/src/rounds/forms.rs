//! What was typed, and what is wrong with it. Pure.

use std::collections::BTreeMap;

use jiff::{civil::Date, tz::TimeZone};
use kernel::{Fault, Lang, Millis};

/// A text per language.
pub type Texts = BTreeMap<Lang, String>;

/// A round as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// Its name, per language.
    pub names: Texts,
    /// What people are asked, per language.
    pub questions: Texts,
    /// The day it opens, `2026-02-28`.
    pub opens: String,
    /// The last day it is open; empty until further notice.
    pub closes: String,
    /// The number of the round that it continues; empty for none.
    pub continues: String,
}

/// When a round is open: from, and until (not included).
pub type Span = (Millis, Option<Millis>);

impl Typed {
    /// When it opens and closes, by days of the space's zone; or what is wrong with the days.
    pub fn span(&self, zone: &TimeZone) -> Result<Span, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut day = |field: &'static str, typed: &str| match typed.parse::<Date>() {
            Ok(date) => Some(date),
            Err(_) => {
                faults.push(Fault::new(field, "not-a-date"));
                None
            }
        };
        let opens = day("opens", &self.opens);
        let closes = if self.closes.is_empty() { None } else { day("closes", &self.closes) };
        if opens.zip(closes).is_some_and(|(opens, closes)| closes < opens) {
            faults.push(Fault::new("closes", "closes-before-opening"));
        }
        let begins = |day: Date| day.to_zoned(zone.clone()).ok().map(|at| at.timestamp().as_millisecond());
        let ends = |day: Date| day.tomorrow().ok().and_then(begins);
        match (opens.and_then(begins), faults.is_empty()) {
            (Some(opens), true) => Ok((opens, closes.and_then(ends))),
            (None, true) => Err(vec![Fault::new("opens", "not-a-date")]),
            _ => Err(faults),
        }
    }
}

/// A moment's day in a zone, as a date field holds it.
pub fn day(at: Millis, zone: &TimeZone) -> String {
    kernel::zone::day(at, zone).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_is_open_from_its_first_morning_to_its_last_night() {
        let zone = TimeZone::get("Europe/Stockholm").unwrap();
        let typed = |opens: &str, closes: &str| Typed {
            opens: opens.into(),
            closes: closes.into(),
            ..Typed::default()
        };
        let (opens, closes) = typed("2026-03-28", "2026-03-29").span(&zone).unwrap();
        // The night to the 29th has 23 hours.
        assert_eq!(closes.unwrap() - opens, 47 * 3_600_000);
        assert_eq!(
            (day(opens, &zone), day(closes.unwrap() - 1, &zone)),
            ("2026-03-28".into(), "2026-03-29".into())
        );
        assert_eq!(typed("2026-03-28", "").span(&zone).unwrap().1, None);
        let code = |opens, closes| typed(opens, closes).span(&zone).unwrap_err()[0].code;
        assert_eq!(code("2026-03-28", "2026-03-27"), "closes-before-opening");
        assert_eq!(code("i morgon", ""), "not-a-date");
        assert_eq!(code("2026-03-28", "2026-02-30"), "not-a-date");
    }
}
