//! The map on the desk: picture and table, each theme in short, and what can be done.

use std::collections::HashMap;

use askama::{Template, filters::HtmlSafe};
use kernel::{Id, Lang};
use members::Right;
use pages::{Button, Cell, Chrome, Column, DataTable, Empty, Hidden, Link, Notice, Tag, Tone, Words};
use store::Tx;
use web::{Ctx, Fail, Reply};

use super::{
    picture::{Colour, Picture},
    reading::{self, Area, Quote, Scope, Shown, View},
};
use crate::{
    idea::{
        shown::Names,
        store::{heap, places as labels},
    },
    themes::{
        rules::State,
        store::{edits, maps, places, runs},
    },
};

/// Deeds and runs that are listed.
const LISTED: i64 = 8;
/// When more than this share is "something else", a theme is missing (requirement 000-60).
const TOO_MUCH: f64 = 0.10;

/// A theme in short.
pub struct Brief {
    title: String,
    href: String,
    anchor: String,
    tags: Vec<Tag>,
    words: Option<String>,
    parts: Vec<(String, String, String)>,
    facts: Vec<(String, String)>,
    quotes: Vec<(Quote, String)>,
}

/// What is shown of a map, on the desk and to everybody.
#[derive(Template)]
#[template(path = "themes/templates/body.html")]
pub struct Body {
    words: Words,
    /// How the themes were found.
    pub method: Option<Notice>,
    /// From which run, how many.
    pub lead: String,
    /// The picture.
    pub picture: Picture,
    /// What colour tells, and the other way.
    pub colours: Vec<Link>,
    /// The same as a table.
    pub table: DataTable,
    /// Each theme in short.
    pub briefs: Vec<Brief>,
}

impl HtmlSafe for Body {}

/// What a body is made of.
pub struct Made<'a> {
    pub words: Words,
    pub themes: &'a [Shown],
    pub areas: &'a [Area],
    pub suggested: &'a HashMap<u32, Id>,
    pub quotes: &'a HashMap<i64, Quote>,
    pub colour: Colour,
    /// Where themes, ideas and the page itself are.
    pub theme_at: &'a dyn Fn(u32) -> String,
    pub idea_at: &'a dyn Fn(i64) -> String,
    pub colours: Vec<Link>,
    pub taken: &'a dyn Fn(Id) -> Option<String>,
}

