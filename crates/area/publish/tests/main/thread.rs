//! The thread over real links, seen from outside.

use kernel::{Id, Lang, Ref, Visibility};
use members::{Caller, Role, Space, SpaceSettings, space};
use publish::thread;
use store::{directory::Card, thread::Verb};
use testkit::{World, on_both};
use web::{App, Config, StatusCode, test::Client};

/// A space with a table, two ideas (one not public), a proposal, an adopted matter, an action and a result.
async fn woven(world: &World) -> (App, Vec<Ref>) {
    let app = App::new(world.store.clone(), Config::new("http://localhost"), vec![thread::slice()]).await;
    let space = Space {
        id: Id::new(&world.env),
        key: "tvv".into(),
        names: [(Lang::Sv, "Exempel".to_owned())].into(),
        langs: Lang::ALL.to_vec(),
        lang: Lang::Sv,
        brand: Default::default(),
        zone: "Europe/Stockholm".into(),
        example: true,
        settings: SpaceSettings::default(),
        logo_at: None,
    };
    let mut tx = world.store.write().await.unwrap();
    space::found(&mut tx, &Caller::operator(), &space).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = world.store.housekeeping().await.unwrap();
    let mut things = Vec::new();
    for (n, (kind, status, visibility)) in [
        ("gathering", "", Visibility::Public),
        ("idea", "", Visibility::Public),
        ("idea", "", Visibility::Staff),
        ("proposal", "", Visibility::Public),
        ("matter", "matter-status-adopted", Visibility::Public),
        ("action", "action-completed", Visibility::Public),
        ("result", "", Visibility::Public),
        ("action", "action-completed", Visibility::Public),
    ]
    .into_iter()
    .enumerate()
    {
        let subject = Ref::new(kind, Id::new(&world.env));
        let card = Card {
            subject: subject.clone(),
            space: space.id,
            number: Some(n as i64),
            title: format!("{kind} nummer {n}"),
            url: format!("/tvv/{kind}/{n}"),
            status: status.into(),
            visibility,
        };
        tx.put_card(&card).await.unwrap();
        things.push(subject);
    }
    for (from, verb, to) in [
        (1, Verb::GatheredAt, 0),
        (1, Verb::Became, 3),
        (2, Verb::Became, 3),
        (3, Verb::Became, 4),
        (4, Verb::LeadsTo, 5),
        (5, Verb::Gave, 6),
    ] {
        tx.link(space.id, &things[from], verb, &things[to]).await.unwrap();
    }
    tx.commit().await.unwrap();
    (app.unwrap(), things)
}

#[tokio::test]
async fn from_a_result_back_to_the_table_and_only_what_one_may_see() {
    on_both(&App::migrations(&[thread::slice()]), async |world| {
        let (app, things) = woven(world).await;
        let at = |thing: &Ref| format!("/tvv/thread/{}/{}", thing.kind, thing.id);
        let mut visitor = Client::new(&app);
        let page = visitor.get(&at(&things[6])).await;
        assert_eq!(page.status, StatusCode::OK);
        let text = page.text();
        for there in ["gathering nummer 0", "idea nummer 1", "proposal nummer 3", "matter nummer 4"] {
            assert!(text.contains(there), "{there}");
        }
        assert!(!text.contains("idea nummer 2"), "what is not public is not on a public thread");
        assert_eq!(pages::check::problems(&text), Vec::<String>::new());
        assert_eq!(visitor.get(&at(&things[2])).await.status, StatusCode::NOT_FOUND);
        let nowhere = Ref::new("result", Id::new(&world.env));
        assert_eq!(visitor.get(&at(&nowhere)).await.status, StatusCode::NOT_FOUND);

        let mut politician = Client::new(&app);
        politician.sign_in_as("tvv", Role::Politician).await;
        assert!(politician.get(&at(&things[6])).await.text().contains("idea nummer 2"));
    })
    .await;
}

#[tokio::test]
async fn a_space_tells_how_far_its_ideas_came_and_where_threads_are_broken() {
    on_both(&App::migrations(&[thread::slice()]), async |world| {
        let (app, _) = woven(world).await;
        let page = Client::new(&app).get("/tvv/thread").await;
        let text = page.text();
        assert!(text.contains("Av 2 idéer har 2 nått ett beslut, 2 en åtgärd och 2 ett resultat."), "{text}");
        assert!(text.contains("Genomförda åtgärder utan resultat: 1"), "{text}");
        assert!(text.contains("action nummer 7") && !text.contains("Beslutade ärenden utan åtgärd"));
        assert_eq!(pages::check::problems(&text), Vec::<String>::new());
    })
    .await;
}
