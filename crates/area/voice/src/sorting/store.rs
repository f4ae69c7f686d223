//! Every SQL statement over the desk's own table, keys of one letter, and what the desk reads together with them.

use kernel::{Id, Millis};
use store::{Result, Row, Tx, args, sql};

use crate::idea::{State, store::counts::Counts};

sql! {
    OF_PERSON = "select switched_on, layout from desk_keys where person = $1";
    PUT = "insert into desk_keys (person, switched_on, layout) values ($1, $2, $3) \
        on conflict (person) do update set switched_on = excluded.switched_on, layout = excluded.layout";
    GOING = "select state as word, 'sum' as what, n, cast(null as bigint) as first from idea_count where space = $1 \
        union all select '', 'done', count(*), min(at) from operation \
        where space = $1 and kind = 'idea.sorted' and at > $2 and undone_at is null \
        union all select layout, 'keys', case when switched_on then 1 else 0 end, null from desk_keys where person = $3";
}

/// Whether a person's keys act, and the letters in the order of the actions.
pub async fn keys_of(tx: &mut Tx, person: Id) -> Result<Option<(bool, String)>> {
    tx.maybe(OF_PERSON, args![person], |row| Ok((row.get("switched_on")?, row.get("layout")?))).await
}

/// Keeps a person's keys.
pub async fn put_keys(tx: &mut Tx, person: Id, on: bool, layout: &str) -> Result<()> {
    tx.exec(PUT, args![person, on, layout]).await.map(drop)
}

/// How sorting goes in a space, and the keys of whoever sorts.
#[derive(Clone, Debug, Default)]
pub struct Going {
    /// The space's ideas by state.
    pub counts: Counts,
    /// How many were sorted since the moment asked for.
    pub done: i64,
    /// When the first of them was.
    pub first: Option<Millis>,
    /// Whether the person's keys act, and their letters; nothing when never changed.
    pub keys: Option<(bool, String)>,
}

/// How sorting goes in a space since a moment, and the keys of a person; one statement.
pub async fn going(tx: &mut Tx, space: Id, since: Millis, person: Option<Id>) -> Result<Going> {
    let read = |row: &Row| {
        Ok((row.get::<String>("what")?, row.get::<String>("word")?, row.get::<i64>("n")?, row.get("first")?))
    };
    let mut going = Going::default();
    for (what, word, n, first) in tx.all(GOING, args![space, since, person], read).await? {
        match (what.as_str(), State::parse(&word)) {
            ("sum", Some(state)) => going.counts.add(state, n),
            ("done", _) => (going.done, going.first) = (n, first),
            ("keys", _) => going.keys = Some((n == 1, word)),
            _ => {}
        }
    }
    Ok(going)
}
