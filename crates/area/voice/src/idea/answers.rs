//! Batches of answers: one decision, of one idea or many. All of it or nothing, now or at a moment, and it
//! can be taken back until somebody has been told.

use kernel::{Actor, Happened, Id, Lang, Millis, Ref, Refusal, Visibility};
use members::{Caller, Right, permits};
use serde_json::json;
use store::Tx;

use super::{
    Done, Idea, Reason,
    desk::{Place, carry_out},
    rules::{self, Wish},
    store::{
        answers::{self, Answer, Batch},
        ideas,
        operations::{self, Item},
    },
};

/// One row of a batch as somebody wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The idea's number.
    pub number: i64,
    /// Why it is closed; empty for a word on the way.
    pub reason: Option<Reason>,
    /// The answer, in the owner's language.
    pub text: String,
    /// What we took from this one.
    pub took: Option<String>,
    /// The language it is written in.
    pub lang: Lang,
}

/// A row that cannot be sent as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct RowRefused {
    /// The idea's number.
    pub number: i64,
    /// Why.
    pub refusal: Refusal,
}

/// Which rows of a batch cannot be sent. Nothing is stored.
pub async fn preview(tx: &mut Tx, place: &Place, drafts: &[Draft]) -> Done<Vec<RowRefused>> {
    let mut refused = Vec::new();
    for draft in drafts {
        let idea = ideas::by_number(tx, place.space, draft.number).await?;
        let refusal = refusal(idea.as_ref(), draft, tx.env().now(), place);
        refused.extend(refusal.map(|refusal| RowRefused { number: draft.number, refusal }));
    }
    Ok(refused)
}

/// Why a row cannot be sent, if it cannot.
pub fn refusal(idea: Option<&Idea>, draft: &Draft, now: Millis, place: &Place) -> Option<Refusal> {
    match idea {
        None => Some(Refusal::new("no-such-idea")),
        Some(idea) => rules::decide(&idea.standing, &wish(draft), now, &place.clocks).err(),
    }
}

/// Sends a batch: publishes it in this transaction when its moment is now, or keeps it until then. Refused as
/// a whole when one row cannot be sent. The same one-time key twice is one batch.
pub async fn send(
    tx: &mut Tx,
    place: &Place,
    caller: &Caller,
    proposal: Option<Id>,
    drafts: &[Draft],
    publish_at: Option<Millis>,
    request: Option<&str>,
) -> Done<Id> {
    permits::require(caller, place.space, Right::SendAnswers)?;
    tx.lock_log(place.space).await?;
    if let Some(request) = request
        && let Some(done) = tx.done_by_request(place.space, request).await?
    {
        return Ok(done.id);
    }
    if drafts.is_empty() {
        return Err(Refusal::new("nothing-to-send").into());
    }
    if let Some(row) = preview(tx, place, drafts).await?.into_iter().next() {
        return Err(row.refusal.into());
    }
    let now = tx.env().now();
    let batch = Batch {
        id: Id::new(tx.env()),
        space: place.space,
        proposal,
        made_by: caller.actor.to_string(),
        made_at: now,
        publish_at: publish_at.unwrap_or(now),
        published_at: None,
        undone_at: None,
        operation: None,
    };
    answers::put_batch(tx, &batch).await?;
    for draft in drafts {
        let idea =
            ideas::by_number(tx, place.space, draft.number).await?.ok_or(Refusal::new("no-such-idea"))?;
        let answer = Answer {
            id: Id::new(tx.env()),
            idea: idea.id,
            number: draft.number,
            reason: draft.reason,
            text: draft.text.trim().to_owned(),
            took: draft.took.as_ref().map(|took| took.trim().to_owned()).filter(|took| !took.is_empty()),
            lang: draft.lang,
            published_at: None,
        };
        answers::put(tx, batch.id, &answer).await?;
    }
    let body = json!({ "ideas": drafts.len(), "publish_at": batch.publish_at });
    let happened =
        Happened::new("answers.decided", Ref::new("answer-batch", batch.id), Visibility::Staff, body);
    tx.append_for(place.space, &caller.actor, &happened, request, None).await?;
    if batch.publish_at <= now {
        publish(tx, place, &caller.actor, &batch).await?;
    }
    Ok(batch.id)
}

