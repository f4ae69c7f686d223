//! OpenDocument spreadsheets (ODF 1.2, part 1, chapters 6 and 9), read row by row from `content.xml`.
//!
//! calamine reads ODS too, but holds all sheets in memory and repeats cells and spaces as often as the file
//! says: a file of one kilobyte can ask for gigabytes. Here a repetition is checked before it is done.

use std::collections::HashSet;
use std::io::{BufRead, BufReader};

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::archive::Archive;
use crate::fault::{Fault, FaultCode};
use crate::grid::{Format, Grid, Limits, Note, Sheet, check_size, is_blank, too_many_columns};
use crate::values;

/// Reads the first visible sheet.
pub(crate) fn read(mut archive: Archive<'_>, limits: &Limits) -> Result<Sheet, Fault> {
    let part = archive.by_name("content.xml").map_err(|_| damaged())?;
    let mut xml = Reader::from_reader(BufReader::new(part));
    xml.config_mut().expand_empty_elements = true;
    let mut document =
        Document { xml, grid: Grid::new(limits), limits, row: 0, buffer: Vec::new(), skipped: Vec::new() };
    let (name, others) = document.read().map_err(|fault| match fault.code {
        FaultCode::DamagedSheet => Fault { row: Some(document.row).filter(|&row| row > 0), ..fault },
        _ => fault,
    })?;
    let notes = if others.is_empty() { vec![] } else { vec![Note::OtherSheetsIgnored(others)] };
    document.grid.finish(Format::Ods, Some(name), notes)
}

struct Document<'l, R> {
    xml: Reader<R>,
    grid: Grid<'l>,
    limits: &'l Limits,
    /// Number of the row last begun.
    row: usize,
    buffer: Vec<u8>,
    skipped: Vec<u8>,
}

/// What the attributes of a cell say.
struct Cell {
    repeated: usize,
    formula: bool,
    error: bool,
    /// The value, where it stands in an attribute and not in the text.
    value: Option<String>,
}

