//! Working groups: persons with a mandate, meetings, and what they owe.

use kernel::{Lang, Private, env::DAY};
use members::{
    Caller, Role, Space,
    contact::{self, Details},
};
use store::{Engine, Tx};
use testkit::World;
use voice::{
    groups::{
        self,
        desk::{self, Called, Person},
        rules::{Presence, Standing, TopicKind},
        store::{self as rows, Mandate},
    },
    idea::{self, Done, NotDone, rules::Wish as IdeaWish},
    proposals,
};
use web::{App, Config, Slice, StatusCode, test::Client};

use crate::support::{Scene, clean, founded, scene};

fn slices() -> Vec<Slice> {
    vec![idea::slice(), proposals::slice(), groups::slice()]
}

struct House {
    world: World,
    app: App,
    scene: Scene,
    space: Space,
}

impl House {
    async fn open(engine: Engine) -> House {
        let world = World::new(engine, &App::migrations(&slices())).await;
        let app = App::new(world.store.clone(), Config::new("http://localhost"), slices()).await.unwrap();
        let scene = scene(&world).await;
        let space = founded(&world, &scene, "tvv").await;
        House { world, app, scene, space }
    }

    async fn deed<T>(&self, deed: impl AsyncFnOnce(&mut Tx, &Caller, &Space) -> Done<T>) -> Done<T> {
        let mut tx = self.world.store.write().await?;
        let done = deed(&mut tx, &self.scene.coordinator, &self.space).await?;
        tx.commit().await?;
        Ok(done)
    }

    async fn found(&self, name: &str) -> i64 {
        let mandate = Mandate {
            name: name.into(),
            text: "Ungdomar och arbete.".into(),
            decided: "Styrelsen § 12".into(),
            decided_on: "2026-02".into(),
            due_on: "2026-05-14".into(),
            lead: "Näringslivschef".into(),
        };
        self.deed(async |tx, by, space| desk::found(tx, by, space, &mandate).await).await.unwrap().number
    }
}

fn person(name: &str, public: bool) -> Person {
    let details =
        Details { name: Some(Private::new(name.into())), name_public: public, ..Details::default() };
    Person { details, perspectives: vec!["ung".into()] }
}

/// 000-59, 000-57, 000-58: three groups with mandate, due date and lead; topics whose counts are not doubled.
#[tokio::test]
async fn a_group_shows_its_mandate_and_counts_each_idea_once() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let house = House::open(engine).await;
        for name in ["Näringsliv", "Kultur", "Profil"] {
            house.found(name).await;
        }
        let idea = house.scene.submit(&house.world, "Fler sommarjobb.").await;
        house.scene.act(&house.world, &house.scene.coordinator, idea, &house.scene.sort()).await.unwrap();
        let theme = house.scene.theme;
        for (kind, name) in [(TopicKind::Topic, "Ungdomar"), (TopicKind::Area, "Arbete")] {
            let added = house
                .deed(async |tx, by, space| desk::add_topic(tx, by, space, 1, kind, name, &[theme]).await);
            added.await.unwrap();
        }
        let mut reader = Client::new(&house.app);
        let list = reader.get("/tvv/groups").await.text();
        assert_eq!(list.matches("redovisar 14 maj 2026").count(), 3);
        assert!(list.contains("leds av Näringslivschef"));
        let page = reader.get("/tvv/groups/1").await;
        assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
        assert!(page.text().contains("Styrelsen § 12") && page.text().contains("varje idé en gång"));
        clean(&house.world, &house.scene).await;
    }
}

