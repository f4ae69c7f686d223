//! `samband verify`: every invariant, counted over everything stored.

use std::fmt;

use serde::Serialize;
use store::Store;
use voice::idea::store::{checks, strangers};

use super::{Outcome, attach_current, show};
use crate::{config::Config, slices};

/// One invariant and what was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// Its name.
    pub id: &'static str,
    /// What must hold.
    pub holds: &'static str,
    /// How many things were looked at.
    pub counted: i64,
    /// How many break it.
    pub breaches: i64,
    /// Where, as far as known.
    pub places: Vec<String>,
}

/// Every invariant and what was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// One line each.
    pub checks: Vec<Line>,
    /// How many things break one.
    pub breaches: i64,
}

impl Report {
    /// The counts by invariant, by which two databases can be compared.
    pub fn counts(&self) -> Vec<(String, i64)> {
        self.checks.iter().map(|line| (line.id.to_owned(), line.counted)).collect()
    }
}

pub(super) async fn run(config: &Config, json: bool) -> anyhow::Result<Outcome> {
    let store = attach_current(config).await?;
    let report = report(&store).await?;
    store.close().await;
    show(&report, json)?;
    Ok((report.breaches == 0).into())
}

/// Runs every check, all on the database as it is at this moment: others may go on writing.
pub async fn report(store: &Store) -> store::Result<Report> {
    let store = &store.still().await?;
    let mut lines = Vec::new();
    for found in checks::run(store).await?.into_iter().chain(strangers::run(store).await?) {
        let checks::Checked { id, holds, looked_at, breaches } = found;
        lines.push(Line { id, holds, counted: looked_at, breaches, places: Vec::new() });
    }
    for check in slices::slices().iter().flat_map(|slice| &slice.checks) {
        let found = (check.run)(store).await?;
        let breaches = found.breaches.len() as i64;
        lines.push(Line {
            id: check.id,
            holds: check.says,
            counted: found.count,
            breaches,
            places: found.breaches,
        });
    }
    lines.push(contacts(store).await?);
    lines.push(log(store).await?);
    lines.push(file(store).await?);
    let breaches = lines.iter().map(|line| line.breaches).sum();
    Ok(Report { checks: lines, breaches })
}

async fn contacts(store: &Store) -> store::Result<Line> {
    let (counted, breaches) = members::contact::erased(&mut store.read().await?).await?;
    let holds = "contact data that was erased is empty";
    Ok(Line { id: "I24", holds, counted, breaches, places: Vec::new() })
}

async fn log(store: &Store) -> store::Result<Line> {
    let logs = store.read().await?.logs().await?;
    let mut places = Vec::new();
    for (space, _) in &logs {
        if let Some(breach) = store.verify_log(*space).await? {
            places.push(format!("space {} event {}", breach.space, breach.seq));
        }
    }
    Ok(Line {
        id: "LOG",
        holds: "every log is dense and its hashes fit together",
        counted: logs.iter().map(|(_, length)| length).sum(),
        breaches: places.len() as i64,
        places,
    })
}

async fn file(store: &Store) -> store::Result<Line> {
    let checked = store.check().await?;
    let breaches = checked.broken_references + i64::from(!checked.intact);
    let holds = "the database file is intact and its rows point at rows that exist";
    Ok(Line { id: "FILE", holds, counted: 1, breaches, places: Vec::new() })
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<5} {:>9} {:>8}  what must hold", "id", "counted", "breaches")?;
        for Line { id, holds, counted, breaches, places } in &self.checks {
            writeln!(f, "{id:<5} {counted:>9} {breaches:>8}  {holds}")?;
            for place in places {
                writeln!(f, "{:<26}{place}", "")?;
            }
        }
        match self.breaches {
            0 => writeln!(f, "Everything holds."),
            n => writeln!(
                f,
                "{n} breaches. Stop changing things, keep this database, and restore or ask for help."
            ),
        }
    }
}
