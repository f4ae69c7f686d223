//! The Atom feed (RFC 4287): the newest answers and the newest ideas whose text everyone may read.

use askama::Template;
use jiff::Timestamp;
use kernel::Millis;
use web::{Ctx, Fail, Reply};

use crate::idea::{
    PublicText,
    shown::{Names, brief},
    store::lists::{self, Filter, From, Listed},
};

/// Ideas and answers, each.
const EACH: i64 = 25;
/// The date of the tag addresses (RFC 4151, 2.1): when they were first minted. Never changes.
const MINTED: &str = "2026";

#[derive(Template)]
#[template(path = "browse/templates/feed.xml")]
struct Feed {
    lang: &'static str,
    id: String,
    title: String,
    site: String,
    own: String,
    author: String,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    at: Millis,
    id: String,
    title: String,
    href: String,
    updated: String,
    lang: &'static str,
    text: String,
}

/// `/{space}/feed.atom`
pub(super) async fn feed(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space().clone();
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, &space, ctx.words).await?;
    let answered = lists::last_answered(&mut tx, space.id, EACH).await?;
    let newest = lists::page(&mut tx, space.id, &Filter::default(), From::Newest, EACH).await?;
    drop(tx);
    let tag = tag(&ctx.app.config().base_url, &space.key);
    let href = |number: i64| ctx.absolute(&names.href(number));
    let came = newest.iter().filter_map(|row| entry(&names, &tag, row, false, href(row.idea.number)));
    let said = answered.iter().filter_map(|row| entry(&names, &tag, row, true, href(row.idea.number)));
    let mut entries: Vec<Entry> = came.chain(said).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    let opened = names.known.rounds.first().map_or(0, |round| round.opens_at);
    let feed = Feed {
        lang: ctx.lang.tag(),
        id: format!("{tag}/feed"),
        title: ctx.words.with("feed-title", &[("space", space.name(ctx.lang).into())]),
        site: ctx.absolute(&ctx.at("")),
        own: ctx.absolute(&ctx.at("/feed.atom")),
        author: space.name(ctx.lang).to_owned(),
        updated: stamp(entries.first().map_or(opened, |entry| entry.at)),
        entries,
    };
    Ok(Reply::atom(feed.render()?))
}

/// The beginning of the stable tag addresses (RFC 4151) of a space's things.
fn tag(base: &str, space: &str) -> String {
    let host = base.split_once("://").map_or(base, |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or_default();
    format!("tag:{host},{MINTED}:{space}")
}

fn entry(names: &Names, tag: &str, listed: &Listed, answer: bool, href: String) -> Option<Entry> {
    let (words, idea) = (names.words, &listed.idea);
    let PublicText::Shown(text) = idea.public_text() else { return None };
    let (key, kind, text, at) = match answer {
        true => ("feed-answered", "/answer", listed.answer.as_deref()?, listed.answered_at?),
        false => ("feed-came", "", text, idea.received_at),
    };
    let values = [("number", idea.number.into()), ("title", brief(&idea.clean, 80).into())];
    Some(Entry {
        at,
        id: format!("{tag}/i/{}{kind}", idea.number),
        title: printable(&words.with(key, &values)),
        href,
        updated: stamp(at),
        lang: idea.lang.tag(),
        text: printable(text),
    })
}

/// RFC 3339, to the second.
fn stamp(at: Millis) -> String {
    let at = Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH);
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Without the characters that XML 1.0 (2.2) has no place for.
fn printable(text: &str) -> String {
    let allowed = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    text.chars().filter(allowed).filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_of_the_host_and_stamps_of_rfc_3339() {
        assert_eq!(tag("https://samband.example:8443/x", "tvv"), "tag:samband.example,2026:tvv");
        assert_eq!(stamp(1_772_438_400_999), "2026-03-02T08:00:00Z");
        assert_eq!(printable("a\u{0}\u{b}b\n\u{ffff}"), "ab\n");
    }
}
