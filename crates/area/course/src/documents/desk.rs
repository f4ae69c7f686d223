//! Deeds: enter a document and its excerpts, plan a milestone, say what it serves, remove it, lift an embargo.

use kernel::{Actor, Happened, Id, Ref, Refusal, Visibility};
use members::{Caller, Done, NotDone, Right, Space, organisation, permits, space};
use serde_json::{Value, json};
use store::{Store, Tx, directory::Card, thread::Verb};

use super::{
    forms::{DocumentDraft, ExcerptDraft, MilestoneDraft},
    model::{DOCUMENT, Document, EXCERPT, Excerpt, Milestone, Record, State},
    rules, store as rows,
};
use crate::sheet::free_key;

pub(super) async fn tell(
    tx: &mut Tx,
    space: Id,
    actor: &Actor,
    topic: &'static str,
    subject: Ref,
    visibility: Visibility,
    body: Value,
) -> Done<()> {
    let request = tx.aside("request").map(str::to_owned);
    let happened = Happened::new(topic, subject, visibility, body);
    tx.append_for(space, actor, &happened, request.as_deref(), None).await?;
    Ok(())
}

/// Enters a founding document.
pub async fn enter_document(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    draft: &DocumentDraft,
) -> Done<Document> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let all = rows::documents(tx, space.id).await?;
    let aside = rows::discarded(tx, space.id).await?;
    let replaces = match &draft.replaces {
        None => None,
        Some(key) => {
            Some(all.iter().find(|one| one.key == *key).ok_or(Refusal::new("no-such-document"))?.clone())
        }
    };
    let document = Document {
        id: Id::new(tx.env()),
        number: rows::issue(tx, space.id, DOCUMENT).await?,
        key: free_key(&draft.key, &draft.title, |key| all.iter().chain(&aside).any(|one| one.key == key)),
        kind: draft.kind.clone(),
        state: draft.state,
        title: draft.title.clone(),
        lang: draft.lang,
        dated: draft.dated,
        body: draft.body.clone(),
        replaces: replaces.as_ref().map(|old| old.id),
        discarded_at: None,
        detail: draft.detail.clone(),
    };
    save_document(tx, space, &document).await?;
    let body = json!({ "number": document.number, "key": document.key });
    let subject = document.subject();
    tell(tx, space.id, &caller.actor, "document.entered", subject, Visibility::Public, body).await?;
    if let Some(old) = replaces
        && document.state == State::Adopted
    {
        supersede(tx, caller, space, old, &document).await?;
    }
    Ok(document)
}

/// The older document no longer holds: the newer one does.
pub(super) async fn supersede(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    mut old: Document,
    by: &Document,
) -> Done<()> {
    tx.link(space.id, &by.subject(), Verb::DerivesFrom, &old.subject()).await?;
    old.state = State::Superseded;
    save_document(tx, space, &old).await?;
    let body = json!({ "number": old.number, "by": by.number });
    tell(tx, space.id, &caller.actor, "document.superseded", old.subject(), Visibility::Public, body).await
}

pub(super) async fn save_document(tx: &mut Tx, space: &Space, document: &Document) -> Done<()> {
    rows::put_document(tx, space.id, document).await?;
    put_document_card(tx, space, document, Visibility::Public).await
}

pub(super) async fn put_document_card(
    tx: &mut Tx,
    space: &Space,
    document: &Document,
    visibility: Visibility,
) -> Done<()> {
    let card = Card {
        subject: document.subject(),
        space: space.id,
        number: Some(document.number),
        title: document.title.clone(),
        url: format!("/{}/documents/{}", space.key, document.key),
        status: format!("document-state-{}", document.state.as_str()),
        visibility,
    };
    Ok(tx.put_card(&card).await?)
}

