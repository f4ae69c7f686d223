//! Measures under review, from the list to what came of it, on both databases.

use course::{
    decisions::{
        self,
        model::Track,
        rules::{Outcome, Wish},
    },
    measures::{
        self,
        desk::{self, NewMeasure},
        rules::{Description, Marks, Recommendation, State},
        store::{self as rows, Measure},
    },
};
use kernel::{Id, Lang, Ref, Visibility};
use members::{Caller, Done, NotDone, Role};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use store::{Migration, args, sql};
use testkit::{World, on_both};

use crate::decisions::{Scene, caller, code, day, scene};

fn migrations() -> Vec<Migration> {
    [members::MIGRATIONS, decisions::MIGRATIONS, measures::MIGRATIONS].concat()
}

/// The scene with the reactions of measures, and three who review.
async fn begin(world: &World) -> (Scene, [Caller; 3]) {
    world.store.react(measures::slice().reactions);
    let scene = scene(world).await;
    let reviewer = || caller(world, scene.space.id, Role::Coordinator, None);
    let reviewers = [reviewer(), reviewer(), reviewer()];
    (scene, reviewers)
}

async fn list(world: &World, scene: &Scene, title: &str, question: bool, whose: Id) -> Measure {
    let new = NewMeasure { title: title.into(), lang: Lang::Sv, question, organisation: whose };
    let mut tx = world.store.write().await.unwrap();
    let measure = desk::list(&mut tx, &scene.coordinator, &scene.space, &new, None).await.unwrap();
    tx.commit().await.unwrap();
    measure
}

fn description(twin: Option<Id>) -> Description {
    Description {
        purpose: "Synas tillsammans på mässor.".into(),
        target_group: "Företag som vill etablera sig.".into(),
        users: "Omkring 40 företag om året.".into(),
        cost: "300 000 kronor om året.".into(),
        effect: "Två etableringar på fem år.".into(),
        overlap: "Grannkommunen har en egen monter.".into(),
        twin,
    }
}

fn wind_down() -> Recommendation {
    Recommendation::WindDown {
        ends_on: day("2026-12-31"),
        money: "Går till den gemensamma etableringstjänsten.".into(),
        people: "En tjänst flyttas dit.".into(),
        agreements: "Mässavtalet löper ut och förnyas inte.".into(),
    }
}

/// A deed on the measure with this number.
async fn act(
    world: &World,
    scene: &Scene,
    by: &Caller,
    number: i64,
    deed: measures::deeds::Deed,
) -> Done<()> {
    let asked = measures::deeds::Asked { store: &world.store, by, space: &scene.space, request: None };
    asked.act(number, &deed).await
}

fn marks(need: i64) -> Marks {
    Marks::of([need, 2, 3, 2, 3]).unwrap()
}

use measures::deeds::Deed::{Analyse, CarryOut, Conclude, Describe, Recommend};

async fn get(world: &World, scene: &Scene, number: i64) -> Measure {
    rows::by_number(&mut world.store.read().await.unwrap(), scene.space.id, number).await.unwrap().unwrap()
}

async fn holds(world: &World) {
    for check in measures::slice().checks.into_iter().chain(decisions::slice().checks) {
        let found = (check.run)(&world.store).await.unwrap();
        assert_eq!(found.breaches, Vec::<String>::new(), "{}", check.says);
    }
}

/// Takes a measure through description and analysis to a recommendation.
async fn review(world: &World, scene: &Scene, reviewers: &[Caller; 3], number: i64) {
    act(world, scene, &reviewers[0], number, Describe(description(None))).await.unwrap();
    for (reviewer, need) in [(&reviewers[1], 1), (&reviewers[2], 2)] {
        act(world, scene, reviewer, number, Analyse(marks(need), "Ger lite.".into())).await.unwrap();
    }
    act(world, scene, &reviewers[0], number, Conclude("Behovet är litet.".into())).await.unwrap();
    act(world, scene, &reviewers[0], number, Recommend(wind_down(), vec![])).await.unwrap();
}

async fn tracks(world: &World, matter: Id) -> Vec<Track> {
    decisions::store::tracks_of(&mut world.store.read().await.unwrap(), matter).await.unwrap()
}

