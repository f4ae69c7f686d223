//! Failures as pages, in the reader's language. What is inside goes to the log, never to the page.

use askama::Template;
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Response, StatusCode, header, request::Parts},
    middleware::Next,
    response::IntoResponse,
};
use pages::{Chrome, Field, Samples, Words};
use store::StoreError;

use crate::{App, Ctx, Fail, ctx::escape, observe::RequestId};

/// After how many seconds it is worth trying again when the database was away.
const AWAY: i64 = 5;

/// A failure on its way out.
#[derive(Clone)]
struct Failed(std::sync::Arc<Fail>);

/// The failure as a bare status; [`dress`] makes a page of it.
pub(crate) fn bare(fail: Fail) -> Response<Body> {
    let mut response = fail.status().into_response();
    response.extensions_mut().insert(Failed(std::sync::Arc::new(fail)));
    response
}

/// Makes a page of every failure, whoever it comes from: a handler, the gate, or a layer that only sets a status.
pub(crate) async fn dress(State(app): State<App>, request: Request, next: Next) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let kept = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let failed = response.extensions().get::<Failed>().map(|failed| failed.0.clone());
    let fail = match failed {
        Some(fail) => fail,
        None => match of_layer(&response) {
            Some(fail) => std::sync::Arc::new(fail),
            None => return response,
        },
    };
    page(&app, &kept, &fail).await
}

/// What a status without a page means that some layer below has set.
fn of_layer(response: &Response<Body>) -> Option<Fail> {
    let html = response.headers().get(header::CONTENT_TYPE);
    if html.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        return None;
    }
    Some(match response.status() {
        StatusCode::NOT_FOUND => Fail::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => Fail::Method,
        StatusCode::FORBIDDEN => Fail::BadRequest { code: "cross-site" },
        StatusCode::REQUEST_TIMEOUT => Fail::Timeout,
        StatusCode::PAYLOAD_TOO_LARGE => Fail::TooLarge { most: 0, kept: Vec::new() },
        StatusCode::INTERNAL_SERVER_ERROR => Fail::Broken("a handler panicked"),
        _ => return None,
    })
}

/// The page about a failure.
#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    chrome: Chrome,
    text: String,
    /// What would be needed, when the reader may not.
    needed: Option<String>,
    /// Shown when it is worth telling somebody.
    request_id: Option<String>,
    /// What was written and not taken in, to be copied.
    kept: Vec<Field>,
    home: String,
}

