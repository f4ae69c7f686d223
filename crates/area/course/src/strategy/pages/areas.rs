//! Focus areas: all that the space works with, and one with its goals, its strengths and what is done in it.

use std::collections::{HashMap, HashSet};

use askama::Template;
use kernel::{Id, Ref, Visibility};
use pages::{Button, Chrome, Empty, Link, Meta, Notice, Samples, Stations, Tag, Words};
use store::{Tx, thread::Verb};
use web::{Ctx, Fail, Reply};

use super::look::{Entry, Look, Rich};
use crate::{
    dataset::DataLinks,
    focus::{self, Actions, OnArea},
    strategy::model::{FrameKind, Item, ItemKind, StatementKind},
    trail,
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
    /// How the ideas of the sub-themes add up.
    overlap: Option<String>,
    empty: Option<Empty>,
    source: SourceLine,
    terms: Vec<(String, String)>,
    edit: Option<String>,
    /// What surveys say of it, or that none does.
    measured: (String, Vec<Link>),
    actions: Option<Actions>,
    commitments: Option<OnArea>,
    framed: Option<(String, String)>,
    thread: Option<Stations>,
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
    let mut tx = ctx.read().await?;
    let sums = Sums::count(&mut tx, &look, area).await?;
    let indicators = indicators(&mut tx, area).await?;
    let actions = focus::actions(&ctx, &mut tx, area.id).await?;
    let here = area.subject();
    let found = ctx.thread_found(&mut tx, &here, web::thread::STRANDS).await?;
    drop(tx);
    let worked =
        found.kinds.iter().any(|(kind, cards)| ["proposal", "action"].contains(kind) && !cards.is_empty());
    let framed = focus::framed(&ctx, area.number).filter(|_| worked);
    let page = AreaPage {
        commitments: focus::commitments(&ctx, area.id, area.number).await?,
        framed: framed.map(|href| (ctx.words.t("area-framed"), href)),
        thread: Some(ctx.stations(&here, found)),
        measured: measured(ctx.words, indicators),
        actions,
        ..show_one(ctx.chrome(area.title.clone()), &look, area, &sums, edit)
    };
    Reply::html(&page)
}

/// The indicators that measure an area, as far as everybody may see them.
async fn indicators(tx: &mut Tx, area: &Item) -> store::Result<Vec<Link>> {
    let mut found = Vec::new();
    for link in tx.links_from(&area.subject()).await? {
        if link.verb == Verb::MeasuredBy.as_str()
            && let Some(card) =
                tx.card(&link.other).await?.filter(|card| card.visibility == Visibility::Public)
        {
            found.push(Link::new(card.title, card.url));
        }
    }
    Ok(found)
}

/// What is measured; where nothing is, that is said and not passed over.
fn measured(words: Words, indicators: Vec<Link>) -> (String, Vec<Link>) {
    (words.count("area-measured", indicators.len() as i64), indicators)
}

/// The sub-themes of an area: the areas in it, or else the lines that hang directly on it.
fn parts<'a>(look: &'a Look, area: &Item) -> Vec<&'a Item> {
    let below = |kind: ItemKind| -> Vec<&Item> {
        look.whole.children(area.id).filter(|item| item.kind == kind).collect()
    };
    let areas = below(ItemKind::Area);
    if areas.is_empty() { below(ItemKind::Line) } else { areas }
}

/// The ideas behind the sub-themes of an area: behind what is in each, and in all of them together.
#[derive(Default)]
struct Sums {
    each: HashMap<Id, i64>,
    /// Each idea once, however many sub-themes it belongs to.
    together: i64,
    /// Those that belong to more than one.
    shared: i64,
}

impl Sums {
    async fn count(tx: &mut Tx, look: &Look, area: &Item) -> store::Result<Sums> {
        let mut times: HashMap<Ref, i64> = HashMap::new();
        let mut sums = Sums::default();
        for part in parts(look, area) {
            let mut ideas = HashSet::new();
            let mut open = vec![part];
            while let Some(item) = open.pop() {
                ideas.extend(trail::ideas(tx, &item.subject()).await?);
                open.extend(look.whole.children(item.id));
            }
            sums.each.insert(part.id, ideas.len() as i64);
            for idea in ideas {
                *times.entry(idea).or_default() += 1;
            }
        }
        sums.together = times.len() as i64;
        sums.shared = times.values().filter(|n| **n > 1).count() as i64;
        Ok(sums)
    }

    /// In a word, of one of them; nothing for what is no sub-theme here.
    fn note(&self, words: Words, item: &Item) -> Option<String> {
        self.each.get(&item.id).map(|n| words.count("area-ideas", *n))
    }

    /// "7 when each sub-theme is counted for itself, 5 different ideas: 2 belong to several."
    fn overlap(&self, words: Words) -> Option<String> {
        let sum: i64 = self.each.values().sum();
        let named = [
            ("sum", words.number(sum).into()),
            ("together", words.number(self.together).into()),
            ("shared", words.number(self.shared).into()),
        ];
        (self.each.len() > 1).then(|| words.with("area-ideas-overlap", &named))
    }
}

fn show_one(chrome: Chrome, look: &Look, area: &Item, sums: &Sums, edit: Option<String>) -> AreaPage {
    let (words, whole) = (look.words, &look.whole);
    let frame = whole.frame_of(area.strategy);
    let mut meta = Meta::new(words.count("area-number", area.number));
    if let Some(frame) = frame {
        meta = meta.and(frame.title.clone());
    }
    let goals: Vec<Entry> = goals_in(look, area).into_iter().map(|goal| look.goal(goal)).collect();
    let counted = |item: &Item| {
        let entry = look.entry(item);
        Entry { note: sums.note(words, item).unwrap_or_else(|| entry.note.clone()), ..entry }
    };
    let lines: Vec<Entry> = whole
        .items
        .iter()
        .filter(|item| item.kind == ItemKind::Line)
        .filter(|item| whole.area(item).is_some_and(|found| found.id == area.id))
        .map(counted)
        .collect();
    let parts = whole.children(area.id).filter(|item| item.kind == ItemKind::Area).map(counted);
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
        overlap: sums.overlap(words),
        related,
        source: SourceLine::new(words, area.detail.source.as_ref()),
        terms: look.word_list(&[&area.title, &area.detail.text]),
        edit,
        measured: measured(words, Vec::new()),
        actions: None,
        commitments: None,
        framed: None,
        thread: None,
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
            let sums = Sums { each: [(area.id, 1)].into(), together: 1, shared: 0 };
            show_one(Chrome::sample(words, area.title.clone()), &look, area, &sums, Some("/x".into()))
        };
        let full = Actions::samples(words).into_iter().map(|actions| AreaPage {
            actions: Some(actions),
            measured: measured(words, vec![Link::new("<indicator>", "/x")]),
            framed: Some((words.t("area-framed"), "/x".into())),
            ..page(&areas[0])
        });
        full.chain(areas.iter().map(page)).collect()
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
