//! The page of one idea: its words in the middle, the decision below, what helps beside.

use askama::Template;
use kernel::Fault;
use members::Right;
use pages::{
    Button, Chrome, ErrorSummary, Hidden, Meta, Notice, ProgressLine, Samples, Tag, Thread, Tone, Words,
};
use store::Tx;
use web::{Ctx, Fail, Reply};

use super::{
    fields::{Shown, SortFields},
    forms::Chosen,
    keys::Keys,
    pace::{self, DoneBy, Pace},
    reading::{self, Doors, Names},
    store as rows,
    suggest::Proposed,
};
use crate::idea::{
    Idea, State,
    kindred::{self, Kin},
    meaning::Meaning,
    model::shorten,
    shown::Because,
    store::{counts, ideas, words as told},
};

/// Similar ideas beside the page.
const SIMILAR: usize = 5;

/// An idea that resembles the one on the page.
pub(super) struct Like {
    meta: Meta,
    text: String,
    lang: &'static str,
    because: Because,
    take: Option<(String, String)>,
}

/// How much waits, how fast it goes, when it will be done.
pub(super) struct Going {
    pub(super) left: String,
    pub(super) speed: Option<String>,
    pub(super) done: Option<String>,
    /// From what the pace is reckoned.
    pub(super) why: Option<String>,
    pub(super) line: ProgressLine,
}

impl Going {
    /// From sums and the pace of the last hours of work.
    pub(super) fn new(
        words: Words,
        left: i64,
        total: i64,
        pace: Option<Pace>,
        zone: &jiff::tz::TimeZone,
    ) -> Going {
        let whole = |n: i64| u64::try_from(n).unwrap_or(0);
        let done = pace.and_then(|pace| pace.done).map(|done| match done {
            DoneBy::Today(at) => {
                words.with("sorting-done-today", &[("time", words.time_in(at, zone).into())])
            }
            DoneBy::Hours(hours) => words.count("sorting-done-hours", hours),
        });
        Going {
            left: words.count("sorting-left", left),
            speed: pace.map(|pace| words.count("sorting-per-hour", pace.per_hour)),
            done,
            why: pace.map(|pace| words.count("sorting-pace-why", pace.of)),
            line: ProgressLine::new(words, whole(total - left), whole(total)),
        }
    }

    /// From the space's sums and its last sorting.
    pub(super) fn of(ctx: &Ctx, read: &rows::Going) -> Going {
        let left = read.counts.of(State::Received);
        let zone = ctx.space().zone();
        let pace = pace::forecast(&read.sorted, left, ctx.now(), zone);
        Going::new(ctx.words, left, read.counts.total(), pace, zone)
    }
}

/// The page.
#[derive(Template)]
#[template(path = "sorting/templates/sort.html")]
pub(super) struct SortPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    notices: Vec<Notice>,
    going: Going,
    hidden: Vec<Hidden>,
    meta: Meta,
    state: Option<Tag>,
    text: String,
    lang: &'static str,
    whole: String,
    /// What the owner wrote, while some of it waits to be read.
    replies: Vec<String>,
    fields: SortFields,
    deeds: Vec<Button>,
    keys_on: bool,
    keys_href: String,
    keys: Vec<(String, String)>,
    similar: Vec<Like>,
    by_words: bool,
    thread: Thread,
}

/// What the page is made of.
pub(super) struct Parts {
    pub idea: Idea,
    pub gathering: Option<String>,
    pub names: Names,
    pub suggested: Vec<Proposed>,
    pub similar: Vec<Kin>,
    /// Where the reader meets them.
    pub doors: Doors,
    /// Whether likes are found by their words alone.
    pub by_words: bool,
    pub thread: Thread,
    /// What the owner wrote, while some of it waits to be read.
    pub replies: Vec<String>,
}

/// Which deeds the caller may do.
#[derive(Clone, Copy)]
pub(super) struct May {
    pub sort: bool,
    pub steer: bool,
    pub answer: bool,
}

