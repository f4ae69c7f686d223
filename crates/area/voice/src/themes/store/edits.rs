//! What people changed about maps, in order.

use std::collections::HashSet;

use kernel::{Id, Millis};
use store::{Result, Row, Tx, args, sql};
use textsense::themes::Edit;

use super::maps::{from_json, to_json};
use crate::themes::rules::Before;

sql! {
    NEXT = "select max(seq) as n from theme_edit where map = $1";
    ADD = "insert into theme_edit (id, map, seq, at, actor, deed, edits, before) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    LIST = "select seq, at, actor, deed, edits, undone_at, settled_by from theme_edit where map = $1 order by seq desc limit $2 + 0";
    LAST = "select seq, deed, before from theme_edit where map = $1 and undone_at is null and settled_by is null \
        order by seq desc limit 1";
    SINCE = "select seq, edits, before from theme_edit where map = $1 and seq > $2 and undone_at is null and settled_by is null order by seq";
    UNDONE = "update theme_edit set undone_at = $1, before = '' where map = $2 and seq = $3";
    UNSETTLED = "select seq from theme_edit where map = $1 and settled_by is null and undone_at is null";
    SETTLED = "update theme_edit set settled_by = $1, before = '' where map = $2 and seq = $3";
    AGAIN = "update theme_edit set before = $1 where map = $2 and seq = $3";
}

/// A deed, as the list of them has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// Counts the map's deeds.
    pub seq: i64,
    /// When.
    pub at: Millis,
    /// Who.
    pub actor: String,
    /// Its word, the last part of the message key `themes-did-…`.
    pub deed: String,
    /// What it was.
    pub edits: Vec<Edit>,
    /// It was taken back.
    pub undone: bool,
    /// The run that has taken it in.
    pub settled_by: Option<i64>,
}

/// Notes a deed after those there are; gives its number.
pub async fn add(
    tx: &mut Tx,
    map: Id,
    actor: &str,
    deed: &str,
    edits: &[Edit],
    before: &Before,
) -> Result<i64> {
    let seq = last_seq(tx, map).await? + 1;
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    tx.exec(ADD, args![id, map, seq, now, actor, deed, to_json(&edits), to_json(before)]).await?;
    Ok(seq)
}

/// The number of the newest deed; 0 without one.
pub async fn last_seq(tx: &mut Tx, map: Id) -> Result<i64> {
    let last: Option<i64> = tx.one(NEXT, args![map], |row| row.get("n")).await?;
    Ok(last.unwrap_or(0))
}

/// The newest deeds first.
pub async fn list(tx: &mut Tx, map: Id, limit: i64) -> Result<Vec<Done>> {
    tx.all(LIST, args![map, limit], |row: &Row| {
        Ok(Done {
            seq: row.get("seq")?,
            at: row.get("at")?,
            actor: row.get("actor")?,
            deed: row.get("deed")?,
            edits: from_json(&row.get::<String>("edits")?, "theme_edit.edits")?,
            undone: row.get::<Option<i64>>("undone_at")?.is_some(),
            settled_by: row.get("settled_by")?,
        })
    })
    .await
}

/// The newest deed that can be taken back: its number, its word, how it was before.
pub async fn last(tx: &mut Tx, map: Id) -> Result<Option<(i64, String, Before)>> {
    tx.maybe(LAST, args![map], |row| {
        let before = from_json(&row.get::<String>("before")?, "theme_edit.before")?;
        Ok((row.get("seq")?, row.get("deed")?, before))
    })
    .await
}

/// What was done after a deed, in order, and how it was before each.
pub async fn since(tx: &mut Tx, map: Id, seq: i64) -> Result<Vec<(i64, Vec<Edit>, Before)>> {
    tx.all(SINCE, args![map, seq], |row| {
        let edits = from_json(&row.get::<String>("edits")?, "theme_edit.edits")?;
        let before = from_json(&row.get::<String>("before")?, "theme_edit.before")?;
        Ok((row.get("seq")?, edits, before))
    })
    .await
}

/// Marks a deed as taken back.
pub async fn undone(tx: &mut Tx, map: Id, seq: i64) -> Result<()> {
    let now = tx.env().now();
    tx.exec(UNDONE, args![now, map, seq]).await.map(drop)
}

/// Marks the deeds on a map as taken in by a run, but for those done again after it.
pub async fn settled(tx: &mut Tx, map: Id, run: i64, kept: &HashSet<i64>) -> Result<()> {
    let open: Vec<i64> = tx.all(UNSETTLED, args![map], |row| row.get("seq")).await?;
    for seq in open.into_iter().filter(|seq| !kept.contains(seq)) {
        tx.exec(SETTLED, args![run, map, seq]).await?;
    }
    Ok(())
}

/// Notes how it was before a deed that was done again on a new map.
pub async fn again(tx: &mut Tx, map: Id, seq: i64, before: &Before) -> Result<()> {
    tx.exec(AGAIN, args![to_json(before), map, seq]).await.map(drop)
}
