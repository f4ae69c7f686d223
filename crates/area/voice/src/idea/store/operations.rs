//! Deeds that can be undone.

use kernel::{Id, Millis, env::DAY};
use store::{Result, Row, StoreError, Tx, args, sql};

use crate::idea::rules::Standing;

sql! {
    PUT = "insert into operation (id, space, kind, actor, at, request) values ($1, $2, $3, $4, $5, $6)";
    // An idea that one deed touches more than once stands afterwards as it stood before the first time.
    PUT_ITEM = "insert into operation_item (operation, idea, since, version, before, feedback) values ($1, $2, $3, $4, $5, $6) \
        on conflict (operation, idea) do update set version = excluded.version, feedback = excluded.feedback";
    PUT_PART = "insert into operation_part (operation, kind, thing, before) values ($1, $2, $3, $4)";
    PARTS = "select kind, thing, before from operation_part where operation = $1 order by kind, thing";
    BY_REQUEST = "select id from operation where space = $1 and request = $2";
    // The newest deed of this person that can still be taken back. What they decided before and the clock has done since
    // is not what somebody regrets who asks for their last deed.
    LAST = "select o.id as id, o.kind as kind, o.at as at from operation o where o.space = $1 and o.actor = $2 and o.at > $3 \
        and o.undone_at is null and not exists (select 1 from answer_batch b where b.operation = o.id and b.publish_at > b.made_at) \
        order by o.at desc, o.id desc limit 1";
    ONE = "select id, space, kind, actor, at, undone_at from operation where id = $1";
    ITEMS = "select idea, since, version, before, feedback from operation_item where operation = $1 order by idea";
    // Every word that a deed told the owner of an idea, whatever number of steps it took.
    WORDS = "select f.id as id, f.printed_at as printed_at from idea_step s join idea_feedback f on f.id = s.feedback \
        where s.idea = $1 and s.version > $2 and s.version <= $3 order by s.version";
    UNDONE = "update operation set undone_at = $1 where id = $2 and undone_at is null";
}

/// For how long a deed can be taken back, unless its owner was told before.
pub const UNDO_FOR: Millis = DAY;

/// A deed that was done.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Identifier.
    pub id: Id,
    /// The event's topic.
    pub kind: String,
    /// When.
    pub at: Millis,
}

/// How an idea stood before a deed.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The idea.
    pub idea: Id,
    /// Its version before the deed.
    pub since: i64,
    /// Its version after the deed: unless it still has it, the deed cannot be undone.
    pub version: i64,
    /// How it stood.
    pub before: Standing,
    /// The word that told of the deed.
    pub feedback: Id,
}

/// Notes a deed; gives its identifier.
pub async fn begin(tx: &mut Tx, space: Id, kind: &str, actor: &str, request: Option<&str>) -> Result<Id> {
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    tx.exec(PUT, args![id, space, kind, actor, now, request]).await?;
    Ok(id)
}

/// Notes how an idea stood before the deed.
pub async fn item(tx: &mut Tx, operation: Id, item: &Item) -> Result<()> {
    let before = serde_json::to_string(&item.before).expect("a standing is plain data");
    let args = args![operation, item.idea, item.since, item.version, before, item.feedback];
    tx.exec(PUT_ITEM, args).await.map(drop)
}

/// Something else than an idea that a deed changed, as whoever changed it noted it.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Of what kind: the word of whoever gives it back.
    pub kind: String,
    /// What.
    pub thing: Id,
    /// What is needed to give it back.
    pub before: String,
}

impl Part {
    /// A part of a deed.
    pub fn new(kind: &str, thing: Id, before: impl Into<String>) -> Part {
        Part { kind: kind.to_owned(), thing, before: before.into() }
    }
}

/// Notes what else a deed changed.
pub async fn part(tx: &mut Tx, operation: Id, part: &Part) -> Result<()> {
    let Part { kind, thing, before } = part;
    tx.exec(PUT_PART, args![operation, kind.as_str(), *thing, before.as_str()]).await.map(drop)
}

/// What else than ideas a deed changed.
pub async fn parts(tx: &mut Tx, operation: Id) -> Result<Vec<Part>> {
    tx.all(PARTS, args![operation], |row| {
        Ok(Part { kind: row.get("kind")?, thing: row.get("thing")?, before: row.get("before")? })
    })
    .await
}

/// The words that a deed told the owner of an idea, each with whether it was printed.
pub async fn words(tx: &mut Tx, item: &Item) -> Result<Vec<(Id, bool)>> {
    let read = |row: &Row| Ok((row.get("id")?, row.get::<Option<i64>>("printed_at")?.is_some()));
    tx.all(WORDS, args![item.idea, item.since, item.version], read).await
}

/// The deed that an earlier post with the same one-time key did.
pub async fn by_request(tx: &mut Tx, space: Id, request: &str) -> Result<Option<Id>> {
    tx.maybe(BY_REQUEST, args![space, request], |row| row.get("id")).await
}

/// The newest deed of this actor that is young enough to be undone.
pub async fn last(tx: &mut Tx, space: Id, actor: &str) -> Result<Option<Operation>> {
    let since = tx.env().now() - UNDO_FOR;
    tx.maybe(LAST, args![space, actor, since], |row| {
        Ok(Operation { id: row.get("id")?, kind: row.get("kind")?, at: row.get("at")? })
    })
    .await
}

/// A deed with its space, actor and whether it is undone already.
pub async fn one(tx: &mut Tx, id: Id) -> Result<Option<(Operation, Id, String, bool)>> {
    tx.maybe(ONE, args![id], |row| {
        let operation = Operation { id: row.get("id")?, kind: row.get("kind")?, at: row.get("at")? };
        Ok((operation, row.get("space")?, row.get("actor")?, row.get::<Option<i64>>("undone_at")?.is_some()))
    })
    .await
}

/// The ideas of a deed, as they stood before.
pub async fn items(tx: &mut Tx, operation: Id) -> Result<Vec<Item>> {
    tx.all(ITEMS, args![operation], |row: &Row| {
        let before: String = row.get("before")?;
        let version: i64 = row.get("version")?;
        Ok(Item {
            idea: row.get("idea")?,
            // Deeds of an earlier edition did not note it; of these only the last step is known.
            since: row.get::<Option<i64>>("since")?.unwrap_or(version - 1),
            version,
            before: serde_json::from_str(&before)
                .map_err(|_| StoreError::Unreadable("operation_item.before".into()))?,
            feedback: row.get("feedback")?,
        })
    })
    .await
}

/// Marks a deed as undone; tells whether it was not yet.
pub async fn undone(tx: &mut Tx, operation: Id) -> Result<bool> {
    let now = tx.env().now();
    Ok(tx.exec(UNDONE, args![now, operation]).await? > 0)
}
