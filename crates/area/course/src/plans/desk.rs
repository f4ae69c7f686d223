//! Deeds: keep a party's plan and its lines.

use kernel::{Actor, Happened, Id, PartialDate, Ref, Refusal, Visibility};
use members::{Caller, Done, Reach, Right, Space, organisation, permits};
use serde_json::{Value, json};
use store::{Tx, directory::Card, thread::Verb};

use super::{
    model::{LineDetail, LineState, Origin, PLAN, PLAN_LINE, Plan, PlanLine, State},
    rules, store as rows,
};

/// A plan as somebody wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanDraft {
    /// The strategy it derives from: a reference with a card.
    pub strategy: Ref,
    /// Whose, by key.
    pub organisation: String,
    /// How far it has come.
    pub state: State,
    /// What it is called.
    pub title: String,
    /// The decision that adopted it.
    pub decision: Option<String>,
}

/// A line as somebody wrote it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineDraft {
    /// What of the strategy it comes from.
    pub item: Option<Ref>,
    /// In a sentence.
    pub title: String,
    /// More words.
    pub text: String,
    /// How far it has come.
    pub state: Option<LineState>,
    /// By when.
    pub due: Option<PartialDate>,
    /// Where the row comes from.
    pub origin: Origin,
}

async fn tell(
    tx: &mut Tx,
    space: Id,
    actor: &Actor,
    topic: &'static str,
    subject: Ref,
    body: Value,
) -> Done<()> {
    let request = tx.aside("request").map(str::to_owned);
    let happened = Happened::new(topic, subject, Visibility::Public, body);
    tx.append_for(space, actor, &happened, request.as_deref(), None).await?;
    Ok(())
}

/// Those who keep plans keep all of them, or their own organisation's.
fn may_keep(caller: &Caller, space: &Space, organisation: Id) -> Result<(), Refusal> {
    match permits::require(caller, space.id, Right::KeepPlans)? {
        Reach::All => Ok(()),
        Reach::Own(own) if own == organisation => Ok(()),
        Reach::Own(_) => Err(Refusal::new("not-permitted")),
    }
}

/// Begins a party's plan, or writes anew what it is called and how far it has come.
pub async fn keep(tx: &mut Tx, caller: &Caller, space: &Space, draft: &PlanDraft) -> Done<Plan> {
    let all = organisation::of_space(tx, space.id).await?;
    let organisation = all.iter().find(|one| one.key == draft.organisation);
    let organisation = organisation.ok_or(Refusal::new("party-unknown"))?;
    may_keep(caller, space, organisation.id)?;
    if draft.title.trim().is_empty() {
        return Err(Refusal::new("plan-title-missing").into());
    }
    tx.lock_log(space.id).await?;
    let strategy = tx.card(&draft.strategy).await?.filter(|card| card.space == space.id);
    strategy.ok_or(Refusal::new("no-such-strategy"))?;
    let plans = rows::plans(tx, space.id).await?;
    let known =
        plans.iter().find(|one| one.strategy == draft.strategy.id && one.organisation == organisation.id);
    let from = known.map_or(State::NotStarted, |plan| plan.state);
    let decision = draft.decision.clone().or_else(|| known.and_then(|plan| plan.decision.clone()));
    // A plan that is registered late may have come all the way already.
    if known.is_some() {
        rules::moves(from, draft.state, decision.as_deref())?;
    } else if matches!(draft.state, State::Adopted | State::FollowingUp) && decision.is_none() {
        return Err(Refusal::new("plan-needs-decision").into());
    }
    let plan = Plan {
        id: known.map_or_else(|| Id::new(tx.env()), |plan| plan.id),
        number: match known {
            Some(plan) => plan.number,
            None => rows::issue(tx, space.id, PLAN).await?,
        },
        strategy: draft.strategy.id,
        organisation: organisation.id,
        state: draft.state,
        title: draft.title.trim().to_owned(),
        decision,
        changed_at: tx.env().now(),
    };
    rows::put(tx, space.id, &plan).await?;
    let card = Card {
        subject: plan.subject(),
        space: space.id,
        number: Some(plan.number),
        title: format!("{}: {}", organisation.name(space.lang), plan.title),
        url: format!("/{}/plans/{}", space.key, organisation.key),
        status: format!("plan-state-{}", plan.state.as_str()),
        visibility: Visibility::Public,
    };
    tx.put_card(&card).await?;
    if known.is_none() {
        tx.link(space.id, &plan.subject(), Verb::DerivesFrom, &draft.strategy).await?;
    }
    let topic = match (known.is_some(), draft.state) {
        (false, _) => "plan.begun",
        (true, State::Adopted) if from != State::Adopted => "plan.adopted",
        _ => "plan.kept",
    };
    let body = json!({ "number": plan.number, "state": plan.state, "from": from });
    tell(tx, space.id, &caller.actor, topic, plan.subject(), body).await?;
    Ok(plan)
}

