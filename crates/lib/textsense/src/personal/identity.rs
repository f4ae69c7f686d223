//! National identity numbers.
//!
//! - Sweden: personnummer and samordningsnummer (day + 60), ten or twelve digits, Luhn control digit (Skatteverket
//!   SKV 704, 707); interim numbers of schools and care with a letter, which have no control digit to trust.
//! - Norway: fødselsnummer, D-number (day + 40), hospital numbers (month + 40) and the synthetic numbers of the Tax
//!   Administration (month + 80) and Nav (month + 40, + 65), both control digits (Skatteetaten).
//! - Finland: henkilötunnus with the century signs of 2023, control character modulo 31 (DVV).

use super::{Hint, Kind, digits, is_day, pattern, scan};
use regex::Regex;
use std::sync::LazyLock;

/// What may part the date from the rest.
const DASH: &str = r"[ \u{a0}]?[-+\u{2010}-\u{2015}\u{2212}][ \u{a0}]?";

static SWEDISH: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"\b(?:\d{{2}})?\d{{6}}(?:{DASH}|[ \u{{a0}}])?\d{{4}}\b")));

static SWEDISH_INTERIM: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"\b(?:\d{{2}})?\d{{6}}(?:{DASH})?[TRSUWXJKLMNtrsuwxjklmn]\d{{3}}\b")));

static NORWEGIAN: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"\b\d{{6}}(?:{DASH}|[ \u{{a0}}.])?\d{{5}}\b")));

static FINNISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"\b\d{6}[-+\u{2010}-\u{2015}\u{2212}A-FU-Ya-fu-y]\d{3}[0-9A-FHJ-NPR-Ya-fhj-npr-y]\b")
});

pub(super) fn find(text: &str) -> Vec<Hint> {
    let mut hints = Vec::new();
    let mut look_for = |kind, pattern: &Regex, is: fn(&str) -> bool| {
        let ranges = scan(text, pattern, |candidate, _| is(candidate).then_some(candidate.len()));
        hints.extend(ranges.into_iter().map(|range| Hint { kind, range }));
    };
    look_for(Kind::SwedishIdentity, &SWEDISH, is_swedish);
    look_for(Kind::SwedishIdentity, &SWEDISH_INTERIM, is_swedish_interim);
    look_for(Kind::NorwegianIdentity, &NORWEGIAN, is_norwegian);
    look_for(Kind::FinnishIdentity, &FINNISH, is_finnish);
    hints
}

/// The last six digits of the date; with a century it must be one people alive were born in.
fn short_date(date: &[u32]) -> Option<&[u32]> {
    match date {
        [1, 8 | 9, short @ ..] | [2, 0, short @ ..] if short.len() == 6 => Some(short),
        short if short.len() == 6 => Some(short),
        _ => None,
    }
}

fn is_swedish(candidate: &str) -> bool {
    let all = digits(candidate);
    let Some((date, serial)) = all.split_at_checked(all.len().saturating_sub(4)) else { return false };
    let Some(date) = short_date(date) else { return false };
    is_swedish_day(date) && luhn(date.iter().chain(serial))
}

fn is_swedish_interim(candidate: &str) -> bool {
    let all = digits(candidate);
    let date = &all[..all.len().saturating_sub(3)];
    short_date(date).is_some_and(is_swedish_day)
}

fn is_swedish_day(date: &[u32]) -> bool {
    let (month, day) = (date[2] * 10 + date[3], date[4] * 10 + date[5]);
    is_day(month, day) || (day > 60 && is_day(month, day - 60))
}

/// Luhn's formula (ISO/IEC 7812-1) over ten digits, the control digit last.
fn luhn<'d>(digits: impl Iterator<Item = &'d u32>) -> bool {
    let weighed = digits.enumerate().map(|(at, digit)| {
        let product = if at % 2 == 0 { digit * 2 } else { *digit };
        product / 10 + product % 10
    });
    weighed.sum::<u32>() % 10 == 0
}

fn is_norwegian(candidate: &str) -> bool {
    const FIRST: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    const SECOND: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
    let all = digits(candidate);
    if all.len() != 11 {
        return false;
    }
    let (day, month) = (all[0] * 10 + all[1], all[2] * 10 + all[3]);
    let day = if day > 40 { day - 40 } else { day };
    let month = [0, 40, 65, 80].into_iter().find_map(|added| match month.checked_sub(added) {
        Some(month @ 1..=12) => Some(month),
        _ => None,
    });
    let sums_to_0 = |weights: &[u32]| weights.iter().zip(&all).map(|(w, d)| w * d).sum::<u32>() % 11 == 0;
    month.is_some_and(|month| is_day(month, day)) && sums_to_0(&FIRST) && sums_to_0(&SECOND)
}

fn is_finnish(candidate: &str) -> bool {
    const CONTROL: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    let all: Vec<char> = candidate.chars().collect();
    let number =
        |part: &[char]| part.iter().filter_map(|c| c.to_digit(10)).fold(0, |sum, digit| sum * 10 + digit);
    let (date, serial, control) = (number(&all[..6]), number(&all[7..10]), all[10].to_ascii_uppercase());
    let (day, month) = (date / 10_000, date / 100 % 100);
    is_day(month, day)
        && serial >= 2
        && char::from(CONTROL[((date * 1000 + serial) % 31) as usize]) == control
}
