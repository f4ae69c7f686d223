//! Every SQL statement over assessments, orders and choices.

use kernel::{Id, Millis};
use serde::{Deserialize, Serialize};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::rules::Outcome;

sql! {
    ADD_CRITERION = "insert into criterion (id, space, name, meaning, weight, position) values ($1, $2, $3, $4, $5, \
        (select count(*) from criterion where space = $2))";
    WEIGH = "update criterion set weight = $1 where id = $2 and space = $3 and retired_at is null";
    RETIRE = "update criterion set retired_at = $1 where id = $2 and space = $3 and retired_at is null";
    CRITERIA = "select id, name, meaning, weight from criterion where space = $1 and retired_at is null order by position, id";
    ROUND = "select count(*) as n from assessment_round where proposal = $1";
    NEXT_ROUND = "insert into assessment_round (proposal, round, space, note, at, actor) values ($1, $2, $3, $4, $5, $6)";
    NOTE = "select note from assessment_round where proposal = $1 order by round desc limit 1";
    PUT = "insert into assessment (id, space, proposal, assessor, round, at) values ($1, $2, $3, $4, $5, $6)";
    PUT_MARK = "insert into assessment_mark (assessment, criterion, space, mark) values ($1, $2, $3, $4)";
    // Of each assessor the latest round.
    MARKS = "select a.proposal as proposal, a.assessor as assessor, a.round as round, m.criterion as criterion, m.mark as mark \
        from assessment a join assessment_mark m on m.assessment = a.id where a.space = $1 and not exists \
        (select 1 from assessment b where b.proposal = a.proposal and b.assessor = a.assessor and b.round > a.round) \
        order by a.proposal, a.at, a.id";
    ORDERINGS = "select id, number, at, weights, what_if from ordering where space = $1 order by number desc";
    ORDERING = "select id, number, at, weights, what_if from ordering where space = $1 and number = $2";
    LAST = "select id, number, at, weights, what_if from ordering where space = $1 and not what_if order by number desc limit 1";
    PUT_ORDERING = "insert into ordering (id, space, number, at, actor, weights, what_if) \
        values ($1, $2, (select coalesce(max(number), 0) + 1 from ordering where space = $2), $3, $4, $5, $6) returning number";
    PUT_PLACE = "insert into ordering_place (ordering, proposal, space, place, best, worst, score, stays, assessors, parts) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    PLACES = "select proposal, place, best, worst, score, stays, assessors, parts from ordering_place where ordering = $1 \
        order by place, score desc, proposal";
    CHOOSE = "insert into proposal_choice (proposal, space, ordering, outcome, reason, until, at, actor) \
        values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (proposal) do update set ordering = excluded.ordering, \
        outcome = excluded.outcome, reason = excluded.reason, until = excluded.until, at = excluded.at, actor = excluded.actor";
    CHOICES = "select proposal, outcome, reason, until from proposal_choice where space = $1 \
        order by proposal";
}

/// By what proposals are assessed.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    /// Identifier.
    pub id: Id,
    /// Its name, per language, as stored.
    pub name: String,
    /// What the lowest and the highest mark mean, per language, as stored.
    pub meaning: String,
    /// How much it weighs beside the others.
    pub weight: f64,
}

/// A mark that somebody gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Which proposal.
    pub proposal: Id,
    /// Who.
    pub assessor: Id,
    /// In which round, from 0.
    pub round: i64,
    /// By what.
    pub criterion: Id,
    /// From 1 to 5.
    pub mark: i64,
}

/// A criterion with the weight that it had in an order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weight {
    /// Which.
    pub criterion: Id,
    /// Its name, per language, as stored then.
    pub name: String,
    /// How much it weighed.
    pub weight: f64,
}

/// An order as it was computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Ordering {
    /// Identifier.
    pub id: Id,
    /// Its number in the space.
    pub number: i64,
    /// When.
    pub at: Millis,
    /// With which weights.
    pub weights: Vec<Weight>,
    /// With others than the space's own.
    pub what_if: bool,
}

/// One criterion's part in a place, in the order of the weights.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// The mean of the marks.
    pub mean: Option<f64>,
    /// The highest mark less the lowest.
    pub spread: f64,
    /// Its part of the score, 0 to 1.
    pub points: f64,
}

/// A proposal in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Which proposal.
    pub proposal: Id,
    /// Its place, from 1; equals share one.
    pub place: i64,
    /// The best and the worst place when any assessor is left out.
    pub range: (i64, i64),
    /// 0 to 1.
    pub score: f64,
    /// In which share of draws of the weights it stays among the first ten.
    pub stays: f64,
    /// How many assessed it.
    pub assessors: i64,
    /// Why.
    pub parts: Vec<Part>,
}

/// What became of a proposal.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// Which.
    pub proposal: Id,
    /// What.
    pub outcome: Outcome,
    /// Why, where it became no action.
    pub reason: String,
    /// Until when it rests.
    pub until: Option<Millis>,
}

/// Stores a criterion at the end of the space's list.
pub async fn add_criterion(tx: &mut Tx, space: Id, criterion: &Criterion) -> Result<()> {
    let Criterion { id, name, meaning, weight } = criterion;
    tx.exec(ADD_CRITERION, args![id, space, name, meaning, *weight]).await.map(drop)
}

/// Sets a weight; tells whether the criterion is there.
pub async fn weigh(tx: &mut Tx, space: Id, criterion: Id, weight: f64) -> Result<bool> {
    Ok(tx.exec(WEIGH, args![weight, criterion, space]).await? > 0)
}

