//! Bundles the front end once and writes the table that `src/lib.rs` includes.
//!
//! `npm ci` runs only when the lock file differs from the one that `node_modules` was filled from.
//! `SAMBAND_ASSETS_DIST` names a folder that `build.mjs` has filled elsewhere, for packagers without Node.

use std::{
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const NEEDED: &str = "Samband's style sheets and scripts are bundled with Node.js: install Node.js 20 or newer \
    together with npm, or let SAMBAND_ASSETS_DIST name a folder filled by `node build.mjs FOLDER`";

fn main() {
    for path in ["package-lock.json", "build.mjs", "src"] {
        println!("cargo::rerun-if-changed={path}");
    }
    println!("cargo::rerun-if-env-changed=SAMBAND_ASSETS_DIST");
    let target = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let outcome = match env::var_os("SAMBAND_ASSETS_DIST") {
        Some(ready) => Ok(PathBuf::from(ready)),
        None => bundle(&target.join("dist")),
    };
    if let Err(problem) = outcome.and_then(|dist| table(&dist, &target.join("table.rs"))) {
        println!("cargo::error={problem}");
    }
}

/// Fills the folder with the bundle.
fn bundle(dist: &Path) -> Result<PathBuf, String> {
    install()?;
    let _ = fs::remove_dir_all(dist); // absent the first time
    run(Command::new("node").arg("build.mjs").arg(dist))?;
    Ok(dist.to_owned())
}

/// Fills `node_modules` when the lock file has changed since it was filled.
fn install() -> Result<(), String> {
    let stamp = Path::new("node_modules/.stamp");
    let lock = fs::read("package-lock.json").map_err(|e| format!("package-lock.json: {e}"))?;
    if fs::read(stamp).is_ok_and(|seen| seen == lock) {
        return Ok(());
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    run(Command::new(npm).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    fs::write(stamp, lock).map_err(|e| format!("{}: {e}", stamp.display()))
}

fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|e| format!("{name} does not start ({e}). {NEEDED}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().replace('\n', " | ");
    Err(format!("{name} failed ({}): {said}. {NEEDED}", output.status))
}

/// Writes `pub static TABLE: &[Entry]` with one entry a file of the bundle.
fn table(dist: &Path, to: &Path) -> Result<(), String> {
    let manifest = dist.join("manifest.txt");
    let list = fs::read_to_string(&manifest).map_err(|e| format!("{}: {e}. {NEEDED}", manifest.display()))?;
    let mut rust = String::from("static TABLE: &[Entry] = &[\n");
    for line in list.lines() {
        let [name, file, hash] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(format!("{}: a line is not \"name, file, hash\": {line}", manifest.display()));
        };
        let path = dist.join(file);
        let twin = dist.join(format!("{file}.br"));
        let brotli = if twin.exists() { format!("Some(include_bytes!({twin:?}))") } else { "None".into() };
        let _ = writeln!(
            rust,
            "Entry {{ name: {name:?}, url: {:?}, etag: {:?}, bytes: include_bytes!({path:?}), brotli: {brotli} }},",
            format!("/assets/{file}"),
            format!("\"{hash}\""),
        );
    }
    rust.push_str("];\n");
    fs::write(to, rust).map_err(|e| format!("{}: {e}", to.display()))
}