impl May {
    pub(super) fn of(ctx: &Ctx) -> May {
        May {
            sort: ctx.may(Right::SortIdeas),
            steer: ctx.may(Right::SteerIdeas),
            answer: ctx.may(Right::SendAnswers),
        }
    }
}

/// The deeds beside sorting, for those who may; each leads to a small page of its own.
pub(super) fn actions(may: May, idea: &Idea) -> Vec<&'static str> {
    let state = idea.standing.state;
    let mut list = Vec::new();
    if may.steer && state.is_open() {
        list.extend(["proposal", "park", "refer"]);
        if state != State::Parked {
            list.push("ask");
        }
    }
    if may.answer && state.is_open() {
        list.push("answer");
    }
    if may.steer {
        if !matches!(state, State::Withdrawn | State::Withheld) {
            list.push("mask");
        }
        if matches!(state, State::Received | State::Sorted) {
            list.push("withhold");
        }
        if !state.is_open() && state != State::Withdrawn {
            list.push("reopen");
        }
    }
    list
}

impl SortPage {
    fn new(
        chrome: Chrome,
        base: &str,
        request: String,
        may: May,
        parts: Parts,
        (going, keys): (Going, Keys),
        (chosen, faults): (&Chosen, &[Fault]),
    ) -> SortPage {
        let words = chrome.words;
        let Parts { idea, gathering, names, suggested, similar, doors, by_words, thread, replies } = parts;
        let letters = names.organisations.iter().filter_map(|o| o.letter.to_lowercase().chars().next());
        let keys = keys.without(letters);
        let fields = SortFields::new(
            words,
            &Shown { names: &names, chosen, suggested: &suggested, keys: &keys, faults },
        );
        let deed = |action: &str| {
            let button = Button::second(words.t(&format!("sorting-do-{action}"))).sends("deed", action);
            keys.on_button(button, action)
        };
        let main = Button::main(words.t("sorting-save")).sends("deed", "save");
        let mut deeds = vec![if keys.on { main.key("Enter") } else { main }];
        deeds.extend(actions(may, &idea).into_iter().map(deed));
        let skip = Button::quiet(words.t("sorting-skip")).link(format!("{base}/sort?after={}", idea.number));
        deeds.push(keys.on_button(skip, "skip"));
        deeds.push(keys.on_button(Button::quiet(words.t("button-undo")).sends("deed", "undo"), "undo"));
        let shown = suggested.iter().map(Proposed::carried).collect::<Vec<_>>();
        let mut notices = Vec::new();
        if idea.held {
            let notice = Notice::new(Tone::Warning, words.t("sorting-held-text"));
            notices.push(match may.steer {
                true => notice.link(words.t("sorting-do-mask"), format!("{base}/sort/{}/mask", idea.number)),
                false => notice,
            });
        }
        let label = |name: &str| match name {
            "place" => words.t("sorting-place"),
            "kind" => words.t("sorting-kind"),
            "theme_also" => words.t("sorting-theme-also"),
            _ => words.t("sorting-theme"),
        };
        SortPage {
            errors: ErrorSummary::of(words, faults, label),
            notices,
            going,
            hidden: vec![
                Hidden::new("request", request),
                Hidden::new("version", idea.version.to_string()),
                Hidden::new("suggested", shown.join(" ")),
            ],
            meta: reading::meta(words, &idea, gathering.as_deref()).link(format!("{base}/i/{}", idea.number)),
            state: (idea.standing.state != State::Received).then(|| reading::state(words, &idea)),
            text: idea.clean.clone(),
            lang: idea.lang.tag(),
            whole: words.t("sorting-whole-text"),
            replies,
            fields,
            deeds,
            keys_on: keys.on,
            keys_href: format!("{base}/keys"),
            keys: if keys.on { keys.list(words) } else { Vec::new() },
            similar: similar
                .into_iter()
                .map(|like| Like::new(words, base, idea.number, may, &doors, like))
                .collect(),
            by_words,
            thread,
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }

    /// With something said above the form.
    fn saying(mut self, notice: Option<Notice>) -> SortPage {
        self.notices.splice(0..0, notice);
        self
    }
}

impl Like {
    fn new(words: Words, base: &str, number: i64, may: May, doors: &Doors, kin: Kin) -> Like {
        let because = Because::of(words, &kin);
        let (idea, card) = (kin.row.idea, kin.part);
        let name = words.with("sorting-number", &[("n", idea.number.to_string().into())]);
        let mut meta = Meta::new(name).link(doors.to(&idea));
        meta = match (&card, idea.standing.parked_until) {
            (Some(card), _) => {
                let name = reading::proposal_name(words, card);
                meta.and(words.with("sorting-in-proposal", &[("name", name.into())]))
            }
            (None, Some(until)) => {
                meta.and(words.with("sorting-parked-until", &[("date", words.day_short(until).into())]))
            }
            (None, None) => meta.and(words.t(&format!("state-{}", idea.standing.state.as_str()))),
        };
        if idea.lang != words.lang {
            meta = meta.and(idea.lang.own_name());
        }
        let take = card.filter(|card| may.steer && card.status == "proposal-working").and_then(|card| {
            let label = words.with("sorting-group-with", &[("n", idea.number.to_string().into())]);
            Some((label, format!("{base}/sort/{number}/proposal?proposal={}", card.number?)))
        });
        Like { meta, text: shorten(&idea.clean, 160), lang: idea.lang.tag(), because, take }
    }
}

/// Reads what the page is made of.
pub(super) async fn parts(tx: &mut Tx, ctx: &Ctx, idea: Idea) -> store::Result<Parts> {
    let names = Names::load(tx, idea.space).await?;
    let gathering = idea.gathering_name.clone();
    let mut similar = kindred::of_idea(tx, &idea, kindred::ALL).await?;
    let story = told::story(tx, idea.id).await?;
    let suggested = reading::suggested(tx, &idea, &names, &similar, &story.suggested).await?;
    similar.truncate(SIMILAR);
    let doors = Doors::of(tx, ctx, similar.iter().map(|kin| &kin.row.idea)).await?;
    let thread = reading::thread(ctx.words, &idea, &story.steps);
    let by_words = tx.shared::<Meaning>().model().is_none();
    let replies = story.replies.into_iter().filter(|_| idea.unread).map(|reply| reply.text).collect();
    Ok(Parts { idea, gathering, names, suggested, similar, doors, by_words, thread, replies })
}

/// The page of an idea, with what was typed and what is wrong with it.
pub(super) async fn render(
    ctx: &Ctx,
    tx: &mut Tx,
    idea: Idea,
    typed: Option<&Chosen>,
    faults: &[Fault],
    notice: Option<Notice>,
) -> Result<Reply, Fail> {
    let title = ctx.words.with("sorting-title", &[("n", idea.number.to_string().into())]);
    let parts = parts(tx, ctx, idea).await?;
    let read = rows::going(tx, ctx.space().id, ctx.now() - pace::WINDOW, ctx.caller.person()).await?;
    let going = (Going::of(ctx, &read), Keys::stored(read.keys));
    let mut sorted = Chosen::of(&parts.idea, &parts.names.themes, &parts.names.organisations);
    sorted.prefill(&parts.suggested);
    let chosen = typed.unwrap_or(&sorted);
    let chrome = reading::chrome(ctx, title, "/desk/sort");
    let base = ctx.at("/desk");
    let page = SortPage::new(chrome, &base, ctx.request_key(), May::of(ctx), parts, going, (chosen, faults));
    Ok(Reply::html(&page.saying(notice))?.private())
}

/// `GET /desk/sort/{number}`.
pub(super) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let idea = reading::idea(&mut tx, &ctx, Right::SortIdeas).await?;
    render(&ctx, &mut tx, idea, None, &[], None).await
}

