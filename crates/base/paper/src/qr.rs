//! QR codes (ISO/IEC 18004) as vector drawings.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

use crate::PaperError;

/// An SVG of the code for `address`, error correction M, with the quiet zone of four modules the
/// standard asks for. One path, one rectangle per run of dark modules.
pub(crate) fn svg(address: &str) -> Result<String, PaperError> {
    let code = QrCode::with_error_correction_level(ascii(address), EcLevel::M)
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

/// The address with everything outside printable ASCII percent-encoded (RFC 3987, 3.1): readers guess the
/// encoding of other bytes, and some guess wrong.
fn ascii(address: &str) -> String {
    address.bytes().fold(String::with_capacity(address.len()), |mut out, byte| {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("writing to a string");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_ascii_when_scanned() {
        assert_eq!(ascii("https://a.se/f/björk-nio-7?x=%20#y"), "https://a.se/f/bj%C3%B6rk-nio-7?x=%20#y");
    }
}
