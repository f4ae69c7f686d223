//! A group of radio buttons or check boxes.

use askama::Template;
use kernel::Fault;

use super::{field_id, html_safe};
use crate::Words;

/// A question with its answers: a `fieldset` whose `legend` is the question.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/choices.html")]
pub struct Choices {
    id: String,
    name: String,
    legend: String,
    legend_note: Option<String>,
    many: bool,
    cards: bool,
    hint: Option<String>,
    fault: Option<String>,
    choices: Vec<Choice>,
}

/// One answer.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    value: String,
    label: String,
    note: Option<String>,
    key: Option<String>,
    chosen: bool,
}

html_safe!(Choices);

impl Choice {
    /// An answer: what is sent and what is read.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Choice {
        Choice { value: value.into(), label: label.into(), ..Choice::default() }
    }

    /// A quiet addition, such as how sure a suggestion is.
    pub fn note(mut self, note: impl Into<String>) -> Choice {
        self.note = Some(note.into());
        self
    }

    /// The key that chooses it where keys are on; shown, and found by scripts as `data-key`.
    pub fn key(mut self, key: impl Into<String>) -> Choice {
        self.key = Some(key.into());
        self
    }

    /// Whether it is chosen.
    pub fn chosen(mut self, chosen: bool) -> Choice {
        self.chosen = chosen;
        self
    }
}

impl Choices {
    fn new(many: bool, name: &str, legend: impl Into<String>, choices: Vec<Choice>) -> Choices {
        Choices {
            id: field_id(name),
            name: name.to_owned(),
            legend: legend.into(),
            legend_note: None,
            many,
            cards: false,
            hint: None,
            fault: None,
            choices,
        }
    }

    /// One answer of several.
    pub fn one(name: &str, legend: impl Into<String>, choices: Vec<Choice>) -> Choices {
        Choices::new(false, name, legend, choices)
    }

    /// Any number of answers.
    pub fn many(name: &str, legend: impl Into<String>, choices: Vec<Choice>) -> Choices {
        Choices::new(true, name, legend, choices)
    }

    /// A single box to tick: the question is for ears only.
    pub fn tick(name: &str, question: impl Into<String>, choice: Choice) -> Choices {
        Choices::new(true, name, question, vec![choice])
    }

    /// Side by side as cards that are clicked as a whole, as on the sorting desk.
    pub fn cards(mut self) -> Choices {
        self.cards = true;
        self
    }

    /// Says in words that what is chosen is a machine's suggestion (◆).
    pub fn suggested(mut self, words: Words) -> Choices {
        self.legend_note = Some(words.t("suggestion-by-machine"));
        self
    }

    /// Help under the question.
    pub fn hint(mut self, hint: impl Into<String>) -> Choices {
        self.hint = Some(hint.into());
        self
    }

    /// What is wrong, if one of the faults is about this question.
    pub fn faults(mut self, words: Words, faults: &[Fault]) -> Choices {
        self.fault = faults.iter().find(|fault| fault.field == self.name).map(|fault| words.fault(fault));
        self
    }

    /// Another `id` than `f-{name}`, for a second form on the same page.
    pub fn id(mut self, id: impl Into<String>) -> Choices {
        self.id = id.into();
        self
    }

    /// The first answer has the group's id, so that the error summary leads to it.
    fn choice_id(&self, index: &usize) -> String {
        if *index == 0 { self.id.clone() } else { format!("{}-{index}", self.id) }
    }

    fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let fault = self.fault.as_ref().map(|_| format!("{}-fault", self.id));
        match (hint, fault) {
            (Some(hint), Some(fault)) => Some(format!("{hint} {fault}")),
            (hint, fault) => hint.or(fault),
        }
    }
}
