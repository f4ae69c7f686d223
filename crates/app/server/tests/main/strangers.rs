//! From outside as the wrong person: every route of the program, tried by every role and by nobody.

use std::sync::Arc;

use course::{
    contribute::{self, forms::Who},
    strategy::{
        self,
        model::{FrameDetail, FrameKind, ItemDetail, ItemKind},
    },
};
use kernel::{Actor, Id, Lang, Private, env::DAY};
use members::{Role, contact, permits};
use server::slices;
use store::{Engine, Store};
use testkit::{Concepts, World};
use voice::idea::{
    self,
    desk::{self, MASK},
    meaning::Meaning,
    rules::Wish,
    state::WithheldReason,
    store::ideas,
};
use web::{App, Config, Gate, Route, StatusCode, test::Client};

use crate::support::{Scene, notify, organisation, scene};

/// Words planted where the public must never read them, each in a place of its own.
const HIDDEN: [&str; 11] = [
    "undanhållenmarkör",
    "väntandemarkör",
    "återtagenmarkör",
    "maskeradmarkör",
    "adressmarkör@exempel.se",
    "namnmarkör",
    "frågemarkör",
    "repliksmarkör",
    "egenplanmarkör",
    "hållenmarkör",
    "ångradmarkör",
];

/// A space in which every kind of secret lies somewhere, and one idea that everyone may read.
async fn planted(world: &World) -> Scene {
    let store = &world.store;
    let scene = scene(store).await;
    let owner = members::Caller::visitor(Lang::Sv);
    scene.submit(store, "En öppen idé om bussar", None).await;

    let withheld = scene.submit(store, "Text med undanhållenmarkör", None).await;
    scene.act(store, withheld.number, &Wish::Withhold { reason: WithheldReason::Abuse }).await;

    let mut tx = store.write().await.unwrap();
    let held = scene.submit_in(&mut tx, "Text med väntandemarkör", None).await;
    let held = ideas::by_number(&mut tx, scene.place.space, held).await.unwrap().unwrap();
    ideas::save_text(&mut tx, &held, &held.clean, true, false).await.unwrap();
    tx.commit().await.unwrap();

    let gone = scene.submit(store, "Text med återtagenmarkör", None).await;
    let mut tx = store.write().await.unwrap();
    desk::act(&mut tx, &scene.place, &owner, &gone, &Wish::Withdraw, None).await.unwrap();
    tx.commit().await.unwrap();

    let masked = scene.submit(store, "Ring maskeradmarkör om lekplatsen", None).await;
    let clean = format!("Ring {MASK} om lekplatsen");
    let mut tx = store.write().await.unwrap();
    desk::mask(&mut tx, &scene.place, &members::Caller::operator(), &masked, &clean).await.unwrap();
    tx.commit().await.unwrap();

    let reachable = scene.submit(store, "En idé om cykelvägar med ägare", None).await;
    let details = contact::Details {
        name: Some(Private::new("namnmarkör".into())),
        email: Some(Private::new("adressmarkör@exempel.se".into())),
        ..Default::default()
    };
    let mut tx = store.write().await.unwrap();
    let until = world.env.now() + 700 * DAY;
    let kept = contact::put(&mut tx, &Actor::Visitor, scene.place.space, &details, until).await.unwrap();
    desk::set_contact(&mut tx, &scene.place, &Actor::Visitor, &reachable, Some(kept)).await.unwrap();
    tx.commit().await.unwrap();
    scene.act(store, reachable.number, &scene.sort()).await;
    scene.act(store, reachable.number, &Wish::Ask { question: "Vad menas med frågemarkör?".into() }).await;
    let asked = scene.idea(store, reachable.number).await;
    let mut tx = store.write().await.unwrap();
    let reply = Wish::Reply { text: "Jo, repliksmarkör".into() };
    desk::act(&mut tx, &scene.place, &owner, &asked, &reply, None).await.unwrap();
    tx.commit().await.unwrap();
    commitments(store, &scene).await;
    notify(world).await;
    scene
}

