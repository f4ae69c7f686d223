//! Compounds taken apart by the words of the texts themselves.
//!
//! A word is split where the geometric mean of how often its two parts stand alone is more than half of how often
//! the whole does (after Koehn & Knight 2003). `cykelväg` is split if texts have `cykel` and `väg`; an s may
//! stand between (`skolgårdsstaket`). No word list is needed, and none decides for a municipality which words it
//! has.

use crate::Language;
use crate::terms::Stems;
use crate::words::words;
use std::collections::HashMap;

/// Letters of the shortest part, and of the shortest compound.
const SHORTEST_PART: usize = 3;
const SHORTEST: usize = 7;

/// The words of some texts in one language, by stem.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// In how many places each stem stands.
    times: HashMap<String, u32>,
    /// Stem of each form met.
    stems: HashMap<String, String>,
}

impl Lexicon {
    /// The words of texts in a language.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>, language: Language) -> Self {
        let stems = Stems::new(language);
        let mut lexicon = Self::default();
        texts.into_iter().for_each(|text| words(text).for_each(|word| lexicon.add(word.key, &stems)));
        lexicon
    }

    pub(crate) fn add(&mut self, word: String, stems: &Stems) {
        let stem = self.stems.entry(word).or_insert_with_key(|word| stems.stem(word.clone()));
        match self.times.get_mut(stem.as_str()) {
            Some(times) => *times += 1,
            None => drop(self.times.insert(stem.clone(), 1)),
        }
    }

    /// The stem of a word that was met.
    pub(crate) fn stem(&self, word: &str) -> Option<&str> {
        self.stems.get(word).map(String::as_str)
    }

    /// The stems of the two parts of a compound (lower case), `None` if it is none that these texts can tell.
    pub fn split(&self, word: &str) -> Option<(&str, &str)> {
        let letters = word.chars().count();
        if letters < SHORTEST || word.chars().any(|c| !c.is_alphabetic()) {
            return None;
        }
        let whole = self.known(word).map_or(0, |(_, times)| times);
        let mut best: Option<(f64, (&str, &str))> = None;
        for (cut, _) in word.char_indices().skip(SHORTEST_PART).take(letters + 1 - 2 * SHORTEST_PART) {
            let Some((last, last_times)) = self.known(&word[cut..]) else { continue };
            let Some((first, first_times)) = self.first(&word[..cut]) else { continue };
            let mean = (f64::from(first_times) * f64::from(last_times)).sqrt();
            if mean > f64::from(whole) / 2.0 && best.is_none_or(|(known, _)| mean > known) {
                best = Some((mean, (first, last)));
            }
        }
        best.map(|(_, parts)| parts)
    }

    /// A first part as it stands, or without the s that joins it to the next.
    fn first(&self, part: &str) -> Option<(&str, u32)> {
        let plain = part.strip_suffix('s').filter(|plain| plain.chars().count() >= SHORTEST_PART);
        self.known(part).or_else(|| self.known(plain?))
    }

    /// The stem of a form, or the form if it is itself a stem (`skol` of `skola`).
    fn known(&self, form: &str) -> Option<(&str, u32)> {
        let stem = self.stems.get(form).map_or(form, String::as_str);
        self.times.get_key_value(stem).map(|(stem, times)| (stem.as_str(), *times))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compounds_of_words_that_stand_alone_are_split() {
        let texts = [
            "En cykel på en väg.",
            "Cykelväg till en skola, skola med staket vid en gård",
            "skolväg, skolgårdsstaket",
        ];
        let lexicon = Lexicon::of(texts, Language::Sv);
        assert_eq!(lexicon.split("cykelväg"), Some(("cykel", "väg")));
        assert_eq!(lexicon.split("skolväg"), Some(("skol", "väg")));
        assert_eq!(lexicon.split("biblioteket"), None);
        assert_eq!(lexicon.split("väg"), None);
    }

    #[test]
    fn what_stands_mostly_as_a_whole_is_not_split() {
        let texts = ["fin land", "finland finland finland finland"];
        assert_eq!(Lexicon::of(texts, Language::Sv).split("finland"), None);
    }
}
