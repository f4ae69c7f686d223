//! Every SQL statement over proposals.

use kernel::{Id, Millis, Ref};
use store::{Result, Row, Tx, args, sql};

use crate::idea::desk::PROPOSAL;

sql! {
    ISSUE = "insert into proposal_counter (space, issued) values ($1, 1) \
        on conflict (space) do update set issued = proposal_counter.issued + 1 returning issued";
    PUT = "insert into proposal (id, space, number, title, state, opened_at) values ($1, $2, $3, $4, 'working', $5)";
    BY_NUMBER = "select id, number, title, state, opened_at, closed_at from proposal where space = $1 and number = $2";
    BY_ID = "select id, number, title, state, opened_at, closed_at from proposal where id = $1";
    ALL = "select id, number, title, state, opened_at, closed_at from proposal where space = $1 order by number";
    // The thread counts ideas without knowing their tables.
    PAGE = "select p.id as id, p.number as number, p.title as title, p.state as state, p.opened_at as opened_at, \
        p.closed_at as closed_at, (select count(*) from edge e where e.to_id = p.id and e.verb = 'became' \
        and e.until is null) as ideas from proposal p where p.space = $1 and p.number < $2 order by p.number desc limit $3";
    CLOSE = "update proposal set state = 'closed', closed_at = $1 where id = $2 and state = 'working'";
    RENAME = "update proposal set title = $1 where id = $2";
    COUNT = "select issued from proposal_counter where space = $1";
}

/// What ideas are worked into.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Identifier.
    pub id: Id,
    /// Its public number in the space.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// Worked on; otherwise closed.
    pub open: bool,
    /// Since when.
    pub opened_at: Millis,
    /// When it was closed.
    pub closed_at: Option<Millis>,
}

impl Proposal {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(PROPOSAL, self.id)
    }
}

fn read(row: &Row) -> Result<Proposal> {
    Ok(Proposal {
        id: row.get("id")?,
        number: row.get("number")?,
        title: row.get("title")?,
        open: row.get::<String>("state")? == "working",
        opened_at: row.get("opened_at")?,
        closed_at: row.get("closed_at")?,
    })
}

/// Takes the space's next number.
pub async fn issue(tx: &mut Tx, space: Id) -> Result<i64> {
    tx.one(ISSUE, args![space], |row| row.get("issued")).await
}

/// Stores a new proposal.
pub async fn put(tx: &mut Tx, space: Id, proposal: &Proposal) -> Result<()> {
    let Proposal { id, number, title, opened_at, .. } = proposal;
    tx.exec(PUT, args![id, space, *number, title.as_str(), *opened_at]).await.map(drop)
}

/// The proposal with this number.
pub async fn by_number(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Proposal>> {
    tx.maybe(BY_NUMBER, args![space, number], read).await
}

/// The proposal with this identifier.
pub async fn by_id(tx: &mut Tx, id: Id) -> Result<Option<Proposal>> {
    tx.maybe(BY_ID, args![id], read).await
}

/// A space's proposals by number.
pub async fn all(tx: &mut Tx, space: Id) -> Result<Vec<Proposal>> {
    tx.all(ALL, args![space], read).await
}

/// Proposals older than a number, the newest first, each with how many ideas it is built of.
pub async fn before(tx: &mut Tx, space: Id, number: i64, limit: i64) -> Result<Vec<(Proposal, i64)>> {
    tx.all(PAGE, args![space, number, limit], |row| Ok((read(row)?, row.get("ideas")?))).await
}

/// How many a space has.
pub async fn count(tx: &mut Tx, space: Id) -> Result<i64> {
    Ok(tx.maybe(COUNT, args![space], |row| row.get("issued")).await?.unwrap_or(0))
}

/// Marks a proposal as closed; tells whether it was open.
pub async fn close(tx: &mut Tx, id: Id, at: Millis) -> Result<bool> {
    Ok(tx.exec(CLOSE, args![at, id]).await? > 0)
}

/// Gives a proposal another title.
pub async fn rename(tx: &mut Tx, id: Id, title: &str) -> Result<()> {
    tx.exec(RENAME, args![title, id]).await.map(drop)
}