/// An area with a commitment that everybody may read, and three that nobody but their actor may: private, held, and
/// shared once but taken back.
async fn commitments(store: &Store, scene: &Scene) {
    let mut tx = store.write().await.unwrap();
    let operator = members::Caller::operator();
    let mut space = members::space::by_id(&mut tx, scene.place.space).await.unwrap().unwrap();
    space.settings.commitments_open = true;
    members::space::set_settings(&mut tx, &operator, space.id, &space.settings).await.unwrap();
    let frame = strategy::forms::FrameDraft {
        key: "programmet".into(),
        kind: FrameKind::Own,
        title: "Programmet".into(),
        lang: Lang::Sv,
        replaces: None,
        parent: None,
        detail: FrameDetail::default(),
    };
    strategy::desk::draft_frame(&mut tx, &operator, &space, &frame).await.unwrap();
    let area = strategy::forms::ItemDraft {
        kind: ItemKind::Area,
        key: "tillit".into(),
        parent: None,
        title: "Tillit".into(),
        detail: ItemDetail::default(),
    };
    strategy::desk::add_item(&mut tx, &operator, &space, "programmet", &area, None).await.unwrap();
    let area = course::focus::areas(&mut tx, &space).await.unwrap().remove(0).id;
    let firm = Who { kind: "firm".into(), name: "Snickeriet".into(), ..Who::default() }.read().unwrap();
    let plan = contribute::desk::begin(&mut tx, &space, &firm, Lang::Sv, "0").await.unwrap();
    for (text, share) in [
        ("Ett åtagande som alla får läsa", true),
        ("Privat med egenplanmarkör", false),
        ("Ring hållenmarkör på 070-174 06 05", true),
        ("Delat en stund: ångradmarkör", true),
    ] {
        let words = contribute::forms::Words { text: text.into(), share, ..Default::default() };
        let draft = words.read().unwrap();
        let one = contribute::desk::add(&mut tx, &space, &plan, (area, &draft), None).await.unwrap();
        if text.contains("ångrad") {
            let over = (one.number, one.version);
            let gone = contribute::desk::Deed::Withdraw;
            contribute::desk::act(&mut tx, &space, plan.id, over, &gone, None).await.unwrap();
        }
    }
    tx.commit().await.unwrap();
}

/// An address of the route at which there is something, where there can be.
fn address(route: &Route, number: i64) -> String {
    let filled = route.path.replace("{space}", "prov").replace("{number}", &number.to_string());
    let filled = filled.replace("{*path}", "app.css").replace("{role}", "coordinator");
    let parts = filled.split('/').map(|part| {
        if part.starts_with('{') { Id::from_parts(1, [1; 10]).to_string() } else { part.to_owned() }
    });
    parts.collect::<Vec<_>>().join("/")
}

async fn site(world: &World) -> App {
    // Without the limit on posts, which would answer before the gates do.
    let config = Config { posts_per_minute: u32::MAX, ..Config::new("http://localhost") };
    App::new(world.store.clone(), config, slices::slices()).await.unwrap()
}

#[tokio::test]
async fn nothing_that_is_not_public_leaks_anywhere() {
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    planted(&world).await;
    let app = site(&world).await;
    app.settle().await.unwrap();
    let mut stranger = Client::new(&app);
    let mut read = 0;
    for route in app.routes().filter(|route| route.gate == Gate::Public && route.method == "GET") {
        for number in 1..=6 {
            let queries: Vec<String> =
                ["".to_owned()].into_iter().chain(HIDDEN.iter().map(|word| format!("?q={word}"))).collect();
            for query in queries.iter().take(if route.path.contains("{number}") { 1 } else { 9 }) {
                let at = format!("{}{query}", address(route, number));
                let page = stranger
                    .get(&at.replace('ö', "%C3%B6").replace('å', "%C3%A5").replace('ä', "%C3%A4"))
                    .await;
                assert_ne!(page.status, StatusCode::INTERNAL_SERVER_ERROR, "{at}");
                let text = page.text();
                for word in HIDDEN {
                    let shown = text.matches(word).count();
                    // What the reader typed may stand there, as often as any other word that finds nothing.
                    let typed = match query.contains(word) {
                        true => {
                            let nothing = address(route, number) + "?q=ingenting-alls";
                            stranger.get(&nothing).await.text().matches("ingenting-alls").count()
                        }
                        false => 0,
                    };
                    assert!(shown <= typed, "{at} shows {word} to everybody: {shown} against {typed}");
                }
                read += 1;
            }
        }
    }
    assert!(read > 50, "{read}");
    // Writing something like it shows nobody what is hidden, by words or by meaning.
    for model in [false, true] {
        if model {
            world.store.share(Arc::new(Meaning::of(Arc::new(Concepts::default()))));
            app.settle().await.unwrap();
        }
        for text in HIDDEN.map(|word| format!("Text med {word} om bussar, lekplatsen och cykelvägar")) {
            let page = stranger.post("/prov/leave-idea/similar", &[("text", text.as_str())]).await;
            assert_eq!(page.status, StatusCode::OK);
            let shown = page.text();
            let list = &shown[shown.find("data-similar-list").unwrap()..];
            assert!(HIDDEN.iter().all(|word| !list.contains(word)), "{text}: {list}");
            assert!(list.contains("/prov/i/1"), "what everyone may read is there: {list}");
            assert!([2, 3, 4].iter().all(|n| !list.contains(&format!("/prov/i/{n}\""))), "{list}");
        }
    }
}

