//! Office Open XML workbooks, read cell by cell with calamine.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use crate::fault::{Fault, FaultCode};
use crate::grid::{Format, Grid, Limits, Note, Sheet, check_size, too_many_columns};
use crate::values;

/// Reads the first visible sheet.
///
/// calamine computes positions unchecked, so that a forged cell name can overflow; such a panic is caught
/// and is a damaged sheet like any other. The container must have been checked by `archive::open`.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Sheet, Fault> {
    catch_unwind(AssertUnwindSafe(|| read_workbook(bytes, limits))).unwrap_or_else(|_| Err(damaged()))
}

fn read_workbook(bytes: &[u8], limits: &Limits) -> Result<Sheet, Fault> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(fault)?;
    let is_table = |sheet: &&calamine::Sheet| {
        sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
    };
    let sheets = workbook.sheets_metadata();
    let name = sheets.iter().find(is_table).ok_or_else(|| Fault::new(FaultCode::NoSheet))?.name.clone();
    let others: Vec<String> =
        sheets.iter().map(|sheet| sheet.name.clone()).filter(|other| *other != name).collect();
    let notes = if others.is_empty() { vec![] } else { vec![Note::OtherSheetsIgnored(others)] };
    let grid = read_cells(&mut workbook, &name, limits)?;
    grid.finish(Format::Xlsx, Some(name), notes)
}

fn read_cells<'l>(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    limits: &'l Limits,
) -> Result<Grid<'l>, Fault> {
    let mut cells = workbook.worksheet_cells_reader(name).map_err(fault)?;
    let mut grid = Grid::new(limits);
    let mut row = Line { number: 0, cells: Vec::new() };
    loop {
        let record = cells
            .next_cell_with_formula_metadata()
            .map_err(|error| Fault { row: Some(row.number).filter(|&number| number > 0), ..fault(error) })?;
        let Some(record) = record else { break };
        let (number, index) = (record.pos.0 as usize + 1, record.pos.1 as usize);
        if number < row.number {
            return Err(Fault { row: Some(number), ..damaged() });
        }
        if number > row.number {
            grid.push(row.number, std::mem::take(&mut row.cells))?;
            row.number = number;
        }
        if record.formula.is_some() {
            return Err(Fault::at(FaultCode::Formula, number, index + 1));
        }
        row.set(index, &record.value, limits)?;
    }
    grid.push(row.number, row.cells)?;
    Ok(grid)
}

/// The row being read.
struct Line {
    number: usize,
    cells: Vec<String>,
}

impl Line {
    fn set(&mut self, index: usize, value: &DataRef<'_>, limits: &Limits) -> Result<(), Fault> {
        let size = match value {
            DataRef::Empty => return Ok(()),
            DataRef::Error(error) => {
                let fault = Fault::at(FaultCode::ErrorValue, self.number, index + 1);
                return Err(fault.arg("value", error));
            }
            DataRef::String(text) => text.len(),
            DataRef::SharedString(text) => text.len(),
            _ => 0,
        };
        check_size(size, limits, self.number, index + 1)?;
        let text = text_of(value);
        if text.is_empty() {
            return Ok(());
        }
        if index >= limits.columns {
            return Err(too_many_columns(limits, self.number));
        }
        if index < self.cells.len() {
            return Err(Fault { row: Some(self.number), column: Some(index + 1), ..damaged() });
        }
        self.cells.resize(index, String::new());
        self.cells.push(text);
        Ok(())
    }
}

fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(value) => value.to_string(),
        DataRef::Float(value) => values::number(*value),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(value) => values::date_time(*value),
        DataRef::DateTimeIso(value) => values::iso_date(value),
        DataRef::DurationIso(value) => values::iso_duration(value),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn damaged() -> Fault {
    Fault::new(FaultCode::DamagedSheet)
}

fn fault(error: XlsxError) -> Fault {
    Fault::new(match error {
        XlsxError::Password => FaultCode::PasswordProtected,
        XlsxError::Zip(_) | XlsxError::Io(_) => FaultCode::DamagedArchive,
        XlsxError::NotAWorksheet(_) | XlsxError::WorksheetNotFound(_) => FaultCode::NoSheet,
        _ => FaultCode::DamagedSheet,
    })
}
