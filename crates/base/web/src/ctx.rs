//! A request, opened: where, who, in which language.

use std::{str::FromStr, sync::Arc};

use axum::http::{HeaderMap, Uri, header, request::Parts};
use kernel::{Id, Lang, Millis};
use members::{
    Caller, Reach, Right, Space, permits,
    session::{self, Device, SignedIn},
};
use pages::{Pager, Tone, Words};
use store::{Store, Tx};

use crate::{App, Fail, Form, cookies, limit};

/// Everything that a handler knows about its request.
#[derive(Clone)]
pub struct Ctx {
    /// The running program.
    pub app: App,
    /// The database, counting the statements of this request.
    pub store: Store,
    /// Who asks, with the roles they have.
    pub caller: Caller,
    /// Their session and name, when they are signed in.
    pub signed_in: Option<SignedIn>,
    /// The language of the page.
    pub lang: Lang,
    /// Its words.
    pub words: Words,
    /// The fields of the query string.
    pub query: Form,
    /// The path, without the query.
    pub path: String,
    /// Names this request in logs and on error pages.
    pub request_id: String,
    /// The reader's network address, hashed: for `members::limits`, never for anything else.
    pub visitor: String,
    pub(crate) space: Option<Arc<Space>>,
    pub(crate) params: Vec<(String, String)>,
    pub(crate) notice: Option<(Tone, String, Option<i64>)>,
    /// Words to avoid that were just written, by their places in the space's list.
    pub(crate) avoided: Vec<usize>,
    pub(crate) headers: HeaderMap,
    pub(crate) from_this_machine: bool,
}

impl Ctx {
    pub(crate) async fn open(app: &App, parts: &Parts, params: Vec<(String, String)>) -> Result<Ctx, Fail> {
        let store = app.store().counting();
        let jar = cookies::read(&parts.headers);
        let space = match params.iter().find(|(name, _)| name == "space") {
            Some((_, key)) => Some(app.space(key).await?.ok_or(Fail::NotFound)?),
            None => None,
        };
        let signed_in = match jar.get(cookies::session_name(app)) {
            Some(cookie) => session::load(&mut store.read().await?, cookie.value()).await?,
            None => None,
        };
        let query = Form::of_query(&parts.uri);
        let asked = query.get("lang").or_else(|| cookies::lang(&jar));
        let wanted = asked.or_else(|| signed_in.as_ref().map(|person| person.caller.lang));
        let lang = choose(wanted, &parts.headers, space.as_deref());
        let caller = signed_in.as_ref().map_or_else(|| Caller::visitor(lang), |person| person.caller.clone());
        let words = Words::new(lang);
        let words = space.as_ref().map_or(words, |space| words.in_zone(&space.zone));
        Ok(Ctx {
            app: app.clone(),
            store,
            caller,
            signed_in,
            lang,
            words,
            query,
            path: parts.uri.path().to_owned(),
            request_id: parts
                .extensions
                .get::<crate::observe::RequestId>()
                .map_or_else(String::new, |id| id.0.clone()),
            visitor: app.secret().mac(&["visitor", &limit::address(app, parts)]),
            space,
            params,
            notice: cookies::notice(app, &jar),
            avoided: cookies::terms(app, &jar),
            headers: parts.headers.clone(),
            // Behind a proxy every connection comes from near by, so a forwarded request never counts.
            from_this_machine: limit::peer(parts).is_some_and(|peer| peer.ip().is_loopback())
                && !["x-forwarded-for", "x-forwarded-proto", "x-real-ip", "forwarded", "via"]
                    .iter()
                    .any(|name| parts.headers.contains_key(*name)),
        })
    }

    /// The space of the route.
    ///
    /// # Panics
    /// When the route has no `{space}`.
    pub fn space(&self) -> &Arc<Space> {
        self.space.as_ref().expect("the route has {space}")
    }

    /// The path of something in this space: `ctx.at("/ideas")` → `/tvv/ideas`.
    pub fn at(&self, path: &str) -> String {
        format!("/{}{path}", self.space().key)
    }

    /// A part of the path, read as something; [`Fail::NotFound`] when it is not one.
    pub fn param<T: FromStr>(&self, name: &str) -> Result<T, Fail> {
        let found = self.params.iter().find(|(key, _)| key == name);
        found.and_then(|(_, value)| value.parse().ok()).ok_or(Fail::NotFound)
    }

    /// A connection for reading.
    pub async fn read(&self) -> store::Result<Tx> {
        self.store.read().await
    }

    /// A reader of one moment, for pages whose figures must agree with each other: statements of [`Ctx::read`] may
    /// see what was written between them. Costs PostgreSQL two more trips.
    pub async fn snapshot(&self) -> store::Result<Tx> {
        self.store.snapshot().await
    }

    /// A transaction for one deed, which must append to the log.
    pub async fn write(&self) -> store::Result<Tx> {
        self.store.write().await
    }

