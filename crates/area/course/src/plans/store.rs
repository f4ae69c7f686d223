//! Every SQL statement over plans.

use kernel::{Id, Ref};
use serde::Serialize;
use store::{Result, Row, StoreError, Tx, args, sql};

use super::model::{Plan, PlanLine, Point, State};

sql! {
    ISSUE = "insert into plan_counter (space, kind, issued) values ($1, $2, 1) \
        on conflict (space, kind) do update set issued = plan_counter.issued + 1 returning issued";
    PLANS = "select id, number, strategy, organisation, state, title, decision, changed_at from plan where space = $1 order by number";
    PUT = "insert into plan (id, space, number, strategy, organisation, state, title, decision, changed_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do update set state = excluded.state, \
        title = excluded.title, decision = excluded.decision, changed_at = excluded.changed_at";
    LINES = "select id, plan, number, item_kind, item, title, detail from plan_line where space = $1 order by plan, number";
    PUT_LINE = "insert into plan_line (id, space, plan, number, item_kind, item, title, detail, changed_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do update set item_kind = excluded.item_kind, \
        item = excluded.item, title = excluded.title, detail = excluded.detail, changed_at = excluded.changed_at";
    TOUCH = "update plan set changed_at = $1 where id = $2";
    // The parts of a strategy, each with the area it lies in, as the thread and the directory know them.
    POINTS = "with recursive part (kind, id, area) as ( \
        select e.from_kind, e.from_id, case when e.from_kind = 'area' then e.from_id end from edge e \
        where e.to_id = $1 and e.verb = 'part_of' and e.until is null and e.from_kind in ('area', 'goal', 'line') \
        union select e.from_kind, e.from_id, coalesce(p.area, case when e.from_kind = 'area' then e.from_id end) \
        from edge e join part p on e.to_id = p.id \
        where e.verb = 'part_of' and e.until is null and e.from_kind in ('area', 'goal', 'line')) \
        select p.kind as kind, p.id as id, p.area as area, c.title as title, c.url as url from part p \
        join card c on c.kind = p.kind and c.id = p.id where c.visibility = 'public' order by c.kind, c.number";
    STRAYS = "select count(*) as n from plan_line l where l.item is not null \
        and not exists (select 1 from card c where c.id = l.item and c.space = l.space)";
    COUNT = "select count(*) as n from plan_line";
}

fn code<T>(row: &Row, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T> {
    parse(&row.get::<String>(column)?).ok_or_else(|| StoreError::Unreadable(column.to_owned()))
}

fn text_of(data: &impl Serialize) -> String {
    serde_json::to_string(data).expect("details are plain data")
}

/// Takes the space's next number of a kind.
pub async fn issue(tx: &mut Tx, space: Id, kind: &str) -> Result<i64> {
    tx.one(ISSUE, args![space, kind], |row| row.get("issued")).await
}

/// A space's plans by number.
pub async fn plans(tx: &mut Tx, space: Id) -> Result<Vec<Plan>> {
    let read = |row: &Row| {
        Ok(Plan {
            id: row.get("id")?,
            number: row.get("number")?,
            strategy: row.get("strategy")?,
            organisation: row.get("organisation")?,
            state: code(row, "state", State::parse)?,
            title: row.get("title")?,
            decision: row.get("decision")?,
            changed_at: row.get("changed_at")?,
        })
    };
    tx.all(PLANS, args![space], read).await
}

/// Stores a plan, new or changed.
pub async fn put(tx: &mut Tx, space: Id, plan: &Plan) -> Result<()> {
    let Plan { id, number, strategy, organisation, state, title, decision, changed_at } = plan;
    let args = args![
        id,
        space,
        *number,
        strategy,
        organisation,
        state.as_str(),
        title,
        decision.clone(),
        *changed_at
    ];
    tx.exec(PUT, args).await.map(drop)
}

/// The lines of all plans of a space.
pub async fn lines(tx: &mut Tx, space: Id) -> Result<Vec<PlanLine>> {
    let read = |row: &Row| {
        let kind: Option<String> = row.get("item_kind")?;
        let item: Option<Id> = row.get("item")?;
        let text: String = row.get("detail")?;
        Ok(PlanLine {
            id: row.get("id")?,
            plan: row.get("plan")?,
            number: row.get("number")?,
            item: kind.zip(item).map(|(kind, id)| Ref::new(&kind, id)),
            title: row.get("title")?,
            detail: serde_json::from_str(&text).map_err(|_| StoreError::Unreadable("detail".to_owned()))?,
        })
    };
    tx.all(LINES, args![space], read).await
}

/// Stores a line, new or changed, and notes that its plan changed.
pub async fn put_line(tx: &mut Tx, space: Id, line: &PlanLine) -> Result<()> {
    let now = tx.env().now();
    let item = line.item.as_ref();
    let args = args![
        line.id,
        space,
        line.plan,
        line.number,
        item.map(|item| item.kind.clone()),
        item.map(|item| item.id),
        line.title.as_str(),
        text_of(&line.detail),
        now
    ];
    tx.exec(PUT_LINE, args).await?;
    tx.exec(TOUCH, args![now, line.plan]).await.map(drop)
}

/// What lines can come from: everything public in a strategy, with the area it lies in.
pub async fn points(tx: &mut Tx, strategy: Id) -> Result<Vec<Point>> {
    let read = |row: &Row| {
        Ok(Point {
            subject: Ref::new(&row.get::<String>("kind")?, row.get("id")?),
            area: row.get("area")?,
            title: row.get("title")?,
            url: row.get("url")?,
        })
    };
    tx.all(POINTS, args![strategy], read).await
}

/// Lines that point at something which is not there, and how many lines there are.
pub async fn strays(tx: &mut Tx) -> Result<(i64, i64)> {
    let strays = tx.one(STRAYS, args![], |row| row.get("n")).await?;
    Ok((strays, tx.one(COUNT, args![], |row| row.get("n")).await?))
}
