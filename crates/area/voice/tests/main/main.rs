//! The heart on both databases.

mod browse;
mod account;
mod answering;
mod following;
mod import_pages;
mod importing;
mod mine;
mod rules;
mod story;
mod support;
