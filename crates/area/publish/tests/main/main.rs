//! What is published, seen from outside.

mod papers;
mod papers_frozen;
mod stage;
mod stories;
mod thread;
