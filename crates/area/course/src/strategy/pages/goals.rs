//! Goals: all of them with what they lack, and one with everything that leads to it and from it.

use askama::Template;
use kernel::Visibility;
use pages::{Bar, BarChart, Chrome, Empty, Meta, Notice, Samples, Stations, Tag, Tone, Words};
use store::{directory::Card, thread::Verb};
use web::{Ctx, Fail, Reply};

use super::look::{Entry, Look, Rich};
use crate::{
    dataset::DataLinks,
    focus,
    strategy::{
        model::{Audience, Item, ItemKind, StatementKind},
        rules::goals::{Flag, Quality, quality},
        store as rows,
    },
    wording::{self, SourceLine},
};

#[derive(Template)]
#[template(path = "strategy/templates/goals.html")]
struct GoalsPage {
    chrome: Chrome,
    lead: String,
    chart: BarChart,
    notes: Vec<Notice>,
    filters: Vec<(String, String, bool)>,
    groups: Vec<(Option<Entry>, Vec<Entry>)>,
    empty: Option<Empty>,
    data: DataLinks,
}

#[derive(Template)]
#[template(path = "strategy/templates/goal.html")]
struct GoalPage {
    chrome: Chrome,
    title: String,
    lang: &'static str,
    meta: Meta,
    state: Vec<Tag>,
    warning: Option<Notice>,
    watermark: Option<String>,
    text: Rich,
    flags: Vec<(Tag, String)>,
    facts: Vec<(String, String)>,
    suggestions: Vec<String>,
    source: SourceLine,
    related: Vec<(String, Vec<Entry>)>,
    ideas: Option<(String, Vec<Entry>)>,
    terms: Vec<(String, String)>,
    thread: Option<Stations>,
    edit: Option<String>,
}

/// `/{space}/goals`
pub(in crate::strategy) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let audience = Audience::parse(ctx.query.text("audience"));
    Reply::html(&show_list(ctx.chrome(ctx.words.t("nav-goals")), &look, audience))
}

fn show_list(chrome: Chrome, look: &Look, audience: Option<Audience>) -> GoalsPage {
    let (words, whole) = (look.words, &look.whole);
    let all = whole.goals();
    let goals: Vec<&Item> = all
        .iter()
        .copied()
        .filter(|goal| audience.is_none_or(|audience| goal.detail.audience.contains(&audience)))
        .collect();
    let count =
        |wanted: Quality| goals.iter().filter(|goal| quality(&goal.detail.measure) == wanted).count() as i64;
    let bars = Quality::ALL
        .iter()
        .map(|one| Bar::new(words.t(&format!("goal-quality-{}", one.as_str())), count(*one)));
    let columns = (words.t("goal-quality"), words.t("nav-goals"));
    let passed =
        goals.iter().filter(|goal| whole.flags(goal, look.today).contains(&Flag::YearPassed)).count();
    let mut notes = Vec::new();
    if passed > 0 {
        notes.push(Notice::new(Tone::Danger, words.count("goals-year-passed", passed as i64)));
    }
    let filters = Audience::ALL.iter().map(|one| {
        let label = words.t(&format!("strategy-audience-{}", one.as_str()));
        (label, look.at(&format!("/goals?audience={}", one.as_str())), audience == Some(*one))
    });
    let everyone = (words.t("strategy-audience-all"), look.at("/goals"), audience.is_none());
    let tagged = all.iter().any(|goal| !goal.detail.audience.is_empty());
    GoalsPage {
        lead: words.with(
            "goals-lead",
            &[
                ("n", (goals.len() as i64).into()),
                ("both", count(Quality::NumberAndYear).into()),
                ("number", count(Quality::NumberOnly).into()),
                ("words", count(Quality::Words).into()),
            ],
        ),
        chart: BarChart::new(words, words.t("goal-quality"), (&columns.0, &columns.1), bars.collect()),
        notes,
        filters: if tagged { std::iter::once(everyone).chain(filters).collect() } else { Vec::new() },
        groups: by_area(look, &goals),
        empty: goals.is_empty().then(|| Empty::new(words.t("strategy-no-goals"))),
        data: DataLinks::at(look.at("/goals")),
        chrome,
    }
}

/// Goals under their areas, in the order of the areas; those in none first.
fn by_area(look: &Look, goals: &[&Item]) -> Vec<(Option<Entry>, Vec<Entry>)> {
    let whole = &look.whole;
    let in_area = |wanted: Option<kernel::Id>| -> Vec<Entry> {
        let area = |goal: &Item| whole.area(goal).map(|area| area.id);
        goals.iter().filter(|goal| area(goal) == wanted).map(|goal| look.goal(goal)).collect()
    };
    let areas = whole.items.iter().filter(|item| item.kind == ItemKind::Area);
    let named = areas.map(|area| (Some(look.entry(area)), in_area(Some(area.id))));
    std::iter::once((None, in_area(None))).chain(named).filter(|(_, goals)| !goals.is_empty()).collect()
}

