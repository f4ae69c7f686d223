//! `samband import space`: all of a bundle, or nothing of it.

use std::{fmt, path::Path};

use anyhow::Context;
use bundle::Imported;
use serde::Serialize;
use store::Store;

use super::{Outcome, open, show};
use crate::{config::Config, slices};

pub(super) async fn run(config: &Config, from: &Path, json: bool) -> anyhow::Result<Outcome> {
    let store = open(config).await?;
    let imported = space(&store, from).await;
    store.close().await;
    let imported =
        imported.with_context(|| format!("{} was not taken in; nothing has changed", from.display()))?;
    show(&Said(imported), json)?;
    Ok(Outcome::Holds)
}

/// Takes a bundle in.
pub async fn space(store: &Store, from: &Path) -> bundle::Result<Imported> {
    bundle::import(store, from, &slices::tables(), slices::newest_schema()).await
}

#[derive(Serialize)]
#[serde(transparent)]
struct Said(Imported);

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Imported { space, rows, accounts_known, accounts_without_address, with_contacts } = &self.0;
        writeln!(f, "Took in {space}: {rows} rows.")?;
        if *accounts_known > 0 {
            writeln!(f, "{accounts_known} accounts were here already and stay as they are.")?;
        }
        if *accounts_without_address > 0 {
            writeln!(
                f,
                "{accounts_without_address} people have another account here with the same address: invite them to \
                 {space}."
            )?;
        }
        if !with_contacts {
            writeln!(
                f,
                "It came without contact data: staff must be invited, owners read their answers by code."
            )?;
        }
        writeln!(f, "Count everything: samband verify")
    }
}
