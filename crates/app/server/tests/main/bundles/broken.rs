//! A bundle that is not as it was written, or never was one, is refused by file and line, and changes nothing.

use std::{fs, path::Path};

use kernel::{Id, Lang};
use members::{
    Brand, Caller, Space, SpaceSettings,
    space::{self, Logo},
};
use serde_json::Value as Json;
use server::{
    commands::{export, import_space},
    slices,
};
use sha2::{Digest, Sha256};
use store::{Engine, Store};
use testkit::World;

use super::{equal, holds};
use crate::support::{Scene, scene};

/// A small space with a little of everything, as a bundle.
async fn bundle(folder: &Path) -> World {
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    // Another time and other randomness than where it goes, as in life.
    world.clock.advance(1_000);
    world.env.bytes::<7>();
    let scene = scene(&world.store).await;
    for n in 0..4 {
        let idea = scene.submit(&world.store, &format!("Idé {n}"), Some(("kim@exempel.se", Lang::Sv))).await;
        scene.act(&world.store, idea.number, &scene.sort()).await;
    }
    let mut tx = world.store.write().await.unwrap();
    let logo = Logo { kind: "image/svg+xml".into(), bytes: b"<svg/>".to_vec() };
    space::set_logo(&mut tx, &Caller::operator(), scene.place.space, &logo).await.unwrap();
    tx.commit().await.unwrap();
    members::secrets::of_codes(&world.store, scene.place.space).await.unwrap();
    export::space(&world.store, "prov", folder, true).await.unwrap();
    world
}

/// Another space where the bundle is to go.
async fn elsewhere(store: &Store) -> Scene {
    let scene = scene(store).await;
    let mut tx = store.housekeeping().await.unwrap();
    tx.exec(RENAME, store::args![]).await.unwrap();
    tx.commit().await.unwrap();
    scene.submit(store, "Grannens idé", Some(("alva@exempel.se", Lang::Sv))).await;
    scene
}

store::sql! {
    RENAME = "update space set key = 'granne'";
    IDEA = "select id, contact from idea where number = 1";
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for (name, bytes) in super::files(from) {
        fs::create_dir_all(to.join(&name).parent().unwrap()).unwrap();
        fs::write(to.join(name), bytes).unwrap();
    }
}

/// Whoever changes a bundle and enters the new hashes in its manifest comes past the hashes.
fn enter_hashes(folder: &Path) {
    let path = folder.join("manifest.json");
    let mut manifest: Json = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    for (name, entry) in manifest["files"].as_object_mut().unwrap() {
        let Ok(bytes) = fs::read(folder.join(name)) else { continue };
        entry["bytes"] = bytes.len().into();
        entry["sha256"] =
            Sha256::digest(&bytes).iter().map(|b| format!("{b:02x}")).collect::<String>().into();
    }
    fs::write(path, manifest.to_string()).unwrap();
}

/// Changes a line (from 1) of a file.
fn line(folder: &Path, name: &str, at: usize, change: impl Fn(&str) -> String) {
    let text = fs::read_to_string(folder.join(name)).unwrap();
    let lines: Vec<String> = text
        .lines()
        .enumerate()
        .map(|(n, line)| if n + 1 == at { change(line) } else { line.into() })
        .collect();
    fs::write(folder.join(name), lines.join("\n") + "\n").unwrap();
}

/// A value of a line.
fn value(folder: &Path, name: &str, at: usize, column: &str) -> String {
    let text = fs::read_to_string(folder.join(name)).unwrap();
    let row: Json = serde_json::from_str(text.lines().nth(at - 1).unwrap()).unwrap();
    row[column].as_str().unwrap().to_owned()
}

