//! Bytes nobody meant as a spreadsheet, and spreadsheets damaged at random: a fault or a sheet, never a panic.

mod common;

use std::sync::LazyLock;

use proptest::prelude::*;
use tabular::{Limits, read};

static FILES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let grid: Vec<Vec<String>> =
        (0..20).map(|row| (0..4).map(|column| format!("cell {row} \"{column}\" åäö")).collect()).collect();
    vec![
        tabular::write_csv(&grid[0], &grid[1..], ';', true),
        common::xlsx(&grid),
        common::xlsx_of_values(),
        common::xlsx_with_formula(),
        common::ods(&common::ods_rows(&grid)),
    ]
});

/// The parts a reader looks into; the last is that of an OpenDocument file.
const PARTS: [&str; 6] = [
    "xl/worksheets/sheet1.xml",
    "xl/workbook.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/_rels/workbook.xml.rels",
    "content.xml",
];

/// Reads; what comes of it does not matter, only that something does, within small limits.
fn survive(bytes: &[u8]) {
    let limits = Limits { unpacked_bytes: 2_000_000, ..Limits::default() };
    for name in ["x.csv", "x.tsv", "x.xlsx"] {
        if let Ok(sheet) = read(name, bytes, &limits) {
            assert!(sheet.rows.iter().all(|row| row.cells.len() == sheet.header.len()));
        }
    }
}

proptest! {
    #![proptest_config(common::cases(200))]

    #[test]
    fn random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400), start in 0usize..4) {
        let magic: [&[u8]; 4] = [b"", b"PK\x03\x04", b"\xFF\xFE", b"a;b\n"];
        survive(&[magic[start], &bytes].concat());
    }

    #[test]
    fn random_text(text in "[\"\r\n;,\t|a ]{0,60}") {
        survive(text.as_bytes());
    }

    #[test]
    fn cut_off(index in 0usize..5, part in 0.0..1.0f64) {
        let file = &FILES[index];
        survive(&file[..(file.len() as f64 * part) as usize]);
    }

    #[test]
    fn changed_bytes(index in 0usize..5, changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut file = FILES[index].clone();
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        survive(&file);
    }

    /// Checksums would stop most changes at the container, so the XML within is changed and packed anew.
    #[test]
    fn changed_xml(
        part in 0usize..6,
        changes in prop::collection::vec((any::<prop::sample::Index>(), "[a-z0-9<>/\"=& ]{0,3}"), 1..6),
    ) {
        let file = &FILES[if part == 5 { 4 } else { 1 }];
        survive(&common::with_part(file, PARTS[part], |mut xml| {
            for (at, text) in &changes {
                let at = (at.index(xml.len())..).find(|&at| xml.is_char_boundary(at)).unwrap();
                let end = (at + 1..=xml.len()).find(|&end| xml.is_char_boundary(end)).unwrap_or(at);
                xml.replace_range(at..end, text);
            }
            if xml.is_empty() { " ".to_owned() } else { xml }
        }));
    }

    /// An element that is never closed must not be waited for.
    #[test]
    fn cut_off_xml(part in 0usize..6, end: prop::sample::Index) {
        let file = &FILES[if part == 5 { 4 } else { 1 }];
        survive(&common::with_part(file, PARTS[part], |xml| {
            let end = end.index(xml.len());
            xml.chars().take(end).collect()
        }));
    }
}
