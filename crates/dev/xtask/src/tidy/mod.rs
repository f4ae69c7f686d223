//! The house rules of ARCHITECTURE.md ("The nevers"), checked over `cargo metadata` and the sources. Each breach
//! says why the rule exists; an exception is a named line with its reason in `exceptions.txt`.

mod code;
mod files;
mod graph;
mod requirements;
mod rust;
mod sql;
mod tree;
mod words;

use std::{fmt, path::Path, process::Command};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use tree::Tree;

/// A place where a rule is broken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Breach {
    /// The rule's short name, as in `exceptions.txt`.
    pub rule: &'static str,
    /// File (and line), or crate.
    pub place: String,
    /// What is wrong, and why that matters.
    pub reason: String,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    /// What must be mended (or excepted by name).
    pub breaches: Vec<Breach>,
    /// What should be looked at, such as words that nobody uses.
    pub notes: Vec<String>,
}

impl Report {
    fn breach(&mut self, rule: &'static str, place: impl Into<String>, reason: impl Into<String>) {
        self.breaches.push(Breach { rule, place: place.into(), reason: reason.into() });
    }

    /// Takes away what is excepted; an exception that excepts nothing is itself a breach, so that the list
    /// never outlives its reasons.
    fn except(&mut self, list: &str) -> Result<()> {
        for line in list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let parts: Vec<&str> = line.splitn(3, '|').map(str::trim).collect();
            let [rule, place, reason] = parts[..] else {
                bail!("exceptions.txt: {line}: rule | place | reason")
            };
            if reason.is_empty() {
                bail!("exceptions.txt: {line}: an exception needs a reason");
            }
            let before = self.breaches.len();
            self.breaches.retain(|breach| !(breach.rule == rule && is_at(&breach.place, place)));
            if self.breaches.len() == before {
                self.breach("exceptions", line, "nothing to except any more: take the line away");
            }
        }
        Ok(())
    }
}

/// Whether a breach's place is the named crate, file or folder.
fn is_at(place: &str, named: &str) -> bool {
    let file = place.split(':').next().unwrap_or(place);
    place == named || file == named || (named.ends_with('/') && file.starts_with(named))
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for note in &self.notes {
            writeln!(f, "note: {note}")?;
        }
        for Breach { rule, place, reason } in &self.breaches {
            writeln!(f, "{rule}: {place}: {reason}")?;
        }
        writeln!(f, "tidy: {} breaches, {} notes", self.breaches.len(), self.notes.len())
    }
}

/// Checks the workspace at `root` against every rule.
pub fn check(root: &Path) -> Result<Report> {
    let exceptions = std::fs::read_to_string(root.join("crates/dev/xtask/exceptions.txt"))
        .context("crates/dev/xtask/exceptions.txt")?;
    let mut report = check_sources(&Tree::read(root)?);
    graph::check(&metadata(root)?, &mut report);
    report.except(&exceptions)?;
    report.breaches.sort();
    Ok(report)
}

/// The rules that need only the files.
fn check_sources(tree: &Tree) -> Report {
    let mut report = Report::default();
    files::check(tree, &mut report);
    let sources = rust::parse_all(tree, &mut report);
    code::check(&sources, &mut report);
    sql::check(tree, &sources, &mut report);
    requirements::check(tree, &mut report);
    words::check(tree, &sources, &mut report);
    report
}

/// `cargo metadata` of the workspace's own crates.
pub fn metadata(root: &Path) -> Result<Value> {
    let arguments = ["metadata", "--format-version", "1", "--no-deps"];
    let output = Command::new("cargo").args(arguments).current_dir(root).output()?;
    if !output.status.success() {
        bail!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rules broken by a workspace that holds just these files.
    pub(super) fn broken(files: &[(&str, &str)]) -> Vec<String> {
        let breaches = check_sources(&Tree::of(files)).breaches;
        let mut rules: Vec<String> = breaches.iter().map(|b| format!("{} {}", b.rule, b.place)).collect();
        rules.sort();
        rules
    }

    #[test]
    fn the_house_rules_hold() {
        let report = check(&crate::root()).unwrap();
        assert!(report.breaches.is_empty(), "\n{report}");
    }

    #[test]
    fn exceptions_are_named_reasoned_and_needed() {
        let mut report = Report::default();
        report.breach("file-length", "a/b.rs", "too long");
        report.except("# a comment\nfile-length | a/b.rs | a table reads better in one piece").unwrap();
        assert!(report.breaches.is_empty());
        report.except("file-length | a/b.rs | a table").unwrap();
        assert_eq!(report.breaches[0].rule, "exceptions");
        assert!(report.except("file-length | a/b.rs |").is_err());
        assert!(report.except("file-length").is_err());
    }
}
