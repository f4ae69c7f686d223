//! Taking back a deed as a whole: its ideas, and what it did to proposals.

use kernel::{Id, Ref, Refusal};
use members::{Caller, Space};
use store::{StoreError, Tx, thread::Verb};

use super::{enter, go, rows, tell};
use crate::{
    idea::{
        self, Done,
        desk::{self as ideas_desk, Place, Undone},
        store::{ideas, operations},
    },
    proposals::{
        rules::{State, Wish},
        store::{Proposal, work},
    },
};

/// A deed ended this proposal, which stood so before.
pub(super) const ENDED: &str = "proposal";
/// A deed opened this proposal.
pub(super) const OPENED: &str = "proposal-opened";
/// A deed opened this proposal for an idea; who took another into it meanwhile keeps it.
pub const BEGUN: &str = "proposal-begun";
/// A deed made this person an author of a proposal, whose identifier is noted.
pub(super) const AUTHOR: &str = "proposal-author";

/// Takes back a deed: as [`ideas_desk::undo`], and its proposals stand again as before. What it opened is closed, since
/// no proposal is ever deleted. Refused when somebody has gone on with one of the proposals, or when an idea would be
/// left in one that has ended since.
pub async fn undo(tx: &mut Tx, caller: &Caller, space: &Space, deed: Id, leave: bool) -> Done<Undone> {
    let place = Place::of(space);
    let undone = ideas_desk::undo(tx, &place, caller, deed, leave).await?;
    for part in undone.parts.iter().filter(|part| part.kind == ENDED) {
        let before = State::parse(&part.before);
        let before = before.ok_or_else(|| StoreError::Unreadable("operation_part.before".into()))?;
        take_up_again(tx, caller, space, part.thing, before).await?;
    }
    for part in &undone.parts {
        match part.kind.as_str() {
            OPENED => close_again(tx, caller, space, part.thing).await?,
            BEGUN => {
                let begun = find(tx, part.thing).await?;
                if is_untouched(tx, &begun).await? {
                    close_again(tx, caller, space, part.thing).await?;
                }
            }
            AUTHOR => {
                let of = part.before.parse::<Id>();
                let of = of.map_err(|_| StoreError::Unreadable("operation_part.before".into()))?;
                work::remove_author(tx, of, part.thing).await?;
            }
            _ => {}
        }
    }
    strands_nobody(tx, deed).await?;
    Ok(undone)
}

async fn find(tx: &mut Tx, id: Id) -> Done<work::Whole> {
    Ok(work::whole_by_id(tx, id).await?.ok_or(Refusal::new("no-such-proposal"))?)
}

/// A proposal that the deed ended stands as before, and became nothing.
async fn take_up_again(tx: &mut Tx, caller: &Caller, space: &Space, id: Id, before: State) -> Done<()> {
    let ended = find(tx, id).await?.proposal;
    if !ended.state.is_dead() {
        return Err(Refusal::counted("proposal-changed-since", ended.number).into());
    }
    rows::set_state(tx, id, before, None).await?;
    for link in tx.links_from(&ended.subject()).await? {
        if link.verb == Verb::Became.as_str() && link.other.kind == idea::desk::PROPOSAL {
            let became = Ref::new(idea::desk::PROPOSAL, link.other.id);
            tx.unlink(&ended.subject(), Verb::Became, &became).await?;
        }
    }
    let proposal = Proposal { state: before, closed_at: None, ..ended };
    enter(tx, space.id, &space.key, &proposal).await?;
    tell(tx, space.id, &caller.actor, "proposal.undone", &proposal).await
}

/// Whether nobody has gone on with a proposal since it was opened, and nothing is in it.
async fn is_untouched(tx: &mut Tx, whole: &work::Whole) -> Done<bool> {
    let ideas = rows::ideas(tx, whole.proposal.id).await?;
    Ok(whole.proposal.state == State::Working && whole.version <= 1 && ideas == 0)
}

/// A proposal that the deed opened ends, unless somebody has gone on with it.
async fn close_again(tx: &mut Tx, caller: &Caller, space: &Space, id: Id) -> Done<()> {
    let whole = find(tx, id).await?;
    if !is_untouched(tx, &whole).await? {
        return Err(Refusal::counted("proposal-changed-since", whole.proposal.number).into());
    }
    go(tx, &Place::of(space), &space.key, caller, &whole, Wish::Withdraw).await.map(drop)
}

/// An idea that stands again as before must not be at work in a proposal that ended since (I4).
async fn strands_nobody(tx: &mut Tx, deed: Id) -> Done<()> {
    for item in operations::items(tx, deed).await? {
        let Some(idea) = ideas::by_id(tx, item.idea).await? else { continue };
        for contribution in &idea.standing.contributions {
            let proposal = rows::by_id(tx, contribution.proposal).await?;
            let Some(ended) = proposal.filter(|proposal| proposal.state.is_dead()) else { continue };
            if rows::at_stake(tx, ended.id).await?.contains(&idea.id) {
                return Err(Refusal::counted("undo-would-strand", ended.number).into());
            }
        }
    }
    Ok(())
}
