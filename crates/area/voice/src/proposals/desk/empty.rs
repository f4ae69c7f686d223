//! Ending a proposal that ideas are at work in, so that nobody is stranded: all of them go to another proposal, or all
//! rest until a date. Each is one deed – the ideas, those that rested in it, and the proposal itself – and undone
//! together ([`super::undo`]).

use kernel::{Id, Refusal};
use members::{Caller, Right, Space, permits};
use store::Tx;

use super::{end, find, rows};
use crate::{
    idea::{
        Done, State,
        desk::{self as ideas_desk, Place},
        rules::Wish as IdeaWish,
    },
    proposals::rules::Wish,
};

/// Closes a proposal that strands nobody.
pub async fn close(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    request: Option<&str>,
) -> Done<()> {
    let Some(deed) = begin(tx, caller, space, "proposal.closed", request).await? else { return Ok(()) };
    super::close(tx, caller, space, number, Some(deed)).await
}

/// Moves every idea at work to another proposal, with what was taken from it, and closes this one.
pub async fn move_all(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    (number, to): (i64, i64),
    request: Option<&str>,
) -> Done<()> {
    let Some(deed) = begin(tx, caller, space, "proposal.moved", request).await? else { return Ok(()) };
    let whole = find(tx, space.id, number).await?;
    let from = whole.proposal.id;
    let to = rows::by_number(tx, space.id, to).await?.filter(|to| to.id != from && to.state.takes_ideas());
    let to = to.ok_or(Refusal::new("no-such-proposal"))?;
    for idea in super::at_stake(tx, from).await? {
        let took = idea.standing.contributions.iter().find(|c| c.proposal == from).map(|c| c.took.clone());
        let take = IdeaWish::Take { proposal: to.id, took: took.unwrap_or_default() };
        let wishes = [take, ideas_desk::leaving(tx, &idea, from).await?];
        ideas_desk::act_under(tx, &Place::of(space), caller, deed, &idea, &wishes).await?;
    }
    end(tx, caller, space, &whole, Wish::Withdraw, Some(deed)).await
}

/// Lets every idea that would be stranded leave the proposal and rest until a date, and closes it. Refused while a
/// question to an owner is open: the reply could not be met.
pub async fn park_all(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    (number, park): (i64, IdeaWish),
    request: Option<&str>,
) -> Done<()> {
    let Some(deed) = begin(tx, caller, space, "proposal.parked", request).await? else { return Ok(()) };
    let whole = find(tx, space.id, number).await?;
    let from = whole.proposal.id;
    for idea in super::at_stake(tx, from).await? {
        if idea.standing.state == State::Clarifying {
            return Err(Refusal::counted("question-open", idea.number).into());
        }
        let wishes = [ideas_desk::leaving(tx, &idea, from).await?, park.clone()];
        ideas_desk::act_under(tx, &Place::of(space), caller, deed, &idea, &wishes).await?;
    }
    end(tx, caller, space, &whole, Wish::Withdraw, Some(deed)).await
}

async fn begin(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    topic: &str,
    request: Option<&str>,
) -> Done<Option<Id>> {
    permits::require(caller, space.id, Right::SteerIdeas)?;
    ideas_desk::begin(tx, &Place::of(space), caller, topic, request).await
}
