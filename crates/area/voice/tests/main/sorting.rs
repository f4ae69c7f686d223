//! The sorting desk as a reader without scripts meets it.

use kernel::{Actor, Id, Lang, env::DAY};
use members::{Brand, Caller, Organisation, Role, Space, SpaceSettings, organisation, space};
use store::{Engine, sql};
use testkit::World;
use voice::{
    idea::{
        Kind, State,
        desk::{self, Place},
        rules::{Clocks, Wish},
        store::{ideas, lists, places, words},
    },
    proposals, sorting,
};
use web::{
    App, Config, StatusCode,
    test::{Client, Page},
};

use crate::support::{Scene, clean};

pub fn slices() -> Vec<web::Slice> {
    vec![voice::idea::slice(), proposals::slice(), sorting::slice()]
}

/// A space with two municipalities and three themes, behind a door.
pub struct Desk {
    pub world: World,
    pub app: App,
    pub space: Space,
    pub scene: Scene,
    pub themes: Vec<Id>,
}

impl Desk {
    pub async fn open(engine: Engine) -> Desk {
        Desk::in_world(World::new(engine, &App::migrations(&slices())).await).await
    }

    pub async fn in_world(world: World) -> Desk {
        let env = &world.env;
        let space = Space {
            id: Id::new(env),
            key: "tvv".into(),
            names: [(Lang::Sv, "Två kommuner".to_owned())].into(),
            langs: Lang::ALL.to_vec(),
            lang: Lang::Sv,
            brand: Brand::default(),
            zone: "Europe/Stockholm".into(),
            example: true,
            settings: SpaceSettings::default(),
            logo_at: None,
        };
        let operator = Caller::operator();
        let mut tx = world.store.write().await.unwrap();
        space::found(&mut tx, &operator, &space).await.unwrap();
        for (key, name, letter) in [("thn", "Trollhättan", "T"), ("vbg", "Vänersborg", "V")] {
            let town = Organisation {
                id: Id::new(env),
                space: space.id,
                key: key.into(),
                names: [(Lang::Sv, name.to_owned())].into(),
                kind: "municipality".into(),
                letter: letter.into(),
                valid_from: None,
                valid_until: None,
            };
            organisation::add(&mut tx, &operator, &town).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut tx = world.store.housekeeping().await.unwrap();
        let round = Id::new(env);
        let (name, opens_at) = ("{}".to_owned(), env.now() - 1);
        let row = places::Round {
            id: round,
            number: 1,
            name: name.clone(),
            question: name,
            opens_at,
            closes_at: None,
            continues: None,
        };
        places::add_round(&mut tx, space.id, &row).await.unwrap();
        let mut themes = Vec::new();
        for (position, key) in ["buss", "cykel", "annat"].into_iter().enumerate() {
            let id = Id::new(env);
            let name = format!("{{\"sv\":\"{key}\"}}");
            let other = key == "annat";
            let theme =
                places::Theme { id, key: key.into(), name, other, position: position as i64, retired: false };
            places::add_theme(&mut tx, space.id, &theme).await.unwrap();
            themes.push(id);
        }
        tx.commit().await.unwrap();
        let config = Config { show_statements: true, ..Config::new("http://localhost") };
        let app = App::new(world.store.clone(), config, slices()).await.unwrap();
        let scene = Scene {
            place: Place { space: space.id, clocks: Clocks::default() },
            round,
            theme: themes[0],
            coordinator: operator,
            owner: Caller::visitor(Lang::Sv),
        };
        Desk { world, app, space, scene, themes }
    }

    pub async fn lite() -> Desk {
        Desk::open(Engine::Sqlite).await
    }

    pub async fn client(&self, role: Role) -> Client {
        let mut client = Client::new(&self.app);
        client.sign_in_as("tvv", role).await;
        client
    }

    /// Submits an idea and lets the followers read of it.
    pub async fn submit(&self, text: &str) -> i64 {
        let number = self.scene.submit(&self.world, text).await;
        self.app.settle().await.unwrap();
        number
    }

    /// How much has happened in the space.
    pub async fn events(&self) -> usize {
        let mut tx = self.world.store.read().await.unwrap();
        tx.events_after(self.space.id, 0, 10_000).await.unwrap().len()
    }

    pub async fn state(&self, number: i64) -> State {
        self.scene.idea(&self.world, number).await.standing.state
    }

    pub async fn act(&self, number: i64, wish: &Wish) {
        self.scene.act(&self.world, &self.scene.coordinator, number, wish).await.unwrap();
    }

    pub async fn proposal(&self, title: &str) -> proposals::Proposal {
        let mut tx = self.world.store.write().await.unwrap();
        let opened =
            proposals::open(&mut tx, &self.scene.coordinator, self.space.id, "tvv", title).await.unwrap();
        tx.commit().await.unwrap();
        opened
    }
}

/// A form as the page has it: its hidden fields with what a person chose.
pub fn filled<'a>(page: &'a [(String, String)], chosen: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    page.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain(chosen.iter().copied()).collect()
}

