//! Documents and milestones as data, and the timeline as a feed. What is under embargo is in none of them.

use askama::Template;
use kernel::Millis;
use serde_json::json;
use web::{Ctx, Fail, Reply};

use super::{pages::timeline::seen, store as rows};
use crate::{dataset::Dataset, wording};

/// `/{space}/documents.csv`, `.json`
pub(super) async fn documents(ctx: Ctx) -> Result<Reply, Fail> {
    let all = rows::documents(&mut ctx.read().await?, ctx.space().id).await?;
    let columns = &[
        "number",
        "key",
        "kind",
        "state",
        "version",
        "title",
        "language",
        "date",
        "body",
        "decision",
        "text",
        "replaces",
        "review_due",
        "origin",
        "url",
    ];
    let mut data = Dataset::new("documents", columns);
    for one in &all {
        let replaces =
            one.replaces.and_then(|id| all.iter().find(|other| other.id == id)).map(|other| &other.key);
        data.row(vec![
            json!(one.number),
            json!(one.key),
            json!(one.kind),
            json!(one.state),
            json!(one.detail.version.max(1)),
            json!(one.title),
            json!(one.lang.tag()),
            json!(one.dated),
            json!(one.body),
            json!(one.detail.decision),
            json!(one.detail.text),
            json!(replaces),
            json!(one.detail.review.as_ref().map(|stamp| stamp.due_on().to_string())),
            json!(one.detail.origin),
            json!(ctx.absolute(&ctx.at(&format!("/documents/{}", one.key)))),
        ]);
    }
    Ok(data.reply(&ctx))
}

/// `/{space}/timeline.csv`, `.json`
pub(super) async fn timeline(ctx: Ctx) -> Result<Reply, Fail> {
    let columns = &[
        "number",
        "kind",
        "date",
        "year_inferred",
        "title",
        "text",
        "language",
        "body",
        "done",
        "evidence",
        "press",
        "contact",
        "origin",
        "url",
    ];
    let mut data = Dataset::new("milestones", columns);
    for one in seen(&ctx).await? {
        data.row(vec![
            json!(one.number),
            json!(one.kind),
            json!(one.dated.map(|on| on.to_string().trim_start_matches('~').to_owned())),
            json!(one.dated.is_some_and(|on| on.is_inferred())),
            json!(one.title),
            json!(one.detail.text),
            json!(one.lang.tag()),
            json!(one.body),
            json!(one.detail.done),
            json!(one.detail.evidence),
            json!(one.detail.press),
            json!(one.detail.contact),
            json!(one.detail.origin),
            json!(ctx.absolute(&ctx.at(&format!("/timeline/{}", one.number)))),
        ]);
    }
    Ok(data.reply(&ctx))
}

#[derive(Template)]
#[template(path = "documents/templates/feed.xml", escape = "html")]
struct Feed {
    lang: &'static str,
    id: String,
    title: String,
    own: String,
    site: String,
    author: String,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    href: String,
    updated: String,
    lang: &'static str,
    text: String,
}

/// `/{space}/timeline.atom`: the newest first (RFC 4287).
pub(super) async fn feed(ctx: Ctx) -> Result<Reply, Fail> {
    let words = ctx.words;
    let host = ctx.absolute("");
    let host = host.split_once("://").map_or(host.as_str(), |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or_default();
    let tag = format!("tag:{host},2026:{}/timeline", ctx.space().key);
    let entries: Vec<Entry> = seen(&ctx)
        .await?
        .into_iter()
        .rev()
        .map(|one| Entry {
            id: format!("{tag}/{}", one.number),
            title: match one.dated {
                Some(on) => format!("{}: {}", wording::date(words, on), one.title),
                None => one.title.clone(),
            },
            href: ctx.absolute(&ctx.at(&format!("/timeline/{}", one.number))),
            updated: wording::moment(one.embargo_until.or_else(|| day(&one)).unwrap_or_default()),
            lang: one.lang.tag(),
            text: one.detail.press.clone().unwrap_or_else(|| one.detail.text.clone()),
        })
        .collect();
    let feed = Feed {
        lang: ctx.lang.tag(),
        id: tag,
        title: format!("{} – {}", words.t("nav-timeline"), ctx.space().name(ctx.lang)),
        own: ctx.absolute(&ctx.at("/timeline.atom")),
        site: ctx.absolute(&ctx.at("/timeline")),
        author: ctx.space().name(ctx.lang).to_owned(),
        updated: entries.first().map_or_else(|| wording::moment(0), |entry| entry.updated.clone()),
        entries,
    };
    Ok(Reply::atom(feed.render()?))
}

/// The first moment of the first day that a milestone can be of.
fn day(one: &super::model::Milestone) -> Option<Millis> {
    let day = one.dated?.earliest()?;
    Some(day.at(0, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_millisecond())
}
