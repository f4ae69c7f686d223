//! The public pages of proposals: the list, and one with the ideas it is built of.

use askama::Template;
use pages::{Chrome, Empty, Knot, Meta, Pager, Reach, Samples, Tag, Thread, Tone, Words};
use web::{Ctx, Fail, Reply};

use super::store::{self as rows, Proposal};
use crate::idea::{
    samples,
    shown::{Names, PublicRow, PublicRows},
    store::lists,
};

/// Proposals on a page.
const PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "proposals/templates/list.html")]
struct ListPage {
    chrome: Chrome,
    items: Vec<Item>,
    empty: Option<Empty>,
    pager: Pager,
}

struct Item {
    href: String,
    number: String,
    title: String,
    tag: Tag,
    ideas: String,
}

#[derive(Template)]
#[template(path = "proposals/templates/one.html")]
struct OnePage {
    chrome: Chrome,
    title: String,
    meta: Meta,
    tag: Tag,
    count: String,
    ideas: PublicRows,
    empty: Option<Empty>,
    thread: Thread,
}

/// `/{space}/proposals`
pub(super) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let before = ctx.query.get("before");
    let mut tx = ctx.read().await?;
    let mut found = rows::before(&mut tx, ctx.space().id, before.unwrap_or(i64::MAX), PAGE + 1).await?;
    drop(tx);
    let more = found.len() as i64 > PAGE;
    found.truncate(PAGE as usize);
    let older = found.last().filter(|_| more).map(|(last, _)| last.number.to_string());
    let older = older.map(|number| ctx.same_page(&[("before", &number)]));
    // Back to the newest: the list is read from there.
    let newer = before.map(|_: i64| ctx.same_page(&[("before", "")]));
    let chrome = ctx.chrome(ctx.words.t("nav-proposals"));
    Reply::html(&show_list(chrome, &ctx.at("/proposals"), &found, newer, older))
}

/// `/{space}/proposals/{number}`
pub(super) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let space = ctx.space().clone();
    let number = ctx.param("number")?;
    let proposal = rows::by_number(&mut tx, space.id, number).await?.ok_or(Fail::NotFound)?;
    let names = Names::load(&mut tx, &space, ctx.words).await?;
    let ideas = lists::in_proposal(&mut tx, proposal.id).await?;
    let taken = lists::taken(&mut tx, proposal.id).await?;
    drop(tx);
    let label = ctx.words.t("took-label");
    let took = |idea| taken.get(&idea).map(String::as_str);
    let ideas =
        ideas.iter().map(|row| PublicRow::new(&names, row).note(&*label, took(row.idea.id))).collect();
    Reply::html(&show_one(|title| ctx.chrome(title), ctx.words, &proposal, ideas))
}

fn tag(words: Words, proposal: &Proposal) -> Tag {
    match proposal.open {
        true => Tag::new(Tone::Own, words.t("proposal-working")),
        false => Tag::new(Tone::Neutral, words.t("proposal-closed")),
    }
}

fn show_list(
    chrome: Chrome,
    base: &str,
    found: &[(Proposal, i64)],
    newer: Option<String>,
    older: Option<String>,
) -> ListPage {
    let words = chrome.words;
    let items = found.iter().map(|(proposal, ideas)| Item {
        href: format!("{base}/{}", proposal.number),
        number: words.count("proposal-number", proposal.number),
        title: proposal.title.clone(),
        tag: tag(words, proposal),
        ideas: words.count("proposal-built-of", *ideas),
    });
    let empty = || Empty::new(words.t("proposals-none")).next(words.t("proposals-none-next"));
    ListPage {
        items: items.collect(),
        empty: found.is_empty().then(empty),
        pager: Pager::new(words, newer, older),
        chrome,
    }
}

fn show_one(
    chrome: impl FnOnce(String) -> Chrome,
    words: Words,
    proposal: &Proposal,
    ideas: Vec<PublicRow>,
) -> OnePage {
    let number = words.count("proposal-number", proposal.number);
    let n = ideas.len() as i64;
    let opened = Knot::new(Reach::Reached, words.t("proposal-opened")).when(words.day(proposal.opened_at));
    let came =
        Knot::new(if n > 0 { Reach::Reached } else { Reach::Coming }, words.count("thread-from-ideas", n));
    let last = match proposal.closed_at {
        Some(at) => Knot::new(Reach::Current, words.t("proposal-closed")).when(words.day(at)),
        None => Knot::new(Reach::Current, words.t("proposal-working")).text(words.t("proposal-working-text")),
    };
    OnePage {
        chrome: chrome(format!("{number}: {}", proposal.title)),
        title: proposal.title.clone(),
        meta: Meta::new(number).and(words.day(proposal.opened_at)),
        tag: tag(words, proposal),
        count: words.count("proposal-built-of", n),
        empty: ideas.is_empty().then(|| Empty::new(words.t("proposal-no-ideas"))),
        ideas: PublicRows { rows: ideas },
        thread: Thread::new(words, vec![came, opened, last]),
    }
}

fn example(open: bool) -> Proposal {
    Proposal {
        id: samples::id(7),
        number: 31,
        title: "Joint <application>".into(),
        open,
        opened_at: samples::NOW,
        closed_at: (!open).then_some(samples::NOW),
    }
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let found = [(example(true), 14), (example(false), 1)];
        let chrome = || Chrome::sample(words, words.t("nav-proposals"));
        vec![
            show_list(chrome(), "/tvv/proposals", &found, Some("?a".into()), Some("?b".into())),
            show_list(chrome(), "/tvv/proposals", &[], None, None),
        ]
    }
}

impl Samples for OnePage {
    fn samples(words: Words) -> Vec<OnePage> {
        let (names, _) = samples::names(words);
        let rows = samples::rows();
        let ideas = rows
            .iter()
            .map(|row| PublicRow::new(&names, row).note("Vi tog med:", Some("en ansökan")))
            .collect();
        let chrome = |title| Chrome::sample(words, title);
        vec![
            show_one(chrome, words, &example(true), ideas),
            show_one(chrome, words, &example(false), Vec::new()),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::ListPage>();
        pages::check_page::<super::OnePage>();
    }
}