pub fn hidden(page: &Page) -> Vec<(String, String)> {
    let there = |name: &&&str| page.text().contains(&format!("name=\"{name}\""));
    ["request", "version", "text_version", "suggested", "from"]
        .iter()
        .filter(there)
        .map(|name| (name.to_string(), page.hidden(name)))
        .collect()
}

pub fn sound(page: &Page) {
    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
}

pub const SORTED: [(&str, &str); 3] = [("theme", "buss"), ("place", "all"), ("kind", "idea")];

#[tokio::test]
async fn ten_are_sorted_by_plain_posts_and_the_forecast_moves() {
    let desk = Desk::lite().await;
    for n in 0..11 {
        desk.submit(&format!("Idé {n} om bussen på kvällen")).await;
    }
    let mut client = desk.client(Role::Sorter).await;
    let mut at = client.get("/tvv/desk/sort").await.location().to_owned();
    for n in 1..=10 {
        assert_eq!(at, format!("/tvv/desk/sort/{n}#idea"));
        let page = client.get(at.trim_end_matches("#idea")).await;
        assert_eq!(page.status, StatusCode::OK);
        sound(&page);
        assert!(page.text().contains(&format!("{} kvar", 12 - n)), "what is left is told");
        desk.world.clock.advance(60_000);
        let fields = hidden(&page);
        let done = client.post(&format!("/tvv/desk/sort/{n}"), &filled(&fields, &SORTED)).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        at = done.location().to_owned();
        let again = client.post(&format!("/tvv/desk/sort/{n}"), &filled(&fields, &SORTED)).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "a double click is one decision");
    }
    let page = client.get("/tvv/desk/sort/11").await;
    let text = page.text();
    assert!(text.contains("Nr 10 är sorterad.") && text.contains("1 kvar"), "{text}");
    assert!(text.contains("i timmen") && text.contains("klart i dag"), "a pace and a forecast");
    for n in 1..=10 {
        let idea = desk.scene.idea(&desk.world, n).await;
        assert_eq!((idea.standing.state, idea.version), (State::Sorted, 2));
    }
    client.post("/tvv/desk/sort/11", &SORTED).await;
    let empty = client.get("/tvv/desk/sort").await;
    assert!(empty.text().contains("Inkorgen är tom. 11 idéer väntar på svar."), "{}", empty.text());
    sound(&client.get("/tvv/desk").await);
    clean(&desk.world, &desk.scene).await;
}

