//! The rows of one table: read from its file in a thread of their own, written to the database some thousands at a
//! time.

use std::path::Path;

use kernel::Id;
use store::{Tx, Value, rows, tables::Table};
use tokio::sync::mpsc;

use crate::{
    BundleError, Result, damaged,
    import::is_own,
    lines::Lines,
    manifest::{open, personal_file, sha256, table_file},
};

/// Rows that are written together, and bytes of their lines.
const TOGETHER: usize = 5_000;
const BYTES: u64 = 8 << 20;

/// What became of rows that spaces share.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Shares {
    pub(crate) known: u64,
    pub(crate) without_address: u64,
}

pub(crate) struct Loader<'a> {
    pub(crate) from: &'a Path,
    pub(crate) table: &'a Table,
    pub(crate) space: Id,
    pub(crate) key: &'a str,
    pub(crate) contacts: bool,
}

/// Some rows, the first of them on this line.
struct Chunk {
    first: u64,
    rows: Vec<Vec<Value>>,
}

impl Loader<'_> {
    /// Takes in every row of the table; tells how many.
    pub(crate) async fn load(&self, tx: &mut Tx, shares: &mut Shares) -> Result<u64> {
        let (send, mut chunks) = mpsc::channel::<Result<Chunk>>(2);
        let reader = self.reader()?;
        let reading = tokio::task::spawn_blocking(move || reader.run(&send));
        let taken = self.take(tx, &mut chunks, shares).await;
        drop(chunks);
        reading.await.map_err(|error| BundleError::File(self.from.into(), error.into()))?;
        taken
    }

    async fn take(
        &self,
        tx: &mut Tx,
        chunks: &mut mpsc::Receiver<Result<Chunk>>,
        shares: &mut Shares,
    ) -> Result<u64> {
        let later = self.table.refers_to_itself();
        if later {
            tx.rows_refer_later(true).await?;
        }
        let mut taken = 0;
        while let Some(chunk) = chunks.recv().await {
            let chunk = chunk?;
            taken += chunk.rows.len() as u64;
            if self.table.shared {
                share(tx, self.table, chunk.rows, shares).await?;
            } else if let Err(bad) = tx.put_rows(self.table, &chunk.rows).await? {
                let last = chunk.first + chunk.rows.len() as u64 - 1;
                let (line, what) = match bad.at {
                    Some(at) => (Some(chunk.first + at as u64), bad.why),
                    None => (None, format!("lines {} to {last}: {}", chunk.first, bad.why)),
                };
                return Err(damaged(&table_file(&self.table.name), line, what));
            }
        }
        if later {
            tx.rows_refer_later(false).await?;
        }
        tracing::debug!(table = self.table.name, rows = taken, "imported");
        Ok(taken)
    }

    fn reader(&self) -> Result<Reader> {
        let personal = self.contacts && !self.table.personal.is_empty();
        let apart = personal.then(|| Lines::open(self.from, personal_file(&self.table.name))).transpose()?;
        Ok(Reader {
            folder: self.from.to_owned(),
            table: self.table.clone(),
            space: self.space,
            key: self.key.to_owned(),
            lines: Lines::open(self.from, table_file(&self.table.name))?,
            apart,
        })
    }
}

async fn share(tx: &mut Tx, table: &Table, rows: Vec<Vec<Value>>, shares: &mut Shares) -> Result<()> {
    for row in rows {
        match tx.put_shared(table, row).await? {
            rows::Shared::New => {}
            rows::Shared::There => shares.known += 1,
            rows::Shared::WithoutAddress => shares.without_address += 1,
        }
    }
    Ok(())
}

/// Reads lines ahead of the database.
struct Reader {
    folder: std::path::PathBuf,
    table: Table,
    space: Id,
    key: String,
    lines: Lines,
    apart: Option<Lines>,
}

impl Reader {
    fn run(mut self, send: &mpsc::Sender<Result<Chunk>>) {
        // A receiver that is gone has met an error of its own.
        if let Err(error) = self.read(send) {
            let _ = send.blocking_send(Err(error));
        }
    }

    fn read(&mut self, send: &mpsc::Sender<Result<Chunk>>) -> Result<()> {
        // Rows that refer to each other go in by one statement.
        let whole = self.table.refers_to_itself();
        let mut bytes = 0;
        let mut chunk = Chunk { first: 1, rows: Vec::new() };
        let mut personal = self.next_personal()?;
        while let Some(mut row) = self.lines.next(&self.table)? {
            self.complete(&mut row)?;
            if personal.as_ref().is_some_and(|apart| self.same(apart, &row)) {
                let apart = personal.take().unwrap_or_default();
                self.table.personal.iter().for_each(|at| row[*at] = apart[*at].clone());
                personal = self.next_personal()?;
            }
            chunk.rows.push(row);
            bytes += self.lines.length();
            if !whole && (chunk.rows.len() >= TOGETHER || bytes >= BYTES) {
                bytes = 0;
                let next = Chunk { first: self.lines.number + 1, rows: Vec::with_capacity(TOGETHER) };
                if send.blocking_send(Ok(std::mem::replace(&mut chunk, next))).is_err() {
                    return Ok(());
                }
            }
        }
        if let (Some(_), Some(apart)) = (&personal, &self.apart) {
            return Err(apart.fault("is about no row of its table, or stands in the wrong place"));
        }
        if !chunk.rows.is_empty() {
            let _ = send.blocking_send(Ok(chunk));
        }
        Ok(())
    }

    fn next_personal(&mut self) -> Result<Option<Vec<Value>>> {
        match &mut self.apart {
            Some(apart) => apart.next(&self.table),
            None => Ok(None),
        }
    }

    fn same(&self, apart: &[Value], row: &[Value]) -> bool {
        self.table.key.iter().all(|at| apart[*at] == row[*at])
    }

    /// Everything required is there, it is of this space, nothing personal has strayed here, and files are fetched.
    fn complete(&self, row: &mut [Value]) -> Result<()> {
        for (at, column) in self.table.columns.iter().enumerate() {
            let none = row[at] == rows::empty(column.kind);
            if column.required && none {
                return Err(self.lines.fault(&format!("{} is missing", column.name)));
            }
            if !none && self.table.personal.contains(&at) {
                return Err(self
                    .lines
                    .fault(&format!("{} belongs in the file of personal data", column.name)));
            }
        }
        is_own(&self.table, row, self.space, &self.key).map_err(|what| self.lines.fault(what))?;
        for at in &self.table.files {
            if let Value::Bytes(Some(hash)) = &row[*at] {
                let hash = String::from_utf8_lossy(hash).into_owned();
                let mut bytes = Vec::new();
                let name = format!("files/{hash}");
                let read =
                    std::io::Read::read_to_end(&mut open(&self.folder, &name, "is missing")?, &mut bytes);
                read.map_err(|error| damaged(&name, None, error.to_string()))?;
                if sha256(&bytes) != hash {
                    return Err(damaged(&name, None, "is not the file that its name says"));
                }
                row[*at] = Value::Bytes(Some(bytes));
            }
        }
        Ok(())
    }
}