    /// A transaction for technical data.
    pub async fn housekeeping(&self) -> store::Result<Tx> {
        self.store.housekeeping().await
    }

    /// How many statements this request has run.
    pub fn statements(&self) -> u32 {
        self.store.statements()
    }

    /// The present moment.
    pub fn now(&self) -> Millis {
        self.app.env().now()
    }

    /// Whether, and how far, the caller may use a right in this space.
    pub fn reach(&self, right: Right) -> Option<Reach> {
        permits::reach(
            &self.caller,
            self.space.as_ref().map_or(members::INSTALLATION, |space| space.id),
            right,
        )
    }

    /// Whether the caller may use a right in this space.
    pub fn may(&self, right: Right) -> bool {
        self.reach(right).is_some()
    }

    /// A one-time key for a form: the value of its hidden field `request`.
    pub fn request_key(&self) -> String {
        self.app.env().bytes::<16>().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether the reader's program asked for a piece of the page (`X-Requested-With: samband`), not all of it.
    pub fn wants_piece(&self) -> bool {
        self.headers.get("x-requested-with").is_some_and(|value| value == "samband")
    }

    /// The reader's device, as coarsely as it may be remembered.
    pub(crate) fn device(&self) -> Device {
        let said = self.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        Device::of(said.unwrap_or(""))
    }

    /// What [`crate::Reply::cookie`] kept under this name in the reader's browser.
    pub fn cookie(&self, name: &str) -> Option<String> {
        cookies::read(&self.headers).get(name).map(|cookie| cookie.value().to_owned())
    }

    /// The absolute address of a path of this site, for feeds and letters.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.app.config().base_url)
    }

    /// The same page with other query fields: those given replace the ones of their name; an empty value takes
    /// the field away.
    pub fn same_page(&self, fields: &[(&str, &str)]) -> String {
        let kept = self.query.fields().iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let kept = kept.filter(|(name, _)| fields.iter().all(|(other, _)| name != other));
        let all = kept.chain(fields.iter().copied().filter(|(_, value)| !value.is_empty()));
        let query: Vec<String> =
            all.map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
        if query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, query.join("&")) }
    }

    /// Where to leaf in a list that is read forward by `after`: back to its beginning, and on from the last one here.
    pub fn leaf(&self, next: Option<Id>) -> Pager {
        let first = self.query.has("after").then(|| self.same_page(&[("after", "")]));
        Pager::onward(self.words, first, next.map(|last| self.same_page(&[("after", &last.to_string())])))
    }
}

/// Percent-encoding of all but the unreserved characters (RFC 3986, 2.3).
pub(crate) fn escape(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

/// The language of the page: the one asked for, else the first in `Accept-Language` that the space offers, else
/// the space's own.
fn choose(wanted: Option<Lang>, headers: &HeaderMap, space: Option<&Space>) -> Lang {
    let offered: &[Lang] = space.map_or(&Lang::ALL, |space| &space.langs);
    if let Some(lang) = wanted {
        return space.map_or(lang, |space| space.nearest(lang));
    }
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let listed = accepted.split(',').filter_map(|entry| {
        let tag = entry.split([';', '-']).next().unwrap_or("").trim().to_ascii_lowercase();
        // `no` is what some browsers still say for bokmål.
        if tag == "no" { Some(Lang::Nb) } else { tag.parse().ok() }
    });
    let found = listed.into_iter().find(|lang| offered.contains(lang));
    found.unwrap_or_else(|| space.map_or(Lang::default(), |space| space.lang))
}

/// Where to go next, if it is a path of this site; the given one otherwise. Nothing that leads away: no scheme,
/// no host, no backslash that a browser would read as a slash.
pub(crate) fn local_path<'a>(to: &'a str, otherwise: &'a str) -> &'a str {
    let odd = |c: char| c.is_control() || c == '\\';
    let local = to.starts_with('/') && !to.starts_with("//") && !to.contains(odd);
    if local && to.parse::<Uri>().is_ok() { to } else { otherwise }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_followed() {
        for good in ["/", "/tvv/desk?page=2", "/tvv/ideas/1"] {
            assert_eq!(local_path(good, "/x"), good);
        }
        for bad in
            ["", "tvv", "//evil.example", "/\\evil.example", "https://evil.example/", "/a\nb", "javascript:1"]
        {
            assert_eq!(local_path(bad, "/x"), "/x", "{bad}");
        }
    }

    #[test]
    fn the_first_language_that_is_offered_is_chosen() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, "de, fi;q=0.9, en;q=0.8".parse().unwrap());
        assert_eq!(choose(None, &headers, None), Lang::Fi);
        assert_eq!(choose(Some(Lang::Nn), &headers, None), Lang::Nn);
        headers.insert(header::ACCEPT_LANGUAGE, "no-NO".parse().unwrap());
        assert_eq!(choose(None, &headers, None), Lang::Nb);
    }
}
