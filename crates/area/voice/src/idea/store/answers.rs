//! Batches of answers.

use std::collections::HashSet;

use kernel::{Id, Lang, Millis};
use store::{Args, Result, Row, Tx, args, sql};

use super::lists::IDS;
use crate::idea::Reason;

sql! {
    PUT_BATCH = "insert into answer_batch (id, space, proposal, made_by, made_at, publish_at) values ($1, $2, $3, $4, $5, $6)";
    PUT = "insert into answer (id, batch, idea, reason, text, took, lang, seen) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    BATCH = "select id, space, proposal, made_by, made_at, publish_at, published_at, undone_at, operation, held_at from answer_batch where id = $1";
    BY_OPERATION = "select id, space, proposal, made_by, made_at, publish_at, published_at, undone_at, operation, held_at from answer_batch where operation = $1";
    RECENT_BATCHES = "select id, space, proposal, made_by, made_at, publish_at, published_at, undone_at, operation, held_at from answer_batch \
        where space = $1 and made_at > $2 order by made_at desc, id desc limit 50";
    DUE_BATCHES = "select id from answer_batch where publish_at <= $1 and published_at is null and undone_at is null and held_at is null order by publish_at, id";
    OF_BATCH = "select a.id as id, a.idea as idea, i.number as number, a.reason as reason, a.text as text, a.took as took, \
        a.lang as lang, a.published_at as published_at, a.seen as seen from answer a join idea i on i.id = a.idea where a.batch = $1 order by i.number";
    OF_IDEA = "select a.id as id, a.idea as idea, i.number as number, a.reason as reason, a.text as text, a.took as took, \
        a.lang as lang, a.published_at as published_at, a.seen as seen from answer a join idea i on i.id = a.idea \
        where a.idea = $1 and a.published_at is not null order by a.published_at, a.id";
    PUBLISHED = "update answer_batch set published_at = $1, operation = $2 where id = $3 and published_at is null and undone_at is null";
    PUBLISHED_ANSWER = "update answer set published_at = $1 where id = $2";
    // Those made since a moment, the newest first, and all that wait for theirs; each with how many answers it has.
    CURRENT = "select r.id as id, r.space as space, r.proposal as proposal, r.made_by as made_by, r.made_at as made_at, \
        r.publish_at as publish_at, r.published_at as published_at, r.undone_at as undone_at, r.operation as operation, r.held_at as held_at, \
        (select count(*) from answer a where a.batch = r.id) as n from (select * from answer_batch \
        where space = $1 and made_at > $2 order by made_at desc, id desc limit 50) r union \
        select b.id, b.space, b.proposal, b.made_by, b.made_at, b.publish_at, b.published_at, b.undone_at, b.operation, b.held_at, \
        (select count(*) from answer a where a.batch = b.id) from answer_batch b \
        where b.space = $1 and b.published_at is null and b.undone_at is null";
    UNDONE = "update answer_batch set undone_at = $1 where id = $2 and undone_at is null";
    STILL_TOLD = "select a.idea as idea, (select count(*) from answer o where o.idea = a.idea and o.published_at is not null) as n \
        from answer a where a.batch = $1";
    HOLD = "update answer_batch set held_at = $1 where id = $2 and held_at is null";
    RELEASE = "update answer_batch set held_at = null where id = $1";
    SEEN = "update answer set seen = $1 where batch = $2 and idea = $3";
    WAITING = "select distinct a.idea as idea from answer a join answer_batch b on b.id = a.batch \
        where a.idea in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, \
        $23, $24, $25) and a.reason is not null and b.published_at is null and b.undone_at is null";
    UNPUBLISHED_ANSWERS = "update answer set published_at = null where batch = $1";
}

/// One decision to answer, of one idea or many.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// Identifier.
    pub id: Id,
    /// The space.
    pub space: Id,
    /// The proposal whose ideas it answers.
    pub proposal: Option<Id>,
    /// Who made it, as in the log.
    pub made_by: String,
    /// When it was made.
    pub made_at: Millis,
    /// When it is to be published.
    pub publish_at: Millis,
    /// When it was.
    pub published_at: Option<Millis>,
    /// When it was taken back.
    pub undone_at: Option<Millis>,
    /// The deed that published it.
    pub operation: Option<Id>,
    /// Its moment came, and it was held back: something had happened to one of its ideas.
    pub held_at: Option<Millis>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Identifier.
    pub id: Id,
    /// The idea.
    pub idea: Id,
    /// Its number.
    pub number: i64,
    /// Why it is closed; empty for a word on the way.
    pub reason: Option<Reason>,
    /// The answer.
    pub text: String,
    /// What we took from this one.
    pub took: Option<String>,
    /// The language it is written in: the owner's.
    pub lang: Lang,
    /// When it was published.
    pub published_at: Option<Millis>,
    /// The idea's version that whoever sent it had looked at; unknown of answers of an earlier edition.
    pub seen: Option<i64>,
}

fn batch(row: &Row) -> Result<Batch> {
    Ok(Batch {
        id: row.get("id")?,
        space: row.get("space")?,
        proposal: row.get("proposal")?,
        made_by: row.get("made_by")?,
        made_at: row.get("made_at")?,
        publish_at: row.get("publish_at")?,
        published_at: row.get("published_at")?,
        undone_at: row.get("undone_at")?,
        operation: row.get("operation")?,
        held_at: row.get("held_at")?,
    })
}

