//! What actors of four kinds will do for the areas of a programme: left, shared, held and done as people do it.

use std::collections::HashMap;

use anyhow::Context;
use course::{
    contribute::{
        desk::{self, Deed},
        forms::{Who, Words},
        model::{Helps, Plan},
    },
    focus,
    strategy::{Whole, model::ItemKind},
};
use example::{Naming, Row, rows, strategy as tables};
use kernel::Id;
use members::{Caller, Space};
use store::Tx;

use super::{
    Time,
    scene::{at, civil},
};

/// Enters the examples and commitments of a space, where it has any.
pub(super) async fn enter(
    tx: &mut Tx,
    time: &Time,
    coordinator: &Caller,
    space: &Space,
    naming: Naming,
) -> anyhow::Result<()> {
    let Some(of) = tables::of(&space.key).filter(|of| !of.commitments.is_empty()) else { return Ok(()) };
    let whole = Whole::read(tx, space.id).await?;
    let area = |row: &Row| -> anyhow::Result<Id> {
        let key = row.get("area");
        let found = whole.items.iter().find(|item| item.kind == ItemKind::Area && item.key == key);
        found.map(|item| item.id).with_context(|| format!("no area {key}"))
    };
    for one in focus::areas(tx, space).await? {
        let mut lines = Vec::new();
        for row in rows(of.examples) {
            if area(&row)? == one.id {
                lines.push(naming.of(row.get("text")));
            }
        }
        desk::set_examples(tx, coordinator, space, one.id, &lines).await?;
    }
    let mut plans: HashMap<&str, Plan> = HashMap::new();
    for row in rows(of.commitments) {
        let plan = match plans.get(row.get("actor")) {
            Some(plan) => plan.clone(),
            None => begin(tx, space, &row, naming).await?,
        };
        let helps = helps(tx, space, &whole, &row, naming).await?;
        commit(tx, time, space, &plan, (area(&row)?, helps, &row), naming).await?;
        plans.insert(row.get("actor"), plan);
    }
    Ok(())
}

/// The goal and the action that a commitment names.
async fn helps(
    tx: &mut Tx,
    space: &Space,
    whole: &Whole,
    row: &Row,
    naming: Naming,
) -> anyhow::Result<Helps> {
    let goal = match row.get("goal") {
        "" => None,
        address => Some(whole.addressed(address).with_context(|| format!("no goal {address}"))?.id),
    };
    let action = match naming.of(row.get("action")) {
        title if title.is_empty() => None,
        title => {
            let cards = tx.cards(space.id, "action", 100).await?;
            let found = cards.into_iter().find(|card| card.title == title);
            Some(found.with_context(|| format!("no action {title}"))?.subject.id)
        }
    };
    Ok(Helps { goal, action })
}

/// A plan whose code nobody has: the demo's actors are nobody.
async fn begin(tx: &mut Tx, space: &Space, row: &Row, naming: Naming) -> anyhow::Result<Plan> {
    let who = Who { kind: row.get("kind").to_owned(), name: naming.of(row.get("name")), ..Who::default() };
    let actor = who.read().map_err(|faults| anyhow::anyhow!("{faults:?}"))?;
    let nobody: String = tx.env().bytes::<32>().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(desk::begin(tx, space, &actor, space.lang, &nobody).await?)
}

async fn commit(
    tx: &mut Tx,
    time: &Time,
    space: &Space,
    plan: &Plan,
    (area, helps, row): (Id, Helps, &Row),
    naming: Naming,
) -> anyhow::Result<()> {
    let by = match row.get("by") {
        "" => String::new(),
        days => civil(time, at(days.parse()?, 720))?.to_string(),
    };
    let words = Words { text: naming.of(row.get("text")), by, share: row.get("share") == "yes" };
    let draft = words.read().map_err(|faults| anyhow::anyhow!("{faults:?}"))?;
    let one = desk::add(tx, space, plan, (area, &draft), None).await?;
    let over = (one.number, one.version);
    let one = match helps == Helps::default() {
        true => one,
        false => desk::act(tx, space, plan.id, over, &Deed::Help(helps), None).await?,
    };
    if !row.get("outcome").is_empty() {
        let outcome = naming.of(row.get("outcome"));
        desk::act(tx, space, plan.id, (one.number, one.version), &Deed::Finish(outcome), None).await?;
    }
    Ok(())
}
