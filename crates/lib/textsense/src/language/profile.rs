//! The weights by which languages are told apart, learnt from sentences by `bench/language_profile.py`.
//!
//! A text is the set of its runs of one to five letters inside words and of its whole words, each counted by the
//! square root of how often it stands there (Cavnar & Trenkle 1994 for the runs; Weinberger et al. 2009 for hashing
//! them). Seven weights belong to each, and the sums are made comparable by the logistic function (multinomial
//! logistic regression). Two hundred kilobytes in the binary, nothing to load.

use super::Language;
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// Little-endian floats: the unit of the weights and a bias for each language; then for each place a signed byte for
/// each language.
static PROFILE: &[u8] = include_bytes!("profile.bin");

const LANGUAGES: usize = Language::KNOWN.len();
const PLACES: usize = 1 << 15;
const HEADER: usize = 4 * (1 + LANGUAGES);
const _: () = assert!(PROFILE.len() == HEADER + PLACES * LANGUAGES);

/// Letters of a run, and of a word that are looked at.
const RUNS: std::ops::RangeInclusive<usize> = 1..=5;
const LETTERS: usize = 30;

/// How likely each of [`Language::KNOWN`] is, adding up to 1; `None` if the text has no letters.
pub(super) fn likelihoods(text: &str) -> Option<[f64; LANGUAGES]> {
    let mut times: BTreeMap<usize, f64> = BTreeMap::new();
    let lower: String = text.chars().flat_map(char::to_lowercase).nfc().collect();
    for word in lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        let edged: Vec<char> = std::iter::once(' ').chain(word.chars().take(LETTERS)).chain([' ']).collect();
        let runs = RUNS.flat_map(|letters| edged.windows(letters)).map(|run| place(run.iter().copied()));
        let whole = place(std::iter::once('#').chain(edged.iter().copied()));
        runs.chain([whole]).for_each(|place| *times.entry(place).or_default() += 1.0);
    }
    let length = times.values().sum::<f64>().sqrt();
    let mut sums = std::array::from_fn(|language| float(1 + language));
    for (place, times) in &times {
        let weights = &PROFILE[HEADER + place * LANGUAGES..][..LANGUAGES];
        for (sum, weight) in sums.iter_mut().zip(weights) {
            *sum += times.sqrt() / length * float(0) * f64::from(*weight as i8);
        }
    }
    let most = sums.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let shares = sums.map(|sum: f64| (sum - most).exp());
    let all: f64 = shares.iter().sum();
    (!times.is_empty()).then(|| shares.map(|share| share / all))
}

fn float(at: usize) -> f64 {
    let bytes = &PROFILE[4 * at..4 * at + 4];
    f64::from(f32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
}

/// FNV-1a over the characters, mixed once more.
fn place(run: impl Iterator<Item = char>) -> usize {
    let mut mixed: u64 = 0xcbf2_9ce4_8422_2325;
    for c in run {
        mixed = (mixed ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3);
    }
    mixed = (mixed ^ mixed >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 40) as usize % PLACES
}
