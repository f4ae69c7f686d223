//! What actions say on papers: in a brief what it costs whom and who gains; in the report a picture of all actions,
//! and in each chapter its actions and results.

use kernel::{
    Block, Id, Said, Section,
    section::{Bars, Table},
};
use store::Tx;
use web::papers::{Asked, Sections};

use super::{
    ACTION, RESULT,
    model::{Outcome, State},
    money, rules,
    shown::{self, Item, Names},
    store as rows,
};
use crate::dates;

/// In a brief: the actions that the matter leads to, what each party pays and can expect to gain.
pub fn brief<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let words = asked.words;
        let section = Section::new(50, words.t("paper-cost")).short(words.t("paper-cost-none"));
        let (names, items) = read(tx, asked).await?;
        if items.is_empty() {
            return Ok(vec![section]);
        }
        let short: Vec<String> = items.iter().map(|item| money_line(&names, item)).collect();
        let section = section.short(short.join(" ")).more(names.at(items[0].action.number));
        Ok(vec![section.with_all(items.iter().flat_map(|item| cost(&names, item)))])
    })
}

/// The actions found, and the names in them.
async fn read(tx: &mut Tx, asked: &Asked<'_>) -> store::Result<(Names, Vec<Item>)> {
    let names = Names::load(tx, asked.space, asked.words, asked.now).await?;
    let ids: Vec<Id> = asked.of(ACTION).map(|card| card.subject.id).collect();
    let mut items = if ids.is_empty() { Vec::new() } else { shown::items(tx, asked.space.id).await? };
    items.retain(|item| ids.contains(&item.action.id));
    Ok((names, items))
}

/// "Summer jobs: 120 000 kr; the North 60 %, the South 40 %."
fn money_line(names: &Names, item: &Item) -> String {
    let (words, plan) = (names.words, &item.action.plan);
    let costs: Vec<i64> = item.parties.iter().map(|party| party.cost).collect();
    let total: i64 = costs.iter().sum();
    if total == 0 {
        return words.with("paper-cost-unsaid", &[("action", plan.title.as_str().into())]);
    }
    let shares = money::percentages(&costs);
    let paying = item.parties.iter().zip(shares).filter(|(party, _)| party.cost > 0);
    let paying = paying.map(|(party, share)| {
        format!("{} {}", names.organisation(party.organisation), words.percent(share as f64 / 100.0))
    });
    let values = [
        ("action", plan.title.as_str().into()),
        ("cost", shown::money(words, total, plan.currency).into()),
        ("who", paying.collect::<Vec<_>>().join(", ").into()),
    ];
    words.with("paper-cost-short", &values)
}

/// One action: a line, and a row per party.
fn cost(names: &Names, item: &Item) -> Vec<Block> {
    let (words, plan) = (names.words, &item.action.plan);
    let mut blocks = vec![Block::text(money_line(names, item))];
    let amount = |n: i64| shown::money(words, n, plan.currency);
    let mut rows: Vec<Vec<String>> = item
        .parties
        .iter()
        .filter(|party| party.cost > 0 || party.gain > 0)
        .map(|party| {
            let name = names.organisation(party.organisation);
            vec![name, amount(party.cost), amount(party.gain), party.note.clone()]
        })
        .collect();
    if rows.is_empty() {
        return blocks;
    }
    let sum = |of: fn(&super::model::Party) -> i64| amount(item.parties.iter().map(of).sum());
    let (cost, gain) = (sum(|party| party.cost), sum(|party| party.gain));
    rows.push(vec![words.t("action-sum"), cost, gain, String::new()]);
    let columns =
        [("action-party", false), ("action-cost", true), ("action-gain", true), ("action-gain-note", false)];
    let columns = columns.map(|(key, number)| (words.t(key), number)).into();
    let date = words.day(item.action.changed_at);
    let source = words.with(
        "paper-said-by",
        &[("who", names.organisation(plan.accountable).into()), ("date", date.into())],
    );
    let table = Table { sum: true, ..Table::new("", columns) }.source(source);
    blocks.extend(table.rows(rows));
    let free = item.parties.iter().filter(|party| party.gains_without_paying());
    let free: Vec<String> = free.map(|party| names.organisation(party.organisation)).collect();
    if !free.is_empty() {
        blocks.push(Block::text(words.with("paper-gains-free", &[("who", free.join(", ").into())])));
    }
    blocks
}

