//! The router with its layers, from the outside in: figures and log line, headers, pages for failures,
//! compression, pace, origin, time, panics, the route.

use std::time::Duration;

use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header},
    middleware::{Next, from_fn, from_fn_with_state},
    routing::{MethodFilter, on},
};
use tower::ServiceBuilder;
use tower_http::{catch_panic::CatchPanicLayer, csrf::CsrfLayer, timeout::TimeoutLayer};

use crate::{App, Fail, compress, dispatch, errors, limit, observe};

/// What a form may weigh, bytes.
const FORM_LIMIT: usize = 256 << 10;
/// What is read of a form that weighs too much, bytes: enough to give back what somebody wrote.
const READ_LIMIT: usize = 2 << 20;
/// How long an answer may take.
const TIMEOUT: Duration = Duration::from_secs(60);

impl App {
    /// Everything as one service.
    pub fn router(&self) -> Router {
        let mut router = Router::new();
        for route in self.routes().cloned() {
            let filter = if route.method == Method::POST { MethodFilter::POST } else { MethodFilter::GET };
            let most = if route.upload { self.config().upload_limit } else { FORM_LIMIT };
            let (app, path) = (self.clone(), route.path);
            let handler = move |request: Request| dispatch::answer(app.clone(), route.clone(), most, request);
            router =
                router.route(path, on(filter, handler).layer(DefaultBodyLimit::max(most.max(READ_LIMIT))));
        }
        let layers = ServiceBuilder::new()
            .layer(from_fn_with_state(self.clone(), observe::observe))
            .layer(from_fn_with_state(self.clone(), guard_headers))
            .layer(from_fn(compress::compress))
            .layer(from_fn_with_state(self.clone(), errors::dress))
            .layer(from_fn_with_state(self.clone(), pace))
            .layer(self.origins())
            .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, TIMEOUT))
            .layer(CatchPanicLayer::custom(panicked));
        router.fallback(|| async { errors::bare(Fail::NotFound) }).layer(layers)
    }

    /// Posts from other sites are refused (docs/decisions/006).
    fn origins(&self) -> CsrfLayer {
        let layer = CsrfLayer::new();
        layer.clone().add_trusted_origin(&self.config().base_url).unwrap_or(layer)
    }
}

fn panicked(_: Box<dyn std::any::Any + Send>) -> Response<Body> {
    // What was said may quote what people wrote; the panic hook has logged where it was.
    errors::bare(Fail::Broken("a handler panicked"))
}

/// Slows down whoever posts too fast.
async fn pace(State(app): State<App>, request: Request, next: Next) -> Response<Body> {
    if request.method() == Method::POST {
        let (parts, body) = request.into_parts();
        let path = parts.extensions.get::<MatchedPath>().map_or("", MatchedPath::as_str);
        let asks = app.routes().any(|route| route.asks && route.path == path);
        let of = if asks { "pace-asking" } else { "pace" };
        let address = app.secret().mac(&[of, &limit::address(&app, &parts)]);
        if let Err(retry_after) = app.0.burst.take(&address, app.env().now()) {
            return errors::bare(Fail::TooMany { retry_after });
        }
        return next.run(Request::from_parts(parts, body)).await;
    }
    next.run(request).await
}

/// What browsers are told to refuse (OWASP Secure Headers). Nothing is loaded from elsewhere, nothing frames us.
async fn guard_headers(State(app): State<App>, request: Request, next: Next) -> Response<Body> {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        set(
            headers,
            "content-security-policy",
            "default-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
        );
    }
    set(headers, "x-content-type-options", "nosniff");
    set(headers, "referrer-policy", "same-origin");
    if app.config().base_url.starts_with("https:") {
        set(headers, "strict-transport-security", "max-age=31536000");
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        set(headers, "cache-control", "no-store");
    }
    response
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &'static str) {
    headers.insert(name, HeaderValue::from_static(value));
}
