//! Reads what was typed at the answer desk. Pure.

use jiff::{civil::DateTime, tz::TimeZone};
use kernel::{Fault, Millis};
use web::Form;

use super::draft::What;
use crate::idea::Reason;

/// The word for an answer that does not close.
pub const PROGRESS: &str = "progress";

/// What the answer says; nothing when none of the words was chosen.
pub fn what(form: &Form) -> Option<What> {
    match form.text("what") {
        PROGRESS => Some(None),
        word => Reason::parse(word).map(Some),
    }
}

/// The numbers in `12, 15 17`, each once, in order; at most so many.
pub fn numbers(typed: &str, most: usize) -> Vec<i64> {
    let apart = typed.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok());
    let mut numbers: Vec<i64> = apart.collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers.truncate(most);
    numbers
}

/// When to publish: nothing for now, otherwise a moment that lies ahead, in the space's time.
pub fn publish_at(form: &Form, zone: &TimeZone, now: Millis) -> Result<Option<Millis>, Fault> {
    if form.text("when") != "later" {
        return Ok(None);
    }
    let date = form.text("date").parse().map_err(|_| Fault::new("date", "not-a-date"))?;
    let time = form.text("time").replace('.', ":");
    let (hour, minute) = time.split_once(':').unwrap_or((&time, "0"));
    let part = |text: &str| text.parse::<i8>().map_err(|_| Fault::new("time", "not-a-time"));
    let time = jiff::civil::Time::new(part(hour)?, part(minute)?, 0, 0)
        .map_err(|_| Fault::new("time", "not-a-time"))?;
    let moment = zone
        .to_zoned(DateTime::from_parts(date, time))
        .map_err(|_| Fault::new("date", "not-a-date"))?
        .timestamp()
        .as_millisecond();
    if moment <= now { Err(Fault::new("date", "moment-past")) } else { Ok(Some(moment)) }
}

/// The space's time zone; Stockholm's should its name be unknown.
pub fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(jiff::tz::get!("Europe/Stockholm"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_however_they_are_typed() {
        assert_eq!(numbers("nr 15, 12;12 och 417", 10), [12, 15, 417]);
        assert_eq!(numbers("1 2 3", 2), [1, 2]);
        assert!(numbers("inga", 9).is_empty());
    }

    #[test]
    fn a_moment_is_read_in_the_spaces_time_and_lies_ahead() {
        let zone = zone("Europe/Stockholm");
        let form = |when, date, time| Form::of(&[("when", when), ("date", date), ("time", time)]);
        let read = |form: &Form| publish_at(form, &zone, 1_772_438_400_000);
        assert_eq!(read(&form("now", "", "")), Ok(None));
        // 24 March 2026, 16.00 in Stockholm is 15.00 UTC.
        assert_eq!(read(&form("later", "2026-03-24", "16.00")), Ok(Some(1_774_364_400_000)));
        assert_eq!(read(&form("later", "2026-03-24", "16")), Ok(Some(1_774_364_400_000)));
        assert_eq!(read(&form("later", "24/3", "16.00")), Err(Fault::new("date", "not-a-date")));
        assert_eq!(read(&form("later", "2026-03-24", "kl 4")), Err(Fault::new("time", "not-a-time")));
        assert_eq!(read(&form("later", "2026-03-02", "08.00")), Err(Fault::new("date", "moment-past")));
    }
}
