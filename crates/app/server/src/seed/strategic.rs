//! The two spaces that show only their strategy side: eight municipalities that each derive a plan from one strategy,
//! and two whose programme is still a draft.

use example::{Naming, Row, course::SPACES, rows, strategy as tables};
use kernel::{Actor, Id, Lang};
use members::{
    Brand, Caller, Grant, Role, Space, SpaceSettings, organisation, organisation::Organisation, person,
    person::Post, space,
};
use store::{Store, Tx};

use super::{Time, contributions, course::fill, told};

/// Founds both and enters their strategies, plans and facts, each fact with source and date.
pub(super) async fn found(store: &Store, time: &Time, naming: Naming) -> anyhow::Result<()> {
    for row in rows(SPACES) {
        let mut tx = store.write().await?;
        let (space, coordinator) = begin(&mut tx, &row, naming).await?;
        fill(&mut tx, &coordinator, &space, naming).await?;
        told::actions(&mut tx, time, &coordinator, &space, naming).await?;
        // Some commitments name an action that they help.
        contributions::enter(&mut tx, time, &coordinator, &space, naming).await?;
        told::stories(&mut tx, &coordinator, &space, naming).await?;
        tx.commit().await?;
    }
    Ok(())
}

pub(super) async fn begin(tx: &mut Tx, row: &Row, naming: Naming) -> anyhow::Result<(Space, Caller)> {
    let (key, name) = (row.get("key"), naming.of(row.get("name")));
    let lang: Lang = row.get("lang").parse().map_err(anyhow::Error::msg)?;
    let brand = Brand { accent: row.get("accent").to_owned(), second: row.get("second").to_owned() };
    let operator = Caller::operator();
    let space = Space {
        id: Id::new(tx.env()),
        key: key.to_owned(),
        names: Lang::ALL.into_iter().map(|lang| (lang, name.clone())).collect(),
        langs: Lang::ALL.to_vec(),
        lang,
        brand,
        zone: row.get("zone").to_owned(),
        example: true,
        settings: SpaceSettings {
            sender: Some(format!("svar@{key}.example")),
            // Its ideas are still to come.
            intake_open: false,
            commitments_open: tables::of(key).is_some_and(|of| !of.commitments.is_empty()),
            ..SpaceSettings::default()
        },
        logo_at: None,
    };
    space::found(tx, &operator, &space).await?;
    for row in tables::of(key).into_iter().flat_map(|of| rows(of.organisations)) {
        let names = row.names("");
        let key = naming.of(row.get("key"));
        let organisation = Organisation {
            id: Id::new(tx.env()),
            space: space.id,
            names: Lang::ALL.into_iter().map(|lang| (lang, naming.of(names.get(lang)))).collect(),
            kind: organisation::MUNICIPALITY.to_owned(),
            letter: String::new(),
            key,
            valid_from: None,
            valid_until: None,
        };
        organisation::add(tx, &operator, &organisation).await?;
    }
    let role = Role::Coordinator;
    let person = person::begin(tx, &operator, row.get("coordinator"), lang, None).await?;
    person::grant(tx, &operator, person, &Post { space: Some(space.id), role, organisation: None }).await?;
    let grant = Grant { space: Some(space.id), role, organisation: None };
    Ok((space, Caller { actor: Actor::Person(person), grants: vec![grant], lang }))
}
