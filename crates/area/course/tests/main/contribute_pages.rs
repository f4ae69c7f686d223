//! Commitments on the pages: three steps without an account, a plan by code, areas, what goes together, the desk.

use course::{
    contribute::{
        desk,
        forms::{Who, Words},
        model::ActorKind,
        store as rows,
    },
    strategy::{
        desk as strategies,
        forms::ItemDraft,
        model::{ItemDetail, ItemKind},
    },
};
use members::{Role, secrets};
use store::Engine;
use testkit::World;
use web::{
    App, Config, Gate, StatusCode,
    by_code::ticket::Ticket,
    test::{Client, Page},
};

use crate::{
    contribute::{actor, begin, course_day, draft, migrations, open, slices},
    stage::Scene,
};

struct Site {
    world: World,
    scene: Scene,
    app: App,
    areas: Vec<course::focus::Area>,
}

async fn site() -> Site {
    let world = World::new(Engine::Sqlite, &migrations()).await;
    let (scene, areas) = open(&world, "tvv").await;
    // Without the limit on posts, which would answer before what is tried here.
    let config = Config { posts_per_minute: u32::MAX, ..Config::new("http://localhost") };
    let app = App::new(world.store.clone(), config, slices()).await.unwrap();
    Site { world, scene, app, areas }
}

const FORM: &str = "/tvv/contribute/area/1";

/// Sends the form of an area as somebody who took their time.
async fn send(site: &Site, client: &mut Client, fields: &[(&str, &str)]) -> Page {
    let page = client.get(FORM).await;
    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
    let (key, since) = (page.hidden("request"), page.hidden("since"));
    site.world.clock.advance(10_000);
    let hidden = [("request", key.as_str()), ("since", since.as_str())];
    client.post(FORM, &[&hidden[..], fields].concat()).await
}

/// The four words of a receipt.
fn code_of(page: &Page) -> String {
    let text = page.text();
    let code = text.split_once("class=\"receipt-code\"").unwrap().1;
    code.split_once('>').unwrap().1.split_once('<').unwrap().0.to_owned()
}

