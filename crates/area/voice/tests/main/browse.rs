//! The public site: what everyone sees, what nobody may see, how much it costs.

use std::collections::BTreeSet;

use kernel::{Actor, Id, Lang, Private, env::DAY};
use members::{Caller, Space, SpaceSettings, contact, contact::Details, space};
use store::{Engine, Migration, follower::Follower};
use testkit::{World, on_both};
use voice::{
    browse,
    idea::{
        self, Reason, State,
        answers::{self, Draft},
        desk,
        followers::{Directory, Search},
        kindred::Kindred,
        rules::{Facts, Wish},
        state::{WithheldReason, Word},
        store::{
            counts, ideas,
            lists::{self, Filter},
            places, words,
        },
    },
    proposals,
};
use web::{App, Config, Gate, Method, Slice, StatusCode, test::Client};

use crate::support::{Scene, scene};

fn slices() -> Vec<Slice> {
    vec![Slice::new("idea").migrations(idea::MIGRATIONS), browse::slice(), proposals::slice()]
}

fn migrations() -> Vec<Migration> {
    App::migrations(&slices())
}

/// A space behind a door.
struct Site {
    world: World,
    scene: Scene,
    app: App,
}

impl Site {
    async fn open() -> Site {
        Site::on(Engine::Sqlite).await
    }

    async fn on(engine: Engine) -> Site {
        let world = World::new(engine, &migrations()).await;
        let scene = scene(&world).await;
        found(&world, &scene).await;
        let config = Config { show_statements: true, ..Config::new("https://samband.example") };
        let app = App::new(world.store.clone(), config, slices()).await.unwrap();
        Site { world, scene, app }
    }

    fn client(&self) -> Client {
        Client::new(&self.app)
    }

    async fn say(&self, lang: Lang, text: &str) -> i64 {
        let mut tx = self.world.store.write().await.unwrap();
        let new = ideas::NewIdea { lang, ..self.scene.new_idea(&self.world, text) };
        let (_, number) =
            desk::submit(&mut tx, &self.scene.place, &Actor::Visitor, &new, None).await.unwrap();
        tx.commit().await.unwrap();
        number
    }

    async fn act(&self, number: i64, wish: Wish) {
        self.scene.act(&self.world, &self.scene.coordinator, number, &wish).await.unwrap();
    }

    async fn answer(&self, number: i64, text: &str, at: Option<i64>) -> Id {
        let draft =
            Draft { number, reason: Some(Reason::Started), text: text.into(), took: None, lang: Lang::Sv };
        let mut tx = self.world.store.write().await.unwrap();
        let (place, by, key) = (&self.scene.place, &self.scene.coordinator, format!("{number}{text}"));
        let batch = answers::send(&mut tx, place, by, None, &[draft], at, Some(&key)).await.unwrap();
        tx.commit().await.unwrap();
        batch
    }

    async fn proposal(&self, title: &str) -> Id {
        let mut tx = self.world.store.write().await.unwrap();
        let (by, space) = (&self.scene.coordinator, self.scene.place.space);
        let proposal = proposals::open(&mut tx, by, space, "tvv", title).await.unwrap();
        tx.commit().await.unwrap();
        proposal.id
    }

    async fn settle(&self) {
        let followers: Vec<Box<dyn Follower>> =
            vec![Box::new(Search), Box::new(Directory), Box::new(Kindred::of(self.app.store()))];
        self.world.store.catch_up(&followers).await.unwrap();
    }
}

