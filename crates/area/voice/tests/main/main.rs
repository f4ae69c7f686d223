//! The heart on both databases.

mod browse;
mod following;
mod rules;
mod story;
mod support;
