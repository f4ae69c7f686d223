//! Which party covers which area, and one party's plan.

use askama::Template;
use members::Organisation;
use pages::{Chrome, Empty, Meta, Notice, Samples, Tag, Tone, Words};
use serde_json::json;
use web::{Ctx, Fail, Reply};

use super::{
    model::{LineState, Plan, PlanLine, State},
    reading::Reading,
    rules::Coverage,
};
use crate::{
    dataset::{DataLinks, Dataset},
    wording,
};

#[derive(Template)]
#[template(path = "plans/templates/coverage.html")]
struct CoveragePage {
    chrome: Chrome,
    strategy: Option<(String, String)>,
    lead: String,
    states: Vec<(String, String)>,
    areas: Vec<(String, String)>,
    rows: Vec<Row>,
    sums: Vec<String>,
    without: String,
    total: String,
    gaps: String,
    empty: Option<Empty>,
    data: DataLinks,
}

struct Row {
    party: String,
    href: Option<String>,
    state: Tag,
    changed: String,
    cells: Vec<Cell>,
    without: Cell,
    sum: String,
}

struct Cell {
    text: String,
    empty: bool,
    /// How dark: 0 to 4.
    depth: usize,
}

#[derive(Template)]
#[template(path = "plans/templates/plan.html")]
struct PlanPage {
    chrome: Chrome,
    title: String,
    meta: Meta,
    state: Tag,
    decision: Option<String>,
    warning: Option<Notice>,
    watermark: Option<String>,
    groups: Vec<(String, Vec<LineView>)>,
    empty: Option<Empty>,
    edit: Option<String>,
}

struct LineView {
    anchor: String,
    title: String,
    text: String,
    tags: Vec<Tag>,
    from: Option<(String, String)>,
    due: Option<String>,
    edit: Option<String>,
}

/// `/{space}/coverage`
pub(super) async fn coverage(ctx: Ctx) -> Result<Reply, Fail> {
    let reading = Reading::read(&ctx).await?;
    let keeps = |party: &Organisation| super::deeds::keeps(&ctx, party.id);
    Reply::html(&show(ctx.chrome(ctx.words.t("nav-coverage")), &ctx.at(""), &reading, &keeps))
}

fn show(
    chrome: Chrome,
    base: &str,
    reading: &Reading,
    keeps: &dyn Fn(&Organisation) -> bool,
) -> CoveragePage {
    let words = chrome.words;
    let found = reading.coverage();
    let n = |n: usize| words.number(n as i64);
    let states = State::ALL.iter().map(|state| {
        let count = reading.parties.iter().filter(|one| state_of(reading, one) == *state).count();
        (words.t(&format!("plan-state-{}", state.as_str())), n(count))
    });
    CoveragePage {
        strategy: reading.strategy.as_ref().map(|card| (card.title.clone(), card.url.clone())),
        lead: words.with(
            "coverage-lead",
            &[
                ("lines", (found.total as i64).into()),
                ("parties", (reading.parties.len() as i64).into()),
                ("areas", (found.areas.len() as i64).into()),
            ],
        ),
        states: states.chain([(words.t("coverage-parties"), n(reading.parties.len()))]).collect(),
        areas: reading.areas().iter().map(|area| (area.title.clone(), area.url.clone())).collect(),
        rows: rows(words, base, reading, &found, keeps),
        sums: found.areas.iter().map(|sum| n(*sum)).collect(),
        without: n(found.without),
        total: n(found.total),
        gaps: words.count("coverage-empty-cells", found.empty as i64),
        empty: (reading.parties.is_empty() || reading.strategy.is_none() || reading.areas().is_empty())
            .then(|| Empty::new(words.t("coverage-none")).next(words.t("coverage-none-next"))),
        data: DataLinks::at(format!("{base}/coverage")),
        chrome,
    }
}

fn state_of(reading: &Reading, party: &Organisation) -> State {
    reading.plan(party.id).map_or(State::NotStarted, |plan| plan.state)
}

fn tag(words: Words, state: State) -> Tag {
    let tone = match state {
        State::NotStarted => Tone::Neutral,
        State::Drafting => Tone::Warning,
        State::Adopted => Tone::Success,
        State::FollowingUp => Tone::Info,
    };
    Tag::new(tone, words.t(&format!("plan-state-{}", state.as_str())))
}

