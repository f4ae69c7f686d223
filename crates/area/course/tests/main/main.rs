//! The tests of this area in one binary: a module per slice, stories on both databases.

mod action_pages;
mod actions;
mod influence;
mod responsibility;
mod support;
