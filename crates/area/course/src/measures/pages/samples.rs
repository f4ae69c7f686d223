//! Examples for the samples of pages.

use kernel::{Id, Lang, PartialDate};
use members::Organisation;

use crate::measures::{
    rules::{Description, Marks, Recommendation, State},
    store::{Analysis, Measure},
};

pub(super) fn id(n: u8) -> Id {
    Id::from_parts(i64::from(n), [n; 10])
}

pub(super) fn organisations() -> Vec<Organisation> {
    let one = |n: u8, name: &str| Organisation {
        id: id(n),
        space: id(0),
        key: format!("o{n}"),
        names: [(Lang::Sv, name.to_owned())].into(),
        kind: "municipality".into(),
        letter: String::new(),
        valid_from: None,
        valid_until: None,
    };
    vec![one(1, "Norrvik"), one(2, "Sunnvik & co")]
}

/// A measure that has come this far.
pub(super) fn measure(n: u8, state: State, recommendation: Option<Recommendation>) -> Measure {
    let described = state >= State::Described;
    let text = |text: &str| text.to_owned();
    Measure {
        id: id(n),
        space: id(0),
        number: i64::from(n),
        title: "Vad ger <mässan> oss?".into(),
        lang: Lang::Sv,
        question: true,
        organisation: id(1),
        state,
        description: described.then(|| Description {
            purpose: text("Synas & höras."),
            target_group: text("Företag"),
            users: text("40 om året"),
            cost: text("300 000 kronor"),
            effect: text("Två etableringar."),
            overlap: text("Grannen har samma."),
            twin: Some(id(12)),
        }),
        described_by: described.then(|| "person:x".to_owned()),
        conclusion: (state >= State::Analysed).then(|| "Vi är eniga.".to_owned()),
        recommendation,
        matter: state.is_public().then(|| id(40)),
        done: (state == State::CarriedOut).then(|| (date(), "Pengarna gick till annat.".to_owned())),
    }
}

pub(super) fn date() -> PartialDate {
    PartialDate::of_month(2026, 6).expect("a month")
}

pub(super) fn wind_down() -> Recommendation {
    Recommendation::WindDown {
        ends_on: date(),
        money: "Går till annat.".into(),
        people: "Byter uppgift.".into(),
        agreements: "Löper ut.".into(),
    }
}

pub(super) fn develop() -> Recommendation {
    Recommendation::Develop { owner: id(2), follow_up: date() }
}

pub(super) fn analyses() -> Vec<Analysis> {
    let one = |n: u8, marks| Analysis {
        person: id(n),
        marks: Marks::of(marks).expect("from 1 to 5"),
        text: "Dyrt & litet.".into(),
    };
    vec![one(51, [1, 2, 3, 4, 5]), one(52, [4, 2, 3, 3, 5])]
}
