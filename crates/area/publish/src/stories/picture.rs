//! A file → a picture that can be shown to everybody. Pure.
//!
//! What a file is, its content says, never its name: PNG (ISO/IEC 15948), JPEG (ITU-T T.81, JFIF), WebP (RFC 9649).
//! What a camera or a program noted beside the picture – where it was taken, when, with which device, by whom (EXIF,
//! XMP, IPTC, comments) – is personal data and is left out; how the picture is turned is kept. The picture itself is
//! not touched, and not looked into: a browser that finds it damaged shows its text instead.

/// The largest file, bytes.
pub const MOST_BYTES: usize = 4 << 20;
/// The greatest width or height, pixels.
pub const MOST_PIXELS: u32 = 8_000;

/// Why a file cannot be shown: the last part of the message key `fault-…`, with the number it names.
pub type Refused = (&'static str, Option<i64>);

/// A picture as it is stored and served.
#[derive(Clone, Debug, PartialEq)]
pub struct Clean {
    /// Its media type.
    pub kind: &'static str,
    /// Its content, without what was noted beside it.
    pub bytes: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

const DAMAGED: Refused = ("picture-damaged", None);

/// The picture in a file, or what is wrong with it.
pub fn read(bytes: &[u8]) -> Result<Clean, Refused> {
    if bytes.is_empty() {
        return Err(("picture-missing", None));
    }
    if bytes.len() > MOST_BYTES {
        return Err(("picture-too-heavy", Some((MOST_BYTES >> 20) as i64)));
    }
    let found = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        png(bytes)
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        jpeg(bytes)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        webp(bytes)
    } else {
        return Err(("picture-kind", None));
    };
    let clean = found.filter(|clean| clean.width > 0 && clean.height > 0).ok_or(DAMAGED)?;
    match clean.width.max(clean.height) > MOST_PIXELS {
        true => Err(("picture-too-large", Some(MOST_PIXELS.into()))),
        false => Ok(clean),
    }
}

fn big(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes)
}

fn big_short(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_be_bytes)
}

/// What a PNG is drawn with; all other chunks are notes (words, times, EXIF, a program's own).
const PNG_DRAWN: [&[u8; 4]; 18] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD",
    b"pHYs", b"cICP", b"mDCV", b"cLLI", b"acTL", b"fcTL", b"fdAT",
];

/// Chunks of length, name, content and checksum.
fn png(bytes: &[u8]) -> Option<Clean> {
    let (mut kept, mut at) = (bytes.get(..8)?.to_vec(), 8);
    loop {
        let length = usize::try_from(big(bytes, at)?).ok()?;
        let name = bytes.get(at + 4..at + 8)?;
        let chunk = bytes.get(at..at.checked_add(length)?.checked_add(12)?)?;
        if PNG_DRAWN.iter().any(|drawn| name == *drawn) {
            kept.extend_from_slice(chunk);
        }
        if name == b"IEND" {
            let header = kept.get(12..16) == Some(b"IHDR");
            let (width, height) = (big(&kept, 16)?, big(&kept, 20)?);
            return header.then_some(Clean { kind: "image/png", bytes: kept, width, height });
        }
        at += chunk.len();
    }
}

/// Segments and scans up to the end of the first picture: phones hang a second one behind it, or a film, with
/// notes of their own.
fn jpeg(bytes: &[u8]) -> Option<Clean> {
    let (mut kept, mut at) = (vec![0xff, 0xd8], 2);
    let (mut size, mut turned, mut scans) = (None, None, 0);
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        let marker = *bytes.get(at + 1)?;
        match marker {
            // Markers may be padded in front.
            0xff => {
                at += 1;
                continue;
            }
            0xd9 => break,
            _ => {}
        }
        let length = usize::from(big_short(bytes, at + 2)?);
        let segment = bytes.get(at..at + 2 + length)?;
        let content = segment.get(4..)?;
        at += segment.len();
        if marker == 0xe1 {
            turned = turned.or_else(|| turn(content));
        }
        // Every frame header but those that define tables (C4, CC) and the reserved one (C8).
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            size = Some((big_short(content, 3)?, big_short(content, 1)?));
        }
        if drawn(marker, content) {
            kept.extend_from_slice(segment);
        }
        if marker == 0xda {
            let scan = scan(bytes.get(at..)?)?;
            kept.extend_from_slice(scan);
            at += scan.len();
            scans += 1;
        }
    }
    kept.extend([0xff, 0xd9]);
    if let Some(turned) = turned {
        kept.splice(2..2, turn_segment(turned));
    }
    let (width, height) = size.filter(|_| scans > 0)?;
    Some(Clean { kind: "image/jpeg", bytes: kept, width: width.into(), height: height.into() })
}

