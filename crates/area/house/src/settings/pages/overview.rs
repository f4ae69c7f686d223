//! What there is to set.

use askama::Template;
use pages::{Chrome, Samples, Words};
use web::{Ctx, Fail, Reply};

/// A page of the settings: its name, its address, what is set there.
struct Entry {
    name: String,
    href: String,
    about: String,
}

/// The first page.
#[derive(Template)]
#[template(path = "settings/templates/overview.html")]
pub(super) struct OverviewPage {
    chrome: Chrome,
    entries: Vec<Entry>,
}

/// `GET /desk/settings`.
pub(in crate::settings) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let here = ctx.at("/desk/settings");
    let others = ctx.settings_entries().into_iter().filter(|(_, href, _)| *href != here);
    let entries =
        others.map(|(name, href, about)| Entry { name, href, about: ctx.words.t(&about) }).collect();
    let chrome = Chrome { beside: Vec::new(), ..ctx.settings_chrome(ctx.words.t("settings")) };
    Ok(Reply::html(&OverviewPage { chrome, entries })?.private())
}

impl Samples for OverviewPage {
    fn samples(words: Words) -> Vec<OverviewPage> {
        let entry = |key: &str| Entry {
            name: words.t(key),
            href: "/tvv/desk/settings".into(),
            about: words.t(&format!("{key}-about")),
        };
        let entries = ["settings-promises", "settings-texts", "settings-languages"].map(entry).into();
        vec![OverviewPage { chrome: Chrome::sample(words, words.t("settings")), entries }]
    }
}
