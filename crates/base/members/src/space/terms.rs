//! Words that a space would rather see in what it writes, and those it avoids. A hint, never a hindrance.

use serde::{Deserialize, Serialize};

/// A word to avoid, the one that stands in its place, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Term {
    /// The word or words to avoid.
    pub avoid: String,
    /// What is written instead.
    pub prefer: String,
    /// Why, in a sentence; may be empty.
    pub reason: String,
}

/// So many letters more, and a word is still the same one in another form: "Tvåstad", "Tvåstadens".
const ENDING: usize = 3;

impl Term {
    /// Whether a text says the word to avoid: as a word of its own in any form, upper and lower case alike, and not
    /// as the beginning of what is preferred.
    pub fn is_in(&self, text: &str) -> bool {
        says(text, &self.avoid, &self.prefer)
    }
}

/// Which of these a text holds, by their places in the list.
pub fn avoided<'a>(texts: impl Iterator<Item = &'a str> + Clone, terms: &[Term]) -> Vec<usize> {
    let held = |term: &Term| texts.clone().any(|text| term.is_in(text));
    (0..terms.len()).filter(|at| held(&terms[*at])).collect()
}

/// The same words to search for with the preferred in place of the avoided, and the other way round.
pub fn also(asked: &str, terms: &[Term]) -> Vec<String> {
    let lower = asked.to_lowercase();
    let other = |term: &Term| {
        let (avoid, prefer) = (term.avoid.to_lowercase(), term.prefer.to_lowercase());
        let (this, that) = if lower.contains(&prefer) { (prefer, avoid) } else { (avoid, prefer) };
        (!this.is_empty() && lower.contains(&this)).then(|| lower.replace(&this, &that))
    };
    terms.iter().filter_map(other).collect()
}

fn says(text: &str, wanted: &str, but: &str) -> bool {
    let (text, wanted, but) = (text.to_lowercase(), wanted.trim().to_lowercase(), but.to_lowercase());
    if wanted.is_empty() {
        return false;
    }
    text.match_indices(&wanted).any(|(from, found)| {
        let (before, here) = text.split_at(from);
        let begins = !before.chars().next_back().is_some_and(char::is_alphanumeric);
        let more = here[found.len()..].chars().take_while(|c| c.is_alphanumeric()).count();
        begins && more <= ENDING && !(but.starts_with(&wanted) && here.starts_with(&but))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(avoid: &str, prefer: &str) -> Term {
        Term { avoid: avoid.into(), prefer: prefer.into(), reason: String::new() }
    }

    #[test]
    fn a_word_is_found_in_its_forms_and_not_in_other_words() {
        let term = term("Tvåstad", "Trollhättan-Vänersborg");
        for text in ["TVÅSTAD", "i tvåstadens hjärta.", "(Tvåstad)", "Tvåstads"] {
            assert!(term.is_in(text), "{text}");
        }
        for text in ["", "Tvåstadskommittén", "enTvåstad", "två städer"] {
            assert!(!term.is_in(text), "{text}");
        }
    }

    #[test]
    fn what_is_preferred_may_begin_with_what_is_avoided() {
        let term = term("Trollhättan", "Trollhättan-Vänersborg");
        assert!(!term.is_in("i Trollhättan-Vänersborg"));
        assert!(term.is_in("i Trollhättan-Vänersborg och i Trollhättan"));
        assert_eq!(avoided(["x", "Trollhättan"].into_iter(), &[term, Term::default()]), [0]);
    }

    #[test]
    fn a_search_looks_for_both() {
        let terms = [term("Tvåstad", "Trollhättan-Vänersborg")];
        assert_eq!(also("buss tvåstad", &terms), ["buss trollhättan-vänersborg"]);
        assert_eq!(also("Trollhättan-Vänersborg", &terms), ["tvåstad"]);
        assert_eq!(also("buss", &terms), Vec::<String>::new());
        assert_eq!(also("buss", &[Term::default()]), Vec::<String>::new());
    }
}
