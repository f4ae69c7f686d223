//! Deeds: settings and languages are changed, and changed back.

use kernel::{Fault, Id, Lang};
use members::{
    Caller, Done, Space, SpaceSettings,
    space::{self, Change},
};
use store::Store;

use crate::held::{Edited, held};

/// Changes what the space has promised and the sentences it uses. `edit` makes the new settings of those that stand
/// when nobody else can change them any more, or says what is wrong; then nothing is changed, and what stands is given
/// back with the faults.
pub async fn change(
    store: &Store,
    caller: &Caller,
    space: Id,
    edit: impl FnOnce(&SpaceSettings) -> Result<SpaceSettings, Vec<Fault>> + Send,
) -> Done<Edited> {
    let (mut tx, now) = held(store, space).await?;
    match edit(&now.settings) {
        Err(faults) => Ok(Err((now, faults))),
        Ok(settings) => {
            space::set_settings(&mut tx, caller, space, &settings).await?;
            tx.commit().await?;
            Ok(Ok(()))
        }
    }
}

/// Changes the languages that pages are offered in, and the space's own, as [`change`] does.
pub async fn speak(
    store: &Store,
    caller: &Caller,
    space: Id,
    edit: impl FnOnce(&Space) -> Result<(Vec<Lang>, Lang), Vec<Fault>> + Send,
) -> Done<Edited> {
    let (mut tx, now) = held(store, space).await?;
    match edit(&now) {
        Err(faults) => Ok(Err((now, faults))),
        Ok((langs, own)) => {
            space::set_langs(&mut tx, caller, space, &langs, own).await?;
            tx.commit().await?;
            Ok(Ok(()))
        }
    }
}

/// Takes the latest change of a kind back.
pub async fn undo(store: &Store, caller: &Caller, space: Id, change: Change) -> Done<()> {
    let mut tx = store.write().await?;
    space::undo(&mut tx, caller, space, change).await?;
    Ok(tx.commit().await?)
}
