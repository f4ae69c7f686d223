//! The ideas most like each idea, as the follower [`Kindred`](crate::idea::kindred::Kindred) keeps them.

use kernel::{Id, Lang};
use store::{Args, Result, Row, Tx, args, sql};
use textsense::similar::Reason;

use super::lists::IDS;

sql! {
    FORGET = "delete from idea_kin where idea = $1 or other = $1";
    FORGET_OWN = "delete from idea_kin where idea = $1";
    CLEAR = "delete from idea_kin where idea in (select id from idea where space = $1)";
    // Only while fewer than so many are as alike.
    PUT = "insert into idea_kin (idea, other, likeness, reason) select $1, $2, $3, $5 \
        where (select count(*) from idea_kin where idea = $1 and likeness >= $3) < $4 \
        on conflict (idea, other) do update set likeness = excluded.likeness, reason = excluded.reason";
    ADD = "insert into idea_kin (idea, other, likeness) values ($1, $2, $3)";
    TEXTS = "select id, lang, public_text from idea where id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, \
        $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25) and state not in ('withdrawn', 'withheld') and not (held and $26)";
}

/// An idea has at most so many kindred that no other idea surpasses.
pub const KEPT: usize = 8;

/// Notes that `other` is alike to `idea` and what that rests on, if it is among those most alike.
pub async fn put(tx: &mut Tx, idea: Id, other: Id, likeness: f64, reason: Reason) -> Result<()> {
    tx.exec(PUT, args![idea, other, likeness, KEPT as i64, stored(reason)]).await.map(drop)
}

/// A reason as it is stored.
fn stored(reason: Reason) -> &'static str {
    match reason {
        Reason::Nothing | Reason::Words => "words",
        Reason::Letters => "letters",
        Reason::Meaning => "meaning",
        Reason::OtherLanguage => "language",
    }
}

/// As [`put`], for an idea of which nothing is noted yet: rows that `Tx::gather` writes together.
pub async fn add(tx: &mut Tx, idea: Id, other: Id, likeness: f64) -> Result<()> {
    tx.exec(ADD, args![idea, other, likeness]).await.map(drop)
}

/// A stored reason.
pub(super) fn reason(stored: &str) -> Reason {
    match stored {
        "meaning" => Reason::Meaning,
        "language" => Reason::OtherLanguage,
        "letters" => Reason::Letters,
        _ => Reason::Words,
    }
}

/// Forgets what an idea is alike to, in both directions.
pub async fn forget(tx: &mut Tx, idea: Id) -> Result<()> {
    tx.exec(FORGET, args![idea]).await.map(drop)
}

/// Forgets an idea's own list; where it stands in those of others it stays.
pub async fn forget_own(tx: &mut Tx, idea: Id) -> Result<()> {
    tx.exec(FORGET_OWN, args![idea]).await.map(drop)
}

/// Empties a space's table, before it is built anew.
pub async fn clear(tx: &mut Tx, space: Id) -> Result<()> {
    tx.exec(CLEAR, args![space]).await.map(drop)
}

/// Language and words of ideas, without those taken back or withheld, in the order asked for; `public`: also without
/// those that wait for a look.
pub async fn texts(tx: &mut Tx, ids: &[Id], public: bool) -> Result<Vec<(Id, Lang, String)>> {
    let mut texts: Vec<(Id, Lang, String)> = Vec::new();
    for ids in ids.chunks(IDS) {
        let mut args: Args = (0..IDS).map(|at| ids.get(at).copied().into()).collect();
        args.extend(args![public]);
        let read = |row: &Row| Ok((row.get("id")?, row.get("lang")?, row.get("public_text")?));
        texts.extend(tx.all(TEXTS, args, read).await?);
    }
    texts.sort_by_key(|(id, ..)| ids.iter().position(|other| other == id));
    Ok(texts)
}
