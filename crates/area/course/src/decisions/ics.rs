//! A calendar as iCalendar (RFC 5545). All-day events only, so that no time zone is needed. Pure.

use std::fmt::Write;

use jiff::{Timestamp, civil::Date};
use kernel::Millis;

/// A day of the calendar.
#[derive(Clone, Debug)]
pub struct Event {
    /// Unique and the same for ever.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// What it is.
    pub summary: String,
    /// How often it was changed.
    pub sequence: i64,
    /// Whether it was called off.
    pub cancelled: bool,
    /// Where more is told.
    pub url: String,
}

/// The calendar with this name, made now.
pub fn calendar(name: &str, now: Millis, events: &[Event]) -> String {
    let stamp = Timestamp::from_millisecond(now).unwrap_or(Timestamp::UNIX_EPOCH);
    let stamp = stamp.strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut out = String::new();
    let mut line = |text: String| fold(&mut out, &text);
    line("BEGIN:VCALENDAR".into());
    line("VERSION:2.0".into());
    line("PRODID:-//Samband//decisions//EN".into());
    line("METHOD:PUBLISH".into());
    line(format!("X-WR-CALNAME:{}", escaped(name)));
    for event in events {
        let day = |day: Date| day.strftime("%Y%m%d").to_string();
        line("BEGIN:VEVENT".into());
        line(format!("UID:{}", escaped(&event.uid)));
        line(format!("DTSTAMP:{stamp}"));
        line(format!("DTSTART;VALUE=DATE:{}", day(event.day)));
        line(format!("DTEND;VALUE=DATE:{}", day(event.day.tomorrow().unwrap_or(event.day))));
        line(format!("SUMMARY:{}", escaped(&event.summary)));
        line(format!("SEQUENCE:{}", event.sequence));
        line(format!("STATUS:{}", if event.cancelled { "CANCELLED" } else { "CONFIRMED" }));
        line("TRANSP:TRANSPARENT".into());
        line(format!("URL:{}", event.url));
        line("END:VEVENT".into());
    }
    line("END:VCALENDAR".into());
    out
}

/// Text as a value (3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A line of at most 75 octets, continued on the next after a space (3.1); never within a character.
fn fold(out: &mut String, text: &str) {
    let mut length = 0;
    for c in text.chars() {
        if length + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    let _ = write!(out, "\r\n");
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_are_whole_and_lines_are_short() {
        let event = Event {
            uid: "1@samband".into(),
            day: date(2026, 3, 31),
            summary: format!("Nämnden; möte, {}", "å".repeat(60)),
            sequence: 1,
            cancelled: true,
            url: "https://exempel.se/a".into(),
        };
        let text = calendar("A, B", 0, &[event]);
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        for expected in [
            "X-WR-CALNAME:A\\, B\r\n",
            "DTSTAMP:19700101T000000Z\r\n",
            "DTSTART;VALUE=DATE:20260331\r\nDTEND;VALUE=DATE:20260401\r\n",
            "SUMMARY:Nämnden\\; möte\\, å",
            "STATUS:CANCELLED\r\n",
        ] {
            assert!(text.contains(expected), "{expected}");
        }
    }
}
