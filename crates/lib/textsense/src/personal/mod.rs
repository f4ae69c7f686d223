//! Hints of personal data in free text: identity numbers, telephone numbers, e-mail addresses.
//!
//! A hint is a reason for a person to look, never proof. Identity numbers are held against their date and control
//! digits, telephone numbers against the length and grouping of the country, so that years, prices, postcodes and
//! bus lines are left alone. The time is linear in the text: every pattern is bounded, and after a candidate that
//! fails the search goes on one character later.

mod email;
mod identity;
mod phone;

use std::ops::Range;

/// What a stretch of text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// An e-mail address, also one hidden as `namn (at) exempel punkt se`.
    Email,
    /// Swedish personnummer, samordningsnummer or interim number.
    SwedishIdentity,
    /// Norwegian fødselsnummer, D-number or synthetic test number.
    NorwegianIdentity,
    /// Finnish henkilötunnus.
    FinnishIdentity,
    /// A telephone number, national (Sweden, Norway, Finland) or international form.
    Phone,
}

/// A stretch of text that looks like personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// What it looks like.
    pub kind: Kind,
    /// Where it stands, in bytes; both ends are character boundaries of the text.
    pub range: Range<usize>,
}

/// Stands in the place of what is masked.
pub const MARK: &str = "[…]";

/// All hints, in the order of the text, none overlapping another.
pub fn hints(text: &str) -> Vec<Hint> {
    let mut found = email::find(text);
    found.extend(identity::find(text));
    found.extend(phone::find(text));
    // Of two that overlap the surer kind is kept: Kind is ordered by that.
    found.sort_by_key(|hint| (hint.range.start, hint.kind));
    let mut kept: Vec<Hint> = Vec::new();
    for hint in found {
        match kept.last_mut() {
            Some(last) if last.range.end > hint.range.start => {
                if hint.kind < last.kind {
                    *last = hint;
                }
            }
            _ => kept.push(hint),
        }
    }
    kept
}

/// The text with [`MARK`] in the place of every hint. Hints must be those of this text; a range that does not fit
/// it is left out.
pub fn mask(text: &str, hints: &[Hint]) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut from = 0;
    for hint in hints {
        let fits = hint.range.start >= from && hint.range.start <= hint.range.end;
        let Some(before) = text.get(from..hint.range.start).filter(|_| fits) else { continue };
        if text.get(hint.range.clone()).is_none() {
            continue;
        }
        masked.push_str(before);
        masked.push_str(MARK);
        from = hint.range.end;
    }
    masked.push_str(&text[from..]);
    masked
}

/// The stretches that match `pattern` and that `check` accepts, each cut to the length `check` returns.
fn scan(
    text: &str,
    pattern: &regex::Regex,
    check: impl Fn(&str, usize) -> Option<usize>,
) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(candidate) = pattern.find_at(text, from) {
        match check(candidate.as_str(), candidate.start()) {
            Some(length) => {
                found.push(candidate.start()..candidate.start() + length);
                from = candidate.start() + length.max(1);
            }
            None => {
                from = candidate.start() + text[candidate.start()..].chars().next().map_or(1, char::len_utf8)
            }
        }
    }
    found
}

/// The decimal digits of a candidate.
fn digits(candidate: &str) -> Vec<u32> {
    candidate.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// Whether there is such a day in some year (29 February too).
fn is_day(month: u32, day: u32) -> bool {
    let last = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=last).contains(&day)
}

/// A pattern of numbers: its digits and word boundaries are those of ASCII. With all of Unicode's the automata take
/// twenty megabytes, and cannot be built as they are needed in texts with å.
fn pattern(source: &str) -> regex::Regex {
    words(&source.replace(r"\b", r"(?-u:\b)").replace(r"\d", "[0-9]"))
}

/// A pattern of words as they are spelt, with å and ø.
fn words(source: &str) -> regex::Regex {
    regex::Regex::new(source).expect("the patterns are constants and tested")
}
