//! The heart on both databases.

mod following;
mod rules;
mod sorting;
mod story;
mod support;
