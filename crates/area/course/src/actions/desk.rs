//! Deeds, each on a transaction that the caller commits: plan, change, begin, pause, report, complete, cancel; give
//! a result; keep parties and milestones.

use jiff::civil::Date;
use kernel::{Happened, Id, PartialDate, Ref, Refusal, Visibility};
use members::{Caller, Done, Right, Space, organisation, permits};
use serde_json::json;
use store::{Event, Store, StoreError, Tx, directory::Card, follower::Step as Following, thread::Verb};

use super::{
    model::{
        Action, Currency, Light, Milestone, NewOutcome, Outcome, Party, Plan, Report, Sort, State, Step,
        Together,
    },
    rules::{self, Wish},
    store as rows,
};
use crate::{followup::Followup, matters};

/// The kind under which the thread knows goals.
const GOAL: &str = "goal";

/// Plans an action under the space's next number. `from` is what it begins as: a proposal, a matter, a measure, or
/// nothing. The same `request` twice is one action.
pub async fn plan(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    plan: &Plan,
    from: Option<&Ref>,
    request: Option<&str>,
) -> Done<Action> {
    let reach = permits::require(by, space.id, Right::KeepActions)?;
    rules::reaches(reach, plan.accountable)?;
    tx.lock_log(space.id).await?;
    if let Some(request) = request
        && let Some(done) = tx.done_by_request(space.id, request).await?
    {
        return rows::by_id(tx, done.id).await?.ok_or(StoreError::NotFound.into());
    }
    sound(tx, space, plan).await?;
    let origins: Vec<Ref> = from.into_iter().cloned().collect();
    let (together, matter) = joint(tx, plan.joint, &origins).await?;
    let now = tx.env().now();
    let action = Action {
        id: Id::new(tx.env()),
        space: space.id,
        number: rows::issue(tx, space.id).await?,
        plan: plan.clone(),
        goals: plan.goals.len() as i64,
        state: State::Planned,
        together,
        matter,
        light: None,
        reported_at: None,
        created_at: now,
        changed_at: now,
        version: 1,
    };
    rows::put(tx, &action).await?;
    rows::put_step(tx, action.id, 1, &Step { at: now, to: State::Planned, reason: None, matter: None })
        .await?;
    tie(tx, &action, &origins).await?;
    enter(tx, space, &action).await?;
    append(tx, by, &action, "action.planned", request).await?;
    Ok(action)
}

/// Changes what is planned, over the version that was read.
pub async fn amend(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    number: i64,
    version: i64,
    plan: &Plan,
) -> Done<Action> {
    let mut action = open(tx, by, space, number).await?;
    if action.version != version {
        return Err(StoreError::Conflict("action".to_owned()).into());
    }
    let reach = permits::require(by, space.id, Right::KeepActions)?;
    rules::reaches(reach, plan.accountable)?;
    sound(tx, space, plan).await?;
    let origins = origins(tx, &action).await?;
    (action.together, action.matter) = joint(tx, plan.joint, &origins).await?;
    untie(tx, &action, plan).await?;
    action.plan = Plan { example: action.plan.example, ..plan.clone() };
    action.goals = plan.goals.len() as i64;
    tie(tx, &action, &[]).await?;
    save(tx, &mut action).await?;
    enter(tx, space, &action).await?;
    append(tx, by, &action, "action.changed", None).await?;
    Ok(action)
}

/// Moves an action on.
pub async fn act(tx: &mut Tx, by: &Caller, space: &Space, number: i64, wish: &Wish) -> Done<Action> {
    let mut action = open(tx, by, space, number).await?;
    let results = rows::count_outcomes(tx, action.id).await?;
    let to = rules::decide(action.state, wish, results)?;
    let topic = match (wish, action.state) {
        (Wish::Start, State::Paused) => "action.resumed",
        (Wish::Start, _) => "action.started",
        (Wish::Pause(_), _) => "action.paused",
        (Wish::Complete, _) => "action.completed",
        (Wish::Evaluate(_), _) => "action.evaluated",
        (Wish::Cancel { .. }, _) => "action.cancelled",
    };
    let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let (reason, matter) = match wish {
        Wish::Pause(why) | Wish::Evaluate(why) => (some(why), None),
        Wish::Cancel { reason, matter } => (some(reason), *matter),
        Wish::Start | Wish::Complete => (None, None),
    };
    action.state = to;
    save(tx, &mut action).await?;
    let step = Step { at: action.changed_at, to, reason, matter };
    rows::put_step(tx, action.id, action.version, &step).await?;
    enter(tx, space, &action).await?;
    append(tx, by, &action, topic, None).await?;
    Ok(action)
}

