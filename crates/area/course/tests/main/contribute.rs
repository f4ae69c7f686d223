//! Commitments: left, shared, held, covered, done, taken back. On both databases.

use course::{
    contribute::{
        self,
        desk::{self, Deed, Review, Slip},
        forms::{Actor, Draft, Who, Words},
        model::{ActorKind, Commitment, Helps, Masked, Plan},
        remind,
        rules::{Life, Seen},
        store as rows,
    },
    focus::{self, Area},
    strategy::{
        self, desk as strategies,
        forms::{FrameDraft, ItemDraft},
        model::{FrameDetail, FrameKind, ItemDetail, ItemKind},
    },
};
use kernel::{Id, Lang, Ref, Visibility, env::DAY};
use members::{NotDone, Role, contact, secrets, space};
use proptest::prelude::*;
use store::{
    Migration, StoreError, Tx,
    directory::Card,
    walk::{DEPTH, Way},
};
use testkit::{World, on_both};
use web::{App, Slice};

use crate::{
    stage::{self, Scene},
    support::{caller, clean},
};

pub fn slices() -> Vec<Slice> {
    vec![strategy::slice(), contribute::slice()]
}

pub fn migrations() -> Vec<Migration> {
    App::migrations(&slices())
}

/// A space that takes commitments, with a strategy of three areas.
pub async fn open(world: &World, key: &str) -> (Scene, Vec<Area>) {
    let mut scene = stage::scene(world, key, &[("north", "Norrvik")]).await;
    scene.space.settings.commitments_open = true;
    let (by, space) = (&scene.coordinator, &scene.space);
    let mut tx = world.store.write().await.unwrap();
    space::set_settings(&mut tx, by, space.id, &space.settings).await.unwrap();
    let frame = FrameDraft {
        key: "programme".into(),
        kind: FrameKind::Own,
        title: "Programmet".into(),
        lang: Lang::Sv,
        replaces: None,
        parent: None,
        detail: FrameDetail::default(),
    };
    strategies::draft_frame(&mut tx, by, space, &frame).await.unwrap();
    for (key, title) in [("trust", "Tillit"), ("learning", "Lärande"), ("enterprise", "Företagsamhet")] {
        let detail = ItemDetail { text: format!("Om {title}."), ..ItemDetail::default() };
        let area =
            ItemDraft { kind: ItemKind::Area, key: key.into(), parent: None, title: title.into(), detail };
        strategies::add_item(&mut tx, by, space, "programme", &area, None).await.unwrap();
    }
    let areas = focus::areas(&mut tx, space).await.unwrap();
    let lines = ["Ställ ut en bänk.".to_owned(), "Öppna en kväll i veckan.".to_owned()];
    desk::set_examples(&mut tx, by, space, areas[0].id, &lines).await.unwrap();
    tx.commit().await.unwrap();
    (scene, areas)
}

pub fn actor(kind: ActorKind, name: &str) -> Actor {
    let who = Who { kind: kind.as_str().into(), name: name.into(), ..Who::default() };
    who.read().unwrap()
}

pub fn draft(text: &str, share: bool) -> Draft {
    Words { text: text.into(), share, ..Words::default() }.read().unwrap()
}

/// A plan with one commitment, as the demo and the form make it.
pub async fn begin(
    tx: &mut Tx,
    scene: &Scene,
    actor: &Actor,
    area: &Area,
    draft: &Draft,
) -> (Plan, Commitment) {
    let hash = format!("{:?}", tx.env().bytes::<16>());
    let plan = desk::begin(tx, &scene.space, actor, Lang::Sv, &hash).await.unwrap();
    let one = desk::add(tx, &scene.space, &plan, (area.id, draft), None).await.unwrap();
    (plan, one)
}

fn code(result: Result<Commitment, NotDone>) -> &'static str {
    match result {
        Err(NotDone::Refused(refusal)) => refusal.code,
        Err(NotDone::Store(StoreError::Conflict(_))) => "stale",
        Err(NotDone::Store(StoreError::NotFound)) => "not-found",
        other => panic!("not refused: {other:?}"),
    }
}

async fn sound(world: &World, scene: &Scene) {
    let slices = slices();
    let checks: Vec<_> = slices.iter().flat_map(|slice| slice.checks.iter().copied()).collect();
    clean(&world.store, &checks, scene.space.id).await;
}