async fn page(app: &App, parts: &Parts, fail: &Fail) -> Response<Body> {
    let request_id = parts.extensions.get::<RequestId>().map_or_else(String::new, |id| id.0.clone());
    let status = match fail {
        // A refused origin is a prohibition to the reader and a bad request in the log.
        Fail::BadRequest { code: "cross-site" } => StatusCode::FORBIDDEN,
        other => other.status(),
    };
    match fail {
        Fail::Store(error) => tracing::error!(request = request_id, %error, "the database failed"),
        Fail::Broken(what) => tracing::error!(request = request_id, what, "something broke"),
        Fail::BadRequest { code } => tracing::info!(request = request_id, code, "bad request"),
        _ => {}
    }
    if matches!(fail, Fail::SignIn) {
        // After a deed there is nothing to come back to but the page it was on.
        let back = parts.uri.path_and_query().filter(|_| parts.method != "POST");
        let to = back.map_or_else(|| "/".to_owned(), |path| path.to_string());
        let location = format!("/sign-in?to={}", escape(&to));
        return (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response();
    }
    let ctx = reader(app, parts).await;
    let words = ctx.as_ref().map_or(Words::new(kernel::Lang::Sv), |ctx| ctx.words);
    let (key, text) = said(words, fail);
    let title = words.t(key);
    let chrome = match &ctx {
        Some(ctx) => ctx.chrome(title),
        None => Chrome::new(words, title, pages::Brand::new("Samband", "/")),
    };
    let needed = match fail {
        Fail::Forbidden(Some(right)) => Some(words.t(&format!("right-{}", right.as_str()))),
        _ => None,
    };
    let kept = match fail {
        Fail::TooLarge { kept, .. } => kept_fields(words, kept),
        _ => Vec::new(),
    };
    let home = chrome.brand.home.clone();
    let request_id = status.is_server_error().then_some(request_id);
    let chrome = Chrome { index: false, ..chrome };
    let html = ErrorPage { chrome, text, needed, request_id, kept, home }.render().unwrap_or_default();
    let mut response = (status, html).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let retry_after = match fail {
        Fail::TooMany { retry_after } => Some(*retry_after),
        Fail::Store(StoreError::Unavailable(_)) => Some(AWAY),
        _ => None,
    };
    if let Some(seconds) = retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// Who is to read the page: in the space that the path begins with, if there is one.
async fn reader(app: &App, parts: &Parts) -> Option<Ctx> {
    let first = parts.uri.path().split('/').nth(1).unwrap_or("").to_owned();
    if let Ok(ctx) = Ctx::open(app, parts, vec![("space".to_owned(), first)]).await {
        return Some(ctx);
    }
    Ctx::open(app, parts, Vec::new()).await.ok()
}

fn kept_fields(words: Words, kept: &[String]) -> Vec<Field> {
    let field = |(at, text): (usize, &String)| {
        Field::textarea(&format!("kept-{}", at + 1), words.t("page-too-large-kept"), 12).value(text.as_str())
    };
    kept.iter().enumerate().map(field).collect()
}

/// "256 kB", "50 MB".
fn size(words: Words, bytes: usize) -> String {
    let (n, unit) = if bytes < 1 << 20 { (bytes >> 10, "kB") } else { (bytes >> 20, "MB") };
    format!("{} {unit}", words.number(n as i64))
}

/// Title key and text of a failure.
fn said(words: Words, fail: &Fail) -> (&'static str, String) {
    let key = match fail {
        Fail::NotFound => "page-not-found",
        Fail::Gone => "page-gone",
        Fail::Forbidden(_) | Fail::SignIn => "page-forbidden",
        Fail::Refused(refusal) => return ("page-refused", words.refusal(refusal)),
        Fail::Stale => "page-stale",
        Fail::TooMany { .. } => "page-too-many",
        Fail::BadRequest { code: "cross-site" } => "page-cross-site",
        Fail::BadRequest { .. } | Fail::Method => "page-bad-request",
        Fail::TooLarge { most, .. } if *most > 0 => {
            let size = size(words, *most);
            return ("page-too-large", words.with("page-too-large-most", &[("size", size.into())]));
        }
        Fail::TooLarge { .. } => "page-too-large",
        Fail::Timeout => "page-timeout",
        Fail::Store(StoreError::Unavailable(_)) => "page-unavailable",
        Fail::Broken(_) | Fail::Store(_) => "page-broken",
    };
    (key, words.t(&format!("{key}-text")))
}

impl Samples for ErrorPage {
    fn samples(words: Words) -> Vec<ErrorPage> {
        let chrome = |key| Chrome::new(words, words.t(key), pages::Brand::new("Samband", "/"));
        let plain = |key: &str| words.t(&format!("{key}-text"));
        vec![
            ErrorPage {
                chrome: chrome("page-forbidden"),
                text: plain("page-forbidden"),
                needed: Some(words.t("right-sort-ideas")),
                request_id: None,
                kept: Vec::new(),
                home: "/tvv".into(),
            },
            ErrorPage {
                chrome: chrome("page-broken"),
                text: plain("page-broken"),
                needed: None,
                request_id: Some("0f3a".into()),
                kept: Vec::new(),
                home: "/".into(),
            },
            ErrorPage {
                chrome: chrome("page-too-large"),
                text: words.with("page-too-large-most", &[("size", size(words, 50 << 20).into())]),
                needed: None,
                request_id: None,
                kept: kept_fields(words, &["A <long> text.".to_owned(), "Another.".to_owned()]),
                home: "/".into(),
            },
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::ErrorPage>();
    }
}
