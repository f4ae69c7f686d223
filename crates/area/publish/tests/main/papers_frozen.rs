//! What is published stands still, whatever happens afterwards, and only those publish who may.

use kernel::{Lang, Refusal, Visibility};
use members::{Done, NotDone, Role};
use proptest::{prelude::*, test_runner::TestRunner};
use publish::papers::{
    self,
    desk::{self, House},
    model::{Preface, Publication, State},
    rules::Wish,
    store as rows,
};
use store::{Sql, Tx, args, sql};
use testkit::{World, on_both};
use web::{
    StatusCode,
    papers::{Part, parts},
    test::Client,
};

use crate::stage::{Scene, door, migrations, scene, slices};

fn preface(title: &str) -> Preface {
    Preface { title: title.into(), lead: "Några ord.".into(), ..Preface::default() }
}

fn all_parts() -> Vec<Part> {
    parts(&slices())
}

fn house(parts: &[Part]) -> House<'_> {
    House { parts, home: "https://samband.example" }
}

async fn begin(world: &World, scene: &Scene, title: &str) -> Publication {
    let mut tx = world.store.write().await.unwrap();
    let one = desk::begin(&mut tx, &scene.coordinator, &scene.space, &preface(title), None).await.unwrap();
    tx.commit().await.unwrap();
    one
}

async fn publish(world: &World, scene: &Scene, number: i64) -> Publication {
    let parts = all_parts();
    let mut tx = world.store.write().await.unwrap();
    let one = desk::publish(&mut tx, &scene.coordinator, &scene.space, house(&parts), number).await.unwrap();
    tx.commit().await.unwrap();
    one
}

async fn stored(world: &World, scene: &Scene, number: i64) -> Publication {
    let mut tx = world.store.read().await.unwrap();
    rows::by_number(&mut tx, scene.space.id, number).await.unwrap().unwrap()
}

/// I19 holds over everything stored.
async fn stands(world: &World) -> Vec<String> {
    let slice = papers::slice();
    let check = slice.checks.iter().find(|check| check.id == "I19").unwrap();
    (check.run)(&world.store).await.unwrap().breaches
}

fn refusal<T: std::fmt::Debug>(done: Done<T>) -> Refusal {
    match done.unwrap_err() {
        NotDone::Refused(refusal) => refusal,
        NotDone::Store(error) => panic!("{error}"),
    }
}

#[tokio::test]
async fn a_report_is_live_until_it_is_published_and_then_stands_still() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let [_, proposal, _, _, action] = scene.woven(world).await;
        let report = begin(world, &scene, "Framtidsforum 2026").await;
        let app = door(world).await;
        let mut visitor = Client::new(&app);
        let here = format!("/tvv/papers/{}", report.number);
        assert_eq!(visitor.get(&here).await.status, StatusCode::NOT_FOUND, "a draft is for those who work");
        let mut politician = Client::new(&app);
        politician.sign_in_as("tvv", Role::Politician).await;
        let draft = politician.get(&here).await.text();
        assert!(
            draft.contains("Framtidsforum 2026 (Utkast)") && draft.contains("Ungdom och arbete"),
            "{draft}"
        );
        assert!(
            !draft.contains("Hemligmarkör") && !draft.contains("/desk/papers/"),
            "a politician publishes nothing"
        );

        let mut tx = world.store.write().await.unwrap();
        desk::offer(&mut tx, &scene.coordinator, &scene.space, report.number, Wish::Offer).await.unwrap();
        tx.commit().await.unwrap();
        assert!(visitor.get(&here).await.text().contains("Remiss"));
        scene.say(world, &action, 9, "Ansökan har startat", "x", Visibility::Public).await;
        assert!(visitor.get(&here).await.text().contains("Ansökan har startat"), "it is live");

        world.days(1);
        publish(world, &scene, report.number).await;
        let (page, pdf, content) = bytes(&mut visitor, &here).await;
        assert!(page.contains("Läget den 3 mars 2026") && page.contains("Publicerad"), "{page}");
        let hash = papers::model::hash(&String::from_utf8(content.clone()).unwrap());
        assert!(page.contains(&hash), "the hash stands on the page");
        let printed = lopdf::Document::load_mem(&pdf).unwrap().extract_text(&[1]).unwrap();
        assert!(printed.contains(&hash[..12]), "and at the foot of the paper: {printed}");

        world.days(30);
        scene.say(world, &action, 9, "Nu heter den något annat", "x", Visibility::Public).await;
        scene.say(world, &proposal, 31, "Dolt i dag", "x", Visibility::Staff).await;
        assert_eq!(bytes(&mut visitor, &here).await, (page, pdf, content));
        assert!(stands(world).await.is_empty());
    })
    .await;
}

