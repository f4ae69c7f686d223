//! Documents and the timeline: dates no more exact than they were, embargoes that hold, milestones that stay.

use course::documents::{
    self, Tables, desk,
    forms::{DocumentDraft, MilestoneDraft, RevisionDraft},
    model::{DocumentDetail, MilestoneDetail, MilestoneKind, RecordKind, State},
    revise, store as rows,
};
use kernel::{Lang, env::DAY};
use members::NotDone;
use store::Tx;
use testkit::on_both;
use web::{StatusCode, test::Client};

use crate::stage::{clean, migrations, scene, site};

const TABLES: Tables<'static> = Tables {
    documents: "key\ttitle\ton\tbody\treplaces\nold\tThe old plan\t1998\tThe board\t\nplatform\tThe platform\t2003-05\tThe committee\told\n",
    excerpts: "document\tkey\tpage\ttitle\ttext\nplatform\tsteps\t2\tStep by step\tBuild it in steps.\n",
    revisions: "",
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

/// What somebody writes when they revise the platform.
fn revision(state: State, text: &str, steps: &str) -> RevisionDraft {
    RevisionDraft {
        document: DocumentDraft {
            key: String::new(),
            kind: String::new(),
            state,
            title: "The platform".into(),
            lang: Lang::Sv,
            dated: (state == State::Adopted).then(|| "2026-02".parse().unwrap()),
            body: "The council".into(),
            replaces: None,
            detail: DocumentDetail {
                text: text.into(),
                changes: "Shorter.".into(),
                decision: (state == State::Adopted).then(|| "The council, § 12".into()),
                ..DocumentDetail::default()
            },
        },
        excerpts: vec![("steps".into(), steps.into())],
    }
}

/// A document that holds is revised in a new version, which replaces it when it is adopted and not before; both stay at
/// their addresses with their own words.
#[tokio::test]
async fn a_document_is_revised_in_versions_that_both_stay() {
    on_both(&migrations(), async |world| {
        let scene = scene(world, "tvv", &[("north", "Norrvik")]).await;
        let (by, space) = (&scene.coordinator, &scene.space);
        let mut tx = world.store.write().await.unwrap();
        documents::load(&mut tx, by, space, &TABLES).await.unwrap();
        let draft = revision(State::Draft, "What we do.", "Build it at once.");
        let new = revise::revise(&mut tx, by, space, "platform", &draft).await.unwrap();
        assert_eq!((new.key.as_str(), new.state, new.detail.version), ("platform-2", State::Draft, 2));
        let state = async |tx: &mut Tx, key: &str| {
            let all = rows::documents(tx, space.id).await.unwrap();
            all.into_iter().find(|one| one.key == key).unwrap().state
        };
        assert_eq!(state(&mut tx, "platform").await, State::Adopted, "until the new one is decided");
        let twice = revise::revise(&mut tx, by, space, "platform", &draft).await;
        assert!(matches!(twice, Err(NotDone::Refused(why)) if why.code == "document-revised-already"));
        let emptied = revision(State::Draft, "What we do.", "");
        let emptied = revise::revise(&mut tx, by, space, "platform-2", &emptied).await;
        assert!(matches!(emptied, Err(NotDone::Refused(why)) if why.code == "excerpt-empty"));
        let adopted = revision(State::Adopted, "What we do now.", "Build it at once.");
        let adopted = revise::revise(&mut tx, by, space, "platform-2", &adopted).await.unwrap();
        assert_eq!((adopted.number, adopted.state), (new.number, State::Adopted), "the same document");
        assert_eq!(state(&mut tx, "platform").await, State::Superseded);
        let late = revise::revise(&mut tx, by, space, "platform", &draft).await;
        assert!(matches!(late, Err(NotDone::Refused(why)) if why.code == "document-superseded"));
        let texts: Vec<String> =
            rows::excerpts(&mut tx, space.id).await.unwrap().into_iter().map(|one| one.text).collect();
        assert!(texts.contains(&"Build it in steps.".into()) && texts.contains(&"Build it at once.".into()));
        let links = tx.links_from(&adopted.subject()).await.unwrap();
        assert!(links.iter().any(|link| link.verb == "derives_from"), "the chain is on the thread");
        tx.commit().await.unwrap();
        clean(world, &scene).await;
    })
    .await;
}

