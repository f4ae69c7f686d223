//! Reads what was typed at the answer desk. Pure.

use std::collections::BTreeMap;

use jiff::{civil::DateTime, tz::TimeZone};
use kernel::{Fault, Id, Millis};
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

/// Numbers as somebody typed them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Each once, in order.
    pub known: Vec<i64>,
    /// What is no number, as it was typed.
    pub unread: Vec<String>,
}

/// So many numbers are read, the same one as often as it is typed.
const MANY: usize = 20_000;

/// The numbers in `12, #15 and nos 20–22`. Words beside them say nothing; what has digits and is no number is told,
/// and so is a number beyond the most.
pub fn numbers(typed: &str, most: usize) -> Numbers {
    let mut numbers = Numbers::default();
    let apart = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '#' | '(' | ')');
    for part in typed.split(apart).map(|part| part.trim_matches(['.', ':'])).filter(|part| !part.is_empty()) {
        match read(part, most) {
            Some(found) if numbers.known.len() <= MANY => numbers.known.extend(found),
            Some(_) => {}
            None if numbers.unread.len() < most && part.contains(|c: char| c.is_ascii_digit()) => {
                numbers.unread.push(part.to_owned());
            }
            None => {}
        }
    }
    numbers.known.sort_unstable();
    numbers.known.dedup();
    let beyond = numbers.known.split_off(most.min(numbers.known.len()));
    numbers.unread.extend(beyond.iter().map(i64::to_string));
    numbers
}

/// `12`, or `12-15`.
fn read(part: &str, most: usize) -> Option<std::ops::RangeInclusive<i64>> {
    let number = |part: &str| {
        let is_number = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| part.parse::<i64>().ok()).flatten()
    };
    match part.split_once(['-', '–']) {
        None => number(part).map(|n| n..=n),
        Some((from, to)) => {
            let (from, to) = (number(from)?, number(to)?);
            (from <= to && to - from < most as i64).then_some(from..=to)
        }
    }
}

/// The field that carries what a page has shown of ideas.
pub const SHOWN: &str = "shown";

/// Which version of each idea a page shows, as its form carries it.
pub fn carried(shown: &BTreeMap<Id, i64>) -> String {
    let pairs: Vec<String> = shown.iter().map(|(idea, version)| format!("{idea}:{version}")).collect();
    pairs.join(" ")
}

/// Which version of each idea the page showed that a form came from.
pub fn shown(form: &Form) -> BTreeMap<Id, i64> {
    let pair = |pair: &str| {
        let (idea, version) = pair.split_once(':')?;
        Some((idea.parse().ok()?, version.parse().ok()?))
    };
    form.text(SHOWN).split(' ').filter_map(pair).collect()
}

/// When to publish: nothing for now, otherwise a moment that lies ahead, in the space's time. A day or a time beside
/// "now" is asked about: what was meant for later must not go out at once.
pub fn publish_at(form: &Form, zone: &TimeZone, now: Millis) -> Result<Option<Millis>, Fault> {
    if form.text("when") != "later" {
        return match (form.text("date"), form.text("time")) {
            ("", "") => Ok(None),
            ("", _) => Err(Fault::new("time", "moment-and-now")),
            _ => Err(Fault::new("date", "moment-and-now")),
        };
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_however_they_are_typed() {
        let read = |typed: &str, most: usize| {
            let numbers = numbers(typed, most);
            (numbers.known, numbers.unread.join("|"))
        };
        assert_eq!(read("nr 15, 12;12 och #417.", 10), (vec![12, 15, 417], String::new()));
        assert_eq!(read("3-5, 8–9", 10), (vec![3, 4, 5, 8, 9], String::new()));
        assert_eq!(read("1 2 3", 2), (vec![1, 2], "3".into()));
        assert_eq!(read("inga", 9), (vec![], String::new()));
        assert_eq!(
            read("4l7, 12, 9-3, 99999999999999999999", 9),
            (vec![12], "4l7|9-3|99999999999999999999".into())
        );
    }

    #[test]
    fn what_a_page_has_shown_comes_back_with_its_form() {
        let shown_then = BTreeMap::from([(Id::from_parts(1, [1; 10]), 4), (Id::from_parts(2, [2; 10]), 17)]);
        let form = Form::of(&[(SHOWN, carried(&shown_then).as_str())]);
        assert_eq!(shown(&form), shown_then);
        assert!(shown(&Form::of(&[(SHOWN, "nonsense :3 a:b")])).is_empty());
    }

    #[test]
    fn a_moment_is_read_in_the_spaces_time_and_lies_ahead() {
        let zone = kernel::zone::STOCKHOLM.clone();
        let form = |when, date, time| Form::of(&[("when", when), ("date", date), ("time", time)]);
        let read = |form: &Form| publish_at(form, &zone, 1_772_438_400_000);
        assert_eq!(read(&form("now", "", "")), Ok(None));
        let now = |date, time| read(&form("now", date, time)).unwrap_err();
        assert_eq!(now("2026-12-15", "16.00"), Fault::new("date", "moment-and-now"), "not at once, then");
        assert_eq!(now("", "16.00"), Fault::new("time", "moment-and-now"));
        // 24 March 2026, 16.00 in Stockholm is 15.00 UTC.
        assert_eq!(read(&form("later", "2026-03-24", "16.00")), Ok(Some(1_774_364_400_000)));
        assert_eq!(read(&form("later", "2026-03-24", "16")), Ok(Some(1_774_364_400_000)));
        assert_eq!(read(&form("later", "24/3", "16.00")), Err(Fault::new("date", "not-a-date")));
        assert_eq!(read(&form("later", "2026-03-24", "kl 4")), Err(Fault::new("time", "not-a-time")));
        assert_eq!(read(&form("later", "2026-03-02", "08.00")), Err(Fault::new("date", "moment-past")));
    }
}
