//! The heart on both databases.

mod cards;
mod following;
mod front;
mod intake;
mod rules;
mod story;
mod support;
