//! Every SQL statement over actions and results.

use jiff::civil::Date;
use kernel::{Id, Millis, PartialDate};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::model::{
    Action, Audience, Currency, Dimension, Horizon, Level, Light, Milestone, Novelty, Outcome, Party, Plan,
    Report, Role, Sort, State, Step, Together,
};

sql! {
    ISSUE = "insert into action_counter (space, issued) values ($1, 1) \
        on conflict (space) do update set issued = action_counter.issued + 1 returning issued";
    PUT = "insert into action (id, space, number, title, summary, lang, accountable, due, sort, internal, novelty, \
        audience, dimensions, goals, no_goal, together, matter, currency, report_due, example, state, light, \
        reported_at, created_at, changed_at, version, levels) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, \
        $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27)";
    // The version that was read must still be there.
    SAVE = "update action set title = $1, summary = $2, lang = $3, accountable = $4, due = $5, sort = $6, internal = $7, \
        novelty = $8, audience = $9, dimensions = $10, goals = $11, no_goal = $12, together = $13, matter = $14, \
        currency = $15, report_due = $16, state = $17, light = $18, reported_at = $19, changed_at = $20, \
        version = $21, levels = $23 where id = $22 and version = $21 - 1";
    ALL = "select * from action where space = $1 order by number";
    BY_NUMBER = "select * from action where space = $1 and number = $2";
    BY_ID = "select * from action where id = $1";
    // What serves something in an area, or follows from a line there. A whole strategy that is part of a line stays out.
    IN_AREA = "with recursive inside (id) as (select c.id from card c where c.kind = 'area' and c.id = $1 union \
        select e.from_id from inside i join edge e on e.to_id = i.id and e.verb = 'part_of' and e.until is null \
        and e.from_kind in ('area', 'goal', 'line')) select a.* from action a where a.space = $2 and a.id in \
        (select e.from_id from inside i join edge e on e.to_id = i.id and e.verb in ('serves', 'derives_from') \
        and e.until is null) order by a.number";
    COUNT = "select issued from action_counter where space = $1";

    PUT_PARTY = "insert into action_party (action, organisation, roles, cost, gain, note, share, since, until) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (action, organisation) do update set \
        roles = excluded.roles, cost = excluded.cost, gain = excluded.gain, note = excluded.note, \
        share = excluded.share, until = excluded.until";
    PARTIES = "select p.action as action, p.organisation as organisation, p.roles as roles, p.cost as cost, p.gain as gain, \
        p.note as note, p.share as share from action_party p join action a on a.id = p.action \
        join organisation o on o.id = p.organisation where a.space = $1 and p.until is null order by a.number, o.position";
    PARTIES_OF = "select p.action as action, p.organisation as organisation, p.roles as roles, p.cost as cost, \
        p.gain as gain, p.note as note, p.share as share from action_party p \
        join organisation o on o.id = p.organisation where p.action = $1 and p.until is null order by o.position";

    PUT_MILESTONE = "insert into action_milestone (id, action, title, due, founds, created_at) values ($1, $2, $3, $4, $5, $6)";
    REACH_MILESTONE = "update action_milestone set done_on = $1, evidence = $2, organisation = $3 where id = $4 and action = $5 \
        and done_on is null";
    MILESTONES = "select id, title, due, founds, done_on, evidence, organisation from action_milestone where action = $1 \
        order by created_at, id";

    PUT_REPORT = "insert into action_report (id, action, at, light, says) values ($1, $2, $3, $4, $5)";
    REPORTS = "select at, light, says from action_report where action = $1 order by at desc, id desc";
    PUT_STEP = "insert into action_step (action, version, at, state, reason, matter) values ($1, $2, $3, $4, $5, $6)";
    STEPS = "select at, state, reason, matter from action_step where action = $1 order by version";

    ISSUE_OUTCOME = "insert into outcome_counter (space, issued) values ($1, 1) \
        on conflict (space) do update set issued = outcome_counter.issued + 1 returning issued";
    PUT_OUTCOME = "insert into outcome (id, space, number, action, title, says, lang, horizon, evidence, unmeasured, visible, \
        happened_on, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    // What can be gone to and seen comes first.
    OUTCOMES = "select r.*, a.number as action_number from outcome r join action a on a.id = r.action where r.space = $1 \
        order by r.visible desc, r.number desc";
    OUTCOMES_OF = "select r.*, a.number as action_number from outcome r join action a on a.id = r.action where r.action = $1 \
        order by r.number";
    OUTCOME = "select r.*, a.number as action_number from outcome r join action a on a.id = r.action \
        where r.space = $1 and r.number = $2";
    COUNT_OUTCOMES = "select count(*) as n from outcome where action = $1";

    // Waiting for this matter: tied to it on the thread, meant to be joint or made so by it.
    OF_MATTER = "select a.* from action a join edge e on e.to_id = a.id and e.verb = 'leads_to' and e.until is null \
        where e.from_id = $1 order by a.number";
    // Adopted by all, and neither the matter nor what it is about leads to an action.
    ADOPTED = "select e.subject_id as id, min(e.at) as at from event e where e.space = $1 and e.subject_kind = 'matter' \
        and e.topic in ('matter.adopted', 'matter.adopted_changed') and not exists (select 1 from edge l \
        where l.verb = 'leads_to' and l.until is null and (l.from_id = e.subject_id or l.from_id in \
        (select b.from_id from edge b where b.to_id = e.subject_id and b.verb = 'became'))) group by e.subject_id order by at";
}

