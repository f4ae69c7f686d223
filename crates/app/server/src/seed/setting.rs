//! The stage: space, organisations, rounds, themes, gatherings, the people who act.

use std::collections::{BTreeMap, HashMap};

use example::{
    Naming, Row, course as tables,
    model::{Names, Space as Example},
};
use kernel::{Actor, Happened, Id, Lang, Ref, Visibility, env::DAY};
use members::{
    Brand, Caller, Grant, Role, Space, SpaceSettings, organisation,
    organisation::Organisation,
    person::{self, Post},
    space::{self, Term},
};
use serde_json::json;
use store::{Store, Tx};
use voice::idea::{
    desk::Place,
    store::places::{self, Gathering, Round, Theme},
};

use super::Time;

/// What the ideas need to know of the stage.
pub(super) struct Setting {
    pub(super) space: Space,
    pub(super) place: Place,
    pub(super) coordinator: Caller,
    pub(super) rounds: Vec<Id>,
    pub(super) themes: HashMap<&'static str, Id>,
    pub(super) organisations: HashMap<&'static str, Id>,
    pub(super) gatherings: HashMap<&'static str, Id>,
}

pub(super) async fn build(
    store: &Store,
    time: &Time,
    example: &Example,
    naming: Naming,
) -> anyhow::Result<Setting> {
    let opens = example.rounds.iter().map(|round| round.opens).min().unwrap_or(0);
    time.clock.set(time.day(opens) - 30 * DAY);
    let mut tx = store.write().await?;
    let space = found(&mut tx, example, naming).await?;
    let coordinator = coordinator(&mut tx, &space, example, naming).await?;
    let organisations = organisations(&mut tx, &space, example, naming).await?;
    let rounds = rounds(&mut tx, &space, time, example, naming).await?;
    let themes = themes(&mut tx, &space, example, naming).await?;
    let gatherings = gatherings(&mut tx, &space, time, example, naming).await?;
    let body = json!({ "rounds": rounds.len(), "themes": themes.len(), "gatherings": gatherings.len() });
    let happened = Happened::new("space.prepared", Ref::new("space", space.id), Visibility::Staff, body);
    tx.append(space.id, &Actor::Operator, &happened).await?;
    tx.commit().await?;
    let place = Place::of(&space);
    Ok(Setting { space, place, coordinator, rounds, themes, organisations, gatherings })
}

fn texts(names: &Names, naming: Naming) -> BTreeMap<Lang, String> {
    Lang::ALL.into_iter().map(|lang| (lang, naming.of(names.get(lang)))).collect()
}

fn json_texts(names: &Names, naming: Naming) -> String {
    serde_json::to_string(&texts(names, naming)).expect("texts per language are plain data")
}

fn term(row: &Row, naming: Naming) -> Term {
    let text = |column: &str| naming.of(row.get(column));
    Term { avoid: text("avoid"), prefer: text("prefer"), reason: text("reason") }
}

async fn found(tx: &mut Tx, example: &Example, naming: Naming) -> anyhow::Result<Space> {
    let space = Space {
        id: Id::new(tx.env()),
        key: example.key.to_owned(),
        names: texts(&example.names, naming),
        langs: Lang::ALL.to_vec(),
        lang: Lang::Sv,
        brand: Brand { accent: example.colour.to_owned(), second: example.accent.to_owned() },
        zone: "Europe/Stockholm".to_owned(),
        example: true,
        settings: SpaceSettings {
            sender: Some(format!("svar@{}.example", example.key)),
            letter_sender: vec![naming.of(example.names.get(Lang::Sv)), "Samordnaren".to_owned()],
            terms: example::rows(tables::TERMS).map(|row| term(&row, naming)).collect(),
            ..SpaceSettings::default()
        },
        logo_at: None,
    };
    space::found(tx, &Caller::operator(), &space).await?;
    Ok(space)
}

