//! The answer desk: what is to be answered, what is being written, what waits and what was sent.

use std::collections::HashMap;

use askama::Template;
use kernel::{Id, Millis, env::DAY};
use members::Right;
use pages::{Button, Cell, Chrome, Column, DataTable, Empty, Notice, Samples, Words};
use web::{Ctx, Fail, Reply};

use super::{draft::Draft, letters, sent, store as drafts};
use crate::{
    idea::{
        rated::helped,
        store::{
            answers::{self as batches, Batch},
            counts::{self, Rated},
            lists,
            since::{self, ToLookAt},
            words,
        },
    },
    proposals::{self, Proposal},
};

/// For how long a batch stays on the page after it was made.
const RECENT: Millis = 14 * DAY;

/// Letters that are counted; of more it is said that they are more.
const LETTERS: i64 = 1_000;

#[derive(Template)]
#[template(path = "answering/templates/overview.html")]
struct Page {
    chrome: Chrome,
    empty: Option<Empty>,
    new: Button,
    drafts: Option<DataTable>,
    proposals: Option<DataTable>,
    waiting: Vec<Sent>,
    recent: Vec<Sent>,
    letters: Option<Notice>,
    helped: Option<String>,
}

/// A batch on the page.
struct Sent {
    title: String,
    href: String,
    status: String,
    undo: Option<(String, Button)>,
}

/// What the page tells of.
#[derive(Default)]
struct Known {
    proposals: Vec<(Proposal, i64, i64)>,
    drafts: Vec<(Draft, Option<i64>)>,
    waiting: Vec<Batch>,
    recent: Vec<Batch>,
    sizes: HashMap<Id, i64>,
    to_look_at: Vec<ToLookAt>,
    letters: i64,
    rated: Rated,
}

/// Where it is shown.
struct Around {
    chrome: Chrome,
    at: String,
    zone: &'static jiff::tz::TimeZone,
    now: Millis,
    undo_minutes: i64,
    may_send: bool,
}

async fn known(ctx: &Ctx) -> Result<Known, Fail> {
    let (space, now) = (ctx.space().id, ctx.now());
    let mut tx = ctx.read().await?;
    let proposals = proposals::store::all(&mut tx, space).await?;
    let sizes = lists::proposal_sizes(&mut tx, space).await?;
    let number = |id: Id| proposals.iter().find(|proposal| proposal.id == id).map(|found| found.number);
    let me = ctx.caller.actor.to_string();
    let may_send = ctx.may(Right::SendAnswers);
    let mut open = drafts::open(&mut tx, space).await?;
    open.retain(|draft| may_send || draft.made_by == me);
    let with_number = |draft: Draft| {
        let proposal = draft.proposal.and_then(number);
        (draft, proposal)
    };
    let drafts = open.into_iter().map(with_number).collect();
    let current = batches::current(&mut tx, space, now - RECENT).await?;
    let sizes_of_batches = current.iter().map(|(batch, n)| (batch.id, *n)).collect();
    let done = |batch: &Batch| batch.published_at.is_some() || batch.undone_at.is_some();
    let (mut recent, mut waiting): (Vec<Batch>, Vec<Batch>) =
        current.into_iter().map(|(batch, _)| batch).partition(done);
    recent.sort_by_key(|batch| std::cmp::Reverse((batch.made_at, batch.id)));
    waiting.sort_by_key(|batch| (batch.publish_at, batch.id));
    let until = letters::ready_since(now, ctx.space());
    let known = Known {
        drafts,
        waiting,
        recent,
        sizes: sizes_of_batches,
        to_look_at: since::batches(&mut tx, space).await?,
        letters: words::count_to_print(&mut tx, space, until, LETTERS + 1).await?,
        rated: counts::rated(&mut tx, space).await?,
        proposals: proposals
            .iter()
            .filter_map(|proposal| {
                let (_, ideas, untold) = sizes.iter().find(|(id, ..)| *id == proposal.id)?;
                Some((proposal.clone(), *ideas, *untold))
            })
            .collect(),
    };
    Ok(known)
}

fn view(around: Around, known: &Known) -> Page {
    let words = around.chrome.words;
    let batch = |batch: &Batch| {
        let to_look_at = known.to_look_at.iter().find(|one| one.id == batch.id).map(|one| one.ideas);
        card(&around, batch, known.sizes.get(&batch.id).copied().unwrap_or(0), to_look_at)
    };
    let to_tell: i64 = known.proposals.iter().map(|(_, _, untold)| untold).sum();
    let all_told = to_tell == 0 && known.drafts.is_empty() && known.waiting.is_empty() && known.letters == 0;
    let letters = match known.letters {
        n if n > LETTERS => words.count("answer-letters-many", LETTERS),
        n => words.count("answer-letters", n),
    };
    let show = Notice::new(pages::Tone::Info, letters)
        .link(words.t("answer-letters-show"), format!("{}/desk/letters", around.at));
    Page {
        empty: all_told
            .then(|| Empty::new(words.t("answer-desk-empty")).next(words.t("answer-desk-empty-next"))),
        new: Button::second(words.t("answer-new-numbers")).link(format!("{}/desk/answers/new", around.at)),
        drafts: (!known.drafts.is_empty()).then(|| draft_table(&around, &known.drafts)),
        proposals: (!known.proposals.is_empty()).then(|| proposal_table(&around, &known.proposals)),
        waiting: known.waiting.iter().map(batch).collect(),
        recent: known.recent.iter().map(batch).collect(),
        letters: (known.letters > 0 && around.may_send).then_some(show),
        helped: helped(words, &known.rated),
        chrome: around.chrome,
    }
}

