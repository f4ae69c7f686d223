//! What stands around the work: who does what alone and together, what others decide, offices and calendars.

use course::{
    decisions::{
        self,
        model::{Decided, Membership, Office},
        ties,
    },
    influence::{
        self,
        model::{Contact, Kind, Said, Stage, Stance},
    },
    responsibility::{self, rules::Arrangement},
    strategy::Whole,
};
use example::{Row, course as tables};
use kernel::{Id, Lang};
use store::Tx;

use super::{
    Time,
    scene::{Scene, TOWNS, at, civil, day, items, some},
};

/// Days of the meetings to come, counted from the first start.
const COUNCILS: [i32; 4] = [12, 47, 82, 117];
const EXECUTIVES: [i32; 5] = [5, 26, 54, 89, 110];

/// What both municipal leaderships agreed on, as the address of its page ends.
const PLATFORM: &str = "/documents/plattform-2003";

/// Offices by function, members of the association, and the calendars of the bodies.
pub(super) async fn offices(tx: &mut Tx, scene: &Scene, time: &Time) -> anyhow::Result<()> {
    let (by, space) = (&scene.coordinator, &scene.space);
    for row in example::rows(tables::OFFICES) {
        let town = TOWNS.into_iter().find(|town| *town == row.get("organisation"));
        let office = Office {
            organisation: scene.known(row.get("organisation"))?,
            body: town.zip(some(row.get("body"))).map(|(town, kind)| scene.body_of(town, kind)),
            title: scene.say(row.get("title")),
            lang: Lang::Sv,
            valid_from: some(row.get("from")).map(str::parse).transpose()?,
            valid_until: some(row.get("until")).map(str::parse).transpose()?,
        };
        ties::add_office(tx, by, space, &office).await?;
    }
    let documents = tx.cards(space.id, "document", 100).await?;
    let platform =
        documents.iter().find(|card| card.url.ends_with(PLATFORM)).map(|card| card.subject.clone());
    for town in TOWNS {
        let membership = Membership {
            organisation: scene.known("alliansen")?,
            member: scene.known(town)?,
            valid_from: Some("2005-09".parse()?),
            valid_until: None,
            decided: Decided { by: platform.clone(), says: None },
        };
        ties::add_membership(tx, by, space, &membership).await?;
        for (kind, days) in [("executive", EXECUTIVES.as_slice()), ("council", COUNCILS.as_slice())] {
            // The two municipalities meet in different weeks.
            let later = if town == TOWNS[0] { 0 } else { 6 };
            let days = days.iter().map(|day| civil(time, at(day + later, 720)));
            let days = days.collect::<anyhow::Result<Vec<_>>>()?;
            decisions::desk::plan_meetings(tx, by, space, scene.body_of(town, kind), &days, None).await?;
        }
    }
    Ok(())
}

/// Who does what. `matter` gives the matter that a cell names: a proposal's number or a measure's key.
pub(super) async fn tasks(
    tx: &mut Tx,
    scene: &Scene,
    time: &Time,
    matter: impl Fn(&str) -> Option<Id>,
) -> anyhow::Result<()> {
    for row in example::rows(tables::TASKS) {
        let arrangement = Arrangement {
            from: day(time, row.get("from"))?,
            own: scene.named(row.get("own"))?,
            joint: !row.get("joint").is_empty(),
            influences: row.get("note").contains("påverka"),
            region: !row.get("region").is_empty(),
            other: some(row.get("other")).map(|other| scene.say(other)),
            note: scene.say(row.get("note")),
            matters: some(row.get("matter")).and_then(&matter).into_iter().collect(),
        };
        let named = (scene.say(row.get("title")), Lang::Sv);
        let (by, space) = (&scene.coordinator, &scene.space);
        responsibility::desk::add(tx, by, space, (&named.0, named.1), &arrangement, None).await?;
    }
    Ok(())
}

/// What others decide, and what was done about it.
pub(super) async fn externals(tx: &mut Tx, scene: &Scene, time: &Time) -> anyhow::Result<()> {
    let whole = Whole::read(tx, scene.space.id).await?;
    let (by, space) = (&scene.coordinator, &scene.space);
    for row in example::rows(tables::EXTERNALS) {
        let said = said(scene, time, &row, &whole)?;
        let external = influence::desk::open(tx, by, space, &said, None).await?;
        for contact in row.get("contacts").split('|').filter(|contact| !contact.is_empty()) {
            let mut parts = contact.splitn(3, ':');
            let mut part = || parts.next().unwrap_or_default();
            let kind = Kind::parse(part()).unwrap_or(Kind::Contact);
            let contact = Contact { kind, on: day(time, part())?, says: scene.say(part()) };
            influence::desk::note(tx, by, space, external.number, &contact).await?;
        }
    }
    Ok(())
}

fn said(scene: &Scene, time: &Time, row: &Row, whole: &Whole) -> anyhow::Result<Said> {
    let text = |column: &str| some(row.get(column)).map(|text| scene.say(text));
    Ok(Said {
        title: scene.say(row.get("title")),
        says: scene.say(row.get("says")),
        lang: Lang::Sv,
        owner: scene.say(row.get("owner")),
        stage: Stage::parse(row.get("stage")).unwrap_or(Stage::Idea),
        stance: Stance::parse(row.get("stance")).unwrap_or(Stance::Watching),
        stance_says: scene.say(row.get("stance_says")),
        next_step: text("next"),
        next_on: some(row.get("next_day")).map(|cell| day(time, cell)).transpose()?,
        outcome: text("outcome"),
        goals: items(whole, row.get("goals")),
        example: true,
    })
}
