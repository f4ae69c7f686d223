//! Every SQL statement over actors' plans and commitments.

use jiff::civil::Date;
use kernel::Id;
use store::{Result, Row, StoreError, Tx, args, sql};

use super::{
    model::{ActorKind, Commitment, Helps, Masked, Plan, Shown},
    rules::{Life, Seen, Standing},
};

sql! {
    ISSUE = "insert into contribute_counter (space, kind, issued) values ($1, $2, 1) \
        on conflict (space, kind) do update set issued = contribute_counter.issued + 1 returning issued";
    PUT_PLAN = "insert into actor_plan (id, space, number, kind, name, lang, about, code_hash, contact, created_at, \
        changed_at, version) values ($1, $2, $3, $4, $5, $6, '', $7, $8, $9, $9, 1)";
    SAVE_PLAN = "update actor_plan set name = $1, about = $2, contact = $3, lang = $4, changed_at = $5, version = $6 \
        where id = $7 and version = $6 - 1";
    PLAN = "select id, space, number, kind, name, lang, about, contact, created_at, version from actor_plan where id = $1";
    PLAN_BY_CODE = "select id, space, number, kind, name, lang, about, contact, created_at, version from actor_plan \
        where code_hash = $1";
    PUT = "insert into commitment (id, space, plan, number, area, lang, text, by_when, life, seen, watched, looked, \
        created_at, changed_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, 1)";
    SAVE = "update commitment set area = $1, lang = $2, text = $3, by_when = $4, life = $5, seen = $6, watched = $7, \
        looked = $8, outcome = $9, masked_text = $10, masked_outcome = $11, reason = $12, reminded_at = $13, \
        changed_at = $14, version = $15, goal = $16, action = $17 where id = $18 and version = $15 - 1";
    OF_PLAN = "select * from commitment where plan = $1 order by number";
    BY_NUMBER = "select * from commitment where space = $1 and number = $2";
    BY_ID = "select * from commitment where id = $1";
    SHARED = "select c.*, p.number as plan_number, p.kind as actor_kind, p.name as actor_name from commitment c \
        join actor_plan p on p.id = c.plan where c.space = $1 and c.seen = 'shared' order by c.number desc limit $2 + 0";
    SHARED_IN = "select c.*, p.number as plan_number, p.kind as actor_kind, p.name as actor_name from commitment c \
        join actor_plan p on p.id = c.plan where c.space = $1 and c.seen = 'shared' and c.area = $2 \
        order by c.number desc limit $3 + 0";
    SHARED_ONE = "select c.*, p.number as plan_number, p.kind as actor_kind, p.name as actor_name from commitment c \
        join actor_plan p on p.id = c.plan where c.space = $1 and c.seen <> 'private' and c.number = $2";
    HELD = "select c.*, p.number as plan_number, p.kind as actor_kind, p.name as actor_name from commitment c \
        join actor_plan p on p.id = c.plan where c.space = $1 and c.seen = 'held' order by c.number limit $2 + 0";
    COUNTS = "select c.area as area, p.kind as kind, c.life as life, c.seen as seen, count(*) as n from commitment c \
        join actor_plan p on p.id = c.plan where c.space = $1 group by c.area, p.kind, c.life, c.seen";
    EXAMPLES = "select area, text from commitment_example where space = $1 and ended_at is null order by area, position";
    PUT_EXAMPLE = "insert into commitment_example (id, space, area, position, text) values ($1, $2, $3, $4, $5)";
    END_EXAMPLES = "update commitment_example set ended_at = $1 where space = $2 and area = $3 and ended_at is null";
    DUE = "select c.* from commitment c join actor_plan p on p.id = c.plan join contact o on o.id = p.contact \
        where c.space = $1 and c.life = 'open' and c.by_when <= $2 and c.reminded_at is null and o.email is not null \
        order by c.by_when, c.number limit 100";
    GAPS = "select c.space as space from contribute_counter c where c.kind = 'commitment' and c.issued <> \
        (select count(*) from commitment m where m.space = c.space)";
    STRANGERS = "select c.number as number from commitment c join actor_plan p on p.id = c.plan where p.space <> c.space";
    EVERY_SHARED = "select c.*, p.number as plan_number, p.kind as actor_kind, p.name as actor_name from commitment c \
        join actor_plan p on p.id = c.plan where c.seen = 'shared' order by c.id";
    COUNT = "select count(*) as n from commitment";
    // Shared without its card or a link to what it serves, or the other way round, or a link to anything else.
    UNTIED = "select c.number as number from commitment c where (c.seen = 'shared') <> \
        (exists (select 1 from card k where k.kind = 'commitment' and k.id = c.id)) or (c.seen = 'shared') <> \
        (exists (select 1 from edge e where e.from_id = c.id and e.verb = 'serves' and e.to_id = c.area \
        and e.until is null)) or (c.seen = 'shared' and c.goal is not null) <> \
        (exists (select 1 from edge e where e.from_id = c.id and e.verb = 'serves' and e.to_kind = 'goal' \
        and e.to_id = c.goal and e.until is null)) or (c.seen = 'shared' and c.action is not null) <> \
        (exists (select 1 from edge e where e.from_id = c.id and e.verb = 'serves' and e.to_kind = 'action' \
        and e.to_id = c.action and e.until is null)) or exists (select 1 from edge e where e.from_id = c.id \
        and e.until is null and e.to_id not in (c.area, coalesce(c.goal, c.area), coalesce(c.action, c.area))) \
        order by c.number";
}