/// The path of the next idea to sort after a number, beginning anew at the end; nothing when none waits.
pub(super) async fn next(tx: &mut Tx, ctx: &Ctx, after: i64) -> store::Result<Option<String>> {
    let space = ctx.space().id;
    let next = match crate::idea::store::lists::next_to_sort(tx, space, after).await? {
        None if after > 0 => crate::idea::store::lists::next_to_sort(tx, space, 0).await?,
        found => found,
    };
    Ok(next.map(|number| ctx.at(&format!("/desk/sort/{number}#idea"))))
}

/// The page when nothing waits.
#[derive(Template)]
#[template(path = "sorting/templates/empty.html")]
pub(super) struct EmptyPage {
    chrome: Chrome,
    empty: pages::Empty,
}

/// `GET /desk/sort`: the next idea, after the one that was skipped.
pub(super) async fn first(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let after = ctx.query.get::<i64>("after").unwrap_or(0);
    if let Some(path) = next(&mut tx, &ctx, after).await? {
        return Ok(Reply::redirect(path));
    }
    let words = ctx.words;
    let waiting = counts::of_space(&mut tx, ctx.space().id).await?.under_way();
    let chrome = reading::chrome(&ctx, words.t("sorting-sort"), "/desk/sort");
    let empty = pages::Empty::new(words.count("sorting-empty", waiting))
        .button(Button::second(words.t("sorting-desk")).link(ctx.at("/desk")));
    Ok(Reply::html(&EmptyPage { chrome, empty })?.private())
}