/// No longer assesses by a criterion; tells whether it was there.
pub async fn retire(tx: &mut Tx, space: Id, criterion: Id) -> Result<bool> {
    let now = tx.env().now();
    Ok(tx.exec(RETIRE, args![now, criterion, space]).await? > 0)
}

/// The space's criteria in order.
pub async fn criteria(tx: &mut Tx, space: Id) -> Result<Vec<Criterion>> {
    let read = |row: &Row| {
        Ok(Criterion {
            id: row.get("id")?,
            name: row.get("name")?,
            meaning: row.get("meaning")?,
            weight: row.get("weight")?,
        })
    };
    tx.all(CRITERIA, args![space], read).await
}

/// The round that a proposal's assessment is in, from 0.
pub async fn round(tx: &mut Tx, proposal: Id) -> Result<i64> {
    tx.one(ROUND, args![proposal], |row| row.get("n")).await
}

/// Begins the next round, with what the assessors should talk about.
pub async fn next_round(tx: &mut Tx, space: Id, proposal: Id, note: &str, actor: &str) -> Result<()> {
    let (round, now) = (round(tx, proposal).await? + 1, tx.env().now());
    tx.exec(NEXT_ROUND, args![proposal, round, space, note, now, actor]).await.map(drop)
}

/// What the assessors should talk about.
pub async fn note(tx: &mut Tx, proposal: Id) -> Result<Option<String>> {
    tx.maybe(NOTE, args![proposal], |row| row.get("note")).await
}

/// Stores what one person gave one proposal.
pub async fn put(
    tx: &mut Tx,
    space: Id,
    proposal: Id,
    assessor: Id,
    round: i64,
    marks: &[(Id, i64)],
) -> Result<()> {
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    tx.exec(PUT, args![id, space, proposal, assessor, round, now]).await?;
    for (criterion, mark) in marks {
        tx.exec(PUT_MARK, args![id, criterion, space, *mark]).await?;
    }
    Ok(())
}

/// Every mark that counts, by proposal.
pub async fn marks(tx: &mut Tx, space: Id) -> Result<Vec<Mark>> {
    let read = |row: &Row| {
        Ok(Mark {
            proposal: row.get("proposal")?,
            assessor: row.get("assessor")?,
            round: row.get("round")?,
            criterion: row.get("criterion")?,
            mark: row.get("mark")?,
        })
    };
    tx.all(MARKS, args![space], read).await
}

fn from_json<T: for<'a> Deserialize<'a>>(row: &Row, column: &str) -> Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|e| StoreError::Unreadable(format!("{column}: {e}")))
}

fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain data")
}

fn read_ordering(row: &Row) -> Result<Ordering> {
    Ok(Ordering {
        id: row.get("id")?,
        number: row.get("number")?,
        at: row.get("at")?,
        weights: from_json(row, "weights")?,
        what_if: row.get("what_if")?,
    })
}

/// A space's orders, the newest first.
pub async fn orderings(tx: &mut Tx, space: Id) -> Result<Vec<Ordering>> {
    tx.all(ORDERINGS, args![space], read_ordering).await
}

/// The order with this number.
pub async fn ordering(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Ordering>> {
    tx.maybe(ORDERING, args![space, number], read_ordering).await
}

/// The newest order with the space's own weights.
pub async fn last(tx: &mut Tx, space: Id) -> Result<Option<Ordering>> {
    tx.maybe(LAST, args![space], read_ordering).await
}

/// Keeps an order under the space's next number, which it gives.
pub async fn put_ordering(
    tx: &mut Tx,
    space: Id,
    id: Id,
    actor: &str,
    weights: &[Weight],
    what_if: bool,
) -> Result<i64> {
    let now = tx.env().now();
    let args = args![id, space, now, actor, to_json(&weights), what_if];
    tx.one(PUT_ORDERING, args, |row| row.get("number")).await
}

/// Keeps a place in an order.
pub async fn put_place(tx: &mut Tx, space: Id, ordering: Id, place: &Place) -> Result<()> {
    let Place { proposal, place, range, score, stays, assessors, parts } = place;
    let args = args![
        ordering,
        proposal,
        space,
        *place,
        range.0,
        range.1,
        *score,
        *stays,
        *assessors,
        to_json(parts)
    ];
    tx.exec(PUT_PLACE, args).await.map(drop)
}

/// The places of an order, the first first.
pub async fn places(tx: &mut Tx, ordering: Id) -> Result<Vec<Place>> {
    let read = |row: &Row| {
        Ok(Place {
            proposal: row.get("proposal")?,
            place: row.get("place")?,
            range: (row.get("best")?, row.get("worst")?),
            score: row.get("score")?,
            stays: row.get("stays")?,
            assessors: row.get("assessors")?,
            parts: from_json(row, "parts")?,
        })
    };
    tx.all(PLACES, args![ordering], read).await
}

/// Keeps what became of a proposal.
pub async fn choose(tx: &mut Tx, space: Id, ordering: Id, chosen: &Chosen, actor: &str) -> Result<()> {
    let Chosen { proposal, outcome, reason, until } = chosen;
    let now = tx.env().now();
    let args = args![proposal, space, ordering, outcome.as_str(), reason, *until, now, actor];
    tx.exec(CHOOSE, args).await.map(drop)
}

/// What became of a space's proposals.
pub async fn choices(tx: &mut Tx, space: Id) -> Result<Vec<Chosen>> {
    let read = |row: &Row| {
        let outcome: String = row.get("outcome")?;
        Ok(Chosen {
            proposal: row.get("proposal")?,
            outcome: Outcome::parse(&outcome).ok_or(StoreError::Unreadable("outcome".to_owned()))?,
            reason: row.get("reason")?,
            until: row.get("until")?,
        })
    };
    tx.all(CHOICES, args![space], read).await
}
