//! The register of external matters, and one of them.

use askama::Template;
use kernel::Id;
use members::Right;
use pages::{Button, Cell, Chrome, Column, DataTable, Empty, Meta, Samples, Tag, Tone, Words};
use serde::Serialize;
use store::{Tx, directory::Card, thread::Verb};
use web::{Ctx, Fail, Reply};

use super::{
    model::{self, Contact, External, Said, Stage, Stance},
    store as rows,
};
use crate::dates;

#[derive(Template)]
#[template(path = "influence/templates/list.html")]
struct ListPage {
    chrome: Chrome,
    table: Option<DataTable>,
    empty: Empty,
    take_up: Option<Button>,
    files: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "influence/templates/one.html")]
struct OnePage {
    chrome: Chrome,
    meta: Meta,
    lang: &'static str,
    tags: Vec<Tag>,
    says: String,
    stance: String,
    next: Option<(String, String)>,
    outcome: Option<String>,
    done: Vec<Done>,
    goals: Vec<(String, String)>,
    keep: Option<Button>,
}

/// What was done on a day.
struct Done {
    when: String,
    kind: String,
    says: String,
}

/// Every external matter of a space with what was done about it.
async fn read(tx: &mut Tx, space: Id) -> Result<Vec<(External, Vec<Contact>)>, Fail> {
    let mut contacts = rows::contacts(tx, space).await?;
    let mut found = Vec::new();
    for external in rows::all(tx, space).await? {
        let own = contacts.extract_if(.., |(id, _)| *id == external.id).map(|(_, contact)| contact);
        let own = own.collect();
        found.push((external, own));
    }
    Ok(found)
}

/// `/{space}/influence`
pub async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let found = read(&mut ctx.read().await?, ctx.space().id).await?;
    let may = ctx.may(Right::DraftStrategy);
    Reply::html(&show(ctx.chrome(ctx.words.t("nav-influence")), &ctx.at(""), &found, may))
}

/// `/{space}/influence/{number}`
pub async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let number: i64 = ctx.param("number")?;
    let found = read(&mut tx, ctx.space().id).await?;
    let (external, contacts) =
        found.into_iter().find(|(external, _)| external.number == number).ok_or(Fail::NotFound)?;
    let mut goals = Vec::new();
    for link in tx.links_from(&external.subject()).await? {
        if link.verb == Verb::Serves.as_str() {
            goals.extend(tx.card(&link.other).await?);
        }
    }
    drop(tx);
    let keep = ctx.may(Right::DraftStrategy).then(|| ctx.at(&format!("/desk/influence/{number}")));
    let page = show_one(|title| ctx.chrome(title), &ctx.at(""), (&external, &contacts), &goals, keep);
    Reply::html(&page)
}

fn stage_tag(words: Words, stage: Stage) -> Tag {
    let tone = match stage {
        Stage::Done => Tone::Success,
        Stage::Dropped => Tone::Neutral,
        Stage::Decided | Stage::Building => Tone::Own,
        Stage::Idea | Stage::Study | Stage::Planned => Tone::Info,
    };
    Tag::new(tone, words.t(&format!("external-stage-{}", stage.as_str())))
}

fn stance(words: Words, stance: Stance) -> String {
    words.t(&format!("external-stance-{}", stance.as_str()))
}

/// "Möte, 3 mars 2026", or that nothing was done yet.
fn last_done(words: Words, contacts: &[Contact]) -> String {
    match model::last(contacts) {
        Some(contact) => {
            let kind = words.t(&format!("external-kind-{}", contact.kind.as_str()));
            format!("{}, {}", dates::said(words, contact.on), kind.to_lowercase())
        }
        None => words.t("external-nothing-done"),
    }
}

/// The next step with its day, or the outcome.
fn next_step(words: Words, said: &Said) -> String {
    let next = said.next_step.clone().or_else(|| said.outcome.clone()).unwrap_or_default();
    match said.next_on {
        Some(on) => format!("{next} ({})", dates::said(words, on)),
        None => next,
    }
}

