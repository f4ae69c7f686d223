//! Whole rows of spaces, read and written in bulk, for bundles: a space that leaves one database and enters another.

use futures_util::TryStreamExt;
use sqlx::{AssertSqlSafe, Executor, Row as _};

use crate::{
    Args, Engine, Result, Row, Store, StoreError, Tx, Value,
    tables::{Kind, Reference, Table},
    tx::Conn,
    value,
};

/// Why a row was not taken in.
#[derive(Debug)]
pub struct BadRow {
    /// Its place among the rows that were given; unknown when only all of them together break a rule.
    pub at: Option<usize>,
    /// What the database says. Never what the row holds.
    pub why: String,
}

/// Rows of one statement of SQLite, in sizes that occur often.
const TOGETHER: [usize; 3] = [100, 10, 1];

impl Store {
    /// A transaction that takes in a whole space, all of it or nothing. Rows come with their own log.
    pub async fn taking_in(&self) -> Result<Tx> {
        let mut tx = self.housekeeping().await?;
        if let Conn::LiteWrite(c) = &mut *tx.conn {
            // Indexes of a large space are written all over; memory for them spares the disk (128 MB).
            (&mut **c).execute("pragma cache_size = -128000").await?;
        }
        Ok(tx)
    }

    /// Lets the database count what it holds, after very much has changed, so that it finds its way.
    pub async fn analyze(&self) -> Result<()> {
        let mut tx = self.housekeeping().await?;
        tx.plain("analyze").await?;
        tx.commit().await
    }
}

impl Tx {
    /// Gives every row of a space in a table to `take`, one at a time, in the order of the key.
    pub async fn each_row(
        &mut self,
        table: &Table,
        space: kernel::Id,
        mut take: impl FnMut(Vec<Value>) -> Result<()>,
    ) -> Result<u64> {
        let sql = AssertSqlSafe(reading(table));
        let args: Args = vec![space.into()];
        let mut n = 0;
        macro_rules! stream {
            ($c:expr, $args:expr, $wrap:expr) => {{
                let mut rows = $c.fetch(sqlx::query_with(sql, $args));
                while let Some(row) = rows.try_next().await? {
                    n += 1;
                    take(values(table, &$wrap(row))?)?;
                }
            }};
        }
        match &mut *self.conn {
            Conn::LiteRead(c) => stream!((&mut **c), value::lite(args)?, Row::Lite),
            Conn::LiteWrite(c) => stream!((&mut **c), value::lite(args)?, Row::Lite),
            Conn::PgRead(reader) => stream!(reader.connection()?, value::pg(args)?, Row::Pg),
            Conn::PgWrite(c) => stream!((&mut **c), value::pg(args)?, Row::Pg),
        }
        Ok(n)
    }

    /// How SQLite would read the rows of a space in a table; for the test that it sorts none of them in memory.
    #[doc(hidden)]
    pub async fn plan(&mut self, table: &Table, space: kernel::Id) -> Result<Vec<String>> {
        let Conn::LiteWrite(c) = &mut *self.conn else { return Ok(Vec::new()) };
        let sql = AssertSqlSafe(format!("explain query plan {}", reading(table)));
        let rows = sqlx::query_with(sql, value::lite(vec![space.into()])?).fetch_all(&mut **c).await?;
        rows.iter().map(|row| Ok(row.try_get("detail")?)).collect()
    }

    /// How many rows of a table belong to a space.
    pub async fn count_rows(&mut self, table: &Table, space: kernel::Id) -> Result<i64> {
        let text = format!("select count(*) as n from \"{}\" t where {}", table.name, table.scope);
        self.number(text, vec![space.into()]).await
    }

    /// Whether the row with this key belongs to a space.
    pub async fn has_row(&mut self, table: &Table, space: kernel::Id, row: &[Value]) -> Result<bool> {
        let mut args: Args = vec![space.into()];
        let mut text = format!("select count(*) as n from \"{}\" t where {}", table.name, table.scope);
        for at in &table.key {
            args.push(row[*at].clone());
            text.push_str(&format!(" and t.\"{}\" = ${}", table.columns[*at].name, args.len()));
        }
        Ok(self.number(text, args).await? > 0)
    }

