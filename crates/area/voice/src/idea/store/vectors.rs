//! Vectors of meaning, one row for each idea and model.

use kernel::{Id, Lang};
use store::{Args, Result, Row, StoreError, Tx, args, sql};

use super::lists::IDS;

sql! {
    PUT = "insert into idea_vector (idea, method, space, seq, lang, vector) values ($1, $2, $3, $4, $5, $6) \
        on conflict (idea, method) do update set seq = excluded.seq, lang = excluded.lang, vector = excluded.vector";
    OF = "select idea, seq, lang, vector from idea_vector where idea in ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, \
        $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26) and method = $1";
    SINCE = "select idea, seq, lang, vector from idea_vector where space = $1 and method = $2 and seq > $3 \
        order by seq limit $4";
    BEFORE = "select idea, seq, lang, vector from idea_vector where space = $1 and method = $2 and seq < $3 \
        order by seq desc limit $4";
    CLEAR = "delete from idea_vector where space = $1 and method = $2";
    WORDS = "select id, number, lang, public_text from idea where space = $1 and number > $2 \
        and state not in ('withdrawn', 'withheld') order by number limit $3";
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
    let vector = decoded(&bytes).ok_or_else(|| StoreError::Unreadable("vector".into()))?;
    Ok(Kept { idea: row.get("idea")?, seq: row.get("seq")?, lang: row.get("lang")?, vector })
}

/// Keeps an idea's vector in place of the one it had.
pub async fn put(tx: &mut Tx, space: Id, method: &str, kept: &Kept) -> Result<()> {
    let Kept { idea, seq, lang, vector } = kept;
    tx.exec(PUT, args![idea, method, space, *seq, *lang, coded(vector)]).await.map(drop)
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

/// A scale and numbers of 16 bits: half of what the numbers take, and equal to about a ten-thousandth.
fn coded(vector: &[f32]) -> Vec<u8> {
    let Some(most) = vector.iter().map(|value| value.abs()).reduce(f32::max) else { return Vec::new() };
    let scale = most / f32::from(i16::MAX);
    let number = |value: &f32| if scale > 0.0 { (value / scale).round() as i16 } else { 0 };
    scale
        .to_le_bytes()
        .into_iter()
        .chain(vector.iter().flat_map(|value| number(value).to_le_bytes()))
        .collect()
}

fn decoded(bytes: &[u8]) -> Option<Vec<f32>> {
    if bytes.is_empty() {
        return Some(Vec::new());
    }
    let (scale, numbers) = bytes.split_first_chunk::<4>()?;
    let scale = f32::from_le_bytes(*scale);
    let (numbers, rest) = numbers.as_chunks::<2>();
    let value = |number: &[u8; 2]| scale * f32::from(i16::from_le_bytes(*number));
    rest.is_empty().then(|| numbers.iter().map(value).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_nearly_what_was_given() {
        let vector: Vec<f32> = (0..384).map(|at| (at as f32 * 0.7).sin() / 20.0).collect();
        let again = decoded(&coded(&vector)).unwrap();
        assert!(vector.iter().zip(&again).all(|(a, b)| (a - b).abs() < 2e-6));
        assert_eq!(decoded(&coded(&again)).unwrap(), again, "and the same from then on");
        for vector in [vec![], vec![0.0; 3]] {
            assert_eq!(decoded(&coded(&vector)), Some(vector));
        }
        assert_eq!((decoded(&[1, 2]), decoded(&[0; 5])), (None, None));
    }
}