fn rows(
    words: Words,
    base: &str,
    reading: &Reading,
    found: &Coverage,
    keeps: &dyn Fn(&Organisation) -> bool,
) -> Vec<Row> {
    let cell = |n: usize| Cell { text: words.number(n as i64), empty: n == 0, depth: n.min(4) };
    let row = |party: &Organisation| {
        let plan = reading.plan(party.id);
        let counted = found.rows.iter().find(|(id, _, _)| *id == party.id);
        let (cells, without) = counted.map_or((&[][..], 0), |(_, row, without)| (row.as_slice(), *without));
        Row {
            party: party.name(words.lang).to_owned(),
            href: match plan {
                Some(_) => Some(format!("{base}/plans/{}", party.key)),
                // Who keeps it begins it from here.
                None => keeps(party).then(|| format!("{base}/desk/plans/{}", party.key)),
            },
            state: tag(words, state_of(reading, party)),
            changed: plan.map_or_else(|| words.t("plan-never"), |plan| words.day(plan.changed_at)),
            sum: words.number((cells.iter().sum::<usize>() + without) as i64),
            cells: cells.iter().map(|n| cell(*n)).collect(),
            without: Cell { empty: false, ..cell(without) },
        }
    };
    reading.parties.iter().map(row).collect()
}

/// `/{space}/coverage.csv`, `.json`: a row per line of a plan, and a row per party without one.
pub(super) async fn data(ctx: Ctx) -> Result<Reply, Fail> {
    let reading = Reading::read(&ctx).await?;
    let columns = &[
        "party",
        "party_key",
        "state",
        "last_change",
        "line",
        "title",
        "line_state",
        "due",
        "area",
        "strategy_line",
        "without_strategy_line",
        "origin",
    ];
    let mut data = Dataset::new("coverage", columns);
    for party in &reading.parties {
        let plan = reading.plan(party.id);
        let state = state_of(&reading, party);
        let changed = plan.map(|plan| wording::moment(plan.changed_at));
        let head =
            || vec![json!(party.name(ctx.space().lang)), json!(party.key), json!(state), json!(changed)];
        let own: Vec<&PlanLine> =
            reading.lines.iter().filter(|line| plan.is_some_and(|plan| plan.id == line.plan)).collect();
        for line in &own {
            let point = reading.point(line.item.as_ref());
            let area = point.and_then(|point| point.area);
            let area = area.and_then(|id| reading.points.iter().find(|point| point.subject.id == id));
            let mut row = head();
            row.extend([
                json!(line.number),
                json!(line.title),
                json!(line.detail.state),
                json!(line.detail.due),
                json!(area.map(|area| &area.title)),
                json!(point.map(|point| &point.title)),
                json!(line.item.is_none()),
                json!(line.detail.origin),
            ]);
            data.row(row);
        }
        if own.is_empty() {
            let mut row = head();
            row.extend(std::iter::repeat_n(serde_json::Value::Null, 8));
            data.row(row);
        }
    }
    Ok(data.reply(&ctx))
}

/// `/{space}/plans/{organisation}`
pub(super) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let reading = Reading::read(&ctx).await?;
    let party = reading.parties.iter().find(|one| one.key == key).ok_or(Fail::NotFound)?;
    let plan = reading.plan(party.id).ok_or(Fail::NotFound)?;
    let edit = super::deeds::keeps(&ctx, party.id).then(|| ctx.at(&format!("/desk/plans/{key}")));
    Reply::html(&show_one(ctx.chrome(plan.title.clone()), &reading, party, plan, edit))
}

fn show_one(
    chrome: Chrome,
    reading: &Reading,
    party: &Organisation,
    plan: &Plan,
    edit: Option<String>,
) -> PlanPage {
    let words = chrome.words;
    let lines: Vec<&PlanLine> = reading.lines.iter().filter(|line| line.plan == plan.id).collect();
    let area_of = |line: &PlanLine| reading.point(line.item.as_ref()).and_then(|point| point.area);
    let mut groups: Vec<(String, Vec<LineView>)> = reading
        .areas()
        .iter()
        .map(|area| {
            let here = lines.iter().filter(|line| area_of(line) == Some(area.subject.id));
            (area.title.clone(), here.map(|line| view(words, reading, line, edit.as_deref())).collect())
        })
        .collect();
    let free = lines
        .iter()
        .filter(|line| area_of(line).is_none())
        .map(|line| view(words, reading, line, edit.as_deref()));
    groups.push((words.t("plan-without"), free.collect()));
    groups.retain(|(_, lines): &(String, Vec<LineView>)| !lines.is_empty());
    let draft = matches!(plan.state, State::Drafting | State::NotStarted);
    PlanPage {
        title: plan.title.clone(),
        meta: Meta::new(party.name(words.lang).to_owned())
            .and(words.with("plan-changed", &[("date", words.day(plan.changed_at).into())])),
        state: tag(words, plan.state),
        decision: plan.decision.clone(),
        warning: draft.then(|| Notice::new(Tone::Warning, words.t("plan-draft"))),
        watermark: draft.then(|| words.t("plan-watermark")),
        empty: lines.is_empty().then(|| Empty::new(words.t("plan-no-lines"))),
        groups,
        edit,
        chrome,
    }
}

