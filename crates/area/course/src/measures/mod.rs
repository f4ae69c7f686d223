//! Measures under review: described, analysed, then wound down or developed.

use web::Slice;

/// The slice.
pub fn slice() -> Slice {
    Slice::new("measures")
}
