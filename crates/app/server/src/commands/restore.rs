//! `samband restore`: unpacks a backup beside what is there, and proves that it is whole. A backup that nobody
//! has restored is a hope.

use std::{
    fmt,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use kernel::Env;
use serde::Serialize;
use store::{Store, Target};

use super::{
    Outcome,
    backup::{Manifest, restore_dump, unpack},
    private_work, show, verify,
};
use crate::{config::Config, slices};

/// What was restored, beside what the backup says of itself.
#[derive(Clone, Debug, Serialize)]
pub struct Restored {
    /// The new folder; none when the backup was only to be proved.
    pub folder: Option<PathBuf>,
    /// What the backup says.
    pub manifest: Manifest,
    /// What was counted; none without `--verify`.
    pub report: Option<verify::Report>,
    /// Whether everything is there and nothing is broken.
    pub holds: bool,
}

pub(super) async fn run(
    config: &Config,
    into_server: bool,
    file: &Path,
    to: Option<PathBuf>,
    verify: bool,
    json: bool,
) -> anyhow::Result<Outcome> {
    let restored = match (into_server, config.target()?) {
        (true, Target::Postgres(url)) => to_server(file, &url).await?,
        _ => to_folder(file, to.as_deref(), verify, Env::system()).await?,
    };
    show(&restored, json)?;
    Ok(restored.holds.into())
}

/// Unpacks into a new folder, or with none given into one that is removed again. Whatever goes wrong, nothing is
/// left behind.
pub async fn to_folder(file: &Path, to: Option<&Path>, verify: bool, env: Env) -> anyhow::Result<Restored> {
    if let Some(to) = to.filter(|to| to.exists()) {
        bail!("{} exists: a backup is restored into a new folder", to.display());
    }
    // Beside the goal, so that the last step is a rename.
    let beside = to.map(|to| to.parent().filter(|parent| !parent.as_os_str().is_empty()));
    let beside = beside.map(|parent| parent.unwrap_or(Path::new(".")));
    let work = private_work(beside).context("there is no room to unpack in")?;
    let (manifest, _) = unpack(file, work.path())?;
    if !manifest.is_sqlite() {
        bail!(
            "this is a backup of a PostgreSQL database: make an empty one and say\n  \
             samband restore {} --verify --database URL",
            file.display()
        );
    }
    let target = Target::Folder(work.path().to_owned());
    let mut restored = Restored { folder: None, manifest, report: None, holds: true };
    if verify {
        let report = counted(&target, env).await?;
        restored.holds =
            report.breaches == 0 && counts_as(&restored.manifest.counts, &report.counts(), i64::eq);
        restored.report = Some(report);
    }
    if let Some(to) = to {
        std::fs::rename(work.keep(), to).with_context(|| format!("{} could not be made", to.display()))?;
        restored.folder = Some(to.to_owned());
    }
    Ok(restored)
}

/// Fills an empty PostgreSQL database. Writers may have gone on while the dump was made: it holds at least what
/// was counted before.
pub async fn to_server(file: &Path, url: &str) -> anyhow::Result<Restored> {
    let work = private_work(None)?;
    let (manifest, dump) = unpack(file, work.path())?;
    if manifest.is_sqlite() {
        bail!("this is a backup of an embedded database: leave --database out and say --to DIR");
    }
    restore_dump(url, &dump).await?;
    let report = counted(&Target::Postgres(url.to_owned()), Env::system()).await?;
    let holds = report.breaches == 0 && counts_as(&manifest.counts, &report.counts(), i64::le);
    Ok(Restored { folder: None, manifest, report: Some(report), holds })
}

/// Whether what was counted when the backup was made is counted again; a later edition may count more things.
fn counts_as(backed_up: &[(String, i64)], counts: &[(String, i64)], agrees: fn(&i64, &i64) -> bool) -> bool {
    let there = |at: usize| same(backed_up, at, counts).is_some_and(|now| agrees(&backed_up[at].1, &now));
    (0..backed_up.len()).all(there)
}

/// What other counts say of the check at this place in these. Several checks may belong to one invariant, so that
/// the third of I1 is compared with the third of I1.
fn same(these: &[(String, i64)], at: usize, others: &[(String, i64)]) -> Option<i64> {
    let (id, _) = &these[at];
    let nth = these[..at].iter().filter(|(other, _)| other == id).count();
    others.iter().filter(|(other, _)| other == id).nth(nth).map(|(_, count)| *count)
}

async fn counted(target: &Target, env: Env) -> anyhow::Result<verify::Report> {
    let store =
        Store::open(target, &slices::migrations(), env).await.context("what was restored does not open")?;
    let report = verify::report(&store).await;
    store.close().await;
    Ok(report?)
}

impl fmt::Display for Restored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Restored { folder, manifest, report, holds } = self;
        writeln!(
            f,
            "Backup of {}, program {}, schema {}.",
            manifest.made_at, manifest.program, manifest.schema
        )?;
        if let Some(report) = report {
            writeln!(f, "{:<5} {:>10} {:>10} {:>8}", "id", "backed up", "restored", "breaches")?;
            let counts = report.counts();
            for (at, line) in report.checks.iter().enumerate() {
                let before = same(&counts, at, &manifest.counts);
                let before = before.map_or("-".to_owned(), |count| count.to_string());
                writeln!(f, "{:<5} {before:>10} {:>10} {:>8}", line.id, line.counted, line.breaches)?;
            }
        }
        if let Some(folder) = folder {
            writeln!(f, "Restored into {0}. Use it with --data {0}", folder.display())?;
        }
        match (report.is_some(), holds) {
            (false, _) => writeln!(f, "The hashes fit. Add --verify to count what is in it."),
            (true, true) => writeln!(f, "Everything is there and holds."),
            (true, false) => {
                writeln!(f, "NOT equal, or broken. Keep this backup for a look and use another.")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{counts_as, same};

    #[test]
    fn checks_of_one_invariant_are_compared_one_by_one() {
        let counts =
            |list: &[(&str, i64)]| list.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect::<Vec<_>>();
        let (these, others) =
            (counts(&[("I1", 7), ("I4", 2), ("I1", 9)]), counts(&[("I1", 7), ("I1", 8), ("I5", 1)]));
        let found: Vec<_> = (0..3).map(|at| same(&these, at, &others)).collect();
        assert_eq!(found, [Some(7), None, Some(8)]);
    }

    #[test]
    fn what_a_later_edition_counts_besides_makes_no_backup_broken() {
        let counts =
            |list: &[(&str, i64)]| list.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect::<Vec<_>>();
        let then = counts(&[("I1", 7), ("I4", 2)]);
        assert!(counts_as(&then, &counts(&[("I1", 7), ("I4", 2), ("K1", 3)]), i64::eq));
        assert!(!counts_as(&then, &counts(&[("I1", 7)]), i64::eq), "what was counted is counted again");
        assert!(!counts_as(&then, &counts(&[("I1", 8), ("I4", 2)]), i64::eq));
        assert!(counts_as(&then, &counts(&[("I1", 8), ("I4", 2)]), i64::le));
    }
}