/// Adds a line to a plan. One that points at nothing in the strategy is taken and flagged.
pub async fn add_line(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    plan: Id,
    draft: &LineDraft,
) -> Done<PlanLine> {
    let plan = by_id(tx, space, plan).await?;
    may_keep(caller, space, plan.organisation)?;
    tx.lock_log(space.id).await?;
    let line = filled(tx, space, &plan, draft, None).await?;
    save_line(tx, space, &plan, &line).await?;
    if let Some(item) = &line.item {
        tx.link(space.id, &line.subject(), Verb::DerivesFrom, item).await?;
    }
    tx.link(space.id, &line.subject(), Verb::PartOf, &plan.subject()).await?;
    let body = json!({ "number": line.number, "plan": plan.number, "without": line.item.is_none() });
    tell(tx, space.id, &caller.actor, "plan.line_added", line.subject(), body).await?;
    Ok(line)
}

/// Writes a line anew.
pub async fn revise_line(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    line: Id,
    draft: &LineDraft,
) -> Done<PlanLine> {
    let all = rows::lines(tx, space.id).await?;
    let old = all.iter().find(|one| one.id == line).ok_or(Refusal::new("plan-no-such-line"))?;
    let plan = by_id(tx, space, old.plan).await?;
    may_keep(caller, space, plan.organisation)?;
    tx.lock_log(space.id).await?;
    let line = filled(tx, space, &plan, draft, Some(old)).await?;
    save_line(tx, space, &plan, &line).await?;
    if line.item != old.item {
        if let Some(item) = &old.item {
            tx.unlink(&line.subject(), Verb::DerivesFrom, item).await?;
        }
        if let Some(item) = &line.item {
            tx.link(space.id, &line.subject(), Verb::DerivesFrom, item).await?;
        }
    }
    let body = json!({ "number": line.number, "plan": plan.number, "without": line.item.is_none() });
    tell(tx, space.id, &caller.actor, "plan.line_revised", line.subject(), body).await?;
    Ok(line)
}

async fn by_id(tx: &mut Tx, space: &Space, plan: Id) -> Done<Plan> {
    let plans = rows::plans(tx, space.id).await?;
    Ok(plans.into_iter().find(|one| one.id == plan).ok_or(Refusal::new("no-such-plan"))?)
}

async fn filled(
    tx: &mut Tx,
    space: &Space,
    plan: &Plan,
    draft: &LineDraft,
    old: Option<&PlanLine>,
) -> Done<PlanLine> {
    if draft.title.trim().is_empty() {
        return Err(Refusal::new("plan-title-missing").into());
    }
    if let Some(item) = &draft.item {
        let points = rows::points(tx, plan.strategy).await?;
        if !points.iter().any(|point| point.subject == *item) {
            return Err(Refusal::new("no-such-item").into());
        }
    }
    Ok(PlanLine {
        id: old.map_or_else(|| Id::new(tx.env()), |old| old.id),
        plan: plan.id,
        number: match old {
            Some(old) => old.number,
            None => rows::issue(tx, space.id, PLAN_LINE).await?,
        },
        item: draft.item.clone(),
        title: draft.title.trim().to_owned(),
        detail: LineDetail {
            text: draft.text.clone(),
            state: draft.state,
            due: draft.due,
            origin: draft.origin,
        },
    })
}

async fn save_line(tx: &mut Tx, space: &Space, plan: &Plan, line: &PlanLine) -> Done<()> {
    rows::put_line(tx, space.id, line).await?;
    let home = tx.card(&plan.subject()).await?.map_or_else(String::new, |card| card.url);
    let state = line.detail.state.unwrap_or(LineState::Planned);
    let card = Card {
        subject: line.subject(),
        space: space.id,
        number: Some(line.number),
        title: line.title.clone(),
        url: format!("{home}#line-{}", line.number),
        status: format!("plan-line-{}", state.as_str()),
        visibility: Visibility::Public,
    };
    tx.put_card(&card).await?;
    Ok(())
}
