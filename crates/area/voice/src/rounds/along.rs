//! `/desk/rounds/{number}/along`: ideas of the round before that may come along: chosen, looked at, taken along, undone.

use askama::Template;
use kernel::{Lang, Refusal};
use members::NotDone;
use pages::{Button, Choice, Choices, Chrome, Empty, Hidden, Link, Meta, Notice, Samples, Tag, Tone, Words};
use web::{Ctx, Fail, Form, Reply, StatusCode};

use super::pages::{found, name};
use crate::idea::{
    State,
    model::shorten,
    onwards::{self, OFFERED},
    samples, shown,
    store::{
        lists::{self, Listed},
        operations,
        places::{self, Round},
    },
};

/// Letters of an idea that are shown.
const SHOWN: usize = 240;

/// An idea, as whoever chooses reads it.
struct Row {
    meta: Meta,
    tag: Tag,
    text: String,
    lang: &'static str,
    href: String,
    /// What was answered, where it was a no.
    answer: Option<String>,
    choose: Option<Choices>,
}

/// The page: choosing, or looking at what was chosen.
#[derive(Template)]
#[template(path = "rounds/templates/along.html")]
pub(super) struct AlongPage {
    chrome: Chrome,
    back: Link,
    lead: String,
    notice: Option<Notice>,
    undo: Option<Button>,
    rows: Vec<Row>,
    none: Empty,
    hidden: Vec<Hidden>,
    buttons: Vec<Button>,
    came: Vec<(String, String)>,
}

/// Where the reader is.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    Choosing,
    Looking,
}

/// What the page is made of.
struct Given<'a> {
    base: String,
    own: Lang,
    round: &'a Round,
    earlier: &'a Round,
    rows: &'a [Listed],
    came: &'a [Listed],
    key: String,
}

impl AlongPage {
    fn new(chrome: Chrome, given: &Given<'_>, step: Step) -> AlongPage {
        let words = chrome.words;
        let names = [
            ("earlier", name(words, given.own, given.earlier).into()),
            ("round", name(words, given.own, given.round).into()),
        ];
        let number = |listed: &Listed| Hidden::new("idea", listed.idea.number.to_string());
        let n = given.rows.len() as i64;
        let (lead, mut hidden, buttons) = match step {
            Step::Choosing => {
                let look = Button::main(words.t("along-look")).sends("deed", "look");
                let all = Button::second(words.count("along-look-all", n)).sends("deed", "all");
                (words.with("along-lead", &names), Vec::new(), vec![look, all])
            }
            Step::Looking => {
                let carry = Button::main(words.count("along-carry", n)).sends("deed", "carry");
                let back = Button::second(words.t("along-back")).link(given.base.clone() + &at(given.round));
                (words.count("along-looking", n), given.rows.iter().map(number).collect(), vec![carry, back])
            }
        };
        hidden.push(Hidden::new("request", &given.key));
        let came = |listed: &Listed| {
            let idea = &listed.idea;
            let title = format!("{}: {}", words.count("idea-title", idea.number), shorten(&idea.clean, 80));
            (title, format!("{}/i/{}", given.base, idea.number))
        };
        AlongPage {
            back: Link::new(words.t("sorting-desk"), given.base.clone()),
            lead,
            notice: None,
            undo: None,
            rows: given.rows.iter().map(|listed| row(words, &given.base, listed, step)).collect(),
            none: Empty::new(words.t("along-none")),
            hidden,
            buttons: if given.rows.is_empty() { Vec::new() } else { buttons },
            came: given.came.iter().map(came).collect(),
            chrome,
        }
    }
}

fn at(round: &Round) -> String {
    format!("/rounds/{}/along", round.number)
}

fn row(words: Words, base: &str, listed: &Listed, step: Step) -> Row {
    let idea = &listed.idea;
    let answered = idea.standing.state == State::Answered;
    // A no is taken up again only when somebody chooses it.
    let choice = Choice::new(idea.number.to_string(), words.t("along-choose")).chosen(!answered);
    let legend = words.count("idea-title", idea.number);
    let id = format!("idea-{}", idea.number);
    Row {
        meta: Meta::new(words.count("idea-title", idea.number)).and(words.day_short(idea.received_at)),
        tag: shown::state_tag(words, idea.standing.state),
        text: shorten(&idea.clean, SHOWN),
        lang: idea.lang.tag(),
        href: format!("{base}/i/{}", idea.number),
        answer: listed.answer.as_ref().filter(|_| answered).map(|text| shorten(text, SHOWN)),
        choose: (step == Step::Choosing).then(|| Choices::tick("idea", legend, choice).id(id)),
    }
}

