//! The heart on both databases.

mod following;
mod rules;
mod story;
mod support;
