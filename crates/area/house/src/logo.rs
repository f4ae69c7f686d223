//! Whether a file can be a logo. Pure.
//!
//! PNG (ISO/IEC 15948) by its signature and header; SVG 1.1 and 2 by reading it through: what could act, or fetch
//! something from elsewhere, has no place in a picture.

use members::space::Logo;
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

/// The largest file, bytes: it is fetched with every first visit.
pub const MOST_BYTES: usize = 200 * 1024;
/// The least height of a PNG, so that it is sharp at the height of the header on good screens.
pub const LEAST_HEIGHT: u32 = 72;
/// The greatest width or height of a PNG.
pub const MOST_PIXELS: u32 = 4000;

/// Why a file cannot be a logo: the last part of the message key `fault-…`, with the number it names.
pub type Refused = (&'static str, Option<i64>);

/// The logo in a file; or what is wrong with it.
pub fn read(bytes: &[u8]) -> Result<Logo, Refused> {
    if bytes.is_empty() {
        return Err(("logo-missing", None));
    }
    if bytes.len() > MOST_BYTES {
        return Err(("logo-too-heavy", Some(MOST_BYTES as i64 / 1024)));
    }
    let logo = |kind: &str| Logo { kind: kind.to_owned(), bytes: bytes.to_vec() };
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return png(bytes).map(|()| logo("image/png"));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if text.contains("<svg") => svg(text).map(|()| logo("image/svg+xml")),
        _ => Err(("logo-kind", None)),
    }
}

/// The header chunk comes first and holds width and height, four bytes each.
fn png(bytes: &[u8]) -> Result<(), Refused> {
    let side =
        |at: usize| bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_be_bytes);
    let header = bytes.get(12..16) == Some(b"IHDR");
    match (side(16), side(20)) {
        (Some(width), Some(height)) if header && width > 0 => match () {
            () if height < LEAST_HEIGHT => Err(("logo-too-low", Some(LEAST_HEIGHT.into()))),
            () if width.max(height) > MOST_PIXELS => Err(("logo-too-wide", Some(MOST_PIXELS.into()))),
            () => Ok(()),
        },
        _ => Err(("logo-damaged", None)),
    }
}

/// Elements that a picture does without.
const ACTING: [&str; 8] =
    ["script", "foreignObject", "iframe", "embed", "object", "audio", "video", "handler"];

fn svg(text: &str) -> Result<(), Refused> {
    let (unsafe_, damaged) = (("logo-unsafe", None), ("logo-damaged", None));
    let mut reader = Reader::from_str(text);
    let (mut depth, mut root, mut styled) = (0_i32, false, false);
    loop {
        match reader.read_event().map_err(|_| damaged)? {
            Event::Start(tag) => {
                element(&tag, &mut root)?;
                styled = tag.local_name().as_ref() == "style";
                depth += 1;
            }
            Event::Empty(tag) => element(&tag, &mut root)?,
            Event::End(_) => (depth, styled) = (depth - 1, false),
            Event::Text(text) if styled && fetches(&text) => return Err(unsafe_),
            Event::CData(text) if styled && fetches(&text) => return Err(unsafe_),
            // Entities and instructions can smuggle in what the checks do not see.
            Event::DocType(kind) if kind.contains('[') => return Err(unsafe_),
            Event::PI(_) => return Err(unsafe_),
            Event::Eof if root && depth == 0 => return Ok(()),
            Event::Eof => return Err(damaged),
            _ => {}
        }
    }
}

/// The first element is a picture with a size; none acts, or fetches something from elsewhere.
fn element(tag: &BytesStart, root: &mut bool) -> Result<(), Refused> {
    let (unsafe_, damaged) = (("logo-unsafe", None), ("logo-damaged", None));
    let name = tag.local_name();
    let mut sized = 0;
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|_| damaged)?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| damaged)?;
        let key = attribute.key.local_name();
        let key = key.as_ref();
        sized += match key {
            "viewBox" => 2,
            "width" | "height" => 1,
            _ => 0,
        };
        let leads = key == "href" && !value.starts_with('#') && !value.starts_with("data:image/");
        if key.starts_with("on") || leads || fetches(&value) {
            return Err(unsafe_);
        }
    }
    if !*root && (name.as_ref() != "svg" || sized < 2) {
        return Err(("logo-without-size", None));
    }
    *root = true;
    if ACTING.contains(&name.as_ref()) { Err(unsafe_) } else { Ok(()) }
}

/// Whether a style names something outside the file.
fn fetches(style: &str) -> bool {
    let style: String = style.to_lowercase().chars().filter(|c| !c.is_whitespace() && *c != '\\').collect();
    let outside = |rest: &str| {
        let inside = rest.trim_start_matches(['"', '\'']);
        !inside.starts_with('#') && !inside.starts_with("data:image/")
    };
    style.contains("@import") || style.contains("javascript:") || style.split("url(").skip(1).any(outside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes
    }

    fn code(bytes: &[u8]) -> &'static str {
        read(bytes).map_or_else(|(code, _)| code, |_| "fine")
    }

    #[test]
    fn pictures_are_told_by_what_is_in_them() {
        assert_eq!(read(&png(300, 80)).unwrap().kind, "image/png");
        let svg = r##"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><style>.a { fill: url(#g) }</style><use href="#a"/><path d="M0 0"/></svg>"##;
        assert_eq!(read(svg.as_bytes()).unwrap().kind, "image/svg+xml");
        assert_eq!(code(b""), "logo-missing");
        assert_eq!(code(b"\xff\xd8\xff\xe0 a photograph"), "logo-kind");
        assert_eq!(code(b"<html><body>hello</body></html>"), "logo-kind");
        assert_eq!(code(&vec![b'x'; MOST_BYTES + 1]), "logo-too-heavy");
        assert_eq!(code(&png(300, 71)), "logo-too-low");
        assert_eq!(code(&png(4001, 80)), "logo-too-wide");
        assert_eq!(code(&png(300, 80)[..18]), "logo-damaged");
        assert_eq!(code(b"<svg xmlns='http://www.w3.org/2000/svg'><path/></svg>"), "logo-without-size");
        assert_eq!(code(b"<svg viewBox='0 0 8 8'><g></svg>"), "logo-damaged");
        assert_eq!(code(b"<svg viewBox='0 0 8 8'><g>"), "logo-damaged");
    }

    #[test]
    fn nothing_in_a_picture_acts_or_fetches() {
        for inside in [
            "<script>1</script>",
            "<a onclick='x()'/>",
            "<image href='https://elsewhere.example/a.png'/>",
            "<a xlink:href='javascript:1'/>",
            "<foreignObject/>",
            "<rect style='fill:url(https://elsewhere.example/a)'/>",
            "<style>@import 'a.css'</style>",
            "<style>a{b:url( \"//elsewhere.example\")}</style>",
            "<?xml-stylesheet href='a.css'?>",
        ] {
            let svg =
                format!("<svg xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 8 8'>{inside}</svg>");
            assert_eq!(code(svg.as_bytes()), "logo-unsafe", "{inside}");
        }
        let entities = "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 8 8'/>";
        assert_eq!(code(entities.as_bytes()), "logo-unsafe");
    }
}
