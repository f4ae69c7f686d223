//! Decisions: two municipalities, boards and councils, everything on both databases.

use course::decisions::{
    self,
    desk::{self, NewBody, NewDecision, NewMatter, NewStep},
    model::{Anchoring, Body, Decided, Matter, Membership, Office, joint_at, joint_of},
    rules::{Joint, Outcome, Status, Wish},
    store as rows, ties,
};
use jiff::civil::date;
use kernel::{Actor, Id, Lang, LocalText, PartialDate, Ref, Refusal, Visibility};
use members::{
    Caller, Done, Grant, NotDone, Role, Space, SpaceSettings, organisation, organisation::Organisation, space,
};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use store::{Event, Migration, StoreError, Tx, args, directory::Card, follower::Step, sql};
use testkit::{World, on_both};

pub fn migrations() -> Vec<Migration> {
    [members::MIGRATIONS, decisions::MIGRATIONS].concat()
}

/// Two municipalities with an executive and a council each, and a joint committee that only talks.
pub struct Scene {
    pub space: Space,
    pub coordinator: Caller,
    pub north: Id,
    pub south: Id,
    pub association: Id,
    pub bodies: Vec<Body>,
}

pub fn day(text: &str) -> PartialDate {
    text.parse().unwrap()
}

pub fn caller(world: &World, space: Id, role: Role, organisation: Option<Id>) -> Caller {
    let grant = Grant { space: Some(space), role, organisation };
    Caller { actor: Actor::Person(Id::new(&world.env)), grants: vec![grant], lang: Lang::Sv }
}

pub async fn scene(world: &World) -> Scene {
    let space = Space {
        id: Id::new(&world.env),
        key: "tvv".into(),
        names: [(Lang::Sv, "Två kommuner".to_owned())].into(),
        langs: Lang::ALL.to_vec(),
        lang: Lang::Sv,
        brand: Default::default(),
        zone: "Europe/Stockholm".into(),
        example: true,
        settings: SpaceSettings::default(),
        logo_at: None,
    };
    let operator = Caller::operator();
    let mut tx = world.store.write().await.unwrap();
    space::found(&mut tx, &operator, &space).await.unwrap();
    let mut ids = Vec::new();
    for (key, name, kind) in [
        ("norr", "Norrvik", "municipality"),
        ("syd", "Sunnvik", "municipality"),
        ("forening", "Föreningen", "association"),
    ] {
        let one = Organisation {
            id: Id::new(&world.env),
            space: space.id,
            key: key.into(),
            names: [(Lang::Sv, name.to_owned())].into(),
            kind: kind.into(),
            letter: String::new(),
            valid_from: None,
            valid_until: None,
        };
        organisation::add(&mut tx, &operator, &one).await.unwrap();
        ids.push(one.id);
    }
    let (north, south, association) = (ids[0], ids[1], ids[2]);
    let coordinator = caller(world, space.id, Role::Coordinator, None);
    let mut bodies = Vec::new();
    for (organisation, kind) in [
        (north, "executive"),
        (north, "council"),
        (south, "executive"),
        (south, "council"),
        (north, "joint-committee"),
    ] {
        let new = NewBody {
            organisation,
            chain: "sweden".into(),
            kind: kind.into(),
            names: None,
            valid_from: Some(day("2003")),
            valid_until: None,
            paper_days: None,
        };
        bodies.push(desk::add_body(&mut tx, &coordinator, &space, &new).await.unwrap());
    }
    tx.commit().await.unwrap();
    Scene { space, coordinator, north, south, association, bodies }
}

impl Scene {
    /// Something to decide on, with a card.
    pub async fn subject(&self, world: &World, kind: &str, number: i64) -> Ref {
        let subject = Ref::new(kind, Id::new(&world.env));
        let mut tx = world.store.housekeeping().await.unwrap();
        tx.put_card(&Card {
            subject: subject.clone(),
            space: self.space.id,
            number: Some(number),
            title: "Gemensam sommarjobbsansökan".into(),
            url: format!("/tvv/{kind}s/{number}"),
            status: "decisions-state-planned".into(),
            visibility: Visibility::Public,
        })
        .await
        .unwrap();
        tx.commit().await.unwrap();
        subject
    }