/// 000-43, 000-44: joining takes three fields and gives a receipt; nobody is shown without consent, and nobody as
/// somebody's representative without a recorded mandate.
#[tokio::test]
async fn one_joins_as_a_person_and_leaves_with_four_words() {
    let house = House::open(Engine::Sqlite).await;
    house.found("Näringsliv").await;
    let mut reader = Client::new(&house.app);
    let form = reader.get("/tvv/groups/1").await;
    let key = form.hidden("request");
    let faulty = reader.post("/tvv/groups/1", &[("name", ""), ("email", "kim"), ("request", &key)]).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("name", "Kim Ek"), ("email", "kim@exempel.se"), ("show", "yes"), ("request", &key)];
    let receipt = reader.post("/tvv/groups/1", &fields).await.text();
    let again = reader.post("/tvv/groups/1", &fields).await.text();
    let code = |page: &str| page.split("<b>").find_map(|rest| rest.split_once("</b>")).unwrap().0.to_owned();
    let words = receipt.split("class=\"words\"><b>").nth(1).unwrap().split_once("</b>").unwrap().0.to_owned();
    assert!(again.contains(&words), "a second click shows the same words: {}", code(&again));
    // Going back and not wanting to be shown after all is heard, and so is the other way.
    for (post, shown) in [([&fields[..2], &fields[3..]].concat(), false), (fields.to_vec(), true)] {
        assert!(reader.post("/tvv/groups/1", &post).await.text().contains(&words));
        assert_eq!(reader.get("/tvv/groups/1").await.text().contains("<li>Kim Ek</li>"), shown);
    }
    let mut tx = house.world.store.read().await.unwrap();
    let group = rows::one(&mut tx, house.space.id, 1).await.unwrap().unwrap();
    let members = rows::members(&mut tx, group.id).await.unwrap();
    assert_eq!(members.len(), 1);
    drop(tx);
    // On a computer that is shared, the next person goes back to the form as it was.
    let next = [("name", "Alva Berg"), ("email", ""), ("request", &key)];
    let theirs = reader.post("/tvv/groups/1", &next).await.text();
    assert!(!theirs.contains(&words), "nobody is shown somebody else's words");
    let mut tx = house.world.store.read().await.unwrap();
    assert_eq!(rows::members(&mut tx, group.id).await.unwrap().len(), 2);
    drop(tx);
    let page = reader.get("/tvv/groups/1").await.text();
    assert!(page.contains("<li>Kim Ek</li>") && !page.contains("exempel.se"), "by name only");
    let speaks = house.deed(async |tx, by, space| {
        let mandate = Some(("Företagarna", "Årsmötet § 4"));
        desk::record_mandate(tx, by, space, 1, members[0].id, mandate).await
    });
    speaks.await.unwrap();
    assert!(reader.get("/tvv/groups/1").await.text().contains("Kim Ek, för Företagarna enligt Årsmötet § 4"));

    let found = reader.post("/tvv/groups/member", &[("code", &words)]).await.text();
    assert!(found.contains("Du är med i Näringsliv") && found.contains("Lämna gruppen"));
    let left = reader.post("/tvv/groups/member", &[("code", &words), ("deed", "leave")]).await.text();
    assert!(left.contains("Dina uppgifter är borttagna"));
    assert!(!reader.get("/tvv/groups/1").await.text().contains("Kim"), "who leaves takes the name along");
    let wrong = reader.post("/tvv/groups/member", &[("code", "fel ord här nu")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_member_can_be_reached_for_as_long_as_the_group_is_at_work() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let house = House::open(engine).await;
        house.found("Näringsliv").await;
        let join = house.deed(async |tx, by, space| {
            desk::join(tx, &by.actor, space, 1, &person("Kim", false), "a").await?;
            desk::invite(tx, by, space, 1, &person("Alva", false), "b").await
        });
        join.await.unwrap();
        let erased = async || contact::sweep(&house.world.store).await.unwrap();
        let kept = house.space.settings.contact_retention_days;
        house.world.days(kept);
        assert_eq!(erased().await, 1, "who never replied to the invitation");
        house.world.days(kept);
        assert_eq!(erased().await, 0, "a member is a member");
        house.deed(async |tx, by, space| desk::end(tx, by, space, 1).await).await.unwrap();
        house.world.days(kept - 1);
        assert_eq!(erased().await, 0);
        house.world.days(1);
        assert_eq!(erased().await, 1);
        clean(&house.world, &house.scene).await;
    }
}