async fn found(world: &World, scene: &Scene) {
    let space = Space {
        id: scene.place.space,
        key: "tvv".into(),
        names: [(Lang::Sv, "Två kommuner".to_owned())].into(),
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
}

/// The numbers of the ideas that a page links to.
fn linked(html: &str) -> Vec<i64> {
    let mut numbers: Vec<i64> = Vec::new();
    for piece in html.split("href=\"/tvv/i/").skip(1) {
        let number = piece.split('"').next().unwrap().parse().unwrap();
        if numbers.last() != Some(&number) {
            numbers.push(number);
        }
    }
    numbers
}

fn href(html: &str, rel: &str) -> Option<String> {
    let (_, rest) = html.split_once(&format!("rel=\"{rel}\" href=\""))?;
    Some(rest.split('"').next()?.replace("&#38;", "&").replace("&amp;", "&"))
}

#[tokio::test]
async fn nothing_that_is_not_public_is_on_any_page_file_or_feed() {
    let site = Site::open().await;
    let (world, scene) = (&site.world, &site.scene);
    let proposal = site.proposal("Kvällsbuss").await;

    // Each hidden thing has a word of its own: "dolt" and a number.
    let masked = site.say(Lang::Sv, "Ring dolt01 om bussen.").await;
    let idea = scene.idea(world, masked).await;
    let mut tx = world.store.write().await.unwrap();
    desk::mask(&mut tx, &scene.place, &scene.coordinator, &idea, "Ring █ om bussen.").await.unwrap();
    let details = Details {
        name: Some(Private::new("dolt02".to_owned())),
        email: Some(Private::new("dolt03@x.example".to_owned())),
        ..Details::default()
    };
    let contact = contact::put(&mut tx, &Actor::Visitor, scene.place.space, &details, world.env.now() + DAY)
        .await
        .unwrap();
    let new = ideas::NewIdea {
        held: true,
        contact: Some(contact),
        code_hash: Some("dolt04".into()),
        source: Some("dolt05".into()),
        external_id: Some("dolt06".into()),
        scribe: Some(Id::new(&world.env)),
        ..scene.new_idea(world, "Anna dolt07 är elak")
    };
    let scribe = new.scribe.unwrap().to_string();
    desk::submit(&mut tx, &scene.place, &Actor::Visitor, &new, None).await.unwrap();
    tx.commit().await.unwrap();

    let withheld = site.say(Lang::Sv, "Fula ord dolt08").await;
    site.act(withheld, Wish::Withhold { reason: WithheldReason::Abuse }).await;

    let withdrawn = site.say(Lang::Sv, "Min idé dolt09").await;
    site.act(withdrawn, scene.sort()).await;
    site.act(withdrawn, Wish::Take { proposal, took: "Av den tog vi dolt10.".into() }).await;
    site.answer(withdrawn, "Vi svarade då dolt11.", None).await;
    site.act(withdrawn, Wish::Reopen { text: "dolt12".into() }).await;
    scene.act(world, &scene.owner, withdrawn, &Wish::Withdraw).await.unwrap();

    let asked = site.say(Lang::Sv, "En öppen idé om bussar").await;
    site.act(asked, scene.sort()).await;
    site.act(asked, Wish::Ask { question: "Menar du dolt13?".into() }).await;
    scene.act(world, &scene.owner, asked, &Wish::Reply { text: "Jag menar dolt14".into() }).await.unwrap();
    site.act(asked, Wish::Tell { text: "Vi arbetar med dolt15.".into() }).await;
    site.act(asked, Wish::Park { until: world.env.now() + DAY, reason: "För att dolt16.".into() }).await;
    site.act(asked, Wish::Take { proposal, took: "Bussarna tog vi.".into() }).await;
    let undone = site.answer(asked, "Ett svar som ångras dolt17.", None).await;
    let mut tx = world.store.write().await.unwrap();
    answers::take_back(&mut tx, &scene.place, &scene.coordinator, undone).await.unwrap();
    let tell =
        Draft {
            number: asked, reason: None, text: "På väg är dolt18.".into(), took: None, lang: Lang::Sv
        };
    answers::send(&mut tx, &scene.place, &scene.coordinator, None, &[tell], None, Some("tell"))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    site.answer(asked, "Ett svar som väntar dolt19.", Some(world.env.now() + DAY)).await;

    let referred = site.say(Lang::Sv, "Laga vägen").await;
    let refer = Wish::Refer {
        receiver: "Trafikverket".into(),
        text: "dolt20 sa".into(),
        reference: Some("dolt21".into()),
    };
    site.act(referred, refer).await;
    site.settle().await;

    let actor = scene.coordinator.actor.to_string();
    let mut seen = 0;
    for lang in Lang::ALL {
        let mut client = site.client();
        client.set("accept-language", lang.tag());
        for route in
            site.app.routes().filter(|route| route.method == Method::GET && route.gate == Gate::Public)
        {
            if !route.path.contains("{space}") {
                continue;
            }
            for number in 1..=referred {
                let path = route.path.replace("{space}", "tvv").replace("{number}", &number.to_string());
                let page = client.get(&path).await;
                let text = page.text();
                assert!(!text.contains("dolt"), "{path}: {text}");
                assert!(!text.contains(&actor) && !text.contains(&scribe), "{path} tells who did it");
                seen += 1;
                if !route.path.contains("{number}") {
                    break;
                }
            }
        }
    }
    assert!(seen > 100, "{seen} pages");
    let mut client = site.client();
    for n in 1..=21 {
        let page = client.get(&format!("/tvv/ideas?q=dolt{n:02}")).await.text();
        assert_eq!(linked(&page), Vec::<i64>::new(), "dolt{n:02} is found");
    }
    for (number, words) in [
        (withheld, "Skäl: Hot, kränkning eller hat"),
        (withdrawn, "har tagit tillbaka den"),
        (2, "tittat efter personuppgifter"),
        (masked, "Ring █ om bussen."),
        (asked, "Bussarna tog vi."),
        (referred, "Trafikverket"),
    ] {
        let page = client.get(&format!("/tvv/i/{number}")).await;
        assert!(page.text().contains(words), "{number} leaves what may be read: {words}");
    }
}

#[tokio::test]
async fn the_list_is_leafed_through_by_number_in_few_statements() {
    let site = Site::open().await;
    for n in 1..=60 {
        site.say(Lang::Sv, &format!("Idé om buss {n}")).await;
    }
    for number in [3, 30, 58] {
        site.act(number, site.scene.sort()).await;
    }
    site.settle().await;
    let mut client = site.client();
    let mut path = Some("/tvv/ideas".to_owned());
    let (mut numbers, mut last) = (Vec::new(), String::new());
    while let Some(here) = path {
        let page = client.get(&here).await;
        assert!(page.header("x-statements").parse::<u32>().unwrap() <= 8);
        numbers.extend(linked(&page.text()));
        path = href(&page.text(), "next");
        last = here;
    }
    assert_eq!(numbers, (1..=60).rev().collect::<Vec<_>>());
    let newer = href(&client.get(&last).await.text(), "prev").unwrap();
    assert_eq!(linked(&client.get(&newer).await.text()), (11..=35).rev().collect::<Vec<_>>());

    let of_theme = client.get("/tvv/ideas?theme=buss&state=sorted").await;
    assert_eq!(linked(&of_theme.text()), [58, 30, 3]);
    let found = client.get("/tvv/ideas?q=bussar&theme=buss").await;
    assert!(found.header("x-statements").parse::<u32>().unwrap() <= 8, "{}", found.header("x-statements"));
    assert_eq!(linked(&found.text()).into_iter().collect::<BTreeSet<_>>(), [3, 30, 58].into());
    let second = href(&client.get("/tvv/ideas?q=buss").await.text(), "next").unwrap();
    assert_eq!(linked(&client.get(&second).await.text()).len(), 25);

    let nothing = client.get("/tvv/ideas?theme=nej").await.text();
    assert!(nothing.contains("Inget matchar. Visa alla?"));
    let tidy = client.get("/tvv/ideas?q=&theme=buss&state=&before=").await;
    assert_eq!((tidy.status, tidy.location()), (StatusCode::SEE_OTHER, "/tvv/ideas?theme=buss"));
}

#[tokio::test]
async fn every_page_is_sound_cheap_and_sent_once() {
    let site = Site::open().await;
    let (a, b) = (site.proposal("Kvällsbuss").await, site.proposal("Nattbuss").await);
    for n in 1..=30 {
        let number =
            site.say(Lang::Sv, &format!("Kvällsbussar till Vargön behövs, skriver grannen {n}")).await;
        site.act(number, site.scene.sort()).await;
    }
    for proposal in [a, b] {
        site.act(1, Wish::Take { proposal, took: "Sena turer.".into() }).await;
    }
    site.answer(1, "Två turer börjar gå i juni.", None).await;
    site.settle().await;
    let mut client = site.client();
    for (path, words) in [
        ("/tvv", "Två turer börjar gå i juni."),
        ("/tvv/ideas?state=answered", "Svar:"),
        ("/tvv/i/1", "Nattbuss"),
        ("/tvv/themes", "buss"),
        ("/tvv/proposals", "Kvällsbuss"),
        ("/tvv/proposals/1", "Sena turer."),
        ("/tvv/open-data", "text_not_shown"),
        ("/tvv/about", "15 arbetsdagar"),
        ("/tvv/accessibility", "WCAG"),
        ("/tvv/privacy", "allmän handling"),
        ("/tvv/terms", "Två kommuner"),
    ] {
        let page = client.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new(), "{path}");
        assert!(page.text().contains(words), "{path}: {}", page.text());
        assert!(
            page.header("x-statements").parse::<u32>().unwrap() <= 8,
            "{path}: {}",
            page.header("x-statements")
        );
        if path != "/tvv" {
            let mut again = site.client();
            again.set("if-none-match", page.header("etag"));
            assert_eq!(again.get(path).await.status, StatusCode::NOT_MODIFIED, "{path}");
        }
    }
    let one = client.get("/tvv/i/1").await.text();
    assert!(one.contains("Liknande idéer"));
    for missing in ["/tvv/i/99", "/tvv/i/x", "/tvv/proposals/9", "/nej/ideas"] {
        assert_eq!(client.get(missing).await.status, StatusCode::NOT_FOUND, "{missing}");
    }
    for poster in ["/tvv/lamna-ide", "/tvv/gi-ide", "/tvv/jata-idea"] {
        let page = client.get(&format!("{poster}?via=vbg")).await;
        assert_eq!(page.location(), "/tvv/leave-idea?via=vbg");
    }
}

