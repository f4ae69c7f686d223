//! The theme of a new text, at once.

use super::describe::fit;
use super::map::{By, Fit, Map, Placement, Theme, ThemeId, Why};
use super::rows::dot;
use super::{Item, lexical};

impl Map {
    /// How near a text is to each theme of the upper level, the nearest first: cosines along the axes. For what is
    /// not placed in a theme but compared with them, such as the title of a focus area. Empty if nothing can be told
    /// from its vector.
    pub fn near(&self, item: &Item) -> Vec<(ThemeId, f32)> {
        let centred = self.centred(item);
        if centred.iter().all(|value| *value == 0.0) {
            return Vec::new();
        }
        let placed = self.frame.along_axes(&centred);
        let same = |theme: &&Theme| theme.centre.len() == placed.len();
        let mut near: Vec<(ThemeId, f32)> =
            self.upper().filter(same).map(|theme| (theme.id, dot(&theme.centre, &placed))).collect();
        near.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        near
    }

    fn centred(&self, item: &Item) -> Vec<f32> {
        if self.frame.by_words {
            self.frame.centred(item.language, &lexical::vector(item.text, item.language))
        } else {
            self.frame.centred(item.language, item.vector)
        }
    }

    /// Where a text that was not there belongs, by the themes as they are; `None` if there are none. The map stays as
    /// it is; the next run looks at all texts anew.
    pub fn assign(&self, item: &Item) -> Option<Placement> {
        let upper: Vec<&Theme> = self.upper().collect();
        let largest = upper.first()?;
        let centred = self.centred(item);
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
