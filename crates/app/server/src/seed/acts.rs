//! What is done because of what was decided, and what it gives.

use std::collections::HashMap;

use anyhow::Context;
use course::{
    actions::{
        self,
        model::{Audience, Currency, Dimension, Horizon, Level, Light, NewOutcome, Party, Plan, Role, Sort},
        rules::Wish,
    },
    strategy::Whole,
};
use example::{Row, course as tables};
use kernel::{Id, Lang, Ref};
use store::Tx;

use super::{
    Time,
    scene::{Scene, at, civil, day, items, some},
};

/// Kronor are kept in hundredths.
const KRONA: i64 = 100;

/// Actions by their keys.
#[derive(Default)]
pub(super) struct Acts(HashMap<&'static str, (i64, Ref)>);

impl Acts {
    /// The actions that follow from something (`measure:…`), as the thread knows them.
    pub(super) fn of(&self, from: &str) -> Vec<Ref> {
        let rows = example::rows(tables::ACTIONS).filter(|row| row.get("from") == from);
        rows.filter_map(|row| self.0.get(row.get("key")).map(|(_, subject)| subject.clone())).collect()
    }

    fn number(&self, key: &str) -> anyhow::Result<i64> {
        self.0.get(key).map(|(number, _)| *number).with_context(|| format!("no action {key}"))
    }

    /// Plans an action and says who pays and gains.
    pub(super) async fn plan(
        &mut self,
        tx: &mut Tx,
        scene: &Scene,
        time: &Time,
        row: &Row,
        from: Option<&Ref>,
    ) -> anyhow::Result<()> {
        let whole = Whole::read(tx, scene.space.id).await?;
        let plan = planned(scene, time, row, &whole)?;
        let (by, space) = (&scene.coordinator, &scene.space);
        let action = actions::desk::plan(tx, by, space, &plan, from, None).await?;
        for party in row.get("parties").split(';').filter(|party| !party.is_empty()) {
            let party = party_of(scene, party)?;
            actions::desk::set_party(tx, by, space, action.number, &party).await?;
        }
        self.0.insert(row.get("key"), (action.number, action.subject()));
        Ok(())
    }

    /// Takes it to the state it is in, but for what results bring.
    pub(super) async fn begin(&self, tx: &mut Tx, scene: &Scene, row: &Row) -> anyhow::Result<()> {
        let number = self.number(row.get("key"))?;
        let says = scene.say(row.get("says"));
        let mut wishes = vec![Wish::Start];
        match row.get("state") {
            "paused" => wishes.push(Wish::Pause(says)),
            "cancelled" => wishes = vec![Wish::Cancel { reason: says, matter: None }],
            _ => {}
        }
        for wish in wishes {
            actions::desk::act(tx, &scene.coordinator, &scene.space, number, &wish).await?;
        }
        Ok(())
    }

    /// How it goes, in the words of whoever answers for it. Some have not reported; that is shown.
    pub(super) async fn report(
        &self,
        tx: &mut Tx,
        scene: &Scene,
        time: &Time,
        row: &Row,
    ) -> anyhow::Result<()> {
        let (number, says) = (self.number(row.get("key"))?, scene.say(row.get("says")));
        let Some(light) = Light::parse(row.get("light")).filter(|_| !says.is_empty()) else { return Ok(()) };
        let next = Some(civil(time, at(60, 540))?);
        actions::desk::report(tx, &scene.coordinator, &scene.space, number, (light, &says), next).await?;
        Ok(())
    }

    /// Writes down a result; the last of an action completes it where it is done.
    pub(super) async fn give(
        &self,
        tx: &mut Tx,
        scene: &Scene,
        time: &Time,
        row: &Row,
        last: bool,
    ) -> anyhow::Result<()> {
        let key = row.get("action");
        let (number, by, space) = (self.number(key)?, &scene.coordinator, &scene.space);
        let outcome = NewOutcome {
            title: scene.say(row.get("title")),
            says: scene.say(row.get("says")),
            lang: Lang::Sv,
            horizon: Horizon::parse(row.get("horizon")).context("a result without horizon")?,
            evidence: some(row.get("evidence")).map(|text| scene.say(text)),
            visible: row.get("visible") == "yes",
            on: day(time, row.get("day"))?,
        };
        actions::desk::give(tx, by, space, number, &outcome).await?;
        let done = example::rows(tables::ACTIONS)
            .any(|row| row.get("key") == key && row.get("state") == "completed");
        if last && done {
            actions::desk::act(tx, by, space, number, &Wish::Complete).await?;
        }
        Ok(())
    }
}

fn planned(scene: &Scene, time: &Time, row: &Row, whole: &Whole) -> anyhow::Result<Plan> {
    let list = |column: &str| row.get(column).split_whitespace();
    let open = matches!(row.get("state"), "ongoing" | "paused");
    Ok(Plan {
        title: scene.say(row.get("title")),
        summary: scene.say(row.get("summary")),
        lang: Lang::Sv,
        accountable: scene.known(row.get("accountable"))?,
        due: day(time, row.get("due"))?,
        sort: Sort::parse(row.get("sort")).context("an action of no sort")?,
        internal: false,
        novelty: None,
        levels: list("levels").filter_map(Level::parse).collect(),
        audience: list("audience").filter_map(Audience::parse).collect(),
        dimensions: list("dimensions").filter_map(Dimension::parse).collect(),
        goals: items(whole, row.get("goals")),
        lines: items(whole, row.get("lines")),
        no_goal: some(row.get("no_goal")).map(|why| scene.say(why)),
        joint: row.get("joint") == "yes",
        currency: Currency::Sek,
        report_due: open.then(|| civil(time, at(-6, 540))).transpose()?,
        example: true,
    })
}

/// `trollhattan driver,financier 600 350`: who, as what, pays and gains so many kronor.
fn party_of(scene: &Scene, text: &str) -> anyhow::Result<Party> {
    let mut parts = text.split_whitespace();
    let mut part = || parts.next().with_context(|| format!("a party is not whole: {text}"));
    let organisation: Id = scene.known(part()?)?;
    let roles = part()?.split(',').filter_map(Role::parse).collect();
    let (cost, gain): (i64, i64) = (part()?.parse()?, part()?.parse()?);
    Ok(Party { roles, cost: cost * KRONA, gain: gain * KRONA, ..Party::new(organisation) })
}

/// What is due of an action or a result: its row and the day.
pub(super) fn days(table: &'static str, column: &'static str) -> impl Iterator<Item = (Row, i32)> {
    example::rows(table).map(move |row| (row, row.number(column)))
}

/// The state of an action that needs a deed beside planning and results.
pub(super) fn moves(row: &Row) -> bool {
    row.get("state") != "planned"
}
