//! Actions on both databases.

use course::actions::{
    desk,
    model::{
        Action, Audience, Currency, Dimension, Horizon, Light, NewOutcome, Party, Plan, Role as Part, Sort,
        State, Together,
    },
    rules::Wish,
    slice, store as rows,
};
use jiff::civil::date;
use kernel::{Id, Lang, Ref};
use members::{Caller, NotDone, Role};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use testkit::{World, on_both};
use web::{App, test::Client};

use crate::support::{Scene, app, caller, clean, scene};

fn migrations() -> Vec<store::Migration> {
    App::migrations(&[slice()])
}

pub fn a_plan(scene: &Scene, goals: &[Ref]) -> Plan {
    Plan {
        title: "Gemensamma sommarjobb".into(),
        summary: "Unga söker sommarjobb i båda kommunerna på en gång.".into(),
        lang: Lang::Sv,
        accountable: scene.organisation("ostby"),
        due: "2026-08".parse().unwrap(),
        sort: Sort::Operation,
        internal: false,
        novelty: None,
        audience: vec![Audience::Live, Audience::Work],
        dimensions: vec![Dimension::Social, Dimension::Economic],
        levels: vec![],
        goals: goals.to_vec(),
        lines: vec![],
        no_goal: goals.is_empty().then(|| "Målen är inte beslutade än.".to_owned()),
        joint: false,
        currency: Currency::Sek,
        report_due: Some(date(2026, 4, 1)),
        example: true,
    }
}

pub fn an_outcome() -> NewOutcome {
    NewOutcome {
        title: "Sommarjobb över kommungränsen".into(),
        says: "En gemensam ansökan för alla mellan 16 och 19 år.".into(),
        lang: Lang::Sv,
        horizon: Horizon::Short,
        evidence: Some("212 unga sökte, mot 140 året före.".into()),
        visible: true,
        on: "2026-08".parse().unwrap(),
    }
}

pub async fn plan(
    world: &World,
    scene: &Scene,
    by: &Caller,
    plan: &Plan,
    from: Option<&Ref>,
) -> members::Done<Action> {
    let mut tx = world.store.write().await?;
    let action = desk::plan(&mut tx, by, &scene.space, plan, from, None).await?;
    tx.commit().await?;
    Ok(action)
}

async fn act(world: &World, scene: &Scene, by: &Caller, number: i64, wish: &Wish) -> members::Done<Action> {
    let mut tx = world.store.write().await?;
    let action = desk::act(&mut tx, by, &scene.space, number, wish).await?;
    tx.commit().await?;
    Ok(action)
}

