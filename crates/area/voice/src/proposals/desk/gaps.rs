//! What nobody coordinates today is noted, and becomes a draft with one click.

use kernel::{Happened, Id, Ref, Refusal, Visibility};
use members::{Caller, Right, Space, permits};
use serde_json::json;
use store::{Tx, thread::Verb};

use super::draft;
use crate::{
    idea::{Done, desk::PROPOSAL},
    proposals::store::{
        Proposal,
        gaps::{self as rows, Gap},
    },
};

/// The kind under which the thread knows gaps.
pub const GAP: &str = "gap";

/// Notes a gap: what it is, and how one sees that nobody coordinates it.
pub async fn note(tx: &mut Tx, caller: &Caller, space: &Space, name: &str, seen: &str) -> Done<Id> {
    permits::require(caller, space.id, Right::WorkProposals)?;
    let name = super::checked(name)?;
    tx.lock_log(space.id).await?;
    let (id, at) = (Id::new(tx.env()), tx.env().now());
    let gap = Gap { id, name, seen: seen.trim().to_owned(), proposal: None, at };
    rows::put(tx, space.id, &gap, &caller.actor.to_string()).await?;
    let happened = Happened::new("gap.noted", Ref::new(GAP, id), Visibility::Staff, json!({}));
    tx.append(space.id, &caller.actor, &happened).await?;
    Ok(id)
}

/// Makes a draft of something that another slice keeps and nobody coordinates, linked back to it: once, however often
/// it is asked for. Gives the draft's number.
pub async fn draft_of(tx: &mut Tx, caller: &Caller, space: &Space, about: &Ref, seen: &str) -> Done<i64> {
    permits::require(caller, space.id, Right::WorkProposals)?;
    tx.lock_log(space.id).await?;
    let card = tx.card(about).await?.filter(|card| card.space == space.id);
    let card = card.ok_or(Refusal::new("no-such-gap"))?;
    for link in tx.links_from(about).await? {
        if link.verb == Verb::Became.as_str() && link.other.kind == PROPOSAL {
            let known = tx.card(&link.other).await?.and_then(|card| card.number);
            return Ok(known.ok_or(Refusal::new("no-such-proposal"))?);
        }
    }
    let gap = note(tx, caller, space, &card.title, seen).await?;
    let proposal = make_draft(tx, caller, space, gap).await?;
    tx.link(space.id, about, Verb::Became, &proposal.subject()).await?;
    Ok(proposal.number)
}

/// Makes a draft of a gap, linked back to it.
pub async fn make_draft(tx: &mut Tx, caller: &Caller, space: &Space, gap: Id) -> Done<Proposal> {
    tx.lock_log(space.id).await?;
    let known = rows::list(tx, space.id).await?.into_iter().find(|one| one.id == gap);
    let known = known.filter(|one| one.proposal.is_none()).ok_or(Refusal::new("no-such-gap"))?;
    let proposal = draft(tx, caller, space, &known.name).await?;
    rows::became(tx, space.id, gap, proposal.id).await?;
    tx.link(space.id, &Ref::new(GAP, gap), Verb::Became, &proposal.subject()).await?;
    Ok(proposal)
}
