//! A backup that was never restored is a hope.

use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use kernel::Lang;
use server::{
    commands::{backup, restore},
    slices,
};
use store::{Engine, Store, Target};
use testkit::{World, postgres::Database};

use crate::support::{Scene, scene};

async fn filled(store: &Store) -> Scene {
    let scene = scene(store).await;
    for n in 0..30 {
        let idea = scene.submit(store, &format!("Idé {n}"), Some(("kim@exempel.se", Lang::Sv))).await;
        scene.act(store, idea.number, &scene.sort()).await;
    }
    scene
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_restored_is_what_was_there_while_others_went_on_writing() {
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    let scene = filled(&world.store).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("b.zip");
    let done = Arc::new(AtomicBool::new(false));
    let writer = async {
        let mut written = 0;
        while !done.load(Ordering::SeqCst) {
            scene.submit(&world.store, "Under tiden", None).await;
            written += 1;
            tokio::task::yield_now().await;
        }
        written
    };
    let copier = async {
        let written = backup::write(&world.store, &world.target, &file).await;
        done.store(true, Ordering::SeqCst);
        written.unwrap()
    };
    let (written_meanwhile, written) = tokio::join!(writer, copier);
    assert!(written_meanwhile > 0);
    assert_eq!(written.manifest.breaches, 0);
    assert_eq!(names(folder.path()), ["b.zip"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }

    let to = folder.path().join("restored");
    let restored = restore::to_folder(&file, Some(&to), true, world.env.clone()).await.unwrap();
    assert!(restored.holds, "{restored}");
    assert_eq!(restored.report.as_ref().unwrap().counts(), written.manifest.counts);
    let again = Store::attach(&Target::Folder(to.clone()), world.env.clone()).await.unwrap();
    assert_eq!(scene.idea(&again, 1).await, scene.idea(&world.store, 1).await);
    again.close().await;

    let over = restore::to_folder(&file, Some(&to), true, world.env.clone()).await.unwrap_err();
    assert!(over.to_string().contains("restored into a new folder"), "{over}");
    let twice = backup::write(&world.store, &world.target, &file).await.unwrap_err();
    assert!(twice.to_string().contains("exists"), "{twice}");
    let proved = restore::to_folder(&file, None, true, world.env.clone()).await.unwrap();
    assert!(proved.holds && proved.folder.is_none());
    assert_eq!(names(folder.path()), ["b.zip", "restored"]);
}

#[tokio::test]
async fn a_damaged_file_is_refused_and_leaves_nothing_behind() {
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    filled(&world.store).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("b.zip");
    backup::write(&world.store, &world.target, &file).await.unwrap();
    let whole = fs::read(&file).unwrap();
    let mut damaged: Vec<Vec<u8>> =
        vec![Vec::new(), whole[..whole.len() / 2].to_vec(), b"PK, but not so".to_vec()];
    for part in 1..8 {
        let mut bytes = whole.clone();
        bytes[whole.len() * part / 8] ^= 0x55;
        damaged.push(bytes);
    }
    let bad = folder.path().join("bad.zip");
    for (n, bytes) in damaged.into_iter().enumerate() {
        fs::write(&bad, bytes).unwrap();
        let to = folder.path().join("restored");
        let refused = restore::to_folder(&bad, Some(&to), true, world.env.clone()).await;
        let error = refused.err().unwrap_or_else(|| panic!("damage {n} was not seen"));
        assert!(format!("{error:#}").contains("is not a whole backup"), "{error:#}");
        assert_eq!(names(folder.path()), ["b.zip", "bad.zip"]);
    }
}

#[tokio::test]
async fn postgres_is_dumped_and_filled_by_its_own_tools() {
    let world = World::new(Engine::Postgres, &slices::migrations()).await;
    filled(&world.store).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("b.zip");
    let written = backup::write(&world.store, &world.target, &file).await.unwrap();
    assert_eq!(written.manifest.database, "samband.pgdump");
    let empty = Database::create().await;
    let restored = restore::to_server(&file, &empty.url).await.unwrap();
    assert!(restored.holds, "{restored}");
    assert_eq!(restored.report.unwrap().counts(), written.manifest.counts);
    // A database that is not empty is left as it is.
    assert!(restore::to_server(&file, &empty.url).await.is_err());
    let into_folder = restore::to_folder(&file, None, true, world.env.clone()).await.unwrap_err();
    assert!(into_folder.to_string().contains("--database URL"), "{into_folder}");
}
