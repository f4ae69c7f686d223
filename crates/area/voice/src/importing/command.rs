//! The import from the command line.

use std::path::Path;

use members::{Caller, space};
use store::{Store, StoreError};
use tabular::{Limits, Mapping};

use super::{
    desk::{self, Outcome},
    rules::{Options, Plan, Trouble},
};
use crate::idea::NotDone;

/// What to import, and how.
#[derive(Clone, Debug)]
pub struct Order<'a> {
    /// The key of the space.
    pub space: &'a str,
    /// The file.
    pub file: &'a Path,
    /// `column=field,column=field`.
    pub map: &'a str,
    /// The stable name of the import; the file's name without its ending when empty. A second run recognises its
    /// rows only under the same name.
    pub source: Option<&'a str>,
    /// The number of the round; the current one when empty.
    pub round: Option<i64>,
    /// Only say what would happen.
    pub dry_run: bool,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Imported {
    /// What was planned: rows by what would become of them.
    pub plan: Plan,
    /// What was done; nothing on a dry run.
    pub outcome: Option<Outcome>,
}

/// Why nothing was imported. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum NotImported {
    /// The file cannot be read from the disk.
    #[error("{0}")]
    File(#[from] std::io::Error),
    /// There is no space with this key.
    #[error("no such space")]
    NoSpace,
    /// The file, the mapping or some rows are not right; sentences come from [`said`](super::said).
    #[error("{} faults", .0.len())]
    Faulty(Vec<Trouble>),
    /// The rules or the database.
    #[error(transparent)]
    NotDone(#[from] NotDone),
}

impl From<StoreError> for NotImported {
    fn from(error: StoreError) -> NotImported {
        NotImported::NotDone(error.into())
    }
}

impl From<tabular::Fault> for NotImported {
    fn from(fault: tabular::Fault) -> NotImported {
        NotImported::Faulty(vec![fault.into()])
    }
}

/// Imports a file as the operator: `samband import ideas FILE --space S --map column=field,…`.
pub async fn import_file(store: &Store, order: &Order<'_>) -> Result<Imported, NotImported> {
    let caller = Caller::operator();
    let space = space::by_key(&mut store.read().await?, order.space).await?.ok_or(NotImported::NoSpace)?;
    let bytes = std::fs::read(order.file)?;
    let name = order.file.file_name().unwrap_or_default().to_string_lossy();
    let sheet = tabular::read(&name, &bytes, &Limits::default())?;
    let mapping: Mapping = order.map.parse()?;
    let stem = order.file.file_stem().unwrap_or_default().to_string_lossy();
    let source = order.source.unwrap_or(&stem).to_owned();
    let options = Options { source, round: order.round, create_themes: true };
    let plan = desk::preview(store, &space, &caller, &sheet, &mapping, options).await?;
    let troubles: Vec<Trouble> = plan.troubles().cloned().collect();
    if !troubles.is_empty() {
        return Err(NotImported::Faulty(troubles));
    }
    let outcome = match order.dry_run {
        true => None,
        false => Some(desk::import(store, &space, &caller, &plan).await?),
    };
    Ok(Imported { plan, outcome })
}
