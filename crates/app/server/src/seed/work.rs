//! The working groups: their mandates, members and meetings; what every proposal is asked; how a dozen of them are
//! assessed and put in order.

use anyhow::Context;
use example::{Row, course as tables};
use kernel::{Id, Lang, Private};
use members::{Caller, contact::Details, space::Texts};
use store::Tx;
use voice::{
    assessments,
    groups::{
        self,
        desk::{Called, Person},
        rules::{Presence, TopicKind},
        store::Mandate,
    },
    proposals::{
        self,
        desk::{
            shape::{self, Part},
            write,
        },
        rules::Stance,
        store::work as written,
    },
};

use super::{
    Time,
    scene::{Scene, at, civil, some},
};

/// One asked for by few became part of what is alike.
const JOINED: (i64, i64) = (28, 23);
/// One that held two things became two.
const SPLIT: i64 = 72;

fn texts(scene: &Scene, row: &Row, prefix: &str) -> Texts {
    let names = row.names(prefix);
    Lang::ALL.into_iter().map(|lang| (lang, scene.say(names.get(lang)))).collect()
}

/// What every proposal must say something about, and what it is assessed by.
pub(super) async fn rules(tx: &mut Tx, scene: &Scene) -> anyhow::Result<()> {
    let (by, space) = (&scene.coordinator, &scene.space);
    for row in example::rows(tables::FRAMES) {
        write::add_frame(tx, by, space, &texts(scene, &row, ""), &texts(scene, &row, "ask_")).await?;
    }
    for row in example::rows(tables::CRITERIA) {
        let (name, says) = (texts(scene, &row, ""), texts(scene, &row, "says_"));
        let weight = f64::from(row.number("weight"));
        assessments::desk::add_criterion(tx, by, space, &name, &says, weight).await?;
    }
    Ok(())
}

/// Founds the groups, with topics and members, and gives each the proposals of its themes.
pub(super) async fn groups(
    tx: &mut Tx,
    scene: &Scene,
    time: &Time,
    proposals: &[example::model::Proposal],
) -> anyhow::Result<()> {
    for row in example::rows(tables::GROUPS) {
        let day = |cell: &str| -> anyhow::Result<String> {
            Ok(match cell.parse::<i32>() {
                Ok(offset) => civil(time, at(offset, 540))?.to_string(),
                Err(_) => String::new(),
            })
        };
        let mandate = Mandate {
            name: scene.say(row.get("name")),
            text: scene.say(row.get("text")),
            decided: scene.say(row.get("decided")),
            decided_on: day(row.get("decided_day"))?,
            due_on: day(row.get("due_day"))?,
            lead: scene.say(row.get("lead")),
        };
        let group = groups::desk::found(tx, &scene.lead, &scene.space, &mandate).await?;
        let themes: Vec<&str> = row.get("themes").split_whitespace().collect();
        for proposal in proposals.iter().filter(|proposal| themes.contains(&proposal.theme)) {
            let number = i64::from(proposal.number);
            proposals::desk::hand_to(tx, &scene.lead, &scene.space, number, Some(group.id)).await?;
        }
    }
    for row in example::rows(tables::TOPICS) {
        let kind = TopicKind::parse(row.get("kind")).context("a topic of no kind")?;
        let (number, name) = (i64::from(row.number("group")), scene.say(row.get("name")));
        let themes = scene.themes_of(row.get("themes"));
        groups::desk::add_topic(tx, &scene.lead, &scene.space, number, kind, &name, &themes).await?;
    }
    for (at, row) in example::rows(tables::MEMBERS).enumerate() {
        join(tx, scene, at, &row).await?;
    }
    Ok(())
}

/// Nobody in the demo has a name: members are what they are. Nor can their codes be entered.
async fn join(tx: &mut Tx, scene: &Scene, at: usize, row: &Row) -> anyhow::Result<()> {
    let name = Some(Private::new(scene.say(row.get("name"))));
    let details = Details { name, name_public: true, lang: Lang::Sv, ..Details::default() };
    let perspectives = row.get("perspectives").split(';').map(str::to_owned).collect();
    let (number, by, space) = (i64::from(row.number("group")), &scene.lead, &scene.space);
    let person = Person { details, perspectives };
    let member =
        groups::desk::join(tx, &by.actor, space, number, &person, &format!("demo-member-{at}")).await?;
    if let (Some(whom), Some(decision)) = (some(row.get("whom")), some(row.get("by"))) {
        groups::desk::record_mandate(tx, by, space, number, member.id, Some((whom, decision))).await?;
    }
    Ok(())
}

