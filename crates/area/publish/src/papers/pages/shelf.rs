//! All papers: what was published, what is live, strategies, what else is printed from where it stands.

use askama::Template;
use kernel::Visibility;
use members::Right;
use pages::{Button, Chrome, Empty, Samples, Tag, Tone, Words};
use store::directory::Card;
use web::{Ctx, Fail, Reply};

use super::view::tag;
use crate::papers::{
    model::{Kind, Publication, State},
    store as rows,
};

/// Strategies that are named.
const STRATEGIES: i64 = 50;
/// Matters to be decided that are named.
const MATTERS: i64 = 2000;

/// The shelf.
#[derive(Template)]
#[template(path = "papers/templates/shelf.html")]
pub struct ShelfPage {
    chrome: Chrome,
    reports: Vec<Row>,
    no_reports: Empty,
    strategies: Vec<Row>,
    coming: Vec<Row>,
    frozen: Vec<Row>,
    desk: Option<Button>,
}

/// A paper.
struct Row {
    href: String,
    title: String,
    tag: Option<Tag>,
    about: String,
    pdf: String,
}

/// What stands on the shelf.
struct Found {
    publications: Vec<Publication>,
    strategies: Vec<Card>,
    matters: Vec<Card>,
}

/// `/{space}/papers`
pub(in crate::papers) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let found = found(&ctx).await?;
    let desk = ctx.may(Right::Publish).then(|| ctx.at("/desk/papers"));
    Reply::html(&page(ctx.chrome(ctx.words.t("nav-papers")), &ctx.at(""), &found, desk))
}

async fn found(ctx: &Ctx) -> Result<Found, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let mut publications = rows::all(&mut tx, space).await?;
    if !ctx.may(Right::Publish) && !ctx.may(Right::SeeWork) {
        publications.retain(|one| one.state != State::Draft);
    }
    let mut strategies = tx.cards(space, "strategy", STRATEGIES).await?;
    strategies.retain(|card| card.visibility == Visibility::Public);
    let mut matters = tx.cards(space, "matter", MATTERS).await?;
    let open = |card: &Card| card.status == "matter-status-open" && card.visibility == Visibility::Public;
    matters.retain(open);
    Ok(Found { publications, strategies, matters })
}

/// `/{space}/forum`: the report that counts now, or the shelf.
pub(in crate::papers) async fn forum(ctx: Ctx) -> Result<Reply, Fail> {
    let found = found(&ctx).await?;
    let mut reports = found.publications.iter().filter(|one| one.kind == Kind::Report);
    let now = reports.clone().find(|one| one.state == State::Published).or_else(|| reports.next());
    Ok(Reply::redirect(
        now.map_or_else(|| ctx.at("/papers"), |one| ctx.at(&format!("/papers/{}", one.number))),
    ))
}

fn page(chrome: Chrome, base: &str, found: &Found, desk: Option<String>) -> ShelfPage {
    let words = chrome.words;
    let of = |kind: Kind| -> Vec<Row> {
        let all = found.publications.iter().filter(|one| one.kind == kind);
        all.map(|one| published(words, base, one)).collect()
    };
    let card = |card: &Card, path: String, pdf: String| Row {
        href: path,
        title: card.title.clone(),
        tag: (!card.status.is_empty()).then(|| Tag::new(Tone::Neutral, words.t(&card.status))),
        about: String::new(),
        pdf,
    };
    let strategies = found.strategies.iter().filter(|one| one.status.starts_with("strategy-state-"));
    let strategies = strategies.filter_map(|one| {
        let at = format!("{base}/strategies/{}", one.number?);
        Some(card(one, format!("{at}/paper"), format!("{at}/pdf")))
    });
    let coming = found.matters.iter().filter_map(|one| {
        let at = format!("{base}/briefs/{}", one.number?);
        Some(card(one, at.clone(), format!("{at}/pdf")))
    });
    ShelfPage {
        reports: of(Kind::Report),
        no_reports: Empty::new(words.t("papers-no-reports")),
        strategies: strategies.collect(),
        coming: coming.collect(),
        frozen: of(Kind::Brief),
        desk: desk.map(|href| Button::second(words.t("papers-desk")).link(href)),
        chrome,
    }
}

fn published(words: Words, base: &str, one: &Publication) -> Row {
    let href = format!("{base}/papers/{}", one.number);
    let number = words.with("paper-number", &[("number", one.number.to_string().into())]);
    let about = match one.published_at {
        Some(at) => {
            format!("{number} · {}", words.with("paper-published-on", &[("date", words.day(at).into())]))
        }
        None => format!("{number} · {}", words.t("paper-is-live")),
    };
    Row {
        pdf: format!("{href}/pdf"),
        href,
        title: one.preface.title.clone(),
        tag: Some(tag(words, one.state)),
        about,
    }
}

/// Made-up publications in every state.
pub(super) fn samples() -> Vec<Publication> {
    use crate::papers::model::Preface;
    let one = |number: i64, state: State, kind: Kind| Publication {
        id: kernel::Id::from_parts(1, [number as u8; 10]),
        number,
        kind,
        state,
        preface: Preface { title: "Report <2027>".into(), lead: "Words & more".into(), ..Preface::default() },
        lang: kernel::Lang::Sv,
        about: None,
        replaces: None,
        replaced: None,
        successor: None,
        created_at: 1_772_438_400_000,
        published_at: (!state.is_live()).then_some(1_772_438_400_000),
        version: 1,
    };
    vec![
        one(4, State::Draft, Kind::Report),
        one(3, State::Published, Kind::Report),
        one(2, State::Published, Kind::Brief),
        one(1, State::Superseded, Kind::Report),
    ]
}

impl Samples for ShelfPage {
    fn samples(words: Words) -> Vec<ShelfPage> {
        let chrome = || Chrome::sample(words, words.t("nav-papers"));
        let card = |kind: &str, status: &str| Card {
            subject: kernel::Ref::new(kind, kernel::Id::from_parts(1, [9; 10])),
            space: kernel::Id::from_parts(1, [1; 10]),
            number: Some(5),
            title: "Something <to decide>".into(),
            url: "/tvv/x/5".into(),
            status: status.into(),
            visibility: Visibility::Public,
        };
        let full = Found {
            publications: samples(),
            strategies: vec![card("strategy", "strategy-state-draft")],
            matters: vec![card("matter", "matter-status-open")],
        };
        let none = Found { publications: Vec::new(), strategies: Vec::new(), matters: Vec::new() };
        vec![
            page(chrome(), "/tvv", &full, Some("/tvv/desk/papers".into())),
            page(chrome(), "/tvv", &none, None),
        ]
    }
}
