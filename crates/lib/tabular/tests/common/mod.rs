//! Small workbooks made in memory.
#![allow(dead_code, reason = "each test file uses some of these")]

use std::io::{Cursor, Write};

use proptest::test_runner::Config as ProptestConfig;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::write::SimpleFileOptions;

/// Property tests with so many cases. Failing cases are printed, not stored.
pub fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// The `mimetype` part of an OpenDocument spreadsheet.
pub const ODS_TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// A ZIP container of these parts.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// An OpenDocument spreadsheet whose only table holds this XML.
pub fn ods(table: &str) -> Vec<u8> {
    ods_document(&format!("<table:table table:name=\"Idéer\">{table}</table:table>"))
}

/// An OpenDocument spreadsheet whose body holds this XML.
pub fn ods_document(body: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:automatic-styles>\
         <style:style style:name=\"hid\"><style:table-properties table:display=\"false\"/></style:style>\
         </office:automatic-styles><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>\
         </office:document-content>"
    );
    let manifest = b"<manifest:manifest/>";
    zip(&[
        ("mimetype", ODS_TYPE.as_bytes()),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", manifest),
    ])
}

/// Rows of text cells as the XML of an OpenDocument table, spaces written as LibreOffice does.
pub fn ods_rows(grid: &[Vec<String>]) -> String {
    let paragraph = |line: &str| {
        let text = line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        format!("<text:p>{}</text:p>", text.replace("  ", " <text:s/>").replace('\t', "<text:tab/>"))
    };
    let cell = |cell: &String| match cell.as_str() {
        "" => "<table:table-cell/>".to_owned(),
        text => {
            let lines: String = text.split('\n').map(paragraph).collect();
            format!("<table:table-cell office:value-type=\"string\">{lines}</table:table-cell>")
        }
    };
    let row = |row: &Vec<String>| {
        format!("<table:table-row>{}</table:table-row>", row.iter().map(cell).collect::<String>())
    };
    grid.iter().map(row).collect()
}

/// An XLSX workbook with one sheet of text cells.
pub fn xlsx(grid: &[Vec<String>]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(grid) {
        for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// An XLSX workbook with values of every kind, a hidden first sheet and a third one.
pub fn xlsx_of_values() -> Vec<u8> {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Dold").unwrap().set_hidden(true);
    let sheet = workbook.add_worksheet().set_name("Idéer").unwrap();
    sheet.set_active(true);
    for (column, heading) in (0..).zip([" heltal ", "tal", "datum", "tid", "ja"]) {
        sheet.write_string(1, column, heading).unwrap();
    }
    sheet.write_number(3, 0, 12.0).unwrap();
    sheet.write_number(3, 1, 0.25).unwrap();
    let date = ExcelDateTime::parse_from_str("2026-03-17").unwrap();
    sheet.write_with_format(3, 2, &date, &Format::new().set_num_format("yyyy-mm-dd")).unwrap();
    let time = ExcelDateTime::parse_from_str("2026-03-17 09:30:00").unwrap();
    sheet.write_with_format(3, 3, &time, &Format::new().set_num_format("yyyy-mm-dd hh:mm")).unwrap();
    sheet.write_boolean(3, 4, true).unwrap();
    workbook.add_worksheet().set_name("Annat").unwrap();
    workbook.save_to_buffer().unwrap()
}

/// An XLSX workbook with a formula in C3.
pub fn xlsx_with_formula() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in (0..).zip(["a", "b", "c"]) {
        sheet.write_string(0, column, heading).unwrap();
        sheet.write_number(1, column, 1.0).unwrap();
    }
    sheet.write_formula(2, 2, Formula::new("=A2+B2").set_result("2")).unwrap();
    workbook.save_to_buffer().unwrap()
}

/// The workbook with one part changed.
pub fn with_part(workbook: &[u8], name: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let own = part.name().unwrap().into_owned();
        let mut content = String::new();
        std::io::Read::read_to_string(&mut part, &mut content).unwrap();
        parts.push((own.clone(), if own == name { change(content) } else { content }));
    }
    let parts: Vec<_> = parts.iter().map(|(name, content)| (name.as_str(), content.as_bytes())).collect();
    zip(&parts)
}