impl Made<'_> {
    /// The focus area of a theme: what people said, else what is suggested.
    fn area(&self, theme: &Shown) -> Option<(&Area, bool)> {
        let id = theme.area.or_else(|| self.suggested.get(&theme.id).copied())?;
        self.areas.iter().find(|area| area.id == id).map(|area| (area, theme.area.is_none()))
    }

    /// The body.
    pub fn body(self, method: Option<Notice>, lead: String) -> Body {
        let picture = Picture::new(
            self.words,
            self.themes,
            self.areas,
            self.colour,
            |theme| self.area(theme).map(|(area, _)| area.id),
            |id| (self.theme_at)(id),
        );
        let briefs = self.themes.iter().map(|theme| self.brief(theme)).collect();
        Body { words: self.words, method, lead, picture, table: self.table(), briefs, colours: self.colours }
    }

    fn table(&self) -> DataTable {
        let words = self.words;
        let with_areas = !self.areas.is_empty();
        let row = |theme: &Shown| {
            let share = theme.weak as f64 / theme.n.max(1) as f64;
            let mut cells = vec![
                Cell::link(format!("{}. {}", theme.place, theme.label), (self.theme_at)(theme.id)),
                Cell::number(words, theme.n),
                Cell::number(words, theme.fresh),
                Cell::figure(words.percent(share)),
            ];
            if with_areas {
                cells.push(Cell::text(self.area_said(theme)));
            }
            cells
        };
        let mut columns = vec![Column::text(words.t("themes-theme"))];
        columns
            .extend(["themes-ideas", "themes-fresh", "themes-weak"].map(|key| Column::number(words.t(key))));
        if with_areas {
            columns.push(Column::text(words.t("themes-area")));
        }
        let rows = self.themes.iter().map(row).collect();
        DataTable::new("themes", words.t("themes-table-caption"), columns, rows)
    }

    fn area_said(&self, theme: &Shown) -> String {
        match self.area(theme) {
            None => self.words.t("themes-area-none"),
            Some((area, false)) => format!("{} {}", area.letter, area.title),
            Some((area, true)) => {
                let named = format!("{} {}", area.letter, area.title);
                self.words.with("themes-area-suggested", &[("area", named.into())])
            }
        }
    }

    fn brief(&self, theme: &Shown) -> Brief {
        let words = self.words;
        let mut tags = Vec::new();
        if theme.kept {
            tags.push(Tag::new(Tone::Own, words.t("themes-kept")));
        }
        if let Some(name) = theme.taken.and_then(|id| (self.taken)(id)) {
            tags.push(Tag::new(Tone::Success, words.with("themes-taken", &[("name", name.into())])));
        }
        let part = |part: &super::reading::Part| {
            (part.label.clone(), (self.theme_at)(part.id), words.number(part.n))
        };
        let mut facts = vec![
            (words.t("themes-ideas"), said(words, theme)),
            (
                words.t("themes-languages"),
                reading::listed(words, &theme.langs, |lang: &Lang| lang.own_name().to_owned()),
            ),
            (
                words.t("themes-channels"),
                reading::listed(words, &theme.channels, |channel| words.t(&format!("channel-{channel}"))),
            ),
        ];
        if !self.areas.is_empty() {
            facts.push((words.t("themes-area"), self.area_said(theme)));
        }
        let quote =
            |number: &i64| self.quotes.get(number).map(|quote| (quote.clone(), (self.idea_at)(*number)));
        let telling = theme.words.join(", ");
        Brief {
            title: format!("{}. {}", theme.place, theme.label),
            href: (self.theme_at)(theme.id),
            anchor: format!("theme-{}", theme.id),
            tags,
            words: (!telling.is_empty()).then(|| words.with("themes-words", &[("words", telling.into())])),
            parts: theme.parts.iter().map(part).collect(),
            facts,
            quotes: theme.quotes.iter().filter_map(quote).collect(),
        }
    }
}

/// How many ideas a theme has, how many of them are new, and how many fit badly.
pub fn said(words: Words, theme: &Shown) -> String {
    let mut said = words.count("themes-count", theme.n);
    if theme.fresh > 0 {
        said = format!("{said}, {}", words.count("themes-count-fresh", theme.fresh));
    }
    if theme.weak > 0 {
        said = format!("{said}, {}", words.count("themes-count-weak", theme.weak));
    }
    said
}

/// What can be done with the map as a whole.
pub struct Deeds {
    pub action: String,
    pub key: Hidden,
    pub run: Button,
    pub run_text: String,
    pub undo: Option<Button>,
    pub publish: Option<(String, Vec<Button>)>,
}

/// The page.
#[derive(Template)]
#[template(path = "themes/templates/map.html")]
pub struct MapPage {
    pub chrome: Chrome,
    pub scopes: Vec<Link>,
    pub going: Option<Notice>,
    pub other: Option<Notice>,
    pub empty: Option<Empty>,
    pub body: Option<Body>,
    pub deeds: Option<Deeds>,
    pub history: Vec<String>,
    pub runs: Vec<Link>,
}

/// `GET /desk/theme-map?round=`
pub(in crate::themes) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let page = page(&mut tx, &ctx).await?;
    Ok(Reply::html(&page)?.private())
}

