//! What a space decides about itself, on pages and without code: its name and looks, its languages, what it
//! promises, who belongs to it and what they may do.
//!
//! The things themselves, and every rule about them, are in `members`; here are only the pages and what was typed
//! on them. What an area decides about its own things (rounds of collection, themes) it shows on pages of its own,
//! which enter the same menu (`web::Menu::Settings`). See docs/decisions/008.

pub mod brand;
mod colour;
mod held;
pub mod logo;
pub mod organisations;
pub mod people;
pub mod seen;
pub mod settings;
mod texts;
mod undo;