/// The account in whose name the demo's history was made; the role button signs in as the same.
async fn coordinator(
    tx: &mut Tx,
    space: &Space,
    example: &Example,
    naming: Naming,
) -> anyhow::Result<Caller> {
    let name =
        example.roles.iter().find(|role| role.key == "coordinator").map(|role| role.names.get(Lang::Sv));
    let person =
        person::begin(tx, &Caller::operator(), &naming.of(name.unwrap_or("Samordnare")), Lang::Sv, None)
            .await?;
    let post = Post { space: Some(space.id), role: Role::Coordinator, organisation: None };
    person::grant(tx, &Caller::operator(), person, &post).await?;
    let grant = Grant { space: post.space, role: post.role, organisation: None };
    Ok(Caller { actor: Actor::Person(person), grants: vec![grant], lang: Lang::Sv })
}

async fn organisations(
    tx: &mut Tx,
    space: &Space,
    example: &Example,
    naming: Naming,
) -> anyhow::Result<HashMap<&'static str, Id>> {
    let mut ids = HashMap::new();
    for one in &example.organisations {
        let organisation = Organisation {
            id: Id::new(tx.env()),
            space: space.id,
            key: naming.of(one.key),
            names: texts(&one.names, naming),
            kind: "municipality".to_owned(),
            letter: naming.of(one.key).chars().take(1).flat_map(char::to_uppercase).collect(),
            valid_from: None,
            valid_until: None,
        };
        organisation::add(tx, &Caller::operator(), &organisation).await?;
        ids.insert(one.key, organisation.id);
    }
    Ok(ids)
}

async fn rounds(
    tx: &mut Tx,
    space: &Space,
    time: &Time,
    example: &Example,
    naming: Naming,
) -> anyhow::Result<Vec<Id>> {
    let mut ids = Vec::new();
    for one in &example.rounds {
        let round = Round {
            id: Id::new(tx.env()),
            number: i64::from(one.number),
            name: json_texts(&one.names, naming),
            question: json_texts(&one.question, naming),
            opens_at: time.day(one.opens),
            closes_at: Some(time.day(one.closes + 1)),
            continues: None,
        };
        places::add_round(tx, space.id, &round).await?;
        ids.push(round.id);
    }
    Ok(ids)
}

async fn themes(
    tx: &mut Tx,
    space: &Space,
    example: &Example,
    naming: Naming,
) -> anyhow::Result<HashMap<&'static str, Id>> {
    let mut ids = HashMap::new();
    for (position, one) in (1..).zip(&example.themes) {
        let theme = Theme {
            id: Id::new(tx.env()),
            key: one.key.to_owned(),
            name: json_texts(&one.names, naming),
            other: one.key == "other",
            position,
            retired: false,
        };
        places::add_theme(tx, space.id, &theme).await?;
        ids.insert(one.key, theme.id);
    }
    Ok(ids)
}

async fn gatherings(
    tx: &mut Tx,
    space: &Space,
    time: &Time,
    example: &Example,
    naming: Naming,
) -> anyhow::Result<HashMap<&'static str, Id>> {
    let mut ids = HashMap::new();
    let date = |day: i32| {
        jiff::Timestamp::from_millisecond(time.day(day)).map(|at| at.strftime("%Y-%m-%d").to_string())
    };
    for meeting in &example.meetings {
        let gathering = Gathering {
            id: Id::new(tx.env()),
            is_meeting: true,
            key: naming.of(meeting.key),
            name: naming.of(meeting.name),
            place: Some(naming.of(meeting.place)),
            held_on: Some(date(meeting.day)?),
            tables: i64::from(meeting.tables),
            participants: None,
        };
        places::add_gathering(tx, space.id, &gathering).await?;
        ids.insert(meeting.key, gathering.id);
    }
    for network in &example.networks {
        let gathering = Gathering {
            id: Id::new(tx.env()),
            is_meeting: false,
            key: naming.of(network.key),
            name: naming.of(network.name),
            place: None,
            held_on: Some(date(network.day)?),
            tables: 0,
            participants: None,
        };
        places::add_gathering(tx, space.id, &gathering).await?;
        ids.insert(network.key, gathering.id);
    }
    Ok(ids)
}
