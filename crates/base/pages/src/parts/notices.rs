//! Small parts that say something.

use askama::Template;

use super::{Button, html_safe};

/// What a notice or a tag means, beside its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Tone {
    /// Of this place, in the space's colour.
    #[default]
    Own,
    /// Neither good nor bad.
    Neutral,
    /// Something to know.
    Info,
    /// Done, well.
    Success,
    /// Waiting, or to look at.
    Warning,
    /// Wrong, or irrevocable.
    Danger,
}

impl Tone {
    /// The name of the colour, as in `data-color`.
    pub fn colour(self) -> &'static str {
        match self {
            Tone::Own => "accent",
            Tone::Neutral => "neutral",
            Tone::Info => "info",
            Tone::Success => "success",
            Tone::Warning => "warning",
            Tone::Danger => "danger",
        }
    }
}

/// A word or two about a state: "Genomfört i augusti".
#[derive(Clone, Debug, Template)]
#[template(
    source = r#"<span class="ds-tag tag" data-color="{{ tone.colour() }}">{{ label }}</span>"#,
    ext = "html"
)]
pub struct Tag {
    tone: Tone,
    label: String,
}

impl Tag {
    /// A tag.
    pub fn new(tone: Tone, label: impl Into<String>) -> Tag {
        Tag { tone, label: label.into() }
    }
}

/// A box that says one thing.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/notice.html")]
pub struct Notice {
    tone: Tone,
    title: Option<String>,
    text: String,
    link: Option<(String, String)>,
}

impl Notice {
    /// A notice.
    pub fn new(tone: Tone, text: impl Into<String>) -> Notice {
        Notice { tone, title: None, text: text.into(), link: None }
    }

    /// A strong beginning.
    pub fn title(mut self, title: impl Into<String>) -> Notice {
        self.title = Some(title.into());
        self
    }

    /// Where more is told.
    pub fn link(mut self, label: impl Into<String>, href: impl Into<String>) -> Notice {
        self.link = Some((label.into(), href.into()));
        self
    }
}

/// What stands where nothing is: what it is about, and what to do next.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/empty.html")]
pub struct Empty {
    text: String,
    next: Option<String>,
    button: Option<Button>,
}

impl Empty {
    /// An empty state.
    pub fn new(text: impl Into<String>) -> Empty {
        Empty { text: text.into(), next: None, button: None }
    }

    /// What happens next or can be done, in a sentence.
    pub fn next(mut self, next: impl Into<String>) -> Empty {
        self.next = Some(next.into());
        self
    }

    /// The way on.
    pub fn button(mut self, button: Button) -> Empty {
        self.button = Some(button);
        self
    }
}

/// The quiet line above people's words: number, channel, language, date.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/meta.html")]
pub struct Meta {
    first: String,
    href: Option<String>,
    rest: Vec<String>,
}

impl Meta {
    /// A line that begins with this, strong.
    pub fn new(first: impl Into<String>) -> Meta {
        Meta { first: first.into(), href: None, rest: Vec::new() }
    }

    /// The beginning leads somewhere.
    pub fn link(mut self, href: impl Into<String>) -> Meta {
        self.href = Some(href.into());
        self
    }

    /// The next thing on the line.
    pub fn and(mut self, what: impl Into<String>) -> Meta {
        self.rest.push(what.into());
        self
    }
}

html_safe!(Tag, Notice, Empty, Meta);