    pub async fn open(&self, world: &World, by: &Caller, about: &Ref, required: &[usize]) -> Done<Matter> {
        let new = NewMatter {
            about: about.clone(),
            title: "Gemensam ansökan för sommarjobb".into(),
            lang: Lang::Sv,
            on: day("2026-01-15"),
            required: required.iter().map(|at| self.bodies[*at].id).collect(),
            others: vec![],
        };
        let mut tx = world.store.write().await?;
        let matter = desk::open(&mut tx, by, &self.space, &new, None).await?;
        tx.commit().await?;
        Ok(matter)
    }

    /// The track of a matter before the body with this place in the list.
    pub async fn track(&self, world: &World, matter: &Matter, at: usize) -> decisions::model::Track {
        let tracks = rows::tracks_of(&mut world.store.read().await.unwrap(), matter.id).await.unwrap();
        tracks.into_iter().find(|track| track.body == self.bodies[at].id).unwrap()
    }

    pub async fn step(&self, world: &World, by: &Caller, track: Id, wish: Wish, on: &str) -> Done<Joint> {
        let mut tx = world.store.write().await?;
        let step = NewStep { wish, on: day(on), note: None, pages: Some(2) };
        let joint = desk::advance(&mut tx, by, &self.space, track, &step, None).await?;
        tx.commit().await?;
        Ok(joint)
    }

    pub async fn decide(
        &self,
        world: &World,
        by: &Caller,
        track: Id,
        outcome: Outcome,
        on: &str,
        corrects: Option<Id>,
    ) -> Done<Joint> {
        let mut tx = world.store.write().await?;
        let new = NewDecision {
            outcome,
            on: day(on),
            paragraph: "§ 45".into(),
            text: LocalText::new(Lang::Sv, "Ansökan görs gemensam från sommaren."),
            corrects,
            owners: Some(LocalText::new(Lang::Sv, "Vi kan inte gå vidare. Tack för er idé.")),
        };
        let joint = desk::record(&mut tx, by, &self.space, track, &new, None).await?;
        tx.commit().await?;
        Ok(joint)
    }
}

pub fn code<T: std::fmt::Debug>(done: Done<T>) -> &'static str {
    match done {
        Err(NotDone::Refused(refusal)) => refusal.code,
        other => panic!("not refused: {other:?}"),
    }
}

async fn holds(world: &World) {
    for check in decisions::slice().checks {
        let found = (check.run)(&world.store).await.unwrap();
        assert_eq!(found.breaches, Vec::<String>::new(), "{}", check.says);
    }
}

async fn topics(world: &World, space: Id) -> Vec<String> {
    let events = world.store.read().await.unwrap().events_after(space, 0, 1000).await.unwrap();
    events.into_iter().map(|event| event.topic).collect()
}

