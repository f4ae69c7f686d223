//! Deeds: a meeting or network is added; cards are handed out.

use kernel::{
    Env, Happened, Id, Lang, Ref, Refusal, Visibility,
    slug::{self, slug},
};
use members::{Caller, Done, Right, permits, secrets};
use serde_json::json;
use store::Store;
use wordcode::{BYTES, Code, Language};

use super::forms::{NewGathering, Tables, table_of};
use crate::idea::{
    code,
    store::{
        cards::{self, Card},
        gatherings as found,
        places::{self, Gathering},
    },
};

/// Letters that a key in an address has at most, before its number.
const KEY_MAX: usize = 40;

/// A card before it is kept: number and code.
#[derive(Clone, Debug)]
pub struct Blank {
    /// Its number.
    pub number: i64,
    /// Its code; after the sheet is printed nobody here knows it.
    pub code: Code,
}

/// As many blanks as ordered, numbered on from the last card of the space. Nothing is kept yet.
pub async fn draw(store: &Store, space: Id, count: i64, lang: Lang) -> Done<Vec<Blank>> {
    let last = cards::last_number(&mut store.read().await?, space).await?;
    let list = Language::from_tag(lang.tag()).unwrap_or(Language::Sv);
    let code = |env: &Env| Code::encode(env.bytes::<BYTES>(), list);
    Ok((last + 1..=last + count).map(|number| Blank { number, code: code(&store.env) }).collect())
}

/// Keeps printed cards, all or none. `false` when somebody else has taken the numbers meanwhile: then they must
/// be drawn and printed anew. Refused with `cards-printed` when this post has printed before: the codes stand on
/// that sheet and nowhere else.
pub async fn keep(
    store: &Store,
    caller: &Caller,
    space: Id,
    request: &str,
    blanks: &[Blank],
    (gathering, tables): (Option<&Gathering>, Tables),
) -> Done<bool> {
    permits::require(caller, space, Right::RegisterIdeas)?;
    let secret = secrets::of_codes(store, space).await?;
    let mut tx = store.write().await?;
    tx.lock_log(space).await?;
    if tx.done_by_request(space, request).await?.is_some() {
        return Err(Refusal::new("cards-printed").into());
    }
    let (Some(first), Some(last)) = (blanks.first(), blanks.last()) else { return Ok(true) };
    if cards::last_number(&mut tx, space).await? + 1 != first.number {
        return Ok(false);
    }
    let printed_at = tx.env().now();
    let mut subject = None;
    for (at, blank) in blanks.iter().enumerate() {
        let card = Card {
            id: Id::new(tx.env()),
            space,
            number: blank.number,
            gathering: gathering.map(|gathering| gathering.id),
            table_no: table_of(tables, at, blanks.len()),
            printed_at,
            used_by: None,
        };
        cards::add(&mut tx, &card, &code::hash(secret.bytes(), &blank.code.canonical())).await?;
        subject.get_or_insert(card.id);
    }
    let body = json!({ "first": first.number, "last": last.number, "gathering": gathering.map(|g| g.id) });
    let subject = Ref::new("idea-card", subject.unwrap_or(space));
    let happened = Happened::new("cards.printed", subject, Visibility::Staff, body);
    tx.append_for(space, &caller.actor, &happened, Some(request), None).await?;
    tx.commit().await?;
    Ok(true)
}

/// Adds a meeting or network; gives its key. The same post twice is one.
pub async fn add(
    store: &Store,
    caller: &Caller,
    space: Id,
    request: Option<&str>,
    new: &NewGathering,
) -> Done<String> {
    permits::require(caller, space, Right::ManageSpace)?;
    let mut tx = store.write().await?;
    tx.lock_log(space).await?;
    if let Some(request) = request
        && let Some(done) = tx.done_by_request(space, request).await?
    {
        let all = places::gatherings(&mut tx, space).await?;
        let made = all.into_iter().find(|gathering| gathering.id == done.id);
        return made.map(|gathering| gathering.key).ok_or(store::StoreError::NotFound.into());
    }
    let base = slug::at_most(&slug(&new.name, "g"), KEY_MAX);
    let (mut key, mut n) = (base.clone(), 1);
    while found::by_key(&mut tx, space, &key).await?.is_some() {
        n += 1;
        key = format!("{base}-{n}");
    }
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let is_meeting = new.kind == "meeting";
    let gathering = Gathering {
        id: Id::new(tx.env()),
        is_meeting,
        key: key.clone(),
        name: new.name.clone(),
        place: some(&new.place),
        held_on: some(&new.date),
        tables: new.tables.parse().unwrap_or(0),
        participants: new.participants.parse().ok(),
    };
    places::add_gathering(&mut tx, space, &gathering).await?;
    let subject = Ref::new("gathering", gathering.id);
    let body = json!({ "key": key, "meeting": is_meeting });
    let happened = Happened::new("gathering.added", subject, Visibility::Public, body);
    tx.append_for(space, &caller.actor, &happened, request, None).await?;
    tx.commit().await?;
    Ok(key)
}