#[tokio::test]
async fn search_knows_the_forms_of_four_languages() {
    let site = Site::open().await;
    for (lang, text) in [
        (Lang::Sv, "Fler lekplatser vid skolan"),
        (Lang::Nb, "Bygg sykkelveier langs elva"),
        (Lang::Fi, "Lisää iltabusseja kaupunkiin"),
        (Lang::En, "More benches in the parks"),
    ] {
        site.say(lang, text).await;
    }
    site.settle().await;
    let mut client = site.client();
    for (q, number) in [
        ("lekplats", 1),
        ("skolor lekplatsen", 1),
        ("sykkelvei", 2),
        ("iltabussi", 3),
        ("bench", 4),
        ("park", 4),
    ] {
        let page = client.get(&format!("/tvv/ideas?q={}", q.replace(' ', "+"))).await;
        assert_eq!(linked(&page.text()), [number], "{q}");
    }
}

#[tokio::test]
async fn open_data_hold_every_idea_and_are_safe_in_a_spreadsheet() {
    let site = Site::open().await;
    let proposal = site.proposal("Kvällsbuss").await;
    let formula = "=1+1; \"citat\"\nny rad";
    site.say(Lang::Sv, formula).await;
    site.say(Lang::Sv, "Två").await;
    site.act(1, site.scene.sort()).await;
    site.act(1, Wish::Take { proposal, took: "Allt.".into() }).await;
    site.answer(1, "Vi börjar i juni.", None).await;
    site.act(2, Wish::Withhold { reason: WithheldReason::Spam }).await;
    site.settle().await;
    let mut client = site.client();

    let csv = client.get("/tvv/ideas.csv").await;
    let sheet = tabular::read("ideas.csv", &csv.bytes, &tabular::Limits::default()).unwrap();
    let column = |name: &str| sheet.header.iter().position(|header| header == name).unwrap();
    assert_eq!(sheet.rows.len(), 2);
    assert_eq!(sheet.rows[0].cells[column("text")], format!("'{formula}"));
    assert_eq!(sheet.rows[0].cells[column("proposals")], "1 Kvällsbuss: Allt.");
    assert_eq!(sheet.rows[1].cells[column("text_not_shown")], "withheld: spam");

    let json: serde_json::Value = serde_json::from_slice(&client.get("/tvv/ideas.json").await.bytes).unwrap();
    assert_eq!(json["ideas"][0]["text"], formula, "exactly as it is");
    assert_eq!(json["ideas"][0]["received"], "2026-03-02");
    assert_eq!(json["ideas"][0]["answers"][0]["text"], "Vi börjar i juni.");
    assert_eq!(json["ideas"][1]["text"], serde_json::Value::Null);
    let rest: serde_json::Value =
        serde_json::from_slice(&client.get("/tvv/ideas.json?after=1").await.bytes).unwrap();
    assert_eq!(rest["ideas"][0]["number"], 2);

    let feed = client.get("/tvv/feed.atom").await.text();
    for piece in [
        "<id>tag:samband.example,2026:tvv/i/1/answer</id>",
        "href=\"https://samband.example/tvv/feed.atom\"",
        "<updated>2026-03-02T08:00:00Z</updated>",
        "xml:lang=\"sv\">Vi börjar i juni.",
    ] {
        assert!(feed.contains(piece), "{piece} in {feed}");
    }
    assert!(!feed.contains("tvv/i/2"), "what is not shown is not news");
}

