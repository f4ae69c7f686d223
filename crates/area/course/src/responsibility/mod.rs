//! Who does what alone and together.

use web::Slice;

/// The slice.
pub fn slice() -> Slice {
    Slice::new("responsibility")
}
