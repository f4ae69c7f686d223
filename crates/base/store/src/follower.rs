//! Followers: each reads the log and does one thing with it. The effect and the cursor are stored in one
//! transaction, so that every event has its effect in the database exactly once. The cursor's row lock is
//! the lease: any number of nodes may run the same followers.

use std::{future::Future, pin::Pin};

use kernel::Id;

use crate::{Event, Result, Row, Store, StoreError, Tx, args, sql};

sql! {
    LOCK = "update follower set failures = failures where name = $1 and space = $2 returning cursor_seq, failures";
    NEW = "insert into follower (name, space, cursor_seq) values ($1, $2, $3) on conflict (name, space) do nothing";
    MOVE = "update follower set cursor_seq = $1, failures = 0 where name = $2 and space = $3";
    STUMBLE = "update follower set failures = failures + 1 where name = $1 and space = $2";
    PARK = "insert into parked_event (follower, space, seq, reason, at) values ($1, $2, $3, $4, $5) \
        on conflict (follower, space, seq) do nothing";
    BEHIND = "select h.space as space from log_head h left join follower f on f.space = h.space and f.name = $1 \
        where f.cursor_seq is null or f.cursor_seq < h.seq";
    // Cast, since PostgreSQL sums bigint as numeric.
    LAG = "select f.name as name, cast(sum(h.seq - f.cursor_seq) as bigint) as n from follower f \
        join log_head h on h.space = f.space group by f.name order by f.name";
    PARKED = "select count(*) as n from parked_event";
}

/// Events per transaction, mostly.
const BATCH: i64 = 200;
/// Failures of one event before it is parked for the operator and the follower goes on.
const TRIES: i64 = 5;

/// A future that borrows the transaction.
pub type Step<'a> = Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;

/// Reads the log and does one thing with it.
pub trait Follower: Send + Sync {
    /// Its name, under which the cursor is kept. One that has another name than before begins at the first event.
    fn name(&self) -> &str;
    /// Whether an event means anything to it.
    fn wants(&self, event: &Event) -> bool {
        let _ = event;
        true
    }
    /// Whether it only looks at how a thing is now: of several events about one thing the last is then enough.
    fn looks_at_the_present(&self) -> bool {
        false
    }
    /// Events per transaction: fewer for one that thinks long about each, so that others can write in between.
    fn at_once(&self) -> i64 {
        BATCH
    }
    /// Takes one event in. Must be repeatable: the transaction may be tried again.
    fn follow<'a>(&'a self, tx: &'a mut Tx, event: &'a Event) -> Step<'a>;
    /// Empties what it has made in a space, so that it can be built anew from the first event.
    /// `None`: what it does cannot be done again (messages), and it is never rewound.
    fn clear<'a>(&'a self, tx: &'a mut Tx, space: Id) -> Option<Step<'a>>;
}

impl Store {
    /// Lets the followers read until they have caught up with every log. Tells how many events were taken in.
    pub async fn catch_up(&self, followers: &[Box<dyn Follower>]) -> Result<u64> {
        let mut total = 0;
        loop {
            let mut moved = 0;
            for follower in followers {
                let behind = self
                    .read()
                    .await?
                    .all(BEHIND, args![follower.name()], |row: &Row| row.get::<Id>("space"))
                    .await?;
                for space in behind {
                    moved += self.batch(&**follower, space).await?;
                }
            }
            total += moved;
            if moved == 0 {
                return Ok(total);
            }
        }
    }

    /// One batch of one follower; tells how many events it got past.
    async fn batch(&self, follower: &dyn Follower, space: Id) -> Result<u64> {
        match self.caught_batch(follower, space, follower.at_once()).await {
            Ok(moved) => Ok(moved),
            Err(error) => {
                tracing::warn!(follower = follower.name(), %error, "a batch failed; going one by one");
                self.one_by_one(follower, space).await
            }
        }
    }

    /// A panic counts as a failure: it must not keep the other followers, nor other spaces.
    async fn caught_batch(&self, follower: &dyn Follower, space: Id, size: i64) -> Result<u64> {
        self.caught(self.try_batch(follower, space, size)).await.flatten()
    }

