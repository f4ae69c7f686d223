//! The one page of all desk forms of strategies, plans and documents: fields in their order and one button.

use askama::Template;
use kernel::{Fault, Refusal};
use members::NotDone;
use pages::{
    Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Notice, Pick, Samples, Tone, Words,
};
use store::Tx;
use web::{Ctx, Fail, Form, Reply};

use crate::sheet::Named;

/// One part of a form.
pub enum Part {
    /// A heading over what follows.
    Heading(String),
    /// A control.
    Field(Field),
    /// A question.
    Choices(Choices),
    /// Carried unseen.
    Hidden(Hidden),
    /// Something to know first.
    Notice(Notice),
}

/// The label of a field: the message `form-{name}`.
pub fn label(words: Words, name: &str) -> String {
    words.t(&format!("form-{name}"))
}

/// Makes the parts of a form one by one, each with what was typed and what is wrong with it.
pub struct Writer<'a> {
    words: Words,
    typed: &'a dyn Named,
    faults: &'a [Fault],
    parts: Vec<Part>,
}

impl<'a> Writer<'a> {
    /// An empty form.
    pub fn new(words: Words, typed: &'a dyn Named, faults: &'a [Fault]) -> Writer<'a> {
        Writer { words, typed, faults, parts: Vec::new() }
    }

    fn field(mut self, field: Field, name: &str, optional: bool) -> Self {
        let field = field.value(self.typed.get(name)).faults(self.words, self.faults);
        let field = if optional { field.optional(self.words) } else { field };
        self.parts.push(Part::Field(field));
        self
    }

    /// A line that must be filled in.
    pub fn must(self, name: &str) -> Self {
        let field = Field::text(name, label(self.words, name));
        self.field(field, name, false)
    }

    /// A line that may be left empty.
    pub fn line(self, name: &str) -> Self {
        let field = Field::text(name, label(self.words, name));
        self.field(field, name, true)
    }

    /// A line with help: the message `form-{name}-hint`.
    pub fn hinted(self, name: &str) -> Self {
        let hint = self.words.t(&format!("form-{name}-hint"));
        let field = Field::text(name, label(self.words, name)).hint(hint);
        self.field(field, name, true)
    }

    /// Several lines.
    pub fn long(self, name: &str, rows: u8) -> Self {
        let field = Field::textarea(name, label(self.words, name), rows);
        self.field(field, name, true)
    }

    /// Several lines with help.
    pub fn long_hinted(self, name: &str, rows: u8) -> Self {
        let hint = self.words.t(&format!("form-{name}-hint"));
        let field = Field::textarea(name, label(self.words, name), rows).hint(hint);
        self.field(field, name, true)
    }

    /// Several lines under a label of their own.
    pub fn titled(self, name: &str, label: String, rows: u8) -> Self {
        self.field(Field::textarea(name, label, rows), name, true)
    }

    /// One of a list; `none` is read where nothing is chosen.
    pub fn pick(self, name: &str, none: Option<String>, picks: Vec<Pick>) -> Self {
        let none = none.map(|none| Pick::new("", none));
        let field = Field::select(name, label(self.words, name), none.into_iter().chain(picks).collect());
        self.field(field, name, false)
    }

    /// One of a closed list, whose words are `{prefix}{code}`.
    pub fn code(self, name: &str, prefix: &str, codes: &[&'static str], none: bool) -> Self {
        let words = self.words;
        let picks = codes.iter().map(|code| Pick::new(*code, words.t(&format!("{prefix}{code}")))).collect();
        self.pick(name, none.then(|| words.t("form-none")), picks)
    }

    /// Any of a closed list, as boxes.
    pub fn boxes(self, name: &'static str, prefix: &str, codes: &[&'static str]) -> Self {
        let words = self.words;
        let choices =
            codes.iter().map(|code| (code.to_string(), words.t(&format!("{prefix}{code}")))).collect();
        self.choices(name, choices)
    }

    /// Any of these, as boxes: what is sent and what is read.
    pub fn choices(mut self, name: &'static str, all: Vec<(String, String)>) -> Self {
        if all.is_empty() {
            return self;
        }
        let typed = self.typed.get(name);
        let choices = all.into_iter().map(|(value, label)| {
            let chosen = typed.split_whitespace().any(|one| one == value);
            Choice::new(value, label).chosen(chosen)
        });
        let choices = Choices::many(name, label(self.words, name), choices.collect());
        self.parts.push(Part::Choices(choices.faults(self.words, self.faults)));
        self
    }

    /// A box to tick.
    pub fn tick(mut self, name: &'static str) -> Self {
        let text = if name == "done" { self.words.t("form-has-happened") } else { label(self.words, name) };
        let choice = Choice::new("yes", text.clone()).chosen(!self.typed.get(name).is_empty());
        self.parts.push(Part::Choices(Choices::tick(name, text, choice)));
        self
    }

    /// A heading over what follows.
    pub fn heading(mut self, key: &str) -> Self {
        self.parts.push(Part::Heading(self.words.t(key)));
        self
    }

    /// The fields of a source.
    pub fn source(self) -> Self {
        self.heading("form-source-heading")
            .line("source")
            .line("publisher")
            .hinted("source_date")
            .line("page")
            .line("url")
    }

    /// The parts, with the form's one-time key, and why it was refused.
    pub fn done(self, ctx: &Ctx, refused: Option<&Refusal>) -> Vec<Part> {
        let refused =
            refused.map(|refusal| Part::Notice(Notice::new(Tone::Danger, self.words.refusal(refusal))));
        let key = Part::Hidden(Hidden::new("request", ctx.request_key()));
        refused.into_iter().chain([key]).chain(self.parts).collect()
    }
}

