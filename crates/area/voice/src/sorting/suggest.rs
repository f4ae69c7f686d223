//! What a machine suggests about an idea. Pure, and never more than a suggestion: a [`Proposed`] theme becomes a
//! decision only when a person sends it (I20).

use std::collections::HashMap;
use std::hash::Hash;

use textsense::{
    Language,
    similar::{Engine, Lexical, rank},
};

/// How a suggestion came about, stored with it.
pub const METHOD: &str = "textsense-lexical@0.1";
/// Neighbours that vote.
const NEIGHBOURS: usize = 10;
/// As if so much likeness spoke for no theme at all: one weak neighbour alone makes nobody sure.
const DOUBT: f64 = 0.25;
/// From here on a suggestion is chosen beforehand, for a person to accept or change.
pub const PRECHOSEN: f64 = 0.3;

/// A suggested value and how sure the method is, from 0 to 1: its share of the likeness found.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposed<T> {
    /// What is suggested.
    pub value: T,
    /// How sure.
    pub confidence: f64,
}

/// The vote of the nearest neighbours, weighted by likeness, the surest first. At most three.
pub fn vote<T: Clone + Eq + Hash + Ord>(neighbours: &[(T, f64)]) -> Vec<Proposed<T>> {
    let nearest = &neighbours[..neighbours.len().min(NEIGHBOURS)];
    let all: f64 = DOUBT + nearest.iter().map(|(_, score)| score).sum::<f64>();
    let mut sums: HashMap<&T, f64> = HashMap::new();
    for (value, score) in nearest {
        *sums.entry(value).or_default() += score;
    }
    let mut proposed: Vec<Proposed<T>> = sums
        .into_iter()
        .map(|(value, sum)| Proposed { value: value.clone(), confidence: sum / all })
        .filter(|proposed| proposed.confidence >= 0.05)
        .collect();
    proposed.sort_by(|a, b| b.confidence.total_cmp(&a.confidence).then_with(|| a.value.cmp(&b.value)));
    proposed.truncate(3);
    proposed
}

/// The largest group of texts around one of them, as places in the list, the middle one first, with the words
/// they share. Nothing when fewer than three are alike.
pub fn largest_cluster(texts: &[&str], language: Language) -> Option<(Vec<usize>, Vec<String>)> {
    const ALIKE: f64 = 0.25;
    let engine = Lexical::new(language);
    let candidates: Vec<(usize, &str)> = texts.iter().copied().enumerate().collect();
    let groups = texts.iter().enumerate().map(|(middle, text)| {
        let others: Vec<(usize, &str)> = candidates.iter().copied().filter(|(at, _)| *at != middle).collect();
        let alike = rank(&engine as &dyn Engine, text, &others, ALIKE);
        let words = common_words(alike.iter().map(|found| found.shared.as_slice()));
        (std::iter::once(middle).chain(alike.into_iter().map(|found| found.key)).collect::<Vec<_>>(), words)
    });
    // The first of equals, so that the same list gives the same group.
    let largest = groups.fold(None::<(Vec<usize>, Vec<String>)>, |best, group| match best {
        Some(best) if best.0.len() >= group.0.len() => Some(best),
        _ => Some(group),
    })?;
    (largest.0.len() >= 3).then_some(largest)
}

/// The words that most of the group share, at most three.
fn common_words<'a>(shared: impl Iterator<Item = &'a [String]>) -> Vec<String> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for words in shared {
        for word in words {
            *counts.entry(word.to_lowercase()).or_default() += 1;
        }
    }
    let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    counts.into_iter().take(3).map(|(word, _)| word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_vote_and_one_weak_voice_makes_nobody_sure() {
        let votes = vote(&[("bus", 0.6), ("work", 0.2), ("bus", 0.4)]);
        assert_eq!(votes[0].value, "bus");
        assert!(votes[0].confidence > 0.6 && votes[0].confidence < 0.9, "{votes:?}");
        assert!(vote(&[("bus", 0.12)])[0].confidence < PRECHOSEN + 0.05);
        assert!(vote::<&str>(&[]).is_empty());
    }

    #[test]
    fn the_largest_group_is_found_with_its_words() {
        let texts = [
            "Fler laddstolpar vid stationen",
            "En lekplats i parken",
            "Laddstolpar för elbilar vid ishallen",
            "Sätt upp laddstolpar vid badet",
            "Längre öppettider på biblioteket",
        ];
        let (group, words) = largest_cluster(&texts, Language::Sv).unwrap();
        assert_eq!(group.len(), 3, "{group:?}");
        assert!(words.iter().any(|word| word.contains("laddstolpar")), "{words:?}");
        assert_eq!(largest_cluster(&texts[..2], Language::Sv), None);
    }
}
