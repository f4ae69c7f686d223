//! `/{space}/proposals/{number}/versions`: every text it has had since it was first public, with what changed.

use askama::Template;
use kernel::Lang;
use pages::{Chrome, Difference, Link, Samples, Words};
use web::{Ctx, Fail, Reply};

use super::samples as ours;
use crate::proposals::{
    rules::State,
    store::work::{self, Text, Version, Whole},
};

#[derive(Template)]
#[template(path = "proposals/templates/versions.html")]
pub(in crate::proposals) struct VersionsPage {
    chrome: Chrome,
    back: Link,
    versions: Vec<Shown>,
}

/// A version with what changed in it.
struct Shown {
    heading: String,
    parts: Vec<(String, Difference)>,
}

pub(in crate::proposals) async fn versions(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let whole = work::whole(&mut tx, ctx.space().id, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    let public = whole.public_version.filter(|_| whole.proposal.state != State::Draft);
    let last = public.ok_or(Fail::NotFound)?;
    let mut found = work::versions(&mut tx, whole.proposal.id).await?;
    drop(tx);
    found.retain(|version| version.version <= last);
    let base = ctx.at("/proposals");
    Reply::html(&VersionsPage::new(|title| ctx.chrome(title), ctx.words, &base, &whole, &found))
}

impl VersionsPage {
    fn new(
        chrome: impl FnOnce(String) -> Chrome,
        words: Words,
        base: &str,
        whole: &Whole,
        found: &[Version],
    ) -> VersionsPage {
        let number = whole.proposal.number;
        let nothing = Text::default();
        let before = std::iter::once(&nothing).chain(found.iter().map(|version| &version.text));
        let shown = before.zip(found).map(|(before, version)| {
            let parts = [
                ("proposal-title-label", &before.title, &version.text.title),
                ("proposal-problem", &before.problem, &version.text.problem),
                ("proposal-suggestion", &before.suggestion, &version.text.suggestion),
            ];
            let changed = parts.into_iter().filter(|(_, old, new)| old != new);
            let heading = [("n", version.version.into()), ("day", words.day(version.at).into())];
            Shown {
                heading: words.with("version-heading", &heading),
                parts: changed
                    .map(|(key, old, new)| (words.t(key), difference(words, whole.lang, version, old, new)))
                    .collect(),
            }
        });
        let mut versions: Vec<Shown> = shown.collect();
        versions.reverse();
        let back = words.count("proposal-number", number);
        VersionsPage {
            chrome: chrome(words.count("versions-title", number)),
            back: Link::new(format!("{back}: {}", whole.proposal.title), format!("{base}/{number}")),
            versions,
        }
    }
}

/// The first text is shown as it was, not as all new.
fn difference(words: Words, lang: Lang, version: &Version, old: &str, new: &str) -> Difference {
    match version.version {
        1 => Difference::whole(words, lang, new),
        _ => Difference::between(words, lang, old, new),
    }
}

impl Samples for VersionsPage {
    fn samples(words: Words) -> Vec<VersionsPage> {
        let chrome = |title| Chrome::sample(words, title);
        let whole = ours::whole(State::Ready);
        vec![VersionsPage::new(chrome, words, "/tvv/proposals", &whole, &ours::versions())]
    }
}
