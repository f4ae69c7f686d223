//! Why a deed was not done. Codes, not sentences: the words are in the language files.

use std::fmt;

/// A deed that the rules do not allow. `code` is the message key's last part: `refusal-{code}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Message key without its prefix, such as `park-date-too-late`.
    pub code: &'static str,
    /// A number that the message names (how many ideas would be stranded, the longest allowed length).
    pub count: Option<i64>,
}

impl Refusal {
    /// A refusal with this code.
    pub const fn new(code: &'static str) -> Refusal {
        Refusal { code, count: None }
    }
    /// A refusal whose message names a number.
    pub const fn counted(code: &'static str, count: i64) -> Refusal {
        Refusal { code, count: Some(count) }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "refused: {}", self.code)
    }
}

impl std::error::Error for Refusal {}
