//! Whole tables at once, for the demo and for whoever has them in a spreadsheet.

use std::collections::HashMap;

use kernel::{Ref, Refusal};
use members::{Caller, Done, Space};
use store::Tx;

use super::{
    desk::{self, LineDraft, PlanDraft},
    model::{LineState, Origin, Plan, State},
};
use crate::sheet::{self, Line, Named, Table};

/// Tables of a space's plans, each with headings; an empty one is nothing. `strategy` and `item` name things as the
/// caller resolves them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tables<'a> {
    /// Plans.
    pub plans: &'a str,
    /// Lines: the columns `organisation` and `strategy` say of which plan.
    pub lines: &'a str,
}

/// Enters everything through the same deeds as the desk: all or nothing. `named` gives the reference that a name in
/// the columns `strategy` and `item` stands for. Gives how many plans and lines were entered.
pub async fn load(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    tables: &Tables<'_>,
    named: &HashMap<String, Ref>,
) -> Done<(usize, usize)> {
    let reference = |row: &Line<'_>, column: &str| -> Result<Option<Ref>, Refusal> {
        match row.get(column) {
            "" => Ok(None),
            name => named.get(name).cloned().map(Some).ok_or_else(|| at(row)),
        }
    };
    let mut plans: HashMap<(String, String), Plan> = HashMap::new();
    for row in Table::read(tables.plans.as_bytes())?.lines() {
        let draft = PlanDraft {
            strategy: reference(&row, "strategy")?.ok_or_else(|| at(&row))?,
            organisation: row.get("organisation").to_owned(),
            state: State::parse(row.get("state")).ok_or_else(|| at(&row))?,
            title: row.get("title").to_owned(),
            decision: sheet::some(row.get("decision")),
        };
        let plan = desk::keep(tx, caller, space, &draft).await?;
        plans.insert((row.get("organisation").to_owned(), row.get("strategy").to_owned()), plan);
    }
    let mut lines = 0;
    for row in Table::read(tables.lines.as_bytes())?.lines() {
        let whose = (row.get("organisation").to_owned(), row.get("strategy").to_owned());
        let plan = plans.get(&whose).ok_or_else(|| at(&row))?;
        let draft = LineDraft {
            item: reference(&row, "item")?,
            title: row.get("title").to_owned(),
            text: row.get("text").to_owned(),
            state: LineState::parse(row.get("state")),
            due: row.get("due").parse().ok(),
            origin: Origin::parse(row.get("origin")).unwrap_or_default(),
        };
        desk::add_line(tx, caller, space, plan.id, &draft).await?;
        lines += 1;
    }
    Ok((plans.len(), lines))
}

fn at(row: &Line<'_>) -> Refusal {
    Refusal::counted("table-row", row.number as i64)
}
