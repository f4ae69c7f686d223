//! `/{space}/stories/{number}`: one story, and its picture.

use askama::Template;
use members::Right;
use pages::{Button, Chrome, Meta, Samples};
use web::{Ctx, Fail, Reply};

use super::{Shown, list::Told, meta};
use crate::stories::store as rows;

/// One story.
#[derive(Template)]
#[template(path = "stories/templates/one.html")]
pub struct StoryPage {
    chrome: Chrome,
    meta: Meta,
    title: String,
    lang: &'static str,
    paragraphs: Vec<String>,
    picture: Option<Shown>,
    edit: Option<Button>,
}

/// The page.
pub(in crate::stories) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let mut tx = ctx.read().await?;
    let story = rows::by_number(&mut tx, ctx.space().id, number).await?.ok_or(Fail::NotFound)?;
    let pictures = rows::pictures(&mut tx, ctx.space().id).await?;
    drop(tx);
    let picture = pictures.into_iter().find(|(of, _)| *of == story.id).map(|(_, picture)| picture);
    let edit = ctx.may(Right::Publish).then(|| ctx.at(&format!("/desk/stories/{number}")));
    let at = ctx.at(&format!("/stories/{number}"));
    Reply::html(&page(ctx.chrome(story.told.title.clone()), &at, &(story, picture), edit))
}

fn page(chrome: Chrome, at: &str, (story, picture): &Told, edit: Option<String>) -> StoryPage {
    let words = chrome.words;
    let paragraphs = story.told.text.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
    StoryPage {
        meta: meta(words, story),
        title: story.told.title.clone(),
        lang: story.lang.tag(),
        paragraphs: paragraphs.map(str::to_owned).collect(),
        picture: picture.as_ref().map(|picture| Shown::new(words, at, picture)),
        edit: edit.map(|href| Button::second(words.t("button-edit")).link(href)),
        chrome,
    }
}

/// `/{space}/stories/{number}/picture`: shown, never run; and not kept for ever, since a consent can be taken back.
pub(in crate::stories) async fn picture(ctx: Ctx) -> Result<Reply, Fail> {
    let found = rows::bytes(&mut ctx.read().await?, ctx.space().id, ctx.param("number")?).await?;
    let (kind, bytes) = found.ok_or(Fail::NotFound)?;
    let policy = web::header::CONTENT_SECURITY_POLICY;
    Ok(Reply::bytes(bytes, &kind).header(policy, "default-src 'none'; sandbox"))
}

impl Samples for StoryPage {
    fn samples(words: pages::Words) -> Vec<StoryPage> {
        let one = |told: &Told| {
            let chrome = Chrome::sample(words, told.0.told.title.clone());
            page(chrome, "/a/stories/1", told, Some("/a/desk/stories/1".into()))
        };
        super::samples().iter().map(one).collect()
    }
}