fn code<T: std::fmt::Debug>(done: members::Done<T>) -> &'static str {
    match done {
        Err(NotDone::Refused(refusal)) => refusal.code,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn from_two_decisions_to_a_result_that_leads_back_to_its_ideas() {
    testkit::on_both(&migrations(), async |world| {
        let app = app(world, vec![slice()]).await;
        let scene = &scene(world).await;
        let by = &scene.coordinator;
        let goal = scene.goal(world, 1, "Alla unga i arbete").await;
        let (proposal, matter) = scene.proposal(world, 31, 14).await;
        scene.decide(world, &matter, &proposal, 1).await;
        let wished = Plan { joint: true, ..a_plan(scene, std::slice::from_ref(&goal)) };
        let action = plan(world, scene, by, &wished, Some(&proposal)).await.unwrap();
        assert_eq!((action.number, action.together), (1, Together::Wanted), "one of two is not joint");

        scene.decide(world, &matter, &proposal, 2).await;
        let mut tx = world.store.read().await.unwrap();
        let joint = rows::by_number(&mut tx, scene.space.id, 1).await.unwrap().unwrap();
        assert_eq!(
            (joint.together, joint.matter),
            (Together::Yes, Some(matter.id)),
            "in the same transaction"
        );
        assert!(rows::adopted_without_action(&mut tx, scene.space.id).await.unwrap().is_empty());
        drop(tx);

        act(world, scene, by, 1, &Wish::Start).await.unwrap();
        assert_eq!(code(act(world, scene, by, 1, &Wish::Complete).await), "action-result-missing");
        let mut tx = world.store.write().await.unwrap();
        let (done, outcome) = desk::complete(&mut tx, by, &scene.space, 1, &an_outcome()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((done.state, outcome.number), (State::Completed, 1));
        act(world, scene, by, 1, &Wish::Evaluate("Fler kommuner vill vara med.".into())).await.unwrap();
        assert_eq!(code(act(world, scene, by, 1, &Wish::Start).await), "action-state");

        let mut tx = world.store.read().await.unwrap();
        let from: Vec<Ref> =
            tx.links_to(&outcome.subject()).await.unwrap().into_iter().map(|l| l.other).collect();
        assert_eq!(from, [action.subject()]);
        let card = tx.card(&outcome.subject()).await.unwrap().unwrap();
        assert_eq!(card.url, "/tvv/results/1");
        let topics: Vec<String> =
            tx.events_of(&action.subject()).await.unwrap().into_iter().map(|e| e.topic).collect();
        assert_eq!(
            topics,
            ["action.planned", "action.joined", "action.started", "action.completed", "action.evaluated"]
        );
        drop(tx);
        clean(&world.store, &app.checks().copied().collect::<Vec<_>>(), scene.space.id).await;
    })
    .await;
}

#[tokio::test]
async fn a_plan_without_goal_or_reason_is_refused_and_a_second_click_is_one_action() {
    let world = &World::new(store::Engine::Sqlite, &migrations()).await;
    let scene = &scene(world).await;
    let by = &scene.coordinator;
    let neither = Plan { no_goal: None, ..a_plan(scene, &[]) };
    assert_eq!(code(plan(world, scene, by, &neither, None).await), "action-goal-missing");
    let stranger = Plan { accountable: Id::new(&world.env), ..a_plan(scene, &[]) };
    assert_eq!(code(plan(world, scene, by, &stranger, None).await), "action-no-such-organisation");
    let key = "0123456789abcdef0123456789abcdef";
    for _ in 0..2 {
        let mut tx = world.store.write().await.unwrap();
        let done = desk::plan(&mut tx, by, &scene.space, &a_plan(scene, &[]), None, Some(key)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(done.number, 1);
    }
    let visitor = Caller::visitor(Lang::Sv);
    assert_eq!(code(plan(world, scene, &visitor, &a_plan(scene, &[]), None).await), "not-permitted");
    let editor = caller(world, scene.space.id, Role::MunicipalEditor, Some(scene.organisation("vastby")));
    assert_eq!(code(plan(world, scene, &editor, &a_plan(scene, &[]), None).await), "action-other-owner");
    assert_eq!(code(act(world, scene, &editor, 1, &Wish::Start).await), "action-other-owner");
}

#[tokio::test]
async fn a_company_is_founded_by_reaching_a_milestone() {
    let world = &World::new(store::Engine::Sqlite, &migrations()).await;
    let scene = &scene(world).await;
    let by = &scene.coordinator;
    plan(world, scene, by, &a_plan(scene, &[]), None).await.unwrap();
    let mut tx = world.store.write().await.unwrap();
    let set = ("Bolaget är bildat", Some("2026".parse().unwrap()), true);
    let milestone = desk::add_milestone(&mut tx, by, &scene.space, 1, set).await.unwrap();
    let on = date(2026, 3, 2);
    let reached = (on, "Registreringsbevis", None);
    let refused = desk::reach_milestone(&mut tx, by, &scene.space, 1, milestone.id, reached).await;
    assert_eq!(code(refused), "action-founds");
    let reached = (on, "Registreringsbevis", Some(scene.organisation("bolag")));
    desk::reach_milestone(&mut tx, by, &scene.space, 1, milestone.id, reached).await.unwrap();
    tx.commit().await.unwrap();
    let all = rows::milestones(&mut world.store.read().await.unwrap(), Id(milestone.id.0)).await.unwrap();
    assert!(all.is_empty(), "milestones are asked for by their action");
}

/// A deed of the random play.
#[derive(Clone, Debug)]
enum Deed {
    Plan { owner: usize, goal: bool, reason: bool, joint: bool, from: bool },
    Amend { number: i64, goal: bool, reason: bool },
    Act { number: i64, wish: u8, text: bool },
    Give { number: i64, evidence: bool },
    Report { number: i64 },
    Party { number: i64, who: usize, cost: i64 },
    Decide,
}

fn any_deed() -> impl Strategy<Value = (usize, Deed)> {
    let n = 1i64..6;
    let deed = prop_oneof![
        (0usize..6, any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>())
            .prop_map(|(owner, goal, reason, joint, from)| Deed::Plan { owner, goal, reason, joint, from }),
        (n.clone(), any::<bool>(), any::<bool>()).prop_map(|(number, goal, reason)| Deed::Amend {
            number,
            goal,
            reason
        }),
        (n.clone(), 0u8..5, any::<bool>()).prop_map(|(number, wish, text)| Deed::Act { number, wish, text }),
        (n.clone(), any::<bool>()).prop_map(|(number, evidence)| Deed::Give { number, evidence }),
        n.clone().prop_map(|number| Deed::Report { number }),
        (n, 0usize..6, 0i64..3).prop_map(|(number, who, cost)| Deed::Party { number, who, cost }),
        Just(Deed::Decide),
    ];
    (0usize..4, deed)
}

struct Play<'a> {
    world: &'a World,
    scene: &'a Scene,
    callers: Vec<Caller>,
    goal: Ref,
    proposal: Ref,
    matter: Ref,
    decided: i64,
}

impl Play<'_> {
    /// Whoever may does it; who may not, or where the rules say no, changes nothing.
    async fn one(&mut self, who: usize, deed: &Deed) {
        let (world, scene) = (self.world, self.scene);
        let by = &self.callers[who];
        let stranger = Id::new(&world.env);
        let owner = |at: usize| scene.organisations.get(at).map_or(stranger, |one| one.id);
        let wished = |goal: bool, reason: bool| Plan {
            goals: if goal { vec![self.goal.clone()] } else { vec![] },
            no_goal: reason.then(|| "Inget mål passar.".to_owned()),
            ..a_plan(scene, &[])
        };
        if let Deed::Decide = deed {
            self.decided = (self.decided + 1).min(2);
            return scene.decide(world, &self.matter, &self.proposal, self.decided).await;
        }
        let mut tx = world.store.write().await.unwrap();
        let space = &scene.space;
        let text = |yes: bool| if yes { "Därför.".to_owned() } else { String::new() };
        let done = match deed {
            Deed::Plan { owner: at, goal, reason, joint, from } => {
                let plan = Plan { accountable: owner(*at), joint: *joint, ..wished(*goal, *reason) };
                let from = from.then(|| self.proposal.clone());
                desk::plan(&mut tx, by, space, &plan, from.as_ref(), None).await.map(drop)
            }
            Deed::Amend { number, goal, reason } => {
                let version =
                    rows::by_number(&mut tx, space.id, *number).await.unwrap().map_or(1, |a| a.version);
                desk::amend(&mut tx, by, space, *number, version, &wished(*goal, *reason)).await.map(drop)
            }
            Deed::Act { number, wish, text: yes } => {
                let wish = match wish {
                    0 => Wish::Start,
                    1 => Wish::Pause(text(*yes)),
                    2 => Wish::Complete,
                    3 => Wish::Evaluate(text(*yes)),
                    _ => Wish::Cancel { reason: text(*yes), matter: None },
                };
                desk::act(&mut tx, by, space, *number, &wish).await.map(drop)
            }
            Deed::Give { number, evidence } => {
                let outcome = NewOutcome { evidence: evidence.then(|| "Räknat".to_owned()), ..an_outcome() };
                desk::give(&mut tx, by, space, *number, &outcome).await.map(drop)
            }
            Deed::Report { number } => {
                desk::report(&mut tx, by, space, *number, (Light::Yellow, "Sent."), None).await.map(drop)
            }
            Deed::Party { number, who, cost } => {
                let party = Party { roles: vec![Part::Financier], cost: *cost, ..Party::new(owner(*who)) };
                desk::set_party(&mut tx, by, space, *number, &party).await.map(drop)
            }
            Deed::Decide => unreachable!("done above"),
        };
        match done {
            Ok(()) => tx.commit().await.unwrap(),
            Err(NotDone::Refused(_) | NotDone::Store(store::StoreError::NotFound)) => {}
            Err(other) => panic!("{deed:?}: {other:?}"),
        }
    }
}

/// Plays these deeds in a world of their own, with four people who may more or less.
async fn played(world: &World, deeds: &[(usize, Deed)]) -> (App, Id) {
    let app = app(world, vec![slice()]).await;
    let scene = &scene(world).await;
    let goal = scene.goal(world, 1, "Alla unga i arbete").await;
    let (proposal, matter) = scene.proposal(world, 31, 3).await;
    let callers = vec![
        scene.coordinator.clone(),
        caller(world, scene.space.id, Role::GroupLead, None),
        caller(world, scene.space.id, Role::MunicipalEditor, Some(scene.organisation("vastby"))),
        caller(world, scene.space.id, Role::Politician, None),
    ];
    let mut play = Play { world, scene, callers, goal, proposal, matter, decided: 0 };
    let checks: Vec<_> = app.checks().copied().collect();
    for (at, (who, deed)) in deeds.iter().enumerate() {
        play.one(*who, deed).await;
        if at % 30 == 29 {
            clean(&world.store, &checks, scene.space.id).await;
        }
    }
    clean(&world.store, &checks, scene.space.id).await;
    (app, scene.space.id)
}

/// I8 and I9 as everybody sees them: each action has its one owner, and those without a goal stand in the public list,
/// with their reasons, and nobody else does.
async fn owners_and_goals_are_public(world: &World, app: &App, space: Id) {
    let mut tx = world.store.read().await.unwrap();
    let all = rows::all(&mut tx, space).await.unwrap();
    let known = members::organisation::of_space(&mut tx, space).await.unwrap();
    for action in &all {
        assert!(known.iter().any(|one| one.id == action.plan.accountable), "{action:?}");
        assert_ne!(action.goals > 0, action.plan.no_goal.is_some(), "{action:?}");
        let links = tx.links_from(&action.subject()).await.unwrap();
        let served = links.iter().filter(|link| link.verb == "serves").count() as i64;
        assert_eq!(served, action.goals, "what is counted is what is tied: {action:?}");
    }
    drop(tx);
    let file = Client::new(app).get("/tvv/actions.csv?goal=none").await.text();
    let listed: Vec<i64> =
        file.lines().skip(1).filter_map(|line| line.split(',').next()?.parse().ok()).collect();
    let without = all.iter().filter(|action| action.plan.no_goal.is_some()).map(|action| action.number);
    assert_eq!(listed, without.collect::<Vec<_>>());
}

#[tokio::test]
async fn random_deeds_by_random_roles_never_break_what_always_holds() {
    testkit::on_both(&migrations(), async |world| {
        let mut runner = TestRunner::deterministic();
        let random = prop::collection::vec(any_deed(), 150).new_tree(&mut runner).unwrap().current();
        // Something to be joined, before chance decides.
        let first = Deed::Plan { owner: 0, goal: true, reason: false, joint: true, from: true };
        let deeds: Vec<_> =
            [(0, first), (0, Deed::Decide), (0, Deed::Decide)].into_iter().chain(random).collect();
        let (app, space) = played(world, &deeds).await;
        owners_and_goals_are_public(world, &app, space).await;
        let all = rows::all(&mut world.store.read().await.unwrap(), space).await.unwrap();
        assert!(all.len() > 2, "{} actions", all.len());
        let joined = world.store.read().await.unwrap().events_after(space, 0, 10_000).await.unwrap();
        assert!(joined.iter().any(|event| event.topic == "action.joined"), "one became joint");
    })
    .await;
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// I8, I9: other deeds each time; what fails is told as the fewest deeds that do.
    #[test]
    fn whatever_people_do_an_action_has_one_owner_and_a_goal_or_a_public_reason(
        deeds in prop::collection::vec(any_deed(), 1..50),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(on_both(&migrations(), async |world| {
            let (app, space) = played(world, &deeds).await;
            owners_and_goals_are_public(world, &app, space).await;
        }));
    }
}