async fn page(tx: &mut Tx, ctx: &Ctx) -> Result<MapPage, Fail> {
    let (words, space) = (ctx.words, ctx.space());
    let names = Names::load(tx, space, words).await?;
    let scope = Scope::of(ctx, &names)?;
    let here = ctx.at("/desk/theme-map");
    let view = View::load(tx, ctx, &scope).await?;
    let all = runs::list(tx, space.id, scope.round, LISTED).await?;
    let going =
        runs::going(tx, space.id).await?.filter(|run| run.state.now(run.heard_at, ctx.now()) == State::Going);
    let going = going.map(|run| {
        let to = format!("{here}/runs/{}", run.number);
        Notice::new(Tone::Info, words.t("themes-going")).link(words.t("themes-going-link"), to)
    });
    let (mut body, mut other, mut history, mut undo) = (None, None, Vec::new(), None);
    if let Some(view) = &view {
        let areas = reading::areas(tx, space.id).await?;
        let suggested = reading::suggested(tx, &view.head, space.lang, &areas).await?;
        let quotes = reading::quotes(tx, view, true).await?;
        let colour = colour(ctx, &areas);
        let made = Made {
            words,
            themes: &view.themes,
            areas: &areas,
            suggested: &suggested,
            quotes: &quotes,
            colour,
            theme_at: &|id| scope.at(&format!("{here}/{id}")),
            idea_at: &|number| format!("{}/{number}", reading::ideas_at(ctx)),
            colours: colours(ctx, colour, &areas),
            taken: &|id| names.theme_by_id(id),
        };
        let method = view.run.as_ref().map(|run| reading::method(words, run));
        body = Some(made.body(method, lead(words, view)));
        other = too_much_other(tx, &names, view, &scope, &here).await?;
        for done in edits::list(tx, view.head.id, LISTED).await? {
            let key = if done.undone { "themes-history-undone" } else { "themes-history" };
            let what = words.t(&format!("themes-did-{}", done.deed));
            history.push(words.with(key, &[("date", words.day(done.at).into()), ("what", what.into())]));
            if undo.is_none() && !done.undone && done.settled_by.is_none() {
                let what = words.t(&format!("themes-did-{}", done.deed));
                undo = Some(words.with("themes-undo", &[("what", what.into())]));
            }
        }
    }
    let seen = match &view {
        Some(view) => Some(Seen::of(tx, view).await?),
        None => None,
    };
    let deeds = reading::may_change(ctx).then(|| Deeds {
        action: scope.at(&here),
        key: Hidden::new("request", ctx.request_key()),
        run: Button::main(words.t(if view.is_some() { "themes-run-again" } else { "themes-run" }))
            .sends("deed", "run"),
        run_text: run_text(words, seen),
        undo: undo.map(|label| Button::second(label).sends("deed", "undo")),
        publish: seen.filter(|_| ctx.may(Right::ManageSpace)).map(|seen| publish(words, seen)),
    });
    let run = |run: &runs::Run| {
        let state = run.state.now(run.heard_at, ctx.now()).as_str();
        let values = [
            ("n", run.number.to_string().into()),
            ("date", words.moment(run.begun_at).into()),
            ("state", words.t(&format!("themes-run-{state}")).into()),
        ];
        Link::new(words.with("themes-run-line", &values), format!("{here}/runs/{}", run.number))
    };
    Ok(MapPage {
        chrome: chrome(ctx, words.t("themes-map")),
        scopes: scope.links(&names, &here),
        going,
        other,
        empty: body
            .is_none()
            .then(|| Empty::new(words.t("themes-none-yet")).next(words.t("themes-none-yet-next"))),
        body,
        deeds,
        history,
        runs: all.iter().map(run).collect(),
    })
}

/// What everybody sees of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Nothing.
    Nothing,
    /// The map as the desk has it.
    This,
    /// The map as it was shown when the search of this day had drawn it.
    Earlier(kernel::Millis),
}

impl Seen {
    async fn of(tx: &mut Tx, view: &View) -> store::Result<Seen> {
        if view.head.public_since.is_some() {
            return Ok(Seen::This);
        }
        let Some(shown) = maps::shown(tx, view.head.space, view.head.round).await? else {
            return Ok(Seen::Nothing);
        };
        let run = runs::one(tx, view.head.space, shown.run).await?;
        Ok(Seen::Earlier(run.and_then(|run| run.ended_at).or(shown.public_since).unwrap_or_default()))
    }
}

/// What a search does, and what it leaves as it is.
pub fn run_text(words: Words, seen: Option<Seen>) -> String {
    let said = words.t("themes-run-text");
    match seen {
        None | Some(Seen::Nothing) => said,
        Some(_) => format!("{said} {}", words.t("themes-run-public")),
    }
}

