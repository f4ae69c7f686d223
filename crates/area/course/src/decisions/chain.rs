//! Decision chains: which bodies a municipality of a country has, how their minutes are numbered, which days
//! nobody works. Data files; a body names the one it follows.

use std::{collections::BTreeMap, sync::LazyLock};

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use kernel::Lang;
use serde::Deserialize;

use super::rules::Stage;

const FILES: [&str; 2] = [include_str!("data/sweden.json"), include_str!("data/norway.json")];

static CHAINS: LazyLock<Vec<Chain>> =
    LazyLock::new(|| FILES.map(|file| serde_json::from_str(file).expect("a test reads every chain")).into());

/// A country's chain.
#[derive(Debug, Deserialize)]
pub struct Chain {
    /// Its name in the database.
    pub key: String,
    names: BTreeMap<Lang, String>,
    /// How a decision is referred to in the minutes, as an example.
    pub paragraph: String,
    /// Working days before a meeting at which papers are due, unless a body says otherwise.
    pub paper_days: i64,
    /// Its sorts of bodies, in the order in which matters pass them.
    pub bodies: Vec<Sort>,
    holidays: Vec<Holiday>,
}

/// A sort of body.
#[derive(Debug, Deserialize)]
pub struct Sort {
    /// Its name in the database.
    pub key: String,
    stage: String,
    /// What it is called.
    pub names: BTreeMap<Lang, String>,
}

/// A day off that comes every year.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Holiday {
    /// Month and day.
    On(String),
    /// Days after Easter Sunday.
    Easter(i64),
    /// The first Friday from a month and day on.
    FridayFrom(String),
}

/// Every chain.
pub fn all() -> &'static [Chain] {
    &CHAINS
}

/// The chain with this key.
pub fn by_key(key: &str) -> Option<&'static Chain> {
    all().iter().find(|chain| chain.key == key)
}

impl Chain {
    /// What it is called.
    pub fn name(&self, lang: Lang) -> &str {
        self.names.get(&lang).map_or(&self.key, String::as_str)
    }

    /// The sort of body with this key.
    pub fn sort(&self, key: &str) -> Option<&Sort> {
        self.bodies.iter().find(|sort| sort.key == key)
    }

    /// Whether people work on this day.
    pub fn works(&self, day: Date) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        !weekend && !self.holidays.iter().any(|holiday| holiday.falls(day.year()) == Some(day))
    }

    /// The day so many working days before a meeting: the last on which papers can be handed in.
    pub fn papers_by(&self, meeting: Date, working_days: i64) -> Date {
        let (mut day, mut left) = (meeting, working_days);
        while left > 0 {
            let Ok(before) = day.yesterday() else { return day };
            day = before;
            left -= i64::from(self.works(day));
        }
        day
    }
}

impl Sort {
    /// Where such a body stands: whether it talks, prepares or decides.
    pub fn stage(&self) -> Stage {
        Stage::parse(&self.stage).expect("a test reads every chain")
    }
}

impl Holiday {
    fn falls(&self, year: i16) -> Option<Date> {
        let of = |text: &str| {
            let (month, day) = text.split_once('-')?;
            Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
        };
        match self {
            Holiday::On(text) => of(text),
            Holiday::Easter(days) => easter(year)?.checked_add(days.days()).ok(),
            Holiday::FridayFrom(text) => of(text)?.yesterday().ok()?.nth_weekday(1, Weekday::Friday).ok(),
        }
    }
}

/// Easter Sunday in the Gregorian calendar, by the anonymous computus (Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i16) -> Option<Date> {
    let year32 = i32::from(year);
    let (a, b, c) = (year32 % 19, year32 / 100, year32 % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_chain_is_whole() {
        for chain in all() {
            for lang in Lang::ALL {
                assert!(chain.names.contains_key(&lang), "{} in {lang}", chain.key);
                assert!(chain.bodies.iter().all(|sort| sort.names.contains_key(&lang)), "{}", chain.key);
            }
            assert!(chain.bodies.iter().any(|sort| sort.stage() == Stage::Court), "somebody decides");
            for holiday in &chain.holidays {
                assert!(holiday.falls(2026).is_some(), "{holiday:?}");
            }
        }
    }

    #[test]
    fn easter_is_where_the_almanac_has_it() {
        for (year, month, day) in [(2004, 4, 11), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)] {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn papers_are_due_working_days_before_the_meeting() {
        let (sweden, norway) = (by_key("sweden").unwrap(), by_key("norway").unwrap());
        assert_eq!(sweden.papers_by(date(2026, 3, 24), 8), date(2026, 3, 12), "over a weekend");
        assert_eq!(sweden.papers_by(date(2026, 4, 8), 3), date(2026, 4, 1), "over Easter");
        assert_eq!(
            norway.papers_by(date(2026, 4, 8), 3),
            date(2026, 3, 31),
            "Maundy Thursday is free in Norway"
        );
        assert_eq!(norway.papers_by(date(2026, 5, 18), 1), date(2026, 5, 15));
        assert!(!sweden.works(date(2026, 6, 19)), "Midsummer Eve");
        assert!(norway.works(date(2026, 6, 19)));
    }
}
