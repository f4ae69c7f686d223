//! Examples of proposals for the samples of pages.

use kernel::Lang;

use crate::{
    idea::samples,
    proposals::{
        rules::{Novelty, Origin, Stance, State, Step},
        store::{
            Proposal,
            work::{Framed, Gate, Heard, Text, Version, Whole},
        },
    },
};

pub fn proposal(state: State) -> Proposal {
    Proposal {
        id: samples::id(7),
        number: 31,
        title: "Joint <application>".into(),
        state,
        opened_at: samples::NOW,
        closed_at: (!state.is_open()).then_some(samples::NOW),
    }
}

pub fn text(suggestion: &str) -> Text {
    let title = "Joint <application>".into();
    Text { title, problem: "Two forms & two dates.\n\nNobody knows.".into(), suggestion: suggestion.into() }
}

pub fn whole(state: State) -> Whole {
    Whole {
        proposal: proposal(state),
        text: text("One <form> for both."),
        lang: Lang::En,
        origin: Some(Origin::Visit),
        novelty: Some(Novelty::Improve),
        step: Some(Step::Try),
        own_initiative: false,
        group: None,
        version: 2,
        public_version: Some(2),
    }
}

pub fn bare(state: State) -> Whole {
    let text = Text { title: "Bus".into(), ..Text::default() };
    let whole = whole(state);
    Whole { text, novelty: None, step: None, version: 0, public_version: None, own_initiative: true, ..whole }
}

pub fn versions() -> Vec<Version> {
    let version = |version, suggestion: &str| Version { version, at: samples::NOW, text: text(suggestion) };
    vec![version(1, "One <form>."), version(2, "One <form> for both.")]
}

pub fn frames() -> Vec<Framed> {
    let frame = |n, answer: Option<Stance>| Framed {
        id: samples::id(n),
        name: r#"{"sv":"J&J"}"#.into(),
        question: r#"{"sv":"Hur <då>?"}"#.into(),
        retired: false,
        answer: answer.map(|stance| (stance, "All <young> people".to_owned())),
    };
    vec![frame(31, Some(Stance::For)), frame(32, None)]
}

pub fn heard() -> Vec<Heard> {
    let (party, response) = ("Youth <council>".into(), "Yes & soon".into());
    vec![Heard { party, on: "2026-02".into(), stance: Stance::For, response }]
}

pub fn gates() -> Vec<Gate> {
    vec![Gate { step: Step::Extend, decided_on: "2026-02-03".into(), decision: "Board & § 12".into() }]
}

/// A goal of the space.
pub(super) fn goal() -> store::directory::Card {
    store::directory::Card {
        subject: kernel::Ref::new("goal", kernel::Id::from_parts(9, [1; 10])),
        space: kernel::Id::from_parts(2, [1; 10]),
        number: None,
        title: "Work <for> the young".into(),
        url: "/tvv/goals/work".into(),
        status: String::new(),
        visibility: kernel::Visibility::Public,
    }
}