    /// How many rows of a space name, by this column, something that is not of the same space.
    pub async fn strangers(
        &mut self,
        (table, reference): (&Table, &Reference),
        parent: &Table,
        space: kernel::Id,
    ) -> Result<i64> {
        let [key] = parent.key[..] else { return Err(StoreError::Misuse("the parent has no single key")) };
        let text = format!(
            "select count(*) as n from \"{}\" t where {} and t.\"{column}\" is not null and not exists \
             (select 1 from \"{}\" p where p.\"{}\" = t.\"{column}\" and {})",
            table.name,
            table.scope,
            parent.name,
            parent.columns[key].name,
            parent.scope.replace("t.\"", "p.\""),
            column = reference.column,
        );
        self.number(text, vec![space.into()]).await
    }

    async fn number(&mut self, text: String, args: Args) -> Result<i64> {
        let row = self.fetch_text(AssertSqlSafe(text), args).await?;
        row.get("n")
    }

    /// Adds rows to a table: all of them, or none and why.
    pub async fn put_rows(
        &mut self,
        table: &Table,
        rows: &[Vec<Value>],
    ) -> Result<std::result::Result<(), BadRow>> {
        self.plain("savepoint rows_of_space").await?;
        let Err(error) = self.write_all(table, rows).await else {
            self.plain("release savepoint rows_of_space").await?;
            return Ok(Ok(()));
        };
        self.plain("rollback to savepoint rows_of_space").await?;
        let why = said(error)?;
        if table.refers_to_itself() {
            return Ok(Err(BadRow { at: None, why }));
        }
        // One by one, to find the row that it was.
        for (at, row) in rows.iter().enumerate() {
            if let Err(error) = self.insert(table, std::slice::from_ref(row), "").await {
                return Ok(Err(BadRow { at: Some(at), why: said(error)? }));
            }
        }
        Ok(Err(BadRow { at: None, why }))
    }

    /// Adds a row that other spaces may share: one that is there stays as it is. When only its personal columns are
    /// in the way (the address has another account here), it comes in without them. Tells which happened.
    pub async fn put_shared(&mut self, table: &Table, mut row: Vec<Value>) -> Result<Shared> {
        let keyed = |tx: &Row| tx.get::<i64>("n");
        let mut args = Args::new();
        let mut text = format!("select count(*) as n from \"{}\" t where true", table.name);
        for at in &table.key {
            args.push(row[*at].clone());
            text.push_str(&format!(" and t.\"{}\" = ${}", table.columns[*at].name, args.len()));
        }
        if keyed(&self.fetch_text(AssertSqlSafe(text), args).await?)? > 0 {
            return Ok(Shared::There);
        }
        if self.insert(table, &[row.clone()], " on conflict do nothing").await? > 0 {
            return Ok(Shared::New);
        }
        for at in &table.personal {
            row[*at] = empty(table.columns[*at].kind);
        }
        self.insert(table, &[row], "").await?;
        Ok(Shared::WithoutAddress)
    }

    /// References of a table to itself are looked at when all its rows are in.
    pub async fn rows_refer_later(&mut self, later: bool) -> Result<()> {
        if self.engine() == Engine::Sqlite {
            self.plain(if later {
                "pragma defer_foreign_keys = on"
            } else {
                "pragma defer_foreign_keys = off"
            })
            .await?;
        }
        Ok(())
    }

    async fn write_all(&mut self, table: &Table, rows: &[Vec<Value>]) -> Result<()> {
        if let Conn::PgWrite(c) = &mut *self.conn {
            let text = format!("copy \"{}\" ({}) from stdin", table.name, columns(table, ""));
            let mut copy = c.copy_in_raw(&text).await?;
            copy.send(copied(rows)).await?;
            copy.finish().await?;
            return Ok(());
        }
        let mut rows = rows;
        for size in TOGETHER {
            while rows.len() >= size {
                let (some, rest) = rows.split_at(size);
                self.insert(table, some, "").await?;
                rows = rest;
            }
        }
        Ok(())
    }