#[tokio::test]
async fn a_commitment_from_its_first_words_to_what_came_of_it() {
    on_both(&migrations(), async |world| {
        let (scene, areas) = &open(world, "tvv").await;
        let space = &scene.space;
        let mut tx = world.store.write().await.unwrap();
        let firm = actor(ActorKind::Firm, "Snickeriet");
        let (plan, one) = begin(&mut tx, scene, &firm, &areas[0], &draft("Två praktikplatser.", false)).await;
        assert_eq!((one.number, one.standing.seen), (1, Seen::Private));
        assert!(rows::shared(&mut tx, space.id, 10).await.unwrap().is_empty());
        let act = async |tx: &mut Tx, one: &Commitment, deed: Deed| {
            desk::act(tx, space, plan.id, (one.number, one.version), &deed, None).await
        };
        let shared = act(&mut tx, &one, Deed::Share).await.unwrap();
        let all = rows::shared(&mut tx, space.id, 10).await.unwrap();
        assert_eq!(
            (all.len(), all[0].name.as_deref(), all[0].kind),
            (1, Some("Snickeriet"), ActorKind::Firm)
        );
        assert_eq!(code(act(&mut tx, &one, Deed::Unshare).await), "stale", "over what was read before");
        let other = begin(&mut tx, scene, &firm, &areas[1], &draft("Något annat.", false)).await.0;
        let theirs = desk::act(&mut tx, space, other.id, (1, shared.version), &Deed::Withdraw, None).await;
        assert_eq!(code(theirs), "not-found", "nobody acts on the plan of another");
        let moved = Deed::Edit { area: areas[2].id, draft: draft("Tre praktikplatser.", false) };
        let moved = act(&mut tx, &shared, moved).await.unwrap();
        assert_eq!((moved.area, moved.standing.seen), (areas[2].id, Seen::Shared));
        let done = act(&mut tx, &moved, Deed::Finish("Det blev fyra.".into())).await.unwrap();
        assert_eq!((done.standing.life, done.standing.seen), (Life::Done, Seen::Shared));
        let again = act(&mut tx, &done, Deed::Reopen).await.unwrap();
        assert_eq!(again.outcome, None);
        let gone = act(&mut tx, &again, Deed::Withdraw).await.unwrap();
        assert_eq!(code(act(&mut tx, &gone, Deed::Share).await), "commitment-withdrawn");
        assert!(rows::shared(&mut tx, space.id, 10).await.unwrap().is_empty());
        let nowhere = Deed::Edit { area: space.id, draft: draft("Någon annanstans.", false) };
        let mut other = rows::of_plan(&mut tx, other.id).await.unwrap();
        let strange = desk::act(&mut tx, space, other[0].plan, (2, 1), &nowhere, None).await;
        assert_eq!(code(strange), "no-such-area");
        assert_eq!(other.remove(0).number, 2);
        tx.commit().await.unwrap();
        sound(world, scene).await;
    })
    .await;
}

