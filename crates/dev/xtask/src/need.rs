//! What the tests need beyond Rust: found, installed where we may, or named plainly.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Result, bail};

/// Something that the tests need.
struct Need {
    /// As people call it.
    name: &'static str,
    /// Its package on Debian and Ubuntu.
    package: &'static str,
    /// Whether it is there.
    found: fn() -> bool,
}

const POSTGRESQL: Need = Need {
    name: "PostgreSQL's server programs (initdb, pg_ctl)",
    package: "postgresql",
    found: has_postgresql,
};
const CHROMIUM: Need = Need { name: "Chromium", package: "chromium", found: || chromium().is_some() };
const NPM: Need = Need {
    name: "Node.js with npm",
    package: "npm",
    found: || find("node").is_some() && find("npm").is_some(),
};

/// Makes sure that everything is there. On Debian and Ubuntu, as root, missing packages are installed unless
/// `may_install` is false; otherwise the message says what to install.
pub fn provide(browser: bool, may_install: bool) -> Result<()> {
    rust_components(may_install)?;
    let mut needs = vec![POSTGRESQL];
    if browser {
        needs.extend([CHROMIUM, NPM]);
    }
    needs.retain(|need| !(need.found)());
    if needs.is_empty() {
        return Ok(());
    }
    if may_install && is_root() && find("apt-get").is_some() {
        let packages: Vec<&str> = needs.iter().map(|need| need.package).collect();
        println!("Installing {}.", packages.join(", "));
        apt_get(&["update"])?;
        apt_get(&[&["install", "--yes", "--no-install-recommends"], packages.as_slice()].concat())?;
        needs.retain(|need| !(need.found)());
    }
    if needs.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = needs.iter().map(|need| need.name).collect();
    let packages: Vec<&str> = needs.iter().map(|need| need.package).collect();
    bail!(
        "missing: {}.\nOn Debian or Ubuntu: sudo apt-get install {}\nElsewhere: install them so that they are on \
         the PATH (Chromium also by CHROMIUM_PATH).{}",
        names.join("; "),
        packages.join(" "),
        if browser { "\nWithout the browser: cargo xtask test --no-browser" } else { "" },
    )
}

/// The browser for the journeys: `CHROMIUM_PATH`, or a Chromium or Chrome on the path.
pub fn chromium() -> Option<PathBuf> {
    env::var_os("CHROMIUM_PATH")
        .map(PathBuf::from)
        .filter(|path| path.is_file())
        .or_else(|| ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find))
}

/// A program on the path.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Whether a command runs and succeeds, quietly.
pub fn succeeds(program: impl AsRef<OsStr>, arguments: &[&str]) -> bool {
    let quiet = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    quiet.is_ok_and(|status| status.success())
}

/// Debian keeps the server programs off the path, by version.
fn has_postgresql() -> bool {
    let complete = |folder: &Path| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file();
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    find("initdb").is_some_and(|initdb| initdb.parent().is_some_and(complete))
        || versions.into_iter().any(|version| complete(&version.path().join("bin")))
}

fn rust_components(may_install: bool) -> Result<()> {
    let missing = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(command, _)| !succeeds("cargo", &[command, "--version"]))
        .map(|(_, component)| component);
    for component in missing {
        if !(may_install && succeeds("rustup", &["component", "add", component])) {
            bail!("missing: {component}. With rustup: rustup component add {component}");
        }
    }
    Ok(())
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    let status = Command::new("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive").status()?;
    if !status.success() {
        bail!("apt-get {} failed", arguments.join(" "));
    }
    Ok(())
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
