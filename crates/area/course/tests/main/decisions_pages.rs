//! Decisions and measures through the door: as everybody, as the board's secretary, as the wrong person.

use course::{
    decisions::{
        self,
        desk::{self as deeds, NewStep},
        rules::{Outcome, Wish},
        store as rows,
    },
    measures,
};
use jiff::civil::date;
use kernel::{Id, Lang};
use members::{Caller, Role, person, person::Post};
use store::Engine;
use testkit::World;
use web::{App, Config, StatusCode, test::Client};

use crate::decisions::{Scene, day, scene};

struct Door {
    world: World,
    app: App,
    scene: Scene,
}

/// The scene behind a door, with a secretary of the first municipality.
async fn door() -> Door {
    let slices = vec![decisions::slice(), measures::slice()];
    let world = World::new(Engine::Sqlite, &App::migrations(&slices)).await;
    let app = App::new(world.store.clone(), Config::new("http://localhost"), slices).await.unwrap();
    let scene = scene(&world).await;
    let mut tx = world.store.write().await.unwrap();
    let operator = Caller::operator();
    let secretary = person::begin(&mut tx, &operator, "Sekreterare", Lang::Sv, None).await.unwrap();
    let post =
        Post { space: Some(scene.space.id), role: Role::BoardSecretary, organisation: Some(scene.north) };
    person::grant(&mut tx, &operator, secretary, &post).await.unwrap();
    tx.commit().await.unwrap();
    Door { world, app, scene }
}

impl Door {
    async fn as_role(&self, role: Role) -> Client {
        let mut client = Client::new(&self.app);
        client.sign_in_as("tvv", role).await;
        client
    }

    /// Sound for a strict reader, and there.
    async fn sound(&self, client: &mut Client, path: &str) -> String {
        let page = client.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new(), "{path}");
        page.text()
    }
}

