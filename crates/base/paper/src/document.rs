//! Documents: briefs, reports, strategies; whatever is said in sections.

use kernel::{Block, Said, Section};
use serde::Serialize;
use serde_json::json;

use crate::imprint::filled;
use crate::press::{self, Template};
use crate::{Brand, Imprint, PaperError, text};

/// A document of A4 pages.
#[derive(Debug, Clone, Serialize)]
pub struct Document {
    /// Title, language and time of making.
    pub imprint: Imprint,
    /// Whose it is.
    pub brand: Brand,
    /// Small print and little air, for what must be short.
    pub compact: bool,
    /// What sort of paper it is: "Beslutsunderlag". Above the title.
    pub kind: String,
    /// The title on the paper.
    pub title: Said,
    /// Said of the whole across every page and above the title: "Utkast".
    pub mark: Option<String>,
    /// What stands between title and sections.
    pub head: Vec<Block>,
    /// The rest, in order.
    pub sections: Vec<Section>,
    /// The heading of a list of contents; no list without it.
    pub contents: Option<String>,
    /// At the foot of every page, beside its number: of when it is, which one it is.
    pub stamp: String,
    /// At the end, in small print.
    pub colophon: Vec<String>,
    /// The site's address before the paths of `Section::more`: `https://samband.example`.
    pub home: String,
    /// The words of the document's own.
    pub labels: DocumentLabels,
}

/// The words that a document adds, in its language.
#[derive(Debug, Clone, Serialize)]
pub struct DocumentLabels {
    /// Before an address where the whole is: "Mer:".
    pub more: String,
    /// Before a source: "Källa:".
    pub source: String,
    /// Where there is none: "Källa saknas".
    pub no_source: String,
    /// After a list of which `{n}` more were left out: "… och {n} till".
    pub left: String,
}

/// A document as PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// The document as a tagged PDF.
pub fn document(document: &Document) -> Result<Printed, PaperError> {
    document.imprint.check()?;
    filled("title", &document.title.text)?;
    let ink = document.brand.text_colour()?;
    let mut data = json!({ "paper": document, "ink": ink });
    text::clean_all(&mut data);
    let (pdf, pages) = press::counted(Template::Document, &document.imprint, &data)?;
    Ok(Printed { pdf, pages })
}
