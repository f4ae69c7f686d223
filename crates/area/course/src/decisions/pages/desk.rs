//! The desk of those who keep minutes: what lies before the own bodies, until when papers are due, what the
//! others decided.

use askama::Template;
use jiff::{Span, civil::Date};
use kernel::Id;
use members::{Reach, Right};
use pages::{Button, Cell, Chrome, Column, DataTable, Empty, Samples, Tag, Tone, Words};
use web::{Ctx, Fail, Reply};

use super::{Names, Standing, here_today, joint_tag, n_of_m, samples, tracks_of};
use crate::decisions::{
    model::{Matter, Meeting, Track, joint_of},
    rules::Status,
    store as rows,
};

/// Matters that are looked through.
const MATTERS: i64 = 300;

/// The desk.
#[derive(Template)]
#[template(path = "decisions/templates/overview.html")]
pub struct DeskPage {
    chrome: Chrome,
    items: Vec<Item>,
    empty: Empty,
    meetings: Option<DataTable>,
    no_meetings: Empty,
    done: Option<DataTable>,
    open: Button,
    bodies: Button,
}

struct Item {
    body: String,
    title: String,
    lang: &'static str,
    href: String,
    standing: Standing,
    joint: Tag,
    count: String,
    others: Vec<(String, Standing)>,
    next: Option<String>,
    late: bool,
    /// Another body has said no.
    fallen: bool,
}

/// `/{space}/desk/decisions`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let today = here_today(&ctx);
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, space, ctx.words).await?;
    let matters = rows::before(&mut tx, space, i64::MAX, MATTERS).await?;
    let tracks = match (matters.last(), matters.first()) {
        (Some(oldest), Some(newest)) => {
            rows::tracks_between(&mut tx, space, oldest.number, newest.number).await?
        }
        _ => Vec::new(),
    };
    let end = today.saturating_add(Span::new().days(120));
    let meetings = rows::meetings(&mut tx, space, today, end).await?;
    drop(tx);
    let reach = ctx.reach(Right::KeepDecisions);
    let own: Vec<Id> =
        names.bodies.iter().filter(|body| reaches(reach, body.organisation)).map(|b| b.id).collect();
    let chrome = ctx.desk_chrome(ctx.words.t("decisions-desk"));
    let read = Read { matters: &matters, tracks: &tracks, meetings: &meetings, own: &own, today };
    Reply::html(&DeskPage::new(chrome, &ctx.at(""), &names, &read))
}

/// Whether a right reaches an organisation.
pub(super) fn reaches(reach: Option<Reach>, organisation: Id) -> bool {
    match reach {
        Some(Reach::All) => true,
        Some(Reach::Own(own)) => own == organisation,
        None => false,
    }
}

struct Read<'a> {
    matters: &'a [Matter],
    tracks: &'a [Track],
    meetings: &'a [Meeting],
    own: &'a [Id],
    today: Date,
}

