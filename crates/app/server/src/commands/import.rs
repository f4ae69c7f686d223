//! `samband import ideas`: all of a file, or nothing of it.

use std::{collections::BTreeMap, fmt};

use anyhow::{Context, bail};
use kernel::Lang;
use pages::Words;
use serde::Serialize;
use serde_json::json;
use voice::idea::NotDone;
use voice::importing::{
    Outcome as Done, Status,
    command::{NotImported, Order, import_file},
    rules::Trouble,
    said,
};

use super::{Outcome, open, say, show};
use crate::{cli::ImportAction, config::Config};

/// Faults that are printed; who has more of them has one fault many times.
const SHOWN: usize = 50;

/// What the file held, and what was done.
#[derive(Debug, Serialize)]
struct Imported {
    rows: usize,
    new: usize,
    /// Nothing on a dry run.
    done: Option<Done>,
}

pub(super) async fn run(config: &Config, action: ImportAction, json: bool) -> anyhow::Result<Outcome> {
    let ImportAction::Ideas { file, space, map, source, round, dry_run } = action else {
        bail!("only ideas are brought in from a file");
    };
    let store = open(config).await?;
    let order = Order { space: &space, file: &file, map: &map, source: source.as_deref(), round, dry_run };
    let imported = import_file(&store, &order).await;
    store.close().await;
    match imported {
        Ok(imported) => {
            let new = imported.plan.rows.iter().filter(|row| row.status == Status::New).count();
            show(&Imported { rows: imported.plan.rows.len(), new, done: imported.outcome }, json)?;
            Ok(Outcome::Holds)
        }
        Err(NotImported::Faulty(troubles)) if json => {
            let lines: Vec<_> = troubles.iter().map(Line::of).collect();
            say(format_args!("{}\n", serde_json::to_string_pretty(&json!({ "faults": lines }))?))?;
            Ok(Outcome::Breach)
        }
        Err(NotImported::Faulty(troubles)) => {
            let words = Words::new(Lang::En);
            for trouble in troubles.iter().take(SHOWN) {
                eprintln!("{}", said::sentence_naming(words, trouble));
            }
            eprintln!("{} faults. Nothing was imported.", troubles.len());
            Ok(Outcome::Breach)
        }
        Err(NotImported::NotDone(NotDone::Refused(refusal))) => {
            match json {
                true => {
                    say(format_args!("{}\n", json!({ "refused": refusal.code, "count": refusal.count })))?
                }
                false => eprintln!("{} Nothing was imported.", Words::new(Lang::En).refusal(&refusal)),
            }
            Ok(Outcome::Breach)
        }
        Err(NotImported::NoSpace) => bail!("there is no space {space}"),
        Err(other) => Err(other).with_context(|| file.display().to_string()),
    }
}

/// A fault for machines.
#[derive(Debug, Serialize)]
struct Line<'a> {
    code: &'static str,
    row: Option<usize>,
    cell: Option<&'a str>,
    args: BTreeMap<&'static str, &'a str>,
}

impl<'a> Line<'a> {
    fn of(trouble: &'a Trouble) -> Line<'a> {
        let args = trouble.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Line { code: trouble.code, row: trouble.row, cell: trouble.cell.as_deref(), args }
    }
}

impl fmt::Display for Imported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Imported { rows, new, done } = self;
        match done {
            None => writeln!(f, "{rows} rows, {new} of them new. Nothing was imported (--dry-run)."),
            Some(Done { added, already, first_number: Some(first), last_number: Some(last) }) => {
                writeln!(f, "Imported {added} ideas, numbers {first} to {last}; {already} were here already.")
            }
            Some(Done { already, .. }) => writeln!(f, "Nothing new: {already} rows were here already."),
        }
    }
}
