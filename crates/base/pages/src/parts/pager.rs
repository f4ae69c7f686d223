//! Leafing through a list by key, not by page number: what is new does not move what one reads.

use askama::Template;

use super::html_safe;
use crate::Words;

/// Links to what is newer and older.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/pager.html")]
pub struct Pager {
    words: Words,
    newer: Option<String>,
    older: Option<String>,
}

html_safe!(Pager);

impl Pager {
    /// The addresses of the neighbouring pages; `None` where there is none.
    pub fn new(words: Words, newer: Option<String>, older: Option<String>) -> Pager {
        Pager { words, newer, older }
    }
}
