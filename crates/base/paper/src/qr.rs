//! QR codes (ISO/IEC 18004) as vector drawings.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

use crate::PaperError;

/// An SVG of the code for `address`, error correction M, with the quiet zone of four modules the
/// standard asks for. One path, one rectangle per run of dark modules.
pub(crate) fn svg(address: &str) -> Result<String, PaperError> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M)
        .map_err(|_| PaperError::Qr(address.to_owned()))?;
    let width = code.width();
    let colors = code.to_colors();
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let run = row[x..].iter().take_while(|c| **c == Color::Dark).count();
            if run > 0 {
                write!(path, "M{} {}h{run}v1h-{run}z", x + 4, y + 4).expect("writing to a string");
            }
            x += run.max(1);
        }
    }
    let side = width + 8;
    Ok(format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path fill="#000" d="{path}"/></svg>"##
    ))
}
