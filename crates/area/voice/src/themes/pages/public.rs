//! The map for everybody, once people have shown it: the same picture and table, with texts that everybody may read.

use std::collections::HashMap;

use askama::Template;
use pages::{Chrome, Link, Pager};
use web::{Ctx, Fail, Reply};

use super::{
    map::{Body, Made, colour, colours, lead, said},
    one::why,
    reading::{self, Quote, Scope, View, label},
};
use crate::{
    idea::{
        PublicText,
        shown::{Names, PublicRow, PublicRows},
        store::lists::{self, Listed},
    },
    themes::store::places::{self, Listing, Placed, number_of},
};

/// Ideas on a page.
const PAGE: usize = 20;

/// The page with the map.
#[derive(Template)]
#[template(path = "themes/templates/public.html")]
pub struct PublicMap {
    pub chrome: Chrome,
    pub body: Body,
    pub file: Option<Link>,
}

/// The page with one theme.
#[derive(Template)]
#[template(path = "themes/templates/public-one.html")]
pub struct PublicTheme {
    pub chrome: Chrome,
    pub back: Link,
    pub said: String,
    pub quotes: Vec<(Quote, String)>,
    pub rows: PublicRows,
    pub pager: Pager,
}

/// The map of the scope that was asked for, if everybody may see it. Without a wish that of all ideas, or else the
/// newest round's.
async fn open(ctx: &Ctx, tx: &mut store::Tx, names: &Names) -> Result<(Scope, View), Fail> {
    let asked = Scope::of(ctx, names)?;
    let mut scopes = vec![asked.clone()];
    if asked.number.is_none() {
        scopes
            .extend(names.known.rounds.iter().rev().filter_map(|round| Scope::numbered(round.number, names)));
    }
    for scope in scopes {
        if let Some(view) = View::shown(tx, ctx, &scope).await? {
            return Ok((scope, view));
        }
    }
    Err(Fail::NotFound)
}

/// `GET /themes/map?round=`
pub(in crate::themes) async fn map(ctx: Ctx) -> Result<Reply, Fail> {
    let (words, space) = (ctx.words, ctx.space());
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, space, words).await?;
    let (scope, view) = open(&ctx, &mut tx, &names).await?;
    let areas = reading::areas(&mut tx, space.id).await?;
    let quotes = reading::quotes(&mut tx, &view, false).await?;
    drop(tx);
    let here = ctx.at("/themes/map");
    let colour = colour(&ctx, &areas);
    let made = Made {
        words,
        themes: &view.themes,
        areas: &areas,
        // What nobody has said yes to is no news for everybody.
        suggested: &HashMap::new(),
        quotes: &quotes,
        colour,
        theme_at: &|id| scope.at(&format!("{here}/{id}")),
        idea_at: &|number| names.href(number),
        colours: colours(&ctx, colour, &areas),
        taken: &|id| names.theme_by_id(id),
    };
    let method = view.run.as_ref().map(|run| reading::method(words, run));
    let file = view
        .run
        .as_ref()
        .map(|run| Link::new(words.t("themes-run-file"), ctx.at(&format!("/themes/runs/{}", run.number))));
    let page = PublicMap {
        chrome: ctx.chrome(words.t("themes-map")),
        body: made.body(method, lead(words, &view)),
        file,
    };
    Reply::html(&page)
}

/// `GET /themes/map/{theme}?round=`
pub(in crate::themes) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let (words, space) = (ctx.words, ctx.space());
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, space, words).await?;
    let (scope, view) = open(&ctx, &mut tx, &names).await?;
    let id: u32 = ctx.param("theme")?;
    let theme = reading::theme(&view, id).ok_or(Fail::NotFound)?.theme.clone();
    let upper = theme.parent.map_or(id, |parent| parent.0);
    let shown = view.themes.iter().find(|shown| shown.id == upper).ok_or(Fail::NotFound)?;
    let after = ctx.query.get("after").unwrap_or(0);
    let listing = Listing { after, ..Listing::default() };
    let mut placed =
        places::list(&mut tx, view.head.id, theme.id, theme.parent.is_none(), &listing, PAGE as i64 + 1)
            .await?;
    let more = placed.len() > PAGE;
    placed.truncate(PAGE);
    let ids: Vec<_> = placed.iter().map(|placed| placed.idea).collect();
    let listed = lists::by_ids(&mut tx, space.id, &ids).await?;
    let quotes: Vec<i64> = theme.quotes.iter().map(|key| number_of(key)).collect();
    let quoted = reading::ideas(&mut tx, &view.head, &quotes).await?;
    drop(tx);
    let naming = |id| {
        view.found
            .iter()
            .find(|found| found.theme.id == id)
            .map(|found| label(words, space.lang, &found.theme))
    };
    let row = |placed: &Placed| {
        let listed: &Listed = listed.iter().find(|listed| listed.idea.id == placed.idea)?;
        let said = why(words, &placed.placement, &naming).join(" ");
        let shown = matches!(listed.idea.public_text(), PublicText::Shown(_));
        Some(PublicRow::new(&names, listed).note(words.t("themes-why"), shown.then_some(said.as_str())))
    };
    let here = scope.at(&ctx.at("/themes/map"));
    let older =
        placed.last().filter(|_| more).map(|last| ctx.same_page(&[("after", &last.number.to_string())]));
    let newer = (after > 0).then(|| ctx.same_page(&[("after", "")]));
    let quote = |number: &i64| Some((reading::quote(quoted.get(number)?, false)?, names.href(*number)));
    let n = shown.parts.iter().find(|part| part.id == id).map(|part| part.n);
    let page = PublicTheme {
        chrome: ctx.chrome(label(words, space.lang, &theme)),
        back: Link::new(words.t("themes-map"), here),
        said: n.map_or_else(|| said(words, shown), |n| words.count("themes-count", n)),
        quotes: quotes.iter().filter_map(quote).collect(),
        rows: PublicRows { rows: placed.iter().filter_map(row).collect() },
        pager: Pager::new(words, newer, older),
    };
    Reply::html(&page)
}
