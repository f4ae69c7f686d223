//! `/{space}/stories`: every story, the newest first.

use askama::Template;
use members::Right;
use pages::{Button, Chrome, Empty, Meta, Samples};
use web::{Ctx, Fail, Reply};

use super::{Shown, meta};
use crate::stories::{
    model::{Picture, Story},
    store as rows,
};

/// The stories.
#[derive(Template)]
#[template(path = "stories/templates/list.html")]
pub struct ListPage {
    chrome: Chrome,
    lang: &'static str,
    cards: Vec<Card>,
    empty: Option<Empty>,
    desk: Option<Button>,
}

struct Card {
    href: String,
    title: String,
    meta: Meta,
    picture: Option<Shown>,
}

/// A story with its picture.
pub(super) type Told = (Story, Option<Picture>);

/// Every story of the space.
pub(super) async fn read(ctx: &Ctx) -> Result<Vec<Told>, Fail> {
    let mut tx = ctx.read().await?;
    let stories = rows::all(&mut tx, ctx.space().id).await?;
    let mut pictures = rows::pictures(&mut tx, ctx.space().id).await?;
    let with = |story: Story| {
        let at = pictures.iter().position(|(of, _)| *of == story.id);
        let picture = at.map(|at| pictures.swap_remove(at).1);
        (story, picture)
    };
    Ok(stories.into_iter().map(with).collect())
}

/// The page.
pub(in crate::stories) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let told = read(&ctx).await?;
    let desk = ctx.may(Right::Publish).then(|| ctx.at("/desk/stories"));
    Reply::html(&page(ctx.chrome(ctx.words.t("nav-stories")), &ctx.at("/stories"), &told, desk))
}

fn page(chrome: Chrome, base: &str, told: &[Told], desk: Option<String>) -> ListPage {
    let words = chrome.words;
    let card = |(story, picture): &Told| {
        let href = format!("{base}/{}", story.number);
        Card {
            title: story.told.title.clone(),
            meta: meta(words, story),
            picture: picture.as_ref().map(|picture| Shown::new(words, &href, picture)),
            href,
        }
    };
    ListPage {
        lang: told.first().map_or(words.lang, |(story, _)| story.lang).tag(),
        cards: told.iter().map(card).collect(),
        empty: told
            .is_empty()
            .then(|| Empty::new(words.t("stories-none")).next(words.t("stories-none-next"))),
        desk: desk.map(|href| Button::second(words.t("stories-keep")).link(href)),
        chrome,
    }
}

impl Samples for ListPage {
    fn samples(words: pages::Words) -> Vec<ListPage> {
        let chrome = || Chrome::sample(words, words.t("nav-stories"));
        vec![
            page(chrome(), "/a/stories", &super::samples(), Some("/a/desk/stories".into())),
            page(chrome(), "/a/stories", &[], None),
        ]
    }
}