#[tokio::test]
async fn faults_stay_beside_their_fields_with_what_was_chosen() {
    let desk = Desk::lite().await;
    desk.submit("Fler cykelställ vid stationen").await;
    let mut client = desk.client(Role::Coordinator).await;
    let faulty = client.post("/tvv/desk/sort/1", &[("kind", "question")]).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&faulty);
    assert!(faulty.text().contains("Välj ett tema."));
    assert!(faulty.text().contains("value=\"question\" checked"));
    assert_eq!(desk.state(1).await, State::Received);
    let park =
        client.post("/tvv/desk/sort/1/park", &[("reason", "Vi väntar."), ("until", "2031-01-01")]).await;
    assert_eq!(park.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&park);
    assert!(park.text().contains("Vi väntar.") && park.text().contains("inom 365 dagar"));
    let took = client.post("/tvv/desk/sort/1/proposal", &[("title", "Ny"), ("theme", "cykel")]).await;
    assert_eq!(took.status, StatusCode::UNPROCESSABLE_ENTITY);
    let both = [&SORTED[..], &[("title", "Ny"), ("proposal", "55"), ("took", "Bänkar.")]].concat();
    let both = client.post("/tvv/desk/sort/1/proposal", &both).await;
    assert_eq!(both.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(both.text().contains("inte båda"), "{}", both.text());
    let mut tx = desk.world.store.read().await.unwrap();
    assert!(
        proposals::store::all(&mut tx, desk.space.id).await.unwrap().is_empty(),
        "no proposal is left behind"
    );
}

#[tokio::test]
async fn two_sorters_do_not_overwrite_each_other() {
    let desk = Desk::lite().await;
    desk.submit("Samtidigt").await;
    let (mut a, mut b) = (desk.client(Role::Sorter).await, desk.client(Role::Coordinator).await);
    let (seen_a, seen_b) = (a.get("/tvv/desk/sort/1").await, b.get("/tvv/desk/sort/1").await);
    let (first, second) = (hidden(&seen_a), hidden(&seen_b));
    assert_eq!(a.post("/tvv/desk/sort/1", &filled(&first, &SORTED)).await.status, StatusCode::SEE_OTHER);
    let other = [("theme", "cykel"), ("place", "thn"), ("kind", "idea")];
    let late = b.post("/tvv/desk/sort/1", &filled(&second, &other)).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    sound(&late);
    assert!(late.text().contains("Någon annan hann före") && late.text().contains("Sorterad"));
    assert_eq!(desk.scene.idea(&desk.world, 1).await.standing.themes, [desk.themes[0]]);
}

#[tokio::test]
async fn the_small_pages_do_what_they_say() {
    let desk = Desk::lite().await;
    for text in ["Fråga mig", "Lämna över mig", "Dölj mig", "Ring 070-174 06 05 om bussen"] {
        desk.submit(text).await;
    }
    let mut client = desk.client(Role::Coordinator).await;
    let leads =
        client.post("/tvv/desk/sort/1", &[("deed", "ask"), ("theme", "buss"), ("place", "thn")]).await;
    assert_eq!(leads.location(), "/tvv/desk/sort/1/ask?theme=buss&place=thn");
    let deeds: [(&str, Vec<(&str, &str)>); 4] = [
        ("1/ask", vec![("text", "Var då?")]),
        ("2/refer", vec![("receiver", "Trafikbolaget"), ("text", "Se nedan"), ("reference", "A 12")]),
        ("3/withhold", vec![("reason", "abuse")]),
        ("4/mask", vec![("clean", "Ring *** om bussen")]),
    ];
    for (path, fields) in deeds {
        desk.world.clock.advance(1_000);
        let path = format!("/tvv/desk/sort/{path}");
        let page = client.get(&path).await;
        sound(&page);
        let form = hidden(&page);
        let done = client.post(&path, &filled(&form, &fields)).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{path}: {}", done.text());
    }
    assert_eq!(desk.state(1).await, State::Clarifying);
    assert_eq!(desk.state(2).await, State::Referred);
    assert_eq!(desk.state(3).await, State::Withheld);
    let masked = desk.scene.idea(&desk.world, 4).await;
    assert_eq!((masked.clean.as_str(), masked.masked), ("Ring ████ om bussen", true));
    let adds = client.post("/tvv/desk/sort/4/mask", &[("clean", "Ring mig i stället")]).await;
    assert_eq!(adds.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&adds);
    let version = masked.text_version.to_string();
    let same = [("clean", "Ring *** om bussen"), ("text_version", version.as_str())];
    let nothing = client.post("/tvv/desk/sort/4/mask", &same).await;
    assert!(nothing.text().contains("Markera det som ska döljas först."), "{}", nothing.text());
    let deeds = client.get("/tvv/desk/deeds").await.text();
    assert!(deeds.contains("Maskerad: Nr 4"), "{deeds}");
    let undone = client.post("/tvv/desk/sort/4", &[("deed", "undo")]).await;
    assert_eq!(undone.location(), "/tvv/desk/sort/4#idea", "the mask, and nothing that was done before it");
    let again = desk.scene.idea(&desk.world, 4).await;
    assert_eq!((again.clean.as_str(), again.masked), (again.original.as_str(), false));
    assert_eq!(desk.state(3).await, State::Withheld);
    let whole = client.get("/tvv/desk/i/4").await;
    sound(&whole);
    assert!(whole.text().contains("070-174 06 05"), "the desk sees the original");
    assert_eq!(
        client.post("/tvv/desk/sort/3/reopen?from=idea", &[("from", "idea")]).await.location(),
        "/tvv/desk/i/3"
    );
    clean(&desk.world, &desk.scene).await;
}

