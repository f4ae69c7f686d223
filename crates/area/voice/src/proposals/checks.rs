//! What always holds of proposals, for `samband verify`.

use kernel::Ref;
use store::{Result, Store};
use web::CheckOutcome;

use super::store as rows;
use crate::idea;

/// I1: numbers issued are proposals, without gaps.
pub(super) async fn numbers(store: &Store) -> Result<CheckOutcome> {
    let (lost, count) = rows::lost_numbers(&mut store.read().await?).await?;
    let breaches = (0..lost).map(|_| "a space whose numbers and proposals differ".to_owned()).collect();
    Ok(CheckOutcome { count, breaches })
}

/// I4: no idea is at work in a proposal that ended, unless it lives in another.
pub(super) async fn nobody_stranded(store: &Store) -> Result<CheckOutcome> {
    let mut tx = store.read().await?;
    let ended = rows::ended(&mut tx).await?;
    let mut breaches = Vec::new();
    for id in &ended {
        let stranded = rows::at_stake(&mut tx, *id).await?;
        breaches.extend(stranded.into_iter().map(|idea| Ref::new(idea::KIND, idea).to_string()));
    }
    Ok(CheckOutcome { count: ended.len() as i64, breaches })
}
