//! The ideas of a round or of a space as a heap of texts, to be read as a whole.

use kernel::{Id, Lang};
use store::{Result, Tx, args, sql};

sql! {
    HEAP = "select id, number, lang, channel, public_text, held from idea where space = $1 \
        and (round = $2 or $2 is null) and state not in ('withdrawn', 'withheld') order by number";
    THEMED = "select i.number as number from idea_theme t join idea i on i.id = t.idea where t.theme = $1 \
        and i.state not in ('withdrawn', 'withheld') order by i.number desc limit $2 + 0";
}

/// An idea of a heap: neither taken back nor withheld.
#[derive(Clone, Debug, PartialEq)]
pub struct Heaped {
    /// Identifier.
    pub id: Id,
    /// Its number.
    pub number: i64,
    /// The language it is written in.
    pub lang: Lang,
    /// How it came, as stored.
    pub channel: String,
    /// Its words: what everyone reads, or will read once somebody has looked.
    pub text: String,
    /// Waits for a look: only the desk may read it.
    pub held: bool,
}

/// The ideas of a space, or of one of its rounds, by number.
pub async fn heap(tx: &mut Tx, space: Id, round: Option<Id>) -> Result<Vec<Heaped>> {
    tx.all(HEAP, args![space, round], |row| {
        Ok(Heaped {
            id: row.get("id")?,
            number: row.get("number")?,
            lang: row.get("lang")?,
            channel: row.get("channel")?,
            text: row.get("public_text")?,
            held: row.get("held")?,
        })
    })
    .await
}

/// The numbers of the newest ideas that are sorted under a theme of the space, neither taken back nor withheld.
pub async fn sorted_under(tx: &mut Tx, theme: Id, limit: i64) -> Result<Vec<i64>> {
    tx.all(THEMED, args![theme, limit], |row| row.get("number")).await
}