#[tokio::test]
async fn a_secretary_opens_a_matter_records_a_decision_and_everybody_reads_it() {
    let door = door().await;
    let about = door.scene.subject(&door.world, "proposal", 31).await;
    let mut client = door.as_role(Role::BoardSecretary).await;
    let form = door.sound(&mut client, "/tvv/desk/decisions/open").await;
    assert!(form.contains("Gemensam sommarjobbsansökan"));
    let (north, south) = (door.scene.bodies[0].id.to_string(), door.scene.bodies[2].id.to_string());
    let about_text = about.to_string();
    let faulty =
        client.post("/tvv/desk/decisions/open", &[("about", &about_text), ("title", "Sommarjobb")]).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(faulty.text().contains("value=\"Sommarjobb\""), "what was typed is kept");
    let fields = [
        ("about", about_text.as_str()),
        ("title", "Sommarjobb i båda kommunerna"),
        ("on", "2026-02-20"),
        ("bodies", &north),
        ("bodies", &south),
    ];
    let opened = client.post("/tvv/desk/decisions/open", &fields).await;
    assert_eq!((opened.status, opened.location()), (StatusCode::SEE_OTHER, "/tvv/decisions/1"));

    let mut tx = door.world.store.read().await.unwrap();
    let matter = rows::by_number(&mut tx, door.scene.space.id, 1).await.unwrap().unwrap();
    drop(tx);
    let own = format!("/tvv/desk/decisions/1/{}", door.scene.track(&door.world, &matter, 0).await.id);
    let page = client.get(&own).await;
    let key = page.hidden("request");
    let step = [("kind", "on_agenda"), ("on", "2026-03-02"), ("pages", "2"), ("request", key.as_str())];
    for _ in 0..2 {
        let done = client.post(&format!("{own}/step"), &step).await;
        assert_eq!(
            (done.status, done.location()),
            (StatusCode::SEE_OTHER, own.as_str()),
            "a double click is one"
        );
    }
    let decision = [
        ("outcome", "yes"),
        ("decided", "2026-03-02"),
        ("paragraph", "§ 45"),
        ("text-sv", "Kommunstyrelsen säger ja."),
    ];
    let early = client.post(&format!("{own}/decide"), &decision[..2]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = client.post(&format!("{own}/decide"), &decision).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/tvv/decisions/1"));
    let again = client.post(&format!("{own}/decide"), &decision).await;
    assert!(again.text().contains("Rätta med ett nytt beslut"), "{}", again.text());

    let mut visitor = Client::new(&door.app);
    let list = door.sound(&mut visitor, "/tvv/decisions").await;
    assert!(list.contains("Beslutat i 1 av 2"));
    let before = door.sound(&mut visitor, "/tvv/decisions?at=2026-03-01").await;
    assert!(before.contains("Beslutat i 0 av 2"));
    assert!(
        door.sound(&mut visitor, "/tvv/decisions?at=2026-02-19").await.contains("Inga gemensamma ärenden")
    );
    let one = door.sound(&mut visitor, "/tvv/decisions/1").await;
    assert!(one.contains("Kommunstyrelsen säger ja.") && one.contains("Ej förankrat"));
    let taken = door.sound(&mut visitor, "/tvv/decisions/taken?month=2026-03").await;
    assert!(taken.contains("Ett beslut i mars 2026") && taken.contains("Beslutat i 1 av 2"));
    assert!(door.sound(&mut visitor, "/tvv/decisions/taken?month=2026-02").await.contains("Inga beslut"));
    assert_eq!(visitor.get("/tvv/decisions/2").await.status, StatusCode::NOT_FOUND);
    let desk = door.sound(&mut client, "/tvv/desk/decisions").await;
    assert!(desk.contains("2 sidor underlag"));
}

/// Own bodies only: the wrong secretary, a politician and a visitor are kept out, of pages and of posts.
#[tokio::test]
async fn the_wrong_person_is_kept_out() {
    let door = door().await;
    let about = door.scene.subject(&door.world, "proposal", 31).await;
    let matter = door.scene.open(&door.world, &door.scene.coordinator, &about, &[0, 2]).await.unwrap();
    let other = format!("/tvv/desk/decisions/1/{}", door.scene.track(&door.world, &matter, 2).await.id);
    let mut secretary = door.as_role(Role::BoardSecretary).await;
    assert_eq!(secretary.get(&other).await.status, StatusCode::FORBIDDEN);
    let step = [("kind", "on_agenda"), ("on", "2026-03-02")];
    assert_eq!(secretary.post(&format!("{other}/step"), &step).await.status, StatusCode::FORBIDDEN);
    let bodies = door.sound(&mut secretary, "/tvv/desk/bodies").await;
    let theirs = door.scene.bodies[2].id;
    assert!(bodies.contains(&door.scene.bodies[0].id.to_string()) && !bodies.contains(&theirs.to_string()));
    let plan = [("days", "2026-04-07")];
    let wrong = secretary.post(&format!("/tvv/desk/bodies/{theirs}"), &plan).await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    for role in [Role::Politician, Role::GroupMember, Role::Sorter, Role::Admin] {
        let mut client = door.as_role(role).await;
        for path in ["/tvv/desk/decisions", "/tvv/desk/bodies", other.as_str()] {
            assert_eq!(client.get(path).await.status, StatusCode::FORBIDDEN, "{role:?} {path}");
        }
        assert_eq!(client.post(&format!("{other}/step"), &step).await.status, StatusCode::FORBIDDEN);
    }
    let mut visitor = Client::new(&door.app);
    assert_eq!(visitor.get("/tvv/desk/decisions").await.status, StatusCode::SEE_OTHER);
    assert!(door.scene.track(&door.world, &matter, 2).await.steps.is_empty(), "nothing happened");
}

/// A politician is invited, lands where the own boards' matters are, and reads them; the desk of the minutes stays shut.
#[tokio::test]
async fn a_politician_lands_at_what_lies_before_the_own_boards() {
    let door = door().await;
    let (scene, operator) = (&door.scene, Caller::operator());
    let mut tx = door.world.store.write().await.unwrap();
    let north = scene.bodies[0].organisation;
    let post = Post { space: Some(scene.space.id), role: Role::Politician, organisation: Some(north) };
    person::invite(&mut tx, &operator, "kim@exempel.se", "Ledamot", Lang::Sv, &post).await.unwrap();
    let waiting = person::pending(&mut tx, scene.space.id).await.unwrap();
    let (.., token) = person::mint_invitation(&mut tx, waiting[0].0.id).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let mut politician = Client::new(&door.app);
    let welcome = politician.post(&format!("/invitation/{token}"), &[]).await;
    assert_eq!(welcome.location(), "/tvv/desk/boards", "{}", welcome.text());
    let empty = door.sound(&mut politician, "/tvv/desk/boards").await;
    assert!(
        empty.contains("Mina nämnders ärenden") && empty.contains("Inget att besluta just nu"),
        "{empty}"
    );
    let about = scene.subject(&door.world, "proposal", 31).await;
    scene.open(&door.world, &scene.coordinator, &about, &[0, 2]).await.unwrap();
    let elsewhere = scene.subject(&door.world, "proposal", 32).await;
    scene.open(&door.world, &scene.coordinator, &elsewhere, &[2]).await.unwrap();
    let page = door.sound(&mut politician, "/tvv/desk/boards").await;
    assert!(page.contains("href=\"/tvv/decisions/1\"") && !page.contains("/decisions/2"), "{page}");
    assert!(!page.contains("/desk/decisions") && !page.contains("/desk/bodies"), "{page}");
    assert_eq!(politician.get("/tvv/desk/decisions").await.status, StatusCode::FORBIDDEN);
    let mut secretary = door.as_role(Role::BoardSecretary).await;
    assert_eq!(secretary.get("/tvv/desk/boards").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn meetings_are_planned_called_off_and_read_as_a_calendar() {
    let door = door().await;
    let mut secretary = door.as_role(Role::BoardSecretary).await;
    let own = format!("/tvv/desk/bodies/{}", door.scene.bodies[0].id);
    let wrong = secretary.post(&own, &[("days", "7 april")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("7 april"));
    let beyond = secretary.post(&own, &[("days", "2026-04-08\r\n2099-05-05")]).await;
    assert_eq!(beyond.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(beyond.text().contains("Året ligger för långt fram") && beyond.text().contains("2099-05-05"));
    let done = secretary.post(&own, &[("days", "2026-04-08\r\n2026-05-05")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let mut visitor = Client::new(&door.app);
    let page = door.sound(&mut visitor, "/tvv/decisions/calendar").await;
    assert!(page.contains("8 april 2026") && page.contains("25 mars 2026"), "eight working days over Easter");
    let file = visitor.get("/tvv/decisions/calendar.ics").await;
    assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(file.text().matches("BEGIN:VEVENT").count(), 4);
    assert!(file.text().contains("DTSTART;VALUE=DATE:20260325"));
    let mut tx = door.world.store.read().await.unwrap();
    let meeting =
        rows::meeting_on(&mut tx, door.scene.bodies[0].id, date(2026, 5, 5)).await.unwrap().unwrap();
    drop(tx);
    let off = secretary.post(&own, &[("cancel", &meeting.id.to_string())]).await;
    assert_eq!(off.status, StatusCode::SEE_OTHER);
    let file = visitor.get("/tvv/decisions/calendar.ics").await.text();
    assert_eq!(file.matches("STATUS:CANCELLED").count(), 2);
    assert!(file.contains("SEQUENCE:1"));
    let organisation = door.sound(&mut visitor, "/tvv/organisation?at=2002-05-01").await;
    assert!(!organisation.contains("Kommunstyrelsen"), "before it existed");
    assert!(door.sound(&mut visitor, "/tvv/organisation").await.contains("Kommunstyrelsen"));
}

/// Reviewed measures are public from the decision on; each person's marks are their own until all are in.
#[tokio::test]
async fn a_measure_is_reviewed_at_the_desk_and_public_when_decided() {
    let door = door().await;
    let mut desk = door.as_role(Role::Coordinator).await;
    let north = door.scene.north.to_string();
    let listed =
        [("title", "Vad vill vi med mässorna?"), ("kind", "question"), ("organisation", north.as_str())];
    assert_eq!(desk.post("/tvv/desk/measures", &listed).await.location(), "/tvv/desk/measures/1");
    let work = door.sound(&mut desk, "/tvv/desk/measures/1").await;
    assert!(work.contains("Beskriv åtgärden"));
    let thin = desk.post("/tvv/desk/measures/1/describe", &[("purpose", "Synas")]).await;
    assert_eq!(thin.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(thin.text().contains("Synas"));
    let early = desk.post("/tvv/desk/measures/1/conclude", &[("conclusion", "Klart.")]).await;
    assert!(early.text().contains("Beskriv åtgärden först"));
    let description = [
        ("purpose", "Synas"),
        ("users", "40 företag"),
        ("cost", "300 000 kronor"),
        ("effect", "Två etableringar"),
        ("overlap", "Grannen har en egen monter"),
    ];
    let done = desk.post("/tvv/desk/measures/1/describe", &description).await;
    assert_eq!(done.location(), "/tvv/desk/measures/1", "{}", done.text());
    let mut visitor = Client::new(&door.app);
    let list = door.sound(&mut visitor, "/tvv/measures").await;
    assert!(list.contains("En åtgärd till granskas") && !list.contains("mässorna"));
    assert_eq!(visitor.get("/tvv/measures/1").await.status, StatusCode::NOT_FOUND);
    assert_eq!(visitor.get("/tvv/desk/measures/1").await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        door.as_role(Role::Politician).await.get("/tvv/measures/1").await.status,
        StatusCode::NOT_FOUND
    );
    let marks: Vec<(&str, &str)> = ["need", "effect", "cost", "overlap", "alternative"]
        .map(|question| match question {
            "need" => "mark-need",
            "effect" => "mark-effect",
            "cost" => "mark-cost",
            "overlap" => "mark-overlap",
            _ => "mark-alternative",
        })
        .map(|field| (field, "2"))
        .into_iter()
        .chain([("reasons", "Ger lite.")])
        .collect();
    let own = desk.post("/tvv/desk/measures/1/analyse", &marks).await;
    assert!(own.text().contains("Låt två andra analysera"));
    let mut lead = door.as_role(Role::GroupLead).await;
    assert_eq!(lead.post("/tvv/desk/measures/1/analyse", &marks).await.status, StatusCode::SEE_OTHER);
    assert!(door.sound(&mut lead, "/tvv/desk/measures/1").await.contains("Granskare 1"));
    let mut stranger = door.as_role(Role::BoardSecretary).await;
    assert_eq!(stranger.get("/tvv/desk/measures/1").await.status, StatusCode::FORBIDDEN);
}

/// What the founder's demo needs: a decision is refused by another slice, and the page tells the three ways out.
#[tokio::test]
async fn a_refusal_for_the_owners_sake_shows_the_three_ways() {
    let slices = vec![
        decisions::slice(),
        web::Slice::new("guard").reacts("matter.rejected", |tx, _| {
            Box::pin(async move {
                match tx.aside("owners") {
                    Some(_) => Ok(()),
                    None => Err(store::StoreError::Refused(kernel::Refusal::counted("would-strand", 9))),
                }
            })
        }),
    ];
    let world = World::new(Engine::Sqlite, &App::migrations(&slices)).await;
    let app = App::new(world.store.clone(), Config::new("http://localhost"), slices).await.unwrap();
    let scene = scene(&world).await;
    let about = scene.subject(&world, "proposal", 12).await;
    let mut tx = world.store.housekeeping().await.unwrap();
    for _ in 0..9 {
        let idea = kernel::Ref::new("idea", Id::new(&world.env));
        tx.link(scene.space.id, &idea, store::thread::Verb::Became, &about).await.unwrap();
    }
    tx.commit().await.unwrap();
    let matter = scene.open(&world, &scene.coordinator, &about, &[0]).await.unwrap();
    let track = scene.track(&world, &matter, 0).await.id;
    let mut tx = world.store.write().await.unwrap();
    let step = NewStep { wish: Wish::PutOnAgenda, on: day("2026-03-02"), note: None, pages: None };
    deeds::advance(&mut tx, &scene.coordinator, &scene.space, track, &step, None).await.unwrap();
    tx.commit().await.unwrap();
    let mut client = Client::new(&app);
    client.sign_in_as("tvv", Role::Coordinator).await;
    let here = format!("/tvv/desk/decisions/1/{track}");
    let page = client.get(&here).await.text();
    assert!(page.contains("9 idéer ligger bakom det"));
    let mut fields = vec![
        ("outcome", "no"),
        ("decided", "2026-03-02"),
        ("paragraph", "§ 7"),
        ("text-sv", "Förslaget avslås."),
        ("owners-sv", ""),
        ("text-fi", "Ehdotus hylätään."),
    ];
    let refused = client.post(&format!("{here}/decide"), &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = refused.text();
    assert_eq!(pages::check::problems(&text), Vec::<String>::new());
    assert!(
        text.contains("tre vägar")
            && text.contains("/tvv/desk/proposals/12")
            && text.contains("#f-owners-sv")
    );
    assert!(scene.track(&world, &matter, 0).await.standing().is_none());
    fields[4] = ("owners-sv", "Tack. Vi går inte vidare nu, eftersom bron byggs om.");
    let done = client.post(&format!("{here}/decide"), &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let (step, decision) =
        scene.track(&world, &matter, 0).await.standing().map(|(s, d)| (s.on, d.outcome)).unwrap();
    assert_eq!((step, decision), (day("2026-03-02"), Outcome::No));
    // Everybody reads it in their own language where it is there; otherwise as the minutes have it, and marked so.
    let mut reader = Client::new(&app);
    for (lang, said, whose) in [
        ("fi", "Ehdotus hylätään.", "lang=\"fi\""),
        ("en", "Förslaget avslås.", "lang=\"sv\""),
        ("sv", "Förslaget avslås.", "lang=\"sv\""),
    ] {
        let page = reader.get(&format!("/tvv/decisions/1?lang={lang}")).await.text();
        let quoted = format!("<blockquote class=\"words words-small\" {whose}>{said}</blockquote>");
        assert!(page.contains(&quoted), "{lang}: {page}");
        assert_eq!(page.contains("Käännös"), lang == "fi", "it says that it is a translation");
    }
}

/// Who belongs to what is entered with its decision, changed, taken away and taken back, by plain forms.
#[tokio::test]
async fn memberships_and_offices_are_kept_by_plain_forms_with_undo() {
    let door = door().await;
    let document = door.scene.subject(&door.world, "document", 1).await;
    let mut desk = door.as_role(Role::Coordinator).await;
    let base = "/tvv/desk/settings/ties";
    assert!(door.sound(&mut desk, base).await.contains("Föreningen"));
    let own = format!("{base}/forening");
    assert!(door.sound(&mut desk, &own).await.contains("Inga medlemmar är införda."));
    let new = format!("{own}/membership/new");
    door.sound(&mut desk, &new).await;
    let faulty = desk.post(&new, &[("since", "2005-09"), ("decision", "KF § 12")]).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(faulty.text().contains("value=\"KF § 12\""), "what was typed is kept");
    let (north, south) = (door.scene.north.to_string(), door.scene.south.to_string());
    let by = document.to_string();
    let first = [("member", north.as_str()), ("since", "2005-09"), ("decided_by", by.as_str())];
    let second = [("member", south.as_str()), ("since", "2006"), ("decision", "KF § 12")];
    for fields in [first, second] {
        assert_eq!(desk.post(&new, &fields).await.status, StatusCode::SEE_OTHER);
    }
    let office = [("office", "Samordnare"), ("since", "2005-09"), ("ended", "2010")];
    assert_eq!(desk.post(&format!("{own}/office/new"), &office).await.status, StatusCode::SEE_OTHER);

    let mut visitor = Client::new(&door.app);
    let page = door.sound(&mut visitor, "/tvv/organisation?at=2008-01-01").await;
    for said in ["Beslut: Gemensam sommarjobbsansökan", "/tvv/documents/1", "Beslut: KF § 12", "Samordnare"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!door.sound(&mut visitor, "/tvv/organisation?at=2011-01-01").await.contains("Samordnare"));
    assert!(!door.sound(&mut visitor, "/tvv/organisation?at=2005-10-01").await.contains("KF § 12"));

    // The office did not end: its row is opened, and the last day taken away.
    let page = door.sound(&mut desk, &own).await;
    let one = page.split(&format!("{own}/office/")).nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let one = format!("{own}/office/{one}");
    assert!(door.sound(&mut desk, &one).await.contains("value=\"2010\""));
    let lasting = [("office", "Samordnare"), ("since", "2005-09")];
    assert_eq!(desk.post(&one, &lasting).await.status, StatusCode::SEE_OTHER);
    let now = "/tvv/organisation?at=2011-01-01";
    assert!(door.sound(&mut visitor, now).await.contains("Samordnare"));
    assert_eq!(desk.get(&one).await.status, StatusCode::NOT_FOUND, "the row that was replaced is gone");
    // Taken back, and that taken back.
    for there in [false, true] {
        assert_eq!(desk.post(&format!("{own}/undo"), &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(door.sound(&mut visitor, now).await.contains("Samordnare"), there);
    }
    assert_eq!(visitor.get(base).await.status, StatusCode::SEE_OTHER, "visitors are asked to sign in");
    let mut secretary = door.as_role(Role::BoardSecretary).await;
    assert_eq!(secretary.get(base).await.status, StatusCode::FORBIDDEN);
}
