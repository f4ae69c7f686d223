//! Strategies: drafted, held against others', adopted, replaced. On both databases.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use course::strategy::{
    self, Tables, Whole, desk,
    forms::{self, FrameDraft, ItemDraft, MarkDraft, MoveDraft},
    model::{FigureStatus, FrameDetail, FrameKind, ItemDetail, ItemKind, Mark, State, StatementKind},
    rules::{
        crosswalk::{Sums, sums},
        goals::Flag,
    },
    store as rows,
};
use kernel::{Happened, Id, Lang, Quantity, Ref, Refusal, SeededRandom, Visibility, env::Random};
use members::{NotDone, Role};
use serde_json::json;
use store::{Engine, Tx, directory::Card, thread::Verb};
use testkit::{World, on_both};
use web::{
    StatusCode,
    papers::{Asked, Paper},
    test::Client,
};

use crate::stage::{Scene, clean, migrations, scene, site};

fn frame(key: &str, kind: FrameKind) -> FrameDraft {
    FrameDraft {
        key: key.into(),
        kind,
        title: format!("Frame {key}"),
        lang: Lang::Sv,
        replaces: None,
        parent: None,
        detail: FrameDetail::default(),
    }
}

fn item(kind: ItemKind, key: &str, parent: Option<&str>) -> ItemDraft {
    ItemDraft {
        kind,
        key: key.into(),
        parent: parent.map(str::to_owned),
        title: format!("Item {key}"),
        detail: ItemDetail::default(),
    }
}

fn mark(left: Option<&str>, right: Option<&str>, mark: Mark) -> MarkDraft {
    let text = |text: Option<&str>| text.map(str::to_owned);
    MarkDraft { left: text(left), right: text(right), mark, weight: None, note: String::new() }
}

fn adopt(decision: Option<&str>) -> MoveDraft {
    MoveDraft { to: State::Adopted, decision: decision.map(str::to_owned), on: "2026-05".parse().ok() }
}

