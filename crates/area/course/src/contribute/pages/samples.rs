//! Areas, actors and commitments for the samples of pages, with long and odd texts.

use jiff::civil::date;
use kernel::{Id, Lang, Ref, Visibility};
use members::{Space, SpaceSettings};
use store::directory::Card;

use crate::{
    contribute::{
        helps::Choices,
        model::{ActorKind, Commitment, Helps, Masked, Plan, Shown},
        rules::{Life, Seen, Standing},
        store::Count,
    },
    focus::Area,
};

fn id(kind: i64, n: u8) -> Id {
    Id::from_parts(kind, [n; 10])
}

pub(crate) fn space() -> Space {
    Space {
        id: id(0, 1),
        key: "a".into(),
        names: [(Lang::Sv, "A".to_owned())].into(),
        langs: Lang::ALL.to_vec(),
        lang: Lang::Sv,
        brand: Default::default(),
        zone: "Europe/Stockholm".into(),
        example: true,
        settings: SpaceSettings { commitments_open: true, ..SpaceSettings::default() },
        logo_at: None,
    }
}

pub(crate) fn areas() -> Vec<Area> {
    let area = |n: u8, title: &str| Area {
        id: id(2, n),
        number: i64::from(n),
        title: title.into(),
        text: "Text <om> området.".into(),
        lang: Lang::Sv,
    };
    vec![area(1, "Social <tillit>"), area(2, "Lärande")]
}

pub(crate) fn plan() -> Plan {
    Plan {
        id: id(1, 1),
        space: id(0, 1),
        number: 3,
        kind: ActorKind::Individual,
        name: None,
        lang: Lang::Sv,
        about: String::new(),
        contact: None,
        created_at: 0,
        version: 2,
    }
}

/// What there is to help.
pub(crate) fn choices() -> Choices {
    let card = |kind: &str, n: u8, title: &str| Card {
        subject: Ref::new(kind, id(5, n)),
        space: id(0, 1),
        number: Some(i64::from(n)),
        title: title.into(),
        url: format!("/a/{kind}s/{n}"),
        status: kind.into(),
        visibility: Visibility::Public,
    };
    Choices::of(vec![card("goal", 1, "Alla <läser>")], vec![card("action", 2, "Öppna & låna")])
}

fn commitment(number: i64, text: &str) -> Commitment {
    Commitment {
        id: id(3, number as u8),
        space: id(0, 1),
        plan: id(1, number as u8),
        number,
        area: id(2, 1),
        helps: Helps { goal: Some(id(5, 1)), action: None },
        lang: Lang::Sv,
        text: text.into(),
        by: Some(date(2027, 5, 31)),
        standing: Standing { seen: Seen::Shared, ..Standing::NEW },
        outcome: None,
        masked: Masked::default(),
        reminded_at: None,
        created_at: 0,
        version: 1,
    }
}

pub(crate) fn shown(number: i64, kind: ActorKind, text: &str) -> Shown {
    let named = kind != ActorKind::Individual;
    Shown {
        commitment: commitment(number, text),
        plan_number: number,
        kind,
        name: named.then(|| format!("Aktör <{number}>")),
    }
}

pub(crate) fn all() -> Vec<Shown> {
    let mut done = shown(4, ActorKind::Department, "Skolan håller öppet för läxhjälp på tisdagar.");
    done.commitment.standing.life = Life::Done;
    done.commitment.outcome = Some("Det <gick>.".into());
    vec![
        shown(1, ActorKind::Individual, "Jag läser läxor med <tre> barn: läxhjälp på tisdagar."),
        shown(2, ActorKind::Association, "Vi öppnar läxhjälp på biblioteket på tisdagar."),
        shown(3, ActorKind::Firm, "Vi lånar ut verkstaden till biblioteket en kväll."),
        done,
    ]
}

/// One's own in every standing.
pub(crate) fn own() -> Vec<Commitment> {
    let standing = |life, seen| Standing { life, seen, watched: true, looked: true };
    let all = [
        (Life::Open, Seen::Private),
        (Life::Open, Seen::Held),
        (Life::Open, Seen::Shared),
        (Life::Done, Seen::Private),
        (Life::Done, Seen::Shared),
        (Life::Withdrawn, Seen::Private),
    ];
    let one = |(number, (life, seen)): (i64, (Life, Seen))| Commitment {
        plan: plan().id,
        standing: standing(life, seen),
        outcome: (life == Life::Done).then(|| "Det <gick>.".into()),
        masked: Masked { reason: (seen == Seen::Held).then(|| "Ett <namn>.".into()), ..Masked::default() },
        ..commitment(number, "Läxhjälp <på> tisdagar")
    };
    (1..).zip(all).map(one).collect()
}

pub(crate) fn counts() -> Vec<Count> {
    let count = |area, kind, life, seen, n| Count { area: id(2, area), kind, life, seen, n };
    vec![
        count(1, ActorKind::Firm, Life::Open, Seen::Shared, 2),
        count(1, ActorKind::Individual, Life::Done, Seen::Shared, 1),
        count(2, ActorKind::Association, Life::Open, Seen::Held, 1),
        count(2, ActorKind::Association, Life::Open, Seen::Shared, 1),
    ]
}
