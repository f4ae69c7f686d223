//! What waits: the front page of the desk, and the lists behind it.

use askama::Template;
use jiff::tz::TimeZone;
use kernel::{Id, Refusal};
use members::Right;
use pages::{Button, Chrome, Empty, Hidden, Meta, Notice, Samples, Tag, Tone, Words};
use store::{StoreError, Tx};
use textsense::{Language, themes::record::Text};
use web::{Ctx, Fail, Form, Reply};

use super::{
    cluster, pace,
    page::Going,
    reading::{self, Queue},
    store as rows,
    themes::Cluster,
    undoing::Offer,
};
use crate::idea::{
    NotDone, PublicText, State, desk, meaning,
    model::shorten,
    onwards, shown,
    store::{
        ideas,
        lists::{self, Filter, From, Listed},
        places::{self, Round, Theme},
        since::{self, ToLookAt},
        words as told,
    },
};

/// When more than this share is "something else", a theme is missing (requirement 000-60).
const TOO_MUCH: f64 = 0.10;
/// The newest ideas of "something else" that are looked through.
const COMPARED: i64 = 200;

/// Something that waits.
struct Waiting {
    label: String,
    text: String,
    count: String,
    href: String,
    none: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "sorting/templates/overview.html")]
pub(super) struct Overview {
    chrome: Chrome,
    going: Going,
    offer: Option<Offer>,
    /// Answers that wait for a look: something has happened since they were decided.
    answers: Vec<Notice>,
    empty: Option<Empty>,
    sort: Option<Button>,
    waiting: Vec<Waiting>,
    accepted: Vec<String>,
    other: Option<(Notice, Option<Cluster>)>,
    /// Rounds for which ideas of an earlier one wait to come along.
    along: Vec<Notice>,
    links: Vec<(String, String)>,
}

fn waiting(words: Words, name: &str, count: i64, href: String) -> Waiting {
    Waiting {
        label: words.t(&format!("sorting-queue-{name}")),
        text: words.t(&format!("sorting-queue-{name}-text")),
        count: words.number(count),
        href,
        none: count == 0,
    }
}

/// `GET /desk`.
pub(super) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let (words, space) = (ctx.words, ctx.space().id);
    let mut tx = ctx.read().await?;
    let read = rows::going(&mut tx, ctx.space().id, ctx.now() - pace::WINDOW, None).await?;
    let (going, counts) = (Going::of(&ctx, &read), read.counts);
    let (left, under_way) = (counts.of(State::Received), counts.under_way());
    // Group leads see the desk and do not sort.
    let sorts = ctx.may(Right::SortIdeas).then(|| waiting(words, "unsorted", left, ctx.at("/desk/sort")));
    let mut list: Vec<_> = sorts.into_iter().collect();
    let (queues, batches) = Queue::sizes(&mut tx, &ctx).await?;
    for (queue, count) in Queue::ALL.into_iter().zip(queues) {
        list.push(waiting(words, queue.as_str(), count, ctx.at(&format!("/desk/{}", queue.as_str()))));
    }
    let mut to_look_at = Vec::new();
    if ctx.may(Right::SendAnswers) {
        list.push(waiting(words, "batches", batches, ctx.at("/desk/answers")));
        if batches > 0 {
            let zone = ctx.space().zone();
            let found = since::batches(&mut tx, space).await?;
            to_look_at = found.iter().map(|one| held(words, &ctx.at(""), one, zone)).collect();
        }
    }
    let accepted = shown::accepted(words, &told::acceptance(&mut tx, space, None).await?);
    let other = other(&mut tx, &ctx).await?;
    let along = match ctx.may(Right::SteerIdeas) {
        true => along(&mut tx, &ctx).await?,
        false => Vec::new(),
    };
    let mut links = vec![
        (words.t("sorting-proposals"), ctx.at("/desk/proposals")),
        (words.t("deeds-title"), ctx.at("/desk/deeds")),
        (words.t("sorting-keys"), ctx.at("/desk/keys")),
    ];
    // What went to many ideas at once is what one would want back in one go.
    let offer = Offer::last(&mut tx, &ctx, |deed| deed.ideas != 1).await?;
    if ctx.may(Right::ManageSpace) {
        links.push((words.t("sorting-themes"), ctx.at("/desk/themes")));
    }
    let sort = (left > 0 && ctx.may(Right::SortIdeas))
        .then(|| Button::main(words.count("sorting-begin", left)).link(ctx.at("/desk/sort")));
    let page = Overview {
        chrome: reading::chrome(&ctx, words.t("sorting-desk"), "/desk"),
        going,
        offer,
        answers: to_look_at,
        empty: (left == 0).then(|| Empty::new(words.count("sorting-empty", under_way))),
        sort,
        waiting: list,
        accepted,
        other,
        along,
        links,
    };
    Ok(Reply::html(&page)?.private())
}