/// Commitments of one plan.
pub const OF_ONE: usize = 40;

fn unreadable(column: &str) -> StoreError {
    StoreError::Unreadable(format!("commitment.{column}"))
}

fn code<T>(row: &Row, column: &str, parse: fn(&str) -> Option<T>) -> Result<T> {
    parse(&row.get::<String>(column)?).ok_or_else(|| unreadable(column))
}

fn plan_of(row: &Row) -> Result<Plan> {
    Ok(Plan {
        id: row.get("id")?,
        space: row.get("space")?,
        number: row.get("number")?,
        kind: code(row, "kind", ActorKind::parse)?,
        name: row.get("name")?,
        lang: row.get("lang")?,
        about: row.get("about")?,
        contact: row.get("contact")?,
        created_at: row.get("created_at")?,
        version: row.get("version")?,
    })
}

fn commitment_of(row: &Row) -> Result<Commitment> {
    let by: Option<String> = row.get("by_when")?;
    Ok(Commitment {
        id: row.get("id")?,
        space: row.get("space")?,
        plan: row.get("plan")?,
        number: row.get("number")?,
        area: row.get("area")?,
        helps: Helps { goal: row.get("goal")?, action: row.get("action")? },
        lang: row.get("lang")?,
        text: row.get("text")?,
        by: by.map(|by| by.parse::<Date>().map_err(|_| unreadable("by_when"))).transpose()?,
        standing: Standing {
            life: code(row, "life", Life::parse)?,
            seen: code(row, "seen", Seen::parse)?,
            watched: row.get("watched")?,
            looked: row.get("looked")?,
        },
        outcome: row.get("outcome")?,
        masked: Masked {
            text: row.get("masked_text")?,
            outcome: row.get("masked_outcome")?,
            reason: row.get("reason")?,
        },
        reminded_at: row.get("reminded_at")?,
        created_at: row.get("created_at")?,
        version: row.get("version")?,
    })
}

fn shown_of(row: &Row) -> Result<Shown> {
    Ok(Shown {
        commitment: commitment_of(row)?,
        plan_number: row.get("plan_number")?,
        kind: code(row, "actor_kind", ActorKind::parse)?,
        name: row.get("actor_name")?,
    })
}

/// The space's next number of a kind: `plan`, `commitment`.
pub async fn issue(tx: &mut Tx, space: Id, kind: &str) -> Result<i64> {
    tx.one(ISSUE, args![space, kind], |row| row.get("issued")).await
}

/// Stores a new plan under the hash of its code.
pub async fn put_plan(tx: &mut Tx, plan: &Plan, code_hash: &str) -> Result<()> {
    let args = args![
        plan.id,
        plan.space,
        plan.number,
        plan.kind.as_str(),
        plan.name.clone(),
        plan.lang,
        code_hash,
        plan.contact,
        plan.created_at
    ];
    tx.exec(PUT_PLAN, args).await.map(drop)
}

/// Saves what may change of a plan, over the version before; `false` when somebody else changed it meanwhile.
pub async fn save_plan(tx: &mut Tx, plan: &Plan) -> Result<bool> {
    let now = tx.env().now();
    let args = args![plan.name.clone(), &plan.about, plan.contact, plan.lang, now, plan.version, plan.id];
    Ok(tx.exec(SAVE_PLAN, args).await? > 0)
}

/// The plan with this identifier.
pub async fn plan(tx: &mut Tx, id: Id) -> Result<Option<Plan>> {
    tx.maybe(PLAN, args![id], plan_of).await
}

/// The plan that a code opens.
pub async fn plan_by_code(tx: &mut Tx, code_hash: &str) -> Result<Option<Plan>> {
    tx.maybe(PLAN_BY_CODE, args![code_hash], plan_of).await
}

fn day(by: Option<Date>) -> Option<String> {
    by.map(|by| by.to_string())
}

/// Stores a new commitment.
pub async fn put(tx: &mut Tx, one: &Commitment) -> Result<()> {
    let args = args![
        one.id,
        one.space,
        one.plan,
        one.number,
        one.area,
        one.lang,
        &one.text,
        day(one.by),
        one.standing.life.as_str(),
        one.standing.seen.as_str(),
        one.standing.watched,
        one.standing.looked,
        one.created_at
    ];
    tx.exec(PUT, args).await.map(drop)
}