#[tokio::test]
async fn the_log_and_its_messages_hold_no_secret() {
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    let scene = planted(&world).await;
    let events = world.store.read().await.unwrap().events_after(scene.place.space, 0, 1000).await.unwrap();
    for event in &events {
        let line = format!("{event:?}");
        for word in HIDDEN {
            assert!(!line.contains(word), "{line}");
        }
    }
    assert!(events.len() > 10);
}

#[tokio::test]
async fn every_route_asks_every_role() {
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    let space = planted(&world).await.place.space;
    let mut tx = world.store.write().await.unwrap();
    let town = organisation(&world.store, space);
    members::organisation::add(&mut tx, &members::Caller::operator(), &town).await.unwrap();
    tx.commit().await.unwrap();
    let app = site(&world).await;
    let mut tried = 0;
    for role in Role::ALL.into_iter().map(Some).chain([None]) {
        let mut client = Client::new(&app);
        if let Some(role) = role {
            client.sign_in_as("prov", role).await;
        }
        for route in app.routes() {
            let allowed = match route.gate {
                Gate::Public | Gate::DemoOnly => continue,
                Gate::Right(_) if !route.path.contains("{space}") => continue,
                gate => gate.admits(role.is_some(), |right| {
                    role.is_some_and(|role| permits::grants_right(role, right))
                }),
            };
            let at = address(route, 1);
            let page =
                if route.method == "GET" { client.get(&at).await } else { client.post(&at, &[]).await };
            let told = format!("{} {at} as {role:?}: {}", route.method, page.status);
            assert_ne!(page.status, StatusCode::INTERNAL_SERVER_ERROR, "{told}");
            match (allowed, role) {
                (true, _) => assert_ne!(page.status, StatusCode::FORBIDDEN, "{told}"),
                (false, Some(_)) => assert_eq!(page.status, StatusCode::FORBIDDEN, "{told}"),
                (false, None) => {
                    let to_sign_in =
                        page.status == StatusCode::SEE_OTHER && page.location().starts_with("/sign-in");
                    assert!(to_sign_in || page.status == StatusCode::FORBIDDEN, "{told}");
                }
            }
            tried += 1;
        }
    }
    assert!(tried > 100, "{tried}");
    assert_eq!(
        idea::store::checks::run(&world.store).await.unwrap().iter().map(|c| c.breaches).sum::<i64>(),
        0
    );
}

#[tokio::test]
async fn a_coordinator_of_one_space_is_a_stranger_in_another() {
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    planted(&world).await;
    let mut tx = world.store.write().await.unwrap();
    let mut other = members::space::by_key(&mut tx, "prov").await.unwrap().unwrap();
    other.id = Id::new(&world.env);
    other.key = "grann".into();
    members::space::found(&mut tx, &members::Caller::operator(), &other).await.unwrap();
    tx.commit().await.unwrap();
    let app = site(&world).await;
    let mut client = Client::new(&app);
    client.sign_in_as("grann", Role::Coordinator).await;
    for route in app.routes() {
        if route.gate.asks_for().is_some() && route.path.contains("{space}") {
            let at = address(route, 1);
            let page =
                if route.method == "GET" { client.get(&at).await } else { client.post(&at, &[]).await };
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{} {at}", route.method);
        }
    }
}