fn view(words: Words, reading: &Reading, line: &PlanLine, edit: Option<&str>) -> LineView {
    let state = line.detail.state.unwrap_or(LineState::Planned);
    let tone = match state {
        LineState::Planned | LineState::Dropped => Tone::Neutral,
        LineState::Ongoing => Tone::Info,
        LineState::Done => Tone::Success,
    };
    let mut tags = vec![Tag::new(tone, words.t(&format!("plan-line-{}", state.as_str())))];
    if line.item.is_none() {
        tags.push(Tag::new(Tone::Warning, words.t("plan-line-without")));
    }
    tags.extend(wording::origin(words, line.detail.origin));
    LineView {
        anchor: format!("line-{}", line.number),
        title: line.title.clone(),
        text: line.detail.text.clone(),
        tags,
        from: reading.point(line.item.as_ref()).map(|point| (point.title.clone(), point.url.clone())),
        due: line.detail.due.map(|due| wording::date(words, due)),
        edit: edit.map(|base| format!("{base}/{}", line.number)),
    }
}

fn example() -> Reading {
    use kernel::{Id, Lang, Ref, Visibility};
    let id = |n: u8| Id::from_parts(i64::from(n) + 1, [n; 10]);
    let party = |n: u8| Organisation {
        id: id(n),
        space: id(0),
        key: format!("p{n}"),
        names: [(Lang::Sv, format!("Party <{n}>"))].into(),
        kind: "municipality".into(),
        letter: String::new(),
        valid_from: None,
        valid_until: None,
    };
    let point = |n: u8| super::model::Point {
        subject: Ref::new("area", id(n)),
        area: Some(id(n)),
        title: format!("Area <{n}>"),
        url: "/tvv/areas/1".into(),
    };
    let plan = |n: u8, party: u8, state| Plan {
        id: id(n),
        number: i64::from(n),
        strategy: id(90),
        organisation: id(party),
        state,
        title: "Plan".into(),
        decision: Some("§ 1".into()),
        changed_at: 1_772_438_400_000,
    };
    let line = |n: u8, plan: u8, item: Option<u8>| PlanLine {
        id: id(n),
        plan: id(plan),
        number: i64::from(n),
        item: item.map(|item| Ref::new("area", id(item))),
        title: format!("Line <{n}>"),
        detail: super::model::LineDetail { due: "2027".parse().ok(), ..Default::default() },
    };
    Reading {
        strategy: Some(store::directory::Card {
            subject: Ref::new("strategy", id(90)),
            space: id(0),
            number: Some(1),
            title: "Strategy".into(),
            url: "/tvv/strategy/x".into(),
            status: "strategy-state-adopted".into(),
            visibility: Visibility::Public,
        }),
        parties: vec![party(1), party(2), party(3)],
        plans: vec![plan(20, 1, State::Adopted), plan(21, 2, State::Drafting)],
        lines: vec![line(30, 20, Some(10)), line(31, 20, None)],
        points: vec![point(10), point(11)],
    }
}

impl Samples for CoveragePage {
    fn samples(words: Words) -> Vec<CoveragePage> {
        let chrome = || Chrome::sample(words, words.t("nav-coverage"));
        let none = Reading {
            strategy: None,
            parties: Vec::new(),
            plans: Vec::new(),
            lines: Vec::new(),
            points: Vec::new(),
        };
        vec![show(chrome(), "/tvv", &example(), &|_| true), show(chrome(), "/tvv", &none, &|_| false)]
    }
}

impl Samples for PlanPage {
    fn samples(words: Words) -> Vec<PlanPage> {
        let reading = example();
        let page = |at: usize| {
            let chrome = Chrome::sample(words, "Plan");
            show_one(chrome, &reading, &reading.parties[at], &reading.plans[at], Some("/x".into()))
        };
        vec![page(0), page(1)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::CoveragePage>();
        pages::check_page::<super::PlanPage>();
    }
}
