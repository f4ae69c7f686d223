//! The words that people see, in the reader's language: messages, numbers, dates.
//!
//! Messages are Fluent files, `locales/<lang>/<slice>.ftl`; every key exists in every language (a test
//! compares). Code names keys, never sentences.

mod messages;

use jiff::{civil::Date, tz::TimeZone};
use kernel::{
    Fault, Lang, Millis, Refusal,
    zone::{self, STOCKHOLM, local},
};

/// A number or a text that a message names.
pub type Value<'a> = fluent_bundle::FluentValue<'a>;

/// Whole numbers that a message names are grouped as all others are.
fn written(value: &Value<'_>) -> Option<String> {
    match value {
        // The number of an idea is its name: `NUMBER($n, useGrouping: "false")`.
        Value::Number(number) if !number.options.use_grouping => Some(number.value.to_string()),
        Value::Number(number) if number.value.fract() == 0.0 => Some(grouped(number.value as i64)),
        _ => None,
    }
}

/// The words of one language, and where days begin and end: in Stockholm, or in a space's zone
/// ([`Words::in_zone`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// The reader's language.
    pub lang: Lang,
    zone: &'static TimeZone,
}

impl Words {
    /// The words of a language.
    pub const fn new(lang: Lang) -> Words {
        Words { lang, zone: &STOCKHOLM }
    }

    /// The same where days begin and end as in the zone of this name ([`zone::named`]).
    pub fn in_zone(self, name: &str) -> Words {
        Words { zone: zone::named(name), ..self }
    }

    /// The same in another language.
    pub fn in_lang(self, lang: Lang) -> Words {
        Words { lang, ..self }
    }

    /// The message with this key.
    ///
    /// # Panics
    /// In debug builds when the key is missing, so that a test meets it; a release build shows the key.
    pub fn t(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message with this key and what it names: `words.with("receipt", &[("name", "Kim".into())])`.
    ///
    /// # Panics
    /// As [`Words::t`], also when the message names something that is not given.
    pub fn with(self, key: &str, values: &[(&'static str, Value<'_>)]) -> String {
        match messages::of(self.lang).fill(key, values) {
            Ok(message) => message,
            Err(problem) if cfg!(debug_assertions) => panic!("{key} in {}: {problem}", self.lang),
            Err(_) => key.to_owned(),
        }
    }

    /// The message with this key and its number `{ $n }`, in the right plural.
    pub fn count(self, key: &str, n: i64) -> String {
        self.with(key, &[("n", n.into())])
    }

    /// What is wrong in a field: the message `fault-{code}`.
    pub fn fault(self, fault: &Fault) -> String {
        let key = format!("fault-{}", fault.code);
        fault.count.map_or_else(|| self.t(&key), |n| self.count(&key, n))
    }

    /// Why a deed was not done: the message `refusal-{code}`.
    pub fn refusal(self, refusal: &Refusal) -> String {
        let key = format!("refusal-{}", refusal.code);
        refusal.count.map_or_else(|| self.t(&key), |n| self.count(&key, n))
    }

    /// A whole number in groups of three: `5 000` with a narrow no-break space.
    pub fn number(self, number: i64) -> String {
        grouped(number)
    }

    /// A number with so many decimals, with the language's decimal mark.
    pub fn decimal(self, number: f64, decimals: usize) -> String {
        let text = format!("{:.decimals$}", number.abs());
        let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
        let sign =
            if number < 0.0 && text.bytes().any(|b| (b'1'..=b'9').contains(&b)) { "\u{2212}" } else { "" };
        let whole = whole.parse().map_or_else(|_| whole.to_owned(), grouped);
        let mark = if self.lang == Lang::En { '.' } else { ',' };
        if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}{mark}{rest}") }
    }

    /// A part of one as whole per cent: `81 %`.
    pub fn percent(self, part: f64) -> String {
        let space = if self.lang == Lang::En { "" } else { "\u{a0}" };
        format!("{}{space}%", self.decimal(part * 100.0, 0))
    }

    /// `2 februari 2026`.
    pub fn date(self, date: Date) -> String {
        self.with("date-long", &self.date_values(date))
    }

    /// `2 februari`.
    pub fn date_short(self, date: Date) -> String {
        self.with("date-short", &self.date_values(date)[..2])
    }

    /// `februari 2026`.
    pub fn month(self, date: Date) -> String {
        let month = self.t(&format!("month-alone-{}", date.month()));
        self.with("date-month", &[("month", month.into()), ("year", date.year().to_string().into())])
    }

