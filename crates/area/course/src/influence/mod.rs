//! External matters: what others decide on, our stance, what was done last and what comes next.

use web::Slice;

/// The slice.
pub fn slice() -> Slice {
    Slice::new("influence")
}
