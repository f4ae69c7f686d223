use kernel::{Actor, Happened, Id, Lang, Millis, Private, Ref, Refusal, Visibility};
use serde_json::json;
use store::{Result, Row, Store, StoreError, Tx, args, sql};

use super::{Contact, Details, Purpose};
use crate::{Caller, Done, Reach, Right, permits};

sql! {
    PUT = "insert into contact (id, space, name, email, phone, postal, lang, name_public, retain_until) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    GET = "select id, space, name, email, phone, postal, lang, name_public, retain_until, owed, erased_at \
        from contact where id = $1";
    // Whether there is an address, never which.
    WAYS = "select id, email is not null as email, postal is not null as postal from contact where id in ($1, $2, $3, \
        $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)";
    LANG = "select lang from contact where id = $1";
    CHANGE = "update contact set name = $1, email = $2, phone = $3, postal = $4, lang = $5, name_public = $6 \
        where id = $7 and erased_at is null returning space";
    ERASE = "update contact set name = null, email = null, phone = null, postal = null, name_public = false, \
        erased_at = $1 where id = $2 and erased_at is null returning space";
    KEEP = "update contact set owed = $1, retain_until = $2 where id = $3 and erased_at is null";
    EXPIRED = "select id, space from contact where retain_until <= $1 and erased_at is null and not owed \
        order by retain_until limit 500";
    ERASED = "select count(*) as erased, count(coalesce(name, email, phone, postal, \
        case when name_public then 'shown' end)) as kept from contact where erased_at is not null";
    // Asked once more, as something may be owed again by now.
    EXPIRE = "update contact set name = null, email = null, phone = null, postal = null, name_public = false, \
        erased_at = $1 where id = $2 and erased_at is null and not owed and retain_until <= $1 returning space";
}

fn read(row: &Row) -> Result<Contact> {
    let private = |column: &str| row.get::<Option<String>>(column).map(|text| text.map(Private::new));
    Ok(Contact {
        id: row.get("id")?,
        space: row.get("space")?,
        details: Details {
            name: private("name")?,
            email: private("email")?,
            phone: private("phone")?,
            postal: private("postal")?,
            lang: row.get("lang")?,
            name_public: row.get("name_public")?,
        },
        retain_until: row.get("retain_until")?,
        owed: row.get("owed")?,
        erased_at: row.get("erased_at")?,
    })
}

fn plain(value: &Option<Private<String>>) -> Option<String> {
    value.as_ref().map(|value| value.reveal().clone())
}

/// Keeps contact data that somebody gave of themselves, until a moment. Belongs in the deed that it came with.
pub async fn put(tx: &mut Tx, by: &Actor, space: Id, details: &Details, retain_until: Millis) -> Result<Id> {
    let id = Id::new(tx.env());
    let Details { name, email, phone, postal, lang, name_public } = details;
    let args = args![
        id,
        space,
        plain(name),
        plain(email),
        plain(phone),
        plain(postal),
        *lang,
        *name_public,
        retain_until
    ];
    tx.exec(PUT, args).await?;
    log(tx, space, by, "contact.given", id, json!({})).await?;
    Ok(id)
}

/// The data, for followers that send mail and for printing letters; never for a page, but that the owner's own
/// shows a hint of the address ([`Details::email_hint`]). Nothing when erased.
pub async fn for_sending(tx: &mut Tx, id: Id) -> Result<Option<Contact>> {
    let found = tx.maybe(GET, args![id], read).await?;
    Ok(found.filter(|contact| contact.erased_at.is_none()))
}

/// How each of these people can be reached: `(contact, by e-mail, by letter)`. Says nothing of the addresses.
pub async fn ways(tx: &mut Tx, ids: &[Id]) -> Result<Vec<(Id, bool, bool)>> {
    let mut found = Vec::new();
    for some in ids.chunks(25) {
        let args: store::Args = (0..25).map(|at| some.get(at).copied().into()).collect();
        let read = |row: &Row| Ok((row.get("id")?, row.get("email")?, row.get("postal")?));
        found.extend(tx.all(WAYS, args, read).await?);
    }
    Ok(found)
}

/// Whether somebody can be reached by letter only.
pub async fn by_letter_only(tx: &mut Tx, id: Id) -> Result<bool> {
    let found = ways(tx, &[id]).await?;
    Ok(found.iter().any(|(_, email, postal)| *postal && !email))
}

