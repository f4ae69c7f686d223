//! The files of the workspace, as the rules see them.

use std::{fs, path::Path};

use anyhow::{Context, Result};

/// A file of the workspace.
pub struct File {
    /// Path from the top, with `/`.
    pub path: String,
    /// Its text; none when it is not text.
    pub text: Option<String>,
}

/// Every file that belongs to the project.
pub struct Tree {
    /// In order of their paths.
    pub files: Vec<File>,
}

/// Folders that hold what was built, fetched or run, never what we wrote.
const NOT_OURS: &[&str] = &["target", "node_modules", "samband-data", "samband-demo"];
/// The hidden files and folders that are ours.
const HIDDEN_OURS: &[&str] = &[".cargo", ".ci", ".gitignore", ".npmrc"];

impl Tree {
    /// Reads the workspace at `root`.
    pub fn read(root: &Path) -> Result<Tree> {
        let mut files = Vec::new();
        collect(root, "", &mut files)?;
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Tree { files })
    }

    /// A workspace of these files, for tests.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Tree {
        let file = |(path, text): &(&str, &str)| File { path: (*path).into(), text: Some((*text).into()) };
        Tree { files: files.iter().map(file).collect() }
    }

    /// The text files, with their paths.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|file| Some((file.path.as_str(), file.text.as_deref()?)))
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<File>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type()?;
        if NOT_OURS.contains(&name.as_str())
            || (name.starts_with('.') && !HIDDEN_OURS.contains(&name.as_str()))
        {
            continue;
        }
        let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if kind.is_dir() {
            collect(&entry.path(), &path, files)?;
        } else if kind.is_file() {
            files.push(File { path, text: String::from_utf8(fs::read(entry.path())?).ok() });
        }
    }
    Ok(())
}

/// Where a file of an area lies: `crates/area/<area>/src/<slice>/…`.
pub fn slice_of(path: &str) -> Option<(&str, &str)> {
    let rest = path.strip_prefix("crates/area/")?;
    let (area, rest) = rest.split_once("/src/")?;
    let (slice, _) = rest.split_once('/')?;
    Some((area, slice))
}

/// The last part of a path.
pub fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Whether a file belongs to tests, where words and names of places may stand.
pub fn is_test(path: &str) -> bool {
    let path = path.trim_end_matches(".rs");
    path.split('/').any(|part| matches!(part, "tests" | "benches" | "examples" | "fixtures" | "fuzz"))
}
