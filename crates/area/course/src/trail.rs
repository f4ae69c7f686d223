//! How many ideas a thing began as.

use std::collections::HashSet;

use kernel::Ref;
use store::{
    Result, Tx,
    walk::{DEPTH, Way},
};

/// Links read at most; no result is built of so many ideas.
const MOST: i64 = 20_000;

/// The ideas that a thing leads back to.
pub async fn ideas(tx: &mut Tx, thing: &Ref) -> Result<HashSet<Ref>> {
    let strands = tx.walk(thing, Way::Back, DEPTH, MOST).await?;
    Ok(strands.into_iter().map(|strand| strand.far).filter(|far| far.kind == "idea").collect())
}

/// How many they are, each counted once.
pub async fn ideas_behind(tx: &mut Tx, thing: &Ref) -> Result<i64> {
    Ok(ideas(tx, thing).await?.len() as i64)
}