    async fn insert(&mut self, table: &Table, rows: &[Vec<Value>], or: &str) -> Result<u64> {
        let each = table.columns.len();
        let row = |at: usize| {
            let places: Vec<String> = (1..=each).map(|column| format!("${}", at * each + column)).collect();
            format!("({})", places.join(", "))
        };
        let values = (0..rows.len()).map(row).collect::<Vec<_>>().join(", ");
        let text = format!("insert into \"{}\" ({}) values {values}{or}", table.name, columns(table, ""));
        self.change_text(AssertSqlSafe(text), rows.iter().flatten().cloned().collect()).await
    }
}

/// What became of a row that spaces share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// It was added.
    New,
    /// It was there already and stays as it is.
    There,
    /// It was added without what says how somebody is reached, since another row has that.
    WithoutAddress,
}

/// The statement that reads a table's rows of space `$1`.
fn reading(table: &Table) -> String {
    let Table { name, scope, order, .. } = table;
    format!("select {} from \"{name}\" t where {scope} order by {order}", columns(table, "t."))
}

fn columns(table: &Table, prefix: &str) -> String {
    let names = table.columns.iter().map(|column| format!("{prefix}\"{}\"", column.name));
    names.collect::<Vec<_>>().join(", ")
}

/// No value, of a kind.
pub fn empty(kind: Kind) -> Value {
    match kind {
        Kind::Int => Value::Int(None),
        Kind::Text => Value::Text(None),
        Kind::Bool => Value::Bool(None),
        Kind::Id => Value::Id(None),
        Kind::Real => Value::Real(None),
        Kind::Bytes => Value::Bytes(None),
    }
}

fn values(table: &Table, row: &Row) -> Result<Vec<Value>> {
    macro_rules! at {
        ($at:expr) => {
            match row {
                Row::Lite(row) => row.try_get($at)?,
                Row::Pg(row) => row.try_get($at)?,
            }
        };
    }
    let value = |(at, column): (usize, &crate::tables::Column)| {
        Ok(match column.kind {
            Kind::Int => Value::Int(at!(at)),
            Kind::Text => Value::Text(at!(at)),
            Kind::Bool => Value::Bool(at!(at)),
            Kind::Id => Value::Id(at!(at)),
            Kind::Real => Value::Real(at!(at)),
            Kind::Bytes => Value::Bytes(at!(at)),
        })
    };
    table.columns.iter().enumerate().map(value).collect()
}

/// Rows in the text format of PostgreSQL's COPY.
fn copied(rows: &[Vec<Value>]) -> Vec<u8> {
    use std::io::Write;
    let mut out = Vec::with_capacity(rows.len() * 200);
    for row in rows {
        for (at, value) in row.iter().enumerate() {
            if at > 0 {
                out.push(b'\t');
            }
            let written = match value {
                Value::Int(Some(v)) => write!(out, "{v}"),
                Value::Bool(Some(v)) => write!(out, "{}", if *v { 't' } else { 'f' }),
                Value::Id(Some(v)) => write!(out, "{v}"),
                // Debug prints as many digits as it takes to read the same number again.
                Value::Real(Some(v)) => write!(out, "{v:?}"),
                Value::Text(Some(v)) => {
                    escaped(v, &mut out);
                    Ok(())
                }
                Value::Bytes(Some(v)) => {
                    out.extend_from_slice(b"\\\\x");
                    v.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
                }
                _ => write!(out, "\\N"),
            };
            written.expect("memory takes what is written");
        }
        out.push(b'\n');
    }
    out
}

fn escaped(text: &str, out: &mut Vec<u8>) {
    for byte in text.bytes() {
        match byte {
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            _ => out.push(byte),
        }
    }
}

/// What the database says of a row, without the row; errors that are not about a row stay errors.
fn said(error: StoreError) -> Result<String> {
    let database = match error {
        StoreError::Conflict(why) => return Ok(why),
        StoreError::Database(sqlx::Error::Database(database)) => database,
        other => return Err(other),
    };
    Ok(match database.constraint() {
        Some(name) => format!("breaks the rule {name}"),
        None => database.message().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_copied_with_their_special_characters_kept_apart() {
        let row = crate::args!["a\tb\n\\N", None::<i64>, true, vec![0u8, 255], 0.1];
        assert_eq!(String::from_utf8(copied(&[row])).unwrap(), "a\\tb\\n\\\\N\t\\N\tt\t\\\\x00ff\t0.1\n");
    }
}
