//! The meetings of all bodies and the days on which papers are due, as a page and as iCalendar.

use askama::Template;
use jiff::{Span, civil::Date};
use pages::{Button, Cell, Chrome, Column, DataTable, Empty, Samples, Tag, Tone};
use web::{
    Ctx, Fail, Reply,
    calendar::{Event, When},
};

use super::{Names, here_today, samples};
use crate::decisions::{model::Meeting, store as rows};

/// How far ahead the calendar reaches, days.
const AHEAD: i64 = 400;
/// How far back the file reaches, days.
const BACK: i64 = 60;

/// The calendar.
#[derive(Template)]
#[template(path = "decisions/templates/calendar.html")]
pub struct CalendarPage {
    chrome: Chrome,
    table: Option<DataTable>,
    empty: Empty,
    file: Button,
}

/// `/{space}/decisions/calendar`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let today = here_today(&ctx);
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, ctx.space().id, ctx.words).await?;
    let end = today.saturating_add(Span::new().days(AHEAD));
    let meetings = rows::meetings(&mut tx, ctx.space().id, today, end).await?;
    drop(tx);
    let chrome = ctx.chrome(ctx.words.t("decisions-calendar"));
    let briefs = ctx.app.has("/{space}/briefs/meeting/{id}");
    Reply::html(&CalendarPage::new(chrome, &ctx.at(""), &names, &meetings, today, briefs))
}

/// `/{space}/decisions/calendar.ics`
pub async fn file(ctx: Ctx) -> Result<Reply, Fail> {
    let (today, words) = (here_today(&ctx), ctx.words);
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, ctx.space().id, words).await?;
    let (from, to) =
        (today.saturating_sub(Span::new().days(BACK)), today.saturating_add(Span::new().days(AHEAD)));
    let meetings = rows::meetings(&mut tx, ctx.space().id, from, to).await?;
    drop(tx);
    let url = ctx.absolute(&ctx.at("/decisions/calendar"));
    // The stamp is that of the day, so that an unchanged calendar is not sent twice.
    let stamp = ctx.now() - ctx.now().rem_euclid(kernel::env::DAY);
    let mut events = Vec::new();
    for meeting in &meetings {
        let body = names.full(meeting.body);
        let event = |what: &str, key: &str, day| Event {
            uid: format!("{}-{what}@samband", meeting.id),
            changed_at: stamp,
            when: When::On(day),
            title: words.with(key, &[("body", body.as_str().into())]),
            place: String::new(),
            text: String::new(),
            sequence: meeting.sequence,
            cancelled: meeting.cancelled,
            url: url.clone(),
        };
        events.push(event("meeting", "calendar-meeting-of", meeting.held_on));
        events.push(event("papers", "calendar-papers-to", meeting.papers_by));
    }
    let name = format!("{}: {}", ctx.space().name(ctx.lang), words.t("decisions-calendar"));
    Ok(Reply::calendar(&name, &events))
}

impl CalendarPage {
    /// `briefs`: whether there is a paper for each meeting.
    fn new(
        chrome: Chrome,
        base: &str,
        names: &Names,
        meetings: &[Meeting],
        today: Date,
        briefs: bool,
    ) -> CalendarPage {
        let words = chrome.words;
        let row = |meeting: &Meeting| {
            let state = match () {
                () if meeting.cancelled => (Tone::Danger, "calendar-cancelled"),
                () if meeting.papers_by < today => (Tone::Warning, "calendar-papers-past"),
                () => (Tone::Neutral, "calendar-papers-open"),
            };
            let mut row = vec![
                Cell::text(words.date(meeting.held_on)),
                Cell::text(names.full(meeting.body)),
                Cell::text(words.date(meeting.papers_by)),
                Cell::tag(Tag::new(state.0, words.t(state.1))),
            ];
            if briefs {
                let named =
                    [("body", names.full(meeting.body).into()), ("date", words.date(meeting.held_on).into())];
                let label = words.with("calendar-brief-of", &named);
                row.push(match meeting.cancelled {
                    true => Cell::default(),
                    false => Cell::link(label, format!("{base}/briefs/meeting/{}", meeting.id)),
                });
            }
            row
        };
        let columns =
            ["calendar-meeting", "decisions-body", "calendar-papers", "calendar-state", "calendar-brief"];
        let columns = columns.iter().take(if briefs { 5 } else { 4 });
        let columns: Vec<Column> = columns.map(|key| Column::text(words.t(key))).collect();
        let rows: Vec<_> = meetings.iter().map(row).collect();
        CalendarPage {
            table: (!rows.is_empty()).then(|| {
                DataTable::new("calendar", words.t("decisions-calendar"), columns, rows).caption_hidden()
            }),
            empty: Empty::new(words.t("calendar-none")),
            file: Button::second(words.t("calendar-file")).link(format!("{base}/decisions/calendar.ics")),
            chrome,
        }
    }
}

impl Samples for CalendarPage {
    fn samples(words: pages::Words) -> Vec<CalendarPage> {
        let names = samples::names(words);
        let page = |meetings: &[Meeting]| {
            let chrome = Chrome::sample(words, words.t("decisions-calendar"));
            CalendarPage::new(chrome, "/tvv", &names, meetings, samples::today(), true)
        };
        vec![page(&[samples::meeting(81, 11, false), samples::meeting(82, 12, true)]), page(&[])]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::CalendarPage>();
    }
}
