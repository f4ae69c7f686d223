//! Fetches the fonts through npm and writes the table of `include_bytes!` that `src/fonts.rs` takes in.
//!
//! Runs only when the lock file changes. `PAPER_FONTS` may point at a `node_modules` folder that is
//! already there, for packagers who build without a registry.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fmt::Write, fs};

/// Package, path within it. The templates name the families.
const FONTS: [(&str, &str); 7] = [
    ("inter", "400Regular/Inter_400Regular.ttf"),
    ("inter", "600SemiBold/Inter_600SemiBold.ttf"),
    ("source-serif-4", "400Regular/SourceSerif4_400Regular.ttf"),
    ("source-serif-4", "600SemiBold/SourceSerif4_600SemiBold.ttf"),
    ("noto-sans-arabic", "400Regular/NotoSansArabic_400Regular.ttf"),
    ("noto-sans-arabic", "600SemiBold/NotoSansArabic_600SemiBold.ttf"),
    ("noto-emoji", "400Regular/NotoEmoji_400Regular.ttf"),
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=fonts/package-lock.json");
    println!("cargo::rerun-if-env-changed=PAPER_FONTS");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let modules = match env::var_os("PAPER_FONTS") {
        Some(ready) => PathBuf::from(ready),
        None => install(&out),
    };
    let mut table = String::from("[\n");
    for (package, file) in FONTS {
        let path = modules.join("@expo-google-fonts").join(package).join(file);
        assert!(path.is_file(), "font not found: {}", path.display());
        writeln!(table, "    include_bytes!({path:?}),").expect("writing to a string");
    }
    table.push(']');
    fs::write(out.join("fonts.rs"), table).expect("OUT_DIR can be written");
}

/// `npm ci` beside the build's other output, so that the source tree stays as it was.
fn install(out: &Path) -> PathBuf {
    let folder = out.join("fonts");
    fs::create_dir_all(&folder).expect("OUT_DIR can be written");
    for name in ["package.json", "package-lock.json"] {
        fs::copy(Path::new("fonts").join(name), folder.join(name)).expect("fonts/ holds the lock file");
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let status = Command::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(&folder)
        .status()
        .expect("npm must be installed (Node.js 20 or later) to fetch the fonts, or set PAPER_FONTS");
    assert!(status.success(), "npm ci failed in {}", folder.display());
    folder.join("node_modules")
}