/// The article of the page, the PDF and the canonical content, as everybody gets them.
async fn bytes(visitor: &mut Client, here: &str) -> (String, Vec<u8>, Vec<u8>) {
    let page = visitor.get(here).await;
    assert_eq!(page.status, StatusCode::OK);
    let text = page.text();
    assert_eq!(pages::check::problems(&text), Vec::<String>::new());
    let (start, end) = (text.find("<article").unwrap(), text.find("</article>").unwrap());
    let pdf = visitor.get(&format!("{here}/pdf")).await.bytes;
    (text[start..end].to_owned(), pdf, visitor.get(&format!("{here}/content")).await.bytes)
}

#[tokio::test]
async fn the_next_edition_takes_the_place_of_the_one_before() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        scene.woven(world).await;
        let first = begin(world, &scene, "Framtidsforum 2026").await;
        publish(world, &scene, first.number).await;
        let (by, space) = (&scene.coordinator, &scene.space);
        let mut tx = world.store.write().await.unwrap();
        let second = desk::renew(&mut tx, by, space, first.number).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(
            stored(world, &scene, first.number).await.state,
            State::Published,
            "until the new one is out"
        );
        let mut tx = world.store.write().await.unwrap();
        let twice = desk::renew(&mut tx, by, space, first.number).await;
        assert_eq!(refusal(twice).code, "paper-has-successor");
        drop(tx);
        publish(world, &scene, second.number).await;
        let old = stored(world, &scene, first.number).await;
        assert_eq!((old.state, old.successor), (State::Superseded, Some(second.number)));
        assert_eq!(stored(world, &scene, second.number).await.replaced, Some(first.number));
        let app = door(world).await;
        let mut visitor = Client::new(&app);
        let page = visitor.get("/tvv/papers/1").await.text();
        assert!(
            page.contains("En nyare utgåva har ersatt den här.") && page.contains("/tvv/papers/2"),
            "{page}"
        );
        assert_eq!(visitor.get("/tvv/forum").await.location(), "/tvv/papers/2");
        let mut tx = world.store.write().await.unwrap();
        let changed = desk::change(&mut tx, by, space, 2, second.version, &preface("Ny")).await;
        assert_eq!(refusal(changed).code, "paper-stands");
    })
    .await;
}

/// The press takes its time: nobody's deed waits for it, and what moved meanwhile is not frozen as it was.
#[tokio::test]
async fn a_brief_is_set_while_others_write_and_frozen_only_if_it_still_tells_the_truth() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let [_, proposal, ..] = scene.woven(world).await;
        let parts = all_parts();
        let (by, space) = (&scene.coordinator, &scene.space);
        // Somebody else is in the middle of a deed, and holds the writer's lock.
        let mut other = world.store.write().await.unwrap();
        other.lock_log(space.id).await.unwrap();
        let set = desk::set_brief(&world.store, by, space, house(&parts), 4).await.unwrap();
        drop(other);
        scene.say(world, &proposal, 31, "Ett annat förslag", "x", Visibility::Public).await;
        let mut tx = world.store.write().await.unwrap();
        let late = refusal(desk::freeze(&mut tx, by, space, &parts, &set, None).await);
        assert_eq!(late.code, "paper-moved");
        drop(tx);
        let one = desk::freeze_now(&world.store, by, space, house(&parts), 4, None).await.unwrap();
        let all = rows::contents(&mut world.store.read().await.unwrap(), one.id).await.unwrap();
        assert!(all.len() == Lang::ALL.len() && all.iter().all(papers::model::Frozen::is_sound));
        assert_eq!(stands(world).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn only_those_publish_who_may() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        scene.woven(world).await;
        let report = begin(world, &scene, "Framtidsforum 2026").await;
        let parts = all_parts();
        let (nobody, space) = (&scene.politician, &scene.space);
        let mut tx = world.store.write().await.unwrap();
        let refused = [
            refusal(desk::begin(&mut tx, nobody, space, &preface("X"), None).await),
            refusal(desk::change(&mut tx, nobody, space, report.number, 1, &preface("X")).await),
            refusal(desk::offer(&mut tx, nobody, space, report.number, Wish::Offer).await),
            refusal(desk::publish(&mut tx, nobody, space, house(&parts), report.number).await),
            refusal(desk::renew(&mut tx, nobody, space, report.number).await),
            refusal(desk::freeze_now(&world.store, nobody, space, house(&parts), 4, None).await),
        ];
        drop(tx);
        assert!(refused.iter().all(|refusal| refusal.code == "not-permitted"), "{refused:?}");
        let app = door(world).await;
        let mut client = Client::new(&app);
        client.sign_in_as("tvv", Role::Politician).await;
        for path in ["/tvv/desk/papers", "/tvv/desk/papers/1/move", "/tvv/desk/briefs/4/freeze"] {
            assert_eq!(
                client.post(path, &[("wish", "publish")]).await.status,
                StatusCode::FORBIDDEN,
                "{path}"
            );
        }
        assert_eq!(stored(world, &scene, report.number).await.state, State::Draft);
    })
    .await;
}