/// Leaves a commitment and opens the plan by its code.
async fn in_plan(site: &Site, client: &mut Client, fields: &[(&str, &str)]) -> String {
    let sent = send(site, client, fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let receipt = client.get(sent.location()).await;
    let code = code_of(&receipt);
    let opened = client.post("/tvv/contribute/plan", &[("code", &code)]).await;
    assert_eq!(opened.location(), "/tvv/contribute/plan/now");
    code
}

#[tokio::test]
async fn r004_08_three_steps_and_a_code_and_r004_24_without_account_or_script() {
    let site = site().await;
    let mut client = Client::new(&site.app);
    let start = client.get("/tvv/contribute").await;
    assert_eq!(pages::check::problems(&start.text()), Vec::<String>::new());
    for said in ["Steg 1 av 3", "Tillit", FORM, "Ställ ut en bänk.", "Inga delade åtaganden än"] {
        assert!(start.text().contains(said), "{said}");
    }
    let form = client.get(FORM).await.text();
    for said in ["Steg 2 av 3", "Öppna en kväll i veckan.", "allmän handling", "Vem bidrar?"] {
        assert!(form.contains(said), "{said}");
    }
    let before = form.find("allmän handling").unwrap();
    assert!(before < form.find("<textarea").unwrap(), "the sentence stands before the box");
    let empty = send(&site, &mut client, &[("kind", "firm"), ("name", "Bageriet"), ("by", "snart")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("value=\"Bageriet\"") && empty.text().contains("<title>Fel: "));
    let fields = [("text", "Vi bakar med skolan."), ("kind", "firm"), ("name", "Bageriet"), ("share", "yes")];
    let sent = send(&site, &mut client, &fields).await;
    let receipt = client.get(sent.location()).await;
    assert_eq!(pages::check::problems(&receipt.text()), Vec::<String>::new());
    assert!(receipt.text().contains("Steg 3 av 3") && receipt.text().contains("class=\"receipt-number\">1<"));
    assert_eq!(receipt.header("cache-control"), "no-store");
    let code = code_of(&receipt);
    assert_eq!(code.split('-').count(), 5, "four words and a digit: {code}");
    assert!(!sent.location().contains(code.split('-').next().unwrap()), "no code in an address");
    site.world.clock.advance(16 * 60_000);
    let late = client.get(sent.location()).await;
    assert_eq!(late.status, StatusCode::GONE);
    assert!(!late.text().contains(&code));
    assert!(client.get("/tvv/areas/1").await.text().contains("Vi bakar med skolan."));
}

#[tokio::test]
async fn programs_are_slowed_and_people_never_lose_their_text() {
    let site = site().await;
    let mut client = Client::new(&site.app);
    let page = client.get(FORM).await;
    let (key, since) = (page.hidden("request"), page.hidden("since"));
    let fields = [
        ("request", key.as_str()),
        ("since", since.as_str()),
        ("text", "Jag plockar skräp."),
        ("kind", "individual"),
    ];
    let fast = client.post(FORM, &fields).await;
    assert_eq!(fast.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fast.text().contains("Jag plockar skräp.") && fast.text().contains("är en människa"));
    site.world.clock.advance(10_000);
    let trapped = client.post(FORM, &[&fields[..], &[("website", "x")]].concat()).await;
    assert_eq!(trapped.status, StatusCode::UNPROCESSABLE_ENTITY);
    for _ in 0..2 {
        let sent = client.post(FORM, &fields).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(rows::count(&mut site.world.store.read().await.unwrap()).await.unwrap(), 1, "one click, one");
    let again = send(&site, &mut client, &fields[2..]).await;
    assert!(again.text().contains("Samma text kom nyss"), "the same text from here is asked about");
    let page = client.get(FORM).await;
    site.world.clock.advance(10_000);
    let (key, since) = (page.hidden("request"), page.hidden("since"));
    let mut last = StatusCode::OK;
    for n in 0..70 {
        let text = format!("Jag plockar skräp nummer {n}.");
        let one = [("request", key.as_str()), ("since", since.as_str()), ("text", text.as_str()), fields[3]];
        last = client.post(FORM, &one).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn r004_03_an_individual_is_shown_under_a_pseudonym() {
    let site = site().await;
    let mut client = Client::new(&site.app);
    let fields = [
        ("text", "Jag lär ut schack."),
        ("kind", "individual"),
        ("name", "Namnmarkör"),
        ("email", "adressmarkor@exempel.se"),
        ("share", "yes"),
    ];
    in_plan(&site, &mut client, &fields).await;
    let plan = client.get("/tvv/contribute/plan/now").await.text();
    assert!(plan.contains("visas som Invånare 1"), "{plan}");
    let area = client.get("/tvv/areas/1").await.text();
    assert!(area.contains("Invånare 1") && area.contains("Jag lär ut schack."));
    // The four kinds have their words.
    for kind in ["Förvaltning", "Företag", "Förening", "Enskild person"] {
        assert!(Client::new(&site.app).get(FORM).await.text().contains(kind));
    }
    assert!(
        !area.contains("Namnmarkör") && !plan.contains("Namnmarkör"),
        "a name not to be shown is not kept"
    );
    assert!(!plan.contains("adressmarkor") && plan.contains("a•••@exempel.se"));
    let mut tx = site.world.store.read().await.unwrap();
    let log = format!("{:?}", tx.events_after(site.scene.space.id, 0, 1000).await.unwrap());
    assert!(!log.contains("markor") && !log.contains("markör"));
    drop(tx);
    // Shown by name, and not any more.
    let page = client.get("/tvv/contribute/plan/now").await;
    let version = page.hidden("version");
    let shown = [("name", "Kim Ek"), ("name_public", "1"), ("about", "Jag läser."), ("version", &version)];
    assert_eq!(client.post("/tvv/contribute/plan/about", &shown).await.status, StatusCode::SEE_OTHER);
    assert!(client.get("/tvv/areas/1").await.text().contains("Kim Ek"));
    let version = client.get("/tvv/contribute/plan/now").await.hidden("version");
    let hidden = [("name", "Kim Ek"), ("version", version.as_str()), ("forget", "1")];
    client.post("/tvv/contribute/plan/about", &hidden).await;
    let area = client.get("/tvv/areas/1").await.text();
    assert!(!area.contains("Kim Ek") && area.contains("Invånare 1"));
    assert!(
        !client.get("/tvv/contribute/plan/now").await.text().contains("exempel.se"),
        "the address is gone"
    );
}

/// The giver says in the plan which goal it helps; it stands on the goal's page once it is shared, and the desk may
/// correct it.
#[tokio::test]
async fn r004_08_a_commitment_names_the_goal_it_helps_on_its_page_once_shared() {
    let site = site().await;
    let (by, space) = (&site.scene.coordinator, &site.scene.space);
    let detail = ItemDetail::default();
    let (kind, title) = (ItemKind::Goal, "Alla läser".to_owned());
    let goal = ItemDraft { kind, key: "read".into(), parent: None, title, detail };
    let mut tx = site.world.store.write().await.unwrap();
    let goal =
        strategies::add_item(&mut tx, by, space, "programme", &goal, None).await.unwrap().id.to_string();
    tx.commit().await.unwrap();
    let mut client = Client::new(&site.app);
    in_plan(&site, &mut client, &[("text", "Vi läser högt."), ("kind", "firm"), ("name", "Bageriet")]).await;
    let own = "/tvv/contribute/plan/1";
    let page = client.get(own).await;
    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
    assert!(page.text().contains("Mål som det hjälper") && !page.text().contains("Åtgärd som det hjälper"));
    let version = page.hidden("version");
    let chosen = [("version", version.as_str()), ("goal", goal.as_str())];
    assert_eq!(client.post(&format!("{own}/helps"), &chosen).await.status, StatusCode::SEE_OTHER);
    assert!(client.get(own).await.text().contains("Hjälper målet: Alla läser"));
    let mut reader = Client::new(&site.app);
    let goal_page = "/tvv/goals/1";
    assert!(!reader.get(goal_page).await.text().contains("Vi läser högt."), "private");
    let version = client.get(own).await.hidden("version");
    client.post(&format!("{own}/turn"), &[("version", version.as_str()), ("turn", "share")]).await;
    let shown = reader.get(goal_page).await.text();
    assert!(shown.contains("Vi läser högt.") && shown.contains("/tvv/areas/1#commitment-1"), "{shown}");
    assert_eq!(pages::check::problems(&shown), Vec::<String>::new());
    assert!(reader.get("/tvv/areas/1").await.text().contains("Hjälper målet: Alla läser"));
    let mut desk = Client::new(&site.app);
    desk.sign_in_as("tvv", Role::Coordinator).await;
    let look = desk.get("/tvv/desk/contribute/1").await;
    assert_eq!(pages::check::problems(&look.text()), Vec::<String>::new());
    let version = look.hidden("version");
    desk.post("/tvv/desk/contribute/1/helps", &[("version", version.as_str()), ("goal", "")]).await;
    assert!(!reader.get(goal_page).await.text().contains("Vi läser högt."), "the desk took it away");
}

#[tokio::test]
async fn r004_09_a_plan_of_ones_own_by_code_private_until_shared_and_printable() {
    let site = site().await;
    let mut client = Client::new(&site.app);
    let day = course_day(&site.world, 30);
    let code = in_plan(
        &site,
        &mut client,
        &[("text", "Vi öppnar verkstaden."), ("kind", "firm"), ("name", "Plåt och Färg"), ("by", &day)],
    )
    .await;
    // A second one goes into the same plan: nobody asks who they are again.
    let page = client.get("/tvv/contribute/area/2").await;
    assert!(page.text().contains("planen för Plåt och Färg") && !page.text().contains("name=\"kind\""));
    let (key, since) = (page.hidden("request"), page.hidden("since"));
    site.world.clock.advance(10_000);
    let fields = [("request", key.as_str()), ("since", &since), ("text", "Vi tar emot två lärlingar.")];
    for _ in 0..2 {
        let added = client.post("/tvv/contribute/area/2", &[&fields[..], &[("again", "1")]].concat()).await;
        assert_eq!(added.location(), "/tvv/contribute/plan/now");
    }
    let plan = client.get("/tvv/contribute/plan/now").await;
    assert_eq!(pages::check::problems(&plan.text()), Vec::<String>::new());
    assert_eq!(plan.header("cache-control"), "no-store");
    assert_eq!(plan.text().matches("Vi tar emot två lärlingar.").count(), 1, "sent twice, there once");
    for said in ["Vi öppnar verkstaden.", "Bara i planen", "Skriv ut sidan", "Tillit", "Lärande"] {
        assert!(plan.text().contains(said), "{said}");
    }
    // Nobody else reads a word of it, on any public page.
    let mut stranger = Client::new(&site.app);
    let read_by_all = async |client: &mut Client| {
        let mut all = String::new();
        for route in site.app.routes().filter(|one| one.gate == Gate::Public && one.method == "GET") {
            for number in ["1", "2"] {
                let at = route.path.replace("{space}", "tvv").replace("{number}", number);
                all +=
                    &client.get(&at.replace("{ticket}", "sv-0").replace("{key}", "programme")).await.text();
            }
        }
        all
    };
    let all = read_by_all(&mut stranger).await;
    assert!(!all.contains("verkstaden") && !all.contains("Plåt"), "private until shared");
    let turn = async |client: &mut Client, number: i64, turn: &str| {
        let at = format!("/tvv/contribute/plan/{number}");
        let page = client.get(&at).await;
        assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
        let fields = [("version", &*page.hidden("version")), ("request", &*page.hidden("request"))]
            .map(|(name, value)| (name, value.to_owned()));
        let fields = [(fields[0].0, &*fields[0].1), (fields[1].0, &*fields[1].1), ("turn", turn)];
        client.post(&format!("{at}/turn"), &fields).await
    };
    assert_eq!(turn(&mut client, 1, "share").await.status, StatusCode::SEE_OTHER);
    assert!(read_by_all(&mut stranger).await.contains("Vi öppnar verkstaden."));
    assert_eq!(turn(&mut client, 1, "fly").await.status, StatusCode::BAD_REQUEST);
    // Edited, done with what came of it, taken back.
    let page = client.get("/tvv/contribute/plan/1").await;
    let version = page.hidden("version");
    let bad =
        client.post("/tvv/contribute/plan/1", &[("text", "x"), ("area", "9"), ("version", &version)]).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    let edit = [("text", "Vi öppnar verkstaden på lördagar."), ("area", "3"), ("version", version.as_str())];
    client.post("/tvv/contribute/plan/1", &edit).await;
    assert!(client.get("/tvv/areas/3").await.text().contains("på lördagar"));
    let version = client.get("/tvv/contribute/plan/1").await.hidden("version");
    let none = client.post("/tvv/contribute/plan/1/done", &[("version", version.as_str())]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = [("version", version.as_str()), ("outcome", "Tolv kom.")];
    client.post("/tvv/contribute/plan/1/done", &done).await;
    assert!(stranger.get("/tvv/areas/3").await.text().contains("Tolv kom."));
    turn(&mut client, 1, "withdraw").await;
    assert!(!read_by_all(&mut stranger).await.contains("Tolv kom."));
    assert_eq!(client.get("/tvv/contribute/plan/1").await.status, StatusCode::NOT_FOUND);
    // Closed, and opened again by the code alone; without it there is nothing.
    client.post("/tvv/contribute/plan/leave", &[]).await;
    assert_eq!(client.get("/tvv/contribute/plan/now").await.location(), "/tvv/contribute/plan");
    assert_eq!(stranger.get("/tvv/contribute/plan/2").await.location(), "/tvv/contribute/plan");
    let spoken = code.replace('-', " ").to_uppercase();
    assert_eq!(
        stranger.post("/tvv/contribute/plan", &[("code", &spoken)]).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(stranger.get("/tvv/contribute/plan/now").await.text().contains("två lärlingar"));
    site.world.clock.advance(3 * 60 * 60_000);
    assert_eq!(stranger.get("/tvv/contribute/plan/now").await.location(), "/tvv/contribute/plan");
}

#[tokio::test]
async fn wrong_codes_are_met_gently_and_not_for_ever() {
    let site = site().await;
    let mut client = Client::new(&site.app);
    let typed =
        async |client: &mut Client, code: &str| client.post("/tvv/contribute/plan", &[("code", code)]).await;
    for (code, said) in [
        ("", "Skriv de fyra orden"),
        ("björk fyra", "2 ord av fyra"),
        ("bjrök fyra kanal nio", "Menade du ”björk”?"),
        ("<script> a b c", "Vi känner inte igen"),
        ("a\0b", "Vi känner inte igen"),
    ] {
        let page = typed(&mut client, code).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{code}");
        assert!(page.text().contains(said), "{code}: {}", page.text());
        assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
    }
    for _ in 0..8 {
        let page = typed(&mut client, "björk fyra kanal nio").await;
        assert!(page.text().contains("Vi hittar ingen plan"));
    }
    let page = typed(&mut client, "björk fyra kanal nio").await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(page.text().contains("Många koder har provats"));
}

#[tokio::test]
async fn r004_11_and_r004_13_to_16_an_area_shows_who_does_what_or_names_the_kinds_missing() {
    let site = site().await;
    let mut stranger = Client::new(&site.app);
    let empty = stranger.get("/tvv/areas/1").await.text();
    assert!(empty.contains("Om Tillit.") && empty.contains("Bli den första!"), "{empty}");
    let mut tx = site.world.store.write().await.unwrap();
    for (kind, name, area, text) in [
        (ActorKind::Firm, "Bageriet", 0, "Vi bakar med skolan."),
        (ActorKind::Association, "Bollklubben", 0, "Alla får spela."),
        (ActorKind::Department, "Biblioteket", 0, "Vi öppnar på söndagar."),
        (ActorKind::Individual, "", 1, "Jag läser läxor."),
    ] {
        begin(&mut tx, &site.scene, &actor(kind, name), &site.areas[area], &draft(text, true)).await;
    }
    begin(&mut tx, &site.scene, &actor(ActorKind::Firm, "Tysta"), &site.areas[1], &draft("Tyst.", false))
        .await;
    tx.commit().await.unwrap();
    let area = stranger.get("/tvv/areas/1").await.text();
    assert_eq!(pages::check::problems(&area), Vec::<String>::new());
    for said in [
        "3 åtaganden är delade",
        "Bageriet",
        "Bollklubben",
        "Biblioteket",
        "Här saknas ännu enskilda personer.",
    ] {
        assert!(area.contains(said), "{said}: {area}");
    }
    let heads: Vec<usize> = ["<h3>Förvaltningar", "<h3>Företag", "<h3>Föreningar"]
        .iter()
        .map(|head| area.find(head).unwrap())
        .collect();
    assert!(heads.is_sorted(), "by kind of actor");
    let area = stranger.get("/tvv/areas/2").await.text();
    assert!(area.contains("Här saknas ännu förvaltningar, företag och föreningar."), "{area}");
    assert!(!area.contains("Tysta"));
    assert!(stranger.get("/tvv/areas").await.text().contains("/tvv/contribute"));
    assert!(stranger.get("/tvv/strategy").await.text().contains("Bidra till programmet"));
}

#[tokio::test]
async fn r004_10_three_actors_want_alike_and_gaps_are_named() {
    let site = site().await;
    let mut tx = site.world.store.write().await.unwrap();
    for (kind, name, area, text) in [
        (ActorKind::Association, "Bollklubben", 0, "Vi öppnar läxhjälp på biblioteket varje tisdag."),
        (ActorKind::Firm, "Verkstaden", 1, "Två av oss hjälper till med läxhjälp på tisdagar."),
        (ActorKind::Department, "Skolan", 1, "Skolan håller öppet för läxhjälp en kväll i veckan."),
        (ActorKind::Firm, "Bageriet", 0, "Vi tar emot praktikanter i bageriet varje termin."),
    ] {
        begin(&mut tx, &site.scene, &actor(kind, name), &site.areas[area], &draft(text, true)).await;
    }
    tx.commit().await.unwrap();
    let mut stranger = Client::new(&site.app);
    let page = stranger.get("/tvv/contribute/together").await.text();
    assert_eq!(pages::check::problems(&page), Vec::<String>::new());
    for said in
        ["Tre aktörer vill göra liknande", "Gemensamma ord: ", "läxhjälp", "Vem saknas?", "Företagsamhet"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(page.contains("Ingen har lovat något här än."), "the third area has nothing");
    assert_eq!(stranger.get("/tvv/contribute/together").await.text(), page, "twice is the same");
}

#[tokio::test]
async fn the_desk_looks_at_what_was_held_and_nobody_else_does() {
    let site = site().await;
    let mut tx = site.world.store.write().await.unwrap();
    let club = actor(ActorKind::Association, "Läxans vänner");
    let text = "Ring 070-174 06 05 om läxhjälp.";
    let (_, held) = begin(&mut tx, &site.scene, &club, &site.areas[0], &draft(text, true)).await;
    let (_, own) = begin(&mut tx, &site.scene, &club, &site.areas[0], &draft("Eget.", false)).await;
    tx.commit().await.unwrap();
    let at = format!("/tvv/desk/contribute/{}", held.number);
    for role in [Role::Sorter, Role::Registrar, Role::MunicipalEditor, Role::Admin, Role::Auditor] {
        let mut wrong = Client::new(&site.app);
        wrong.sign_in_as("tvv", role).await;
        assert_eq!(wrong.get(&at).await.status, StatusCode::FORBIDDEN, "{role:?}");
        let post = wrong.post(&at, &[("do", "release"), ("version", "1")]).await;
        assert_eq!(post.status, StatusCode::FORBIDDEN, "{role:?}");
    }
    let mut lead = Client::new(&site.app);
    lead.sign_in_as("tvv", Role::GroupLead).await;
    assert_eq!(lead.get("/tvv/desk/contribute").await.status, StatusCode::OK);
    assert_eq!(lead.get("/tvv/desk/contribute/examples").await.status, StatusCode::FORBIDDEN);
    let mut desk = Client::new(&site.app);
    desk.sign_in_as("tvv", Role::Coordinator).await;
    let overview = desk.get("/tvv/desk/contribute").await.text();
    assert_eq!(pages::check::problems(&overview), Vec::<String>::new());
    assert!(overview.contains(&at) && overview.contains("Läxans vänner") && !overview.contains("Eget."));
    let private = format!("/tvv/desk/contribute/{}", own.number);
    assert_eq!(desk.get(&private).await.status, StatusCode::NOT_FOUND, "a private plan is nobody's to read");
    let page = desk.get(&at).await;
    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
    assert!(page.text().contains("Ring […] om läxhjälp."), "covered beforehand");
    let version = page.hidden("version");
    let bare = [("do", "mask"), ("version", version.as_str()), ("text", "Ring […].")];
    assert_eq!(desk.post(&at, &bare).await.status, StatusCode::UNPROCESSABLE_ENTITY, "not without a reason");
    let whole = [&bare[..], &[("reason", "Ett telefonnummer.")]].concat();
    assert_eq!(desk.post(&at, &whole).await.location(), "/tvv/desk/contribute");
    let area = Client::new(&site.app).get("/tvv/areas/1").await.text();
    assert!(area.contains("Ring […].") && !area.contains("070"));
    let version = desk.get(&at).await.hidden("version");
    let hold = [("do", "hold"), ("version", version.as_str()), ("reason", "Vi tittar igen.")];
    desk.post(&at, &hold).await;
    assert!(!Client::new(&site.app).get("/tvv/areas/1").await.text().contains("Ring […]."));
    assert_eq!(desk.post(&at, &[("do", "nothing")]).await.status, StatusCode::OK);
    let lines = "a\n".repeat(13);
    let save = desk.post("/tvv/desk/contribute/examples", &[("area", "2"), ("examples", &lines)]).await;
    assert_eq!(save.status, StatusCode::UNPROCESSABLE_ENTITY);
    let save = desk
        .post("/tvv/desk/contribute/examples", &[("area", "2"), ("examples", "Läs högt.\n\nLäs tyst.")])
        .await;
    assert_eq!(save.status, StatusCode::SEE_OTHER);
    assert!(desk.get("/tvv/contribute/area/2").await.text().contains("Läs tyst."));
}

#[tokio::test]
async fn forms_take_anything_and_give_a_page() {
    let site = site().await;
    let mut client = Client::new(&site.app);
    in_plan(&site, &mut client, &[("text", "Vi börjar."), ("kind", "firm"), ("name", "Vi")]).await;
    let long = "å".repeat(50_000);
    let odd = [
        "",
        "\0",
        "<script>alert(1)</script>",
        "\u{202e}\u{200b}",
        "' or 1=1 --",
        "-1",
        "99999999999999999999",
        &long,
    ];
    let posts = [
        (FORM, &["text", "by", "kind", "name", "email", "share", "since", "request", "again"][..]),
        ("/tvv/contribute/plan", &["code", "instead"]),
        ("/tvv/contribute/plan/1", &["text", "by", "area", "version"]),
        ("/tvv/contribute/plan/1/done", &["outcome", "version"]),
        ("/tvv/contribute/plan/1/turn", &["turn", "version"]),
        ("/tvv/contribute/plan/about", &["name", "about", "email", "version", "name_public"]),
        ("/tvv/contribute/area/9999", &["text"]),
    ];
    for (at, fields) in posts {
        for value in odd {
            let fields: Vec<(&str, &str)> = fields.iter().map(|field| (*field, value)).collect();
            let page = client.post(at, &fields).await;
            assert!(page.status.as_u16() < 500, "{at} {value:?}: {}", page.status);
            if !page.text().is_empty() && page.status == StatusCode::UNPROCESSABLE_ENTITY {
                assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new(), "{at} {value:?}");
            }
            assert!(!page.text().contains("<script>alert"), "{at}");
        }
    }
    for path in ["/tvv/contribute/receipt/sv-x", "/tvv/contribute/area/x", "/tvv/contribute/plan/x"] {
        assert!(client.get(path).await.status.as_u16() < 500, "{path}");
    }
}

#[tokio::test]
async fn a_space_that_does_not_ask_shows_nothing_of_it() {
    let site = site().await;
    let mut settings = site.scene.space.settings.clone();
    let mut visitor = Client::new(&site.app);
    assert!(visitor.get("/tvv/strategy").await.text().contains(">Bidra</a>"), "in the footer");
    settings.commitments_open = false;
    let mut tx = site.world.store.write().await.unwrap();
    let (by, id) = (&site.scene.coordinator, site.scene.space.id);
    members::space::set_settings(&mut tx, by, id, &settings).await.unwrap();
    tx.commit().await.unwrap();
    site.app.forget_spaces();
    for path in ["/tvv/strategy", "/tvv/areas", "/tvv/areas/1"] {
        assert!(!visitor.get(path).await.text().contains("/tvv/contribute"), "{path}");
    }
    assert!(visitor.get("/tvv/contribute").await.text().contains("tar vi inte emot nya åtaganden"));
    let closed = send(&site, &mut visitor, &[("text", "Vi vill."), ("kind", "individual")]).await;
    assert_eq!(closed.status, StatusCode::UNPROCESSABLE_ENTITY);
    // What is typed can be made a plan only while the space asks.
    let words = Words { text: "x y z".into(), ..Words::default() };
    let who = Who { kind: "individual".into(), ..Who::default() };
    let secret = secrets::secret(&site.world.store, "t").await.unwrap();
    let slip = desk::Slip { tickets: &secret, key: "0", lang: kernel::Lang::Sv };
    let space = members::Space { settings, ..site.scene.space.clone() };
    let what = (site.areas[0].id, &words.read().unwrap());
    let refused: Result<Ticket, _> =
        desk::leave(&site.world.store, &space, slip, what, &who.read().unwrap()).await;
    assert!(matches!(refused, Err(members::NotDone::Refused(no)) if no.code == "commitments-closed"));
}
