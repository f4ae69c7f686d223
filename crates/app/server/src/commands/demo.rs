//! `samband demo`: a site full of example data on this machine.

use std::path::Path;

use anyhow::{Context, bail};
use example::Naming;
use kernel::Env;
use store::{Store, Target};

use super::{Outcome, alone::alone, serve};
use crate::{config::Config, seed, slices};

/// What the command line asked for.
pub(super) struct Wish {
    pub scale: Option<u32>,
    pub reset: bool,
    /// Whether places have invented names.
    pub naming: Naming,
}

pub(super) async fn run(config: &Config, wish: Wish) -> anyhow::Result<Outcome> {
    if !config.listen.ip().is_loopback() {
        bail!("anybody may take any role in the demo: it only answers on loopback, such as 127.0.0.1:8080");
    }
    let folder = match config.target()? {
        Target::Folder(folder) => folder,
        target @ Target::Postgres(_) => return on_server(config, target, wish).await,
    };
    refuse_what_is_no_demo(&folder)?;
    let alone = alone(&Target::Folder(folder.clone()))?;
    if wish.reset {
        reset(&folder)?;
    }
    if !folder.join(DATABASE[0]).exists() {
        make(config, &folder, &wish).await?;
    }
    serve::run(config, true, alone).await.map(|()| Outcome::Holds)
}

/// The demo in an empty PostgreSQL database, for load tests. Nothing there is ever removed.
async fn on_server(config: &Config, target: Target, wish: Wish) -> anyhow::Result<Outcome> {
    if wish.reset {
        bail!("a PostgreSQL database is begun anew with dropdb and createdb");
    }
    let store = Store::open(&target, &slices::migrations(), Env::system()).await?;
    let there = seed::is_there(&store).await?;
    let founded = members::space::all(&mut store.read().await?).await?.len();
    store.close().await;
    if !there && founded > 0 {
        bail!("this database holds an installation and no demo: give the demo an empty one");
    }
    if !there {
        let size = wish.scale.map_or(seed::Size::Demo, seed::Size::Scaled);
        let now = Env::system().now();
        let meaning = serve::meaning(config)?;
        let made = seed::tvv(&target, &slices::migrations(), now, size, wish.naming, meaning).await?;
        eprintln!("{} ideas.", made.ideas);
        if let Some(code) = &made.code {
            eprintln!("A code to try: {code}");
        }
    }
    serve::run(config, true, alone(&target)?).await.map(|()| Outcome::Holds)
}

/// Makes the demo in a folder of its own and moves it into place when it is whole, so that a start that was
/// broken off leaves nothing half made.
async fn make(config: &Config, folder: &Path, wish: &Wish) -> anyhow::Result<()> {
    let making = folder.join("making");
    remove(std::fs::remove_dir_all(&making), &making)?;
    eprintln!("Making the demo: every idea goes through the same hands as a real one. This takes a moment.");
    let size = wish.scale.map_or(seed::Size::Demo, seed::Size::Scaled);
    let target = Target::Folder(making.clone());
    let (now, meaning) = (Env::system().now(), serve::meaning(config)?);
    let made = seed::tvv(&target, &slices::migrations(), now, size, wish.naming, meaning).await?;
    // The code lies there before the database does: a folder with a database and no code is no demo.
    std::fs::write(folder.join(CODE), made.code.as_deref().unwrap_or_default())?;
    for name in DATABASE {
        let from = making.join(name);
        if from.exists() {
            std::fs::rename(&from, folder.join(name))?;
        }
    }
    remove(std::fs::remove_dir_all(&making), &making)?;
    eprintln!("{} ideas.", made.ideas);
    Ok(())
}

/// The files of the embedded database.
const DATABASE: [&str; 3] = ["samband.sqlite", "samband.sqlite-wal", "samband.sqlite-shm"];

/// Where the demo keeps a code that anybody may try. A folder with a database but without this file is not a demo's.
const CODE: &str = "code.txt";

/// The code that the front page of the demo offers.
pub(super) fn code_to_try(config: &Config) -> Option<String> {
    let Ok(Target::Folder(folder)) = config.target() else { return None };
    std::fs::read_to_string(folder.join(CODE)).ok()
}

/// In a demo anybody may take any role, and `reset` throws everything away: neither may happen to people's real work.
fn refuse_what_is_no_demo(folder: &Path) -> anyhow::Result<()> {
    if folder.join(DATABASE[0]).exists() && !folder.join(CODE).exists() {
        bail!(
            "{0} holds an installation and no demo: say `samband serve --data {0}`, or give the demo another folder",
            folder.display()
        );
    }
    Ok(())
}

/// Removes what the demo has made, and nothing else that may lie in the folder.
fn reset(folder: &Path) -> anyhow::Result<()> {
    for name in DATABASE.into_iter().chain([CODE]) {
        remove(std::fs::remove_file(folder.join(name)), &folder.join(name))?;
    }
    for name in ["mail", "backups", "making"] {
        remove(std::fs::remove_dir_all(folder.join(name)), &folder.join(name))?;
    }
    Ok(())
}

fn remove(removed: std::io::Result<()>, path: &Path) -> anyhow::Result<()> {
    match removed {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        other => other.with_context(|| format!("{} cannot be removed", path.display())),
    }
}