/// Answers that wait for a look, or were held back for one.
fn held(words: Words, at: &str, batch: &ToLookAt, zone: &TimeZone) -> Notice {
    let key = if batch.held { "answer-front-held" } else { "answer-front-waits" };
    let moment = words.moment_in(batch.publish_at, zone);
    let values = [("n", batch.ideas.into()), ("moment", moment.into())];
    Notice::new(Tone::Warning, words.with(key, &values))
        .link(words.t("answer-front-look"), format!("{at}/desk/answers/sent/{}", batch.id))
}

/// Rounds that continue an earlier one, of which something may come along.
async fn along(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Notice>, Fail> {
    let words = ctx.words;
    let notice = |round: Round| {
        let name = shown::text_in(&round.name, words.lang, ctx.space().lang);
        let name = name.unwrap_or_else(|| words.number(round.number));
        let text = words.with("along-offered", &[("round", name.into())]);
        let href = ctx.at(&format!("/desk/rounds/{}/along", round.number));
        Notice::new(Tone::Info, text).link(words.t("along-title"), href)
    };
    Ok(onwards::waiting(tx, ctx.space()).await?.into_iter().map(notice).collect())
}

/// When too much is "something else": says so, and offers the largest group of likes as a theme of its own.
async fn other(tx: &mut Tx, ctx: &Ctx) -> store::Result<Option<(Notice, Option<Cluster>)>> {
    let (words, space) = (ctx.words, ctx.space());
    let Some((other, n, all)) = places::other_share(tx, space.id).await? else { return Ok(None) };
    let share = n as f64 / all.max(1) as f64;
    if share <= TOO_MUCH {
        return Ok(None);
    }
    let values =
        [("share", words.percent(share).into()), ("name", reading::theme_name(&other, words.lang).into())];
    let notice = Notice::new(Tone::Warning, words.with("sorting-other-too-much", &values));
    let cluster = match ctx.may(Right::ManageSpace) {
        true => cluster(tx, ctx, &other).await?,
        false => None,
    };
    Ok(Some((notice, cluster)))
}

/// The largest group among "something else", by the method of the theme map.
async fn cluster(tx: &mut Tx, ctx: &Ctx, other: &Theme) -> store::Result<Option<Cluster>> {
    let space = ctx.space();
    let filter = Filter { theme: Some(other.id), ..Filter::default() };
    let rows = lists::page(tx, space.id, &filter, From::Newest, COMPARED).await?;
    // As on the map: only what everybody may read.
    let hidden = |row: &Listed| !matches!(row.idea.public_text(), PublicText::Shown(_));
    let rows: Vec<Listed> = rows.into_iter().filter(|row| !hidden(row)).collect();
    let text = |row: &Listed| Text {
        id: row.idea.number.to_string(),
        language: row.idea.lang.tag().to_owned(),
        text: row.idea.clean.clone(),
    };
    let texts: Vec<Text> = rows.iter().map(text).collect();
    let ids: Vec<Id> = rows.iter().map(|row| row.idea.id).collect();
    let vectors = meaning::kept(tx, &ids).await?;
    let labels = Language::from_tag(space.lang.tag());
    let thought = tokio::task::spawn_blocking(move || cluster::largest(&texts, &vectors, labels)).await;
    let found = thought.map_err(|_| StoreError::Misuse("the method broke off"))?;
    Ok(found.map(|(members, shared)| {
        let ideas = members.iter().map(|at| (rows[*at].idea.number, shorten(&rows[*at].idea.clean, 90)));
        Cluster::new(ctx.words, &ctx.at("/desk/themes/promote"), ctx.request_key(), &shared, ideas.collect())
    }))
}

/// A row of a list.
struct Row {
    meta: Meta,
    state: Tag,
    text: String,
    lang: &'static str,
    note: Option<String>,
    replies: Vec<String>,
    seen: Option<(String, [Hidden; 2])>,
    href: String,
    button: Button,
}

/// A list of what waits for the same thing.
#[derive(Template)]
#[template(path = "sorting/templates/list.html")]
pub(super) struct ListPage {
    chrome: Chrome,
    lead: String,
    rows: Vec<Row>,
    empty: Empty,
    seen: String,
}

impl ListPage {
    fn new(chrome: Chrome, queue: Queue, rows: Vec<Row>) -> ListPage {
        let words = chrome.words;
        let name = queue.as_str();
        ListPage {
            lead: words.t(&format!("sorting-queue-{name}-text")),
            empty: Empty::new(words.t(&format!("sorting-queue-{name}-none"))),
            seen: words.t("sorting-mark-seen"),
            chrome,
            rows,
        }
    }
}

fn row(words: Words, base: &str, queue: Queue, may_steer: bool, idea: &crate::idea::Idea) -> Row {
    let number = idea.number;
    let open = format!("{base}/i/{number}");
    let note = match queue {
        Queue::Overdue => idea.standing.due_at.map(|at| ("sorting-due-since", at)),
        Queue::Silent => Some(("sorting-silent-since", idea.heard_at)),
        Queue::Held | Queue::Replies => None,
    };
    let button = match queue {
        Queue::Held if may_steer => {
            Button::second(words.t("sorting-do-mask")).link(format!("{base}/sort/{number}/mask?from=idea"))
        }
        _ => Button::second(words.t("sorting-open")).link(open.as_str()),
    };
    Row {
        meta: reading::meta(words, idea, None).link(open.as_str()),
        state: reading::state(words, idea),
        text: shorten(&idea.clean, 220),
        lang: idea.lang.tag(),
        note: note.map(|(key, at)| words.with(key, &[("date", words.day(at).into())])),
        replies: Vec::new(),
        seen: None,
        href: open,
        button,
    }
}

/// `GET /desk/held`, `replies`, `overdue`, `silent`.
pub(super) async fn list(ctx: Ctx, queue: Queue) -> Result<Reply, Fail> {
    let (words, base) = (ctx.words, ctx.at("/desk"));
    let mut tx = ctx.read().await?;
    let mut rows = Vec::new();
    for listed in queue.rows(&mut tx, &ctx).await?.into_iter().take(100) {
        let mut row = row(words, &base, queue, ctx.may(Right::SteerIdeas), &listed.idea);
        if queue == Queue::Replies {
            let replies = told::replies(&mut tx, listed.idea.id).await?;
            row.replies = replies.into_iter().map(|reply| reply.text).collect();
            let action = format!("{base}/replies/{}/seen", listed.idea.number);
            let shown = Hidden::new("version", listed.idea.version.to_string());
            row.seen = Some((action, [Hidden::new("request", ctx.request_key()), shown]));
        }
        rows.push(row);
    }
    let chrome = reading::chrome(&ctx, words.t(&format!("sorting-queue-{}", queue.as_str())), "/desk");
    Ok(Reply::html(&ListPage::new(chrome, queue, rows))?.private())
}

/// `POST /desk/replies/{number}/seen`.
pub(super) async fn seen(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let shown: i64 = form.get("version").ok_or(Fail::BadRequest { code: "no-version" })?;
    let list = ctx.at("/desk/replies");
    let mut tx = ctx.write().await?;
    tx.lock_log(ctx.space().id).await?;
    let idea =
        ideas::by_number(&mut tx, ctx.space().id, number).await?.ok_or(Refusal::new("no-such-idea"))?;
    match desk::mark_seen(&mut tx, &desk::Place::of(ctx.space()), &ctx.caller, &idea, shown).await {
        Ok(()) => tx.commit().await?,
        Err(NotDone::Refused(Refusal { code: "reply-since", .. })) => {
            return Ok(Reply::redirect(list).notice(Tone::Warning, "refusal-reply-since", Some(number)));
        }
        Err(error) => return Err(error.into()),
    }
    Ok(Reply::redirect(list).done("sorting-did-seen", Some(number)))
}

impl Samples for Overview {
    fn samples(words: Words) -> Vec<Overview> {
        use crate::idea::samples;
        let page = |left: i64| {
            let names = ["unsorted", "held", "replies", "overdue", "silent", "batches"];
            let cluster = Cluster::new(
                words,
                "/tvv/desk/themes/promote",
                "0".into(),
                &["cykel".into()],
                vec![(1, "Fler <cykelställ>".into()), (2, "Cykelbana".into())],
            );
            Overview {
                chrome: Chrome::sample(words, words.t("sorting-desk")),
                going: Going::new(words, left, 500, None, &jiff::tz::TimeZone::UTC),
                offer: (left == 1).then(|| Offer::sample(words)),
                answers: [true, false]
                    .into_iter()
                    .map(|held| ToLookAt { id: Id::from_parts(1, [1; 10]), publish_at: 0, held, ideas: left })
                    .map(|one| super::overview::held(words, "/tvv", &one, &TimeZone::UTC))
                    .collect(),
                empty: (left == 0).then(|| Empty::new(words.count("sorting-empty", 3))),
                sort: (left > 0)
                    .then(|| Button::main(words.count("sorting-begin", left)).link("/tvv/desk/sort")),
                waiting: names.map(|name| waiting(words, name, left, format!("/{name}"))).into(),
                accepted: if left > 0 { shown::accepted(words, &samples::accepted()) } else { Vec::new() },
                other: (left > 0).then(|| (Notice::new(Tone::Warning, "11 %"), Some(cluster))),
                along: vec![
                    Notice::new(Tone::Info, "2 → 3").link(words.t("along-title"), "/tvv/desk/rounds/3/along"),
                ],
                links: vec![(words.t("sorting-themes"), "/tvv/desk/themes".into())],
            }
        };
        vec![page(0), page(1), page(312)]
    }
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        use super::samples;
        let mut pages = Vec::new();
        for queue in Queue::ALL {
            let chrome = || Chrome::sample(words, words.t(&format!("sorting-queue-{}", queue.as_str())));
            let mut shown = row(words, "/tvv/desk", queue, true, &samples::idea(7));
            shown.replies = vec!["Linje <61>".into()];
            shown.seen = Some(("/seen".into(), [Hidden::new("request", "0"), Hidden::new("version", "2")]));
            let other = row(words, "/tvv/desk", queue, false, &samples::idea(8));
            pages.push(ListPage::new(chrome(), queue, vec![shown, other]));
            pages.push(ListPage::new(chrome(), queue, Vec::new()));
        }
        pages
    }
}
