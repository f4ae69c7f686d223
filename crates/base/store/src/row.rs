//! Rows of either database, read by column name.

use kernel::{Id, Lang};
use sqlx::{Row as _, postgres::PgRow, sqlite::SqliteRow};
use uuid::Uuid;

use crate::{Result, StoreError};

/// One row of a result.
pub enum Row {
    /// From SQLite.
    #[doc(hidden)]
    Lite(SqliteRow),
    /// From PostgreSQL.
    #[doc(hidden)]
    Pg(PgRow),
}

impl Row {
    /// The value of a column. The error names the column when it is missing or of another type.
    pub fn get<T: Cell>(&self, column: &str) -> Result<T> {
        T::read(self, column)
    }
}

/// A type that a column can be read as.
pub trait Cell: Sized {
    /// Reads the column.
    fn read(row: &Row, column: &str) -> Result<Self>;
}

macro_rules! cells {
    ($($plain:ty),*) => {$(
        impl Cell for $plain {
            fn read(row: &Row, column: &str) -> Result<Self> {
                Ok(match row { Row::Lite(row) => row.try_get(column)?, Row::Pg(row) => row.try_get(column)? })
            }
        }
        impl Cell for Option<$plain> {
            fn read(row: &Row, column: &str) -> Result<Self> {
                Ok(match row { Row::Lite(row) => row.try_get(column)?, Row::Pg(row) => row.try_get(column)? })
            }
        }
    )*};
}
cells!(i64, bool, f64, String, Uuid, Vec<u8>);

impl Cell for Id {
    fn read(row: &Row, column: &str) -> Result<Id> {
        Uuid::read(row, column).map(Id)
    }
}

impl Cell for Option<Id> {
    fn read(row: &Row, column: &str) -> Result<Option<Id>> {
        Ok(Option::<Uuid>::read(row, column)?.map(Id))
    }
}

impl Cell for Lang {
    fn read(row: &Row, column: &str) -> Result<Lang> {
        String::read(row, column)?.parse().map_err(|_| StoreError::Unreadable(column.to_owned()))
    }
}
