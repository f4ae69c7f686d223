//! The theme map of the demo: one run over all ideas, as the coordinator begins it on the desk, and shown to everybody.

use members::{Caller, Space};
use store::{Store, follower::Follower};
use voice::{
    idea::{followers, kindred::Kindred, meaning::Meaning},
    themes::{desk, run},
};

/// Has the map made. With a model the vectors of meaning come first, as the followers make them.
pub(super) async fn map(store: &Store, space: &Space, coordinator: &Caller) -> anyhow::Result<()> {
    if store.shared::<Meaning>().model().is_some() {
        let needed: [Box<dyn Follower>; 2] = [Box::new(followers::Search), Box::new(Kindred::of(store))];
        store.catch_up(&needed).await?;
    }
    let mut tx = store.write().await?;
    let begun = desk::begin(&mut tx, coordinator, space, None, None).await?;
    tx.commit().await?;
    run::work(store.clone(), space.id, begun).await;
    let mut tx = store.write().await?;
    desk::publish(&mut tx, coordinator, space, None, true, None).await?;
    tx.commit().await?;
    Ok(())
}
