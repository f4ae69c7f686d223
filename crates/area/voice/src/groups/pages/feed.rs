//! The calendars: of one group, of all.

use kernel::Id;
use pages::Words;
use web::{Ctx, Fail, Reply};

use crate::groups::{
    calendar::{self, Entry},
    store::{self as rows, Group, Meeting},
};

fn entry(ctx: &Ctx, words: Words, group: &Group, meeting: &Meeting) -> Entry {
    let title = [("name", group.mandate.name.as_str().into()), ("n", meeting.number.into())];
    Entry {
        uid: format!("{}@samband", meeting.id),
        title: words.with("meeting-title", &title),
        place: meeting.place.clone(),
        text: meeting.agenda.clone(),
        url: ctx.absolute(&ctx.at(&format!("/groups/{}", group.number))),
        starts_at: meeting.starts_at,
        ends_at: meeting.ends_at,
        changed_at: meeting.changed_at,
        cancelled: meeting.cancelled_at.is_some(),
    }
}

fn file(name: &str, entries: &[Entry]) -> Reply {
    Reply::bytes(calendar::file(name, entries), "text/calendar; charset=utf-8")
}

pub(in crate::groups) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let group = rows::one(&mut tx, ctx.space().id, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    let meetings = rows::meetings(&mut tx, group.id).await?;
    let entries: Vec<Entry> =
        meetings.iter().map(|meeting| entry(&ctx, ctx.words, &group, meeting)).collect();
    Ok(file(&group.mandate.name, &entries))
}

pub(in crate::groups) async fn all(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space();
    let mut tx = ctx.read().await?;
    let groups = rows::all(&mut tx, space.id).await?;
    let meetings = rows::meetings_of_space(&mut tx, space.id).await?;
    let of = |id: Id| groups.iter().find(|group| group.id == id);
    let entries =
        meetings.iter().filter_map(|meeting| Some(entry(&ctx, ctx.words, of(meeting.group)?, meeting)));
    Ok(file(space.name(ctx.lang), &entries.collect::<Vec<_>>()))
}
