use kernel::Millis;
use store::{Result, Tx, args, sql};

use crate::Secret;

sql! {
    COUNT = "insert into attempt (scope, key_hash, window_start, n) values ($1, $2, $3, 1) \
        on conflict (scope, key_hash, window_start) do update set n = attempt.n + 1 returning n";
    GIVE_BACK = "update attempt set n = n - 1 where scope = $1 and key_hash = $2 and window_start = $3";
    SWEEP = "delete from attempt where window_start < $1";
}

/// Counts one try of `key` (what is limited: an address, a visitor's address hash) in `scope` (for instance
/// `sign-in`), and tells whether it is within `max` tries per `per` milliseconds. Windows are fixed, beginning
/// at multiples of `per`.
///
/// The transaction must be `Store::housekeeping`, and be committed when the answer is no, too.
pub async fn allow(
    tx: &mut Tx,
    secret: &Secret,
    scope: &str,
    key: &str,
    max: i64,
    per: Millis,
) -> Result<bool> {
    let now = tx.env().now();
    let args = args![scope, secret.mac(&[scope, key]), now - now.rem_euclid(per)];
    let n = tx.one(COUNT, args, |row| row.get::<i64>("n")).await?;
    Ok(n <= max)
}

/// Takes back a try that [`allow`] counted, in the same transaction: where only tries that failed are to count,
/// all are counted first, so that many at once do not slip past the limit.
pub async fn give_back(tx: &mut Tx, secret: &Secret, scope: &str, key: &str, per: Millis) -> Result<()> {
    let now = tx.env().now();
    let args = args![scope, secret.mac(&[scope, key]), now - now.rem_euclid(per)];
    tx.exec(GIVE_BACK, args).await.map(drop)
}

/// Forgets windows that began before the given moment.
pub async fn sweep(tx: &mut Tx, before: Millis) -> Result<u64> {
    tx.exec(SWEEP, args![before]).await
}
