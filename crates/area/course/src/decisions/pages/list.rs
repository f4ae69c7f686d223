//! Joint matters and where each stands before every body, now or on a day.

use askama::Template;
use jiff::civil::Date;
use kernel::{Id, PartialDate};
use pages::{Button, Chrome, Empty, Field, Link, Notice, Pager, Samples, Tag, Tone, Words};
use web::{Ctx, Fail, Reply};

use super::{Names, Standing, asked_day, date, joint_tag, n_of_m, samples, tracks_of};
use crate::decisions::{
    model::{Matter, Track, joint_at, joint_of},
    store as rows,
};

/// Matters on a page.
const PAGE: i64 = 50;

/// The matrix.
#[derive(Template)]
#[template(path = "decisions/templates/list.html")]
pub struct ListPage {
    chrome: Chrome,
    at: Field,
    show: Button,
    as_of: Option<Notice>,
    columns: Vec<String>,
    items: Vec<Item>,
    empty: Option<Empty>,
    pager: Pager,
    ways: Vec<Link>,
    signs: Vec<Standing>,
}

struct Item {
    href: String,
    number: String,
    title: String,
    lang: &'static str,
    tag: Tag,
    count: String,
    cells: Vec<Square>,
}

/// What one organisation's bodies say of a matter.
struct Square {
    organisation: String,
    lines: Vec<Line>,
}

struct Line {
    body: String,
    standing: Standing,
    when: Option<String>,
}

/// `/{space}/decisions`
pub async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let (at, today) = asked_day(&ctx);
    let before = ctx.query.get("before");
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, space, ctx.words).await?;
    let mut found = rows::before(&mut tx, space, before.unwrap_or(i64::MAX), PAGE + 1).await?;
    let more = found.len() as i64 > PAGE;
    found.truncate(PAGE as usize);
    let (newest, oldest) = (found.first().map(|m| m.number), found.last().map(|m| m.number));
    let tracks = match (oldest, newest) {
        (Some(oldest), Some(newest)) => rows::tracks_between(&mut tx, space, oldest, newest).await?,
        _ => Vec::new(),
    };
    drop(tx);
    let older = oldest.filter(|_| more).map(|number| ctx.same_page(&[("before", &number.to_string())]));
    let newer = before.map(|_: i64| ctx.same_page(&[("before", "")]));
    if let Some(at) = at {
        let there = |matter: &Matter| matter.opened_on.earliest().is_some_and(|opened| opened <= at);
        found.retain(there);
    }
    let pager = Pager::new(ctx.words, newer, older);
    let chrome = ctx.chrome(ctx.words.t("nav-decisions"));
    let shown = Shown { at, today, found: &found, tracks: &tracks };
    let mut page = ListPage::new(chrome, &ctx.at(""), &names, shown, pager);
    if ctx.app.has("/{space}/papers") {
        page.ways.push(Link::new(ctx.words.t("nav-papers"), ctx.at("/papers")));
    }
    Reply::html(&page)
}

/// What is shown, as of which day.
struct Shown<'a> {
    at: Option<Date>,
    today: Date,
    found: &'a [Matter],
    tracks: &'a [Track],
}

impl ListPage {
    fn new(chrome: Chrome, base: &str, names: &Names, shown: Shown, pager: Pager) -> ListPage {
        let words = chrome.words;
        let Shown { at, today, found, tracks } = shown;
        let columns = columns(names, tracks);
        let item = |matter: &Matter| item(words, base, names, &columns, matter, tracks, at);
        let day = at.unwrap_or(today);
        let empty = || Empty::new(words.t("decisions-none")).next(words.t("decisions-none-next"));
        let way = |key: &str, path: &str| Link::new(words.t(key), format!("{base}{path}"));
        let signs = samples::every_state().into_iter().map(|state| Standing::new(words, state));
        ListPage {
            at: Field::date("at", words.t("decisions-at")).value(day.to_string()),
            show: Button::second(words.t("decisions-at-show")),
            as_of: at.map(|at| {
                let said = words.with("decisions-as-of", &[("date", words.date(at).into())]);
                Notice::new(Tone::Info, said).link(words.t("decisions-as-now"), format!("{base}/decisions"))
            }),
            items: found.iter().map(item).collect(),
            columns: columns.iter().map(|id| names.organisation(*id)).collect(),
            empty: found.is_empty().then(empty),
            pager,
            ways: vec![
                way("decisions-taken", "/decisions/taken"),
                way("decisions-calendar", "/decisions/calendar"),
                way("organisation-title", "/organisation"),
                way("measures-title", "/measures"),
            ],
            signs: signs.collect(),
            chrome,
        }
    }
}

/// The organisations with a body on any of the tracks, in the order of the space.
fn columns(names: &Names, tracks: &[Track]) -> Vec<Id> {
    let concerned = |organisation: Id| {
        tracks.iter().any(|t| names.body(t.body).is_some_and(|body| body.organisation == organisation))
    };
    names.organisations.iter().map(|one| one.id).filter(|id| concerned(*id)).collect()
}

fn item(
    words: Words,
    base: &str,
    names: &Names,
    columns: &[Id],
    matter: &Matter,
    tracks: &[Track],
    at: Option<Date>,
) -> Item {
    let tracks = tracks_of(matter.id, tracks);
    let joint = at.map_or_else(|| joint_of(&tracks), |at| joint_at(&tracks, at));
    let square = |organisation: &Id| Square {
        organisation: names.organisation(*organisation),
        lines: tracks
            .iter()
            .filter(|track| names.body(track.body).is_some_and(|body| body.organisation == *organisation))
            .map(|track| line(words, names, track, at))
            .collect(),
    };
    Item {
        href: format!("{base}/decisions/{}", matter.number),
        number: words.count("decisions-number", matter.number),
        title: matter.title.clone(),
        lang: matter.lang.tag(),
        tag: joint_tag(words, joint),
        count: n_of_m(words, joint),
        cells: columns.iter().map(square).collect(),
    }
}

fn line(words: Words, names: &Names, track: &Track, at: Option<Date>) -> Line {
    let state = at.map_or_else(|| track.state(), |at| track.state_at(at));
    let until = |on: PartialDate| at.is_none_or(|at| on.earliest().is_some_and(|on| on <= at));
    let when = track.steps.iter().rev().find(|step| until(step.on)).map(|step| date(words, step.on));
    Line { body: names.body_name(track.body), standing: Standing::new(words, state), when }
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let names = samples::names(words);
        let (matter, tracks) = samples::matter();
        let (today, found) = (samples::today(), [matter]);
        let page = |at, found: &[Matter]| {
            let shown = Shown { at, today, found, tracks: &tracks };
            let pager = Pager::new(words, Some("?a".into()), Some("?b".into()));
            ListPage::new(Chrome::sample(words, words.t("nav-decisions")), "/tvv", &names, shown, pager)
        };
        vec![page(None, &found), page(Some(today), &found), page(None, &[])]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::ListPage>();
    }
}
