//! Deeds: list, describe, analyse, conclude, recommend, carry out; and what follows when bodies decide. Each runs in
//! a transaction that the caller commits.

use kernel::{Happened, Id, Lang, PartialDate, Ref, Refusal, Visibility};
use members::{Caller, Done, Reach, Right, Space, organisation, permits};
use serde_json::{Value, json};
use store::{Event, StoreError, Tx, directory::Card, thread::Verb};

use super::{
    rules::{Description, Marks, Recommendation, Standing, State, Wish, next, spread},
    store::{self as rows, Analysis, MEASURE, Measure},
};

/// Longest title, in characters.
pub const TITLE_MAX: usize = 200;
/// Longest text of any other field, in characters.
pub const TEXT_MAX: usize = 5000;

/// A measure to be put on the list.
#[derive(Clone, Debug)]
pub struct NewMeasure {
    /// What it is called, or what is asked.
    pub title: String,
    /// In which language.
    pub lang: Lang,
    /// Whether it begins as a question.
    pub question: bool,
    /// Whose measure it is.
    pub organisation: Id,
}

fn own(reach: Reach, organisation: Id) -> Result<(), Refusal> {
    match reach {
        Reach::Own(own) if own != organisation => Err(Refusal::new("not-permitted")),
        _ => Ok(()),
    }
}

fn checked(text: &str, most: usize) -> Result<String, Refusal> {
    let text = text.trim();
    if text.chars().count() > most {
        return Err(Refusal::counted("text-too-long", most as i64));
    }
    Ok(text.to_owned())
}

async fn seen(tx: &mut Tx, space: Id, request: Option<&str>) -> Done<bool> {
    Ok(match request {
        Some(request) => tx.done_by_request(space, request).await?.is_some(),
        None => false,
    })
}

/// Puts a measure on the list.
pub async fn list(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    new: &NewMeasure,
    request: Option<&str>,
) -> Done<Measure> {
    own(permits::require(by, space.id, Right::ReviewMeasures)?, new.organisation)?;
    tx.lock_log(space.id).await?;
    if let Some(request) = request
        && let Some(done) = tx.done_by_request(space.id, request).await?
    {
        return Ok(rows::by_id(tx, space.id, done.id).await?.ok_or(StoreError::NotFound)?);
    }
    let title = checked(&new.title, TITLE_MAX)?;
    if title.is_empty() {
        return Err(Refusal::new("measure-title-missing").into());
    }
    let known = organisation::of_space(tx, space.id).await?;
    if !known.iter().any(|one| one.id == new.organisation) {
        return Err(Refusal::new("no-such-organisation").into());
    }
    let measure = Measure {
        id: Id::new(tx.env()),
        space: space.id,
        number: rows::issue(tx, space.id).await?,
        title,
        lang: new.lang,
        question: new.question,
        organisation: new.organisation,
        state: State::Listed,
        description: None,
        described_by: None,
        conclusion: None,
        recommendation: None,
        matter: None,
        done: None,
    };
    rows::put(tx, &measure).await?;
    let card = Card {
        subject: measure.subject(),
        space: space.id,
        number: Some(measure.number),
        title: measure.title.clone(),
        url: format!("/{}/measures/{}", space.key, measure.number),
        status: format!("measures-state-{}", State::Listed.as_str()),
        visibility: Visibility::Staff,
    };
    tx.put_card(&card).await?;
    let told = json!({ "number": measure.number, "question": measure.question });
    let happened = Happened::new("measure.listed", measure.subject(), Visibility::Staff, told);
    tx.append_for(space.id, &by.actor, &happened, request, None).await?;
    Ok(measure)
}

/// A measure that the caller may work on, and where it stands.
async fn begin(tx: &mut Tx, by: &Caller, space: Id, number: i64) -> Done<(Measure, Standing)> {
    let reach = permits::require(by, space, Right::ReviewMeasures)?;
    tx.lock_log(space).await?;
    let measure = rows::by_number(tx, space, number).await?.ok_or(StoreError::NotFound)?;
    own(reach, measure.organisation)?;
    let standing = standing(tx, &measure).await?;
    Ok((measure, standing))
}

