//! `cargo xtask new-slice NAME`: the rooms that every journey begins with, small enough to read in a minute.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

/// The area that new slices are made in.
const AREA: &str = "crates/area/voice/src";

const MOD: &str = "\
//! What this slice is for, in one sentence; the words it uses.

pub mod forms;
pub mod pages;
";
const FORMS: &str = "\
//! What people typed, read into drafts and faults. Pure: neither storage nor the web.
";
const PAGES: &str = "\
//! Its pages: read, fill a context, render.
";

/// Writes the skeleton of a slice. Refused when there is one of that name already.
pub fn create(root: &Path, name: &str) -> Result<()> {
    let letters = name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    if !letters || !name.starts_with(|c: char| c.is_ascii_lowercase()) {
        bail!("{name}: the name of a slice is a word in small letters a to z, as a Rust module");
    }
    let slice = root.join(AREA).join(name);
    if slice.exists() {
        bail!("{AREA}/{name} is there already");
    }
    let mut written = Vec::new();
    let mut write = |path: String, text: &str| -> Result<()> {
        let file = root.join(&path);
        fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
        fs::write(&file, text).with_context(|| path.clone())?;
        written.push(path);
        Ok(())
    };
    write(format!("{AREA}/{name}/mod.rs"), MOD)?;
    write(format!("{AREA}/{name}/forms.rs"), FORMS)?;
    write(format!("{AREA}/{name}/pages.rs"), PAGES)?;
    write(format!("{AREA}/{name}/templates/{name}.html"), "")?;
    let locales = root.join("locales");
    for language in fs::read_dir(&locales).context("locales")? {
        let language = language?.file_name().to_string_lossy().into_owned();
        write(format!("locales/{language}/{name}.ftl"), &format!("# {name}\n"))?;
    }
    written.sort();
    println!(
        "{}\nNext: `pub mod {name};` in {AREA}/lib.rs, and its line in the server's list.",
        written.join("\n")
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_skeleton_has_its_rooms_and_words_in_every_language() {
        let root = tempfile::tempdir().unwrap();
        for language in ["sv", "fi"] {
            fs::create_dir_all(root.path().join("locales").join(language)).unwrap();
        }
        create(root.path(), "browse").unwrap();
        for file in ["crates/area/voice/src/browse/mod.rs", "locales/sv/browse.ftl", "locales/fi/browse.ftl"]
        {
            assert!(root.path().join(file).is_file(), "{file}");
        }
        assert!(create(root.path(), "browse").is_err());
        for name in ["", "../x", "Browse", "a-b", "_x"] {
            assert!(create(root.path(), name).is_err(), "{name}");
        }
    }
}
