//! Decisions: joint matters, one track per body, "decided in n of m", meeting calendars and deadlines.

use web::Slice;

/// The slice.
pub fn slice() -> Slice {
    Slice::new("decisions")
}
