//! `samband doctor`: looks whether everything is in order, and says what to do where it is not.

mod looks;

use std::fmt;

use serde::Serialize;

use super::{Outcome, show};
use crate::config::Config;

/// How something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// In order.
    Ok,
    /// Works, and should be looked at.
    Warn,
    /// Does not work, or will not for long.
    Fail,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Look {
    /// What.
    pub what: &'static str,
    /// How it is.
    pub verdict: Verdict,
    /// What was seen.
    pub seen: String,
    /// What to do about it; empty when in order.
    pub advice: String,
}

impl Look {
    fn ok(what: &'static str, seen: impl Into<String>) -> Look {
        Look { what, verdict: Verdict::Ok, seen: seen.into(), advice: String::new() }
    }

    fn warn(what: &'static str, seen: impl Into<String>, advice: impl Into<String>) -> Look {
        Look { what, verdict: Verdict::Warn, seen: seen.into(), advice: advice.into() }
    }

    fn fail(what: &'static str, seen: impl Into<String>, advice: impl Into<String>) -> Look {
        Look { what, verdict: Verdict::Fail, seen: seen.into(), advice: advice.into() }
    }
}

/// Everything that was looked at.
#[derive(Clone, Debug, Serialize)]
pub struct Diagnosis {
    /// One line each.
    pub looks: Vec<Look>,
    /// The configuration in force; secrets are only said to be set.
    pub config: Config,
}

impl Diagnosis {
    /// Whether nothing failed.
    pub fn is_well(&self) -> bool {
        self.looks.iter().all(|look| look.verdict != Verdict::Fail)
    }
}

pub(super) async fn run(config: &Config, network: bool, json: bool) -> anyhow::Result<Outcome> {
    let diagnosis = diagnose(config, network).await;
    show(&diagnosis, json)?;
    Ok(diagnosis.is_well().into())
}

/// Looks at everything; with `network` also at the mail server.
pub async fn diagnose(config: &Config, network: bool) -> Diagnosis {
    let mut found = looks::settings(config);
    found.extend(looks::folder(config));
    found.push(looks::model(config));
    found.extend(looks::database(config).await);
    found.extend(looks::mail_server(config, network).await);
    Diagnosis { looks: found, config: config.clone() }
}

impl fmt::Display for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Look { what, verdict, seen, advice } in &self.looks {
            let verdict = match verdict {
                Verdict::Ok => "ok",
                Verdict::Warn => "warn",
                Verdict::Fail => "FAIL",
            };
            writeln!(f, "{verdict:<5} {what}: {seen}")?;
            if !advice.is_empty() {
                writeln!(f, "      -> {advice}")?;
            }
        }
        Ok(())
    }
}
