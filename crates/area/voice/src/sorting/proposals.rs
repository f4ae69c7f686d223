//! Proposals as the desk sees them: what they are built of, and how they end without stranding anybody (I4).

use askama::Template;
use kernel::{Fault, Id};
use members::Right;
use pages::{
    Button, Chrome, Empty, ErrorSummary, Field, Hidden, Link, Meta, Notice, Pager, Pick, Samples, Tag, Tone,
    Words,
};
use store::Tx;
use web::{Ctx, Fail, Form, Reply, StatusCode};

use super::{
    forms,
    reading::{self, Doors},
    undoing::Offer,
};
use crate::{
    idea::{Done, Idea, NotDone, desk, model::shorten, store::lists},
    proposals::{self, Proposal, desk::empty, store as rows},
};

/// Proposals on the page.
const MOST: i64 = 2_000;

/// A proposal in the list.
struct Row {
    number: i64,
    title: String,
    href: String,
    state: Tag,
    count: String,
}

/// The list.
#[derive(Template)]
#[template(path = "sorting/templates/proposals.html")]
pub(super) struct ListPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    key: Hidden,
    title: Option<Field>,
    open: Button,
    rows: Vec<Row>,
    empty: Empty,
}

impl ListPage {
    fn new(
        chrome: Chrome,
        base: &str,
        request: String,
        list: &[(Proposal, i64)],
        may_open: bool,
        typed: &str,
        faults: &[Fault],
    ) -> ListPage {
        let words = chrome.words;
        let title = Field::text("title", words.t("sorting-proposal-title")).value(typed);
        let rows = list.iter().map(|(proposal, n)| Row {
            number: proposal.number,
            title: proposal.title.clone(),
            href: format!("{base}/proposals/{}", proposal.number),
            state: state(words, proposal),
            count: words.count("sorting-proposal-ideas", *n),
        });
        ListPage {
            errors: ErrorSummary::of(words, faults, |_| words.t("sorting-proposal-title")),
            key: Hidden::new("request", request),
            title: may_open.then(|| title.maxlength(proposals::desk::TITLE_MAX).faults(words, faults)),
            open: Button::main(words.t("sorting-proposal-open")),
            rows: rows.collect(),
            empty: Empty::new(words.t("sorting-proposals-none")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

fn state(words: Words, proposal: &Proposal) -> Tag {
    proposals::tag(words, proposal.state)
}

async fn list_page(ctx: &Ctx, typed: &str, faults: &[Fault]) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let mut list = rows::before(&mut tx, ctx.space().id, i64::MAX, MOST).await?;
    list.sort_by_key(|(proposal, _)| (!proposal.state.is_open(), proposal.number));
    let chrome = reading::chrome(ctx, ctx.words.t("sorting-proposals"), "/desk/proposals");
    let may = ctx.may(Right::SteerIdeas);
    let page = ListPage::new(chrome, &ctx.at("/desk"), ctx.request_key(), &list, may, typed, faults);
    Ok(Reply::html(&page)?.private())
}

/// `GET /desk/proposals`.
pub(super) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    list_page(&ctx, "", &[]).await
}

/// `POST /desk/proposals`: opens one.
pub(super) async fn open(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let title = form.text("title");
    let longest = proposals::desk::TITLE_MAX;
    let fault = match title.chars().count() {
        0 => Some(Fault::new("title", "required")),
        n if n > longest => Some(Fault::counted("title", "too-long", longest as i64)),
        _ => None,
    };
    if let Some(fault) = fault {
        return Ok(list_page(&ctx, title, &[fault]).await?.faulty());
    }
    let space = ctx.space();
    let mut tx = ctx.write().await?;
    let proposal = proposals::open(&mut tx, &ctx.caller, space.id, &space.key, title).await?;
    tx.commit().await?;
    let to = ctx.at(&format!("/desk/proposals/{}", proposal.number));
    Ok(Reply::redirect(to).done("sorting-did-proposal-open", Some(proposal.number)))
}

/// An idea that a proposal is built of.
struct Built {
    meta: Meta,
    state: Tag,
    text: String,
    lang: &'static str,
    took: Option<String>,
}

/// The three ways out of closing a proposal that ideas are at work in.
struct WaysOut {
    said: String,
    key: Hidden,
    others: Option<Field>,
    move_all: Button,
    reason: Field,
    until: Field,
    park_all: Button,
    answer_all: Option<Button>,
}

/// One proposal.
#[derive(Template)]
#[template(path = "sorting/templates/proposal.html")]
pub(super) struct ProposalPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    offer: Option<Offer>,
    state: Tag,
    work: Option<Link>,
    key: Hidden,
    close: Option<Button>,
    rename: Option<Field>,
    ways: Option<WaysOut>,
    built: Vec<Built>,
    pager: Pager,
    empty: Empty,
}

/// What the page is made of.
struct Given {
    proposal: Proposal,
    ideas: Vec<(Idea, Option<String>)>,
    doors: Doors,
    pager: Pager,
    others: Vec<(i64, String)>,
    stranded: i64,
    /// Whether closing was tried: the ways out are then shown.
    tried: bool,
    may_steer: bool,
    may_answer: bool,
    may_work: bool,
    latest: String,
}

impl ProposalPage {
    fn new(
        chrome: Chrome,
        base: &str,
        request: &dyn Fn() -> String,
        given: Given,
        typed: &Form,
        faults: &[Fault],
    ) -> ProposalPage {
        let words = chrome.words;
        let number = given.proposal.number;
        let label = |name: &str| {
            words.t(match name {
                "to" => "sorting-way-move-to",
                "until" => "sorting-until",
                "title" => "sorting-proposal-title",
                _ => "sorting-park-reason",
            })
        };
        let may = given.may_steer && given.proposal.state.is_open();
        let ways = (may && given.tried && given.stranded > 0).then(|| {
            let none = Pick::new("", words.t("choose-from-list"));
            let picks = given.others.iter().map(|(n, name)| Pick::new(n.to_string(), name.as_str()));
            let others = Field::select("to", label("to"), std::iter::once(none).chain(picks).collect());
            let until = words.with("sorting-until-hint", &[("date", given.latest.as_str().into())]);
            let answers = format!("{base}/answers/new?proposal={number}");
            WaysOut {
                said: words.count("sorting-stranded", given.stranded),
                key: Hidden::new("request", request()),
                others: (!given.others.is_empty())
                    .then(|| others.value(typed.text("to")).faults(words, faults)),
                move_all: Button::second(words.t("sorting-way-move")).sends("deed", "move"),
                reason: Field::textarea("reason", label("reason"), 2)
                    .value(typed.raw("reason"))
                    .faults(words, faults),
                until: Field::date("until", label("until"))
                    .value(typed.text("until"))
                    .hint(until)
                    .faults(words, faults),
                park_all: Button::second(words.t("sorting-way-park")).sends("deed", "park"),
                answer_all: given
                    .may_answer
                    .then(|| Button::second(words.t("sorting-way-answer")).link(answers)),
            }
        });
        let title_fault = faults.iter().any(|fault| fault.field == "title");
        let rename = Field::text("title", label("title"))
            .value(if title_fault { typed.text("title") } else { given.proposal.title.as_str() })
            .maxlength(proposals::desk::TITLE_MAX);
        let built = given.ideas.into_iter().map(|(idea, took)| Built {
            meta: reading::meta(words, &idea, None).link(given.doors.to(&idea)),
            state: reading::state(words, &idea),
            text: shorten(&idea.clean, 160),
            lang: idea.lang.tag(),
            took,
        });
        ProposalPage {
            errors: ErrorSummary::of(words, faults, label),
            notice: None,
            offer: None,
            state: state(words, &given.proposal),
            work: given.may_work.then(|| {
                Link::new(words.t("sorting-proposal-work"), format!("{base}/proposals/{number}/work"))
            }),
            key: Hidden::new("request", request()),
            close: may
                .then(|| Button::second(words.t("sorting-proposal-close")).sends("deed", "close").danger()),
            rename: may.then(|| rename.faults(words, faults)),
            ways,
            built: built.collect(),
            pager: given.pager,
            empty: Empty::new(words.t("sorting-proposal-none")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

async fn page(
    ctx: &Ctx,
    tried: bool,
    typed: &Form,
    faults: &[Fault],
    notice: Option<Notice>,
) -> Result<Reply, Fail> {
    let (words, space) = (ctx.words, ctx.space());
    let mut tx = ctx.read().await?;
    let proposal = rows::by_number(&mut tx, space.id, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    let stranded = proposals::desk::stranded(&mut tx, &proposal).await?;
    let piece = lists::piece_of_proposal(&mut tx, proposal.id, ctx.query.get("after")).await?;
    let others = reading::open_proposals(&mut tx, space.id).await?;
    let others = others.iter().filter(|card| card.subject.id != proposal.id);
    let others =
        others.filter_map(|card| Some((card.number?, reading::proposal_name(words, card)))).collect();
    let offer = Offer::last(&mut tx, ctx, |deed| deed.proposal == Some(proposal.number)).await?;
    let name = [("number", proposal.number.to_string().into()), ("title", proposal.title.as_str().into())];
    let chrome = reading::chrome(ctx, words.with("sorting-proposal-heading", &name), "/desk/proposals");
    let longest = space.settings.park_max_days;
    let doors = Doors::of(&mut tx, ctx, piece.rows.iter().map(|(row, _)| &row.idea)).await?;
    let given = Given {
        proposal,
        doors,
        ideas: piece.rows.into_iter().map(|(row, took)| (row.idea, took)).collect(),
        pager: ctx.leaf(piece.next),
        others,
        stranded,
        tried,
        may_steer: ctx.may(Right::SteerIdeas),
        may_answer: ctx.may(Right::SendAnswers),
        may_work: ctx.may(Right::WorkProposals),
        latest: words.day(ctx.now() + longest * kernel::env::DAY),
    };
    let page = ProposalPage::new(chrome, &ctx.at("/desk"), &|| ctx.request_key(), given, typed, faults);
    Ok(Reply::html(&ProposalPage { notice, offer, ..page })?.private())
}

/// `GET /desk/proposals/{number}`.
pub(super) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    page(&ctx, ctx.query.has("close"), &Form::default(), &[], None).await
}

/// `POST /desk/proposals/{number}`: renames, closes, or closes by one of the ways out. All of it or nothing.
pub(super) async fn change(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let space = ctx.space();
    let number: i64 = ctx.param("number")?;
    let mut tx = ctx.write().await?;
    tx.lock_log(space.id).await?;
    let deed = form.text("deed");
    let done = match deed {
        "rename" => {
            let title = form.text("title");
            let done =
                proposals::desk::rename(&mut tx, &ctx.caller, space.id, &space.key, number, title).await;
            done.map(|()| Ok("sorting-did-proposal-rename"))
        }
        "close" => {
            let done = empty::close(&mut tx, &ctx.caller, space, number, form.request_key()).await;
            done.map(|()| Ok("sorting-did-proposal-close"))
        }
        "move" => move_all(&mut tx, &ctx, number, &form).await,
        "park" => park_all(&mut tx, &ctx, number, &form).await,
        _ => return Err(Fail::BadRequest { code: "proposal-deed" }),
    };
    match done {
        Ok(Ok(said)) => {
            tx.commit().await?;
            let to = ctx.at(&format!("/desk/proposals/{number}"));
            Ok(Reply::redirect(to).done(said, Some(number)))
        }
        Ok(Err(faults)) => {
            drop(tx);
            Ok(page(&ctx, true, &form, &faults, None).await?.faulty())
        }
        Err(NotDone::Refused(refusal)) if refusal.code != "not-permitted" => {
            drop(tx);
            let notice = (refusal.code != "would-strand")
                .then(|| Notice::new(Tone::Warning, ctx.words.refusal(&refusal)));
            Ok(page(&ctx, deed != "rename", &form, &[], notice).await?.status(StatusCode::CONFLICT))
        }
        Err(error) => Err(error.into()),
    }
}

type Said = Done<Result<&'static str, Vec<Fault>>>;

/// Every idea at work goes to another proposal, with what was taken from it.
async fn move_all(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let space = ctx.space();
    let to = match form.get::<i64>("to") {
        Some(to) if to != number => rows::by_number(tx, space.id, to).await?,
        _ => None,
    };
    let Some(to) = to.filter(|to| to.state.takes_ideas()) else {
        return Ok(Err(vec![Fault::new("to", "choose-proposal")]));
    };
    empty::move_all(tx, &ctx.caller, space, (number, to.number), form.request_key()).await?;
    Ok(Ok("sorting-did-proposal-move"))
}

/// Every idea that would be stranded rests until a date.
async fn park_all(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let (space, place) = (ctx.space(), desk::Place::of(ctx.space()));
    match forms::park(form, ctx.now(), place.clocks.park_max_days, space.zone()) {
        Ok(park) => empty::park_all(tx, &ctx.caller, space, (number, park), form.request_key()).await?,
        Err(faults) => return Ok(Err(faults)),
    }
    Ok(Ok("sorting-did-proposal-park"))
}

fn sample(number: i64, open: bool) -> Proposal {
    let id = Id::from_parts(1, [9; 10]);
    let title = "Kvällsbuss <över> gränsen".to_owned();
    let state = if open { proposals::State::Working } else { proposals::State::Withdrawn };
    Proposal { id, number, title, state, opened_at: 0, closed_at: None }
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let chrome = || Chrome::sample(words, words.t("sorting-proposals"));
        let list = [(sample(12, true), 9), (sample(13, false), 0)];
        let fault = [Fault::new("title", "required")];
        vec![
            ListPage::new(chrome(), "/tvv/desk", "0".into(), &list, true, "", &[]),
            ListPage::new(chrome(), "/tvv/desk", "0".into(), &[], true, "x", &fault),
            ListPage::new(chrome(), "/tvv/desk", "0".into(), &[], false, "", &[]),
        ]
    }
}

impl Samples for ProposalPage {
    fn samples(words: Words) -> Vec<ProposalPage> {
        let page = |open: bool, tried: bool, faults: &[Fault]| {
            let given = Given {
                proposal: sample(31, open),
                ideas: if open {
                    vec![(super::samples::idea(417), Some("En <gemensam> ansökan".into()))]
                } else {
                    Vec::new()
                },
                doors: Doors::all("/tvv"),
                pager: Pager::onward(words, Some("?".into()), Some("?after=1".into())),
                others: if faults.len() > 1 { Vec::new() } else { vec![(12, "12, Kvällsbuss".into())] },
                stranded: 9,
                tried,
                may_steer: true,
                may_answer: true,
                may_work: open,
                latest: words.day(0),
            };
            let chrome = Chrome::sample(words, "Förslag 31");
            ProposalPage::new(chrome, "/tvv/desk", &|| "0".to_owned(), given, &Form::default(), faults)
        };
        let faults = [Fault::new("reason", "required"), Fault::new("until", "required")];
        vec![
            page(true, false, &[]),
            page(true, true, &[]),
            page(true, true, &[Fault::new("to", "choose-proposal")]),
            page(true, true, &faults),
            page(false, false, &[]),
        ]
    }
}
