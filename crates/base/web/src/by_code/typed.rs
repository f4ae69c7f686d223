//! Codes as people type them: read with goodwill, and what is wrong told in words.

use kernel::Lang;
use pages::{Button, Words};
use wordcode::{Code, ParseError};

use super::ticket::word_list;

/// The canonical text of a code as people write it. The check digit may be left out.
pub fn code(typed: &str, lang: Lang) -> Result<String, ParseError> {
    match Code::parse(typed, word_list(lang)) {
        Ok(code) | Err(ParseError::CheckDigitMissing(code)) => Ok(code.canonical()),
        Err(wrong) => Err(wrong),
    }
}

/// What was typed, with one of its words exchanged for another: what a reader means by "yes, that one".
pub fn corrected(typed: &str, word: &str, by: &str) -> String {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let whole = |at: &usize| {
        !letter(typed[..*at].chars().next_back()) && !letter(typed[at + word.len()..].chars().next())
    };
    match typed.match_indices(word).map(|(at, _)| at).find(whole) {
        Some(at) => format!("{}{by}{}", &typed[..at], &typed[at + word.len()..]),
        None => typed.to_owned(),
    }
}

/// What is wrong with a code as it was typed, in words.
pub fn wrong(words: Words, wrong: &ParseError) -> String {
    match wrong {
        ParseError::Empty => words.t("code-empty"),
        ParseError::TooFewWords { found } => words.count("code-few", *found as i64),
        ParseError::TooManyWords => words.t("code-many"),
        ParseError::UnknownWord { word, at, nearest } => {
            let values = [
                ("word", word.clone().into()),
                ("place", (*at as i64 + 1).into()),
                ("nearest", nearest.unwrap_or_default().into()),
            ];
            let key = if nearest.is_some() { "code-unknown-near" } else { "code-unknown" };
            words.with(key, &values)
        }
        ParseError::MixedLanguages => words.t("code-mixed"),
        ParseError::CheckDigitWrong | ParseError::CheckDigitMissing(_) => words.t("code-check"),
    }
}

/// The button that sends what was typed with the likely word in place of the unknown one (field `instead`).
pub fn instead(words: Words, typed: &str, wrong: &ParseError) -> Option<Button> {
    let ParseError::UnknownWord { word, nearest: Some(nearest), .. } = wrong else { return None };
    let label = words.with("code-instead", &[("nearest", (*nearest).into())]);
    Some(Button::second(label).sends("instead", corrected(typed, word, nearest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_exchanged_where_it_stands_alone() {
        assert_eq!(corrected("kanalal al, nio", "al", "ask"), "kanalal ask, nio");
        assert_eq!(corrected("bjrök-fyra", "bjrök", "björk"), "björk-fyra");
        assert_eq!(corrected("fyra", "sju", "åtta"), "fyra");
    }
}