/// Saves what may change of a commitment, over the version before; `false` when somebody else changed it meanwhile.
pub async fn save(tx: &mut Tx, one: &Commitment) -> Result<bool> {
    let now = tx.env().now();
    let args = args![
        one.area,
        one.lang,
        &one.text,
        day(one.by),
        one.standing.life.as_str(),
        one.standing.seen.as_str(),
        one.standing.watched,
        one.standing.looked,
        one.outcome.clone(),
        one.masked.text.clone(),
        one.masked.outcome.clone(),
        one.masked.reason.clone(),
        one.reminded_at,
        now,
        one.version,
        one.helps.goal,
        one.helps.action,
        one.id
    ];
    Ok(tx.exec(SAVE, args).await? > 0)
}

/// The commitments of a plan, by number.
pub async fn of_plan(tx: &mut Tx, plan: Id) -> Result<Vec<Commitment>> {
    tx.all(OF_PLAN, args![plan], commitment_of).await
}

/// The one with this number.
pub async fn by_number(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Commitment>> {
    tx.maybe(BY_NUMBER, args![space, number], commitment_of).await
}

/// The one with this identifier.
pub async fn by_id(tx: &mut Tx, id: Id) -> Result<Option<Commitment>> {
    tx.maybe(BY_ID, args![id], commitment_of).await
}

/// What everybody may read, the newest first, at most so many.
pub async fn shared(tx: &mut Tx, space: Id, most: i64) -> Result<Vec<Shown>> {
    tx.all(SHARED, args![space, most], shown_of).await
}

/// What everybody may read of an area, the newest first, at most so many.
pub async fn shared_in(tx: &mut Tx, space: Id, area: Id, most: i64) -> Result<Vec<Shown>> {
    tx.all(SHARED_IN, args![space, area, most], shown_of).await
}

/// One that its actor wants everybody to read, held or not.
pub async fn meant_for_all(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Shown>> {
    tx.maybe(SHARED_ONE, args![space, number], shown_of).await
}

/// What waits for somebody at the desk to look, the oldest first, at most so many.
pub async fn held(tx: &mut Tx, space: Id, most: i64) -> Result<Vec<Shown>> {
    tx.all(HELD, args![space, most], shown_of).await
}

/// How many there are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Count {
    /// In this area.
    pub area: Id,
    /// By actors of this kind.
    pub kind: ActorKind,
    /// That have come so far.
    pub life: Life,
    /// That these may read.
    pub seen: Seen,
    /// So many.
    pub n: i64,
}

/// How many there are in each area, by kind of actor and standing.
pub async fn counts(tx: &mut Tx, space: Id) -> Result<Vec<Count>> {
    let read = |row: &Row| {
        Ok(Count {
            area: row.get("area")?,
            kind: code(row, "kind", ActorKind::parse)?,
            life: code(row, "life", Life::parse)?,
            seen: code(row, "seen", Seen::parse)?,
            n: row.get("n")?,
        })
    };
    tx.all(COUNTS, args![space], read).await
}

/// The examples of a space, each with its area, in their order.
pub async fn examples(tx: &mut Tx, space: Id) -> Result<Vec<(Id, String)>> {
    tx.all(EXAMPLES, args![space], |row| Ok((row.get("area")?, row.get("text")?))).await
}

/// Puts these examples in the place of those of an area.
pub async fn set_examples(tx: &mut Tx, space: Id, area: Id, all: &[String]) -> Result<()> {
    let now = tx.env().now();
    tx.exec(END_EXAMPLES, args![now, space, area]).await?;
    for (position, text) in all.iter().enumerate() {
        let id = Id::new(tx.env());
        tx.exec(PUT_EXAMPLE, args![id, space, area, position as i64, text]).await?;
    }
    Ok(())
}

/// Open commitments whose day has come, whose actors can be reached and have not been reminded; at most 100.
pub async fn due(tx: &mut Tx, space: Id, today: Date) -> Result<Vec<Commitment>> {
    tx.all(DUE, args![space, today.to_string()], commitment_of).await
}

/// Spaces whose numbers have gaps, and commitments that stand in another space than their plan.
pub async fn strays(tx: &mut Tx) -> Result<Vec<String>> {
    let mut found = tx.all(GAPS, args![], |row| Ok(format!("space:{}", row.get::<Id>("space")?))).await?;
    found.extend(
        tx.all(STRANGERS, args![], |row| Ok(format!("commitment {}", row.get::<i64>("number")?))).await?,
    );
    Ok(found)
}

/// Commitments whose card or link says something else than they do.
pub async fn untied(tx: &mut Tx) -> Result<Vec<String>> {
    tx.all(UNTIED, args![], |row| Ok(format!("commitment {}", row.get::<i64>("number")?))).await
}

/// Everything that everybody may read, in all spaces: for `verify`.
pub async fn every_shared(tx: &mut Tx) -> Result<Vec<Shown>> {
    tx.all(EVERY_SHARED, args![], shown_of).await
}

/// How many commitments there are in all spaces.
pub async fn count(tx: &mut Tx) -> Result<i64> {
    tx.one(COUNT, args![], |row| row.get("n")).await
}
