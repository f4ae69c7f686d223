//! The public pages of documents and of the timeline.

pub(super) mod documents;
pub(super) mod timeline;
mod versions;
