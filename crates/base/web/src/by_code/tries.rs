//! How often codes may be tried that open nothing.

use kernel::Millis;
use members::limits;
use store::{Result, Tx};

use crate::Ctx;

/// Codes that open nothing, for one visitor in the time of [`PER`].
const TRIES: i64 = 8;
/// The same for all visitors of a space together, so that many machines find no more than one.
const TRIES_IN_SPACE: i64 = 200;
/// The time in which tries are counted, milliseconds.
const PER: Millis = 10 * 60_000;

/// The names under which the tries of a visitor and of a space are counted.
pub type Scope = (&'static str, &'static str);

/// Counts a try, in a transaction of `Store::housekeeping`; tells the minutes to wait when there were too many. One
/// visitor who tries on does not use up what the others have.
pub async fn count(tx: &mut Tx, ctx: &Ctx, scope: Scope) -> Result<Option<i64>> {
    for (scope, key, max) in limits_of(ctx, scope) {
        if !limits::allow(tx, ctx.app.secret(), scope, &key, max, PER).await? {
            let left = PER - ctx.now().rem_euclid(PER);
            return Ok(Some((left + 59_999) / 60_000));
        }
    }
    Ok(None)
}

/// Takes the try back, because the code opened something.
pub async fn give_back(tx: &mut Tx, ctx: &Ctx, scope: Scope) -> Result<()> {
    for (scope, key, _) in limits_of(ctx, scope) {
        limits::give_back(tx, ctx.app.secret(), scope, &key, PER).await?;
    }
    Ok(())
}

/// Scope, key and number of tries: of the visitor, then of the space.
fn limits_of(ctx: &Ctx, (visitor, space): Scope) -> [(&'static str, String, i64); 2] {
    let id = ctx.space().id.to_string();
    [(visitor, format!("{id}:{}", ctx.visitor), TRIES), (space, id, TRIES_IN_SPACE)]
}
