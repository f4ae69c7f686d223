//! Pages of commitments: for everybody, for whoever has a code, for the desk.

pub mod enter;
pub mod look;
pub mod one;
pub mod overview;
pub mod plan;
pub mod receipt;
pub(crate) mod samples;
pub mod start;
pub mod starters;
pub mod together;
pub mod write;

use members::{Space, space::Switch};
use pages::{Choice, Choices, Empty, Pick, Words};
use web::Ctx;

use super::model::ActorKind;
use crate::focus::Area;

/// The sentence about public records: the space's own, or else ours.
fn public_records(words: Words, space: &Space) -> String {
    let own = space.settings.public_records.get(&words.lang).cloned();
    own.unwrap_or_else(|| words.t("contribute-public-records"))
}

/// What stands there while nothing is taken in.
fn closed(ctx: &Ctx) -> Option<Empty> {
    let open = ctx.space().settings.has(Switch::Commitments);
    (!open).then(|| Empty::new(ctx.words.t("contribute-closed")).next(ctx.words.t("contribute-closed-next")))
}

/// The areas as lines to choose from; what is sent is the area's number.
fn picks(areas: &[Area]) -> Vec<Pick> {
    areas.iter().map(|area| Pick::new(area.number.to_string(), area.title.clone())).collect()
}

/// The question who one is.
fn kind_question(words: Words, chosen: &str) -> Choices {
    let choice = |kind: &ActorKind| {
        let key = kind.as_str();
        Choice::new(key, words.t(&format!("actor-{key}"))).chosen(key == chosen)
    };
    Choices::one("kind", words.t("contribute-kind"), ActorKind::ALL.iter().map(choice).collect())
}