/// What the thread and the directory tell of a goal.
#[derive(Default)]
struct Around {
    cited: Vec<Card>,
    tied: Vec<Card>,
    indicators: Vec<Card>,
    ideas: Vec<(i64, String, String)>,
}

/// `/{space}/goals/{number}`
pub(in crate::strategy) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let look = Look::read(&ctx).await?;
    let goal = look.whole.numbered(ItemKind::Goal, number).ok_or(Fail::NotFound)?;
    let mut tx = ctx.read().await?;
    let mut around = Around::default();
    for subject in rows::cited(&mut tx, goal.id).await? {
        around.cited.extend(tx.card(&subject).await?);
    }
    for link in tx.links_to(&goal.subject()).await? {
        if link.verb == Verb::Serves.as_str() {
            around.tied.extend(tx.card(&link.other).await?);
        }
    }
    for link in tx.links_from(&goal.subject()).await? {
        if link.verb == Verb::MeasuredBy.as_str() {
            around.indicators.extend(tx.card(&link.other).await?);
        }
    }
    around.ideas = rows::ideas_for(&mut tx, goal.id).await?;
    let thread = ctx.thread(&mut tx, &goal.subject()).await?;
    drop(tx);
    for cards in [&mut around.cited, &mut around.tied, &mut around.indicators] {
        cards.retain(|card| card.visibility == Visibility::Public);
    }
    around.tied.retain(|card| card.subject.kind != "commitment" || focus::is_open(&ctx));
    let edit =
        ctx.may(members::Right::DraftStrategy).then(|| ctx.at(&format!("/desk/strategy/item/{}", goal.id)));
    let page = show_one(ctx.chrome(goal.title.clone()), &look, goal, &around, edit);
    Reply::html(&GoalPage { thread: Some(thread), ..page })
}

fn show_one(chrome: Chrome, look: &Look, goal: &Item, around: &Around, edit: Option<String>) -> GoalPage {
    let (words, whole, detail) = (look.words, &look.whole, &goal.detail);
    let frame = whole.frame_of(goal.strategy);
    let area = whole.area(goal);
    let mut meta = Meta::new(words.count("goal-number", goal.number));
    if let Some(area) = area {
        meta = meta.and(area.title.clone());
    }
    if let Some(frame) = frame {
        meta = meta.and(frame.title.clone());
    }
    for one in &detail.audience {
        meta = meta.and(words.t(&format!("strategy-audience-{}", one.as_str())));
    }
    let flags = whole
        .flags(goal, look.today)
        .into_iter()
        .map(|flag| (look.flag(flag), words.t(&format!("goal-flag-{}-means", flag.as_str()))));
    GoalPage {
        title: goal.title.clone(),
        lang: look.lang_of(goal).tag(),
        meta,
        state: frame
            .map(|frame| look.state(frame))
            .into_iter()
            .chain(wording::origin(words, detail.origin))
            .collect(),
        warning: frame.and_then(|frame| look.warning(frame)),
        watermark: frame.and_then(|frame| look.watermark(frame)),
        text: look.rich(&detail.text, look.lang_of(goal)),
        flags: flags.collect(),
        facts: facts(look, goal),
        suggestions: detail.measure.suggestions.clone(),
        source: SourceLine::new(words, detail.source.as_ref()),
        related: related(look, goal, around),
        ideas: (!around.ideas.is_empty()).then(|| {
            let line = |(number, title, href): &(i64, String, String)| Entry {
                title: format!("{number}. {title}"),
                lang: words.lang.tag(),
                href: href.clone(),
                note: String::new(),
                tags: Vec::new(),
                anchor: String::new(),
            };
            (words.count("goal-ideas", around.ideas.len() as i64), around.ideas.iter().map(line).collect())
        }),
        terms: look.word_list(&[&goal.title, &detail.text]),
        thread: None,
        edit,
        chrome,
    }
}

fn facts(look: &Look, goal: &Item) -> Vec<(String, String)> {
    let (words, measure) = (look.words, &goal.detail.measure);
    let figure = |one: &Option<kernel::Quantity>| one.as_ref().map(|one| wording::quantity(words, one));
    let formula = match (&measure.baseline, &measure.target) {
        (Some(from), Some(to)) if from.value != to.value => {
            let plain = |figure: &kernel::Quantity| {
                wording::quantity(words, &kernel::Quantity::exact(figure.value, ""))
            };
            let span = kernel::Quantity::exact(to.value - from.value, "");
            Some(words.with(
                "goal-formula",
                &[("from", plain(from).into()), ("span", wording::quantity(words, &span).into())],
            ))
        }
        _ => None,
    };
    let all = [
        ("goal-shape", measure.shape.map(|shape| words.t(&format!("goal-shape-{}", shape.as_str())))),
        ("goal-definition", measure.definition.clone()),
        ("goal-measurement", measure.measurement.clone()),
        ("goal-baseline", figure(&measure.baseline)),
        ("goal-target", figure(&measure.target)),
        ("goal-due", measure.due.map(|due| wording::date(words, due))),
        ("goal-progress", formula),
        ("goal-outcome", measure.outcome.clone()),
        ("goal-accountable", goal.detail.accountable.clone()),
    ];
    let dimensions: Vec<String> = goal
        .detail
        .dimensions
        .iter()
        .map(|one| words.t(&format!("strategy-dimension-{}", one.as_str())))
        .collect();
    let dimensions = (words.t("goal-dimensions"), dimensions.join(", "));
    let known = all.into_iter().filter_map(|(key, text)| Some((words.t(key), text?)));
    known.chain((!dimensions.1.is_empty()).then_some(dimensions)).collect()
}

