//! Documents and the timeline: dates no more exact than they were, embargoes that hold, milestones that stay.

use course::documents::{
    self, Tables, desk,
    forms::MilestoneDraft,
    model::{MilestoneDetail, MilestoneKind, RecordKind},
    store as rows,
};
use kernel::{Lang, env::DAY};
use members::NotDone;
use testkit::on_both;
use web::{StatusCode, test::Client};

use crate::stage::{clean, migrations, scene, site};

const TABLES: Tables<'static> = Tables {
    documents: "key\ttitle\ton\tbody\treplaces\nold\tThe old plan\t1998\tThe board\t\nplatform\tThe platform\t2003-05\tThe committee\told\n",
    excerpts: "document\tkey\tpage\ttitle\ttext\nplatform\tsteps\t2\tStep by step\tBuild it in steps.\n",
    milestones: "kind\ttitle\ton\tbody\torganisation\tdone\tpress\tcontact\n\
        information\tTold the board\t~2005-03-23\tBoard\tnorth\tyes\t\t\n\
        press\tTold the press\t~2005-03-29\tBoard\t\tyes\tA <text>\tThe communications unit\n\
        event\tCompany formed\t\tParties\t\t\t\t\n",
};

#[tokio::test]
async fn row_000_01_a_month_never_becomes_a_day() {
    let (world, scene, _, mut client) = site().await;
    let mut tx = world.store.write().await.unwrap();
    documents::load(&mut tx, &scene.coordinator, &scene.space, &TABLES).await.unwrap();
    tx.commit().await.unwrap();
    let list = client.get("/tvv/documents").await.text();
    assert!(list.contains("maj 2003") && !list.contains("1 maj 2003"), "{list}");
    assert!(list.contains("Ersätter") && list.contains("Ersatt av"), "the chain is read in both directions");
    let page = client.get("/tvv/documents/platform").await.text();
    assert!(page.contains("id=\"steps\""));
    assert_eq!(pages::check::problems(&page), Vec::<String>::new());
    let timeline = client.get("/tvv/timeline").await.text();
    assert!(timeline.contains("29 mars 2005 (år härlett)") && timeline.contains("Norrvik"), "{timeline}");
    assert!(timeline.contains("Datum inte bestämt"));
    assert!(timeline.contains("Underlag saknas"), "done without evidence says so");
    let press = client.get("/tvv/timeline/2").await.text();
    assert!(press.contains("The communications unit") && press.contains("A &#60;text&#62;"), "{press}");
    let data = client.get("/tvv/timeline.json").await.text();
    assert!(data.contains("\"year_inferred\":true") && data.contains("\"2005-03-29\""));
    clean(&world, &scene).await;
}

fn milestone(embargo_until: Option<i64>, records: &[(RecordKind, &str)]) -> MilestoneDraft {
    MilestoneDraft {
        kind: MilestoneKind::Press,
        title: "Hemligheten".into(),
        lang: Lang::Sv,
        dated: "2026-03-03".parse().ok(),
        body: "Styrelsen".into(),
        organisation: None,
        embargo_until,
        records: records.iter().map(|(kind, title)| (*kind, (*title).to_owned())).collect(),
        detail: MilestoneDetail { press: Some("Nyheten".into()), done: true, ..Default::default() },
    }
}

#[tokio::test]
async fn nothing_under_embargo_leaves_by_any_door() {
    let (world, scene, app, mut client) = site().await;
    let until = world.env.now() + DAY;
    let mut tx = world.store.write().await.unwrap();
    let planned =
        desk::plan_milestone(&mut tx, &scene.coordinator, &scene.space, &milestone(Some(until), &[]))
            .await
            .unwrap();
    tx.commit().await.unwrap();
    let doors = ["/tvv/timeline", "/tvv/timeline.csv", "/tvv/timeline.json", "/tvv/timeline.atom"];
    for door in doors {
        let page = client.get(door).await.text();
        assert!(!page.contains("Hemligheten") && !page.contains("Nyheten"), "{door}");
    }
    assert_eq!(client.get("/tvv/timeline/1").await.status, StatusCode::NOT_FOUND);
    let mut keeper = Client::new(&app);
    keeper.sign_in_as("tvv", members::Role::Coordinator).await;
    assert!(keeper.get("/tvv/timeline/1").await.text().contains("embargo"));
    clean(&world, &scene).await;
    world.days(1);
    for door in doors {
        assert!(client.get(door).await.text().contains("Hemligheten"), "{door}");
    }
    desk::lift_embargoes(&world.store).await.unwrap();
    let card = world.store.read().await.unwrap().card(&planned.subject()).await.unwrap().unwrap();
    assert_eq!(card.visibility, kernel::Visibility::Public);
    desk::lift_embargoes(&world.store).await.unwrap();
    let told = world.store.read().await.unwrap().events_of(&planned.subject()).await.unwrap();
    assert_eq!(told.iter().filter(|event| event.topic == "milestone.published").count(), 1);
    clean(&world, &scene).await;
}

#[tokio::test]
async fn row_000_63_a_milestone_that_others_refer_to_stays() {
    on_both(&migrations(), async |world| {
        let scene = scene(world, "tvv", &[]).await;
        let (by, space) = (&scene.coordinator, &scene.space);
        let mut tx = world.store.write().await.unwrap();
        let records = [(RecordKind::Organisation, "Föreningen"), (RecordKind::Role, "Samordnare")];
        desk::plan_milestone(&mut tx, by, space, &milestone(None, &records)).await.unwrap();
        desk::plan_milestone(&mut tx, by, space, &milestone(None, &[])).await.unwrap();
        match desk::remove_milestone(&mut tx, by, space, 1).await {
            Err(NotDone::Refused(refusal)) => {
                assert_eq!((refusal.code, refusal.count), ("milestone-referred-to", Some(2)))
            }
            other => panic!("{other:?}"),
        }
        desk::remove_milestone(&mut tx, by, space, 2).await.unwrap();
        tx.commit().await.unwrap();
        let left = rows::milestones(&mut world.store.read().await.unwrap(), space.id).await.unwrap();
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].records[1].since, "2026-03-03".parse().ok(), "a role begins with its milestone");
        clean(world, &scene).await;
    })
    .await;
}
