//! Organisations of a space: municipalities, regions, whoever an idea can concern or be referred to.

pub mod profile;
mod store;

use kernel::{Id, Lang};

use crate::space::Texts;

pub use store::{add, change, of_space, places, set_end};

/// The kind of organisation that an idea can concern.
pub const MUNICIPALITY: &str = "municipality";

/// Whether an end, as precisely as known, has not passed on a day.
fn is_part(until: Option<&str>, day: &str) -> bool {
    until.is_none_or(|until| day.get(..until.len()).is_none_or(|day| day < until))
}

/// A municipality, a region, an association.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    /// Identifier.
    pub id: Id,
    /// The space it belongs to.
    pub space: Id,
    /// Stable short name, unique in the space: `vbg`.
    pub key: String,
    /// Its name, per language.
    pub names: Texts,
    /// What sort: `municipality`, `region`, `association` …
    pub kind: String,
    /// The letter of its key on the sorting desk; empty for none.
    pub letter: String,
    /// Since when it is part of the space, as precisely as known (`2019`, `2019-05`).
    pub valid_from: Option<String>,
    /// Until when.
    pub valid_until: Option<String>,
}

impl Organisation {
    /// Whether it takes part on this day (`2026-05-31`): its end, as precisely as known, has not passed.
    pub fn is_part_on(&self, day: &str) -> bool {
        is_part(self.valid_until.as_deref(), day)
    }

    /// The name in this language, or else in any.
    pub fn name(&self, lang: Lang) -> &str {
        self.names.get(&lang).or_else(|| self.names.values().next()).map_or(&self.key, String::as_str)
    }
}
