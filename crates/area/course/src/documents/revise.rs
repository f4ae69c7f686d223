//! Deeds: a document is worked on until it is decided, then revised in versions, and looked through when it is time.

use jiff::civil::Date;
use kernel::{Id, Refusal, Visibility};
use members::{Caller, Done, Right, Space, permits};
use serde_json::json;
use store::Tx;

use super::{
    desk::{put_excerpt, save_document, supersede, tell},
    forms::RevisionDraft,
    model::{DOCUMENT, Document, DocumentDetail, Excerpt, Origin, State},
    rules::{self, Revision},
    store as rows, versions,
};
use crate::sheet::free_key;

/// Writes a document anew. What is not decided changes where it stands; what holds gets a new version, which replaces it
/// once it is adopted. Both keep their addresses, and goals that cite the old one keep citing what it said.
pub async fn revise(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    key: &str,
    draft: &RevisionDraft,
) -> Done<Document> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let all = rows::documents(tx, space.id).await?;
    let old = all.iter().find(|one| one.key == key).ok_or(Refusal::new("no-such-document"))?;
    let excerpts = rows::excerpts(tx, space.id).await?.into_iter().filter(|one| one.document == old.id);
    let excerpts: Vec<Excerpt> = excerpts.collect();
    let document = match rules::revision(old.state)? {
        Revision::InPlace => rewrite(tx, caller, space, old, draft, &excerpts).await?,
        Revision::NewVersion => {
            if let Some(later) = versions::of(&all, old).last().filter(|later| later.id != old.id) {
                return Err(Refusal::counted("document-revised-already", later.detail.version).into());
            }
            add_version(tx, caller, space, (&all, old), draft, &excerpts).await?
        }
    };
    let replaced = all.iter().find(|one| Some(one.id) == document.replaces && one.state != State::Superseded);
    if document.state == State::Adopted {
        if let Some(old) = replaced {
            supersede(tx, caller, space, old.clone(), &document).await?;
        }
        let body = json!({ "number": document.number, "version": document.detail.version });
        let subject = document.subject();
        tell(tx, space.id, &caller.actor, "document.adopted", subject, Visibility::Public, body).await?;
    }
    Ok(document)
}

fn filled(old: &Document, draft: &RevisionDraft, version: i64) -> Document {
    // What somebody revises here is written here, wherever the version before came from.
    let origin = if version == old.detail.version { old.detail.origin } else { Origin::Real };
    let draft = &draft.document;
    Document {
        state: draft.state,
        title: draft.title.clone(),
        dated: draft.dated,
        body: draft.body.clone(),
        detail: DocumentDetail { version, origin, ..draft.detail.clone() },
        ..old.clone()
    }
}

async fn rewrite(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    old: &Document,
    draft: &RevisionDraft,
    excerpts: &[Excerpt],
) -> Done<Document> {
    let document = filled(old, draft, old.detail.version);
    save_document(tx, space, &document).await?;
    for (key, text) in &draft.excerpts {
        let Some(known) = excerpts.iter().find(|one| one.key == *key && one.text != *text) else { continue };
        // Somebody may cite it: it is written anew, but not taken away.
        if text.is_empty() {
            return Err(Refusal::new("excerpt-empty").into());
        }
        rows::save_excerpt(tx, &Excerpt { text: text.clone(), ..known.clone() }).await?;
    }
    let body = json!({ "number": document.number, "state": document.state });
    tell(tx, space.id, &caller.actor, "document.revised", document.subject(), Visibility::Public, body)
        .await?;
    Ok(document)
}

async fn add_version(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    (all, old): (&[Document], &Document),
    draft: &RevisionDraft,
    excerpts: &[Excerpt],
) -> Done<Document> {
    let version = old.detail.version.max(1) + 1;
    let first = versions::of(all, old)[0];
    // What was put aside keeps its address.
    let aside = rows::discarded(tx, space.id).await?;
    let taken = |key: &str| all.iter().chain(&aside).any(|one| one.key == key);
    let document = Document {
        id: Id::new(tx.env()),
        number: rows::issue(tx, space.id, DOCUMENT).await?,
        key: free_key(&format!("{}-{version}", first.key), "", taken),
        replaces: Some(old.id),
        ..filled(old, draft, version)
    };
    save_document(tx, space, &document).await?;
    let text_of =
        |key: &str| draft.excerpts.iter().find(|(known, _)| known == key).map_or("", |(_, text)| text);
    for known in excerpts.iter().filter(|one| !text_of(&one.key).is_empty()) {
        let text = text_of(&known.key).to_owned();
        let new = Excerpt { id: Id::new(tx.env()), document: document.id, text, ..known.clone() };
        put_excerpt(tx, space, &document, &new).await?;
    }
    let body = json!({ "number": document.number, "revises": old.number, "version": version });
    tell(tx, space.id, &caller.actor, "document.entered", document.subject(), Visibility::Public, body)
        .await?;
    Ok(document)
}

/// Somebody has looked a document through, and it still holds.
pub async fn confirm(tx: &mut Tx, caller: &Caller, space: &Space, key: &str, today: Date) -> Done<()> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let all = rows::documents(tx, space.id).await?;
    let found = all.into_iter().find(|one| one.key == key).filter(|one| one.state == State::Adopted);
    let mut document = found.ok_or(Refusal::new("no-such-document"))?;
    let stamp = document.detail.review.as_mut().ok_or(Refusal::new("no-such-document"))?;
    stamp.reviewed_on = today;
    save_document(tx, space, &document).await?;
    let body = json!({ "number": document.number, "on": today.to_string() });
    tell(tx, space.id, &caller.actor, "document.reviewed", document.subject(), Visibility::Public, body).await
}
