//! One action: who answers for it, who pays and who gains, what it serves, how it goes, what came of it.

use askama::Template;
use kernel::{Ref, Visibility};
use members::Right;
use pages::{
    Bar, BarChart, Button, Cell, Chrome, Column, DataTable, Meta, Notice, Samples, Stations, Tag, Tone, Words,
};
use store::{Tx, directory::Card, thread::Verb};
use web::{Ctx, Fail, Reply};

use super::samples;
use crate::{
    actions::{
        desk,
        model::{self, Action, Milestone, Outcome, Party, Report, State, Step, Together},
        money, rules,
        shown::{self, Item, Names},
        store as rows,
    },
    dates, focus,
    matters::{self, Matter},
};

#[derive(Template)]
#[template(path = "actions/templates/one.html")]
struct OnePage {
    chrome: Chrome,
    meta: Meta,
    title: String,
    lang: &'static str,
    tags: Vec<Tag>,
    summary: String,
    notices: Vec<Notice>,
    facts: Vec<(String, String)>,
    goals: Vec<(String, String)>,
    helped: Vec<(String, String)>,
    parties: Option<Parties>,
    milestones: Option<DataTable>,
    reports: Vec<Said>,
    outcomes: Vec<Came>,
    history: Vec<Said>,
    thread: Stations,
    keep: Option<Button>,
}

/// Who pays and gains: pictures, and the table beside them.
struct Parties {
    charts: Vec<BarChart>,
    table: DataTable,
    free: Option<Notice>,
    fund: Option<Notice>,
}

/// What was said on a day.
struct Said {
    when: String,
    tag: Tag,
    text: String,
}

/// What came of it.
struct Came {
    href: String,
    title: String,
    says: String,
}

/// All that the page is made of.
pub(super) struct Found {
    pub item: Item,
    pub goals: Vec<Card>,
    pub helped: Vec<Card>,
    pub matters: Vec<Matter>,
    pub milestones: Vec<Milestone>,
    pub reports: Vec<Report>,
    pub steps: Vec<Step>,
    pub outcomes: Vec<Outcome>,
    pub thread: Stations,
}

/// Reads everything about an action.
pub(super) async fn find(ctx: &Ctx, tx: &mut Tx, action: Action) -> Result<Found, Fail> {
    let subject = action.subject();
    let origins = desk::origins(tx, &action).await?;
    let mut goals = Vec::new();
    for link in tx.links_from(&subject).await? {
        if link.verb == Verb::Serves.as_str() {
            goals.extend(tx.card(&link.other).await?);
        }
    }
    let mut helped = Vec::new();
    if focus::is_open(ctx) {
        for link in tx.links_to(&subject).await?.iter().filter(|link| link.other.kind == "commitment") {
            helped.extend(tx.card(&link.other).await?.filter(|card| card.visibility == Visibility::Public));
        }
    }
    let mut about: Vec<Ref> = Vec::new();
    for origin in &origins {
        for matter in matters::about(tx, origin).await? {
            if !about.contains(&matter) {
                about.push(matter);
            }
        }
    }
    Ok(Found {
        goals,
        helped,
        matters: matters::shown(tx, &about).await?,
        milestones: rows::milestones(tx, action.id).await?,
        reports: rows::reports(tx, action.id).await?,
        steps: rows::steps(tx, action.id).await?,
        outcomes: rows::outcomes_of(tx, action.id).await?,
        thread: ctx.thread(tx, &subject).await?,
        item: Item { parties: rows::parties_of(tx, action.id).await?, action },
    })
}

/// `/{space}/actions/{number}`
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let number = ctx.param("number")?;
    let action = rows::by_number(&mut tx, ctx.space().id, number).await?.ok_or(Fail::NotFound)?;
    let names = Names::load(&mut tx, ctx.space(), ctx.words, ctx.now()).await?;
    let may = ctx
        .reach(Right::KeepActions)
        .is_some_and(|reach| rules::reaches(reach, action.plan.accountable).is_ok());
    let found = find(&ctx, &mut tx, action).await?;
    drop(tx);
    let keep = may.then(|| ctx.at(&format!("/desk/actions/{number}")));
    Reply::html(&show(|title| ctx.chrome(title), &names, &found, keep))
}

