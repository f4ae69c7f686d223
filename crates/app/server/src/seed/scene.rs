//! Who acts in the demo, for whom, before which bodies: what every part of its course needs to know.

use std::collections::HashMap;

use anyhow::Context;
use course::{
    decisions::{self, desk::NewBody},
    strategy::Whole,
};
use example::{Naming, Row, course as tables, model::Moment};
use kernel::{Actor, Id, Lang, PartialDate, Ref};
use members::{Caller, Grant, Role, Space, organisation, organisation::Organisation, person, person::Post};
use store::Tx;

use super::{Time, setting::Setting};

/// The two municipalities, as in `organisations.tsv`.
pub(super) const TOWNS: [&str; 2] = ["trollhattan", "vanersborg"];

pub(super) struct Scene {
    pub(super) space: Space,
    pub(super) naming: Naming,
    pub(super) coordinator: Caller,
    /// Leads the working groups.
    pub(super) lead: Caller,
    pub(super) members: [Caller; 2],
    /// One of each municipality.
    pub(super) editors: [Caller; 2],
    pub(super) organisations: HashMap<&'static str, Id>,
    pub(super) themes: HashMap<&'static str, Id>,
    bodies: HashMap<(&'static str, &'static str), Id>,
}

impl Scene {
    /// Opens the accounts, the bodies and the organisations beside the municipalities.
    pub(super) async fn set(tx: &mut Tx, setting: &Setting, naming: Naming) -> anyhow::Result<Scene> {
        let space = setting.space.clone();
        let towns = TOWNS.map(|key| setting.organisations[key]);
        let [lead, first, second] = [
            account(tx, &space, naming, Role::GroupLead, "Gruppledare", None).await?,
            account(tx, &space, naming, Role::GroupMember, "Gruppmedlem", None).await?,
            account(tx, &space, naming, Role::GroupMember, "Gruppmedlem, pendlare", None).await?,
        ];
        let known = organisation::of_space(tx, space.id).await?;
        let named = |id: Id| known.iter().find(|one| one.id == id).map_or("", |one| one.name(Lang::Sv));
        let [here, there] = towns.map(|town| format!("Kommunredaktör, {}", named(town)));
        let editor = Role::MunicipalEditor;
        let editors = [
            account(tx, &space, naming, editor, &here, Some(towns[0])).await?,
            account(tx, &space, naming, editor, &there, Some(towns[1])).await?,
        ];
        let mut scene = Scene {
            space,
            naming,
            coordinator: setting.coordinator.clone(),
            lead,
            members: [first, second],
            editors,
            organisations: setting.organisations.clone(),
            themes: setting.themes.clone(),
            bodies: HashMap::new(),
        };
        for row in example::rows(tables::ORGANISATIONS) {
            let id = scene.organisation(tx, &row).await?;
            scene.organisations.insert(row.get("key"), id);
        }
        for town in TOWNS {
            for kind in ["executive", "council"] {
                let id = scene.body(tx, town, kind).await?;
                scene.bodies.insert((town, kind), id);
            }
        }
        Ok(scene)
    }

    async fn organisation(&self, tx: &mut Tx, row: &Row) -> anyhow::Result<Id> {
        let names = row.names("");
        let organisation = Organisation {
            id: Id::new(tx.env()),
            space: self.space.id,
            key: self.naming.of(row.get("key")),
            names: Lang::ALL.into_iter().map(|lang| (lang, self.naming.of(names.get(lang)))).collect(),
            kind: row.get("kind").to_owned(),
            letter: String::new(),
            valid_from: some(row.get("from")).map(str::to_owned),
            valid_until: None,
        };
        organisation::add(tx, &Caller::operator(), &organisation).await?;
        Ok(organisation.id)
    }

    async fn body(&self, tx: &mut Tx, town: &str, kind: &str) -> anyhow::Result<Id> {
        let new = NewBody {
            organisation: self.organisations[town],
            chain: "sweden".to_owned(),
            kind: kind.to_owned(),
            names: None,
            valid_from: None,
            valid_until: None,
            paper_days: None,
        };
        Ok(decisions::desk::add_body(tx, &self.coordinator, &self.space, &new).await?.id)
    }

    /// A body of a municipality: `executive`, `council`.
    pub(super) fn body_of(&self, town: &'static str, kind: &'static str) -> Id {
        self.bodies[&(town, kind)]
    }

    /// Both councils.
    pub(super) fn councils(&self) -> [Id; 2] {
        TOWNS.map(|town| self.bodies[&(town, "council")])
    }

    /// A text with the names that the demo uses.
    pub(super) fn say(&self, text: &str) -> String {
        self.naming.of(text)
    }

    /// The organisations named in a cell.
    pub(super) fn named(&self, cell: &str) -> anyhow::Result<Vec<Id>> {
        cell.split_whitespace().map(|key| self.known(key)).collect()
    }

    /// The organisation with this key.
    pub(super) fn known(&self, key: &str) -> anyhow::Result<Id> {
        self.organisations.get(key).copied().with_context(|| format!("no organisation {key}"))
    }

    /// The themes named in a cell.
    pub(super) fn themes_of(&self, cell: &str) -> Vec<Id> {
        cell.split_whitespace().map(|key| self.themes[key]).collect()
    }
}

/// Goals and lines named in a cell as `frame/key`.
pub(super) fn items(whole: &Whole, cell: &str) -> Vec<Ref> {
    let found = cell.split_whitespace().filter_map(|address| whole.addressed(address));
    found.map(|item| item.subject()).collect()
}

/// Nothing for an empty cell.
pub(super) fn some(cell: &'static str) -> Option<&'static str> {
    Some(cell).filter(|cell| !cell.is_empty())
}

/// A moment of the example.
pub(super) fn at(day: i32, minute: u16) -> Moment {
    Moment { day, minute }
}

/// The day of a moment where the space is.
pub(super) fn date(time: &Time, moment: Moment) -> anyhow::Result<PartialDate> {
    Ok(civil(time, moment)?.into())
}

/// The same as a day of the calendar.
pub(super) fn civil(time: &Time, moment: Moment) -> anyhow::Result<jiff::civil::Date> {
    let at = jiff::Timestamp::from_millisecond(time.of(moment))?;
    Ok(at.to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// A day in a cell: an offset (`-18`), or a date as precise as it is known (`2005-09`).
pub(super) fn day(time: &Time, cell: &str) -> anyhow::Result<PartialDate> {
    match cell.parse::<i32>() {
        Ok(offset) if offset.abs() < 1900 => date(time, at(offset, 540)),
        _ => Ok(cell.parse()?),
    }
}

async fn account(
    tx: &mut Tx,
    space: &Space,
    naming: Naming,
    role: Role,
    name: &str,
    organisation: Option<Id>,
) -> anyhow::Result<Caller> {
    let operator = Caller::operator();
    let person = person::begin(tx, &operator, &naming.of(name), Lang::Sv, None).await?;
    person::grant(tx, &operator, person, &Post { space: Some(space.id), role, organisation }).await?;
    let grant = Grant { space: Some(space.id), role, organisation };
    Ok(Caller { actor: Actor::Person(person), grants: vec![grant], lang: Lang::Sv })
}