/// Whether a JPEG is drawn with this segment: tables, frames and scans, and of the applications' own the density
/// (JFIF, without its thumbnail), the colours (ICC) and their transform (Adobe).
fn drawn(marker: u8, content: &[u8]) -> bool {
    match marker {
        0xc8 => false,
        0xc0..=0xcf | 0xda..=0xdd => true,
        0xe0 => content.starts_with(b"JFIF\0") && content.len() <= 14,
        0xe2 => content.starts_with(b"ICC_PROFILE\0"),
        0xee => content.starts_with(b"Adobe") && content.len() <= 12,
        _ => false,
    }
}

/// The coded picture at the beginning of `bytes`, up to the next marker that is no part of it (stuffed zeros and
/// restarts are).
fn scan(bytes: &[u8]) -> Option<&[u8]> {
    let ends = |two: &[u8]| two[0] == 0xff && !matches!(two[1], 0x00 | 0xd0..=0xd7 | 0xff);
    bytes.get(..bytes.windows(2).position(ends)?)
}

/// How the picture is to be turned, as its EXIF says (tag 0x0112), when it is to be turned at all.
fn turn(exif: &[u8]) -> Option<u8> {
    let tiff = exif.strip_prefix(b"Exif\0\0")?;
    let little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let two: [u8; 2] = tiff.get(at..at + 2)?.try_into().ok()?;
        Some(if little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
    };
    let four: [u8; 4] = tiff.get(4..8)?.try_into().ok()?;
    let first = if little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) };
    let first = usize::try_from(first).ok().filter(|first| *first < tiff.len())?;
    let entries = usize::from(short(first)?);
    let entry = (0..entries).map(|n| first + 2 + n * 12).find(|at| short(*at) == Some(0x0112))?;
    u8::try_from(short(entry + 8)?).ok().filter(|turn| (2..=8).contains(turn))
}

/// EXIF that says nothing else.
fn turn_segment(turn: u8) -> Vec<u8> {
    let mut segment = b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    segment.push(turn);
    segment.extend([0; 6]);
    segment
}

/// Chunks of name, length and content, padded to even lengths, as far as the file says that it goes. What the
/// picture is drawn with is kept.
fn webp(bytes: &[u8]) -> Option<Clean> {
    let whole = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    let bytes = bytes.get(..usize::try_from(whole).ok()?.saturating_add(8).min(bytes.len()))?;
    let little = |at: usize| bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes);
    let (mut kept, mut at) = (bytes.get(..12)?.to_vec(), 12);
    let mut size = None;
    while at < bytes.len() {
        let length = usize::try_from(little(at + 4)?).ok()?;
        let end = at.checked_add(8)?.checked_add(length)?.checked_add(length % 2)?;
        // A last odd chunk sometimes comes without its padding.
        let chunk = bytes.get(at..end.min(bytes.len())).filter(|chunk| chunk.len() >= 8 + length)?;
        let content = &chunk[8..];
        match &chunk[..4] {
            b"VP8X" => {
                let from = kept.len();
                kept.extend_from_slice(chunk);
                // It no longer says that EXIF and XMP follow.
                *kept.get_mut(from + 8)? &= !0x0c;
                let side = |at: usize| {
                    let three = content.get(at..at + 3)?;
                    Some(u32::from_le_bytes([three[0], three[1], three[2], 0]) + 1)
                };
                size = Some((side(4)?, side(7)?));
            }
            name @ (b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" | b"ANMF" | b"ICCP") => {
                kept.extend_from_slice(chunk);
                size = size.or_else(|| frame(name, content));
            }
            _ => {}
        }
        at = end;
    }
    let length = u32::try_from(kept.len() - 8).ok()?;
    kept[4..8].copy_from_slice(&length.to_le_bytes());
    let (width, height) = size?;
    Some(Clean { kind: "image/webp", bytes: kept, width, height })
}

