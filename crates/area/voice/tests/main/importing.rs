//! Files of ideas, on both databases.

use std::path::Path;

use kernel::{Actor, Id, Lang};
use members::{Caller, Organisation, Space, organisation};
use store::{follower::Follower, search::Query};
use tabular::{Limits, Mapping, Sheet};
use testkit::{World, on_both};
use voice::{
    idea::{
        Channel, Idea, KIND, NotDone, State, arrive,
        followers::Search,
        store::{counts, lists, places, words},
    },
    importing::{
        self, Options, Outcome, Plan, Status,
        command::{Imported, NotImported, Order},
        fields, store as own,
    },
};

use crate::support::{Scene, clean, founded, scene, with_members};

const FILE: &str = "nr;Idé;Tema;Kommun;typ;datum;språk\n\
    a-1;  Fler bänkar vid sjön.  ;Buss;VBG;idea;2025-11-03;sv\n\
    a-2;\"Ring mig på 070-174 06 05\nom bussen\";Park & torg;;;;\n\
    a-3;Benches by the lake would be lovely for all of us.;park & TORG;;;;\n";
const MAP: &str =
    "nr=external_id,Idé=text,Tema=theme,Kommun=municipality,typ=kind,datum=received_at,språk=lang";

fn sheet(text: &str) -> Sheet {
    tabular::read("idéer.csv", text.as_bytes(), &Limits::default()).unwrap()
}

fn options(create_themes: bool) -> Options {
    Options { source: "enkät".into(), round: None, create_themes }
}

async fn plan(world: &World, space: &Space, by: &Caller, file: &str, map: &str) -> Plan {
    let mapping = map.parse().unwrap();
    importing::preview(&world.store, space, by, &sheet(file), &mapping, options(true)).await.unwrap()
}

async fn total(world: &World, space: Id) -> (i64, usize) {
    let mut tx = world.store.read().await.unwrap();
    let ideas = counts::of_space(&mut tx, space).await.unwrap().total();
    let log = tx.logs().await.unwrap().iter().find(|(id, _)| *id == space).map_or(0, |(_, seq)| *seq);
    (ideas, log as usize)
}

async fn with_municipality(world: &World, scene: &Scene) -> (Space, Id) {
    let space = founded(world, scene, "tvv").await;
    let id = Id::new(&world.env);
    let vbg = Organisation {
        id,
        space: space.id,
        key: "vbg".into(),
        names: [(Lang::Sv, "Vänersborg".to_owned())].into(),
        kind: "municipality".into(),
        letter: "v".into(),
        valid_from: None,
        valid_until: None,
    };
    let mut tx = world.store.write().await.unwrap();
    organisation::add(&mut tx, &Caller::operator(), &vbg).await.unwrap();
    tx.commit().await.unwrap();
    (space, id)
}

