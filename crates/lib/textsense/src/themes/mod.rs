//! Which themes a heap of short texts holds.
//!
//! A method suggests, people decide: what they pin, name, split, join or move ([`Edit`]) stands in every later run.

mod assign;
mod axes;
mod communities;
mod describe;
mod edit;
mod find;
mod graph;
mod grouping;
mod heap;
mod joining;
mod letters;
pub mod lexical;
mod map;
mod neighbours;
pub mod record;
mod rows;
mod standing;
mod vocabulary;

pub use edit::{Edit, Refusal};
pub use find::{Stage, find, nearest};
pub use map::{By, Fit, Frame, Map, Placement, Theme, ThemeId, Why};

use crate::Language;
use serde::{Deserialize, Serialize};

/// A text to be placed.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    /// What the caller knows it by; unique within a run, and the only thing that orders texts.
    pub key: &'a str,
    /// As it is written.
    pub text: &'a str,
    /// Its language; [`Language::Unknown`] is a language of its own.
    pub language: Language,
    /// Its meaning as a vector, of the same length for all texts; any length above zero is well. A text without a
    /// usable one (empty, another length, not finite, all zeros) is placed by its words.
    pub vector: &'a [f32],
}

/// What a run is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    /// Orders what is otherwise equal; the same seed gives the same map.
    pub seed: u64,
    /// The language in which labels are wanted, if texts in it are there.
    pub labels: Language,
    /// To how many nearest texts each text is joined at most; half as many again in a heap of several languages.
    pub neighbours: usize,
    /// Texts that make a theme worth its own place; what is smaller is joined to its nearest.
    pub least: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { seed: 1, labels: Language::Unknown, neighbours: 15, least: 4 }
    }
}
