//! A whole space as a folder of files: out of one installation and into another, on whichever database, and proved
//! to be the same. The format is described in `docs/space-bundle.md`, the choices behind it in
//! `docs/decisions/014`.
//!
//! Which tables there are is read from the database (`store::tables`); this crate knows none of them by name but
//! the space's own and the log's.
//!
//! Absent on purpose: what an idea is, the command line, and any way to change a bundle.

mod export;
mod import;
mod lines;
mod load;
mod manifest;
mod register;
mod row;

use std::path::PathBuf;

use store::StoreError;

pub use export::{Exported, Order, export};
pub use import::{Imported, import};
pub use manifest::{Entry, Manifest};

/// Why a bundle was not written or not taken in. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// There is no space with this key.
    #[error("there is no space {0}")]
    NoSpace(String),
    /// The folder holds something already.
    #[error("{0} is not empty: name a new folder")]
    NotEmpty(PathBuf),
    /// The space, or its key, is here already.
    #[error("{0}")]
    There(String),
    /// The bundle is not as it was written.
    #[error("{}", place(.file, *.line, .what))]
    Damaged {
        /// The file, within the bundle.
        file: String,
        /// The line in it, from 1.
        line: Option<u64>,
        /// What is wrong.
        what: String,
    },
    /// A file of the operating system.
    #[error("{0}: {1}")]
    File(PathBuf, std::io::Error),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn place(file: &str, line: Option<u64>, what: &str) -> String {
    match line {
        Some(line) => format!("{file}, line {line}: {what}"),
        None => format!("{file}: {what}"),
    }
}

/// Result of everything in this crate.
pub type Result<T> = std::result::Result<T, BundleError>;

fn damaged(file: &str, line: impl Into<Option<u64>>, what: impl Into<String>) -> BundleError {
    BundleError::Damaged { file: file.to_owned(), line: line.into(), what: what.into() }
}
