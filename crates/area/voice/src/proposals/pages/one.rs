//! `/{space}/proposals/{number}`: one proposal with its text, its frames, who was heard, and the ideas it is built of.

use askama::Template;
use kernel::Lang;
use members::Space;
use pages::{
    Cell, Chrome, Column, DataTable, Empty, Knot, Link, Meta, Notice, Pager, Reach, Samples, Stations, Tag,
    Thread, Tone, Words,
};
use store::{Tx, directory::Card, thread::Verb};
use web::{Ctx, Fail, Reply};

use super::{samples as ours, tag};
use crate::{
    idea::{
        KIND,
        desk::PROPOSAL,
        samples,
        shown::{Names, PublicRow, PublicRows, text_in},
        store::lists,
    },
    proposals::{
        desk::GROUP,
        rules::State,
        store::work::{self, Framed, Gate, Heard, Text, Whole},
    },
};

#[derive(Template)]
#[template(path = "proposals/templates/one.html")]
pub(in crate::proposals) struct OnePage {
    chrome: Chrome,
    title: String,
    lang: Lang,
    meta: Meta,
    tag: Tag,
    count: String,
    text: Option<Text>,
    not_yet: Option<Notice>,
    facts: Vec<(String, String)>,
    became: Vec<(String, Link)>,
    frames: Option<DataTable>,
    gates: Option<DataTable>,
    heard: Option<DataTable>,
    not_heard: bool,
    versions: Option<String>,
    ideas: PublicRows,
    pager: Pager,
    empty: Option<Empty>,
    path: Thread,
    thread: Stations,
}

/// The ideas of the page.
struct Ideas {
    rows: Vec<PublicRow>,
    /// Of the proposal in all.
    count: i64,
    pager: Pager,
}

/// What the page is made of.
struct Given {
    whole: Whole,
    text: Option<Text>,
    frames: Vec<Framed>,
    gates: Vec<Gate>,
    heard: Vec<Heard>,
    group: Option<Card>,
    from: Vec<Card>,
    into: Vec<Card>,
    own: Lang,
    thread: Stations,
}

pub(in crate::proposals) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let space = ctx.space().clone();
    let number = ctx.param("number")?;
    let whole = work::whole(&mut tx, space.id, number).await?.ok_or(Fail::NotFound)?;
    if whole.proposal.state == State::Draft {
        return Err(Fail::NotFound);
    }
    let names = Names::load(&mut tx, &space, ctx.words).await?;
    let piece = lists::piece_of_proposal(&mut tx, whole.proposal.id, ctx.query.get("after")).await?;
    let thread = ctx.thread(&mut tx, &whole.proposal.subject()).await?;
    let given = read(&mut tx, &space, whole, thread).await?;
    drop(tx);
    let label = ctx.words.t("took-label");
    let rows = piece.rows.iter();
    let ideas = Ideas {
        rows: rows.map(|(row, took)| PublicRow::new(&names, row).note(&*label, took.as_deref())).collect(),
        count: piece.count,
        pager: ctx.leaf(piece.next),
    };
    let base = ctx.at("/proposals");
    Reply::html(&OnePage::new(|title| ctx.chrome(title), ctx.words, &base, given, ideas))
}

/// What is public of a proposal beside its ideas: only what was ready once.
async fn read(tx: &mut Tx, space: &Space, whole: Whole, thread: Stations) -> Result<Given, Fail> {
    let id = whole.proposal.id;
    let mut given = Given {
        text: None,
        frames: Vec::new(),
        gates: Vec::new(),
        heard: Vec::new(),
        group: None,
        from: Vec::new(),
        into: Vec::new(),
        own: space.lang,
        thread,
        whole,
    };
    if let Some(version) = given.whole.public_version {
        let versions = work::versions(tx, id).await?;
        given.text = versions.into_iter().find(|one| one.version == version).map(|one| one.text);
        given.frames = work::frames(tx, space.id, id).await?;
        given.gates = work::gates(tx, id).await?;
        given.heard = work::heard(tx, id).await?;
    }
    if let Some(group) = given.whole.group {
        given.group = tx.card(&kernel::Ref::new(GROUP, group)).await?;
    }
    let subject = given.whole.proposal.subject();
    for link in tx.links_from(&subject).await? {
        if link.verb == Verb::Became.as_str() && link.other.kind == PROPOSAL {
            given.into.extend(tx.card(&link.other).await?);
        }
    }
    for link in tx.links_to(&subject).await? {
        // Another proposal, or something of the strategy that nobody coordinated; ideas stand below.
        if link.verb == Verb::Became.as_str() && link.other.kind != KIND {
            given.from.extend(tx.card(&link.other).await?);
        }
    }
    Ok(given)
}

