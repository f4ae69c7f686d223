//! A strategy on one page: its state, its vision, its goals by area, what it replaces, what stands apart from it.

use askama::Template;
use kernel::Id;
use members::organisation;
use pages::{Chrome, Empty, Notice, Samples, Tag, Tone, Words};
use web::{Ctx, Fail, Reply};

use super::{
    look::{Entry, Look, Rich},
    tree::{Branch, Tree},
};
use crate::{
    dataset::DataLinks,
    focus,
    strategy::{
        model::{Frame, FrameKind, Item, ItemKind, Statement, StatementKind},
        rules,
        whole::frame_url,
    },
    wording::{self, SourceLine},
};

#[derive(Template)]
#[template(path = "strategy/templates/frame.html")]
pub(in crate::strategy) struct FramePage {
    chrome: Chrome,
    title: String,
    lang: &'static str,
    state: Tag,
    origin: Option<Tag>,
    warning: Option<Notice>,
    watermark: Option<String>,
    text: Rich,
    facts: Vec<(String, String)>,
    vision: Option<VisionView>,
    situation: Option<Said>,
    earlier: Vec<Said>,
    groups: Vec<Group>,
    tree: Option<Tree>,
    /// Whether the picture is small enough to be shown unasked.
    small: bool,
    empty: Option<Empty>,
    reflections: Vec<Said>,
    related: Vec<(String, Vec<Entry>)>,
    registers: Vec<Entry>,
    terms: Vec<(String, String)>,
    source: SourceLine,
    data: DataLinks,
    edit: Option<String>,
    paper: Option<String>,
    contribute: Option<String>,
}

struct VisionView {
    title: String,
    text: Rich,
    figure: Option<String>,
    left: Option<String>,
}

/// Something a body or a function said at a date.
struct Said {
    anchor: String,
    title: String,
    text: Rich,
    who: String,
}

/// An area with its goals, or the goals that lie in none.
struct Group {
    area: Option<Entry>,
    text: Rich,
    items: Vec<(Entry, Vec<Entry>)>,
}

#[derive(Template)]
#[template(path = "strategy/templates/none.html")]
struct NonePage {
    chrome: Chrome,
    empty: Empty,
    registers: Vec<Entry>,
}

/// A picture of so many things is shown unasked.
const SMALL: usize = 15;
/// No deeper does a picture go: vision, area, goal, line, and what hangs on a line.
const DEEPEST: usize = 4;

/// `/{space}/strategy`
pub(in crate::strategy) async fn current(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    match look.whole.current() {
        Some(frame) => {
            let id = frame.id;
            reply(&ctx, &look, id).await
        }
        None => {
            let words = ctx.words;
            let empty = Empty::new(words.t("strategy-none")).next(words.t("strategy-none-next"));
            let registers = registers(&look);
            Reply::html(&NonePage { chrome: ctx.chrome(words.t("nav-strategy")), empty, registers })
        }
    }
}

/// `/{space}/strategy/{key}`
pub(in crate::strategy) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let look = Look::read(&ctx).await?;
    let id = look.whole.frame(&key).ok_or(Fail::NotFound)?.id;
    reply(&ctx, &look, id).await
}

async fn reply(ctx: &Ctx, look: &Look, id: Id) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let all = organisation::of_space(&mut tx, ctx.space().id).await?;
    drop(tx);
    let parties = all.iter().filter(|one| one.kind == "municipality" && one.valid_until.is_none());
    let parties: Vec<String> = parties.map(|one| one.name(ctx.lang).to_owned()).collect();
    let frame = look.whole.frame_of(id).ok_or(Fail::NotFound)?;
    let edit =
        ctx.may(members::Right::DraftStrategy).then(|| ctx.at(&format!("/desk/strategy/{}", frame.key)));
    let there = frame.kind == FrameKind::Own && ctx.app.has("/{space}/strategies/{number}/paper");
    let paper = there.then(|| ctx.at(&format!("/strategies/{}/paper", frame.number)));
    let page = show(ctx.chrome(frame.title.clone()), look, frame, &parties, edit);
    // Whoever reads the strategy that holds now is asked to take part in it.
    let current = look.whole.current().is_some_and(|current| current.id == id);
    let contribute = focus::contribute(ctx).filter(|_| current);
    Reply::html(&FramePage { paper, contribute, ..page })
}

