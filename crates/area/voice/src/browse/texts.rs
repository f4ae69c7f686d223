//! The pages that say how it works: about, accessibility, personal data, terms. Short and honest: what is known,
//! and with this space's own numbers.

use askama::Template;
use members::Space;
use pages::{Chrome, Samples, Sheet, Words};
use web::{
    Ctx, Fail, Reply,
    papers::{self, Asked, Paper},
};

use super::front::records;

/// A page of headings and texts; each part is the messages `{page}-{part}-title` and `{page}-{part}-text`.
pub(super) struct Text {
    title: &'static str,
    page: &'static str,
    parts: &'static [&'static str],
}

pub(super) const ABOUT: Text =
    Text { title: "nav-about", page: "about", parts: &["way", "promise", "public", "made-up"] };
pub(super) const ACCESSIBILITY: Text =
    Text { title: "footer-accessibility", page: "accessibility", parts: &["aim", "known", "tell"] };
pub(super) const PRIVACY: Text = Text {
    title: "footer-privacy",
    page: "privacy",
    parts: &["records", "kept", "shown", "how-long", "cookies", "rights"],
};
pub(super) const TERMS: Text = Text { title: "nav-terms", page: "terms", parts: &["write", "hidden", "use"] };

#[derive(Template)]
#[template(path = "browse/templates/text.html")]
struct TextPage {
    chrome: Chrome,
    /// What other slices say of the space.
    said: Option<Sheet>,
    parts: Vec<(String, String)>,
}

/// One of the pages.
pub(super) async fn page(ctx: Ctx, text: &'static Text) -> Result<Reply, Fail> {
    let chrome = ctx.chrome(ctx.words.t(text.title));
    let name = ctx.space().name(ctx.lang);
    let said = match text.page {
        "about" => Some(said(&ctx).await?),
        _ => None,
    };
    Reply::html(&TextPage { said, ..show(chrome, text, ctx.space(), name) })
}

/// Who is in the alliance, from the slices that know.
async fn said(ctx: &Ctx) -> Result<Sheet, Fail> {
    let (space, words, now) = (ctx.space(), ctx.words, ctx.now());
    let asked = Asked { space, words, now, about: None, found: &[] };
    let mut tx = ctx.read().await?;
    let sections = papers::sections(&mut tx, &ctx.app.paper_parts(), Paper::About, &asked).await?;
    Ok(Sheet::new(words, &[], &sections))
}

fn show(chrome: Chrome, text: &Text, space: &Space, name: &str) -> TextPage {
    let (words, settings) = (chrome.words, &space.settings);
    let values = [
        ("space", name.into()),
        ("records", records(space, words).into()),
        ("days", settings.first_answer_working_days.into()),
        ("silence", settings.silence_days.into()),
        ("retention", settings.contact_retention_days.into()),
    ];
    let parts = text.parts.iter().filter(|part| **part != "made-up" || space.example).map(|part| {
        let key = |what: &str| format!("{}-{part}-{what}", text.page);
        (words.t(&key("title")), words.with(&key("text"), &values))
    });
    TextPage { said: None, parts: parts.collect(), chrome }
}

impl Samples for TextPage {
    fn samples(words: Words) -> Vec<TextPage> {
        let space = Space {
            id: crate::idea::samples::id(0),
            key: "tvv".into(),
            names: Default::default(),
            langs: kernel::Lang::ALL.to_vec(),
            lang: words.lang,
            brand: Default::default(),
            zone: "Europe/Stockholm".into(),
            example: true,
            settings: Default::default(),
            logo_at: None,
        };
        let sample = |text: &Text| show(Chrome::sample(words, words.t(text.title)), text, &space, "<Två>");
        [&ABOUT, &ACCESSIBILITY, &PRIVACY, &TERMS].map(sample).into()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::TextPage>();
    }
}
