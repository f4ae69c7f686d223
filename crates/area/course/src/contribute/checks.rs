//! What always holds of commitments, counted over everything stored.

use store::{Result, Store};
use web::CheckOutcome;

use super::{store as rows, text};

pub(super) const K1: &str = "commitments are numbered without gaps and stand in the space of their plan";
pub(super) const K2: &str =
    "what everybody reads of a commitment and looks like personal data has been looked at";

pub(super) const K3: &str = "what is shared stands in the directory and on the thread, and nothing else does";

/// K1.
pub(super) async fn strays(store: &Store) -> Result<CheckOutcome> {
    let mut tx = store.read().await?;
    Ok(CheckOutcome { count: rows::count(&mut tx).await?, breaches: rows::strays(&mut tx).await? })
}

/// K2.
pub(super) async fn unseen(store: &Store) -> Result<CheckOutcome> {
    let shared = rows::every_shared(&mut store.read().await?).await?;
    let mut found = CheckOutcome { count: shared.len() as i64, ..CheckOutcome::default() };
    for one in shared.iter().map(|shown| &shown.commitment).filter(|one| !one.standing.looked) {
        let texts = [Some(one.public_text()), one.public_outcome()];
        if texts.into_iter().flatten().any(text::may_name_somebody) {
            found.breaches.push(one.subject().to_string());
        }
    }
    Ok(found)
}

/// K3.
pub(super) async fn untied(store: &Store) -> Result<CheckOutcome> {
    let mut tx = store.read().await?;
    Ok(CheckOutcome { count: rows::count(&mut tx).await?, breaches: rows::untied(&mut tx).await? })
}