#[tokio::test]
async fn suggestions_change_nothing_until_a_person_sends_them() {
    let desk = Desk::lite().await;
    for text in ["Bussen hem på kvällen går för tidigt", "Kvällsbussen behöver senare turer på kvällen"]
    {
        let number = desk.submit(text).await;
        desk.act(number, &desk.scene.sort()).await;
    }
    desk.submit("Senare buss på kvällen, tack").await;
    let mut client = desk.client(Role::Sorter).await;
    let page = client.get("/tvv/desk/sort/3").await;
    sound(&page);
    let text = page.text();
    assert!(text.contains("maskinens förslag") && text.contains("Samma ord:"), "marked, and why: {text}");
    assert!(text.contains("2 av 2 sorterade idéer som liknar den här"), "in words: {text}");
    assert!(text.contains("jämförs ord för ord"), "what no model means");
    assert!(text.contains("<mark lang=\"sv\">"), "the shared words are named");
    let stored = async || {
        let idea = desk.scene.idea(&desk.world, 3).await;
        words::suggestions(&mut desk.world.store.read().await.unwrap(), idea.id).await.unwrap()
    };
    assert_eq!(desk.state(3).await, State::Received, "seeing it changes nothing");
    assert!(stored().await.is_empty(), "a page writes nothing");
    let form = hidden(&page);
    client.post("/tvv/desk/sort/3", &filled(&form, &SORTED)).await;
    assert_eq!(stored().await[0].value, "buss");
    assert_eq!(stored().await[0].method, sorting::suggest::METHOD);
    let mut tx = desk.world.store.read().await.unwrap();
    let accepted = words::acceptance(&mut tx, desk.space.id, None).await.unwrap();
    assert_eq!(accepted, [words::Accepted { about: "theme".into(), taken: 1, decided: 1 }]);
    assert_eq!(words::acceptance(&mut tx, desk.space.id, Some(desk.scene.round)).await.unwrap(), accepted);
    assert_eq!(words::acceptance(&mut tx, desk.space.id, Some(desk.space.id)).await.unwrap(), []);
    drop(tx);
    assert!(client.get("/tvv/desk").await.text().contains("100\u{a0}% av de främsta"), "the share is shown");
}

#[tokio::test]
async fn one_groups_with_what_a_similar_idea_became() {
    let desk = Desk::lite().await;
    desk.submit("Bussen hem på kvällen går för tidigt").await;
    desk.submit("Senare buss hem på kvällen").await;
    let proposal = desk.proposal("Kvällsbuss").await;
    desk.act(1, &desk.scene.sort()).await;
    desk.act(1, &Wish::Take { proposal: proposal.id, took: "Senare turer.".into() }).await;
    let mut client = desk.client(Role::Coordinator).await;
    let page = client.get("/tvv/desk/sort/2").await.text();
    assert!(page.contains("i förslag 1, Kvällsbuss") && page.contains("Grupp med nr 1"), "{page}");
    let form = client.get("/tvv/desk/sort/2/proposal?proposal=1").await;
    sound(&form);
    assert!(form.text().contains("<option value=\"1\" selected>"), "that proposal is chosen beforehand");
}