#[tokio::test]
async fn both_databases_read_the_same() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let space = scene.place.space;
        let mut tx = world.store.write().await.unwrap();
        let proposal = proposals::open(&mut tx, &scene.coordinator, space, "tvv", "Buss").await.unwrap();
        tx.commit().await.unwrap();
        for n in 1..=3 {
            scene.submit(world, &format!("Idé {n}")).await;
            scene.act(world, &scene.coordinator, n, &scene.sort()).await.unwrap();
        }
        let take = Wish::Take { proposal: proposal.id, took: "Allt.".into() };
        scene.act(world, &scene.coordinator, 2, &take).await.unwrap();
        let mut tx = world.store.write().await.unwrap();
        let draft = |number| Draft {
            number,
            reason: Some(Reason::Declined),
            text: "Nej, det gör vi inte.".into(),
            took: None,
            lang: Lang::Sv,
        };
        let (place, by) = (&scene.place, &scene.coordinator);
        answers::send(&mut tx, place, by, None, &[draft(1), draft(2)], None, Some("k")).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = world.store.read().await.unwrap();
        let known = places::known(&mut tx, space).await.unwrap();
        assert_eq!(known.themes, places::themes(&mut tx, space).await.unwrap());
        assert_eq!(known.rounds, places::rounds(&mut tx, space).await.unwrap());
        let two = ideas::by_number(&mut tx, space, 2).await.unwrap().unwrap();
        assert_eq!((two.standing.themes.len(), two.standing.contributions[0].took.as_str()), (1, "Allt."));
        let parts = lists::parts(&mut tx, two.id).await.unwrap();
        assert_eq!((parts[0].number, parts[0].url.as_str()), (1, "/tvv/proposals/1"));
        assert_eq!(lists::taken(&mut tx, proposal.id).await.unwrap()[&two.id], "Allt.");
        let last = lists::last_answered(&mut tx, space, 9).await.unwrap();
        assert_eq!(last.iter().map(|row| row.idea.number).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(last[0].answered_at, Some(world.env.now()));
        let ids: Vec<Id> = last.iter().map(|row| row.idea.id).collect();
        let filter =
            Filter { theme: Some(scene.theme), state: Some(State::Answered.as_str()), ..Filter::default() };
        assert_eq!(lists::among(&mut tx, space, &ids, &filter).await.unwrap().len(), 2);
        let none = Filter { state: Some("parked"), ..Filter::default() };
        assert_eq!(lists::among(&mut tx, space, &ids, &none).await.unwrap().len(), 0);
        assert_eq!(lists::range_answers(&mut tx, space, 0, 3).await.unwrap().len(), 2);
        assert_eq!(lists::range_parts(&mut tx, space, 0, 3).await.unwrap()[0].0, two.id);
        let steps = words::told_steps(&mut tx, two.id).await.unwrap();
        assert_eq!(steps.last().unwrap().1.as_deref(), Some("Nej, det gör vi inte."));
        assert_eq!(proposals::store::before(&mut tx, space, 9, 9).await.unwrap()[0].1, 1);
        assert_eq!(counts::of_space(&mut tx, space).await.unwrap().total(), 3);
    })
    .await;
}

