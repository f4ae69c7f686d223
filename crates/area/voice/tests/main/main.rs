//! The heart on both databases.

mod account;
mod answering;
mod following;
mod rules;
mod story;
mod support;
