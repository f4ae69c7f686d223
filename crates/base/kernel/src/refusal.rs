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

/// Something wrong in one field of a form. The same rule speaks every language: `code` is the last part of
/// the message key `fault-{code}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field's name, as in the form.
    pub field: &'static str,
    /// Message key without its prefix, such as `required`.
    pub code: &'static str,
    /// A number that the message names, such as the longest allowed length.
    pub count: Option<i64>,
}

impl Fault {
    /// A fault in a field.
    pub const fn new(field: &'static str, code: &'static str) -> Fault {
        Fault { field, code, count: None }
    }
    /// A fault whose message names a number.
    pub const fn counted(field: &'static str, code: &'static str, count: i64) -> Fault {
        Fault { field, code, count: Some(count) }
    }
}