/// Where a measure stands.
pub async fn standing(tx: &mut Tx, measure: &Measure) -> store::Result<Standing> {
    let marks: Vec<Marks> = rows::analyses(tx, measure.id).await?.iter().map(|one| one.marks).collect();
    let links = tx.links_from(&measure.subject()).await?;
    let actions =
        links.iter().filter(|link| link.verb == Verb::LeadsTo.as_str() && link.other.kind == "action");
    Ok(Standing {
        state: measure.state,
        analyses: marks.len(),
        spread: spread(&marks).into_iter().max().unwrap_or(0),
        actions: actions.count(),
    })
}

/// The directory and the log learn of a step.
async fn tell(
    tx: &mut Tx,
    actor: &kernel::Actor,
    measure: &Measure,
    state: State,
    topic: &'static str,
    told: Value,
    request: Option<&str>,
) -> Done<()> {
    let visibility = if state.is_public() { Visibility::Public } else { Visibility::Staff };
    if let Some(card) = tx.card(&measure.subject()).await? {
        let status = format!("measures-state-{}", state.as_str());
        tx.put_card(&Card { status, visibility, ..card }).await?;
    }
    let happened = Happened::new(topic, measure.subject(), visibility, told);
    tx.append_for(measure.space, actor, &happened, request, None).await?;
    Ok(())
}

/// Describes a measure: what it is for, who uses it, what it costs and gives, what the neighbour does alike.
pub async fn describe(
    tx: &mut Tx,
    by: &Caller,
    space: Id,
    number: i64,
    description: &Description,
    request: Option<&str>,
) -> Done<()> {
    let (measure, standing) = begin(tx, by, space, number).await?;
    if seen(tx, space, request).await? {
        return Ok(());
    }
    let Description { purpose, target_group, users, cost, effect, overlap, twin } = description;
    let twin = match *twin {
        Some(twin) if twin == measure.id => return Err(Refusal::new("own-twin").into()),
        Some(twin) => Some(rows::by_id(tx, space, twin).await?.ok_or(StoreError::NotFound)?.id),
        None => None,
    };
    let description = Description {
        purpose: checked(purpose, TEXT_MAX)?,
        target_group: checked(target_group, TEXT_MAX)?,
        users: checked(users, TEXT_MAX)?,
        cost: checked(cost, TEXT_MAX)?,
        effect: checked(effect, TEXT_MAX)?,
        overlap: checked(overlap, TEXT_MAX)?,
        twin,
    };
    let state = next(standing, &Wish::Describe(description.clone()))?;
    rows::describe(tx, measure.id, &description, &by.actor.to_string()).await?;
    let told = json!({ "number": number, "twin": twin });
    tell(tx, &by.actor, &measure, state, "measure.described", told, request).await
}

/// One person's marks and reasons. Two or more are needed, and none of them is who described the measure.
pub async fn analyse(
    tx: &mut Tx,
    by: &Caller,
    space: Id,
    number: i64,
    (marks, text): (Marks, &str),
    request: Option<&str>,
) -> Done<()> {
    let (measure, standing) = begin(tx, by, space, number).await?;
    if seen(tx, space, request).await? {
        return Ok(());
    }
    let person = by.person().ok_or(Refusal::new("not-permitted"))?;
    let again = rows::analyses(tx, measure.id).await?.iter().any(|one| one.person == person);
    let described_it = measure.described_by.as_deref() == Some(by.actor.to_string().as_str());
    let state = next(standing, &Wish::Analyse { again, described_it })?;
    let text = checked(text, TEXT_MAX)?;
    if text.is_empty() {
        return Err(Refusal::new("text-missing").into());
    }
    rows::analyse(tx, &measure, &Analysis { person, marks, text }).await?;
    let told = json!({ "number": number });
    tell(tx, &by.actor, &measure, state, "measure.marked", told, request).await
}

