use kernel::{Actor, Happened, Id, Lang, Millis, Private, Ref, Refusal, Visibility};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::{Browser, Device, LINK, LINKS_PER_HOUR, SESSION, Session, SignedIn, System};
use crate::{Caller, Done, Grant, INSTALLATION, Role, Secret, limits, person, secrets};

/// How long after it was asked for a link may still be written, milliseconds: mail servers are slow at times.
const WRITTEN_WITHIN: Millis = 60 * 60_000;

sql! {
    ASK = "insert into sign_in_link (id, person, created, expires) values ($1, $2, $3, $4)";
    MINT = "update sign_in_link set token_hash = $1, expires = $2 where id = $3 and used is null and created > $4 \
        and exists (select 1 from person p where p.id = sign_in_link.person and p.ended is null) returning person";
    ADDRESS = "select email, lang from person where id = $1 and email is not null";
    CONSUME = "update sign_in_link set used = $1 where token_hash = $2 and used is null and expires > $1 \
        and exists (select 1 from person p where p.id = sign_in_link.person and p.ended is null) returning person";
    BEGIN = "insert into session (id, token_hash, person, created, seen, expires, browser, system) \
        values ($1, $2, $3, $4, $4, $5, $6, $7)";
    LOAD = "select s.id as id, s.person as person, s.created as created, s.seen as seen, s.expires as expires, \
        s.browser as browser, s.system as system, p.name as name, p.lang as lang, g.space as space, g.role as role, g.organisation as organisation \
        from session s join person p on p.id = s.person \
        left join role_grant g on g.person = p.id and g.since <= $1 and (g.until is null or g.until > $1) \
        where s.token_hash = $2 and s.expires > $1 and p.ended is null order by g.since, g.id";
    TOUCH = "update session set seen = $1, expires = $2 where id = $3";
    OF_PERSON = "select id, person, created, seen, expires, browser, system from session where person = $1 and expires > $2 order by seen desc";
    END = "delete from session where id = $1 and person = $2";
    END_OTHERS = "delete from session where person = $1 and id <> $2";
    SWEEP = "delete from session where expires <= $1";
    SWEEP_LINKS = "delete from sign_in_link where created < $1";
}

fn read(row: &Row) -> Result<Session> {
    // A name that this version does not know is an unknown device.
    let (browser, system) = (row.get::<Option<String>>("browser")?, row.get::<Option<String>>("system")?);
    Ok(Session {
        id: row.get("id")?,
        person: row.get("person")?,
        created: row.get("created")?,
        seen: row.get("seen")?,
        expires: row.get("expires")?,
        device: Device {
            browser: browser.as_deref().and_then(Browser::parse),
            system: system.as_deref().and_then(System::parse),
        },
    })
}

/// Asks for a sign-in link to an address. Whether the address is known or not, the answer is the same: nothing,
/// or the refusal `too-many-links` after five in an hour. The letter is written when it is sent
/// ([`mint_link`]): outbox kind `sign-in`, subject `sign-in-link`.
pub async fn ask_link(tx: &mut Tx, secret: &Secret, email: &str) -> Done<()> {
    let email = person::normal_email(email)?;
    if !limits::allow(tx, secret, "sign-in", &email, LINKS_PER_HOUR, 3_600_000).await? {
        return Err(Refusal::counted("too-many-links", LINKS_PER_HOUR).into());
    }
    let Some(person) = person::by_email(tx, &email).await? else { return Ok(()) };
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    tx.exec(ASK, args![id, person.id, now, now + LINK]).await?;
    let subject = Ref::new("sign-in-link", id);
    tx.post(&format!("sign-in:{id}"), INSTALLATION, "sign-in", &subject, now).await?;
    Ok(())
}

/// Makes the link's token, at the moment the letter is written; from then on it works once, for 15 minutes.
/// Gives the address, the language and the token; nothing when it was used, is too old or the account ended.
pub async fn mint_link(tx: &mut Tx, id: Id) -> Result<Option<(Private<String>, Lang, String)>> {
    let (token, now) = (secrets::token(tx.env()), tx.env().now());
    let args = args![secrets::hashed(&token), now + LINK, id, now - WRITTEN_WITHIN];
    let Some(person) = tx.maybe(MINT, args, |row| row.get::<Id>("person")).await? else { return Ok(None) };
    let address = |row: &Row| Ok((Private::new(row.get::<String>("email")?), row.get("lang")?));
    let found = tx.maybe(ADDRESS, args![person], address).await?;
    Ok(found.map(|(email, lang)| (email, lang, token)))
}

