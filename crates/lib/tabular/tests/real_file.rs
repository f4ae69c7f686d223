//! A real file of ideas and a large workbook: every row in order, every text byte for byte, and how long it takes
//! (`cargo test -p tabular --test real_file -- --nocapture`).

mod common;

use std::path::Path;
use std::time::Instant;

use tabular::{Limits, read};

#[test]
fn the_ideas_of_better_reykjavik() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/text/better_reykjavik_train.tsv");
    let Ok(bytes) = std::fs::read(&path) else {
        eprintln!("not run: shared/data/text/better_reykjavik_train.tsv is not beside this workspace");
        return;
    };
    let started = Instant::now();
    let sheet = read("better_reykjavik_train.tsv", &bytes, &Limits::default()).unwrap();
    eprintln!("{} rows of TSV: {:?}", sheet.rows.len(), started.elapsed());

    assert_eq!(read("unnamed", &bytes, &Limits::default()).unwrap(), sheet);
    assert_eq!((sheet.header.join(" "), sheet.rows.len()), ("id label text".to_owned(), 5209));
    let mut lines = bytes.split(|&byte| byte == b'\n').zip(1..);
    lines.next();
    for (row, (line, number)) in sheet.rows.iter().zip(lines) {
        assert_eq!((row.number, row.cells.join("\t").as_bytes()), (number, line));
    }
}

#[test]
fn a_workbook_of_twenty_thousand_rows() {
    let grid: Vec<Vec<String>> = (0..20_001)
        .map(|row| {
            vec![format!("id{row}"), format!("tema {}", row % 12), format!("idé {row} {}", "ord ".repeat(40))]
        })
        .collect();
    for (kind, bytes) in [("XLSX", common::xlsx(&grid)), ("ODS", common::ods(&common::ods_rows(&grid)))] {
        let started = Instant::now();
        let sheet = read("x", &bytes, &Limits::default()).unwrap();
        eprintln!("{} rows of {kind} ({} kB): {:?}", sheet.rows.len(), bytes.len() / 1000, started.elapsed());
        assert!(sheet.rows.iter().map(|row| &row.cells).eq(&grid[1..]));
    }
}