fn show(
    chrome: impl FnOnce(String) -> Chrome,
    names: &Names,
    found: &Found,
    keep: Option<String>,
) -> OnePage {
    let words = names.words;
    let Found { item, goals, helped, matters, milestones, reports, steps, outcomes, thread } = found;
    let action = &item.action;
    let plan = &action.plan;
    let number = words.count("action-number", action.number);
    let missing = rules::report_missing(action, names.today);
    let mut tags = vec![shown::state_tag(words, action.state)];
    tags.extend(action.light.filter(|_| !missing).map(|light| shown::light_tag(words, light)));
    tags.extend(names.flags(action));
    let due = words.with("action-due", &[("date", dates::said(words, plan.due).into())]);
    OnePage {
        meta: Meta::new(number.clone()).and(names.organisation(plan.accountable)).and(due),
        title: plan.title.clone(),
        lang: plan.lang.tag(),
        tags,
        summary: plan.summary.clone(),
        notices: notices(words, names, action, matters),
        facts: facts(names, action),
        goals: goals.iter().map(|card| (card.title.clone(), card.url.clone())).collect(),
        helped: helped.iter().map(|card| (card.title.clone(), card.url.clone())).collect(),
        parties: (!item.parties.is_empty()).then(|| parties(names, item)),
        milestones: (!milestones.is_empty()).then(|| milestone_table(names, milestones)),
        reports: reports.iter().map(|report| said_report(words, report)).collect(),
        outcomes: outcomes.iter().map(|outcome| came(names, outcome)).collect(),
        history: steps.iter().map(|step| said_step(words, step, matters)).collect(),
        thread: thread.clone(),
        keep: keep.map(|href| Button::second(words.t("action-keep")).link(href)),
        chrome: chrome(format!("{number}: {}", plan.title)),
    }
}

/// What should be known first: a missing report, no goal and why, how far the joint decision is.
fn notices(words: Words, names: &Names, action: &Action, matters: &[Matter]) -> Vec<Notice> {
    let mut notices = Vec::new();
    if let Some(due) = action.plan.report_due.filter(|_| rules::report_missing(action, names.today)) {
        let text = words.with("action-report-missing-text", &[("date", words.date(due).into())]);
        notices.push(Notice::new(Tone::Danger, text).title(words.t("action-report-missing")));
    }
    if let Some(why) = &action.plan.no_goal {
        notices.push(Notice::new(Tone::Warning, why.clone()).title(words.t("action-no-goal")));
    }
    let joint = match action.together {
        Together::No => None,
        Together::Wanted => Some((Tone::Warning, "action-joint-wanted-text")),
        Together::Yes => Some((Tone::Success, "action-joint-text")),
    };
    if let Some((tone, key)) = joint {
        let mut notice = Notice::new(tone, words.t(key)).title(match matters.first() {
            Some(matter) => words.with(
                "action-decided",
                &[("n", matter.standing.decided.into()), ("m", matter.standing.bodies.into())],
            ),
            None => words.t("action-no-matter"),
        });
        if let Some(matter) = matters.first() {
            notice = notice.link(matter.card.title.clone(), matter.card.url.clone());
        }
        notices.push(notice);
    }
    notices
}

fn facts(names: &Names, action: &Action) -> Vec<(String, String)> {
    let words = names.words;
    let plan = &action.plan;
    let name = names.organisation(plan.accountable);
    let owner = match names.kind(plan.accountable) {
        // "Another" says nothing of anybody.
        shown::OTHER => name,
        kind => {
            let kind = names.kind_name(kind);
            words.with("action-owner-value", &[("name", name.into()), ("kind", kind.into())])
        }
    };
    let track = if plan.internal { "action-track-internal" } else { "action-track-external" };
    let audience: Vec<&str> = plan.audience.iter().map(|one| one.as_str()).collect();
    let dimensions: Vec<&str> = plan.dimensions.iter().map(|one| one.as_str()).collect();
    let levels: Vec<&str> = plan.levels.iter().map(|one| one.as_str()).collect();
    let mut facts = vec![
        ("action-accountable", Some(owner)),
        ("action-due-label", Some(dates::said(words, plan.due))),
        ("actions-type", Some(words.t(&format!("action-sort-{}", plan.sort.as_str())))),
        ("actions-track", Some(words.t(track))),
        ("action-novelty", plan.novelty.map(|one| words.t(&format!("action-novelty-{}", one.as_str())))),
        ("actions-audience", shown::listed(words, "audience", &audience)),
        ("action-dimensions", shown::listed(words, "dimension", &dimensions)),
        ("action-levels", shown::listed(words, "level", &levels)),
    ];
    let next = plan.report_due.filter(|_| action.state.is_open());
    facts.push(("action-next-report", next.map(|day| words.date(day))));
    facts.into_iter().filter_map(|(key, value)| Some((words.t(key), value?))).collect()
}

