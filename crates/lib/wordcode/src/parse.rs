//! Reading a code as people write or dictate it.

use crate::fold::{fold, is_mark};
use crate::{Code, Language, WORDS, words};
use std::fmt;

/// What is wrong with a text that should be a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParseError {
    /// Nothing that could be a word.
    Empty,
    /// Fewer than four words; `found` of them are there.
    TooFewWords {
        /// How many were found, 1 to 3.
        found: usize,
    },
    /// More than four words and a check digit.
    TooManyWords,
    /// A word that is in no list.
    UnknownWord {
        /// The word as it was written.
        word: String,
        /// Its place in the code, from 0.
        at: usize,
        /// The only nearest word of the lists, when one is near.
        nearest: Option<&'static str>,
    },
    /// Every word is known, but no one list has all four.
    MixedLanguages,
    /// Four good words without a check digit. The caller decides whether the code is accepted all the same.
    CheckDigitMissing(Code),
    /// Four good words, but the check digit is that of others: a word is wrong or two have changed places.
    CheckDigitWrong,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "no words"),
            Self::TooFewWords { found } => write!(f, "{found} of four words"),
            Self::TooManyWords => write!(f, "more than four words and a check digit"),
            Self::UnknownWord { word, at, .. } => write!(f, "word {} ({word}) is in no list", at + 1),
            Self::MixedLanguages => write!(f, "the words are not of one list"),
            Self::CheckDigitMissing(_) => write!(f, "the check digit is missing"),
            Self::CheckDigitWrong => write!(f, "the check digit does not fit the words"),
        }
    }
}

impl std::error::Error for ParseError {}

/// Longest run of letters that is looked at; the longest word of the lists has eight, and four may be run together.
const LONGEST: usize = 48;
/// Letters of the longest word, each mark spelt out with two.
const LONGEST_WORD: usize = 16;

pub(crate) fn parse(text: &str, preferred: Language) -> Result<Code, ParseError> {
    let written = split(text);
    match written.len() {
        0 => return Err(ParseError::Empty),
        n if n > WORDS + 1 => return Err(ParseError::TooManyWords),
        _ => {}
    }
    let languages = order(preferred);
    match apart(&written, &languages) {
        Err(wrong @ (ParseError::UnknownWord { .. } | ParseError::TooFewWords { .. })) => {
            together(&written, &languages).unwrap_or(Err(wrong))
        }
        read => read,
    }
}

/// Each word for itself.
fn apart(written: &[String], languages: &[Language]) -> Result<Code, ParseError> {
    let four = &written[..written.len().min(WORDS)];
    for (at, word) in four.iter().enumerate() {
        if !languages.iter().any(|language| place(word, *language).is_some()) {
            let nearest = nearest(word, &likely(four, languages));
            return Err(ParseError::UnknownWord { word: word.clone(), at, nearest });
        }
    }
    let Ok(four) = <&[String; WORDS]>::try_from(four) else {
        return Err(ParseError::TooFewWords { found: four.len() });
    };
    // A figure among the words means another word in each language, so more than one list may have all four:
    // then the check digit decides.
    let codes: Vec<Code> = languages.iter().filter_map(|language| in_language(four, *language)).collect();
    let Some(first) = codes.first() else { return Err(ParseError::MixedLanguages) };
    let Some(last) = written.get(WORDS) else { return Err(ParseError::CheckDigitMissing(*first)) };
    codes
        .iter()
        .find(|code| digits(last, languages).contains(&code.check_digit()))
        .copied()
        .ok_or(ParseError::CheckDigitWrong)
}

