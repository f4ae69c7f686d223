//! Printed idea cards. They stand with the heart because several journeys meet them: they are printed, typed
//! in, and looked for by whoever holds the stub.

use kernel::{Id, Millis};
use store::{Result, Row, Tx, args, sql};

sql! {
    ADD = "insert into idea_card (id, space, number, code_hash, gathering, table_no, printed_at) \
        values ($1, $2, $3, $4, $5, $6, $7)";
    LAST = "select max(number) as last from idea_card where space = $1";
    BY_NUMBER = "select id, space, number, gathering, table_no, printed_at, used_by from idea_card \
        where space = $1 and number = $2";
    BY_CODE = "select id, space, number, gathering, table_no, printed_at, used_by from idea_card where code_hash = $1";
    HASH = "select code_hash from idea_card where id = $1";
    USE = "update idea_card set used_by = $1 where id = $2 and used_by is null";
    SUMS = "select gathering, count(*) as printed, count(used_by) as used, min(number) as first, max(number) as last \
        from idea_card where space = $1 group by gathering order by min(number)";
}

/// A numbered card with a code, handed out before there is an idea.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Identifier.
    pub id: Id,
    /// The space.
    pub space: Id,
    /// Counts the space's cards from 1.
    pub number: i64,
    /// The meeting or network it was printed for.
    pub gathering: Option<Id>,
    /// The table there, when it was printed for one.
    pub table_no: Option<i64>,
    /// When it was printed.
    pub printed_at: Millis,
    /// The idea written on it; empty while nobody has typed it in.
    pub used_by: Option<Id>,
}

/// How many cards were printed for a meeting or network, and came back.
#[derive(Clone, Debug, PartialEq)]
pub struct Sums {
    /// Which; empty for cards of no gathering.
    pub gathering: Option<Id>,
    /// Cards printed.
    pub printed: i64,
    /// Cards typed in.
    pub used: i64,
    /// The lowest number.
    pub first: i64,
    /// The highest number.
    pub last: i64,
}

fn read(row: &Row) -> Result<Card> {
    Ok(Card {
        id: row.get("id")?,
        space: row.get("space")?,
        number: row.get("number")?,
        gathering: row.get("gathering")?,
        table_no: row.get("table_no")?,
        printed_at: row.get("printed_at")?,
        used_by: row.get("used_by")?,
    })
}

/// Stores a new card under the hash of its code.
pub async fn add(tx: &mut Tx, card: &Card, code_hash: &str) -> Result<()> {
    let Card { id, space, number, gathering, table_no, printed_at, .. } = card;
    tx.exec(ADD, args![id, space, *number, code_hash, *gathering, *table_no, *printed_at]).await.map(drop)
}

/// The highest number that a card of the space has; 0 before the first.
pub async fn last_number(tx: &mut Tx, space: Id) -> Result<i64> {
    let last: Option<i64> = tx.one(LAST, args![space], |row| row.get("last")).await?;
    Ok(last.unwrap_or(0))
}

/// The card with this number.
pub async fn by_number(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Card>> {
    tx.maybe(BY_NUMBER, args![space, number], read).await
}

/// The card with this hash of a code, used or not. One that is not used is handed out but not typed in yet.
pub async fn by_code(tx: &mut Tx, hash: &str) -> Result<Option<Card>> {
    tx.maybe(BY_CODE, args![hash], read).await
}

/// The hash of a card's code: the idea written on it gets the same.
pub async fn code_hash(tx: &mut Tx, card: Id) -> Result<String> {
    tx.one(HASH, args![card], |row| row.get("code_hash")).await
}

/// Ties a card to the idea written on it; tells whether it was free.
pub async fn put_to_use(tx: &mut Tx, card: Id, idea: Id) -> Result<bool> {
    Ok(tx.exec(USE, args![idea, card]).await? > 0)
}

/// The space's cards, summed up by gathering, in order of their numbers.
pub async fn sums(tx: &mut Tx, space: Id) -> Result<Vec<Sums>> {
    tx.all(SUMS, args![space], |row| {
        Ok(Sums {
            gathering: row.get("gathering")?,
            printed: row.get("printed")?,
            used: row.get("used")?,
            first: row.get("first")?,
            last: row.get("last")?,
        })
    })
    .await
}
