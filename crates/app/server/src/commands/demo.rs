//! `samband demo`: a site full of example data on this machine.

use std::path::Path;

use anyhow::{Context, bail};
use store::Target;

use super::{Outcome, open, serve};
use crate::config::Config;

/// What the command line asked for.
pub(super) struct Wish {
    pub scale: Option<u64>,
    pub fictional_names: bool,
    pub reset: bool,
}

pub(super) async fn run(config: &Config, wish: Wish) -> anyhow::Result<Outcome> {
    if !config.listen.ip().is_loopback() {
        bail!("anybody may take any role in the demo: it only answers on loopback, such as 127.0.0.1:8080");
    }
    let Target::Folder(folder) = config.target()? else {
        bail!("the demo keeps its data in a folder of its own: leave --database out");
    };
    if wish.reset {
        reset(&folder)?;
    }
    let store = open(config).await?;
    // What --scale and --fictional-names change is made once, with the data.
    let _ = (wish.scale, wish.fictional_names);
    store.close().await;
    serve::run(config, true).await.map(|()| Outcome::Holds)
}

/// Removes what the demo has made, and nothing else that may lie in the folder.
fn reset(folder: &Path) -> anyhow::Result<()> {
    let made = ["samband.sqlite", "samband.sqlite-wal", "samband.sqlite-shm"];
    for name in made {
        remove(std::fs::remove_file(folder.join(name)), &folder.join(name))?;
    }
    for name in ["mail", "backups"] {
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