/// Width and height in the header of a lossy or a lossless frame.
fn frame(name: &[u8], content: &[u8]) -> Option<(u32, u32)> {
    match name {
        b"VP8 " => {
            let side = |at: usize| {
                let two = content.get(at..at + 2)?.try_into().ok()?;
                Some(u32::from(u16::from_le_bytes(two) & 0x3fff))
            };
            Some((side(6)?, side(8)?))
        }
        b"VP8L" => {
            let bits = u32::from_le_bytes(content.get(1..5)?.try_into().ok()?);
            Some(((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1))
        }
        _ => None,
    }
}

/// Small pictures for tests and samples, whose camera has noted more than it should.
pub mod example {
    fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let length = (content.len() as u32).to_be_bytes();
        [&length[..], name, content, b"crc!"].concat()
    }

    /// A PNG of this size.
    pub fn png(width: u32, height: u32) -> Vec<u8> {
        let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), b"\x08\x02\0\0\0"].concat();
        [
            b"\x89PNG\r\n\x1a\n".to_vec(),
            chunk(b"IHDR", &header),
            chunk(b"tEXt", b"Author\0Kim"),
            chunk(b"prVt", b"a program's own note on Kim"),
            chunk(b"IDAT", b"pixels"),
            chunk(b"IEND", b""),
        ]
        .concat()
    }

    /// A JPEG that lies on its side, with the place where it was taken.
    pub fn jpeg(width: u16, height: u16) -> Vec<u8> {
        let segment = |marker: u8, content: &[u8]| {
            [&[0xff, marker][..], &(content.len() as u16 + 2).to_be_bytes(), content].concat()
        };
        let exif = [b"Exif\0\0II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0", &b"GPS 58,28"[..]];
        let frame = [&[8][..], &height.to_be_bytes(), &width.to_be_bytes(), &[0]].concat();
        [
            b"\xff\xd8".to_vec(),
            segment(0xe0, b"JFIF\0"),
            segment(0xe0, b"JFXX\0thumbnail of Kim"),
            segment(0xe1, &exif.concat()),
            segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x>Kim</x>"),
            segment(0xe2, b"ICC_PROFILE\0\x01\x01colours"),
            segment(0xe2, b"MPF\0where the second picture of Kim begins"),
            segment(0xed, b"Photoshop Kim"),
            segment(0xfe, b"Kim was here"),
            segment(0xc2, &frame),
            segment(0xda, b"\x01"),
            b"scan\xff\x00more\xff\xd0again\xff".to_vec(),
            segment(0xe1, b"Exif\0\0between the scans: GPS Kim"),
            segment(0xc4, b"table"),
            segment(0xda, b"\x01"),
            b"finer\xff\xd9".to_vec(),
            // A second picture, as phones keep one for bright screens, and the film of the moment.
            b"\xff\xd8".to_vec(),
            segment(0xe1, &exif.concat()),
            segment(0xda, b"\x01"),
            b"second Kim\xff\xd9ftypmp42 film of Kim\xff\xd9trailer Kim".to_vec(),
        ]
        .concat()
    }

    /// A WebP with EXIF and XMP.
    pub fn webp(width: u32, height: u32) -> Vec<u8> {
        let chunk = |name: &[u8; 4], content: &[u8]| {
            let pad: &[u8] = if content.len() % 2 == 1 { &[0] } else { &[] };
            [&name[..], &(content.len() as u32).to_le_bytes(), content, pad].concat()
        };
        let side = |side: u32| (side - 1).to_le_bytes()[..3].to_vec();
        let canvas = [vec![0x0c, 0, 0, 0], side(width), side(height)].concat();
        let inside = [
            b"WEBP".to_vec(),
            chunk(b"VP8X", &canvas),
            chunk(b"VP8 ", b"pixels"),
            chunk(b"EXIF", b"Kim"),
            chunk(b"XMP ", b"Kim!"),
            chunk(b"prVt", b"a program's own note on Kim"),
        ]
        .concat();
        [&b"RIFF"[..], &(inside.len() as u32).to_le_bytes(), &inside, &chunk(b"VP8 ", b"trailer Kim")]
            .concat()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn holds(bytes: &[u8], words: &[u8]) -> bool {
        bytes.windows(words.len()).any(|window| window == words)
    }

    #[test]
    fn what_a_camera_noted_is_left_out_and_the_picture_stays() {
        for (kind, bytes, kept) in [
            ("image/png", example::png(300, 200), &b"pixels"[..]),
            ("image/jpeg", example::jpeg(300, 200), b"scan\xff\x00more\xff\xd0again"),
            ("image/webp", example::webp(300, 200), b"pixels"),
        ] {
            let clean = read(&bytes).unwrap();
            assert_eq!((clean.kind, clean.width, clean.height), (kind, 300, 200));
            assert!(holds(&bytes, b"Kim"), "{kind}");
            for noted in [&b"Kim"[..], b"GPS", b"trailer", b"MPF", b"JFXX", b"prVt"] {
                assert!(!holds(&clean.bytes, noted), "{kind}");
            }
            assert!(holds(&clean.bytes, kept), "{kind}");
            assert_eq!(read(&clean.bytes).unwrap(), clean, "{kind}: clean stays clean");
        }
    }

    #[test]
    fn a_picture_that_lies_on_its_side_is_still_turned() {
        let clean = read(&example::jpeg(300, 200)).unwrap();
        assert_eq!(clean.bytes[..4], [0xff, 0xd8, 0xff, 0xe1]);
        assert_eq!(turn(&clean.bytes[6..38]), Some(6));
        assert!(holds(&clean.bytes, b"JFIF"));
    }

    #[test]
    fn a_jpeg_ends_where_its_own_picture_ends() {
        let clean = read(&example::jpeg(300, 200)).unwrap().bytes;
        assert!(clean.ends_with(b"\xff\xda\x00\x03\x01finer\xff\xd9"), "the last scan is there");
        assert!(holds(&clean, b"\xff\xc4\x00\x07table"), "and what it is read with");
        assert!(holds(&clean, b"ICC_PROFILE\0\x01\x01colours"), "the colours are part of the picture");
        assert_eq!(clean.windows(2).filter(|two| *two == b"\xff\xd8").count(), 1);
    }

    #[test]
    fn webp_no_longer_says_that_more_follows() {
        let clean = read(&example::webp(300, 200)).unwrap().bytes;
        assert_eq!(clean[20] & 0x0c, 0);
        assert_eq!(u32::from_le_bytes(clean[4..8].try_into().unwrap()) as usize, clean.len() - 8);
    }

    #[test]
    fn a_file_is_what_its_content_says() {
        let code = |bytes: &[u8]| read(bytes).unwrap_err();
        assert_eq!(code(b""), ("picture-missing", None));
        assert_eq!(code(b"<svg xmlns='http://www.w3.org/2000/svg'/>").0, "picture-kind");
        assert_eq!(code(b"GIF89a").0, "picture-kind");
        assert_eq!(code(&vec![0xff; MOST_BYTES + 1]), ("picture-too-heavy", Some(4)));
        assert_eq!(code(&example::png(9_000, 10)), ("picture-too-large", Some(8_000)));
        assert_eq!(code(&example::png(0, 10)), DAMAGED);
        for whole in [example::png(9, 9), example::jpeg(9, 9), example::webp(9, 9)] {
            assert_eq!(read(&whole[..whole.len() / 2]).unwrap_err(), DAMAGED);
        }
    }

    proptest! {
        /// Whatever somebody sends, there is a picture or a reason.
        #[test]
        fn nothing_breaks_the_reader(start in 0..3usize, cut in 0..200usize, noise in prop::collection::vec(any::<u8>(), 0..80)) {
            let whole = [example::png(9, 9), example::jpeg(9, 9), example::webp(9, 9)][start].clone();
            let mut bytes = whole[..cut.min(whole.len())].to_vec();
            bytes.extend(noise);
            let _ = read(&bytes);
        }

        /// What is kept of a JPEG, however its segments lie, is no more than came (and how it is turned), has one
        /// beginning and one end, and nothing in it is new to the reader.
        #[test]
        fn what_is_kept_is_bounded_and_stays_clean(
            parts in prop::collection::vec((0..14usize, prop::collection::vec(any::<u8>(), 0..40)), 0..30),
        ) {
            let markers = [0xc0, 0xc2, 0xc4, 0xda, 0xdb, 0xdd, 0xe0, 0xe1, 0xe2, 0xee, 0xfe, 0xd9, 0xd8, 0x01];
            let mut bytes = b"\xff\xd8".to_vec();
            for (marker, noise) in parts {
                bytes.extend([0xff, markers[marker], 0, noise.len() as u8 + 2]);
                bytes.extend(&noise);
                if markers[marker] == 0xda {
                    bytes.extend(noise);
                }
            }
            bytes.extend(b"\xff\xd9");
            if let Ok(clean) = read(&bytes) {
                prop_assert!(clean.bytes.len() <= bytes.len() + 36);
                prop_assert!(clean.bytes.ends_with(b"\xff\xd9"));
                prop_assert_eq!(read(&clean.bytes).unwrap(), clean);
            }
        }
    }
}