#[tokio::test]
async fn a_report_is_begun_changed_and_published_at_the_desk() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        scene.woven(world).await;
        let app = door(world).await;
        let mut client = Client::new(&app);
        client.sign_in_as("tvv", Role::Coordinator).await;
        let desk = client.get("/tvv/desk/papers").await;
        let faulty = client.post("/tvv/desk/papers", &[("title", " "), ("held_on", "snart")]).await;
        assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(faulty.text().contains("value=\"snart\""), "what was typed stands there still");
        let typed =
            [("title", "Framtidsforum"), ("held_on", "2026-11"), ("request", &desk.hidden("request"))];
        for _ in 0..2 {
            let begun = client.post("/tvv/desk/papers", &typed).await;
            assert_eq!((begun.status, begun.location()), (StatusCode::SEE_OTHER, "/tvv/papers/1"));
        }
        let version = client.get("/tvv/desk/papers/1").await.hidden("version");
        let changed = [("title", "Framtidsforum 2026"), ("lead", "Ord & mer"), ("version", &version)];
        assert_eq!(client.post("/tvv/desk/papers/1", &changed).await.location(), "/tvv/papers/1");
        let stale = client.post("/tvv/desk/papers/1", &changed).await;
        assert_eq!(stale.status, StatusCode::CONFLICT, "somebody else was faster");
        assert!(client.get("/tvv/papers/1").await.text().contains("Ord &#38; mer"));
        client.post("/tvv/desk/papers/1/move", &[("wish", "publish")]).await;
        assert_eq!(stored(world, &scene, 1).await.state, State::Published);
        assert_eq!(client.get("/tvv/desk/papers/1").await.status, StatusCode::NOT_FOUND, "nothing to change");
        for number in [2, 3] {
            let frozen = client.post("/tvv/desk/briefs/4/freeze", &[]).await;
            assert_eq!(frozen.location(), format!("/tvv/papers/{number}"));
        }
        assert_eq!(
            stored(world, &scene, 2).await.state,
            State::Superseded,
            "by the newer brief of the matter"
        );
        let shelf = Client::new(&app).get("/tvv/papers").await.text();
        assert!(shelf.contains("Framtidsforum 2026") && shelf.contains("/tvv/papers/3/pdf"), "{shelf}");
    })
    .await;
}

sql! {
    REWRITE = "update publication_content set content = 'x'";
    REMOVE = "delete from publication_content";
    RETITLE = "update publication set title = 'x' where state = 'published'";
    FORGET = "delete from publication";
}

async fn refused_by_the_database(world: &World, statement: Sql) -> bool {
    let mut tx: Tx = world.store.housekeeping().await.unwrap();
    tx.exec(statement, args![]).await.is_err()
}

#[tokio::test]
async fn the_database_itself_refuses_to_change_what_is_published() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        scene.woven(world).await;
        let report = begin(world, &scene, "Framtidsforum").await;
        publish(world, &scene, report.number).await;
        for statement in [REWRITE, REMOVE, RETITLE, FORGET] {
            assert!(refused_by_the_database(world, statement).await, "{}", statement.name);
        }
        assert!(stands(world).await.is_empty());
    })
    .await;
}