/// Says how it goes, and when the next report comes. The light is what is said here, never what dates suggest.
pub async fn report(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    number: i64,
    (light, says): (Light, &str),
    next: Option<Date>,
) -> Done<Action> {
    let mut action = open(tx, by, space, number).await?;
    if !action.state.is_open() {
        return Err(Refusal::new("action-state").into());
    }
    let at = tx.env().now();
    rows::put_report(tx, action.id, &Report { at, light, says: says.trim().to_owned() }).await?;
    (action.light, action.reported_at, action.plan.report_due) = (Some(light), Some(at), next);
    save(tx, &mut action).await?;
    let request = tx.aside("request").map(str::to_owned);
    append(tx, by, &action, "action.reported", request.as_deref()).await?;
    Ok(action)
}

/// Says what a party is in it, pays and gains; a party of which nothing is left to say takes no part any more.
pub async fn set_party(tx: &mut Tx, by: &Caller, space: &Space, number: i64, party: &Party) -> Done<Action> {
    let mut action = open(tx, by, space, number).await?;
    known(tx, space, party.organisation).await?;
    rows::put_party(tx, action.id, party).await?;
    save(tx, &mut action).await?;
    append(tx, by, &action, "action.changed", None).await?;
    Ok(action)
}

/// Sets a milestone.
pub async fn add_milestone(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    number: i64,
    (title, due, founds): (&str, Option<PartialDate>, bool),
) -> Done<Milestone> {
    let mut action = open(tx, by, space, number).await?;
    let milestone = Milestone {
        id: Id::new(tx.env()),
        title: titled(title)?,
        due,
        founds,
        done_on: None,
        evidence: None,
        organisation: None,
    };
    rows::put_milestone(tx, action.id, &milestone).await?;
    save(tx, &mut action).await?;
    let request = tx.aside("request").map(str::to_owned);
    append(tx, by, &action, "action.milestone_set", request.as_deref()).await?;
    Ok(milestone)
}

/// Marks a milestone as reached: on a day, with what shows it. One that founds something names the organisation.
pub async fn reach_milestone(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    number: i64,
    milestone: Id,
    (on, evidence, organisation): (Date, &str, Option<Id>),
) -> Done<Action> {
    let mut action = open(tx, by, space, number).await?;
    let all = rows::milestones(tx, action.id).await?;
    let found = all.into_iter().find(|one| one.id == milestone).ok_or(StoreError::NotFound)?;
    if evidence.trim().is_empty() {
        return Err(Refusal::new("action-evidence").into());
    }
    match organisation {
        Some(organisation) => known(tx, space, organisation).await?,
        None if found.founds => return Err(Refusal::new("action-founds").into()),
        None => {}
    }
    if !rows::reach_milestone(tx, action.id, milestone, on, evidence.trim(), organisation).await? {
        return Err(StoreError::Conflict("milestone".to_owned()).into());
    }
    save(tx, &mut action).await?;
    append(tx, by, &action, "action.milestone_reached", None).await?;
    Ok(action)
}

