//! What follows of the decisions of others, in the same transaction (`docs/decisions/009`).

use kernel::{Id, LocalText, Ref, Refusal};
use members::{Caller, space};
use store::{Event, StoreError, Tx, follower::Step};

use super::{at_stake, go};
use crate::{
    idea::{self, Done, Reason, desk::Place, rules::Wish as IdeaWish},
    proposals::{
        rules::{Outcome, Wish},
        store::work,
    },
};

/// Where the words lie that a board's no leaves for the owners of stranded ideas: a [`LocalText`] as JSON.
pub const OWNERS: &str = "owners";

/// A matter about a proposal was opened or decided: the proposal follows.
pub fn react<'a>(tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
    Box::pin(async move {
        let wish = match event.topic.as_str() {
            "matter.opened" => Wish::Submit,
            "matter.reopened" => Wish::Reopen,
            "matter.adopted" => Wish::Decide(Outcome::Adopted),
            "matter.adopted_changed" => Wish::Decide(Outcome::AdoptedChanged),
            "matter.referred_back" => Wish::Decide(Outcome::ReferredBack),
            "matter.rejected" => Wish::Decide(Outcome::Rejected),
            _ => return Ok(()),
        };
        match about(event) {
            Some(proposal) => follow(tx, event, proposal, wish).await.map_err(StoreError::from),
            None => Ok(()),
        }
    })
}

fn about(event: &Event) -> Option<Id> {
    let about: Ref = event.body.get("about")?.as_str()?.parse().ok()?;
    (about.kind == idea::desk::PROPOSAL).then_some(about.id)
}

async fn follow(tx: &mut Tx, event: &Event, proposal: Id, wish: Wish) -> Done<()> {
    let whole = work::whole_by_id(tx, proposal).await?.ok_or(Refusal::new("no-such-proposal"))?;
    let space = space::by_id(tx, event.space).await?.ok_or(StoreError::NotFound)?;
    let place = Place::of(&space);
    // Whoever recorded the decision had the right to; what follows of it needs no further one.
    let caller = Caller { actor: event.actor.clone(), ..Caller::operator() };
    if wish == Wish::Decide(Outcome::Rejected)
        && let Some(words) = tx.aside(OWNERS)
    {
        let words: LocalText =
            serde_json::from_str(words).map_err(|_| StoreError::Unreadable(OWNERS.into()))?;
        for idea in at_stake(tx, proposal).await? {
            let said = words.best_for(idea::desk::owner_reads(tx, &idea).await?);
            let (text, lang) = (said.text.to_owned(), said.language);
            let answer = IdeaWish::Answer { reason: Reason::Declined, text, lang };
            idea::desk::act(tx, &place, &caller, &idea, &answer, None).await?;
        }
    }
    go(tx, &place, &space.key, &caller, &whole, wish).await.map(drop)
}
