//! The pages that say that something is not there, not allowed, or went wrong.

use askama::Template;

use crate::{Button, Chrome, Samples, Words};

/// What the trouble is; the words are `page-{key}` and `page-{key}-text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TroubleKind {
    /// No such page (404, 410).
    NotFound,
    /// Not for this person (401, 403).
    Forbidden,
    /// Changed by someone else meanwhile (409).
    Stale,
    /// Too often (429).
    TooMany,
    /// Our own mistake (500, 503).
    Broken,
}

impl TroubleKind {
    /// All of them.
    pub const ALL: [TroubleKind; 5] = [
        TroubleKind::NotFound,
        TroubleKind::Forbidden,
        TroubleKind::Stale,
        TroubleKind::TooMany,
        TroubleKind::Broken,
    ];

    fn key(self) -> &'static str {
        match self {
            TroubleKind::NotFound => "page-not-found",
            TroubleKind::Forbidden => "page-forbidden",
            TroubleKind::Stale => "page-stale",
            TroubleKind::TooMany => "page-too-many",
            TroubleKind::Broken => "page-broken",
        }
    }
}

/// A whole page that says what is wrong and what to do next.
#[derive(Clone, Debug, Template)]
#[template(path = "trouble.html")]
pub struct Trouble {
    chrome: Chrome,
    text: String,
    reference: Option<String>,
    button: Button,
}

impl Trouble {
    /// The page; its title replaces the one that `chrome` has.
    pub fn new(chrome: Chrome, kind: TroubleKind) -> Trouble {
        let words = chrome.words;
        let button = Button::second(words.t("to-start-page")).link(chrome.brand.home.clone());
        let text = words.t(&format!("{}-text", kind.key()));
        let chrome = Chrome { title: words.t(kind.key()), index: false, ..chrome };
        Trouble { chrome, text, reference: None, button }
    }

    /// What the person can quote when asking for help, as it stands in the server's log.
    pub fn reference(mut self, reference: impl Into<String>) -> Trouble {
        self.reference = Some(reference.into());
        self
    }
}

impl Samples for Trouble {
    fn samples(words: Words) -> Vec<Trouble> {
        let page = |kind| Trouble::new(Chrome::sample(words, ""), kind);
        let mut samples: Vec<_> = TroubleKind::ALL.map(page).into();
        samples.push(page(TroubleKind::Broken).reference("7f3a"));
        samples
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_trouble_page_is_sound_in_every_language() {
        crate::check_page::<super::Trouble>();
    }
}