fn parties(names: &Names, item: &Item) -> Parties {
    let words = names.words;
    let parties = &item.parties;
    let currency = item.action.plan.currency;
    let code = currency.as_str();
    let of = |amount: fn(&Party) -> i64| parties.iter().map(amount).collect::<Vec<i64>>();
    let (costs, gains) = (of(|party| party.cost), of(|party| party.gain));
    let chart = |key: &str, amounts: &[i64]| {
        let bars = parties
            .iter()
            .zip(amounts)
            .map(|(party, amount)| Bar::new(names.organisation(party.organisation), (amount + 50) / 100));
        let title = words.with(key, &[("currency", code.into())]);
        let charted = BarChart::new(words, title.clone(), (&words.t("action-party"), &title), bars.collect());
        amounts.iter().any(|amount| *amount > 0).then_some(charted)
    };
    let charts = [chart("action-cost-chart", &costs), chart("action-gain-chart", &gains)];
    let free: Vec<String> = parties
        .iter()
        .filter(|party| party.gains_without_paying())
        .map(|party| names.organisation(party.organisation))
        .collect();
    let fund = model::fund(parties).map(|sum| match model::is_whole(sum) {
        true => Notice::new(Tone::Success, words.t("action-fund-whole")),
        false => {
            let text = words.with("action-fund-part", &[("share", shown::share(words, sum).into())]);
            Notice::new(Tone::Warning, text)
        }
    });
    Parties {
        charts: charts.into_iter().flatten().collect(),
        table: party_table(names, item, &costs, &gains),
        free: (!free.is_empty()).then(|| {
            let text = words.with("action-free-text", &[("who", free.join(", ").into())]);
            Notice::new(Tone::Info, text).title(words.t("action-free"))
        }),
        fund,
    }
}

/// Roles, costs and gains with their shares; the last row sums them.
fn party_table(names: &Names, item: &Item, costs: &[i64], gains: &[i64]) -> DataTable {
    let words = names.words;
    let currency = item.action.plan.currency;
    let has_fund = model::fund(&item.parties).is_some();
    let amount = |hundredths: i64, share: i64| {
        let money = shown::money(words, hundredths, currency);
        Cell::figure(format!("{money} · {}", words.percent(share as f64 / 100.0)))
    };
    let (of_cost, of_gain) = (money::percentages(costs), money::percentages(gains));
    let mut table: Vec<Vec<Cell>> = Vec::new();
    for (at, party) in item.parties.iter().enumerate() {
        let roles: Vec<&str> = party.roles.iter().map(|role| role.as_str()).collect();
        let mut row = vec![
            Cell::text(names.organisation(party.organisation)),
            Cell::text(shown::listed(words, "action-role", &roles).unwrap_or_default()),
            amount(party.cost, of_cost[at]),
            amount(party.gain, of_gain[at]),
            Cell::text(party.note.clone()),
        ];
        if has_fund {
            row.push(Cell::figure(party.share.map(|share| shown::share(words, share)).unwrap_or_default()));
        }
        table.push(row);
    }
    let mut last = vec![
        Cell::text(words.t("action-sum")),
        Cell::default(),
        amount(costs.iter().sum(), of_cost.iter().sum()),
        amount(gains.iter().sum(), of_gain.iter().sum()),
        Cell::default(),
    ];
    let mut columns = vec![
        Column::text(words.t("action-party")),
        Column::text(words.t("action-roles")),
        Column::number(words.t("action-cost")),
        Column::number(words.t("action-gain")),
        Column::text(words.t("action-gain-note")),
    ];
    if let Some(sum) = model::fund(&item.parties) {
        columns.push(Column::number(words.t("action-fund")));
        last.push(Cell::figure(shown::share(words, sum)));
    }
    table.push(last);
    DataTable::new("parties", words.t("action-parties-table"), columns, table)
}

