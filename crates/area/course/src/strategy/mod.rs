//! Strategy: vision, focus areas, goals, lines, crosswalks between frames, strengths, challenges, trends.

use web::Slice;

/// The slice.
pub fn slice() -> Slice {
    Slice::new("strategy")
}
