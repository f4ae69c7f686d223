//! Deeds: settings and languages are changed, and changed back.

use kernel::{Fault, Id, Lang};
use members::{
    Caller, Done, SpaceSettings,
    space::{self, Change},
};
use store::{Store, StoreError};

/// Changes what the space has promised and the sentences it uses. `edit` makes the new settings of those that stand
/// when nobody else can change them any more, or says what is wrong; then nothing is changed, and what stands is given
/// back with the faults.
pub async fn change(
    store: &Store,
    caller: &Caller,
    space: Id,
    edit: impl FnOnce(&SpaceSettings) -> Result<SpaceSettings, Vec<Fault>> + Send,
) -> Done<Result<(), (SpaceSettings, Vec<Fault>)>> {
    let mut tx = store.write().await?;
    tx.lock_log(space).await?;
    let now = space::by_id(&mut tx, space).await?.ok_or(StoreError::NotFound)?.settings;
    match edit(&now) {
        Err(faults) => Ok(Err((now, faults))),
        Ok(settings) => {
            space::set_settings(&mut tx, caller, space, &settings).await?;
            tx.commit().await?;
            Ok(Ok(()))
        }
    }
}

/// Changes the languages that pages are offered in.
pub async fn speak(store: &Store, caller: &Caller, space: Id, langs: &[Lang], own: Lang) -> Done<()> {
    let mut tx = store.write().await?;
    space::set_langs(&mut tx, caller, space, langs, own).await?;
    Ok(tx.commit().await?)
}

/// Takes the latest change of a kind back.
pub async fn undo(store: &Store, caller: &Caller, space: Id, change: Change) -> Done<()> {
    let mut tx = store.write().await?;
    space::undo(&mut tx, caller, space, change).await?;
    Ok(tx.commit().await?)
}
