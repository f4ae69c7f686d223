//! `/{space}/desk/assess`: what one is to assess, and what one has.

use askama::Template;
use kernel::Id;
use pages::{Chrome, Empty, ProgressLine, Samples, Tag, Tone, Words};
use web::{Ctx, Fail, Reply};

use super::samples as ours;
use crate::{
    assessments::store::{self as rows, Mark},
    proposals::{self, Proposal},
};

#[derive(Template)]
#[template(path = "assessments/templates/mine.html")]
pub(in crate::assessments) struct MinePage {
    chrome: Chrome,
    done: Option<ProgressLine>,
    said: String,
    rows: Vec<Row>,
    empty: Empty,
}

struct Row {
    number: i64,
    title: String,
    href: String,
    tag: Tag,
}

pub(in crate::assessments) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let mut waiting = proposals::store::all(&mut tx, space).await?;
    waiting.retain(|proposal| proposal.state.is_assessed());
    let marks = rows::marks(&mut tx, space).await?;
    let mut rounds = Vec::new();
    for proposal in &waiting {
        rounds.push(rows::round(&mut tx, proposal.id).await?);
    }
    drop(tx);
    let me = ctx.caller.person();
    let mine = |proposal: &Proposal, round: i64| {
        let own = |mark: &&Mark| mark.proposal == proposal.id && Some(mark.assessor) == me;
        marks.iter().find(own).map(|mark| mark.round == round)
    };
    let list: Vec<(Proposal, Option<bool>)> = waiting
        .into_iter()
        .zip(rounds)
        .map(|(proposal, round)| {
            let done = mine(&proposal, round);
            (proposal, done)
        })
        .collect();
    let chrome = ctx.desk_chrome(ctx.words.t("nav-assess"));
    Ok(Reply::html(&MinePage::new(chrome, &ctx.at("/desk/assess"), list))?.private())
}

impl MinePage {
    /// `Some(true)`: assessed; `Some(false)`: sent back after it was; `None`: not assessed.
    fn new(chrome: Chrome, base: &str, mut list: Vec<(Proposal, Option<bool>)>) -> MinePage {
        let words = chrome.words;
        list.sort_by_key(|(proposal, done)| (*done == Some(true), proposal.number));
        let done = list.iter().filter(|(_, done)| *done == Some(true)).count() as u64;
        let total = list.len() as u64;
        let row = |(proposal, done): &(Proposal, Option<bool>)| Row {
            number: proposal.number,
            title: proposal.title.clone(),
            href: format!("{base}/{}", proposal.number),
            tag: match done {
                Some(true) => Tag::new(Tone::Success, words.t("assess-done")),
                Some(false) => Tag::new(Tone::Warning, words.t("assess-again")),
                None => Tag::new(Tone::Neutral, words.t("assess-not-yet")),
            },
        };
        MinePage {
            done: (total > 0).then(|| ProgressLine::new(words, done, total)),
            said: words
                .with("assess-progress", &[("done", (done as i64).into()), ("total", (total as i64).into())]),
            rows: list.iter().map(row).collect(),
            empty: Empty::new(words.t("assess-none")).next(words.t("assess-none-next")),
            chrome,
        }
    }
}

impl Samples for MinePage {
    fn samples(words: Words) -> Vec<MinePage> {
        let chrome = || Chrome::sample(words, words.t("nav-assess"));
        let mut all = ours::proposals();
        all.push(Proposal { id: Id(all[0].id.0), number: 40, ..all[0].clone() });
        let list = all.into_iter().zip([Some(true), Some(false), None]).collect();
        vec![MinePage::new(chrome(), "/x", list), MinePage::new(chrome(), "/x", Vec::new())]
    }
}
