//! Deeds: name and colours are changed, a logo is put up or taken down.

use kernel::{Fault, Id};
use members::{
    Brand, Caller, Done, Space,
    space::{self, Logo, Texts},
};
use store::Store;

use crate::held::{Edited, held};

/// Changes name and colours to what `edit` makes of those that stand when nobody else can change them any more, as far
/// as they differ; or changes nothing, and gives back what stands with what is wrong.
pub async fn change(
    store: &Store,
    caller: &Caller,
    space: Id,
    edit: impl FnOnce(&Space) -> Result<(Texts, Brand), Vec<Fault>> + Send,
) -> Done<Edited> {
    let (mut tx, now) = held(store, space).await?;
    let (names, brand) = match edit(&now) {
        Ok(read) => read,
        Err(faults) => return Ok(Err((now, faults))),
    };
    if now.names != names {
        space::set_name(&mut tx, caller, space, &names).await?;
    }
    if now.brand != brand {
        space::set_brand(&mut tx, caller, space, &brand).await?;
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// Puts the logo up, or takes it down when there is none.
pub async fn show(store: &Store, caller: &Caller, space: Id, logo: Option<&Logo>) -> Done<()> {
    let mut tx = store.write().await?;
    match logo {
        Some(logo) => space::set_logo(&mut tx, caller, space, logo).await?,
        None => space::remove_logo(&mut tx, caller, space).await?,
    }
    Ok(tx.commit().await?)
}