/// 000-47: who is invited replies by code, without an account.
#[tokio::test]
async fn an_invitation_is_answered_by_code() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let house = House::open(engine).await;
        house.found("Näringsliv").await;
        let hash = "abc";
        let invited = house
            .deed(async |tx, by, space| desk::invite(tx, by, space, 1, &person("Kim", false), hash).await);
        assert_eq!(invited.await.unwrap().standing, Standing::Invited);
        // The list of the invited has what they say of themselves and no column to judge them in; visitors have none.
        let list = "/tvv/room/1/members.csv";
        let mut lead = Client::new(&house.app);
        lead.sign_in_as("tvv", Role::GroupLead).await;
        assert!(lead.get("/tvv/room/1").await.text().contains(list));
        let csv = lead.get(list).await.text();
        let mut lines = csv.trim_start_matches('\u{feff}').lines();
        assert_eq!(lines.next(), Some("name,state,since,perspectives,speaks_for,decided_by"));
        let one = lines.next().unwrap();
        assert!(one.starts_with(",invited,") && one.contains(",ung,") && !csv.contains("Kim"), "{csv}");
        assert_eq!(Client::new(&house.app).get(list).await.status, StatusCode::SEE_OTHER);
        let reply = async |answer| {
            let mut tx = house.world.store.write().await?;
            let standing = desk::reply(&mut tx, &house.space, hash, answer).await?;
            tx.commit().await?;
            Ok::<Standing, NotDone>(standing)
        };
        use groups::rules::Reply;
        assert!(reply(Reply::Leave).await.is_err(), "not before joining");
        assert_eq!(reply(Reply::Accept).await.unwrap(), Standing::Joined);
        assert_eq!(reply(Reply::Leave).await.unwrap(), Standing::Left);
        clean(&house.world, &house.scene).await;
    }
}

#[tokio::test]
async fn the_room_says_what_is_owed_and_the_calendar_what_comes() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let house = House::open(engine).await;
        house.found("Näringsliv").await;
        let opened = house
            .deed(async |tx, by, space| proposals::open(tx, by, space.id, &space.key, "Sommarjobb").await);
        let proposal = opened.await.unwrap();
        let group = rows::one(&mut house.world.store.read().await.unwrap(), house.space.id, 1)
            .await
            .unwrap()
            .unwrap();
        let handed = house.deed(async |tx, by, space| {
            proposals::desk::hand_to(tx, by, space, proposal.number, Some(group.id)).await
        });
        handed.await.unwrap();
        let end = house.deed(async |tx, by, space| desk::end(tx, by, space, 1).await).await;
        assert!(matches!(end, Err(NotDone::Refused(refusal)) if refusal.code == "group-has-proposals"), "I4");
        let idea = house.scene.submit(&house.world, "Fler sommarjobb.").await;
        house.scene.act(&house.world, &house.scene.coordinator, idea, &house.scene.sort()).await.unwrap();
        let take = IdeaWish::Take { proposal: proposal.id, took: "Jobben.".into() };
        house.scene.act(&house.world, &house.scene.coordinator, idea, &take).await.unwrap();
        let now = house.world.env.now();
        let called = Called {
            starts_at: now + DAY,
            ends_at: now + DAY + 7_200_000,
            place: "Folkets hus, sal 2".into(),
            agenda: "Val\nIdéer".into(),
        };
        house.deed(async |tx, by, space| desk::meet(tx, by, space, 1, &called).await).await.unwrap();
        let mut desk_client = Client::new(&house.app);
        desk_client.sign_in_as("tvv", Role::GroupLead).await;
        let room = desk_client.get("/tvv/room/1").await;
        assert_eq!(pages::check::problems(&room.text()), Vec::<String>::new());
        assert!(
            room.text().contains("Redovisning av uppdraget") && !room.text().contains("Ett besked till den")
        );
        house.world.days(80);
        let room = desk_client.get("/tvv/room/1").await;
        // The session is over after so long: sign in anew.
        desk_client.sign_in_as("tvv", Role::GroupLead).await;
        let room = if room.status == StatusCode::OK { room } else { desk_client.get("/tvv/room/1").await };
        let text = room.text();
        assert!(
            text.contains("Ett besked till den som lämnade idé 1") && text.contains("Protokoll från mötet"),
            "{text}"
        );
        let at = |said: &str| text.find(said).unwrap_or_else(|| panic!("{said}: {text}"));
        assert!(at("Vi är skyldiga") < at("id=\"proposals-title\""), "what is owed stands first");
        assert!(at("Vi är skyldiga") < text.find("Uppdraget").unwrap_or(text.len()));
        assert!(text.contains("saker är försenade") && text.contains("skulle vara gjort"), "{text}");
        let minutes = house.deed(async |tx, by, space| {
            desk::minutes(tx, by, space, 1, 1, "Vi var överens.", &[(Presence::Residents, 7)]).await
        });
        minutes.await.unwrap();
        let mut reader = Client::new(&house.app);
        let page = reader.get("/tvv/groups/1").await.text();
        assert!(page.contains("Vi var överens.") && page.contains("7 invånare"));
        let calendar = reader.get("/tvv/groups/1/calendar.ics").await;
        assert!(calendar.header("content-type").starts_with("text/calendar"));
        assert!(calendar.text().contains("LOCATION:Folkets hus\\, sal 2\r\n"));
        assert!(reader.get("/tvv/groups.ics").await.text().contains("SUMMARY:Näringsliv: möte 1\r\n"));
        clean(&house.world, &house.scene).await;
        assert_eq!(Lang::Sv, house.space.lang);
    }
}

