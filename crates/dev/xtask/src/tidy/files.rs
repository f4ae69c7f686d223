//! Rules about files: their length, what they give away of a developer's machine, the lock files, and raw inputs
//! in templates.

use super::{
    Report,
    tree::{Tree, is_test, name},
};

/// Longest file of code, text or style, in lines.
const LONGEST: usize = 700;
/// What is written by people and read from top to bottom.
const READ_BY_PEOPLE: &[&str] = &[".rs", ".html", ".js", ".mjs", ".css", ".md", ".sql", ".toml", ".sh"];
/// Folders of developers' machines (put together here, so that this file does not name them).
const MACHINE_FOLDERS: &[&str] = &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/")];

pub fn check(tree: &Tree, report: &mut Report) {
    for (path, text) in tree.texts() {
        length(path, text, report);
        machine_paths(path, text, report);
        if name(path) == "package-lock.json" && text.contains("\"resolved\"") {
            let why =
                "download addresses differ between networks; keep `omit-lockfile-registry-resolved=true`";
            report.breach("lock-addresses", path, why);
        }
        if path.ends_with(".html") && path.starts_with("crates/") && !path.starts_with("crates/base/pages/") {
            raw_inputs(path, text, report);
        }
    }
}

fn length(path: &str, text: &str, report: &mut Report) {
    let data = path.starts_with("locales/") || path.contains("/data/") || name(path) == "Cargo.lock";
    let lines = text.lines().count();
    if !data && lines > LONGEST && READ_BY_PEOPLE.iter().any(|end| path.ends_with(end)) {
        let why = format!(
            "{lines} lines: over {LONGEST} nobody reads it in one go; give its parts rooms of their own"
        );
        report.breach("file-length", path, why);
    }
}

fn machine_paths(path: &str, text: &str, report: &mut Report) {
    for (number, line) in text.lines().enumerate() {
        // Part of a longer path (`crates/home/x`) or of an address is not the top of a machine's disk.
        let starts = |at: usize| {
            let before = line[..at].chars().next_back();
            before.is_none_or(|c| !(c.is_alphanumeric() || "-_.~}".contains(c)))
        };
        let found =
            MACHINE_FOLDERS.iter().find(|folder| line.match_indices(**folder).any(|(at, _)| starts(at)));
        if let Some(folder) = found {
            let why = format!("names {folder}: paths of one machine mean nothing on the next");
            report.breach("machine-paths", format!("{path}:{}", number + 1), why);
        }
    }
}

/// Inputs come from the parts in `pages`, which tie label, hint and fault to them. Hidden fields need no label.
fn raw_inputs(path: &str, text: &str, report: &mut Report) {
    if is_test(path) {
        return;
    }
    for (number, line) in text.lines().enumerate() {
        let raw = ["<input", "<select", "<textarea"]
            .iter()
            .any(|tag| line.match_indices(tag).any(|(at, _)| !line[at..].contains("type=\"hidden\"")));
        if raw {
            let why = "raw input: use the parts in `pages`, which cannot be made without a label";
            report.breach("raw-inputs", format!("{path}:{}", number + 1), why);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::broken, *};

    #[test]
    fn paths_of_a_machine_are_found() {
        let text = format!("see {}x/notes\nsee crates{}y\n", MACHINE_FOLDERS[0], MACHINE_FOLDERS[2]);
        assert_eq!(broken(&[("docs/a.md", &text)]), ["machine-paths docs/a.md:1"]);
    }

    #[test]
    fn long_files_lock_addresses_and_raw_inputs_are_found() {
        let long = "x\n".repeat(LONGEST + 1);
        let page = "<input type=\"hidden\" name=\"a\">\n<input name=\"b\">";
        let files = [
            ("a.css", long.as_str()),
            ("locales/sv/a.md", &long),
            ("package-lock.json", "{\"resolved\": \"…\"}"),
            ("crates/area/voice/src/idea/templates/a.html", page),
        ];
        let raw = "raw-inputs crates/area/voice/src/idea/templates/a.html:2";
        assert_eq!(broken(&files), ["file-length a.css", "lock-addresses package-lock.json", raw]);
    }
}
