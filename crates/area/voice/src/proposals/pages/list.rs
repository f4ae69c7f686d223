//! `/{space}/proposals`: the list, and how it is shared between keeping, improving, extending and new.

use askama::Template;
use pages::{Bar, BarChart, Button, Chrome, Empty, Field, Link, Pager, Pick, Samples, Tag, Words};
use web::{Ctx, Fail, Reply};

use super::{samples, tag};
use crate::proposals::{
    rules::{Novelty, State},
    store::{self as rows, Proposal, work},
};

/// Proposals on a page.
const PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "proposals/templates/list.html")]
pub(in crate::proposals) struct ListPage {
    chrome: Chrome,
    filter: Field,
    show: Button,
    file: String,
    order: Option<Link>,
    items: Vec<Item>,
    empty: Option<Empty>,
    pager: Pager,
    novelty: Option<BarChart>,
}

struct Item {
    href: String,
    number: String,
    title: String,
    tag: Tag,
    ideas: String,
}

/// What the page shows.
struct Given {
    found: Vec<(Proposal, i64)>,
    states: Vec<(State, i64)>,
    novelty: Vec<(Option<Novelty>, i64)>,
    state: Option<State>,
    newer: Option<String>,
    older: Option<String>,
    /// Where they are shown in order, if somebody puts them in one.
    order: Option<String>,
}

pub(in crate::proposals) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let before = ctx.query.get("before");
    let state = State::parse(ctx.query.text("state")).filter(|state| *state != State::Draft);
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let newest = before.unwrap_or(i64::MAX);
    let mut found = rows::in_state(&mut tx, space, state, newest, PAGE + 1).await?;
    let states = rows::states(&mut tx, space).await?;
    let novelty = work::novelties(&mut tx, space).await?;
    drop(tx);
    let more = found.len() as i64 > PAGE;
    found.truncate(PAGE as usize);
    let older = found.last().filter(|_| more).map(|(last, _)| last.number.to_string());
    let older = older.map(|number| ctx.same_page(&[("before", &number)]));
    // Back to the newest: the list is read from there.
    let newer = before.map(|_: i64| ctx.same_page(&[("before", "")]));
    let chrome = ctx.chrome(ctx.words.t("nav-proposals"));
    let order = ctx.app.has("/{space}/proposals/order").then(|| ctx.at("/proposals/order"));
    let given = Given { found, states, novelty, state, newer, older, order };
    Reply::html(&ListPage::new(chrome, &ctx.at("/proposals"), given))
}

impl ListPage {
    fn new(chrome: Chrome, base: &str, given: Given) -> ListPage {
        let words = chrome.words;
        let items = given.found.iter().map(|(proposal, ideas)| Item {
            href: format!("{base}/{}", proposal.number),
            number: words.count("proposal-number", proposal.number),
            title: proposal.title.clone(),
            tag: tag(words, proposal.state),
            ideas: words.count("proposal-built-of", *ideas),
        });
        let empty = || match given.state {
            Some(_) => Empty::new(words.t("proposals-none-in-state"))
                .button(Button::second(words.t("proposals-show-all")).link(base)),
            None => Empty::new(words.t("proposals-none")).next(words.t("proposals-none-next")),
        };
        let all = Pick::new("", words.t("proposals-all-states"));
        let pick = |state: &State| {
            let n = given.states.iter().find(|(known, _)| known == state).map_or(0, |(_, n)| *n);
            let label = words.with(
                "proposals-state-count",
                &[("state", words.t(state.key()).into()), ("n", words.number(n).into())],
            );
            (n > 0 && *state != State::Draft).then(|| Pick::new(state.as_str(), label))
        };
        let picks = std::iter::once(all).chain(State::ALL.iter().filter_map(pick)).collect();
        let chosen = given.state.map_or("", State::as_str);
        ListPage {
            filter: Field::select("state", words.t("proposals-filter"), picks).value(chosen),
            show: Button::second(words.t("proposals-filter-show")),
            file: format!("{base}.csv"),
            order: given.order.map(|href| Link::new(words.t("proposals-in-order"), href)),
            items: items.collect(),
            empty: given.found.is_empty().then(empty),
            pager: Pager::new(words, given.newer, given.older),
            novelty: chart(words, &given.novelty),
            chrome,
        }
    }
}

/// How proposals are shared between what they do to what exists; those nobody has said it of stand apart.
fn chart(words: Words, counts: &[(Option<Novelty>, i64)]) -> Option<BarChart> {
    let n = |wanted: Option<Novelty>| {
        counts.iter().find(|(novelty, _)| *novelty == wanted).map_or(0, |(_, n)| *n)
    };
    let said: i64 = Novelty::ALL.iter().map(|novelty| n(Some(*novelty))).sum();
    let bar =
        |novelty: &Novelty| Bar::new(words.t(&format!("novelty-{}", novelty.as_str())), n(Some(*novelty)));
    let mut bars: Vec<Bar> = Novelty::ALL.iter().map(bar).collect();
    bars.push(Bar::new(words.t("novelty-unsaid"), n(None)));
    let columns = (words.t("novelty-column"), words.t("nav-proposals"));
    (said > 0).then(|| BarChart::new(words, words.t("novelty-title"), (&columns.0, &columns.1), bars))
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let chrome = || Chrome::sample(words, words.t("nav-proposals"));
        let found = vec![(samples::proposal(State::Working), 14), (samples::proposal(State::Withdrawn), 1)];
        let novelty = vec![(Some(Novelty::Improve), 3), (None, 1)];
        let (newer, older) = (Some("?a".into()), Some("?b".into()));
        let states = vec![(State::Working, 1), (State::Withdrawn, 1)];
        let order = Some("/tvv/proposals/order".to_owned());
        let none = |state| Given {
            found: Vec::new(),
            states: Vec::new(),
            novelty: Vec::new(),
            state,
            newer: None,
            older: None,
            order: None,
        };
        vec![
            ListPage::new(
                chrome(),
                "/tvv/proposals",
                Given { found, states, novelty, state: None, newer, older, order },
            ),
            ListPage::new(chrome(), "/tvv/proposals", none(None)),
            ListPage::new(chrome(), "/tvv/proposals", none(Some(State::Ready))),
        ]
    }
}
