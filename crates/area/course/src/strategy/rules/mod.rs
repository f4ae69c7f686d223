//! Decisions about strategies: what follows from plain data. No clock, no database.

pub mod crosswalk;
pub mod frame;
pub mod glossary;
pub mod goals;
