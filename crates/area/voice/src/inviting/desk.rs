//! Who is invited, and inviting them.

use std::collections::HashSet;

use kernel::{Happened, Id, Ref, Refusal, Visibility};
use members::{Caller, Right, Space, contact, permits};
use serde_json::json;
use store::{
    Tx,
    thread::Verb,
    walk::{DEPTH, Way},
};

use crate::{
    idea::{
        self, Done, Idea, State,
        desk::{PROPOSAL, Place, carry_out},
        rules::{self, Thing, Wish},
        store::ideas,
    },
    proposals::desk::GROUP,
};

/// More links than this are not walked; no thing has so many ideas behind it.
const MOST: i64 = 20_000;
/// Longest invitation, in characters.
pub const TEXT_MAX: usize = 2_000;

/// Those whose ideas led to a thing, and how they are reached.
#[derive(Clone, Debug, Default)]
pub struct Owners {
    /// The ideas, by number.
    pub ideas: Vec<Idea>,
    /// How many of their owners are reached by e-mail.
    pub mail: i64,
    /// By letter only.
    pub letters: i64,
    /// By neither: they read it with their code.
    pub by_code: i64,
}

/// Everybody whose idea led to a thing, but those who took it back or whose idea is not shown.
pub async fn owners(tx: &mut Tx, about: &Ref) -> Done<Owners> {
    let mut found = Owners::default();
    for id in behind(tx, about).await? {
        let Some(idea) = ideas::by_id(tx, id).await? else { continue };
        if !matches!(idea.standing.state, State::Withdrawn | State::Withheld) {
            found.ideas.push(idea);
        }
    }
    found.ideas.sort_by_key(|idea| idea.number);
    let contacts: Vec<Id> = found.ideas.iter().filter_map(|idea| idea.contact).collect();
    let ways = contact::ways(tx, &contacts).await?;
    for idea in &found.ideas {
        match ways.iter().find(|(id, ..)| Some(*id) == idea.contact) {
            Some((_, true, _)) => found.mail += 1,
            Some((_, false, true)) => found.letters += 1,
            _ => found.by_code += 1,
        }
    }
    Ok(found)
}

/// The ideas on the way back from a thing; of a group, those in its proposals.
async fn behind(tx: &mut Tx, about: &Ref) -> Done<HashSet<Id>> {
    let mut from = vec![about.clone()];
    if about.kind == GROUP {
        let handled = tx
            .links_to(about)
            .await?
            .into_iter()
            .filter(|link| link.verb == Verb::HandledBy.as_str() && link.other.kind == PROPOSAL);
        from = handled.map(|link| link.other).collect();
    }
    let mut ideas = HashSet::new();
    for thing in from {
        let strands = tx.walk(&thing, Way::Back, DEPTH, MOST).await?;
        ideas.extend(
            strands
                .into_iter()
                .map(|strand| strand.far)
                .filter(|far| far.kind == idea::KIND)
                .map(|far| far.id),
        );
    }
    Ok(ideas)
}

/// Writes to everybody whose idea led to a thing; all of them or none. The same form twice writes once. Gives how many
/// were written to.
pub async fn invite(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    about: &Ref,
    text: &str,
    request: &str,
) -> Done<i64> {
    permits::require(caller, space.id, Right::SendAnswers)?;
    tx.lock_log(space.id).await?;
    let card = tx.card(about).await?.filter(|card| card.space == space.id);
    let card = card.ok_or(Refusal::new("nothing-to-invite-to"))?;
    let Owners { ideas, .. } = owners(tx, about).await?;
    let invited = ideas.len() as i64;
    if tx.done_by_request(space.id, request).await?.is_some() {
        return Ok(invited);
    }
    if ideas.is_empty() {
        return Err(Refusal::new("nobody-to-invite").into());
    }
    if text.chars().count() > TEXT_MAX {
        return Err(Refusal::counted("text-too-long", TEXT_MAX as i64).into());
    }
    let place = Place::of(space);
    let thing = Thing { title: card.title, url: card.url, n: None, m: None };
    let wish = Wish::Invite { text: text.to_owned(), thing };
    for idea in &ideas {
        let decided = rules::decide(&idea.standing, &wish, tx.env().now(), &place.clocks)?;
        carry_out(tx, &place, &caller.actor, idea, &wish, &decided, None).await?;
    }
    let body = json!({ "ideas": invited });
    let happened = Happened::new("owners.invited", about.clone(), Visibility::Staff, body);
    tx.append_for(space.id, &caller.actor, &happened, Some(request), None).await?;
    Ok(invited)
}
