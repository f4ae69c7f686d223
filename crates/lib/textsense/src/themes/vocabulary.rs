//! The words of the texts, and which of them tell a theme from the others.

use crate::Language;
use crate::compounds::Lexicon;
use crate::language::is_function_word;
use crate::plain_words::is_plain;
use crate::terms::Stems;
use crate::words::words;
use std::collections::{BTreeMap, HashMap};

/// Words of a text that are looked at.
const ENOUGH: usize = 400;

/// Words of a label.
const LABEL: usize = 5;

/// Names among the words of a label, at most: they say where and who, not what.
const NAMES: usize = 2;

/// A word of a label is at least so telling, beside the first one of its kind.
const WORTH: f64 = 0.3;

/// Words that say why.
const REASONS: usize = 4;

/// Letters of a word that can stand in a label.
const LETTERS: std::ops::RangeInclusive<usize> = 3..=40;

/// A word in a language, counted once per text.
type Term = u32;

/// The terms of each text.
pub(super) struct Vocabulary {
    terms: Vec<Shown>,
    /// In how many texts each term is.
    spread: Vec<f64>,
    /// The terms of each text, in order of their numbers, each with the word it was seen in.
    texts: Vec<Vec<(Term, String)>>,
    languages: Vec<Language>,
}

/// How a term is shown.
#[derive(Clone, Default)]
struct Shown {
    language: Language,
    form: String,
    /// Written with a capital letter wherever the writer had a choice.
    name: bool,
}

/// Terms of a theme with their weights, the most telling first.
pub(super) type Telling = Vec<(Term, f64)>;

impl Vocabulary {
    /// Of texts with their languages.
    pub(super) fn of(texts: &[(&str, Language)]) -> Self {
        let mut lexicons: BTreeMap<Language, (Lexicon, Stems)> = BTreeMap::new();
        for (text, language) in texts {
            let (lexicon, stems) =
                lexicons.entry(*language).or_insert_with(|| (Lexicon::default(), Stems::new(*language)));
            for word in words(text).take(ENOUGH) {
                lexicon.add(word.key, stems);
            }
        }
        let mut numbers: HashMap<(Language, String), Term> = HashMap::new();
        let mut forms: Vec<BTreeMap<String, u32>> = Vec::new();
        let mut parts: HashMap<(Language, String), Vec<String>> = HashMap::new();
        let mut found = Vec::with_capacity(texts.len());
        for (text, language) in texts {
            let mut of_text: BTreeMap<Term, String> = BTreeMap::new();
            let Some((lexicon, _)) = lexicons.get(language) else { continue };
            for word in words(text).take(ENOUGH).filter(|word| telling(&word.key, *language)) {
                let stems =
                    parts.entry((*language, word.key)).or_insert_with_key(|(_, key)| stems_of(lexicon, key));
                for (at, stem) in stems.iter().enumerate() {
                    let next = numbers.len() as Term;
                    let term = *numbers.entry((*language, stem.clone())).or_insert(next);
                    if term == next {
                        forms.push(BTreeMap::new());
                    }
                    if at == 0 {
                        // The capital letter a sentence begins with says nothing of the word.
                        let first = begins_sentence(text, word.written);
                        let form = if first { word.written.to_lowercase() } else { word.written.to_owned() };
                        *forms[term as usize].entry(form).or_default() += u32::from(!first);
                    }
                    of_text.entry(term).or_insert_with(|| word.written.to_owned());
                }
            }
            found.push(of_text.into_iter().collect());
        }
        let mut terms: Vec<Shown> = vec![Default::default(); forms.len()];
        for ((language, stem), term) in numbers {
            terms[term as usize] = shown(language, &forms[term as usize], stem);
        }
        let mut spread = vec![0.0; terms.len()];
        found.iter().flatten().for_each(|(term, _): &(Term, String)| spread[*term as usize] += 1.0);
        let languages = texts.iter().map(|(_, language)| *language).collect();
        Self { terms, spread, texts: found, languages }
    }

