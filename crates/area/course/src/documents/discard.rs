//! Deeds: a draft that nothing came of is put aside, and taken back. Its row, words and address stay.

use kernel::{Refusal, Visibility};
use members::{Caller, Done, Right, Space, permits};
use serde_json::json;
use store::Tx;

use super::{
    desk::{put_document_card, put_excerpt_card, tell},
    model::{Document, Excerpt},
    rules, store as rows,
};

/// Puts a draft aside. Refused for what was decided, and for what something else cites.
pub async fn discard(tx: &mut Tx, caller: &Caller, space: &Space, key: &str) -> Done<()> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let all = rows::documents(tx, space.id).await?;
    let one = all.iter().find(|one| one.key == key).ok_or(Refusal::new("no-such-document"))?;
    let excerpts = own_excerpts(tx, space, one).await?;
    let mut references = rows::referred(tx, one.id).await?;
    for excerpt in &excerpts {
        references += rows::referred(tx, excerpt.id).await?;
    }
    rules::discardable(one.state, references)?;
    let now = tx.env().now();
    rows::put_aside(tx, one.id, Some(now)).await?;
    show(tx, space, one, &excerpts, Visibility::Staff).await?;
    let body = json!({ "number": one.number });
    tell(tx, space.id, &caller.actor, "document.discarded", one.subject(), Visibility::Public, body).await
}

/// Takes a draft back that was put aside. Refused where another new version was begun meanwhile.
pub async fn restore(tx: &mut Tx, caller: &Caller, space: &Space, key: &str) -> Done<()> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let aside = rows::discarded(tx, space.id).await?;
    let one = aside.iter().find(|one| one.key == key).ok_or(Refusal::new("no-such-document"))?;
    let all = rows::documents(tx, space.id).await?;
    let rival = all.iter().find(|other| other.replaces.is_some() && other.replaces == one.replaces);
    if let Some(rival) = rival {
        return Err(Refusal::counted("document-revised-already", rival.detail.version).into());
    }
    rows::put_aside(tx, one.id, None).await?;
    let excerpts = own_excerpts(tx, space, one).await?;
    show(tx, space, one, &excerpts, Visibility::Public).await?;
    let body = json!({ "number": one.number });
    tell(tx, space.id, &caller.actor, "document.restored", one.subject(), Visibility::Public, body).await
}

async fn own_excerpts(tx: &mut Tx, space: &Space, one: &Document) -> Done<Vec<Excerpt>> {
    let mut excerpts = rows::excerpts(tx, space.id).await?;
    excerpts.retain(|excerpt| excerpt.document == one.id);
    Ok(excerpts)
}

async fn show(
    tx: &mut Tx,
    space: &Space,
    one: &Document,
    excerpts: &[Excerpt],
    visibility: Visibility,
) -> Done<()> {
    put_document_card(tx, space, one, visibility).await?;
    for excerpt in excerpts {
        put_excerpt_card(tx, space, one, excerpt, visibility).await?;
    }
    Ok(())
}
