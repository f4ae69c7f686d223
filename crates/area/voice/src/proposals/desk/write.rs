//! What is written in a proposal: its text, what it says about the frames, its steps, who was heard; and how it is
//! taken up and becomes ready.

use kernel::{Happened, Id, Lang, Ref, Refusal, Visibility};
use members::{Caller, Right, Space, permits, space::Texts};
use serde_json::json;
use store::{StoreError, Tx, thread::Verb};

use super::{Change, checked, enter, find, go, go_as, tell};
use crate::{
    idea::{Done, desk::Place},
    proposals::{
        rules::{self, Novelty, Origin, Stance, State, Step, Wish},
        store::work::{self, Gate, Heard, Text, Whole},
    },
};

/// The kind under which the thread knows goals.
pub const GOAL: &str = "goal";

/// Longest text of a field, in characters.
pub const TEXT_MAX: usize = 10_000;

/// A text as somebody wrote it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Written {
    /// Title, problem, suggestion.
    pub text: Text,
    /// The language it is written in.
    pub lang: Lang,
    /// What it does to what exists.
    pub novelty: Option<Novelty>,
    /// A working group's own initiative.
    pub own_initiative: bool,
    /// What it began as, where that is not ideas.
    pub origin: Option<Origin>,
    /// The version that it was written over.
    pub over: i64,
}

async fn in_work(tx: &mut Tx, caller: &Caller, space: &Space, number: i64) -> Done<Whole> {
    permits::require(caller, space.id, Right::WorkProposals)?;
    tx.lock_log(space.id).await?;
    let whole = find(tx, space.id, number).await?;
    if !whole.proposal.state.is_written() {
        return Err(Refusal::new("proposal-not-in-work").into());
    }
    Ok(whole)
}

async fn signed(tx: &mut Tx, caller: &Caller, space: &Space, whole: &Whole, topic: &'static str) -> Done<()> {
    if let Some(person) = caller.person() {
        work::add_author(tx, space.id, whole.proposal.id, person).await?;
    }
    tell(tx, space.id, &caller.actor, topic, &whole.proposal).await
}

/// Stores a text as the next version. Refused with a conflict when somebody else has written meanwhile.
pub async fn write(tx: &mut Tx, caller: &Caller, space: &Space, number: i64, written: &Written) -> Done<i64> {
    let mut whole = in_work(tx, caller, space, number).await?;
    if whole.version != written.over {
        return Err(StoreError::Conflict("somebody else wrote the proposal".to_owned()).into());
    }
    let title = checked(&written.text.title)?;
    let (problem, suggestion) = (written.text.problem.trim(), written.text.suggestion.trim());
    if [problem, suggestion].iter().any(|text| text.chars().count() > TEXT_MAX) {
        return Err(Refusal::counted("text-too-long", TEXT_MAX as i64).into());
    }
    whole.proposal.title.clone_from(&title);
    whole.text = Text { title, problem: problem.to_owned(), suggestion: suggestion.to_owned() };
    (whole.lang, whole.novelty) = (written.lang, written.novelty);
    (whole.own_initiative, whole.origin) = (written.own_initiative, written.origin);
    work::write(tx, space.id, &caller.actor.to_string(), &whole).await?;
    enter(tx, space.id, &space.key, &whole.proposal).await?;
    signed(tx, caller, space, &whole, "proposal.written").await?;
    Ok(whole.version + 1)
}

/// Says what a proposal does to a frame. "No effect" needs its reason as any other effect does.
pub async fn answer_frame(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    frame: Id,
    effect: Stance,
    text: &str,
) -> Done<()> {
    let whole = in_work(tx, caller, space, number).await?;
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::new("frame-reason-missing").into());
    }
    let frames = work::frames(tx, space.id, whole.proposal.id).await?;
    if !frames.iter().any(|known| known.id == frame) {
        return Err(Refusal::new("no-such-frame").into());
    }
    let actor = caller.actor.to_string();
    work::answer_frame(tx, space.id, whole.proposal.id, frame, (effect, text), &actor).await?;
    signed(tx, caller, space, &whole, "proposal.frame_answered").await
}

/// Adds a frame that every proposal of the space must say something about before it is ready.
pub async fn add_frame(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    name: &Texts,
    question: &Texts,
) -> Done<Id> {
    permits::require(caller, space.id, Right::SteerProposals)?;
    if name.values().all(|name| name.trim().is_empty()) {
        return Err(Refusal::new("title-missing").into());
    }
    tx.lock_log(space.id).await?;
    let id = Id::new(tx.env());
    let text = |texts: &Texts| serde_json::to_string(texts).expect("plain texts");
    work::add_frame(tx, space.id, id, &text(name), &text(question)).await?;
    let happened = Happened::new("frame.added", Ref::new("frame", id), Visibility::Public, json!({}));
    tx.append(space.id, &caller.actor, &happened).await?;
    Ok(id)
}

