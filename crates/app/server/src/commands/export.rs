//! `samband export space`: a whole space as a folder of files.

use std::{fmt, path::Path};

use anyhow::Context;
use bundle::{Exported, Order};
use serde::Serialize;
use store::Store;

use super::{Outcome, attach_current, show};
use crate::{cli::ExportAction, config::Config, slices};

pub(super) async fn run(config: &Config, action: ExportAction, json: bool) -> anyhow::Result<Outcome> {
    let ExportAction::Space { key, out, with_contacts } = action;
    let store = attach_current(config).await?;
    let exported = space(&store, &key, &out, with_contacts).await;
    store.close().await;
    show(&Said(exported.with_context(|| format!("{key} was not exported"))?), json)?;
    Ok(Outcome::Holds)
}

/// Writes a space into a new folder.
pub async fn space(store: &Store, key: &str, to: &Path, contacts: bool) -> bundle::Result<Exported> {
    let rules = slices::tables();
    let order = Order { key, to, contacts, rules: &rules, schema: slices::newest_schema() };
    bundle::export(store, &order).await
}

#[derive(Serialize)]
#[serde(transparent)]
struct Said(Exported);

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Exported { space, tables, rows, files, bytes, contacts, with_contacts } = &self.0;
        writeln!(f, "Exported {space}: {rows} rows of {tables} tables in {files} files, {bytes} bytes.")?;
        match (with_contacts, contacts) {
            (true, _) => writeln!(f, "It holds personal data of {contacts} people in the folder personal/.")?,
            (false, 0) => {}
            (false, _) => writeln!(
                f,
                "The names and addresses of {contacts} people stayed behind: they read their answers by code only. \
                 --with-contacts takes them along."
            )?,
        }
        writeln!(
            f,
            "Unpublished texts and the key of the receipt codes are in it: keep it as closed as the database."
        )
    }
}
