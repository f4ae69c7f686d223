//! Deeds: criteria and weights, assessing, sending back, putting in order, choosing.

use kernel::{Happened, Id, LocalText, Ref, Refusal, Visibility};
use members::{Caller, Right, Space, permits, space::Texts};
use ranking::{Assessment, Scale};
use serde_json::json;
use store::Tx;

use super::{
    rules::{self, Choice, FAR_APART, HIGHEST, LOWEST, Outcome},
    store::{self as rows, Chosen, Criterion, Mark, Part, Place as Placed, Weight},
};
use crate::{
    idea::{self, Done, desk::Place, rules::Wish},
    proposals::{self, Proposal, State, desk as proposals_desk, rules::ASSESSORS},
};

/// Draws of the weights that tell how much an order owes to them.
const DRAWS: u32 = 2_000;
/// Among how many of the first a proposal should stay.
pub const FIRST: usize = 10;
/// The draws begin here: the same marks give the same order, to everybody who computes it again.
const SEED: u64 = 2_000;

/// Adds a criterion.
pub async fn add_criterion(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    name: &Texts,
    meaning: &Texts,
    weight: f64,
) -> Done<Id> {
    permits::require(caller, space.id, Right::SteerProposals)?;
    check_weight(weight)?;
    if name.values().all(|name| name.trim().is_empty()) {
        return Err(Refusal::new("title-missing").into());
    }
    tx.lock_log(space.id).await?;
    let text = |texts: &Texts| serde_json::to_string(texts).expect("plain texts");
    let criterion = Criterion { id: Id::new(tx.env()), name: text(name), meaning: text(meaning), weight };
    rows::add_criterion(tx, space.id, &criterion).await?;
    tell(tx, caller, space, "criterion.added", criterion.id, json!({ "weight": weight })).await?;
    Ok(criterion.id)
}

/// Gives a criterion another weight. Orders that were computed keep theirs.
pub async fn weigh(tx: &mut Tx, caller: &Caller, space: &Space, criterion: Id, weight: f64) -> Done<()> {
    permits::require(caller, space.id, Right::SteerProposals)?;
    check_weight(weight)?;
    tx.lock_log(space.id).await?;
    if !rows::weigh(tx, space.id, criterion, weight).await? {
        return Err(Refusal::new("no-such-criterion").into());
    }
    tell(tx, caller, space, "criterion.weighed", criterion, json!({ "weight": weight })).await
}

/// No longer assesses by a criterion.
pub async fn retire(tx: &mut Tx, caller: &Caller, space: &Space, criterion: Id) -> Done<()> {
    permits::require(caller, space.id, Right::SteerProposals)?;
    tx.lock_log(space.id).await?;
    if !rows::retire(tx, space.id, criterion).await? {
        return Err(Refusal::new("no-such-criterion").into());
    }
    tell(tx, caller, space, "criterion.retired", criterion, json!({})).await
}

fn check_weight(weight: f64) -> Result<(), Refusal> {
    if weight.is_finite() && (0.0..=100.0).contains(&weight) {
        Ok(())
    } else {
        Err(Refusal::new("bad-weight"))
    }
}

async fn tell(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    topic: &'static str,
    id: Id,
    body: serde_json::Value,
) -> Done<()> {
    let happened = Happened::new(topic, Ref::new("criterion", id), Visibility::Staff, body);
    tx.append(space.id, &caller.actor, &happened).await?;
    Ok(())
}

async fn find(tx: &mut Tx, space: &Space, number: i64) -> Done<Proposal> {
    let found = proposals::store::by_number(tx, space.id, number).await?;
    Ok(found.ok_or(Refusal::new("no-such-proposal"))?)
}

async fn about(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    topic: &'static str,
    proposal: &Proposal,
) -> Done<()> {
    let body = json!({ "number": proposal.number });
    let happened = Happened::new(topic, proposal.subject(), Visibility::Staff, body);
    tx.append(space.id, &caller.actor, &happened).await?;
    Ok(())
}

/// Gives a proposal one's own marks, one per criterion. Once per round; nobody speaks for somebody else.
pub async fn assess(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    marks: &[(Id, i64)],
) -> Done<()> {
    permits::require(caller, space.id, Right::Assess)?;
    let person = caller.person().ok_or(Refusal::new("assessors-are-people"))?;
    tx.lock_log(space.id).await?;
    let proposal = find(tx, space, number).await?;
    if !proposal.state.is_assessed() {
        return Err(Refusal::new("proposal-not-ready").into());
    }
    let criteria: Vec<Id> = rows::criteria(tx, space.id).await?.iter().map(|one| one.id).collect();
    rules::check_marks(&criteria, marks)?;
    let round = rows::round(tx, proposal.id).await?;
    let given = rows::marks(tx, space.id).await?;
    let mine = |mark: &Mark| (mark.proposal, mark.assessor, mark.round) == (proposal.id, person, round);
    if given.iter().any(mine) {
        return Err(Refusal::new("assessed-already").into());
    }
    rows::put(tx, space.id, proposal.id, person, round, marks).await?;
    about(tx, caller, space, "proposal.marked", &proposal).await
}