fn related(look: &Look, goal: &Item, around: &Around) -> Vec<(String, Vec<Entry>)> {
    let (words, whole) = (look.words, &look.whole);
    let challenges: Vec<Entry> = whole
        .statements
        .iter()
        .filter(|one| one.kind == StatementKind::Challenge && one.about.contains(&goal.id))
        .map(|one| look.statement(one))
        .collect();
    let others = whole.statements.iter().filter(|one| {
        matches!(one.kind, StatementKind::Trend | StatementKind::Strength) && one.about.contains(&goal.id)
    });
    let below = whole.children(goal.id).map(|item| match item.kind {
        ItemKind::Goal => look.goal(item),
        ItemKind::Area | ItemKind::Line => look.entry(item),
    });
    let above = goal.parent.and_then(|id| whole.item(id)).map(|item| look.entry(item));
    let card = |card: &Card| Entry {
        title: card.number.map_or_else(|| card.title.clone(), |n| format!("{n}. {}", card.title)),
        lang: words.lang.tag(),
        href: card.url.clone(),
        note: String::new(),
        tags: status(words, card).into_iter().collect(),
        anchor: String::new(),
    };
    let of = |kind: &str| -> Vec<Entry> {
        around.tied.iter().filter(|one| one.subject.kind == kind).map(card).collect()
    };
    let groups = [
        ("goal-part-of", above.into_iter().collect::<Vec<_>>()),
        ("goal-parts", below.collect()),
        ("goal-challenges", challenges),
        ("goal-cites", around.cited.iter().map(card).collect()),
        ("goal-measured-by", around.indicators.iter().map(card).collect()),
        ("goal-milestones", of("milestone")),
        ("goal-proposals", of("proposal")),
        ("goal-actions", of("action")),
        ("goal-results", of("result")),
        ("commitments-title", of("commitment")),
        ("goal-external", of("external")),
        ("goal-surroundings", others.map(|one| look.statement(one)).collect()),
    ];
    groups.into_iter().filter(|(_, all)| !all.is_empty()).map(|(key, all)| (words.t(key), all)).collect()
}

/// The state of a milestone, which this page is about, and how far others have come with what they decide; the rest
/// show theirs on their own pages.
fn status(words: Words, card: &Card) -> Option<Tag> {
    let tone = match card.status.as_str() {
        "milestone-done" => Tone::Success,
        "milestone-unproved" => Tone::Warning,
        "milestone-coming" => Tone::Neutral,
        stage if stage.starts_with("external-stage-") => Tone::Neutral,
        _ => return None,
    };
    Some(Tag::new(tone, words.t(&card.status)))
}

impl Samples for GoalsPage {
    fn samples(words: Words) -> Vec<GoalsPage> {
        let look = super::samples::look(words);
        let chrome = || Chrome::sample(words, words.t("nav-goals"));
        vec![
            show_list(chrome(), &look, None),
            show_list(chrome(), &look, Some(Audience::Visit)),
            show_list(chrome(), &super::samples::empty(words), None),
        ]
    }
}

impl Samples for GoalPage {
    fn samples(words: Words) -> Vec<GoalPage> {
        let look = super::samples::look(words);
        let around = Around {
            cited: vec![super::samples::card("document", "document")],
            tied: ["milestone", "proposal", "action", "result", "commitment"]
                .map(|kind| {
                    super::samples::card(kind, if kind == "milestone" { "milestone-unproved" } else { kind })
                })
                .into(),
            indicators: vec![super::samples::card("indicator", "indicator")],
            ideas: vec![(417, "<idea>".into(), "/tvv/i/417".into())],
        };
        let goals = look.whole.goals();
        let page = |goal: &Item, around: &Around| {
            let chrome = Chrome::sample(words, goal.title.clone());
            show_one(chrome, &look, goal, around, Some("/x".into()))
        };
        goals.iter().map(|goal| page(goal, &around)).chain([page(goals[0], &Around::default())]).collect()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::GoalsPage>();
        pages::check_page::<super::GoalPage>();
    }
}