/// 000-32: winding down is refused before description and analysis; the outcome says what happens to money and
/// people; each municipality decides for itself. 000-33: a review may begin with a question.
#[tokio::test]
async fn a_measure_is_described_analysed_and_wound_down() {
    on_both(&migrations(), async |world| {
        let (scene, reviewers) = begin(world).await;
        let by = &reviewers[0];
        let question = list(world, &scene, "Vad vill vi med mässorna?", true, scene.north).await;
        let twin = list(world, &scene, "Egen monter på mässan", false, scene.south).await;
        let number = question.number;
        let early = act(world, &scene, by, number, Recommend(wind_down(), vec![])).await;
        assert_eq!(code(early), "describe-first");
        let thin = Description { cost: " ".into(), ..description(None) };
        assert_eq!(code(act(world, &scene, by, number, Describe(thin)).await), "description-missing");
        act(world, &scene, by, number, Describe(description(Some(twin.id)))).await.unwrap();
        let early = act(world, &scene, by, number, Recommend(wind_down(), vec![])).await;
        assert_eq!(code(early), "analyse-first");
        let own = act(world, &scene, by, number, Analyse(marks(1), "Ger lite.".into())).await;
        assert_eq!(code(own), "analyse-not-your-own");
        act(world, &scene, &reviewers[1], number, Analyse(marks(1), "Ger lite.".into())).await.unwrap();
        let again = act(world, &scene, &reviewers[1], number, Analyse(marks(2), "Ändrade mig.".into())).await;
        assert_eq!(code(again), "analysed-by-you");
        assert_eq!(code(act(world, &scene, by, number, Conclude("Klart.".into())).await), "two-analyses");
        act(world, &scene, &reviewers[2], number, Analyse(marks(4), "Syns väl.".into())).await.unwrap();
        assert_eq!(code(act(world, &scene, by, number, Conclude(String::new())).await), "discuss-spread");
        act(world, &scene, by, number, Conclude("Vi talade om synligheten.".into())).await.unwrap();
        let matterless = scene.open(world, by, &question.subject(), &[0, 2]).await;
        assert_eq!(code(matterless), "measure-not-recommended");
        act(world, &scene, by, number, Recommend(wind_down(), vec![])).await.unwrap();
        let early = act(world, &scene, by, number, CarryOut(day("2026-12-31"), "Klart.".into())).await;
        assert_eq!(code(early), "decide-first");

        let matter = scene.open(world, by, &question.subject(), &[0, 2]).await.unwrap();
        for (at, expected) in [(0, State::Recommended), (2, State::Decided)] {
            let track = scene.track(world, &matter, at).await.id;
            scene.step(world, by, track, Wish::PutOnAgenda, "2026-02-10").await.unwrap();
            scene.decide(world, by, track, Outcome::Yes, "2026-02-10", None).await.unwrap();
            assert_eq!(get(world, &scene, number).await.state, expected, "one municipality after the other");
        }
        let mut tx = world.store.read().await.unwrap();
        let card = tx.card(&question.subject()).await.unwrap().unwrap();
        assert_eq!((card.visibility, card.status.as_str()), (Visibility::Public, "measures-state-decided"));
        let hidden = tx.card(&twin.subject()).await.unwrap().unwrap();
        assert_eq!(hidden.visibility, Visibility::Staff);
        drop(tx);
        act(world, &scene, by, number, CarryOut(day("2026-12"), "Pengarna gick över.".into())).await.unwrap();
        assert_eq!(get(world, &scene, number).await.state, State::CarriedOut);
        holds(world).await;
    })
    .await;
}

