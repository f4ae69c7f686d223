//! The invariants of decisions, counted over everything stored.

use std::collections::{HashMap, hash_map::Entry};

use kernel::Id;
use store::{Result, Store};
use web::CheckOutcome;

use super::{
    model::{Body, joint_of},
    store as rows,
};

/// I15: what was announced of a matter (its card) is what the bodies' steps say; every step follows the rules.
pub async fn joint_is_derived(store: &Store) -> Result<CheckOutcome> {
    let mut tx = store.read().await?;
    let mut outcome = CheckOutcome::default();
    let mut bodies: HashMap<Id, Vec<Body>> = HashMap::new();
    for (space, matter) in rows::every(&mut tx).await? {
        let here = match bodies.entry(space) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(rows::bodies(&mut tx, space).await?),
        };
        let tracks = rows::tracks_of(&mut tx, matter.id).await?;
        let stage = |id| here.iter().find(|body| body.id == id).map(|body| body.stage);
        let sound = tracks.iter().all(|track| stage(track.body).is_some_and(|s| track.follows_rules(s)));
        let said = tx.card(&matter.subject()).await?.map(|card| card.status);
        let derived = format!("matter-status-{}", joint_of(&tracks).status.as_str());
        outcome.count += 1;
        if !sound || said != Some(derived) {
            outcome.breaches.push(matter.subject().to_string());
        }
    }
    let gaps = rows::gaps(&mut tx).await?;
    outcome.breaches.extend((0..gaps).map(|_| "matter numbers with gaps".to_owned()));
    Ok(outcome)
}