#[tokio::test]
async fn a_file_becomes_ideas_once_and_in_order() {
    on_both(&with_members(), async |world| {
        let scene = scene(world).await;
        let (space, vbg) = with_municipality(world, &scene).await;
        scene.submit(world, "Den här kom före filen.").await;
        let planned = plan(world, &space, &scene.coordinator, FILE, MAP).await;
        assert_eq!(planned.troubles().collect::<Vec<_>>(), Vec::<&importing::Trouble>::new());
        let unknown: Vec<_> = planned.unknown_themes().map(|name| (name.name.as_str(), name.rows)).collect();
        assert_eq!(unknown, [("Park & torg", 2)]);

        let outcome = importing::import(&world.store, &space, &scene.coordinator, &planned).await.unwrap();
        let first = Outcome { added: 3, already: 0, first_number: Some(2), last_number: Some(4) };
        assert_eq!(outcome, first);
        let ideas: Vec<Idea> =
            [scene.idea(world, 2).await, scene.idea(world, 3).await, scene.idea(world, 4).await].into();
        assert_eq!(ideas[0].original, "  Fler bänkar vid sjön.  ", "byte for byte");
        assert_eq!(ideas[1].original, "Ring mig på 070-174 06 05\nom bussen");
        assert_eq!([ideas[0].held, ideas[1].held], [false, true]);
        assert_eq!([ideas[0].lang, ideas[2].lang], [Lang::Sv, Lang::En]);
        assert_eq!(ideas[0].received_at, 1_762_124_400_000, "midnight of 3 November in the space's zone");
        assert!(
            ideas[0].standing.due_at.unwrap() > world.env.now(),
            "what was left long ago is due from now on"
        );
        for idea in &ideas {
            let importer = scene.coordinator.person();
            assert!(importer.is_some() && idea.scribe == importer, "who imports is the scribe");
            assert_eq!((idea.contact, idea.has_code), (None, false), "and never the owner");
            assert_eq!(idea.channel, Channel::Import);
            assert_eq!(
                (idea.standing.state, idea.standing.themes.len()),
                (State::Received, 0),
                "nobody has looked"
            );
        }

        let mut tx = world.store.read().await.unwrap();
        let about = words::suggestions(&mut tx, ideas[0].id).await.unwrap();
        let said: Vec<_> =
            about.iter().map(|s| (s.about.as_str(), s.value.clone(), s.method.as_str())).collect();
        let themes = places::themes(&mut tx, space.id).await.unwrap();
        assert_eq!(themes.len(), 2);
        assert!(said.contains(&("place", vbg.to_string(), "import")), "{said:?}");
        assert!(said.contains(&("theme", scene.theme.to_string(), "import")), "{said:?}");
        assert!(said.contains(&("kind", "idea".into(), "import")), "{said:?}");
        let park = themes.iter().find(|theme| theme.id != scene.theme).unwrap();
        assert_eq!((park.key.as_str(), park.name.as_str()), ("park-torg", "{\"sv\":\"Park & torg\"}"));
        for idea in &ideas[1..] {
            assert_eq!(words::suggestions(&mut tx, idea.id).await.unwrap()[0].value, park.id.to_string());
        }
        let remembered = own::remembered(&mut tx, space.id).await.unwrap();
        assert_eq!(remembered, [("enkät".to_owned(), MAP.parse().unwrap())]);
        drop(tx);

        let before = total(world, space.id).await;
        let again = importing::import(&world.store, &space, &scene.coordinator, &planned).await.unwrap();
        assert_eq!(again, Outcome { added: 0, already: 3, ..Outcome::default() }, "the same plan twice");
        let longer = format!("{FILE}b-1;Fler idéer om bussar.;;;;;\n");
        let planned = plan(world, &space, &scene.coordinator, &longer, MAP).await;
        assert_eq!((planned.summary().new, planned.summary().already), (1, 3));
        assert_eq!(total(world, space.id).await, before);
        importing::import(&world.store, &space, &scene.coordinator, &planned).await.unwrap();
        assert_eq!(total(world, space.id).await, (before.0 + 1, before.1 + 2));
        assert_eq!(scene.idea(world, 5).await.external_id.as_deref(), Some("b-1"));
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn rows_without_numbers_are_known_again_by_their_text() {
    on_both(&with_members(), async |world| {
        let scene = scene(world).await;
        let (space, _) = with_municipality(world, &scene).await;
        let file = "Synpunkt;Ort\nFler bänkar längs ån;\nFler bänkar längs ån;\nBelys vägen till badet;\n";
        let map = "Synpunkt=text,Ort=municipality";
        assert_eq!(Mapping::guess(&sheet(file).header, &fields::all()), map.parse().unwrap());
        let planned = plan(world, &space, &scene.coordinator, file, map).await;
        assert_eq!(planned.troubles().count(), 0);
        let outcome = importing::import(&world.store, &space, &scene.coordinator, &planned).await.unwrap();
        assert_eq!(outcome.added, 3, "who wrote the same is counted too");
        let mixed = "Synpunkt;Ort\nBelys vägen till badet;\nFler bänkar längs ån;\nBelys vägen till skolan;\n\
            Fler bänkar längs ån;\nFler bänkar längs ån;\n";
        let planned = plan(world, &space, &scene.coordinator, mixed, map).await;
        assert_eq!(
            (planned.summary().new, planned.summary().already),
            (2, 3),
            "one other text, and a third who says the same"
        );
        let empty = plan(
            world,
            &space,
            &scene.coordinator,
            "nr;idé\n;Fler bänkar längs ån\n",
            "nr=external_id,idé=text",
        )
        .await;
        assert_eq!(
            empty.troubles().map(|t| t.code).collect::<Vec<_>>(),
            ["required-empty"],
            "numbers that are there are for all"
        );
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn one_bad_row_stops_them_all_and_only_some_may_import() {
    on_both(&with_members(), async |world| {
        let scene = scene(world).await;
        let (space, _) = with_municipality(world, &scene).await;
        let before = total(world, space.id).await;
        let bad = FILE.replace("a-3", "a-1").replace("VBG", "Åmål");
        let planned = plan(world, &space, &scene.coordinator, &bad, MAP).await;
        let told: Vec<_> = planned.troubles().map(|t| (t.code, t.cell.clone().unwrap_or_default())).collect();
        assert_eq!(told, [("unknown-municipality", "D2".into()), ("duplicate-id", "A4".to_owned())]);
        assert_eq!(planned.rows[1].status, Status::New);
        let refused = importing::import(&world.store, &space, &scene.coordinator, &planned).await;
        assert!(
            matches!(refused, Err(NotDone::Refused(r)) if r == kernel::Refusal::counted("import-faulty", 2))
        );

        let stranger = Caller { actor: Actor::Person(Id::new(&world.env)), grants: vec![], lang: Lang::Sv };
        let planned = plan(world, &space, &scene.coordinator, FILE, MAP).await;
        let refused = importing::import(&world.store, &space, &stranger, &planned).await;
        assert!(matches!(refused, Err(NotDone::Refused(r)) if r.code == "not-permitted"));
        let early = Plan { options: Options { round: Some(7), ..options(true) }, ..planned.clone() };
        let refused = importing::import(&world.store, &space, &scene.coordinator, &early).await;
        assert!(matches!(refused, Err(NotDone::Refused(r)) if r.code == "no-round"));
        assert_eq!(total(world, space.id).await, before, "nothing changed");

        let planned = Plan { options: options(false), ..planned };
        importing::import(&world.store, &space, &scene.coordinator, &planned).await.unwrap();
        let idea = scene.idea(world, 2).await;
        let mut tx = world.store.read().await.unwrap();
        assert_eq!(words::suggestions(&mut tx, idea.id).await.unwrap()[0].value, "Park & torg");
        assert_eq!(places::themes(&mut tx, space.id).await.unwrap().len(), 1, "no theme was made");
        drop(tx);
        clean(world, &scene).await;
    })
    .await;
}

/// Ideas that residents of a city left on its site: number, theme, text. Not part of the repository.
const REAL: &str = "../../../../shared/data/text/better_reykjavik_train.tsv";

async fn import_real(world: &World, file: &Path, dry_run: bool) -> Result<Imported, NotImported> {
    let map = "id=external_id,label=theme,text=text";
    let order = Order { space: "tvv", file, map, source: None, round: None, dry_run };
    importing::import_file(&world.store, &order).await
}

#[tokio::test]
async fn five_thousand_real_ideas_are_all_kept_and_found() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(REAL);
    let Ok(bytes) = std::fs::read(&file) else {
        println!("not run: the file of real ideas is not on this machine ({REAL})");
        return;
    };
    let text = String::from_utf8(bytes).unwrap();
    let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    on_both(&with_members(), async |world| {
        let scene = scene(world).await;
        let space = founded(world, &scene, "tvv").await;
        let dry = import_real(world, &file, true).await.unwrap();
        assert_eq!((dry.plan.summary().new, dry.outcome), (rows.len(), None));
        let done = import_real(world, &file, false).await.unwrap().outcome.unwrap();
        assert_eq!((done.added, done.first_number), (rows.len() as i64, Some(1)));
        let again = import_real(world, &file, false).await.unwrap().outcome.unwrap();
        assert_eq!((again.added, again.already), (0, rows.len() as i64));

        let mut tx = world.store.read().await.unwrap();
        let ideas = lists::range(&mut tx, space.id, 0, 10_000).await.unwrap();
        assert_eq!(ideas.len(), rows.len());
        for (row, listed) in rows.iter().zip(&ideas) {
            assert_eq!(listed.idea.external_id.as_deref(), Some(row[0]));
            assert_eq!(listed.idea.original, row[2], "byte for byte");
        }
        drop(tx);
        let followers: Vec<Box<dyn Follower>> = vec![Box::new(Search)];
        world.store.catch_up(&followers).await.unwrap();
        for at in [0, 1, 2_600, rows.len() - 1] {
            let idea = &ideas[at].idea;
            let words: Vec<&str> = idea.original.split_whitespace().take(8).collect();
            let query = Query {
                space: Some(space.id),
                kind: KIND,
                public: !idea.held,
                words: arrive::looked_for(&words.join(" "), &Lang::ALL),
                any: false,
            };
            let hits = world.store.read().await.unwrap().find(&query, 50).await.unwrap();
            assert!(hits.iter().any(|hit| hit.id == idea.id), "{words:?}");
        }
        clean(world, &scene).await;
    })
    .await;
}
