//! Deeds: open, rename, close. [`write`] has what is written, [`shape`] splitting and joining, [`empty`] what ends a
//! proposal and what its ideas do then, [`undo`] taking that back, [`course`] what follows of the decisions of others.

pub mod course;
pub mod empty;
pub mod gaps;
pub mod shape;
pub mod undo;
pub mod write;

use kernel::{Actor, Happened, Id, Refusal, Visibility};
use members::{Caller, Right, Space, permits};
use serde_json::json;
use store::{Tx, directory::Card, thread::Verb};

use super::{
    rules::{self, Facts, State, Wish},
    store::{
        self as rows, Proposal,
        work::{self, Whole},
    },
};
use crate::idea::{
    self, Done,
    desk::Place,
    store::operations::{self, Part},
};

/// Longest title, in characters.
pub const TITLE_MAX: usize = 120;

/// Opens a proposal under the space's next number, to be worked on at once: ideas can be taken into it.
pub async fn open(tx: &mut Tx, caller: &Caller, space: Id, space_key: &str, title: &str) -> Done<Proposal> {
    permits::require(caller, space, Right::SteerIdeas)?;
    begin(tx, caller, space, space_key, title, State::Working).await
}

/// Begins a draft that only those see who work with proposals. Ideas are taken into it when it is worked on.
pub async fn draft(tx: &mut Tx, caller: &Caller, space: &Space, title: &str) -> Done<Proposal> {
    permits::require(caller, space.id, Right::WorkProposals)?;
    begin(tx, caller, space.id, &space.key, title, State::Draft).await
}

async fn begin(
    tx: &mut Tx,
    caller: &Caller,
    space: Id,
    space_key: &str,
    title: &str,
    state: State,
) -> Done<Proposal> {
    let title = checked(title)?;
    tx.lock_log(space).await?;
    let proposal = Proposal {
        id: Id::new(tx.env()),
        number: rows::issue(tx, space).await?,
        title,
        state,
        opened_at: tx.env().now(),
        closed_at: None,
    };
    rows::put(tx, space, &proposal, caller.lang).await?;
    if let Some(person) = caller.person() {
        work::add_author(tx, space, proposal.id, person).await?;
    }
    enter(tx, space, space_key, &proposal).await?;
    let topic = if state == State::Draft { state.topic() } else { "proposal.opened" };
    tell(tx, space, &caller.actor, topic, &proposal).await?;
    Ok(proposal)
}

/// Gives a proposal another title.
pub async fn rename(
    tx: &mut Tx,
    caller: &Caller,
    space: Id,
    space_key: &str,
    number: i64,
    title: &str,
) -> Done<()> {
    permits::require(caller, space, Right::SteerIdeas)?;
    let mut proposal = rows::by_number(tx, space, number).await?.ok_or(Refusal::new("no-such-proposal"))?;
    proposal.title = checked(title)?;
    rows::rename(tx, proposal.id, &proposal.title).await?;
    enter(tx, space, space_key, &proposal).await?;
    tell(tx, space, &caller.actor, "proposal.renamed", &proposal).await
}

/// Closes a proposal without a decision. Refused while ideas are in it that have no answer: closing must strand
/// nobody (I4). The refusal counts them; the ways out are another proposal, a date to rest until, or an answer.
/// As a part of `deed`, if one is given, and then undone with it.
pub async fn close(tx: &mut Tx, caller: &Caller, space: &Space, number: i64, deed: Option<Id>) -> Done<()> {
    permits::require(caller, space.id, Right::SteerIdeas)?;
    tx.lock_log(space.id).await?;
    let whole = find(tx, space.id, number).await?;
    end(tx, caller, space, &whole, Wish::Withdraw, deed).await
}

/// Ends a proposal as a part of a deed.
async fn end(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    whole: &Whole,
    wish: Wish,
    deed: Option<Id>,
) -> Done<()> {
    if let Some(deed) = deed {
        let before = whole.proposal.state.as_str();
        operations::part(tx, deed, &Part::new(undo::ENDED, whole.proposal.id, before)).await?;
    }
    let change = Change { place: Place::of(space), space_key: &space.key, assessors: 0, deed };
    go_as(tx, &change, caller, whole, wish).await.map(drop)
}

/// Gives a proposal to the working group with this identifier, or to none.
pub async fn hand_to(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    group: Option<Id>,
) -> Done<()> {
    permits::require(caller, space.id, Right::LeadGroups)?;
    tx.lock_log(space.id).await?;
    let whole = find(tx, space.id, number).await?;
    let proposal = whole.proposal;
    // What is decided or ended has nobody to work it out any more.
    if !proposal.state.is_open() {
        return Err(Refusal::new("closed-already").into());
    }
    if let Some(before) = whole.group {
        tx.unlink(&proposal.subject(), Verb::HandledBy, &kernel::Ref::new(GROUP, before)).await?;
    }
    if let Some(group) = group {
        tx.link(space.id, &proposal.subject(), Verb::HandledBy, &kernel::Ref::new(GROUP, group)).await?;
    }
    rows::set_group(tx, proposal.id, group).await?;
    tell(tx, space.id, &caller.actor, "proposal.handed", &proposal).await
}

/// The kind under which the thread knows working groups.
pub const GROUP: &str = "group";

/// How many ideas would be left without a next step if a proposal ended now.
pub async fn stranded(tx: &mut Tx, proposal: &Proposal) -> Done<i64> {
    Ok(rows::at_stake(tx, proposal.id).await?.len() as i64)
}

