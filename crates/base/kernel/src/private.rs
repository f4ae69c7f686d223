//! Personal data as a type: it cannot be logged or serialised by accident.

use std::fmt;

/// A value about a person (name, address, telephone). Prints as `…`, has no `Serialize`; reading it is a
/// visible act: [`Private::reveal`].
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Private<T>(T);

impl<T> Private<T> {
    /// Wraps personal data.
    pub fn new(value: T) -> Private<T> {
        Private(value)
    }
    /// The data itself, for the one place that needs it.
    pub fn reveal(&self) -> &T {
        &self.0
    }
    /// Unwraps the data.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}
