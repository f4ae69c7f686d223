//! Examples for the samples of pages.

use kernel::{Id, Lang};
use members::Organisation;
use pages::Words;
use textsense::similar::Reason;

use crate::idea::{
    Channel, Idea, Kind, Origin, State,
    kindred::Kin,
    rules::{Clocks, received},
    shown::Names,
    state::WithheldReason,
    store::{
        lists::Listed,
        places::{Known, Round, Theme},
        words::Accepted,
    },
};

/// 2026-03-02 08:00 UTC.
pub const NOW: i64 = 1_772_438_400_000;

/// An identifier.
pub fn id(n: i64) -> Id {
    Id::from_parts(n, [0; 10])
}

/// An idea in a state.
pub fn idea(number: i64, state: State, text: &str) -> Idea {
    let mut standing = received(NOW, &Clocks::default());
    standing.state = state;
    standing.kind = Some(Kind::Idea);
    standing.themes = vec![id(1)];
    standing.places = vec![id(3)];
    standing.withheld = (state == State::Withheld).then_some(WithheldReason::PersonalData);
    Idea {
        id: id(100 + number),
        space: id(0),
        number,
        round: id(2),
        late: false,
        origin: Origin::Synthetic,
        channel: Channel::Meeting,
        via: Some("vbg".into()),
        gathering: Some(id(4)),
        gathering_name: Some("Medskaparträff i Vargön".into()),
        table_no: Some(4),
        scribe: None,
        external_id: None,
        cutting: None,
        lang: Lang::Sv,
        original: text.into(),
        clean: text.into(),
        held: false,
        masked: false,
        received_at: NOW,
        changed_at: NOW,
        heard_at: NOW,
        unread: false,
        told: false,
        version: 2,
        text_version: 1,
        contact: None,
        has_code: true,
        standing,
    }
}

/// Rows in several states.
pub fn rows() -> Vec<Listed> {
    let row = |number, state, text: &str, answer: Option<&str>| Listed {
        idea: idea(number, state, text),
        theme: Some(id(1)),
        answer: answer.map(str::to_owned),
        answered_at: answer.map(|_| NOW),
    };
    let mut held = row(13, State::Received, "Hemligt", None);
    held.idea.held = true;
    vec![
        row(12, State::Answered, "Kvällsbuss <till> Vargön & tillbaka", Some("Två turer börjar gå i juni.")),
        held,
        row(14, State::Withheld, "", None),
        row(15, State::Withdrawn, "", None),
        row(16, State::InProposal, &"Låt ungdomar söka sommarjobb i båda kommunerna. ".repeat(12), None),
    ]
}

/// Kindred of each sort of reason, shown and not.
pub fn kin() -> Vec<Kin> {
    let reasons = [Reason::Words, Reason::Letters, Reason::OtherLanguage, Reason::Meaning, Reason::Words];
    let kin = |(row, reason): (Listed, Reason)| {
        let shared =
            if reason == Reason::Words { vec!["<kväll>".to_owned(), "båda".into()] } else { Vec::new() };
        Kin { row, likeness: 0.4, reason, shared, part: None }
    };
    rows().into_iter().zip(reasons).map(kin).collect()
}

/// What became of suggestions.
pub fn accepted() -> Vec<Accepted> {
    let of = |about: &str, taken, decided| Accepted { about: about.into(), taken, decided };
    vec![of("theme", 32, 40), of("place", 1, 1), of("kind", 0, 3), of("language", 2, 2)]
}

/// Names of a space.
pub fn names(words: Words) -> (Names, Vec<Organisation>) {
    let theme = |n, key: &str, name: &str| Theme {
        id: id(n),
        key: key.into(),
        name: format!("{{\"sv\":\"{name}\"}}"),
        other: false,
        position: n,
        retired: false,
    };
    let round = |number, closes_at| Round {
        id: id(2),
        number,
        name: "{}".into(),
        question: r#"{"sv":"Vad ska vi göra tillsammans?"}"#.into(),
        opens_at: NOW - 1,
        closes_at,
        continues: None,
    };
    let known = Known {
        themes: vec![theme(1, "buss", "Kollektivtrafik"), theme(5, "skola", "Skola")],
        rounds: vec![round(1, Some(NOW)), round(2, Some(NOW + 86_400_000))],
    };
    let organisation = Organisation {
        id: id(3),
        space: id(0),
        key: "vbg".into(),
        names: [(Lang::Sv, "Norrvik".to_owned())].into(),
        kind: "municipality".into(),
        letter: "V".into(),
        valid_from: None,
        valid_until: None,
    };
    (Names::of(known, Lang::Sv, "tvv", words), vec![organisation])
}