/// The buttons that show the map to everybody or no longer, and what everybody sees now.
pub fn publish(words: Words, seen: Seen) -> (String, Vec<Button>) {
    let show = |key| Button::second(words.t(key)).sends("deed", "publish");
    let hide = || Button::second(words.t("themes-unpublish")).sends("deed", "unpublish");
    match seen {
        Seen::Nothing => (words.t("themes-not-public"), vec![show("themes-publish")]),
        Seen::This => (words.t("themes-public"), vec![hide()]),
        Seen::Earlier(at) => (
            words.with("themes-public-earlier", &[("date", words.day(at).into())]),
            vec![show("themes-publish-new"), hide()],
        ),
    }
}

/// The surroundings of a page of the map, under its tab.
pub fn chrome(ctx: &Ctx, title: String) -> Chrome {
    let mut chrome = ctx.desk_chrome(title);
    let here = ctx.at("/desk/theme-map");
    chrome.nav.iter_mut().for_each(|link| link.current = link.href == here);
    chrome
}

/// From which run the map is, and how many ideas and themes it has.
pub fn lead(words: Words, view: &View) -> String {
    let ideas: i64 = view.themes.iter().map(|theme| theme.n).sum();
    // Of the first search nothing can be new.
    let first = view.run.as_ref().is_some_and(|run| run.first);
    let fresh = if first { -1 } else { view.themes.iter().map(|theme| theme.fresh).sum::<i64>() };
    let at = view.run.as_ref().and_then(|run| run.ended_at).unwrap_or_default();
    let values = [
        ("ideas", ideas.into()),
        ("themes", (view.themes.len() as i64).into()),
        ("fresh", fresh.into()),
        ("date", words.day(at).into()),
    ];
    words.with("themes-lead-map", &values)
}

/// What colour tells on this page: as asked, else focus areas where there are any.
pub fn colour(ctx: &Ctx, areas: &[Area]) -> Colour {
    match ctx.query.text("colour") {
        "new" => Colour::Fresh,
        "area" => Colour::Area,
        _ if areas.is_empty() => Colour::Fresh,
        _ => Colour::Area,
    }
}

/// The links between the two ways of colouring.
pub fn colours(ctx: &Ctx, colour: Colour, areas: &[Area]) -> Vec<Link> {
    if areas.is_empty() {
        return Vec::new();
    }
    let link = |key: &str, value: &str, of: Colour| {
        Link::new(ctx.words.t(key), ctx.same_page(&[("colour", value)])).current(colour == of)
    };
    vec![link("themes-colour-area", "area", Colour::Area), link("themes-colour-new", "new", Colour::Fresh)]
}

/// When too much is sorted as "something else": says so, and which theme of the map most of it is in.
async fn too_much_other(
    tx: &mut Tx,
    names: &Names,
    view: &View,
    scope: &Scope,
    here: &str,
) -> store::Result<Option<Notice>> {
    let words = names.words;
    let Some(other) = names.known.themes.iter().find(|theme| theme.other && !theme.retired) else {
        return Ok(None);
    };
    let sizes = labels::theme_sizes(tx, view.head.space).await?;
    let all: i64 = sizes.iter().map(|(_, n)| n).sum();
    let n = sizes.iter().find(|(id, _)| *id == other.id).map_or(0, |(_, n)| *n);
    let share = n as f64 / all.max(1) as f64;
    if share <= TOO_MUCH {
        return Ok(None);
    }
    let mut within: HashMap<u32, i64> = HashMap::new();
    for piece in
        heap::sorted_under(tx, other.id, 8 * places::AMONG_MOST as i64).await?.chunks(places::AMONG_MOST)
    {
        for (_, _, theme) in places::among(tx, view.head.id, piece).await? {
            *within.entry(theme.0).or_default() += 1;
        }
    }
    let most = view.themes.iter().filter_map(|theme| Some((*within.get(&theme.id)?, theme)));
    let Some((n, theme)) = most.max_by_key(|(n, theme)| (*n, std::cmp::Reverse(theme.place))) else {
        return Ok(None);
    };
    let values = [
        ("share", words.percent(share).into()),
        ("name", names.theme(other).into()),
        ("theme", theme.label.clone().into()),
        ("n", n.into()),
    ];
    let to = format!("{}#take-over", scope.at(&format!("{here}/{}", theme.id)));
    Ok(Some(
        Notice::new(Tone::Warning, words.with("themes-other", &values))
            .link(words.t("themes-other-link"), to),
    ))
}
