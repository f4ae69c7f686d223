//! Every SQL statement over the desk's own table: keys of one letter.

use kernel::Id;
use store::{Result, Tx, args, sql};

sql! {
    OF_PERSON = "select switched_on, layout from desk_keys where person = $1";
    PUT = "insert into desk_keys (person, switched_on, layout) values ($1, $2, $3) \
        on conflict (person) do update set switched_on = excluded.switched_on, layout = excluded.layout";
}

/// Whether a person's keys act, and the letters in the order of the actions.
pub async fn keys_of(tx: &mut Tx, person: Id) -> Result<Option<(bool, String)>> {
    tx.maybe(OF_PERSON, args![person], |row| Ok((row.get("switched_on")?, row.get("layout")?))).await
}

/// Keeps a person's keys.
pub async fn put_keys(tx: &mut Tx, person: Id, on: bool, layout: &str) -> Result<()> {
    tx.exec(PUT, args![person, on, layout]).await.map(drop)
}
