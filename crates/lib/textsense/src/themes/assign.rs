//! The theme of a new text, at once.

use super::describe::fit;
use super::map::{By, Fit, Map, Placement, Theme, Why};
use super::rows::dot;
use super::{Item, lexical};

impl Map {
    /// Where a text that was not there belongs, by the themes as they are; `None` if there are none. The map stays as
    /// it is; the next run looks at all texts anew.
    pub fn assign(&self, item: &Item) -> Option<Placement> {
        let upper: Vec<&Theme> = self.upper().collect();
        let largest = upper.first()?;
        let of_words;
        let vector = if self.frame.by_words {
            of_words = lexical::vector(item.text, item.language);
            &of_words
        } else {
            item.vector
        };
        let centred = self.frame.centred(item.language, vector);
        let mut placement = Placement {
            key: item.key.to_owned(),
            theme: largest.id,
            sub: None,
            by: By::Method,
            fit: Fit { confidence: 0.0, weak: true },
            why: Why::default(),
        };
        if centred.iter().any(|value| *value != 0.0) {
            let placed = self.frame.along_axes(&centred);
            if let Some(theme) = nearest(upper.iter().copied(), &placed) {
                placement.theme = theme.id;
                (placement.fit, placement.why.next_best) = fit(&upper, &placed, theme.id);
                placement.sub = nearest(self.parts(theme.id), &centred).map(|part| part.id);
                placement.why.nearest = theme.quotes.clone();
            }
        }
        placement.why.words = shared(item.text, self.theme(placement.theme));
        Some(placement)
    }
}

/// The theme whose centre is nearest; of equals the first.
fn nearest<'t>(themes: impl Iterator<Item = &'t Theme>, placed: &[f32]) -> Option<&'t Theme> {
    let near = themes.filter(|theme| theme.centre.len() == placed.len());
    let near = near.map(|theme| (dot(&theme.centre, placed), theme));
    near.reduce(|a, b| if b.0 > a.0 { b } else { a }).map(|(_, theme)| theme)
}

/// The label's words that the text has.
fn shared(text: &str, theme: Option<&Theme>) -> Vec<String> {
    let text = text.to_lowercase();
    let words = theme.into_iter().flat_map(|theme| &theme.words);
    words.filter(|word| text.contains(&word.to_lowercase())).cloned().collect()
}
