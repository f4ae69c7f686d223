//! The theme map: found in the background, decided by people, the same every time, for whoever may see it.

use std::sync::Arc;

use kernel::{Actor, Id, Lang};
use members::{Caller, Role};
use proptest::prelude::*;
use store::{Engine, StoreError};
use testkit::{Concepts, World};
use textsense::themes::{Edit, ThemeId, record::Record};
use voice::{
    browse,
    idea::{
        self, Kind, desk as ideas_desk,
        meaning::Meaning,
        rules::Wish,
        store::{ideas, places as labels},
    },
    sorting, themes,
    themes::{
        desk, rules, run,
        store::{edits, maps, places, runs},
    },
};
use web::{
    App, StatusCode,
    test::{Client, Page},
};

use crate::{front, support::Scene};

pub fn slices() -> Vec<web::Slice> {
    vec![idea::slice(), browse::slice(), sorting::slice(), themes::slice()]
}

const MATTERS: [(&str, [&str; 4]); 4] = [
    (
        "buss",
        [
            "Bussen slutar gå för tidigt",
            "Fler bussar på kvällen",
            "Hållplats med tak för bussen",
            "Bussen och tåget passar inte",
        ],
    ),
    (
        "cykel",
        [
            "Cykelväg till skolan",
            "Cykelbana med belysning",
            "Cykla tryggt längs vägen",
            "Cykelställ vid cykelbanan",
        ],
    ),
    (
        "bibliotek",
        [
            "Biblioteket öppet på söndagar",
            "Böcker för små barn på biblioteket",
            "Bokbuss till biblioteket",
            "Lugnt rum att läsa böcker i",
        ],
    ),
    (
        "lekplats",
        [
            "Lekplats med gungor",
            "Gungor på lekplatsen i parken",
            "Lekpark för de minsta",
            "Ny lekplats vid torget",
        ],
    ),
];

/// A space with ideas on four matters.
pub struct Map<'a> {
    world: &'a World,
    app: App,
    scene: Scene,
    pub space: members::Space,
    pub labels: Vec<Id>,
}

