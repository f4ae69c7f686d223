//! One file of all messages per language, for the program to carry.

use std::{env, fs, path::Path};

fn main() {
    let locales = Path::new("../../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var_os("OUT_DIR").expect("cargo names a folder");
    for folder in entries(locales) {
        let text: String = entries(&folder).iter().map(|file| read(file) + "\n").collect();
        let name = folder.file_name().expect("a folder has a name");
        fs::write(Path::new(&out).join(name).with_extension("ftl"), text)
            .expect("cargo's folder can be written to");
    }
}

/// What a folder holds, by name.
fn entries(folder: &Path) -> Vec<std::path::PathBuf> {
    let list = fs::read_dir(folder).unwrap_or_else(|problem| panic!("{}: {problem}", folder.display()));
    let mut paths: Vec<_> = list.map(|entry| entry.expect("an entry can be read").path()).collect();
    paths.sort();
    paths
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|problem| panic!("{}: {problem}", file.display()))
}