#[tokio::test]
async fn a_number_a_theme_and_a_misspelt_word_find_what_was_meant() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let site = Site::on(engine).await;
        for n in 1..=12 {
            site.say(Lang::Sv, &format!("Linje 7 till biblioteket, förslag {n}")).await;
        }
        site.settle().await;
        let mut client = site.client();
        for asked in ["7", "%237", "id%C3%A9+nr+7"] {
            let page = client.get(&format!("/tvv/ideas?q={asked}")).await;
            assert_eq!(linked(&page.text()).first(), Some(&7), "{asked}");
        }
        assert_eq!(linked(&client.get("/tvv/ideas?q=99").await.text()), Vec::<i64>::new());

        // The key of the theme is "buss"; nothing has the word.
        let page = client.get("/tvv/ideas?q=Buss").await;
        assert!(page.text().contains("/tvv/ideas?theme=buss"), "{}", page.text());
        assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());

        let near = client.get("/tvv/ideas?q=biblotek").await;
        assert!(near.text().contains("Menade du ”bibliotek”?"), "{}", near.text());
        assert!(near.text().contains("/tvv/ideas?q=bibliotek\""), "{}", near.text());
        assert_eq!(pages::check::problems(&near.text()), Vec::<String>::new());
        assert_eq!(linked(&client.get("/tvv/ideas?q=bibliotek").await.text()).len(), 12);
        let statements =
            |page: &web::test::Page| page.header("x-statements").parse::<u32>().expect("they are counted");
        let found = client.get("/tvv/ideas?q=bibliotek").await;
        assert!(statements(&near) <= statements(&found) + 2, "{} {}", statements(&near), statements(&found));
        let nothing = client.get("/tvv/ideas?q=rymdfarkost").await.text();
        assert!(!nothing.contains("Menade du"), "{nothing}");
    }
}

