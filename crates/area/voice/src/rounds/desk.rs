//! Deeds: a round is opened or changed.

use kernel::{Happened, Id, Ref, Visibility};
use members::{Caller, Done, Right, permits};
use serde_json::json;
use store::{Store, StoreError};

use super::forms::{Span, Texts};
use crate::idea::store::places::{self, Round};

/// Adds a round after those there are; the same post twice is one.
pub async fn open(
    store: &Store,
    caller: &Caller,
    space: Id,
    request: Option<&str>,
    (names, questions): (&Texts, &Texts),
    (opens_at, closes_at): Span,
    continues: Option<Id>,
) -> Done<()> {
    permits::require(caller, space, Right::ManageSpace)?;
    let mut tx = store.write().await?;
    tx.lock_log(space).await?;
    if let Some(request) = request
        && tx.done_by_request(space, request).await?.is_some()
    {
        return Ok(());
    }
    let known = places::rounds(&mut tx, space).await?;
    let number = known.iter().map(|round| round.number).max().unwrap_or(0) + 1;
    let continues = continues.filter(|id| known.iter().any(|round| round.id == *id));
    let (name, question) = (json!(names).to_string(), json!(questions).to_string());
    let round = Round { id: Id::new(tx.env()), number, name, question, opens_at, closes_at, continues };
    places::add_round(&mut tx, space, &round).await?;
    let body = json!({ "number": number, "opens": opens_at, "closes": closes_at });
    let happened = Happened::new("round.opened", Ref::new("round", round.id), Visibility::Public, body);
    tx.append_for(space, &caller.actor, &happened, request, None).await?;
    Ok(tx.commit().await?)
}

/// Changes a round, under the topic that says how: `round.changed`, `round.closed`, `round.reopened`.
pub async fn change(
    store: &Store,
    caller: &Caller,
    space: Id,
    round: &Round,
    topic: &'static str,
) -> Done<()> {
    permits::require(caller, space, Right::ManageSpace)?;
    let mut tx = store.write().await?;
    if !places::change_round(&mut tx, space, round).await? {
        return Err(StoreError::NotFound.into());
    }
    let body = json!({ "number": round.number, "opens": round.opens_at, "closes": round.closes_at });
    let happened = Happened::new(topic, Ref::new("round", round.id), Visibility::Public, body);
    tx.append(space, &caller.actor, &happened).await?;
    Ok(tx.commit().await?)
}