/// A group that shares a computer: only codes that open nothing are tries. Names have an end.
#[tokio::test]
async fn codes_that_open_are_no_tries_and_names_have_an_end() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let house = House::open(engine).await;
        house.found("Näringsliv").await;
        let mut client = Client::new(&house.app);
        let page = client.get("/tvv/groups/1").await;
        let long = "x".repeat(201);
        let key = page.hidden("request");
        let refused = client.post("/tvv/groups/1", &[("name", long.as_str()), ("request", &key)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
        assert!(refused.text().contains(&long), "what was typed is kept");
        assert!(refused.text().contains("200"), "{}", refused.text());
        let joined = client.post("/tvv/groups/1", &[("name", "Kim"), ("request", &key)]).await.text();
        let code = joined.split("class=\"words\"><b>").nth(1).expect("the receipt shows the code");
        let code = code.split('<').next().unwrap().to_owned();
        for n in 0..15 {
            let shown = client.post("/tvv/groups/member", &[("code", code.as_str())]).await;
            assert_eq!(shown.status, StatusCode::OK, "{n}: {}", shown.text());
        }
        let mut last = StatusCode::OK;
        for _ in 0..12 {
            last = client.post("/tvv/groups/member", &[("code", "fel ord här nu")]).await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS, "those that open nothing are");
    }
}

/// A mandate from the year 1, or with a report in the year 9999, is a slip of the hand and is pointed at.
#[tokio::test]
async fn a_mandate_of_impossible_years_is_pointed_at() {
    let house = House::open(Engine::Sqlite).await;
    let mut client = Client::new(&house.app);
    client.sign_in_as("tvv", Role::GroupLead).await;
    let page = client.get("/tvv/room").await;
    let key = page.hidden("request");
    let fields = [("request", key.as_str()), ("deed", "found"), ("name", "Kultur")];
    for (field, year) in [("decided_on", "0001"), ("decided_on", "9999"), ("due_on", "9999-01-01")] {
        let odd = [&fields[..], &[(field, year)]].concat();
        let pointed = client.post("/tvv/room", &odd).await;
        assert_eq!(pointed.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {year}");
        let text = pointed.text();
        assert!(text.contains(&format!("value=\"{year}\"")) && text.contains("Kultur"), "{text}");
    }
    let sound = [&fields[..], &[("decided_on", "2025-11"), ("due_on", "2027-05-14")]].concat();
    assert_eq!(client.post("/tvv/room", &sound).await.location(), "/tvv/room/1");
}
