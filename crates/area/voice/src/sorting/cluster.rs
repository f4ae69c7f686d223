//! A theme that is missing: the largest theme among what lies under "something else", found by the method of the theme
//! map. Pure.

use textsense::{
    Language,
    themes::{
        Options, Theme,
        record::{self, Text},
    },
};

/// Texts that make a theme worth offering.
const LEAST: usize = 3;

/// The texts of the largest theme that fit it well, as places in the list, with the words that tell it from the others.
/// `vectors` are those of a model, or empty where words decide. Nothing when fewer than three speak of the same.
pub fn largest(texts: &[Text], vectors: &[Vec<f32>], labels: Language) -> Option<(Vec<usize>, Vec<String>)> {
    let options = Options { labels, least: LEAST, ..Options::default() };
    let map = record::run(texts, vectors, None, &options, &mut |_, _| {});
    let members = |theme: &Theme| -> Vec<usize> {
        let within = |text: &Text| {
            let placed = map.placement(&record::key(&text.id));
            placed.is_some_and(|placed| placed.theme == theme.id && !placed.fit.weak)
        };
        (0..texts.len()).filter(|at| within(&texts[*at])).collect()
    };
    // The first of equals, so that the same list gives the same theme.
    let themes = map.upper().filter(|theme| !theme.words.is_empty());
    let largest = themes.map(|theme| (members(theme), theme.words.clone())).fold(
        None::<(Vec<usize>, Vec<String>)>,
        |best, theme| match best {
            Some(best) if best.0.len() >= theme.0.len() => Some(best),
            _ => Some(theme),
        },
    )?;
    (largest.0.len() >= LEAST).then_some(largest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_theme_is_found_with_its_words() {
        let texts = [
            "Fler laddstolpar vid stationen",
            "En lekplats i parken",
            "Laddstolpar för elbilar vid ishallen",
            "Sätt upp laddstolpar vid badet",
            "Rusta upp parken med en ny lekplats",
            "Laddstolpar saknas vid sjukhuset",
            "Lekplats i parken med gungor",
        ];
        let text = |(at, text): (usize, &&str)| Text {
            id: at.to_string(),
            language: "sv".into(),
            text: (*text).to_owned(),
        };
        let texts: Vec<Text> = texts.iter().enumerate().map(text).collect();
        let none = vec![Vec::new(); texts.len()];
        let (group, words) = largest(&texts, &none, Language::Sv).unwrap();
        assert_eq!(group, [0, 2, 3, 5], "{words:?}");
        assert!(words.iter().any(|word| word.contains("laddstolpar")), "{words:?}");
        assert_eq!(largest(&texts[..2], &none[..2], Language::Sv), None);
    }
}