#[tokio::test]
async fn what_was_taken_back_is_not_among_the_newest_and_the_same_twice_is_told_once() {
    let site = Site::open().await;
    for text in ["Buss till badet", "Belysning vid stigen", "Bänkar i parken"] {
        site.say(Lang::Sv, text).await;
    }
    site.scene.act(&site.world, &site.scene.owner, 3, &Wish::Withdraw).await.unwrap();
    let mut client = site.client();
    let front = client.get("/tvv").await.text();
    assert!(front.contains("/tvv/i/2\"") && !front.contains("/tvv/i/3\""), "{front}");
    let (open, gone) = (client.get("/tvv/i/2").await.text(), client.get("/tvv/i/3").await.text());
    assert!(open.contains("inget än") && !gone.contains("inget än"), "of what was taken back nothing comes");

    site.act(1, site.scene.sort()).await;
    for (version, word) in [(11, Word::Submitted), (12, Word::Decided), (13, Word::Decided)] {
        news(&site, version, word, "Kvällsbuss").await;
    }
    let page = client.get("/tvv/i/1").await.text();
    assert!(page.contains("Beslutat i 1 av 2: Kvällsbuss (2 gånger)"), "which board, and once: {page}");
    assert!(!page.contains("Det gick vidare"), "{page}");
}

/// As the thread tells it.
async fn news(site: &Site, version: i64, word: Word, title: &str) {
    let idea = site.scene.idea(&site.world, 1).await;
    let url = Some("/tvv/decisions/4".to_owned());
    let facts = Facts { title: Some(title.into()), url, n: Some(1), m: Some(2), ..Facts::default() };
    let mut tx = site.world.store.housekeeping().await.unwrap();
    let told = words::tell(&mut tx, idea.space, idea.id, word, None, &facts, false).await.unwrap();
    let state = idea.standing.state;
    words::step(&mut tx, idea.id, version, "clock", "idea.news", Some(state), state, told).await.unwrap();
    tx.commit().await.unwrap();
}