fn show(chrome: Chrome, home: &str, found: &[(External, Vec<Contact>)], may: bool) -> ListPage {
    let words = chrome.words;
    let row = |(external, contacts): &(External, Vec<Contact>)| {
        let said = &external.said;
        vec![
            Cell::link(said.title.clone(), format!("{home}/influence/{}", external.number)),
            Cell::text(said.owner.clone()),
            Cell::tag(stage_tag(words, said.stage)),
            Cell::text(stance(words, said.stance)),
            Cell::text(last_done(words, contacts)),
            Cell::text(next_step(words, said)),
        ]
    };
    let columns = [
        "external-title",
        "external-owner",
        "external-stage",
        "external-stance",
        "external-last",
        "external-next",
    ];
    let columns = columns.map(|key| Column::text(words.t(key))).into();
    let table = || {
        let rows = found.iter().map(row).collect();
        DataTable::new("influence", words.t("nav-influence"), columns, rows).caption_hidden()
    };
    let file = |end: &str, key: &str| (words.t(key), format!("{home}/influence.{end}"));
    ListPage {
        table: (!found.is_empty()).then(table),
        empty: Empty::new(words.t("external-none")).next(words.t("external-none-next")),
        take_up: may
            .then(|| Button::second(words.t("external-take-up")).link(format!("{home}/desk/influence/new"))),
        files: vec![file("csv", "external-csv"), file("json", "external-json")],
        chrome,
    }
}

fn show_one(
    chrome: impl FnOnce(String) -> Chrome,
    home: &str,
    (external, contacts): (&External, &[Contact]),
    goals: &[Card],
    keep: Option<String>,
) -> OnePage {
    let said = &external.said;
    let chrome = chrome(said.title.clone());
    let words = chrome.words;
    let mut done: Vec<&Contact> = contacts.iter().collect();
    done.sort_by_key(|contact| std::cmp::Reverse(contact.on.latest()));
    let mut tags = vec![stage_tag(words, said.stage), Tag::new(Tone::Neutral, stance(words, said.stance))];
    if said.example {
        tags.push(Tag::new(Tone::Neutral, words.t("external-example")));
    }
    let decides = words.with("external-decides", &[("owner", said.owner.clone().into())]);
    OnePage {
        meta: Meta::new(words.t("nav-influence")).link(format!("{home}/influence")).and(decides),
        lang: said.lang.tag(),
        tags,
        says: said.says.clone(),
        stance: said.stance_says.clone(),
        next: said
            .next_step
            .as_ref()
            .map(|step| (step.clone(), said.next_on.map(|on| dates::said(words, on)).unwrap_or_default())),
        outcome: said.outcome.clone(),
        done: done
            .into_iter()
            .map(|contact| Done {
                when: dates::said(words, contact.on),
                kind: words.t(&format!("external-kind-{}", contact.kind.as_str())),
                says: contact.says.clone(),
            })
            .collect(),
        goals: goals.iter().map(|card| (card.title.clone(), card.url.clone())).collect(),
        keep: keep.map(|href| Button::second(words.t("external-keep")).link(href)),
        chrome,
    }
}

#[derive(Serialize)]
struct OpenExternal<'a> {
    number: i64,
    url: String,
    title: &'a str,
    says: &'a str,
    language: &'static str,
    owner: &'a str,
    stage: &'static str,
    stance: &'static str,
    our_stance: &'a str,
    last_contact: Option<String>,
    last_done: Option<&'a str>,
    next_step: Option<&'a str>,
    next_on: Option<String>,
    outcome: Option<&'a str>,
    submissions: i64,
    example: bool,
}

/// The columns of the file, in order.
const COLUMNS: [&str; 16] = [
    "number",
    "url",
    "title",
    "says",
    "language",
    "owner",
    "stage",
    "stance",
    "our_stance",
    "last_contact",
    "last_done",
    "next_step",
    "next_on",
    "outcome",
    "submissions",
    "example",
];