/// Something that happens after a report was published.
#[derive(Clone, Debug)]
enum Deed {
    Rename(usize, u8),
    Hide(usize),
    Tie(usize, usize),
    Repaint(u8),
    NextEdition,
    AnotherReport,
    Freeze,
    Days(u8),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        (0..5usize, any::<u8>()).prop_map(|(at, n)| Deed::Rename(at, n)),
        (0..5usize).prop_map(Deed::Hide),
        (0..5usize, 0..5usize).prop_map(|(a, b)| Deed::Tie(a, b)),
        any::<u8>().prop_map(Deed::Repaint),
        Just(Deed::NextEdition),
        Just(Deed::AnotherReport),
        Just(Deed::Freeze),
        any::<u8>().prop_map(Deed::Days),
    ]
}

#[tokio::test]
async fn whatever_happens_afterwards_the_published_bytes_are_the_same() {
    let deeds = TestRunner::deterministic();
    let plan: Vec<Deed> = {
        let mut runner = deeds;
        let tree = proptest::collection::vec(deed(), 40).new_tree(&mut runner).unwrap();
        proptest::strategy::ValueTree::current(&tree)
    };
    on_both(&migrations(), async |world| {
        let mut scene = scene(world).await;
        let things = scene.woven(world).await;
        let report = begin(world, &scene, "Framtidsforum").await;
        publish(world, &scene, report.number).await;
        let app = door(world).await;
        let mut visitor = Client::new(&app);
        let before = frozen(world, &scene, report.number).await;
        let (_, pdf, content) = bytes(&mut visitor, "/tvv/papers/1").await;
        for deed in &plan {
            play(world, &mut scene, &things, deed).await;
            assert_eq!(frozen(world, &scene, report.number).await, before, "after {deed:?}");
        }
        let (_, pdf_now, content_now) = bytes(&mut visitor, "/tvv/papers/1").await;
        assert!(pdf == pdf_now && content == content_now);
        assert!(stands(world).await.is_empty());
        assert_eq!(world.store.verify_log(scene.space.id).await.unwrap(), None);
    })
    .await;
}

async fn frozen(world: &World, scene: &Scene, number: i64) -> Vec<(Lang, String, String)> {
    let one = stored(world, scene, number).await;
    let all = rows::contents(&mut world.store.read().await.unwrap(), one.id).await.unwrap();
    assert_eq!(all.len(), Lang::ALL.len(), "in every language of the space");
    all.into_iter().map(|one| (one.lang, one.content, one.hash)).collect()
}

async fn play(world: &World, scene: &mut Scene, things: &[kernel::Ref; 5], deed: &Deed) {
    let number = |at: usize| [1, 31, 32, 4, 9][at];
    match deed {
        Deed::Rename(at, n) => {
            scene.say(world, &things[*at], number(*at), &format!("Nytt {n}"), "x", Visibility::Public).await;
        }
        Deed::Hide(at) => {
            let title = "Undan";
            scene.say(world, &things[*at], number(*at), title, "x", Visibility::Staff).await;
        }
        Deed::Tie(a, b) => scene.tie(world, &things[*a], store::thread::Verb::Became, &things[*b]).await,
        Deed::Repaint(n) => scene.space.brand.accent = format!("#0b5d{n:02x}"),
        Deed::NextEdition => {
            let last = stored(world, scene, 1).await;
            if last.successor.is_none() {
                let mut tx = world.store.write().await.unwrap();
                let next = desk::renew(&mut tx, &scene.coordinator, &scene.space, 1).await.unwrap();
                tx.commit().await.unwrap();
                publish(world, scene, next.number).await;
            }
        }
        Deed::AnotherReport => {
            let one = begin(world, scene, "En till").await;
            publish(world, scene, one.number).await;
        }
        Deed::Freeze => {
            let parts = all_parts();
            let (by, space) = (&scene.coordinator, &scene.space);
            desk::freeze_now(&world.store, by, space, house(&parts), 4, None).await.unwrap();
        }
        Deed::Days(n) => world.days(i64::from(*n)),
    }
}
