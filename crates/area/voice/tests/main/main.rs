//! The heart on both databases.

mod account;
mod answering;
mod following;
mod import_pages;
mod importing;
mod mine;
mod rules;
mod sorting;
mod story;
mod support;
