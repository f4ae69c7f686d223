//! A space's front page: where the thread has come to, an idea to leave, a code to enter, what was answered last.

use askama::Template;
use kernel::{Id, env::DAY};
use members::Space;
use pages::{Button, Chrome, Counter, Counters, Empty, Field, Hidden, Notice, Samples, Tone, Words};
use store::Tx;
use web::{Ctx, Fail, Reply, by_code::guard};

use crate::{
    idea::{
        PublicText, State,
        rules::TEXT_MAX,
        samples,
        shown::{Names, PublicRow, PublicRows, brief},
        store::{
            counts::{self, Counts},
            lists::{self, Filter, From, Listed},
            places::Round,
        },
    },
    proposals,
};

/// Ideas in "newest".
const NEWEST: i64 = 5;
/// Answers shown.
const ANSWERS: usize = 3;

#[derive(Template)]
#[template(path = "browse/templates/front.html")]
struct Front {
    chrome: Chrome,
    lead: String,
    counters: Counters,
    promise: Notice,
    /// What people are asked now, and until when.
    question: Option<(String, String)>,
    closed: Option<Empty>,
    leave: Option<Leave>,
    code: Option<Code>,
    answers: Vec<Came>,
    newest: PublicRows,
    ideas: String,
}

/// The card "leave an idea".
struct Leave {
    action: String,
    records: String,
    hidden: Vec<Hidden>,
    text: Field,
    send: Button,
}

/// The card "have a code?".
struct Code {
    action: String,
    field: Field,
    open: Button,
}

/// An idea and the beginning of its answer.
struct Came {
    href: String,
    lang: &'static str,
    text: String,
    answer: String,
    from: String,
}

/// What the page shows of the space.
struct Standing {
    counts: Counts,
    silent: i64,
    silence_days: i64,
    proposals: i64,
    answered: Vec<Listed>,
    newest: Vec<Listed>,
    open: bool,
}

/// `/{space}`. In the demo a code to try stands in the field.
pub(super) async fn front(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space().clone();
    let days = space.settings.silence_days;
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, &space, ctx.words).await?;
    let standing = Standing {
        counts: counts::of_space(&mut tx, space.id).await?,
        silent: lists::silent_count(&mut tx, space.id, ctx.now(), ctx.now() - days * DAY).await?,
        silence_days: days,
        proposals: proposals::store::states(&mut tx, space.id)
            .await?
            .into_iter()
            .filter_map(|(state, n)| (state.is_open() && state != proposals::State::Draft).then_some(n))
            .sum(),
        answered: lists::last_answered(&mut tx, space.id, ANSWERS as i64 * 3).await?,
        newest: newest(&mut tx, space.id).await?,
        open: space.settings.intake_open,
    };
    drop(tx);
    let there = |path: &str| ctx.app.has(&format!("/{{space}}{path}"));
    let leave = there("/leave-idea").then(|| {
        let hidden = ["request", "since", "via"].map(|name| match name {
            "request" => Hidden::new(name, ctx.request_key()),
            "since" => Hidden::new(name, guard::stamp(ctx.app.secret(), ctx.now())),
            _ => Hidden::new(name, ctx.query.text(name)),
        });
        leave(ctx.words, ctx.at("/leave-idea"), records(&space, ctx.words), hidden.into())
    });
    let code = there("/my-idea").then(|| {
        let to_try = ctx.app.config().demo_code.as_deref().filter(|_| ctx.space().example);
        code(ctx.words, ctx.at("/my-idea"), to_try.unwrap_or_default())
    });
    let chrome = Chrome { feed: Some(ctx.at("/feed.atom")), ..ctx.chrome(ctx.words.t("front-title")) };
    let account = there("/answers").then(|| ctx.at("/answers"));
    let mut page = page(chrome, &names, &standing, ctx.at(""), account, ctx.now());
    page.leave = leave.filter(|_| standing.open);
    if let Some(strategy) = there("/strategy").then(|| ctx.at("/strategy")).filter(|_| !standing.open) {
        let read = Button::second(ctx.words.t("front-read-strategy")).link(strategy);
        page.closed = page.closed.map(|closed| closed.button(read));
    }
    page.code = code;
    Reply::html(&page)
}

/// The newest ideas that are still there. Of those that were taken back or hidden nothing is new.
async fn newest(tx: &mut Tx, space: Id) -> Result<Vec<Listed>, Fail> {
    let mut rows = lists::page(tx, space, &Filter::default(), From::Newest, NEWEST * 4).await?;
    rows.retain(|row| !matches!(row.idea.standing.state, State::Withdrawn | State::Withheld));
    rows.truncate(NEWEST as usize);
    Ok(rows)
}

/// The sentence about public records, in the space's own words where it has them.
pub(super) fn records(space: &Space, words: Words) -> String {
    let own = space.settings.public_records.get(&words.lang).filter(|text| !text.trim().is_empty());
    own.cloned().unwrap_or_else(|| words.t("public-records"))
}

fn leave(words: Words, action: String, records: String, hidden: Vec<Hidden>) -> Leave {
    Leave {
        action,
        records,
        hidden,
        text: Field::textarea("text", words.t("front-what"), 5).maxlength(TEXT_MAX),
        send: Button::main(words.t("front-send")),
    }
}

fn code(words: Words, action: String, value: &str) -> Code {
    let field = Field::text("code", words.t("front-code")).autocomplete("off").value(value);
    Code { action, field, open: Button::second(words.t("front-open")) }
}