/// No longer asks about a frame; what was said stays.
pub async fn retire_frame(tx: &mut Tx, caller: &Caller, space: &Space, frame: Id) -> Done<()> {
    permits::require(caller, space.id, Right::SteerProposals)?;
    tx.lock_log(space.id).await?;
    if !work::retire_frame(tx, space.id, frame).await? {
        return Err(Refusal::new("no-such-frame").into());
    }
    let happened = Happened::new("frame.retired", Ref::new("frame", frame), Visibility::Public, json!({}));
    tx.append(space.id, &caller.actor, &happened).await?;
    Ok(())
}

/// Takes a proposal to a step of the chain. All but the first need the gate's decision, with its date.
pub async fn set_step(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    step: Step,
    gate: Option<(&str, &str)>,
) -> Done<()> {
    permits::require(caller, space.id, Right::WorkProposals)?;
    tx.lock_log(space.id).await?;
    let whole = find(tx, space.id, number).await?;
    let gate = gate.filter(|(on, decision)| !on.trim().is_empty() && !decision.trim().is_empty());
    rules::step(whole.step, step, gate.is_some())?;
    if let Some((on, decision)) = gate {
        let gate = Gate { step, decided_on: dated(on)?, decision: decision.trim().to_owned() };
        work::add_gate(tx, space.id, whole.proposal.id, &gate, &caller.actor.to_string()).await?;
    }
    work::set_step(tx, whole.proposal.id, step).await?;
    signed(tx, caller, space, &whole, "proposal.step_set").await
}

/// Says which goals a proposal serves; of the others it no longer does.
pub async fn serve(tx: &mut Tx, caller: &Caller, space: &Space, number: i64, goals: &[Ref]) -> Done<()> {
    permits::require(caller, space.id, Right::WorkProposals)?;
    tx.lock_log(space.id).await?;
    let whole = find(tx, space.id, number).await?;
    let subject = whole.proposal.subject();
    for goal in goals {
        let card = tx.card(goal).await?.filter(|card| card.space == space.id && goal.kind == GOAL);
        card.ok_or(Refusal::new("no-such-goal"))?;
    }
    let served = served(tx, &subject).await?;
    for goal in served.iter().filter(|goal| !goals.contains(goal)) {
        tx.unlink(&subject, Verb::Serves, goal).await?;
    }
    for goal in goals.iter().filter(|goal| !served.contains(goal)) {
        tx.link(space.id, &subject, Verb::Serves, goal).await?;
    }
    signed(tx, caller, space, &whole, "proposal.goals_named").await
}

/// The goals that a proposal serves.
pub async fn served(tx: &mut Tx, proposal: &Ref) -> store::Result<Vec<Ref>> {
    let links = tx.links_from(proposal).await?.into_iter();
    Ok(links.filter(|link| link.verb == Verb::Serves.as_str()).map(|link| link.other).collect())
}

/// Notes that a party was heard: an organisation, a network, a group; never a single person.
pub async fn hear(tx: &mut Tx, caller: &Caller, space: &Space, number: i64, heard: &Heard) -> Done<()> {
    permits::require(caller, space.id, Right::WorkProposals)?;
    tx.lock_log(space.id).await?;
    let whole = find(tx, space.id, number).await?;
    let (party, response) = (heard.party.trim(), heard.response.trim());
    if party.is_empty() {
        return Err(Refusal::new("party-missing").into());
    }
    let heard = Heard {
        party: party.to_owned(),
        on: dated(&heard.on)?,
        stance: heard.stance,
        response: response.to_owned(),
    };
    work::add_heard(tx, space.id, whole.proposal.id, &heard, &caller.actor.to_string()).await?;
    signed(tx, caller, space, &whole, "proposal.party_heard").await
}

fn dated(text: &str) -> Result<String, Refusal> {
    let date: kernel::PartialDate = text.trim().parse().map_err(|_| Refusal::new("not-a-partial-date"))?;
    Ok(date.to_string())
}

/// Takes a draft up, or a proposal that must be worked on again.
pub async fn take_up(tx: &mut Tx, caller: &Caller, space: &Space, number: i64) -> Done<State> {
    moved(tx, caller, space, number, Right::WorkProposals, Wish::TakeUp).await
}

/// Says that a proposal is ready: from now on everybody reads its text.
pub async fn ready(tx: &mut Tx, caller: &Caller, space: &Space, number: i64) -> Done<State> {
    moved(tx, caller, space, number, Right::WorkProposals, Wish::Ready).await
}

/// Says that a proposal has been assessed by so many people.
pub async fn assessed(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    assessors: i64,
) -> Done<State> {
    permits::require(caller, space.id, Right::SteerProposals)?;
    tx.lock_log(space.id).await?;
    let whole = find(tx, space.id, number).await?;
    let change = Change { place: Place::of(space), space_key: &space.key, assessors, deed: None };
    go_as(tx, &change, caller, &whole, Wish::Assess).await
}

async fn moved(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    right: Right,
    wish: Wish,
) -> Done<State> {
    permits::require(caller, space.id, right)?;
    tx.lock_log(space.id).await?;
    let whole = find(tx, space.id, number).await?;
    go(tx, &Place::of(space), &space.key, caller, &whole, wish).await
}
