//! `/{space}/desk/mix`: mixed groups out of all who have joined, by what they say of their perspectives.

use askama::Template;
use pages::{Button, Chrome, Empty, Field, Samples, Words};
use web::{Ctx, Fail, Reply};

use super::samples as ours;
use crate::groups::{
    rules::{self, Mixed, Standing},
    store::{self as rows, Member},
};

#[derive(Template)]
#[template(path = "groups/templates/mix.html")]
pub(in crate::groups) struct MixPage {
    chrome: Chrome,
    number: Field,
    show: Button,
    groups: Vec<Shown>,
    empty: Empty,
}

struct Shown {
    heading: String,
    people: Vec<String>,
    covers: String,
    missing: String,
}

pub(in crate::groups) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let mut people = Vec::new();
    for group in rows::all(&mut tx, ctx.space().id).await? {
        people.extend(rows::members(&mut tx, group.id).await?);
    }
    drop(tx);
    people.retain(|member| member.standing == Standing::Joined);
    let number = ctx.query.get::<usize>("n").unwrap_or(3).clamp(1, 20);
    let chrome = ctx.desk_chrome(ctx.words.t("mix-title"));
    Ok(Reply::html(&MixPage::new(chrome, &people, number))?.private())
}

impl MixPage {
    fn new(chrome: Chrome, people: &[Member], number: usize) -> MixPage {
        let words = chrome.words;
        let given: Vec<Vec<String>> = people.iter().map(|member| member.perspectives.clone()).collect();
        let mixed = if people.is_empty() { Vec::new() } else { rules::compose(&given, number) };
        let name = |at: usize| {
            let unnamed = || words.count("mix-person", at as i64 + 1);
            let who = people[at].shown_name.clone().unwrap_or_else(unnamed);
            let says = people[at].perspectives.join(", ");
            if says.is_empty() { who } else { format!("{who} ({says})") }
        };
        let listed = |key: &str, all: &std::collections::BTreeSet<String>| {
            let list = all.iter().cloned().collect::<Vec<_>>().join(", ");
            words.with(key, &[("n", (all.len() as i64).into()), ("list", list.into())])
        };
        let shown = |(at, group): (usize, &Mixed)| Shown {
            heading: words.count("mix-group", at as i64 + 1),
            people: group.people.iter().map(|who| name(*who)).collect(),
            covers: listed("mix-covers", &group.covers),
            missing: match group.missing.is_empty() {
                true => words.t("mix-missing-none"),
                false => listed("mix-missing", &group.missing),
            },
        };
        MixPage {
            number: Field::number("n", words.t("mix-number")).value(number.to_string()),
            show: Button::main(words.t("mix-show")),
            groups: mixed.iter().enumerate().map(shown).collect(),
            empty: Empty::new(words.t("mix-none")).next(words.t("mix-none-next")),
            chrome,
        }
    }
}

impl Samples for MixPage {
    fn samples(words: Words) -> Vec<MixPage> {
        let chrome = || Chrome::sample(words, words.t("mix-title"));
        let mut people = ours::members();
        people[0].perspectives = vec!["old".into()];
        vec![MixPage::new(chrome(), &people, 2), MixPage::new(chrome(), &[], 3)]
    }
}
