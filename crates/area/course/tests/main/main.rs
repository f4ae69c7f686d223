//! The tests of this area in one binary: a module per slice, stories on both databases.

mod documents;
mod filling;
mod plans;
mod strategy;
mod support;
