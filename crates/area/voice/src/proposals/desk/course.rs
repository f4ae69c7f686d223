//! What follows of the decisions of others, in the same transaction (`docs/decisions/009`).

use kernel::{Id, LocalText, Ref, Refusal};
use members::{Caller, space};
use store::{Event, StoreError, Tx, follower::Step};

use super::{at_stake, go};
use crate::{
    idea::{
        self, Done, Reason,
        answers::{self, Draft},
        desk::Place,
        store::{answers as batches, ideas},
    },
    proposals::{
        rules::{Outcome, Wish},
        store::{self as rows, work},
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
        answer(tx, &place, &caller, proposal, &words).await?;
    }
    go(tx, &place, &space.key, &caller, &whole, wish).await.map(drop)
}

/// Answers with a no whoever has no other proposal, each in the own language: a batch as the desk makes it, so that
/// it is published, counted and asked about as all answers are.
pub async fn answer(
    tx: &mut Tx,
    place: &Place,
    caller: &Caller,
    proposal: Id,
    words: &LocalText,
) -> Done<()> {
    let mut drafts = Vec::new();
    for idea in at_stake(tx, proposal).await? {
        let said = words.best_for(idea::desk::owner_reads(tx, &idea).await?);
        let part = idea.standing.contributions.iter().find(|part| part.proposal == proposal);
        drafts.push(Draft {
            number: idea.number,
            reason: Some(Reason::Declined),
            text: said.text.to_owned(),
            took: part.map(|part| part.took.clone()),
            lang: said.language,
        });
    }
    if !drafts.is_empty() {
        answers::send(tx, place, caller, Some(proposal), &drafts, None, None).await?;
    }
    Ok(())
}

/// Ideas came back to the desk (reopened, woken, carried on, an answer taken back) while a proposal of theirs had
/// ended: they leave that one, in which nobody would look at them again (I4).
pub fn leave_ended<'a>(tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
    Box::pin(async move {
        let back = match event.subject.kind == idea::KIND {
            true => vec![event.subject.id],
            false => batches::of_batch(tx, event.subject.id).await?.into_iter().map(|one| one.idea).collect(),
        };
        let space = space::by_id(tx, event.space).await?.ok_or(StoreError::NotFound)?;
        let (place, caller) =
            (Place::of(&space), Caller { actor: event.actor.clone(), ..Caller::operator() });
        for id in back {
            for proposal in rows::ended_of(tx, id).await? {
                let Some(idea) = ideas::by_id(tx, id).await? else { continue };
                if idea.standing.state.is_open() {
                    let leave = idea::desk::leaving(tx, &idea, proposal).await.map_err(StoreError::from)?;
                    idea::desk::act(tx, &place, &caller, &idea, &leave, None)
                        .await
                        .map_err(StoreError::from)?;
                }
            }
        }
        Ok(())
    })
}
