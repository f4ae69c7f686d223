//! Taking a bundle in: first everything is looked at, then everything is written in one transaction, or nothing.

use std::{collections::BTreeMap, path::Path};

use kernel::Id;
use members::{secrets, space};
use serde::Serialize;
use store::{
    Store, StoreError, TableRule, Tx, Value,
    tables::{Catalogue, Reference, Table},
};

use crate::{
    BundleError, Result, damaged,
    lines::Lines,
    load::{Loader, Shares},
    manifest::{CODES, MANIFEST, Manifest, open, table_file},
};

/// The table that tells which spaces there are.
const SPACE: &str = "space";
/// The log.
const LOG: &str = "event";

/// What was taken in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Imported {
    /// Key of the space.
    pub space: String,
    /// Rows.
    pub rows: u64,
    /// Accounts that were here already and stay as they are.
    pub accounts_known: u64,
    /// Accounts that came without their address, since it has another account here.
    pub accounts_without_address: u64,
    /// Whether personal contact data came along.
    pub with_contacts: bool,
}

/// Takes a bundle in: `rules` and `schema` are those of the installation.
pub async fn import(store: &Store, from: &Path, rules: &[TableRule], schema: i64) -> Result<Imported> {
    let catalogue = store.catalogue(rules).await?;
    let manifest = Manifest::read(from, schema)?;
    manifest.check_names(&catalogue)?;
    manifest.check_files(from)?;
    let space: uuid::Uuid =
        manifest.space.parse().map_err(|_| damaged(MANIFEST, None, "the space has no identifier"))?;
    let mut taking = Taking { from, catalogue, manifest, space: Id(space) };
    let mut tx = store.taking_in().await?;
    taking.is_new(&mut tx).await?;
    let alone = space::all(&mut tx).await?.is_empty();
    let (rows, shares) = taking.load(&mut tx).await?;
    taking.check(&mut tx, alone).await?;
    taking.codes(&mut tx).await?;
    tx.commit().await?;
    store.analyze().await?;
    Ok(Imported {
        space: std::mem::take(&mut taking.manifest.key),
        rows,
        accounts_known: shares.known,
        accounts_without_address: shares.without_address,
        with_contacts: taking.manifest.contacts,
    })
}

struct Taking<'a> {
    from: &'a Path,
    catalogue: Catalogue,
    manifest: Manifest,
    space: Id,
}

