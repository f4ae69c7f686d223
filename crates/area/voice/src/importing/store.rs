//! Remembered mappings, and files between their upload and their import.

use kernel::{Id, Millis, env::DAY};
use store::{Result, Row, StoreError, Tx, args, sql};
use tabular::{Mapping, Pair};

sql! {
    REMEMBER = "insert into import_mapping (space, source, mapping, at) values ($1, $2, $3, $4) \
        on conflict (space, source) do update set mapping = excluded.mapping, at = excluded.at";
    REMEMBERED = "select source, mapping from import_mapping where space = $1 order by at desc, source";
    PUT = "insert into import_upload (id, space, actor, name, bytes, expires) values ($1, $2, $3, $4, $5, $6)";
    GET = "select id, name, bytes, outcome from import_upload where id = $1 and space = $2 and actor = $3 and expires > $4";
    DONE = "update import_upload set outcome = $1, bytes = $2 where id = $3 and outcome is null";
    SWEEP = "delete from import_upload where expires <= $1";
}

/// For how long an uploaded file waits for its import.
const KEPT: Millis = DAY;

/// A file that somebody sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Uploaded {
    /// Identifier.
    pub id: Id,
    /// As the sender's computer calls it.
    pub name: String,
    /// The content; empty once it is imported.
    pub bytes: Vec<u8>,
    /// What the import did, JSON.
    pub outcome: Option<String>,
}

/// Remembers which columns fed which fields.
pub async fn remember(tx: &mut Tx, space: Id, source: &str, mapping: &Mapping) -> Result<()> {
    let now = tx.env().now();
    // As JSON, since headings may hold commas and equal signs.
    let pairs: Vec<(&str, &str)> = mapping.0.iter().map(|pair| (&*pair.column, &*pair.field)).collect();
    let pairs = serde_json::to_string(&pairs).expect("plain data");
    tx.exec(REMEMBER, args![space, source, pairs, now]).await.map(drop)
}

/// The imports of a space with their mappings, the last first.
pub async fn remembered(tx: &mut Tx, space: Id) -> Result<Vec<(String, Mapping)>> {
    tx.all(REMEMBERED, args![space], |row: &Row| {
        let pairs: Vec<(String, String)> = serde_json::from_str(&row.get::<String>("mapping")?)
            .map_err(|_| StoreError::Unreadable("import_mapping.mapping".into()))?;
        let pairs = pairs.into_iter().map(|(column, field)| Pair { column, field });
        Ok((row.get("source")?, Mapping(pairs.collect())))
    })
    .await
}

/// Keeps a file for the next step.
pub async fn put(tx: &mut Tx, space: Id, actor: &str, name: &str, bytes: &[u8]) -> Result<Id> {
    let (id, expires) = (Id::new(tx.env()), tx.env().now() + KEPT);
    tx.exec(PUT, args![id, space, actor, name, bytes, expires]).await?;
    Ok(id)
}

/// A file that this person sent to this space.
pub async fn get(tx: &mut Tx, id: Id, space: Id, actor: &str) -> Result<Option<Uploaded>> {
    let now = tx.env().now();
    tx.maybe(GET, args![id, space, actor, now], |row| {
        Ok(Uploaded {
            id: row.get("id")?,
            name: row.get("name")?,
            bytes: row.get("bytes")?,
            outcome: row.get("outcome")?,
        })
    })
    .await
}

/// Notes what came of a file, and lets go of its bytes.
pub async fn done(tx: &mut Tx, id: Id, outcome: &str) -> Result<()> {
    tx.exec(DONE, args![outcome, Vec::<u8>::new(), id]).await.map(drop)
}

/// Deletes files whose time is over.
pub async fn sweep(tx: &mut Tx) -> Result<()> {
    let now = tx.env().now();
    tx.exec(SWEEP, args![now]).await.map(drop)
}
