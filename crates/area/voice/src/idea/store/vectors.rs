//! Vectors of meaning, one row for each idea and model.

use kernel::{Id, Lang};
use store::{Args, Result, Row, StoreError, Tx, args, sql};
use textsense::embed::packed::{pack, unpack};

use super::lists::IDS;

sql! {
    PUT = "insert into idea_vector (idea, method, space, seq, lang, vector) values ($1, $2, $3, $4, $5, $6) \
        on conflict (idea, method) do update set seq = excluded.seq, lang = excluded.lang, vector = excluded.vector";
    OF = "select idea, seq, lang, vector from idea_vector where idea in ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, \
        $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26) and method = $1";
    SINCE = "select idea, seq, lang, vector from idea_vector where space = $1 and method = $2 and seq > $3 \
        order by seq limit $4 + 0";
    BEFORE = "select idea, seq, lang, vector from idea_vector where space = $1 and method = $2 and seq < $3 \
        order by seq desc limit $4 + 0";
    CLEAR = "delete from idea_vector where space = $1 and method = $2";
    WORDS = "select id, number, lang, public_text from idea where space = $1 and number > $2 \
        and state not in ('withdrawn', 'withheld') order by number limit $3 + 0";
}

/// An idea's vector.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The idea.
    pub idea: Id,
    /// The event after which it was made.
    pub seq: i64,
    /// The language of its words.
    pub lang: Lang,
    /// The vector; empty when the idea has no words any more.
    pub vector: Vec<f32>,
}

fn kept(row: &Row) -> Result<Kept> {
    let bytes: Vec<u8> = row.get("vector")?;
    let vector = unpack(&bytes).ok_or_else(|| StoreError::Unreadable("vector".into()))?;
    Ok(Kept { idea: row.get("idea")?, seq: row.get("seq")?, lang: row.get("lang")?, vector })
}

/// Keeps an idea's vector in place of the one it had.
pub async fn put(tx: &mut Tx, space: Id, method: &str, kept: &Kept) -> Result<()> {
    let Kept { idea, seq, lang, vector } = kept;
    tx.exec(PUT, args![idea, method, space, *seq, *lang, pack(vector)]).await.map(drop)
}

/// The vectors of some ideas, in no order; of those that have one.
pub async fn of(tx: &mut Tx, method: &str, ideas: &[Id]) -> Result<Vec<Kept>> {
    let mut all = Vec::new();
    for ideas in ideas.chunks(IDS) {
        let mut args = args![method];
        args.extend((0..IDS).map(|at| store::Value::from(ideas.get(at).copied())).collect::<Args>());
        all.extend(tx.all(OF, args, kept).await?);
    }
    Ok(all)
}

/// Up to `limit` vectors that are newer than an event, the oldest first.
pub async fn since(tx: &mut Tx, space: Id, method: &str, seq: i64, limit: i64) -> Result<Vec<Kept>> {
    tx.all(SINCE, args![space, method, seq, limit], kept).await
}

/// Up to `limit` vectors that are older than an event, the newest first.
pub async fn before(tx: &mut Tx, space: Id, method: &str, seq: i64, limit: i64) -> Result<Vec<Kept>> {
    tx.all(BEFORE, args![space, method, seq, limit], kept).await
}

/// Forgets a model's vectors of a space, before they are made anew.
pub async fn clear(tx: &mut Tx, space: Id, method: &str) -> Result<()> {
    tx.exec(CLEAR, args![space, method]).await.map(drop)
}

/// Number, language and words of up to `limit` ideas after a number, without those taken back or withheld.
pub async fn words(tx: &mut Tx, space: Id, after: i64, limit: i64) -> Result<Vec<(Id, i64, Lang, String)>> {
    let read =
        |row: &Row| Ok((row.get("id")?, row.get("number")?, row.get("lang")?, row.get("public_text")?));
    tx.all(WORDS, args![space, after, limit], read).await
}
