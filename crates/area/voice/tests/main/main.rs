//! The heart on both databases.

mod following;
mod mine;
mod rules;
mod story;
mod support;
