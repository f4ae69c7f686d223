//! Compression of replies (RFC 9110, 12.5.3), which are whole when they get here. Knowing their length, the encoder
//! makes a window of that size ready: its usual one takes 8 MB for every page of more than 64 kB, each time anew
//! (docs/decisions/019).

use std::io::Write;

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, Response, StatusCode, header},
    middleware::Next,
};
use flate2::{Compression, write::GzEncoder};

use crate::{Fail, errors};

/// Less than this gains nothing, bytes.
const LEAST: usize = 64;
/// More than this is compressed beside the threads that answer, bytes.
const LARGE: usize = 256 << 10;
/// As much as one can have while somebody waits.
const BROTLI_QUALITY: i32 = 4;
/// The window of the encoder, as powers of two.
const WINDOWS: std::ops::RangeInclusive<u32> = 16..=22;

/// A way to compress, the better first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Coding {
    Brotli,
    Gzip,
}

impl Coding {
    const ALL: [Coding; 2] = [Coding::Brotli, Coding::Gzip];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Coding::Brotli => "br",
            Coding::Gzip => "gzip",
        }
    }

    fn encode(self, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
        let room = Vec::with_capacity(bytes.len() / 4);
        match self {
            Coding::Brotli => {
                let window = bytes.len().next_power_of_two().trailing_zeros();
                let params = brotli::enc::BrotliEncoderParams {
                    quality: BROTLI_QUALITY,
                    lgwin: window.clamp(*WINDOWS.start(), *WINDOWS.end()) as i32,
                    size_hint: bytes.len(),
                    ..Default::default()
                };
                let mut writer = brotli::CompressorWriter::with_params(room, 4 << 10, &params);
                writer.write_all(bytes)?;
                Ok(writer.into_inner())
            }
            Coding::Gzip => {
                let mut writer = GzEncoder::new(room, Compression::default());
                writer.write_all(bytes)?;
                writer.finish()
            }
        }
    }
}

/// The best coding that the other side takes.
pub(crate) fn accepted(headers: &HeaderMap) -> Option<Coding> {
    let lists = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let mut taken = [None; 2];
    let mut others = false;
    for part in lists.flat_map(|list| list.split(',')) {
        let (name, quality) = part.split_once(';').unwrap_or((part, "q=1"));
        let wanted =
            quality.trim().strip_prefix("q=").and_then(|q| q.trim().parse().ok()).unwrap_or(1.0_f32) > 0.0;
        match Coding::ALL.iter().position(|coding| coding.name().eq_ignore_ascii_case(name.trim())) {
            Some(at) => taken[at] = Some(wanted),
            None => others |= wanted && name.trim() == "*",
        }
    }
    Coding::ALL.into_iter().zip(taken).find(|(_, taken)| taken.unwrap_or(others)).map(|(coding, _)| coding)
}

/// Whether what a reply holds becomes smaller: words and figures, not what is compressed in itself.
fn shrinks(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.starts_with("text/") || ["json", "xml", "javascript"].iter().any(|end| kind.ends_with(end))
}

/// Compresses what is sent, for those who take it.
pub(crate) async fn compress(request: Request, next: Next) -> Response<Body> {
    let coding = accepted(request.headers());
    let (mut parts, body) = next.run(request).await.into_parts();
    if parts.headers.contains_key(header::CONTENT_ENCODING) || !shrinks(&parts.headers) {
        return Response::from_parts(parts, body);
    }
    if !parts.headers.contains_key(header::VARY) {
        parts.headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    let Some(coding) = coding.filter(|_| parts.status != StatusCode::PARTIAL_CONTENT) else {
        return Response::from_parts(parts, body);
    };
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return errors::bare(Fail::Broken("a reply broke off"));
    };
    if bytes.len() < LEAST {
        return Response::from_parts(parts, Body::from(bytes));
    }
    let encoded = match bytes.len() {
        ..LARGE => coding.encode(&bytes).ok(),
        _ => {
            let bytes = bytes.clone();
            tokio::task::spawn_blocking(move || coding.encode(&bytes).ok()).await.ok().flatten()
        }
    };
    let Some(encoded) = encoded else { return Response::from_parts(parts, Body::from(bytes)) };
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
    Response::from_parts(parts, Body::from(encoded))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn takes(accept: &str) -> Option<Coding> {
        accepted(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_str(accept).unwrap())]))
    }

    #[test]
    fn the_best_of_what_is_taken() {
        assert_eq!(takes("gzip, deflate, br, zstd"), Some(Coding::Brotli));
        assert_eq!(takes("gzip, deflate"), Some(Coding::Gzip));
        assert_eq!(takes("br;q=0, GZIP;q=0.5"), Some(Coding::Gzip));
        assert_eq!(takes("*"), Some(Coding::Brotli));
        assert_eq!(takes("br;q=0, *;q=0.1"), Some(Coding::Gzip));
        for none in ["", "identity", "*;q=0", "br; q=0", "zstd", ";;,=", "gzip;q=0.0"] {
            assert_eq!(takes(none), None, "{none}");
        }
        assert_eq!(accepted(&HeaderMap::new()), None);
    }

    #[test]
    fn what_is_compressed_is_read_back_whatever_its_size() {
        for size in [LEAST, 5_000, 70_000, LARGE + 1, 5 << 20] {
            let bytes: Vec<u8> = (0..size).map(|at| b"Fler bussar! "[at % 13] ^ (at / 997) as u8).collect();
            let mut back = Vec::new();
            let packed = Coding::Brotli.encode(&bytes).unwrap();
            brotli::Decompressor::new(&packed[..], 4096).read_to_end(&mut back).unwrap();
            assert!(back == bytes && packed.len() < bytes.len(), "{size}");
            back.clear();
            let packed = Coding::Gzip.encode(&bytes).unwrap();
            flate2::read::GzDecoder::new(&packed[..]).read_to_end(&mut back).unwrap();
            assert!(back == bytes, "{size}");
        }
    }
}