/// 000-62: when one council has decided and the other has not, it reads 1 of 2.
#[tokio::test]
async fn decided_in_one_of_two_and_then_in_both() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let about = scene.subject(world, "proposal", 31).await;
        let matter = scene.open(world, &scene.coordinator, &about, &[0, 2]).await.unwrap();
        let (north, south) =
            (scene.track(world, &matter, 0).await.id, scene.track(world, &matter, 2).await.id);
        let by = &scene.coordinator;
        scene.step(world, by, north, Wish::Inform, "2026-01-20").await.unwrap();
        scene.step(world, by, north, Wish::PutOnAgenda, "2026-02-10").await.unwrap();
        let joint = scene.decide(world, by, north, Outcome::Yes, "2026-02-10", None).await.unwrap();
        assert_eq!(joint, Joint { status: Status::Open, n: 1, m: 2 });
        let early = scene.decide(world, by, south, Outcome::Yes, "2026-02-10", None).await;
        assert_eq!(code(early), "not-on-agenda");
        scene.step(world, by, south, Wish::PutOnAgenda, "2026-02-24").await.unwrap();
        let joint = scene.decide(world, by, south, Outcome::YesChanged, "2026-02-24", None).await.unwrap();
        assert_eq!(joint, Joint { status: Status::AdoptedChanged, n: 2, m: 2 });
        let tracks = rows::tracks_of(&mut world.store.read().await.unwrap(), matter.id).await.unwrap();
        let at = |day| joint_at(&tracks, day).n;
        assert_eq!((at(date(2026, 2, 9)), at(date(2026, 2, 23)), at(date(2026, 2, 24))), (0, 1, 2), "?at=");
        let told: Vec<String> = topics(world, scene.space.id).await;
        let told: Vec<&str> =
            told.iter().map(String::as_str).filter(|topic| !topic.starts_with("body.")).collect();
        let expected = [
            "space.founded",
            "organisation.added",
            "organisation.added",
            "organisation.added",
            "matter.opened",
            "track.informed",
            "track.on_agenda",
            "decision.taken",
            "track.on_agenda",
            "decision.taken",
            "matter.adopted_changed",
        ];
        assert_eq!(told, expected);
        let mut tx = world.store.read().await.unwrap();
        assert_eq!(tx.links_to(&matter.subject()).await.unwrap()[0].other, about);
        let status = tx.card(&matter.subject()).await.unwrap().unwrap().status;
        assert_eq!(status, "matter-status-adopted_changed");
        holds(world).await;
    })
    .await;
}

/// What was adopted and is put off again by a correction is open again, and everybody is told.
#[tokio::test]
async fn a_correction_can_open_a_matter_again() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let about = scene.subject(world, "proposal", 31).await;
        let by = &scene.coordinator;
        let matter = scene.open(world, by, &about, &[0]).await.unwrap();
        let track = scene.track(world, &matter, 0).await.id;
        scene.step(world, by, track, Wish::PutOnAgenda, "2026-02-10").await.unwrap();
        scene.decide(world, by, track, Outcome::Yes, "2026-02-10", None).await.unwrap();
        let old = scene.track(world, &matter, 0).await.standing().unwrap().0.id;
        let put_off =
            scene.decide(world, by, track, Outcome::Postponed, "2026-02-11", Some(old)).await.unwrap();
        assert_eq!(put_off, Joint { status: Status::Open, n: 0, m: 1 });
        assert_eq!(topics(world, scene.space.id).await.last().unwrap(), "matter.reopened");
        scene.step(world, by, track, Wish::PutOnAgenda, "2026-02-24").await.unwrap();
        scene.decide(world, by, track, Outcome::Yes, "2026-02-24", None).await.unwrap();
        assert_eq!(topics(world, scene.space.id).await.last().unwrap(), "matter.adopted");
        holds(world).await;
    })
    .await;
}

/// 003-02: eight decision tracks; with one decision fewer the status reads 7 of 8.
#[tokio::test]
async fn eight_municipalities_adopt_a_joint_plan() {
    on_both(&migrations(), async |world| {
        let mut scene = scene(world).await;
        let about = scene.subject(world, "strategy", 1).await;
        let mut tx = world.store.write().await.unwrap();
        scene.bodies.clear();
        for n in 0..8 {
            let one = Organisation {
                id: Id::new(&world.env),
                space: scene.space.id,
                key: format!("k{n}"),
                names: [(Lang::Nb, format!("Kommune {n}"))].into(),
                kind: "municipality".into(),
                letter: String::new(),
                valid_from: None,
                valid_until: None,
            };
            organisation::add(&mut tx, &Caller::operator(), &one).await.unwrap();
            let new = NewBody {
                organisation: one.id,
                chain: "norway".into(),
                kind: "council".into(),
                names: None,
                valid_from: None,
                valid_until: None,
                paper_days: None,
            };
            scene.bodies.push(desk::add_body(&mut tx, &scene.coordinator, &scene.space, &new).await.unwrap());
        }
        tx.commit().await.unwrap();
        let matter = scene.open(world, &scene.coordinator, &about, &[0, 1, 2, 3, 4, 5, 6, 7]).await.unwrap();
        let mut joint = None;
        for at in 0..8 {
            let track = scene.track(world, &matter, at).await.id;
            scene.step(world, &scene.coordinator, track, Wish::PutOnAgenda, "2026-02-10").await.unwrap();
            let by = &scene.coordinator;
            let now = scene.decide(world, by, track, Outcome::Yes, "2026-02-10", None).await.unwrap();
            joint = Some(now);
            if at == 6 {
                assert_eq!(now, Joint { status: Status::Open, n: 7, m: 8 });
            }
        }
        assert_eq!(joint, Some(Joint { status: Status::Adopted, n: 8, m: 8 }));
        holds(world).await;
    })
    .await;
}

