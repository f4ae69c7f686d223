use kernel::{Id, Millis};
use store::{Result, Tx, args, sql};

sql! {
    PUT = "insert into code_session (reference, thing, expires_at) values ($1, $2, $3)";
    FIND = "select thing, expires_at from code_session where reference = $1 and expires_at > $2";
    EXTEND = "update code_session set expires_at = $1 where reference = $2";
    END = "delete from code_session where reference = $1";
    SWEEP = "delete from code_session where expires_at <= $1";
}

/// Begins a session of whoever has shown the code of a thing.
pub async fn put(tx: &mut Tx, reference: &str, thing: Id, expires_at: Millis) -> Result<()> {
    tx.exec(PUT, args![reference, thing, expires_at]).await.map(drop)
}

/// The thing of a session that is not over, and when it will be.
pub async fn find(tx: &mut Tx, reference: &str) -> Result<Option<(Id, Millis)>> {
    let now = tx.env().now();
    tx.maybe(FIND, args![reference, now], |row| Ok((row.get("thing")?, row.get("expires_at")?))).await
}

/// Moves the end of a session.
pub async fn extend(tx: &mut Tx, reference: &str, expires_at: Millis) -> Result<()> {
    tx.exec(EXTEND, args![expires_at, reference]).await.map(drop)
}

/// Ends a session.
pub async fn end(tx: &mut Tx, reference: &str) -> Result<()> {
    tx.exec(END, args![reference]).await.map(drop)
}

/// Forgets sessions that are over; tells how many.
pub async fn sweep(tx: &mut Tx) -> Result<u64> {
    let now = tx.env().now();
    tx.exec(SWEEP, args![now]).await
}
