//! How fast it goes and when it will be done. Pure.

use jiff::{Timestamp, tz::TimeZone};
use kernel::Millis;

/// How far back deeds are looked for: whoever comes back after weeks still works as they did.
pub const WINDOW: Millis = 60 * 24 * HOUR;
/// Longer than this between two deeds was a pause, and no work.
const PAUSE: Millis = 15 * MINUTE;
/// Fewer pieces of work than this say nothing about a pace.
const LEAST: i64 = 4;
/// A shorter time of work than this says nothing about a pace.
const SHORTEST: Millis = 2 * MINUTE;
/// More than this is a guess about a guess: nothing is said.
const LONGEST_HOURS: i64 = 80;

const MINUTE: Millis = 60_000;
const HOUR: Millis = 60 * MINUTE;

/// The pace of the last hours of work.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// Ideas sorted in an hour.
    pub per_hour: i64,
    /// From how many it is reckoned.
    pub of: i64,
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

/// What the last deeds say about the `left` that wait: the time between them is work, except for pauses. Nothing when
/// they are too few, or when nothing waits. A moment is told while somebody is at work; after a pause it is hours, as
/// nobody knows when work goes on. Today ends at midnight in `zone`; nobody is told that they will be done by night.
pub fn forecast(sorted: &[Millis], left: i64, now: Millis, zone: &TimeZone) -> Option<Pace> {
    let mut sorted = sorted.to_vec();
    sorted.sort_unstable();
    let work = || sorted.windows(2).map(|two| two[1] - two[0]).filter(|gap| *gap <= PAUSE);
    let (pieces, span) = (work().count() as i64, work().sum::<Millis>());
    if pieces < LEAST || span < SHORTEST || left <= 0 {
        return None;
    }
    let at_work = sorted.last().is_some_and(|last| now - last <= PAUSE);
    let each = span as f64 / pieces as f64;
    let per_hour = (HOUR as f64 / each).round() as i64;
    let needed = (each * left as f64) as Millis;
    let end = now + needed;
    let day = |moment| Timestamp::from_millisecond(moment).ok().map(|at| zone.to_datetime(at).date());
    let hours = (needed + HOUR - 1) / HOUR;
    let done = match (day(now), day(end)) {
        (Some(today), Some(then)) if at_work && today == then => Some(DoneBy::Today(end)),
        _ if hours <= LONGEST_HOURS => Some(DoneBy::Hours(hours)),
        _ => None,
    };
    Some(Pace { per_hour: per_hour.max(1), of: pieces + 1, done })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Millis = 1_772_449_200_000; // 2026-03-02 11:00 UTC, noon in Stockholm

    /// So many deeds, evenly over so many minutes until noon.
    fn deeds(done: i64, minutes: i64) -> Vec<Millis> {
        let start = NOON - minutes * MINUTE;
        (0..done).map(|n| start + n * minutes * MINUTE / (done - 1).max(1)).collect()
    }

    fn at(done: i64, minutes: i64, left: i64) -> Option<Pace> {
        let zone = TimeZone::get("Europe/Stockholm").unwrap();
        forecast(&deeds(done, minutes), left, NOON, &zone)
    }

    #[test]
    fn a_pause_of_days_does_not_take_the_forecast_away_and_is_no_work() {
        let zone = TimeZone::get("Europe/Stockholm").unwrap();
        let week = 7 * 24 * HOUR;
        let before: Vec<Millis> = deeds(42, 60).iter().map(|at| at - week).collect();
        let after_pause = forecast(&before, 82, NOON, &zone).unwrap();
        assert_eq!((after_pause.per_hour, after_pause.of), (41, 42));
        assert_eq!(after_pause.done, Some(DoneBy::Hours(2)), "in hours, while nobody is at it");
        let again: Vec<Millis> = before.into_iter().chain([NOON]).collect();
        let going_on = forecast(&again, 82, NOON, &zone).unwrap();
        assert_eq!((going_on.per_hour, going_on.done), (41, Some(DoneBy::Today(NOON + 2 * HOUR))));
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
        assert_eq!(forecast(&[], 10, NOON, &zone), None, "nothing done");
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
