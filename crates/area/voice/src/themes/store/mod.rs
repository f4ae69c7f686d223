//! Every SQL statement of the slice.

pub mod edits;
pub mod maps;
pub mod places;
pub mod runs;