    /// The terms that tell each group of texts from the others: how large a part of the group has the term, times
    /// the logarithm of how rare it is over all groups (c-TF-IDF: Grootendorst 2022, with texts counted, not words),
    /// times the root of which part of all texts with the term are in the group: what people say of anything tells
    /// nothing. Texts in group `None` count only there.
    pub(super) fn telling(&self, group: &[Option<u32>], groups: usize) -> Vec<Telling> {
        let mut counts: Vec<BTreeMap<Term, f64>> = vec![BTreeMap::new(); groups];
        let mut sizes = vec![0.0; groups];
        let mut all: HashMap<Term, f64> = HashMap::new();
        for (terms, group) in self.texts.iter().zip(group) {
            let Some(group) = group.map(|group| group as usize) else { continue };
            sizes[group] += 1.0;
            for (term, _) in terms {
                *counts[group].entry(*term).or_default() += 1.0;
                *all.entry(*term).or_default() += 1.0;
            }
        }
        let average = sizes.iter().sum::<f64>() / groups.max(1) as f64;
        let of_group = |(counts, size): (&BTreeMap<Term, f64>, &f64)| {
            let least = if *size >= 4.0 { 2.0 } else { 1.0 };
            let mut telling: Telling = counts
                .iter()
                .filter(|(_, times)| **times >= least)
                .map(|(term, times)| {
                    let own = (times / self.spread[*term as usize]).sqrt();
                    (*term, times / size * (1.0 + average / all[term]).ln() * own)
                })
                .collect();
            telling.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            telling
        };
        counts.iter().zip(&sizes).map(of_group).collect()
    }

    /// The label of a group: its most telling words, in one language, none a part of another; names last, and what
    /// people say of anything only where there is nothing else.
    pub(super) fn label(&self, telling: &Telling, members: &[usize], wanted: Language) -> Vec<String> {
        let language = self.language_of(members, wanted);
        let own: Vec<(&Shown, f64)> = telling
            .iter()
            .map(|(term, weight)| (&self.terms[*term as usize], *weight))
            .filter(|(shown, _)| shown.language == language)
            .collect();
        let (plain, mut telling): (Vec<_>, Vec<_>) =
            own.into_iter().partition(|(shown, _)| is_plain(&shown.form, language));
        if telling.is_empty() {
            telling = plain;
        }
        let mut label: Vec<String> = Vec::new();
        for (names, most) in [(false, LABEL - NAMES), (true, LABEL), (false, LABEL)] {
            let mut first = None;
            for (shown, weight) in telling.iter().filter(|(shown, _)| shown.name == names) {
                let worth = *weight >= *first.get_or_insert(*weight) * WORTH;
                if label.len() < most && worth && !label.iter().any(|known| overlap(known, &shown.form)) {
                    label.push(shown.form.clone());
                }
            }
        }
        label
    }

    /// The sum of the weights of a text's terms.
    pub(super) fn score(&self, text: usize, weights: &HashMap<Term, f64>) -> f64 {
        self.texts[text].iter().filter_map(|(term, _)| weights.get(term)).sum()
    }

    /// The words of a text that tell its theme, as they stand in it.
    pub(super) fn reasons(&self, text: usize, weights: &HashMap<Term, f64>) -> Vec<String> {
        let mut found: Vec<(f64, &str)> = Vec::new();
        for (term, written) in &self.texts[text] {
            if let Some(weight) = weights.get(term) {
                found.push((*weight, written));
            }
        }
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        let mut reasons: Vec<String> = Vec::new();
        for (_, written) in found {
            if reasons.len() < REASONS && !reasons.iter().any(|known| known == written) {
                reasons.push(written.to_owned());
            }
        }
        reasons
    }

    /// The wanted language if at least a tenth of the texts, and two, are in it; else the one of most.
    fn language_of(&self, members: &[usize], wanted: Language) -> Language {
        let mut times: BTreeMap<Language, usize> = BTreeMap::new();
        members.iter().for_each(|text| *times.entry(self.languages[*text]).or_default() += 1);
        let enough = times.get(&wanted).is_some_and(|times| *times >= 2 && times * 10 >= members.len());
        let most = times.into_iter().rev().max_by_key(|(_, times)| *times).map(|(language, _)| language);
        if enough { wanted } else { most.unwrap_or_default() }
    }
}

