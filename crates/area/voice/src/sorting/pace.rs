//! How fast it goes and when it will be done. Pure.

use jiff::{Timestamp, tz::TimeZone};
use kernel::Millis;

/// How far back the pace is measured.
pub const WINDOW: Millis = 2 * HOUR;
/// Fewer deeds than this say nothing about a pace.
const LEAST: i64 = 5;
/// A shorter time than this says nothing about a pace.
const SHORTEST: Millis = 2 * MINUTE;
/// More than this is a guess about a guess: nothing is said.
const LONGEST_HOURS: i64 = 80;

const MINUTE: Millis = 60_000;
const HOUR: Millis = 60 * MINUTE;

/// The pace of the last hours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// Ideas sorted in an hour.
    pub per_hour: i64,
    /// When the inbox will be empty at this pace.
    pub done: Option<DoneBy>,
}

/// When the inbox will be empty.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DoneBy {
    /// Today, at this moment.
    Today(Millis),
    /// Not today: so many hours of work are left.
    Hours(i64),
}

/// What `done` deeds since `first` say about the `left` that wait. Nothing when they are too few, or when nothing
/// waits. Today ends at midnight in `zone`; nobody is told that they will be done by night.
pub fn forecast(done: i64, first: Option<Millis>, left: i64, now: Millis, zone: &TimeZone) -> Option<Pace> {
    let span = now - first?;
    if done < LEAST || span < SHORTEST || left <= 0 {
        return None;
    }
    // The first deed ends the time that is not measured: between `done` deeds lie `done - 1` pieces of work.
    let each = span as f64 / (done - 1) as f64;
    let per_hour = (HOUR as f64 / each).round() as i64;
    let needed = (each * left as f64) as Millis;
    let end = now + needed;
    let day = |moment| Timestamp::from_millisecond(moment).ok().map(|at| zone.to_datetime(at).date());
    let hours = (needed + HOUR - 1) / HOUR;
    let done = match (day(now), day(end)) {
        (Some(today), Some(then)) if today == then => Some(DoneBy::Today(end)),
        _ if hours <= LONGEST_HOURS => Some(DoneBy::Hours(hours)),
        _ => None,
    };
    Some(Pace { per_hour: per_hour.max(1), done })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Millis = 1_772_449_200_000; // 2026-03-02 11:00 UTC, noon in Stockholm

    fn at(done: i64, minutes: i64, left: i64) -> Option<Pace> {
        let zone = TimeZone::get("Europe/Stockholm").unwrap();
        forecast(done, Some(NOON - minutes * MINUTE), left, NOON, &zone)
    }

    #[test]
    fn forty_one_in_an_hour_are_done_at_a_moment_today() {
        let pace = at(42, 60, 82).unwrap();
        assert_eq!((pace.per_hour, pace.done), (41, Some(DoneBy::Today(NOON + 2 * HOUR))));
    }

    #[test]
    fn it_says_nothing_when_it_cannot_know() {
        assert_eq!(at(4, 60, 100), None, "too few");
        assert_eq!(at(40, 1, 100), None, "too short a time");
        assert_eq!(at(40, 60, 0), None, "nothing left");
        let zone = TimeZone::UTC;
        assert_eq!(forecast(0, None, 10, NOON, &zone), None, "nothing done");
    }

    #[test]
    fn what_is_not_done_today_is_told_in_hours_and_what_is_far_away_not_at_all() {
        assert_eq!(at(42, 60, 820).unwrap().done, Some(DoneBy::Hours(20)));
        assert_eq!(at(42, 60, 8_200).unwrap().done, None);
    }

    #[test]
    fn the_forecast_moves_when_one_sorts() {
        let (before, after) = (at(42, 60, 82).unwrap(), at(43, 60, 81).unwrap());
        let moment = |pace: Pace| match pace.done {
            Some(DoneBy::Today(at)) => at,
            other => panic!("{other:?}"),
        };
        assert!(moment(after) < moment(before));
    }
}