/// 002-56: where one only talks nothing is decided; a wrong decision is corrected by a new one that names it.
#[tokio::test]
async fn only_courts_decide_and_decisions_are_corrected_by_new_ones() {
    sql! { REWRITE = "update track_step set outcome = 'no' where kind = 'decided'"; }
    sql! { DELETE = "delete from track_step where kind = 'decided'"; }
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let about = scene.subject(world, "proposal", 31).await;
        let by = &scene.coordinator;
        assert_eq!(code(scene.open(world, by, &about, &[4]).await), "not-a-court");
        assert_eq!(code(scene.open(world, by, &about, &[]).await), "no-bodies");
        let nowhere = Ref::new("proposal", Id::new(&world.env));
        assert_eq!(code(scene.open(world, by, &nowhere, &[0]).await), "nothing-to-decide-on");
        let matter = scene.open(world, by, &about, &[0]).await.unwrap();
        assert_eq!(code(scene.open(world, by, &about, &[0]).await), "matter-open-already");
        let track = scene.track(world, &matter, 0).await.id;
        scene.step(world, by, track, Wish::PutOnAgenda, "2026-02-10").await.unwrap();
        let no = scene.decide(world, by, track, Outcome::No, "2026-02-10", None).await.unwrap();
        assert_eq!(no.status, Status::Rejected);
        let again = scene.decide(world, by, track, Outcome::Yes, "2026-02-24", None).await;
        assert_eq!(code(again), "correct-by-reference");
        let old = scene.track(world, &matter, 0).await.standing().unwrap().0.id;
        let before = scene.decide(world, by, track, Outcome::Yes, "2026-02-01", Some(old)).await;
        assert_eq!(code(before), "date-before-last");
        let yes = scene.decide(world, by, track, Outcome::Yes, "2026-02-24", Some(old)).await.unwrap();
        assert_eq!(yes.status, Status::Adopted);
        assert_eq!(
            code(scene.decide(world, by, track, Outcome::No, "2026-02-25", Some(old)).await),
            "nothing-to-correct"
        );
        let track = scene.track(world, &matter, 0).await;
        assert_eq!(track.steps.iter().filter(|step| step.decision.is_some()).count(), 2, "both are readable");
        for sql in [REWRITE, DELETE] {
            let mut tx = world.store.housekeeping().await.unwrap();
            assert!(tx.exec(sql, args![]).await.is_err(), "{}", sql.name);
        }
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_secretary_keeps_the_own_bodies_and_no_others() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let about = scene.subject(world, "proposal", 31).await;
        let secretary = caller(world, scene.space.id, Role::BoardSecretary, Some(scene.north));
        let stranger = caller(world, scene.space.id, Role::Politician, None);
        assert_eq!(code(scene.open(world, &stranger, &about, &[0]).await), "not-permitted");
        assert_eq!(code(scene.open(world, &secretary, &about, &[2, 3]).await), "not-permitted");
        let matter = scene.open(world, &secretary, &about, &[0, 2]).await.unwrap();
        let (own, other) = (scene.track(world, &matter, 0).await.id, scene.track(world, &matter, 2).await.id);
        scene.step(world, &secretary, own, Wish::PutOnAgenda, "2026-02-10").await.unwrap();
        scene.decide(world, &secretary, own, Outcome::Yes, "2026-02-10", None).await.unwrap();
        let wrong = scene.step(world, &secretary, other, Wish::PutOnAgenda, "2026-02-10").await;
        assert_eq!(code(wrong), "not-permitted");
        let wrong = scene.decide(world, &secretary, other, Outcome::Yes, "2026-02-10", None).await;
        assert_eq!(code(wrong), "not-permitted");
        let mut tx = world.store.write().await.unwrap();
        let days = [date(2026, 3, 24)];
        let theirs = scene.bodies[2].id;
        let wrong = desk::plan_meetings(&mut tx, &secretary, &scene.space, theirs, &days, None).await;
        assert_eq!(code(wrong), "not-permitted");
        let own = scene.bodies[0].id;
        assert_eq!(
            desk::plan_meetings(&mut tx, &secretary, &scene.space, own, &days, None).await.unwrap(),
            1
        );
        tx.commit().await.unwrap();
        let mut tx = world.store.read().await.unwrap();
        let meeting = rows::meeting_on(&mut tx, own, days[0]).await.unwrap().unwrap();
        assert_eq!(meeting.papers_by, date(2026, 3, 12), "eight working days before");
        holds(world).await;
    })
    .await;
}

