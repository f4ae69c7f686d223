//! One file per command. Each gives what it found as a value that can be printed as a table or as JSON.

mod alone;
pub mod backup;
pub mod demo;
pub mod doctor;
pub mod export;
mod import;
pub mod import_space;
mod judge;
pub mod person;
mod repeat;
pub mod restore;
mod sense;
pub mod serve;
pub mod space;
pub mod verify;

use std::{
    fmt::Display,
    io::{ErrorKind, Write},
};

use anyhow::{Context, bail};
use kernel::Env;
use serde::Serialize;
use store::{Store, StoreError, Target};

use crate::{
    cli::{Cli, Command, ImportAction, SenseQuestion},
    config::Config,
    slices,
};

/// Whether what was asked holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Yes: exit status 0.
    Holds,
    /// No: exit status 1.
    Breach,
}

impl From<bool> for Outcome {
    fn from(holds: bool) -> Outcome {
        if holds { Outcome::Holds } else { Outcome::Breach }
    }
}

pub(crate) async fn run(cli: Cli, config: Config) -> anyhow::Result<Outcome> {
    let json = cli.settings.json;
    match cli.command {
        Command::Serve { .. } => {
            let alone = alone::alone(&config.target()?)?;
            serve::run(&config, false, alone).await.map(|()| Outcome::Holds)
        }
        Command::Demo { scale, fictional_names, action, .. } => {
            let naming = if fictional_names { example::Naming::Fictional } else { example::Naming::Real };
            demo::run(&config, demo::Wish { scale, reset: action.is_some(), naming }).await
        }
        Command::Verify => verify::run(&config, json).await,
        Command::Export { action } => export::run(&config, action, json).await,
        Command::Import { action: ImportAction::Space { dir } } => {
            import_space::run(&config, &dir, json).await
        }
        Command::Import { action } => import::run(&config, action, json).await,
        Command::Sense { question: SenseQuestion::Judge } => judge::run(&config, json).await,
        Command::Sense { question } => sense::run(&config, question, json),
        Command::Backup { to } => backup::run(&config, to, json).await,
        Command::Restore { file, verify, to } => {
            restore::run(&config, cli.settings.database.is_some(), &file, to, verify, json).await
        }
        Command::Doctor { network } => doctor::run(&config, network, json).await,
        Command::Space { action } => space::run(&config, action, json).await,
        Command::Person { action } => person::run(&config, action, json).await,
    }
}

/// Opens the database for serving or changing: makes it when it is missing, applies new migrations.
pub async fn open(config: &Config) -> anyhow::Result<Store> {
    let target = config.target()?;
    if let Target::Folder(folder) = &target {
        private_folder(folder)?;
    }
    let opened = Store::open(&target, &slices::migrations(), Env::system()).await;
    opened.with_context(|| format!("the database {} does not open", place(&target)))
}

/// Opens the database as it is, to look at it or copy it.
pub async fn attach(config: &Config) -> anyhow::Result<Store> {
    attach_to(&config.target()?).await
}

async fn attach_to(target: &Target) -> anyhow::Result<Store> {
    match Store::attach(target, Env::system()).await {
        Err(StoreError::NotFound) => bail!("there is no database in {}", place(target)),
        other => other.with_context(|| format!("the database {} does not open", place(target))),
    }
}

/// As [`attach`], for looks that only make sense with the schema this program knows.
pub async fn attach_current(config: &Config) -> anyhow::Result<Store> {
    let store = attach(config).await?;
    let (has, knows) = (store.schema_version().await?, slices::newest_schema());
    match has {
        Some(version) if version == knows => Ok(store),
        Some(version) if version > knows => {
            bail!(
                "the database has schema {version}, newer than this program's {knows}: install the newer program"
            )
        }
        _ => {
            bail!("the database has an older schema than this program's {knows}: start `samband serve` once")
        }
    }
}

/// Makes a folder that only its owner may look into; one that exists is left as it is.
pub(crate) fn private_folder(folder: &std::path::Path) -> anyhow::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))
}

/// A temporary folder in a folder (or where the system has its own), that only its owner may look into.
fn private_work(within: Option<&std::path::Path>) -> std::io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".samband-work-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    match within {
        Some(folder) => builder.tempdir_in(folder),
        None => builder.tempdir(),
    }
}

/// Where the data is, without what is secret about it.
pub(crate) fn place(target: &Target) -> String {
    match target {
        Target::Folder(folder) => folder.display().to_string(),
        Target::Postgres(url) => match url::Url::parse(url) {
            Ok(url) => format!("postgres://{}{}", url.host_str().unwrap_or_default(), url.path()),
            Err(_) => "postgres".to_owned(),
        },
    }
}

/// Prints what was found on standard output.
fn show<T: Serialize + Display>(found: &T, json: bool) -> anyhow::Result<()> {
    match json {
        true => say(format_args!("{}\n", serde_json::to_string_pretty(found)?)),
        false => say(found),
    }
}

/// Writes on standard output. Whoever reads may have seen enough (`samband verify | head -1`): then the rest is not
/// written, and what was found still decides the exit status.
fn say(text: impl Display) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    match write!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => other.context("standard output cannot be written"),
    }
}
