//! Examples of actions, for the samples of pages.

use jiff::civil::date;
use kernel::{Id, Lang, PartialDate};
use members::Organisation;
use pages::Words;

use crate::actions::{
    model::{
        Action, Audience, Currency, Dimension, Horizon, Level, Light, Milestone, Novelty, Outcome, Party,
        Plan, Role, Sort, State, Together,
    },
    shown::{Item, Names},
};

pub const NOW: i64 = 1_772_438_400_000;

pub fn id(n: u8) -> Id {
    Id::from_parts(0, [n; 10])
}

pub fn day() -> PartialDate {
    PartialDate::of_month(2026, 8).expect("a month")
}

pub fn names(words: Words) -> Names {
    let organisation = |n: u8, key: &str, name: &str, kind: &str| Organisation {
        id: id(n),
        space: id(99),
        key: key.into(),
        names: [(Lang::Sv, name.to_owned())].into(),
        kind: kind.into(),
        letter: String::new(),
        valid_from: None,
        valid_until: None,
    };
    Names {
        words,
        organisations: vec![
            organisation(1, "norrvik", "Norrvik", "municipality"),
            organisation(2, "sunnvik", "Sunnvik <b>", "municipality"),
            organisation(3, "forening", "Hembygdsföreningen", "association"),
        ],
        today: date(2026, 3, 2),
        home: "/tvv".into(),
    }
}

pub fn action(number: i64, state: State) -> Action {
    let joint = match number % 3 {
        0 => Together::Yes,
        1 => Together::Wanted,
        _ => Together::No,
    };
    Action {
        id: id(number as u8),
        space: id(99),
        number,
        plan: Plan {
            title: "Joint <summer> jobs".into(),
            summary: "One application for both.\nAnd \"more\".".into(),
            lang: Lang::En,
            accountable: id(1),
            due: day(),
            sort: Sort::Procurement,
            internal: number % 2 == 0,
            novelty: Some(Novelty::Extend),
            audience: vec![Audience::Live, Audience::Work],
            dimensions: vec![Dimension::Social],
            levels: vec![Level::Primary, Level::University],
            goals: vec![],
            lines: vec![],
            no_goal: (number % 2 == 0).then(|| "The goals <are> not set.".into()),
            joint: joint != Together::No,
            currency: Currency::Sek,
            report_due: Some(date(2026, 2, 1)),
            example: true,
        },
        goals: number % 2,
        state,
        together: joint,
        matter: (joint == Together::Yes).then(|| id(50)),
        light: (number % 2 == 1).then_some(Light::Yellow),
        reported_at: (number % 2 == 1).then_some(NOW),
        created_at: NOW,
        changed_at: NOW,
        version: 3,
    }
}

pub fn parties() -> Vec<Party> {
    let cost = |n: u8, roles: &[Role], cost, gain, share| Party {
        organisation: id(n),
        roles: roles.to_vec(),
        cost,
        gain,
        note: "tax <income>".into(),
        share,
    };
    vec![
        cost(1, &[Role::Driver, Role::Financier], 60_000_000, 35_000_050, Some(6_000)),
        cost(2, &[Role::Financier], 40_000_000, 65_000_000, Some(3_000)),
        cost(3, &[], 0, 1_000_000, None),
    ]
}

pub fn item(number: i64, state: State) -> Item {
    Item { action: action(number, state), parties: parties() }
}

pub fn outcome(number: i64, horizon: Horizon) -> Outcome {
    Outcome {
        id: id(number as u8),
        number,
        action: id(7),
        action_number: 7,
        title: "Summer <jobs> across the border".into(),
        says: "212 applied.".into(),
        lang: Lang::En,
        horizon,
        evidence: (number % 2 == 1).then(|| "Counted & compared".into()),
        visible: number % 2 == 1,
        on: day(),
        at: NOW,
    }
}

pub fn milestones() -> Vec<Milestone> {
    let milestone = |n: u8, done: bool| Milestone {
        id: id(n),
        title: "The company <is> founded".into(),
        due: Some(day()),
        founds: n == 1,
        done_on: done.then(|| date(2026, 3, 1)),
        evidence: done.then(|| "Registered".into()),
        organisation: done.then(|| id(3)),
    };
    vec![milestone(1, false), milestone(2, true)]
}
