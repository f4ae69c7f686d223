//! Writing a bundle: one pass over every table, as the database is at one moment, while others go on working.

use std::{fs, io::Write, path::Path};

use kernel::Id;
use members::{secrets, space};
use serde::Serialize;
use store::{Store, StoreError, TableRule, Tx, Value, tables::Table};

use crate::{
    BundleError, Result,
    manifest::{CODES, Manifest, Out, personal_file, register_file, sha256, table_file},
    register::Register,
    row,
};

/// What to export, and how.
pub struct Order<'a> {
    /// Key of the space.
    pub key: &'a str,
    /// The folder: new, or empty.
    pub to: &'a Path,
    /// With personal contact data.
    pub contacts: bool,
    /// The rules of every table.
    pub rules: &'a [TableRule],
    /// The newest migration.
    pub schema: i64,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Exported {
    /// Key of the space.
    pub space: String,
    /// Tables with rows of it.
    pub tables: usize,
    /// Rows.
    pub rows: u64,
    /// Files, the manifest excepted.
    pub files: usize,
    /// Bytes of them.
    pub bytes: u64,
    /// Rows whose contact data is in the bundle, or stayed behind.
    pub contacts: u64,
    /// Whether it is in the bundle.
    pub with_contacts: bool,
}

/// Writes a space into a folder.
pub async fn export(store: &Store, order: &Order<'_>) -> Result<Exported> {
    let catalogue = store.catalogue(order.rules).await?;
    let mut tx = store.snapshot().await?;
    let found = space::by_key(&mut tx, order.key).await?;
    let space = found.ok_or_else(|| BundleError::NoSpace(order.key.to_owned()))?;
    empty_folder(order.to)?;
    let mut manifest = Manifest::new(order.schema, space.id, order.key, order.contacts);
    let mut reached = 0;
    for table in &catalogue.tables {
        reached += write_table(&mut tx, table, space.id, order, &mut manifest).await?;
    }
    if let Some(secret) = secrets::of_space(&mut tx, space.id, secrets::RECEIPT_CODE).await? {
        let mut out = Out::create(order.to, CODES.to_owned())?;
        let text = serde_json::json!({ secrets::RECEIPT_CODE: secret.hex() });
        writeln!(out.to, "{text}").map_err(|error| BundleError::File(CODES.into(), error))?;
        out.finish(&mut manifest, false)?;
    }
    manifest.write(order.to)?;
    let of_tables = || manifest.files.iter().filter(|(name, _)| name.starts_with("tables/"));
    Ok(Exported {
        space: order.key.to_owned(),
        tables: of_tables().filter(|(_, entry)| entry.rows > Some(0)).count(),
        rows: of_tables().filter_map(|(_, entry)| entry.rows).sum(),
        files: manifest.files.len(),
        bytes: manifest.files.values().map(|entry| entry.bytes).sum(),
        contacts: reached,
        with_contacts: order.contacts,
    })
}

/// Makes the folder, for its owner's eyes only; one that is there must be empty.
fn empty_folder(folder: &Path) -> Result<()> {
    let failed = |error| BundleError::File(folder.to_owned(), error);
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(failed)?;
    match fs::read_dir(folder).map_err(failed)?.next() {
        Some(_) => Err(BundleError::NotEmpty(folder.to_owned())),
        None => Ok(()),
    }
}

/// Writes one table; tells how many of its rows say how somebody is reached.
async fn write_table(
    tx: &mut Tx,
    table: &Table,
    space: Id,
    order: &Order<'_>,
    manifest: &mut Manifest,
) -> Result<u64> {
    let mut out = Out::create(order.to, table_file(&table.name))?;
    let personal = order.contacts && !table.personal.is_empty();
    let mut apart = personal.then(|| Out::create(order.to, personal_file(&table.name))).transpose()?;
    let mut registers = Vec::new();
    for (name, columns) in &table.registers {
        let out = Out::create(order.to, register_file(name))?;
        registers.push(Register::begin(table, columns, out).map_err(StoreError::File)?);
    }
    let mut reached = 0;
    tx.each_row(table, space, |row| {
        row::write(&mut out.to, table, &row, |at| !table.personal.contains(&at))?;
        out.rows += 1;
        if table.personal.iter().any(|at| row[*at] != store::rows::empty(table.columns[*at].kind)) {
            reached += 1;
            if let Some(apart) = &mut apart {
                let wanted = |at| table.personal.contains(&at) || table.key.contains(&at);
                row::write(&mut apart.to, table, &row, wanted)?;
                apart.rows += 1;
            }
        }
        for register in &mut registers {
            register.row(table, &row)?;
        }
        for at in &table.files {
            if let Value::Bytes(Some(bytes)) = &row[*at] {
                write_blob(order.to, bytes, manifest).map_err(as_file)?;
            }
        }
        Ok(())
    })
    .await?;
    tracing::debug!(table = table.name, rows = out.rows, "exported");
    out.finish(manifest, true)?;
    if let Some(apart) = apart {
        apart.finish(manifest, true)?;
    }
    for register in registers {
        register.finish(manifest)?;
    }
    Ok(reached)
}

/// Bytes are a file of their own, named by their hash: the same file is written once.
fn write_blob(folder: &Path, bytes: &[u8], manifest: &mut Manifest) -> Result<()> {
    let name = format!("files/{}", sha256(bytes));
    if manifest.files.contains_key(&name) {
        return Ok(());
    }
    let mut out = Out::create(folder, name.clone())?;
    out.to.write_all(bytes).map_err(|error| BundleError::File(name.into(), error))?;
    out.finish(manifest, false)
}

fn as_file(error: BundleError) -> StoreError {
    match error {
        BundleError::File(_, error) => StoreError::File(error),
        BundleError::Store(error) => error,
        other => StoreError::File(std::io::Error::other(other.to_string())),
    }
}