impl Taking<'_> {
    async fn is_new(&self, tx: &mut Tx) -> Result<()> {
        let key = &self.manifest.key;
        if space::by_id(tx, self.space).await?.is_some() {
            return Err(BundleError::There(format!("the space {key} is here already")));
        }
        if space::by_key(tx, key).await?.is_some() {
            return Err(BundleError::There(format!("another space here has the key {key}")));
        }
        Ok(())
    }

    async fn load(&self, tx: &mut Tx) -> Result<(u64, Shares)> {
        let (mut rows, mut shares) = (0, Shares::default());
        for table in &self.catalogue.tables {
            let promised = self.manifest.files[&table_file(&table.name)].rows;
            let loader = Loader {
                from: self.from,
                table,
                space: self.space,
                key: &self.manifest.key,
                contacts: self.manifest.contacts,
            };
            let taken = loader.load(tx, &mut shares).await?;
            if promised != Some(taken) {
                let what = format!("has {taken} rows, not as many as {MANIFEST} says");
                return Err(damaged(&table_file(&table.name), None, what));
            }
            rows += taken;
        }
        Ok((rows, shares))
    }

    /// What must hold over all of it: every row belongs to this space, whatever it names does too, and the log's
    /// hashes fit.
    async fn check(&self, tx: &mut Tx, alone: bool) -> Result<()> {
        for table in &self.catalogue.tables {
            let file = table_file(&table.name);
            let promised = self.manifest.files[&file].rows.unwrap_or(0) as i64;
            if !table.shared && tx.count_rows(table, self.space).await? != promised {
                return Err(self.foreign_row(tx, table).await?);
            }
            for reference in &table.references {
                // Alone, there is nothing else that a guarded reference could lead to.
                let known = alone && reference.guarded && reference.parent != table.name;
                let parent =
                    self.catalogue.table(&reference.parent).filter(|parent| !parent.shared && !known);
                let Some(parent) = parent else { continue };
                if tx.strangers((table, reference), parent, self.space).await? > 0 {
                    return Err(self.stranger(tx, (table, reference), parent).await?);
                }
            }
        }
        match tx.verify_log(self.space).await {
            Ok(None) => Ok(()),
            Ok(Some(breach)) => {
                let what = "the log is broken here: its hashes do not fit together";
                Err(damaged(&table_file(LOG), breach.seq as u64, what))
            }
            Err(StoreError::Unreadable(what)) => {
                Err(damaged(&table_file(LOG), None, format!("unreadable: {what}")))
            }
            Err(other) => Err(other.into()),
        }
    }

    /// The line whose row belongs to another space.
    async fn foreign_row(&self, tx: &mut Tx, table: &Table) -> Result<BundleError> {
        let mut lines = Lines::open(self.from, table_file(&table.name))?;
        while let Some(row) = lines.next(table)? {
            if !table.key.is_empty() && !tx.has_row(table, self.space, &row).await? {
                return Ok(lines.fault("the row belongs to something that is not of this space"));
            }
        }
        Ok(damaged(&lines.name, None, "not every row belongs to this space"))
    }

    /// The line whose row names something outside the space.
    async fn stranger(
        &self,
        tx: &mut Tx,
        (table, reference): (&Table, &Reference),
        parent: &Table,
    ) -> Result<BundleError> {
        let mut lines = Lines::open(self.from, table_file(&table.name))?;
        let (at, [key]) = (table.at(&reference.column), &parent.key[..]) else {
            return Ok(damaged(&lines.name, None, "names something that is not of this space"));
        };
        let mut named: Vec<Value> =
            parent.columns.iter().map(|column| store::rows::empty(column.kind)).collect();
        while let Some(row) = lines.next(table)? {
            let Some(Value::Id(Some(id))) = at.map(|at| &row[at]) else { continue };
            named[*key] = Value::Id(Some(*id));
            if !tx.has_row(parent, self.space, &named).await? {
                let what = format!("{} names no {} of this space", reference.column, parent.name);
                return Ok(lines.fault(&what));
            }
        }
        Ok(damaged(&lines.name, None, format!("{} names something outside this space", reference.column)))
    }

    /// The secret that the space's receipt codes are checked with comes along, or nobody could read an answer.
    async fn codes(&self, tx: &mut Tx) -> Result<()> {
        if !self.manifest.files.contains_key(CODES) {
            return Ok(());
        }
        let file = open(self.from, CODES, "is missing")?;
        let read: std::result::Result<BTreeMap<String, String>, _> =
            serde_json::from_reader(std::io::Read::take(file, 4096));
        let codes = read.map_err(|error| damaged(CODES, None, error.to_string()))?;
        let unknown = || damaged(CODES, None, "holds no secret of receipt codes");
        let [(name, value)] = codes.into_iter().collect::<Vec<_>>().try_into().map_err(|_| unknown())?;
        if name != secrets::RECEIPT_CODE {
            return Err(unknown());
        }
        let kept = secrets::bring(tx, self.space, secrets::RECEIPT_CODE, &value).await;
        kept.map_err(|error| match error {
            StoreError::Unreadable(_) => unknown(),
            other => other.into(),
        })
    }
}

/// The row of the space itself says what the manifest says.
pub(crate) fn is_own(
    table: &Table,
    row: &[Value],
    space: Id,
    key: &str,
) -> std::result::Result<(), &'static str> {
    let value = |column: &str| table.at(column).map(|at| &row[at]);
    if table.name == SPACE {
        let same = value("id") == Some(&space.into()) && value("key") == Some(&key.into());
        return if same { Ok(()) } else { Err("is not the space that the manifest names") };
    }
    match value("space") {
        Some(named) if *named != space.into() => Err("the row belongs to another space"),
        _ => Ok(()),
    }
}
