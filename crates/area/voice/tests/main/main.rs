//! The heart on both databases.

mod rules;
mod story;
mod support;
