//! Which pieces of the vocabulary our languages need.

use std::io::Read;

use anyhow::{Context, Result};
use flate2::read::GzDecoder;
use serde::{Deserialize, de::IgnoredAny};

use crate::{
    package::Archive,
    weights::{Chosen, Original},
};

/// The word lists and what a word of each counts for: the languages of the platform in full, the neighbours less.
const LISTS: [(&str, f64); 6] = [
    ("large_sv", 1.0),
    ("large_nb", 1.0),
    ("large_fi", 1.0),
    ("large_en", 0.6),
    ("small_da", 0.3),
    ("small_is", 0.3),
];
/// How often a frequent word stands with a capital, and how often each stands behind a hyphen or a bracket.
const OTHER_FORMS: [f64; 3] = [0.15, 0.05, 0.02];
/// Rarer words count as they stand in the list only.
const FREQUENT: f64 = 1e-6;
/// From one group of words in a list to the next they are so much rarer: 10 to the power of -1/100.
const RARER: f64 = 0.977_237_220_955_810_7;
/// Pieces with a vector that the lists decide on.
const MOST: usize = 40_000;

/// A group of equally frequent words, or what stands before them.
#[derive(Deserialize)]
#[serde(untagged)]
enum Entry {
    Words(Vec<String>),
    Other(IgnoredAny),
}

/// The pieces of Latin script, digits and signs are known to the tokeniser, so that it cuts texts as the original
/// does; vectors go to those that the word lists use most, and to signs, short numbers and abbreviations, which no word
/// list has.
pub fn pieces(original: &Original, lists: &Archive) -> Result<Chosen> {
    let used = count(original, lists)?;
    let known = original.pieces().iter().filter(|piece| is_ours(&piece.text));
    let mut by_use: Vec<u32> =
        known.clone().map(|piece| piece.id).filter(|id| used[*id as usize] > 0.0).collect();
    by_use.sort_by(|a, b| used[*b as usize].total_cmp(&used[*a as usize]).then(a.cmp(b)));
    by_use.truncate(MOST);
    let always = known.clone().filter(|piece| piece.id <= 3 || is_basic(&piece.text)).map(|piece| piece.id);
    let with_vector = by_use.into_iter().chain(always).collect();
    Ok(Chosen { known: known.map(|piece| piece.id).collect(), with_vector })
}

/// How often each piece is used, weighted by the frequency of the words.
fn count(original: &Original, lists: &Archive) -> Result<Vec<f64>> {
    let tokeniser = original.tokeniser()?;
    let mut used = vec![0.0; original.pieces().len()];
    for (list, counts) in LISTS {
        let mut bytes = Vec::new();
        let path = format!("wordfreq/data/{list}.msgpack.gz");
        GzDecoder::new(lists.file(&path)?.as_slice()).read_to_end(&mut bytes)?;
        let entries: Vec<Entry> = rmp_serde::from_slice(&bytes).with_context(|| path.clone())?;
        let mut frequency = counts;
        for entry in entries {
            if let Entry::Words(words) = entry {
                for word in &words {
                    let mut add = |form: &str, share: f64| {
                        let ids = tokeniser.cut_ids(form).into_iter();
                        ids.for_each(|id| used[id as usize] += frequency * share);
                    };
                    add(&format!("▁{word}"), 1.0);
                    if frequency > FREQUENT {
                        let capital: String = word
                            .chars()
                            .take(1)
                            .flat_map(char::to_uppercase)
                            .chain(word.chars().skip(1))
                            .collect();
                        let forms = [&format!("▁{capital}"), word, &capital];
                        forms.into_iter().zip(OTHER_FORMS).for_each(|(form, share)| add(form, share));
                    }
                }
                frequency *= RARER;
            }
        }
    }
    Ok(used)
}

/// Whether a piece has no letters or digits of other scripts than the Latin.
fn is_ours(piece: &str) -> bool {
    let latin = |c: char| matches!(c, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    piece.chars().all(|c| latin(c) || !c.is_alphanumeric())
}

/// Single characters, signs, numbers of up to four digits, and abbreviations in capitals.
fn is_basic(piece: &str) -> bool {
    let text = piece.trim_start_matches('▁');
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let length = text.chars().count();
    let number = text.bytes().all(|byte| byte.is_ascii_digit());
    let capitals = text.chars().all(|c| matches!(c, 'A'..='Z' | 'Å' | 'Ä' | 'Ö' | 'Æ' | 'Ø'));
    length <= 1 || (letters == 0 && !number) || (length <= 4 && (number || capitals))
}
