//! Examples for the samples of pages.

use crate::{
    assessments::{
        rules::Outcome,
        store::{Chosen, Criterion, Mark, Ordering, Part, Place, Weight},
    },
    idea::samples::{NOW, id},
    proposals::{Proposal, State},
};

pub fn proposals() -> Vec<Proposal> {
    let one = |n: i64, title: &str| Proposal {
        id: id(n),
        number: n,
        title: title.into(),
        state: State::Assessed,
        opened_at: NOW,
        closed_at: None,
    };
    vec![one(12, "Evening <bus>"), one(31, "Joint & form")]
}

pub fn criteria() -> Vec<Criterion> {
    let one = |n: i64, name: &str, weight| Criterion {
        id: id(n),
        name: format!("{{\"sv\":\"{name}\"}}"),
        meaning: r#"{"sv":"1 = <ingen>, 5 = stor"}"#.into(),
        weight,
    };
    vec![one(51, "Effekt & nytta", 3.0), one(52, "Kostnad", 1.5)]
}

pub fn marks() -> Vec<Mark> {
    let one = |assessor: i64, criterion: i64, mark| Mark {
        proposal: id(12),
        assessor: id(assessor),
        round: 0,
        criterion: id(criterion),
        mark,
    };
    vec![one(71, 51, 5), one(71, 52, 2), one(72, 51, 1), one(72, 52, 3)]
}

pub fn ordering(what_if: bool) -> Ordering {
    let weight = |one: &Criterion| Weight { criterion: one.id, name: one.name.clone(), weight: one.weight };
    Ordering { id: id(61), number: 3, at: NOW, weights: criteria().iter().map(weight).collect(), what_if }
}

pub fn places() -> Vec<Place> {
    let part = |mean, spread, points| Part { mean, spread, points };
    let place = |n: i64, place, score, parts| Place {
        proposal: id(n),
        place,
        range: (1, 2),
        score,
        stays: 0.84,
        assessors: 3,
        parts,
    };
    vec![
        place(12, 1, 0.71, vec![part(Some(4.0), 4.0, 0.6), part(Some(2.5), 1.0, 0.11)]),
        place(31, 2, 0.5, vec![part(Some(3.0), 0.0, 0.3), part(None, 0.0, 0.2)]),
    ]
}

pub fn choices() -> Vec<Chosen> {
    let one =
        |n: i64, outcome, until| Chosen { proposal: id(n), outcome, reason: "Too <dear> now.".into(), until };
    vec![one(12, Outcome::Parked, Some(NOW)), one(31, Outcome::Action, None)]
}
