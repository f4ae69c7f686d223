//! What became of the ideas of one meeting or network.

use kernel::{Id, Millis};
use store::{Result, Tx, args, sql};

use super::places::Gathering;

sql! {
    BY_KEY = "select id, kind, key, name, place, held_on, tables, participants from gathering where space = $1 and key = $2";
    HEARD = "select table_no, count(*) as n, count(case when heard_at > received_at then 1 end) as told, \
        max(case when heard_at > received_at then heard_at end) as told_at, \
        count(case when state in ('answered', 'referred', 'adopted', 'realised') then 1 end) as answered \
        from idea where gathering = $1 group by table_no order by table_no";
}

/// What became of the ideas of one table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heard {
    /// The table; empty for ideas without one.
    pub table_no: Option<i64>,
    /// How many ideas.
    pub ideas: i64,
    /// How many of their owners have had a word since the receipt.
    pub told: i64,
    /// When one of them last had a word.
    pub told_at: Option<Millis>,
    /// How many have their answer.
    pub answered: i64,
}

/// The meeting or network of this key.
pub async fn by_key(tx: &mut Tx, space: Id, key: &str) -> Result<Option<Gathering>> {
    tx.maybe(BY_KEY, args![space, key], |row| {
        Ok(Gathering {
            id: row.get("id")?,
            is_meeting: row.get::<String>("kind")? == "meeting",
            key: row.get("key")?,
            name: row.get("name")?,
            place: row.get("place")?,
            held_on: row.get("held_on")?,
            tables: row.get("tables")?,
            participants: row.get("participants")?,
        })
    })
    .await
}

/// Ideas per table, and what their owners have heard.
pub async fn heard(tx: &mut Tx, gathering: Id) -> Result<Vec<Heard>> {
    tx.all(HEARD, args![gathering], |row| {
        Ok(Heard {
            table_no: row.get("table_no")?,
            ideas: row.get("n")?,
            told: row.get("told")?,
            told_at: row.get("told_at")?,
            answered: row.get("answered")?,
        })
    })
    .await
}
