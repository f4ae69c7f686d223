//! Deeds: settings and languages are changed, and changed back.

use kernel::Lang;
use members::{
    Caller, Done, SpaceSettings,
    space::{self, Change},
};
use store::Store;

use kernel::Id;

/// Changes what the space has promised and the sentences it uses.
pub async fn change(store: &Store, caller: &Caller, space: Id, settings: &SpaceSettings) -> Done<()> {
    let mut tx = store.write().await?;
    space::set_settings(&mut tx, caller, space, settings).await?;
    Ok(tx.commit().await?)
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