/// Enters an excerpt of a document, which goals can cite.
pub async fn enter_excerpt(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    document: &str,
    draft: &ExcerptDraft,
) -> Done<Excerpt> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let all = rows::documents(tx, space.id).await?;
    let document = all.iter().find(|one| one.key == document).ok_or(Refusal::new("no-such-document"))?;
    let there = rows::excerpts(tx, space.id).await?;
    let taken = |key: &str| there.iter().any(|one| one.document == document.id && one.key == key);
    let excerpt = Excerpt {
        id: Id::new(tx.env()),
        document: document.id,
        key: free_key(&draft.key, &draft.title, taken),
        page: draft.page.clone(),
        title: draft.title.clone(),
        text: draft.text.clone(),
    };
    put_excerpt(tx, space, document, &excerpt).await?;
    let body = json!({ "document": document.number, "key": excerpt.key });
    let subject = excerpt.subject();
    tell(tx, space.id, &caller.actor, "excerpt.entered", subject, Visibility::Public, body).await?;
    Ok(excerpt)
}

/// Stores an excerpt with its card.
pub(super) async fn put_excerpt(
    tx: &mut Tx,
    space: &Space,
    document: &Document,
    excerpt: &Excerpt,
) -> Done<()> {
    rows::put_excerpt(tx, space.id, excerpt).await?;
    put_excerpt_card(tx, space, document, excerpt, Visibility::Public).await
}

pub(super) async fn put_excerpt_card(
    tx: &mut Tx,
    space: &Space,
    document: &Document,
    excerpt: &Excerpt,
    visibility: Visibility,
) -> Done<()> {
    let card = Card {
        subject: excerpt.subject(),
        space: space.id,
        number: None,
        title: format!("{}: {}", document.title, excerpt.title),
        url: format!("/{}/documents/{}#{}", space.key, document.key, excerpt.key),
        status: EXCERPT.to_owned(),
        visibility,
    };
    Ok(tx.put_card(&card).await?)
}

/// Puts a milestone on the timeline.
pub async fn plan_milestone(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    draft: &MilestoneDraft,
) -> Done<Milestone> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let number = rows::issue(tx, space.id, "milestone").await?;
    let milestone = filled(tx, space, draft, Id::new(tx.env()), number).await?;
    save_milestone(tx, space, &milestone).await?;
    for record in &milestone.records {
        rows::put_record(tx, space.id, milestone.id, record).await?;
    }
    told(tx, &caller.actor, space, "milestone.planned", &milestone).await?;
    Ok(milestone)
}

/// Writes a milestone anew. What it brought into being stays; new records are added.
pub async fn revise_milestone(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    draft: &MilestoneDraft,
) -> Done<Milestone> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let old = by_number(tx, space, number).await?;
    let mut milestone = filled(tx, space, draft, old.id, number).await?;
    let new: Vec<Record> = milestone
        .records
        .iter()
        .filter(|record| {
            !old.records.iter().any(|known| known.kind == record.kind && known.title == record.title)
        })
        .cloned()
        .collect();
    for record in &new {
        rows::put_record(tx, space.id, milestone.id, record).await?;
    }
    milestone.records = old.records.into_iter().chain(new).collect();
    save_milestone(tx, space, &milestone).await?;
    told(tx, &caller.actor, space, "milestone.revised", &milestone).await?;
    Ok(milestone)
}

/// Says what a milestone serves: a goal, by its reference.
pub async fn serve(tx: &mut Tx, caller: &Caller, space: &Space, number: i64, subject: &Ref) -> Done<()> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let milestone = by_number(tx, space, number).await?;
    let card = tx.card(subject).await?.filter(|card| card.space == space.id);
    if card.is_none() {
        return Err(Refusal::new("no-such-item").into());
    }
    let mine = milestone.subject();
    let known = tx.links_from(&mine).await?.iter().any(|link| link.other == *subject);
    if known {
        return Ok(());
    }
    tx.link(space.id, &mine, Verb::Serves, subject).await?;
    let body = json!({ "number": number, "serves": subject.to_string() });
    tell(tx, space.id, &caller.actor, "milestone.served", mine, visibility(tx, &milestone), body).await
}

