//! What nobody coordinates today is noted, and becomes a draft with one click.

use kernel::{Happened, Id, Ref, Refusal, Visibility};
use members::{Caller, Right, Space, permits};
use serde_json::json;
use store::{Tx, thread::Verb};

use super::draft;
use crate::{
    idea::Done,
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
