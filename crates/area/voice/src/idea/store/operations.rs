//! Deeds that can be undone.

use kernel::{Id, Millis, env::DAY};
use store::{Result, Row, StoreError, Tx, args, sql};

use crate::idea::rules::Standing;

sql! {
    PUT = "insert into operation (id, space, kind, actor, at, request) values ($1, $2, $3, $4, $5, $6)";
    PUT_ITEM = "insert into operation_item (operation, idea, version, before, feedback) values ($1, $2, $3, $4, $5)";
    // The newest deed of this person that can still be taken back.
    LAST = "select id, kind, at from operation where space = $1 and actor = $2 and at > $3 and undone_at is null \
        order by at desc, id desc limit 1";
    ONE = "select id, space, kind, actor, at, undone_at from operation where id = $1";
    ITEMS = "select idea, version, before, feedback from operation_item where operation = $1 order by idea";
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
    tx.exec(PUT_ITEM, args![operation, item.idea, item.version, before, item.feedback]).await.map(drop)
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
        Ok(Item {
            idea: row.get("idea")?,
            version: row.get("version")?,
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
