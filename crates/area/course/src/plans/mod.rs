//! Plans that each party derives from a shared strategy, and what they cover.

use web::Slice;

/// The slice.
pub fn slice() -> Slice {
    Slice::new("plans")
}
