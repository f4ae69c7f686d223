//! The tests of this area in one binary: a module per slice, stories on both databases.

mod action_pages;
mod actions;
mod contribute;
mod contribute_pages;
mod decisions;
mod decisions_pages;
mod documents;
mod filling;
mod influence;
mod measures;
mod plans;
mod requirements;
mod responsibility;
mod stage;
mod strategy;
mod support;