/// Calls a meeting, and keeps its minutes where it has been.
pub(super) async fn meet(tx: &mut Tx, scene: &Scene, time: &Time, row: &Row) -> anyhow::Result<()> {
    let (group, by, space) = (i64::from(row.number("group")), &scene.lead, &scene.space);
    let begins = time.of(at(row.number("day"), row.number("minute") as u16));
    let called = Called {
        starts_at: begins,
        ends_at: begins + i64::from(row.number("length")) * 60_000,
        place: scene.say(row.get("place")),
        agenda: scene.say(row.get("agenda")),
    };
    let meeting = groups::desk::meet(tx, by, space, group, &called).await?;
    let Some(minutes) = some(row.get("minutes")) else { return Ok(()) };
    let present = row.get("present").split_whitespace().filter_map(|part| {
        let (kind, n) = part.split_once(':')?;
        Some((Presence::parse(kind)?, n.parse().ok()?))
    });
    let present: Vec<(Presence, i64)> = present.collect();
    groups::desk::minutes(tx, by, space, group, meeting, &scene.say(minutes), &present).await?;
    Ok(())
}

/// Says what a proposal does to every frame.
pub(super) async fn frames(tx: &mut Tx, scene: &Scene, number: i64) -> anyhow::Result<()> {
    let (by, space) = (&scene.coordinator, &scene.space);
    let whole = written::whole(tx, space.id, number).await?.context("no such proposal")?;
    let known = written::frames(tx, space.id, whole.proposal.id).await?;
    for (frame, row) in known.iter().zip(example::rows(tables::FRAMES)) {
        let effect = if row.get("key") == "international" { Stance::None } else { Stance::For };
        write::answer_frame(tx, by, space, number, frame.id, effect, &scene.say(row.get("answer"))).await?;
    }
    Ok(())
}

/// Three people assess a proposal, each for themselves.
pub(super) async fn assess(tx: &mut Tx, scene: &Scene, row: &Row) -> anyhow::Result<()> {
    let criteria: Vec<Id> =
        assessments::store::criteria(tx, scene.space.id).await?.iter().map(|one| one.id).collect();
    let who: [(&Caller, &str); 3] =
        [(&scene.lead, "lead"), (&scene.members[0], "first"), (&scene.members[1], "second")];
    for (by, column) in who {
        let figures = row.get(column).chars().filter_map(|figure| figure.to_digit(10)).map(i64::from);
        let marks: Vec<(Id, i64)> = criteria.iter().copied().zip(figures).collect();
        let number = i64::from(row.number("proposal"));
        assessments::desk::assess(tx, by, &scene.space, number, &marks).await?;
    }
    Ok(())
}

/// Puts what was assessed in order, and sends back what its assessors differ about.
pub(super) async fn order(tx: &mut Tx, scene: &Scene) -> anyhow::Result<()> {
    let (by, space) = (&scene.coordinator, &scene.space);
    let note = "En ser ett namn utåt som det viktigaste, en som pengar i sjön. Prata igenom det först.";
    assessments::desk::send_back(tx, by, space, 95, note).await?;
    assessments::desk::put_in_order(tx, by, space, None).await?;
    Ok(())
}

/// Joins one proposal with another and makes two of a third.
pub(super) async fn shape(tx: &mut Tx, scene: &Scene) -> anyhow::Result<()> {
    let (by, space) = (&scene.coordinator, &scene.space);
    shape::join(tx, by, space, JOINED.0, JOINED.1).await?;
    let whole = written::whole(tx, space.id, SPLIT).await?.context("no such proposal")?;
    let ideas = shape::must_go_along(tx, whole.proposal.id).await?;
    let sauna = |idea: &&voice::idea::Idea| {
        let text = idea.clean.to_lowercase();
        text.contains("bastu") || text.contains("sauna")
    };
    let (warm, safe): (Vec<_>, Vec<_>) = ideas.iter().partition(sauna);
    let part = |title: &str, ideas: &[&voice::idea::Idea]| Part {
        title: scene.say(title),
        ideas: ideas.iter().map(|idea| idea.number).collect(),
    };
    let parts = [part("Bryggor och stegar som alla kan använda", &safe), part("Bastu vid vattnet", &warm)];
    shape::split(tx, by, space, SPLIT, &parts).await?;
    Ok(())
}