fn page(
    chrome: Chrome,
    names: &Names,
    standing: &Standing,
    home: String,
    account: Option<String>,
    now: i64,
) -> Front {
    let words = names.words;
    let open = names.known.rounds.iter().rev().find(|round| round.is_open(now)).filter(|_| standing.open);
    Front {
        lead: words.t("front-lead"),
        counters: counters(words, standing, &home),
        promise: promise(words, standing, account),
        question: open.map(|round| (question(names, round), until(words, round))),
        closed: open.is_none().then(|| closed(names, standing, now)),
        leave: None,
        code: None,
        answers: standing.answered.iter().filter_map(|row| came(names, row)).take(ANSWERS).collect(),
        newest: PublicRows { rows: standing.newest.iter().map(|row| PublicRow::new(names, row)).collect() },
        ideas: format!("{home}/ideas"),
        chrome,
    }
}

/// The thread of the space, as far as it has come: knots further on appear with what leads there.
fn counters(words: Words, standing: &Standing, home: &str) -> Counters {
    let counts = &standing.counts;
    let counter = |n, key: &str, to: &str| Counter::new(words, n, words.count(key, n), format!("{home}{to}"));
    Counters::new(
        words,
        vec![
            counter(counts.total(), "thread-ideas", "/ideas"),
            counter(standing.proposals, "thread-proposals", "/proposals"),
            counter(counts.of(State::InProposal), "thread-in-proposals", "/ideas?state=in_proposal"),
            counter(counts.of(State::Answered), "thread-answered", "/ideas?state=answered"),
            counter(counts.of(State::Adopted), "thread-adopted", "/ideas?state=adopted"),
            counter(counts.of(State::Realised), "thread-realised", "/ideas?state=realised"),
        ],
    )
}

fn promise(words: Words, standing: &Standing, account: Option<String>) -> Notice {
    let Standing { counts, silent, silence_days, .. } = standing;
    let values = [
        ("answered", counts.answered().into()),
        ("way", counts.under_way().into()),
        ("parked", counts.parked().into()),
        ("gone", counts.withdrawn_or_withheld().into()),
        ("days", (*silence_days).into()),
        ("silent", (*silent).into()),
    ];
    let (tone, title) = match silent {
        0 => (Tone::Success, words.t("promise-kept")),
        n => (Tone::Warning, words.count("promise-behind", *n)),
    };
    let notice = Notice::new(tone, words.with("promise-counts", &values)).title(title);
    match account {
        Some(href) => notice.link(words.t("promise-account"), href),
        None => notice,
    }
}

fn question(names: &Names, round: &Round) -> String {
    names.question(round).unwrap_or_else(|| names.words.t("front-question"))
}

fn until(words: Words, round: &Round) -> String {
    match round.open_until() {
        Some(at) => words.with("front-until", &[("date", words.day(at).into())]),
        None => words.t("front-no-end"),
    }
}

fn closed(names: &Names, standing: &Standing, now: i64) -> Empty {
    let words = names.words;
    let next = names.known.rounds.iter().find(|round| round.opens_at > now);
    let next = next.map(|round| {
        let date = words.day(round.opens_at);
        words.with("front-next-round", &[("round", names.round(round).into()), ("date", date.into())])
    });
    let still = if standing.open { words.t("front-leave-anyway") } else { words.t("front-intake-closed") };
    Empty::new(words.t("front-closed")).next(next.map_or(still.clone(), |next| format!("{next} {still}")))
}

fn came(names: &Names, listed: &Listed) -> Option<Came> {
    let (words, idea) = (names.words, &listed.idea);
    let PublicText::Shown(text) = idea.public_text() else { return None };
    let began = [("number", idea.number.into()), ("whence", names.whence(idea).into())];
    Some(Came {
        href: names.href(idea.number),
        lang: idea.lang.tag(),
        text: brief(text, 160),
        answer: brief(listed.answer.as_ref()?, 240),
        from: words.with("front-began", &began),
    })
}

impl Samples for Front {
    fn samples(words: Words) -> Vec<Front> {
        let (names, _) = samples::names(words);
        let mut counts = Counts::default();
        counts.add(State::Answered, 655);
        counts.add(State::Received, 123);
        let full = Standing {
            counts,
            silent: 0,
            silence_days: 90,
            proposals: 96,
            answered: samples::rows(),
            newest: samples::rows(),
            open: true,
        };
        let empty = Standing {
            counts: Counts::default(),
            silent: 2,
            silence_days: 90,
            proposals: 0,
            answered: Vec::new(),
            newest: Vec::new(),
            open: false,
        };
        let sample = |standing: &Standing, now| {
            let chrome = Chrome::sample(words, words.t("front-title"));
            let mut page = page(chrome, &names, standing, "/tvv".into(), Some("/tvv/answers".into()), now);
            let hidden = vec![Hidden::new("request", "1"), Hidden::new("via", "\"><b>")];
            let records = words.t("public-records");
            page.leave = standing.open.then(|| leave(words, "/tvv/leave-idea".into(), records, hidden));
            page.code = Some(code(words, "/tvv/my-idea".into(), "björk fyra kanal nio"));
            page
        };
        vec![sample(&full, samples::NOW), sample(&empty, samples::NOW), sample(&empty, samples::NOW - 10)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::Front>();
    }
}
