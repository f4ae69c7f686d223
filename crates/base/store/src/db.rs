//! Opening a database and its pools.

use std::{
    path::{Path, PathBuf},
    str::FromStr,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use kernel::Env;
use sqlx::{
    Connection, PgConnection, SqlitePool,
    postgres::PgConnectOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::sync::{Mutex, watch};

use crate::{
    Migration, Reaction, Result, StoreError, Tx, migrate, postgres,
    shared::Shared,
    tx::{Conn, Held},
};

/// Which of the two databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Embedded, one file.
    Sqlite,
    /// A server.
    Postgres,
}

/// Where the data is.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A folder with the embedded database in it.
    Folder(PathBuf),
    /// The URL of a PostgreSQL database.
    Postgres(String),
}

pub(crate) enum Db {
    Lite { write: SqlitePool, read: SqlitePool, file: PathBuf },
    Pg { write: postgres::Pool, read: postgres::Pool },
}

/// An open database. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    pub(crate) db: Arc<Db>,
    /// Time and randomness.
    pub env: Env,
    /// Counts commits that appended to the log, so that followers wake at once.
    pub(crate) appended: watch::Sender<u64>,
    /// Statements run through this handle and its clones.
    pub(crate) statements: Arc<AtomicU32>,
    /// Panics caught in work that nobody waits for.
    pub(crate) panics: Arc<AtomicU32>,
    /// What slices do because of each other's events.
    pub(crate) reactions: Arc<OnceLock<Vec<Reaction>>>,
    /// What the program has made once.
    pub(crate) shared: Arc<Shared>,
    /// The one connection of a still store.
    pub(crate) still: Option<Arc<Mutex<Conn>>>,
}

/// The embedded database inside its folder.
const FILE: &str = "samband.sqlite";
/// Connections to SQLite for readers; writing is one at a time.
const READERS: u32 = 4;
/// Connections to PostgreSQL for readers. Those who write have their own, or deeds that wait for each other
/// ([`Tx::lock_log`]) would keep everybody from reading. The sum stands in `docs/operations.md`.
const PG_READERS: u32 = 8;
/// How long to wait for the first answer of PostgreSQL.
const PG_ANSWER: Duration = Duration::from_secs(10);
/// PostgreSQL's word for a setting that it does not have.
const UNKNOWN_SETTING: &str = "42704";
/// Connections to PostgreSQL for deeds and for what is done in the background.
const PG_WRITERS: u32 = 8;

impl Store {
    /// Opens the database, creates the folder when it is missing, and applies the migrations that are new.
    /// An existing SQLite database is copied to `backups/` beside it before it is changed.
    pub async fn open(target: &Target, migrations: &[Migration], env: Env) -> Result<Store> {
        if let Target::Folder(folder) = target {
            std::fs::create_dir_all(folder)?;
        }
        let store = Store::connect(target, true, env).await?;
        migrate::run(&store, migrations).await?;
        Ok(store)
    }

    /// Opens an existing database as it is, for commands that look or copy: makes nothing and applies no
    /// migration. [`StoreError::NotFound`] when the folder holds no database.
    pub async fn attach(target: &Target, env: Env) -> Result<Store> {
        match target {
            Target::Folder(folder) if !folder.join(FILE).exists() => Err(StoreError::NotFound),
            _ => Store::connect(target, false, env).await,
        }
    }

    async fn connect(target: &Target, create: bool, env: Env) -> Result<Store> {
        let db = match target {
            Target::Folder(folder) => open_lite(folder, create).await?,
            Target::Postgres(url) => open_pg(url).await?,
        };
        Ok(Store {
            db: Arc::new(db),
            env,
            appended: watch::Sender::new(0),
            statements: Arc::default(),
            panics: Arc::default(),
            reactions: Arc::default(),
            shared: Arc::default(),
            still: None,
        })
    }

    /// Sets what slices do because of each other's events; for this handle and all its clones, once.
    pub fn react(&self, reactions: Vec<Reaction>) {
        let _ = self.reactions.set(reactions);
    }

    /// Which database this is.
    pub fn engine(&self) -> Engine {
        match *self.db {
            Db::Lite { .. } => Engine::Sqlite,
            Db::Pg { .. } => Engine::Postgres,
        }
    }

    /// The folder of the embedded database.
    pub fn folder(&self) -> Option<&Path> {
        match &*self.db {
            Db::Lite { file, .. } => file.parent(),
            Db::Pg { .. } => None,
        }
    }

    /// A connection for reading. Statements that write fail.
    pub async fn read(&self) -> Result<Tx> {
        Tx::read(self).await
    }

    /// A transaction for one deed. Nothing is kept unless it is committed, and a commit that changed
    /// something without appending to the log is refused.
    pub async fn write(&self) -> Result<Tx> {
        Tx::write(self, false).await
    }

