//! Copies of the embedded database, and what a copy must show before it is trusted.

use std::path::{Path, PathBuf};

use sqlx::{AssertSqlSafe, Row as _};

use crate::{Result, Store, StoreError, db::Db};

/// What a look into a database file found.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// SQLite's own integrity check said `ok`.
    pub intact: bool,
    /// Rows that point at nothing.
    pub broken_references: i64,
}

impl Store {
    /// Writes a complete copy of the embedded database to a new file while others go on working.
    /// PostgreSQL has `pg_dump` for that: [`StoreError::Misuse`].
    pub async fn copy_to(&self, file: &Path) -> Result<()> {
        let Db::Lite { read, .. } = &*self.db else {
            return Err(StoreError::Misuse("a PostgreSQL database is copied with pg_dump"));
        };
        if file.exists() {
            return Err(StoreError::File(std::io::Error::new(
                std::io::ErrorKind::AlreadyExists,
                format!("{} exists", file.display()),
            )));
        }
        let name = file.to_str().ok_or(StoreError::Misuse("the file name is not UTF-8"))?.replace('\'', "''");
        sqlx::query(AssertSqlSafe(format!("vacuum into '{name}'"))).execute(read).await?;
        Ok(())
    }

    /// SQLite's own checks over the whole file.
    pub async fn check(&self) -> Result<Checked> {
        let Db::Lite { read, .. } = &*self.db else {
            return Ok(Checked { intact: true, broken_references: 0 });
        };
        let verdict: String = sqlx::query("pragma integrity_check").fetch_one(read).await?.try_get(0)?;
        let broken = sqlx::query("pragma foreign_key_check").fetch_all(read).await?.len() as i64;
        Ok(Checked { intact: verdict == "ok", broken_references: broken })
    }

    /// The newest migration applied; `None` for a new database.
    pub async fn schema_version(&self) -> Result<Option<i64>> {
        const NEWEST: &str = "select max(version) as version from _sqlx_migrations";
        let found = match &*self.db {
            Db::Lite { write, .. } => sqlx::query(NEWEST).fetch_one(write).await.map(|row| row.try_get(0)),
            Db::Pg { read, .. } => sqlx::query(NEWEST).fetch_one(read.pool()).await.map(|row| row.try_get(0)),
        };
        match found {
            Ok(version) => Ok(version?),
            Err(sqlx::Error::Database(_)) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    pub(crate) async fn copy_before_migration(&self, version: i64) -> Result<PathBuf> {
        let folder = self.folder().expect("only called for the embedded database").join("backups");
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("before-migration-{version}-{}.sqlite", self.env.now()));
        self.copy_to(&file).await?;
        tracing::info!(file = %file.display(), "copied the database before changing its schema");
        Ok(file)
    }
}
