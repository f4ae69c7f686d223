//! The organisations of a space with members, bodies and offices: now, or as they were on a day.

use askama::Template;
use jiff::civil::Date;
use members::Organisation;
use pages::{Button, Chrome, Empty, Field, Notice, Samples, Tone, Words};
use web::{Ctx, Fail, Reply};

use super::{
    Names, asked_day, samples,
    ties::{Deciding, since},
};
use crate::decisions::{
    model::{Membership, Office, within},
    store as rows,
};

/// The page.
#[derive(Template)]
#[template(path = "decisions/templates/organisation.html")]
pub struct OrganisationPage {
    chrome: Chrome,
    at: Field,
    show: Button,
    as_of: Option<Notice>,
    items: Vec<Item>,
    empty: Option<Empty>,
}

struct Item {
    key: String,
    name: String,
    period: Option<String>,
    groups: Vec<Group>,
}

/// Members, bodies or offices.
struct Group {
    title: String,
    lines: Vec<Line>,
}

struct Line {
    text: String,
    note: Option<String>,
    /// The decision, and where it is.
    decided: Option<(String, Option<String>)>,
}

/// What the page shows besides organisations and bodies.
struct Read {
    memberships: Vec<Membership>,
    offices: Vec<Office>,
    deciding: Deciding,
}

/// `/{space}/organisation`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, space, ctx.words).await?;
    let memberships: Vec<_> =
        rows::memberships(&mut tx, space).await?.into_iter().map(|(_, one)| one).collect();
    let offices = rows::offices(&mut tx, space).await?.into_iter().map(|(_, one)| one).collect();
    let deciding = Deciding::read(&mut tx, &memberships).await?;
    let read = Read { memberships, offices, deciding };
    drop(tx);
    let chrome = ctx.chrome(ctx.words.t("organisation-title"));
    Reply::html(&OrganisationPage::new(chrome, &ctx.at("/organisation"), &names, &read, asked_day(&ctx)))
}

impl OrganisationPage {
    fn new(
        chrome: Chrome,
        here: &str,
        names: &Names,
        read: &Read,
        (at, today): (Option<Date>, Date),
    ) -> OrganisationPage {
        let words = chrome.words;
        let day = at.unwrap_or(today);
        let parsed = |text: &Option<String>| text.as_deref().and_then(|text| text.parse().ok());
        let there = |one: &&Organisation| within(parsed(&one.valid_from), parsed(&one.valid_until), day);
        let items: Vec<Item> = names
            .organisations
            .iter()
            .filter(there)
            .map(|one| Item {
                key: one.key.clone(),
                name: one.name(words.lang).to_owned(),
                period: since(words, parsed(&one.valid_from), parsed(&one.valid_until)),
                groups: groups(words, names, read, one, day),
            })
            .collect();
        OrganisationPage {
            at: Field::date("at", words.t("decisions-at")).value(day.to_string()),
            show: Button::second(words.t("decisions-at-show")),
            as_of: at.map(|at| {
                let said = words.with("organisation-as-of", &[("date", words.date(at).into())]);
                Notice::new(Tone::Info, said).link(words.t("organisation-as-now"), here)
            }),
            empty: items.is_empty().then(|| Empty::new(words.t("organisation-none"))),
            items,
            chrome,
        }
    }
}

fn groups(words: Words, names: &Names, read: &Read, of: &Organisation, day: Date) -> Vec<Group> {
    let all = [
        ("organisation-members", members(words, names, read, of, day)),
        ("organisation-bodies", bodies(words, names, of, day)),
        ("organisation-offices", offices(words, names, read, of, day)),
    ];
    let known = all.into_iter().filter(|(_, lines)| !lines.is_empty());
    known.map(|(key, lines)| Group { title: words.t(key), lines }).collect()
}

fn members(words: Words, names: &Names, read: &Read, of: &Organisation, day: Date) -> Vec<Line> {
    let here = |one: &&Membership| one.organisation == of.id && within(one.valid_from, one.valid_until, day);
    let line = |one: &Membership| Line {
        text: names.organisation(one.member),
        note: since(words, one.valid_from, one.valid_until),
        decided: read.deciding.of(words, &one.decided),
    };
    read.memberships.iter().filter(here).map(line).collect()
}

fn bodies(words: Words, names: &Names, of: &Organisation, day: Date) -> Vec<Line> {
    let here = names.bodies.iter().filter(|body| body.organisation == of.id && body.existed(day));
    here.map(|body| {
        let stage = words.t(&format!("decisions-stage-{}", body.stage.as_str()));
        let known = [Some(stage), since(words, body.valid_from, body.valid_until)];
        let note: Vec<String> = known.into_iter().flatten().collect();
        Line { text: body.name(words.lang).to_owned(), note: Some(note.join(" · ")), decided: None }
    })
    .collect()
}

fn offices(words: Words, names: &Names, read: &Read, of: &Organisation, day: Date) -> Vec<Line> {
    let here = |one: &&Office| one.organisation == of.id && within(one.valid_from, one.valid_until, day);
    let line = |one: &Office| {
        let body = one.body.map(|body| names.body_name(body));
        let known = [body, since(words, one.valid_from, one.valid_until)];
        let note: Vec<String> = known.into_iter().flatten().collect();
        Line { text: one.title.clone(), note: (!note.is_empty()).then(|| note.join(" · ")), decided: None }
    };
    read.offices.iter().filter(here).map(line).collect()
}

impl Samples for OrganisationPage {
    fn samples(words: Words) -> Vec<OrganisationPage> {
        let read = Read {
            memberships: vec![samples::membership()],
            offices: vec![samples::office()],
            deciding: Deciding::default(),
        };
        let page = |names: &Names, at| {
            let chrome = Chrome::sample(words, words.t("organisation-title"));
            OrganisationPage::new(chrome, "/tvv/organisation", names, &read, (at, samples::today()))
        };
        let names = samples::names(words);
        let none = Names { words, bodies: Vec::new(), organisations: Vec::new() };
        vec![page(&names, None), page(&names, Some(samples::today())), page(&none, None)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::OrganisationPage>();
    }
}
