//! Meetings as a calendar that other programs subscribe to (RFC 5545). Pure.

use std::fmt::Write as _;

use jiff::{Timestamp, tz::TimeZone};
use kernel::Millis;

/// A meeting as a calendar has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Never the same for two meetings, never changing for one.
    pub uid: String,
    /// What it is.
    pub title: String,
    /// Where.
    pub place: String,
    /// What is on the agenda.
    pub text: String,
    /// Where more is told.
    pub url: String,
    /// From when, UTC milliseconds.
    pub starts_at: Millis,
    /// Until when.
    pub ends_at: Millis,
    /// When what is said here last changed.
    pub changed_at: Millis,
    /// Does not take place.
    pub cancelled: bool,
}

/// The calendar file: lines end with CRLF and are folded at 75 octets.
pub fn file(name: &str, entries: &[Entry]) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN", "VCALENDAR");
    line(&mut out, "VERSION", "2.0");
    line(&mut out, "PRODID", "-//Samband//Groups//EN");
    line(&mut out, "X-WR-CALNAME", &escaped(name));
    for entry in entries {
        line(&mut out, "BEGIN", "VEVENT");
        line(&mut out, "UID", &escaped(&entry.uid));
        line(&mut out, "DTSTAMP", &moment(entry.changed_at));
        line(&mut out, "DTSTART", &moment(entry.starts_at));
        line(&mut out, "DTEND", &moment(entry.ends_at));
        line(&mut out, "SUMMARY", &escaped(&entry.title));
        for (property, text) in [("LOCATION", &entry.place), ("DESCRIPTION", &entry.text)] {
            if !text.is_empty() {
                line(&mut out, property, &escaped(text));
            }
        }
        line(&mut out, "URL", &entry.url);
        line(&mut out, "STATUS", if entry.cancelled { "CANCELLED" } else { "CONFIRMED" });
        line(&mut out, "END", "VEVENT");
    }
    line(&mut out, "END", "VCALENDAR");
    out
}

/// As UTC (3.3.5, form 2), so that no time zone need be described.
fn moment(at: Millis) -> String {
    let at = Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH);
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text (3.3.11): backslash, semicolon, comma and line ends are escaped; other control characters are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
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

/// One line, folded between characters (3.1).
fn line(out: &mut String, property: &str, value: &str) {
    let mut used = 0;
    let mut whole = String::new();
    let _ = write!(whole, "{property}:{value}");
    for c in whole.chars() {
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
    use super::*;
    use proptest::prelude::*;

    fn entry(title: &str) -> Entry {
        Entry {
            uid: "1@example".into(),
            title: title.into(),
            place: "Folkets hus, sal 2".into(),
            text: "Val\nBudget; rest".into(),
            url: "https://samband.example/tvv/groups/1".into(),
            starts_at: 1_772_438_400_000,
            ends_at: 1_772_442_000_000,
            changed_at: 1_772_438_400_000,
            cancelled: false,
        }
    }

    #[test]
    fn a_meeting_is_written_as_the_standard_says() {
        let file = file("Näringsliv & kunskap", &[entry("Möte")]);
        for line in [
            "DTSTART:20260302T080000Z\r\n",
            "SUMMARY:Möte\r\n",
            "LOCATION:Folkets hus\\, sal 2\r\n",
            "DESCRIPTION:Val\\nBudget\\; rest\r\n",
            "STATUS:CONFIRMED\r\n",
        ] {
            assert!(file.contains(line), "{line}: {file}");
        }
        assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    }

    proptest! {
        #[test]
        fn lines_are_short_and_unfold_to_what_was_meant(title in "\\PC{0,120}") {
            let file = file("x", &[entry(&title)]);
            prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
            let wanted = format!("SUMMARY:{}\r\n", escaped(&title));
            prop_assert!(file.replace("\r\n ", "").contains(&wanted));
        }
    }
}