fn milestone_table(names: &Names, milestones: &[Milestone]) -> DataTable {
    let words = names.words;
    let row = |one: &Milestone| {
        let founded = one.organisation.map(|id| names.organisation(id));
        let shows: Vec<String> = one.evidence.iter().cloned().chain(founded).collect();
        vec![
            Cell::text(one.title.clone()),
            Cell::text(one.due.map(|due| dates::said(words, due)).unwrap_or_default()),
            match one.done_on {
                Some(day) => Cell::tag(Tag::new(
                    Tone::Success,
                    words.with("milestone-reached", &[("date", words.date(day).into())]),
                )),
                None => Cell::tag(Tag::new(Tone::Neutral, words.t("milestone-open"))),
            },
            Cell::text(shows.join(", ")),
        ]
    };
    let columns = ["milestone", "action-due-label", "actions-state", "milestone-evidence"];
    let columns = columns.map(|key| Column::text(words.t(key))).into();
    DataTable::new("milestones", words.t("milestones"), columns, milestones.iter().map(row).collect())
        .caption_hidden()
}

fn said_report(words: Words, report: &Report) -> Said {
    let tag = shown::light_tag(words, report.light);
    Said { when: words.day(report.at), tag, text: report.says.clone() }
}

fn said_step(words: Words, step: &Step, matters: &[Matter]) -> Said {
    let decided = matters.iter().find(|matter| step.matter == Some(matter.card.subject.id));
    let decided = decided.map(|matter| matter.card.title.clone());
    let text: Vec<String> = step.reason.iter().cloned().chain(decided).collect();
    Said { when: words.day(step.at), tag: shown::state_tag(words, step.to), text: text.join(" · ") }
}

fn came(names: &Names, outcome: &Outcome) -> Came {
    let href = format!("{}/results/{}", names.home, outcome.number);
    Came { href, title: outcome.title.clone(), says: outcome.says.clone() }
}

/// Everything about a made-up action.
pub(super) fn sample(words: Words, number: i64, state: State) -> Found {
    use kernel::{Visibility, id::Kind};
    let card = |kind: Kind, title: &str| Card {
        subject: Ref::new(kind, samples::id(50)),
        space: samples::id(99),
        number: Some(31),
        title: title.into(),
        url: "/tvv/x/31".into(),
        status: String::new(),
        visibility: Visibility::Public,
    };
    let standing = matters::Standing { decided: 1, bodies: 2, adopted: false };
    Found {
        item: samples::item(number, state),
        goals: vec![card("goal", "Work <for> all")],
        helped: vec![card("commitment", "Two <places>")],
        matters: vec![Matter { card: card("matter", "Summer <jobs>"), standing }],
        milestones: samples::milestones(),
        reports: vec![Report { at: samples::NOW, light: model::Light::Red, says: "Late & costly".into() }],
        steps: vec![Step {
            at: samples::NOW,
            to: state,
            reason: Some("Because <x>".into()),
            matter: Some(samples::id(50)),
        }],
        outcomes: vec![samples::outcome(1, model::Horizon::Short)],
        thread: Stations::sample(words),
    }
}

impl Samples for OnePage {
    fn samples(words: Words) -> Vec<OnePage> {
        let names = samples::names(words);
        let chrome = |title| Chrome::sample(words, title);
        let bare = |found: Found| Found {
            item: Item { parties: vec![], ..found.item },
            goals: vec![],
            matters: vec![],
            milestones: vec![],
            reports: vec![],
            outcomes: vec![],
            ..found
        };
        let some = Some("/tvv/desk/actions/1".to_owned());
        vec![
            show(chrome, &names, &sample(words, 1, State::Ongoing), some),
            show(chrome, &names, &sample(words, 3, State::Cancelled), None),
            show(chrome, &names, &bare(sample(words, 4, State::Planned)), None),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::OnePage>();
    }
}
