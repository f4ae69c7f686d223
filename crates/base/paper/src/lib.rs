//! Paper as a first-class channel: idea cards, letters, receipts and documents as tagged PDF (PDF/UA-1).
//!
//! Data in, bytes out. The crate knows nothing of storage, the web or any language's words: the caller
//! passes every word (a document's as `kernel::Section`s). A paper is one Rust file (its data and limits) and one file in `templates/` (its
//! look); [`press`] sets the one with the other. Outside text reaches the template only as data, never
//! as markup, so nothing a person writes can become a command.
//!
//! Setting a large batch takes seconds of CPU: call it from a blocking thread. The same input gives the
//! same bytes; the time of making is a parameter ([`Imprint::made`]).

mod cards;
mod document;
mod error;
mod fonts;
mod imprint;
mod letters;
mod press;
mod qr;
mod receipt;
mod text;

pub use cards::{Card, CardLabels, CardSheet, Guide, idea_cards};
pub use document::{Document, DocumentLabels, Printed, document};
pub use error::PaperError;
pub use fonts::unprintable;
pub use imprint::{Brand, Imprint};
pub use letters::{AddressWindow, Follow, Letter, LetterBatch, Quote, Section, letters};
pub use receipt::{Receipt, SlipSize, receipt};