#[tokio::test]
async fn a_proposal_closes_only_by_one_of_three_ways_out() {
    let desk = Desk::lite().await;
    let (from, to) = (desk.proposal("Ska avslutas").await, desk.proposal("Tar över").await);
    for n in 1..=9 {
        desk.submit(&format!("Idé {n} i förslaget")).await;
        desk.act(n, &desk.scene.sort()).await;
        desk.act(n, &Wish::Take { proposal: from.id, took: format!("Del {n}.") }).await;
    }
    let mut client = desk.client(Role::Coordinator).await;
    sound(&client.get("/tvv/desk/proposals").await);
    let refused = client.post("/tvv/desk/proposals/1", &[("deed", "close")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    sound(&refused);
    let text = refused.text();
    assert!(text.contains("9 idéägare saknar besked"), "{text}");
    assert!(text.contains("/tvv/desk/answers/new?proposal=1"), "the third way leads to answering");
    let faulty = client.post("/tvv/desk/proposals/1", &[("deed", "move")]).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);

    desk.act(4, &Wish::Ask { question: "Var?".into() }).await;
    let park = [("deed", "park"), ("reason", "Budgeten."), ("until", "2026-06-01")];
    let one_is_asked = client.post("/tvv/desk/proposals/1", &park).await;
    assert_eq!(one_is_asked.status, StatusCode::CONFLICT);
    for n in [1, 2, 3, 5, 6, 7, 8, 9] {
        assert_eq!(desk.state(n).await, State::InProposal, "all or none");
    }
    let moved = client.post("/tvv/desk/proposals/1", &[("deed", "move"), ("to", "2")]).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.text());
    for n in 1..=9 {
        let idea = desk.scene.idea(&desk.world, n).await;
        assert_eq!(idea.standing.contributions.len(), 1);
        assert_eq!(idea.standing.contributions[0].proposal, to.id);
        assert_eq!(idea.standing.contributions[0].took, format!("Del {n}."), "what was taken stays");
    }
    let mut tx = desk.world.store.read().await.unwrap();
    assert!(!proposals::store::by_id(&mut tx, from.id).await.unwrap().unwrap().state.is_open());
    drop(tx);
    desk.scene.act(&desk.world, &desk.scene.owner, 4, &Wish::Reply { text: "Där.".into() }).await.unwrap();
    let parked = client.post("/tvv/desk/proposals/2", &park).await;
    assert_eq!(parked.status, StatusCode::SEE_OTHER, "{}", parked.text());
    for n in 1..=9 {
        assert_eq!(desk.state(n).await, State::Parked);
    }
    clean(&desk.world, &desk.scene).await;
}

#[tokio::test]
async fn too_much_of_something_else_offers_a_new_theme() {
    let desk = Desk::lite().await;
    let texts = [
        "Fler laddstolpar vid stationen",
        "Laddstolpar för elbilar vid ishallen",
        "Sätt upp laddstolpar vid badet",
        "Längre öppettider på biblioteket",
    ];
    for text in texts {
        let number = desk.submit(text).await;
        let wish = Wish::Sort {
            themes: vec![desk.themes[2]],
            places: vec![],
            whole_alliance: true,
            kind: Kind::Idea,
        };
        desk.act(number, &wish).await;
    }
    let mut client = desk.client(Role::Coordinator).await;
    let page = client.get("/tvv/desk").await;
    sound(&page);
    assert!(page.text().contains("100\u{a0}% av det sorterade"), "{}", page.text());
    let offered = [("name", "Laddstolpar"), ("idea", "1"), ("idea", "2"), ("idea", "3")];
    let key = page.hidden("request");
    let made = client.post("/tvv/desk/themes/promote", &[&offered[..], &[("request", &key)]].concat()).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER);
    let mut tx = desk.world.store.read().await.unwrap();
    let themes = places::themes(&mut tx, desk.space.id).await.unwrap();
    let new = themes.iter().find(|theme| theme.key == "laddstolpar").expect("the theme is there");
    let filter = lists::Filter { theme: Some(new.id), ..Default::default() };
    let moved = lists::page(&mut tx, desk.space.id, &filter, lists::From::Newest, 10).await.unwrap();
    assert_eq!(moved.len(), 3);
    drop(tx);
    for (deed, name) in [("add", "Kultur & fritid"), ("rename", "Kultur"), ("retire", "")] {
        let fields = [("deed", deed), ("name", name), ("theme", "kultur-fritid")];
        assert_eq!(client.post("/tvv/desk/themes", &fields).await.status, StatusCode::SEE_OTHER, "{deed}");
    }
    sound(&client.get("/tvv/desk/themes").await);
    clean(&desk.world, &desk.scene).await;
}

