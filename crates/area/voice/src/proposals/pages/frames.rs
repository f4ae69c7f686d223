//! `/{space}/desk/frames`: what every proposal must say something about.

use askama::Template;
use kernel::{Fault, Id, Lang};
use pages::{Button, Chrome, Empty, ErrorSummary, Field, Hidden, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use super::samples as ours;
use crate::{
    idea::shown::text_in,
    proposals::store::work::{self, Framed},
};

#[derive(Template)]
#[template(path = "proposals/templates/frames.html")]
pub(in crate::proposals) struct FramesPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    key: Hidden,
    rows: Vec<Row>,
    empty: Empty,
    name: Field,
    question: Field,
    add: Button,
}

/// A frame in the list.
struct Row {
    name: String,
    question: String,
    id: Hidden,
    retire: Button,
}

pub(in crate::proposals) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Form::default(), &[]).await
}

/// The page with what was typed and what is wrong with it.
pub(in crate::proposals) async fn again(ctx: &Ctx, typed: &Form, faults: &[Fault]) -> Result<Reply, Fail> {
    let space = ctx.space();
    let mut tx = ctx.read().await?;
    // Of no proposal: every frame that is asked about.
    let found = work::frames(&mut tx, space.id, Id(space.id.0)).await?;
    drop(tx);
    let chrome = ctx.desk_chrome(ctx.words.t("frames-manage"));
    let page = FramesPage::new(chrome, ctx.request_key(), space.lang, &found, typed, faults);
    Ok(Reply::html(&page)?.private())
}

impl FramesPage {
    fn new(
        chrome: Chrome,
        request: String,
        own: Lang,
        found: &[Framed],
        typed: &Form,
        faults: &[Fault],
    ) -> FramesPage {
        let words = chrome.words;
        let label = |name: &str| words.t(if name == "name" { "frame-name" } else { "frame-question" });
        let row = |frame: &Framed| Row {
            name: text_in(&frame.name, words.lang, own).unwrap_or_default(),
            question: text_in(&frame.question, words.lang, own).unwrap_or_default(),
            id: Hidden::new("frame", frame.id.to_string()),
            retire: Button::quiet(words.t("frame-retire")).sends("deed", "retire"),
        };
        FramesPage {
            errors: ErrorSummary::of(words, faults, label),
            key: Hidden::new("request", request),
            rows: found.iter().map(row).collect(),
            empty: Empty::new(words.t("frames-none")).next(words.t("frames-none-next")),
            name: Field::text("name", label("name"))
                .value(typed.text("name"))
                .maxlength(80)
                .faults(words, faults),
            question: Field::textarea("question", label("question"), 2)
                .value(typed.raw("question"))
                .hint(words.t("frame-question-hint"))
                .faults(words, faults),
            add: Button::main(words.t("frame-add")).sends("deed", "add"),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Samples for FramesPage {
    fn samples(words: Words) -> Vec<FramesPage> {
        let chrome = || Chrome::sample(words, words.t("frames-manage"));
        let fault = [Fault::new("name", "required")];
        let none = Form::default();
        vec![
            FramesPage::new(chrome(), "0".into(), Lang::Sv, &ours::frames(), &none, &[]),
            FramesPage::new(chrome(), "0".into(), Lang::Sv, &[], &none, &fault),
        ]
    }
}
