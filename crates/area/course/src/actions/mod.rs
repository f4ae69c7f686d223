//! Actions: who does what until when, at whose cost and to whose gain, towards which goal, with what result.

use web::Slice;

/// The slice.
pub fn slice() -> Slice {
    Slice::new("actions")
}
