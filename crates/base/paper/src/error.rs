//! What can go wrong; the caller words it for people.

/// Why a paper could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// A colour that is not `#rrggbb`.
    #[error("{0:?} is not a colour of the form #rrggbb")]
    Colour(String),
    /// A language tag that is not two or three letters of ISO 639.
    #[error("{0:?} is not a language code of two or three letters")]
    Language(String),
    /// A text too long for the fixed room it has on the paper; lengths in characters.
    #[error("{field} has {length} characters; there is room for {limit}")]
    TooLong {
        /// Which field, as it is named in this crate's structs.
        field: &'static str,
        /// How long it is.
        length: usize,
        /// How long it may be.
        limit: usize,
    },
    /// A field that must not be empty (a title, a number, the list of cards).
    #[error("{0} is empty")]
    Empty(&'static str),
    /// An address too long for a QR code.
    #[error("no QR code holds this address: {0:?}")]
    Qr(String),
    /// The typesetter refused; a fault of this crate's templates, with its messages.
    #[error("the paper could not be set: {0}")]
    Typeset(String),
}
