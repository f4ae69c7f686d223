//! One control with its label, hint and fault.

use askama::Template;
use kernel::{Fault, Lang};

use super::{field_id, html_safe};
use crate::Words;

/// A labelled control. The label is an argument of every constructor: a field without one cannot be made.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/field.html")]
pub struct Field {
    id: String,
    name: String,
    label: String,
    label_hidden: bool,
    kind: &'static str,
    value: String,
    hint: Option<String>,
    fault: Option<String>,
    optional: Option<String>,
    attributes: Vec<(&'static str, String)>,
    picks: Vec<Pick>,
}

html_safe!(Field);

/// One line of a list to choose from.
#[derive(Clone, Debug)]
pub struct Pick {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
}

impl Pick {
    /// A line.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Pick {
        Pick { value: value.into(), label: label.into() }
    }
}

impl Field {
    fn new(kind: &'static str, name: &str, label: impl Into<String>) -> Field {
        Field {
            id: field_id(name),
            name: name.to_owned(),
            label: label.into(),
            label_hidden: false,
            kind,
            value: String::new(),
            hint: None,
            fault: None,
            optional: None,
            attributes: Vec::new(),
            picks: Vec::new(),
        }
    }

    /// One line of text.
    pub fn text(name: &str, label: impl Into<String>) -> Field {
        Field::new("text", name, label)
    }

    /// One line of text that no phone should correct, capitalise or remember: a code.
    pub fn code(name: &str, label: impl Into<String>) -> Field {
        Field::text(name, label)
            .attribute("autocomplete", "off")
            .attribute("autocapitalize", "none")
            .attribute("autocorrect", "off")
            .attribute("spellcheck", "false")
    }

    /// Several lines of text; `rows` is the height at first.
    pub fn textarea(name: &str, label: impl Into<String>, rows: u8) -> Field {
        Field::new("textarea", name, label).attribute("rows", rows.to_string())
    }

    /// An e-mail address of the person's own (`autocomplete="email"`).
    pub fn email(name: &str, label: impl Into<String>) -> Field {
        Field::new("email", name, label).attribute("autocomplete", "email").attribute("spellcheck", "false")
    }

    /// Words to search for.
    pub fn search(name: &str, label: impl Into<String>) -> Field {
        Field::new("search", name, label)
    }

    /// A day, sent as `2026-02-28`.
    pub fn date(name: &str, label: impl Into<String>) -> Field {
        Field::new("date", name, label)
    }

    /// A whole number, as text with a numeric keyboard (no spinner, nothing lost by scrolling).
    pub fn number(name: &str, label: impl Into<String>) -> Field {
        Field::new("text", name, label).attribute("inputmode", "numeric").attribute("size", "8")
    }

    /// A file; `accept` as in HTML, such as `.csv,.xlsx`. Its form must be `multipart/form-data`.
    pub fn file(name: &str, label: impl Into<String>, accept: &str) -> Field {
        Field::new("file", name, label).attribute("accept", accept)
    }

    /// A list to choose one line from.
    pub fn select(name: &str, label: impl Into<String>, picks: Vec<Pick>) -> Field {
        Field { picks, ..Field::new("select", name, label) }
    }

    /// What stands in the field: what the person typed, kept.
    pub fn value(mut self, value: impl Into<String>) -> Field {
        self.value = value.into();
        self
    }

    /// Help that stands between label and control.
    pub fn hint(mut self, hint: impl Into<String>) -> Field {
        self.hint = Some(hint.into());
        self
    }

    /// What is wrong, in words.
    pub fn fault(mut self, fault: impl Into<String>) -> Field {
        self.fault = Some(fault.into());
        self
    }

    /// What is wrong, if one of the faults is about this field.
    pub fn faults(self, words: Words, faults: &[Fault]) -> Field {
        match faults.iter().find(|fault| fault.field == self.name) {
            Some(fault) => self.fault(words.fault(fault)),
            None => self,
        }
    }

    /// Marks the field as one that may be left empty.
    pub fn optional(mut self, words: Words) -> Field {
        self.optional = Some(words.t("field-optional"));
        self
    }

    /// The label is for ears only (a search field beside its button).
    pub fn label_hidden(mut self) -> Field {
        self.label_hidden = true;
        self
    }

    /// What the browser may fill in (HTML's tokens, WCAG 1.3.5).
    pub fn autocomplete(self, token: &str) -> Field {
        self.attribute("autocomplete", token)
    }

    /// Which keyboard a phone shows.
    pub fn inputmode(self, mode: &str) -> Field {
        self.attribute("inputmode", mode)
    }

    /// The longest text, in UTF-16 units as browsers count. Scripts show how much is left.
    pub fn maxlength(self, length: usize) -> Field {
        self.attribute("maxlength", length.to_string())
    }

    /// The width of a short field, in characters.
    pub fn size(self, characters: u8) -> Field {
        self.attribute("size", characters.to_string())
    }

    /// The language of what stands in the field.
    pub fn lang(self, lang: Lang) -> Field {
        self.attribute("lang", lang.tag())
    }

    /// Another `id` than `f-{name}`, for a second form on the same page.
    pub fn id(mut self, id: impl Into<String>) -> Field {
        self.id = id.into();
        self
    }

    fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Field {
        self.attributes.retain(|(other, _)| *other != name);
        self.attributes.push((name, value.into()));
        self
    }

    /// The ids of hint and fault, as `aria-describedby` wants them.
    fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let fault = self.fault.as_ref().map(|_| format!("{}-fault", self.id));
        match (hint, fault) {
            (Some(hint), Some(fault)) => Some(format!("{hint} {fault}")),
            (hint, fault) => hint.or(fault),
        }
    }
}