fn answer(row: &Row) -> Result<Answer> {
    Ok(Answer {
        id: row.get("id")?,
        idea: row.get("idea")?,
        number: row.get("number")?,
        reason: row.get::<Option<String>>("reason")?.as_deref().and_then(Reason::parse),
        text: row.get("text")?,
        took: row.get("took")?,
        lang: row.get("lang")?,
        published_at: row.get("published_at")?,
        seen: row.get("seen")?,
    })
}

/// Stores a batch.
pub async fn put_batch(tx: &mut Tx, batch: &Batch) -> Result<()> {
    let Batch { id, space, proposal, made_by, made_at, publish_at, .. } = batch;
    tx.exec(PUT_BATCH, args![id, space, *proposal, made_by.as_str(), *made_at, *publish_at]).await.map(drop)
}

/// Stores an answer of a batch.
pub async fn put(tx: &mut Tx, batch: Id, answer: &Answer) -> Result<()> {
    let Answer { id, idea, reason, text, took, lang, seen, .. } = answer;
    let reason = reason.map(Reason::as_str);
    tx.exec(PUT, args![id, batch, idea, reason, text.as_str(), took.as_deref(), *lang, *seen]).await.map(drop)
}

/// Those of these ideas whose answer waits for its time.
pub async fn waiting(tx: &mut Tx, ideas: &[Id]) -> Result<HashSet<Id>> {
    let mut found = HashSet::new();
    for some in ideas.chunks(IDS) {
        let args: Args = (0..IDS).map(|at| some.get(at).copied().into()).collect();
        found.extend(tx.all(WAITING, args, |row| row.get::<Id>("idea")).await?);
    }
    Ok(found)
}

/// A batch.
pub async fn one(tx: &mut Tx, id: Id) -> Result<Option<Batch>> {
    tx.maybe(BATCH, args![id], batch).await
}

/// The batch that a deed published.
pub async fn by_operation(tx: &mut Tx, operation: Id) -> Result<Option<Batch>> {
    tx.maybe(BY_OPERATION, args![operation], batch).await
}

/// Holds a batch back, whose moment has come; tells whether it was not yet.
pub async fn hold(tx: &mut Tx, batch: Id) -> Result<bool> {
    let now = tx.env().now();
    Ok(tx.exec(HOLD, args![now, batch]).await? > 0)
}

/// Lets a batch go on that was held back.
pub async fn release(tx: &mut Tx, batch: Id) -> Result<()> {
    tx.exec(RELEASE, args![batch]).await.map(drop)
}

/// Somebody has looked at the answer to an idea as it is in this version.
pub async fn seen(tx: &mut Tx, batch: Id, idea: Id, version: i64) -> Result<()> {
    tx.exec(SEEN, args![version, batch, idea]).await.map(drop)
}

/// Batches made since a moment, the newest first.
pub async fn recent(tx: &mut Tx, space: Id, since: Millis) -> Result<Vec<Batch>> {
    tx.all(RECENT_BATCHES, args![space, since], batch).await
}

/// Batches made since a moment and those that wait for theirs, in no order, each with how many answers it has.
pub async fn current(tx: &mut Tx, space: Id, since: Millis) -> Result<Vec<(Batch, i64)>> {
    tx.all(CURRENT, args![space, since], |row| Ok((batch(row)?, row.get("n")?))).await
}

/// Batches in any space whose moment has come.
pub async fn due(tx: &mut Tx, now: Millis) -> Result<Vec<Id>> {
    tx.all(DUE_BATCHES, args![now], |row| row.get("id")).await
}

/// The answers of a batch, by number of idea.
pub async fn of_batch(tx: &mut Tx, batch: Id) -> Result<Vec<Answer>> {
    tx.all(OF_BATCH, args![batch], answer).await
}

/// The published answers of an idea, oldest first.
pub async fn of_idea(tx: &mut Tx, idea: Id) -> Result<Vec<Answer>> {
    tx.all(OF_IDEA, args![idea], answer).await
}

/// Marks a batch as published by a deed; tells whether it was still waiting.
pub async fn published(tx: &mut Tx, batch: Id, operation: Id) -> Result<bool> {
    let now = tx.env().now();
    Ok(tx.exec(PUBLISHED, args![now, operation, batch]).await? > 0)
}

/// Marks an answer as given.
pub async fn given(tx: &mut Tx, answer: Id) -> Result<()> {
    let now = tx.env().now();
    tx.exec(PUBLISHED_ANSWER, args![now, answer]).await.map(drop)
}

/// Marks a batch as taken back; tells whether it was not yet.
pub async fn undone(tx: &mut Tx, batch: Id) -> Result<bool> {
    let now = tx.env().now();
    if tx.exec(UNDONE, args![now, batch]).await? == 0 {
        return Ok(false);
    }
    tx.exec(UNPUBLISHED_ANSWERS, args![batch]).await?;
    Ok(true)
}

/// The ideas of a batch that was taken back, each with how many other answers of it stand.
pub async fn still_told(tx: &mut Tx, batch: Id) -> Result<Vec<(Id, i64)>> {
    tx.all(STILL_TOLD, args![batch], |row| Ok((row.get("idea")?, row.get("n")?))).await
}
