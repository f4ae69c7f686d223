//! The tests of this area in one binary: a module per slice, stories on both databases.

mod actions;
mod support;