/// Publishes a batch whose moment has come. Rows whose idea was closed meanwhile (its owner took it back) are
/// left as they are; the rest is published.
pub async fn publish_due(tx: &mut Tx, place: &Place, batch: Id) -> Done<()> {
    tx.lock_log(place.space).await?;
    let Some(batch) = answers::one(tx, batch).await? else { return Ok(()) };
    if batch.published_at.is_none() && batch.undone_at.is_none() && batch.publish_at <= tx.env().now() {
        publish(tx, place, &Actor::Clock, &batch).await?;
    }
    Ok(())
}

async fn publish(tx: &mut Tx, place: &Place, actor: &Actor, batch: &Batch) -> Done<()> {
    let operation = operations::begin(tx, place.space, "answers.published", &batch.made_by, None).await?;
    for answer in answers::of_batch(tx, batch.id).await? {
        let Some(idea) = ideas::by_id(tx, answer.idea).await? else { continue };
        let wish = wish_of(&answer);
        let mut decided = match rules::decide(&idea.standing, &wish, tx.env().now(), &place.clocks) {
            Ok(decided) => decided,
            Err(_) if *actor == Actor::Clock => continue,
            Err(refusal) => return Err(refusal.into()),
        };
        decided.facts.took = answer.took.clone();
        decided.facts.proposal = batch.proposal;
        let feedback = carry_out(tx, place, actor, &idea, &wish, &decided, None).await?;
        let (since, before) = (idea.version, idea.standing.clone());
        let item = Item { idea: idea.id, since, version: since + 1, before, feedback };
        operations::item(tx, operation, &item).await?;
        answers::given(tx, answer.id).await?;
        if !idea.told {
            ideas::tell(tx, idea.id, &decided.after, true).await?;
        }
    }
    answers::published(tx, batch.id, operation).await?;
    let subject = Ref::new("answer-batch", batch.id);
    tx.append(place.space, actor, &Happened::new("answers.published", subject, Visibility::Staff, json!({})))
        .await?;
    Ok(())
}

/// Takes a batch back: one that waits is simply stopped; a published one is undone, unless somebody has been told.
pub async fn take_back(tx: &mut Tx, place: &Place, caller: &Caller, batch: Id) -> Done<()> {
    permits::require(caller, place.space, Right::SendAnswers)?;
    tx.lock_log(place.space).await?;
    let batch = answers::one(tx, batch)
        .await?
        .filter(|batch| batch.space == place.space)
        .ok_or(Refusal::new("nothing-to-undo"))?;
    if !answers::undone(tx, batch.id).await? {
        return Err(Refusal::new("undone-already").into());
    }
    if let Some(operation) = batch.operation {
        // A batch changes ideas only.
        let _ = super::desk::undo(tx, place, caller, operation, false).await?;
        for (idea, answers) in answers::still_told(tx, batch.id).await? {
            let Some(idea) = ideas::by_id(tx, idea).await? else { continue };
            if idea.told && answers == 0 {
                ideas::tell(tx, idea.id, &idea.standing, false).await?;
            }
        }
    }
    let subject = Ref::new("answer-batch", batch.id);
    let happened = Happened::new("answers.taken_back", subject, Visibility::Staff, json!({}));
    tx.append(place.space, &caller.actor, &happened).await?;
    Ok(())
}

fn wish(draft: &Draft) -> Wish {
    let (text, lang) = (draft.text.clone(), draft.lang);
    match draft.reason {
        Some(reason) => Wish::Answer { reason, text, lang },
        None => Wish::Tell { text },
    }
}

fn wish_of(answer: &Answer) -> Wish {
    let (text, lang) = (answer.text.clone(), answer.lang);
    match answer.reason {
        Some(reason) => Wish::Answer { reason, text, lang },
        None => Wish::Tell { text },
    }
}