    /// The day of a moment.
    pub fn day(self, moment: Millis) -> String {
        self.date(local(moment, self.zone).date())
    }

    /// The day and month of a moment.
    pub fn day_short(self, moment: Millis) -> String {
        self.date_short(local(moment, self.zone).date())
    }

    /// `14.30`.
    pub fn time(self, moment: Millis) -> String {
        self.time_in(moment, self.zone)
    }

    /// `14.30`, in a zone.
    pub fn time_in(self, moment: Millis, zone: &TimeZone) -> String {
        let at = local(moment, zone).time();
        let (hour, minute) = (format!("{:02}", at.hour()), format!("{:02}", at.minute()));
        self.with("time-of-day", &[("hour", hour.into()), ("minute", minute.into())])
    }

    /// `2 februari 2026 kl. 14.30`.
    pub fn moment(self, moment: Millis) -> String {
        self.moment_in(moment, self.zone)
    }

    /// `2 februari 2026 kl. 14.30`, in a zone.
    pub fn moment_in(self, moment: Millis, zone: &TimeZone) -> String {
        let date = self.date(local(moment, zone).date());
        self.with("date-and-time", &[("date", date.into()), ("time", self.time_in(moment, zone).into())])
    }

    fn date_values(self, date: Date) -> [(&'static str, Value<'static>); 3] {
        let month = self.t(&format!("month-{}", date.month()));
        // Texts, not numbers: a year is not grouped in threes.
        [
            ("day", date.day().to_string().into()),
            ("month", month.into()),
            ("year", date.year().to_string().into()),
        ]
    }
}

/// Groups of three with a narrow no-break space; the minus sign is a real one.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "\u{2212}" } else { "" });
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        let day = date(2026, 2, 2);
        let long = Lang::ALL.map(|lang| Words::new(lang).date(day));
        assert_eq!(
            long,
            [
                "2 februari 2026",
                "2. februar 2026",
                "2. februar 2026",
                "2. helmikuuta 2026",
                "2 February 2026"
            ]
        );
        assert_eq!(Words::new(Lang::Sv).date_short(day), "2 februari");
        assert_eq!(Words::new(Lang::Fi).month(day), "helmikuu 2026");
    }

    #[test]
    fn days_begin_in_stockholm_unless_told() {
        let late = 1_769_986_800_000 + 30 * 60_000; // 2026-02-01 23:30 UTC
        assert_eq!(Words::new(Lang::Sv).moment(late), "2 februari 2026 kl. 00.30");
        assert_eq!(Words::new(Lang::En).moment_in(late, &TimeZone::UTC), "1 February 2026 at 23:30");
        // Midnight in Helsinki is an hour before that in Stockholm.
        let midnight = 1_777_582_800_000; // 2026-04-30 21:00 UTC
        let sv = Words::new(Lang::Sv);
        let there = sv.in_zone("Europe/Helsinki");
        assert_eq!((sv.day(midnight), there.day(midnight)), ("30 april 2026".into(), "1 maj 2026".into()));
        assert_eq!(there.in_lang(Lang::Fi).moment(midnight), "1. toukokuuta 2026 klo 00.00");
        assert_eq!(there.day_short(midnight), "1 maj");
        assert_eq!(sv.in_zone("Europe/Nowhere"), sv);
    }

    #[test]
    fn numbers_are_grouped_and_have_the_languages_mark() {
        let sv = Words::new(Lang::Sv);
        assert_eq!(sv.number(812), "812");
        assert_eq!(sv.number(-1_234_567), "\u{2212}1\u{202f}234\u{202f}567");
        assert_eq!(sv.decimal(1234.56, 1), "1\u{202f}234,6");
        assert_eq!(Words::new(Lang::En).decimal(-0.04, 1), "0.0");
        assert_eq!(sv.percent(0.806), "81\u{a0}%");
    }

    #[test]
    fn plurals_and_grouping_reach_messages_without_invisible_marks() {
        let fault = Fault::counted("text", "too-long", 5000);
        assert_eq!(
            Words::new(Lang::Sv).fault(&fault),
            "Texten är för lång. Skriv högst 5\u{202f}000 tecken."
        );
        assert_eq!(Words::new(Lang::Fi).count("fault-too-short", 1), "Kirjoita vähintään yksi merkki.");
    }

    #[test]
    #[should_panic(expected = "no-such-key in sv")]
    fn a_missing_key_is_met_by_tests() {
        Words::new(Lang::Sv).t("no-such-key");
    }
}