impl OnePage {
    fn new(
        chrome: impl FnOnce(String) -> Chrome,
        words: Words,
        base: &str,
        given: Given,
        ideas: Ideas,
    ) -> OnePage {
        let (whole, own) = (&given.whole, given.own);
        let proposal = &whole.proposal;
        let number = words.count("proposal-number", proposal.number);
        let n = ideas.count;
        let became = |key: &str, cards: &[Card]| {
            let named = |card: &Card| {
                let number = words.count("proposal-number", card.number.unwrap_or_default());
                let label = match card.subject.kind == PROPOSAL {
                    true => format!("{number}: {}", card.title),
                    false => card.title.clone(),
                };
                (words.t(key), Link::new(label, card.url.clone()))
            };
            cards.iter().map(named).collect::<Vec<_>>()
        };
        let group = given.group.iter();
        let group =
            group.map(|card| (words.t("proposal-group"), Link::new(card.title.clone(), card.url.clone())));
        let links = group
            .chain(became("proposal-came-from", &given.from))
            .chain(became("proposal-went-to", &given.into));
        let shown = given.text.is_some();
        OnePage {
            chrome: chrome(format!("{number}: {}", proposal.title)),
            title: proposal.title.clone(),
            lang: whole.lang,
            meta: Meta::new(number).and(words.day(proposal.opened_at)),
            tag: tag(words, proposal.state),
            count: words.count("proposal-built-of", n),
            not_yet: (!shown && proposal.state.is_open())
                .then(|| Notice::new(Tone::Info, words.t("proposal-text-not-yet"))),
            facts: facts(words, whole),
            became: links.collect(),
            frames: (shown && !given.frames.is_empty()).then(|| frames_table(words, own, &given.frames)),
            gates: (!given.gates.is_empty()).then(|| gates_table(words, &given.gates)),
            heard: (!given.heard.is_empty()).then(|| heard_table(words, &given.heard)),
            not_heard: shown && given.heard.is_empty(),
            versions: (shown && whole.public_version > Some(1))
                .then(|| format!("{base}/{}/versions", proposal.number)),
            empty: (n == 0).then(|| Empty::new(words.t("proposal-no-ideas"))),
            path: path(words, whole, n),
            thread: given.thread,
            ideas: PublicRows { rows: ideas.rows },
            pager: ideas.pager,
            text: given.text,
        }
    }
}

/// What is known of it in a word or two each.
fn facts(words: Words, whole: &Whole) -> Vec<(String, String)> {
    let stage = whole.proposal.state.stage().as_str();
    let mut facts = vec![(words.t("proposal-stage"), words.t(&format!("stage-{stage}")))];
    if let Some(novelty) = whole.novelty {
        facts.push((words.t("novelty-column"), words.t(&format!("novelty-{}", novelty.as_str()))));
    }
    if let Some(step) = whole.step {
        facts.push((words.t("proposal-step"), words.t(&format!("step-{}", step.as_str()))));
    }
    if let Some(origin) = whole.origin {
        facts.push((words.t("proposal-begun"), words.t(&format!("begun-{}", origin.as_str()))));
    }
    if whole.own_initiative {
        facts.push((words.t("proposal-origin"), words.t("proposal-own-initiative")));
    }
    facts
}

/// A partial date as people write it.
pub fn dated(words: Words, text: &str) -> String {
    let Ok(date) = text.parse::<kernel::PartialDate>() else { return text.to_owned() };
    match (date.exact(), date.year(), date.month()) {
        (Some(day), ..) => words.date(day),
        (None, Some(_), Some(_)) => date.earliest().map_or_else(|| text.to_owned(), |day| words.month(day)),
        _ => text.to_owned(),
    }
}

pub(in crate::proposals) fn frames_table(words: Words, own: Lang, frames: &[Framed]) -> DataTable {
    let columns = ["frame-column", "frame-effect", "frame-how"].map(|key| Column::text(words.t(key)));
    let row = |frame: &Framed| {
        let name = text_in(&frame.name, words.lang, own).unwrap_or_default();
        let (effect, text) = match &frame.answer {
            Some((effect, text)) => (words.t(&format!("effect-{}", effect.as_str())), text.clone()),
            None => (words.t("effect-unanswered"), String::new()),
        };
        vec![Cell::text(name), Cell::text(effect), Cell::text(text)]
    };
    DataTable::new("frames", words.t("frames-title"), columns.into(), frames.iter().map(row).collect())
        .caption_hidden()
}