/// What another slice refuses in the same transaction takes the decision back with it.
#[tokio::test]
async fn a_no_without_words_to_the_owners_is_taken_back() {
    fn react<'a>(tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
        Box::pin(async move {
            match (event.topic.as_str(), tx.aside("owners")) {
                ("matter.rejected", None) => Err(StoreError::Refused(Refusal::counted("would-strand", 14))),
                _ => Ok(()),
            }
        })
    }
    on_both(&migrations(), async |world| {
        world.store.react(vec![store::Reaction { topic: "matter.", run: react }]);
        let scene = scene(world).await;
        let about = scene.subject(world, "proposal", 12).await;
        let by = &scene.coordinator;
        let matter = scene.open(world, by, &about, &[0, 2]).await.unwrap();
        let track = scene.track(world, &matter, 0).await.id;
        scene.step(world, by, track, Wish::PutOnAgenda, "2026-02-10").await.unwrap();
        let mut new = NewDecision {
            outcome: Outcome::No,
            on: day("2026-02-10"),
            paragraph: "§ 45".into(),
            text: LocalText::new(Lang::Sv, "Förslaget avslås."),
            corrects: None,
            owners: None,
        };
        let mut tx = world.store.write().await.unwrap();
        let refused = desk::record(&mut tx, by, &scene.space, track, &new, None).await;
        assert_eq!(code(refused), "would-strand");
        drop(tx);
        assert!(scene.track(world, &matter, 0).await.standing().is_none(), "nothing happened");
        new.owners = Some(LocalText::new(Lang::Sv, "Vi kan tyvärr inte gå vidare med det här."));
        let mut tx = world.store.write().await.unwrap();
        desk::record(&mut tx, by, &scene.space, track, &new, None).await.unwrap();
        tx.commit().await.unwrap();
        assert!(scene.track(world, &matter, 0).await.standing().is_some());
        holds(world).await;
    })
    .await;
}

