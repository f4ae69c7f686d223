//! Documents and the timeline: founding documents that goals cite, milestones with partial dates, press.

use web::Slice;

/// The slice.
pub fn slice() -> Slice {
    Slice::new("documents")
}
