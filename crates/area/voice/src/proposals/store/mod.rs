//! Every SQL statement over proposals. [`work`] has what is written about them.

pub mod gaps;
pub mod work;

use kernel::{Id, Lang, Millis, Ref};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::rules::State;
use crate::idea::desk::PROPOSAL;

sql! {
    ISSUE = "insert into proposal_counter (space, issued) values ($1, 1) \
        on conflict (space) do update set issued = proposal_counter.issued + 1 returning issued";
    PUT = "insert into proposal (id, space, number, title, state, opened_at, lang) values ($1, $2, $3, $4, $5, $6, $7)";
    BY_NUMBER = "select id, number, title, state, opened_at, closed_at from proposal where space = $1 and number = $2";
    BY_ID = "select id, number, title, state, opened_at, closed_at from proposal where id = $1";
    // A proposal that this house does not know is somebody else's, and alive as far as we can tell.
    AT_STAKE = "select i.id as id from idea_contribution c join idea i on i.id = c.idea where c.proposal = $1 \
        and i.state in ('in_proposal', 'clarifying', 'adopted') and not exists (select 1 from idea_contribution o \
        left join proposal p on p.id = o.proposal where o.idea = c.idea and o.proposal <> c.proposal \
        and (p.id is null or p.state not in ('rejected', 'split_into', 'joined_with', 'withdrawn'))) order by i.number";
    ALL = "select id, number, title, state, opened_at, closed_at from proposal where space = $1 order by number";
    // The thread counts ideas without knowing their tables.
    PAGE = "select p.id as id, p.number as number, p.title as title, p.state as state, p.opened_at as opened_at, \
        p.closed_at as closed_at, (select count(*) from edge e where e.to_id = p.id and e.from_kind = 'idea' \
        and e.verb = 'became' and e.until is null) as ideas from proposal p where p.space = $1 and p.number < $2 \
        and ($3 = '' or p.state = $3) and p.state <> 'draft' order by p.number desc limit $4 + 0";
    OF_GROUP = "select p.id as id, p.number as number, p.title as title, p.state as state, p.opened_at as opened_at, \
        p.closed_at as closed_at, (select count(*) from edge e where e.to_id = p.id and e.from_kind = 'idea' \
        and e.verb = 'became' and e.until is null) as ideas from proposal p where p.working_group = $1 order by p.number desc";
    IDEAS = "select count(*) as n from edge where to_id = $1 and from_kind = 'idea' and verb = 'became' and until is null";
    SET_STATE = "update proposal set state = $1, closed_at = $2 where id = $3";
    PUBLISH = "update proposal set public_version = version where id = $1";
    RENAME = "update proposal set title = $1 where id = $2";
    SET_GROUP = "update proposal set working_group = $1 where id = $2";
    COUNT = "select issued from proposal_counter where space = $1";
    STATES = "select state, count(*) as n from proposal where space = $1 group by state";
    BY_GROUP = "select working_group, state, count(*) as n from proposal where space = $1 and working_group is not null \
        group by working_group, state";
    LOST = "select count(*) as n from proposal_counter c where c.issued <> (select count(*) from proposal p where p.space = c.space) \
        or c.issued <> (select coalesce(max(p.number), 0) from proposal p where p.space = c.space)";
    // What an idea is still part of though it ended.
    ENDED_OF = "select c.proposal as id from idea_contribution c join proposal p on p.id = c.proposal where c.idea = $1 \
        and p.state in ('rejected', 'split_into', 'joined_with', 'withdrawn') order by p.number";
    ENDED = "select id from proposal where state in ('rejected', 'split_into', 'joined_with', 'withdrawn')";
    TOTAL = "select count(*) as n from proposal";
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
    /// Where it stands.
    pub state: State,
    /// Since when.
    pub opened_at: Millis,
    /// When it ended.
    pub closed_at: Option<Millis>,
}

impl Proposal {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(PROPOSAL, self.id)
    }
}

pub(super) fn read(row: &Row) -> Result<Proposal> {
    Ok(Proposal {
        id: row.get("id")?,
        number: row.get("number")?,
        title: row.get("title")?,
        state: read_state(row)?,
        opened_at: row.get("opened_at")?,
        closed_at: row.get("closed_at")?,
    })
}

fn read_state(row: &Row) -> Result<State> {
    State::parse(&row.get::<String>("state")?)
        .ok_or_else(|| StoreError::Unreadable("proposal.state".to_owned()))
}

/// Takes the space's next number.
pub async fn issue(tx: &mut Tx, space: Id) -> Result<i64> {
    tx.one(ISSUE, args![space], |row| row.get("issued")).await
}

/// Stores a new proposal, to be written in this language.
pub async fn put(tx: &mut Tx, space: Id, proposal: &Proposal, lang: Lang) -> Result<()> {
    let Proposal { id, number, title, state, opened_at, .. } = proposal;
    tx.exec(PUT, args![id, space, *number, title.as_str(), state.as_str(), *opened_at, lang]).await.map(drop)
}

