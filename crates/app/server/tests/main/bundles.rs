//! A whole space out of one installation and into another: equal files, or nothing at all.

mod broken;
mod worlds;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use kernel::Env;
use server::{
    commands::{export, import_space, verify},
    seed::{self, Size},
    slices,
};
use store::{Engine, Store, Target};
use testkit::{BEGIN, World};

/// Every file of a bundle.
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// Says which files differ, not how: they are long.
#[track_caller]
pub fn equal(one: &Path, other: &Path) {
    let (one, other) = (files(one), files(other));
    let names = one.keys().chain(other.keys()).filter(|name| one.get(*name) != other.get(*name));
    assert_eq!(names.collect::<Vec<_>>(), Vec::<&PathBuf>::new());
}

pub async fn holds(store: &Store) {
    let report = verify::report(store).await.unwrap();
    assert_eq!(report.breaches, 0, "{report}");
}

#[tokio::test]
async fn every_table_says_whose_rows_it_holds() {
    let mut catalogues = Vec::new();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::new(engine, &slices::migrations()).await;
        let catalogue = world.store.catalogue(&slices::tables()).await.unwrap();
        let columns = |table: &store::tables::Table| {
            let names =
                table.columns.iter().map(|column| (column.name.clone(), column.kind, column.required));
            (table.name.clone(), names.collect::<Vec<_>>(), table.key.clone(), table.references.clone())
        };
        let left_out: Vec<String> = catalogue.left_out.iter().map(|(name, _)| name.clone()).collect();
        catalogues.push((catalogue.tables.iter().map(columns).collect::<Vec<_>>(), left_out));
        // A rule less, and the table without a place is named.
        let rules: Vec<_> = slices::tables().into_iter().filter(|rule| !names(rule, "theme_count")).collect();
        let error = world.store.catalogue(&rules).await.unwrap_err().to_string();
        assert!(error.contains("nobody says whose rows these tables hold: theme_count."), "{error}");
    }
    assert_eq!(catalogues[0], catalogues[1], "both databases have the same tables");
    let (tables, left_out) = &catalogues[0];
    assert!(tables.len() > 80, "{}", tables.len());
    let described =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/space-bundle.md"));
    for name in left_out {
        assert!(described.as_ref().unwrap().contains(&format!("`{name}`")), "{name} is described");
    }
}

fn names(rule: &store::TableRule, name: &str) -> bool {
    matches!(rule, store::TableRule::Names { table, .. } if *table == name)
}

#[tokio::test]
async fn a_large_space_is_read_without_sorting_it_in_memory() {
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    let catalogue = world.store.catalogue(&slices::tables()).await.unwrap();
    let mut tx = world.store.snapshot().await.unwrap();
    for table in &catalogue.tables {
        let plan = tx.plan(table, members::INSTALLATION).await.unwrap();
        assert!(!plan.is_empty());
        assert!(!plan.iter().any(|step| step.contains("TEMP B-TREE")), "{}: {plan:?}", table.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_goes_to_the_other_database_and_back_and_is_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let target = Target::Folder(folder.path().join("demo"));
    seed::tvv(&target, &slices::migrations(), BEGIN, Size::Demo, example::Naming::Real, Default::default())
        .await
        .unwrap();
    let store = Store::open(&target, &slices::migrations(), Env::fixed(BEGIN, 1).0).await.unwrap();
    let app =
        web::App::new(store.clone(), web::Config::new("http://localhost"), slices::slices()).await.unwrap();
    app.settle().await.unwrap();
    let first = folder.path().join("first");
    let exported = export::space(&store, seed::KEY, &first, true).await.unwrap();
    assert!(exported.rows > 20_000 && exported.contacts > 500, "{exported:?}");
    let ideas = fs::read_to_string(first.join("registers/ideas.csv")).unwrap();
    assert!(ideas.starts_with("number,state,kind,lang,") && ideas.lines().count() > 1_124);

    let server = World::new(Engine::Postgres, &slices::migrations()).await;
    let imported = import_space::space(&server.store, &first).await.unwrap();
    assert_eq!(imported.rows, exported.rows);
    holds(&server.store).await;
    let second = folder.path().join("second");
    assert_eq!(export::space(&server.store, seed::KEY, &second, true).await.unwrap(), exported);
    equal(&first, &second);

    let embedded = World::new(Engine::Sqlite, &slices::migrations()).await;
    import_space::space(&embedded.store, &second).await.unwrap();
    holds(&embedded.store).await;
    let third = folder.path().join("third");
    export::space(&embedded.store, seed::KEY, &third, true).await.unwrap();
    equal(&first, &third);

    // Without contact data nothing of it is anywhere, and the rest is the same twice.
    let bare = folder.path().join("bare");
    export::space(&store, seed::KEY, &bare, false).await.unwrap();
    assert!(!bare.join("personal").exists());
    let contacts = fs::read_to_string(first.join("personal/contact.jsonl")).unwrap();
    let addresses: Vec<&str> = contacts.split('"').filter(|text| text.contains('@')).collect();
    assert!(addresses.len() > 100);
    for (name, bytes) in files(&bare).iter().filter(|(name, _)| !name.ends_with("idea.jsonl")) {
        let text = String::from_utf8_lossy(bytes);
        let leaked = addresses.iter().find(|address| text.contains(*address));
        assert_eq!(leaked, None, "{}", name.display());
    }
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    import_space::space(&world.store, &bare).await.unwrap();
    holds(&world.store).await;
    let again = folder.path().join("again");
    export::space(&world.store, seed::KEY, &again, false).await.unwrap();
    equal(&bare, &again);
}