fn show(chrome: Chrome, look: &Look, frame: &Frame, parties: &[String], edit: Option<String>) -> FramePage {
    let words = look.words;
    let own = frame.kind == FrameKind::Own;
    let said = |one: &Statement| said(look, one);
    let situations: Vec<&Statement> = match own && frame.parent.is_none() {
        true => dated(look, StatementKind::Situation),
        false => Vec::new(),
    };
    let reflections = if own { dated(look, StatementKind::Reflection) } else { Vec::new() };
    let groups = groups(look, frame);
    let mut texts = vec![frame.detail.text.as_str(), frame.detail.vision.text.as_str()];
    let items: Vec<&Item> = look.whole.items.iter().filter(|item| item.strategy == frame.id).collect();
    texts.extend(items.iter().flat_map(|item| [item.title.as_str(), item.detail.text.as_str()]));
    FramePage {
        title: frame.title.clone(),
        lang: frame.lang.tag(),
        state: look.state(frame),
        origin: wording::origin(words, frame.detail.origin),
        warning: look.warning(frame),
        watermark: look.watermark(frame),
        text: look.rich(&frame.detail.text, frame.lang),
        facts: facts(look, frame, parties),
        vision: vision(look, frame),
        situation: situations.first().map(|one| said(one)),
        earlier: situations.iter().skip(1).map(|one| said(one)).collect(),
        empty: groups.is_empty().then(|| Empty::new(words.t("strategy-no-goals"))),
        tree: tree(look, frame),
        small: items.len() <= SMALL,
        groups,
        reflections: reflections.into_iter().map(said).collect(),
        related: related(look, frame),
        registers: if own { registers(look) } else { Vec::new() },
        terms: look.word_list(&texts),
        source: SourceLine::new(words, frame.detail.source.as_ref()),
        data: DataLinks::at(look.at(&format!("/strategy/{}/items", frame.key))),
        edit,
        paper: None,
        contribute: None,
        chrome,
    }
}

fn facts(look: &Look, frame: &Frame, parties: &[String]) -> Vec<(String, String)> {
    let words = look.words;
    let mut facts = Vec::new();
    let mut fact = |key: &str, text: String| {
        if !text.is_empty() {
            facts.push((words.t(key), text));
        }
    };
    if frame.kind == FrameKind::Own {
        fact("strategy-parties", parties.join(", "));
    }
    fact("strategy-owner", frame.detail.owner.clone());
    fact("strategy-decision", frame.decision.clone().unwrap_or_default());
    fact(
        "strategy-adopted-on",
        frame.detail.adopted_on.map_or_else(String::new, |on| wording::date(words, on)),
    );
    if let Some((n, m)) = frame.detail.decided {
        fact("strategy-decided", words.with("strategy-n-of-m", &[("n", n.into()), ("m", m.into())]));
    }
    facts
}

