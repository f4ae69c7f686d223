//! Language of a text, word stems, search terms, likeness of short texts, hints of personal data. Pure.
//!
//! One module per question a text can be asked; see the README for what each follows. Nothing here keeps state,
//! except that the language models, once needed, stay in memory.

pub mod compounds;
pub mod language;
pub mod personal;
pub mod readability;
pub mod similar;
pub mod terms;
pub mod themes;

mod words;

pub use language::Language;
