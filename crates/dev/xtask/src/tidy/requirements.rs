//! `docs/requirements.md` says which test shows which row: every test that it names exists.

use super::{Report, tree::Tree};

/// The document.
const ROWS: &str = "docs/requirements.md";

pub fn check(tree: &Tree, report: &mut Report) {
    let Some((_, rows)) = tree.texts().find(|(path, _)| *path == ROWS) else { return };
    for (number, line) in rows.lines().enumerate() {
        // Between the first and the second backtick, the third and the fourth …
        for named in line.split('`').skip(1).step_by(2) {
            let Some((file, test)) = named.split_once("::").filter(|(file, _)| file.contains('/')) else {
                continue;
            };
            if !has(tree, file, test) {
                let why = format!("{file} has no test {test}: a row must not claim what nothing shows");
                report.breach("requirements", format!("{ROWS}:{}", number + 1), why);
            }
        }
    }
}

/// Whether a file has a test of this name: a function, or a journey's title.
fn has(tree: &Tree, file: &str, test: &str) -> bool {
    let is = |path: &str| path == file || path.strip_prefix("crates/") == Some(file);
    let (function, title) = (format!("fn {test}("), format!("\"{test}\""));
    tree.texts().any(|(path, text)| is(path) && (text.contains(&function) || text.contains(&title)))
}

#[cfg(test)]
mod tests {
    use super::super::tests::broken;

    #[test]
    fn a_row_names_only_tests_that_exist() {
        let rows = "| 1 | x | `area/a/tests/main/b.rs::c`, `tests/browser/d.test.mjs::leave it` |\n\
            | 2 | x | `area/a/tests/main/b.rs::gone`, `file::test` |\n";
        let files = [
            ("docs/requirements.md", rows),
            ("crates/area/a/tests/main/b.rs", "#[test]\nfn c() {}\n"),
            ("tests/browser/d.test.mjs", "journey(\"leave it\", {});\n"),
        ];
        assert_eq!(broken(&files), ["requirements docs/requirements.md:2"]);
    }
}