#[tokio::test]
async fn lists_show_what_waits_and_replies_are_marked_by_a_post() {
    let desk = Desk::lite().await;
    desk.submit("Fråga mig").await;
    desk.submit("Glöm mig").await;
    desk.act(1, &Wish::Ask { question: "Var?".into() }).await;
    desk.scene
        .act(&desk.world, &desk.scene.owner, 1, &Wish::Reply { text: "Vid torget".into() })
        .await
        .unwrap();
    desk.world.days(100);
    let mut client = desk.client(Role::Coordinator).await;
    for list in ["held", "replies", "overdue", "silent"] {
        sound(&client.get(&format!("/tvv/desk/{list}")).await);
    }
    assert!(client.get("/tvv/desk/replies").await.text().contains("Vid torget"));
    assert!(desk.scene.idea(&desk.world, 1).await.unread, "a page marks nothing");
    let version = client.get("/tvv/desk/replies").await.hidden("version");
    desk.scene
        .act(&desk.world, &desk.scene.owner, 1, &Wish::Reply { text: "Nej, vid bron".into() })
        .await
        .unwrap();
    let late = client.post("/tvv/desk/replies/1/seen", &[("version", &version)]).await;
    let told = client.get(late.location()).await.text();
    assert!(told.contains("kanske ett nytt svar") && told.contains("Nej, vid bron"), "{told}");
    assert!(desk.scene.idea(&desk.world, 1).await.unread, "what came after the page was shown is not read");
    let version = client.get("/tvv/desk/replies").await.hidden("version");
    client.post("/tvv/desk/replies/1/seen", &[("version", &version)]).await;
    assert!(!desk.scene.idea(&desk.world, 1).await.unread);
    assert!(client.get("/tvv/desk/overdue").await.text().contains("Glöm mig"));
    assert!(client.get("/tvv/desk/silent").await.text().contains("Glöm mig"));
    let whole = client.get("/tvv/desk/i/1").await;
    sound(&whole);
    assert!(whole.header("x-statements").parse::<u32>().unwrap() <= 8, "{}", whole.header("x-statements"));
}

#[tokio::test]
async fn keys_are_off_until_a_person_switches_them_on() {
    let desk = Desk::lite().await;
    desk.submit("Tangenter").await;
    let mut client = desk.client(Role::Sorter).await;
    assert!(!client.get("/tvv/desk/sort/1").await.text().contains("data-key"));
    sound(&client.get("/tvv/desk/keys").await);
    let layout = ["proposal", "park", "refer", "ask", "answer", "mask", "skip", "undo", "both"];
    let names: Vec<String> = layout.iter().map(|action| format!("key-{action}")).collect();
    let mut fields: Vec<(&str, &str)> =
        names.iter().map(String::as_str).zip(["g", "p", "o", "f", "s", "d", "n", "x", "b"]).collect();
    fields.push(("on", "yes"));
    assert_eq!(client.post("/tvv/desk/keys", &fields).await.status, StatusCode::SEE_OTHER);
    let page = client.get("/tvv/desk/sort/1").await;
    sound(&page);
    let text = page.text();
    for key in ["Enter", "1", "t", "v", "b", "x", "n"] {
        assert!(text.contains(&format!("data-key=\"{key}\"")), "{key}");
    }
    assert!(!desk.client(Role::Coordinator).await.get("/tvv/desk/sort/1").await.text().contains("data-key"));
}

