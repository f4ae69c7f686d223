//! The outbox: messages that wait to leave. A row says *about what* and never *to whom* or *with which words*:
//! both are looked up when it is sent, so that an address that was taken back is not used.

use kernel::{Id, Millis, Ref, env::DAY};

use crate::{Result, Row, Tx, args, sql};

sql! {
    PUT = "insert into outbox (key, space, kind, subject_kind, subject_id, created, run_after) \
        values ($1, $2, $3, $4, $5, $6, $7) on conflict (key) do nothing";
    // The outer conditions are checked again after waiting for a lock, so that two nodes never claim the same row, and
    // none what was recalled meanwhile.
    CLAIM = "update outbox set locked_until = $1, attempts = attempts + 1 where locked_until <= $2 \
        and sent_at is null and dropped_at is null and failed_at is null and key = ( \
        select key from outbox where sent_at is null and dropped_at is null and failed_at is null \
        and run_after <= $2 and locked_until <= $2 order by run_after, key limit 1) \
        returning key, space, kind, subject_kind, subject_id, attempts, created";
    SENT = "update outbox set sent_at = $1, failure = null where key = $2";
    DROPPED = "update outbox set dropped_at = $1, failure = $2 where key = $3";
    LATER = "update outbox set run_after = $1, locked_until = 0, failure = $2 where key = $3";
    FAILED = "update outbox set failed_at = $1, failure = $2 where key = $3";
    COUNTS = "select count(case when sent_at is null and dropped_at is null and failed_at is null then 1 end) as waiting, \
        count(sent_at) as sent, count(dropped_at) as dropped, count(failed_at) as failed from outbox";
    WAS_SENT = "select count(*) as n from outbox where subject_id = $1 and (sent_at is not null or locked_until > $2)";
    RECALL = "update outbox set dropped_at = $1, failure = 'recalled' where subject_id = $2 and sent_at is null \
        and dropped_at is null and locked_until <= $1";
}

/// How long a sender keeps a message to itself, milliseconds. It must have come to an end before: another node sends
/// the message again then.
pub const LEASE: Millis = 300_000;
/// Waiting times after failures, milliseconds: one minute, five, half an hour, two hours, and from then on twelve hours.
const RETRY: [Millis; 5] = [60_000, 300_000, 1_800_000, 7_200_000, 43_200_000];
/// For so long it is tried, as RFC 5321 (4.5.4.1) asks: a server that failed on a Friday is mended on a Monday.
const TRIED_FOR: Millis = 5 * DAY;

/// A message that a sender has claimed.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Unique name; sending twice with the same name is one message.
    pub key: String,
    /// The space it is about.
    pub space: Id,
    /// What sort of message, such as `feedback` or `sign-in`.
    pub kind: String,
    /// What it is about.
    pub subject: Ref,
    /// How many times it has been tried, this time included.
    pub attempts: i64,
    /// When it was put here.
    pub created: Millis,
}

/// How many messages are where.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// Not sent yet.
    pub waiting: i64,
    /// Handed to the mail server.
    pub sent: i64,
    /// Had nobody to go to any more.
    pub dropped: i64,
    /// Given up after the last try.
    pub failed: i64,
}

impl Tx {
    /// Puts a message into the outbox; with a key that is already there, nothing happens.
    pub async fn post(
        &mut self,
        key: &str,
        space: Id,
        kind: &str,
        subject: &Ref,
        run_after: Millis,
    ) -> Result<()> {
        let now = self.env().now();
        self.exec(PUT, args![key, space, kind, subject.kind.as_str(), subject.id, now, run_after])
            .await
            .map(drop)
    }

    /// Takes the next message that is due, for [`LEASE`].
    pub async fn claim(&mut self) -> Result<Option<Waiting>> {
        let now = self.env().now();
        self.maybe(CLAIM, args![now + LEASE, now], |row: &Row| {
            Ok(Waiting {
                key: row.get("key")?,
                space: row.get("space")?,
                kind: row.get("kind")?,
                subject: Ref::new(&row.get::<String>("subject_kind")?, row.get("subject_id")?),
                attempts: row.get("attempts")?,
                created: row.get("created")?,
            })
        })
        .await
    }

    /// The message has left.
    pub async fn sent(&mut self, key: &str) -> Result<()> {
        let now = self.env().now();
        self.exec(SENT, args![now, key]).await.map(drop)
    }

    /// The message has nobody to go to (address removed, undone).
    pub async fn dropped(&mut self, key: &str, why: &str) -> Result<()> {
        let now = self.env().now();
        self.exec(DROPPED, args![now, why, key]).await.map(drop)
    }

    /// The message did not leave; it is tried again later, and given up after five days and as many tries.
    pub async fn not_sent(&mut self, message: &Waiting, why: &str) -> Result<()> {
        let now = self.env().now();
        let tries = message.attempts as usize;
        let wait = RETRY[(tries - 1).min(RETRY.len() - 1)];
        // What could not be tried for days, while the program stood still, has its tries.
        match tries <= RETRY.len() || now + wait <= message.created + TRIED_FOR {
            true => self.exec(LATER, args![now + wait, why, message.key.as_str()]).await.map(drop),
            false => self.exec(FAILED, args![now, why, message.key.as_str()]).await.map(drop),
        }
    }

    /// The message can never leave (refused for good by the receiver's server); it is not tried again.
    pub async fn undeliverable(&mut self, key: &str, why: &str) -> Result<()> {
        let now = self.env().now();
        self.exec(FAILED, args![now, why, key]).await.map(drop)
    }

    /// Whether a message about a thing has left, or is leaving right now.
    pub async fn was_sent(&mut self, subject: Id) -> Result<bool> {
        let now = self.env().now();
        Ok(self.one(WAS_SENT, args![subject, now], |row| row.get::<i64>("n")).await? > 0)
    }

    /// Takes back messages about a thing that have not left; tells how many.
    pub async fn recall(&mut self, subject: Id) -> Result<u64> {
        let now = self.env().now();
        self.exec(RECALL, args![now, subject]).await
    }

    /// How many messages are where.
    pub async fn outbox_counts(&mut self) -> Result<Counts> {
        self.one(COUNTS, args![], |row| {
            Ok(Counts {
                waiting: row.get("waiting")?,
                sent: row.get("sent")?,
                dropped: row.get("dropped")?,
                failed: row.get("failed")?,
            })
        })
        .await
    }
}