/// Developing needs an owner and an action; a no sends the measure back, a corrected no decides it after all.
#[tokio::test]
async fn a_no_sends_it_back_and_developing_needs_an_action() {
    on_both(&migrations(), async |world| {
        let (scene, reviewers) = begin(world).await;
        let by = &reviewers[0];
        let measure = list(world, &scene, "Företagsbesök", false, scene.north).await;
        review(world, &scene, &reviewers, measure.number).await;
        let develop = Recommendation::Develop { owner: scene.north, follow_up: day("2027") };
        let bare = act(world, &scene, by, measure.number, Recommend(develop.clone(), vec![])).await;
        assert_eq!(code(bare), "develop-needs-action");
        let nowhere = Ref::new("action", Id::new(&world.env));
        let wrong = act(world, &scene, by, measure.number, Recommend(develop.clone(), vec![nowhere])).await;
        assert_eq!(code(wrong), "no-such-action");
        let action = scene.subject(world, "action", 1).await;
        act(world, &scene, by, measure.number, Recommend(develop.clone(), vec![action.clone()]))
            .await
            .unwrap();
        let links = world.store.read().await.unwrap().links_from(&measure.subject()).await.unwrap();
        assert!(links.iter().any(|link| link.other == action && link.verb == "leads_to"));

        let matter = scene.open(world, by, &measure.subject(), &[0]).await.unwrap();
        let track = tracks(world, matter.id).await[0].id;
        scene.step(world, by, track, Wish::PutOnAgenda, "2026-02-10").await.unwrap();
        scene.decide(world, by, track, Outcome::No, "2026-02-10", None).await.unwrap();
        let back = get(world, &scene, measure.number).await;
        assert_eq!((back.state, back.recommendation), (State::Analysed, None));
        let standing = tracks(world, matter.id).await[0].standing().unwrap().0.id;
        let corrected = scene.decide(world, by, track, Outcome::Yes, "2026-02-24", Some(standing)).await;
        assert_eq!(code(corrected), "measure-not-recommended", "what was taken back cannot be decided");
        act(world, &scene, by, measure.number, Recommend(develop, vec![])).await.unwrap();
        scene.decide(world, by, track, Outcome::Yes, "2026-02-24", Some(standing)).await.unwrap();
        assert_eq!(get(world, &scene, measure.number).await.state, State::Decided);
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn the_database_itself_holds_i16() {
    sql! { SKIP = "update measure set state = 'decided', outcome = 'wind_down' where number = 1"; }
    sql! { DELETE = "delete from measure where number = 1"; }
    on_both(&migrations(), async |world| {
        let (scene, _) = begin(world).await;
        list(world, &scene, "Mässan", false, scene.north).await;
        for sql in [SKIP, DELETE] {
            let mut tx = world.store.housekeeping().await.unwrap();
            assert!(tx.exec(sql, args![]).await.is_err(), "{}", sql.name);
        }
    })
    .await;
}

/// Random deeds by random people on three measures and their matters: I16 and I15 hold.
#[tokio::test]
async fn random_deeds_break_no_invariant() {
    on_both(&migrations(), async |world| {
        let (scene, reviewers) = begin(world).await;
        let space = scene.space.id;
        let editor = caller(world, space, Role::MunicipalEditor, Some(scene.north));
        let politician = caller(world, space, Role::Politician, None);
        let [a, b, c] = reviewers;
        let callers = [a, b, c, editor, politician];
        let mut measures = Vec::new();
        for n in 0..3 {
            let whose = if n == 2 { scene.south } else { scene.north };
            measures.push(list(world, &scene, &format!("Insats {n}"), n == 0, whose).await);
        }
        let mut runner = TestRunner::deterministic();
        let deed = (0usize..5, 0usize..3, 0usize..9, 0usize..5, 1i64..6, any::<bool>());
        let (mut done, mut decided) = (0, 0);
        for _ in 0..600 {
            let (who, which, what, outcome, need, corrects) = deed.new_tree(&mut runner).unwrap().current();
            let (by, measure) = (&callers[who], &measures[which]);
            let number = measure.number;
            let matters = {
                let mut tx = world.store.read().await.unwrap();
                decisions::store::about(&mut tx, space, &measure.subject()).await.unwrap()
            };
            let result = match (what, matters.last()) {
                (0, _) => act(world, &scene, by, number, Describe(description(None))).await,
                (1 | 2, _) => act(world, &scene, by, number, Analyse(marks(need), "Skäl.".into())).await,
                (3, _) => act(world, &scene, by, number, Conclude("Vi talade om det.".into())).await,
                (4, _) => act(world, &scene, by, number, Recommend(wind_down(), vec![])).await,
                (5, _) => scene.open(world, by, &measure.subject(), &[0]).await.map(drop),
                (6 | 7, Some(matter)) => {
                    let track = tracks(world, matter.id).await[0].clone();
                    let on = scene.space.today(world.env.now()).to_string();
                    let _ = scene.step(world, by, track.id, Wish::Prepare, &on).await;
                    let _ = scene.step(world, by, track.id, Wish::PutOnAgenda, &on).await;
                    let corrects = track.standing().map(|(step, _)| step.id).filter(|_| corrects);
                    let outcome = Outcome::ALL[outcome];
                    scene.decide(world, by, track.id, outcome, &on, corrects).await.map(drop)
                }
                (8, _) if need == 5 => {
                    act(world, &scene, by, number, CarryOut(day("2026"), "Gjort.".into())).await
                }
                _ => Ok(()),
            };
            match result {
                Ok(()) => {
                    done += 1;
                    decided += usize::from(get(world, &scene, number).await.state >= State::Decided);
                    assert!(who < 4 || what >= 6, "a politician reads");
                }
                Err(NotDone::Refused(_)) => {}
                Err(error) => panic!("{error}"),
            }
        }
        assert!(done > 30 && decided > 0, "enough happened: {done}, {decided}");
        holds(world).await;
        assert_eq!(world.store.verify_log(space).await.unwrap(), None);
    })
    .await;
}
