//! Rows of the requirements that need no more of a world than one story.

use course::{
    actions::{
        self, desk,
        model::{Level, Party, Plan, Role as Part},
        rules::Wish,
    },
    documents,
    influence::{
        self,
        model::{Said, Stage, Stance},
    },
    strategy::{self, Whole},
};
use kernel::{Lang, Ref};
use members::Role;
use store::thread::Verb;
use testkit::{World, on_both};
use web::{App, test::Client};

use crate::{
    actions::{a_plan, an_outcome},
    stage,
    support::{app, scene},
};

const FRAMES: &str = "key\ttitle\tstate\tdecision\nours\tOurs\tadopted\t§ 1\n";

#[tokio::test]
async fn r000_11_the_newest_description_of_the_situation_stands_and_earlier_ones_are_kept() {
    let (world, scene, _, mut client) = stage::site().await;
    let statements = "kind\ttitle\ton\tby\ttext\n\
        situation\tHow it was\t2004-05\tThe committee\tVulnerable\n\
        situation\tHow it is\t2006\tThe board\tFundamentally strong\n";
    let tables = strategy::Tables { frames: FRAMES, statements, ..Default::default() };
    let mut tx = world.store.write().await.unwrap();
    strategy::load(&mut tx, &scene.coordinator, &scene.space, &tables).await.unwrap();
    tx.commit().await.unwrap();
    let page = client.get("/tvv/strategy").await.text();
    let (now, earlier) = page.split_once("Tidigare lägesbilder").expect("earlier ones have a heading");
    assert!(now.contains("Fundamentally strong") && !now.contains("Vulnerable"), "{page}");
    assert!(
        now.contains("The board") && earlier.contains("How it was") && earlier.contains("maj 2004"),
        "{page}"
    );
}

#[tokio::test]
async fn r000_26_a_goal_lists_what_others_decide_on() {
    let slices = || vec![strategy::slice(), influence::slice()];
    on_both(&App::migrations(&slices()), async |world| {
        let app = app(world, slices()).await;
        let scene = scene(world).await;
        let items = "frame\tkind\tkey\ttitle\nours\tgoal\troads\tGood infrastructure\n";
        let tables = strategy::Tables { frames: FRAMES, items, ..Default::default() };
        let mut tx = world.store.write().await.unwrap();
        strategy::load(&mut tx, &scene.coordinator, &scene.space, &tables).await.unwrap();
        let whole = Whole::read(&mut tx, scene.space.id).await.unwrap();
        let goal = whole.addressed("ours/roads").unwrap().subject();
        let said = Said {
            title: "Dubbelspår norrut".into(),
            says: "Tåg varje kvart.".into(),
            lang: Lang::Sv,
            owner: "Staten".into(),
            stage: Stage::Planned,
            stance: Stance::For,
            stance_says: String::new(),
            next_step: Some("Möte".into()),
            next_on: None,
            outcome: None,
            goals: vec![goal],
            example: true,
        };
        influence::desk::open(&mut tx, &scene.coordinator, &scene.space, &said, None).await.unwrap();
        tx.commit().await.unwrap();
        let page = Client::new(&app).get("/tvv/goals/1").await.text();
        assert!(page.contains("Dubbelspår norrut") && page.contains("href=\"/tvv/influence/1\""), "{page}");
        let (_, listed) = page.split_once("Dubbelspår norrut").unwrap();
        assert!(listed.contains("I plan"), "how far it has come stands beside it: {page}");
    })
    .await;
}

