//! Migrations: one SQL text for both databases, with marked sections where they differ.
//!
//! A line `--sqlite` or `--postgres` begins a section for that engine alone; `--both` ends it.

use sqlx::{
    AssertSqlSafe, SqlSafeStr,
    migrate::{MigrationType, Migrator},
};

use crate::{Engine, Result, Store, db::Db};

/// One step of the schema. Never edited after a release; the next step mends it.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Unique and growing over all slices: the day and a counter, `2026112201`.
    pub version: i64,
    /// What it brings.
    pub name: &'static str,
    /// The statements.
    pub sql: &'static str,
}

pub(crate) const OWN: &[Migration] = &[
    Migration { version: 2026112201, name: "store", sql: include_str!("../migrations/2026112201_store.sql") },
    Migration {
        version: 2026112220,
        name: "search",
        sql: include_str!("../migrations/2026112220_search.sql"),
    },
    Migration {
        version: 2026112360,
        name: "words of every script",
        sql: include_str!("../migrations/2026112360_scripts.sql"),
    },
];

/// The schema of a database that has all of these steps, and those of this crate.
pub fn newest_schema(migrations: &[Migration]) -> i64 {
    OWN.iter().chain(migrations).map(|step| step.version).max().unwrap_or_default()
}

pub(crate) async fn run(store: &Store, migrations: &[Migration]) -> Result<()> {
    let engine = store.engine();
    let steps = OWN.iter().chain(migrations).map(|step| {
        let text = section(step.sql, engine);
        // The text comes from files of this program, compiled in.
        let sql = AssertSqlSafe(text).into_sql_str();
        sqlx::migrate::Migration::new(step.version, step.name.into(), MigrationType::Simple, sql, false)
    });
    let mut steps: Vec<_> = steps.collect();
    steps.sort_by_key(|step| step.version);
    let migrator = Migrator::with_migrations(steps);
    match &*store.db {
        Db::Lite { write, .. } => {
            if let Some(applied) = store.schema_version().await?
                && applied < newest_schema(migrations)
            {
                store.copy_before_migration(applied).await?;
            }
            migrator.run(write).await?;
        }
        Db::Pg { write, .. } => migrator.run(write.pool()).await?,
    }
    Ok(())
}

/// The part of a migration that is meant for this engine.
fn section(sql: &str, engine: Engine) -> String {
    let mut wanted = true;
    let mut out = String::with_capacity(sql.len());
    for line in sql.lines() {
        match line.trim() {
            "--both" => wanted = true,
            "--sqlite" => wanted = engine == Engine::Sqlite,
            "--postgres" => wanted = engine == Engine::Postgres,
            _ if wanted => {
                out.push_str(line);
                out.push('\n');
            }
            _ => {}
        }
    }
    out
}
