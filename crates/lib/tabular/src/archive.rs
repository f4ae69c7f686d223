//! ZIP containers, checked whole before any part of them is parsed.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::fault::{Fault, FaultCode};
use crate::grid::Limits;

/// More parts than this no spreadsheet has.
const PARTS: usize = 10_000;

pub(crate) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// What the container holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Xlsx,
    Ods,
}

/// Opens a container, unpacks every part once to learn that it is whole (checksums) and not too large, and
/// tells what it is. Declared sizes are not trusted.
pub(crate) fn open<'a>(bytes: &'a [u8], limits: &Limits) -> Result<(Archive<'a>, Kind), Fault> {
    let too_large = || Fault::new(FaultCode::UnpackedTooLarge).arg("limit", limits.unpacked_bytes);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(fault)?;
    if archive.len() > PARTS {
        return Err(too_large());
    }
    let mut left = limits.unpacked_bytes as u64;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(fault)?;
        if part.size() > left {
            return Err(too_large());
        }
        let shares_texts = part.name().map_err(fault)?.to_ascii_lowercase().ends_with("sharedstrings.xml");
        let mut capped = part.by_ref().take(left + 1);
        let size = if shares_texts { check_shared(&mut capped)? } else { drain(&mut capped)? };
        left = left.checked_sub(size).ok_or_else(too_large)?;
    }
    let kind = tell(&mut archive)?;
    Ok((archive, kind))
}

fn drain(part: &mut impl Read) -> Result<u64, Fault> {
    io::copy(part, &mut io::sink()).map_err(|_| Fault::new(FaultCode::DamagedArchive))
}

/// The XLSX reader reserves memory for as many shared texts as the part claims to have, so a claim that
/// cannot be true must not reach it: a text takes at least the five bytes of `<si/>`.
fn check_shared(part: &mut impl Read) -> Result<u64, Fault> {
    const CLAIM: &[u8] = b"uniqueCount";
    let mut content = Vec::new();
    part.read_to_end(&mut content).map_err(|_| Fault::new(FaultCode::DamagedArchive))?;
    let size = content.len() as u64;
    let sound = content.windows(CLAIM.len()).enumerate().filter(|(_, name)| *name == CLAIM).all(|(at, _)| {
        let rest = content[at + CLAIM.len()..].trim_ascii_start();
        let Some(rest) = rest.strip_prefix(b"=") else { return true };
        let value = rest.trim_ascii_start().iter().skip(1);
        let digits = value.take_while(|byte| byte.is_ascii_digit());
        let count =
            digits.fold(0u64, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
        count <= size / 5
    });
    if sound { Ok(size) } else { Err(Fault::new(FaultCode::DamagedSheet)) }
}

/// Tells spreadsheets from the many other files that are ZIP containers.
fn tell(archive: &mut Archive<'_>) -> Result<Kind, Fault> {
    let mimetype = content(archive, "mimetype").unwrap_or_default();
    let names: Vec<String> = archive.file_names().flatten().map(|name| name.to_ascii_lowercase()).collect();
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    let found = if mimetype.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") {
        return if is_encrypted_ods(archive) {
            Err(Fault::new(FaultCode::PasswordProtected))
        } else {
            Ok(Kind::Ods)
        };
    } else if mimetype.starts_with(b"application/vnd.oasis.opendocument") {
        "odf"
    } else if has("xl/workbook.bin") {
        "xlsb"
    } else if has("word/") {
        "docx"
    } else if has("xl/") {
        return Ok(Kind::Xlsx);
    } else {
        "zip"
    };
    Err(Fault::new(FaultCode::UnsupportedFormat).arg("found", found))
}

/// Since ODF 1.3 a locked document is one encrypted part; before, parts were encrypted one by one.
fn is_encrypted_ods(archive: &mut Archive<'_>) -> bool {
    const MARK: &[u8] = b"encryption-data";
    let manifest = content(archive, "META-INF/manifest.xml").unwrap_or_default();
    archive.index_for_name("encrypted-package").is_some()
        || manifest.windows(MARK.len()).any(|part| part == MARK)
}

/// The content of a part. Its size was checked by [`open`].
fn content(archive: &mut Archive<'_>, name: &str) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    archive.by_name(name).ok()?.read_to_end(&mut content).ok()?;
    Some(content)
}

fn fault(error: ZipError) -> Fault {
    Fault::new(match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => FaultCode::PasswordProtected,
        _ => FaultCode::DamagedArchive,
    })
}
