//! Text with delimiters: CSV as RFC 4180 has it, with the delimiters spreadsheets of the world write.
//!
//! The reader is strict about quotation marks where common CSV readers are lenient: there a mark left open
//! swallows rows until the next one without a word, and the rows are lost. Here it is a fault.

use crate::decode::decode;
use crate::fault::{Fault, FaultCode};
use crate::grid::{self, Format, Grid, Limits, Sheet};

/// What may stand between cells, the likeliest first.
pub(crate) const DELIMITERS: [u8; 4] = [b'\t', b';', b',', b'|'];

/// How many rows are looked at to tell the delimiter.
const SAMPLE: usize = 50;

/// Reads a text file. One named `.tsv` or `.tab` is split at tabs, others at what fits best.
pub(crate) fn read(name: &str, bytes: &[u8], limits: &Limits) -> Result<Sheet, Fault> {
    let (text, notes) = decode(bytes).map_err(|bad| {
        let (row, column) = locate(name, &bad.before, limits);
        bad.at(row, column)
    })?;
    if let Some(at) = text.find('\0') {
        let (row, column) = locate(name, &text[..at], limits);
        return Err(Fault::at(FaultCode::NulCharacter, row, column));
    }
    let delimiter = delimiter_of(name, &text, limits);
    let mut grid = Grid::new(limits);
    for record in Records::new(&text, delimiter, limits) {
        let record = record?;
        grid.push(record.row, record.cells)?;
    }
    grid.finish(Format::Delimited { delimiter: delimiter.map(char::from) }, None, notes)
}

/// In a row of more cells than this the cell is not looked for further.
const LOCATED: usize = 100_000;

/// The cell in which a text that breaks off ends.
fn locate(name: &str, before: &str, limits: &Limits) -> (usize, usize) {
    let boundless = Limits { columns: LOCATED, cell_bytes: usize::MAX, ..limits.clone() };
    // With one letter more, a text that ends between two cells ends in the second.
    let text = format!("{before}x");
    let delimiter = delimiter_of(name, &text, limits);
    match Records::new(&text, delimiter, &boundless).last() {
        Some(Ok(record)) => (record.row, record.cells.len()),
        Some(Err(fault)) => (fault.row.unwrap_or(1), fault.column.unwrap_or(1)),
        None => (1, 1),
    }
}

fn delimiter_of(name: &str, text: &str, limits: &Limits) -> Option<u8> {
    let name = name.to_ascii_lowercase();
    if name.ends_with(".tsv") || name.ends_with(".tab") { Some(b'\t') } else { detect(text, limits) }
}

/// The delimiter by which most of the first rows have as many cells as the headings, and then the one that
/// gives most columns. None when no delimiter splits the headings.
fn detect(text: &str, limits: &Limits) -> Option<u8> {
    let mut best: Option<(f64, usize, u8)> = None;
    for delimiter in DELIMITERS {
        let Some((fit, columns)) = fit(text, delimiter, limits) else { continue };
        if best.is_none_or(|(best_fit, best_columns, _)| (fit, columns) > (best_fit, best_columns)) {
            best = Some((fit, columns, delimiter));
        }
    }
    best.map(|(.., delimiter)| delimiter)
}

/// The part of the first rows that fits the headings, and the number of columns if it is more than one.
fn fit(text: &str, delimiter: u8, limits: &Limits) -> Option<(f64, usize)> {
    let is_blank =
        |record: &Result<Record, Fault>| record.as_ref().is_ok_and(|record| grid::is_blank(&record.cells));
    let mut records = Records::new(text, Some(delimiter), limits).skip_while(is_blank);
    let header = match records.next() {
        // Nothing but delimiters: a table without content.
        None => return Some((1.0, 2)),
        Some(Err(fault)) if fault.code == FaultCode::TooManyColumns => return Some((1.0, limits.columns)),
        Some(header) => header.ok()?,
    };
    let columns = header.cells.len();
    if columns < 2 {
        return None;
    }
    let (mut fitting, mut seen) = (u32::from(!header.stray_quote), 1u32);
    for record in records.take(SAMPLE) {
        seen += 1;
        fitting += u32::from(record.is_ok_and(|record| record.cells.len() == columns && !record.stray_quote));
    }
    Some((f64::from(fitting) / f64::from(seen), columns))
}

struct Record {
    row: usize,
    cells: Vec<String>,
    /// A quotation mark inside a cell that does not begin with one: allowed, but a sign of a wrong delimiter.
    stray_quote: bool,
}

/// The records of a text, one by one; after a fault there are no more. Line ends are LF, CRLF or CR.
struct Records<'a> {
    text: &'a str,
    at: usize,
    row: usize,
    delimiter: Option<u8>,
    limits: &'a Limits,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, delimiter: Option<u8>, limits: &'a Limits) -> Self {
        Self { text, at: 0, row: 0, delimiter, limits }
    }

    fn record(&mut self) -> Result<Record, Fault> {
        self.row += 1;
        let mut record = Record { row: self.row, cells: Vec::new(), stray_quote: false };
        loop {
            if record.cells.len() == self.limits.columns {
                return Err(grid::too_many_columns(self.limits, self.row));
            }
            let column = record.cells.len() + 1;
            let quoted = self.rest().first() == Some(&b'"');
            let cell = if quoted { self.quoted(column)? } else { self.plain(column)? };
            record.stray_quote |= !quoted && cell.contains('"');
            record.cells.push(cell);
            match self.rest() {
                [byte, ..] if Some(*byte) == self.delimiter => self.at += 1,
                [b'\r', b'\n', ..] => {
                    self.at += 2;
                    return Ok(record);
                }
                rest => {
                    self.at += rest.len().min(1);
                    return Ok(record);
                }
            }
        }
    }

    fn rest(&self) -> &'a [u8] {
        &self.text.as_bytes()[self.at..]
    }

    fn ends_cell(&self, byte: u8) -> bool {
        Some(byte) == self.delimiter || byte == b'\n' || byte == b'\r'
    }

    fn plain(&mut self, column: usize) -> Result<String, Fault> {
        let rest = self.rest();
        let length = rest.iter().position(|&byte| self.ends_cell(byte)).unwrap_or(rest.len());
        self.take(self.at, length, column)
    }

    /// A quoted cell ends at the first mark that is not doubled, and the cell must end there.
    fn quoted(&mut self, column: usize) -> Result<String, Fault> {
        let unclosed = Fault::at(FaultCode::UnclosedQuote, self.row, column);
        let start = self.at + 1;
        let bytes = self.text.as_bytes();
        let mut end = start;
        loop {
            let Some(mark) = self.text[end..].find('"') else { return Err(unclosed) };
            end += mark;
            match bytes.get(end + 1) {
                Some(b'"') => end += 2,
                Some(&next) if !self.ends_cell(next) => return Err(unclosed),
                _ => break,
            }
        }
        let cell = self.take(start, end - start, column)?;
        self.at += 1;
        Ok(if cell.contains('"') { cell.replace("\"\"", "\"") } else { cell })
    }

    fn take(&mut self, start: usize, length: usize, column: usize) -> Result<String, Fault> {
        grid::check_size(length, self.limits, self.row, column)?;
        self.at = start + length;
        Ok(self.text[start..self.at].to_owned())
    }
}

impl Iterator for Records<'_> {
    type Item = Result<Record, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.at >= self.text.len() {
            return None;
        }
        let record = self.record();
        if record.is_err() {
            self.at = self.text.len();
        }
        Some(record)
    }
}
