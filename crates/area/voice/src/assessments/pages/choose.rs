//! `/{space}/desk/orders/{number}/choose`: what becomes of every proposal of an order. First one says how many of the
//! first become actions and what the others are told; then each can be changed before all of it is sent.

use askama::Template;
use kernel::Fault;
use pages::{Button, Chrome, Empty, ErrorSummary, Field, Hidden, Link, Notice, Pick, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use super::samples as ours;
use crate::{
    assessments::{desk, rules::Outcome, store as rows},
    proposals::Proposal,
};

#[derive(Template)]
#[template(path = "assessments/templates/choose.html")]
pub(in crate::assessments) struct ChoosePage {
    chrome: Chrome,
    back: Link,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    first: Field,
    reason: Field,
    fill: Button,
    key: Hidden,
    rows: Vec<Row>,
    send: Button,
    empty: Empty,
}

/// A proposal and what becomes of it.
struct Row {
    title: String,
    fields: [Field; 3],
}

/// What the page is made of.
struct Given {
    number: i64,
    waiting: Vec<Proposal>,
}

pub(in crate::assessments) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Form::default(), &[], None).await
}

/// The page with what was chosen and what is wrong with it.
pub(in crate::assessments) async fn again(
    ctx: &Ctx,
    typed: &Form,
    faults: &[Fault],
    notice: Option<Notice>,
) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let ordering = rows::ordering(&mut tx, ctx.space().id, ctx.param("number")?).await?;
    let ordering = ordering.filter(|ordering| !ordering.what_if).ok_or(Fail::NotFound)?;
    let waiting = desk::undecided(&mut tx, ctx.space(), ordering.id).await?;
    drop(tx);
    let given = Given { number: ordering.number, waiting };
    let chrome = ctx.desk_chrome(ctx.words.count("choose-title", ordering.number));
    let page = ChoosePage::new(
        chrome,
        &ctx.at("/desk/orders"),
        ctx.request_key(),
        &given,
        &ctx.query,
        typed,
        faults,
    );
    Ok(Reply::html(&ChoosePage { notice, ..page })?.private())
}

/// The names of a proposal's three fields.
pub(in crate::assessments) fn names(number: i64) -> [String; 3] {
    ["outcome", "reason", "until"].map(|what| format!("{what}-{number}"))
}

impl ChoosePage {
    /// `query` says how many of the first become actions, and what the others are told.
    fn new(
        chrome: Chrome,
        base: &str,
        request: String,
        given: &Given,
        query: &Form,
        typed: &Form,
        faults: &[Fault],
    ) -> ChoosePage {
        let words = chrome.words;
        let first: Option<usize> = query.get("first");
        let row = |(at, proposal): (usize, &Proposal)| {
            let names = names(proposal.number);
            let filled = first.map(|first| if at < first { Outcome::Action } else { Outcome::Declined });
            let outcome = typed.maybe(&names[0]).unwrap_or(filled.map_or("", Outcome::as_str));
            let told =
                filled.filter(|outcome| *outcome == Outcome::Declined).map_or("", |_| query.text("reason"));
            let reason = typed.maybe(&names[1]).unwrap_or(told);
            let none = Pick::new("", words.t("choose-from-list"));
            let pick = |one: &Outcome| Pick::new(one.as_str(), words.t(&format!("choice-{}", one.as_str())));
            let picks = std::iter::once(none).chain(Outcome::ALL.iter().map(pick)).collect();
            let number = words.count("proposal-number", proposal.number);
            Row {
                title: format!("{number}: {}", proposal.title),
                fields: [
                    Field::select(&names[0], words.t("choice-outcome"), picks).value(outcome),
                    Field::text(&names[1], words.t("choice-reason")).value(reason),
                    Field::date(&names[2], words.t("choice-until")).value(typed.text(&names[2])),
                ],
            }
        };
        ChoosePage {
            back: Link::new(words.count("order-number", given.number), format!("{base}/{}", given.number)),
            errors: ErrorSummary::of(words, faults, |_| words.t("choice-outcome")),
            notice: None,
            first: Field::number("first", words.t("choose-first")).value(query.text("first")),
            reason: Field::text("reason", words.t("choose-reason")).value(query.text("reason")),
            fill: Button::second(words.t("choose-fill")),
            key: Hidden::new("request", request),
            rows: given.waiting.iter().enumerate().map(row).collect(),
            send: Button::main(words.count("choose-send", given.waiting.len() as i64)),
            empty: Empty::new(words.t("choose-none")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Samples for ChoosePage {
    fn samples(words: Words) -> Vec<ChoosePage> {
        let page = |waiting: Vec<Proposal>| {
            let chrome = Chrome::sample(words, words.count("choose-title", 3));
            let query = Form::of(&[("first", "1"), ("reason", "Not <now>, not here.")]);
            let given = Given { number: 3, waiting };
            ChoosePage::new(chrome, "/tvv/desk/orders", "0".into(), &given, &query, &Form::default(), &[])
        };
        vec![page(ours::proposals()), page(Vec::new())]
    }
}
