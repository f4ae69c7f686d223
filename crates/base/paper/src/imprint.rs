//! What every paper carries: whose it is, its title and language, when it was made.

use jiff::Timestamp;
use serde::Serialize;

use crate::PaperError;

/// Whose paper it is.
#[derive(Debug, Clone, Serialize)]
pub struct Brand {
    /// Name of the space, as it is written to its people.
    pub name: String,
    /// Brand colour as `#rrggbb`. Text takes it only where it has contrast 4.5:1 on white (WCAG 1.4.3).
    pub colour: String,
}

/// Title, language and time of making: the document's metadata.
#[derive(Debug, Clone, Serialize)]
pub struct Imprint {
    /// Title of the document, shown by readers in place of the file's name (PDF/UA-1 7.1).
    pub title: String,
    /// Language of the document, ISO 639: `sv`, `nb`, `nn`, `fi`, `en`, `ar` …
    pub lang: String,
    /// When the paper was made. Two papers made of the same data at the same time are the same bytes.
    pub made: Timestamp,
}

impl Imprint {
    pub(crate) fn check(&self) -> Result<(), PaperError> {
        filled("title", &self.title)?;
        check_lang(&self.lang)
    }
}

impl Brand {
    /// Refuses a wrong colour; gives the colour for brand-coloured text.
    pub(crate) fn text_colour(&self) -> Result<String, PaperError> {
        filled("brand.name", &self.name)?;
        let wrong = || PaperError::Colour(self.colour.clone());
        let hex = self.colour.strip_prefix('#').filter(|h| h.len() == 6).ok_or_else(wrong)?;
        let digits = hex.bytes().all(|b| b.is_ascii_hexdigit());
        let rgb = u32::from_str_radix(if digits { hex } else { "" }, 16).map_err(|_| wrong())?;
        let ink = "#1d2327".to_owned();
        Ok(if contrast_on_white(rgb) >= 4.5 { self.colour.clone() } else { ink })
    }
}

/// Contrast ratio to white as WCAG 2.2 defines it.
fn contrast_on_white(rgb: u32) -> f64 {
    let channel = |shift: u32| {
        let c = f64::from((rgb >> shift) & 0xff) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    1.05 / (0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0) + 0.05)
}

/// Two or three ASCII letters.
pub(crate) fn check_lang(lang: &str) -> Result<(), PaperError> {
    let right = (2..=3).contains(&lang.len()) && lang.bytes().all(|b| b.is_ascii_lowercase());
    if right { Ok(()) } else { Err(PaperError::Language(lang.to_owned())) }
}

/// A field that must hold something besides white space.
pub(crate) fn filled(field: &'static str, value: &str) -> Result<(), PaperError> {
    if value.trim().is_empty() { Err(PaperError::Empty(field)) } else { Ok(()) }
}

/// A field with fixed room on the paper, in characters.
pub(crate) fn fits(field: &'static str, value: &str, limit: usize) -> Result<(), PaperError> {
    let length = value.chars().count();
    if length > limit { Err(PaperError::TooLong { field, length, limit }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pale_brands_lend_their_colour_to_surfaces_only() {
        let brand = |colour: &str| Brand { name: "A".into(), colour: colour.into() };
        assert_eq!(brand("#00558c").text_colour().unwrap(), "#00558c");
        assert_eq!(brand("#ffd200").text_colour().unwrap(), "#1d2327");
        for wrong in ["", "#fff", "red", "#12345g", "#+12345", "1234567", "#åäö"] {
            assert!(matches!(brand(wrong).text_colour(), Err(PaperError::Colour(_))), "{wrong}");
        }
    }
}