/// A draft that nothing came of is put aside and can be taken back; what was decided or is cited stays where it is.
#[tokio::test]
async fn a_draft_that_nothing_came_of_is_put_aside_and_taken_back() {
    let (world, scene, app, mut client) = site().await;
    let (by, space) = (&scene.coordinator, &scene.space);
    let mut tx = world.store.write().await.unwrap();
    documents::load(&mut tx, by, space, &TABLES).await.unwrap();
    let draft = revision(State::Draft, "What we do.", "Build it at once.");
    revise::revise(&mut tx, by, space, "platform", &draft).await.unwrap();
    let decided = documents::discard::discard(&mut tx, by, space, "platform").await;
    assert!(matches!(decided, Err(NotDone::Refused(why)) if why.code == "document-decided"));
    tx.commit().await.unwrap();
    let mut desk = Client::new(&app);
    desk.sign_in_as("tvv", members::Role::Coordinator).await;
    let form = desk.get("/tvv/desk/documents/platform-2/revise").await;
    assert!(form.text().contains("Lägg undan förslaget"), "{}", form.text());
    let key = form.hidden("request");
    let sent = desk.post("/tvv/desk/documents/platform-2/discard", &[("request", key.as_str())]).await;
    assert_eq!(sent.location(), "/tvv/documents/platform-2", "{}", sent.text());
    let aside = desk.get("/tvv/documents/platform-2").await;
    assert!(aside.text().contains("lades undan") && !aside.text().contains("/revise"), "{}", aside.text());
    assert_eq!(pages::check::problems(&aside.text()), Vec::<String>::new());
    assert!(!client.get("/tvv/documents").await.text().contains("platform-2"));
    assert!(
        client.get("/tvv/documents/platform-2").await.text().contains("lades undan"),
        "nothing is deleted"
    );
    assert!(!client.get("/tvv/documents/platform").await.text().contains("platform-2"));
    // Another new version can be begun, at an address of its own; then the first cannot come back.
    let mut tx = world.store.write().await.unwrap();
    let second = revise::revise(&mut tx, by, space, "platform", &draft).await.unwrap();
    assert_eq!((second.key.as_str(), second.detail.version), ("platform-2-2", 2));
    let rival = documents::discard::restore(&mut tx, by, space, "platform-2").await;
    assert!(matches!(rival, Err(NotDone::Refused(why)) if why.code == "document-revised-already"));
    documents::discard::discard(&mut tx, by, space, "platform-2-2").await.unwrap();
    tx.commit().await.unwrap();
    let key = aside.hidden("request");
    desk.post("/tvv/desk/documents/platform-2/restore", &[("request", key.as_str())]).await;
    let back = client.get("/tvv/documents/platform-2").await.text();
    assert!(back.contains("Det här är ett förslag") && !back.contains("lades undan"), "{back}");
    assert!(client.get("/tvv/documents").await.text().contains("platform-2"));
    clean(&world, &scene).await;
}

/// The same by plain forms: readers see which version holds, what changed, who decided, and when it is looked through.
#[tokio::test]
async fn r004_01_versions_of_a_document_are_compared_decided_and_looked_through() {
    let (world, scene, app, mut client) = site().await;
    let mut tx = world.store.write().await.unwrap();
    documents::load(&mut tx, &scene.coordinator, &scene.space, &TABLES).await.unwrap();
    tx.commit().await.unwrap();
    let mut desk = Client::new(&app);
    desk.sign_in_as("tvv", members::Role::Coordinator).await;
    let sound = async |client: &mut Client, path: &str| {
        let page = client.get(path).await.text();
        assert_eq!(pages::check::problems(&page), Vec::<String>::new(), "{path}");
        page
    };
    assert!(sound(&mut desk, "/tvv/documents/platform").await.contains("Skriv en ny version"));
    assert!(!client.get("/tvv/documents/platform").await.text().contains("Skriv en ny version"));
    let form = "/tvv/desk/documents/platform/revise";
    assert!(sound(&mut desk, form).await.contains("Build it in steps."));
    let mut fields = vec![
        ("title", "The platform"),
        ("text", "What we do."),
        ("excerpt-steps", "Build it at once."),
        ("state", "adopted"),
        ("changes", "We build at once."),
    ];
    let faulty = desk.post(form, &fields).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY, "adoption names its decision");
    assert!(faulty.text().contains("We build at once."), "what was typed is kept");
    fields.extend([("on", "2026-02-10"), ("body", "The council"), ("decision", "The council, § 12")]);
    fields.extend([("reviewed", "2026-02-10"), ("reviewer", "The clerk"), ("review_days", "10")]);
    let sent = desk.post(form, &fields).await;
    assert_eq!(sent.location(), "/tvv/documents/platform-2", "{}", sent.text());
    let new = sound(&mut client, "/tvv/documents/platform-2").await;
    for said in [
        "Version 2",
        "Beslut:",
        "The council, § 12",
        "in steps.</del>",
        "at once.</ins>",
        "We build at once.",
    ] {
        assert!(new.contains(said), "{said}: {new}");
    }
    assert!(new.contains("av The clerk") && new.contains("20 februari 2026"), "{new}");
    let old = sound(&mut client, "/tvv/documents/platform").await;
    assert!(
        old.contains("Läs version 2") && old.contains("Build it in steps.") && old.contains("Ersatt"),
        "{old}"
    );
    // When the day has come it says so, until somebody has looked it through.
    world.days(40);
    assert!(sound(&mut client, "/tvv/documents/platform-2").await.contains("Skulle ha setts över"));
    desk.sign_in_as("tvv", members::Role::Coordinator).await;
    let page = desk.get("/tvv/desk/documents/platform-2/revise").await;
    let key = page.hidden("request");
    desk.post("/tvv/desk/documents/platform-2/reviewed", &[("request", key.as_str())]).await;
    assert!(!sound(&mut client, "/tvv/documents/platform-2").await.contains("Skulle ha setts över"));
    let data = client.get("/tvv/documents.json").await.text();
    assert!(data.contains("\"version\":2"), "{data}");
    clean(&world, &scene).await;
}