#[tokio::test]
async fn a_shared_commitment_stands_on_the_thread_in_both_directions_and_a_private_one_nowhere() {
    on_both(&migrations(), async |world| {
        let (scene, areas) = &open(world, "tvv").await;
        let space = &scene.space;
        let area = |at: usize| Ref::new("area", areas[at].id);
        let mut tx = world.store.write().await.unwrap();
        let firm = actor(ActorKind::Firm, "Snickeriet");
        let (plan, one) = begin(&mut tx, scene, &firm, &areas[0], &draft("Två praktikplatser.", false)).await;
        let held = begin(&mut tx, scene, &firm, &areas[0], &draft("Ring 070-174 06 05.", true)).await.1;
        let subject = one.subject();
        let walked = async |tx: &mut Tx, from: &Ref, way| -> Vec<(String, String)> {
            let strands = tx.walk(from, way, DEPTH, 100).await.unwrap();
            let seen = strands.into_iter().filter_map(|strand| strand.card);
            seen.map(|card| (card.title, card.url)).collect()
        };
        assert_eq!(tx.card(&subject).await.unwrap(), None, "private");
        assert_eq!(tx.card(&held.subject()).await.unwrap(), None, "held");
        assert_eq!(walked(&mut tx, &area(0), Way::Back).await, []);
        let act = async |tx: &mut Tx, one: &Commitment, deed: Deed| {
            desk::act(tx, space, plan.id, (one.number, one.version), &deed, None).await.unwrap()
        };
        let one = act(&mut tx, &one, Deed::Share).await;
        let card = |text: &str, area: i64| (text.to_owned(), format!("/tvv/areas/{area}#commitment-1"));
        assert_eq!(walked(&mut tx, &area(0), Way::Back).await, [card("Två praktikplatser.", 1)]);
        let forth = walked(&mut tx, &subject, Way::Forth).await;
        assert_eq!(forth, [("Tillit".to_owned(), "/tvv/areas/1".to_owned())]);
        let moved = Deed::Edit { area: areas[2].id, draft: draft("Tre praktikplatser.", false) };
        let one = act(&mut tx, &one, moved).await;
        assert_eq!(walked(&mut tx, &area(0), Way::Back).await, [], "for another area now");
        assert_eq!(walked(&mut tx, &area(2), Way::Back).await, [card("Tre praktikplatser.", 3)]);
        let hold = Review::Hold("Vi tittar.".into());
        let over = (one.number, one.version);
        let one = desk::review(&mut tx, &scene.coordinator, space, over, &hold).await.unwrap();
        assert_eq!(tx.card(&subject).await.unwrap(), None, "held again");
        let covered =
            Masked { text: Some("Tre […].".into()), outcome: None, reason: Some("Ett namn.".into()) };
        let over = (one.number, one.version);
        let one =
            desk::review(&mut tx, &scene.coordinator, space, over, &Review::Mask(covered)).await.unwrap();
        assert_eq!(
            walked(&mut tx, &area(2), Way::Back).await,
            [card("Tre […].", 3)],
            "never what was covered"
        );
        let one = act(&mut tx, &one, Deed::Withdraw).await;
        assert_eq!(tx.card(&one.subject()).await.unwrap(), None);
        assert_eq!(walked(&mut tx, &area(2), Way::Back).await, []);
        tx.commit().await.unwrap();
        sound(world, scene).await;
    })
    .await;
}

/// A goal of the programme, and an action that the directory knows.
async fn things_to_help(world: &World, scene: &Scene) -> Helps {
    let (by, space) = (&scene.coordinator, &scene.space);
    let mut tx = world.store.write().await.unwrap();
    let goal = ItemDraft {
        kind: ItemKind::Goal,
        key: "read".into(),
        parent: None,
        title: "Alla läser".into(),
        detail: ItemDetail::default(),
    };
    let goal = strategies::add_item(&mut tx, by, space, "programme", &goal, None).await.unwrap();
    tx.commit().await.unwrap();
    let action = Ref::new("action", Id::new(&world.env));
    let mut tx = world.store.housekeeping().await.unwrap();
    let card = Card {
        subject: action.clone(),
        space: space.id,
        number: Some(1),
        title: "Öppna biblioteket på kvällen".into(),
        url: "/tvv/actions/1".into(),
        status: "action-started".into(),
        visibility: Visibility::Public,
    };
    tx.put_card(&card).await.unwrap();
    tx.commit().await.unwrap();
    Helps { goal: Some(goal.id), action: Some(action.id) }
}

/// 004-08 to 004-18: a commitment says which goal and which action it helps, and is read from both, for as long as
/// everybody may read it; a private one from nowhere.
#[tokio::test]
async fn a_commitment_is_read_from_the_goal_and_the_action_it_helps_only_while_it_is_shared() {
    on_both(&migrations(), async |world| {
        let (scene, areas) = &open(world, "tvv").await;
        let space = &scene.space;
        let helps = things_to_help(world, scene).await;
        let both: Vec<Ref> = helps.subjects().collect();
        let mut tx = world.store.write().await.unwrap();
        let firm = actor(ActorKind::Firm, "Snickeriet");
        let (plan, one) = begin(&mut tx, scene, &firm, &areas[0], &draft("Två hyllor.", false)).await;
        let read_from = async |tx: &mut Tx| -> Vec<usize> {
            let mut found = Vec::new();
            for subject in &both {
                let strands = tx.walk(subject, Way::Back, DEPTH, 100).await.unwrap();
                found.push(strands.iter().filter(|strand| strand.far == one.subject()).count());
            }
            found
        };
        let act = async |tx: &mut Tx, one: &Commitment, deed: Deed| {
            desk::act(tx, space, plan.id, (one.number, one.version), &deed, None).await
        };
        let elsewhere = Helps { goal: Some(Id::new(&world.env)), action: None };
        assert_eq!(code(act(&mut tx, &one, Deed::Help(elsewhere)).await), "no-such-item");
        let by = &scene.coordinator;
        let pushed = desk::review(&mut tx, by, space, (1, one.version), &Review::Help(helps)).await;
        assert_eq!(code(pushed), "not-found", "what is private is its actor's own");
        let tied = act(&mut tx, &one, Deed::Help(helps)).await.unwrap();
        assert_eq!(read_from(&mut tx).await, [0, 0], "still private");
        let shared = act(&mut tx, &tied, Deed::Share).await.unwrap();
        assert_eq!(read_from(&mut tx).await, [1, 1]);
        let forth = tx.walk(&one.subject(), Way::Forth, DEPTH, 100).await.unwrap();
        assert!(both.iter().all(|subject| forth.iter().any(|strand| strand.far == *subject)));
        let less = Helps { action: None, ..helps };
        let over = (shared.number, shared.version);
        let changed = desk::review(&mut tx, by, space, over, &Review::Help(less)).await.unwrap();
        assert_eq!(read_from(&mut tx).await, [1, 0], "the desk corrects it");
        let held =
            desk::review(&mut tx, by, space, (1, changed.version), &Review::Hold("Vi ser.".into())).await;
        assert_eq!(read_from(&mut tx).await, [0, 0], "held");
        act(&mut tx, &held.unwrap(), Deed::Unshare).await.unwrap();
        assert_eq!(read_from(&mut tx).await, [0, 0]);
        tx.commit().await.unwrap();
        sound(world, scene).await;
    })
    .await;
}

