//! Who does what, on both databases and on the pages.

use course::responsibility::{
    desk,
    rules::{Arrangement, in_force},
    slice, store as rows,
};
use jiff::civil::date;
use kernel::Lang;
use members::{NotDone, Role};
use store::Engine;
use testkit::World;
use web::{App, StatusCode, test::Client};

use crate::support::{Scene, app, caller, clean, scene};

fn since(from: &str) -> Arrangement {
    Arrangement {
        from: from.parse().unwrap(),
        own: vec![],
        joint: false,
        influences: false,
        region: false,
        other: None,
        note: String::new(),
        matters: vec![],
    }
}

/// Three tasks: each alone and then together, together without a decision, the region's.
async fn history(world: &World, scene: &Scene) -> kernel::Ref {
    let by = &scene.coordinator;
    let (_, matter) = scene.proposal(world, 7, 1).await;
    let both = vec![scene.organisation("ostby"), scene.organisation("vastby")];
    let mut tx = world.store.write().await.unwrap();
    let space = &scene.space;
    let named = |title: &'static str| (title, Lang::Sv);
    let alone = Arrangement { own: both, ..since("2003-05") };
    desk::add(&mut tx, by, space, named("Turistservice"), &alone, None).await.unwrap();
    let together = Arrangement { joint: true, matters: vec![matter.id], ..since("2020") };
    desk::arrange(&mut tx, by, space, 1, &together).await.unwrap();
    let unbacked = Arrangement { joint: true, ..since("2010") };
    desk::add(&mut tx, by, space, named("Extern marknadsföring"), &unbacked, None).await.unwrap();
    let region = Arrangement { region: true, influences: true, ..since("2012") };
    desk::add(&mut tx, by, space, named("Kollektivtrafik"), &region, None).await.unwrap();
    tx.commit().await.unwrap();
    matter
}

#[tokio::test]
async fn the_board_can_be_read_as_it_was() {
    testkit::on_both(&App::migrations(&[slice()]), async |world| {
        let app = app(world, vec![slice()]).await;
        let scene = &scene(world).await;
        history(world, scene).await;
        let all = rows::all(&mut world.store.read().await.unwrap(), scene.space.id).await.unwrap();
        assert_eq!(all.len(), 3);
        let then = in_force(&all[0].arrangements, date(2010, 1, 1)).unwrap();
        assert_eq!((then.own.len(), then.joint), (2, false));
        let now = in_force(&all[0].arrangements, date(2026, 1, 1)).unwrap();
        assert_eq!((now.own.len(), now.joint, now.matters.len()), (0, true, 1));
        let nobody = since("2026");
        let mut tx = world.store.write().await.unwrap();
        let refused = desk::arrange(&mut tx, &scene.coordinator, &scene.space, 1, &nobody).await;
        assert!(matches!(refused, Err(NotDone::Refused(refusal)) if refusal.code == "task-nobody"));
        let editor = caller(world, scene.space.id, Role::MunicipalEditor, Some(scene.organisation("vastby")));
        let refused = desk::arrange(&mut tx, &editor, &scene.space, 1, &nobody).await;
        assert!(matches!(refused, Err(NotDone::Refused(refusal)) if refusal.code == "not-permitted"));
        drop(tx);
        clean(&world.store, &app.checks().copied().collect::<Vec<_>>(), scene.space.id).await;
    })
    .await;
}

#[tokio::test]
async fn together_without_both_decisions_is_flagged_for_all_to_see() {
    let world = &World::new(Engine::Sqlite, &App::migrations(&[slice()])).await;
    let app = app(world, vec![slice()]).await;
    let scene = &scene(world).await;
    let matter = history(world, scene).await;
    let mut reader = Client::new(&app);
    let text = reader.get("/tvv/responsibility").await.text();
    assert_eq!(pages::check::problems(&text), Vec::<String>::new());
    assert!(text.contains("2 uppgifter sägs göras tillsammans"), "{text}");
    scene.decide(world, &matter, &matter, 1).await;
    let text = reader.get("/tvv/responsibility").await.text();
    assert!(text.contains("beslutat i 1 av 2") && text.contains("2 uppgifter"), "{text}");
    scene.decide(world, &matter, &matter, 2).await;
    let text = reader.get("/tvv/responsibility").await.text();
    assert!(text.contains("beslutat i 2 av 2") && text.contains("En uppgift sägs"), "{text}");
    let text = reader.get("/tvv/responsibility?at=2011-01-01").await.text();
    assert!(text.contains("1 januari 2011") && !text.contains("Kollektivtrafik"), "{text}");
    assert_eq!(reader.get("/tvv/responsibility?at=x").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = reader.get("/tvv/responsibility/1").await.text();
    assert!(text.contains("Östby själv, Västby själv") && text.contains("Sedan maj 2003"), "{text}");
    let csv = reader.get("/tvv/responsibility.csv").await.text();
    assert_eq!(csv.lines().count(), 4, "{csv}");
    let json = reader.get("/tvv/responsibility.json?at=2011-01-01").await.text();
    assert!(
        json.contains("\"at\":\"2011-01-01\"") && json.contains("\"own\":[\"ostby\",\"vastby\"]"),
        "{json}"
    );

    let mut client = Client::new(&app);
    client.sign_in_as("tvv", Role::Coordinator).await;
    let page = client.get("/tvv/desk/responsibility").await;
    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
    let key = page.hidden("request");
    let faulty =
        client.post("/tvv/desk/responsibility", &[("title", "Räddningstjänst"), ("from", "2024")]).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(faulty.text().contains("value=\"Räddningstjänst\""));
    let fields =
        [("request", key.as_str()), ("title", "Räddningstjänst"), ("from", "2024"), ("other", "Ett förbund")];
    for _ in 0..2 {
        assert_eq!(client.post("/tvv/desk/responsibility", &fields).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(client.get("/tvv/desk/responsibility/4").await.status, StatusCode::OK);
    let done = client.post("/tvv/desk/responsibility/4", &[("from", "2025"), ("own", "ostby")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let text = reader.get("/tvv/responsibility/4").await.text();
    assert!(text.contains("Ett förbund") && text.contains("Östby själv"), "{text}");
    assert_eq!(reader.get("/tvv/responsibility/5").await.status, StatusCode::NOT_FOUND);
}