fn open<'a>(ctx: &Ctx, (external, contacts): &'a (External, Vec<Contact>)) -> OpenExternal<'a> {
    let said = &external.said;
    let last = model::last(contacts);
    OpenExternal {
        number: external.number,
        url: ctx.absolute(&ctx.at(&format!("/influence/{}", external.number))),
        title: &said.title,
        says: &said.says,
        language: said.lang.tag(),
        owner: &said.owner,
        stage: said.stage.as_str(),
        stance: said.stance.as_str(),
        our_stance: &said.stance_says,
        last_contact: last.map(|contact| contact.on.to_string()),
        last_done: last.map(|contact| contact.says.as_str()),
        next_step: said.next_step.as_deref(),
        next_on: said.next_on.map(|on| on.to_string()),
        outcome: said.outcome.as_deref(),
        submissions: contacts.iter().filter(|one| one.kind == model::Kind::Submission).count() as i64,
        example: said.example,
    }
}

/// `/{space}/influence.json`
pub async fn json(ctx: Ctx) -> Result<Reply, Fail> {
    let found = read(&mut ctx.read().await?, ctx.space().id).await?;
    let all: Vec<OpenExternal> = found.iter().map(|one| open(&ctx, one)).collect();
    Ok(Reply::json(&serde_json::json!({ "space": ctx.space().key, "external_matters": all })))
}

/// `/{space}/influence.csv`
pub async fn csv(ctx: Ctx) -> Result<Reply, Fail> {
    let found = read(&mut ctx.read().await?, ctx.space().id).await?;
    let row = |one: &(External, Vec<Contact>)| -> Vec<String> {
        let open = open(&ctx, one);
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        let cells = [
            open.number.to_string(),
            open.url.clone(),
            open.title.to_owned(),
            open.says.to_owned(),
            open.language.to_owned(),
            open.owner.to_owned(),
            open.stage.to_owned(),
            open.stance.to_owned(),
            open.our_stance.to_owned(),
            text(open.last_contact.as_deref()),
            text(open.last_done),
            text(open.next_step),
            text(open.next_on.as_deref()),
            text(open.outcome),
            open.submissions.to_string(),
            open.example.to_string(),
        ];
        cells.iter().map(|cell| tabular::csv_safe(cell)).collect()
    };
    let rows: Vec<Vec<String>> = found.iter().map(row).collect();
    let header = COLUMNS.map(str::to_owned);
    Ok(Reply::csv(
        tabular::write_csv(&header, &rows, ',', true),
        &format!("{}-influence.csv", ctx.space().key),
    ))
}

/// Two made-up external matters.
pub(super) fn samples() -> Vec<(External, Vec<Contact>)> {
    let said = |stage: Stage| Said {
        title: "Double <track>".into(),
        says: "Trains & more trains.".into(),
        lang: kernel::Lang::En,
        owner: "The state <b>".into(),
        stage,
        stance: Stance::Conditional,
        stance_says: "If the station stays.".into(),
        next_step: (!stage.is_end()).then(|| "Meet them".into()),
        next_on: (!stage.is_end()).then(|| "2026-05".parse().expect("a date")),
        outcome: stage.is_end().then(|| "Opened".into()),
        goals: vec![],
        example: true,
    };
    let external = |number: i64, stage: Stage| External {
        id: Id::from_parts(0, [number as u8; 10]),
        number,
        said: said(stage),
        changed_at: 0,
        version: 1,
    };
    let contact = Contact {
        kind: model::Kind::Submission,
        on: "2026-02".parse().expect("a date"),
        says: "A <letter>".into(),
    };
    vec![(external(1, Stage::Planned), vec![contact]), (external(2, Stage::Done), vec![])]
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let chrome = || Chrome::sample(words, words.t("nav-influence"));
        vec![show(chrome(), "/tvv", &samples(), true), show(chrome(), "/tvv", &[], false)]
    }
}

impl Samples for OnePage {
    fn samples(words: Words) -> Vec<OnePage> {
        let chrome = |title| Chrome::sample(words, title);
        let keep = Some("/tvv/desk/influence/1".to_owned());
        let one = |(external, contacts): &(External, Vec<Contact>)| {
            show_one(chrome, "/tvv", (external, contacts), &[], keep.clone())
        };
        samples().iter().map(one).collect()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        ::pages::check_page::<super::ListPage>();
        ::pages::check_page::<super::OnePage>();
    }
}