fn card(around: &Around, batch: &Batch, n: i64, to_look_at: Option<i64>) -> Sent {
    let words = around.chrome.words;
    let at = format!("{}/desk/answers/sent/{}", around.at, batch.id);
    Sent {
        title: words.count("answer-batch", n),
        status: match to_look_at {
            Some(ideas) => format!(
                "{} {}",
                sent::status(words, batch, around.zone).1,
                words.count("answer-since", ideas)
            ),
            None => sent::status(words, batch, around.zone).1,
        },
        undo: (around.may_send && sent::may_undo(batch, around.undo_minutes, around.now))
            .then(|| (format!("{at}/undo"), sent::undo_button(words, batch, false))),
        href: at,
    }
}

fn draft_table(around: &Around, drafts: &[(Draft, Option<i64>)]) -> DataTable {
    let words = around.chrome.words;
    let row = |(draft, proposal): &(Draft, Option<i64>)| {
        let title = match proposal {
            Some(number) => words.with("answer-proposal", &[("number", number.to_string().into())]),
            None => words.t("answer-draft"),
        };
        let what = match draft.body.reason {
            Some(reason) => words.t(&format!("reason-{}", reason.as_str())),
            None => words.t("answer-what-progress"),
        };
        vec![
            Cell::link(title, format!("{}/desk/answers/drafts/{}", around.at, draft.id)),
            Cell::text(what),
            Cell::number(words, draft.body.rows.len() as i64),
            Cell::text(words.moment_in(draft.changed_at, around.zone)),
        ]
    };
    let columns = vec![
        Column::text(words.t("answer-col-draft")),
        Column::text(words.t("answer-what")),
        Column::number(words.t("answer-col-ideas")),
        Column::text(words.t("answer-col-changed")),
    ];
    DataTable::new("drafts", words.t("answer-drafts"), columns, drafts.iter().map(row).collect())
}

fn proposal_table(around: &Around, proposals: &[(Proposal, i64, i64)]) -> DataTable {
    let words = around.chrome.words;
    let row = |(proposal, ideas, untold): &(Proposal, i64, i64)| {
        let to = format!("{}/desk/answers/new?proposal={}", around.at, proposal.number);
        vec![
            Cell::link(format!("{} {}", proposal.number, proposal.title), to),
            Cell::number(words, *ideas),
            Cell::number(words, *untold),
        ]
    };
    let columns = vec![
        Column::text(words.t("answer-col-proposal")),
        Column::number(words.t("answer-col-at-work")),
        Column::number(words.t("answer-col-untold")),
    ];
    DataTable::new("proposals", words.t("answer-proposals"), columns, proposals.iter().map(row).collect())
}

/// The answer desk.
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let known = known(&ctx).await?;
    let around = Around {
        chrome: ctx.desk_chrome(ctx.words.t("answer-desk")),
        at: ctx.at(""),
        zone: ctx.space().zone(),
        now: ctx.now(),
        undo_minutes: ctx.space().settings.undo_minutes,
        may_send: ctx.may(Right::SendAnswers),
    };
    Reply::html(&view(around, &known))
}

impl Samples for Page {
    fn samples(words: Words) -> Vec<Page> {
        let around = || Around {
            chrome: Chrome::sample(words, words.t("answer-desk")),
            at: "/tvv".into(),
            zone: &kernel::zone::STOCKHOLM,
            now: 1,
            undo_minutes: 10,
            may_send: true,
        };
        let id = Id::from_parts(1, [1; 10]);
        let batch = |published_at| Batch {
            id,
            space: id,
            proposal: None,
            made_by: "person:x".into(),
            made_at: 1,
            publish_at: 9,
            published_at,
            undone_at: None,
            operation: None,
            held_at: None,
        };
        let proposal = Proposal {
            id,
            number: 31,
            title: "A & <B>".into(),
            state: crate::proposals::State::Working,
            opened_at: 0,
            closed_at: None,
        };
        let draft = super::preview::sample_draft(id, Vec::new());
        let full = Known {
            proposals: vec![(proposal, 14, 3)],
            drafts: vec![(draft.clone(), Some(31)), (draft, None)],
            waiting: vec![batch(None)],
            recent: vec![batch(Some(1))],
            sizes: [(id, 14)].into(),
            to_look_at: vec![ToLookAt { id, publish_at: 9, held: true, ideas: 2 }],
            letters: 3,
            rated: Rated { asked: 10, answered: 4, helped: 3 },
        };
        let many = Known { letters: LETTERS + 1, ..Known::default() };
        vec![view(around(), &full), view(around(), &many), view(around(), &Known::default())]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::Page>();
    }
}
