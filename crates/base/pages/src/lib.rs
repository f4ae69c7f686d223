//! Accessible HTML parts, layout, words in five languages, themes. No web framework.
//!
//! A page is an askama template that extends `layout.html` (public) or `desk.html` (work surface); its
//! context holds a [`Chrome`] called `chrome` and the parts it shows. An area crate finds the layouts through
//! its `askama.toml`: `dirs = ["src", "../../base/pages/templates"]` under `[general]`.
//!
//! Absent on purpose: routes, requests, rules, anything that knows what an idea is.

pub mod check;
mod chrome;
mod colour;
pub mod parts;
mod samples;
mod theme;
mod trouble;
mod words;

pub use chrome::{Brand, Chrome, Demo, Flash, LangLink, Link, SearchBox, SignedIn};
pub use colour::Colour;
pub use parts::*;
pub use samples::{Samples, check_page};
pub use theme::{Scheme, Theme, TooPale, scale};
pub use trouble::{Trouble, TroubleKind};
pub use words::{Value, Words};