/// Says what the analyses come to, and what was said about large differences among them.
pub async fn conclude(
    tx: &mut Tx,
    by: &Caller,
    space: Id,
    number: i64,
    text: &str,
    request: Option<&str>,
) -> Done<()> {
    let (measure, standing) = begin(tx, by, space, number).await?;
    if seen(tx, space, request).await? {
        return Ok(());
    }
    let text = checked(text, TEXT_MAX)?;
    let state = next(standing, &Wish::Conclude { text: text.clone() })?;
    rows::conclude(tx, measure.id, &text).await?;
    let told = json!({ "number": number, "analyses": standing.analyses, "spread": standing.spread });
    tell(tx, &by.actor, &measure, state, "measure.analysed", told, request).await
}

/// Recommends winding down or developing. Actions that it leads to are tied to the measure.
pub async fn recommend(
    tx: &mut Tx,
    by: &Caller,
    space: Id,
    number: i64,
    (recommendation, actions): (&Recommendation, &[Ref]),
    request: Option<&str>,
) -> Done<()> {
    let (measure, standing) = begin(tx, by, space, number).await?;
    if seen(tx, space, request).await? {
        return Ok(());
    }
    if let Recommendation::Develop { owner, .. } = recommendation {
        let known = organisation::of_space(tx, space).await?;
        known.iter().find(|one| one.id == *owner).ok_or(Refusal::new("no-such-organisation"))?;
    }
    for action in actions {
        let card = tx.card(action).await?.filter(|card| card.space == space && action.kind == "action");
        card.ok_or(Refusal::new("no-such-action"))?;
    }
    let standing = Standing { actions: standing.actions + actions.len(), ..standing };
    let state = next(standing, &Wish::Recommend(recommendation.clone()))?;
    rows::recommend(tx, measure.id, recommendation).await?;
    for action in actions {
        tx.link(space, &measure.subject(), Verb::LeadsTo, action).await?;
    }
    let told = json!({ "number": number, "outcome": recommendation.outcome().as_str() });
    tell(tx, &by.actor, &measure, state, "measure.recommended", told, request).await
}

/// Tells what came of it.
pub async fn carry_out(
    tx: &mut Tx,
    by: &Caller,
    space: Id,
    number: i64,
    (on, text): (PartialDate, &str),
    request: Option<&str>,
) -> Done<()> {
    let (measure, standing) = begin(tx, by, space, number).await?;
    if seen(tx, space, request).await? {
        return Ok(());
    }
    if on.year().is_none() {
        return Err(Refusal::new("date-without-year").into());
    }
    let text = checked(text, TEXT_MAX)?;
    let state = next(standing, &Wish::CarryOut { text: text.clone() })?;
    rows::carry_out(tx, measure.id, on, &text).await?;
    let told = json!({ "number": number, "on": on.to_string() });
    tell(tx, &by.actor, &measure, state, "measure.carried_out", told, request).await
}

/// What bodies decide on a measure, taken in where they decide it (`docs/decisions/009`): a matter about a measure
/// without a recommendation is refused, a yes of all decides it, a no sends it back.
pub async fn follow(tx: &mut Tx, event: &Event) -> Done<()> {
    let about = event.body["about"].as_str().and_then(|about| about.parse::<Ref>().ok());
    let Some(about) = about.filter(|about| about.kind == MEASURE) else { return Ok(()) };
    let wish = match event.topic.as_str() {
        "matter.opened" => Wish::Open,
        "matter.adopted" | "matter.adopted_changed" => Wish::Adopt,
        "matter.rejected" => Wish::Reject,
        "matter.reopened" => Wish::Reopen,
        _ => return Ok(()),
    };
    let measure = rows::by_id(tx, event.space, about.id).await?.ok_or(StoreError::NotFound)?;
    let standing = standing(tx, &measure).await?;
    let state = next(standing, &wish)?;
    if wish == Wish::Open {
        rows::opened(tx, measure.id, event.subject.id).await?;
        return Ok(());
    }
    if state == measure.state {
        return Ok(());
    }
    rows::set_state(tx, measure.id, state).await?;
    let outcome = measure.recommendation.as_ref().map(|one| one.outcome().as_str());
    let told = json!({ "number": measure.number, "outcome": outcome });
    let topic = match state {
        State::Decided => "measure.decided",
        _ => "measure.returned",
    };
    tell(tx, &event.actor, &measure, state, topic, told, None).await
}
