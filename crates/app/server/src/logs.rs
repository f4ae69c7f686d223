//! Log lines on standard error: text for people, JSON for collectors. They name routes, keys and kinds, never
//! what people wrote or who they are.

use anyhow::Context;
use tracing_subscriber::EnvFilter;

use crate::config::{Config, ConfigError, LogShape};

/// Libraries that would say too much: statements of the database are logged by `store`, by name.
const QUIET: &str = "sqlx=error,lettre=error,hyper=warn";

/// Begins to log, once per process.
pub(crate) fn begin(config: &Config) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(format!("{},{QUIET}", config.log_level))
        .map_err(|error| ConfigError(format!("log_level: {error}")))?;
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let begun = match config.log {
        LogShape::Text => lines.with_target(false).try_init(),
        LogShape::Json => lines.json().flatten_event(true).with_current_span(false).try_init(),
    };
    begun.map_err(|error| anyhow::anyhow!(error)).context("the log could not begin")
}