    /// A transaction for derived or technical data (sessions, cursors, indexes), which needs no event.
    pub async fn housekeeping(&self) -> Result<Tx> {
        Tx::write(self, true).await
    }

    /// A reader that sees the database as it is at this moment, for as long as it reads.
    pub async fn snapshot(&self) -> Result<Tx> {
        match self.still {
            Some(_) => self.read().await,
            None => Ok(Tx::new(Held::Own(self.moment().await?), self, true)),
        }
    }

    /// A handle on the database as it is at this moment: all its readers see the same, whoever writes meanwhile.
    /// For what is counted by many statements and must agree. It has one reader at a time and no writers.
    pub async fn still(&self) -> Result<Store> {
        let moment = Arc::new(Mutex::new(self.moment().await?));
        Ok(Store { still: Some(moment), ..self.clone() })
    }

    async fn moment(&self) -> Result<Conn> {
        Ok(match &*self.db {
            Db::Lite { read, .. } => Conn::LiteWrite(read.begin_with("begin").await?),
            Db::Pg { read, .. } => {
                Conn::PgWrite(read.begin("begin isolation level repeatable read read only").await?)
            }
        })
    }

    /// A handle on the same database that counts its own statements, for instance those of one request.
    pub fn counting(&self) -> Store {
        Store { statements: Arc::default(), ..self.clone() }
    }

    /// How many statements have run through this handle and its clones.
    pub fn statements(&self) -> u32 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Changes whenever something was appended to the log by this process.
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.appended.subscribe()
    }

    /// Ends every connection, after the running statements.
    pub async fn close(&self) {
        match &*self.db {
            Db::Lite { write, read, .. } => {
                read.close().await;
                write.close().await;
            }
            Db::Pg { write, read } => {
                read.close().await;
                write.close().await;
            }
        }
    }
}

async fn open_lite(folder: &Path, create: bool) -> Result<Db> {
    let file = folder.join(FILE);
    let options = SqliteConnectOptions::new()
        .filename(&file)
        .create_if_missing(create)
        .journal_mode(SqliteJournalMode::Wal)
        // A receipt is a promise: what was committed survives a power cut.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        .statement_cache_capacity(300)
        .pragma("cache_size", "-4000")
        .pragma("temp_store", "memory");
    // Nobody can cut a connection within the program, so none is asked whether it lives.
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .test_before_acquire(false)
        .acquire_timeout(Duration::from_secs(30))
        .connect_with(options.clone())
        .await?;
    // Pages of the file are in the operating system's memory already; a reader keeps few copies of them.
    let reading = options.read_only(true).pragma("cache_size", "-1500");
    let read = SqlitePoolOptions::new()
        .max_connections(READERS)
        .test_before_acquire(false)
        .connect_with(reading)
        .await?;
    Ok(Db::Lite { write, read, file })
}

async fn open_pg(url: &str) -> Result<Db> {
    // Pages are made of small statements: compiling one that looks dear costs more than running it. And they are
    // written to be joined row by row through indexes, as SQLite joins; where PostgreSQL expects many rows (it does
    // of every walk along the thread) it would read whole tables into a hash for the few that come. The plan of a
    // prepared statement is made once: made anew for each row asked for, the walk's plan takes longer than the walk.
    // A walk finds little more than it begins with, not ten times as much at each step: PostgreSQL would make a table
    // for hundreds of millions of links ready before it looks for one.
    let plans = [
        ("jit", "off"),
        ("enable_hashjoin", "off"),
        ("enable_mergejoin", "off"),
        ("plan_cache_mode", "force_generic_plan"),
        ("recursive_worktable_factor", "0.001"),
    ];
    let options = PgConnectOptions::from_str(url)?.statement_cache_capacity(300).options(plans);
    // A pool would try again for half a minute without a word. Whether anybody answers at all is known at once.
    match tokio::time::timeout(PG_ANSWER, PgConnection::connect_with(&options)).await {
        Ok(Ok(answered)) => answered.close().await?,
        Ok(Err(sqlx::Error::Database(e))) if e.code().as_deref() == Some(UNKNOWN_SETTING) => {
            return Err(StoreError::Schema("PostgreSQL 15 or later is needed".into()));
        }
        Ok(Err(error)) => return Err(error.into()),
        Err(_) => return Err(StoreError::Unavailable(sqlx::Error::PoolTimedOut)),
    }
    let write = postgres::Pool::open(options.clone(), PG_WRITERS).await?;
    let reading = options.options([("default_transaction_read_only", "on")]);
    let read = postgres::Pool::open(reading, PG_READERS).await?;
    Ok(Db::Pg { write, read })
}
