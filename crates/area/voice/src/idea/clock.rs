//! What the passing of time does to ideas, each in a transaction of its own.

use kernel::{Actor, Happened, Id, Millis, Visibility, env::DAY};
use members::Caller;
use serde_json::json;

use super::{
    NotDone, State,
    desk::{Place, act, keep_contact},
    rules::{Facts, Wish},
    state::Word,
    store::{answers, ideas, lists, words},
};

/// What the passing of time does: parked ideas wake, unanswered questions close, answers whose moment has
/// come are published. Each idea and each batch is a transaction of its own; one that fails is logged and does not
/// keep the others. Tells how much was done.
pub async fn tick(store: &::store::Store, place_of: impl Fn(Id) -> Option<Place>) -> Result<usize, NotDone> {
    let now = store.env.now();
    let mut done = 0;
    for id in lists::due(&mut store.read().await?, now, 500).await? {
        match wake(store, &place_of, id).await {
            Ok(woken) => done += usize::from(woken),
            Err(error) => tracing::error!(idea = %id, %error, "what was due with an idea was not done"),
        }
    }
    for batch in answers::due(&mut store.read().await?, now).await? {
        match publish(store, &place_of, batch).await {
            Ok(published) => done += usize::from(published),
            Err(error) => tracing::error!(%batch, %error, "answers whose moment has come were not published"),
        }
    }
    Ok(done)
}

/// Ends the rest or the question of one idea, if that is still due.
async fn wake(
    store: &::store::Store,
    place_of: &impl Fn(Id) -> Option<Place>,
    id: Id,
) -> Result<bool, NotDone> {
    let mut tx = store.write().await?;
    let Some(idea) = ideas::by_id(&mut tx, id).await? else { return Ok(false) };
    let Some(place) = place_of(idea.space) else { return Ok(false) };
    let wish = match idea.standing.state {
        State::Parked => Wish::Wake,
        State::Clarifying => Wish::CloseQuestion,
        _ => return Ok(false),
    };
    if idea.standing.due_at.is_none_or(|due| due > tx.env().now()) {
        return Ok(false);
    }
    act(&mut tx, &place, &Caller::clock(), &idea, &wish, None).await?;
    tx.commit().await?;
    Ok(true)
}

/// Publishes one batch whose moment has come.
async fn publish(
    store: &::store::Store,
    place_of: &impl Fn(Id) -> Option<Place>,
    batch: Id,
) -> Result<bool, NotDone> {
    let mut tx = store.write().await?;
    let Some(batch) = answers::one(&mut tx, batch).await? else { return Ok(false) };
    let Some(place) = place_of(batch.space) else { return Ok(false) };
    super::answers::publish_due(&mut tx, &place, batch.id).await?;
    tx.commit().await?;
    Ok(true)
}

/// Asks owners whether the answer helped, `after_days` after it was published and not more than a month later. Each
/// idea is a transaction of its own; one that fails is logged and does not keep the others.
pub async fn ask_whether_it_helped(
    store: &::store::Store,
    place: &Place,
    after_days: i64,
) -> Result<usize, NotDone> {
    let until: Millis = store.env.now() - after_days * DAY;
    let since = until - 30 * DAY;
    let mut asked = 0;
    for id in lists::to_ask(&mut store.read().await?, place.space, until, since, 200).await? {
        match ask(store, place, id, (until, since)).await {
            Ok(now) => asked += usize::from(now),
            Err(error) => tracing::error!(idea = %id, %error, "an owner was not asked whether it helped"),
        }
    }
    Ok(asked)
}

/// Asks one owner, unless that was done while this waited for the lock.
async fn ask(
    store: &::store::Store,
    place: &Place,
    id: Id,
    (until, since): (Millis, Millis),
) -> Result<bool, NotDone> {
    let mut tx = store.write().await?;
    tx.lock_log(place.space).await?;
    if !lists::is_to_ask(&mut tx, id, until, since).await? {
        return Ok(false);
    }
    let Some(idea) = ideas::by_id(&mut tx, id).await? else { return Ok(false) };
    words::ask_rating(&mut tx, place.space, id).await?;
    let feedback =
        words::tell(&mut tx, place.space, id, Word::DidItHelp, None, &Facts::default(), false).await?;
    keep_contact(&mut tx, place, idea.contact, idea.standing.state).await?;
    let body = json!({ "number": idea.number, "feedback": feedback });
    let happened = Happened::new("idea.asked_if_helped", idea.subject(), Visibility::Owner, body);
    tx.append(place.space, &Actor::Clock, &happened).await?;
    tx.commit().await?;
    Ok(true)
}
