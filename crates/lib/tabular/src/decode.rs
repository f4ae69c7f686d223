//! Bytes of a text file to text.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;

use crate::fault::{Fault, FaultCode};
use crate::grid::Note;

/// Bytes that do not form text, and the text before them, by which the cell can be told.
pub(crate) struct Undecodable {
    pub(crate) before: String,
    pub(crate) byte: u8,
}

impl Undecodable {
    pub(crate) fn at(&self, row: usize, column: usize) -> Fault {
        Fault::at(FaultCode::WrongEncoding, row, column).arg("byte", format!("{:02X}", self.byte))
    }
}

/// UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252 if that is plausible.
pub(crate) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Vec<Note>), Undecodable> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes).map(|text| (Cow::Owned(text), vec![])),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes).map(|text| (Cow::Owned(text), vec![])),
        _ => narrow(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)),
    }
}

fn narrow(bytes: &[u8]) -> Result<(Cow<'_, str>, Vec<Note>), Undecodable> {
    let valid = match std::str::from_utf8(bytes) {
        Ok(text) => return Ok((Cow::Borrowed(text), vec![])),
        Err(error) => error.valid_up_to(),
    };
    if is_plausible_windows_1252(bytes) {
        let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
        return Ok((text, vec![Note::EncodingGuessed]));
    }
    Err(Undecodable { before: String::from_utf8_lossy(&bytes[..valid]).into_owned(), byte: bytes[valid] })
}

/// Latin letters and usual punctuation only, and no piece of UTF-8: a damaged UTF-8 file must not be read so.
///
/// The marks at 8A–8E and 9A–9F are left out: in files of old Macintosh and DOS systems they are å, ä and ö.
fn is_plausible_windows_1252(bytes: &[u8]) -> bool {
    let plausible = |byte: u8| match byte {
        b'\t' | b'\n' | b'\r' | 0x20..=0x7E => true,
        0x80 | 0x85 | 0x91..=0x97 | 0xA0 | 0xA3 | 0xA7 | 0xA9 | 0xAB | 0xB0..=0xB4 | 0xB7 | 0xBB..=0xBE => {
            true
        }
        0xD7 | 0xF7 => false,
        0xC0..=0xFF => true,
        _ => false,
    };
    bytes.iter().all(|&byte| plausible(byte)) && bytes.utf8_chunks().all(|chunk| chunk.valid().is_ascii())
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Undecodable> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len() / 2);
    for decoded in char::decode_utf16(pairs.iter().map(|&pair| unit(pair))) {
        match decoded {
            Ok(letter) => text.push(letter),
            Err(error) => {
                let byte = error.unpaired_surrogate().to_be_bytes()[0];
                return Err(Undecodable { before: text, byte });
            }
        }
    }
    match odd {
        [] => Ok(text),
        [byte, ..] => Err(Undecodable { before: text, byte: *byte }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> Option<(String, usize)> {
        decode(bytes).ok().map(|(text, notes)| (text.into_owned(), notes.len()))
    }

    #[test]
    fn byte_order_marks_are_honoured_and_dropped() {
        assert_eq!(text(b"\xEF\xBB\xBF\xC3\xA5"), Some(("å".into(), 0)));
        assert_eq!(text(b"\xFF\xFE\xE5\x00"), Some(("å".into(), 0)));
        assert_eq!(text(b"\xFE\xFF\x00\xE5"), Some(("å".into(), 0)));
        assert_eq!(text(b"\xFF\xFE\xE5"), None);
        assert_eq!(text(b"\xFF\xFE\x00\xD8\x41\x00"), None);
    }

    #[test]
    fn windows_1252_is_taken_only_where_plausible() {
        assert_eq!(text(b"gr\xF6nt \x96 \xE4nnu"), Some(("grönt – ännu".into(), 1)));
        assert_eq!(text("grönt".as_bytes()), Some(("grönt".into(), 0)));
        // A file of UTF-8 with one letter cut in two, old Macintosh text, and bytes that are no text.
        assert_eq!(text(b"gr\xC3\xB6nt \xC3 annu"), None);
        assert_eq!(text(b"gr\x9Ant"), None);
        assert_eq!(text(b"\x01\xE5"), None);
    }
}