/// The language somebody asked to be answered in.
pub async fn lang(tx: &mut Tx, id: Id) -> Result<Option<Lang>> {
    tx.maybe(LANG, args![id], |row| row.get("lang")).await
}

/// The data, for somebody with the right to see it; the log says who read it and for what. `places`: the
/// organisations that what its owner left concerns; whoever may see those of one only is refused others' with
/// `other-municipality`.
pub async fn read_with_purpose(
    tx: &mut Tx,
    by: &Caller,
    id: Id,
    purpose: Purpose,
    places: &[Id],
) -> Done<Contact> {
    let contact = tx.one(GET, args![id], read).await?;
    match permits::require(by, contact.space, Right::SeeContact)? {
        Reach::Own(own) if !places.contains(&own) => return Err(Refusal::new("other-municipality").into()),
        _ => {}
    }
    let body = json!({ "purpose": purpose.as_str() });
    log(tx, contact.space, &by.actor, "contact.read", id, body).await?;
    Ok(contact)
}

/// Replaces the data. The owner proves to be one by the code; that is for the caller to see to.
pub async fn change(tx: &mut Tx, by: &Actor, id: Id, details: &Details) -> Result<()> {
    let Details { name, email, phone, postal, lang, name_public } = details;
    let args = args![plain(name), plain(email), plain(phone), plain(postal), *lang, *name_public, id];
    let space = tx.maybe(CHANGE, args, |row| row.get::<Id>("space")).await?.ok_or(StoreError::NotFound)?;
    log(tx, space, by, "contact.changed", id, json!({})).await
}

/// Wipes every field and keeps the row, so that the idea stays whole and the wiping stays provable. Nothing
/// happens when it was wiped before.
pub async fn erase(tx: &mut Tx, by: &Actor, id: Id) -> Result<()> {
    let now = tx.env().now();
    let Some(space) = tx.maybe(ERASE, args![now, id], |row| row.get::<Id>("space")).await? else {
        return Ok(());
    };
    log(tx, space, by, "contact.erased", id, json!({})).await
}

/// Says whether something is still owed to whoever left the data, and until when it is kept once nothing is. Every
/// word to them moves the date. Belongs in the deed that tells them; nothing happens when it was wiped.
pub async fn keep(tx: &mut Tx, id: Id, owed: bool, until: Millis) -> Result<()> {
    tx.exec(KEEP, args![owed, until, id]).await.map(drop)
}

/// As [`erase_expired`], now and in a transaction of its own.
pub async fn sweep(store: &Store) -> Result<usize> {
    let mut tx = store.write().await?;
    let erased = erase_expired(&mut tx, store.env.now()).await?;
    if erased > 0 {
        tx.commit().await?;
    }
    Ok(erased)
}

/// Wipes what was kept long enough and is not needed to tell somebody what they wait for, at most 500 at a time;
/// tells how many.
pub async fn erase_expired(tx: &mut Tx, now: Millis) -> Result<usize> {
    let mut erased = 0;
    let read = |row: &Row| Ok((row.get::<Id>("space")?, row.get::<Id>("id")?));
    let mut expired = tx.all(EXPIRED, args![now], read).await?;
    expired.sort();
    for (space, id) in expired {
        // As in every deed the log comes first, or each would wait for what the other holds.
        tx.lock_log(space).await?;
        if tx.maybe(EXPIRE, args![now, id], |row| row.get::<Id>("space")).await?.is_some() {
            log(tx, space, &Actor::Clock, "contact.erased", id, json!({})).await?;
            erased += 1;
        }
    }
    Ok(erased)
}

/// How many people's contact data was erased, and in how many of these rows something stands all the same (I24).
pub async fn erased(tx: &mut Tx) -> Result<(i64, i64)> {
    tx.one(ERASED, args![], |row| Ok((row.get("erased")?, row.get("kept")?))).await
}

async fn log(
    tx: &mut Tx,
    space: Id,
    by: &Actor,
    topic: &'static str,
    id: Id,
    body: serde_json::Value,
) -> Result<()> {
    let happened = Happened::new(topic, Ref::new("contact", id), Visibility::Staff, body);
    tx.append(space, by, &happened).await.map(drop)
}
