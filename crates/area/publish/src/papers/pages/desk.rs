//! The desk: reports to begin, to write before, to publish.

use askama::Template;
use kernel::Fault;
use pages::{Button, Cell, Chrome, Column, DataTable, Empty, ErrorSummary, Field, Hidden, Samples, Words};
use web::{Ctx, Fail, Reply};

use super::{shelf, view::tag};
use crate::papers::{
    desk::{LEAD_MAX, TITLE_MAX},
    forms::Typed,
    model::{Kind, MINUTES, Publication},
    store as rows,
};

/// All reports, and the form that begins one.
#[derive(Template)]
#[template(path = "papers/templates/reports.html")]
pub struct DeskPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    table: Option<DataTable>,
    empty: Empty,
    form: Fields,
}

/// A report's own words.
#[derive(Template)]
#[template(path = "papers/templates/edit.html")]
pub struct EditPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    form: Fields,
    back: Button,
}

struct Fields {
    hidden: Hidden,
    title: Field,
    lead: Field,
    held_on: Field,
    begins: Field,
    minutes: Field,
    send: Button,
}

impl Fields {
    fn new(words: Words, typed: &Typed, faults: &[Fault], hidden: Hidden, send: Button) -> Fields {
        Fields {
            hidden,
            title: Field::text("title", words.t(label("title")))
                .value(typed.title.as_str())
                .maxlength(TITLE_MAX)
                .faults(words, faults),
            lead: Field::textarea("lead", words.t(label("lead")), 4)
                .value(typed.lead.as_str())
                .hint(words.t("paper-lead-hint"))
                .maxlength(LEAD_MAX)
                .optional(words)
                .faults(words, faults),
            held_on: Field::text("held_on", words.t(label("held_on")))
                .value(typed.held_on.as_str())
                .hint(words.t("paper-held-on-hint"))
                .size(12)
                .optional(words)
                .faults(words, faults),
            begins: Field::text("begins", words.t(label("begins")))
                .value(typed.begins.as_str())
                .hint(words.t("paper-begins-hint"))
                .size(8)
                .optional(words)
                .faults(words, faults),
            minutes: Field::number("minutes", words.t(label("minutes")))
                .value(typed.minutes.as_str())
                .hint(words.count("paper-minutes-hint", MINUTES))
                .optional(words)
                .faults(words, faults),
            send,
        }
    }
}

fn label(field: &str) -> &'static str {
    match field {
        "title" => "paper-title",
        "lead" => "paper-lead",
        "begins" => "paper-begins",
        "minutes" => "paper-minutes",
        _ => "paper-held-on",
    }
}

/// `/{space}/desk/papers`
pub(in crate::papers) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Typed::default(), &[], ctx.request_key()).await
}

/// The desk with what was typed and what is wrong with it.
pub(in crate::papers) async fn again(
    ctx: &Ctx,
    typed: &Typed,
    faults: &[Fault],
    key: String,
) -> Result<Reply, Fail> {
    let mut all = rows::all(&mut ctx.read().await?, ctx.space().id).await?;
    all.retain(|one| one.kind == Kind::Report);
    let chrome = ctx.desk_chrome(ctx.words.t("papers-desk"));
    Ok(Reply::html(&desk(chrome, &ctx.at(""), &all, typed, faults, key))?.private())
}

fn desk(
    chrome: Chrome,
    base: &str,
    all: &[Publication],
    typed: &Typed,
    faults: &[Fault],
    key: String,
) -> DeskPage {
    let words = chrome.words;
    let columns = ["paper-title", "paper-state", "paper-published-label"];
    let row = |one: &Publication| {
        let published = one.published_at.map(|at| words.day(at)).unwrap_or_default();
        let href = format!("{base}/papers/{}", one.number);
        vec![
            Cell::link(one.preface.title.clone(), href),
            Cell::tag(tag(words, one.state)),
            Cell::text(published),
        ]
    };
    let columns = columns.map(|key| Column::text(words.t(key))).into();
    let rows: Vec<_> = all.iter().map(row).collect();
    DeskPage {
        errors: ErrorSummary::of(words, faults, |field| words.t(label(field))),
        table: (!rows.is_empty())
            .then(|| DataTable::new("reports", words.t("papers-reports"), columns, rows).caption_hidden()),
        empty: Empty::new(words.t("papers-no-reports")).next(words.t("papers-no-reports-next")),
        form: Fields::new(
            words,
            typed,
            faults,
            Hidden::new("request", key),
            Button::main(words.t("paper-begin")),
        ),
        chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
    }
}

/// `/{space}/desk/papers/{number}`
pub(in crate::papers) async fn edit(ctx: Ctx) -> Result<Reply, Fail> {
    let one = stored(&ctx).await?;
    edit_again(&ctx, &one, &Typed::of(&one), &[])
}

/// The report that the route names, as long as its words can be changed.
pub(in crate::papers) async fn stored(ctx: &Ctx) -> Result<Publication, Fail> {
    let found = rows::by_number(&mut ctx.read().await?, ctx.space().id, ctx.param("number")?).await?;
    found.filter(|one| one.kind == Kind::Report && one.state.is_live()).ok_or(Fail::NotFound)
}

/// The form with what was typed and what is wrong with it.
pub(in crate::papers) fn edit_again(
    ctx: &Ctx,
    one: &Publication,
    typed: &Typed,
    faults: &[Fault],
) -> Result<Reply, Fail> {
    let chrome = ctx.desk_chrome(ctx.words.t("paper-edit"));
    Ok(Reply::html(&edit_page(chrome, &ctx.at(""), one, typed, faults))?.private())
}

fn edit_page(chrome: Chrome, base: &str, one: &Publication, typed: &Typed, faults: &[Fault]) -> EditPage {
    let words = chrome.words;
    let version = Hidden::new("version", one.version.to_string());
    EditPage {
        errors: ErrorSummary::of(words, faults, |field| words.t(label(field))),
        form: Fields::new(words, typed, faults, version, Button::main(words.t("button-save"))),
        back: Button::quiet(words.t("button-cancel")).link(format!("{base}/papers/{}", one.number)),
        chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
    }
}

/// Something typed that is wrong all over.
fn wrong() -> (Typed, Vec<Fault>) {
    let typed = Typed {
        title: String::new(),
        lead: "<x>".into(),
        held_on: "soon".into(),
        begins: "x".into(),
        minutes: "0".into(),
    };
    let faults = typed.read(TITLE_MAX, LEAD_MAX).err().unwrap_or_default();
    (typed, faults)
}

impl Samples for DeskPage {
    fn samples(words: Words) -> Vec<DeskPage> {
        let chrome = || Chrome::sample(words, words.t("papers-desk"));
        let (typed, faults) = wrong();
        let key = || "0".to_owned();
        vec![
            desk(chrome(), "/tvv", &shelf::samples(), &Typed::default(), &[], key()),
            desk(chrome(), "/tvv", &[], &typed, &faults, key()),
        ]
    }
}

impl Samples for EditPage {
    fn samples(words: Words) -> Vec<EditPage> {
        let chrome = || Chrome::sample(words, words.t("paper-edit"));
        let one = &shelf::samples()[0];
        let (typed, faults) = wrong();
        vec![
            edit_page(chrome(), "/tvv", one, &Typed::of(one), &[]),
            edit_page(chrome(), "/tvv", one, &typed, &faults),
        ]
    }
}
