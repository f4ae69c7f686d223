//! Pages about measures under review.

pub mod list;
pub mod one;
mod samples;
pub mod work;

use kernel::{Id, PartialDate};
use members::{Organisation, Reach, Right};
use pages::{Tag, Tone, Words};
use web::Ctx;

use super::{
    rules::{Recommendation, State},
    store::Measure,
};

/// Whether the reader may know of a measure: everybody from the decision on, those who sit on boards and work in
/// groups from the analysis on, those who review always.
fn sees(ctx: &Ctx, measure: &Measure) -> bool {
    measure.state.is_public()
        || ctx.may(Right::ReviewMeasures)
        || (ctx.may(Right::SeeWork) && measure.state >= State::Analysed)
}

fn reaches(ctx: &Ctx, organisation: Id) -> bool {
    match ctx.reach(Right::ReviewMeasures) {
        Some(Reach::All) => true,
        Some(Reach::Own(own)) => own == organisation,
        None => false,
    }
}

fn organisation_name(words: Words, all: &[Organisation], id: Id) -> String {
    all.iter().find(|one| one.id == id).map_or_else(String::new, |one| one.name(words.lang).to_owned())
}

/// How far it has come; from a recommendation on, which.
fn state_tag(words: Words, measure: &Measure) -> Tag {
    let tone = match measure.state {
        State::Listed | State::Described => Tone::Neutral,
        State::Analysed | State::Recommended => Tone::Info,
        State::Decided | State::CarriedOut => Tone::Success,
    };
    Tag::new(tone, words.t(&format!("measures-state-{}", measure.state.as_str())))
}

fn outcome(words: Words, recommendation: Option<&Recommendation>) -> Option<String> {
    recommendation.map(|one| words.t(&format!("measures-outcome-{}", one.outcome().as_str())))
}

/// A date as precisely as it is known.
fn date(words: Words, date: PartialDate) -> String {
    match (date.exact(), date.earliest(), date.month()) {
        (Some(day), _, _) => words.date(day),
        (None, Some(first), Some(_)) => words.month(first),
        (None, Some(first), None) => first.year().to_string(),
        (None, None, _) => date.to_string(),
    }
}
