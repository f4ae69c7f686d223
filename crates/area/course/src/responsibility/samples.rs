//! A made-up board, for the samples of pages.

use std::collections::HashMap;

use jiff::civil::date;
use kernel::{Id, Lang, Ref, Visibility};
use members::Organisation;
use pages::Words;
use store::directory::Card;

use super::{
    pages::Board,
    rules::{Arrangement, Kept, Task},
};
use crate::matters::{MATTER, Matter, Standing};

fn id(n: u8) -> Id {
    Id::from_parts(0, [n; 10])
}

pub fn arrangement(from: &str) -> Arrangement {
    Arrangement {
        from: from.parse().expect("a date"),
        own: vec![],
        joint: false,
        influences: false,
        region: false,
        other: None,
        note: String::new(),
        matters: vec![],
    }
}

pub fn board(words: Words, municipalities: u8) -> Board {
    let organisation = |n: u8, kind: &str| Organisation {
        id: id(n),
        space: id(99),
        key: format!("o{n}"),
        names: [(Lang::Sv, format!("Norrvik <{n}>"))].into(),
        kind: kind.into(),
        letter: String::new(),
        valid_from: None,
        valid_until: None,
    };
    let mut organisations: Vec<Organisation> =
        (1..=municipalities).map(|n| organisation(n, "municipality")).collect();
    organisations.push(organisation(90, "association"));
    let kept = |number: i64, arrangements: Vec<Arrangement>| Kept {
        task: Task { id: id(number as u8), number, title: "Tourist <service>".into(), lang: Lang::En },
        arrangements,
    };
    let together = Arrangement { joint: true, ..arrangement("2010") };
    let card = Card {
        subject: Ref::new(MATTER, id(50)),
        space: id(99),
        number: Some(3),
        title: "One <profile>".into(),
        url: "/tvv/matters/3".into(),
        status: String::new(),
        visibility: Visibility::Public,
    };
    let standing = Standing { decided: 2, bodies: 2, adopted: true };
    Board {
        words,
        home: "/tvv".into(),
        organisations,
        kept: vec![
            kept(
                1,
                vec![Arrangement { own: vec![id(1), id(90)], ..arrangement("2003-05") }, together.clone()],
            ),
            kept(2, vec![Arrangement { matters: vec![id(50)], note: "And <more>".into(), ..together }]),
            kept(
                3,
                vec![Arrangement {
                    region: true,
                    influences: true,
                    other: Some("The state".into()),
                    ..arrangement("2012")
                }],
            ),
        ],
        matters: HashMap::from([(id(50), Matter { card, standing })]),
        today: date(2026, 3, 2),
    }
}