/// Sends a proposal back to its assessors, who differ: they talk and give their marks anew. The old ones stay.
pub async fn send_back(tx: &mut Tx, caller: &Caller, space: &Space, number: i64, note: &str) -> Done<()> {
    permits::require(caller, space.id, Right::SteerProposals)?;
    tx.lock_log(space.id).await?;
    let proposal = find(tx, space, number).await?;
    let marks = rows::marks(tx, space.id).await?;
    let own: Vec<&Mark> = marks.iter().filter(|mark| mark.proposal == proposal.id).collect();
    if !proposal.state.is_assessed() || spread(&own).is_none_or(|(_, spread)| spread < FAR_APART) {
        return Err(Refusal::new("marks-agree").into());
    }
    if note.trim().is_empty() {
        return Err(Refusal::new("text-missing").into());
    }
    rows::next_round(tx, space.id, proposal.id, note.trim(), &caller.actor.to_string()).await?;
    about(tx, caller, space, "proposal.sent_to_discussion", &proposal).await
}

/// The criterion that a proposal's assessors differ most about, and by how much.
pub fn spread(marks: &[&Mark]) -> Option<(Id, i64)> {
    let spread_of = |criterion: Id| {
        let given = || marks.iter().filter(move |mark| mark.criterion == criterion).map(|mark| mark.mark);
        Some((criterion, given().max()? - given().min()?))
    };
    marks.iter().filter_map(|mark| spread_of(mark.criterion)).max_by_key(|(_, spread)| *spread)
}

/// Puts every proposal in order that enough people have assessed, and keeps the order with its weights: the
/// space's own, or others to see what they would change. Gives its number.
pub async fn put_in_order(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    others: Option<&[(Id, f64)]>,
) -> Done<i64> {
    permits::require(caller, space.id, Right::SteerProposals)?;
    tx.lock_log(space.id).await?;
    let criteria = rows::criteria(tx, space.id).await?;
    let weight = |criterion: &Criterion| {
        let other = others.and_then(|all| all.iter().find(|(id, _)| *id == criterion.id));
        other.map_or(criterion.weight, |(_, weight)| *weight)
    };
    let weights: Vec<Weight> = criteria
        .iter()
        .map(|one| Weight { criterion: one.id, name: one.name.clone(), weight: weight(one) })
        .collect();
    for one in &weights {
        check_weight(one.weight)?;
    }
    let what_if = criteria.iter().zip(&weights).any(|(own, used)| (own.weight - used.weight).abs() > 1e-9);
    let marks = rows::marks(tx, space.id).await?;
    let waiting = waiting(tx, space, &marks).await?;
    if waiting.is_empty() {
        return Err(Refusal::counted("too-few-assessors", ASSESSORS).into());
    }
    let id = Id::new(tx.env());
    let number = rows::put_ordering(tx, space.id, id, &caller.actor.to_string(), &weights, what_if).await?;
    for place in ordered(&weights, &waiting)? {
        rows::put_place(tx, space.id, id, &place).await?;
    }
    let body = json!({ "number": number, "proposals": waiting.len(), "what_if": what_if });
    let happened = Happened::new("order.computed", Ref::new("order", id), Visibility::Staff, body);
    tx.append(space.id, &caller.actor, &happened).await?;
    for (proposal, given) in &waiting {
        if !what_if && proposal.state == State::Ready {
            let n = assessors(given);
            proposals_desk::write::assessed(tx, caller, space, proposal.number, n).await?;
        }
    }
    Ok(number)
}

fn assessors(given: &[Mark]) -> i64 {
    given.iter().map(|mark| mark.assessor).collect::<std::collections::BTreeSet<_>>().len() as i64
}

/// The proposals that enough people have assessed, with their marks.
async fn waiting(tx: &mut Tx, space: &Space, marks: &[Mark]) -> Done<Vec<(Proposal, Vec<Mark>)>> {
    let mut by_proposal: std::collections::HashMap<Id, Vec<Mark>> = std::collections::HashMap::new();
    for mark in marks {
        by_proposal.entry(mark.proposal).or_default().push(mark.clone());
    }
    let all = proposals::store::all(tx, space.id).await?.into_iter().filter(|one| one.state.is_assessed());
    let with = all.map(|one| (by_proposal.remove(&one.id).unwrap_or_default(), one));
    Ok(with.filter(|(given, _)| assessors(given) >= ASSESSORS).map(|(given, one)| (one, given)).collect())
}

