//! The vectors of spaces in memory, so that the ideas nearest to a text are found in a millisecond. A space is read
//! when somebody first asks; after that only what is newer (`seq`), so that several nodes keep in step by the
//! database alone: at every question when this program has written a vector since, else once in a second. What is
//! newer lies beside the searchable part until there is a quarter more of it.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
};

use kernel::{Id, Millis};
use store::{Result, StoreError, Tx};
use textsense::{
    Language,
    embed::Embed,
    nearest::{Means, Space},
};
use tokio::sync::{Mutex as Turn, MutexGuard};

use crate::idea::{arrive, store::vectors, store::vectors::Kept};

/// So many vectors are held in memory, of all spaces together (some 2.5 kB each): of a larger space the newest.
pub const MOST: usize = 100_000;
/// So many new ones lie beside the searchable part at least before it is made anew.
const BESIDE: usize = 256;
/// So long it is believed that no other program has written a vector, milliseconds.
const FRESH: Millis = 1_000;
/// Rows read at a time.
const PAGE: i64 = 2_000;

/// What lies near a text.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The ideas, the nearest first, with the cosine of the centred vectors.
    pub near: Vec<(Id, f32)>,
    /// What was taken away from vectors of each language to compare them.
    pub means: Arc<Means>,
}

/// The spaces that were asked for.
#[derive(Default)]
pub(super) struct Spaces {
    held: Mutex<HashMap<Id, Arc<Held>>>,
    turns: AtomicU64,
}

#[derive(Default)]
struct Held {
    near: Turn<Near>,
    size: AtomicUsize,
    asked: AtomicU64,
    outdated: AtomicBool,
}

impl Spaces {
    /// The ideas of a space nearest to a vector.
    pub(super) async fn nearest(
        &self,
        tx: &mut Tx,
        space: Id,
        model: &dyn Embed,
        (vector, language): (&[f32], Language),
        count: usize,
    ) -> Result<Found> {
        let held = self.held(space);
        let near = held.current(tx, space, model).await?;
        let query = near.means.centre(vector, language);
        Ok(Found { near: near.around(&query, count), means: near.means.clone() })
    }

    /// The ideas of a space nearest to one of them, itself among them.
    pub(super) async fn nearest_to(
        &self,
        tx: &mut Tx,
        space: Id,
        model: &dyn Embed,
        idea: Id,
        count: usize,
    ) -> Result<Vec<(Id, f32)>> {
        let held = self.held(space);
        let near = held.current(tx, space, model).await?;
        let known = near.vector(idea).map(|centred| near.around(centred, count));
        if let Some(found) = known {
            return Ok(found);
        }
        // Older than those that are held.
        let Some(kept) = vectors::of(tx, model.name(), &[idea]).await?.pop() else { return Ok(Vec::new()) };
        Ok(near.around(&near.means.centre(&kept.vector, arrive::sensed(kept.lang)), count))
    }

    /// Vectors of a space were written.
    pub(super) fn outdated(&self, space: Id) {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(one) = held.get(&space) {
            one.outdated.store(true, Ordering::Relaxed);
        }
    }

    /// Lets go of a space.
    pub(super) fn forget(&self, space: Id) {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).remove(&space);
    }

    /// A space; those that nobody has asked for longest make room.
    fn held(&self, space: Id) -> Arc<Held> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let size = |held: &HashMap<Id, Arc<Held>>| -> usize {
            held.values().map(|one| one.size.load(Ordering::Relaxed)).sum()
        };
        while held.len() > 1 && size(&held) > MOST {
            let others = held.iter().filter(|(id, _)| **id != space);
            let Some(oldest) = others.min_by_key(|(_, one)| one.asked.load(Ordering::Relaxed)) else { break };
            let oldest = *oldest.0;
            held.remove(&oldest);
        }
        let one = held.entry(space).or_default().clone();
        one.asked.store(self.turns.fetch_add(1, Ordering::Relaxed), Ordering::Relaxed);
        one
    }
}

impl Held {
    /// What is held, with everything that this program knows to be written and what others wrote until a moment ago.
    async fn current(&self, tx: &mut Tx, space: Id, model: &dyn Embed) -> Result<MutexGuard<'_, Near>> {
        let mut near = self.near.lock().await;
        let now = tx.env().now();
        if self.outdated.swap(false, Ordering::Relaxed) || !near.believed(now) {
            near.catch_up(tx, space, model).await?;
            near.read_at = Some(now);
            self.size.store(near.len(), Ordering::Relaxed);
        }
        Ok(near)
    }
}

/// Where an idea's vector is.
#[derive(Clone, Copy, PartialEq)]
enum At {
    Searchable(usize),
    Beside(usize),
    Nowhere,
}

