//! `/desk/interviews`: the studies, and where one is founded.

use askama::Template;
use kernel::Fault;
use members::Right;
use pages::{
    Button, Cell, Chrome, Column, DataTable, Empty, ErrorSummary, Field, Hidden, Samples, Tag, Tone, Words,
};
use web::{Ctx, Fail, Form, Reply};

use super::samples as ours;
use crate::interviews::{
    rules::LINE_MAX,
    store::{self as rows, Study},
};

#[derive(Template)]
#[template(path = "interviews/templates/list.html")]
pub(in crate::interviews) struct ListPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    studies: Option<DataTable>,
    none: Empty,
    found: Option<(Hidden, Vec<Field>, Button)>,
}

/// The label of a field.
pub(in crate::interviews) fn label(words: Words, field: &str) -> String {
    words.t(&format!("interviews-{field}"))
}

/// Whether everybody may read what came of a study.
pub(in crate::interviews) fn shown(words: Words, study: &Study) -> Tag {
    match study.public_since {
        Some(_) => Tag::new(Tone::Success, words.t("interviews-is-public")),
        None => Tag::new(Tone::Neutral, words.t("interviews-is-internal")),
    }
}

impl ListPage {
    fn new(
        chrome: Chrome,
        base: &str,
        studies: &[Study],
        may_found: Option<String>,
        typed: &Form,
        faults: &[Fault],
    ) -> ListPage {
        let words = chrome.words;
        let row = |study: &Study| {
            vec![
                Cell::link(study.name.clone(), format!("{base}/{}", study.number)),
                Cell::number(words, study.interviews),
                Cell::tag(shown(words, study)),
            ]
        };
        let columns = vec![
            Column::text(words.t("interviews-study")),
            Column::number(words.t("interviews-interviews")),
            Column::text(words.t("interviews-read-by")),
        ];
        let table = || {
            let rows = studies.iter().map(row).collect();
            DataTable::new("studies", words.t("nav-interviews"), columns, rows).caption_hidden()
        };
        ListPage {
            errors: ErrorSummary::of(words, faults, |field| label(words, field)),
            studies: (!studies.is_empty()).then(table),
            none: Empty::new(words.t("interviews-none")).next(words.t("interviews-none-next")),
            found: may_found.map(|key| {
                let button = Button::main(words.t("interviews-found"));
                (Hidden::new("request", key), fields(words, typed, faults), button)
            }),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

fn fields(words: Words, typed: &Form, faults: &[Fault]) -> Vec<Field> {
    let lines = |name: &str, rows: u8| {
        Field::textarea(name, label(words, name), rows)
            .hint(words.t(&format!("interviews-{name}-hint")))
            .value(typed.raw(name))
            .faults(words, faults)
    };
    vec![
        Field::text("name", label(words, "name"))
            .value(typed.text("name"))
            .maxlength(LINE_MAX)
            .faults(words, faults),
        lines("purpose", 3).optional(words),
        lines("questions", 5),
        lines("codes", 5).optional(words),
    ]
}

/// `GET /desk/interviews`.
pub(in crate::interviews) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Form::default(), &[]).await
}

/// The page with what was typed and what is wrong with it.
pub(in crate::interviews) async fn again(ctx: &Ctx, typed: &Form, faults: &[Fault]) -> Result<Reply, Fail> {
    let studies = rows::studies(&mut ctx.read().await?, ctx.space().id).await?;
    let chrome = ctx.desk_chrome(ctx.words.t("nav-interviews"));
    let may = ctx.may(Right::ManageSpace).then(|| ctx.request_key());
    let page = ListPage::new(chrome, &ctx.at("/desk/interviews"), &studies, may, typed, faults);
    Ok(Reply::html(&page)?.private())
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let page = |studies: &[Study], may: bool, faults: &[Fault]| {
            let chrome = Chrome::sample(words, words.t("nav-interviews"));
            let may = may.then(|| "0".to_owned());
            ListPage::new(chrome, "/tvv/desk/interviews", studies, may, &Form::default(), faults)
        };
        let faults = [
            Fault::new("name", "required"),
            Fault::counted("questions", "too-many-lines", 40),
            Fault::counted("codes", "too-long", 300),
        ];
        vec![page(&[ours::study(true), ours::study(false)], true, &faults), page(&[], false, &[])]
    }
}
