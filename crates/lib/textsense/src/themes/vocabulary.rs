//! The words of the texts, and which of them tell a theme from the others.

use crate::Language;
use crate::compounds::Lexicon;
use crate::language::is_function_word;
use crate::terms::Stems;
use crate::words::words;
use std::collections::{BTreeMap, HashMap};

/// Words of a text that are looked at.
const ENOUGH: usize = 400;

/// Words of a label.
const LABEL: usize = 5;

/// Words that say why.
const REASONS: usize = 4;

/// Letters of a word that can stand in a label.
const LETTERS: std::ops::RangeInclusive<usize> = 3..=40;

/// A word in a language, counted once per text.
type Term = u32;

/// The terms of each text.
pub(super) struct Vocabulary {
    /// Language and how the term is shown.
    terms: Vec<(Language, String)>,
    /// The terms of each text, in order of their numbers, each with the word it was seen in.
    texts: Vec<Vec<(Term, String)>>,
    languages: Vec<Language>,
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
            let words = words(text).take(ENOUGH).enumerate();
            for (place, word) in words.filter(|(_, word)| telling(&word.key, *language)) {
                let stems =
                    parts.entry((*language, word.key)).or_insert_with_key(|(_, key)| stems_of(lexicon, key));
                for (at, stem) in stems.iter().enumerate() {
                    let next = numbers.len() as Term;
                    let term = *numbers.entry((*language, stem.clone())).or_insert(next);
                    if term == next {
                        forms.push(BTreeMap::new());
                    }
                    if at == 0 {
                        // The capital letter a text begins with says nothing of the word.
                        let first = place == 0;
                        let form = if first { word.written.to_lowercase() } else { word.written.to_owned() };
                        *forms[term as usize].entry(form).or_default() += u32::from(!first);
                    }
                    of_text.entry(term).or_insert_with(|| word.written.to_owned());
                }
            }
            found.push(of_text.into_iter().collect());
        }
        let mut terms: Vec<(Language, String)> = vec![Default::default(); forms.len()];
        for ((language, stem), term) in numbers {
            terms[term as usize] = (language, shown(&forms[term as usize], stem));
        }
        Self { terms, texts: found, languages: texts.iter().map(|(_, language)| *language).collect() }
    }

    /// The terms that tell each group of texts from the others: how large a part of the group has the term, times
    /// the logarithm of how rare it is over all groups (c-TF-IDF: Grootendorst 2022, with texts counted, not words).
    /// Texts in group `None` are left aside.
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
                .map(|(term, times)| (*term, times / size * (1.0 + average / all[term]).ln()))
                .collect();
            telling.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            telling
        };
        counts.iter().zip(&sizes).map(of_group).collect()
    }

    /// The label of a group: its most telling words, in one language, none a part of another.
    pub(super) fn label(&self, telling: &Telling, members: &[usize], wanted: Language) -> Vec<String> {
        let language = self.language_of(members, wanted);
        let mut label: Vec<String> = Vec::new();
        for (term, _) in telling {
            let (of, shown) = &self.terms[*term as usize];
            let lower = shown.to_lowercase();
            let says_the_same = |known: &String| {
                let known = known.to_lowercase();
                known.contains(&lower) || lower.contains(&known)
            };
            if *of == language && !label.iter().any(says_the_same) {
                label.push(shown.clone());
            }
            if label.len() == LABEL {
                break;
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

/// The form met most often, in lower case if it is ever met so: only names keep their capital letter. Forms that only
/// begin texts come last.
fn shown(forms: &BTreeMap<String, u32>, stem: String) -> String {
    let lower = |form: &str| form.chars().all(|c| !c.is_uppercase());
    let most = |allowed: &dyn Fn(&str, u32) -> bool| {
        let forms = forms.iter().filter(|(form, times)| allowed(form, **times));
        forms.rev().max_by_key(|(_, times)| **times).map(|(form, _)| form.clone())
    };
    let inside = most(&|form, times| times > 0 && lower(form)).or_else(|| most(&|_, times| times > 0));
    inside.or_else(|| most(&|_, _| true)).unwrap_or(stem)
}
