//! What strategies do because of what boards decided, in the same transaction (`docs/decisions/009`).

use kernel::Ref;
use members::space;
use store::{Event, Tx, follower::Step};

use super::{desk, whole::strategy_of};

/// Counts the bodies that have decided, and adopts the strategy when all that must have.
pub fn react<'a>(tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
    Box::pin(async move {
        let text = |name: &str| event.body.get(name).and_then(|value| value.as_str());
        let number = |name: &str| event.body.get(name).and_then(serde_json::Value::as_i64);
        let Some(strategy) = text("about").and_then(strategy_of) else { return Ok(()) };
        let Some(space) = space::by_id(tx, event.space).await? else { return Ok(()) };
        let n_of_m = number("n").zip(number("m"));
        let adopted = matches!(event.topic.as_str(), "matter.adopted" | "matter.adopted_changed");
        let decision = match adopted {
            true => {
                Some((decision_name(tx, &event.subject).await?, text("on").and_then(|on| on.parse().ok())))
            }
            false => None,
        };
        desk::decided(tx, &event.actor, &space, strategy, n_of_m, decision).await?;
        Ok(())
    })
}

/// The decision as the matter's card calls it.
async fn decision_name(tx: &mut Tx, matter: &Ref) -> store::Result<String> {
    Ok(tx.card(matter).await?.map_or_else(|| matter.to_string(), |card| card.title))
}