fn telling(word: &str, language: Language) -> bool {
    LETTERS.contains(&word.chars().count())
        && word.chars().all(char::is_alphabetic)
        && !is_function_word(word, language)
}

/// The stem of a word and, if it is a compound, of its parts.
fn stems_of(lexicon: &Lexicon, word: &str) -> Vec<String> {
    let stem = lexicon.stem(word).unwrap_or(word).to_owned();
    let parts = lexicon.split(word);
    let parts = parts.into_iter().flat_map(|(first, last)| [first.to_owned(), last.to_owned()]);
    std::iter::once(stem).chain(parts.filter(|part| part.chars().count() >= *LETTERS.start())).collect()
}

/// Whether one of two words is a part of the other.
fn overlap(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    one.contains(&other) || other.contains(&one)
}

/// Whether a word of a text stands where every word has a capital letter.
fn begins_sentence(text: &str, word: &str) -> bool {
    let before = &text[..word.as_ptr().addr() - text.as_ptr().addr()];
    let before = before.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '"' | '”' | '«' | '»' | '(' | '-' | '–')
    });
    before.chars().next_back().is_none_or(|c| matches!(c, '.' | '!' | '?' | ':' | '…'))
}

/// The form met most often within sentences, in lower case unless most writers give it a capital letter: then it is a
/// name. Forms that only begin sentences come last.
fn shown(language: Language, forms: &BTreeMap<String, u32>, stem: String) -> Shown {
    let lower = |form: &str| form.chars().all(|c| !c.is_uppercase());
    let times =
        |wanted: bool| forms.iter().filter(|(form, _)| lower(form) == wanted).map(|(_, n)| n).sum::<u32>();
    let name = times(false) > times(true);
    let most = |allowed: &dyn Fn(&str) -> bool| {
        let forms = forms.iter().filter(|(form, _)| allowed(form));
        forms.rev().max_by_key(|(_, times)| **times).map(|(form, _)| form.clone())
    };
    let form = most(&|form| lower(form) != name).or_else(|| most(&|_| true)).unwrap_or(stem);
    Shown { language, form, name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_says_what_then_where_and_nothing_that_is_said_of_anything() {
        let buses = [
            "Bussen till Torpa går alldeles för sällan, tycker jag. Bra om bussen gick oftare.",
            "Vi behöver kvällsbuss hem. Varför går ingen buss till Torpa efter åtta?",
            "Bussen från Torpa är aldrig i tid. Det är inte bra.",
            "Torpa har ingen kvällsbuss, och bussen på morgonen är full.",
        ];
        let baths = [
            "Vattnet vid bryggan är bra, men bryggan är hal.",
            "En brygga till! Vattnet är varmt och många badar.",
            "Det är bra att bada från bryggan, vattnet är rent.",
        ];
        let texts: Vec<(&str, Language)> =
            buses.iter().chain(&baths).map(|text| (*text, Language::Sv)).collect();
        let vocabulary = Vocabulary::of(&texts);
        let group: Vec<Option<u32>> = (0..texts.len()).map(|at| Some(u32::from(at >= buses.len()))).collect();
        let told = vocabulary.telling(&group, 2);
        let label = vocabulary.label(&told[0], &[0, 1, 2, 3], Language::Sv);
        assert_eq!(label.last().map(String::as_str), Some("Torpa"), "{label:?}");
        assert!(label[0].contains("buss"), "{label:?}");
        assert!(!label.iter().any(|word| word == "bra"), "{label:?}");
        assert!(!vocabulary.label(&told[1], &[4, 5, 6], Language::Sv).iter().any(|word| word == "bra"));
    }

    #[test]
    fn where_nothing_else_is_said_the_label_is_what_is_left() {
        let texts = [("Bra, bra!", Language::Sv), ("Bra.", Language::Sv)];
        let vocabulary = Vocabulary::of(&texts);
        let told = vocabulary.telling(&[Some(0), Some(0)], 1);
        assert_eq!(vocabulary.label(&told[0], &[0, 1], Language::Sv), ["bra"]);
    }
}