/// Uses up a link and signs the person in on a device; gives the session's token for the cookie. Refused with `link-used`
/// when the link is unknown, used or too old.
pub async fn consume_link(tx: &mut Tx, token: &str, device: Device) -> Done<String> {
    let now = tx.env().now();
    let person = tx.maybe(CONSUME, args![now, secrets::hashed(token)], |row| row.get::<Id>("person")).await?;
    Ok(begin(tx, person.ok_or(Refusal::new("link-used"))?, device).await?)
}

/// Begins a session of a person on a device; gives its token for the cookie.
pub async fn begin(tx: &mut Tx, person: Id, device: Device) -> Result<String> {
    let (id, token, now) = (Id::new(tx.env()), secrets::token(tx.env()), tx.env().now());
    let (browser, system) = (device.browser.map(Browser::as_str), device.system.map(System::as_str));
    tx.exec(BEGIN, args![id, secrets::hashed(&token), person, now, now + SESSION, browser, system]).await?;
    Ok(token)
}

/// Who the token belongs to, with the roles they have now; one statement.
pub async fn load(tx: &mut Tx, token: &str) -> Result<Option<SignedIn>> {
    let now = tx.env().now();
    let rows = tx
        .all(LOAD, args![now, secrets::hashed(token)], |row| {
            let (session, name, lang) = (read(row)?, row.get::<String>("name")?, row.get::<Lang>("lang")?);
            Ok((session, name, lang, read_grant(row)?))
        })
        .await?;
    let mut grants = Vec::new();
    let mut found = None;
    for (session, name, lang, grant) in rows {
        grants.extend(grant);
        found = Some((session, name, lang));
    }
    Ok(found.map(|(session, name, lang)| {
        let caller = Caller { actor: Actor::Person(session.person), grants, lang };
        SignedIn { session, name, caller }
    }))
}

fn read_grant(row: &Row) -> Result<Option<Grant>> {
    let Some(role) = row.get::<Option<String>>("role")? else { return Ok(None) };
    let role = Role::parse(&role).ok_or_else(|| StoreError::Unreadable("role".to_owned()))?;
    Ok(Some(Grant { space: row.get("space")?, role, organisation: row.get("organisation")? }))
}

/// Writes down that the session was used, and lets it live on.
pub async fn touch(tx: &mut Tx, session: Id) -> Result<()> {
    let now = tx.env().now();
    tx.exec(TOUCH, args![now, now + SESSION, session]).await.map(drop)
}

/// A person's sessions, the latest used first.
pub async fn of_person(tx: &mut Tx, person: Id) -> Result<Vec<Session>> {
    let now = tx.env().now();
    tx.all(OF_PERSON, args![person, now], read).await
}

/// Ends one of a person's sessions: signing out on a device. Technical, without a line in the log.
pub async fn end(tx: &mut Tx, person: Id, session: Id) -> Result<()> {
    tx.exec(END, args![session, person]).await.map(drop)
}

/// Ends one of the caller's own sessions, on whichever device it is, and says so in the log: somebody may ask
/// later why a device was signed out.
pub async fn revoke(tx: &mut Tx, by: &Caller, session: Id) -> Done<()> {
    let person = by.person().ok_or(Refusal::new("not-permitted"))?;
    if tx.exec(END, args![session, person]).await? == 0 {
        return Err(StoreError::NotFound.into());
    }
    revoked(tx, by, person, 1).await
}

/// Ends the caller's sessions except this one; tells how many.
pub async fn revoke_others(tx: &mut Tx, by: &Caller, kept: Id) -> Done<u64> {
    let person = by.person().ok_or(Refusal::new("not-permitted"))?;
    let ended = tx.exec(END_OTHERS, args![person, kept]).await?;
    revoked(tx, by, person, ended).await?;
    Ok(ended)
}

async fn revoked(tx: &mut Tx, by: &Caller, person: Id, n: u64) -> Done<()> {
    let body = serde_json::json!({ "n": n });
    let happened = Happened::new("sessions.ended", Ref::new("person", person), Visibility::Staff, body);
    tx.append(INSTALLATION, &by.actor, &happened).await?;
    Ok(())
}

/// Forgets sessions that have ended and links that are more than a day old.
pub async fn sweep(tx: &mut Tx) -> Result<u64> {
    let now = tx.env().now();
    let links = tx.exec(SWEEP_LINKS, args![now - kernel::env::DAY]).await?;
    Ok(links + tx.exec(SWEEP, args![now]).await?)
}
