//! Drafts in the database. They are nobody's decision yet and stand in no log; whoever sends one decides.

use kernel::Id;
use store::{Result, Row, StoreError, Tx, args, sql};

use super::draft::Draft;

sql! {
    PUT = "insert into answer_draft (id, space, made_by, changed_at, version, proposal, body) values ($1, $2, $3, $4, 1, $5, $6)";
    ONE = "select id, space, made_by, changed_at, version, proposal, batch, body from answer_draft where id = $1 and space = $2";
    OPEN = "select id, space, made_by, changed_at, version, proposal, batch, body from answer_draft \
        where space = $1 and batch is null order by changed_at desc, id desc limit 50";
    SAVE = "update answer_draft set body = $1, changed_at = $2, version = version + 1 where id = $3 and version = $4 and batch is null";
    SENT = "update answer_draft set batch = $1 where id = $2 and version = $3 and batch is null";
    OF_BATCH = "select id, space, made_by, changed_at, version, proposal, batch, body from answer_draft where batch = $1";
    REOPEN = "update answer_draft set batch = null, body = $1, version = version + 1 where id = $2";
    DISCARD = "delete from answer_draft where id = $1 and batch is null";
}

fn read(row: &Row) -> Result<Draft> {
    let body: String = row.get("body")?;
    Ok(Draft {
        id: row.get("id")?,
        space: row.get("space")?,
        made_by: row.get("made_by")?,
        changed_at: row.get("changed_at")?,
        version: row.get("version")?,
        proposal: row.get("proposal")?,
        batch: row.get("batch")?,
        body: serde_json::from_str(&body)
            .map_err(|_| StoreError::Unreadable("answer_draft.body".to_owned()))?,
    })
}

fn body(draft: &Draft) -> String {
    serde_json::to_string(&draft.body).expect("a draft is plain data")
}

/// Stores a new draft.
pub async fn put(tx: &mut Tx, draft: &Draft) -> Result<()> {
    let now = tx.env().now();
    let Draft { id, space, made_by, proposal, .. } = draft;
    tx.exec(PUT, args![id, space, made_by, now, *proposal, body(draft)]).await.map(drop)
}

/// A draft of a space.
pub async fn one(tx: &mut Tx, space: Id, id: Id) -> Result<Option<Draft>> {
    tx.maybe(ONE, args![id, space], read).await
}

/// A space's drafts that were not sent, the newest first.
pub async fn open(tx: &mut Tx, space: Id) -> Result<Vec<Draft>> {
    tx.all(OPEN, args![space], read).await
}

/// Saves what was written; a [`StoreError::Conflict`] when somebody else changed or sent it meanwhile.
pub async fn save(tx: &mut Tx, draft: &Draft) -> Result<()> {
    let now = tx.env().now();
    if tx.exec(SAVE, args![body(draft), now, draft.id, draft.version]).await? == 0 {
        return Err(StoreError::Conflict("the draft was changed by somebody else".into()));
    }
    Ok(())
}

/// Marks a draft as sent; a [`StoreError::Conflict`] when somebody else changed, sent or discarded it meanwhile.
pub async fn sent(tx: &mut Tx, draft: &Draft, batch: Id) -> Result<()> {
    if tx.exec(SENT, args![batch, draft.id, draft.version]).await? == 0 {
        return Err(StoreError::Conflict("the draft was changed by somebody else".into()));
    }
    Ok(())
}

/// The draft that was sent as a batch.
pub async fn of_batch(tx: &mut Tx, batch: Id) -> Result<Option<Draft>> {
    tx.maybe(OF_BATCH, args![batch], read).await
}

/// The batch of a draft was taken back: it can be mended and sent again.
pub async fn reopen(tx: &mut Tx, draft: &Draft) -> Result<()> {
    tx.exec(REOPEN, args![body(draft), draft.id]).await.map(drop)
}

/// Throws a draft away.
pub async fn discard(tx: &mut Tx, draft: Id) -> Result<()> {
    tx.exec(DISCARD, args![draft]).await.map(drop)
}