/// The proposal with this number.
pub async fn by_number(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Proposal>> {
    tx.maybe(BY_NUMBER, args![space, number], read).await
}

/// The proposal with this identifier.
pub async fn by_id(tx: &mut Tx, id: Id) -> Result<Option<Proposal>> {
    tx.maybe(BY_ID, args![id], read).await
}

/// The proposals that ended and still have this idea.
pub async fn ended_of(tx: &mut Tx, idea: Id) -> Result<Vec<Id>> {
    tx.all(ENDED_OF, args![idea], |row| row.get("id")).await
}

/// The ideas at work in a proposal that have nowhere else to go: every other proposal they are in is dead too.
pub async fn at_stake(tx: &mut Tx, proposal: Id) -> Result<Vec<Id>> {
    tx.all(AT_STAKE, args![proposal], |row| row.get("id")).await
}

/// A space's proposals by number.
pub async fn all(tx: &mut Tx, space: Id) -> Result<Vec<Proposal>> {
    tx.all(ALL, args![space], read).await
}

/// Proposals older than a number, the newest first, each with how many ideas it is built of.
pub async fn before(tx: &mut Tx, space: Id, number: i64, limit: i64) -> Result<Vec<(Proposal, i64)>> {
    in_state(tx, space, None, number, limit).await
}

/// As [`before`], only those in a state.
pub async fn in_state(
    tx: &mut Tx,
    space: Id,
    state: Option<State>,
    number: i64,
    limit: i64,
) -> Result<Vec<(Proposal, i64)>> {
    let state = state.map_or("", State::as_str);
    tx.all(PAGE, args![space, number, state, limit], |row| Ok((read(row)?, row.get("ideas")?))).await
}

/// The proposals that a working group handles, the newest first, each with how many ideas it is built of.
pub async fn of_group(tx: &mut Tx, group: Id) -> Result<Vec<(Proposal, i64)>> {
    tx.all(OF_GROUP, args![group], |row| Ok((read(row)?, row.get("ideas")?))).await
}

/// How many ideas a proposal is built of.
pub async fn ideas(tx: &mut Tx, proposal: Id) -> Result<i64> {
    tx.one(IDEAS, args![proposal], |row| row.get("n")).await
}

/// How many a space has.
pub async fn count(tx: &mut Tx, space: Id) -> Result<i64> {
    Ok(tx.maybe(COUNT, args![space], |row| row.get("issued")).await?.unwrap_or(0))
}

/// How many are in each state.
pub async fn states(tx: &mut Tx, space: Id) -> Result<Vec<(State, i64)>> {
    tx.all(STATES, args![space], |row| Ok((read_state(row)?, row.get("n")?))).await
}

/// How many each working group of a space has in each state.
pub async fn by_group(tx: &mut Tx, space: Id) -> Result<Vec<(Id, State, i64)>> {
    let read = |row: &Row| Ok((row.get("working_group")?, read_state(row)?, row.get("n")?));
    tx.all(BY_GROUP, args![space], read).await
}

/// Notes a new state. What is ready is from now on what everybody reads.
pub async fn set_state(tx: &mut Tx, id: Id, state: State, closed_at: Option<Millis>) -> Result<()> {
    tx.exec(SET_STATE, args![state.as_str(), closed_at, id]).await?;
    if state == State::Ready {
        tx.exec(PUBLISH, args![id]).await?;
    }
    Ok(())
}

/// Gives a proposal another title.
pub async fn rename(tx: &mut Tx, id: Id, title: &str) -> Result<()> {
    tx.exec(RENAME, args![title, id]).await.map(drop)
}

/// Gives a proposal to a working group, or to none.
pub async fn set_group(tx: &mut Tx, id: Id, group: Option<Id>) -> Result<()> {
    tx.exec(SET_GROUP, args![group, id]).await.map(drop)
}

/// For the checks: how many spaces have lost a number, and how many proposals there are.
pub async fn lost_numbers(tx: &mut Tx) -> Result<(i64, i64)> {
    let lost = tx.one(LOST, args![], |row| row.get("n")).await?;
    Ok((lost, tx.one(TOTAL, args![], |row| row.get("n")).await?))
}

/// The proposals that ended without anything coming of them.
pub async fn ended(tx: &mut Tx) -> Result<Vec<Id>> {
    tx.all(ENDED, args![], |row| row.get("id")).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dead_are_the_same_in_the_rules_and_in_the_statement() {
        for state in State::ALL {
            let named = AT_STAKE.text.split("p.state not in").nth(1).unwrap();
            assert_eq!(named.contains(&format!("'{}'", state.as_str())), state.is_dead(), "{state:?}");
        }
    }
}