#[tokio::test]
async fn r004_12_ideas_of_sub_themes_add_up_and_what_overlaps_is_said() {
    let (world, scene, _, mut client) = stage::site().await;
    let items = "frame\tkind\tkey\tparent\ttitle\n\
        ours\tarea\tways\t\tCommunications\n\
        ours\tarea\troads\tways\tRoads\n\
        ours\tarea\tbuses\tways\tBuses\n\
        ours\tarea\tnews\tways\tNews\n\
        ours\tgoal\tsafe\troads\tSafe roads\n\
        ours\tgoal\toften\tbuses\tBuses often\n";
    let tables = strategy::Tables { frames: FRAMES, items, ..Default::default() };
    let mut tx = world.store.write().await.unwrap();
    strategy::load(&mut tx, &scene.coordinator, &scene.space, &tables).await.unwrap();
    let whole = Whole::read(&mut tx, scene.space.id).await.unwrap();
    let goal = |address: &str| whole.addressed(address).unwrap().subject();
    let thing = |kind: &str, tx: &store::Tx| Ref::new(kind, kernel::Id::new(tx.env()));
    // Three ideas in one proposal for roads, two in one for buses; one of them is in both.
    let ideas: Vec<Ref> = (0..4).map(|_| thing("idea", &tx)).collect();
    for (address, of) in [("ours/safe", &ideas[0..3]), ("ours/often", &ideas[2..4])] {
        let proposal = thing("proposal", &tx);
        for idea in of {
            tx.link(scene.space.id, idea, Verb::Became, &proposal).await.unwrap();
        }
        tx.link(scene.space.id, &proposal, Verb::Serves, &goal(address)).await.unwrap();
    }
    let number = whole.addressed("ours/ways").unwrap().number;
    let told = kernel::Happened::new(
        "proposal.linked",
        goal("ours/safe"),
        kernel::Visibility::Public,
        serde_json::json!({}),
    );
    tx.append(scene.space.id, &scene.coordinator.actor, &told).await.unwrap();
    tx.commit().await.unwrap();
    let page = client.get(&format!("/tvv/areas/{number}")).await.text();
    assert_eq!(pages::check::problems(&page), Vec::<String>::new());
    for said in [
        "3 idéer bakom",
        "2 idéer bakom",
        "0 idéer bakom",
        "Summan av deltemana är 5. Det är 4 olika idéer, eftersom 1 av dem",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
}

/// An area with a goal and a line, and three actions that belong to it: one by both, one by the line, one by the goal.
async fn area_with_actions(world: &World) -> (crate::support::Scene, App) {
    let app = app(world, vec![strategy::slice(), actions::slice()]).await;
    let scene = scene(world).await;
    let items = "frame\tkind\tkey\tparent\ttitle\ttext\n\
        ours\tarea\ttrust\t\tSocial tillit\tDär man litar på varandra.\n\
        ours\tgoal\tlearn\ttrust\tAlla lär\t\n\
        ours\tline\tread\ttrust\tLäsning\t\n\
        ours\tarea\tother\t\tAnnat\t\n";
    let tables = strategy::Tables { frames: FRAMES, items, ..Default::default() };
    let mut tx = world.store.write().await.unwrap();
    strategy::load(&mut tx, &scene.coordinator, &scene.space, &tables).await.unwrap();
    let whole = Whole::read(&mut tx, scene.space.id).await.unwrap();
    let item = |address: &str| whole.addressed(address).unwrap().subject();
    let (goal, line) = (vec![item("ours/learn")], vec![item("ours/read")]);
    let levels = [vec![Level::Primary, Level::University], vec![Level::Adult], vec![]];
    let ties = [(goal.clone(), line.clone()), (vec![], line), (goal, vec![])];
    for (n, ((goals, lines), levels)) in ties.into_iter().zip(levels).enumerate() {
        let plan = Plan { title: format!("Läsning {n}"), lines, levels, ..a_plan(&scene, &goals) };
        desk::plan(&mut tx, &scene.coordinator, &scene.space, &plan, None, None).await.unwrap();
    }
    desk::plan(&mut tx, &scene.coordinator, &scene.space, &a_plan(&scene, &[]), None, None).await.unwrap();
    tx.commit().await.unwrap();
    (scene, app)
}

#[tokio::test]
async fn r004_11_an_area_shows_its_definition_its_actions_and_that_no_survey_measures_it() {
    testkit::on_both(&App::migrations(&[strategy::slice(), actions::slice()]), async |world| {
        let (_, app) = area_with_actions(world).await;
        let mut reader = Client::new(&app);
        let page = reader.get("/tvv/areas/1").await.text();
        assert_eq!(pages::check::problems(&page), Vec::<String>::new());
        for said in [
            "Där man litar på varandra.",
            "3 åtgärder hör till områdets mål eller punkter.",
            "Läsning 0",
            "Läsning 1",
            "Läsning 2",
            "Området har ingen enkätindikator än.",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!page.contains("Gemensamma sommarjobb"), "an action without a goal is nobody's");
        // The thread leads from the area back to what is done for it, and from the action on to the area.
        let (_, thread) = page.split_once("<aside").unwrap();
        assert!(thread.contains("/tvv/actions/1") && thread.contains("/tvv/goals/1"), "{thread}");
        let action = reader.get("/tvv/actions/1").await.text();
        assert!(action.contains("href=\"/tvv/areas/1\""), "{action}");
        let other = reader.get("/tvv/areas/2").await.text();
        assert!(other.contains("Ingen åtgärd hör till områdets mål eller punkter än."), "{other}");
    })
    .await;
}

#[tokio::test]
async fn r004_16_and_r004_19_the_actions_of_an_area_by_level_of_education_with_the_sum_explained() {
    on_both(&App::migrations(&[strategy::slice(), actions::slice()]), async |world| {
        let (scene, app) = area_with_actions(world).await;
        let mut reader = Client::new(&app);
        let page = reader.get("/tvv/areas/1").await.text();
        let (_, table) = page.split_once("Åtgärder efter utbildningsnivå").expect("the table");
        let text: String =
            table.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text.trim()).collect();
        for row in ["Grundskola1", "Gymnasieskola0", "Vuxenutbildning1", "universitet1", "angiven1", "Summa4"]
        {
            assert!(text.contains(row), "{row}: {text}");
        }
        assert!(page.contains("antalet åtgärder, 3: en av dem hör till flera nivåer"), "{page}");
        let primary = reader.get("/tvv/areas/1?level=primary").await.text();
        assert!(primary.contains("Grundskola: 1 av 3 åtgärder."), "{primary}");
        let (_, listed) = primary.split_once("id=\"actions\"").unwrap();
        let (listed, _) = listed.split_once("<aside").unwrap();
        assert!(listed.contains("Läsning 0") && !listed.contains("Läsning 1"), "{listed}");
        let list = reader.get("/tvv/actions?level=adult").await.text();
        assert!(list.contains("Läsning 1") && !list.contains("Läsning 0"), "{list}");
        assert!(reader.get("/tvv/actions.csv").await.text().contains("primary | university"));
        let one = reader.get("/tvv/actions/1").await.text();
        assert!(one.contains("Grundskola, Högskola och universitet"), "{one}");
        // The form keeps and changes them.
        let mut desk = Client::new(&app);
        desk.sign_in_as("tvv", Role::Coordinator).await;
        let form = desk.get("/tvv/desk/actions/2/edit").await;
        let (_, levels) =
            form.text().split_once("name=\"levels\"").map(|(a, b)| (a.len(), b.to_owned())).unwrap();
        assert!(levels.contains("value=\"adult\""), "{levels}");
        let version = form.hidden("version");
        let fields = [
            ("version", version.as_str()),
            ("title", "Läsning 1"),
            ("summary", "Vi läser."),
            ("accountable", "ostby"),
            ("due", "2026-08"),
            ("sort", "operation"),
            ("currency", "SEK"),
            ("no_goal", "Inget mål än."),
            ("levels", "secondary"),
            ("levels", "adult"),
        ];
        assert_eq!(desk.post("/tvv/desk/actions/2/edit", &fields).await.status, web::StatusCode::SEE_OTHER);
        let mut tx = world.store.read().await.unwrap();
        let changed = actions::store::by_number(&mut tx, scene.space.id, 2).await.unwrap().unwrap();
        assert_eq!(changed.plan.levels, [Level::Secondary, Level::Adult]);
    })
    .await;
}