/// `GET /desk/rounds/{number}/along`.
pub(super) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    page(&ctx, None, None).await
}

async fn page(ctx: &Ctx, chosen: Option<&[i64]>, notice: Option<Notice>) -> Result<Reply, Fail> {
    let round = found(ctx).await?;
    let space = ctx.space();
    let mut tx = ctx.read().await?;
    let rounds = places::rounds(&mut tx, space.id).await?;
    let earlier = onwards::earlier(&rounds, &round).ok_or(Fail::NotFound)?;
    let mut rows = onwards::offered(&mut tx, &round, OFFERED).await?;
    if let Some(chosen) = chosen {
        rows.retain(|listed| chosen.contains(&listed.idea.number));
    }
    let came = lists::carried(&mut tx, round.id, OFFERED).await?;
    let last = operations::last(&mut tx, space.id, &ctx.caller.actor.to_string()).await?;
    drop(tx);
    let undo = last.filter(|last| last.kind == "idea.carried" && chosen.is_none());
    let title = ctx.words.t(if chosen.is_some() { "along-look" } else { "along-title" });
    let key = ctx.request_key();
    let given = Given {
        base: ctx.at("/desk"),
        own: space.lang,
        round: &round,
        earlier,
        rows: &rows,
        came: &came,
        key,
    };
    let step = if chosen.is_some() { Step::Looking } else { Step::Choosing };
    let page = AlongPage::new(ctx.desk_chrome(title), &given, step);
    let undo = undo.map(|_| Button::second(ctx.words.t("along-undo")).to(ctx.at("/desk/undo")));
    Ok(Reply::html(&AlongPage { notice, undo, ..page })?.private())
}

/// `POST /desk/rounds/{number}/along`: shows what was chosen, or takes it along.
pub(super) async fn carry(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let chosen: Vec<i64> = form.all("idea").iter().filter_map(|number| number.parse().ok()).collect();
    let round = found(&ctx).await?;
    match form.text("deed") {
        "all" => {
            let all = onwards::offered(&mut ctx.read().await?, &round, OFFERED).await?;
            let all: Vec<i64> = all.iter().map(|listed| listed.idea.number).collect();
            return page(&ctx, Some(&all), None).await;
        }
        "look" if !chosen.is_empty() => return page(&ctx, Some(&chosen), None).await,
        _ => {}
    }
    let mut tx = ctx.write().await?;
    match onwards::carry(&mut tx, &ctx.caller, ctx.space(), &round, &chosen, form.request_key()).await {
        Ok(n) => {
            tx.commit().await?;
            Ok(Reply::redirect(&ctx.path).done("along-did", Some(n as i64)))
        }
        Err(NotDone::Refused(Refusal { code: "not-permitted", .. })) => {
            Err(Fail::Forbidden(Some(members::Right::SteerIdeas)))
        }
        Err(NotDone::Refused(refusal)) => {
            drop(tx);
            let notice = Notice::new(Tone::Warning, ctx.words.refusal(&refusal));
            Ok(page(&ctx, None, Some(notice)).await?.status(StatusCode::CONFLICT))
        }
        Err(error) => Err(error.into()),
    }
}

impl Samples for AlongPage {
    fn samples(words: Words) -> Vec<AlongPage> {
        let round = |number| Round {
            id: kernel::Id::from_parts(number, [1; 10]),
            number,
            name: r#"{"sv":"Plan & <runda>"}"#.into(),
            question: "{}".into(),
            opens_at: 0,
            closes_at: None,
            continues: None,
        };
        let listed = |n, state| Listed {
            idea: samples::idea(n, state, "En cykelväg <längs> ån"),
            theme: None,
            answer: Some("Inte i den här planen.".into()),
            answered_at: None,
        };
        let rows = [listed(1, State::Parked), listed(2, State::Answered)];
        let page = |rows: &[Listed], step| {
            let chrome = Chrome::sample(words, words.t("along-title"));
            let (one, two) = (round(1), round(2));
            let (base, key) = ("/tvv/desk".to_owned(), "0".to_owned());
            let given = Given { base, own: Lang::Sv, round: &two, earlier: &one, rows, came: rows, key };
            AlongPage::new(chrome, &given, step)
        };
        vec![page(&rows, Step::Choosing), page(&rows, Step::Looking), page(&[], Step::Choosing)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::AlongPage>();
    }
}