/// Words with nothing between some of them, as phones and hurried people write. Nothing when no list has them, or when
/// they can be read in several ways that fit.
fn together(written: &[String], languages: &[Language]) -> Option<Result<Code, ParseError>> {
    let digit = written.last().and_then(|last| figure(last));
    let runs = &written[..written.len() - usize::from(digit.is_some())];
    let mut codes: Vec<Code> = Vec::new();
    for language in languages {
        let mut ways = Vec::new();
        read_on(runs, "", *language, &mut Vec::new(), &mut ways);
        for places in ways {
            let code = Code { language: *language, places };
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    let fit = |code: &&Code| digit.is_none_or(|digit| code.check_digit() == digit);
    let fitting: Vec<&Code> = codes.iter().filter(fit).collect();
    match (fitting.as_slice(), digit) {
        ([code], Some(_)) => Some(Ok(**code)),
        ([code], None) => Some(Err(ParseError::CheckDigitMissing(**code))),
        ([], _) if !codes.is_empty() => Some(Err(ParseError::CheckDigitWrong)),
        _ => None,
    }
}

/// Every way to read what is left of a run, and the runs after it, as words of one list: four in all.
fn read_on(
    runs: &[String],
    rest: &str,
    language: Language,
    so_far: &mut Vec<u16>,
    ways: &mut Vec<[u16; WORDS]>,
) {
    let (rest, runs) = match (rest, runs) {
        ("", []) => {
            ways.extend(<[u16; WORDS]>::try_from(so_far.as_slice()));
            return;
        }
        ("", [next, later @ ..]) => (next.as_str(), later),
        (rest, runs) => (rest, runs),
    };
    if so_far.len() == WORDS {
        return;
    }
    let ends = rest.char_indices().take(LONGEST_WORD).map(|(at, c)| at + c.len_utf8());
    for end in ends {
        if let Some(place) = place(&rest[..end], language) {
            so_far.push(place);
            read_on(runs, &rest[end..], language, so_far, ways);
            so_far.pop();
        }
    }
}

/// Runs of letters, and single figures; at most one more than a code has.
fn split(text: &str) -> Vec<String> {
    let mut written = Vec::new();
    let mut word = String::new();
    let mut letters = 0;
    for c in text.chars() {
        if c.is_alphabetic() || (is_mark(c) && !word.is_empty()) {
            letters += 1;
            if letters <= LONGEST {
                word.push(c);
            }
            continue;
        }
        if !word.is_empty() {
            written.push(std::mem::take(&mut word));
            letters = 0;
        }
        if c.is_numeric() {
            written.push(c.to_string());
        }
        if written.len() > WORDS + 1 {
            return written;
        }
    }
    if !word.is_empty() {
        written.push(word);
    }
    written
}

fn order(preferred: Language) -> Vec<Language> {
    let others = Language::ALL.into_iter().filter(|language| *language != preferred);
    std::iter::once(preferred).chain(others).collect()
}

/// The place of a written word or figure in one list.
fn place(written: &str, language: Language) -> Option<u16> {
    match figure(written) {
        Some(digit) => {
            language.digit_names()[usize::from(digit)].iter().find_map(|name| language.place(&fold(name)))
        }
        None => language.place(&fold(written)),
    }
}

fn figure(written: &str) -> Option<u8> {
    let mut chars = written.chars();
    let digit = chars.next()?.to_digit(10)?;
    chars.next().is_none().then_some(digit as u8)
}

fn in_language(four: &[String; WORDS], language: Language) -> Option<Code> {
    let mut places = [0; WORDS];
    for (slot, written) in places.iter_mut().zip(four) {
        *slot = place(written, language)?;
    }
    Some(Code { language, places })
}

/// What a written check digit may mean: the figure, or the digits called so in any language.
fn digits(written: &str, languages: &[Language]) -> Vec<u8> {
    if let Some(digit) = figure(written) {
        return vec![digit];
    }
    let folded = fold(written);
    let called = |digit: &u8| {
        languages
            .iter()
            .flat_map(|language| language.digit_names()[usize::from(*digit)])
            .any(|name| fold(name) == folded)
    };
    (0..10).filter(called).collect()
}

/// The lists that know most of the other words: suggestions come from these only.
fn likely(four: &[String], languages: &[Language]) -> Vec<Language> {
    let known = |language: &Language| four.iter().filter(|word| place(word, *language).is_some()).count();
    let most = languages.iter().map(known).max().unwrap_or(0);
    if most == 0 {
        return languages[..1].to_vec();
    }
    languages.iter().filter(|language| known(language) == most).copied().collect()
}

/// The word at the least edit distance, at most 2 and less than half its length, if it is the only one.
fn nearest(written: &str, languages: &[Language]) -> Option<&'static str> {
    let folded: Vec<char> = fold(written).chars().collect();
    let mut best: Option<(usize, &'static str)> = None;
    let mut shared = false;
    for word in languages.iter().flat_map(|language| words(*language)) {
        let target: Vec<char> = fold(word).chars().collect();
        if target.len().abs_diff(folded.len()) > 2 {
            continue;
        }
        let distance = distance(&folded, &target);
        if distance > 2 || distance * 2 >= target.len() {
            continue;
        }
        match best {
            Some((least, _)) if distance > least => {}
            Some((least, other)) if distance == least => shared |= fold(other) != fold(word),
            _ => {
                best = Some((distance, word));
                shared = false;
            }
        }
    }
    best.filter(|_| !shared).map(|(_, word)| word)
}

/// Edit distance where exchanging two neighbours counts as one (optimal string alignment).
pub(crate) fn distance(a: &[char], b: &[char]) -> usize {
    let mut before = vec![0; b.len() + 1];
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let change = above[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = change.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn distance_counts_an_exchange_as_one() {
        let of = |a: &str, b: &str| distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!(of("bjork", "bjrok"), 1);
        assert_eq!(of("bjork", "bork"), 1);
        assert_eq!(of("kanal", "karl"), 2);
        assert_eq!(of("", "tre"), 3);
    }
}