impl<'a> Map<'a> {
    async fn open(world: &'a World) -> Map<'a> {
        let front = front::Front::with_slices(world, slices()).await;
        let front::Front { app, space, .. } = front;
        let round = labels::rounds(&mut world.store.read().await.unwrap(), space.id).await.unwrap()[0].id;
        let mut tx = world.store.housekeeping().await.unwrap();
        let mut added = Vec::new();
        for (position, key) in ["buss", "annat"].into_iter().enumerate() {
            let theme = labels::Theme {
                id: Id::new(&world.env),
                key: key.into(),
                name: format!("{{\"sv\":\"{key}\"}}"),
                other: key == "annat",
                position: position as i64,
                retired: false,
            };
            labels::add_theme(&mut tx, space.id, &theme).await.unwrap();
            added.push(theme.id);
        }
        tx.commit().await.unwrap();
        let scene = Scene {
            place: ideas_desk::Place::of(&space),
            round,
            theme: added[0],
            coordinator: Caller::operator(),
            owner: Caller::visitor(Lang::Sv),
        };
        Map { world, app, scene, space, labels: added }
    }

    /// `each` ideas on each matter.
    pub async fn with_ideas(world: &'a World, each: usize) -> Map<'a> {
        let map = Map::open(world).await;
        let mut tx = world.store.write().await.unwrap();
        for at in 0..each {
            for (word, texts) in &MATTERS {
                let text = format!("{}, {word} nummer {at}", texts[at % 4]);
                let new = map.scene.new_idea(world, &text);
                ideas_desk::submit(&mut tx, &map.scene.place, &Actor::Visitor, &new, None).await.unwrap();
            }
        }
        tx.commit().await.unwrap();
        map.app.settle().await.unwrap();
        map
    }

    pub async fn client(&self, role: Role) -> Client {
        let mut client = Client::new(&self.app);
        client.sign_in_as("tvv", role).await;
        client
    }

    /// A run whose map is shown to everybody: the coordinator who shows it, and a visitor.
    async fn shown(&self) -> (Client, Client) {
        self.run().await;
        let mut client = self.client(Role::Coordinator).await;
        client.post("/tvv/desk/theme-map", &[("deed", "publish")]).await;
        (client, Client::new(&self.app))
    }

    /// A run from its beginning to its end.
    pub async fn run(&self) -> runs::Run {
        let mut tx = self.world.store.write().await.unwrap();
        let run = desk::begin(&mut tx, &Caller::operator(), &self.space, None, None).await.unwrap();
        tx.commit().await.unwrap();
        run::work(self.world.store.clone(), self.space.id, run.clone()).await;
        self.stored(run.number).await
    }

    async fn stored(&self, number: i64) -> runs::Run {
        runs::one(&mut self.world.store.read().await.unwrap(), self.space.id, number).await.unwrap().unwrap()
    }

    pub async fn map(&self) -> textsense::themes::Map {
        let mut tx = self.world.store.read().await.unwrap();
        let head = maps::of(&mut tx, self.space.id, None).await.unwrap().unwrap();
        maps::load(&mut tx, &head, true).await.unwrap()
    }

    pub async fn edit(&self, deed: &'static str, edit: Edit) -> textsense::themes::Map {
        let mut tx = self.world.store.write().await.unwrap();
        let by = Caller::operator();
        desk::edit(&mut tx, &by, self.space.id, None, (deed, &[edit]), None).await.unwrap();
        tx.commit().await.unwrap();
        self.sound().await;
        self.map().await
    }

    pub async fn undo(&self) -> voice::idea::Done<()> {
        let mut tx = self.world.store.write().await?;
        desk::undo(&mut tx, &Caller::operator(), self.space.id, None, None).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Every idea is in one theme that is there, and the sums are the sums.
    async fn sound(&self) {
        let mut tx = self.world.store.read().await.unwrap();
        let (count, astray, miscounted) = places::checked(&mut tx).await.unwrap();
        assert!(count > 0);
        assert_eq!((astray, miscounted), (0, 0));
    }

    async fn submit(&self, text: &str) -> i64 {
        let number = self.scene.submit(self.world, text).await;
        self.app.settle().await.unwrap();
        number
    }
}

pub fn theme_of(map: &textsense::themes::Map, number: i64) -> ThemeId {
    map.placement(&rules::key(number)).unwrap().theme
}

/// What is said on a page, which is sound.
pub fn sound(page: &Page) -> String {
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
    page.text()
}

async fn story(world: &World) {
    let map = Map::with_ideas(world, 10).await;
    let run = map.run().await;
    assert_eq!((run.state, run.texts), (rules::State::Done, 40));
    map.sound().await;
    let found = map.map().await;
    assert_eq!(found.placements.len(), 40, "every idea is on the map");
    let (buses, bikes) = (theme_of(&found, 1), theme_of(&found, 2));
    assert_ne!(buses, bikes);
    for number in (1..=40).step_by(4) {
        assert_eq!(theme_of(&found, number), buses, "{number}");
    }

    // Decided by people: named, joined, moved, and kept by the next run.
    let name = r#"{"sv":"Trygga cykelvägar","fi":"Pyörätiet"}"#.to_owned();
    map.edit("renamed", Edit::Rename { theme: bikes, name }).await;
    let books = theme_of(&found, 3);
    let play = theme_of(&found, 4);
    map.edit("joined", Edit::Join { into: books, from: play }).await;
    map.edit("moved", Edit::Move { key: rules::key(1), theme: bikes }).await;
    map.run().await;
    map.sound().await;
    let again = map.map().await;
    assert_eq!(theme_of(&again, 1), bikes, "people put it there");
    assert_eq!(theme_of(&again, 4), books, "what was joined stays together");
    assert!(again.theme(bikes).unwrap().name.as_deref().unwrap().contains("Pyörätiet"));
    assert!(map.undo().await.is_err(), "what a run has taken in is not undone by itself");

    // New ideas find their theme at once; what is taken back leaves.
    let new = map.submit("Senare buss på natten, fler bussar").await;
    let now = map.map().await;
    assert_eq!(theme_of(&now, new), buses);
    map.scene.act(world, &map.scene.owner, new, &Wish::Withdraw).await.unwrap();
    map.app.settle().await.unwrap();
    assert!(map.map().await.placement(&rules::key(new)).is_none());
    map.sound().await;
    assert_eq!(world.store.verify_log(map.space.id).await.unwrap(), None);
}

#[tokio::test]
async fn the_map_from_its_first_run_to_what_people_made_of_it() {
    testkit::on_both(&App::migrations(&slices()), async |world| story(world).await).await;
}

#[tokio::test]
async fn every_deed_is_taken_back_as_a_whole() {
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let map = Map::with_ideas(&world, 12).await;
    map.run().await;
    let before = map.map().await;
    let (buses, bikes) = (theme_of(&before, 1), theme_of(&before, 2));
    let some: Vec<String> = (1..=9).step_by(4).map(rules::key).collect();
    let name = r#"{"sv":"Buss"}"#.to_owned();
    let deeds = [
        ("pinned", Edit::Pin { theme: buses }),
        ("renamed", Edit::Rename { theme: buses, name }),
        ("split", Edit::Split { theme: buses, keys: some }),
        ("joined", Edit::Join { into: buses, from: bikes }),
        ("moved", Edit::Move { key: rules::key(1), theme: bikes }),
    ];
    for (deed, edit) in deeds {
        let after = map.edit(deed, edit).await;
        assert_ne!(after, before, "{deed}");
        map.undo().await.unwrap();
        map.sound().await;
        let restored = map.map().await;
        assert_eq!((&restored.themes, &restored.placements), (&before.themes, &before.placements), "{deed}");
    }
    // Also with an idea that came to a theme that is no longer there then.
    let split = map
        .edit("split", Edit::Split { theme: buses, keys: (1..=25).step_by(4).map(rules::key).collect() })
        .await;
    assert!(split.themes.len() > before.themes.len());
    let new = map.submit("Bussen slutar gå för tidigt, buss nummer 0").await;
    map.undo().await.unwrap();
    map.sound().await;
    assert_eq!(theme_of(&map.map().await, new), buses);
    let mut tx = world.store.read().await.unwrap();
    let head = maps::of(&mut tx, map.space.id, None).await.unwrap().unwrap();
    assert!(edits::list(&mut tx, head.id, 50).await.unwrap().iter().all(|done| done.undone));
}

#[tokio::test]
async fn a_run_is_done_again_from_its_file_with_the_same_result() {
    for model in [false, true] {
        let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
        let concepts = Arc::new(Concepts::default());
        if model {
            world.store.share(Arc::new(Meaning::of(concepts.clone())));
        }
        let map = Map::with_ideas(&world, 8).await;
        map.run().await;
        let found = map.map().await;
        map.edit("joined", Edit::Join { into: theme_of(&found, 1), from: theme_of(&found, 2) }).await;
        for text in ["Ännu en buss till natten", "Gungor för alla", "=1+1 är en formel", "🚲🚲🚲"] {
            map.submit(text).await;
        }
        let run = map.run().await;
        assert_eq!(run.model.is_some(), model);
        let mut visitor = Client::new(&map.app);
        assert_eq!(visitor.get("/tvv/themes/runs/2").await.status, StatusCode::NOT_FOUND, "not shown yet");
        let mut client = map.client(Role::Coordinator).await;
        client.post("/tvv/desk/theme-map", &[("deed", "publish")]).await;
        let file = visitor.get("/tvv/themes/runs/2").await;
        let record: Record = serde_json::from_str(&file.text()).unwrap();
        assert_eq!(record.texts.len() as i64, run.texts);
        let embed = &mut |text: &str| {
            model.then(|| textsense::embed::Embed::embed_all(&*concepts, &[text]).pop().unwrap())
        };
        let again = record.repeat(embed);
        assert_eq!((Some(again.input), Some(again.result)), (run.input_hash, run.result_hash));
        let mut turned = record.clone();
        turned.texts.reverse();
        assert_eq!(turned.repeat(embed).result, record.result, "whatever the order");
        let mut other = record.clone();
        other.texts.pop();
        assert_ne!(other.repeat(embed).input, record.input, "what is missing is noticed");
    }
}

#[tokio::test]
async fn a_run_that_was_lost_is_begun_again() {
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let map = Map::with_ideas(&world, 5).await;
    let mut tx = world.store.write().await.unwrap();
    let lost = desk::begin(&mut tx, &Caller::operator(), &map.space, None, None).await.unwrap();
    tx.commit().await.unwrap();
    let mut client = map.client(Role::Coordinator).await;
    let again = client.post("/tvv/desk/theme-map", &[("deed", "run")]).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "one at a time");
    world.clock.advance(rules::LOST_AFTER);
    let page = sound(&client.get("/tvv/desk/theme-map/runs/1").await);
    assert!(page.contains("avbröts"), "{page}");
    map.app.tick().await;
    assert_eq!(map.stored(lost.number).await.state, rules::State::Lost);
    // What the lost one still does has no effect.
    run::work(world.store.clone(), map.space.id, lost).await;
    assert!(maps::of(&mut world.store.read().await.unwrap(), map.space.id, None).await.unwrap().is_none());
    let begun = client.post("/tvv/desk/theme-map", &[("deed", "run")]).await;
    assert_eq!(begun.location(), "/tvv/desk/theme-map/runs/2");
}

#[tokio::test]
async fn what_people_do_during_a_run_is_done_again_after_it() {
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let map = Map::with_ideas(&world, 8).await;
    map.run().await;
    let found = map.map().await;
    let (buses, bikes) = (theme_of(&found, 1), theme_of(&found, 2));
    let mut tx = world.store.write().await.unwrap();
    let going = desk::begin(&mut tx, &Caller::operator(), &map.space, None, None).await.unwrap();
    tx.commit().await.unwrap();
    // The work is a future: it reads when it is first asked, and thinks on another thread.
    let work = run::work(world.store.clone(), map.space.id, going);
    let meanwhile = async {
        map.edit("joined", Edit::Join { into: buses, from: bikes }).await;
        let undone = map.undo().await;
        assert!(
            matches!(undone, Err(voice::idea::NotDone::Refused(why)) if why.code == "themes-run-going"),
            "it would come back"
        );
        map.submit("Buss om natten, fler bussar").await;
    };
    tokio::join!(work, meanwhile);
    map.sound().await;
    let now = map.map().await;
    assert!(now.theme(bikes).is_none());
    assert_eq!((theme_of(&now, 2), theme_of(&now, 33)), (buses, buses));
    assert_eq!(now.placements.len(), 33);
}

#[tokio::test]
async fn held_texts_are_on_the_desk_and_in_no_run() {
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let map = Map::with_ideas(&world, 6).await;
    let mut tx = world.store.write().await.unwrap();
    let new = ideas::NewIdea { held: true, ..map.scene.new_idea(&world, "Buss åt Hemlige Hansson") };
    let (_, held) = ideas_desk::submit(&mut tx, &map.scene.place, &Actor::Visitor, &new, None).await.unwrap();
    tx.commit().await.unwrap();
    map.app.settle().await.unwrap();
    let run = map.run().await;
    assert_eq!(run.texts, 24);
    let found = map.map().await;
    let theme = theme_of(&found, held).0;
    let mut client = map.client(Role::Coordinator).await;
    let page = sound(&client.get(&format!("/tvv/desk/theme-map/{theme}")).await);
    assert!(page.contains("Hemlige"), "the desk reads it");
    client.post("/tvv/desk/theme-map", &[("deed", "publish")]).await;
    let mut visitor = Client::new(&map.app);
    for path in ["/tvv/themes/map", &format!("/tvv/themes/map/{theme}"), "/tvv/themes/runs/1"] {
        let page = visitor.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.text().contains("Hemlige") && !page.text().contains("hemlige"), "{path}");
    }
}

#[tokio::test]
async fn the_pages_as_the_desk_and_everybody_meet_them() {
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let map = Map::with_ideas(&world, 30).await;
    let mut client = map.client(Role::Coordinator).await;
    assert!(sound(&client.get("/tvv/desk/theme-map").await).contains("Ingen karta än."));
    let begun = client.post("/tvv/desk/theme-map", &[("deed", "run")]).await;
    let at = begun.location().to_owned();
    // The page does not wait, and says how far it has come.
    loop {
        let page = sound(&client.get(&at).await);
        if page.contains("samband sense themes --run theme-run-1.json") {
            assert!(page.contains(map.stored(1).await.result_hash.as_deref().unwrap()));
            break;
        }
        assert!(page.contains("data-run=\"going\""), "{page}");
        tokio::task::yield_now().await;
    }
    let page = sound(&client.get("/tvv/desk/theme-map").await);
    assert!(page.contains("120 idéer i") && page.contains("Teman efter ord."), "{page}");
    let found = map.map().await;
    let upper: Vec<ThemeId> = found.upper().map(|theme| theme.id).collect();
    let top = upper[0];
    // More than a page of ideas.
    map.edit("joined", Edit::Join { into: top, from: upper[1] }).await;
    let found = map.edit("joined", Edit::Join { into: top, from: upper[2] }).await;
    let within = found.placements.iter().filter(|placement| placement.theme == top);
    let ideas: Vec<i64> = within.map(|placement| places::number_of(&placement.key)).collect();
    let (buses, idea) = (top.0, |at: usize| ideas[at].to_string());
    let one = format!("/tvv/desk/theme-map/{buses}");
    let first = sound(&client.get(&one).await);
    assert!(first.contains("Ni har bestämt att idén hör hit."), "{first}");
    let next = first.split("rel=\"next\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    let second = sound(&client.get(&next.replace("&amp;", "&")).await);
    assert!(second.contains("rel=\"prev\""));
    for only in ["weak", "new"] {
        sound(&client.get(&format!("{one}?only={only}")).await);
    }

    // Forms: faults stay, deeds are done once.
    let faulty = client.post(&one, &[("deed", "rename"), ("name-fi", "Bussit")]).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(faulty.text().contains("value=\"Bussit\""));
    let key = client.get(&one).await.hidden("request");
    for _ in 0..2 {
        let named = [("deed", "rename"), ("name-sv", "Kollektivtrafik"), ("request", key.as_str())];
        assert_eq!(client.post(&one, &named).await.status, StatusCode::SEE_OTHER);
    }
    assert!(sound(&client.get("/tvv/desk/theme-map").await).contains("1. Kollektivtrafik"));
    let finnish = client.get("/tvv/desk/theme-map?lang=fi").await;
    assert!(sound(&finnish).contains("Kollektivtrafik"), "the only name there is");
    client.get("/tvv/desk/theme-map?lang=sv").await;
    let (one_idea, other_idea) = (idea(0), idea(1));
    let split = [("deed", "split"), ("idea", one_idea.as_str()), ("idea", other_idea.as_str())];
    assert_eq!(client.post(&one, &split).await.status, StatusCode::SEE_OTHER);
    let gone = client.post("/tvv/desk/theme-map/999", &[("deed", "pin")]).await;
    assert_eq!(gone.status, StatusCode::CONFLICT);
    client.post("/tvv/desk/theme-map", &[("deed", "undo")]).await;
    assert_eq!(theme_of(&map.map().await, ideas[0]), top);

    // A theme of the space, with what was under "something else".
    for number in ideas.iter().copied().take(3) {
        let wish = Wish::Sort {
            themes: vec![map.labels[1]],
            places: vec![],
            whole_alliance: true,
            kind: Kind::Idea,
        };
        map.scene.act(&world, &Caller::operator(), number, &wish).await.unwrap();
    }
    let other = sound(&client.get("/tvv/desk/theme-map").await);
    assert!(other.contains("100\u{a0}% av de sorterade idéerna"), "{other}");
    let taken = [
        ("deed", "take-over"),
        ("name", "Bussar"),
        ("along", one_idea.as_str()),
        ("along", other_idea.as_str()),
    ];
    assert_eq!(client.post(&one, &taken).await.status, StatusCode::SEE_OTHER);
    assert!(sound(&client.get("/tvv/desk/theme-map").await).contains("Är temat Bussar"));
    let standing = map.scene.idea(&world, ideas[1]).await.standing;
    assert!(
        standing.themes != [map.labels[1]]
            && map.scene.idea(&world, ideas[2]).await.standing.themes == [map.labels[1]]
    );

    // Everybody, once it is shown.
    let mut visitor = Client::new(&map.app);
    assert_eq!(visitor.get("/tvv/themes/map").await.status, StatusCode::NOT_FOUND);
    assert!(!visitor.get("/tvv/themes").await.text().contains("/tvv/themes/map"));
    client.post("/tvv/desk/theme-map", &[("deed", "publish")]).await;
    assert!(sound(&visitor.get("/tvv/themes").await).contains("/tvv/themes/map"));
    assert!(sound(&visitor.get("/tvv/themes/map").await).contains("1. Kollektivtrafik"));
    let public = sound(&visitor.get(&format!("/tvv/themes/map/{buses}")).await);
    assert!(public.contains("Varför här"), "{public}");
    client.post("/tvv/desk/theme-map", &[("deed", "unpublish")]).await;
    assert_eq!(visitor.get("/tvv/themes/map").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_wrong_person_changes_nothing() {
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let map = Map::with_ideas(&world, 5).await;
    map.run().await;
    let buses = theme_of(&map.map().await, 1).0;
    let before = map.map().await;
    let one = format!("/tvv/desk/theme-map/{buses}");
    let posts = |client: Client| {
        let one = one.clone();
        async move {
            let mut client = client;
            let mut status = Vec::new();
            for (path, deed) in [
                ("/tvv/desk/theme-map", "run"),
                ("/tvv/desk/theme-map", "publish"),
                (&*one, "pin"),
                (&*one, "take-over"),
            ] {
                status.push(client.post(path, &[("deed", deed), ("name", "Nytt")]).await.status);
            }
            status
        }
    };
    for role in [Role::Registrar, Role::GroupMember, Role::Politician, Role::Auditor, Role::Admin] {
        for status in posts(map.client(role).await).await {
            assert!(status == StatusCode::FORBIDDEN, "{role:?}: {status}");
        }
        assert_eq!(map.client(role).await.get("/tvv/desk/theme-map").await.status, StatusCode::FORBIDDEN);
    }
    for status in posts(Client::new(&map.app)).await {
        assert!(status == StatusCode::FORBIDDEN || status == StatusCode::SEE_OTHER, "a visitor: {status}");
    }
    assert_eq!(map.map().await, before);
    // A sorter may decide about the map, not about the space.
    let [run, publish, pin, take] = posts(map.client(Role::Sorter).await).await[..] else { panic!() };
    assert_eq!((run, pin), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    assert_eq!((publish, take), (StatusCode::FORBIDDEN, StatusCode::FORBIDDEN));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    /// Whatever people do, every idea is in one theme, what they pinned stays, and all of it can be taken back.
    #[test]
    fn whatever_people_do(deeds in prop::collection::vec((0u8..7, 0usize..40, 0usize..40, 1usize..6), 1..12)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
            let map = Map::with_ideas(&world, 10).await;
            map.run().await;
            let first = map.map().await;
            let mut done = 0;
            for (what, a, b, n) in deeds {
                let now = map.map().await;
                let theme = |at: usize| now.themes[at % now.themes.len()].id;
                let key = |at: usize| now.placements[at % now.placements.len()].key.clone();
                let (word, edit) = match what {
                    0 => ("pinned", Edit::Pin { theme: theme(a) }),
                    1 => ("unpinned", Edit::Unpin { theme: theme(a) }),
                    2 => ("renamed", Edit::Rename { theme: theme(a), name: format!("{{\"sv\":\"T{b}\"}}") }),
                    3 => ("split", Edit::Split { theme: theme_of(&now, (a as i64 % 40) + 1), keys: (0..n).map(|at| key(a + 4 * at)).collect() }),
                    4 => ("loosened", Edit::Loosen { theme: theme(a) }),
                    5 => ("joined", Edit::Join { into: theme(a), from: theme(b) }),
                    _ => ("moved", Edit::Move { key: key(a), theme: theme(b) }),
                };
                let mut tx = world.store.write().await.unwrap();
                let by = Caller::operator();
                if desk::edit(&mut tx, &by, map.space.id, None, (word, &[edit]), None).await.is_ok() {
                    tx.commit().await.unwrap();
                    done += 1;
                }
                map.sound().await;
                assert_eq!(map.map().await.placements.len(), 40);
            }
            for _ in 0..done {
                map.undo().await.unwrap();
                map.sound().await;
            }
            let restored = map.map().await;
            assert_eq!((&restored.themes, &restored.placements), (&first.themes, &first.placements));
            assert!(matches!(map.undo().await, Err(voice::idea::NotDone::Refused(_))));
        });
    }
}

#[tokio::test]
async fn what_the_database_refuses_is_no_second_run() {
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let map = Map::with_ideas(&world, 1).await;
    let mut tx = world.store.housekeeping().await.unwrap();
    let about = (map.space.id, None);
    runs::add(&mut tx, about, "clock", "m", None, "{}").await.unwrap();
    let second = runs::add(&mut tx, about, "clock", "m", None, "{}").await;
    assert!(matches!(second, Err(StoreError::Conflict(_))), "{second:?}");
}

#[tokio::test]
async fn a_join_keeps_the_name_and_a_map_whose_themes_are_all_pinned_stays_shown() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::new(engine, &App::migrations(&slices())).await;
        let map = Map::with_ideas(&world, 8).await;
        let (mut client, mut visitor) = map.shown().await;
        assert_eq!(visitor.get("/tvv/themes/map").await.status, StatusCode::OK);
        let found = map.map().await;
        let (into, from) = (theme_of(&found, 1), theme_of(&found, 2));
        map.edit("renamed", Edit::Rename { theme: from, name: "{\"sv\":\"Lek\"}".into() }).await;
        map.edit("joined", Edit::Join { into, from }).await;
        let joined = map.map().await;
        let theme = joined.theme(into).unwrap();
        assert_eq!((theme.name.as_deref(), theme.kept), (Some("{\"sv\":\"Lek\"}"), true));
        map.run().await;
        let again = map.map().await;
        let named = again.theme(into).expect("what people joined stays");
        assert_eq!((named.name.as_deref(), named.kept), (Some("{\"sv\":\"Lek\"}"), true));
        assert_eq!(visitor.get("/tvv/themes/map").await.status, StatusCode::OK);

        // A map of which people have pinned every theme is theirs, whatever run it went through.
        client.post("/tvv/desk/theme-map", &[("deed", "publish")]).await;
        for theme in map.map().await.upper() {
            map.edit("pinned", Edit::Pin { theme: theme.id }).await;
        }
        map.run().await;
        let all_kept = map.map().await.upper().all(|theme| theme.kept);
        assert!(all_kept, "nothing new was found");
        assert_eq!(visitor.get("/tvv/themes/map").await.status, StatusCode::OK);
    }
}

/// While a new run waits to be shown, everybody goes on seeing the map that was: it takes in new ideas, loses those that
/// are withdrawn, and the desk's deeds on the new map do not touch it.
#[tokio::test]
async fn what_a_run_finds_is_for_the_desk_and_everybody_keeps_the_map_that_was_shown_last() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::new(engine, &App::migrations(&slices())).await;
        let map = Map::with_ideas(&world, 8).await;
        let (mut client, mut visitor) = map.shown().await;
        let before = sound(&visitor.get("/tvv/themes/map").await);
        let desk = sound(&client.get("/tvv/desk/theme-map").await);
        assert!(desk.contains("fortsätter att se kartan"), "said before a search: {desk}");

