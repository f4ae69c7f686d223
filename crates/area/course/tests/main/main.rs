//! The tests of this area in one binary: a module per slice, stories on both databases.

mod action_pages;
mod actions;
mod documents;
mod filling;
mod influence;
mod plans;
mod responsibility;
mod stage;
mod strategy;
mod support;
mod decisions;
mod decisions_pages;
mod measures;
