//! What sends a form, and what a form carries unseen.

use askama::Template;

use super::html_safe;
use crate::Words;

/// A button, or a link that looks like one.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/button.html")]
pub struct Button {
    label: String,
    href: Option<String>,
    name_value: Option<(String, String)>,
    action: Option<String>,
    variant: &'static str,
    danger: bool,
    key: Option<String>,
}

html_safe!(Button);

impl Button {
    /// The main deed of a form; one on a page.
    pub fn main(label: impl Into<String>) -> Button {
        Button {
            label: label.into(),
            href: None,
            name_value: None,
            action: None,
            variant: "primary",
            danger: false,
            key: None,
        }
    }

    /// Another deed.
    pub fn second(label: impl Into<String>) -> Button {
        Button { variant: "secondary", ..Button::main(label) }
    }

    /// A deed of little weight (undo, cancel): looks like a link.
    pub fn quiet(label: impl Into<String>) -> Button {
        Button { variant: "tertiary", ..Button::main(label) }
    }

    /// Leads somewhere instead of sending the form.
    pub fn link(mut self, href: impl Into<String>) -> Button {
        self.href = Some(href.into());
        self
    }

    /// What is sent when this button is the one.
    pub fn sends(mut self, name: impl Into<String>, value: impl Into<String>) -> Button {
        self.name_value = Some((name.into(), value.into()));
        self
    }

    /// Sends the form to another address than its own.
    pub fn to(mut self, action: impl Into<String>) -> Button {
        self.action = Some(action.into());
        self
    }

    /// The deed takes something away.
    pub fn danger(mut self) -> Button {
        self.danger = true;
        self
    }

    /// The key that presses it where keys are on; shown, and found by scripts as `data-key`.
    pub fn key(mut self, key: impl Into<String>) -> Button {
        self.key = Some(key.into());
        self
    }
}

/// Something a form carries unseen (which version was edited, the one-time key).
#[derive(Clone, Debug, Template)]
#[template(source = r#"<input type="hidden" name="{{ name }}" value="{{ value }}">"#, ext = "html")]
pub struct Hidden {
    name: String,
    value: String,
}

html_safe!(Hidden);

impl Hidden {
    /// A name and its value.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Hidden {
        Hidden { name: name.into(), value: value.into() }
    }
}

/// A field that nobody sees and only programs fill in: what comes with it filled in is spam.
#[derive(Clone, Debug, Template)]
#[template(
    source = r#"<div class="trap" aria-hidden="true"><label for="f-{{ name }}">{{ label }}</label><input type="text" id="f-{{ name }}" name="{{ name }}" tabindex="-1" autocomplete="off"></div>"#,
    ext = "html"
)]
pub struct Trap {
    name: String,
    label: String,
}

html_safe!(Trap);

impl Trap {
    /// A trap with a name that tempts, such as `website`.
    pub fn new(words: Words, name: impl Into<String>) -> Trap {
        Trap { name: name.into(), label: words.t("leave-this-empty") }
    }
}