#[tokio::test]
async fn r000_28_a_goal_lists_its_milestones_and_says_where_proof_is_missing() {
    on_both(&stage::migrations(), async |world| {
        let scene = stage::scene(world, "tvv", &[]).await;
        let mut client = Client::new(&stage::door(world).await);
        let (by, space) = (&scene.coordinator, &scene.space);
        let items = "frame\tkind\tkey\ttitle\nours\tgoal\tbrand\tOne brand\n";
        let frames = strategy::Tables { frames: FRAMES, items, ..Default::default() };
        let milestones = "kind\ttitle\ton\tbody\tdone\tevidence\n\
        event\tIn use\t2024-09\tThe board\tyes\t\n\
        event\tOn every sign\t2027\tThe board\t\t\n";
        let documents = documents::Tables { milestones, ..Default::default() };
        let mut tx = world.store.write().await.unwrap();
        strategy::load(&mut tx, by, space, &frames).await.unwrap();
        documents::load(&mut tx, by, space, &documents).await.unwrap();
        let goal = Whole::read(&mut tx, space.id).await.unwrap().addressed("ours/brand").unwrap().subject();
        for number in [1, 2] {
            documents::desk::serve(&mut tx, by, space, number, &goal).await.unwrap();
        }
        tx.commit().await.unwrap();
        let page = client.get("/tvv/goals/1").await.text();
        assert!(page.contains("In use") && page.contains("On every sign"), "{page}");
        assert_eq!(page.matches("Underlag saknas").count(), 1, "{page}");
    })
    .await;
}