fn vision(look: &Look, frame: &Frame) -> Option<VisionView> {
    let (words, vision) = (look.words, &frame.detail.vision);
    if vision.text.is_empty() {
        return None;
    }
    let figure = vision.figure.as_ref().map(|figure| {
        let status = vision.status.map_or("undecided", |status| status.as_str());
        let mut said = words.t(&format!("figure-is-{status}"));
        if let Some(implied) = vision.implied {
            said = format!("{said}, {}", words.t(&format!("figure-implied-{}", implied.as_str())));
        }
        let figure = wording::quantity(words, figure);
        let key = if rules::frame::judged(vision) { "figure-judged" } else { "figure-not-judged" };
        words.with(key, &[("figure", figure.into()), ("status", said.into())])
    });
    let left = vision.horizon.map(|year| match i64::from(year) - i64::from(look.today.year()) {
        left if left > 0 => {
            words.with("vision-years-left", &[("n", left.into()), ("year", year.to_string().into())])
        }
        0 => words.with("vision-this-year", &[("year", year.to_string().into())]),
        _ => words.with("vision-year-passed", &[("year", year.to_string().into())]),
    });
    let title = match vision.horizon {
        Some(year) => words.with("vision-title-year", &[("year", year.to_string().into())]),
        None => words.t("vision-title"),
    };
    Some(VisionView { title, text: look.rich(&vision.text, frame.lang), figure, left })
}

fn said(look: &Look, one: &Statement) -> Said {
    let on = one.detail.on.map(|on| wording::date(look.words, on));
    Said {
        anchor: format!("{}-{}", one.kind.as_str(), one.number),
        title: one.title.clone(),
        text: look.rich(&one.detail.text, one.lang),
        who: [one.detail.by.clone(), on].into_iter().flatten().collect::<Vec<_>>().join(", "),
    }
}

