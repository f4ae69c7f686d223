//! Actions and results for machines, filtered the same way as their pages. All of it is public.

use std::collections::HashMap;

use kernel::Id;
use pages::Words;
use serde::Serialize;
use store::thread::Verb;
use web::{Ctx, Fail, Reply};

use super::filter::Filter;
use crate::{
    actions::{
        model::{Audience, Dimension, Level, Novelty, Outcome, Role},
        money, rules,
        shown::{self, Item, Names},
        store as rows,
    },
    trail,
};

/// The columns of actions, in order. The names do not change with the language.
const COLUMNS: [&str; 26] = [
    "number",
    "url",
    "title",
    "summary",
    "language",
    "state",
    "accountable",
    "accountable_kind",
    "due",
    "type",
    "track",
    "novelty",
    "audience",
    "dimensions",
    "levels",
    "goals",
    "no_goal",
    "joint",
    "light",
    "report_due",
    "report_missing",
    "currency",
    "cost",
    "gain",
    "parties",
    "example",
];

/// The columns of results, in order.
const RESULT_COLUMNS: [&str; 12] = [
    "number",
    "url",
    "action",
    "title",
    "says",
    "language",
    "horizon",
    "on",
    "evidence",
    "unmeasured",
    "visible",
    "ideas",
];

#[derive(Serialize)]
struct OpenAction<'a> {
    number: i64,
    url: String,
    title: &'a str,
    summary: &'a str,
    language: &'static str,
    state: &'static str,
    accountable: &'a str,
    accountable_kind: &'a str,
    due: String,
    #[serde(rename = "type")]
    sort: &'static str,
    track: &'static str,
    novelty: Option<&'static str>,
    audience: Vec<&'static str>,
    dimensions: Vec<&'static str>,
    levels: Vec<&'static str>,
    goals: Vec<String>,
    no_goal: Option<&'a str>,
    joint: &'static str,
    light: Option<&'static str>,
    report_due: Option<String>,
    report_missing: bool,
    currency: &'static str,
    cost: String,
    gain: String,
    parties: Vec<OpenParty<'a>>,
    example: bool,
}

/// Amounts as decimal text, so that no reader rounds them.
#[derive(Serialize)]
struct OpenParty<'a> {
    organisation: &'a str,
    roles: Vec<&'static str>,
    cost: String,
    gain: String,
    gains_without_paying: bool,
    note: &'a str,
    fund_share: Option<String>,
}

#[derive(Serialize)]
struct OpenResult<'a> {
    number: i64,
    url: String,
    action: i64,
    title: &'a str,
    says: &'a str,
    language: &'static str,
    horizon: &'static str,
    on: String,
    evidence: Option<&'a str>,
    unmeasured: bool,
    visible: bool,
    ideas: i64,
}

/// What was asked for, and the goals that each serves.
struct Asked {
    names: Names,
    items: Vec<Item>,
    goals: HashMap<Id, Vec<String>>,
    base: String,
}

async fn read(ctx: &Ctx) -> Result<Asked, Fail> {
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, ctx.space(), Words::new(ctx.space().lang), ctx.now()).await?;
    let filter = Filter::of(&ctx.query);
    let mut items = shown::items(&mut tx, ctx.space().id).await?;
    items.retain(|item| filter.takes(&names, item));
    let mut goals: HashMap<Id, Vec<String>> = HashMap::new();
    for item in items.iter().filter(|item| item.action.goals > 0) {
        for link in tx.links_from(&item.action.subject()).await? {
            if link.verb == Verb::Serves.as_str()
                && let Some(card) = tx.card(&link.other).await?
            {
                goals.entry(item.action.id).or_default().push(card.title);
            }
        }
    }
    Ok(Asked { names, items, goals, base: ctx.absolute("") })
}

/// With a point, as machines read it.
fn decimal(hundredths: i64) -> String {
    money::typed(hundredths).replace(',', ".")
}

impl Asked {
    fn open<'a>(&'a self, item: &'a Item) -> OpenAction<'a> {
        let action = &item.action;
        let plan = &action.plan;
        let party = |party: &'a crate::actions::model::Party| OpenParty {
            organisation: self.names.key(party.organisation),
            roles: party.roles.iter().map(|role| role.as_str()).collect(),
            cost: decimal(party.cost),
            gain: decimal(party.gain),
            gains_without_paying: party.gains_without_paying(),
            note: &party.note,
            fund_share: party.share.map(decimal),
        };
        OpenAction {
            number: action.number,
            url: format!("{}{}", self.base, self.names.at(action.number)),
            title: &plan.title,
            summary: &plan.summary,
            language: plan.lang.tag(),
            state: action.state.as_str(),
            accountable: self.names.key(plan.accountable),
            accountable_kind: self.names.kind(plan.accountable),
            due: plan.due.to_string(),
            sort: plan.sort.as_str(),
            track: if plan.internal { "internal" } else { "external" },
            novelty: plan.novelty.map(Novelty::as_str),
            audience: plan.audience.iter().map(|one| Audience::as_str(*one)).collect(),
            dimensions: plan.dimensions.iter().map(|one| Dimension::as_str(*one)).collect(),
            levels: plan.levels.iter().map(|one| Level::as_str(*one)).collect(),
            goals: self.goals.get(&action.id).cloned().unwrap_or_default(),
            no_goal: plan.no_goal.as_deref(),
            joint: action.together.as_str(),
            light: action.light.map(|light| light.as_str()),
            report_due: plan.report_due.map(|day| day.to_string()),
            report_missing: rules::report_missing(action, self.names.today),
            currency: plan.currency.as_str(),
            cost: decimal(item.parties.iter().map(|party| party.cost).sum()),
            gain: decimal(item.parties.iter().map(|party| party.gain).sum()),
            parties: item.parties.iter().map(party).collect(),
            example: plan.example,
        }
    }
}

