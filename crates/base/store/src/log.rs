//! The log: one append-only line per space, in commit order, each row sealed with the hash of the one before.
//! Rows sealed since the seal covers cause and request as well have a hash that begins with [`SEAL`]; older rows
//! are verified as they were sealed.
//!
//! The first append of a deed updates the space's row in `log_head`. That row lock puts the commits of one
//! space in order on PostgreSQL and is free on SQLite, which has one writer anyway; other spaces do not wait.

use kernel::{Actor, Happened, Id, Millis, Ref, Visibility};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::{Result, Row, Store, StoreError, Tx, args, sql};

sql! {
    HEAD_LOCK = "update log_head set seq = seq where space = $1 returning seq, hash";
    HEAD_NEW = "insert into log_head (space, seq, hash) values ($1, 0, '') on conflict (space) do nothing";
    HEAD_MOVE = "update log_head set seq = $1, hash = $2 where space = $3";
    APPEND = "insert into event (space, seq, at, actor, topic, version, subject_kind, subject_id, visibility, body, \
        cause, request, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    AFTER = "select space, seq, at, actor, topic, version, subject_kind, subject_id, visibility, body, cause, request, \
        hash from event where space = $1 and seq > $2 order by seq limit $3 + 0";
    OF_SUBJECT = "select space, seq, at, actor, topic, version, subject_kind, subject_id, visibility, body, cause, \
        request, hash from event where subject_id = $1 and subject_kind = $2 order by seq";
    // Not in order: for that SQLite would walk the whole log.
    BY_REQUEST = "select seq, subject_kind, subject_id from event where space = $1 and request = $2";
    HEADS = "select space, seq, hash from log_head order by space";
}

/// The end of a space's log inside a running deed.
pub(crate) struct Head {
    seq: i64,
    hash: String,
}

/// One row of the log.
#[derive(Clone, Debug)]
pub struct Event {
    /// The space whose log it stands in.
    pub space: Id,
    /// Its place there: dense, in commit order.
    pub seq: i64,
    /// When.
    pub at: Millis,
    /// Who.
    pub actor: Actor,
    /// What happened, such as `idea.parked`.
    pub topic: String,
    /// Version of the body's shape.
    pub version: i64,
    /// What it happened to.
    pub subject: Ref,
    /// Who may read of it.
    pub visibility: Visibility,
    /// The details.
    pub body: Json,
    /// The event that led here, by its place in the same log.
    pub cause: Option<i64>,
    /// The one-time key of the form post, the same for every event of that post.
    pub request: Option<String>,
    hash: String,
}

/// A place where a log does not fit together.
#[derive(Clone, Debug, PartialEq)]
pub struct LogBreach {
    /// The space.
    pub space: Id,
    /// The row that is missing or changed.
    pub seq: i64,
}

impl Tx {
    /// Appends what happened to the space's log; gives its place there.
    pub async fn append(&mut self, space: Id, actor: &Actor, happened: &Happened) -> Result<i64> {
        self.append_for(space, actor, happened, None, None).await
    }

    /// As [`Tx::append`], with the one-time key of the form post that asked for it (a second post with the same
    /// key and topic on the same subject is a [`StoreError::Conflict`]) and the event that caused it.
    pub async fn append_for(
        &mut self,
        space: Id,
        actor: &Actor,
        happened: &Happened,
        request: Option<&str>,
        cause: Option<i64>,
    ) -> Result<i64> {
        self.lock_log(space).await?;
        let at = self.env().now();
        let head = self.heads.get_mut(&space).expect("locked above");
        let seq = head.seq + 1;
        let body = happened.body.to_string();
        let hash = sealed(
            &head.hash,
            &[
                &seq.to_string(),
                &at.to_string(),
                &actor.to_string(),
                happened.topic,
                &happened.version.to_string(),
                &happened.subject.to_string(),
                happened.visibility.as_str(),
                &body,
                &cause.map_or_else(String::new, |cause| cause.to_string()),
                request.unwrap_or(""),
            ],
        );
        *head = Head { seq, hash: hash.clone() };
        self.appended = true;
        self.exec(
            APPEND,
            args![
                space,
                seq,
                at,
                actor.to_string(),
                happened.topic,
                happened.version,
                happened.subject.kind.as_str(),
                happened.subject.id,
                happened.visibility.as_str(),
                body,
                cause,
                request,
                hash.as_str()
            ],
        )
        .await?;
        let reactions = self.reactions(happened.topic);
        if !reactions.is_empty() {
            let event = Event {
                space,
                seq,
                at,
                actor: actor.clone(),
                topic: happened.topic.to_owned(),
                version: happened.version,
                subject: happened.subject.clone(),
                visibility: happened.visibility,
                body: happened.body.clone(),
                cause,
                request: request.map(str::to_owned),
                hash,
            };
            for reaction in reactions {
                (reaction.run)(self, &event).await?;
            }
        }
        Ok(seq)
    }

    /// Waits for this space's turn: until the deed ends, nobody else appends to the same log. [`Tx::append`] does
    /// it by itself; deeds that count (numbers, sums) take the lock first.
    pub async fn lock_log(&mut self, space: Id) -> Result<()> {
        if self.heads.contains_key(&space) {
            return Ok(());
        }
        // Waiting for one's turn changes nothing, so a deed that finds nothing to do may commit without an event.
        let wrote = self.wrote;
        let read = |row: &Row| Ok(Head { seq: row.get("seq")?, hash: row.get("hash")? });
        let head = match self.maybe(HEAD_LOCK, args![space], read).await? {
            Some(head) => head,
            None => {
                self.exec(HEAD_NEW, args![space]).await?;
                self.one(HEAD_LOCK, args![space], read).await?
            }
        };
        self.heads.insert(space, head);
        self.wrote = wrote;
        Ok(())
    }