impl DeskPage {
    fn new(chrome: Chrome, base: &str, names: &Names, read: &Read) -> DeskPage {
        let words = chrome.words;
        let (mut items, mut done) = (Vec::new(), Vec::new());
        for matter in read.matters {
            let tracks = tracks_of(matter.id, read.tracks);
            for track in tracks.iter().filter(|track| read.own.contains(&track.body)) {
                match track.state().outcome().filter(|outcome| outcome.is_final()) {
                    None => items.push(item(words, base, names, read, matter, &tracks, track)),
                    Some(_) => done.push(done_row(words, base, names, matter, track)),
                }
            }
        }
        // What has fallen elsewhere already waits for nobody.
        items.sort_by_key(|item: &Item| item.fallen);
        let meetings = read.meetings.iter().filter(|m| read.own.contains(&m.body) && !m.cancelled);
        let rows: Vec<Vec<Cell>> = meetings
            .map(|meeting| {
                let late = meeting.papers_by < read.today;
                let (tone, key) = if late {
                    (Tone::Warning, "calendar-papers-past")
                } else {
                    (Tone::Neutral, "calendar-papers-open")
                };
                vec![
                    Cell::text(words.date(meeting.held_on)),
                    Cell::text(names.full(meeting.body)),
                    Cell::text(words.date(meeting.papers_by)),
                    Cell::tag(Tag::new(tone, words.t(key))),
                ]
            })
            .collect();
        let columns = |keys: [&str; 4]| keys.map(|key| Column::text(words.t(key))).to_vec();
        let calendar = ["calendar-meeting", "decisions-body", "calendar-papers", "calendar-state"];
        let decided = ["decisions-matter", "decisions-body", "decisions-outcome", "decisions-sent-pages"];
        DeskPage {
            items,
            empty: Empty::new(words.t("decisions-desk-empty")),
            meetings: (!rows.is_empty()).then(|| {
                DataTable::new("meetings", words.t("decisions-desk-meetings"), columns(calendar), rows)
                    .caption_hidden()
            }),
            no_meetings: Empty::new(words.t("calendar-none")).next(words.t("decisions-desk-no-meetings")),
            done: (!done.is_empty()).then(|| {
                DataTable::new("done", words.t("decisions-desk-done"), columns(decided), done)
                    .caption_hidden()
            }),
            open: Button::main(words.t("decisions-open")).link(format!("{base}/desk/decisions/open")),
            bodies: Button::second(words.t("decisions-bodies")).link(format!("{base}/desk/bodies")),
            chrome,
        }
    }
}

fn item(
    words: Words,
    base: &str,
    names: &Names,
    read: &Read,
    matter: &Matter,
    tracks: &[Track],
    track: &Track,
) -> Item {
    let next = read.meetings.iter().find(|meeting| meeting.body == track.body && !meeting.cancelled);
    let late = next.is_some_and(|next| next.papers_by < read.today);
    let joint = joint_of(tracks);
    Item {
        body: names.full(track.body),
        title: matter.title.clone(),
        lang: matter.lang.tag(),
        href: format!("{base}/desk/decisions/{}/{}", matter.number, track.id),
        standing: Standing::new(words, track.state()),
        joint: joint_tag(words, joint),
        count: n_of_m(words, joint),
        others: tracks
            .iter()
            .filter(|other| other.id != track.id)
            .map(|other| (names.full(other.body), Standing::new(words, other.state())))
            .collect(),
        next: next.map(|next| {
            let key = if late { "decisions-next-late" } else { "decisions-next" };
            let meeting = words.date(next.held_on);
            words.with(key, &[("meeting", meeting.into()), ("papers", words.date(next.papers_by).into())])
        }),
        late,
        fallen: joint.status == Status::Rejected,
    }
}

/// A decision with how many pages the body was sent for it.
fn done_row(words: Words, base: &str, names: &Names, matter: &Matter, track: &Track) -> Vec<Cell> {
    let pages: i64 = track.steps.iter().filter_map(|step| step.pages).sum();
    vec![
        Cell::link(&matter.title, format!("{base}/desk/decisions/{}/{}", matter.number, track.id)),
        Cell::text(names.full(track.body)),
        Cell::text(words.t(&super::state_key(track.state()))),
        if pages > 0 { Cell::text(words.count("decisions-pages", pages)) } else { Cell::default() },
    ]
}

impl Samples for DeskPage {
    fn samples(words: Words) -> Vec<DeskPage> {
        let names = samples::names(words);
        let (matter, mut tracks) = samples::matter();
        tracks[0].steps.truncate(2);
        let matters = [matter];
        let meetings = [samples::meeting(81, 11, false)];
        let own: Vec<Id> = names.bodies.iter().map(|body| body.id).collect();
        let page = |matters: &[Matter], meetings: &[Meeting]| {
            let read = Read { matters, tracks: &tracks, meetings, own: &own, today: samples::today() };
            DeskPage::new(Chrome::sample(words, words.t("decisions-desk")), "/tvv", &names, &read)
        };
        vec![page(&matters, &meetings), page(&[], &[])]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::DeskPage>();
    }
}