/// A decision is kept in the words of the minutes, with what it says in other languages beside them.
#[tokio::test]
async fn a_decision_is_read_in_the_languages_it_was_written_in() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let about = scene.subject(world, "proposal", 12).await;
        let by = &scene.coordinator;
        let matter = scene.open(world, by, &about, &[0]).await.unwrap();
        let track = scene.track(world, &matter, 0).await.id;
        scene.step(world, by, track, Wish::PutOnAgenda, "2026-02-10").await.unwrap();
        let texts = [(Lang::Sv, "Förslaget avslås.".into()), (Lang::Fi, "Ehdotus hylätään.".into())];
        let mut new = NewDecision {
            outcome: Outcome::No,
            on: day("2026-02-10"),
            paragraph: "§ 45".into(),
            text: LocalText::new(Lang::Sv, " "),
            corrects: None,
            owners: None,
        };
        let mut tx = world.store.write().await.unwrap();
        assert_eq!(code(desk::record(&mut tx, by, &scene.space, track, &new, None).await), "text-missing");
        new.text = LocalText::of(Lang::Sv, &texts.into()).unwrap();
        desk::record(&mut tx, by, &scene.space, track, &new, None).await.unwrap();
        tx.commit().await.unwrap();
        let kept = scene.track(world, &matter, 0).await;
        let text = &kept.standing().unwrap().1.text;
        assert_eq!(*text, new.text);
        let read = |lang| (text.best_for(lang).text, text.best_for(lang).language);
        assert_eq!(read(Lang::Fi), ("Ehdotus hylätään.", Lang::Fi));
        assert_eq!(read(Lang::Nn), ("Förslaget avslås.", Lang::Sv), "there is none: the minutes' own words");
        holds(world).await;
    })
    .await;
}

/// 000-31: before September there is no association, after it there is one, with its members and offices.
#[tokio::test]
async fn registers_are_read_as_of_a_day() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let mut tx = world.store.write().await.unwrap();
        let by = &scene.coordinator;
        let from = Some(day("2005-09"));
        for member in [scene.north, scene.south] {
            let decided = Decided { by: None, says: Some("KF § 12".into()) };
            let one = Membership {
                organisation: scene.association,
                member,
                valid_from: from,
                valid_until: None,
                decided,
            };
            ties::add_membership(&mut tx, by, &scene.space, &one).await.unwrap();
        }
        let office = Office {
            organisation: scene.north,
            body: None,
            title: "Samordnare".into(),
            lang: Lang::Sv,
            valid_from: from,
            valid_until: None,
        };
        ties::add_office(&mut tx, by, &scene.space, &office).await.unwrap();
        desk::end_body(&mut tx, by, &scene.space, scene.bodies[4].id, day("2006-01-01")).await.unwrap();
        let backwards = desk::end_body(&mut tx, by, &scene.space, scene.bodies[0].id, day("1999")).await;
        assert_eq!(code(backwards), "ends-before-it-begins");
        tx.commit().await.unwrap();
        let mut tx = world.store.read().await.unwrap();
        let offices = rows::offices(&mut tx, scene.space.id).await.unwrap();
        let there = |day| decisions::model::within(offices[0].1.valid_from, offices[0].1.valid_until, day);
        assert!(!there(date(2005, 8, 1)) && there(date(2005, 10, 1)));
        let bodies = rows::bodies(&mut tx, scene.space.id).await.unwrap();
        assert!(bodies[4].existed(date(2005, 12, 31)) && !bodies[4].existed(date(2006, 1, 1)));
        assert_eq!(rows::memberships(&mut tx, scene.space.id).await.unwrap().len(), 2);
    })
    .await;
}

/// 000-05: who was heard, when, with what stance.
#[tokio::test]
async fn who_was_heard_is_dated() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let about = scene.subject(world, "proposal", 31).await;
        let matter = scene.open(world, &scene.coordinator, &about, &[0]).await.unwrap();
        let heard = Anchoring {
            id: matter.id,
            party: "Företagarna".into(),
            stance: "for".into(),
            response: Some("Bra, börja i liten skala.".into()),
            lang: Lang::Sv,
            on: day("2026-02"),
        };
        let mut tx = world.store.write().await.unwrap();
        let (by, space) = (&scene.coordinator, &scene.space);
        desk::anchor(&mut tx, by, space, matter.number, &heard, Some("k")).await.unwrap();
        desk::anchor(&mut tx, by, space, matter.number, &heard, Some("k")).await.unwrap();
        let undated = Anchoring { on: day("--02-01"), ..heard.clone() };
        let undated = desk::anchor(&mut tx, by, space, matter.number, &undated, None).await;
        assert_eq!(code(undated), "date-without-year");
        tx.commit().await.unwrap();
        let found = rows::anchorings(&mut world.store.read().await.unwrap(), matter.id).await.unwrap();
        assert_eq!(found.len(), 1, "the same form twice is one");
        assert_eq!((found[0].on, found[0].stance.as_str()), (day("2026-02"), "for"));
    })
    .await;
}