#[tokio::test]
async fn the_wrong_person_does_nothing_here() {
    let desk = Desk::lite().await;
    desk.submit("Bara för rätt roll").await;
    let posts = [
        "sort/1",
        "sort/1/park",
        "sort/1/answer",
        "i/1/contact",
        "proposals",
        "proposals/1",
        "themes",
        "undo",
    ];
    for role in [Role::Registrar, Role::Analyst, Role::Auditor, Role::GroupMember] {
        let mut client = desk.client(role).await;
        for path in ["", "/sort", "/sort/1", "/held", "/i/1", "/proposals", "/themes"] {
            let page = client.get(&format!("/tvv/desk{path}")).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{role:?} {path}");
        }
        for path in posts {
            let page = client.post(&format!("/tvv/desk/{path}"), &SORTED).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{role:?} {path}");
        }
    }
    let mut sorter = desk.client(Role::Sorter).await;
    for path in ["sort/1/park", "sort/1/answer", "i/1/contact", "themes", "proposals"] {
        assert_eq!(
            sorter.post(&format!("/tvv/desk/{path}"), &[]).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
    let mut nobody = Client::new(&desk.app);
    assert!(nobody.get("/tvv/desk/sort/1").await.location().starts_with("/sign-in"));
    assert_eq!(desk.state(1).await, State::Received);
}

#[tokio::test]
async fn a_municipal_editor_reaches_the_own_municipality_only() {
    let desk = Desk::lite().await;
    let towns =
        organisation::of_space(&mut desk.world.store.read().await.unwrap(), desk.space.id).await.unwrap();
    for _ in 0..3 {
        desk.submit("Över tiden").await;
    }
    let mut editor = desk.client(Role::MunicipalEditor).await;
    let own = editor_town(&desk).await.unwrap_or(towns[0].id);
    let other = towns.iter().find(|town| town.id != own).unwrap().id;
    for (number, place) in [(1, own), (2, other)] {
        let places = vec![place];
        let wish =
            Wish::Sort { themes: vec![desk.themes[0]], places, whole_alliance: false, kind: Kind::Idea };
        desk.act(number, &wish).await;
    }
    desk.world.days(200);
    editor.sign_in_as("tvv", Role::MunicipalEditor).await; // the first session has run out
    let list = editor.get("/tvv/desk/overdue").await.text();
    assert!(
        list.contains("/desk/i/1") && list.contains("/desk/i/3") && !list.contains("/desk/i/2"),
        "{list}"
    );
    assert_eq!(editor.get("/tvv/desk/i/1").await.status, StatusCode::OK);
    assert_eq!(editor.get("/tvv/desk/i/2").await.status, StatusCode::FORBIDDEN);
    assert_eq!(editor.post("/tvv/desk/sort/2", &SORTED).await.status, StatusCode::FORBIDDEN);
    assert_eq!(editor.post("/tvv/desk/sort/3", &SORTED).await.status, StatusCode::SEE_OTHER);
}

/// The municipality that the door made the editor of.
pub async fn editor_town(desk: &Desk) -> Option<Id> {
    let mut tx = desk.world.store.read().await.unwrap();
    let person =
        members::person::with_role(&mut tx, Some(desk.space.id), Role::MunicipalEditor).await.unwrap()?;
    let grants = members::person::grants_of(&mut tx, person).await.unwrap();
    grants.into_iter().find_map(|granted| granted.post.organisation)
}

#[tokio::test]
async fn contact_data_is_read_for_a_purpose_that_the_log_keeps() {
    let desk = Desk::lite().await;
    desk.submit("Ring mig").await;
    let idea = desk.scene.idea(&desk.world, 1).await;
    let mut tx = desk.world.store.write().await.unwrap();
    let details = members::contact::Details {
        email: Some(kernel::Private::new("kim@example.com".into())),
        ..Default::default()
    };
    let until = desk.world.env.now() + 100 * DAY;
    let contact =
        members::contact::put(&mut tx, &Actor::Visitor, desk.space.id, &details, until).await.unwrap();
    desk::set_contact(&mut tx, &desk.scene.place, &Actor::Visitor, &idea, Some(contact)).await.unwrap();
    tx.commit().await.unwrap();
    let mut client = desk.client(Role::Coordinator).await;
    assert!(!client.get("/tvv/desk/i/1").await.text().contains("kim@example.com"));
    let shown = client.post("/tvv/desk/i/1/contact", &[("purpose", "answer")]).await;
    sound(&shown);
    assert!(shown.text().contains("kim@example.com"));
    assert_eq!(client.post("/tvv/desk/i/1/contact", &[]).await.status, StatusCode::BAD_REQUEST);
    let log = desk.world.store.read().await.unwrap().events_after(desk.space.id, 0, 1_000).await.unwrap();
    let read = log.iter().find(|event| event.topic == "contact.read").expect("it is in the log");
    assert_eq!(read.body["purpose"], "answer");
}

#[tokio::test]
async fn deeds_in_turn_are_one_deed_on_both_databases() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let desk = Desk::open(engine).await;
        let number = desk.submit("Sortera och låt vila").await;
        let park = Wish::Park { until: desk.world.env.now() + 30 * DAY, reason: "Budgeten.".into() };
        let mut tx = desk.world.store.write().await.unwrap();
        let idea = ideas::by_number(&mut tx, desk.space.id, number).await.unwrap().unwrap();
        let wishes = [desk.scene.sort(), park];
        let deed =
            desk::act_in_turn(&mut tx, &desk.scene.place, &desk.scene.coordinator, &idea, &wishes, Some("k"))
                .await;
        let deed = deed.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(desk.state(number).await, State::Parked);
        desk.scene.undo(&desk.world, deed.operation).await.unwrap();
        assert_eq!(desk.state(number).await, State::Received);
        let mut tx = desk.world.store.write().await.unwrap();
        let idea = ideas::by_number(&mut tx, desk.space.id, number).await.unwrap().unwrap();
        let place = &desk.scene.place;
        desk::mark_seen(&mut tx, place, &desk.scene.coordinator, &idea, idea.version).await.unwrap();
        assert_eq!(lists::at_place(&mut tx, desk.space.id, &[idea.id]).await.unwrap(), []);
        tx.commit().await.unwrap();
        clean(&desk.world, &desk.scene).await;
    }
}