/// The idea again, as it is now: somebody else was faster.
pub(super) async fn stale(ctx: &Ctx, number: i64) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let idea = ideas::by_number(&mut tx, ctx.space().id, number).await?.ok_or(Fail::NotFound)?;
    let words = ctx.words;
    let notice = Notice::new(Tone::Warning, words.t("sorting-stale-text")).title(words.t("page-stale"));
    Ok(render(ctx, &mut tx, idea, None, &[], Some(notice)).await?.status(web::StatusCode::CONFLICT))
}

impl Samples for EmptyPage {
    fn samples(words: Words) -> Vec<EmptyPage> {
        let chrome = Chrome::sample(words, words.t("sorting-sort"));
        vec![EmptyPage { chrome, empty: pages::Empty::new(words.count("sorting-empty", 0)) }]
    }
}

impl Samples for SortPage {
    fn samples(words: Words) -> Vec<SortPage> {
        use super::samples;
        let page = |towns: usize, themes: usize, faults: &[Fault], change: &dyn Fn(&mut Parts)| {
            // Keys are shown where a fault is.
            let keys_on = faults.len() == 2;
            let mut parts = samples::parts(words, towns, themes);
            change(&mut parts);
            let chosen = Chosen::of(&parts.idea, &parts.names.themes, &parts.names.organisations);
            let chrome = Chrome::sample(words, words.with("sorting-title", &[("n", "538".into())]));
            let pace = Some(Pace { per_hour: 41, of: 42, done: Some(DoneBy::Today(1_772_460_000_000)) });
            let going = Going::new(words, 312, 500, pace, &jiff::tz::TimeZone::UTC);
            let may = May { sort: true, steer: towns != 0, answer: towns != 0 };
            let keys = Keys::stored(Some((keys_on, String::new())));
            SortPage::new(chrome, "/tvv/desk", "0".into(), may, parts, (going, keys), (&chosen, faults))
        };
        let faults = [Fault::new("theme", "choose-theme"), Fault::new("place", "choose-place")];
        vec![
            page(2, 5, &[], &|_| {}),
            page(2, 5, &faults, &|_| {}),
            page(0, 1, &[], &|parts| parts.suggested.clear()),
            page(1, 0, &faults[..1], &|parts| parts.suggested.clear()),
            page(4, 30, &[], &|parts| parts.idea.held = true),
            page(9, 30, &faults, &|parts| parts.idea.clean = "Lång text. ".repeat(500)),
            page(9, 30, &[], &|parts| {
                parts.similar.clear();
                parts.suggested.clear();
            }),
        ]
    }
}
