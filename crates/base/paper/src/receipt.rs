//! A slip with number and code for someone who left an idea at a desk or a meeting.

use serde::Serialize;
use serde_json::{Value, json};

use crate::imprint::{filled, fits};
use crate::press::{self, Template};
use crate::{Brand, Imprint, PaperError, qr, text};

/// Size of the slip, portrait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SlipSize {
    /// 105 × 148 mm.
    A6,
    /// 148 × 210 mm; the same slip in larger print.
    A5,
}

/// A receipt.
#[derive(Debug, Clone, Serialize)]
pub struct Receipt {
    /// Title, language and time of making.
    pub imprint: Imprint,
    /// Whose receipt it is.
    pub brand: Brand,
    /// Size of the slip.
    pub size: SlipSize,
    /// "Tack! Vi har tagit emot din idé." At most 80 characters.
    pub heading: String,
    /// "Nummer".
    pub number_label: String,
    /// The idea's number. At most 16 characters.
    pub number: String,
    /// "Din kod".
    pub code_label: String,
    /// The words and check digit, joined by hyphens. At most 60 characters.
    pub code: String,
    /// When it was received, in words; may be empty. At most 60 characters.
    pub received: String,
    /// What happens next, and when. At most 3 paragraphs, 400 characters in all.
    pub paragraphs: Vec<String>,
    /// Above the address: "Följ din idé på".
    pub follow: String,
    /// Address as one types it. At most 60 characters.
    pub url: String,
    /// Address with the code in it, for the QR code; other than ASCII is percent-encoded there.
    pub code_url: String,
    /// What a reader hears in place of the QR code.
    pub qr_alt: String,
}

/// The slip as a tagged PDF of one page.
pub fn receipt(slip: &Receipt) -> Result<Vec<u8>, PaperError> {
    check(slip)?;
    let ink = slip.brand.text_colour()?;
    let code = qr::svg(&slip.code_url)?;
    let mut data = json!({ "paper": slip, "ink": ink });
    text::clean_all(&mut data);
    data["qr"] = Value::from(code);
    press::print(Template::Receipt, &slip.imprint, &data)
}

fn check(slip: &Receipt) -> Result<(), PaperError> {
    slip.imprint.check()?;
    filled("heading", &slip.heading)?;
    filled("number", &slip.number)?;
    filled("code", &slip.code)?;
    filled("qr_alt", &slip.qr_alt)?;
    fits("brand.name", &slip.brand.name, 60)?;
    fits("heading", &slip.heading, 80)?;
    fits("number_label", &slip.number_label, 30)?;
    fits("number", &slip.number, 16)?;
    fits("code_label", &slip.code_label, 30)?;
    fits("code", &slip.code, 60)?;
    fits("received", &slip.received, 60)?;
    fits("follow", &slip.follow, 60)?;
    fits("url", &slip.url, 60)?;
    if slip.paragraphs.len() > 3 {
        return Err(PaperError::TooLong { field: "paragraphs", length: slip.paragraphs.len(), limit: 3 });
    }
    fits("paragraphs", &slip.paragraphs.concat(), 400)
}