/// Writes down what came of an action; it serves the action's goals.
pub async fn give(tx: &mut Tx, by: &Caller, space: &Space, number: i64, new: &NewOutcome) -> Done<Outcome> {
    let action = open(tx, by, space, number).await?;
    rules::takes_results(action.state)?;
    if new.says.trim().is_empty() || new.evidence.as_ref().is_some_and(|text| text.trim().is_empty()) {
        return Err(Refusal::new("action-evidence").into());
    }
    let outcome = Outcome {
        id: Id::new(tx.env()),
        number: rows::issue_outcome(tx, space.id).await?,
        action: action.id,
        action_number: action.number,
        title: titled(&new.title)?,
        says: new.says.trim().to_owned(),
        lang: new.lang,
        horizon: new.horizon,
        evidence: new.evidence.as_ref().map(|text| text.trim().to_owned()),
        visible: new.visible,
        on: new.on,
        at: tx.env().now(),
    };
    rows::put_outcome(tx, space.id, &outcome).await?;
    tx.put_card(&card(space, outcome.subject(), (outcome.number, &outcome.title), "results", "result-given"))
        .await?;
    tx.link(space.id, &action.subject(), Verb::Gave, &outcome.subject()).await?;
    for link in tx.links_from(&action.subject()).await? {
        if link.verb == Verb::Serves.as_str() {
            tx.link(space.id, &outcome.subject(), Verb::Serves, &link.other).await?;
        }
    }
    let body = json!({ "number": outcome.number, "action": action.subject().to_string() });
    let happened = Happened::new("result.given", outcome.subject(), Visibility::Public, body);
    let request = tx.aside("request").map(str::to_owned);
    tx.append_for(space.id, &by.actor, &happened, request.as_deref(), None).await?;
    Ok(outcome)
}

/// Gives a result and completes the action with it.
pub async fn complete(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    number: i64,
    new: &NewOutcome,
) -> Done<(Action, Outcome)> {
    let outcome = give(tx, by, space, number, new).await?;
    Ok((act(tx, by, space, number, &Wish::Complete).await?, outcome))
}

/// One deed on an action, for forms.
#[derive(Clone, Debug)]
pub enum Deed {
    /// Change what is planned, over the version that was read.
    Amend(i64, Plan),
    /// Move it on.
    Act(Wish),
    /// Say how it goes.
    Report(Light, String, Option<Date>),
    /// Say what a party is, pays and gains.
    Party(Party),
    /// Set a milestone: its title, by when, whether it founds something.
    Milestone(String, Option<PartialDate>, bool),
    /// Reach one: on a day, with what shows it, and who came to be.
    Reach(Id, Date, String, Option<Id>),
    /// Write down what came of it.
    Give(NewOutcome),
    /// Write down what came of it, and complete it with that.
    Complete(NewOutcome),
}

/// Does one deed in a transaction of its own. What only adds – a report, a result, a milestone – is done once for a
/// `request`, however often it is sent.
pub async fn commit(
    store: &Store,
    by: &Caller,
    space: &Space,
    number: i64,
    deed: &Deed,
    request: Option<&str>,
) -> Done<()> {
    let mut opened = store.write().await?;
    let tx = &mut opened;
    if let Some(request) = request {
        tx.lock_log(space.id).await?;
        if tx.done_by_request(space.id, request).await?.is_some() {
            return Ok(());
        }
        tx.set_aside("request", request);
    }
    match deed {
        Deed::Amend(version, plan) => amend(tx, by, space, number, *version, plan).await.map(drop),
        Deed::Act(wish) => act(tx, by, space, number, wish).await.map(drop),
        Deed::Report(light, says, next) => {
            report(tx, by, space, number, (*light, says), *next).await.map(drop)
        }
        Deed::Party(party) => set_party(tx, by, space, number, party).await.map(drop),
        Deed::Milestone(title, due, founds) => {
            add_milestone(tx, by, space, number, (title, *due, *founds)).await.map(drop)
        }
        Deed::Reach(milestone, on, evidence, organisation) => {
            let reached = (*on, evidence.as_str(), *organisation);
            reach_milestone(tx, by, space, number, *milestone, reached).await.map(drop)
        }
        Deed::Give(outcome) => give(tx, by, space, number, outcome).await.map(drop),
        Deed::Complete(outcome) => complete(tx, by, space, number, outcome).await.map(drop),
    }?;
    Ok(opened.commit().await?)
}

/// Plans an action in a transaction of its own.
pub async fn commit_plan(
    store: &Store,
    by: &Caller,
    space: &Space,
    new: &Plan,
    from: Option<&Ref>,
    request: Option<&str>,
) -> Done<Action> {
    let mut tx = store.write().await?;
    let action = plan(&mut tx, by, space, new, from, request).await?;
    tx.commit().await?;
    Ok(action)
}