fn refusal<T: std::fmt::Debug>(done: Result<T, NotDone>) -> Refusal {
    match done {
        Err(NotDone::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

/// Everything that is known of the space's strategies.
async fn whole(world: &World, scene: &Scene) -> Whole {
    Whole::read(&mut world.store.read().await.unwrap(), scene.space.id).await.unwrap()
}

/// A board reads what a proposal aims at before anything is decided; where it names nothing, that is said.
#[tokio::test]
async fn a_brief_says_what_the_proposal_aims_at() {
    on_both(&migrations(), async |world| {
        let scene = scene(world, "tvv", &[("north", "N")]).await;
        let (by, space) = (&scene.coordinator, &scene.space);
        let mut tx = world.store.write().await.unwrap();
        desk::draft_frame(&mut tx, by, space, &frame("own", FrameKind::Own)).await.unwrap();
        let goal = desk::add_item(&mut tx, by, space, "own", &item(ItemKind::Goal, "work", None), None)
            .await
            .unwrap();
        desk::move_frame(&mut tx, &scene.secretary, space, "own", &adopt(Some("§ 61"))).await.unwrap();
        let card = Card {
            subject: Ref::new("proposal", Id::new(&world.env)),
            space: space.id,
            number: Some(31),
            title: "Kvällsbuss".into(),
            url: "/tvv/proposals/31".into(),
            status: "proposal-ready".into(),
            visibility: Visibility::Public,
        };
        tx.put_card(&card).await.unwrap();
        tx.link(space.id, &card.subject, Verb::Serves, &goal.subject()).await.unwrap();
        let part = strategy::slice().papers.into_iter().find(|part| part.paper == Paper::Brief).unwrap();
        let brief = async |tx: &mut Tx, found: &[Card]| {
            let words = pages::Words::new(Lang::Sv);
            let asked = Asked { space, words, now: world.env.now(), about: None, found };
            (part.run)(tx, &asked).await.unwrap()[0].short.clone()
        };
        assert_eq!(brief(&mut tx, &[]).await, "Inget mål är angivet.");
        let said = brief(&mut tx, std::slice::from_ref(&card)).await;
        assert!(said.starts_with("Förslaget siktar mot: ") && said.contains(&goal.title), "{said}");
    })
    .await;
}

#[tokio::test]
async fn a_strategy_is_adopted_with_its_decision_and_replaced_by_its_successor() {
    on_both(&migrations(), async |world| {
        let scene = scene(world, "tvv", &[("north", "N")]).await;
        let (by, space) = (&scene.coordinator, &scene.space);
        let mut tx = world.store.write().await.unwrap();
        desk::draft_frame(&mut tx, by, space, &frame("old", FrameKind::Own)).await.unwrap();
        let refused = desk::move_frame(&mut tx, by, space, "old", &adopt(None)).await;
        assert_eq!(refusal(refused).code, "adoption-needs-decision");
        let nobody = desk::draft_frame(&mut tx, &scene.member, space, &frame("x", FrameKind::Own)).await;
        assert_eq!(refusal(nobody).code, "not-permitted");
        desk::add_item(&mut tx, by, space, "old", &item(ItemKind::Goal, "work", None), None).await.unwrap();
        desk::move_frame(&mut tx, &scene.secretary, space, "old", &adopt(Some("§ 61"))).await.unwrap();
        // What was adopted stands.
        let added =
            desk::add_item(&mut tx, by, space, "old", &item(ItemKind::Goal, "late", None), None).await;
        assert_eq!(refusal(added).code, "adopted-text-stands");
        let new = FrameDraft { replaces: Some("old".into()), ..frame("new", FrameKind::Own) };
        desk::draft_frame(&mut tx, by, space, &new).await.unwrap();
        tx.commit().await.unwrap();
        let before = whole(world, &scene).await;
        assert_eq!(before.frame("old").unwrap().state, State::Adopted, "a draft replaces nothing yet");
        let mut tx = world.store.write().await.unwrap();
        desk::move_frame(&mut tx, by, space, "new", &adopt(Some("§ 9"))).await.unwrap();
        tx.commit().await.unwrap();
        let after = whole(world, &scene).await;
        assert_eq!(after.frame("old").unwrap().state, State::Superseded);
        assert_eq!(after.successor(after.frame("old").unwrap().id).unwrap().key, "new");
        assert_eq!(after.current().unwrap().key, "new");
        let back = {
            let mut tx = world.store.write().await.unwrap();
            let wish = MoveDraft { to: State::Draft, decision: None, on: None };
            desk::move_frame(&mut tx, by, space, "new", &wish).await
        };
        assert_eq!(refusal(back).code, "state-not-from-here");
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn an_eighth_area_needs_a_reason_that_is_kept() {
    on_both(&migrations(), async |world| {
        let scene = scene(world, "fagnor", &[]).await;
        let (by, space) = (&scene.coordinator, &scene.space);
        let mut tx = world.store.write().await.unwrap();
        desk::draft_frame(&mut tx, by, space, &frame("f", FrameKind::Own)).await.unwrap();
        for n in 0..7 {
            let area = item(ItemKind::Area, &format!("a{n}"), None);
            desk::add_item(&mut tx, by, space, "f", &area, None).await.unwrap();
        }
        let eighth = item(ItemKind::Area, "a8", None);
        let refused = desk::add_item(&mut tx, by, space, "f", &eighth, None).await;
        assert_eq!(refusal(refused), Refusal::counted("many-areas", 7));
        desk::add_item(&mut tx, by, space, "f", &eighth, Some("two were split")).await.unwrap();
        tx.commit().await.unwrap();
        let whole = whole(world, &scene).await;
        assert_eq!(whole.frame("f").unwrap().detail.limit_reason.as_deref(), Some("two were split"));
        let log = world.store.read().await.unwrap().events_after(space.id, 0, 100).await.unwrap();
        let over = log.iter().filter(|event| event.topic == "area.added" && event.body["over_limit"] == true);
        assert_eq!(over.count(), 1, "the override is in the log");
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn marks_add_up_and_a_counterpart_ends_standing_alone() {
    on_both(&migrations(), async |world| {
        let scene = scene(world, "tvv", &[]).await;
        let (by, space) = (&scene.coordinator, &scene.space);
        let mut tx = world.store.write().await.unwrap();
        let loaded = strategy::load(&mut tx, by, space, &TABLES).await.unwrap();
        assert_eq!((loaded.frames, loaded.items, loaded.marks), (2, 7, 2));
        let set = async |tx: &mut Tx, draft| desk::set_mark(tx, by, space, "x", &draft).await;
        set(&mut tx, mark(Some("brand"), None, Mark::Own)).await.unwrap();
        set(&mut tx, mark(Some("brand"), Some("culture"), Mark::Adapted)).await.unwrap();
        let refused = set(&mut tx, mark(Some("brand"), None, Mark::Own)).await;
        assert_eq!(refusal(refused).code, "mark-has-counterpart");
        tx.commit().await.unwrap();
        let whole = whole(world, &scene).await;
        let one = &whole.crosswalks[0];
        let mut tx = world.store.write().await.unwrap();
        let pairs = rows::pairs(&mut tx, one.id).await.unwrap();
        assert!(pairs.iter().all(|pair| pair.mark != Mark::Own));
        let ids = |side: strategy::model::Side| -> Vec<Id> {
            whole.of_kind(side.strategy, side.kind).map(|item| item.id).collect()
        };
        assert_eq!(sums(&ids(one.left), &pairs), Sums { total: 3, same: 1, adapted: 2, alone: 0, open: 0 });
        assert_eq!(sums(&ids(one.right), &pairs), Sums { total: 4, same: 1, adapted: 2, alone: 0, open: 1 });
        desk::clear_mark(&mut tx, by, space, "x", &mark(Some("brand"), Some("culture"), Mark::Adapted))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let pairs = rows::pairs(&mut world.store.read().await.unwrap(), one.id).await.unwrap();
        assert_eq!(sums(&ids(one.left), &pairs).open, 1);
        clean(world, &scene).await;
    })
    .await;
}

const TABLES: Tables<'static> = Tables {
    frames: "key\tkind\ttitle\tvision\thorizon\tfigure\tfigure_status\tfigure_implied\n\
        ours\town\tOurs\tTwo towns\t2030\t120000 inhabitants\tcomparison\tassumption\n\
        region\texternal\tThe region\t\t\t\t\t\n",
    items: "frame\tkind\tkey\ttitle\tbaseline\ttarget\tdue\tshape\n\
        ours\tgoal\twork\tWork for all\t\t\t\t\n\
        ours\tgoal\tfirms\t1000 firms\t800 companies\t1000 companies\t2025\tcount\n\
        ours\tgoal\tbrand\tOne brand\t\t\t\taspiration\n\
        region\tarea\tbusiness\tBusiness\t\t\t\t\n\
        region\tarea\tknowledge\tKnowledge\t\t\t\t\n\
        region\tarea\tculture\tCulture\t\t\t\t\n\
        region\tarea\thealth\tHealth\t\t\t\t\n",
    statements: "kind\ttitle\tabout\tcertainty\tgap\tobserved\treviewed\treview_days\ttext\n\
        strength\tLeisure\tregion/health\tjudgement\tyes\t\t\t\t\n\
        strength\tSkills\tregion/business region/knowledge\tfact\t\t\t\t\t\n\
        strength\tAn incubator\tregion/business\thypothesis\t\t\t\t\t\n\
        challenge\tFew employers\tours/firms\t\t\t\t\t\t\n\
        trend\tTrade grows\tours/firms\t\t\t2004-2005\t2005-03-29\t365\t\n\
        trend\tTrust matters\tours/brand\t\t\t2004-2005\t\t365\t\n\
        reflection\tRoots\t\t\t\t\t\t\tThe <authors> thought so\n\
        term\ttowns\t\t\t\t\t\t\tWhere people live\n",
    crosswalks: "key\ttitle\tleft\tleft_kind\tright\tright_kind\nx\tOurs and theirs\tours\tgoal\tregion\tarea\n",
    marks: "crosswalk\tleft\tright\tmark\tweight\nx\twork\tknowledge\tadapted\tclear\nx\tfirms\tbusiness\tsame\tstrong\n",
};

/// A space with the small tables above, behind a door.
async fn filled() -> (World, Scene, Client) {
    let (world, scene, _, client) = site().await;
    let mut tx = world.store.write().await.unwrap();
    strategy::load(&mut tx, &scene.coordinator, &scene.space, &TABLES).await.unwrap();
    tx.commit().await.unwrap();
    (world, scene, client)
}

#[tokio::test]
async fn row_000_23_the_figure_of_a_vision_is_judged_only_as_a_target() {
    let (world, scene, mut client) = filled().await;
    let page = client.get("/tvv/strategy").await.text();
    assert!(
        page.contains(
            "120\u{202f}000\u{a0}invånare: jämförelse, underförstått antagande – inte beslutat måltal"
        ),
        "{page}"
    );
    assert!(page.contains("4 år kvar till 2030"));
    let mut tx = world.store.write().await.unwrap();
    let whole = Whole::read(&mut tx, scene.space.id).await.unwrap();
    let mut detail = whole.frame("ours").unwrap().detail.clone();
    detail.vision.status = Some(FigureStatus::Target);
    let draft = FrameDraft { title: "Ours".into(), detail, ..frame("ours", FrameKind::Own) };
    desk::revise_frame(&mut tx, &scene.coordinator, &scene.space, "ours", &draft).await.unwrap();
    tx.commit().await.unwrap();
    assert!(client.get("/tvv/strategy").await.text().contains("beslutat måltal"));
}

#[tokio::test]
async fn row_003_15_a_target_removes_its_flag_and_the_log_says_who() {
    let (world, scene, mut client) = filled().await;
    let whole = whole(&world, &scene).await;
    let goal = whole.addressed("ours/work").unwrap().clone();
    let today = jiff::civil::date(2026, 3, 2);
    assert!(whole.flags(&goal, today).contains(&Flag::NoNumber));
    let page = client.get(&format!("/tvv/goals/{}", goal.number)).await.text();
    assert!(page.contains("Mål utan måltal") && page.contains("Saknar mätbar definition"));
    let mut draft = item(ItemKind::Goal, "work", None);
    draft.title.clone_from(&goal.title);
    draft.detail.measure.target = Some(Quantity::exact(100, "percent"));
    let mut tx = world.store.write().await.unwrap();
    desk::revise_item(&mut tx, &scene.coordinator, &scene.space, goal.id, &draft).await.unwrap();
    tx.commit().await.unwrap();
    assert!(!client.get(&format!("/tvv/goals/{}", goal.number)).await.text().contains("Mål utan måltal"));
    let log = world.store.read().await.unwrap().events_of(&goal.subject()).await.unwrap();
    let set = log.iter().find(|event| event.body["target_set"] == true).unwrap();
    assert_eq!(set.actor, scene.coordinator.actor);
}

#[tokio::test]
async fn row_000_29_gaps_are_shown_both_ways_and_the_data_agree() {
    let (_world, _, mut client) = filled().await;
    let page = client.get("/tvv/crosswalk/x").await;
    assert_eq!(page.status, StatusCode::OK);
    let text = page.text();
    assert_eq!(pages::check::problems(&text), Vec::<String>::new());
    for said in [
        "One brand",
        "Culture",
        "Health",
        "Luckor att ta ställning till",
        "3 i Ours".trim_start_matches("3 i "),
    ] {
        assert!(text.contains(said), "{said}");
    }
    let data = client.get("/tvv/crosswalk/x/marks.json").await.text();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    let open: Vec<_> = data["marks"].as_array().unwrap().iter().filter(|row| row["mark"] == "open").collect();
    assert_eq!(open.len(), 3, "{data}");
    assert!(client.get("/tvv/crosswalk").await.text().contains("3 luckor att ta ställning till"));
}

#[tokio::test]
async fn rows_000_07_to_000_19_registers_count_once_and_keep_apart_what_was_not_adopted() {
    let (_world, _, mut client) = filled().await;
    let strengths = client.get("/tvv/strengths").await.text();
    assert!(
        strengths.contains("3 styrkor att bygga vidare på") && strengths.contains("4 rader, 3 styrkor"),
        "{strengths}"
    );
    let guesses = client.get("/tvv/strengths?certainty=hypothesis").await.text();
    assert!(guesses.contains("An incubator") && !guesses.contains("Leisure"));
    let trends = client.get("/tvv/trends").await.text();
    assert!(trends.contains("uppgift från 2004–2005"));
    assert_eq!(trends.matches("Dags att se över").count(), 1);
    let page = client.get("/tvv/strategy").await.text();
    assert!(
        page.contains("The &#60;authors&#62; thought so") || page.contains("The &lt;authors&gt; thought so")
    );
    assert!(
        !client.get("/tvv/goals.json").await.text().contains("authors"),
        "a reflection is no part of the goals"
    );
    assert!(page.contains("href=\"/tvv/glossary#term-1\""), "a term is linked where it stands");
    for path in [
        "/tvv/goals",
        "/tvv/areas",
        "/tvv/challenges",
        "/tvv/glossary",
        "/tvv/strengths/1",
        "/tvv/challenges/1",
        "/tvv/trends/1",
    ] {
        let page = client.get(path).await;
        assert_eq!(
            (page.status, pages::check::problems(&page.text())),
            (StatusCode::OK, Vec::new()),
            "{path}"
        );
    }
    for list in ["goals", "areas", "strengths", "challenges", "trends", "glossary"] {
        for end in ["csv", "json"] {
            assert_eq!(
                client.get(&format!("/tvv/{list}.{end}")).await.status,
                StatusCode::OK,
                "{list}.{end}"
            );
        }
    }
    assert_eq!(client.get("/tvv/goals/99").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn row_000_29_a_board_that_decides_adopts_the_strategy_in_the_same_transaction() {
    on_both(&migrations(), async |world| {
        let app = crate::stage::door(world).await;
        let scene = scene(world, "tvv", &[]).await;
        let mut tx = world.store.write().await.unwrap();
        let drafted =
            desk::draft_frame(&mut tx, &scene.coordinator, &scene.space, &frame("f", FrameKind::Own)).await.unwrap();
        tx.commit().await.unwrap();
        let matter = Ref::new("matter", Id::new(&world.env));
        for (n, topic) in [(1, "decision.taken"), (2, "decision.taken"), (2, "matter.adopted")] {
            let mut tx = app.store().write().await.unwrap();
            let body = json!({ "number": 1, "about": drafted.subject().to_string(), "n": n, "m": 2, "on": "2026-05-18" });
            let happened = Happened::new(topic, matter.clone(), Visibility::Public, body);
            tx.append(scene.space.id, &scene.secretary.actor, &happened).await.unwrap();
            tx.commit().await.unwrap();
            let whole = whole(world, &scene).await;
            let frame = whole.frame("f").unwrap();
            assert_eq!(frame.detail.decided, Some((n, 2)));
            let adopted = if topic == "matter.adopted" { State::Adopted } else { State::Draft };
            assert_eq!(frame.state, adopted, "after {topic}");
        }
        clean(world, &scene).await;
    })
    .await;
}

/// Random deeds by people with and without the right leave everything in order.
#[tokio::test]
async fn random_deeds_by_random_people_break_nothing() {
    on_both(&migrations(), async |world| {
        let scene = scene(world, "tvv", &[]).await;
        let mut tx = world.store.write().await.unwrap();
        strategy::load(&mut tx, &scene.coordinator, &scene.space, &TABLES).await.unwrap();
        tx.commit().await.unwrap();
        let random = SeededRandom::new(11);
        let done = Arc::new(AtomicUsize::new(0));
        for _ in 0..260 {
            let mut dice = [0u8; 6];
            random.fill(&mut dice);
            let mut tx = world.store.write().await.unwrap();
            if step(&mut tx, &scene, dice).await.is_ok() && tx.commit().await.is_ok() {
                done.fetch_add(1, Ordering::Relaxed);
            }
        }
        assert!(done.load(Ordering::Relaxed) > 30, "{done:?} deeds were done");
        clean(world, &scene).await;
    })
    .await;
}

/// One deed that the dice choose.
async fn step(tx: &mut Tx, scene: &Scene, dice: [u8; 6]) -> members::Done<()> {
    let whole = Whole::read(tx, scene.space.id).await?;
    let callers = [&scene.coordinator, &scene.coordinator, &scene.secretary, &scene.member];
    let (by, space) = (callers[dice[0] as usize % 4], &scene.space);
    let frame_key = whole.frames[dice[1] as usize % whole.frames.len()].key.clone();
    let any = whole.items[dice[2] as usize % whole.items.len()].clone();
    let other = whole.items[dice[3] as usize % whole.items.len()].key.clone();
    let kind = ItemKind::ALL[dice[4] as usize % 3];
    match dice[5] % 9 {
        0 => {
            let replaces = (dice[4].is_multiple_of(2)).then_some(frame_key);
            let draft = FrameDraft { replaces, ..frame(&format!("f{}", dice[3] % 4), FrameKind::Own) };
            desk::draft_frame(tx, by, space, &draft).await.map(drop)
        }
        1 | 2 => {
            let to = State::ALL[dice[3] as usize % 4];
            let decision = (dice[4].is_multiple_of(2)).then(|| "§ 1".to_owned());
            desk::move_frame(tx, by, space, &frame_key, &MoveDraft { to, decision, on: None }).await.map(drop)
        }
        3 | 4 => {
            let parent = (dice[3].is_multiple_of(2)).then_some(other.as_str());
            desk::add_item(tx, by, space, &frame_key, &item(kind, "n", parent), None).await.map(drop)
        }
        5 => {
            let draft = ItemDraft { title: any.title.clone(), ..item(any.kind, &any.key, Some(&other)) };
            desk::revise_item(tx, by, space, any.id, &draft).await.map(drop)
        }
        6 => desk::retire_item(tx, by, space, any.id).await,
        7 => {
            let side = |n: u8, key: &str| (!n.is_multiple_of(3)).then(|| key.to_owned());
            let draft = MarkDraft {
                left: side(dice[2], &any.key),
                right: side(dice[3], &other),
                mark: Mark::ALL[dice[4] as usize % 4],
                weight: None,
                note: String::new(),
            };
            desk::set_mark(tx, by, space, "x", &draft).await.map(drop)
        }
        _ => {
            let row = course_row(&whole, dice[2]);
            desk::note(tx, by, space, &row).await.map(drop)
        }
    }
}

fn course_row(whole: &Whole, n: u8) -> forms::StatementDraft {
    let one = &whole.items[n as usize % whole.items.len()];
    let frame = whole.frame_of(one.strategy).unwrap();
    forms::StatementDraft {
        kind: StatementKind::ALL[n as usize % 3],
        title: "noted".into(),
        lang: Lang::Sv,
        about: vec![format!("{}/{}", frame.key, one.key)],
        detail: Default::default(),
    }
}

#[tokio::test]
async fn the_desk_writes_what_the_public_reads() {
    let (world, _, app, mut client) = site().await;
    assert_eq!(world.store.engine(), Engine::Sqlite);
    client.sign_in_as("tvv", Role::Coordinator).await;
    let page = client.get("/tvv/desk/strategy/new").await;
    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
    let faulty = client.post("/tvv/desk/strategy/new", &[("title", " "), ("figure", "lots")]).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(faulty.text().contains("lots"), "what was typed stays");
    let request = page.hidden("request");
    for _ in 0..2 {
        let fields =
            [("title", "Vår strategi"), ("kind", "own"), ("lang", "sv"), ("request", request.as_str())];
        let done = client.post("/tvv/desk/strategy/new", &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
    }
    let table = "kind\tkey\tparent\ttitle\ttarget\tdue\narea\tjobs\t\tJobs\t\t\ngoal\tfirms\tjobs\t1000 firms\t1000 companies\t2025\n";
    let pasted = client.post("/tvv/desk/strategy/var-strategi/paste", &[("table", table)]).await;
    assert_eq!(pasted.status, StatusCode::SEE_OTHER, "{}", pasted.text());
    let wrong =
        client.post("/tvv/desk/strategy/var-strategi/paste", &[("table", "kind\ttitle\ngoal\t\n")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("Rad 2"), "{}", wrong.text());
    let mut reader = Client::new(&app);
    let shown = reader.get("/tvv/strategy").await.text();
    assert!(shown.contains("1000 firms") && shown.contains("Målår passerat"), "{shown}");
    assert!(shown.contains("class=\"watermark\""), "a draft says so on every page, on paper too");
    for path in [
        "/tvv/desk/strategy",
        "/tvv/desk/strategy/var-strategi",
        "/tvv/desk/statements",
        "/tvv/desk/statements/new?kind=trend",
    ] {
        let page = client.get(path).await;
        assert_eq!(
            (page.status, pages::check::problems(&page.text())),
            (StatusCode::OK, Vec::new()),
            "{path}"
        );
        assert_ne!(reader.get(path).await.status, StatusCode::OK, "{path} is for the desk");
    }
}