    /// Events after a place in the log, oldest first.
    pub async fn events_after(&mut self, space: Id, seq: i64, limit: i64) -> Result<Vec<Event>> {
        self.all(AFTER, args![space, seq, limit], read_event).await
    }

    /// Everything that happened to one thing, oldest first.
    pub async fn events_of(&mut self, subject: &Ref) -> Result<Vec<Event>> {
        self.all(OF_SUBJECT, args![subject.id, subject.kind.as_str()], read_event).await
    }

    /// What an earlier post with the same one-time key was about, if there was one.
    pub async fn done_by_request(&mut self, space: Id, request: &str) -> Result<Option<Ref>> {
        let read = |row: &Row| {
            Ok((
                row.get::<i64>("seq")?,
                Ref::new(&row.get::<String>("subject_kind")?, row.get("subject_id")?),
            ))
        };
        let found = self.all(BY_REQUEST, args![space, request], read).await?;
        Ok(found.into_iter().min_by_key(|(seq, _)| *seq).map(|(_, subject)| subject))
    }

    /// The spaces that have a log, with its length.
    pub async fn logs(&mut self) -> Result<Vec<(Id, i64)>> {
        self.all(HEADS, args![], |row| Ok((row.get("space")?, row.get("seq")?))).await
    }
}

impl Store {
    /// Walks a space's log, as it is at this moment, and compares every hash; the first place that does not fit, if
    /// any.
    pub async fn verify_log(&self, space: Id) -> Result<Option<LogBreach>> {
        self.snapshot().await?.verify_log(space).await
    }
}

impl Tx {
    /// As [`Store::verify_log`], of the log as this transaction sees it.
    pub async fn verify_log(&mut self, space: Id) -> Result<Option<LogBreach>> {
        let (mut seq, mut hash) = (0, String::new());
        loop {
            let events = self.events_after(space, seq, 1000).await?;
            if events.is_empty() {
                break;
            }
            for event in events {
                let expected = expected(&hash, &event);
                if event.seq != seq + 1 || event.hash != expected {
                    return Ok(Some(LogBreach { space, seq: seq + 1 }));
                }
                (seq, hash) = (event.seq, event.hash);
            }
        }
        let head = self.logs().await?.into_iter().find(|(id, _)| *id == space).map_or(0, |(_, seq)| seq);
        Ok((head != seq).then_some(LogBreach { space, seq: seq + 1 }))
    }
}

/// Writes the moved heads back, as the last thing before a commit.
pub(crate) async fn close(tx: &mut Tx) -> Result<()> {
    if !tx.appended {
        return Ok(());
    }
    for (space, head) in std::mem::take(&mut tx.heads) {
        tx.exec(HEAD_MOVE, args![head.seq, head.hash, space]).await?;
    }
    Ok(())
}

/// How hashes begin that cover everything in the row.
const SEAL: &str = "2:";

fn sealed(previous: &str, parts: &[&str]) -> String {
    format!("{SEAL}{}", seal(previous, parts))
}

/// The hash that an event should have.
fn expected(previous: &str, event: &Event) -> String {
    let (seq, at, version) = (event.seq.to_string(), event.at.to_string(), event.version.to_string());
    let (actor, subject, body) = (event.actor.to_string(), event.subject.to_string(), event.body.to_string());
    let parts = [&seq, &at, &actor, &event.topic, &version, &subject, event.visibility.as_str(), &body];
    if !event.hash.starts_with(SEAL) {
        return seal(previous, &parts);
    }
    let cause = event.cause.map_or_else(String::new, |cause| cause.to_string());
    sealed(previous, &[&parts[..], &[&cause, event.request.as_deref().unwrap_or("")]].concat())
}

fn seal(previous: &str, parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    hasher.update(previous.as_bytes());
    for part in parts {
        // The length first, so that no two different rows read the same.
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read_event(row: &Row) -> Result<Event> {
    let text = |column: &str| row.get::<String>(column);
    Ok(Event {
        space: row.get("space")?,
        seq: row.get("seq")?,
        at: row.get("at")?,
        actor: text("actor")?.parse().map_err(StoreError::Unreadable)?,
        topic: text("topic")?,
        version: row.get("version")?,
        subject: Ref::new(&text("subject_kind")?, row.get("subject_id")?),
        visibility: Visibility::parse(&text("visibility")?),
        body: serde_json::from_str(&text("body")?)
            .map_err(|e| StoreError::Unreadable(format!("event.body: {e}")))?,
        cause: row.get("cause")?,
        request: row.get("request")?,
        hash: text("hash")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event() -> Event {
        let id = Id::from_parts(1, [1; 10]);
        Event {
            space: id,
            seq: 1,
            at: 7,
            actor: Actor::Visitor,
            topic: "thing.happened".into(),
            version: 1,
            subject: Ref::new("thing", id),
            visibility: Visibility::Staff,
            body: Json::Null,
            cause: Some(3),
            request: Some("key".into()),
            hash: String::new(),
        }
    }

    #[test]
    fn rows_of_before_are_verified_as_they_were_sealed() {
        let mut old = event();
        old.hash = expected("", &old);
        assert!(!old.hash.starts_with(SEAL));
        assert_eq!(expected("", &old), old.hash);
    }

    #[test]
    fn the_seal_covers_cause_and_request() {
        let mut new = event();
        new.hash = SEAL.into();
        new.hash = expected("", &new);
        assert!(new.hash.starts_with(SEAL));
        for changed in [Event { cause: None, ..new.clone() }, Event { request: None, ..new.clone() }] {
            assert_ne!(expected("", &changed), changed.hash);
        }
        assert_ne!(expected("other", &new), new.hash);
    }
}
