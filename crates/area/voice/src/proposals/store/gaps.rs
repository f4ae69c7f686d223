//! What nobody coordinates today.

use kernel::{Id, Millis};
use store::{Result, Row, Tx, args, sql};

sql! {
    PUT = "insert into coordination_gap (id, space, name, seen, at, actor) values ($1, $2, $3, $4, $5, $6)";
    LIST = "select id, name, seen, proposal, at from coordination_gap where space = $1 order by at, id";
    BECAME = "update coordination_gap set proposal = $1 where id = $2 and space = $3 and proposal is null";
}

/// Something that several do and nobody coordinates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Identifier.
    pub id: Id,
    /// What it is.
    pub name: String,
    /// How one sees that it is not coordinated.
    pub seen: String,
    /// The proposal that it became.
    pub proposal: Option<Id>,
    /// When it was noted.
    pub at: Millis,
}

/// Stores a gap.
pub async fn put(tx: &mut Tx, space: Id, gap: &Gap, actor: &str) -> Result<()> {
    let Gap { id, name, seen, at, .. } = gap;
    tx.exec(PUT, args![id, space, name, seen, *at, actor]).await.map(drop)
}

/// A space's gaps, the oldest first.
pub async fn list(tx: &mut Tx, space: Id) -> Result<Vec<Gap>> {
    let read = |row: &Row| {
        Ok(Gap {
            id: row.get("id")?,
            name: row.get("name")?,
            seen: row.get("seen")?,
            proposal: row.get("proposal")?,
            at: row.get("at")?,
        })
    };
    tx.all(LIST, args![space], read).await
}

/// Notes which proposal a gap became; tells whether it had become none before.
pub async fn became(tx: &mut Tx, space: Id, gap: Id, proposal: Id) -> Result<bool> {
    Ok(tx.exec(BECAME, args![proposal, gap, space]).await? > 0)
}