/// Random deeds by random people before five bodies in three matters: I15 holds, and nothing that was recorded is
/// ever lost.
#[tokio::test]
async fn random_deeds_break_no_invariant() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let space = scene.space.id;
        let callers = [
            scene.coordinator.clone(),
            caller(world, space, Role::BoardSecretary, Some(scene.north)),
            caller(world, space, Role::BoardSecretary, Some(scene.south)),
            caller(world, space, Role::GroupLead, None),
            caller(world, space, Role::Admin, None),
            Caller::visitor(Lang::Sv),
        ];
        let mut matters = Vec::new();
        for number in 1..=3 {
            let about = scene.subject(world, "proposal", number).await;
            matters.push(scene.open(world, &scene.coordinator, &about, &[0, 1, 2, 3]).await.unwrap());
        }
        let mut runner = TestRunner::deterministic();
        let deed = (0usize..10, 0usize..3, 0usize..4, 0usize..5, 0usize..5, 0i64..3, any::<bool>());
        let (mut done, mut recorded) = (0, 0);
        for _ in 0..700 {
            let (who, matter, body, what, outcome, days, names_it) =
                deed.new_tree(&mut runner).unwrap().current();
            let track = scene.track(world, &matters[matter], body).await;
            let today = scene.space.today(world.env.now()).to_string();
            // Those who may do something come more often.
            let who = [0, 0, 0, 1, 1, 2, 2, 3, 4, 5][who];
            let by = &callers[who];
            let result = match what {
                0 => scene.step(world, by, track.id, Wish::Inform, &today).await,
                1 => scene.step(world, by, track.id, Wish::Prepare, &today).await,
                2 => scene.step(world, by, track.id, Wish::PutOnAgenda, &today).await,
                3 => {
                    let corrects = track.standing().map(|(step, _)| step.id).filter(|_| names_it);
                    let outcome = Outcome::ALL[outcome];
                    let done = scene.decide(world, by, track.id, outcome, &today, corrects).await;
                    recorded += usize::from(done.is_ok());
                    done
                }
                _ => scene.step(world, by, track.id, Wish::Execute, &today).await,
            };
            match result {
                Ok(_) => {
                    done += 1;
                    let allowed = who == 0 || (who == 1 && body < 2) || (who == 2 && body >= 2);
                    assert!(allowed, "caller {who} before body {body}");
                }
                Err(NotDone::Refused(_)) => {}
                Err(error) => panic!("{error}"),
            }
            world.days(days);
        }
        assert!(done > 50 && recorded > 15, "enough happened: {done}, {recorded}");
        holds(world).await;
        let mut tx = world.store.read().await.unwrap();
        let events = tx.events_after(space, 0, 10_000).await.unwrap();
        let taken = events.iter().filter(|event| event.topic == "decision.taken").count();
        assert_eq!(taken, recorded, "every decision is in the log");
        for matter in &matters {
            let tracks = rows::tracks_of(&mut tx, matter.id).await.unwrap();
            let last = events.iter().rev().find(|event| {
                event.subject == matter.subject()
                    && event.topic.starts_with("matter.")
                    && event.topic != "matter.opened"
            });
            let said = last.map_or("matter.reopened", |event| event.topic.as_str());
            assert_eq!(said, joint_of(&tracks).status.topic(), "what was announced is what holds");
        }
        assert_eq!(world.store.verify_log(space).await.unwrap(), None);
    })
    .await;
}
