//! Which space, and, where everything is made up, which role.

use askama::Template;
use pages::{Button, Chrome, Hidden, Samples, Words};

use super::demo;
use crate::{Ctx, Fail, Reply};

struct Card {
    name: String,
    href: String,
    /// Buttons that sign in with a role.
    roles: Vec<Button>,
    key: String,
    space: Hidden,
}

#[derive(Template)]
#[template(path = "choose.html")]
struct ChoosePage {
    chrome: Chrome,
    cards: Vec<Card>,
    demo: bool,
}

/// The spaces of this installation.
pub(super) async fn choose(ctx: Ctx) -> Result<Reply, Fail> {
    let spaces = ctx.app.all_spaces().await?;
    let demo = ctx.app.config().demo;
    let cards = spaces.iter().map(|space| {
        let roles = if demo { roles(ctx.words) } else { Vec::new() };
        let name = space.name(ctx.lang).to_owned();
        Card {
            name,
            href: format!("/{}", space.key),
            roles,
            key: space.key.clone(),
            space: Hidden::new("space", &space.key),
        }
    });
    let cards = cards.collect();
    Reply::html(&ChoosePage { chrome: ctx.chrome(ctx.words.t("choose-space")), cards, demo })
}

fn roles(words: Words) -> Vec<Button> {
    let button = |role: &members::Role| {
        let label = demo::title(words, *role);
        Button::second(label).to(format!("/demo/role/{}", role.as_str()))
    };
    demo::SHOWN.iter().map(button).collect()
}

impl Samples for ChoosePage {
    fn samples(words: Words) -> Vec<ChoosePage> {
        let page = |cards, demo| {
            let chrome = Chrome::new(words, words.t("choose-space"), pages::Brand::new("Samband", "/"));
            ChoosePage { chrome, cards, demo }
        };
        let card = |key: &str, roles| Card {
            name: "Två kommuner".into(),
            href: format!("/{key}"),
            roles,
            key: key.into(),
            space: Hidden::new("space", key),
        };
        vec![
            page(vec![card("tvv", roles(words)), card("nord", roles(words))], true),
            page(vec![card("tvv", Vec::new())], false),
            page(Vec::new(), false),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::ChoosePage>();
    }
}
