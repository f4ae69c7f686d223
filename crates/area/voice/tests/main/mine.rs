//! "My idea": the whole way of an owner, and everything that a stranger may try.

use kernel::{Id, Lang};
use members::{Brand, Caller, Grant, Role, Space, SpaceSettings, secrets, space};
use store::{Engine, follower::Follower};
use testkit::{World, on_both};
use voice::idea::{
    Reason, State,
    answers::{self, Draft},
    code,
    desk::{self, Place},
    followers::Notify,
    letters,
    rules::Wish,
    store::{places, words},
};
use web::{App, Config, Slice, StatusCode, test::Client};
use wordcode::{Code, Language};

use crate::support::{Scene, clean};

const HOUR: i64 = 60 * 60_000;
const OWN: &str = "/tvv/my-idea/now";

fn slices() -> Vec<Slice> {
    let heart = Slice::new("idea").migrations(voice::idea::MIGRATIONS);
    let proposals = Slice::new("proposals").migrations(voice::proposals::MIGRATIONS);
    vec![heart, proposals, voice::mine::slice()]
}

fn a_code(n: u8) -> Code {
    Code::encode([n, 33, 71, 140, 5], Language::Sv)
}

/// Two spaces behind a door, each with a round and a theme.
struct House<'a> {
    world: &'a World,
    app: App,
    tvv: Scene,
    other: Scene,
}

async fn found(world: &World, key: &str) -> Scene {
    let env = &world.env;
    let space = Space {
        id: Id::new(env),
        key: key.into(),
        names: [(Lang::Sv, "Två kommuner".to_owned())].into(),
        langs: Lang::ALL.to_vec(),
        lang: Lang::Sv,
        brand: Brand::default(),
        zone: "Europe/Stockholm".into(),
        example: true,
        settings: SpaceSettings::default(),
        logo_at: None,
    };
    let mut tx = world.store.write().await.unwrap();
    space::found(&mut tx, &Caller::operator(), &space).await.unwrap();
    tx.commit().await.unwrap();
    let (round, theme) = (Id::new(env), Id::new(env));
    let text = || "{}".to_owned();
    let opens_at = env.now() - 1;
    let opened = places::Round {
        id: round,
        number: 1,
        name: text(),
        question: text(),
        opens_at,
        closes_at: None,
        continues: None,
    };
    let named = places::Theme {
        id: theme,
        key: "buss".into(),
        name: text(),
        other: false,
        position: 1,
        retired: false,
    };
    let mut tx = world.store.housekeeping().await.unwrap();
    places::add_round(&mut tx, space.id, &opened).await.unwrap();
    places::add_theme(&mut tx, space.id, &named).await.unwrap();
    tx.commit().await.unwrap();
    let grant = Grant { space: Some(space.id), role: Role::Coordinator, organisation: None };
    let actor = kernel::Actor::Person(Id::new(env));
    let coordinator = Caller { actor, grants: vec![grant], lang: Lang::Sv };
    Scene { place: Place::of(&space), round, theme, coordinator, owner: Caller::visitor(Lang::Sv) }
}

