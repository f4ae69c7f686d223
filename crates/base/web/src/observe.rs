//! What operators see: one line per request and figures. Never a query, a body, a code or an address.

use std::{sync::OnceLock, time::Instant};

use axum::{
    body::Body,
    extract::{MatchedPath, Request, State},
    http::{HeaderValue, Response},
    middleware::Next,
};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use store::Result;

use crate::App;

/// Names a request.
#[derive(Clone)]
pub(crate) struct RequestId(pub String);

/// How many statements a reply took.
#[derive(Clone, Copy)]
pub(crate) struct Statements(pub u32);

/// The figures of this process. There is one recorder per process, so several doors (in tests) share it.
#[derive(Clone)]
pub(crate) struct Figures(Option<PrometheusHandle>);

impl Figures {
    pub(crate) fn new() -> Figures {
        static HANDLE: OnceLock<Option<PrometheusHandle>> = OnceLock::new();
        let install = || PrometheusBuilder::new().install_recorder().ok();
        Figures(HANDLE.get_or_init(install).clone())
    }

    /// As Prometheus reads them.
    pub(crate) async fn text(&self, app: &App) -> Result<String> {
        let mut tx = app.store().read().await?;
        let outbox = tx.outbox_counts().await?;
        let states = [
            ("waiting", outbox.waiting),
            ("sent", outbox.sent),
            ("dropped", outbox.dropped),
            ("failed", outbox.failed),
        ];
        for (state, count) in states {
            metrics::gauge!("samband_outbox_messages", "state" => state).set(count as f64);
        }
        // One that is no more, such as that of another model, stands still and is nobody's concern.
        let followers = app.followers();
        let lag = app.store().lag().await?;
        for (name, behind) in
            lag.into_iter().filter(|(name, _)| followers.iter().any(|one| one.name() == name))
        {
            metrics::gauge!("samband_follower_events_behind", "follower" => name).set(behind as f64);
        }
        metrics::counter!("samband_background_panics_total").absolute(app.store().panics().into());
        metrics::gauge!("samband_background_well").set(f64::from(u8::from(app.is_well())));
        metrics::gauge!("samband_parked_events").set(app.store().parked_events().await? as f64);
        Ok(self.0.as_ref().map(PrometheusHandle::render).unwrap_or_default())
    }

    /// Makes room in the histograms; once a minute.
    pub(crate) fn upkeep(&self) {
        if let Some(handle) = &self.0 {
            handle.run_upkeep();
        }
    }
}

/// Gives the request a name, measures it and writes its line.
pub(crate) async fn observe(State(app): State<App>, mut request: Request, next: Next) -> Response<Body> {
    let id: String = app.env().bytes::<8>().iter().map(|byte| format!("{byte:02x}")).collect();
    request.extensions_mut().insert(RequestId(id.clone()));
    let route =
        request.extensions().get::<MatchedPath>().map_or("-".to_owned(), |path| path.as_str().to_owned());
    let method = request.method().clone();
    let began = Instant::now();
    let mut response = next.run(request).await;
    let took = began.elapsed();
    let status = response.status().as_u16();
    let statements = response.extensions().get::<Statements>().map_or(0, |statements| statements.0);
    tracing::info!(
        request = id,
        %method,
        route,
        status,
        ms = took.as_millis() as u64,
        statements,
        "answered"
    );
    metrics::counter!("samband_requests_total", "route" => route.clone(), "status" => status.to_string())
        .increment(1);
    metrics::histogram!("samband_request_seconds", "route" => route.clone()).record(took.as_secs_f64());
    metrics::histogram!("samband_request_statements", "route" => route).record(f64::from(statements));
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&id) {
        headers.insert("x-request-id", value);
    }
    if app.config().show_statements {
        headers.insert("x-statements", HeaderValue::from(statements));
    }
    response
}
