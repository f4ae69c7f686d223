//! `/{space}/groups`: the working groups.

use askama::Template;
use pages::{Chrome, Empty, Link, Meta, Samples, Tag, Tone, Words};
use web::{Ctx, Fail, Reply};

use super::{day, overview::Overview, samples as ours};
use crate::{
    groups::store::{self as rows, Group},
    proposals::{self, State},
};

#[derive(Template)]
#[template(path = "groups/templates/list.html")]
pub(in crate::groups) struct ListPage {
    chrome: Chrome,
    items: Vec<Item>,
    overview: Option<Overview>,
    empty: Empty,
    feed: String,
    member: Link,
}

struct Item {
    name: String,
    href: String,
    meta: Meta,
    mandate: Option<(String, &'static str)>,
    tag: Option<Tag>,
}

pub(in crate::groups) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let groups = rows::all(&mut tx, ctx.space().id).await?;
    let counted = proposals::store::by_group(&mut tx, ctx.space().id).await?;
    let meetings = rows::meetings_of_space(&mut tx, ctx.space().id).await?;
    drop(tx);
    let base = ctx.at("/groups");
    let overview = Overview::of(ctx.words, &base, &groups, &counted, &meetings, ctx.now());
    let page = ListPage::new(ctx.chrome(ctx.words.t("nav-groups")), &base, &groups);
    Reply::html(&ListPage { overview, ..page })
}

/// A group in a word or two: its number, until when it reports, who leads it.
pub(in crate::groups) fn meta(words: Words, group: &Group) -> Meta {
    let mandate = &group.mandate;
    let mut meta = Meta::new(words.count("group-number", group.number));
    if let Some(day) = day(words, &mandate.due_on) {
        meta = meta.and(words.with("group-reports", &[("day", day.into())]));
    }
    if !mandate.lead.is_empty() {
        meta = meta.and(words.with("group-led-by", &[("lead", mandate.lead.as_str().into())]));
    }
    meta
}

impl ListPage {
    fn new(chrome: Chrome, base: &str, groups: &[Group]) -> ListPage {
        let words = chrome.words;
        let item = |group: &Group| Item {
            name: group.mandate.name.clone(),
            href: format!("{base}/{}", group.number),
            meta: meta(words, group),
            mandate: (!group.mandate.text.is_empty())
                .then(|| (crate::idea::shown::brief(&group.mandate.text, 240), group.lang.tag())),
            tag: group.ended_at.map(|_| Tag::new(Tone::Neutral, words.t("group-ended"))),
        };
        ListPage {
            items: groups.iter().map(item).collect(),
            overview: None,
            empty: Empty::new(words.t("groups-none")).next(words.t("groups-none-next")),
            feed: format!("{base}.ics"),
            member: Link::new(words.t("group-have-code"), format!("{base}/member")),
            chrome,
        }
    }
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let chrome = || Chrome::sample(words, words.t("nav-groups"));
        let ended = Group { ended_at: Some(0), ..ours::group() };
        let groups = [ours::group(), ours::bare(), ended];
        let counted = [(groups[0].id, State::Working, 12), (groups[0].id, State::Adopted, 1)];
        let overview = Overview::of(
            words,
            "/tvv/groups",
            &groups,
            &counted,
            &ours::meetings(),
            crate::idea::samples::NOW,
        );
        vec![
            ListPage { overview, ..ListPage::new(chrome(), "/tvv/groups", &groups) },
            ListPage::new(chrome(), "/tvv/groups", &[]),
        ]
    }
}
