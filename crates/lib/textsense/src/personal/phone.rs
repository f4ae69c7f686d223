//! Telephone numbers of Sweden, Norway and Finland: international form (ITU-T E.123) and as written at home.

use super::{Hint, Kind, digits, is_day, pattern, scan};
use regex::Regex;
use std::sync::LazyLock;

/// What may stand between the groups.
const GAP: &str = r"[ \u{a0}\u{2009}\u{202f}\-\u{2010}-\u{2013}/]";

/// `+46 70-123 45 67`, `0047 912 34 567`, `+358 (0)40 123 4567`.
static INTERNATIONAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(r"(?:\+|\b00){GAP}?(?:46|47|358)(?:(?:{GAP}|[().]){{0,3}}\d){{5,12}}\b"))
});

/// `070-123 45 67`, `08-123 456 78`, `040 123 4567`, `0701234567`.
static WITH_ZERO: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(r"\b(?:0[1-9]\d{{6,8}}|\(?0[1-9]\d{{0,2}}\)?(?:{GAP}{{1,3}}\d{{2,8}}){{1,5}})\b"))
});

/// Norwegian eight digits, which have no zero before: `912 34 567`, `22 33 44 55`, `91234567`.
static NORWEGIAN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:(?:2[1-9]|[3-9]\d)(?:\d{6}|[ \u{a0}\u{202f}]\d{2}[ \u{a0}\u{202f}]\d{2}[ \u{a0}\u{202f}]\d{2})|[4-9]\d{2}[ \u{a0}\u{202f}]\d{2}[ \u{a0}\u{202f}]\d{3})\b",
    )
});

pub(super) fn find(text: &str) -> Vec<Hint> {
    let mut ranges = scan(text, &INTERNATIONAL, |candidate, _| longest(candidate, is_international));
    ranges.extend(scan(text, &WITH_ZERO, |candidate, start| {
        longest(candidate, is_national).filter(|length| !is_amount(text, start, start + length))
    }));
    ranges.extend(scan(text, &NORWEGIAN, |candidate, start| {
        let end = start + candidate.len();
        (!is_amount(text, start, end) && !is_in_a_row(text, start, end)).then_some(candidate.len())
    }));
    ranges.into_iter().map(|range| Hint { kind: Kind::Phone, range }).collect()
}

/// The longest beginning that ends with a group of digits and passes: the next number may have been caught too.
fn longest(candidate: &str, passes: fn(&str) -> bool) -> Option<usize> {
    let mut length = candidate.len();
    loop {
        let part = &candidate[..length];
        if passes(part) {
            return Some(length);
        }
        let shorter = part.trim_end_matches(|c: char| c.is_ascii_digit());
        length = shorter.trim_end_matches(|c: char| !c.is_ascii_digit()).len();
        if length == 0 {
            return None;
        }
    }
}

fn is_international(part: &str) -> bool {
    let all = digits(part);
    let all = all.strip_prefix(&[0, 0]).unwrap_or(&all);
    let at_home = |country: &[u32]| {
        let rest = all.strip_prefix(country)?;
        Some(rest.strip_prefix(&[0]).unwrap_or(rest).len())
    };
    at_home(&[4, 6]).is_some_and(|n| (7..=9).contains(&n))
        || at_home(&[4, 7]).is_some_and(|n| n == 8)
        || at_home(&[3, 5, 8]).is_some_and(|n| (6..=10).contains(&n))
}

/// 8 to 11 digits in the grouping of an area code and a number; no date and no opening hours.
fn is_national(part: &str) -> bool {
    let groups: Vec<&str> =
        part.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let all = digits(part);
    let hours = groups.len() > 1 && groups[0].len() == 2 && groups[1].len() < 3;
    (8..=11).contains(&all.len()) && !hours && !is_date(&all)
}

/// Eight digits that are a date, day first or year first.
fn is_date(all: &[u32]) -> bool {
    let [a, b, c, d, e, f, g, h] = all else { return false };
    let year = |a: &u32, b: &u32| matches!((a, b), (1, 9) | (2, 0));
    (year(e, f) && is_day(c * 10 + d, a * 10 + b)) || (year(a, b) && is_day(e * 10 + f, g * 10 + h))
}

/// Money stands right before or after.
fn is_amount(text: &str, start: usize, end: usize) -> bool {
    const MONEY: [&str; 10] = ["kr", "sek", "nok", "eur", "€", ":-", ",-", "mkr", "tkr", "mnok"];
    let after = text[end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let before = text[..start].trim_end_matches([' ', '\u{a0}', '\u{202f}', '.']);
    let starts = |mark: &str| after.get(..mark.len()).is_some_and(|part| part.eq_ignore_ascii_case(mark));
    let ends = |mark: &str| {
        let from = before.len().checked_sub(mark.len());
        from.and_then(|from| before.get(from..)).is_some_and(|part| part.eq_ignore_ascii_case(mark))
    };
    MONEY.iter().any(|mark| starts(mark) || ends(mark))
}

/// More numbers stand beside it, as in a row of bus lines or a table, or it is part of a decimal or longer code.
fn is_in_a_row(text: &str, start: usize, end: usize) -> bool {
    let mut before = text[..start].chars().rev();
    let mut after = text[end..].chars();
    let glue =
        |c: Option<char>| c.is_some_and(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | ',' | '/'));
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    (glue(before.next()) && digit(before.next())) || (glue(after.next()) && digit(after.next()))
}
