//! A reader without a browser, for tests: asks the router directly, keeps cookies, follows nothing by itself.

use std::{
    collections::BTreeMap,
    net::{Ipv4Addr, SocketAddr},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, Request, StatusCode, header},
};
use members::{Role, session::Device};
use tower::ServiceExt;

use crate::{App, ctx::escape, routes::demo};

/// A reader with cookies.
#[derive(Clone)]
pub struct Client {
    app: App,
    router: Router,
    cookies: BTreeMap<String, String>,
    headers: Vec<(String, String)>,
}

/// What came back.
#[derive(Debug)]
pub struct Page {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub bytes: Vec<u8>,
}

impl Page {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// A header's value; empty when it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
    }

    /// Where it leads.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// The value of the first hidden field of this name.
    pub fn hidden(&self, name: &str) -> String {
        let text = self.text();
        let begin = format!("name=\"{name}\" value=\"");
        let value = text.split_once(&begin).and_then(|(_, rest)| rest.split_once('"'));
        value.map(|(value, _)| value.to_owned()).unwrap_or_default()
    }
}

impl Client {
    /// A visitor who reads Swedish.
    pub fn new(app: &App) -> Client {
        let headers = vec![("accept-language".to_owned(), "sv".to_owned())];
        Client { app: app.clone(), router: app.router(), cookies: BTreeMap::new(), headers }
    }

    /// Sends this header with every request from now on; an empty value stops it.
    pub fn set(&mut self, name: &str, value: &str) {
        self.headers.retain(|(known, _)| known != name);
        if !value.is_empty() {
            self.headers.push((name.to_owned(), value.to_owned()));
        }
    }

    /// Signs in as somebody with the role in a space, who is made when there is nobody.
    ///
    /// # Panics
    /// When there is no such space.
    pub async fn sign_in_as(&mut self, space: &str, role: Role) {
        let space = self.app.space(space).await.expect("the database answers").expect("the space exists");
        let agent = self.headers.iter().find(|(name, _)| name == "user-agent").map_or("", |(_, agent)| agent);
        let device = Device::of(agent);
        let token = demo::sign_in_as(&self.app, &space, role, device).await.expect("a session");
        self.cookies.insert(crate::cookies::session_name(&self.app).to_owned(), token);
    }

    /// Forgets every cookie.
    pub fn forget(&mut self) {
        self.cookies.clear();
    }

    /// Asks for a page.
    pub async fn get(&mut self, path: &str) -> Page {
        self.send("GET", path, None, Body::empty()).await
    }

    /// Sends a form from our own page.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
        self.send(
            "POST",
            path,
            Some("application/x-www-form-urlencoded".to_owned()),
            Body::from(pairs.join("&")),
        )
        .await
    }

    /// Sends a form with a file.
    pub async fn upload(&mut self, path: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Page {
        let boundary = "samband-test-boundary";
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(
                format!("--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                    .bytes(),
            );
        }
        let (name, file, bytes) = file;
        body.extend(
            format!(
                "--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\r\n"
            )
            .bytes(),
        );
        body.extend(bytes);
        body.extend(format!("\r\n--{boundary}--\r\n").bytes());
        let kind = format!("multipart/form-data; boundary={boundary}");
        self.send("POST", path, Some(kind), Body::from(body)).await
    }

    async fn send(&mut self, method: &str, path: &str, kind: Option<String>, body: Body) -> Page {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, "localhost");
        if method == "POST" && !self.headers.iter().any(|(name, _)| name == "sec-fetch-site") {
            request = request.header("sec-fetch-site", "same-origin");
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let mut request = request.body(body).expect("a sound request");
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from((Ipv4Addr::LOCALHOST, 1))));
        let response = self.router.clone().oneshot(request).await.expect("the router never fails");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            self.keep(cookie.to_str().expect("our cookies are text"));
        }
        let bytes = to_bytes(body, usize::MAX).await.expect("the body is whole").to_vec();
        Page { status: parts.status, headers: parts.headers, bytes }
    }

    fn keep(&mut self, cookie: &str) {
        let (pair, rest) = cookie.split_once(';').unwrap_or((cookie, ""));
        let Some((name, value)) = pair.split_once('=') else { return };
        if rest.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}
