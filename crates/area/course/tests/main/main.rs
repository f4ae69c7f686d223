//! The tests of this area in one binary: a module per slice, stories on both databases.

mod decisions;
mod decisions_pages;
mod measures;
