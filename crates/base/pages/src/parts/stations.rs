//! The red thread of one thing: what led to it and what came of it, kind by kind, on every page in the same place.

use askama::Template;

use super::{Reach, html_safe};
use crate::{Button, Link, Words};

/// Things of one kind on the thread.
#[derive(Clone, Debug)]
pub struct Station {
    reach: Reach,
    label: String,
    items: Vec<Link>,
    more: Option<Link>,
    none: Option<String>,
}

impl Station {
    /// Things of a kind, those shown by name, and a link to the rest.
    pub fn new(reach: Reach, label: impl Into<String>, items: Vec<Link>) -> Station {
        Station { reach, label: label.into(), items, more: None, none: None }
    }

    /// Where the others are.
    pub fn more(mut self, more: Option<Link>) -> Station {
        self.more = more;
        self
    }

    /// What stands there when there is nothing yet.
    pub fn none(mut self, text: impl Into<String>) -> Station {
        self.none = Some(text.into());
        self
    }

    fn state(&self) -> (&'static str, &'static str) {
        match self.reach {
            Reach::Reached => ("reached", "thread-reached"),
            Reach::Current => ("current", "thread-here"),
            Reach::Coming => ("coming", "thread-coming"),
        }
    }
}

/// The thread of one thing as a card for a side column: an ordered list from where it began to what came of it.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/stations.html")]
pub struct Stations {
    words: Words,
    stations: Vec<Station>,
    whole: Option<String>,
    invite: Option<Button>,
}

impl Stations {
    /// Stations in their order, and the address of the page that shows everything.
    pub fn new(words: Words, stations: Vec<Station>, whole: Option<String>) -> Stations {
        Stations { words, stations, whole, invite: None }
    }

    /// Nothing more comes of it: what it might have led to is no promise.
    pub fn ended(mut self) -> Stations {
        self.stations.retain(|station| station.reach != Reach::Coming);
        self
    }

    /// The way to write to those whose ideas it began as, for who may.
    pub fn invite(mut self, invite: Option<Button>) -> Stations {
        self.invite = invite;
        self
    }

    /// For samples of pages: from two ideas over this proposal to a decision to come.
    pub fn sample(words: Words) -> Stations {
        let ideas = vec![Link::new("Idé 7 <b>", "/tvv/i/7"), Link::new("Idé 12", "/tvv/i/12")];
        Stations::new(
            words,
            vec![
                Station::new(Reach::Reached, words.t("thread-kind-idea"), ideas)
                    .more(Some(Link::new(words.count("thread-more", 12), "/tvv/thread/proposal/31"))),
                Station::new(Reach::Current, words.t("thread-kind-proposal"), Vec::new()),
                Station::new(Reach::Coming, words.t("thread-kind-matter"), Vec::new())
                    .none(words.t("thread-none")),
            ],
            Some("/tvv/thread/proposal/31".to_owned()),
        )
    }
}

html_safe!(Stations);
