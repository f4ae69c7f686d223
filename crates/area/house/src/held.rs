//! A space while somebody changes it.

use kernel::{Fault, Id};
use members::{Space, space};
use store::{Result, Store, StoreError, Tx};

/// What an edit came to: done, or the space as it stands with what was wrong.
pub(crate) type Edited = std::result::Result<(), (Space, Vec<Fault>)>;

/// The space as it stands, which nobody else can change before the transaction ends.
pub(crate) async fn held(store: &Store, space: Id) -> Result<(Tx, Space)> {
    let mut tx = store.write().await?;
    tx.lock_log(space).await?;
    let now = space::by_id(&mut tx, space).await?.ok_or(StoreError::NotFound)?;
    Ok((tx, now))
}
