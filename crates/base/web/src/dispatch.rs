//! From a request to a handler and back: the one place that asks the gate.

use std::time::Duration;

use axum::{
    body::Body,
    extract::{FromRequestParts, RawPathParams},
    http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header, request::Parts},
};
use members::{INSTALLATION, permits, session, space::terms};
use sha2::{Digest, Sha256};
use tokio::time::timeout;

use crate::{App, Ctx, Fail, Form, Gate, Handler, Reply, Route, cookies, observe::Statements, reply::Keep};

/// Answers a request on a route. A failure goes out as a bare status with the [`Fail`] beside it; the door makes
/// a page of it (`errors`).
/// `most`: what a form may weigh, bytes.
pub(crate) async fn answer(app: App, route: Route, most: usize, request: Request<Body>) -> Response<Body> {
    let (mut parts, body) = request.into_parts();
    match try_answer(&app, &route, most, &mut parts, body).await {
        Ok(response) => response,
        Err(fail) => crate::errors::bare(fail),
    }
}

async fn try_answer(
    app: &App,
    route: &Route,
    most: usize,
    parts: &mut Parts,
    body: Body,
) -> Result<Response<Body>, Fail> {
    if route.gate == Gate::DemoOnly && !app.config().demo {
        return Err(Fail::NotFound);
    }
    let params = RawPathParams::from_request_parts(parts, &()).await;
    let params = params.map_err(|_| Fail::BadRequest { code: "path-not-utf8" })?;
    let params: Vec<(String, String)> =
        params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    // In what is typed they are left out (`form`); an address with one leads nowhere.
    if params.iter().any(|(_, value)| value.contains('\0')) {
        return Err(Fail::NotFound);
    }
    let ctx = Ctx::open(app, parts, params).await?;
    pass(&ctx, route.gate)?;
    if !matches!(timeout(NOTED_WITHIN, keep_session(&ctx)).await, Ok(Ok(()))) {
        tracing::warn!("that a session was used could not be written down");
    }
    let store = ctx.store.clone();
    let (jar_notice, jar_terms) = (ctx.notice.is_some(), !ctx.avoided.is_empty());
    let mut avoided = Vec::new();
    let chosen_lang = ctx.query.get::<kernel::Lang>("lang");
    let reply = match &route.handler {
        Handler::Get(handler) => handler(ctx).await,
        Handler::Post(handler) => {
            let form = Form::read(Request::from_parts(parts.clone(), body), most).await?;
            if let Some(space) = ctx.space.as_ref().filter(|_| route.public_text) {
                let texts = form.fields().iter().map(|(_, text)| text.as_str());
                avoided = terms::avoided(texts, &space.settings.terms);
            }
            handler(ctx, form).await
        }
    };
    let mut response = send(app, reply?, &parts.headers)?;
    let status = response.status();
    let headers = response.headers_mut();
    if jar_notice && is_page(headers) {
        cookies::append(headers, cookies::set(app, cookies::NOTICE, "", 0));
    }
    if jar_terms && is_page(headers) {
        cookies::append(headers, cookies::set(app, cookies::TERMS, "", 0));
    }
    if !avoided.is_empty() && status.is_redirection() {
        let text = cookies::terms_text(app, &avoided);
        cookies::append(headers, cookies::set(app, cookies::TERMS, &text, 120));
    }
    if let Some(lang) = chosen_lang {
        cookies::append(headers, cookies::set(app, cookies::LANG, lang.tag(), 365 * 24 * 3600));
    }
    response.extensions_mut().insert(Statements(store.statements()));
    Ok(response)
}

/// The gate.
fn pass(ctx: &Ctx, gate: Gate) -> Result<(), Fail> {
    let space = ctx.space.as_ref().map_or(INSTALLATION, |space| space.id);
    if gate.admits(ctx.signed_in.is_some(), |right| permits::may(&ctx.caller, space, right)) {
        return Ok(());
    }
    match ctx.signed_in {
        None => Err(Fail::SignIn),
        Some(_) => Err(Fail::Forbidden(gate.asks_for())),
    }
}

/// So long a page waits to write down that a session was used.
pub(crate) const NOTED_WITHIN: Duration = Duration::from_secs(2);

/// Writes down now and then that a session was used. Who only reads is not kept waiting by somebody else's long write:
/// it is written down another time.
async fn keep_session(ctx: &Ctx) -> Result<(), Fail> {
    if let Some(person) = &ctx.signed_in
        && person.session.is_stale(ctx.now())
    {
        let mut tx = ctx.housekeeping().await?;
        session::touch(&mut tx, person.session.id).await?;
        tx.commit().await?;
    }
    Ok(())
}

fn is_page(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

fn send(app: &App, reply: Reply, asked: &HeaderMap) -> Result<Response<Body>, Fail> {
    let Reply { status, headers, body, keep, notice, cookies: set } = reply;
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    let out = response.headers_mut();
    for (name, value) in headers {
        out.insert(name, value);
    }
    let policy = match keep {
        Keep::Revalidate => "private, no-cache",
        Keep::No => "no-store",
        Keep::Forever => "public, max-age=31536000, immutable",
    };
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static(policy));
    if let Some(notice) = &notice {
        cookies::append(out, cookies::set(app, cookies::NOTICE, &cookies::notice_text(app, notice), 120));
    }
    for (name, text, seconds) in &set {
        cookies::append(out, cookies::set(app, name, text, *seconds));
    }
    if keep == Keep::Revalidate && status == StatusCode::OK {
        // Weak, since compression changes the bytes on the way.
        let digest = Sha256::digest(&body);
        let tag: String = digest[..12].iter().map(|byte| format!("{byte:02x}")).collect();
        let tag = format!("W/\"{tag}\"");
        let unchanged = asked.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
        let unchanged = unchanged.is_some_and(|list| list.split(',').any(|known| known.trim() == tag));
        out.insert(header::ETAG, HeaderValue::from_str(&tag).expect("hexadecimal"));
        if unchanged {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return Ok(response);
        }
    }
    *response.body_mut() = Body::from(body);
    Ok(response)
}