/// In the report: all actions by state.
pub fn report<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let words = asked.words;
        let all = rows::all(tx, asked.space.id).await?;
        if all.is_empty() {
            return Ok(Vec::new());
        }
        let results = rows::outcomes(tx, asked.space.id).await?.len() as i64;
        let states = State::ALL.iter().map(|state| {
            let n = all.iter().filter(|action| action.state == *state).count() as i64;
            (words.t(&format!("action-{}", state.as_str())), n)
        });
        let missing = all.iter().filter(|one| rules::report_missing(one, asked.today())).count() as i64;
        let values =
            [("n", (all.len() as i64).into()), ("results", results.into()), ("missing", missing.into())];
        let said = words.with("paper-actions-sum", &values);
        let bars = Bars {
            title: words.t("paper-actions-states"),
            columns: (words.t("actions-state"), words.t("nav-actions")),
            bars: states.filter(|(_, n)| *n > 0).collect(),
            source: Some(asked.source(&words.t("nav-actions"))),
        };
        let section = Section::new(20, words.t("nav-actions"))
            .short(said.clone())
            .more(asked.at("/actions"))
            .with(Block::text(said))
            .with(Block::Bars(bars));
        Ok(vec![section])
    })
}

/// In a chapter of the report: its actions, and what came of them.
pub fn chapter<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let words = asked.words;
        let (names, items) = read(tx, asked).await?;
        let mut sections = Vec::new();
        if !items.is_empty() {
            sections.push(actions(asked, &names, &items));
        }
        let ids: Vec<Id> = asked.of(RESULT).map(|card| card.subject.id).collect();
        if !ids.is_empty() {
            let mut outcomes = rows::outcomes(tx, asked.space.id).await?;
            outcomes.retain(|outcome| ids.contains(&outcome.id));
            outcomes.sort_by_key(|outcome| outcome.number);
            let points: Vec<Said> = outcomes.iter().map(|outcome| result(&names, outcome)).collect();
            let section = Section::new(50, words.t("nav-results"))
                .short(words.count("paper-results", points.len() as i64))
                .more(asked.at("/results"));
            sections.push(section.with_all(Block::points(points)));
        }
        Ok(sections)
    })
}

fn actions(asked: &Asked<'_>, names: &Names, items: &[Item]) -> Section {
    let words = asked.words;
    let row = |item: &Item| {
        let (action, plan) = (&item.action, &item.action.plan);
        let title = [("number", action.number.to_string().into()), ("title", (*plan.title).into())];
        let mut state = words.t(&format!("action-{}", action.state.as_str()));
        match (rules::report_missing(action, names.today), action.light) {
            (true, _) => state = format!("{state}. {}", words.t("action-report-missing")),
            (false, Some(light)) if action.state.is_open() => {
                state = format!("{state}. {}", words.t(&format!("action-light-{}", light.as_str())));
            }
            _ => {}
        }
        vec![
            words.with("thread-numbered", &title),
            names.organisation(plan.accountable),
            dates::said(words, plan.due),
            state,
        ]
    };
    let columns = ["paper-action", "action-accountable", "action-due-label", "paper-state"];
    let columns = columns.map(|key| (words.t(key), false)).into();
    let table = Table::new("", columns).source(asked.source(&words.t("nav-actions")));
    Section::new(40, words.t("nav-actions"))
        .short(words.count("paper-actions", items.len() as i64))
        .more(asked.at("/actions"))
        .with_all(table.rows(items.iter().map(row).collect()))
}

/// What came of an action, how long it lasts, and what shows it or that nothing does.
fn result(names: &Names, outcome: &Outcome) -> Said {
    let words = names.words;
    let horizon = words.t(&format!("results-{}", outcome.horizon.as_str()));
    let evidence = match &outcome.evidence {
        Some(evidence) => words.with("paper-evidence", &[("evidence", evidence.as_str().into())]),
        None => words.t("result-unmeasured"),
    };
    let on = dates::said(words, outcome.on);
    Said::in_lang(format!("{} {horizon}, {on}. {evidence}.", outcome.says), outcome.lang)
}