/// Whoever was promised something hears nothing: adopted ideas wait as well.
#[tokio::test]
async fn an_adopted_idea_of_which_nothing_was_heard_is_on_the_silence_list() {
    sql! { ADOPTED = "update idea set state = 'adopted' where number = $1"; }
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let desk = Desk::open(engine).await;
        desk.submit("Lovad och glömd").await;
        let mut tx = desk.world.store.housekeeping().await.unwrap();
        tx.exec(ADOPTED, store::args![1i64]).await.unwrap();
        tx.commit().await.unwrap();
        desk.world.days(200);
        let mut client = desk.client(Role::Coordinator).await;
        assert!(client.get("/tvv/desk/silent").await.text().contains("Lovad och glömd"));
    }
}

/// A deed's page that was opened before something happened keeps what was typed, and says what happened.
#[tokio::test]
async fn an_answer_that_was_overtaken_is_kept_and_not_sent() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let desk = Desk::open(engine).await;
        desk.submit("Fler bussar").await;
        desk.act(1, &desk.scene.sort()).await;
        let mut client = desk.client(Role::Coordinator).await;
        let path = "/tvv/desk/sort/1/answer";
        let shown = client.get(path).await;
        desk.act(1, &Wish::Tell { text: "Nämnden har beslutat.".into() }).await;
        let kept = hidden(&shown);
        let answer = [("reason", "declined"), ("text", "Nämnden ska ta ställning i maj.")];
        let stale = client.post(path, &filled(&kept, &answer)).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        sound(&stale);
        let text = stale.text();
        assert!(text.contains("Nämnden ska ta ställning i maj."), "what was typed is kept: {text}");
        assert!(text.contains("Har hänt sedan du öppnade sidan: Ord på vägen"), "{text}");
        assert_eq!(desk.state(1).await, State::Sorted);
        let kept = hidden(&stale);
        let sent = client.post(path, &filled(&kept, &answer)).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        assert_eq!(desk.state(1).await, State::Answered);
    }
}