#[tokio::test]
async fn r000_38_a_result_without_ideas_says_so() {
    let slices = || vec![actions::slice()];
    on_both(&App::migrations(&slices()), async |world| {
        let app = app(world, slices()).await;
        let scene = &scene(world).await;
        let mut tx = world.store.write().await.unwrap();
        desk::plan(&mut tx, &scene.coordinator, &scene.space, &a_plan(scene, &[]), None, None).await.unwrap();
        desk::act(&mut tx, &scene.coordinator, &scene.space, 1, &Wish::Start).await.unwrap();
        desk::complete(&mut tx, &scene.coordinator, &scene.space, 1, &an_outcome()).await.unwrap();
        tx.commit().await.unwrap();
        let page = Client::new(&app).get("/tvv/results").await.text();
        assert!(page.contains("Inte från en idé"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn r003_30_shares_of_a_fund_warn_until_they_are_a_hundred() {
    let slices = || vec![actions::slice()];
    on_both(&App::migrations(&slices()), async |world| {
        let app = app(world, slices()).await;
        let scene = &scene(world).await;
        let mut reader = Client::new(&app);
        let mut tx = world.store.write().await.unwrap();
        desk::plan(&mut tx, &scene.coordinator, &scene.space, &a_plan(scene, &[]), None, None).await.unwrap();
        tx.commit().await.unwrap();
        for (share, warned) in [(3_000, true), (4_000, false)] {
            let mut tx = world.store.write().await.unwrap();
            for (key, share) in [("ostby", 6_000), ("vastby", share)] {
                let roles = vec![Part::Financier];
                let party = Party { roles, share: Some(share), ..Party::new(scene.organisation(key)) };
                desk::set_party(&mut tx, &scene.coordinator, &scene.space, 1, &party).await.unwrap();
            }
            tx.commit().await.unwrap();
            let page = reader.get("/tvv/actions/1").await.text();
            assert_eq!(page.contains("blir 90\u{a0}%, inte 100"), warned, "{page}");
        }
    })
    .await;
}
