//! The one crate that knows there are two databases.
//!
//! Everything above it speaks one portable dialect through [`Store`] and [`Tx`] and sees neither a pool nor
//! a driver: named statements ([`sql!`]), plain arguments ([`args!`]), rows read by column name. Beside the
//! statements it keeps what every slice shares: the log ([`Tx::append`]), the followers that read it
//! ([`follower`]), the thread between things ([`thread`]), the directory of things ([`directory`]), search
//! ([`search`]) and the outbox of messages that wait to leave ([`outbox`]).
//!
//! Absent on purpose: what an idea, a municipality or a page is.

mod backup;
mod caught;
mod db;
mod dialect;
pub mod directory;
pub mod follower;
mod gather;
mod log;
mod migrate;
pub mod outbox;
mod postgres;
mod reaction;
mod row;
pub mod rows;
pub mod search;
mod shared;
mod statement;
pub mod tables;
pub mod thread;
mod tx;
mod value;
pub mod walk;

pub use backup::Checked;
pub use db::{Engine, Store, Target};
pub use log::{Event, LogBreach};
pub use migrate::{Migration, newest_schema};
pub use reaction::Reaction;
pub use row::{Cell, Row};
pub use statement::{Sql, statements};
pub use tables::TableRule;
pub use tx::Tx;
pub use value::{Args, Value};

#[doc(hidden)]
pub mod macros {
    pub use crate::statement::Registered;
    pub use inventory;
}

/// What can go wrong in the database.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// What was asked for does not exist.
    #[error("not found")]
    NotFound,
    /// A uniqueness rule of the database was hit: somebody else did the same thing first.
    #[error("already there: {0}")]
    Conflict(String),
    /// The database holds something that cannot be read as what it should be.
    #[error("unreadable value in {0}")]
    Unreadable(String),
    /// A rule of this crate was broken by its caller.
    #[error("misuse: {0}")]
    Misuse(&'static str),
    /// A reaction to what was about to happen says no ([`Reaction`]).
    #[error("refused: {0}")]
    Refused(kernel::Refusal),
    /// The log's hashes do not fit together.
    #[error("the log is broken: {0}")]
    BrokenLog(String),
    /// The tables of the database are not as this program needs them.
    #[error("{0}")]
    Schema(String),
    /// Work in the background panicked ([`Store::caught`]).
    #[error("something panicked")]
    Panicked,
    /// A file of the operating system.
    #[error("{0}")]
    File(#[from] std::io::Error),
    /// A migration could not be applied.
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The database cannot be reached just now: nothing was done, and trying again in a moment is right.
    #[error("the database cannot be reached: {0}")]
    Unavailable(sqlx::Error),
    /// Anything else that the driver reports.
    #[error("database: {0}")]
    Database(sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> StoreError {
        match error {
            sqlx::Error::RowNotFound => StoreError::NotFound,
            sqlx::Error::Database(e) if e.is_unique_violation() => {
                StoreError::Conflict(e.message().to_owned())
            }
            other if is_away(&other) => StoreError::Unavailable(other),
            other => StoreError::Database(other),
        }
    }
}

/// Whether the connection failed rather than the statement: cut, refused, or none free in time. PostgreSQL says
/// so with the classes 08 (connection exception) and 57P (operator intervention).
fn is_away(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => true,
        sqlx::Error::Database(e) => {
            e.code().is_some_and(|code| code.starts_with("08") || code.starts_with("57P"))
        }
        _ => false,
    }
}

/// Result of everything in this crate.
pub type Result<T> = std::result::Result<T, StoreError>;
