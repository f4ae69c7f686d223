//! Style sheets, scripts and fonts, bundled at build time and embedded.
//!
//! `build.rs` lets esbuild bundle `src/app.css` and `src/app.js`; every file gets a name that holds the
//! hash of its content, so it may be kept by browsers for ever.
//!
//! Absent on purpose: a web server, themes of a space (`pages::Theme`), anything third-party in the tree.

struct Entry {
    name: &'static str,
    url: &'static str,
    etag: &'static str,
    bytes: &'static [u8],
    brotli: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/table.rs"));

/// A file as it is sent.
#[derive(Clone, Copy, Debug)]
pub struct Asset {
    /// The content.
    pub bytes: &'static [u8],
    /// The same, compressed with brotli, for those that accept it; fonts are compressed in themselves.
    pub brotli: Option<&'static [u8]>,
    /// For `Content-Type`.
    pub content_type: &'static str,
    /// For `ETag`, with its quotation marks.
    pub etag: &'static str,
}

/// The file at an address such as `/assets/app-1A2B3C4D.css`. All may be cached as `immutable`.
pub fn find(path: &str) -> Option<Asset> {
    let entry = TABLE.iter().find(|entry| entry.url == path)?;
    Some(Asset {
        bytes: entry.bytes,
        brotli: entry.brotli,
        content_type: content_type(entry.url),
        etag: entry.etag,
    })
}

/// The address of a bundled file: `app.css` → `/assets/app-1A2B3C4D.css`.
///
/// # Panics
/// When no file has that name: names are written in code, so a test meets it first.
pub fn url(name: &str) -> &'static str {
    match TABLE.iter().find(|entry| entry.name == name) {
        Some(entry) => entry.url,
        None => panic!("no bundled file is called {name}"),
    }
}

/// Every address, for tests and for exporting the site as files.
pub fn urls() -> impl Iterator<Item = &'static str> {
    TABLE.iter().map(|entry| entry.url)
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn css() -> &'static str {
        std::str::from_utf8(find(url("app.css")).unwrap().bytes).unwrap()
    }

    #[test]
    fn the_bundle_is_found_by_its_hashed_address() {
        for name in
            ["app.css", "app.js", "inter-latin-wght-normal.woff2", "source-serif-4-latin-wght-normal.woff2"]
        {
            let asset = find(url(name)).unwrap();
            assert!(!asset.bytes.is_empty() && asset.etag.len() == 10, "{name}");
            assert_eq!(asset.brotli.is_some(), !name.ends_with("woff2"), "{name}");
        }
        assert!(find("/assets/app.css").is_none());
    }

    /// Half of what a first visit may weigh; the other half is the page itself.
    #[test]
    fn styles_and_scripts_stay_light() {
        let weight = |name| find(url(name)).unwrap().brotli.unwrap().len();
        assert!(weight("app.css") <= 25_000, "app.css: {} bytes", weight("app.css"));
        assert!(weight("app.js") <= 5_000, "app.js: {} bytes", weight("app.js"));
    }

    /// Components are taken one by one and tokens are our own, so a token may be missing after an update.
    #[test]
    fn every_token_without_fallback_is_defined() {
        let css = css();
        let name = |at: &str| {
            at.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).next().unwrap().to_owned()
        };
        let used: BTreeSet<_> = css
            .split("var(")
            .skip(1)
            .filter(|rest| rest.find(')') < rest.find(',').or(Some(usize::MAX)))
            .map(name)
            .filter(|name| name.starts_with("--ds-"))
            // Captions in other sizes than the usual one are not used.
            .filter(|name| !name.starts_with("--ds-heading-") || name.starts_with("--ds-heading-md"))
            .collect();
        let missing: Vec<_> = used.iter().filter(|name| !css.contains(&format!("{name}:"))).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
