//! Everything about a space's plans at once, for pages and data.

use kernel::{Id, Ref};
use members::{Organisation, organisation};
use store::{Tx, directory::Card};
use web::{Ctx, Fail};

use super::{
    model::{Plan, PlanLine, Point},
    rules::{self, Coverage},
    store as rows,
};

/// A strategy with the parties that derive plans from it.
pub(super) struct Reading {
    /// The strategy's card.
    pub strategy: Option<Card>,
    /// The parties: municipalities, and whoever else has a plan.
    pub parties: Vec<Organisation>,
    /// Their plans.
    pub plans: Vec<Plan>,
    /// The plans' lines.
    pub lines: Vec<PlanLine>,
    /// What lines can come from.
    pub points: Vec<Point>,
}

impl Reading {
    /// Reads the strategy that plans derive from: the one most plans do, else the newest in force.
    pub(super) async fn read(ctx: &Ctx) -> Result<Reading, Fail> {
        let mut tx = ctx.read().await?;
        Ok(of_space(&mut tx, ctx.space().id).await?)
    }

    /// The areas, in their order.
    pub(super) fn areas(&self) -> Vec<&Point> {
        self.points
            .iter()
            .filter(|point| point.subject.kind == "area" && point.area == Some(point.subject.id))
            .collect()
    }

    /// A party's plan.
    pub(super) fn plan(&self, organisation: Id) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.organisation == organisation)
    }

    /// What of the strategy a line comes from.
    pub(super) fn point(&self, item: Option<&Ref>) -> Option<&Point> {
        let item = item?;
        self.points.iter().find(|point| point.subject == *item)
    }

    /// Lines by party and area.
    pub(super) fn coverage(&self) -> Coverage {
        let parties: Vec<Id> = self.parties.iter().map(|one| one.id).collect();
        let areas: Vec<Id> = self.areas().iter().map(|area| area.subject.id).collect();
        let lines = self.lines.iter().filter_map(|line| {
            let plan = self.plans.iter().find(|plan| plan.id == line.plan)?;
            Some((plan.organisation, self.point(line.item.as_ref()).and_then(|point| point.area)))
        });
        rules::coverage(&parties, &areas, &lines.collect::<Vec<_>>())
    }
}

/// As [`Reading::read`], without a request.
pub(super) async fn of_space(tx: &mut Tx, space: Id) -> store::Result<Reading> {
    let plans = rows::plans(tx, space).await?;
    let cards = tx.cards(space, "strategy", 200).await?;
    let derived = |card: &Card| plans.iter().filter(|plan| plan.strategy == card.subject.id).count();
    let adopted = |card: &Card| card.status.ends_with("-adopted");
    let strategy = cards.iter().filter(|card| derived(card) > 0).max_by_key(|card| derived(card));
    let strategy = strategy.or_else(|| cards.iter().find(|card| adopted(card))).cloned();
    let id = strategy.as_ref().map(|card| card.subject.id);
    let plans: Vec<Plan> = plans.into_iter().filter(|plan| Some(plan.strategy) == id).collect();
    let mut lines = rows::lines(tx, space).await?;
    lines.retain(|line| plans.iter().any(|plan| plan.id == line.plan));
    let points = match id {
        Some(id) => rows::points(tx, id).await?,
        None => Vec::new(),
    };
    let mut parties = organisation::of_space(tx, space).await?;
    parties.retain(|one| {
        let party = one.kind == "municipality" && one.valid_until.is_none();
        party || plans.iter().any(|plan| plan.organisation == one.id)
    });
    Ok(Reading { strategy, parties, plans, lines, points })
}
