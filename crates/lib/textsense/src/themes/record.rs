//! A run as it can be done again by anybody: what went in, what was asked, and the hashes of both ends.

use super::find::{Stage, find};
use super::map::{By, Fit, Frame, Map, Placement, Theme, ThemeId, Why};
use super::{Item, Options};
use crate::Language;
use crate::embed::packed::rounded;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The method with its version. Another version may give another result.
pub const METHOD: &str = "textsense-themes@0.2.0";

/// A text of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// What it is known by, such as the number of an idea. Unique within a run.
    pub id: String,
    /// Its language, as a BCP 47 tag.
    pub language: String,
    /// The text.
    pub text: String,
}

/// A run: all that is needed to do it again, and what came of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// [`METHOD`] of the run.
    pub method: String,
    /// What vectors of meaning were made with; none when words decided.
    pub model: Option<String>,
    /// What was asked for.
    pub options: Options,
    /// What stood from the map before; none for the first run.
    pub before: Option<Decided>,
    /// [`input_hash`] of the texts.
    pub input: String,
    /// [`result_hash`] of the map.
    pub result: String,
    /// The texts.
    pub texts: Vec<Text>,
}

/// What a run needs to know of the map before: which themes people keep, and what was where. No word of any text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Decided {
    /// The number the next new theme gets.
    pub next: u32,
    /// Theme, the one it is a part of, and whether people keep it.
    pub themes: Vec<(ThemeId, Option<ThemeId>, bool)>,
    /// Key of a text, theme, sub-theme, and whether people put it there.
    pub placed: Vec<(String, ThemeId, Option<ThemeId>, bool)>,
}

impl Decided {
    /// What a later run needs of this map.
    pub fn of(map: &Map) -> Self {
        let placed = |p: &Placement| (p.key.clone(), p.theme, p.sub, p.by == By::People);
        Self {
            next: map.next,
            themes: map.themes.iter().map(|theme| (theme.id, theme.parent, theme.kept)).collect(),
            placed: map.placements.iter().map(placed).collect(),
        }
    }

    /// The map as far as a run looks at it.
    pub fn map(&self) -> Map {
        let theme = |(id, parent, kept): &(ThemeId, Option<ThemeId>, bool)| Theme {
            kept: *kept,
            ..Theme::new(*id, *parent)
        };
        let placement = |(key, theme, sub, people): &(String, ThemeId, Option<ThemeId>, bool)| Placement {
            key: key.clone(),
            theme: *theme,
            sub: *sub,
            by: if *people { By::People } else { By::Method },
            fit: Fit::default(),
            why: Why::default(),
        };
        let themes = self.themes.iter().map(theme).collect();
        Map::of(themes, self.placed.iter().map(placement).collect(), Frame::default(), self.next)
    }
}

/// The key of a text with this id: numbers stand in their order.
pub fn key(id: &str) -> String {
    format!("{id:0>9}")
}

/// SHA-256, in hexadecimal, over the texts in the order of their keys: of each its key, its language and its words,
/// each after its length in bytes (eight bytes, the smallest first).
pub fn input_hash<'a>(texts: impl IntoIterator<Item = &'a Text>) -> String {
    let mut texts: Vec<(String, &Text)> = texts.into_iter().map(|text| (key(&text.id), text)).collect();
    texts.sort_by(|a, b| (&a.0, &a.1.text, &a.1.language).cmp(&(&b.0, &b.1.text, &b.1.language)));
    let mut hash = Sha256::new();
    for (key, text) in &texts {
        for part in [key, &text.language, &text.text] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        }
    }
    hex(&hash.finalize())
}

/// SHA-256, in hexadecimal, over where each text is: a line for each, ordered by key, with key, number of the theme
/// and number of the sub-theme (0 without one), parted by spaces.
pub fn result_hash(map: &Map) -> String {
    let mut hash = Sha256::new();
    for placement in &map.placements {
        let sub = placement.sub.map_or(0, |sub| sub.0);
        hash.update(format!("{} {} {sub}\n", placement.key, placement.theme.0));
    }
    hex(&hash.finalize())
}

/// The map of some texts, each with its vector or with an empty one, and what stood from the map before.
pub fn run(
    texts: &[Text],
    vectors: &[Vec<f32>],
    before: Option<&Decided>,
    options: &Options,
    watch: &mut dyn FnMut(Stage, f32),
) -> Map {
    let keys: Vec<String> = texts.iter().map(|text| key(&text.id)).collect();
    let items: Vec<Item> = texts
        .iter()
        .zip(&keys)
        .enumerate()
        .map(|(at, (text, key))| Item {
            key,
            text: &text.text,
            language: Language::from_tag(&text.language),
            vector: vectors.get(at).map_or(&[][..], Vec::as_slice),
        })
        .collect();
    find(&items, before.map(Decided::map).as_ref(), options, watch)
}

/// What came of doing a run again.
#[derive(Clone, Debug, PartialEq)]
pub struct Repeated {
    /// [`input_hash`] of the texts there are.
    pub input: String,
    /// [`result_hash`] of the map they gave.
    pub result: String,
    /// The map.
    pub map: Map,
}

impl Record {
    /// Does the run again. `embed` gives vectors as the run had them; nothing when words decided.
    pub fn repeat(&self, embed: &mut dyn FnMut(&str) -> Option<Vec<f32>>) -> Repeated {
        let vector = |text: &Text| embed(&text.text).map(|vector| rounded(&vector)).unwrap_or_default();
        let vectors: Vec<Vec<f32>> = self.texts.iter().map(vector).collect();
        let map = run(&self.texts, &vectors, self.before.as_ref(), &self.options, &mut |_, _| {});
        Repeated { input: input_hash(&self.texts), result: result_hash(&map), map }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
