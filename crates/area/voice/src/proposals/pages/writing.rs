//! `/{space}/desk/writing`: the proposals for those who write them, and where a draft is begun.

use askama::Template;
use kernel::Fault;
use members::Right;
use pages::{Button, Chrome, Empty, ErrorSummary, Field, Hidden, Link, Samples, Tag, Words};
use web::{Ctx, Fail, Reply};

use super::{samples as ours, tag};
use crate::proposals::{
    desk::TITLE_MAX,
    rules::State,
    store::{self as rows, Proposal},
};

#[derive(Template)]
#[template(path = "proposals/templates/writing.html")]
pub(in crate::proposals) struct WritingPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    key: Hidden,
    title: Field,
    begin: Button,
    gaps: Link,
    frames: Option<Link>,
    rows: Vec<Row>,
    empty: Empty,
}

/// A proposal in the list.
struct Row {
    number: i64,
    title: String,
    href: String,
    tag: Tag,
    ideas: String,
}

pub(in crate::proposals) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, "", &[]).await
}

/// The page with what was typed and what is wrong with it.
pub(in crate::proposals) async fn again(ctx: &Ctx, typed: &str, faults: &[Fault]) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let mut found = rows::before(&mut tx, ctx.space().id, i64::MAX, 2_000).await?;
    drop(tx);
    found.retain(|(proposal, _)| proposal.state.is_open());
    found.sort_by_key(|(proposal, _)| (!proposal.state.is_written(), proposal.number));
    let chrome = ctx.desk_chrome(ctx.words.t("nav-writing"));
    let frames = ctx.may(Right::SteerProposals).then(|| ctx.at("/desk/frames"));
    let page = WritingPage::new(chrome, &ctx.at("/desk"), ctx.request_key(), frames, &found, typed, faults);
    Ok(Reply::html(&page)?.private())
}

impl WritingPage {
    fn new(
        chrome: Chrome,
        base: &str,
        request: String,
        frames: Option<String>,
        found: &[(Proposal, i64)],
        typed: &str,
        faults: &[Fault],
    ) -> WritingPage {
        let words = chrome.words;
        let label = || words.t("writing-new-title");
        let row = |(proposal, ideas): &(Proposal, i64)| Row {
            number: proposal.number,
            title: proposal.title.clone(),
            href: format!("{base}/proposals/{}/work", proposal.number),
            tag: tag(words, proposal.state),
            ideas: words.count("proposal-built-of", *ideas),
        };
        WritingPage {
            errors: ErrorSummary::of(words, faults, |_| label()),
            key: Hidden::new("request", request),
            title: Field::text("title", label()).value(typed).maxlength(TITLE_MAX).faults(words, faults),
            begin: Button::main(words.t("writing-begin")),
            gaps: Link::new(words.t("gaps-title"), format!("{base}/gaps")),
            frames: frames.map(|href| Link::new(words.t("frames-manage"), href)),
            rows: found.iter().map(row).collect(),
            empty: Empty::new(words.t("writing-none")).next(words.t("writing-none-next")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Samples for WritingPage {
    fn samples(words: Words) -> Vec<WritingPage> {
        let chrome = || Chrome::sample(words, words.t("nav-writing"));
        let found = [(ours::proposal(State::Draft), 0), (ours::proposal(State::Ready), 14)];
        let frames = || Some("/tvv/desk/frames".to_owned());
        let fault = [Fault::new("title", "required")];
        vec![
            WritingPage::new(chrome(), "/tvv/desk", "0".into(), frames(), &found, "", &[]),
            WritingPage::new(chrome(), "/tvv/desk", "0".into(), None, &[], "<x", &fault),
        ]
    }
}
