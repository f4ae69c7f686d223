//! Batches of answers: one decision, of one idea or many. All of it or nothing, now or at a moment, and it
//! can be taken back until somebody has been told.

use std::collections::BTreeMap;

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
        since::{self, News},
    },
};

/// The topic of the deed that publishes answers. It is taken back with its batch ([`take_back`]) and not otherwise.
pub const PUBLISHED: &str = "answers.published";

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

/// Refuses a second answer while one waits for its time. Who decides at the desk is asked; what a board decides overtakes
/// what waits, which is held back then ([`publish_due`]).
pub async fn none_waits(tx: &mut Tx, idea: Id) -> Done<()> {
    match answers::waiting(tx, &[idea]).await?.is_empty() {
        true => Ok(()),
        false => Err(Refusal::new("answer-waits").into()),
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
        held_at: None,
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
            // Whoever sends it has looked at the idea as it is now.
            seen: Some(idea.version),
        };
        answers::put(tx, batch.id, &answer).await?;
    }
    let body = json!({ "ideas": drafts.len(), "publish_at": batch.publish_at });
    let happened =
        Happened::new("answers.decided", Ref::new("answer-batch", batch.id), Visibility::Staff, body);
    tx.append_for(place.space, &caller.actor, &happened, request, None).await?;
    if batch.publish_at <= now {
        publish(tx, place, &caller.actor, &batch, false).await?;
    }
    Ok(batch.id)
}

/// Publishes a batch whose moment has come. When something has happened to one of its ideas after it was decided (a
/// board has decided, its owner has replied or taken it back), it is held back for a look instead: what it says may
/// no longer be true.
pub async fn publish_due(tx: &mut Tx, place: &Place, batch: Id) -> Done<()> {
    tx.lock_log(place.space).await?;
    let Some(batch) = answers::one(tx, batch).await? else { return Ok(()) };
    if !waits(&batch) || batch.held_at.is_some() || batch.publish_at > tx.env().now() {
        return Ok(());
    }
    let news = since::of_batch(tx, batch.id).await?;
    if news.is_empty() {
        return publish(tx, place, &Actor::Clock, &batch, true).await;
    }
    answers::hold(tx, batch.id).await?;
    let body = json!({ "ideas": newest(&news).len() });
    let subject = Ref::new("answer-batch", batch.id);
    let held = Happened::new("answers.held_back", subject, Visibility::Staff, body);
    tx.append(place.space, &Actor::Clock, &held).await?;
    Ok(())
}

fn waits(batch: &Batch) -> bool {
    batch.published_at.is_none() && batch.undone_at.is_none()
}

/// The newest version of each idea that something happened to.
pub fn newest(news: &[News]) -> BTreeMap<Id, i64> {
    let mut newest = BTreeMap::new();
    for one in news {
        let version = newest.entry(one.idea).or_insert(one.version);
        *version = one.version.max(*version);
    }
    newest
}

/// Somebody has looked at what happened since a waiting batch was decided, up to the versions that the page showed,
/// and its words still hold: it is published now when its moment has passed, and otherwise then. Answers that can no
/// longer be given, since their idea was closed meanwhile, are left out. Refused with `answers-news-since` when
/// something has happened after what was shown. Tells whether it was published.
pub async fn keep(
    tx: &mut Tx,
    place: &Place,
    caller: &Caller,
    batch: Id,
    shown: &BTreeMap<Id, i64>,
) -> Done<bool> {
    permits::require(caller, place.space, Right::SendAnswers)?;
    tx.lock_log(place.space).await?;
    let batch = answers::one(tx, batch)
        .await?
        .filter(|batch| batch.space == place.space && waits(batch))
        .ok_or(Refusal::new("nothing-to-send"))?;
    let newest = newest(&since::of_batch(tx, batch.id).await?);
    if newest.iter().any(|(idea, version)| shown.get(idea).is_none_or(|shown| shown < version)) {
        return Err(Refusal::new("answers-news-since").into());
    }
    for (idea, version) in newest {
        answers::seen(tx, batch.id, idea, version).await?;
    }
    answers::release(tx, batch.id).await?;
    let subject = Ref::new("answer-batch", batch.id);
    let kept = Happened::new("answers.looked_at", subject, Visibility::Staff, json!({}));
    tx.append(place.space, &caller.actor, &kept).await?;
    let due = batch.publish_at <= tx.env().now();
    if due {
        publish(tx, place, &caller.actor, &batch, true).await?;
    }
    Ok(due)
}

/// Publishes a batch. `leave`: answers that can no longer be given are left out rather than refusing all.
async fn publish(tx: &mut Tx, place: &Place, actor: &Actor, batch: &Batch, leave: bool) -> Done<()> {
    let operation = operations::begin(tx, place.space, PUBLISHED, &batch.made_by, None).await?;
    for answer in answers::of_batch(tx, batch.id).await? {
        let Some(idea) = ideas::by_id(tx, answer.idea).await? else { continue };
        let wish = wish_of(&answer);
        let mut decided = match rules::decide(&idea.standing, &wish, tx.env().now(), &place.clocks) {
            Ok(decided) => decided,
            Err(_) if leave => continue,
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
    tx.append(place.space, actor, &Happened::new(PUBLISHED, subject, Visibility::Staff, json!({}))).await?;
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
        let _ = super::desk::undo_any(tx, place, caller, operation, false).await?;
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
