//! The face of an organisation beside the alliance's own: its colour, how it speaks, its logo. Place names are brands,
//! each for itself and together.

mod store;

use kernel::{Lang, Millis};

use crate::space::Texts;

pub use store::{in_headers, logo, of_space, set, set_logo};

/// How an organisation looks and speaks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    /// Its colour, `#0b5d5e`; empty for none.
    pub accent: String,
    /// How it speaks: a few sentences for whoever writes in its name, per language.
    pub tone: Texts,
    /// Whether every page's header names it beside the space.
    pub in_header: bool,
    /// Its logo, as far as it is known without its bytes.
    pub logo: Option<LogoTerms>,
}

/// Whose a logo is, and on which terms it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct LogoTerms {
    /// Whose it is, or who made it.
    pub credit: String,
    /// On which terms, in words: they differ from town to town.
    pub licence: String,
    /// When it was put up; serves as its version.
    pub put_at: Millis,
}

/// What a header needs of an organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Party {
    /// Its key, for the logo's address.
    pub key: String,
    names: Texts,
    valid_until: Option<String>,
    /// Its colour; empty for none.
    pub accent: String,
    /// When its logo was put up, if it has one.
    pub logo_at: Option<Millis>,
}

impl Party {
    /// The name in this language, or else in any.
    pub fn name(&self, lang: Lang) -> &str {
        self.names.get(&lang).or_else(|| self.names.values().next()).map_or(&self.key, String::as_str)
    }

    /// Whether it takes part on this day (`2026-05-31`).
    pub fn is_part_on(&self, day: &str) -> bool {
        super::is_part(self.valid_until.as_deref(), day)
    }
}
