//! What is written is read back, in every format.

mod common;

use proptest::prelude::*;
use tabular::{Limits, Sheet, csv_safe, read, write_csv};

/// Headings that differ, and rows with at least one cell that shows.
fn grids(cell: &'static str) -> impl Strategy<Value = Vec<Vec<String>>> {
    (1usize..6).prop_flat_map(move |width| {
        let header = prop::collection::btree_set("[a-zåäö,;|\"]{0,6}[a-zåäö]", width..=width)
            .prop_map(|names| names.into_iter().collect::<Vec<_>>())
            .prop_shuffle();
        let row = prop::collection::vec(cell, width)
            .prop_filter("blank rows are not kept", |row: &Vec<String>| {
                row.iter().any(|cell| !cell.trim().is_empty())
            });
        (header, prop::collection::vec(row, 0..12)).prop_map(|(header, mut rows)| {
            rows.insert(0, header);
            rows
        })
    })
}

/// All a text file can hold, and what is awkward in it often.
const ANY_TEXT: &str = "([\"=+\\-@,;|\t\r\n x']|[^\\x00]){0,8}";
/// What XML can hold unchanged: no control characters, no carriage return.
const XML_TEXT: &str = "([<&>\"'=_x000D \n]|[ -~]|[à-ỳ]|😀){0,8}";

fn grid_of(sheet: &Sheet) -> Vec<Vec<String>> {
    let rows = sheet.rows.iter().map(|row| row.cells.clone());
    std::iter::once(sheet.header.clone()).chain(rows).collect()
}

fn written(grid: &[Vec<String>], delimiter: char, bom: bool) -> Vec<u8> {
    write_csv(&grid[0], &grid[1..], delimiter, bom)
}

proptest! {
    #![proptest_config(common::cases(256))]

    #[test]
    fn csv_is_read_as_written(
        grid in grids(ANY_TEXT),
        delimiter in prop::sample::select(vec![',', ';', '\t', '|']),
        bom: bool,
    ) {
        let bytes = written(&grid, delimiter, bom);
        let sheet = read("x.csv", &bytes, &Limits::default()).unwrap();
        prop_assert_eq!(grid_of(&sheet), grid.clone());
        let numbers: Vec<_> = sheet.rows.iter().map(|row| row.number).collect();
        prop_assert_eq!(numbers, (2..=grid.len()).collect::<Vec<_>>());
    }

    #[test]
    fn safe_csv_differs_by_the_apostrophe_only(grid in grids(ANY_TEXT)) {
        let safe: Vec<Vec<String>> = grid.iter().map(|row| row.iter().map(|cell| csv_safe(cell)).collect()).collect();
        let sheet = read("x.csv", &written(&safe, ';', true), &Limits::default()).unwrap();
        prop_assert_eq!(grid_of(&sheet), safe.clone());
        for (safe, raw) in safe.concat().iter().zip(grid.concat()) {
            prop_assert!(*safe == raw || safe.strip_prefix('\'') == Some(&raw));
            prop_assert!(!safe.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
        }
    }

    #[test]
    fn other_readers_read_what_is_written(grid in grids(ANY_TEXT)) {
        let bytes = written(&grid, ',', false);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&bytes[..]);
        let records = reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect());
        prop_assert_eq!(records.collect::<Vec<Vec<String>>>(), grid);
    }

    #[test]
    fn what_others_write_is_read(grid in grids(XML_TEXT), delimiter in prop::sample::select(b",;\t|".to_vec())) {
        let mut writer =
            csv::WriterBuilder::new().delimiter(delimiter).quote_style(csv::QuoteStyle::Always).from_writer(vec![]);
        for row in &grid {
            writer.write_record(row).unwrap();
        }
        let sheet = read("x.csv", &writer.into_inner().unwrap(), &Limits::default()).unwrap();
        prop_assert_eq!(grid_of(&sheet), grid);
    }

    #[test]
    fn utf_16_is_read(grid in grids(ANY_TEXT), little: bool) {
        let text = String::from_utf8(written(&grid, ';', true)).unwrap();
        let pair = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
        let bytes: Vec<u8> = text.encode_utf16().flat_map(pair).collect();
        prop_assert_eq!(grid_of(&read("x.csv", &bytes, &Limits::default()).unwrap()), grid);
    }
}

proptest! {
    #![proptest_config(common::cases(64))]

    #[test]
    fn xlsx_is_read_as_written(grid in grids(XML_TEXT)) {
        prop_assert_eq!(grid_of(&read("x.xlsx", &common::xlsx(&grid), &Limits::default()).unwrap()), grid);
    }

    #[test]
    fn ods_is_read_as_written(grid in grids(XML_TEXT)) {
        let bytes = common::ods(&common::ods_rows(&grid));
        prop_assert_eq!(grid_of(&read("x.ods", &bytes, &Limits::default()).unwrap()), grid);
    }
}