/// When all bodies have said yes, what was meant to be joint is; when one takes it back, no longer.
pub fn follow_matter<'a>(tx: &'a mut Tx, event: &'a Event) -> Following<'a> {
    Box::pin(async move {
        let adopted = match event.topic.as_str() {
            "matter.adopted" | "matter.adopted_changed" => true,
            "matter.rejected" | "matter.referred_back" | "matter.reopened" => false,
            _ => return Ok(()),
        };
        let mut actions = rows::of_matter(tx, event.subject.id).await?;
        let about = event.body.get("about").and_then(|about| about.as_str()?.parse::<Ref>().ok());
        if let Some(about) = about {
            actions.extend(rows::of_matter(tx, about.id).await?);
        }
        let mut done = Vec::new();
        for mut action in actions {
            let moves = match adopted {
                true => action.together == Together::Wanted,
                false => action.matter == Some(event.subject.id),
            };
            if !moves || done.contains(&action.id) {
                continue;
            }
            done.push(action.id);
            action.together = rules::together(true, adopted);
            action.matter = adopted.then_some(event.subject.id);
            save(tx, &mut action).await.map_err(StoreError::from)?;
            let topic = if adopted { "action.joined" } else { "action.parted" };
            let body = json!({ "number": action.number });
            let happened = Happened::new(topic, action.subject(), Visibility::Public, body);
            tx.append_for(event.space, &event.actor, &happened, None, Some(event.seq)).await?;
        }
        match Followup::of(tx).filter(|_| adopted) {
            Some(follows) => plan_followup(tx, event, &follows).await.map_err(StoreError::from),
            None => Ok(()),
        }
    })
}

/// Plans what the last body's yes brings about. Whoever recorded it had the right to; this needs no further one.
async fn plan_followup(tx: &mut Tx, event: &Event, follows: &Followup) -> Done<()> {
    let space = members::space::by_id(tx, event.space).await?.ok_or(StoreError::NotFound)?;
    let about = event.body.get("about").and_then(|about| about.as_str()?.parse::<Ref>().ok());
    let mut goals = Vec::new();
    if let Some(about) = about {
        let links = tx.links_from(&about).await?.into_iter();
        let served = links.filter(|link| link.verb == Verb::Serves.as_str() && link.other.kind == GOAL);
        goals = served.map(|link| link.other).collect();
    }
    let caller = Caller { actor: event.actor.clone(), ..Caller::operator() };
    let new = Plan {
        title: follows.title.clone(),
        summary: follows.summary.clone(),
        lang: space.lang,
        accountable: follows.accountable,
        due: follows.due,
        sort: Sort::Operation,
        internal: false,
        novelty: None,
        audience: Vec::new(),
        dimensions: Vec::new(),
        levels: Vec::new(),
        no_goal: goals.is_empty().then(|| follows.no_goal.clone()),
        goals,
        lines: Vec::new(),
        joint: true,
        currency: Currency::of(space.lang),
        report_due: None,
        example: space.example,
    };
    plan(tx, &caller, &space, &new, Some(&event.subject), None).await.map(drop)
}

/// The action with this number, for somebody who may change it, under the log's lock.
async fn open(tx: &mut Tx, by: &Caller, space: &Space, number: i64) -> Done<Action> {
    let reach = permits::require(by, space.id, Right::KeepActions)?;
    tx.lock_log(space.id).await?;
    let action = rows::by_number(tx, space.id, number).await?.ok_or(StoreError::NotFound)?;
    rules::reaches(reach, action.plan.accountable)?;
    Ok(action)
}

/// Everything that a plan must have, whoever makes it.
async fn sound(tx: &mut Tx, space: &Space, plan: &Plan) -> Done<()> {
    titled(&plan.title)?;
    rules::goal_or_reason(plan)?;
    known(tx, space, plan.accountable).await
}

fn titled(title: &str) -> Result<String, Refusal> {
    let title = title.trim();
    if title.is_empty() { Err(Refusal::new("action-title")) } else { Ok(title.to_owned()) }
}

