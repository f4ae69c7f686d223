//! The door's cookies: session, language, notice. All of them functional; none needs consent.

use axum::http::{HeaderMap, HeaderValue, header};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use kernel::Lang;
use pages::Tone;

use crate::{App, Form, reply::Notice};

pub(crate) const LANG: &str = "lang";
pub(crate) const NOTICE: &str = "notice";
/// Words that the space avoids and that were just written.
pub(crate) const TERMS: &str = "terms";
/// Where to go after signing in: a link in an e-mail comes back without it.
pub(crate) const BACK: &str = "back";

/// The session's cookie: bound to this host by its prefix (RFC 6265bis, 4.1.3.2) wherever that is possible.
pub(crate) fn session_name(app: &App) -> &'static str {
    if app.config().secure_cookies { "__Host-samband" } else { "samband" }
}

pub(crate) fn read(headers: &HeaderMap) -> CookieJar {
    CookieJar::from_headers(headers)
}

/// A cookie as the door sets them; seconds to live, 0 to forget it.
pub(crate) fn set(app: &App, name: &str, text: &str, seconds: i64) -> Option<HeaderValue> {
    let mut cookie = Cookie::build((name, text)).path("/").http_only(true).same_site(SameSite::Lax);
    if app.config().secure_cookies {
        cookie = cookie.secure(true);
    }
    HeaderValue::from_str(&format!("{}; Max-Age={seconds}", cookie.build())).ok()
}

pub(crate) fn append(headers: &mut HeaderMap, cookie: Option<HeaderValue>) {
    if let Some(cookie) = cookie {
        headers.append(header::SET_COOKIE, cookie);
    }
}

pub(crate) fn lang(jar: &CookieJar) -> Option<Lang> {
    jar.get(LANG)?.value().parse().ok()
}

/// Where to go after signing in, percent-encoded as it was set.
pub(crate) fn back(headers: &HeaderMap) -> Option<String> {
    let jar = read(headers);
    let uri = format!("/?to={}", jar.get(BACK)?.value()).parse().ok()?;
    let to = Form::of_query(&uri).text("to").to_owned();
    Some(to).filter(|to| !to.is_empty())
}

/// Places in the space's list of words to avoid, as text.
pub(crate) fn terms_text(app: &App, places: &[usize]) -> String {
    let places = places.iter().map(usize::to_string).collect::<Vec<_>>().join("-");
    let mac = app.secret().mac(&["terms", &places]);
    format!("{places}.{mac}")
}

/// Reads what [`terms_text`] wrote.
pub(crate) fn terms(app: &App, jar: &CookieJar) -> Vec<usize> {
    let text = jar.get(TERMS).map_or("", |cookie| cookie.value());
    let Some((places, mac)) = text.split_once('.') else { return Vec::new() };
    if !app.secret().matches(&["terms", places], mac) {
        return Vec::new();
    }
    places.split('-').filter_map(|place| place.parse().ok()).collect()
}

const TONES: [Tone; 5] = [Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger];

/// A notice as text: tone, key, number, and a mac over them, so that nobody can put words on our pages.
pub(crate) fn notice_text(app: &App, notice: &Notice) -> String {
    let count = notice.count.map(|n| n.to_string()).unwrap_or_default();
    let tone = notice.tone.colour();
    let mac = app.secret().mac(&["notice", tone, notice.key, &count]);
    format!("{tone}.{}.{count}.{mac}", notice.key)
}

/// Reads what [`notice_text`] wrote: tone, key, number.
pub(crate) fn notice(app: &App, jar: &CookieJar) -> Option<(Tone, String, Option<i64>)> {
    let text = jar.get(NOTICE)?.value();
    let mut parts = text.split('.');
    let (tone, key, count, mac) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    if !app.secret().matches(&["notice", tone, key, count], mac) {
        return None;
    }
    let tone = TONES.into_iter().find(|known| known.colour() == tone)?;
    Some((tone, key.to_owned(), count.parse().ok()))
}
