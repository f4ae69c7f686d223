//! `/{space}/desk/gaps`: what several do and nobody coordinates.

use askama::Template;
use kernel::Fault;
use pages::{Button, Chrome, Empty, ErrorSummary, Field, Hidden, Link, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use crate::{
    idea::samples,
    proposals::{
        desk::TITLE_MAX,
        store::{
            self as rows,
            gaps::{self, Gap},
        },
    },
};

#[derive(Template)]
#[template(path = "proposals/templates/gaps.html")]
pub(in crate::proposals) struct GapsPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    key: Hidden,
    rows: Vec<Row>,
    empty: Empty,
    name: Field,
    seen: Field,
    note: Button,
}

/// A gap, and the proposal that it became or the button that makes one.
struct Row {
    name: String,
    seen: String,
    became: Option<Link>,
    id: Hidden,
    make: Button,
}

pub(in crate::proposals) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Form::default(), &[]).await
}

/// The page with what was typed and what is wrong with it.
pub(in crate::proposals) async fn again(ctx: &Ctx, typed: &Form, faults: &[Fault]) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let mut found = Vec::new();
    for gap in gaps::list(&mut tx, ctx.space().id).await? {
        let became = match gap.proposal {
            Some(id) => rows::by_id(&mut tx, id).await?.map(|proposal| proposal.number),
            None => None,
        };
        found.push((gap, became));
    }
    drop(tx);
    let chrome = ctx.desk_chrome(ctx.words.t("gaps-title"));
    let page = GapsPage::new(chrome, &ctx.at("/desk"), ctx.request_key(), &found, typed, faults);
    Ok(Reply::html(&page)?.private())
}

impl GapsPage {
    fn new(
        chrome: Chrome,
        base: &str,
        request: String,
        found: &[(Gap, Option<i64>)],
        typed: &Form,
        faults: &[Fault],
    ) -> GapsPage {
        let words = chrome.words;
        let row = |(gap, became): &(Gap, Option<i64>)| Row {
            name: gap.name.clone(),
            seen: gap.seen.clone(),
            became: became.map(|number| {
                Link::new(words.count("proposal-number", number), format!("{base}/proposals/{number}/work"))
            }),
            id: Hidden::new("gap", gap.id.to_string()),
            make: Button::second(words.t("gap-make")).sends("deed", "make"),
        };
        GapsPage {
            errors: ErrorSummary::of(words, faults, |_| words.t("gap-name")),
            key: Hidden::new("request", request),
            rows: found.iter().map(row).collect(),
            empty: Empty::new(words.t("gaps-none")).next(words.t("gaps-none-next")),
            name: Field::text("name", words.t("gap-name"))
                .value(typed.text("name"))
                .maxlength(TITLE_MAX)
                .faults(words, faults),
            seen: Field::textarea("seen", words.t("gap-seen"), 2).value(typed.raw("seen")),
            note: Button::main(words.t("gap-note")).sends("deed", "note"),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Samples for GapsPage {
    fn samples(words: Words) -> Vec<GapsPage> {
        let page = |found: &[(Gap, Option<i64>)], faults: &[Fault]| {
            let chrome = Chrome::sample(words, words.t("gaps-title"));
            GapsPage::new(chrome, "/tvv/desk", "0".into(), found, &Form::default(), faults)
        };
        let gap = |n, became| {
            let (name, seen) = ("Leisure & <sport>".to_owned(), "Two calendars.".to_owned());
            (Gap { id: samples::id(n), name, seen, proposal: None, at: samples::NOW }, became)
        };
        vec![page(&[gap(41, None), gap(42, Some(97))], &[]), page(&[], &[Fault::new("name", "required")])]
    }
}