fn unreadable(column: &str) -> StoreError {
    StoreError::Unreadable(format!("action.{column}"))
}

/// A word of one of the closed lists.
fn word<T>(row: &Row, column: &str, parse: fn(&str) -> Option<T>) -> Result<T> {
    parse(&row.get::<String>(column)?).ok_or_else(|| unreadable(column))
}

fn maybe_word<T>(row: &Row, column: &str, parse: fn(&str) -> Option<T>) -> Result<Option<T>> {
    row.get::<Option<String>>(column)?.map(|text| parse(&text).ok_or_else(|| unreadable(column))).transpose()
}

fn day(row: &Row, column: &str) -> Result<Option<Date>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| unreadable(column))).transpose()
}

fn partial(text: &str, column: &str) -> Result<PartialDate> {
    text.parse().map_err(|_| unreadable(column))
}

fn text_of(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

fn read(row: &Row) -> Result<Action> {
    let plan = Plan {
        title: row.get("title")?,
        summary: row.get("summary")?,
        lang: row.get("lang")?,
        accountable: row.get("accountable")?,
        due: partial(&row.get::<String>("due")?, "due")?,
        sort: word(row, "sort", Sort::parse)?,
        internal: row.get("internal")?,
        novelty: maybe_word(row, "novelty", Novelty::parse)?,
        audience: Audience::list(&row.get::<String>("audience")?),
        dimensions: Dimension::list(&row.get::<String>("dimensions")?),
        levels: Level::list(&row.get::<String>("levels")?),
        goals: Vec::new(),
        lines: Vec::new(),
        no_goal: row.get("no_goal")?,
        joint: row.get::<String>("together")? != Together::No.as_str(),
        currency: word(row, "currency", Currency::parse)?,
        report_due: day(row, "report_due")?,
        example: row.get("example")?,
    };
    Ok(Action {
        id: row.get("id")?,
        space: row.get("space")?,
        number: row.get("number")?,
        plan,
        goals: row.get("goals")?,
        state: word(row, "state", State::parse)?,
        together: word(row, "together", Together::parse)?,
        matter: row.get("matter")?,
        light: maybe_word(row, "light", Light::parse)?,
        reported_at: row.get("reported_at")?,
        created_at: row.get("created_at")?,
        changed_at: row.get("changed_at")?,
        version: row.get("version")?,
    })
}

/// Takes the space's next number.
pub async fn issue(tx: &mut Tx, space: Id) -> Result<i64> {
    tx.one(ISSUE, args![space], |row| row.get("issued")).await
}

/// Stores a new action.
pub async fn put(tx: &mut Tx, action: &Action) -> Result<()> {
    let Plan { title, summary, lang, accountable, due, sort, internal, novelty, .. } = &action.plan;
    let Plan { audience, dimensions, levels, no_goal, currency, report_due, example, .. } = &action.plan;
    let args = args![
        action.id,
        action.space,
        action.number,
        title,
        summary,
        *lang,
        accountable,
        due.to_string(),
        sort.as_str(),
        *internal,
        novelty.map(Novelty::as_str),
        Audience::join(audience),
        Dimension::join(dimensions),
        action.goals,
        no_goal.clone(),
        action.together.as_str(),
        action.matter,
        currency.as_str(),
        text_of(*report_due),
        *example,
        action.state.as_str(),
        action.light.map(Light::as_str),
        action.reported_at,
        action.created_at,
        action.changed_at,
        action.version,
        Level::join(levels)
    ];
    tx.exec(PUT, args).await.map(drop)
}

/// Saves a changed action over the version before; `false` when somebody else changed it meanwhile.
pub async fn save(tx: &mut Tx, action: &Action) -> Result<bool> {
    let Plan { title, summary, lang, accountable, due, sort, internal, novelty, .. } = &action.plan;
    let Plan { audience, dimensions, levels, no_goal, currency, report_due, .. } = &action.plan;
    let args = args![
        title,
        summary,
        *lang,
        accountable,
        due.to_string(),
        sort.as_str(),
        *internal,
        novelty.map(Novelty::as_str),
        Audience::join(audience),
        Dimension::join(dimensions),
        action.goals,
        no_goal.clone(),
        action.together.as_str(),
        action.matter,
        currency.as_str(),
        text_of(*report_due),
        action.state.as_str(),
        action.light.map(Light::as_str),
        action.reported_at,
        action.changed_at,
        action.version,
        action.id,
        Level::join(levels)
    ];
    Ok(tx.exec(SAVE, args).await? > 0)
}

/// Every action of a space, by number. Goals and lines are left to the thread.
pub async fn all(tx: &mut Tx, space: Id) -> Result<Vec<Action>> {
    tx.all(ALL, args![space], read).await
}

/// The actions of an area: they serve its goals or follow from its lines, by number.
pub async fn in_area(tx: &mut Tx, space: Id, area: Id) -> Result<Vec<Action>> {
    tx.all(IN_AREA, args![area, space], read).await
}

/// The action with this number.
pub async fn by_number(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Action>> {
    tx.maybe(BY_NUMBER, args![space, number], read).await
}

/// The action with this identifier.
pub async fn by_id(tx: &mut Tx, id: Id) -> Result<Option<Action>> {
    tx.maybe(BY_ID, args![id], read).await
}

/// How many a space has had.
pub async fn count(tx: &mut Tx, space: Id) -> Result<i64> {
    Ok(tx.maybe(COUNT, args![space], |row| row.get("issued")).await?.unwrap_or(0))
}

/// The actions that a matter leads to.
pub async fn of_matter(tx: &mut Tx, matter: Id) -> Result<Vec<Action>> {
    tx.all(OF_MATTER, args![matter], read).await
}

/// Adopted matters that lead to no action yet, with when they were adopted, the oldest first.
pub async fn adopted_without_action(tx: &mut Tx, space: Id) -> Result<Vec<(Id, Millis)>> {
    tx.all(ADOPTED, args![space], |row| Ok((row.get("id")?, row.get("at")?))).await
}

fn read_party(row: &Row) -> Result<(Id, Party)> {
    let party = Party {
        organisation: row.get("organisation")?,
        roles: Role::list(&row.get::<String>("roles")?),
        cost: row.get("cost")?,
        gain: row.get("gain")?,
        note: row.get("note")?,
        share: row.get("share")?,
    };
    Ok((row.get("action")?, party))
}

/// Stores a party; one of which nothing is left to say has ended.
pub async fn put_party(tx: &mut Tx, action: Id, party: &Party) -> Result<()> {
    let now = tx.env().now();
    let until = party.is_empty().then_some(now);
    let args = args![
        action,
        party.organisation,
        Role::join(&party.roles),
        party.cost,
        party.gain,
        &party.note,
        party.share,
        now,
        until
    ];
    tx.exec(PUT_PARTY, args).await.map(drop)
}

/// The parties of every action of a space.
pub async fn parties(tx: &mut Tx, space: Id) -> Result<Vec<(Id, Party)>> {
    tx.all(PARTIES, args![space], read_party).await
}

/// The parties of an action.
pub async fn parties_of(tx: &mut Tx, action: Id) -> Result<Vec<Party>> {
    tx.all(PARTIES_OF, args![action], |row| Ok(read_party(row)?.1)).await
}

/// Stores a new milestone.
pub async fn put_milestone(tx: &mut Tx, action: Id, milestone: &Milestone) -> Result<()> {
    let due = milestone.due.map(|due| due.to_string());
    let now = tx.env().now();
    let args = args![milestone.id, action, &milestone.title, due, milestone.founds, now];
    tx.exec(PUT_MILESTONE, args).await.map(drop)
}

/// Marks a milestone as reached; `false` when it was, or is not one of this action.
pub async fn reach_milestone(
    tx: &mut Tx,
    action: Id,
    milestone: Id,
    on: Date,
    evidence: &str,
    organisation: Option<Id>,
) -> Result<bool> {
    let args = args![on.to_string(), evidence, organisation, milestone, action];
    Ok(tx.exec(REACH_MILESTONE, args).await? > 0)
}

/// The milestones of an action, in the order they were set.
pub async fn milestones(tx: &mut Tx, action: Id) -> Result<Vec<Milestone>> {
    let read = |row: &Row| {
        let due: Option<String> = row.get("due")?;
        Ok(Milestone {
            id: row.get("id")?,
            title: row.get("title")?,
            due: due.map(|due| partial(&due, "due")).transpose()?,
            founds: row.get("founds")?,
            done_on: day(row, "done_on")?,
            evidence: row.get("evidence")?,
            organisation: row.get("organisation")?,
        })
    };
    tx.all(MILESTONES, args![action], read).await
}

/// Stores a report.
pub async fn put_report(tx: &mut Tx, action: Id, report: &Report) -> Result<()> {
    let id = Id::new(tx.env());
    tx.exec(PUT_REPORT, args![id, action, report.at, report.light.as_str(), &report.says]).await.map(drop)
}

/// The reports of an action, the newest first.
pub async fn reports(tx: &mut Tx, action: Id) -> Result<Vec<Report>> {
    let read = |row: &Row| {
        Ok(Report { at: row.get("at")?, light: word(row, "light", Light::parse)?, says: row.get("says")? })
    };
    tx.all(REPORTS, args![action], read).await
}

/// Stores a change of state under the version that it made.
pub async fn put_step(tx: &mut Tx, action: Id, version: i64, step: &Step) -> Result<()> {
    let args = args![action, version, step.at, step.to.as_str(), step.reason.clone(), step.matter];
    tx.exec(PUT_STEP, args).await.map(drop)
}

/// The changes of state of an action, in their order.
pub async fn steps(tx: &mut Tx, action: Id) -> Result<Vec<Step>> {
    let read = |row: &Row| {
        Ok(Step {
            at: row.get("at")?,
            to: word(row, "state", State::parse)?,
            reason: row.get("reason")?,
            matter: row.get("matter")?,
        })
    };
    tx.all(STEPS, args![action], read).await
}

fn read_outcome(row: &Row) -> Result<Outcome> {
    Ok(Outcome {
        id: row.get("id")?,
        number: row.get("number")?,
        action: row.get("action")?,
        action_number: row.get("action_number")?,
        title: row.get("title")?,
        says: row.get("says")?,
        lang: row.get("lang")?,
        horizon: word(row, "horizon", Horizon::parse)?,
        evidence: row.get("evidence")?,
        visible: row.get("visible")?,
        on: partial(&row.get::<String>("happened_on")?, "happened_on")?,
        at: row.get("at")?,
    })
}

/// Takes the space's next number of a result.
pub async fn issue_outcome(tx: &mut Tx, space: Id) -> Result<i64> {
    tx.one(ISSUE_OUTCOME, args![space], |row| row.get("issued")).await
}

/// Stores a new result.
pub async fn put_outcome(tx: &mut Tx, space: Id, outcome: &Outcome) -> Result<()> {
    let Outcome { id, number, action, title, says, lang, horizon, evidence, visible, on, at, .. } = outcome;
    let args = args![
        id,
        space,
        *number,
        action,
        title,
        says,
        *lang,
        horizon.as_str(),
        evidence.clone(),
        evidence.is_none(),
        *visible,
        on.to_string(),
        *at
    ];
    tx.exec(PUT_OUTCOME, args).await.map(drop)
}

/// Every result of a space: what can be seen first, then the newest.
pub async fn outcomes(tx: &mut Tx, space: Id) -> Result<Vec<Outcome>> {
    tx.all(OUTCOMES, args![space], read_outcome).await
}

/// The results of an action.
pub async fn outcomes_of(tx: &mut Tx, action: Id) -> Result<Vec<Outcome>> {
    tx.all(OUTCOMES_OF, args![action], read_outcome).await
}

/// The result with this number.
pub async fn outcome(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Outcome>> {
    tx.maybe(OUTCOME, args![space, number], read_outcome).await
}

/// How many results an action has.
pub async fn count_outcomes(tx: &mut Tx, action: Id) -> Result<i64> {
    tx.one(COUNT_OUTCOMES, args![action], |row| row.get("n")).await
}

pub mod checks {
    //! The invariants, counted over everything stored.

    use store::{Result, Row, Sql, Store, args, sql};
    use web::CheckOutcome;

    sql! {
        // The database refuses an action without one; this counts those whose organisation belongs to another space.
        I8 = "select a.id as id from action a left join organisation o on o.id = a.accountable and o.space = a.space \
            where o.id is null";
        I9 = "select a.id as id from action a where a.goals <> (select count(*) from edge e where e.from_id = a.id \
            and e.verb = 'serves' and e.to_kind = 'goal' and e.until is null) or (a.goals = 0 and a.no_goal is null)";
        DONE = "select a.id as id from action a where a.state in ('completed', 'evaluated') \
            and not exists (select 1 from outcome r where r.action = a.id)";
        JOINT = "select a.id as id from action a where a.together = 'yes' and coalesce((select e.topic from event e \
            where e.subject_id = a.matter and e.topic in ('matter.adopted', 'matter.adopted_changed', 'matter.rejected', \
            'matter.referred_back', 'matter.reopened') order by e.seq desc limit 1), '') not in ('matter.adopted', 'matter.adopted_changed')";
        STEPS = "select a.id as id from action a where a.state <> (select s.state from action_step s where s.action = a.id \
            order by s.version desc limit 1)";
        N = "select count(*) as n from action";
    }

    async fn run(store: &Store, breaches: Sql) -> Result<CheckOutcome> {
        let mut tx = store.read().await?;
        let read = |row: &Row| Ok(format!("action:{}", row.get::<kernel::Id>("id")?));
        let breaches = tx.all(breaches, args![], read).await?;
        Ok(CheckOutcome { count: tx.one(N, args![], |row| row.get("n")).await?, breaches })
    }

    /// I8.
    pub async fn accountable(store: &Store) -> Result<CheckOutcome> {
        run(store, I8).await
    }

    /// I9.
    pub async fn goals(store: &Store) -> Result<CheckOutcome> {
        run(store, I9).await
    }

    /// What is completed has a result.
    pub async fn done(store: &Store) -> Result<CheckOutcome> {
        run(store, DONE).await
    }

    /// What is joint was adopted by all (I15).
    pub async fn joint(store: &Store) -> Result<CheckOutcome> {
        run(store, JOINT).await
    }

    /// The state is that of the last step.
    pub async fn steps(store: &Store) -> Result<CheckOutcome> {
        run(store, STEPS).await
    }
}
