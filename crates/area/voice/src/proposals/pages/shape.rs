//! `/{space}/desk/proposals/{number}/shape`: one proposal becomes several, or part of another.

use askama::Template;
use kernel::Fault;
use pages::{
    Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Link, Notice, Pick, Samples, Words,
};
use web::{Ctx, Fail, Form, Reply};

use super::samples as ours;
use crate::{
    idea::{Idea, model::shorten, samples},
    proposals::{
        desk::{TITLE_MAX, shape as deeds},
        rules::State,
        store::{self as rows, Proposal},
    },
};

/// Parts that one form splits a proposal into at the most; a part can be split again.
pub(in crate::proposals) const PARTS: [&str; 3] = ["part-1", "part-2", "part-3"];

#[derive(Template)]
#[template(path = "proposals/templates/shape.html")]
pub(in crate::proposals) struct ShapePage {
    chrome: Chrome,
    back: Link,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    key: Hidden,
    parts: Vec<Field>,
    ideas: Vec<Choices>,
    split: Button,
    with: Option<Field>,
    join: Button,
}

pub(in crate::proposals) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Form::default(), &[], None).await
}

/// The page with what was typed and what is wrong with it.
pub(in crate::proposals) async fn again(
    ctx: &Ctx,
    typed: &Form,
    faults: &[Fault],
    notice: Option<Notice>,
) -> Result<Reply, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let proposal = rows::by_number(&mut tx, space, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    let ideas = deeds::must_go_along(&mut tx, proposal.id).await?;
    let others = rows::in_state(&mut tx, space, Some(State::Working), i64::MAX, 2_000).await?;
    drop(tx);
    let others: Vec<Proposal> = others.into_iter().map(|(other, _)| other).collect();
    let chrome = |title| ctx.desk_chrome(title);
    let given = Given { proposal, ideas, others };
    let page = ShapePage::new(chrome, ctx.words, &ctx.at("/desk"), ctx.request_key(), &given, typed, faults);
    Ok(Reply::html(&ShapePage { notice, ..page })?.private())
}

/// What the page is made of.
struct Given {
    proposal: Proposal,
    ideas: Vec<Idea>,
    others: Vec<Proposal>,
}

impl ShapePage {
    fn new(
        chrome: impl FnOnce(String) -> Chrome,
        words: Words,
        base: &str,
        request: String,
        given: &Given,
        typed: &Form,
        faults: &[Fault],
    ) -> ShapePage {
        let Given { proposal, ideas, others } = given;
        let label = |name: &str| match PARTS.iter().position(|part| *part == name) {
            Some(at) => words.count("shape-part", at as i64 + 1),
            None => words.t("shape-with"),
        };
        let part = |name: &&str| {
            let field = Field::text(name, label(name)).value(typed.text(name)).maxlength(TITLE_MAX);
            let field = field.faults(words, faults);
            if *name == PARTS[2] { field.optional(words) } else { field }
        };
        let idea = |idea: &Idea| {
            let name = format!("idea-{}", idea.number);
            let chosen = typed.all(&name);
            let choice = |at: usize| {
                let value = (at + 1).to_string();
                let chosen = chosen.contains(&&*value);
                Choice::new(value.clone(), words.count("shape-part", at as i64 + 1)).chosen(chosen)
            };
            let number = words.with("idea-number", &[("n", idea.number.to_string().into())]);
            let legend = format!("{number}: {}", shorten(&idea.clean, 120));
            Choices::many(&name, legend, (0..PARTS.len()).map(choice).collect())
        };
        let others = others.iter().filter(|other| other.number != proposal.number);
        let none = Pick::new("", words.t("choose-from-list"));
        let pick = |other: &Proposal| {
            let number = words.count("proposal-number", other.number);
            Pick::new(other.number.to_string(), format!("{number}: {}", other.title))
        };
        let picks: Vec<Pick> = std::iter::once(none).chain(others.map(pick)).collect();
        let number = words.count("proposal-number", proposal.number);
        let back = format!("{base}/proposals/{}/work", proposal.number);
        let chrome = chrome(words.count("shape-title", proposal.number));
        ShapePage {
            back: Link::new(format!("{number}: {}", proposal.title), back),
            errors: ErrorSummary::of(words, faults, label),
            notice: None,
            key: Hidden::new("request", request),
            parts: PARTS.iter().map(part).collect(),
            ideas: ideas.iter().map(idea).collect(),
            split: Button::second(words.t("shape-split")).sends("deed", "split"),
            with: (picks.len() > 1).then(|| {
                Field::select("with", label("with"), picks).value(typed.text("with")).faults(words, faults)
            }),
            join: Button::second(words.t("shape-join")).sends("deed", "join"),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Samples for ShapePage {
    fn samples(words: Words) -> Vec<ShapePage> {
        let chrome = |title| Chrome::sample(words, title);
        let proposal = ours::proposal(State::Working);
        let other = Proposal { number: 12, ..proposal.clone() };
        let ideas = samples::rows().into_iter().map(|row| row.idea).collect();
        let full = Given { proposal: proposal.clone(), ideas, others: vec![proposal.clone(), other] };
        let bare = Given { proposal, ideas: Vec::new(), others: Vec::new() };
        let faults = [Fault::new("part-1", "required"), Fault::new("with", "choose-proposal")];
        let page = |given: &Given, faults: &[Fault]| {
            ShapePage::new(chrome, words, "/tvv/desk", "0".into(), given, &Form::default(), faults)
        };
        vec![page(&full, &[]), page(&full, &faults), page(&bare, &[])]
    }
}
