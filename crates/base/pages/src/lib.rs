//! Accessible HTML parts, layout, words in five languages, themes. No web framework.
//!
//! # How a page is made
//!
//! The crate's `askama.toml` says where the layouts are (paths from the crate's own folder):
//!
//! ```toml
//! [general]
//! dirs = ["src", "../../base/pages/templates"]
//! ```
//!
//! A context holds a [`Chrome`] called `chrome` and the parts that the page shows; its template stands beside
//! it and extends `layout.html` (public) or `desk.html` (work surface). Words come by key, parts by name:
//!
//! ```text
//! {% extends "layout.html" %}
//! {% block main %}
//! <h1>{{ chrome.title }}</h1>
//! {% if let Some(summary) = errors %}{{ summary }}{% endif %}
//! <form class="form card" method="post">{{ text }} {{ send }}</form>
//! {% endblock %}
//! ```
//!
//! ```
//! use kernel::{Fault, Lang};
//! use pages::{Button, Chrome, ErrorSummary, Field, Samples, Words, check_page};
//!
//! #[derive(askama::Template)]
//! # #[template(ext = "html", source = r#"{% extends "layout.html" %}{% block main %}<h1>{{ chrome.title }}</h1>{% if let Some(summary) = errors %}{{ summary }}{% endif %}<form class="form card" method="post">{{ text }} {{ send }}</form>{% endblock %}"#)]
//! # /*
//! #[template(path = "ideas/leave.html")]
//! # */
//! struct Leave {
//!     chrome: Chrome,
//!     errors: Option<ErrorSummary>,
//!     text: Field,
//!     send: Button,
//! }
//!
//! impl Leave {
//!     fn new(chrome: Chrome, typed: &str, faults: &[Fault]) -> Leave {
//!         let words = chrome.words;
//!         let label = words.t("leave-idea");
//!         Leave {
//!             errors: ErrorSummary::of(words, faults, |_| label.clone()),
//!             text: Field::textarea("text", label, 5).value(typed).maxlength(5000).faults(words, faults),
//!             send: Button::main(words.t("button-continue")),
//!             chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
//!         }
//!     }
//! }
//!
//! impl Samples for Leave {
//!     fn samples(words: Words) -> Vec<Leave> {
//!         let chrome = || Chrome::sample(words, words.t("leave-idea"));
//!         vec![
//!             Leave::new(chrome(), "", &[]),
//!             Leave::new(chrome(), "x", &[Fault::counted("text", "too-short", 3)]),
//!         ]
//!     }
//! }
//!
//! check_page::<Leave>(); // stands in a test: every sample, every language
//! ```
//!
//! Absent on purpose: routes, requests, rules, anything that knows what an idea is.

pub mod check;
mod chrome;
mod colour;
mod in_languages;
pub mod parts;
mod samples;
mod theme;
mod trouble;
mod words;

pub use chrome::{Brand, Chrome, Demo, Flash, LangLink, Link, LinkGroup, Party, SearchBox, SignedIn};
pub use colour::Colour;
pub use in_languages::{Folded, InLanguages};
pub use parts::*;
pub use samples::{Samples, check_page};
pub use theme::{Measure, Scheme, Theme, TooPale, measures, scale};
pub use trouble::{Trouble, TroubleKind};
pub use words::{Value, Words};
