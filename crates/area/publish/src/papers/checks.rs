//! What always holds of papers, counted over everything stored.

use store::{Result, Store};
use web::CheckOutcome;

use super::store as rows;

/// I19: what is published is what was stored.
pub(super) async fn stands(store: &Store) -> Result<CheckOutcome> {
    let mut tx = store.read().await?;
    let stored = rows::stored(&mut tx).await?;
    let unsound = stored.iter().filter(|(_, frozen)| frozen.as_ref().is_none_or(|frozen| !frozen.is_sound()));
    let mut breaches: Vec<String> = unsound.map(|(subject, _)| subject.to_string()).collect();
    breaches.extend(rows::early(&mut tx).await?.iter().map(ToString::to_string));
    Ok(CheckOutcome { count: stored.len() as i64, breaches })
}
