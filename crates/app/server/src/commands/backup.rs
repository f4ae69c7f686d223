//! `samband backup`: everything in one file. What an installation is lies in its database: ideas, people,
//! logos, and the secrets that receipt codes are checked with.
//!
//! The file is a ZIP archive of two entries: `manifest.json` and the database, `samband.sqlite` (a consistent
//! copy, opened and counted before it is packed) or `samband.pgdump` (made by `pg_dump`).

mod archive;
mod postgres;

use std::{
    fmt,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
pub use archive::{Manifest, unpack};
use kernel::Env;
pub(super) use postgres::restore as restore_dump;
use serde::Serialize;
use store::{Engine, Store, Target};

use super::{Outcome, attach_current, private_folder, private_work, show, verify};
use crate::{config::Config, slices};

/// What was written.
#[derive(Clone, Debug, Serialize)]
pub struct Written {
    /// The file.
    pub file: PathBuf,
    /// Its size, bytes.
    pub bytes: u64,
    /// What is in it.
    pub manifest: Manifest,
}

pub(super) async fn run(config: &Config, to: Option<PathBuf>, json: bool) -> anyhow::Result<Outcome> {
    let store = attach_current(config).await?;
    let file = to.unwrap_or_else(|| usual_name(&store.env));
    let written = write(&store, &config.target()?, &file).await?;
    store.close().await;
    show(&written, json)?;
    Ok((written.manifest.breaches == 0).into())
}

/// `samband-backup-2026-03-02T08-00-00Z.zip`
fn usual_name(env: &Env) -> PathBuf {
    format!("samband-backup-{}.zip", moment(env).replace(':', "-")).into()
}

fn moment(env: &Env) -> String {
    jiff::Timestamp::from_second(env.now() / 1000).unwrap_or_default().to_string()
}

/// Copies the database into a new file. What is not finished leaves no file behind.
pub async fn write(store: &Store, target: &Target, file: &Path) -> anyhow::Result<Written> {
    if file.exists() {
        bail!("{} exists: name a new file", file.display());
    }
    let folder = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    private_folder(folder)?;
    let work = private_work(Some(folder))?;
    let (database, report) = match (store.engine(), target) {
        (Engine::Postgres, Target::Postgres(url)) => {
            let report = verify::report(store).await?;
            (postgres::dump(url, work.path()).await?, report)
        }
        _ => copy(store, work.path()).await?,
    };
    let manifest = Manifest {
        program: env!("CARGO_PKG_VERSION").to_owned(),
        schema: store.schema_version().await?.unwrap_or_default(),
        made_at: moment(&store.env),
        counts: report.counts(),
        breaches: report.breaches,
        ..Manifest::of(&database)?
    };
    let part = work.path().join("backup.zip");
    archive::pack(&manifest, &database, &part).context("the backup could not be packed")?;
    std::fs::rename(&part, file).with_context(|| format!("{} could not be written", file.display()))?;
    let bytes = std::fs::metadata(file)?.len();
    Ok(Written { file: file.to_owned(), bytes, manifest })
}

/// A copy of the embedded database, opened and counted: what is packed is known to be whole.
async fn copy(store: &Store, work: &Path) -> anyhow::Result<(PathBuf, verify::Report)> {
    let folder = work.join("copy");
    std::fs::create_dir(&folder)?;
    let database = folder.join("samband.sqlite");
    store.copy_to(&database).await.context("the database could not be copied")?;
    let copied = Store::open(&Target::Folder(folder), &slices::migrations(), store.env.clone()).await?;
    let report = verify::report(&copied).await?;
    copied.close().await;
    Ok((database, report))
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Written { file, bytes, manifest } = self;
        writeln!(f, "Wrote {} ({bytes} bytes, schema {}).", file.display(), manifest.schema)?;
        for (id, count) in &manifest.counts {
            writeln!(f, "{id:<5} {count:>9}")?;
        }
        if manifest.breaches > 0 {
            writeln!(
                f,
                "{} breaches: what was copied is as it is; see `samband verify`.",
                manifest.breaches
            )?;
        }
        writeln!(f, "It holds personal data and secrets: keep it as closed as the database.")?;
        writeln!(f, "Prove it: samband restore {} --verify", file.display())
    }
}
