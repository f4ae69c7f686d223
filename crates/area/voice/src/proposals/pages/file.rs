//! `/{space}/proposals.csv`: every proposal that is public, one line each. The texts are those that were ready.

use std::collections::HashMap;

use web::{Ctx, Fail, Reply};

use crate::proposals::{
    rules::{Novelty, Origin, State, Step},
    store::{self as rows, work},
};

/// The columns, in order. The names are part of the format and do not change with the language.
const COLUMNS: [&str; 13] = [
    "number",
    "url",
    "state",
    "stage",
    "opened",
    "ended",
    "title",
    "problem",
    "suggestion",
    "novelty",
    "step",
    "ideas",
    "origin",
];

pub(in crate::proposals) async fn csv(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space().clone();
    let mut tx = ctx.snapshot().await?;
    let wholes = work::wholes(&mut tx, space.id).await?;
    let texts = work::public_texts(&mut tx, space.id).await?;
    let counted = rows::before(&mut tx, space.id, i64::MAX, wholes.len() as i64 + 1).await?;
    drop(tx);
    let texts: HashMap<_, _> = texts.into_iter().collect();
    let ideas: HashMap<_, _> = counted.into_iter().map(|(proposal, n)| (proposal.id, n)).collect();
    let day = |at: i64| space.day(at).to_string();
    let public = wholes.iter().filter(|whole| whole.proposal.state != State::Draft);
    let lines: Vec<Vec<String>> = public
        .map(|whole| {
            let (proposal, text) =
                (&whole.proposal, texts.get(&whole.proposal.id).cloned().unwrap_or_default());
            vec![
                proposal.number.to_string(),
                ctx.absolute(&ctx.at(&format!("/proposals/{}", proposal.number))),
                proposal.state.as_str().to_owned(),
                proposal.state.stage().as_str().to_owned(),
                day(proposal.opened_at),
                proposal.closed_at.map_or_else(String::new, day),
                proposal.title.clone(),
                text.problem,
                text.suggestion,
                whole.novelty.map_or("", Novelty::as_str).to_owned(),
                whole.step.map_or("", Step::as_str).to_owned(),
                ideas.get(&proposal.id).copied().unwrap_or_default().to_string(),
                whole.origin.map_or("ideas", Origin::as_str).to_owned(),
            ]
        })
        .collect();
    let header: Vec<String> = COLUMNS.iter().map(|name| (*name).to_owned()).collect();
    let bytes = tabular::write_csv(&header, &lines, ',', true);
    Ok(Reply::csv(bytes, &format!("{}-proposals.csv", space.key)))
}
