//! Deeds: take up an external matter, change what is said about it, note what was done.

use kernel::{Happened, Refusal, Visibility};
use members::{Caller, Done, Right, Space, permits};
use serde_json::json;
use store::{Store, StoreError, Tx, directory::Card, thread::Verb};

use super::{
    model::{Contact, External, Said, TITLE_MAX},
    store as rows,
};

/// Takes up an external matter under the space's next number. The same `request` twice is one.
pub async fn open(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    said: &Said,
    request: Option<&str>,
) -> Done<External> {
    permits::require(by, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    if let Some(request) = request
        && let Some(done) = tx.done_by_request(space.id, request).await?
    {
        return rows::by_id(tx, done.id).await?.ok_or(StoreError::NotFound.into());
    }
    sound(said)?;
    let external = rows::put(tx, space.id, said).await?;
    tie(tx, space, &external).await?;
    enter(tx, space, &external).await?;
    append(tx, by, space, &external, "external.opened", request).await?;
    Ok(external)
}

/// Changes what is said about it, over the version that was read.
pub async fn change(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    number: i64,
    version: i64,
    said: &Said,
) -> Done<External> {
    let mut external = find(tx, by, space, number).await?;
    sound(said)?;
    if external.version != version {
        return Err(StoreError::Conflict("external".to_owned()).into());
    }
    external.said = Said { example: external.said.example, lang: external.said.lang, ..said.clone() };
    save(tx, &mut external).await?;
    tie(tx, space, &external).await?;
    enter(tx, space, &external).await?;
    append(tx, by, space, &external, "external.changed", None).await?;
    Ok(external)
}

/// Notes what was done about it.
pub async fn note(tx: &mut Tx, by: &Caller, space: &Space, number: i64, contact: &Contact) -> Done<External> {
    let mut external = find(tx, by, space, number).await?;
    if contact.says.trim().is_empty() {
        return Err(Refusal::new("external-says").into());
    }
    rows::put_contact(tx, external.id, contact).await?;
    save(tx, &mut external).await?;
    append(tx, by, space, &external, "external.contacted", None).await?;
    Ok(external)
}

/// As [`open`], in a transaction of its own.
pub async fn commit_open(
    store: &Store,
    by: &Caller,
    space: &Space,
    said: &Said,
    request: Option<&str>,
) -> Done<External> {
    let mut tx = store.write().await?;
    let external = open(&mut tx, by, space, said, request).await?;
    tx.commit().await?;
    Ok(external)
}

/// As [`change`], in a transaction of its own.
pub async fn commit_change(
    store: &Store,
    by: &Caller,
    space: &Space,
    (number, version): (i64, i64),
    said: &Said,
) -> Done<()> {
    let mut tx = store.write().await?;
    change(&mut tx, by, space, number, version, said).await?;
    Ok(tx.commit().await?)
}

/// As [`note`], in a transaction of its own.
pub async fn commit_note(
    store: &Store,
    by: &Caller,
    space: &Space,
    number: i64,
    contact: &Contact,
) -> Done<()> {
    let mut tx = store.write().await?;
    note(&mut tx, by, space, number, contact).await?;
    Ok(tx.commit().await?)
}

async fn find(tx: &mut Tx, by: &Caller, space: &Space, number: i64) -> Done<External> {
    permits::require(by, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    Ok(rows::by_number(tx, space.id, number).await?.ok_or(StoreError::NotFound)?)
}

fn sound(said: &Said) -> Result<(), Refusal> {
    let named = |text: &str| !text.trim().is_empty() && text.chars().count() <= TITLE_MAX;
    if !named(&said.title) || !named(&said.owner) {
        return Err(Refusal::new("external-named"));
    }
    said.is_whole()
}

async fn save(tx: &mut Tx, external: &mut External) -> Done<()> {
    external.version += 1;
    external.changed_at = tx.env().now();
    match rows::save(tx, external).await? {
        true => Ok(()),
        false => Err(StoreError::Conflict("external".to_owned()).into()),
    }
}

/// Ties it to the goals it matters to, and unties the others.
async fn tie(tx: &mut Tx, space: &Space, external: &External) -> Done<()> {
    let subject = external.subject();
    let goals = &external.said.goals;
    let has = tx.links_from(&subject).await?;
    for link in has.iter().filter(|link| link.verb == Verb::Serves.as_str()) {
        if !goals.contains(&link.other) {
            tx.unlink(&subject, Verb::Serves, &link.other).await?;
        }
    }
    for goal in goals.iter().filter(|goal| !has.iter().any(|link| link.other == **goal)) {
        tx.link(space.id, &subject, Verb::Serves, goal).await?;
    }
    Ok(())
}

async fn enter(tx: &mut Tx, space: &Space, external: &External) -> Done<()> {
    let card = Card {
        subject: external.subject(),
        space: space.id,
        number: Some(external.number),
        title: external.said.title.clone(),
        url: format!("/{}/influence/{}", space.key, external.number),
        status: format!("external-stage-{}", external.said.stage.as_str()),
        visibility: Visibility::Public,
    };
    Ok(tx.put_card(&card).await?)
}

async fn append(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    external: &External,
    topic: &'static str,
    request: Option<&str>,
) -> Done<()> {
    let body = json!({ "number": external.number });
    let happened = Happened::new(topic, external.subject(), Visibility::Public, body);
    tx.append_for(space.id, &by.actor, &happened, request, None).await?;
    Ok(())
}
