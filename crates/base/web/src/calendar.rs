//! Calendars that other programs subscribe to: iCalendar (RFC 5545). The writing is pure.

use jiff::civil::Date;
use kernel::{Millis, zone};

use crate::Reply;

/// Something that takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Never the same for two, never changing for one.
    pub uid: String,
    /// When what is said here last changed, UTC milliseconds.
    pub changed_at: Millis,
    /// When it is.
    pub when: When,
    /// What it is.
    pub title: String,
    /// Where; empty when that is not known.
    pub place: String,
    /// What more is said of it; may be empty.
    pub text: String,
    /// Where more is told: a whole address.
    pub url: String,
    /// How often it was moved or called off.
    pub sequence: i64,
    /// Does not take place.
    pub cancelled: bool,
}

/// When something takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// From a moment until another, UTC milliseconds.
    Between(Millis, Millis),
    /// On a whole day, wherever one is; nobody is busy for it.
    On(Date),
}

impl Reply {
    /// A calendar to subscribe to.
    pub fn calendar(name: &str, events: &[Event]) -> Reply {
        Reply::file(file(name, events), "text/calendar; charset=utf-8", "calendar.ics")
    }
}

/// The file. Lines end with CRLF and are folded at 75 octets.
pub fn file(name: &str, events: &[Event]) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN", "VCALENDAR");
    line(&mut out, "VERSION", "2.0");
    line(&mut out, "PRODID", "-//Samband//Samband//EN");
    line(&mut out, "X-WR-CALNAME", &escaped(name));
    for event in events {
        write(&mut out, event);
    }
    line(&mut out, "END", "VCALENDAR");
    out
}

fn write(out: &mut String, event: &Event) {
    line(out, "BEGIN", "VEVENT");
    line(out, "UID", &escaped(&event.uid));
    line(out, "DTSTAMP", &moment(event.changed_at));
    match event.when {
        When::Between(from, until) => {
            line(out, "DTSTART", &moment(from));
            line(out, "DTEND", &moment(until));
        }
        When::On(date) => {
            line(out, "DTSTART;VALUE=DATE", &day(date));
            line(out, "DTEND;VALUE=DATE", &day(date.tomorrow().unwrap_or(date)));
            line(out, "TRANSP", "TRANSPARENT");
        }
    }
    line(out, "SUMMARY", &escaped(&event.title));
    for (property, text) in [("LOCATION", &event.place), ("DESCRIPTION", &event.text)] {
        if !text.is_empty() {
            line(out, property, &escaped(text));
        }
    }
    line(out, "URL", &event.url);
    line(out, "SEQUENCE", &event.sequence.to_string());
    line(out, "STATUS", if event.cancelled { "CANCELLED" } else { "CONFIRMED" });
    line(out, "END", "VEVENT");
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// As UTC (3.3.5, form 2), so that no time zone need be described.
fn moment(at: Millis) -> String {
    zone::local(at, &jiff::tz::TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text (3.3.11): backslash, semicolon, comma and line ends are escaped; other control characters are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// One line, folded between characters (3.1).
fn line(out: &mut String, property: &str, value: &str) {
    let mut used = 0;
    for c in property.chars().chain([':']).chain(value.chars()) {
        if used + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn event(title: &str) -> Event {
        Event {
            uid: "1@example".into(),
            changed_at: 0,
            when: When::Between(1_772_438_400_000, 1_772_442_000_000),
            title: title.into(),
            place: "Folkets hus, sal 2".into(),
            text: "Val\r\nBudget; rest".into(),
            url: "https://samband.example/tvv/groups/1".into(),
            sequence: 1,
            cancelled: false,
        }
    }

    fn holds(file: &str, lines: &[&str]) {
        for line in lines {
            assert!(file.contains(&format!("\r\n{line}\r\n")), "{line}: {file}");
        }
    }

    #[test]
    fn a_meeting_is_written_as_the_standard_says() {
        let file = file("A, B", &[event("Möte")]);
        holds(
            &file,
            &[
                "X-WR-CALNAME:A\\, B",
                "UID:1@example",
                "DTSTAMP:19700101T000000Z",
                "DTSTART:20260302T080000Z\r\nDTEND:20260302T090000Z",
                "SUMMARY:Möte\r\nLOCATION:Folkets hus\\, sal 2\r\nDESCRIPTION:Val\\nBudget\\; rest",
                "STATUS:CONFIRMED",
            ],
        );
        assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    }

    #[test]
    fn a_day_is_whole_ends_with_the_next_and_keeps_nobody_busy() {
        let when = When::On(jiff::civil::date(2026, 3, 31));
        let day = Event { when, cancelled: true, place: String::new(), text: String::new(), ..event("a;b") };
        let file = file("x", &[day]);
        let dates = "DTSTART;VALUE=DATE:20260331\r\nDTEND;VALUE=DATE:20260401\r\nTRANSP:TRANSPARENT";
        holds(&file, &[dates, "SUMMARY:a\\;b", "SEQUENCE:1\r\nSTATUS:CANCELLED"]);
        assert!(!file.contains("LOCATION") && !file.contains("DESCRIPTION"));
    }

    proptest! {
        #[test]
        fn lines_are_short_and_unfold_to_what_was_meant(title in "\\PC{0,120}") {
            let file = file("x", &[event(&title)]);
            prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
            let wanted = format!("SUMMARY:{}\r\n", escaped(&title));
            prop_assert!(file.replace("\r\n ", "").contains(&wanted));
        }
    }
}
