//! Examples for the samples of pages.

use jiff::civil::{Date, date};
use kernel::{Id, Lang, LocalText, PartialDate, Ref, Translator};
use members::Organisation;
use pages::Words;

use super::Names;
use crate::decisions::{
    model::{Anchoring, Body, Decided, Decision, Matter, Meeting, Membership, Office, Step, Track},
    rules::{Outcome, Stage, State, Wish},
};

pub(super) fn id(n: u8) -> Id {
    Id::from_parts(i64::from(n), [n; 10])
}

pub(super) fn today() -> Date {
    date(2026, 3, 20)
}

/// One of each, in their order; also the key to the signs of the list.
pub(super) fn every_state() -> Vec<State> {
    let before = [State::Planned, State::InformationGiven, State::Prepared, State::OnAgenda];
    let decided = Outcome::ALL.map(State::Decided);
    before.into_iter().chain(decided).chain([State::Executed(Outcome::Yes)]).collect()
}

pub(super) fn names(words: Words) -> Names {
    let organisation = |n: u8, name: &str| Organisation {
        id: id(n),
        space: id(0),
        key: format!("o{n}"),
        names: [(Lang::Sv, name.to_owned())].into(),
        kind: "municipality".into(),
        letter: String::new(),
        valid_from: None,
        valid_until: None,
    };
    let body = |n: u8, organisation: u8, stage, name: &str| Body {
        id: id(n),
        organisation: id(organisation),
        chain: "sweden".into(),
        kind: "executive".into(),
        stage,
        names: [(Lang::Sv, name.to_owned())].into(),
        valid_from: Some(PartialDate::of_year(2003).expect("a year")),
        valid_until: None,
        paper_days: 8,
        position: i64::from(n),
    };
    Names {
        words,
        bodies: vec![
            body(11, 1, Stage::Court, "Styrelsen & <råd>"),
            body(12, 2, Stage::Court, "Styrelsen"),
            body(13, 2, Stage::Forum, "Kommittén"),
        ],
        organisations: vec![
            organisation(1, "Norrvik"),
            organisation(2, "Sunnvik"),
            organisation(3, "Mellby"),
        ],
    }
}

pub(super) fn step(seq: i64, wish: Wish, on: Date, decision: Option<Decision>) -> Step {
    Step {
        id: id(60 + seq as u8 + if on == date(2026, 2, 12) { 10 } else { 0 }),
        track: id(31),
        seq,
        wish,
        on: if seq == 1 { PartialDate::from(on).inferred() } else { on.into() },
        recorded_at: 0,
        note: (seq == 1).then(|| "Muntligt & kort".to_owned()),
        meeting: None,
        pages: Some(2),
        decision,
    }
}

pub(super) fn decision(outcome: Outcome, text: &str, corrects: Option<Id>) -> Decision {
    let mut text = LocalText::new(Lang::Sv, text);
    let fi = text.translate(Lang::Fi, format!("Suomeksi: {}", text.original()), Translator::Human);
    debug_assert_eq!(fi, Ok(()));
    Decision { outcome, paragraph: "§ 45".into(), text, corrects }
}

fn decide(outcome: Outcome, corrects: bool) -> Wish {
    Wish::Decide { outcome, corrects }
}

pub(super) fn matter() -> (Matter, Vec<Track>) {
    let matter = Matter {
        id: id(21),
        number: 5,
        title: "Gemensam <ansökan>".into(),
        lang: Lang::Sv,
        about: Ref::new("proposal", id(40)),
        opened_on: date(2026, 1, 15).into(),
        opened_at: 0,
    };
    let track = |n: u8, body: u8, required, steps| Track {
        id: id(n),
        matter: id(21),
        body: id(body),
        required,
        steps,
    };
    let tracks = vec![
        track(
            31,
            11,
            true,
            vec![
                step(1, Wish::Inform, date(2026, 1, 20), None),
                step(2, Wish::PutOnAgenda, date(2026, 2, 10), None),
                step(
                    3,
                    decide(Outcome::No, false),
                    date(2026, 2, 10),
                    Some(decision(Outcome::No, "Avslag.", None)),
                ),
                step(
                    4,
                    decide(Outcome::Yes, true),
                    date(2026, 2, 24),
                    Some(decision(Outcome::Yes, "Ansökan görs gemensam från mars.", Some(id(63)))),
                ),
            ],
        ),
        track(
            32,
            12,
            true,
            vec![
                step(2, Wish::PutOnAgenda, date(2026, 2, 12), None),
                step(
                    3,
                    decide(Outcome::YesChanged, false),
                    date(2026, 2, 12),
                    Some(decision(Outcome::YesChanged, "Ansökan görs gemensam efter sommaren.", None)),
                ),
            ],
        ),
        track(33, 13, false, vec![]),
    ];
    (matter, tracks)
}

pub(super) fn meeting(n: u8, body: u8, cancelled: bool) -> Meeting {
    Meeting {
        id: id(n),
        body: id(body),
        held_on: date(2026, 3, 24),
        papers_by: date(2026, 3, 12),
        cancelled,
        sequence: 0,
    }
}

pub(super) fn anchoring() -> Anchoring {
    Anchoring {
        id: id(70),
        party: "Företagarna & Co".into(),
        stance: "for".into(),
        response: Some("Börja i <liten> skala.".into()),
        lang: Lang::Sv,
        on: PartialDate::of_month(2026, 2).expect("a month"),
    }
}

pub(super) fn membership() -> Membership {
    Membership {
        organisation: id(3),
        member: id(1),
        valid_from: None,
        valid_until: None,
        decided: Decided { by: None, says: Some("KF § 12 <juni>".into()) },
    }
}

pub(super) fn office() -> Office {
    Office {
        organisation: id(3),
        body: None,
        title: "Samordnare".into(),
        lang: Lang::Sv,
        valid_from: Some(PartialDate::of_month(2005, 9).expect("a month")),
        valid_until: None,
    }
}
