//! Deeds: name a task, and say who does it from a day on.

use kernel::{Happened, Lang, Ref, Refusal, Visibility};
use members::{Caller, Done, Right, Space, organisation, permits};
use serde_json::json;
use store::{Store, StoreError, Tx, directory::Card};

use super::{
    TASK,
    rules::{Arrangement, TITLE_MAX, Task},
    store as rows,
};

/// Names a task and says who does it. The same `request` twice is one task.
pub async fn add(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    (title, lang): (&str, Lang),
    first: &Arrangement,
    request: Option<&str>,
) -> Done<Task> {
    permits::require(by, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    if let Some(request) = request
        && let Some(done) = tx.done_by_request(space.id, request).await?
    {
        let all = rows::all(tx, space.id).await?;
        let found = all.into_iter().find(|kept| kept.task.id == done.id);
        return found.map(|kept| kept.task).ok_or(StoreError::NotFound.into());
    }
    let title = title.trim();
    if title.is_empty() || title.chars().count() > TITLE_MAX {
        return Err(Refusal::counted("task-title", TITLE_MAX as i64).into());
    }
    sound(tx, space, first).await?;
    let task = rows::put(tx, space.id, title, lang).await?;
    rows::arrange(tx, task.id, first).await?;
    enter(tx, space, &task).await?;
    append(tx, by, space, &task, "task.named", request).await?;
    Ok(task)
}

/// Says who does a task from a day on. What was said before stays readable.
pub async fn arrange(tx: &mut Tx, by: &Caller, space: &Space, number: i64, new: &Arrangement) -> Done<Task> {
    permits::require(by, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let all = rows::all(tx, space.id).await?;
    let kept = all.into_iter().find(|kept| kept.task.number == number).ok_or(StoreError::NotFound)?;
    sound(tx, space, new).await?;
    rows::arrange(tx, kept.task.id, new).await?;
    append(tx, by, space, &kept.task, "task.arranged", None).await?;
    Ok(kept.task)
}

/// As [`add`], in a transaction of its own.
pub async fn commit_add(
    store: &Store,
    by: &Caller,
    space: &Space,
    named: (&str, Lang),
    first: &Arrangement,
    request: Option<&str>,
) -> Done<Task> {
    let mut tx = store.write().await?;
    let task = add(&mut tx, by, space, named, first, request).await?;
    tx.commit().await?;
    Ok(task)
}

/// As [`arrange`], in a transaction of its own.
pub async fn commit_arrange(
    store: &Store,
    by: &Caller,
    space: &Space,
    number: i64,
    new: &Arrangement,
) -> Done<()> {
    let mut tx = store.write().await?;
    arrange(&mut tx, by, space, number, new).await?;
    Ok(tx.commit().await?)
}

/// It says who, and they belong to the space. Together without a decision is not refused but shown.
async fn sound(tx: &mut Tx, space: &Space, new: &Arrangement) -> Done<()> {
    new.says_who()?;
    let all = organisation::of_space(tx, space.id).await?;
    match new.own.iter().all(|id| all.iter().any(|one| one.id == *id)) {
        true => Ok(()),
        false => Err(Refusal::new("task-stranger").into()),
    }
}

async fn enter(tx: &mut Tx, space: &Space, task: &Task) -> Done<()> {
    let card = Card {
        subject: Ref::new(TASK, task.id),
        space: space.id,
        number: Some(task.number),
        title: task.title.clone(),
        url: format!("/{}/responsibility/{}", space.key, task.number),
        status: "nav-responsibility".to_owned(),
        visibility: Visibility::Public,
    };
    Ok(tx.put_card(&card).await?)
}

async fn append(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    task: &Task,
    topic: &'static str,
    request: Option<&str>,
) -> Done<()> {
    let body = json!({ "number": task.number });
    let happened = Happened::new(topic, Ref::new(TASK, task.id), Visibility::Public, body);
    tx.append_for(space.id, &by.actor, &happened, request, None).await?;
    Ok(())
}
