//! The example's tables of three spaces, entered through the desk's deeds, and what they must show.

use course::{
    documents,
    filling::{self, Filled, Tables},
    plans, strategy,
    strategy::{
        Whole,
        model::{ItemKind, StatementKind},
        rules::{
            crosswalk::sums,
            goals::{Flag, Quality, quality},
        },
    },
};
use kernel::Id;
use store::Engine;
use testkit::World;
use web::{StatusCode, test::Client};

use crate::stage::{Scene, clean, door, migrations, scene};

macro_rules! tables {
    ($space:literal) => {{
        macro_rules! table {
            ($name:literal) => {
                include_str!(concat!("../../../../app/example/data/strategy/", $space, "/", $name, ".tsv"))
            };
        }
        Tables {
            strategy: strategy::Tables {
                frames: table!("frames"),
                items: table!("items"),
                statements: table!("statements"),
                crosswalks: table!("crosswalks"),
                marks: table!("marks"),
            },
            documents: documents::Tables {
                documents: table!("documents"),
                excerpts: table!("excerpts"),
                revisions: "",
                milestones: table!("milestones"),
            },
            plans: plans::Tables { plans: table!("plans"), lines: table!("plan_lines") },
        }
    }};
}

async fn filled(
    engine: Engine,
    key: &str,
    parties: &[(&str, &str)],
    tables: &Tables<'_>,
) -> (World, Scene, Whole, Filled, Client) {
    let world = World::new(engine, &migrations()).await;
    let scene = scene(&world, key, parties).await;
    let mut tx = world.store.write().await.unwrap();
    let filled = filling::fill(&mut tx, &scene.coordinator, &scene.space, tables).await.unwrap();
    tx.commit().await.unwrap();
    let whole = Whole::read(&mut world.store.read().await.unwrap(), scene.space.id).await.unwrap();
    let client = Client::new(&door(&world).await);
    clean(&world, &scene).await;
    (world, scene, whole, filled, client)
}

#[tokio::test]
async fn two_towns_as_their_source_has_them() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let parties = [("trollhattan", "Trollhättans stad"), ("vanersborg", "Vänersborgs kommun")];
        let (_world, _, whole, filled, mut client) = filled(engine, "tvv", &parties, &tables!("tvv")).await;
        assert_eq!(whole.goals().len(), 5);
        assert_eq!(whole.areas().len(), 5);
        assert_eq!(filled.milestones, 12);
        let of = |kind| whole.noted(kind).len();
        assert_eq!(
            (of(StatementKind::Strength), of(StatementKind::Trend), of(StatementKind::Challenge)),
            (28, 9, 3)
        );
        let region = whole.frame("det-goda-livet").unwrap().id;
        let in_area = |area: &str| {
            let area = whole.of_kind(region, ItemKind::Area).find(|one| one.key == area).unwrap().id;
            whole.noted(StatementKind::Strength).iter().filter(|one| one.about.contains(&area)).count()
        };
        assert_eq!(
            ["naringsliv", "infrastruktur", "kultur", "kunskap", "halsa"].map(in_area),
            [11, 5, 4, 4, 4]
        );
        let page = client.get("/tvv/crosswalk/region").await.text();
        assert!(page.contains("Våra, utan motsvarighet i Det goda livet"), "{page}");
        let national = whole.frame("innovativa-sverige").unwrap().id;
        let kinds = [ItemKind::Area, ItemKind::Line].map(|kind| whole.of_kind(national, kind).count());
        assert_eq!(kinds, [4, 10]);
        assert!(client.get("/tvv/crosswalk/innovativa-sverige").await.text().contains("Ingen åtgärd än"));
        let documents = client.get("/tvv/documents/plattform-2003").await.text();
        assert!(
            documents.contains("maj 2003") && documents.matches("/tvv/goals/").count() >= 2,
            "{documents}"
        );
    }
}

#[tokio::test]
async fn moment_7_the_holes_of_a_strategy_are_computed() {
    let parties = [
        ("trondheim", "Trondheim kommune"),
        ("stjordal", "Stjørdal kommune"),
        ("malvik", "Malvik kommune"),
        ("melhus", "Melhus kommune"),
        ("midtre-gauldal", "Midtre Gauldal kommune"),
        ("skaun", "Skaun kommune"),
        ("orkland", "Orkland kommune"),
        ("indre-fosen", "Indre Fosen kommune"),
    ];
    let (_world, _, whole, filled, mut client) =
        filled(Engine::Sqlite, "trondheim", &parties, &tables!("trondheim")).await;
    let strategy = whole.current().unwrap();
    assert_eq!(strategy.key, "verdiskaping");
    let goals: Vec<_> = whole.of_kind(strategy.id, ItemKind::Goal).collect();
    assert_eq!((goals.len(), whole.areas().len()), (19, 6));
    let count = |wanted| goals.iter().filter(|goal| quality(&goal.detail.measure) == wanted).count();
    assert_eq!([Quality::NumberAndYear, Quality::NumberOnly, Quality::Words].map(count), [2, 1, 16]);
    let today = jiff::civil::date(2026, 3, 2);
    let passed = goals.iter().filter(|goal| whole.flags(goal, today).contains(&Flag::YearPassed)).count();
    assert_eq!(passed, 2);
    assert_eq!((filled.plans, filled.plan_lines), (7, 62));
    let coverage = client.get("/trondheim/coverage").await.text();
    assert!(coverage.contains("62 punkter i egna planer, 8 parter, 6 områden"), "{coverage}");
    assert!(
        client.get("/trondheim/goals").await.text().contains("19 mål. Av dem har 2"),
        "a sub-strategy's goals are its own"
    );
    let crosswalk = &whole.crosswalks[0];
    let right: Vec<Id> =
        whole.of_kind(crosswalk.right.strategy, crosswalk.right.kind).map(|item| item.id).collect();
    assert_eq!(sums(&right, &[]).open, 7);
    assert!(client.get("/trondheim/strategy/grunder").await.text().contains("Del av"));
    let documents = client.get("/trondheim/documents").await.text();
    assert!(
        documents.contains("Ersätter") && documents.contains("Ersatt av"),
        "row 003-35: the chain, both ways"
    );
    for goal in goals {
        let page = client.get(&format!("/trondheim/goals/{}", goal.number)).await;
        assert_eq!((page.status, pages::check::problems(&page.text())), (StatusCode::OK, Vec::new()));
        assert!(page.text().contains("Avisinnlegg"), "each line leads to its source");
    }
}

#[tokio::test]
async fn a_programme_that_is_still_a_draft_says_so_everywhere() {
    let parties = [("fagersta", "Fagersta kommun"), ("norberg", "Norbergs kommun")];
    let (_world, _, whole, _, mut client) =
        filled(Engine::Sqlite, "fagnor", &parties, &tables!("fagnor")).await;
    assert_eq!(whole.areas().len(), 6);
    let page = client.get("/fagnor/strategy").await.text();
    assert!(
        page.contains("Fagersta kommun, Norbergs kommun") && page.contains("class=\"watermark\""),
        "{page}"
    );
    let mut linked = 0;
    for area in whole.areas() {
        let page = client.get(&format!("/fagnor/areas/{}", area.number)).await.text();
        assert!(page.contains("class=\"watermark\""));
        linked += usize::from(page.contains("/fagnor/glossary#term-"));
    }
    assert!(linked >= 3, "row 004-04: the word is linked on {linked} pages");
    let communications = whole.areas().into_iter().find(|area| area.key == "kommunikationer").unwrap();
    assert_eq!(whole.children(communications.id).count(), 5, "row 004-12: five sub-themes");
}