/// The vectors of one space.
#[derive(Default)]
struct Near {
    /// The event up to which they were read.
    seq: i64,
    /// When it was last looked whether there are newer ones.
    read_at: Option<Millis>,
    searchable: Space,
    means: Arc<Means>,
    ids: Vec<Id>,
    /// Newer ones, centred as the searchable are.
    beside: Vec<(Id, Vec<f32>)>,
    at: HashMap<Id, At>,
    /// Searchable ones that are no longer so.
    stale: usize,
}

impl Near {
    fn len(&self) -> usize {
        self.ids.len() + self.beside.len()
    }

    fn believed(&self, now: Millis) -> bool {
        self.read_at.is_some_and(|at| (at..at + FRESH).contains(&now))
    }

    /// The centred vector of an idea.
    fn vector(&self, idea: Id) -> Option<&[f32]> {
        match self.at.get(&idea)? {
            At::Searchable(at) => Some(self.searchable.vector(*at)),
            At::Beside(at) => Some(&self.beside[*at].1),
            At::Nowhere => None,
        }
    }

    /// Reads what is newer.
    async fn catch_up(&mut self, tx: &mut Tx, space: Id, model: &dyn Embed) -> Result<()> {
        if self.seq == 0 {
            self.means = Arc::new(model.means().clone());
        }
        loop {
            let page = vectors::since(tx, space, model.name(), self.seq, PAGE).await?;
            let whole = page.len() == PAGE as usize;
            page.into_iter().for_each(|kept| self.add(kept));
            if self.beside.len() > BESIDE.max(self.ids.len() / 4) {
                self.anew(tx, space, model).await?;
            }
            if !whole {
                return Ok(());
            }
        }
    }

    fn add(&mut self, kept: Kept) {
        self.seq = kept.seq;
        let at = match kept.vector.is_empty() {
            true => At::Nowhere,
            false => At::Beside(self.beside.len()),
        };
        if at != At::Nowhere {
            let centred = self.means.centre(&kept.vector, arrive::sensed(kept.lang));
            self.beside.push((kept.idea, centred));
        }
        if let Some(At::Searchable(_)) = self.at.insert(kept.idea, at) {
            self.stale += 1;
        }
    }

    /// Makes all of them searchable, on a thread of their own.
    async fn anew(&mut self, tx: &mut Tx, space: Id, model: &dyn Embed) -> Result<()> {
        let (mut newest, mut before): (Vec<Kept>, i64) = (Vec::new(), i64::MAX);
        while newest.len() < MOST {
            let page = vectors::before(tx, space, model.name(), before, PAGE).await?;
            let Some(last) = page.last() else { break };
            before = last.seq;
            newest.extend(page.into_iter().filter(|kept| !kept.vector.is_empty()));
        }
        newest.truncate(MOST);
        self.seq = newest.iter().map(|kept| kept.seq).fold(self.seq, i64::max);
        self.ids = newest.iter().map(|kept| kept.idea).collect();
        let prior = model.means().clone();
        let built = tokio::task::spawn_blocking(move || {
            let languages: Vec<Language> = newest.iter().map(|kept| arrive::sensed(kept.lang)).collect();
            let vectors: Vec<Vec<f32>> = newest.into_iter().map(|kept| kept.vector).collect();
            Space::new(&vectors, &languages, &prior)
        });
        self.searchable = built.await.map_err(|_| StoreError::Misuse("vectors could not be compared"))?;
        self.means = Arc::new(self.searchable.means().clone());
        self.at = self.ids.iter().enumerate().map(|(at, id)| (*id, At::Searchable(at))).collect();
        self.beside.clear();
        self.stale = 0;
        Ok(())
    }

    /// The nearest to a centred vector.
    fn around(&self, query: &[f32], count: usize) -> Vec<(Id, f32)> {
        // Those that are no longer so are passed over, and are few.
        let searched = self.searchable.around(query, count + self.stale.min(count));
        let current = |at: At, id: &Id| self.at.get(id) == Some(&at);
        let searched = searched.into_iter().map(|found| (found.at, self.ids[found.at], found.score));
        let searched = searched.filter(|(at, id, _)| current(At::Searchable(*at), id));
        let mut near: Vec<(Id, f32)> = searched.map(|(_, id, score)| (id, score)).collect();
        for (at, (id, other)) in self.beside.iter().enumerate() {
            if current(At::Beside(at), id) && other.len() == query.len() {
                near.push((*id, query.iter().zip(other).map(|(a, b)| a * b).sum()));
            }
        }
        near.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        near.truncate(count);
        near
    }
}