#[tokio::test]
async fn what_may_name_somebody_waits_and_only_the_desk_lets_it_out() {
    on_both(&migrations(), async |world| {
        let (scene, areas) = &open(world, "tvv").await;
        let space = &scene.space;
        let mut tx = world.store.write().await.unwrap();
        let text = "Ring Kim på 070-174 06 05 om läxhjälp.";
        let club = actor(ActorKind::Association, "Läxans vänner");
        let (plan, one) = begin(&mut tx, scene, &club, &areas[0], &draft(text, true)).await;
        assert_eq!(one.standing.seen, Seen::Held);
        assert!(rows::shared(&mut tx, space.id, 10).await.unwrap().is_empty());
        assert_eq!(rows::held(&mut tx, space.id, 10).await.unwrap().len(), 1);
        let over = (one.number, one.version);
        for wrong in [&scene.secretary, &scene.editor, &scene.member] {
            let refused = desk::review(&mut tx, wrong, space, over, &Review::Release).await;
            assert_eq!(code(refused), "not-permitted");
        }
        let by = &scene.coordinator;
        let bare = Review::Mask(Masked { text: Some("x".into()), ..Masked::default() });
        assert_eq!(code(desk::review(&mut tx, by, space, over, &bare).await), "commitment-reason");
        let masked = Review::Mask(Masked {
            text: Some("Ring […] om läxhjälp.".into()),
            outcome: None,
            reason: Some("Ett telefonnummer.".into()),
        });
        let one = desk::review(&mut tx, by, space, over, &masked).await.unwrap();
        let shown = rows::shared(&mut tx, space.id, 10).await.unwrap().remove(0).commitment;
        assert_eq!((shown.public_text(), shown.text.as_str()), ("Ring […] om läxhjälp.", text));
        // Whatever its actor does next: nobody reads a new wording before somebody has looked.
        let act = async |tx: &mut Tx, one: &Commitment, deed: Deed| {
            desk::act(tx, space, plan.id, (one.number, one.version), &deed, None).await.unwrap()
        };
        let one = act(&mut tx, &one, Deed::Unshare).await;
        let one = act(&mut tx, &one, Deed::Edit { area: one.area, draft: draft("Ring Kim.", false) }).await;
        let one = act(&mut tx, &one, Deed::Share).await;
        assert_eq!(one.standing.seen, Seen::Held);
        let over = (one.number, one.version);
        let one = desk::review(&mut tx, by, space, over, &Review::Release).await.unwrap();
        assert_eq!((one.public_text(), one.standing.seen), ("Ring Kim.", Seen::Shared));
        let over = (one.number, one.version);
        let hold = Review::Hold("Kim har hört av sig.".into());
        let one = desk::review(&mut tx, by, space, over, &hold).await.unwrap();
        assert_eq!(one.masked.reason.as_deref(), Some("Kim har hört av sig."));
        assert!(rows::shared(&mut tx, space.id, 10).await.unwrap().is_empty());
        tx.commit().await.unwrap();
        sound(world, scene).await;
        let log = world.store.read().await.unwrap().events_after(space.id, 0, 1000).await.unwrap();
        let said = format!("{log:?}");
        for word in ["Kim", "070", "läxhjälp", "vänner", "telefonnummer"] {
            assert!(!said.contains(word), "the log holds no words of people: {word}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_same_form_sent_twice_is_one_plan_with_one_code() {
    on_both(&migrations(), async |world| {
        let (scene, areas) = &open(world, "tvv").await;
        let tickets = secrets::secret(&world.store, "tickets").await.unwrap();
        let key = "0".repeat(32);
        let slip = Slip { tickets: &tickets, key: &key, lang: Lang::Sv };
        let (who, what) = (actor(ActorKind::Individual, ""), draft("Jag läser högt.", true));
        let leave = async |draft: &Draft| {
            desk::leave(&world.store, &scene.space, slip, (areas[0].id, draft), &who).await.unwrap()
        };
        let first = leave(&what).await;
        assert_eq!(leave(&what).await, first);
        let before = desk::sent_before(&world.store, &scene.space, slip, areas[0].id, &what).await.unwrap();
        assert_eq!(before, Some(first.clone()));
        let second = leave(&draft("Jag läser tyst.", true)).await;
        assert_ne!(second, first);
        let codes = secrets::of_codes(&world.store, scene.space.id).await.unwrap();
        let mut tx = world.store.read().await.unwrap();
        for (ticket, number) in [(&first, 1), (&second, 2)] {
            let found = desk::of_ticket(&mut tx, (&tickets, &codes), scene.space.id, ticket).await.unwrap();
            assert_eq!(found.unwrap().number, number);
            let elsewhere = desk::of_ticket(&mut tx, (&tickets, &codes), areas[0].id, ticket).await.unwrap();
            assert_eq!(elsewhere, None, "a code opens nothing in another space");
        }
        drop(tx);
        sound(world, scene).await;
    })
    .await;
}

#[tokio::test]
async fn r004_23_whoever_left_an_address_is_reminded_once_when_the_day_has_come() {
    on_both(&migrations(), async |world| {
        let (scene, areas) = &open(world, "tvv").await;
        let day = course_day(world, 3);
        let who = Who { kind: "individual".into(), email: "kim@exempel.se".into(), ..Who::default() };
        let words = Words { text: "Jag bjuder grannen på kaffe.".into(), by: day, share: false };
        let mut tx = world.store.write().await.unwrap();
        let (_, one) = begin(&mut tx, scene, &who.read().unwrap(), &areas[0], &words.read().unwrap()).await;
        begin(&mut tx, scene, &actor(ActorKind::Individual, ""), &areas[0], &words.read().unwrap()).await;
        tx.commit().await.unwrap();
        let waiting = async || world.store.read().await.unwrap().outbox_counts().await.unwrap().waiting;
        remind::due(&world.store).await.unwrap();
        assert_eq!(waiting().await, 0, "the day has not come");
        // Where the commitment was made the day begins before it does in UTC.
        let midnight =
            one.by.unwrap().to_zoned(scene.space.zone().clone()).unwrap().timestamp().as_millisecond();
        world.clock.advance(midnight - 1 - world.env.now());
        remind::due(&world.store).await.unwrap();
        assert_eq!(waiting().await, 0, "a moment before midnight");
        world.clock.advance(1);
        for _ in 0..2 {
            remind::due(&world.store).await.unwrap();
            assert_eq!(waiting().await, 1, "once, and only who can be reached");
        }
        let mut tx = world.store.read().await.unwrap();
        let letter = remind::message(&mut tx, one.id, "https://s.exempel.se").await.unwrap().unwrap();
        assert_eq!((letter.to.reveal().as_str(), letter.lang), ("kim@exempel.se", Lang::Sv));
        assert!(letter.text.contains("> Jag bjuder grannen på kaffe."), "{}", letter.text);
        assert!(letter.text.contains("https://s.exempel.se/tvv/contribute/plan\n"), "{}", letter.text);
        drop(tx);
        sound(world, scene).await;
    })
    .await;
}

#[tokio::test]
async fn an_address_is_kept_until_one_was_reminded() {
    on_both(&migrations(), async |world| {
        let (scene, areas) = &open(world, "tvv").await;
        let who = Who { kind: "individual".into(), email: "kim@exempel.se".into(), ..Who::default() };
        let words = |by: String| Words { text: "Jag bjuder grannen på kaffe.".into(), by, share: false };
        let mut tx = world.store.write().await.unwrap();
        for by in [course_day(world, 900), String::new()] {
            begin(&mut tx, scene, &who.read().unwrap(), &areas[0], &words(by).read().unwrap()).await;
        }
        tx.commit().await.unwrap();
        let erased = async || contact::sweep(&world.store).await.unwrap();
        world.days(899);
        assert_eq!(erased().await, 1, "whoever named no day is reminded of nothing");
        world.days(1);
        remind::due(&world.store).await.unwrap();
        assert_eq!(world.store.read().await.unwrap().outbox_counts().await.unwrap().waiting, 1);
        world.days(729);
        assert_eq!(erased().await, 0);
        world.days(1);
        assert_eq!(erased().await, 1);
        sound(world, scene).await;
    })
    .await;
}

/// The day so many days from now, as a form sends it.
pub fn course_day(world: &World, days: i64) -> String {
    let at = jiff::Timestamp::from_millisecond(world.env.now() + days * DAY).unwrap();
    at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
}

#[tokio::test]
async fn a_space_that_does_not_ask_takes_nothing() {
    let world = World::new(store::Engine::Sqlite, &migrations()).await;
    let scene = stage::scene(&world, "tvv", &[("north", "N")]).await;
    let mut tx = world.store.write().await.unwrap();
    let who = actor(ActorKind::Individual, "");
    let refused = desk::begin(&mut tx, &scene.space, &who, Lang::Sv, "x").await;
    assert!(matches!(refused, Err(NotDone::Refused(refusal)) if refusal.code == "commitments-closed"));
    let sorter = caller(&world, scene.space.id, Role::Sorter, None);
    let refused = desk::set_examples(&mut tx, &sorter, &scene.space, scene.space.id, &[]).await;
    assert!(matches!(refused, Err(NotDone::Refused(refusal)) if refusal.code == "not-permitted"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Actors and the desk in any order: no refusal is a failure, every invariant holds, and nobody reads a telephone
    /// number that nobody has looked at.
    #[test]
    fn whatever_people_do_the_invariants_hold(deeds in prop::collection::vec((0u8..12, 0usize..4, any::<bool>()), 1..40)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(on_both(&migrations(), async |world| {
            let (scene, areas) = open(world, "tvv").await;
            let helps = things_to_help(world, &scene).await;
            let mut all = Vec::new();
            let mut tx = world.store.write().await.unwrap();
            for kind in ActorKind::ALL {
                let (plan, one) =
                    begin(&mut tx, &scene, &actor(*kind, "Vi"), &areas[0], &draft("Vi börjar.", false)).await;
                all.push((plan.id, one.number));
            }
            tx.commit().await.unwrap();
            for (deed, at, hints) in &deeds {
                let (deed, at, hints) = (*deed, *at, *hints);
                let mut tx = world.store.write().await.unwrap();
                let (plan, number) = all[at];
                let one = rows::by_number(&mut tx, scene.space.id, number).await.unwrap().unwrap();
                let text = if hints { "Ring 070-174 06 05." } else { "Vi öppnar dörren." };
                let over = (number, one.version);
                let own = match deed {
                    0 => Some(Deed::Edit { area: areas[at % 3].id, draft: draft(text, false) }),
                    1 | 2 => Some(Deed::Share),
                    3 => Some(Deed::Unshare),
                    4 => Some(Deed::Finish(text.into())),
                    5 => Some(Deed::Reopen),
                    6 if hints => Some(Deed::Withdraw),
                    10 => Some(Deed::Help(if hints { helps } else { Helps::default() })),
                    _ => None,
                };
                let (by, space) = (&scene.coordinator, &scene.space);
                let done = match own {
                    Some(deed) => desk::act(&mut tx, space, plan, over, &deed, None).await,
                    None => {
                        let review = match deed {
                            7 => Review::Release,
                            11 => Review::Help(if hints { Helps { goal: None, ..helps } } else { helps }),
                            8 => Review::Mask(Masked {
                                text: Some("Ring […].".into()),
                                outcome: one.outcome.as_ref().map(|_| "[…]".into()),
                                reason: Some("Ett nummer.".into()),
                            }),
                            _ => Review::Hold("Vi tittar.".into()),
                        };
                        desk::review(&mut tx, by, space, over, &review).await
                    }
                };
                match done {
                    Ok(_) => tx.commit().await.unwrap(),
                    Err(NotDone::Refused(_) | NotDone::Store(StoreError::NotFound)) => {}
                    Err(other) => panic!("{other}"),
                }
            }
            sound(world, &scene).await;
        }));
    }
}
