//! What goes back.

use askama::Template;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use pages::Tone;
use serde::Serialize;

use crate::{App, Fail, cookies};

/// How long a reply may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// Ask again each time; unchanged bodies are not sent twice (`ETag`).
    Revalidate,
    /// Never.
    No,
    /// For ever: the address changes with the content.
    Forever,
}

/// A notice for the next page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Notice {
    pub tone: Tone,
    pub key: &'static str,
    pub count: Option<i64>,
}

/// What goes back to the reader.
#[derive(Debug)]
pub struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Vec<u8>,
    pub(crate) keep: Keep,
    pub(crate) notice: Option<Notice>,
    /// Name, text, and seconds to live; 0 forgets it.
    pub(crate) cookies: Vec<(&'static str, String, i64)>,
}

fn value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}

impl Reply {
    /// Bytes of a media type.
    pub fn bytes(bytes: impl Into<Vec<u8>>, kind: &str) -> Reply {
        let headers = vec![(header::CONTENT_TYPE, value(kind))];
        let body = bytes.into();
        Reply {
            status: StatusCode::OK,
            headers,
            body,
            keep: Keep::Revalidate,
            notice: None,
            cookies: Vec::new(),
        }
    }

    /// A page.
    pub fn html(page: &impl Template) -> Result<Reply, Fail> {
        Ok(Reply::bytes(page.render()?, "text/html; charset=utf-8"))
    }

    /// Leads on, to a path of this site.
    pub fn redirect(to: impl AsRef<str>) -> Reply {
        let mut reply = Reply::bytes("", "text/plain; charset=utf-8").header(header::LOCATION, to.as_ref());
        reply.status = StatusCode::SEE_OTHER;
        reply.keep = Keep::No;
        reply
    }

    /// A file to be saved under a name.
    pub fn file(bytes: impl Into<Vec<u8>>, kind: &str, name: &str) -> Reply {
        // Plain ASCII without quotation marks, so that no name can end the header's value early.
        let odd = |c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-' | '_');
        let name = name.replace(odd, "_");
        Reply::bytes(bytes, kind)
            .header(header::CONTENT_DISPOSITION, &format!("attachment; filename=\"{name}\""))
    }

    /// JSON.
    pub fn json(data: &impl Serialize) -> Reply {
        Reply::bytes(serde_json::to_vec(data).expect("plain data"), "application/json")
    }

    /// A table as CSV (RFC 4180), to be saved under a name.
    pub fn csv(bytes: impl Into<Vec<u8>>, name: &str) -> Reply {
        Reply::file(bytes, "text/csv; charset=utf-8", name)
    }

    /// An Atom feed (RFC 4287).
    pub fn atom(xml: impl Into<Vec<u8>>) -> Reply {
        Reply::bytes(xml, "application/atom+xml; charset=utf-8")
    }

    /// With another status: 422 for a form that has faults.
    pub fn status(mut self, status: StatusCode) -> Reply {
        self.status = status;
        self
    }

    /// A form that has faults: status 422.
    pub fn faulty(self) -> Reply {
        self.status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// With a header.
    pub fn header(mut self, name: HeaderName, text: &str) -> Reply {
        self.headers.push((name, value(text)));
        self
    }

    /// Not to be kept anywhere: personal pages.
    pub fn private(mut self) -> Reply {
        self.keep = Keep::No;
        self
    }

    /// To be kept for ever, since the address changes with the content.
    pub fn forever(mut self) -> Reply {
        self.keep = Keep::Forever;
        self
    }

    /// The next page says that it was done: a message key, with its number `{ $n }` if it names one. Never
    /// anything about a person.
    pub fn done(self, key: &'static str, count: Option<i64>) -> Reply {
        self.notice(Tone::Success, key, count)
    }

    /// The next page says something else than success.
    pub fn notice(mut self, tone: Tone, key: &'static str, count: Option<i64>) -> Reply {
        self.notice = Some(Notice { tone, key, count });
        self
    }

    /// Keeps a word in this browser for so many seconds, 0 to forget it: out of reach of scripts (`HttpOnly`) and
    /// of posts from elsewhere (`SameSite=Lax`), over HTTPS only where that is possible. Never anything about a
    /// person: a reference that means nothing outside this installation.
    pub fn cookie(mut self, name: &'static str, text: impl Into<String>, seconds: i64) -> Reply {
        self.cookies.push((name, text.into(), seconds));
        self
    }

    /// Keeps the session's token in this browser.
    pub(crate) fn sign_in(self, app: &App, token: String) -> Reply {
        self.cookie(cookies::session_name(app), token, members::session::SESSION / 1000)
    }

    /// Forgets the session's token.
    pub(crate) fn sign_out(self, app: &App) -> Reply {
        self.cookie(cookies::session_name(app), "", 0)
    }
}
