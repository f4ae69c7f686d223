//! What happened to ideas after somebody wrote an answer to them.

use kernel::{Id, Millis};
use store::{Args, Result, Row, StoreError, Tx, args, sql};

use super::lists::IDS;
use crate::idea::{rules::Facts, state::Word};

sql! {
    // How an idea is sorted says nothing that an answer could contradict, and an invitation is no news of the matter.
    OF_BATCH = "select s.idea as idea, i.number as number, s.version as version, s.at as at, f.kind as kind, f.facts as facts \
        from answer_batch b join answer a on a.batch = b.id join idea i on i.id = a.idea join idea_step s on s.idea = a.idea \
        join idea_feedback f on f.id = s.feedback where b.id = $1 \
        and (s.version > a.seen or (a.seen is null and s.at > b.made_at)) \
        and f.void_at is null and f.kind not in ('sorted', 'invited') order by i.number, s.version";
    OF_IDEAS = "select s.idea as idea, i.number as number, s.version as version, s.at as at, f.kind as kind, f.facts as facts \
        from idea i join idea_step s on s.idea = i.id join idea_feedback f on f.id = s.feedback \
        where i.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, \
        $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25) \
        and f.void_at is null and f.kind not in ('sorted', 'invited') order by i.number, s.version";
    // Batches that wait, of which something has happened to an idea since they were decided.
    BATCHES = "select b.id as id, b.publish_at as publish_at, b.held_at as held_at, count(distinct a.idea) as n \
        from answer_batch b join answer a on a.batch = b.id join idea_step s on s.idea = a.idea \
        join idea_feedback f on f.id = s.feedback \
        where b.space = $1 and b.published_at is null and b.undone_at is null \
        and (s.version > a.seen or (a.seen is null and s.at > b.made_at)) \
        and f.void_at is null and f.kind not in ('sorted', 'invited') \
        group by b.id, b.publish_at, b.held_at order by b.publish_at, b.id";
}

/// Something that happened to an idea.
#[derive(Clone, Debug, PartialEq)]
pub struct News {
    /// The idea.
    pub idea: Id,
    /// Its number.
    pub number: i64,
    /// The idea's version after it.
    pub version: i64,
    /// When.
    pub at: Millis,
    /// What its owner was told of it.
    pub word: Word,
    /// What the word names.
    pub facts: Facts,
}

fn news(row: &Row) -> Result<News> {
    let (kind, facts): (String, String) = (row.get("kind")?, row.get("facts")?);
    Ok(News {
        idea: row.get("idea")?,
        number: row.get("number")?,
        version: row.get("version")?,
        at: row.get("at")?,
        word: Word::parse(&kind).ok_or_else(|| StoreError::Unreadable("idea_feedback.kind".into()))?,
        facts: serde_json::from_str(&facts)
            .map_err(|_| StoreError::Unreadable("idea_feedback.facts".into()))?,
    })
}

/// What happened to the ideas of a batch after it was decided, by number and in order.
pub async fn of_batch(tx: &mut Tx, batch: Id) -> Result<Vec<News>> {
    tx.all(OF_BATCH, args![batch], news).await
}

/// Everything that happened to ideas, by number and in order.
pub async fn of_ideas(tx: &mut Tx, ideas: &[Id]) -> Result<Vec<News>> {
    let mut found = Vec::new();
    for some in ideas.chunks(IDS) {
        let args: Args = (0..IDS).map(|at| some.get(at).copied().into()).collect();
        found.extend(tx.all(OF_IDEAS, args, news).await?);
    }
    Ok(found)
}

/// A batch that waits for a look.
#[derive(Clone, Debug, PartialEq)]
pub struct ToLookAt {
    /// The batch.
    pub id: Id,
    /// When it is, or was, to be published.
    pub publish_at: Millis,
    /// Whether its moment has passed: it was held back.
    pub held: bool,
    /// To how many of its ideas something has happened.
    pub ideas: i64,
}

/// The batches of a space that wait, and to whose ideas something has happened since they were decided.
pub async fn batches(tx: &mut Tx, space: Id) -> Result<Vec<ToLookAt>> {
    tx.all(BATCHES, args![space], |row| {
        Ok(ToLookAt {
            id: row.get("id")?,
            publish_at: row.get("publish_at")?,
            held: row.get::<Option<i64>>("held_at")?.is_some(),
            ideas: row.get("n")?,
        })
    })
    .await
}
