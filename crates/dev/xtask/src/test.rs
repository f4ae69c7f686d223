//! `cargo xtask test`: every check there is, in the order in which they are quickest to fail, ending with the
//! test runners' own summaries.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::need;

/// What to leave out.
#[derive(Debug, PartialEq, Eq)]
pub struct Options {
    /// Run the journeys in a browser.
    pub browser: bool,
    /// Install missing packages where that is possible.
    pub install: bool,
}

impl Options {
    /// Reads the flags of the command line.
    pub fn read(flags: &[&str]) -> Result<Options> {
        let mut options = Options { browser: true, install: true };
        for flag in flags {
            match *flag {
                "--no-browser" => options.browser = false,
                "--no-install" => options.install = false,
                _ => bail!("unknown flag {flag}; there are --no-browser and --no-install"),
            }
        }
        Ok(options)
    }
}

/// Runs everything; the first step that fails ends it.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let journeys = root.join("tests/browser");
    let browser = options.browser && journeys.join("package.json").is_file();
    need::provide(browser, options.install)?;

    step(cargo(root, &["fmt", "--all", "--check"]))?;
    // Without a network there may be no model file; the tests that need it say so and pass.
    if let Err(problem) = sense_model(root) {
        println!("No model file for meanings ({problem:#}): the tests that need it are skipped.");
    }
    step(cargo(root, &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    step(cargo(root, &["test", "--doc", "--workspace"]))?;
    // One PostgreSQL server for the whole run; its programs start the tests, so that it stops with them.
    let nextest = need::succeeds("cargo", &["nextest", "--version"]);
    let runner: &[&str] = if nextest { &["nextest", "run"] } else { &["test", "--all-targets"] };
    let with_server = ["run", "--quiet", "--package", "testkit", "--bin", "with-postgres", "--", "cargo"];
    step(cargo(root, &[&with_server, runner, &["--workspace"]].concat()))?;
    if browser { browse(root, &journeys) } else { Ok(()) }
}

/// Makes the model file of `textsense`, if it is not there.
pub fn sense_model(root: &Path) -> Result<()> {
    let packages = target_folder(root)?.join("sense-model");
    let mut make = cargo(root, &["run", "--quiet", "--package", "sensemodel", "--", "--packages"]);
    make.arg(packages);
    step(make)
}

/// Hostile texts for some minutes. In the dev profile, where sums that overflow are faults.
pub fn fuzz(root: &Path, minutes: &str) -> Result<()> {
    step(cargo(root, &["run", "--quiet", "--package", "textsense", "--example", "fuzz", "--", minutes]))
}

/// The journeys, against the binary of the dev profile, which the tests of `server` have had built.
fn browse(root: &Path, journeys: &Path) -> Result<()> {
    step(command("npm", &["ci"], journeys))?;
    let mut node = command("node", &["--test"], journeys);
    node.env("SAMBAND_BIN", target_folder(root)?.join("debug/samband"));
    if let Some(chromium) = need::chromium() {
        node.env("CHROMIUM_PATH", chromium);
    }
    step(node)
}

fn cargo(root: &Path, arguments: &[&str]) -> Command {
    let mut cargo = command("cargo", arguments, root);
    cargo.env("TEST_PG", "1");
    cargo
}

fn command(program: &str, arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    command
}

/// Says what is run, runs it, and fails if it fails.
fn step(mut command: Command) -> Result<()> {
    let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
    let shown = format!("{} {}", command.get_program().to_string_lossy(), arguments.join(" "));
    println!("\n> {shown}");
    let status = command.status().with_context(|| format!("{shown} could not be started"))?;
    if !status.success() {
        bail!("{shown} failed");
    }
    Ok(())
}

fn target_folder(root: &Path) -> Result<PathBuf> {
    let metadata = crate::tidy::metadata(root)?;
    let folder = metadata["target_directory"].as_str().context("cargo metadata names the target folder")?;
    Ok(folder.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_leave_things_out() {
        assert_eq!(Options::read(&[]).unwrap(), Options { browser: true, install: true });
        let flags = ["--no-install", "--no-browser"];
        assert_eq!(Options::read(&flags).unwrap(), Options { browser: false, install: false });
        assert!(Options::read(&["--fast"]).is_err());
    }
}
