//! The calendars: of one group, of all.

use kernel::Id;
use pages::Words;
use web::{
    Ctx, Fail, Reply,
    calendar::{Event, When},
};

use crate::groups::store::{self as rows, Group, Meeting};

fn entry(ctx: &Ctx, words: Words, group: &Group, meeting: &Meeting) -> Event {
    let title = [("name", group.mandate.name.as_str().into()), ("n", meeting.number.into())];
    Event {
        uid: format!("{}@samband", meeting.id),
        title: words.with("meeting-title", &title),
        place: meeting.place.clone(),
        text: meeting.agenda.clone(),
        url: ctx.absolute(&ctx.at(&format!("/groups/{}", group.number))),
        when: When::Between(meeting.starts_at, meeting.ends_at),
        sequence: 0,
        changed_at: meeting.changed_at,
        cancelled: meeting.cancelled_at.is_some(),
    }
}

pub(in crate::groups) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let group = rows::one(&mut tx, ctx.space().id, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    let meetings = rows::meetings(&mut tx, group.id).await?;
    let entries: Vec<Event> =
        meetings.iter().map(|meeting| entry(&ctx, ctx.words, &group, meeting)).collect();
    Ok(Reply::calendar(&group.mandate.name, &entries))
}

pub(in crate::groups) async fn all(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space();
    let mut tx = ctx.read().await?;
    let groups = rows::all(&mut tx, space.id).await?;
    let meetings = rows::meetings_of_space(&mut tx, space.id).await?;
    let of = |id: Id| groups.iter().find(|group| group.id == id);
    let entries =
        meetings.iter().filter_map(|meeting| Some(entry(&ctx, ctx.words, of(meeting.group)?, meeting)));
    Ok(Reply::calendar(space.name(ctx.lang), &entries.collect::<Vec<_>>()))
}