/// `/{space}/actions.csv`
pub async fn csv(ctx: Ctx) -> Result<Reply, Fail> {
    let asked = read(&ctx).await?;
    let rows: Vec<Vec<String>> = asked.items.iter().map(|item| cells(&asked.open(item))).collect();
    Ok(table(&COLUMNS, rows, &format!("{}-actions.csv", ctx.space().key)))
}

/// `/{space}/actions.json`
pub async fn json(ctx: Ctx) -> Result<Reply, Fail> {
    let asked = read(&ctx).await?;
    let all: Vec<OpenAction> = asked.items.iter().map(|item| asked.open(item)).collect();
    Ok(Reply::json(&serde_json::json!({ "space": ctx.space().key, "actions": all })))
}

/// Rows that are safe to open in a spreadsheet.
fn table(columns: &[&str], rows: Vec<Vec<String>>, name: &str) -> Reply {
    let header: Vec<String> = columns.iter().map(|name| (*name).to_owned()).collect();
    let safe = |row: &Vec<String>| row.iter().map(|cell| tabular::csv_safe(cell)).collect::<Vec<_>>();
    let rows: Vec<Vec<String>> = rows.iter().map(safe).collect();
    Reply::csv(tabular::write_csv(&header, &rows, ',', true), name)
}

/// Several values in a cell are parted by ` | `.
fn cells(open: &OpenAction) -> Vec<String> {
    let parties = open.parties.iter().map(|party| {
        let roles = Role::join(&Role::list(&party.roles.join(",")));
        format!("{} ({roles}) {} / {}", party.organisation, party.cost, party.gain)
    });
    vec![
        open.number.to_string(),
        open.url.clone(),
        open.title.to_owned(),
        open.summary.to_owned(),
        open.language.to_owned(),
        open.state.to_owned(),
        open.accountable.to_owned(),
        open.accountable_kind.to_owned(),
        open.due.clone(),
        open.sort.to_owned(),
        open.track.to_owned(),
        open.novelty.unwrap_or_default().to_owned(),
        open.audience.join(" | "),
        open.dimensions.join(" | "),
        open.levels.join(" | "),
        open.goals.join(" | "),
        open.no_goal.unwrap_or_default().to_owned(),
        open.joint.to_owned(),
        open.light.unwrap_or_default().to_owned(),
        open.report_due.clone().unwrap_or_default(),
        open.report_missing.to_string(),
        open.currency.to_owned(),
        open.cost.clone(),
        open.gain.clone(),
        parties.collect::<Vec<_>>().join(" | "),
        open.example.to_string(),
    ]
}

async fn results(ctx: &Ctx) -> Result<Vec<(Outcome, i64)>, Fail> {
    let mut tx = ctx.read().await?;
    let mut found = Vec::new();
    for outcome in rows::outcomes(&mut tx, ctx.space().id).await? {
        let ideas = trail::ideas_behind(&mut tx, &outcome.subject()).await?;
        found.push((outcome, ideas));
    }
    Ok(found)
}

fn open_result<'a>(ctx: &Ctx, (outcome, ideas): &'a (Outcome, i64)) -> OpenResult<'a> {
    OpenResult {
        number: outcome.number,
        url: ctx.absolute(&ctx.at(&format!("/results/{}", outcome.number))),
        action: outcome.action_number,
        title: &outcome.title,
        says: &outcome.says,
        language: outcome.lang.tag(),
        horizon: outcome.horizon.as_str(),
        on: outcome.on.to_string(),
        evidence: outcome.evidence.as_deref(),
        unmeasured: outcome.evidence.is_none(),
        visible: outcome.visible,
        ideas: *ideas,
    }
}

/// `/{space}/results.csv`
pub async fn results_csv(ctx: Ctx) -> Result<Reply, Fail> {
    let found = results(&ctx).await?;
    let row = |one: &(Outcome, i64)| {
        let open = open_result(&ctx, one);
        vec![
            open.number.to_string(),
            open.url,
            open.action.to_string(),
            open.title.to_owned(),
            open.says.to_owned(),
            open.language.to_owned(),
            open.horizon.to_owned(),
            open.on,
            open.evidence.unwrap_or_default().to_owned(),
            open.unmeasured.to_string(),
            open.visible.to_string(),
            open.ideas.to_string(),
        ]
    };
    let rows = found.iter().map(row).collect();
    Ok(table(&RESULT_COLUMNS, rows, &format!("{}-results.csv", ctx.space().key)))
}

/// `/{space}/results.json`
pub async fn results_json(ctx: Ctx) -> Result<Reply, Fail> {
    let found = results(&ctx).await?;
    let all: Vec<OpenResult> = found.iter().map(|one| open_result(&ctx, one)).collect();
    Ok(Reply::json(&serde_json::json!({ "space": ctx.space().key, "results": all })))
}
