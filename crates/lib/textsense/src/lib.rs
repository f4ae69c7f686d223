//! Language of a text, word stems, search terms, likeness and themes of short texts, hints of personal data. Pure.
//!
//! One module per question a text can be asked; see the README for what each follows. Nothing here keeps state.

pub mod compounds;
pub mod embed;
pub mod language;
pub mod nearest;
pub mod personal;
pub mod readability;
pub mod sense;
pub mod signs;
pub mod similar;
pub mod terms;
pub mod themes;

mod linear;
mod plain_words;
mod words;

pub use language::Language;
