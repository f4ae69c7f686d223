//! Vectors of a text's words and letters, for when no model is there.
//!
//! Stems and the runs of three to five letters inside words (with their edges) each fall, by their hash, on one of
//! [`WIDTH`] places with a sign (feature hashing: Weinberger et al. 2009). The vector of a text depends on that text
//! alone. It sees the same words, other forms of them and shared parts of compounds; other words for the same
//! matter, and other languages, it does not see.

use super::rows::unit;
use crate::Language;
use crate::language::is_function_word;
use crate::terms::Stems;
use crate::words::words;
use std::collections::BTreeMap;

/// How long the vectors are.
pub const WIDTH: usize = 1024;

/// Letters in a run.
const RUNS: std::ops::RangeInclusive<usize> = 3..=5;

/// What the stem of a word counts for beside all its runs of letters.
const STEM: f32 = 1.0;

/// Words of a text that are looked at.
const ENOUGH: usize = 400;

/// The vector of a text, of length 1; zeros if it has no telling word.
pub fn vector(text: &str, language: Language) -> Vec<f32> {
    vector_with(text, language, &Stems::new(language))
}

pub(super) fn vector_with(text: &str, language: Language, stems: &Stems) -> Vec<f32> {
    let mut times: BTreeMap<String, f32> = BTreeMap::new();
    for word in words(text).take(ENOUGH).filter(|word| !is_function_word(&word.key, language)) {
        *times.entry(word.key).or_default() += 1.0;
    }
    let mut vector = vec![0.0; WIDTH];
    for (word, times) in times {
        let weight = times.sqrt();
        let edged: Vec<char> = std::iter::once(' ').chain(word.chars()).chain([' ']).collect();
        let runs = RUNS.flat_map(|letters| edged.windows(letters));
        let count = runs.clone().count().max(1) as f32;
        for run in runs {
            add(&mut vector, hash(1, run.iter().copied()), weight / count.sqrt());
        }
        add(&mut vector, hash(2, stems.stem(word).chars()), weight * STEM);
    }
    unit(&mut vector);
    vector
}

fn add(vector: &mut [f32], hash: u64, weight: f32) {
    let sign = if hash >> 63 == 0 { 1.0 } else { -1.0 };
    vector[(hash >> 20) as usize % WIDTH] += sign * weight;
}

/// FNV-1a (Fowler, Noll & Vo) over the characters, mixed once more.
fn hash(kind: u64, chars: impl Iterator<Item = char>) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325 ^ kind;
    for c in chars {
        hash = (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3);
    }
    hash = (hash ^ hash >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^ hash >> 29
}
