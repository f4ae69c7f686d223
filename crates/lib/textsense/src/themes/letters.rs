//! Texts that have rare runs of letters in common: names, compounds, words a model does not know.
//!
//! Meaning sees other words for the same matter, but little of a rare word, of spelling without å, ä, ö or þ, and of
//! dialect. So each row is joined to some that share the rarest runs of four letters with it, too, by cosine of TF-IDF
//! (Salton & Buckley 1988). Common runs are left out when pairs are looked for, which keeps the work in proportion to
//! the number of texts.

use crate::words::words;
use std::collections::HashMap;

/// Letters in a run; words are taken with their edges.
const RUN: usize = 4;

/// A run that more rows than this have says little about any two of them.
const COMMON: usize = 50;

/// To how many others a row is joined at most, in heaps of any size.
const JOINED: usize = 5;

/// Words of a text that are looked at.
const ENOUGH: usize = 400;

/// The rows that share most with each, at most so many, with their cosines, the nearest first.
pub(super) fn alike<'a>(texts: impl Iterator<Item = &'a str>, most: usize) -> Vec<Vec<(u32, f32)>> {
    let most = most.clamp(1, JOINED);
    let runs = Runs::of(texts);
    let mut shared = vec![0.0f32; runs.of_row.len()];
    let mut touched: Vec<u32> = Vec::new();
    let near = |row: usize| {
        for (run, weight) in &runs.of_row[row] {
            for (other, theirs) in &runs.rows[*run as usize] {
                let sum = &mut shared[*other as usize];
                if *sum == 0.0 {
                    touched.push(*other);
                }
                *sum += weight * theirs;
            }
        }
        let mut near: Vec<(u32, f32)> = Vec::with_capacity(most + 1);
        touched.sort_unstable();
        for other in touched.drain(..) {
            let cosine = std::mem::take(&mut shared[other as usize]);
            let last = near.last().map_or(0.0, |(_, last)| *last);
            if other as usize != row && (near.len() < most || cosine > last) {
                let at = near.partition_point(|(_, known)| *known >= cosine);
                near.insert(at, (other, cosine));
                near.truncate(most);
            }
        }
        near
    };
    (0..runs.of_row.len()).map(near).collect()
}

/// Which rows have which rare runs.
struct Runs {
    /// The rare runs of each row with their weights, such that all runs of a row together have length 1.
    of_row: Vec<Vec<(u32, f32)>>,
    /// The rows of each run.
    rows: Vec<Vec<(u32, f32)>>,
}

impl Runs {
    fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut numbers: HashMap<[char; RUN], u32> = HashMap::new();
        let mut times: Vec<u32> = Vec::new();
        let mut of_row: Vec<Vec<(u32, f32)>> = texts
            .map(|text| {
                let mut found = numbered(text, &mut numbers);
                found.sort_unstable();
                times.resize(numbers.len(), 0);
                let counted = found.chunk_by(|a, b| a == b).map(|same| (same[0], same.len()));
                let counted: Vec<_> = counted.map(|(run, count)| (run, 1.0 + (count as f32).ln())).collect();
                counted.iter().for_each(|(run, _)| times[*run as usize] += 1);
                counted
            })
            .collect();
        let all = of_row.len() as f32;
        let mut rows = vec![Vec::new(); times.len()];
        for (row, runs) in of_row.iter_mut().enumerate() {
            // What stands in one text only tells it from all others and joins it to none.
            runs.retain(|(run, _)| times[*run as usize] > 1);
            let weighed = runs.iter_mut().map(|(run, weight)| {
                *weight *= 1.0 + (all / times[*run as usize] as f32).ln();
                *weight * *weight
            });
            let length = weighed.sum::<f32>().sqrt();
            runs.retain(|(run, _)| times[*run as usize] as usize <= COMMON);
            runs.iter_mut().for_each(|(run, weight)| {
                *weight /= length;
                rows[*run as usize].push((row as u32, *weight));
            });
        }
        Self { of_row, rows }
    }
}

/// The runs of a text by number, new ones numbered.
fn numbered(text: &str, numbers: &mut HashMap<[char; RUN], u32>) -> Vec<u32> {
    let mut found = Vec::new();
    for word in words(text).take(ENOUGH) {
        let edged: Vec<char> = std::iter::once(' ').chain(word.key.chars()).chain([' ']).collect();
        for run in edged.array_windows::<RUN>() {
            let next = numbers.len() as u32;
            found.push(*numbers.entry(*run).or_insert(next));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_words_join_and_common_ones_do_not() {
        let mut texts: Vec<String> = (0..80).map(|at| format!("kommunen bygger{at}")).collect();
        texts[3] = "kommunen Håverudsbron".to_owned();
        texts[60] = "belys håverudsbrons räcke".to_owned();
        let near = alike(texts.iter().map(String::as_str), JOINED);
        assert_eq!(near[3].first().map(|(other, _)| *other), Some(60));
        assert_eq!(near[60].len(), 1);
        assert!((0.3..1.0).contains(&near[60][0].1), "{near:?}");
    }

    #[test]
    fn texts_that_say_nothing_are_joined_to_none() {
        let near = alike(["", "…", "a", "👍👍", "bro"].into_iter(), JOINED);
        assert!(near.iter().all(Vec::is_empty));
    }

    #[test]
    fn short_words_count_with_their_edges() {
        let near = alike(["bro å", "bro ö", "väg"].into_iter(), JOINED);
        assert_eq!(near[0].first().map(|(other, _)| *other), Some(1));
    }
}