impl<R: BufRead> Document<'_, R> {
    /// The name of the sheet read, and those of the others.
    fn read(&mut self) -> Result<(String, Vec<String>), Fault> {
        let (mut read, mut others) = (None, Vec::new());
        let (mut style, mut hidden) = (String::new(), HashSet::new());
        loop {
            match self.next()? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "style:style" => style = attribute(&tag, "style:name")?.unwrap_or_default(),
                    "style:table-properties"
                        if attribute(&tag, "table:display")?.as_deref() == Some("false") =>
                    {
                        hidden.insert(std::mem::take(&mut style));
                    }
                    "table:table" => {
                        let name = attribute(&tag, "table:name")?.unwrap_or_default();
                        let style = attribute(&tag, "table:style-name")?.unwrap_or_default();
                        if read.is_none() && !hidden.contains(&style) {
                            self.table()?;
                            read = Some(name);
                        } else {
                            self.skip(tag)?;
                            others.push(name);
                        }
                    }
                    _ => {}
                },
                Event::Eof => break,
                _ => {}
            }
        }
        Ok((read.ok_or_else(|| Fault::new(FaultCode::NoSheet))?, others))
    }

    fn next(&mut self) -> Result<Event<'static>, Fault> {
        self.buffer.clear();
        let event = self.xml.read_event_into(&mut self.buffer).map_err(|_| damaged())?;
        Ok(event.into_owned())
    }

    /// Passes over an element just begun.
    fn skip(&mut self, tag: BytesStart<'_>) -> Result<(), Fault> {
        self.skipped.clear();
        self.xml.read_to_end_into(tag.name(), &mut self.skipped).map_err(|_| damaged())?;
        Ok(())
    }

    fn table(&mut self) -> Result<(), Fault> {
        let mut next = 1usize;
        loop {
            match self.next()? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "table:table-row" => {
                        let repeated = count(&tag, "table:number-rows-repeated")?;
                        self.row = next;
                        let cells = self.cells()?;
                        if !is_blank(&cells) {
                            for number in next..next.saturating_add(repeated) {
                                self.grid.push(number, cells.clone())?;
                            }
                        }
                        next = next.saturating_add(repeated);
                    }
                    // These hold rows; all else in a table is no cell of it.
                    "table:table-header-rows" | "table:table-row-group" | "table:table-rows" => {}
                    _ => self.skip(tag)?,
                },
                Event::End(tag) if tag.name().as_ref() == "table:table" => return Ok(()),
                Event::Eof => return Err(damaged()),
                _ => {}
            }
        }
    }

    fn cells(&mut self) -> Result<Vec<String>, Fault> {
        let mut cells = Vec::new();
        let mut next = 0usize;
        loop {
            match self.next()? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "table:table-cell" | "table:covered-table-cell" => {
                        let cell = Cell::of(&tag)?;
                        let text = self.cell(&cell, next + 1)?;
                        let end = next.saturating_add(cell.repeated);
                        if !text.is_empty() {
                            if end > self.limits.columns {
                                return Err(too_many_columns(self.limits, self.row));
                            }
                            cells.resize(next, String::new());
                            cells.resize(end, text);
                        }
                        next = end;
                    }
                    _ => self.skip(tag)?,
                },
                Event::End(tag) if tag.name().as_ref() == "table:table-row" => return Ok(cells),
                Event::Eof => return Err(damaged()),
                _ => {}
            }
        }
    }

    fn cell(&mut self, cell: &Cell, column: usize) -> Result<String, Fault> {
        if cell.formula {
            return Err(Fault::at(FaultCode::Formula, self.row, column));
        }
        let text = self.text(column)?;
        if cell.error {
            return Err(Fault::at(FaultCode::ErrorValue, self.row, column).arg("value", text));
        }
        let text = cell.value.clone().unwrap_or(text);
        check_size(text.len(), self.limits, self.row, column)?;
        Ok(text)
    }

    /// The text of a cell just begun: its paragraphs, a line each. White space is kept as it stands.
    fn text(&mut self, column: usize) -> Result<String, Fault> {
        let mut text = String::new();
        let (mut paragraphs, mut within) = (0usize, false);
        loop {
            match self.next()? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "text:p" => {
                        text.push_str(if paragraphs > 0 { "\n" } else { "" });
                        paragraphs += 1;
                        within = true;
                    }
                    "text:s" => {
                        let spaces = count(&tag, "text:c")?;
                        check_size(text.len().saturating_add(spaces), self.limits, self.row, column)?;
                        text.extend(std::iter::repeat_n(' ', spaces));
                    }
                    "text:tab" => text.push('\t'),
                    "text:line-break" => text.push('\n'),
                    "text:span" | "text:a" => {}
                    // Comments, drawings and the like are not the cell's text.
                    _ => self.skip(tag)?,
                },
                Event::Text(part) if within => text.push_str(&part.xml10_content()),
                Event::CData(part) if within => text.push_str(&part.xml10_content()),
                Event::GeneralRef(entity) if within => push_entity(&mut text, &entity)?,
                Event::End(tag) => match tag.name().as_ref() {
                    "text:p" => within = false,
                    "table:table-cell" | "table:covered-table-cell" => return Ok(text),
                    _ => {}
                },
                Event::Eof => return Err(damaged()),
                _ => {}
            }
            check_size(text.len(), self.limits, self.row, column)?;
        }
    }
}

impl Cell {
    fn of(tag: &BytesStart<'_>) -> Result<Self, Fault> {
        let error = attribute(tag, "calcext:value-type")?.as_deref() == Some("error");
        let value = match attribute(tag, "office:value-type")?.as_deref() {
            Some("float" | "percentage" | "currency") => attribute(tag, "office:value")?
                .map(|value| value.parse().map(values::number).map_err(|_| damaged()))
                .transpose()?,
            Some("date") => attribute(tag, "office:date-value")?.as_deref().map(values::iso_date),
            Some("time") => attribute(tag, "office:time-value")?.as_deref().map(values::iso_duration),
            Some("boolean") => attribute(tag, "office:boolean-value")?,
            Some("string") => attribute(tag, "office:string-value")?,
            _ => None,
        };
        Ok(Self {
            repeated: count(tag, "table:number-columns-repeated")?,
            formula: attribute(tag, "table:formula")?.is_some(),
            error,
            value,
        })
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, Fault> {
    let Some(attribute) = tag.try_get_attribute(name).map_err(|_| damaged())? else { return Ok(None) };
    let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| damaged())?;
    Ok(Some(value.into_owned()))
}

/// A number of repetitions; one where nothing is said.
fn count(tag: &BytesStart<'_>, name: &str) -> Result<usize, Fault> {
    attribute(tag, name)?.map_or(Ok(1), |value| value.parse().map_err(|_| damaged()))
}

fn push_entity(text: &mut String, entity: &BytesRef<'_>) -> Result<(), Fault> {
    match resolve_xml_entity(entity.as_ref()) {
        Some(resolved) => text.push_str(resolved),
        None => text.push(entity.resolve_char_ref().ok().flatten().ok_or_else(damaged)?),
    }
    Ok(())
}

fn damaged() -> Fault {
    Fault::new(FaultCode::DamagedSheet)
}
