//! Every SQL statement over owners' sessions.

use kernel::{Id, Millis};
use store::{Result, Tx, args, sql};

sql! {
    PUT = "insert into owner_session (reference, idea, expires_at) values ($1, $2, $3)";
    FIND = "select idea, expires_at from owner_session where reference = $1 and expires_at > $2";
    EXTEND = "update owner_session set expires_at = $1 where reference = $2";
    END = "delete from owner_session where reference = $1";
    SWEEP = "delete from owner_session where expires_at <= $1";
}

/// Begins a session for an idea's owner.
pub async fn put(tx: &mut Tx, reference: &str, idea: Id, expires_at: Millis) -> Result<()> {
    tx.exec(PUT, args![reference, idea, expires_at]).await.map(drop)
}

/// The idea of a session that is not over, and when it will be.
pub async fn find(tx: &mut Tx, reference: &str) -> Result<Option<(Id, Millis)>> {
    let now = tx.env().now();
    tx.maybe(FIND, args![reference, now], |row| Ok((row.get("idea")?, row.get("expires_at")?))).await
}

/// Moves the end of a session.
pub async fn extend(tx: &mut Tx, reference: &str, expires_at: Millis) -> Result<()> {
    tx.exec(EXTEND, args![expires_at, reference]).await.map(drop)
}

/// Ends a session.
pub async fn end(tx: &mut Tx, reference: &str) -> Result<()> {
    tx.exec(END, args![reference]).await.map(drop)
}

/// Forgets sessions that are over.
pub async fn sweep(tx: &mut Tx) -> Result<()> {
    let now = tx.env().now();
    tx.exec(SWEEP, args![now]).await.map(drop)
}
