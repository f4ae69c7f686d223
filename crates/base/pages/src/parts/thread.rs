//! The red thread: what was reached and what comes, as a path. Underneath it is an ordered list.

use askama::Template;

use super::html_safe;
use crate::Words;

/// How far a knot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Behind us: filled.
    Reached,
    /// Where we are: filled, with a ring.
    Current,
    /// Ahead: grey.
    Coming,
}

/// One station on the path.
#[derive(Clone, Debug)]
pub struct Knot {
    reach: Reach,
    title: String,
    href: Option<String>,
    when: Option<String>,
    text: Option<String>,
}

impl Knot {
    /// A station.
    pub fn new(reach: Reach, title: impl Into<String>) -> Knot {
        Knot { reach, title: title.into(), href: None, when: None, text: None }
    }

    /// Where it leads.
    pub fn link(mut self, href: impl Into<String>) -> Knot {
        self.href = Some(href.into());
        self
    }

    /// When it was, or at the latest will be.
    pub fn when(mut self, when: impl Into<String>) -> Knot {
        self.when = Some(when.into());
        self
    }

    /// What happened there, in a sentence or two.
    pub fn text(mut self, text: impl Into<String>) -> Knot {
        self.text = Some(text.into());
        self
    }

    /// The class of the list item, and how it is said to those who do not see the colour.
    fn state(&self) -> (&'static str, &'static str) {
        match self.reach {
            Reach::Reached => ("reached", "thread-reached"),
            Reach::Current => ("current", "thread-current"),
            Reach::Coming => ("coming", "thread-coming"),
        }
    }
}

/// The path of one thing, downwards, for a side column or the page of "my idea".
#[derive(Clone, Debug, Template)]
#[template(path = "parts/thread.html")]
pub struct Thread {
    words: Words,
    knots: Vec<Knot>,
}

impl Thread {
    /// A path in its order.
    pub fn new(words: Words, knots: Vec<Knot>) -> Thread {
        Thread { words, knots }
    }
}

/// A number on the thread of a space: 812 ideas.
#[derive(Clone, Debug)]
pub struct Counter {
    number: String,
    label: String,
    href: String,
    reach: Reach,
}

impl Counter {
    /// A number, what is counted, and where they are shown. Nothing reached yet (0) is grey.
    pub fn new(words: Words, number: i64, label: impl Into<String>, href: impl Into<String>) -> Counter {
        let reach = if number > 0 { Reach::Reached } else { Reach::Coming };
        Counter { number: words.number(number), label: label.into(), href: href.into(), reach }
    }
}

/// The thread of a space: counters on a line, a column on a phone.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/counters.html")]
pub struct Counters {
    label: String,
    counters: Vec<Counter>,
}

impl Counters {
    /// Counters in the order of the path.
    pub fn new(words: Words, counters: Vec<Counter>) -> Counters {
        Counters { label: words.t("thread-title"), counters }
    }
}

html_safe!(Thread, Counters);