impl<'a> House<'a> {
    async fn open(world: &'a World) -> House<'a> {
        let (tvv, other) = (found(world, "tvv").await, found(world, "nrd").await);
        let mut config = Config::new("https://samband.example");
        config.show_statements = true;
        let app = App::new(world.store.clone(), config, slices()).await.unwrap();
        House { world, app, tvv, other }
    }

    /// An idea whose owner has this code.
    async fn submit(&self, scene: &Scene, text: &str, code: &Code) -> i64 {
        let secret = secrets::secret(&self.world.store, code::SECRET).await.unwrap();
        let mut new = scene.new_idea(self.world, text);
        new.code_hash = Some(code::hash(secret.bytes(), &code.canonical()));
        let mut tx = self.world.store.write().await.unwrap();
        let (_, number) =
            desk::submit(&mut tx, &scene.place, &kernel::Actor::Visitor, &new, None).await.unwrap();
        tx.commit().await.unwrap();
        number
    }

    /// An owner who has typed the code.
    async fn owner(&self, code: &Code) -> Client {
        let mut client = Client::new(&self.app);
        let opened = client.post("/tvv/my-idea", &[("code", &code.to_string())]).await;
        assert_eq!((opened.status, opened.location()), (StatusCode::SEE_OTHER, OWN));
        client
    }

    async fn answer(&self, number: i64) {
        let reason = Some(Reason::Started);
        let text = "Från augusti går bussen till 23.".to_owned();
        let drafts = [Draft { number, reason, text, took: None, lang: Lang::Sv }];
        let mut tx = self.world.store.write().await.unwrap();
        let Scene { place, coordinator, .. } = &self.tvv;
        answers::send(&mut tx, place, coordinator, None, &drafts, None, Some("k")).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn log(&self) -> String {
        let mut tx = self.world.store.read().await.unwrap();
        let events = tx.events_after(self.tvv.place.space, 0, 1000).await.unwrap();
        format!("{events:?}")
    }
}

/// A story on both databases, behind a door.
async fn behind_the_door(story: impl AsyncFn(House<'_>)) {
    on_both(&App::migrations(&slices()), async |world| story(House::open(world).await).await).await;
}

#[tokio::test]
async fn from_the_code_to_the_last_word() {
    behind_the_door(async |house| {
        let code = a_code(1);
        let number = house.submit(&house.tvv, "Bussen slutar gå <klockan> 18.", &code).await;
        let mut client = Client::new(&house.app);
        let typed = code.words().join(" ").to_uppercase();
        let opened = client.post("/tvv/my-idea", &[("code", &format!(" {typed} "))]).await;
        assert_eq!((opened.status, opened.location()), (StatusCode::SEE_OTHER, OWN));
        let cookie = opened.header("set-cookie");
        for flag in ["mine=", "HttpOnly", "SameSite=Lax", "Secure", "Max-Age=7200"] {
            assert!(cookie.contains(flag), "{cookie}");
        }
        let page = client.get(OWN).await;
        assert_eq!(page.header("cache-control"), "no-store");
        let text = page.text();
        assert!(text.contains("Din idé nr 1") && text.contains("&#60;klockan&#62;"), "{text}");
        assert!(text.contains("Ingen har läst den ännu") && text.contains("senast 23 mars 2026"), "{text}");

        let (world, scene) = (house.world, &house.tvv);
        scene.act(world, &scene.coordinator, number, &scene.sort()).await.unwrap();
        let ask = Wish::Ask { question: "Vilken linje menar du?".into() };
        scene.act(world, &scene.coordinator, number, &ask).await.unwrap();
        let page = client.get(OWN).await;
        assert!(page.text().contains("Vilken linje menar du?"));
        let key = page.hidden("request");
        for _ in 0..2 {
            let sent = client.post("/tvv/my-idea/reply", &[("text", "Linje 61"), ("request", &key)]).await;
            assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, OWN));
        }
        let another = [("text", "Nej, linje 62"), ("request", key.as_str())];
        assert_eq!(client.post("/tvv/my-idea/reply", &another).await.location(), OWN);
        let page = client.get(OWN).await.text();
        assert_eq!(page.matches("Linje 61").count(), 1, "sent twice, told once: {page}");
        assert_eq!(
            page.matches("Nej, linje 62").count(),
            1,
            "going back and writing something else loses nothing"
        );
        assert!(page.contains("det har kommit fram"));
        let idea = scene.idea(world, number).await;
        assert_eq!((idea.standing.state, idea.unread), (State::Sorted, true));

        let asked = client.get("/tvv/my-idea/withdraw").await;
        let key = asked.hidden("request");
        assert_eq!(scene.idea(world, number).await.standing.state, State::Sorted, "asking does nothing");
        client.post("/tvv/my-idea/withdraw", &[("request", &key)]).await;
        assert_eq!(scene.idea(world, number).await.standing.state, State::Withdrawn);
        let page = client.get(OWN).await.text();
        assert!(page.contains("Du har tagit tillbaka din idé") && !page.contains("my-idea/reply"), "{page}");
        let late = client.post("/tvv/my-idea/reply", &[("text", "Ångrar mig")]).await;
        assert_eq!(late.location(), OWN);
        assert!(client.get(OWN).await.text().contains("idén har gått vidare"));

        let left = client.post("/tvv/my-idea/leave", &[]).await;
        assert_eq!(left.location(), "/tvv/my-idea");
        assert_eq!(client.get(OWN).await.location(), "/tvv/my-idea");
        let log = house.log().await;
        for word in code.words() {
            assert!(!log.contains(word), "{word} in the log");
        }
        clean(world, scene).await;
    })
    .await;
}

#[tokio::test]
async fn a_wrong_code_is_met_gently() {
    behind_the_door(async |house| {
        let code = a_code(1);
        house.submit(&house.tvv, "Bussen", &code).await;
        house.submit(&house.other, "Bron", &a_code(2)).await;
        let mut client = Client::new(&house.app);
        let mut say = async |typed: &str| {
            let page = client.post("/tvv/my-idea", &[("code", typed)]).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
            assert_eq!(page.location(), "");
            assert!(pages::check::problems(&page.text()).is_empty());
            page.text()
        };
        let [a, b, c, d] = code.words();
        let wrong = format!("{a} {b} {c}x {d}");
        let page = say(&wrong).await;
        assert!(page.contains(&format!("Menade du ”{c}”?")) && page.contains("<title>Fel: "), "{page}");
        assert!(page.contains(&format!("value=\"{a} {b} {c} {d}\"")), "one press mends it: {page}");
        assert!(page.contains(&format!("value=\"{wrong}\"")), "what was typed stays: {page}");
        let digit = (code.check_digit() + 1) % 10;
        assert!(say(&format!("{a} {b} {c} {d} {digit}")).await.contains("Siffran stämmer inte"));
        assert!(say(&format!("{a} {b}")).await.contains("2 ord av fyra"));
        let fault =
            |page: &str| page.split("f-code-fault\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        let unknown = say(&a_code(9).to_string()).await;
        let elsewhere = say(&a_code(2).to_string()).await;
        assert!(fault(&unknown).starts_with("Vi hittar ingen idé"));
        assert_eq!(fault(&unknown), fault(&elsewhere), "whether it opens something elsewhere is not told");
        let mended = client.post("/tvv/my-idea", &[("code", &wrong), ("instead", &code.to_string())]).await;
        assert_eq!(mended.location(), OWN);
    })
    .await;
}

#[tokio::test]
async fn after_eight_wrong_codes_one_waits_and_right_ones_do_not_count() {
    behind_the_door(async |house| {
        let code = a_code(1);
        house.submit(&house.tvv, "Bussen", &code).await;
        let mut client = Client::new(&house.app);
        for _ in 0..20 {
            assert_eq!(client.post("/tvv/my-idea", &[("code", &code.to_string())]).await.location(), OWN);
        }
        for n in 10..18 {
            let page = client.post("/tvv/my-idea", &[("code", &a_code(n).to_string())]).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let page = client.post("/tvv/my-idea", &[("code", &code.to_string())]).await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS, "even the right one waits");
        assert!(page.text().contains("Vänta 10 minuter") && page.text().contains(code.words()[0]));
        house.world.clock.advance(10 * 60_000);
        assert_eq!(client.post("/tvv/my-idea", &[("code", &code.to_string())]).await.location(), OWN);
    })
    .await;
}

#[tokio::test]
async fn a_session_ends_two_hours_after_the_last_visit_and_loses_nothing() {
    behind_the_door(async |house| {
        let code = a_code(1);
        house.submit(&house.tvv, "Bussen", &code).await;
        let mut client = house.owner(&code).await;
        let clock = &house.world.clock;
        for _ in 0..3 {
            clock.advance(HOUR + HOUR / 2);
            assert_eq!(client.get(OWN).await.status, StatusCode::OK, "every visit moves the end");
        }
        clock.advance(2 * HOUR);
        house.app.tick().await;
        let page = client.post("/tvv/my-idea/reply", &[("text", "Jag menar <linje> 61")]).await;
        let text = page.text();
        assert!(text.contains("finns kvar") && text.contains("Jag menar &#60;linje&#62; 61"), "{text}");
        let kept = [("code", code.to_string()), ("kept", "Jag menar <linje> 61".to_owned())];
        let kept: Vec<(&str, &str)> = kept.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let page = client.post("/tvv/my-idea", &kept).await;
        assert!(page.text().contains("&#60;linje&#62; 61</textarea>"), "ready to be sent: {}", page.text());
        clock.advance(3 * HOUR);
        assert_eq!(client.get(OWN).await.location(), "/tvv/my-idea");
        assert!(client.get("/tvv/my-idea").await.text().contains("Skriv koden igen"));
    })
    .await;
}

#[tokio::test]
async fn nothing_in_a_request_leads_to_another_idea() {
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let house = House::open(&world).await;
    let (mine, yours) = (a_code(1), a_code(2));
    house.submit(&house.tvv, "Min egen", &mine).await;
    house.submit(&house.tvv, "Någon annans", &yours).await;
    let theirs = house.tvv.idea(&world, 2).await.id.to_string();
    let mut client = house.owner(&mine).await;
    for query in ["?idea=2", "?number=2", &format!("?idea={theirs}"), "?id=2&lang=en"] {
        let page = client.get(&format!("{OWN}{query}")).await.text();
        assert!(page.contains("Min egen") && !page.contains("Någon annans"));
    }
    for field in ["idea", "id", "number", "subject"] {
        client.post("/tvv/my-idea/withdraw", &[(field, &theirs), ("request", &"1".repeat(32))]).await;
    }
    assert_eq!(house.tvv.idea(&world, 2).await.standing.state, State::Received);
    // The cookie of one space opens nothing in another, a made-up one nothing at all.
    assert_eq!(client.get("/nrd/my-idea/now").await.location(), "/nrd/my-idea");
    for forged in [theirs.as_str(), "2", &"0".repeat(64), "", "' or 1=1 --"] {
        let mut stranger = Client::new(&house.app);
        stranger.set("cookie", &format!("mine={forged}"));
        for path in [OWN, "/tvv/my-idea/withdraw"] {
            assert_eq!(stranger.get(path).await.location(), "/tvv/my-idea");
        }
        for deed in ["reply", "helped", "address", "withdraw"] {
            let fields = [("remove", "yes"), ("helped", "yes")];
            let reply = stranger.post(&format!("/tvv/my-idea/{deed}"), &fields).await;
            assert_eq!(reply.location(), "/tvv/my-idea", "{deed}");
        }
    }
    // Nor does being signed in at the desk.
    let mut desk = Client::new(&house.app);
    desk.sign_in_as("tvv", Role::Coordinator).await;
    assert_eq!(desk.get(OWN).await.location(), "/tvv/my-idea");
}

#[tokio::test]
async fn an_address_is_added_changed_and_removed_and_then_nothing_is_sent() {
    behind_the_door(async |house| {
        let code = a_code(1);
        let number = house.submit(&house.tvv, "Bussen", &code).await;
        let (world, scene) = (house.world, &house.tvv);
        let mut client = house.owner(&code).await;
        let path = "/tvv/my-idea/address";
        let faulty = client.post(path, &[("email", "kim"), ("lang", "fi")]).await;
        assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(faulty.text().contains("value=\"kim\""), "what was typed stays");
        for _ in 0..2 {
            let fields = [("email", "Kim@exempel.se"), ("name", "Kim"), ("lang", "fi")];
            assert_eq!(client.post(path, &fields).await.location(), OWN);
        }
        let page = client.get(OWN).await.text();
        assert!(page.contains("k•••@exempel.se") && !page.to_lowercase().contains("kim@"), "{page}");

        let followers: Vec<Box<dyn Follower>> = vec![Box::new(Notify)];
        let waiting = async || {
            world.store.catch_up(&followers).await.unwrap();
            world.store.read().await.unwrap().outbox_counts().await.unwrap().waiting
        };
        let before = waiting().await;
        scene.act(world, &scene.coordinator, number, &scene.sort()).await.unwrap();
        let tell = Wish::Tell { text: "Vi läser vidare nu.".into() };
        scene.act(world, &scene.coordinator, number, &tell).await.unwrap();
        assert_eq!(waiting().await, before + 1);
        let last = async || {
            let mut tx = world.store.read().await.unwrap();
            let idea = scene.idea(world, number).await.id;
            let told = words::told_about(&mut tx, idea).await.unwrap().pop().unwrap();
            letters::message(&mut tx, told.id, "https://samband.example").await.unwrap()
        };
        assert_eq!(last().await.unwrap().lang, Lang::Fi);

        client.post(path, &[("remove", "yes")]).await;
        assert!(client.get(OWN).await.text().contains("Dina uppgifter är borttagna"));
        assert_eq!(last().await, None, "what waits has nobody to go to");
        let now = waiting().await;
        scene.act(world, &scene.coordinator, number, &tell).await.unwrap();
        assert_eq!(waiting().await, now, "and nothing new is put there");
        let idea = scene.idea(world, number).await;
        assert_eq!((idea.contact, idea.original.as_str()), (None, "Bussen"), "the idea stays");
        let log = house.log().await.to_lowercase();
        assert!(log.contains("contact.erased") && !log.contains("exempel.se") && !log.contains("\"kim\""));
        clean(world, scene).await;
    })
    .await;
}

#[tokio::test]
async fn a_closed_idea_is_read_answered_back_and_taken_up_again() {
    behind_the_door(async |house| {
        let code = a_code(1);
        let number = house.submit(&house.tvv, "Bussen", &code).await;
        let (world, scene) = (house.world, &house.tvv);
        scene.act(world, &scene.coordinator, number, &scene.sort()).await.unwrap();
        house.answer(number).await;
        let mut client = house.owner(&code).await;
        let page = client.get(OWN).await.text();
        assert!(page.contains("Från augusti går bussen till 23.") && !page.contains("my-idea/withdraw"));
        client.post("/tvv/my-idea/reply", &[("text", "Tack!")]).await;
        let idea = scene.idea(world, number).await;
        assert_eq!((idea.standing.state, idea.unread), (State::Answered, true));

        world.days(21);
        desk::ask_whether_it_helped(&world.store, &scene.place, 21).await.unwrap();
        let mut client = house.owner(&code).await;
        let page = client.get(OWN).await;
        assert!(page.text().contains("Hjälpte vårt svar dig?"));
        let statements: u32 = page.header("x-statements").parse().unwrap();
        assert!((1..=8).contains(&statements), "{statements}");
        let fields = [("helped", "no"), ("why", "Linje 62 då?")];
        client.post("/tvv/my-idea/helped", &fields).await;
        let page = client.get(OWN).await.text();
        assert!(page.contains("Linje 62 då?") && !page.contains("Hjälpte vårt svar dig?"), "{page}");
        assert_eq!(scene.idea(world, number).await.standing.state, State::Sorted);
        client.post("/tvv/my-idea/helped", &[("helped", "yes")]).await;
        assert!(client.get(OWN).await.text().contains("idén har gått vidare"));

        world.days(100);
        let mut client = house.owner(&code).await;
        assert!(client.get(OWN).await.text().contains("Vi är sena"), "a broken promise is said");
        clean(world, scene).await;
    })
    .await;
}
