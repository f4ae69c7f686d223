//! The plain grid every format is read into, and the rules that hold for all of them.

use crate::fault::{Fault, FaultCode, column_name};

/// How much is read at most. Sizes are in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Rows with content, headings not counted.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// One cell.
    pub cell_bytes: usize,
    /// The file as uploaded.
    pub file_bytes: usize,
    /// All parts of a packed file together once unpacked, and the text of all cells together.
    pub unpacked_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            rows: 20_000,
            columns: 200,
            cell_bytes: 100_000,
            file_bytes: 50_000_000,
            unpacked_bytes: 100_000_000,
        }
    }
}

/// The kind of file that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Text with a delimiter: CSV (RFC 4180), TSV and their relatives.
    Delimited {
        /// What stands between cells; `None` when there is one column only.
        delimiter: Option<char>,
    },
    /// Office Open XML workbook (ECMA-376).
    Xlsx,
    /// OpenDocument spreadsheet (ODF 1.2 and later).
    Ods,
}

/// One row with content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number as a spreadsheet counts it, from 1; headings and empty rows count.
    pub number: usize,
    /// As many cells as there are headings.
    pub cells: Vec<String>,
}

/// Something the reader did that the user should see before importing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The text was not UTF-8 and was read as Windows-1252.
    EncodingGuessed,
    /// Sheets that were not read, by name.
    OtherSheetsIgnored(Vec<String>),
    /// How many empty rows between rows with content were passed over.
    EmptyRowsSkipped(usize),
}

impl Note {
    /// The stable name, the end of a message key.
    pub const fn code(&self) -> &'static str {
        match self {
            Note::EncodingGuessed => "encoding-guessed",
            Note::OtherSheetsIgnored(_) => "other-sheets-ignored",
            Note::EmptyRowsSkipped(_) => "empty-rows-skipped",
        }
    }
}

/// A table as read: headings, and rows as wide as them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The kind of file.
    pub format: Format,
    /// Name of the sheet within a workbook.
    pub sheet_name: Option<String>,
    /// Headings, trimmed. A column without content may have an empty one.
    pub header: Vec<String>,
    /// Rows with content, in order.
    pub rows: Vec<Row>,
    /// What the user should know.
    pub notes: Vec<Note>,
}

/// Whether a row has nothing to show.
pub(crate) fn is_blank(cells: &[String]) -> bool {
    cells.iter().all(|cell| cell.trim().is_empty())
}

/// Takes rows one by one and holds them to the rules.
pub(crate) struct Grid<'l> {
    pub(crate) limits: &'l Limits,
    header: Vec<String>,
    rows: Vec<Row>,
    last: usize,
    skipped: usize,
    bytes: usize,
}

impl<'l> Grid<'l> {
    pub(crate) fn new(limits: &'l Limits) -> Self {
        Self { limits, header: Vec::new(), rows: Vec::new(), last: 0, skipped: 0, bytes: 0 }
    }

    /// Adds a row; numbers must rise. Blank rows are passed over, the first other row holds the headings.
    pub(crate) fn push(&mut self, number: usize, cells: Vec<String>) -> Result<(), Fault> {
        if is_blank(&cells) {
            return Ok(());
        }
        self.check_cells(number, &cells)?;
        if self.header.is_empty() {
            self.set_header(number, &cells)?;
        } else {
            self.push_data(number, cells)?;
        }
        self.last = number;
        Ok(())
    }

    /// The finished table.
    pub(crate) fn finish(
        self,
        format: Format,
        sheet_name: Option<String>,
        mut notes: Vec<Note>,
    ) -> Result<Sheet, Fault> {
        if self.header.is_empty() {
            return Err(Fault::new(FaultCode::NoHeader));
        }
        if self.skipped > 0 {
            notes.push(Note::EmptyRowsSkipped(self.skipped));
        }
        Ok(Sheet { format, sheet_name, header: self.header, rows: self.rows, notes })
    }

    fn check_cells(&mut self, number: usize, cells: &[String]) -> Result<(), Fault> {
        for (index, cell) in cells.iter().enumerate() {
            check_size(cell.len(), self.limits, number, index + 1)?;
            if cell.contains('\0') {
                return Err(Fault::at(FaultCode::NulCharacter, number, index + 1));
            }
            self.bytes += cell.len();
        }
        // Repeated cells and shared texts can make a small file large in memory.
        if self.bytes > self.limits.unpacked_bytes {
            let fault = Fault { row: Some(number), ..Fault::new(FaultCode::UnpackedTooLarge) };
            return Err(fault.arg("limit", self.limits.unpacked_bytes));
        }
        Ok(())
    }

    fn set_header(&mut self, number: usize, cells: &[String]) -> Result<(), Fault> {
        let mut header: Vec<String> = cells.iter().map(|cell| cell.trim().to_owned()).collect();
        let width = header.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1);
        header.truncate(width);
        if width > self.limits.columns {
            return Err(too_many_columns(self.limits, number));
        }
        for (index, name) in header.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            if let Some(first) = header[..index].iter().position(|other| other == name) {
                return Err(Fault::at(FaultCode::DuplicateHeader, number, index + 1)
                    .arg("name", name)
                    .arg("first", column_name(first + 1)));
            }
        }
        self.header = header;
        Ok(())
    }

    fn push_data(&mut self, number: usize, mut cells: Vec<String>) -> Result<(), Fault> {
        if self.rows.len() == self.limits.rows {
            let fault = Fault { row: Some(number), ..Fault::new(FaultCode::TooManyRows) };
            return Err(fault.arg("limit", self.limits.rows));
        }
        let heading = |index: usize| self.header.get(index).map_or("", String::as_str);
        let orphan =
            (0..cells.len()).find(|&index| heading(index).is_empty() && !cells[index].trim().is_empty());
        if let Some(index) = orphan {
            return Err(Fault::at(FaultCode::CellWithoutHeader, number, index + 1));
        }
        cells.resize(self.header.len(), String::new());
        self.skipped += number.saturating_sub(self.last + 1);
        self.rows.push(Row { number, cells });
        Ok(())
    }
}

/// A cell is no larger than allowed. Asked before a large text is copied.
pub(crate) fn check_size(size: usize, limits: &Limits, row: usize, column: usize) -> Result<(), Fault> {
    if size <= limits.cell_bytes {
        return Ok(());
    }
    let fault = Fault::at(FaultCode::CellTooLarge, row, column);
    Err(fault.arg("limit", limits.cell_bytes).arg("size", size))
}

/// The fault of a row with more cells than allowed; it names the first cell too many.
pub(crate) fn too_many_columns(limits: &Limits, row: usize) -> Fault {
    Fault::at(FaultCode::TooManyColumns, row, limits.columns + 1).arg("limit", limits.columns)
}
