//! External matters, on both databases and on the pages.

use course::influence::{
    desk,
    model::{Contact, Kind, Said, Stage, Stance},
    slice,
};
use kernel::{Lang, Ref};
use members::{NotDone, Role};
use store::Engine;
use testkit::World;
use web::{App, StatusCode, test::Client};

use crate::support::{app, clean, scene};

fn said(goals: &[Ref]) -> Said {
    Said {
        title: "Dubbelspår norrut".into(),
        says: "Tåg varje kvart.".into(),
        lang: Lang::Sv,
        owner: "Staten".into(),
        stage: Stage::Planned,
        stance: Stance::For,
        stance_says: "Hela sträckan före 2035.".into(),
        next_step: Some("Möte med departementet".into()),
        next_on: Some("2026-05".parse().unwrap()),
        outcome: None,
        goals: goals.to_vec(),
        example: true,
    }
}

#[tokio::test]
async fn every_matter_has_a_next_step_until_it_has_an_outcome() {
    testkit::on_both(&App::migrations(&[slice()]), async |world| {
        let app = app(world, vec![slice()]).await;
        let scene = &scene(world).await;
        let by = &scene.coordinator;
        let goal = scene.goal(world, 4, "God infrastruktur").await;
        let mut tx = world.store.write().await.unwrap();
        let said = said(std::slice::from_ref(&goal));
        let external = desk::open(&mut tx, by, &scene.space, &said, None).await.unwrap();
        let contact = Contact {
            kind: Kind::Submission,
            on: "2026-02".parse().unwrap(),
            says: "Yttrande över planen.".into(),
        };
        desk::note(&mut tx, by, &scene.space, 1, &contact).await.unwrap();
        let ended = Said { stage: Stage::Done, ..said.clone() };
        let refused = desk::change(&mut tx, by, &scene.space, 1, 2, &ended).await;
        assert!(matches!(refused, Err(NotDone::Refused(refusal)) if refusal.code == "external-outcome"));
        let stale = desk::change(&mut tx, by, &scene.space, 1, 1, &said).await;
        assert!(matches!(stale, Err(NotDone::Store(store::StoreError::Conflict(_)))));
        tx.commit().await.unwrap();
        let links = world.store.read().await.unwrap().links_to(&goal).await.unwrap();
        assert_eq!(links[0].other, external.subject(), "the goal's page finds it");
        let mut tx = world.store.write().await.unwrap();
        let ended =
            Said { outcome: Some("Invigt.".into()), next_step: None, next_on: None, goals: vec![], ..ended };
        desk::change(&mut tx, by, &scene.space, 1, 2, &ended).await.unwrap();
        tx.commit().await.unwrap();
        assert!(world.store.read().await.unwrap().links_to(&goal).await.unwrap().is_empty());
        clean(&world.store, &app.checks().copied().collect::<Vec<_>>(), scene.space.id).await;
    })
    .await;
}

#[tokio::test]
async fn the_register_shows_owner_last_contact_and_next_step() {
    let world = &World::new(Engine::Sqlite, &App::migrations(&[slice()])).await;
    let app = app(world, vec![slice()]).await;
    let scene = &scene(world).await;
    scene.goal(world, 4, "God infrastruktur").await;
    let mut client = Client::new(&app);
    assert!(client.get("/tvv/influence").await.text().contains("Inga frågor ännu."));
    client.sign_in_as("tvv", Role::Coordinator).await;
    let page = client.get("/tvv/desk/influence/new").await;
    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
    let key = page.hidden("request");
    let fields = [
        ("request", key.as_str()),
        ("title", "Dubbelspår norrut"),
        ("says", "Tåg varje kvart."),
        ("owner", "Staten"),
        ("stage", "planned"),
        ("stance", "for"),
        ("goals", "4"),
    ];
    let faulty = client.post("/tvv/desk/influence/new", &fields).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(faulty.text().contains("value=\"Dubbelspår norrut\""));
    let whole = [&fields[..], &[("next_step", "Möte med departementet"), ("next_on", "2026-05")]].concat();
    for year in ["0001", "9999"] {
        let odd = [&fields[..], &[("next_step", "Möte"), ("next_on", year)]].concat();
        let pointed = client.post("/tvv/desk/influence/new", &odd).await;
        assert_eq!(pointed.status, StatusCode::UNPROCESSABLE_ENTITY, "{year}");
        assert!(pointed.text().contains(&format!("value=\"{year}\"")), "{}", pointed.text());
    }
    for _ in 0..2 {
        assert_eq!(client.post("/tvv/desk/influence/new", &whole).await.location(), "/tvv/influence/1");
    }
    let done = [("kind", "contact"), ("done_on", "2026-02-17"), ("done_says", "Vi träffades.")];
    assert_eq!(
        client.post("/tvv/desk/influence/1/done", &done[..1]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let never = [("kind", "contact"), ("done_on", "9999-01-01"), ("done_says", "Vi träffades.")];
    let pointed = client.post("/tvv/desk/influence/1/done", &never).await;
    assert_eq!(pointed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(client.post("/tvv/desk/influence/1/done", &done).await.status, StatusCode::SEE_OTHER);
    let text = client.get("/tvv/influence").await.text();
    assert_eq!(pages::check::problems(&text), Vec::<String>::new());
    for said in ["Staten", "17 februari 2026, kontakt", "Möte med departementet (maj 2026)", "I plan"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let text = client.get("/tvv/influence/1").await.text();
    assert!(text.contains("Vi träffades.") && text.contains("God infrastruktur"), "{text}");
    let page = client.get("/tvv/desk/influence/1").await;
    let version = page.hidden("version");
    let ended = [&fields[1..], &[("version", version.as_str()), ("stage", "done")]].concat();
    assert_eq!(client.post("/tvv/desk/influence/1", &ended).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let csv = client.get("/tvv/influence.csv").await.text();
    assert!(csv.contains("2026-02-17") && csv.lines().count() == 2, "{csv}");
    assert!(client.get("/tvv/influence.json").await.text().contains("\"last_contact\":\"2026-02-17\""));
    assert_eq!(client.get("/tvv/influence/9").await.status, StatusCode::NOT_FOUND);
}
