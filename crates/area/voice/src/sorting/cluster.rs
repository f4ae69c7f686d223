//! A theme that is missing: the largest group of likes among what lies under "something else". Pure.

use std::collections::HashMap;

use textsense::{
    Language,
    similar::{Engine, Lexical, rank},
};

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
