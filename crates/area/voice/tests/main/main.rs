//! The heart on both databases.

mod browse;
mod following;
mod import_pages;
mod importing;
mod rules;
mod story;
mod support;
