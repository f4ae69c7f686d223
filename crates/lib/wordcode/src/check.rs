//! The check digit: the sum of what each word weighs, plus the number of pairs that stand out of order.
//!
//! The sum finds nine of ten changed words. It does not depend on the order, so the second part alone answers for
//! that: exchanging two different words changes the number of inversions by 1 to 5, never by a multiple of 10, so
//! **every** exchange of two words is found. Both parts look at the letters only, so the digit is the same in every
//! language that has these words.

use crate::WORDS;

/// The check digit of four folded words.
pub(crate) fn digit(folded: &[String; WORDS]) -> u8 {
    let weights: u32 = folded.iter().map(|word| weight(word)).sum();
    let pairs = (0..WORDS).flat_map(|second| (0..second).map(move |first| (first, second)));
    let inversions = pairs.filter(|(first, second)| folded[*first] > folded[*second]).count();
    ((weights as usize + inversions) % 10) as u8
}

/// FNV-1a of the letters, reduced to 0..10: spreads likely slips (one letter, two letters exchanged) evenly.
fn weight(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)) % 10
}
