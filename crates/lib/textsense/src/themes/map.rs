//! The result of a run: themes in two levels, and where each text was placed and why.

use crate::Language;
use serde::{Deserialize, Serialize};

/// Names a theme; kept from run to run for a theme that stays, never given to another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ThemeId(pub u32);

/// Themes, sub-themes and the place of every text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Map {
    /// The largest theme first, each followed by its sub-themes, the largest first.
    pub themes: Vec<Theme>,
    /// One for each text, ordered by key.
    pub placements: Vec<Placement>,
    /// What is needed to find the theme of a new text.
    pub frame: Frame,
    /// The number the next new theme gets.
    pub next: u32,
}

/// Texts that speak of the same matter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Theme {
    /// Its name for machines.
    pub id: ThemeId,
    /// The theme it is a part of; `None` on the upper level.
    pub parent: Option<ThemeId>,
    /// The name people gave it.
    pub name: Option<String>,
    /// Whole words and compounds that tell it from the others, the most telling first. May be empty.
    pub words: Vec<String>,
    /// Keys of up to three typical texts, the most typical first.
    pub quotes: Vec<String>,
    /// How many texts are in it, those of its sub-themes too.
    pub size: usize,
    /// People decided that it stays.
    pub kept: bool,
    /// The middle of its texts, of length 1: on the upper level along the axes of the frame, below as wide as the
    /// vectors. Empty if none has a usable vector.
    pub centre: Vec<f32>,
}

/// Where a text was placed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Placement {
    /// The text.
    pub key: String,
    /// The theme on the upper level.
    pub theme: ThemeId,
    /// The sub-theme, if the theme has any.
    pub sub: Option<ThemeId>,
    /// Who placed it.
    pub by: By,
    /// How well it fits there.
    pub fit: Fit,
    /// Why there.
    pub why: Why,
}

/// Who placed a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// The method suggests it.
    Method,
    /// People decided it; a later run leaves it there.
    People,
}

/// How well a text fits its theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fit {
    /// 0 to 1: the share of this theme against the next best one, 0.5 where both are as near.
    pub confidence: f32,
    /// It lies nearer to another theme, or near to none: have a look.
    pub weak: bool,
}

/// Why a text was placed where it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Why {
    /// Words of the text that are telling for the theme, as written, the most telling first.
    pub words: Vec<String>,
    /// Keys of up to three texts of the theme that are nearest to it, the nearest first.
    pub nearest: Vec<String>,
    /// The next best theme on the upper level.
    pub next_best: Option<ThemeId>,
}

/// What vectors are held against: the middle of each language, taken off first (without it texts gather by language,
/// not by matter), and the axes along which the upper themes differ.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// How long the vectors are.
    pub width: usize,
    /// Vectors were made of the words ([`lexical`](super::lexical)), as none were given.
    pub by_words: bool,
    /// The middle of all.
    pub overall: Vec<f32>,
    /// Languages and their middles.
    pub middles: Vec<(Language, Vec<f32>)>,
    /// Where the axes start; empty when there are none.
    pub origin: Vec<f32>,
    /// The axes; empty with fewer than two themes, then vectors are compared as they are.
    pub axes: Vec<Vec<f32>>,
}

impl Theme {
    pub(super) fn new(id: ThemeId, parent: Option<ThemeId>) -> Self {
        let (name, words, quotes, centre) = (None, Vec::new(), Vec::new(), Vec::new());
        Self { id, parent, name, words, quotes, size: 0, kept: false, centre }
    }
}

impl Map {
    /// A map put together again from where its parts were stored, in any order; sizes are counted.
    pub fn of(themes: Vec<Theme>, mut placements: Vec<Placement>, frame: Frame, next: u32) -> Self {
        placements.sort_by(|a, b| a.key.cmp(&b.key));
        let mut map = Self { themes, placements, frame, next };
        map.tidy();
        map
    }

    /// The theme with an id.
    pub fn theme(&self, id: ThemeId) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == id)
    }

    /// The themes of the upper level, the largest first.
    pub fn upper(&self) -> impl Iterator<Item = &Theme> {
        self.themes.iter().filter(|theme| theme.parent.is_none())
    }

    /// The sub-themes of a theme, the largest first.
    pub fn parts(&self, of: ThemeId) -> impl Iterator<Item = &Theme> {
        self.themes.iter().filter(move |theme| theme.parent == Some(of))
    }

    /// Where a text was placed.
    pub fn placement(&self, key: &str) -> Option<&Placement> {
        let at = self.placements.binary_search_by(|placement| placement.key.as_str().cmp(key)).ok()?;
        self.placements.get(at)
    }

    /// Counts the texts of each theme anew and puts the themes in order.
    pub(super) fn tidy(&mut self) {
        for theme in &mut self.themes {
            let inside =
                |placement: &&Placement| placement.theme == theme.id || placement.sub == Some(theme.id);
            theme.size = self.placements.iter().filter(inside).count();
        }
        let place = |theme: &Theme| (std::cmp::Reverse(theme.size), theme.id);
        let upper: Vec<_> = self.upper().map(|theme| (theme.id, place(theme))).collect();
        self.themes.sort_by_key(|theme| {
            let of = theme.parent.unwrap_or(theme.id);
            let above = upper.iter().find(|(id, _)| *id == of).map(|(_, place)| *place);
            (above, theme.parent.is_some(), place(theme))
        });
    }
}