/// The organisation belongs to the space.
async fn known(tx: &mut Tx, space: &Space, id: Id) -> Done<()> {
    let all = organisation::of_space(tx, space.id).await?;
    match all.iter().any(|organisation| organisation.id == id) {
        true => Ok(()),
        false => Err(Refusal::new("action-no-such-organisation").into()),
    }
}

/// Whether it is joint now, and by which matter.
async fn joint(tx: &mut Tx, wanted: bool, origins: &[Ref]) -> Done<(Together, Option<Id>)> {
    if !wanted {
        return Ok((Together::No, None));
    }
    for origin in origins {
        for matter in matters::about(tx, origin).await? {
            if matters::standing(tx, &matter).await?.adopted {
                return Ok((rules::together(true, true), Some(matter.id)));
            }
        }
    }
    Ok((rules::together(true, false), None))
}

/// What an action began as.
pub async fn origins(tx: &mut Tx, action: &Action) -> store::Result<Vec<Ref>> {
    let links = tx.links_to(&action.subject()).await?.into_iter();
    Ok(links.filter(|link| link.verb == Verb::LeadsTo.as_str()).map(|link| link.other).collect())
}

/// Ties an action to what it began as, to its goals and to the lines it follows from. A proposal's matter leads to
/// it as well.
async fn tie(tx: &mut Tx, action: &Action, origins: &[Ref]) -> Done<()> {
    let (space, subject) = (action.space, action.subject());
    for origin in origins {
        tx.link(space, origin, Verb::LeadsTo, &subject).await?;
        for matter in matters::about(tx, origin).await? {
            if matter != *origin {
                tx.link(space, &matter, Verb::LeadsTo, &subject).await?;
            }
        }
    }
    let has = tx.links_from(&subject).await?;
    let fresh =
        |verb: Verb, to: &Ref| !has.iter().any(|link| link.verb == verb.as_str() && link.other == *to);
    for goal in action.plan.goals.iter().filter(|goal| fresh(Verb::Serves, goal)) {
        tx.link(space, &subject, Verb::Serves, goal).await?;
    }
    for line in action.plan.lines.iter().filter(|line| fresh(Verb::DerivesFrom, line)) {
        tx.link(space, &subject, Verb::DerivesFrom, line).await?;
    }
    Ok(())
}

/// Ends the ties to goals and lines that the new plan no longer names.
async fn untie(tx: &mut Tx, action: &Action, plan: &Plan) -> Done<()> {
    let subject = action.subject();
    for link in tx.links_from(&subject).await? {
        for (verb, kept) in [(Verb::Serves, &plan.goals), (Verb::DerivesFrom, &plan.lines)] {
            if link.verb == verb.as_str() && !kept.contains(&link.other) {
                tx.unlink(&subject, verb, &link.other).await?;
            }
        }
    }
    Ok(())
}

async fn save(tx: &mut Tx, action: &mut Action) -> Done<()> {
    action.version += 1;
    action.changed_at = tx.env().now();
    match rows::save(tx, action).await? {
        true => Ok(()),
        false => Err(StoreError::Conflict("action".to_owned()).into()),
    }
}

/// The directory learns of it in the same transaction.
async fn enter(tx: &mut Tx, space: &Space, action: &Action) -> Done<()> {
    let status = format!("action-{}", action.state.as_str());
    let named = (action.number, action.plan.title.as_str());
    Ok(tx.put_card(&card(space, action.subject(), named, "actions", &status)).await?)
}

fn card(space: &Space, subject: Ref, (number, title): (i64, &str), room: &str, status: &str) -> Card {
    Card {
        subject,
        space: space.id,
        number: Some(number),
        title: title.to_owned(),
        url: format!("/{}/{room}/{number}", space.key),
        status: status.to_owned(),
        visibility: Visibility::Public,
    }
}

async fn append(
    tx: &mut Tx,
    by: &Caller,
    action: &Action,
    topic: &'static str,
    request: Option<&str>,
) -> Done<()> {
    let body = json!({ "number": action.number });
    let happened = Happened::new(topic, action.subject(), Visibility::Public, body);
    tx.append_for(action.space, &by.actor, &happened, request, None).await?;
    Ok(())
}
