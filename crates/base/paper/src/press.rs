//! Sets a template with data and writes PDF/UA-1.
//!
//! A `World` of three things: the templates of this crate, `/data.json`, and the embedded fonts. There
//! is no file system, no network and no clock in it.

use std::sync::LazyLock;

use jiff::tz::TimeZone;
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::{Imprint, PaperError, fonts};

/// The papers there are.
#[derive(Clone, Copy)]
pub(crate) enum Template {
    Cards,
    Letters,
    Receipt,
    Document,
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// Every template file by its path within the press.
static SOURCES: LazyLock<[Source; 5]> = LazyLock::new(|| {
    [
        ("/cards.typ", include_str!("../templates/cards.typ")),
        ("/letters.typ", include_str!("../templates/letters.typ")),
        ("/receipt.typ", include_str!("../templates/receipt.typ")),
        ("/document.typ", include_str!("../templates/document.typ")),
        ("/house.typ", include_str!("../templates/house.typ")),
    ]
    .map(|(path, text)| Source::new(file_id(path), text.to_owned()))
});

static DATA: LazyLock<FileId> = LazyLock::new(|| file_id("/data.json"));

fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("a constant path without dots");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

struct Press {
    main: FileId,
    data: Bytes,
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts::BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = SOURCES.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Sets `template` with `data` and gives the PDF. A paper that would break PDF/UA-1 (no title, a drawing
/// without a description, a skipped heading level, a missing glyph) is refused by the writer.
pub(crate) fn print(template: Template, imprint: &Imprint, data: &Value) -> Result<Vec<u8>, PaperError> {
    counted(template, imprint, data).map(|(bytes, _)| bytes)
}

/// As [`print`], with the number of pages.
pub(crate) fn counted(
    template: Template,
    imprint: &Imprint,
    data: &Value,
) -> Result<(Vec<u8>, usize), PaperError> {
    let press = Press { main: SOURCES[template as usize].id(), data: Bytes::from_string(data.to_string()) };
    let set = typst::compile(&press).output;
    let pdf = set.and_then(|document| {
        let pdf = typst_pdf::pdf(&document, &options(imprint))?;
        Ok((pdf, document.pages().len()))
    });
    // Remembered layout is of use to the next run only if it prints nearly the same.
    comemo::evict(1);
    pdf.map_err(|faults| PaperError::Typeset(report(&faults)))
}

fn options(imprint: &Imprint) -> PdfOptions {
    PdfOptions {
        timestamp: timestamp(imprint),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).expect("one standard cannot clash with itself"),
        ..PdfOptions::default()
    }
}

/// The time of making in UTC; `None` only before year 0, which PDF cannot write.
fn timestamp(imprint: &Imprint) -> Option<Timestamp> {
    let made = imprint.made.to_zoned(TimeZone::UTC).datetime();
    let part = |n: i8| u8::try_from(n).ok();
    let moment = Datetime::from_ymd_hms(
        i32::from(made.year()),
        part(made.month())?,
        part(made.day())?,
        part(made.hour())?,
        part(made.minute())?,
        part(made.second())?,
    )?;
    Some(Timestamp::new_utc(moment))
}

fn report(faults: &[SourceDiagnostic]) -> String {
    faults.iter().map(|fault| fault.message.as_str()).collect::<Vec<_>>().join("; ")
}
