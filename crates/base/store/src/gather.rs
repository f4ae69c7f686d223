//! Rows that wait to be written together: sums that a deed moves, and in bulk loads whatever is only added. A
//! statement that names one of their tables writes them first, and so does the commit; so nobody can tell the
//! difference but by the time it takes.

use sqlx::AssertSqlSafe;

use crate::{Args, Result, Sql, StoreError, Tx, Value};

/// Rows of one statement, in sizes that occur often, so that few statements are prepared.
const TOGETHER: [usize; 3] = [64, 8, 1];
/// So many rows may wait.
const WAITING: usize = 2_000;

/// What waits in a transaction.
#[derive(Default)]
pub(crate) struct Waiting {
    /// Whether rows that are only added wait too.
    adding: bool,
    rows: usize,
    /// By statement, in the order in which the deed first used them, which is kept to its end: what is referred to
    /// is written before what refers.
    added: Vec<(Sql, Vec<Args>)>,
    sums: Vec<(Sql, Args, Vec<i64>)>,
}

impl Waiting {
    /// Whether a statement reads or changes a table that rows wait for.
    fn concerns(&self, text: &str) -> bool {
        let of = |sql: &Sql| names(text, table(sql.text));
        let mut added = self.added.iter().filter(|(_, rows)| !rows.is_empty());
        added.any(|(sql, _)| of(sql)) || self.sums.iter().any(|(sql, ..)| of(sql))
    }
}

impl Tx {
    /// From here on rows that are only added wait and are written together: for deeds that add many. A breach of a
    /// rule of the database shows up later than it would have.
    pub fn gather(&mut self) {
        self.waiting.adding = true;
    }

    /// Adds to sums: `sql` inserts the key with the amounts after it, or adds them to those that are there. Waits
    /// until the sums are read or the deed is over; what cancels out is never written.
    pub fn add_up(&mut self, sql: Sql, key: Args, amounts: &[i64]) {
        self.wrote = true;
        let known = self.waiting.sums.iter_mut().find(|(of, known, _)| of.name == sql.name && *known == key);
        match known {
            Some((.., sums)) => sums.iter_mut().zip(amounts).for_each(|(sum, amount)| *sum += amount),
            None => self.waiting.sums.push((sql, key, amounts.to_vec())),
        }
    }

    /// Keeps a row for later, if it may wait; gives the arguments back if not.
    pub(crate) async fn keep(&mut self, sql: Sql, args: Args) -> Result<Option<Args>> {
        if !self.waiting.adding || !only_adds(sql.text) {
            return Ok(Some(args));
        }
        if self.waiting.rows >= WAITING {
            self.flush().await?;
        }
        self.wrote = true;
        self.waiting.rows += 1;
        match self.waiting.added.iter_mut().find(|(of, _)| of.name == sql.name) {
            Some((_, rows)) => rows.push(args),
            None => self.waiting.added.push((sql, vec![args])),
        }
        Ok(None)
    }

    /// Writes what waits for a table that the statement names.
    pub(crate) async fn settle_for(&mut self, sql: Sql) -> Result<()> {
        if self.waiting.concerns(sql.text) { self.flush().await } else { Ok(()) }
    }

    /// Writes everything that waits.
    pub(crate) async fn flush(&mut self) -> Result<()> {
        self.waiting.rows = 0;
        for at in 0..self.waiting.added.len() {
            let (sql, rows) = &mut self.waiting.added[at];
            let (sql, rows) = (*sql, std::mem::take(rows));
            self.write_rows(sql, rows).await?;
        }
        let mut sums: Vec<(Sql, Vec<Args>)> = Vec::new();
        for (sql, mut args, amounts) in std::mem::take(&mut self.waiting.sums) {
            if amounts.iter().all(|amount| *amount == 0) {
                continue;
            }
            args.extend(amounts.into_iter().map(Value::from));
            match sums.iter_mut().find(|(of, _)| of.name == sql.name) {
                Some((_, rows)) => rows.push(args),
                None => sums.push((sql, vec![args])),
            }
        }
        for (sql, rows) in sums {
            self.write_rows(sql, rows).await?;
        }
        Ok(())
    }

    async fn write_rows(&mut self, sql: Sql, rows: Vec<Args>) -> Result<()> {
        let mut rows = rows.into_iter().peekable();
        for size in TOGETHER {
            while rows.len() >= size {
                let args: Args = rows.by_ref().take(size).flatten().collect();
                let text = if size == 1 { sql.text.to_owned() } else { repeated(sql, size)? };
                self.run_text(sql, AssertSqlSafe(text), args).await?;
            }
        }
        Ok(())
    }
}

/// Whether a statement does nothing but add one row.
fn only_adds(text: &str) -> bool {
    let values = text.split_once(" values (").and_then(|(_, values)| values.strip_suffix(')'));
    text.starts_with("insert into ") && values.is_some_and(|values| !values.contains(['(', ')']))
}

/// The table that a statement adds to.
fn table(text: &str) -> &str {
    text.trim_start_matches("insert into ").split([' ', '(']).next().unwrap_or_default()
}

/// Whether a text has this word.
fn names(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|other| other == word)
}

/// The same insert with so many rows.
fn repeated(sql: Sql, rows: usize) -> Result<String> {
    let misuse = || StoreError::Misuse("rows are gathered for an insert of values");
    let from = sql.text.find(" values (").map(|at| at + " values ".len()).ok_or_else(misuse)?;
    let to = sql.text[from..].find(')').map(|at| from + at + 1).ok_or_else(misuse)?;
    let mut pieces = sql.text[from..to].split('$');
    let head = pieces.next().unwrap_or_default();
    // Every piece begins with the number of its parameter.
    let pieces: Vec<(usize, &str)> = pieces
        .map(|piece| {
            let end = piece.find(|c: char| !c.is_ascii_digit()).unwrap_or(piece.len());
            (piece[..end].parse().unwrap_or(0), &piece[end..])
        })
        .collect();
    let each = pieces.iter().map(|(number, _)| *number).max().unwrap_or(0);
    let row = |at: usize| {
        let piece = |(number, rest): &(usize, &str)| format!("${}{rest}", number + at * each);
        format!("{head}{}", pieces.iter().map(piece).collect::<String>())
    };
    let values = (0..rows).map(row).collect::<Vec<_>>().join(", ");
    Ok(format!("{}{values}{}", &sql.text[..from], &sql.text[to..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADD: Sql =
        Sql { name: "add", text: "insert into idea_theme (a, b, c) values ($1, false, $2)", only: None };
    const SUM: Sql = Sql {
        name: "sum",
        text: "insert into n (k, n) values ($1, $2) on conflict (k) do update set n = n.n + excluded.n",
        only: None,
    };

    #[test]
    fn an_insert_is_repeated_with_parameters_of_its_own() {
        assert_eq!(
            repeated(ADD, 2).unwrap(),
            "insert into idea_theme (a, b, c) values ($1, false, $2), ($3, false, $4)"
        );
        assert!(repeated(SUM, 2).unwrap().contains("values ($1, $2), ($3, $4) on conflict (k)"));
    }

    #[test]
    fn only_plain_inserts_wait_and_tables_are_told_apart() {
        assert!(only_adds(ADD.text) && !only_adds(SUM.text) && !only_adds("update idea set a = $1"));
        assert!(names("select 1 from idea_theme t", table(ADD.text)));
        assert!(!names("select 1 from idea where id = $1", table(ADD.text)));
    }
}