    async fn try_batch(&self, follower: &dyn Follower, space: Id, size: i64) -> Result<u64> {
        let mut tx = self.housekeeping().await?;
        let (cursor, _) = lock(&mut tx, follower.name(), space).await?;
        let events = tx.events_after(space, cursor, size).await?;
        for event in wanted(follower, &events) {
            follower.follow(&mut tx, event).await?;
        }
        if let Some(last) = events.last() {
            tx.exec(MOVE, args![last.seq, follower.name(), space]).await?;
        }
        tx.commit().await?;
        Ok(events.len() as u64)
    }

    async fn one_by_one(&self, follower: &dyn Follower, space: Id) -> Result<u64> {
        let Err(error) = self.caught_batch(follower, space, 1).await else { return Ok(1) };
        let mut tx = self.housekeeping().await?;
        let (cursor, failures) = lock(&mut tx, follower.name(), space).await?;
        let now = self.env.now();
        if failures + 1 < TRIES {
            tx.exec(STUMBLE, args![follower.name(), space]).await?;
            tx.commit().await?;
            return Ok(0);
        }
        // The error's kind only: its text may quote what people wrote.
        let reason = match error {
            StoreError::Conflict(_) => "conflict",
            StoreError::NotFound => "not found",
            StoreError::Unreadable(_) => "unreadable",
            StoreError::Panicked => "panic",
            _ => "database",
        };
        tracing::error!(follower = follower.name(), seq = cursor + 1, reason, "parked an event");
        tx.exec(PARK, args![follower.name(), space, cursor + 1, reason, now]).await?;
        tx.exec(MOVE, args![cursor + 1, follower.name(), space]).await?;
        tx.commit().await?;
        Ok(1)
    }

    /// Empties what a follower has made in a space and sets it back to the beginning of the log; the next
    /// [`Store::catch_up`] builds it anew. Tells whether the follower can be rebuilt.
    pub async fn rewind(&self, follower: &dyn Follower, space: Id) -> Result<bool> {
        let mut tx = self.housekeeping().await?;
        lock(&mut tx, follower.name(), space).await?;
        let Some(step) = follower.clear(&mut tx, space) else { return Ok(false) };
        step.await?;
        tx.exec(MOVE, args![0i64, follower.name(), space]).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Sets a follower past everything that has happened so far, for bulk loads that bring its effects along.
    pub async fn skip_to_end(&self, follower: &str, space: Id) -> Result<()> {
        let mut tx = self.housekeeping().await?;
        lock(&mut tx, follower, space).await?;
        let end = tx.logs().await?.into_iter().find(|(id, _)| *id == space).map_or(0, |(_, seq)| seq);
        tx.exec(MOVE, args![end, follower, space]).await?;
        tx.commit().await
    }

    /// How many events each follower has yet to read, over all spaces.
    pub async fn lag(&self) -> Result<Vec<(String, i64)>> {
        self.read().await?.all(LAG, args![], |row| Ok((row.get("name")?, row.get("n")?))).await
    }

    /// How many events wait parked for an operator.
    pub async fn parked_events(&self) -> Result<i64> {
        self.read().await?.one(PARKED, args![], |row| row.get("n")).await
    }
}

/// The events that a follower takes in, in their order.
fn wanted<'a>(follower: &dyn Follower, events: &'a [Event]) -> Vec<&'a Event> {
    let mut wanted: Vec<&Event> = events.iter().rev().filter(|event| follower.wants(event)).collect();
    if follower.looks_at_the_present() {
        let mut seen = std::collections::HashSet::new();
        wanted.retain(|event| seen.insert(event.subject.id));
    }
    wanted.reverse();
    wanted
}

async fn lock(tx: &mut Tx, name: &str, space: Id) -> Result<(i64, i64)> {
    let read = |row: &Row| Ok((row.get("cursor_seq")?, row.get("failures")?));
    if let Some(found) = tx.maybe(LOCK, args![name, space], read).await? {
        return Ok(found);
    }
    tx.exec(NEW, args![name, space, 0i64]).await?;
    tx.one(LOCK, args![name, space], read).await
}
