//! Splitting a proposal into several, and joining it with another. Both keep numbers and authors, and every idea at
//! work goes along with what was taken from it. Each is one deed, and undone together ([`super::undo`]).

use kernel::{Id, Refusal};
use members::{Caller, Right, Space, permits};
use store::{StoreError, Tx, thread::Verb};

use super::{at_stake, begin, built_of, end, find, rows, undo};
use crate::{
    idea::{
        self, Done,
        desk::Place,
        rules::Wish as IdeaWish,
        store::operations::{self, Part as DeedPart},
    },
    proposals::{
        rules::{State, Wish},
        store::{
            Proposal,
            work::{self, Text, Whole},
        },
    },
};

/// A part that a proposal becomes.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is called.
    pub title: String,
    /// The ideas that go along with it, by number.
    pub ideas: Vec<i64>,
}

/// Splits a proposal. Every idea at work in it must go along with at least one part.
pub async fn split(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    parts: &[Part],
) -> Done<Vec<Proposal>> {
    permits::require(caller, space.id, Right::SteerIdeas)?;
    if parts.len() < 2 {
        return Err(Refusal::new("too-few-parts").into());
    }
    tx.lock_log(space.id).await?;
    let whole = find(tx, space.id, number).await?;
    let deed = deed(tx, caller, space, "proposal.split").await?;
    let mut became = Vec::new();
    for part in parts {
        let proposal = begin(tx, caller, space.id, &space.key, &part.title, State::Working).await?;
        operations::part(tx, deed, &DeedPart::new(undo::OPENED, proposal.id, "")).await?;
        inherit(tx, space, caller, &whole, &proposal, &part.title).await?;
        became.push(proposal);
    }
    for idea in built_of(tx, whole.proposal.id).await? {
        let chosen = parts.iter().zip(&became).filter(|(part, _)| part.ideas.contains(&idea.number));
        let to: Vec<Id> = chosen.map(|(_, proposal)| proposal.id).collect();
        go_along(tx, space, caller, deed, &idea, (whole.proposal.id, &to)).await?;
    }
    end(tx, caller, space, &whole, Wish::Split, Some(deed)).await?;
    Ok(became)
}

/// Joins a proposal with another that is being worked on; gives that one.
pub async fn join(tx: &mut Tx, caller: &Caller, space: &Space, number: i64, with: i64) -> Done<Proposal> {
    permits::require(caller, space.id, Right::SteerIdeas)?;
    tx.lock_log(space.id).await?;
    let whole = find(tx, space.id, number).await?;
    let into = find(tx, space.id, with).await?.proposal;
    if number == with || !into.state.takes_ideas() {
        return Err(Refusal::new("join-with-open").into());
    }
    let deed = deed(tx, caller, space, "proposal.joined").await?;
    let known = work::authors(tx, into.id).await?;
    for author in work::authors(tx, whole.proposal.id).await? {
        if !known.contains(&author) {
            work::add_author(tx, space.id, into.id, author).await?;
            operations::part(tx, deed, &DeedPart::new(undo::AUTHOR, author, into.id.to_string())).await?;
        }
    }
    tx.link(space.id, &whole.proposal.subject(), Verb::Became, &into.subject()).await?;
    for idea in built_of(tx, whole.proposal.id).await? {
        go_along(tx, space, caller, deed, &idea, (whole.proposal.id, &[into.id])).await?;
    }
    end(tx, caller, space, &whole, Wish::Join, Some(deed)).await?;
    Ok(into)
}

async fn deed(tx: &mut Tx, caller: &Caller, space: &Space, topic: &str) -> Done<Id> {
    let deed = idea::desk::begin(tx, &Place::of(space), caller, topic, None).await?;
    Ok(deed.ok_or(StoreError::Misuse("a deed without a key begins"))?)
}

/// A part begins with the text, the frames, the group and the authors of what it was part of.
async fn inherit(
    tx: &mut Tx,
    space: &Space,
    caller: &Caller,
    from: &Whole,
    to: &Proposal,
    title: &str,
) -> Done<()> {
    let text = Text { title: title.trim().to_owned(), ..from.text.clone() };
    let part =
        Whole { proposal: to.clone(), text, version: 0, public_version: None, step: None, ..from.clone() };
    work::write(tx, space.id, &caller.actor.to_string(), &part).await?;
    for frame in work::frames(tx, space.id, from.proposal.id).await? {
        if let Some((effect, text)) = &frame.answer {
            let actor = caller.actor.to_string();
            work::answer_frame(tx, space.id, to.id, frame.id, (*effect, text), &actor).await?;
        }
    }
    for author in work::authors(tx, from.proposal.id).await? {
        work::add_author(tx, space.id, to.id, author).await?;
    }
    if let Some(group) = from.group {
        rows::set_group(tx, to.id, Some(group)).await?;
        tx.link(space.id, &to.subject(), Verb::HandledBy, &kernel::Ref::new(super::GROUP, group)).await?;
    }
    tx.link(space.id, &from.proposal.subject(), Verb::Became, &to.subject()).await?;
    Ok(())
}

/// An idea at work goes from one proposal to others, with what was taken from it. What rests or is closed stays.
async fn go_along(
    tx: &mut Tx,
    space: &Space,
    caller: &Caller,
    deed: Id,
    idea: &idea::Idea,
    (from, to): (Id, &[Id]),
) -> Done<()> {
    let at_work = matches!(
        idea.standing.state,
        idea::State::InProposal | idea::State::Clarifying | idea::State::Adopted
    );
    if !at_work || to.is_empty() {
        return Ok(());
    }
    let took = idea.standing.contributions.iter().find(|c| c.proposal == from).map(|c| c.took.clone());
    let took = took.unwrap_or_default();
    let take = |proposal: &Id| IdeaWish::Take { proposal: *proposal, took: took.clone() };
    let leave = idea::desk::leaving(tx, idea, from).await?;
    let wishes: Vec<IdeaWish> = to.iter().map(take).chain([leave]).collect();
    idea::desk::act_under(tx, &Place::of(space), caller, deed, idea, &wishes).await?;
    Ok(())
}

/// The ideas that must go along when a proposal is split or joined.
pub async fn must_go_along(tx: &mut Tx, proposal: Id) -> Done<Vec<idea::Idea>> {
    at_stake(tx, proposal).await
}
