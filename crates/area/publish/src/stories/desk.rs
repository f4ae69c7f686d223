//! Deeds, each on a transaction that the caller commits. The log learns that something was told or shown, never the
//! words, and never who is in a picture.

use kernel::{Happened, Id, Refusal, Visibility};
use members::{Caller, Done, Right, Space, permits};
use serde_json::json;
use store::{StoreError, Tx, directory::Card};

use super::{
    model::{Caption, Draft, Story},
    picture::Clean,
    store as rows,
};

/// Tells a story, under the space's next number and in the space's language. The same `request` twice is one story.
pub async fn tell(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    draft: &Draft,
    request: Option<&str>,
) -> Done<Story> {
    permits::require(by, space.id, Right::Publish)?;
    tx.lock_log(space.id).await?;
    if let Some(request) = request
        && let Some(done) = tx.done_by_request(space.id, request).await?
    {
        let all = rows::all(tx, space.id).await?;
        return all.into_iter().find(|one| one.id == done.id).ok_or(StoreError::NotFound.into());
    }
    let story = Story {
        id: Id::new(tx.env()),
        space: space.id,
        number: rows::issue(tx, space.id).await?,
        lang: space.lang,
        told: draft.clone(),
        created_at: tx.env().now(),
        version: 1,
    };
    rows::put(tx, &story).await?;
    tx.put_card(&card(space, &story)).await?;
    append(tx, by, &story, "story.told", request).await?;
    Ok(story)
}

/// Tells it anew, over the version that was read.
pub async fn change(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    (number, version): (i64, i64),
    draft: &Draft,
) -> Done<Story> {
    let mut story = open(tx, by, space, number).await?;
    if story.version != version {
        return Err(StoreError::Conflict("story".to_owned()).into());
    }
    story.told = draft.clone();
    story.version += 1;
    if !rows::save(tx, &story).await? {
        return Err(StoreError::Conflict("story".to_owned()).into());
    }
    tx.put_card(&card(space, &story)).await?;
    append(tx, by, &story, "story.changed", None).await?;
    Ok(story)
}

/// Puts a picture up, in the place of the one before. People in it without their consent are refused.
/// `shows_people`: whether somebody in it can be recognised.
pub async fn show(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    number: i64,
    (clean, caption, shows_people): (&Clean, &Caption, bool),
) -> Done<()> {
    let story = open(tx, by, space, number).await?;
    if shows_people && caption.people.is_empty() {
        return Err(Refusal::new("story-no-consent").into());
    }
    rows::put_picture(tx, story.id, clean, caption).await?;
    append(tx, by, &story, "story.pictured", None).await
}

/// Takes the picture down, and erases it with the names in it.
pub async fn hide(tx: &mut Tx, by: &Caller, space: &Space, number: i64) -> Done<()> {
    let story = open(tx, by, space, number).await?;
    if !rows::forget_picture(tx, story.id).await? {
        return Err(Refusal::new("story-no-picture").into());
    }
    append(tx, by, &story, "story.picture_erased", None).await
}

/// Takes a story down, its picture with it. Its number stays taken.
pub async fn remove(tx: &mut Tx, by: &Caller, space: &Space, number: i64) -> Done<()> {
    let story = open(tx, by, space, number).await?;
    rows::forget_picture(tx, story.id).await?;
    if !rows::remove(tx, story.id).await? {
        return Err(StoreError::NotFound.into());
    }
    tx.drop_card(&story.subject()).await?;
    append(tx, by, &story, "story.removed", None).await
}

async fn open(tx: &mut Tx, by: &Caller, space: &Space, number: i64) -> Done<Story> {
    permits::require(by, space.id, Right::Publish)?;
    tx.lock_log(space.id).await?;
    Ok(rows::by_number(tx, space.id, number).await?.ok_or(StoreError::NotFound)?)
}

fn card(space: &Space, story: &Story) -> Card {
    Card {
        subject: story.subject(),
        space: space.id,
        number: Some(story.number),
        title: story.told.title.clone(),
        url: format!("/{}/stories/{}", space.key, story.number),
        status: format!("story-sort-{}", story.told.sort.as_str()),
        visibility: Visibility::Public,
    }
}

async fn append(
    tx: &mut Tx,
    by: &Caller,
    story: &Story,
    topic: &'static str,
    request: Option<&str>,
) -> Done<()> {
    let body = json!({ "number": story.number });
    let happened = Happened::new(topic, story.subject(), Visibility::Public, body);
    tx.append_for(story.space, &by.actor, &happened, request, None).await?;
    Ok(())
}
