//! Connections to PostgreSQL, which somebody else can cut.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use sqlx::{
    Connection, PgConnection, PgPool, Postgres, Transaction,
    pool::PoolConnection,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use crate::is_away;

/// How long to wait for a free connection.
const PATIENCE: Duration = Duration::from_secs(30);
/// For so long after one connection was found cut, the others are asked before they are used.
const WARY: Duration = Duration::from_secs(60);

/// Connections that are used without asking first whether they live: the question costs as much as a small statement.
/// Who finds one cut before anything was done on it gets another.
#[derive(Clone)]
pub(crate) struct Pool {
    pool: PgPool,
    cut: Cut,
}

/// When a connection was last found cut.
#[derive(Clone, Default)]
struct Cut(Arc<Mutex<Option<Instant>>>);

impl Cut {
    fn found(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    fn lately(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|at| at.elapsed() < WARY)
    }
}

impl Pool {
    pub(crate) async fn open(options: PgConnectOptions, most: u32) -> sqlx::Result<Pool> {
        let cut = Cut::default();
        let known = cut.clone();
        let pool = PgPoolOptions::new()
            .max_connections(most)
            .acquire_timeout(PATIENCE)
            .test_before_acquire(false)
            .before_acquire(move |connection, _| {
                let wary = known.lately();
                Box::pin(async move {
                    if wary {
                        connection.ping().await?;
                    }
                    Ok(true)
                })
            })
            .connect_with(options)
            .await?;
        Ok(Pool { pool, cut })
    }

    /// The driver's own pool, for what is not done on behalf of anybody who waits.
    pub(crate) fn pool(&self) -> &PgPool {
        &self.pool
    }

    /// A connection to read from.
    pub(crate) async fn reader(&self) -> sqlx::Result<Reader> {
        Ok(Reader { connection: Some(self.pool.acquire().await?), changed: false, pool: self.clone() })
    }

    /// A transaction, begun with these words.
    pub(crate) async fn begin(&self, words: &'static str) -> sqlx::Result<Transaction<'static, Postgres>> {
        match self.pool.begin_with(words).await {
            Err(error) if was_cut(&error) => {
                self.cut.found();
                self.pool.begin_with(words).await
            }
            begun => begun,
        }
    }

    pub(crate) async fn close(&self) {
        self.pool.close().await;
    }
}

/// A connection to read from.
pub(crate) struct Reader {
    connection: Option<PoolConnection<Postgres>>,
    changed: bool,
    pool: Pool,
}

/// A connection whose settings are not as others expect them is not handed on.
impl Drop for Reader {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.as_mut().filter(|_| self.changed) {
            connection.close_on_drop();
        }
    }
}

impl Reader {
    /// The connection; an error when it was cut and no other was to be had.
    pub(crate) fn connection(&mut self) -> sqlx::Result<&mut PgConnection> {
        self.connection.as_deref_mut().ok_or(sqlx::Error::PoolTimedOut)
    }

    /// Says that settings of the connection are changed, or are again as others expect them.
    pub(crate) fn settings_changed(&mut self, changed: bool) {
        self.changed = changed;
    }

    /// Another connection in place of one that was cut. That one is given back first: when all were cut, everybody
    /// holds one and wants another.
    pub(crate) async fn renew(&mut self) -> sqlx::Result<()> {
        self.connection = None;
        self.pool.cut.found();
        self.connection = Some(self.pool.pool.acquire().await?);
        Ok(())
    }
}

/// Whether the connection was cut, rather than none being free.
pub(crate) fn was_cut(error: &sqlx::Error) -> bool {
    is_away(error) && !matches!(error, sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed)
}
