//! Made-up things for the samples of the desk's pages.

use kernel::{Id, Lang, Ref, Visibility};
use members::Organisation;
use pages::Words;
use store::directory::Card;
use textsense::similar::Reason;

use super::{
    page::Parts,
    reading::{self, Names},
    suggest::{About, Proposed, Why},
};
use crate::idea::{
    Channel, Idea, Origin,
    kindred::Kin,
    rules::{Clocks, received},
    store::{lists::Listed, places::Theme},
};

const AT: i64 = 1_772_438_400_000;

fn id(n: usize) -> Id {
    Id::from_parts(1, [u8::try_from(n % 200).unwrap_or(0); 10])
}

pub(super) fn idea(number: i64) -> Idea {
    Idea {
        id: id(number.unsigned_abs() as usize),
        space: id(1),
        number,
        round: id(2),
        late: number % 2 == 0,
        origin: Origin::Synthetic,
        channel: Channel::Meeting,
        via: None,
        gathering: None,
        gathering_name: None,
        table_no: Some(4),
        scribe: Some(id(3)),
        external_id: None,
        cutting: None,
        lang: if number % 3 == 0 { Lang::Fi } else { Lang::Sv },
        original: "Bussen slutar gå klockan 18. Ring 070-174 06 05 <b>&</b>".into(),
        clean: "Bussen slutar gå klockan 18. <b>&</b>".into(),
        held: false,
        masked: false,
        received_at: AT,
        changed_at: AT,
        heard_at: AT,
        unread: false,
        told: false,
        version: 1,
        text_version: 1,
        contact: Some(id(4)),
        has_code: true,
        standing: received(AT, &Clocks::default()),
    }
}

pub(super) fn listed(number: i64) -> Listed {
    Listed { idea: idea(number), theme: Some(id(10)), answer: None, answered_at: None }
}

pub(super) fn card(number: i64, title: &str) -> Card {
    Card {
        subject: Ref::new("proposal", id(50)),
        space: id(1),
        number: Some(number),
        title: title.into(),
        url: format!("/tvv/proposals/{number}"),
        status: "proposal-working".into(),
        visibility: Visibility::Public,
    }
}

pub(super) fn names(towns: usize, themes: usize) -> Names {
    let theme = |n: usize| Theme {
        id: id(10 + n),
        key: format!("theme-{n}"),
        name: format!("{{\"sv\": \"Tema \\\"{n}\\\" & mer\"}}"),
        other: n == 4,
        position: 0,
        retired: false,
    };
    let town = |n: usize| Organisation {
        id: id(100 + n),
        space: id(1),
        key: format!("town-{n}"),
        names: [(Lang::Sv, format!("Kommun <{n}>"))].into(),
        kind: "municipality".into(),
        letter: ["T", "V", "", "X"].get(n).copied().unwrap_or_default().into(),
        valid_from: None,
        valid_until: None,
    };
    Names { themes: (0..themes).map(theme).collect(), organisations: (0..towns).map(town).collect() }
}

fn kin(row: Listed, reason: Reason, shared: &[&str]) -> Kin {
    let shared = shared.iter().map(|word| (*word).to_owned()).collect();
    Kin { row, likeness: 0.4, reason, shared, part: None }
}

pub(super) fn parts(words: Words, towns: usize, themes: usize) -> Parts {
    let idea = idea(538);
    let names = names(towns, themes);
    let suggest = |about, value: &str, confidence, why| {
        vec![Proposed { about, value: value.to_owned(), confidence, why }]
    };
    let suggested = match themes > 1 {
        true => [
            suggest(About::Theme, "theme-1", 0.81, Why::Near(4, 5)),
            suggest(About::Theme, "theme-0", 0.44, Why::Near(1, 5)),
            suggest(About::Place, "town-0", 0.8, Why::Named("<b>".into())),
            suggest(About::Kind, "question", 0.6, Why::Question),
            suggest(About::Kind, "fault_report", 0.55, Why::Sign("is <broken>".into())),
            suggest(About::Language, "fi", 0.97, Why::Words),
        ]
        .concat(),
        false => suggest(About::Place, "town-0", 0.5, Why::Gathered("Träff & <fika>".into())),
    };
    let thread = reading::thread(words, &idea, &[]);
    let mut parked = listed(640);
    parked.idea.standing.parked_until = Some(AT);
    let similar = vec![
        Kin { part: Some(card(12, "Kvällsbuss")), ..kin(listed(112), Reason::Words, &["buss", "<kväll>"]) },
        kin(listed(377), Reason::OtherLanguage, &[]),
        kin(parked, Reason::Words, &["båda"]),
    ];
    Parts {
        idea,
        gathering: Some("Medskaparträff i Vargön".into()),
        names,
        suggested,
        similar,
        doors: super::reading::Doors::all("/tvv"),
        by_words: themes < 5,
        thread,
        replies: vec!["Linje <61>".into()],
    }
}