/// Takes a milestone off the timeline. Refused while records came from it or something refers to it.
pub async fn remove_milestone(tx: &mut Tx, caller: &Caller, space: &Space, number: i64) -> Done<()> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let milestone = by_number(tx, space, number).await?;
    let references = rows::referred(tx, milestone.id).await? as usize;
    rules::removable(milestone.records.len(), references)?;
    for link in tx.links_from(&milestone.subject()).await? {
        if link.verb == Verb::Serves.as_str() {
            tx.unlink(&milestone.subject(), Verb::Serves, &link.other).await?;
        }
    }
    rows::remove(tx, milestone.id).await?;
    tx.put_card(&Card { visibility: Visibility::Staff, ..card(tx, space, &milestone) }).await?;
    let body = json!({ "number": number });
    tell(tx, space.id, &caller.actor, "milestone.removed", milestone.subject(), Visibility::Staff, body).await
}

/// Shows what was under embargo, once that has ended. The pages do so to the second; the directory, from which other
/// pages take titles, follows within a minute.
pub async fn lift_embargoes(store: &Store) -> Done<()> {
    let now = store.env.now();
    let due = rows::due(&mut store.read().await?, now).await?;
    for (id, space) in due {
        let mut tx = store.write().await?;
        let Some(space) = space::by_id(&mut tx, space).await? else { continue };
        tx.lock_log(space.id).await?;
        let all = rows::milestones(&mut tx, space.id).await?;
        let Some(milestone) = all.iter().find(|one| one.id == id) else { continue };
        if !rows::lift(&mut tx, id).await? {
            continue;
        }
        let shown = card(&tx, &space, milestone);
        tx.put_card(&shown).await?;
        told(&mut tx, &Actor::Clock, &space, "milestone.published", milestone).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn by_number(tx: &mut Tx, space: &Space, number: i64) -> Done<Milestone> {
    let all = rows::milestones(tx, space.id).await?;
    let found = all.into_iter().find(|one| one.number == number);
    found.ok_or_else(|| NotDone::from(Refusal::new("no-such-milestone")))
}

async fn filled(tx: &mut Tx, space: &Space, draft: &MilestoneDraft, id: Id, number: i64) -> Done<Milestone> {
    let organisations = organisation::of_space(tx, space.id).await?;
    let organisation = match &draft.organisation {
        None => None,
        Some(key) => {
            let found = organisations.iter().find(|one| one.key == *key);
            Some(found.ok_or(Refusal::new("party-unknown"))?.id)
        }
    };
    let record = |(kind, title): &(super::model::RecordKind, String)| {
        let known = organisations.iter().find(|one| one.names.values().any(|name| name == title));
        Record {
            kind: *kind,
            title: title.clone(),
            subject: known.map(|one| Ref::new("organisation", one.id)),
            since: draft.dated,
        }
    };
    Ok(Milestone {
        id,
        number,
        kind: draft.kind,
        title: draft.title.clone(),
        lang: draft.lang,
        dated: draft.dated,
        body: draft.body.clone(),
        organisation,
        embargo_until: draft.embargo_until,
        records: draft.records.iter().map(record).collect(),
        detail: draft.detail.clone(),
    })
}

fn visibility(tx: &Tx, milestone: &Milestone) -> Visibility {
    if rules::public(milestone, tx.env().now()) { Visibility::Public } else { Visibility::Staff }
}

fn card(tx: &Tx, space: &Space, milestone: &Milestone) -> Card {
    Card {
        subject: milestone.subject(),
        space: space.id,
        number: Some(milestone.number),
        title: milestone.title.clone(),
        url: format!("/{}/timeline/{}", space.key, milestone.number),
        status: rules::status(&milestone.detail).to_owned(),
        visibility: visibility(tx, milestone),
    }
}

async fn save_milestone(tx: &mut Tx, space: &Space, milestone: &Milestone) -> Done<()> {
    let public = rules::public(milestone, tx.env().now());
    rows::put_milestone(tx, space.id, milestone, public).await?;
    let card = card(tx, space, milestone);
    tx.put_card(&card).await?;
    Ok(())
}

async fn told(
    tx: &mut Tx,
    actor: &Actor,
    space: &Space,
    topic: &'static str,
    milestone: &Milestone,
) -> Done<()> {
    let seen = visibility(tx, milestone);
    let body = json!({ "number": milestone.number, "kind": milestone.kind });
    tell(tx, space.id, actor, topic, milestone.subject(), seen, body).await
}
