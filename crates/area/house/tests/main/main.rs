//! The settings as those who use them see them, on both databases.

mod brand;
mod organisations;
mod people;
mod settings;
mod support;
