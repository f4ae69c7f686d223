//! Focus areas: all that the space works with, and one with its goals, its strengths and what is done in it.

use askama::Template;
use pages::{Button, Chrome, Empty, Meta, Notice, Samples, Tag, Words};
use web::{Ctx, Fail, Reply};

use super::look::{Entry, Look, Rich};
use crate::{
    dataset::DataLinks,
    focus::{self, OnArea},
    strategy::model::{FrameKind, Item, ItemKind, StatementKind},
    wording::{self, SourceLine},
};

#[derive(Template)]
#[template(path = "strategy/templates/areas.html")]
struct AreasPage {
    chrome: Chrome,
    lead: String,
    areas: Vec<(Entry, Rich, String)>,
    empty: Option<Empty>,
    data: DataLinks,
    contribute: Option<Button>,
}

#[derive(Template)]
#[template(path = "strategy/templates/area.html")]
struct AreaPage {
    chrome: Chrome,
    title: String,
    lang: &'static str,
    meta: Meta,
    state: Vec<Tag>,
    warning: Option<Notice>,
    watermark: Option<String>,
    text: Rich,
    related: Vec<(String, Vec<Entry>)>,
    empty: Option<Empty>,
    source: SourceLine,
    terms: Vec<(String, String)>,
    edit: Option<String>,
    commitments: Option<OnArea>,
}

/// `/{space}/areas`
pub(in crate::strategy) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let contribute = focus::contribute(&ctx).map(|href| Button::second(ctx.words.t("contribute")).link(href));
    Reply::html(&AreasPage { contribute, ..show_list(ctx.chrome(ctx.words.t("nav-areas")), &look) })
}

fn show_list(chrome: Chrome, look: &Look) -> AreasPage {
    let words = look.words;
    let areas = look.whole.areas();
    let external = areas.first().and_then(|area| look.whole.frame_of(area.strategy));
    let lead = match external.filter(|frame| frame.kind == FrameKind::External) {
        Some(frame) => words.with("areas-lead-external", &[("title", frame.title.clone().into())]),
        None => words.count("areas-lead", areas.len() as i64),
    };
    let shown = areas.iter().map(|area| {
        let goals = goals_in(look, area).len() as i64;
        let strengths = about(look, area, StatementKind::Strength).len() as i64;
        let said = [words.count("areas-goals", goals), words.count("areas-strengths", strengths)].join(" · ");
        (look.entry(area), look.rich(&area.detail.text, look.lang_of(area)), said)
    });
    AreasPage {
        lead,
        areas: shown.collect(),
        empty: areas.is_empty().then(|| Empty::new(words.t("areas-none"))),
        data: DataLinks::at(look.at("/areas")),
        contribute: None,
        chrome,
    }
}

fn goals_in<'a>(look: &'a Look, area: &Item) -> Vec<&'a Item> {
    let inside = |item: &&Item| {
        item.kind == ItemKind::Goal && look.whole.area(item).is_some_and(|found| found.id == area.id)
    };
    look.whole.items.iter().filter(inside).collect()
}

fn about(look: &Look, area: &Item, kind: StatementKind) -> Vec<Entry> {
    let all = look.whole.statements.iter();
    all.filter(|one| one.kind == kind && one.about.contains(&area.id))
        .map(|one| look.statement(one))
        .collect()
}

/// `/{space}/areas/{number}`
pub(in crate::strategy) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let look = Look::read(&ctx).await?;
    let area = look.whole.numbered(ItemKind::Area, number).ok_or(Fail::NotFound)?;
    let edit =
        ctx.may(members::Right::DraftStrategy).then(|| ctx.at(&format!("/desk/strategy/item/{}", area.id)));
    let commitments = focus::commitments(&ctx, area.id, area.number).await?;
    Reply::html(&AreaPage { commitments, ..show_one(ctx.chrome(area.title.clone()), &look, area, edit) })
}

fn show_one(chrome: Chrome, look: &Look, area: &Item, edit: Option<String>) -> AreaPage {
    let (words, whole) = (look.words, &look.whole);
    let frame = whole.frame_of(area.strategy);
    let mut meta = Meta::new(words.count("area-number", area.number));
    if let Some(frame) = frame {
        meta = meta.and(frame.title.clone());
    }
    let goals: Vec<Entry> = goals_in(look, area).into_iter().map(|goal| look.goal(goal)).collect();
    let lines: Vec<Entry> = whole
        .items
        .iter()
        .filter(|item| item.kind == ItemKind::Line)
        .filter(|item| whole.area(item).is_some_and(|found| found.id == area.id))
        .map(|item| look.entry(item))
        .collect();
    let parts =
        whole.children(area.id).filter(|item| item.kind == ItemKind::Area).map(|item| look.entry(item));
    let groups = [
        ("area-parts", parts.collect()),
        ("nav-goals", goals),
        ("area-lines", lines),
        ("nav-strengths", about(look, area, StatementKind::Strength)),
        ("nav-challenges", about(look, area, StatementKind::Challenge)),
        ("nav-trends", about(look, area, StatementKind::Trend)),
    ];
    let related: Vec<(String, Vec<Entry>)> =
        groups.into_iter().filter(|(_, all)| !all.is_empty()).map(|(key, all)| (words.t(key), all)).collect();
    AreaPage {
        title: area.title.clone(),
        lang: look.lang_of(area).tag(),
        meta,
        state: frame
            .map(|frame| look.state(frame))
            .into_iter()
            .chain(wording::origin(words, area.detail.origin))
            .collect(),
        warning: frame.and_then(|frame| look.warning(frame)),
        watermark: frame.and_then(|frame| look.watermark(frame)),
        text: look.rich(&area.detail.text, look.lang_of(area)),
        empty: related.is_empty().then(|| Empty::new(words.t("area-empty"))),
        related,
        source: SourceLine::new(words, area.detail.source.as_ref()),
        terms: look.word_list(&[&area.title, &area.detail.text]),
        edit,
        commitments: None,
        chrome,
    }
}

impl Samples for AreasPage {
    fn samples(words: Words) -> Vec<AreasPage> {
        let chrome = || Chrome::sample(words, words.t("nav-areas"));
        let mut external = super::samples::look(words);
        external.whole.items.retain(|item| item.kind != ItemKind::Area || item.key == "region-area");
        let looks = [super::samples::look(words), super::samples::empty(words), external];
        looks.iter().map(|look| show_list(chrome(), look)).collect()
    }
}

impl Samples for AreaPage {
    fn samples(words: Words) -> Vec<AreaPage> {
        let look = super::samples::look(words);
        let areas: Vec<&Item> = look.whole.items.iter().filter(|item| item.kind == ItemKind::Area).collect();
        let page = |area: &&Item| {
            show_one(Chrome::sample(words, area.title.clone()), &look, area, Some("/x".into()))
        };
        areas.iter().map(page).collect()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::AreasPage>();
        pages::check_page::<super::AreaPage>();
    }
}
