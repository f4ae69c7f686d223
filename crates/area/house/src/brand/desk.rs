//! Deeds: name and colours are changed, a logo is put up or taken down.

use kernel::Id;
use members::{
    Brand, Caller, Done, Space,
    space::{self, Logo, Texts},
};
use store::Store;

/// Changes name and colours, as far as they differ from what they are.
pub async fn change(store: &Store, caller: &Caller, now: &Space, names: &Texts, brand: &Brand) -> Done<()> {
    let mut tx = store.write().await?;
    if now.names != *names {
        space::set_name(&mut tx, caller, now.id, names).await?;
    }
    if now.brand != *brand {
        space::set_brand(&mut tx, caller, now.id, brand).await?;
    }
    Ok(tx.commit().await?)
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
