//! Deeds.

use members::{
    Caller, Done, Organisation,
    organisation::{self, profile, profile::Profile},
    space::Logo,
};
use store::Store;

/// Adds an organisation at the end of the space's list.
pub async fn add(store: &Store, caller: &Caller, new: &Organisation) -> Done<()> {
    let mut tx = store.write().await?;
    organisation::add(&mut tx, caller, new).await?;
    Ok(tx.commit().await?)
}

/// Changes what it is called, what sort it is, its letter.
pub async fn change(store: &Store, caller: &Caller, changed: &Organisation) -> Done<()> {
    let mut tx = store.write().await?;
    organisation::change(&mut tx, caller, changed).await?;
    Ok(tx.commit().await?)
}

/// Ends its part on a day, or takes the end back.
pub async fn set_end(store: &Store, caller: &Caller, one: &Organisation, day: Option<&str>) -> Done<()> {
    let mut tx = store.write().await?;
    organisation::set_end(&mut tx, caller, one.space, one.id, day).await?;
    Ok(tx.commit().await?)
}

/// Changes how it looks and speaks.
pub async fn set_profile(store: &Store, caller: &Caller, one: &Organisation, changed: &Profile) -> Done<()> {
    let mut tx = store.write().await?;
    profile::set(&mut tx, caller, one.space, one.id, changed).await?;
    Ok(tx.commit().await?)
}

/// Puts its logo up with whose it is and on which terms, or takes it down.
pub async fn show_logo(
    store: &Store,
    caller: &Caller,
    one: &Organisation,
    logo: Option<(&Logo, &str, &str)>,
) -> Done<()> {
    let mut tx = store.write().await?;
    profile::set_logo(&mut tx, caller, one.space, one.id, logo).await?;
    Ok(tx.commit().await?)
}
