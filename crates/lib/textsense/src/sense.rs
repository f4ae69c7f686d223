//! What a file of texts is asked on the command line, and the lines that answer: one for each text, in order.
//!
//! No clock, no file, no model is touched here: texts and, if there is a model, a function that gives vectors come
//! from the caller.

use crate::language::{self, Language};
use crate::themes::{Item, Options, Theme, ThemeId, find, nearest};
use serde::Serialize;
use std::collections::HashMap;

/// A text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What the caller knows it by; several rows may have the same.
    pub id: String,
    /// The text.
    pub text: String,
}

/// Gives the vector of a text; `None` when there is no model, then words decide.
pub type Embed<'e> = &'e mut dyn FnMut(&str) -> Option<Vec<f32>>;

/// The language of a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LanguageLine {
    /// The text.
    pub id: String,
    /// BCP 47 tag; `und` when unknown.
    pub language: &'static str,
    /// 0 to 1.
    pub confidence: f64,
}

/// The texts nearest to a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SimilarLine {
    /// The text.
    pub id: String,
    /// Its language.
    pub language: &'static str,
    /// The nearest others, the nearest first.
    pub similar: Vec<Near>,
}

/// A text near another one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Near {
    /// The other text.
    pub id: String,
    /// Cosine of the centred vectors.
    pub score: f32,
}

/// The theme of a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ThemeLine {
    /// The text.
    pub id: String,
    /// Its language.
    pub language: &'static str,
    /// The theme.
    pub theme: Named,
    /// The sub-theme, if the theme has any.
    pub sub: Option<Named>,
    /// 0 to 1: this theme against the next best.
    pub confidence: f32,
    /// The text fits nowhere well.
    pub weak: bool,
    /// Words of the text that tell its theme.
    pub words: Vec<String>,
    /// The nearest texts of the theme.
    pub nearest: Vec<String>,
}

/// A theme with its label.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Named {
    /// Number, within this answer.
    pub id: ThemeId,
    /// Its most telling words.
    pub label: String,
}

/// In which language is each text?
pub fn languages(rows: &[Row]) -> Vec<LanguageLine> {
    let line = |row: &Row| {
        let found = language::detect(&row.text, None);
        LanguageLine { id: row.id.clone(), language: found.language.tag(), confidence: found.confidence }
    };
    rows.iter().map(line).collect()
}

/// Which texts are nearest to each?
pub fn similar(rows: &[Row], embed: Embed, count: usize) -> Vec<SimilarLine> {
    let read = Read::of(rows, embed);
    let near = nearest(&read.items(rows), count);
    let id = |at: usize| rows[at].id.clone();
    let line = |(at, near): (usize, Vec<(usize, f32)>)| SimilarLine {
        id: id(at),
        language: read.languages[at].tag(),
        similar: near.into_iter().map(|(other, score)| Near { id: id(other), score }).collect(),
    };
    near.into_iter().enumerate().map(line).collect()
}

/// Which theme is each text in? Labels are in the language of `options` where there are enough texts in it.
pub fn themes(rows: &[Row], embed: Embed, options: &Options) -> Vec<ThemeLine> {
    let read = Read::of(rows, embed);
    let map = find(&read.items(rows), None, options, &mut |_, _| {});
    let themes: HashMap<ThemeId, &Theme> = map.themes.iter().map(|theme| (theme.id, theme)).collect();
    let named = |id: ThemeId| Named {
        id,
        label: themes.get(&id).map_or_else(String::new, |theme| theme.words.join(", ")),
    };
    let line = |at: usize| {
        let placement = map.placement(&read.keys[at])?;
        Some(ThemeLine {
            id: rows[at].id.clone(),
            language: read.languages[at].tag(),
            theme: named(placement.theme),
            sub: placement.sub.map(named),
            confidence: placement.fit.confidence,
            weak: placement.fit.weak,
            words: placement.why.words.clone(),
            nearest: ids(rows, &placement.why.nearest),
        })
    };
    (0..rows.len()).filter_map(line).collect()
}

fn ids(rows: &[Row], keys: &[String]) -> Vec<String> {
    keys.iter().filter_map(|key| Some(rows.get(key.parse::<usize>().ok()?)?.id.clone())).collect()
}

/// Languages, vectors and keys of rows. Keys are places, since ids may repeat.
struct Read {
    keys: Vec<String>,
    languages: Vec<Language>,
    vectors: Vec<Vec<f32>>,
}

impl Read {
    fn of(rows: &[Row], embed: Embed) -> Self {
        let languages: Vec<Language> =
            rows.iter().map(|row| language::detect(&row.text, None).language).collect();
        let vector = |row: &Row| embed(&row.text).unwrap_or_default();
        let vectors = rows.iter().map(vector).collect();
        Self { keys: (0..rows.len()).map(|at| format!("{at:09}")).collect(), languages, vectors }
    }

    fn items<'r>(&'r self, rows: &'r [Row]) -> Vec<Item<'r>> {
        let item = |(at, row): (usize, &'r Row)| Item {
            key: &self.keys[at],
            text: &row.text,
            language: self.languages[at],
            vector: &self.vectors[at],
        };
        rows.iter().enumerate().map(item).collect()
    }
}