fn manifest(folder: &Path, from: &str, to: &str) {
    let path = folder.join("manifest.json");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

type Break = Box<dyn Fn(&Path)>;

/// What is broken, and what must be said about it. The hashes notice these.
fn noticed() -> Vec<(Break, &'static str)> {
    let cut = |folder: &Path| {
        let path = folder.join("manifest.json");
        let text = fs::read(&path).unwrap();
        fs::write(path, &text[..text.len() / 2]).unwrap();
    };
    let flip = |folder: &Path| line(folder, "tables/idea.jsonl", 2, |line| line.replace("Idé", "Idè"));
    let mut cases: Vec<(Break, &'static str)> = vec![
        (Box::new(|f| fs::remove_file(f.join("manifest.json")).unwrap()), "manifest.json: is missing"),
        (Box::new(cut), "manifest.json, line "),
        (Box::new(|f| manifest(f, "\"version\": 1", "\"version\": 2")), "this program reads samband-space 1"),
        (
            Box::new(|f| manifest(f, "\"schema\": 20", "\"schema\": 10")),
            "bring both installations to the same version",
        ),
        (Box::new(|f| manifest(f, "\"key\"", "\"evil\": 1, \"key\"")), "manifest.json, line "),
        (Box::new(|f| manifest(f, "tables/idea_step.jsonl", "../../etc/hosts")), "is no file of a bundle"),
        (Box::new(|f| manifest(f, "tables/idea_step.jsonl", "/etc/hosts")), "is no file of a bundle"),
        (Box::new(|f| manifest(f, "\"contacts\": true", "\"contacts\": false")), "is no file of a bundle"),
        (Box::new(flip), "tables/idea.jsonl: is not the file that was exported"),
        (
            Box::new(|f| fs::remove_file(f.join("tables/idea.jsonl")).unwrap()),
            "tables/idea.jsonl: is missing",
        ),
    ];
    #[cfg(unix)]
    cases.push((
        Box::new(|f| {
            let path = f.join("tables/idea.jsonl");
            fs::rename(&path, f.join("aside")).unwrap();
            std::os::unix::fs::symlink(f.join("aside"), path).unwrap();
        }),
        "tables/idea.jsonl: is missing",
    ));
    cases
}

const IDEAS: &str = "tables/idea.jsonl";

/// What only a look at the rows notices. Another space's idea and contact are named, to be slipped in.
fn forged(other: &str, their_idea: &str, their_contact: &str) -> Vec<(Break, &'static str)> {
    let within = |name: &'static str, from: &'static str, to: String| -> Break {
        Box::new(move |folder: &Path| {
            line(folder, name, 2, |line| {
                assert!(line.contains(from), "{from} in {line}");
                line.replacen(from, &to, 1)
            })
        })
    };
    let swap = |name: &'static str, column: &'static str, to: &str| -> Break {
        let to = to.to_owned();
        Box::new(move |folder: &Path| {
            let old = value(folder, name, 2, column);
            let (old, new) = (format!("\"{column}\":\"{old}\""), format!("\"{column}\":\"{to}\""));
            line(folder, name, 2, |line| line.replacen(&old, &new, 1));
        })
    };
    let nowhere = "00000000-0000-7000-8000-000000000000";
    vec![
        (Box::new(|f| line(f, IDEAS, 2, |line| line[..40].into())), "tables/idea.jsonl, line 2: "),
        (Box::new(|f| line(f, IDEAS, 2, |_| "[".repeat(200_000))), "tables/idea.jsonl, line 2: "),
        (Box::new(|f| line(f, IDEAS, 2, |_| "\"idea\"".into())), "tables/idea.jsonl, line 2: invalid type"),
        (within(IDEAS, "\"number\":", "\"nummer\":".into()), "line 2: unknown column nummer"),
        (within(IDEAS, "\"number\":", "\"number\":\"two\",\"old\":".into()), "line 2: number: invalid type"),
        (
            within(IDEAS, "\"number\":", "\"number\":7,\"number\":".into()),
            "line 2: number stands there twice",
        ),
        (within(IDEAS, "\"original\":", "\"source\":".into()), "line 2: original is missing"),
        (within(IDEAS, "\"state\":\"sorted\"", "\"state\":\"lost\"".into()), "tables/idea.jsonl, line 2: "),
        (within(IDEAS, "Idé ", "Id\\u0000 ".into()), "line 2: original: holds a zero character"),
        (swap(IDEAS, "space", other), "tables/idea.jsonl, line 2: the row belongs to another space"),
        (
            swap(IDEAS, "contact", their_contact),
            "tables/idea.jsonl, line 2: contact names no contact of this space",
        ),
        (
            swap("tables/idea_theme.jsonl", "idea", their_idea),
            "tables/idea_theme.jsonl, line 2: the row belongs to some",
        ),
        (swap("tables/idea_theme.jsonl", "theme", nowhere), "tables/idea_theme.jsonl, line 2: "),
        (
            Box::new(|f| {
                let first = fs::read_to_string(f.join(IDEAS)).unwrap().lines().next().unwrap().to_owned();
                line(f, IDEAS, 2, |_| first.clone());
            }),
            "tables/idea.jsonl, line 2: ",
        ),
        (within("tables/event.jsonl", "\"actor\":\"", "\"actor\":\"operator".into()), "tables/event.jsonl"),
        (
            swap("tables/event.jsonl", "topic", "idea.forged"),
            "tables/event.jsonl, line 2: the log is broken here",
        ),
        (
            within("tables/contact.jsonl", "{", "{\"email\":\"x@exempel.se\",".into()),
            "belongs in the file of personal data",
        ),
        (swap("personal/contact.jsonl", "id", nowhere), "personal/contact.jsonl, line 2: is about no row"),
        (
            Box::new(|f| {
                line(f, "tables/space_logo.jsonl", 1, |line| line.replace("\"files/", "\"files/../"))
            }),
            "tables/space_logo.jsonl, line 1: bytes: names no file of the bundle",
        ),
        (
            Box::new(|f| {
                let name = super::files(f).into_keys().find(|name| name.starts_with("files")).unwrap();
                fs::write(f.join(name), "<svg>other</svg>").unwrap();
            }),
            "is not the file that its name says",
        ),
        (
            Box::new(|f| fs::write(f.join("codes.json"), "{\"web\":\"00\"}").unwrap()),
            "codes.json: holds no secret",
        ),
        (
            Box::new(|f| fs::write(f.join("codes.json"), "{\"receipt-code\":\"zz\"}").unwrap()),
            "codes.json: holds no",
        ),
        (Box::new(|f| fs::write(f.join("codes.json"), "[[[[").unwrap()), "codes.json: "),
        (
            Box::new(|f| {
                let text = fs::read_to_string(f.join("tables/idea_step.jsonl")).unwrap();
                fs::write(f.join("tables/idea_step.jsonl"), text.lines().next().unwrap().to_owned() + "\n")
                    .unwrap();
            }),
            "tables/idea_step.jsonl: has 1 rows, not as many as manifest.json says",
        ),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_bundle_is_refused_by_file_and_line_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    bundle(&whole).await;
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::new(engine, &slices::migrations()).await;
        let other = elsewhere(&world.store).await;
        let read = |row: &store::Row| Ok((row.get::<Id>("id")?, row.get::<Id>("contact")?));
        let (idea, contact) =
            world.store.read().await.unwrap().one(IDEA, store::args![], read).await.unwrap();
        let before = folder.path().join(format!("before-{engine:?}"));
        export::space(&world.store, "granne", &before, true).await.unwrap();

        let noticed = noticed().into_iter().map(|(deed, says)| (deed, says, false));
        let ids = (other.place.space.to_string(), idea.to_string(), contact.to_string());
        let forged = forged(&ids.0, &ids.1, &ids.2).into_iter().map(|(deed, says)| (deed, says, true));
        for (n, (deed, says, hashes)) in noticed.chain(forged).enumerate() {
            let bad = folder.path().join(format!("bad-{engine:?}-{n}"));
            copy(&whole, &bad);
            deed(&bad);
            if hashes {
                enter_hashes(&bad);
            }
            let error = import_space::space(&world.store, &bad).await.err();
            let error = error.unwrap_or_else(|| panic!("{engine:?}: {says}: was taken in")).to_string();
            assert!(error.contains(says), "{engine:?} {n}: {says}: {error}");
            assert!(!error.contains("kim@"), "{error}");
        }
        holds(&world.store).await;
        let after = folder.path().join(format!("after-{engine:?}"));
        export::space(&world.store, "granne", &after, true).await.unwrap();
        equal(&before, &after);
        // The same bundle, unbroken, goes in: nothing of the broken ones has stayed.
        import_space::space(&world.store, &whole).await.unwrap();
        holds(&world.store).await;
        let twice = import_space::space(&world.store, &whole).await.unwrap_err().to_string();
        assert_eq!(twice, "the space prov is here already");
    }
}

#[tokio::test]
async fn a_key_that_is_taken_and_a_folder_that_is_not_empty_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    let source = bundle(&whole).await;
    let again = export::space(&source.store, "prov", &whole, true).await.unwrap_err().to_string();
    assert!(again.ends_with("is not empty: name a new folder"), "{again}");
    let unknown = export::space(&source.store, "nej", &folder.path().join("x"), true).await.unwrap_err();
    assert_eq!(unknown.to_string(), "there is no space nej");
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    let mut tx = world.store.write().await.unwrap();
    let own = Space {
        id: Id::from_parts(1, [9; 10]),
        key: "prov".into(),
        names: [(Lang::Sv, "En annan".to_owned())].into(),
        langs: vec![Lang::Sv],
        lang: Lang::Sv,
        brand: Brand::default(),
        zone: "Europe/Stockholm".into(),
        example: false,
        settings: SpaceSettings::default(),
        logo_at: None,
    };
    space::found(&mut tx, &Caller::operator(), &own).await.unwrap();
    tx.commit().await.unwrap();
    let taken = import_space::space(&world.store, &whole).await.unwrap_err().to_string();
    assert_eq!(taken, "another space here has the key prov");
}