        map.run().await;
        assert_eq!(sound(&visitor.get("/tvv/themes/map").await), before, "the same map as before the search");
        let desk = sound(&client.get("/tvv/desk/theme-map").await);
        assert!(desk.contains("Den här ser bara ni") && desk.contains("Visa den här för alla"), "{desk}");
        assert_eq!(visitor.get("/tvv/themes/runs/2").await.status, StatusCode::NOT_FOUND);
        assert_eq!(visitor.get("/tvv/themes/runs/1").await.status, StatusCode::OK);

        let theme = map.map().await.upper().next().unwrap().id;
        map.edit("renamed", Edit::Rename { theme, name: "{\"sv\":\"Alldeles nytt\"}".into() }).await;
        assert!(!visitor.get("/tvv/themes/map").await.text().contains("Alldeles nytt"));
        map.submit("Fler bussar till byn på kvällen, tätare turer med bussen.").await;
        map.sound().await;
        assert_ne!(sound(&visitor.get("/tvv/themes/map").await), before, "a new idea is on both maps");

        // A further search leaves alone what is shown; showing puts the new in its place, hiding takes all away.
        map.run().await;
        assert!(!visitor.get("/tvv/themes/map").await.text().contains("Alldeles nytt"));
        client.post("/tvv/desk/theme-map", &[("deed", "publish")]).await;
        assert!(visitor.get("/tvv/themes/map").await.text().contains("Alldeles nytt"));
        map.run().await;
        client.post("/tvv/desk/theme-map", &[("deed", "unpublish")]).await;
        assert_eq!(visitor.get("/tvv/themes/map").await.status, StatusCode::NOT_FOUND);
        map.sound().await;
    }
}
