//! One connection: a reader's, or a deed's transaction.

use std::{
    collections::HashMap,
    ops::{Deref, DerefMut},
    sync::atomic::Ordering,
};

use kernel::{Env, Id};
use sqlx::{AssertSqlSafe, Executor, Postgres, SqlSafeStr, Sqlite, Transaction, pool::PoolConnection};
use tokio::sync::OwnedMutexGuard;

use crate::{
    Args, Engine, Reaction, Result, Row, Sql, Store, StoreError,
    db::Db,
    gather::Waiting,
    log::{self, Head},
    postgres::{Reader, was_cut},
    value,
};

pub(crate) enum Conn {
    LiteRead(PoolConnection<Sqlite>),
    LiteWrite(Transaction<'static, Sqlite>),
    PgRead(Reader),
    PgWrite(Transaction<'static, Postgres>),
}

/// A connection of one's own, or one's turn on that of a still store ([`Store::still`]).
pub(crate) enum Held {
    Own(Conn),
    Turn(OwnedMutexGuard<Conn>),
}

impl Deref for Held {
    type Target = Conn;

    fn deref(&self) -> &Conn {
        match self {
            Held::Own(conn) => conn,
            Held::Turn(conn) => conn,
        }
    }
}

impl DerefMut for Held {
    fn deref_mut(&mut self) -> &mut Conn {
        match self {
            Held::Own(conn) => conn,
            Held::Turn(conn) => conn,
        }
    }
}

/// A connection that statements run on. Dropped without [`Tx::commit`], a deed leaves nothing behind.
pub struct Tx {
    pub(crate) conn: Held,
    store: Store,
    housekeeping: bool,
    pub(crate) wrote: bool,
    pub(crate) appended: bool,
    statements: u32,
    pub(crate) heads: HashMap<Id, Head>,
    pub(crate) aside: HashMap<&'static str, String>,
    pub(crate) waiting: Waiting,
}

/// Runs one executor call on whichever connection this is, with the arguments bound its way.
macro_rules! run {
    ($tx:ident, $text:expr, $args:ident, $method:ident, $wrap_lite:expr, $wrap_pg:expr) => {{
        $tx.statements += 1;
        $tx.store.statements.fetch_add(1, Ordering::Relaxed);
        match &mut *$tx.conn {
            Conn::LiteRead(c) => {
                (&mut **c).$method(sqlx::query_with($text, value::lite($args)?)).await.map($wrap_lite)
            }
            Conn::LiteWrite(c) => {
                (&mut **c).$method(sqlx::query_with($text, value::lite($args)?)).await.map($wrap_lite)
            }
            Conn::PgRead(reader) => {
                // Where nothing has been read yet, nothing is lost by reading from another connection.
                let spare = ($tx.statements == 1).then(|| ($text.clone(), $args.clone()));
                let query = sqlx::query_with($text, value::pg($args)?);
                match (reader.connection()?.$method(query).await, spare) {
                    (Err(error), Some((text, args))) if was_cut(&error) => {
                        reader.renew().await?;
                        reader.connection()?.$method(sqlx::query_with(text, value::pg(args)?)).await
                    }
                    (done, _) => done,
                }
                .map($wrap_pg)
            }
            Conn::PgWrite(c) => {
                (&mut **c).$method(sqlx::query_with($text, value::pg($args)?)).await.map($wrap_pg)
            }
        }
    }};
}

impl Tx {
    pub(crate) async fn read(store: &Store) -> Result<Tx> {
        if let Some(still) = &store.still {
            let turn = still.clone().try_lock_owned();
            let turn = turn.map_err(|_| StoreError::Misuse("a still database has one reader at a time"))?;
            return Ok(Tx::new(Held::Turn(turn), store, false));
        }
        let conn = match &*store.db {
            Db::Lite { read, .. } => Conn::LiteRead(read.acquire().await?),
            Db::Pg { read, .. } => Conn::PgRead(read.reader().await?),
        };
        Ok(Tx::new(Held::Own(conn), store, false))
    }

    pub(crate) async fn write(store: &Store, housekeeping: bool) -> Result<Tx> {
        if store.still.is_some() {
            return Err(StoreError::Misuse("a still database is only read"));
        }
        let conn = match &*store.db {
            // Immediate: the command line may write beside the server, and waiting beats failing midway.
            Db::Lite { write, .. } => Conn::LiteWrite(write.begin_with("begin immediate").await?),
            Db::Pg { write, .. } => Conn::PgWrite(write.begin("begin").await?),
        };
        Ok(Tx::new(Held::Own(conn), store, housekeeping))
    }

    pub(crate) fn new(conn: Held, store: &Store, housekeeping: bool) -> Tx {
        let store = store.clone();
        let (heads, aside, waiting) = (HashMap::new(), HashMap::new(), Waiting::default());
        Tx { conn, store, housekeeping, wrote: false, appended: false, statements: 0, heads, aside, waiting }
    }

    /// Time and randomness.
    pub fn env(&self) -> &Env {
        &self.store.env
    }

    /// The database that this is a connection to.
    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// Which database this is. For `store` itself; slices have no use for it.
    pub(crate) fn engine(&self) -> Engine {
        self.store.engine()
    }

    /// What slices do because of an event of this topic.
    pub(crate) fn reactions(&self, topic: &str) -> Vec<Reaction> {
        let all = self.store.reactions.get().map_or(&[][..], Vec::as_slice);
        all.iter().filter(|reaction| reaction.concerns(topic)).copied().collect()
    }

    /// How many statements have run on this connection.
    pub fn statements(&self) -> u32 {
        self.statements
    }

    /// Every row, read by the given function.
    pub async fn all<T>(&mut self, sql: Sql, args: Args, read: impl Fn(&Row) -> Result<T>) -> Result<Vec<T>> {
        self.settle_for(sql).await?;
        let rows: Vec<Row> =
            run!(self, sql.text, args, fetch_all, |rows| rows.into_iter().map(Row::Lite).collect(), |rows| {
                rows.into_iter().map(Row::Pg).collect()
            })
            .map_err(|error| named(sql, error))?;
        self.wrote |= writes(sql);
        rows.iter().map(read).collect()
    }

    /// The first row, if there is one.
    pub async fn maybe<T>(
        &mut self,
        sql: Sql,
        args: Args,
        read: impl Fn(&Row) -> Result<T>,
    ) -> Result<Option<T>> {
        self.settle_for(sql).await?;
        let row: Option<Row> =
            run!(self, sql.text, args, fetch_optional, |row| row.map(Row::Lite), |row| row.map(Row::Pg))
                .map_err(|error| named(sql, error))?;
        self.wrote |= writes(sql);
        row.as_ref().map(read).transpose()
    }

    /// The first row; [`StoreError::NotFound`] when there is none.
    pub async fn one<T>(&mut self, sql: Sql, args: Args, read: impl Fn(&Row) -> Result<T>) -> Result<T> {
        self.maybe(sql, args, read).await?.ok_or(StoreError::NotFound)
    }

    /// Runs a statement that gives no rows; tells how many rows it changed.
    pub async fn exec(&mut self, sql: Sql, args: Args) -> Result<u64> {
        let Some(args) = self.keep(sql, args).await? else { return Ok(1) };
        self.settle_for(sql).await?;
        let changed = run!(self, sql.text, args, execute, |done| done.rows_affected(), |done| done
            .rows_affected())
        .map_err(|error| named(sql, error))?;
        self.wrote |= writes(sql);
        Ok(changed)
    }

    /// As [`Tx::exec`], at once, with a text made from the statement's.
    pub(crate) async fn run_text(&mut self, sql: Sql, text: AssertSqlSafe<String>, args: Args) -> Result<()> {
        let text = text.into_sql_str();
        run!(self, text, args, execute, drop, drop).map_err(|error| named(sql, error))
    }

    /// Runs a text that was made for one table; tells how many rows it changed.
    pub(crate) async fn change_text(&mut self, text: AssertSqlSafe<String>, args: Args) -> Result<u64> {
        let text = text.into_sql_str();
        Ok(run!(self, text, args, execute, |done| done.rows_affected(), |done| done.rows_affected())?)
    }

    /// The one row of a text that was made for one table.
    pub(crate) async fn fetch_text(&mut self, text: AssertSqlSafe<String>, args: Args) -> Result<Row> {
        let text = text.into_sql_str();
        Ok(run!(self, text, args, fetch_one, Row::Lite, Row::Pg)?)
    }

    /// Runs a statement without arguments and without rows.
    pub(crate) async fn plain(&mut self, text: &'static str) -> Result<()> {
        match &mut *self.conn {
            Conn::LiteRead(c) => (&mut **c).execute(text).await.map(drop)?,
            Conn::LiteWrite(c) => (&mut **c).execute(text).await.map(drop)?,
            Conn::PgRead(reader) => reader.connection()?.execute(text).await.map(drop)?,
            Conn::PgWrite(c) => (&mut **c).execute(text).await.map(drop)?,
        }
        Ok(())
    }

    /// Asks the database to prepare a statement without running it.
    pub async fn prepare(&mut self, sql: Sql) -> Result<()> {
        use sqlx::SqlStr;
        let text = SqlStr::from_static(sql.text);
        match &mut *self.conn {
            Conn::LiteRead(c) => (&mut **c).prepare(text).await.map(drop),
            Conn::LiteWrite(c) => (&mut **c).prepare(text).await.map(drop),
            Conn::PgRead(reader) => reader.connection()?.prepare(text).await.map(drop),
            Conn::PgWrite(c) => (&mut **c).prepare(text).await.map(drop),
        }
        .map_err(|error| named(sql, error))
    }

    /// Makes everything durable, or nothing.
    pub async fn commit(mut self) -> Result<()> {
        let appended = self.appended;
        if self.wrote && !appended && !self.housekeeping {
            return Err(StoreError::Misuse("a deed changed something without appending to the log"));
        }
        self.flush().await?;
        log::close(&mut self).await?;
        match self.conn {
            Held::Own(Conn::LiteWrite(transaction)) => transaction.commit().await?,
            Held::Own(Conn::PgWrite(transaction)) => transaction.commit().await?,
            Held::Own(Conn::LiteRead(_) | Conn::PgRead(_)) | Held::Turn(_) => {}
        }
        if appended {
            self.store.appended.send_modify(|count| *count += 1);
        }
        Ok(())
    }
}

/// Whether the statement changes something, by its first word; `with …` counts as reading.
fn writes(sql: Sql) -> bool {
    let first = sql.text.trim_start().get(..6).unwrap_or_default().to_ascii_lowercase();
    matches!(first.as_str(), "insert" | "update" | "delete")
}

fn named(sql: Sql, error: sqlx::Error) -> StoreError {
    let error = StoreError::from(error);
    if matches!(error, StoreError::Database(_) | StoreError::Unavailable(_)) {
        tracing::error!(statement = sql.name, %error, "statement failed");
    }
    error
}
