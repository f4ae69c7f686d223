//! CSV, XLSX and ODS files read into one plain grid, with faults that name row and cell. Pure.
//!
//! [`read`] takes the bytes of an uploaded file and gives a [`Sheet`] or one [`Fault`]; [`Mapping`] says
//! which column feeds which field; [`write_csv`] is the way back. Nothing here knows what the table is about,
//! and nothing here is a sentence: faults and notes carry stable codes, words live with the caller.
#![warn(missing_docs)]

mod archive;
mod decode;
mod delimited;
mod fault;
mod grid;
mod mapping;
mod ods;
mod values;
mod write;
mod xlsx;

pub use fault::{Fault, FaultCode, column_name};
pub use grid::{Format, Limits, Note, Row, Sheet};
pub use mapping::{Field, Mapped, Mapping, Pair};
pub use write::{csv_safe, write_csv};

/// Reads the first visible table of an uploaded file.
///
/// The kind of file is told from its bytes; `name` only settles that a file named `.tsv` is split at tabs.
/// The text of cells is kept exactly as it stands; only headings are trimmed.
///
/// # Errors
/// The first [`Fault`] met, in reading order. Reading stops there, and at every limit.
pub fn read(name: &str, bytes: &[u8], limits: &Limits) -> Result<Sheet, Fault> {
    if bytes.len() > limits.file_bytes {
        return Err(Fault::new(FaultCode::FileTooLarge)
            .arg("limit", limits.file_bytes)
            .arg("size", bytes.len()));
    }
    match bytes {
        [] => Err(Fault::new(FaultCode::EmptyFile)),
        [b'P', b'K', 3 | 5, ..] => read_archive(bytes, limits),
        _ => match unsupported(bytes) {
            Some(fault) => Err(fault),
            None => delimited::read(name, bytes, limits),
        },
    }
}

/// Reads what is packed as a ZIP: XLSX and ODS are, and so is much that is no spreadsheet.
fn read_archive(bytes: &[u8], limits: &Limits) -> Result<Sheet, Fault> {
    let (archive, kind) = archive::open(bytes, limits)?;
    match kind {
        archive::Kind::Xlsx => xlsx::read(bytes, limits),
        archive::Kind::Ods => ods::read(archive, limits),
    }
}

/// Tells well-known files that are not text and not ZIP by their first bytes.
fn unsupported(bytes: &[u8]) -> Option<Fault> {
    let found = match bytes {
        // Compound File Binary: an old .xls, or a newer workbook locked with a password.
        [0xD0, 0xCF, 0x11, 0xE0, ..] => {
            let stream: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
            let locked = bytes.windows(stream.len()).any(|window| window == stream);
            let code = if locked { FaultCode::PasswordProtected } else { FaultCode::OldExcel };
            return Some(Fault::new(code));
        }
        [b'%', b'P', b'D', b'F', ..] => "pdf",
        [0x1F, 0x8B, ..] => "gzip",
        [b'{', b'\\', b'r', b't', b'f', ..] => "rtf",
        _ if is_html(bytes) => "html",
        _ => return None,
    };
    Some(Fault::new(FaultCode::UnsupportedFormat).arg("found", found))
}

/// Web pages saved as `.xls` or `.csv` are a common export of older systems.
fn is_html(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    [&b"<!doctype html"[..], b"<html", b"<table"]
        .iter()
        .any(|tag| start.len() >= tag.len() && start[..tag.len()].eq_ignore_ascii_case(tag))
}
