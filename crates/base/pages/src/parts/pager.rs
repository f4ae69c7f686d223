//! Leafing through a list by key, not by page number: what is new does not move what one reads.

use askama::Template;

use super::html_safe;
use crate::Words;

/// Links to what comes before and after.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/pager.html")]
pub struct Pager {
    words: Words,
    back: Option<String>,
    on: Option<String>,
    /// The messages on them.
    named: (&'static str, &'static str),
}

html_safe!(Pager);

impl Pager {
    /// The addresses of the neighbouring pages of a list with the newest first; `None` where there is none.
    pub fn new(words: Words, newer: Option<String>, older: Option<String>) -> Pager {
        Pager { words, back: newer, on: older, named: ("pager-newer", "pager-older") }
    }

    /// Of a list that is read forward only: its beginning, and what follows.
    pub fn onward(words: Words, first: Option<String>, more: Option<String>) -> Pager {
        Pager { words, back: first, on: more, named: ("pager-first", "pager-more") }
    }
}
