//! The desk of those who keep minutes: what lies before the own bodies, until when papers are due, what the
//! others decided.

use askama::Template;
use jiff::{Span, civil::Date};
use kernel::Id;
use members::{Reach, Right, permits::grants_right};
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
    /// What those can do who keep the minutes.
    buttons: Vec<Button>,
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
    let reach = ctx.reach(Right::KeepDecisions);
    page(&ctx, "decisions-desk", true, |organisation| reaches(reach, organisation)).await
}

/// `/{space}/desk/boards`: what lies before the boards that somebody sits on. A post that names no organisation is for
/// all of them.
pub async fn boards(ctx: Ctx) -> Result<Reply, Fail> {
    let here = ctx.space().id;
    let posts = ctx.caller.grants.iter().filter(|grant| {
        grants_right(grant.role, Right::FollowBoards) && grant.space.is_none_or(|space| space == here)
    });
    let own: Vec<Option<Id>> = posts.map(|grant| grant.organisation).collect();
    page(&ctx, "decisions-boards", false, |organisation| {
        own.iter().any(|own| own.is_none_or(|own| own == organisation))
    })
    .await
}

/// What lies before the bodies of organisations, to keep minutes of or to read.
async fn page(ctx: &Ctx, title: &str, keeps: bool, reaches: impl Fn(Id) -> bool) -> Result<Reply, Fail> {
    let today = here_today(ctx);
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
    let own: Vec<Id> = names.bodies.iter().filter(|body| reaches(body.organisation)).map(|b| b.id).collect();
    let chrome = ctx.desk_chrome(ctx.words.t(title));
    let read = Read { matters: &matters, tracks: &tracks, meetings: &meetings, own: &own, today, keeps };
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
    /// Whether the reader keeps the minutes: then each track leads to its desk, else to the matter as everybody reads it.
    keeps: bool,
}

impl Read<'_> {
    fn href(&self, base: &str, matter: &Matter, track: &Track) -> String {
        match self.keeps {
            true => format!("{base}/desk/decisions/{}/{}", matter.number, track.id),
            false => format!("{base}/decisions/{}", matter.number),
        }
    }
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
                    Some(_) => done.push(done_row(words, base, names, read, (matter, track))),
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
            no_meetings: match read.keeps {
                true => Empty::new(words.t("calendar-none")).next(words.t("decisions-desk-no-meetings")),
                false => Empty::new(words.t("calendar-none")),
            },
            done: (!done.is_empty()).then(|| {
                DataTable::new("done", words.t("decisions-desk-done"), columns(decided), done)
                    .caption_hidden()
            }),
            buttons: match read.keeps {
                true => vec![
                    Button::main(words.t("decisions-open")).link(format!("{base}/desk/decisions/open")),
                    Button::second(words.t("decisions-bodies")).link(format!("{base}/desk/bodies")),
                ],
                false => Vec::new(),
            },
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
        href: read.href(base, matter, track),
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
fn done_row(
    words: Words,
    base: &str,
    names: &Names,
    read: &Read,
    (matter, track): (&Matter, &Track),
) -> Vec<Cell> {
    let pages: i64 = track.steps.iter().filter_map(|step| step.pages).sum();
    vec![
        Cell::link(&matter.title, read.href(base, matter, track)),
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
        let page = |matters: &[Matter], meetings: &[Meeting], keeps| {
            let today = samples::today();
            let read = Read { matters, tracks: &tracks, meetings, own: &own, today, keeps };
            DeskPage::new(Chrome::sample(words, words.t("decisions-desk")), "/tvv", &names, &read)
        };
        vec![page(&matters, &meetings, true), page(&matters, &meetings, false), page(&[], &[], true)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::DeskPage>();
    }
}