pub(in crate::proposals) fn gates_table(words: Words, gates: &[Gate]) -> DataTable {
    let columns = ["proposal-step", "gate-when", "gate-decision"].map(|key| Column::text(words.t(key)));
    let row = |gate: &Gate| {
        let step = words.t(&format!("step-{}", gate.step.as_str()));
        vec![Cell::text(step), Cell::text(dated(words, &gate.decided_on)), Cell::text(gate.decision.clone())]
    };
    DataTable::new("gates", words.t("gates-title"), columns.into(), gates.iter().map(row).collect())
        .caption_hidden()
}

pub(in crate::proposals) fn heard_table(words: Words, heard: &[Heard]) -> DataTable {
    let columns =
        ["heard-party", "heard-when", "heard-stance", "heard-response"].map(|key| Column::text(words.t(key)));
    let row = |one: &Heard| {
        let stance = words.t(&format!("stance-{}", one.stance.as_str()));
        vec![
            Cell::text(one.party.clone()),
            Cell::text(dated(words, &one.on)),
            Cell::text(stance),
            Cell::text(one.response.clone()),
        ]
    };
    DataTable::new("heard", words.t("heard-title"), columns.into(), heard.iter().map(row).collect())
        .caption_hidden()
}

/// How far it has come, and what comes.
fn path(words: Words, whole: &Whole, n: i64) -> Thread {
    let proposal = &whole.proposal;
    let opened = Knot::new(Reach::Reached, words.t("proposal-opened")).when(words.day(proposal.opened_at));
    let came =
        Knot::new(if n > 0 { Reach::Reached } else { Reach::Coming }, words.count("thread-from-ideas", n));
    let now = Knot::new(Reach::Current, words.t(proposal.state.key()));
    let now = match proposal.closed_at {
        Some(at) => now.when(words.day(at)),
        None => now.text(words.t(&format!("stage-{}-text", proposal.state.stage().as_str()))),
    };
    let mut knots = vec![came, opened, now];
    let ahead = [State::Ready, State::Submitted];
    let order = |state: State| State::ALL.iter().position(|known| *known == state);
    if proposal.state.is_open() {
        let coming = ahead.into_iter().filter(|state| order(*state) > order(proposal.state));
        let before_decision = proposal.state != State::ReferredBack;
        knots.extend(coming.map(|state| Knot::new(Reach::Coming, words.t(state.key()))));
        knots.extend(before_decision.then(|| Knot::new(Reach::Coming, words.t("proposal-decided"))));
    }
    Thread::new(words, knots)
}

fn given(whole: Whole, thread: Stations) -> Given {
    let card = |kind: &str, number, title: &str| Card {
        subject: kernel::Ref::new(kind, samples::id(9)),
        space: samples::id(1),
        number: Some(number),
        title: title.into(),
        url: "/tvv/proposals/9".into(),
        status: "proposal-working".into(),
        visibility: kernel::Visibility::Public,
    };
    Given {
        text: whole.public_version.map(|_| whole.text.clone()),
        frames: ours::frames(),
        gates: ours::gates(),
        heard: ours::heard(),
        group: Some(card(GROUP, 1, "Youth & <work>")),
        from: vec![card(PROPOSAL, 9, "Summer <jobs>")],
        into: Vec::new(),
        own: Lang::Sv,
        thread,
        whole,
    }
}

impl Samples for OnePage {
    fn samples(words: Words) -> Vec<OnePage> {
        let (names, _) = samples::names(words);
        let rows = samples::rows();
        let took = words.t("took-label");
        let chrome = |title| Chrome::sample(words, title);
        let page = |given: Given| {
            let ideas = rows.iter().map(|row| PublicRow::new(&names, row).note(&*took, Some("a form")));
            let rows: Vec<_> = ideas.collect();
            let pager = Pager::onward(words, None, Some("?after=1".into()));
            let ideas = Ideas { count: rows.len() as i64, rows, pager };
            OnePage::new(chrome, words, "/tvv/proposals", given, ideas)
        };
        let empty = Given {
            frames: Vec::new(),
            gates: Vec::new(),
            heard: Vec::new(),
            group: None,
            from: Vec::new(),
            ..given(ours::bare(State::Working), Stations::sample(words))
        };
        let states = State::ALL.iter().map(|state| page(given(ours::whole(*state), Stations::sample(words))));
        let none = Ideas { rows: Vec::new(), count: 0, pager: Pager::onward(words, None, None) };
        let bare = OnePage::new(chrome, words, "/tvv/proposals", empty, none);
        states.chain([bare]).collect()
    }
}
