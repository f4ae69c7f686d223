//! Compares what people were told with what is stored.

use std::collections::HashMap;

use kernel::{Env, Id};
use store::{Store, Target, Tx};
use voice::idea::{
    State,
    store::{
        answers::{self, Batch},
        lists::{self, Listed},
    },
};

use super::{People, ground::Ground, ground::ROWS, people::Visitor};

async fn attach(target: &Target) -> Store {
    Store::attach(target, Env::system()).await.unwrap()
}

/// Every acknowledged idea is there once, under its number; no other idea is there; of the latest batches
/// each was published with all its rows or is not. Tells how much is stored although nobody was told so.
pub async fn check(target: &Target, ground: &Ground, people: &People) -> usize {
    let store = attach(target).await;
    let mut tx = store.read().await.unwrap();
    let stored = all(&mut tx, ground.space).await;
    let answered = stored[..ROWS].iter().filter(|row| row.idea.standing.state == State::Answered).count();
    let mut numbers: HashMap<&str, Vec<i64>> = HashMap::new();
    for row in &stored[ROWS..] {
        numbers.entry(&row.idea.original).or_default().push(row.idea.number);
    }
    let mut untold: usize = people.visitors.iter().map(|visitor| check_ideas(visitor, &mut numbers)).sum();
    assert!(numbers.is_empty(), "nobody sent these, or they are there twice: {numbers:?}");

    let batches = answers::recent(&mut tx, ground.space, 0).await.unwrap();
    let mut in_force = 0;
    for batch in &batches {
        in_force += usize::from(check_batch(&mut tx, batch).await);
        let id = batch.id.to_string();
        untold += usize::from(!people.answerers.iter().any(|answerer| answerer.sent.contains(&id)));
    }
    assert_eq!(answered, in_force * ROWS, "the ideas are closed by the batch that is in force");
    drop(tx);
    store.close().await;
    untold
}

async fn all(tx: &mut Tx, space: Id) -> Vec<Listed> {
    let mut stored = Vec::new();
    loop {
        let after = stored.last().map_or(0, |row: &Listed| row.idea.number);
        let next = lists::range(tx, space, after, 500).await.unwrap();
        if next.is_empty() {
            return stored;
        }
        stored.extend(next);
    }
}

/// Takes the visitor's ideas out of those that are stored. Tells how many its sender does not know of.
fn check_ideas(visitor: &Visitor, numbers: &mut HashMap<&str, Vec<i64>>) -> usize {
    for acknowledged in &visitor.acknowledged {
        let found = numbers.remove(acknowledged.text.as_str());
        let number = acknowledged.number.expect("every receipt was read in the end");
        assert_eq!(found, Some(vec![number]), "{}", acknowledged.text);
    }
    // The one on its way may have arrived, without its sender's knowing.
    let found = numbers.remove(visitor.text().as_str()).unwrap_or_default();
    assert!(found.len() <= 1, "{}: {found:?}", visitor.text());
    found.len()
}

/// All rows or none. Tells whether it is in force.
async fn check_batch(tx: &mut Tx, batch: &Batch) -> bool {
    let rows = answers::of_batch(tx, batch.id).await.unwrap();
    let published = rows.iter().filter(|row| row.published_at.is_some()).count();
    let in_force = batch.published_at.is_some() && batch.undone_at.is_none();
    assert_eq!((rows.len(), published), (ROWS, if in_force { ROWS } else { 0 }), "{batch:?}");
    in_force
}

/// Every batch whose sending was acknowledged is there with all its rows, and what was taken back is taken back.
pub async fn check_all_batches(target: &Target, ground: &Ground, people: &People) {
    let store = attach(target).await;
    let mut tx = store.read().await.unwrap();
    for answerer in &people.answerers {
        for id in answerer.sent.iter().chain(&answerer.taken_back) {
            let batch =
                answers::one(&mut tx, id.parse().unwrap()).await.unwrap().expect("it was acknowledged");
            assert_eq!(batch.space, ground.space);
            check_batch(&mut tx, &batch).await;
            assert!(batch.undone_at.is_some() || !answerer.taken_back.contains(id), "{batch:?}");
        }
    }
    drop(tx);
    store.close().await;
}

/// How it went, in one line.
pub fn summary(people: &People, untold: usize) -> String {
    let ideas: usize = people.visitors.iter().map(|visitor| visitor.acknowledged.len()).sum();
    let sent: usize = people.answerers.iter().map(|answerer| answerer.sent.len()).sum();
    let back: usize = people.answerers.iter().map(|answerer| answerer.taken_back.len()).sum();
    let during: u64 = people.answerers.iter().map(|answerer| answerer.broken_off).sum();
    let troubles = people.troubles();
    let unanswered: u64 = troubles.iter().map(|trouble| trouble.unanswered).sum();
    let failed: u64 = troubles.iter().map(|trouble| trouble.failed).sum();
    format!(
        "{ideas} ideas acknowledged, {sent} batches of {ROWS} sent and {back} taken back; {unanswered} requests \
         without a reply, {failed} with the page about a failure, {during} of both while sending a batch; {untold} times something \
         had been stored all the same, and was not stored again"
    )
}