/// The order itself.
fn ordered(weights: &[Weight], waiting: &[(Proposal, Vec<Mark>)]) -> Result<Vec<Placed>, Refusal> {
    let people: std::collections::BTreeSet<Id> =
        waiting.iter().flat_map(|(_, given)| given.iter().map(|mark| mark.assessor)).collect();
    let thing = |given: &[Mark]| -> Vec<Assessment> {
        let by = |(at, person): (usize, &Id)| {
            let mark = |weight: &Weight| {
                let own = |mark: &&Mark| mark.assessor == *person && mark.criterion == weight.criterion;
                given.iter().find(own).map(|mark| mark.mark as f64)
            };
            let marks: Vec<Option<f64>> = weights.iter().map(mark).collect();
            marks.iter().any(Option::is_some).then_some(Assessment { assessor: at as u32, marks })
        };
        people.iter().enumerate().filter_map(by).collect()
    };
    let things: Vec<Vec<Assessment>> = waiting.iter().map(|(_, given)| thing(given)).collect();
    let numbers: Vec<f64> = weights.iter().map(|weight| weight.weight).collect();
    let scales = vec![Scale::marks(LOWEST as f64, HIGHEST as f64); weights.len()];
    let bad = |_| Refusal::new("bad-weight");
    let placed = ranking::order(&numbers, &scales, &things).map_err(bad)?;
    let stays = ranking::stays_among_first(FIRST, &numbers, &scales, &things, DRAWS, SEED).map_err(bad)?;
    let place = |one: &ranking::Placed| Placed {
        proposal: waiting[one.thing].0.id,
        place: one.place as i64,
        range: (one.places.0 as i64, one.places.1 as i64),
        score: one.score,
        stays: stays[one.thing],
        assessors: assessors(&waiting[one.thing].1),
        parts: one
            .parts
            .iter()
            .map(|part| Part { mean: part.mean, spread: part.spread, points: part.points })
            .collect(),
    };
    Ok(placed.iter().map(place).collect())
}

/// The proposals of an order that still wait for somebody to say what becomes of them.
pub async fn undecided(tx: &mut Tx, space: &Space, ordering: Id) -> Done<Vec<Proposal>> {
    let (chosen, now) = (rows::choices(tx, space.id).await?, tx.env().now());
    let mut waiting = Vec::new();
    for place in rows::places(tx, ordering).await? {
        let proposal =
            proposals::store::by_id(tx, place.proposal).await?.filter(|one| one.state.is_assessed());
        // What rested until a date that has come waits again.
        let rested = |one: &Chosen| one.until.is_some_and(|until| until <= now);
        let settled = chosen.iter().any(|one| one.proposal == place.proposal && !rested(one));
        waiting.extend(proposal.filter(|_| !settled));
    }
    Ok(waiting)
}

/// Says of every proposal of an order what becomes of it: all of them or none. The chosen wait for their action; of
/// the others every idea gets its answer or its date, with the reason given here.
pub async fn choose(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    choices: &[Choice],
) -> Done<()> {
    permits::require(caller, space.id, Right::SteerProposals)?;
    tx.lock_log(space.id).await?;
    let ordering = rows::ordering(tx, space.id, number).await?.ok_or(Refusal::new("no-such-order"))?;
    let waiting = undecided(tx, space, ordering.id).await?;
    let numbers: Vec<i64> = waiting.iter().map(|proposal| proposal.number).collect();
    rules::check_whole(&numbers, choices)?;
    let now = tx.env().now();
    for choice in choices {
        rules::check_choice(choice, now, space.settings.park_max_days)?;
    }
    for proposal in &waiting {
        let Some(choice) = choices.iter().find(|choice| choice.number == proposal.number) else { continue };
        carry_out(tx, caller, space, proposal, choice).await?;
        let reason = choice.reason.trim().to_owned();
        let until = choice.until.filter(|_| choice.outcome == Outcome::Parked);
        let chosen = Chosen { proposal: proposal.id, outcome: choice.outcome, reason, until };
        rows::choose(tx, space.id, ordering.id, &chosen, &caller.actor.to_string()).await?;
        about(tx, caller, space, topic(choice.outcome), proposal).await?;
    }
    Ok(())
}

fn topic(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Action => "proposal.chosen",
        Outcome::Declined => "proposal.not_chosen",
        Outcome::Parked => "proposal.parked",
    }
}

/// What follows for the ideas: of a no an answer, of a rest the same date.
async fn carry_out(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    proposal: &Proposal,
    choice: &Choice,
) -> Done<()> {
    let wish = match (choice.outcome, choice.until) {
        (Outcome::Declined, _) => {
            let words = LocalText::new(space.lang, choice.reason.clone());
            proposals_desk::course::answer(tx, &Place::of(space), caller, proposal.id, &words).await?;
            return proposals::close(tx, caller, space, proposal.number, None).await;
        }
        (Outcome::Parked, Some(until)) => Wish::Park { until, reason: choice.reason.clone() },
        _ => return Ok(()),
    };
    for idea in proposals_desk::at_stake(tx, proposal.id).await? {
        if choice.outcome == Outcome::Parked && idea.standing.state == idea::State::Clarifying {
            return Err(Refusal::counted("question-open", idea.number).into());
        }
        idea::desk::act(tx, &Place::of(space), caller, &idea, &wish, None).await?;
    }
    Ok(())
}