/// The ideas at work in a proposal that have nowhere else to go.
pub async fn at_stake(tx: &mut Tx, proposal: Id) -> Done<Vec<idea::Idea>> {
    let mut found = Vec::new();
    for id in rows::at_stake(tx, proposal).await? {
        found.extend(idea::store::ideas::by_id(tx, id).await?);
    }
    Ok(found)
}

/// Every idea a proposal is built of, whole.
async fn built_of(tx: &mut Tx, proposal: Id) -> Done<Vec<idea::Idea>> {
    let mut found = Vec::new();
    for link in tx.links_to(&kernel::Ref::new(idea::desk::PROPOSAL, proposal)).await? {
        if link.verb == Verb::Became.as_str() && link.other.kind == idea::KIND {
            found.extend(idea::store::ideas::by_id(tx, link.other.id).await?);
        }
    }
    Ok(found)
}

/// The whole proposal with this number.
pub(super) async fn find(tx: &mut Tx, space: Id, number: i64) -> Done<Whole> {
    Ok(work::whole(tx, space, number).await?.ok_or(Refusal::new("no-such-proposal"))?)
}

async fn facts(tx: &mut Tx, space: Id, whole: &Whole, assessors: i64) -> Done<Facts> {
    let id = whole.proposal.id;
    Ok(Facts {
        problem: !whole.text.problem.is_empty(),
        suggestion: !whole.text.suggestion.is_empty(),
        frames_open: work::frames_open(tx, space, id).await?,
        ideas: rows::ideas(tx, id).await?,
        own_initiative: whole.own_initiative,
        assessors,
        stranded: stranded(tx, &whole.proposal).await?,
        steps_to_come: whole.step.is_some_and(rules::Step::has_next),
        unpublished: whole.public_version.is_some_and(|public| public < whole.version),
    })
}

/// Lets the rules decide and carries it out: state, card, event. Of the dead, ideas that rest take their leave, so
/// that they wake where somebody sees them.
async fn go(
    tx: &mut Tx,
    place: &Place,
    space_key: &str,
    caller: &Caller,
    whole: &Whole,
    wish: Wish,
) -> Done<State> {
    let change = Change { place: *place, space_key, assessors: 0, deed: None };
    go_as(tx, &change, caller, whole, wish).await
}

/// Where a proposal's state changes, and as a part of what.
struct Change<'a> {
    place: Place,
    space_key: &'a str,
    /// How many people have assessed it.
    assessors: i64,
    /// The deed that it is a part of, and undone with.
    deed: Option<Id>,
}

async fn go_as(tx: &mut Tx, change: &Change<'_>, caller: &Caller, whole: &Whole, wish: Wish) -> Done<State> {
    let Change { place, space_key, assessors, deed } = change;
    let facts = facts(tx, place.space, whole, *assessors).await?;
    let to = rules::decide(whole.proposal.state, wish, &facts)?;
    let closed_at = (!to.is_open()).then(|| tx.env().now());
    let proposal = Proposal { state: to, closed_at, ..whole.proposal.clone() };
    rows::set_state(tx, proposal.id, to, closed_at).await?;
    enter(tx, place.space, space_key, &proposal).await?;
    if to.is_dead() {
        release_resting(tx, place, caller, proposal.id, *deed).await?;
    }
    tell(tx, place.space, &caller.actor, to.topic(), &proposal).await?;
    Ok(to)
}

async fn release_resting(
    tx: &mut Tx,
    place: &Place,
    caller: &Caller,
    proposal: Id,
    deed: Option<Id>,
) -> Done<()> {
    for idea in built_of(tx, proposal).await? {
        if idea.standing.state == idea::State::Parked {
            let leave = idea::desk::leaving(tx, &idea, proposal).await?;
            match deed {
                Some(deed) => {
                    idea::desk::act_under(tx, place, caller, deed, &idea, &[leave]).await?;
                }
                None => {
                    idea::desk::act(tx, place, caller, &idea, &leave, None).await?;
                }
            }
        }
    }
    Ok(())
}

/// The directory learns of it in the same transaction: whoever groups ideas sees the new proposal at once.
async fn enter(tx: &mut Tx, space: Id, space_key: &str, proposal: &Proposal) -> Done<()> {
    let card = Card {
        subject: proposal.subject(),
        space,
        number: Some(proposal.number),
        title: proposal.title.clone(),
        url: format!("/{space_key}/proposals/{}", proposal.number),
        status: proposal.state.key().to_owned(),
        visibility: visibility(proposal.state),
    };
    tx.put_card(&card).await?;
    Ok(())
}

fn visibility(state: State) -> Visibility {
    if state == State::Draft { Visibility::Staff } else { Visibility::Public }
}

async fn tell(tx: &mut Tx, space: Id, actor: &Actor, topic: &'static str, proposal: &Proposal) -> Done<()> {
    let body = json!({ "number": proposal.number });
    let happened = Happened::new(topic, proposal.subject(), visibility(proposal.state), body);
    tx.append(space, actor, &happened).await?;
    Ok(())
}

fn checked(title: &str) -> Result<String, Refusal> {
    let title = title.trim();
    if title.is_empty() {
        return Err(Refusal::new("title-missing"));
    }
    if title.chars().count() > TITLE_MAX {
        return Err(Refusal::counted("title-too-long", TITLE_MAX as i64));
    }
    Ok(title.to_owned())
}
