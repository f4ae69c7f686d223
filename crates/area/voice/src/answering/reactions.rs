//! A batch was taken back, at the answer desk or with any other undo: its draft can be mended and sent again.

use std::collections::HashMap;

use kernel::Id;
use store::{Event, Result, Tx, follower::Step};

use super::store as drafts;
use crate::idea::store::{answers, ideas, operations};

/// Takes in `answers.taken_back`.
pub(super) fn react<'a>(tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
    Box::pin(async move { reopen(tx, event.subject.id).await })
}

async fn reopen(tx: &mut Tx, batch: Id) -> Result<()> {
    let Some(mut draft) = drafts::of_batch(tx, batch).await? else { return Ok(()) };
    let operation = answers::one(tx, batch).await?.and_then(|batch| batch.operation);
    let given = match operation {
        Some(operation) => operations::items(tx, operation).await?,
        None => Vec::new(),
    };
    let given: HashMap<Id, i64> = given.into_iter().map(|item| (item.idea, item.version)).collect();
    let sent: HashMap<Id, Option<i64>> =
        answers::of_batch(tx, batch).await?.into_iter().map(|answer| (answer.idea, answer.seen)).collect();
    for row in &mut draft.body.rows {
        row.seen = sent.get(&row.idea).copied().flatten().or(row.seen);
        // That it was answered, and that this was taken back, is no news to whoever did both.
        if let Some(version) = given.get(&row.idea)
            && let Some(idea) = ideas::by_id(tx, row.idea).await?
            && idea.version == version + 1
        {
            row.seen = Some(idea.version);
        }
    }
    drafts::reopen(tx, &draft).await
}