/// Statements of a kind, the newest first.
fn dated(look: &Look, kind: StatementKind) -> Vec<&Statement> {
    let mut all = look.whole.noted(kind);
    all.sort_by(|a, b| match (a.detail.on, b.detail.on) {
        (Some(a), Some(b)) => b.chronological(&a),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
    all
}

fn groups(look: &Look, frame: &Frame) -> Vec<Group> {
    let whole = &look.whole;
    let line = |item: &Item| match item.kind {
        ItemKind::Goal => look.goal(item),
        ItemKind::Area | ItemKind::Line => look.entry(item),
    };
    let below = |item: &Item| -> Vec<Entry> { whole.children(item.id).map(line).collect() };
    let group = |area: Option<&Item>, items: Vec<&Item>| Group {
        area: area.map(|area| look.entry(area)),
        text: area.map(|area| look.rich(&area.detail.text, frame.lang)).unwrap_or_default(),
        items: items.into_iter().map(|item| (line(item), below(item))).collect(),
    };
    let areas = whole.of_kind(frame.id, ItemKind::Area).filter(|area| area.parent.is_none());
    let mut groups: Vec<Group> =
        areas.map(|area| group(Some(area), whole.children(area.id).collect())).collect();
    let free: Vec<&Item> = whole
        .items
        .iter()
        .filter(|item| item.strategy == frame.id && item.parent.is_none() && item.kind != ItemKind::Area)
        .collect();
    if !free.is_empty() {
        groups.insert(0, group(None, free));
    }
    groups
}

/// The strategy as a picture: its vision, and everything in it on the branch it belongs to.
fn tree(look: &Look, frame: &Frame) -> Option<Tree> {
    fn hang(look: &Look, item: &Item, depth: usize, all: &mut Vec<Branch>) {
        all.push(Branch { title: item.title.clone(), depth });
        // A tree that was bent into a ring would never end.
        if depth < DEEPEST {
            look.whole.children(item.id).for_each(|below| hang(look, below, depth + 1, all));
        }
    }
    let root = vision(look, frame).map_or_else(|| frame.title.clone(), |vision| vision.title);
    let mut all = vec![Branch { title: root, depth: 0 }];
    let tops = look.whole.items.iter().filter(|item| item.strategy == frame.id && item.parent.is_none());
    tops.for_each(|item| hang(look, item, 1, &mut all));
    Tree::of(look.words.with("strategy-tree", &[("title", frame.title.clone().into())]), &all)
}

fn entry(title: String, lang: &'static str, href: String) -> Entry {
    Entry { title, lang, href, note: String::new(), tags: Vec::new(), anchor: String::new() }
}

/// What it replaces and elaborates, and what it is compared with.
fn related(look: &Look, frame: &Frame) -> Vec<(String, Vec<Entry>)> {
    let (words, whole) = (look.words, &look.whole);
    let frame_line = |frame: &Frame| {
        let mut line = entry(frame.title.clone(), frame.lang.tag(), frame_url(&look.space, frame));
        line.tags.push(look.state(frame));
        line
    };
    let old = frame.replaces.and_then(|id| whole.frame_of(id)).map(frame_line);
    let new = whole.successor(frame.id).map(frame_line);
    let above = frame.parent.and_then(|id| whole.item(id)).map(|item| look.entry(item));
    let below = whole.frames.iter().filter(|other| {
        other.parent.and_then(|id| whole.item(id)).is_some_and(|item| item.strategy == frame.id)
    });
    let walks = whole.crosswalks_of(frame.id);
    let walk = |one: &crate::strategy::model::Crosswalk| {
        entry(one.title.clone(), words.lang.tag(), look.at(&format!("/crosswalk/{}", one.key)))
    };
    let groups = [
        ("strategy-replaces", old.into_iter().collect::<Vec<_>>()),
        ("strategy-replaced-by", new.into_iter().collect()),
        ("strategy-part-of", above.into_iter().collect()),
        ("strategy-sub", below.map(frame_line).collect()),
        ("strategy-compared", walks.map(walk).collect()),
    ];
    groups.into_iter().filter(|(_, all)| !all.is_empty()).map(|(key, all)| (words.t(key), all)).collect()
}

/// The registers around a strategy, each with how much is in it.
pub(in crate::strategy) fn registers(look: &Look) -> Vec<Entry> {
    let (words, whole) = (look.words, &look.whole);
    let of = |kind| whole.noted(kind).len();
    let counted = [
        ("nav-goals", "/goals", Some(whole.goals().len())),
        ("nav-areas", "/areas", Some(whole.areas().len())),
        ("nav-strengths", "/strengths", Some(of(StatementKind::Strength))),
        ("nav-challenges", "/challenges", Some(of(StatementKind::Challenge))),
        ("nav-trends", "/trends", Some(of(StatementKind::Trend))),
        ("nav-crosswalks", "/crosswalk", Some(whole.crosswalks.len())),
        ("nav-glossary", "/glossary", Some(of(StatementKind::Term))),
        ("nav-coverage", "/coverage", None),
        ("nav-documents", "/documents", None),
        ("nav-timeline", "/timeline", None),
    ];
    let shown = counted.into_iter().filter(|(_, _, n)| *n != Some(0));
    let line = |(key, path, n): (&str, &str, Option<usize>)| {
        let mut line = entry(words.t(key), words.lang.tag(), look.at(path));
        line.note = n.map_or_else(String::new, |n| words.number(n as i64));
        line
    };
    shown.map(line).collect()
}

impl Samples for FramePage {
    fn samples(words: Words) -> Vec<FramePage> {
        let look = super::samples::look(words);
        let parties = ["<A>".to_owned(), "B".to_owned()];
        let all = look.whole.frames.iter().map(|frame| {
            let chrome = Chrome::sample(words, frame.title.clone());
            show(chrome, &look, frame, &parties, Some("/tvv/desk/strategy/x".into()))
        });
        all.collect()
    }
}

impl Samples for NonePage {
    fn samples(words: Words) -> Vec<NonePage> {
        let look = super::samples::look(words);
        let empty = Empty::new(words.t("strategy-none")).next(words.t("strategy-none-next"));
        vec![NonePage {
            chrome: Chrome::sample(words, words.t("nav-strategy")),
            empty,
            registers: registers(&look),
        }]
    }
}

/// Kept in one place: the tone of a gap is never that of a fault.
pub(in crate::strategy) const GAP: Tone = Tone::Warning;

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::FramePage>();
        pages::check_page::<super::NonePage>();
    }
}