/// A transaction for a posted form; nothing when this very form was posted before.
pub async fn begin(ctx: &Ctx, form: &Form) -> Result<Option<Tx>, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.write().await?;
    tx.lock_log(space).await?;
    if let Some(key) = form.request_key() {
        if tx.done_by_request(space, key).await?.is_some() {
            return Ok(None);
        }
        tx.set_aside("request", key);
    }
    Ok(Some(tx))
}

/// Why a deed was not done, where the form can say so; anything else is a failure.
pub fn refused(error: NotDone) -> Result<Refusal, Fail> {
    match error {
        NotDone::Refused(refusal) if refusal.code != "not-permitted" => Ok(refusal),
        other => Err(other.into()),
    }
}

/// A form with faults or a refusal: the same page with what was typed.
pub fn again(page: &WritingPage, wrong: bool) -> Result<Reply, Fail> {
    let reply = Reply::html(page)?.private();
    Ok(if wrong { reply.faulty() } else { reply })
}

/// A page with one form.
#[derive(Template)]
#[template(path = "writing.html")]
pub struct WritingPage {
    pub(crate) chrome: Chrome,
    pub(crate) errors: Option<ErrorSummary>,
    pub(crate) lead: String,
    pub(crate) back: (String, String),
    pub(crate) action: String,
    pub(crate) upload: bool,
    pub(crate) parts: Vec<Part>,
    pub(crate) send: Button,
    pub(crate) also: Option<(String, Hidden, Button)>,
    pub(crate) beside: Option<Button>,
}

impl WritingPage {
    /// A form that is sent to its own address. `labels` gives the label of a field by its name.
    pub fn new(
        chrome: Chrome,
        back: (String, String),
        action: String,
        parts: Vec<Part>,
        faults: &[Fault],
        labels: impl Fn(&str) -> String,
    ) -> WritingPage {
        let words = chrome.words;
        WritingPage {
            errors: ErrorSummary::of(words, faults, labels),
            lead: String::new(),
            back,
            action,
            upload: false,
            parts,
            send: Button::main(words.t("button-save")),
            also: None,
            beside: None,
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }

    /// A second, smaller form: takes what is written here away.
    pub fn removes(mut self, ctx: &Ctx, action: String) -> WritingPage {
        let button = Button::quiet(self.chrome.words.t("form-remove")).danger();
        self.also = Some((action, Hidden::new("request", ctx.request_key()), button));
        self
    }

    /// A way on from here, beside saving.
    pub fn beside(mut self, label: String, href: String) -> WritingPage {
        self.beside = Some(Button::second(label).link(href));
        self
    }

    /// A sentence under the title.
    pub fn lead(mut self, text: String) -> WritingPage {
        self.lead = text;
        self
    }
}

impl Samples for WritingPage {
    fn samples(words: Words) -> Vec<WritingPage> {
        let chrome = || Chrome::sample(words, words.t("desk-strategy"));
        let faults = [Fault::new("title", "required")];
        let parts = |faults: &[Fault]| {
            vec![
                Part::Heading("<h>".into()),
                Part::Notice(Notice::new(pages::Tone::Warning, "x")),
                Part::Hidden(Hidden::new("request", "0")),
                Part::Field(Field::text("title", "T").faults(words, faults)),
                Part::Choices(Choices::one("kind", "K", vec![pages::Choice::new("a", "A")])),
            ]
        };
        let page = |faults: &[Fault]| {
            let back = ("A".to_owned(), "/tvv/desk".to_owned());
            WritingPage::new(chrome(), back, "/x".into(), parts(faults), faults, |_| "T".into())
        };
        let also = Some(("/y".to_owned(), Hidden::new("request", "1"), Button::quiet("z").danger()));
        vec![
            WritingPage { also, ..page(&[]).lead("x".into()).beside("b".into(), "/c".into()) },
            page(&faults),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_form_is_sound_in_every_language() {
        pages::check_page::<super::WritingPage>();
    }
}
