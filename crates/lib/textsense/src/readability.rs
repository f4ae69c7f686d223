//! How hard a text is to read: LIX (läsbarhetsindex), C. H. Björnsson, *Läsbarhet* (1968).

/// Words with more letters than this are long.
const LONG: usize = 6;

/// Björnsson's classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Under 30: books for children.
    VeryEasy,
    /// 30 to 40: fiction, popular magazines.
    Easy,
    /// 40 to 50: newspapers.
    Medium,
    /// 50 to 60: official texts.
    Hard,
    /// Over 60: the language of bureaucracy.
    VeryHard,
}

/// The readability of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lix {
    /// Words per sentence plus the percentage of words longer than six letters.
    pub value: f64,
    /// Words counted: a value over few words says little.
    pub words: usize,
    /// Sentences counted.
    pub sentences: usize,
}

impl Lix {
    /// The class of the value.
    pub fn class(&self) -> Class {
        match self.value {
            value if value < 30.0 => Class::VeryEasy,
            value if value < 40.0 => Class::Easy,
            value if value < 50.0 => Class::Medium,
            value if value < 60.0 => Class::Hard,
            _ => Class::VeryHard,
        }
    }
}

/// The LIX of a text, `None` if it has no words.
///
/// A sentence ends at `.`, `!`, `?` or `:` that is followed by white space or the end, and at a line break.
/// Abbreviations inside a line ("t.ex. nu") may count as an end; decimals and "t.ex" do not.
pub fn lix(text: &str) -> Option<Lix> {
    let (mut words, mut long, mut sentences) = (0usize, 0usize, 0usize);
    for line in text.lines() {
        let mut open = false;
        for token in line.split_whitespace() {
            let letters = token.chars().filter(|c| c.is_alphanumeric()).count();
            if letters > 0 {
                words += 1;
                long += usize::from(letters > LONG);
                open = true;
            }
            let end = token.trim_end_matches(['"', '”', '’', '»', ')', ']']);
            if open && end.ends_with(['.', '!', '?', ':', '…']) {
                sentences += 1;
                open = false;
            }
        }
        sentences += usize::from(open);
    }
    (words > 0).then(|| {
        let value = words as f64 / sentences as f64 + 100.0 * long as f64 / words as f64;
        Lix { value, words, sentences }
    })
}

#[cfg(test)]
mod tests {
    use super::{Class, lix};
    use proptest::prelude::*;

    #[test]
    fn counts_as_bjornsson() {
        // 10 words, 2 sentences, 1 long word: 5 + 10.
        let found = lix("Vi vill ha en ny cykelväg. Den ska bli belyst?").unwrap();
        assert_eq!((found.words, found.sentences), (10, 2));
        assert!((found.value - 15.0).abs() < 1e-9, "{found:?}");
        assert_eq!(found.class(), Class::VeryEasy);
    }

    #[test]
    fn official_language_is_very_hard() {
        let text = "Kommunstyrelsens arbetsutskott beslutade att återremittera detaljplaneärendet till \
                    samhällsbyggnadsförvaltningen för kompletterande konsekvensbeskrivning avseende dagvattenhantering";
        assert_eq!(lix(text).unwrap().class(), Class::VeryHard);
    }

    #[test]
    fn decimals_and_lines() {
        assert_eq!(lix("Priset är 3.50 kronor nu").unwrap().sentences, 1);
        assert_eq!(lix("Rubrik\nEn rad till. Och en (till)!").unwrap().sentences, 3);
        assert_eq!(lix(" … – !"), None);
    }

    proptest! {
        #[test]
        fn any_text_has_a_finite_value(text in "\\PC{0,200}") {
            if let Some(found) = lix(&text) {
                prop_assert!(found.value.is_finite() && found.value > 0.0);
                prop_assert!(found.sentences >= 1 && found.sentences <= found.words);
            }
        }
    }
}
