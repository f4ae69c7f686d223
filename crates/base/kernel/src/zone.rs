//! Where days begin and end: time zones by their IANA names, each looked up once.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use crate::Millis;

/// Where days begin and end unless a space says otherwise.
pub static STOCKHOLM: TimeZone = jiff::tz::get!("Europe/Stockholm");

/// The zone of this name, or else [`STOCKHOLM`]: everybody who asks falls back alike, so that no page counts a day
/// that another does not say. Kept once looked up: there are some hundreds at most.
pub fn named(name: &str) -> &'static TimeZone {
    static KNOWN: Mutex<BTreeMap<String, &'static TimeZone>> = Mutex::new(BTreeMap::new());
    if STOCKHOLM.iana_name() == Some(name) {
        return &STOCKHOLM;
    }
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(zone) = known.get(name) {
        return zone;
    }
    let Ok(zone) = TimeZone::get(name) else { return &STOCKHOLM };
    let zone: &'static TimeZone = Box::leak(Box::new(zone));
    known.insert(name.to_owned(), zone);
    zone
}

/// What the clock and the calendar show in a zone; a moment that no calendar has is 1970.
pub fn local(moment: Millis, zone: &TimeZone) -> DateTime {
    zone.to_datetime(Timestamp::from_millisecond(moment).unwrap_or(Timestamp::UNIX_EPOCH))
}

/// The day of a moment in a zone.
pub fn day(moment: Millis, zone: &TimeZone) -> Date {
    local(moment, zone).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_where_the_zone_says_and_an_unknown_zone_is_stockholm() {
        let evening = 1_772_316_000_000; // 2026-02-28 22:00 UTC
        let days = |name| day(evening, named(name)).to_string();
        assert_eq!(days("Europe/Stockholm"), "2026-02-28");
        assert_eq!(days("Europe/Helsinki"), "2026-03-01");
        assert!(std::ptr::eq(named("Europe/Helsinki"), named("Europe/Helsinki")), "looked up once");
        assert_eq!(named("Europe/Nowhere"), &STOCKHOLM);
        assert_eq!(day(Millis::MAX, &STOCKHOLM).to_string(), "1970-01-01");
    }
}
