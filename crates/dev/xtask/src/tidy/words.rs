//! The language files: the same files and keys in every language, every key that code asks for is there, and
//! keys that nobody asks for are pointed out.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Report,
    rust::{At, Source},
    tree::Tree,
};

/// The language that is written first; the others follow it.
const FIRST: &str = "sv";

pub fn check(tree: &Tree, sources: &[Source], report: &mut Report) {
    let languages = languages(tree);
    let Some(first) = languages.get(FIRST) else { return };
    same_everywhere(&languages, first, report);
    let keys: BTreeSet<&str> = first.values().flatten().copied().collect();
    let mut used = Used::default();
    sources.iter().for_each(|source| used.read_rust(source, &keys, report));
    for (path, text) in tree.texts().filter(|(path, _)| is_template(path)) {
        used.read_template(path, text, &keys, report);
    }
    for (file, keys) in first {
        for key in keys.iter().filter(|key| !used.has(key)) {
            report.notes.push(format!("locales/{FIRST}/{file}: {key} is not used"));
        }
    }
}

/// Language, file, keys.
type Languages<'a> = BTreeMap<&'a str, BTreeMap<&'a str, BTreeSet<&'a str>>>;

fn languages(tree: &Tree) -> Languages<'_> {
    let mut languages = Languages::new();
    for (path, text) in tree.texts() {
        let Some((language, file)) = path.strip_prefix("locales/").and_then(|rest| rest.split_once('/'))
        else {
            continue;
        };
        languages.entry(language).or_default().insert(file, keys(text).collect());
    }
    languages
}

/// The messages of a Fluent file: `key = …` at the beginning of a line (terms begin with `-`).
fn keys(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let (key, _) = line.split_once('=')?;
        let key = key.trim_end();
        let letters = key.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
        (letters && key.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(key)
    })
}

fn same_everywhere(languages: &Languages, first: &BTreeMap<&str, BTreeSet<&str>>, report: &mut Report) {
    for (language, files) in languages.iter().filter(|(language, _)| **language != FIRST) {
        for (file, keys) in first {
            let place = format!("locales/{language}/{file}");
            let Some(own) = files.get(file) else {
                report.breach("locales", place, "is missing: all five languages are written together");
                continue;
            };
            for key in keys.difference(own) {
                report.breach("locales", &place, format!("{key} is missing: readers would meet the key"));
            }
            for key in own.difference(keys) {
                report.breach("locales", &place, format!("{key} is not in locales/{FIRST}/{file}"));
            }
        }
        for file in files.keys().filter(|file| !first.contains_key(*file)) {
            report.breach(
                "locales",
                format!("locales/{language}/{file}"),
                format!("there is no locales/{FIRST}/{file}"),
            );
        }
    }
}

fn is_template(path: &str) -> bool {
    path.contains("/templates/")
        || path.ends_with(".html")
        || path.ends_with(".xml")
        || path.ends_with(".typ")
}

/// Keys, and beginnings and ends of keys, that something names.
#[derive(Default)]
struct Used {
    whole: BTreeSet<String>,
    beginnings: BTreeSet<String>,
    ends: BTreeSet<String>,
}

/// Whether only what a key is made of stands in it, as in the `"whose-"` that a form puts a code after.
fn is_key(text: &str) -> bool {
    !text.contains(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)))
}

/// `-text`: what a key may end in.
fn is_end(text: &str) -> bool {
    text.len() > 2
        && text.starts_with('-')
        && !text.contains(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)))
}

impl Used {
    fn has(&self, key: &str) -> bool {
        self.whole.contains(key)
            || self.beginnings.iter().any(|beginning| key.starts_with(beginning.as_str()))
            || self.ends.iter().any(|end| key.ends_with(end.as_str()))
    }

    /// Any text that equals a key uses it; `format!("state-{}", …)` uses all that begin with `state-`,
    /// `format!("{}-text", …)` all that end in `-text`.
    fn note(&mut self, text: &str) {
        let beginning = text.split('{').next().unwrap_or_default();
        if (beginning.len() < text.len() || is_key(text)) && beginning.len() > 2 && beginning.ends_with('-') {
            self.beginnings.insert(beginning.to_owned());
        }
        if let Some((_, end)) = text.split_once("{}").filter(|(before, end)| before.is_empty() && is_end(end))
        {
            self.ends.insert(end.to_owned());
        }
        self.whole.insert(text.to_owned());
    }

    fn read_rust(&mut self, source: &Source, keys: &BTreeSet<&str>, report: &mut Report) {
        for text in &source.texts {
            self.note(&text.what);
        }
        for At { line, what: call } in &source.calls {
            let ends_in = |end: &[&str]| {
                call.path.iter().rev().zip(end.iter().rev()).all(|(a, b)| a == b)
                    && call.path.len() >= end.len()
            };
            let code = match call.texts.last() {
                Some(code) if ends_in(&["Refusal", "new"]) || ends_in(&["Refusal", "counted"]) => {
                    format!("refusal-{code}")
                }
                Some(code) if ends_in(&["Fault", "new"]) || ends_in(&["Fault", "counted"]) => {
                    format!("fault-{code}")
                }
                Some(_) if call.text_first && asks_for_words(call.path.last()) => call.texts[0].clone(),
                _ => continue,
            };
            self.whole.insert(code.clone());
            missing(&code, &format!("{}:{line}", source.path), keys, report);
        }
    }

    /// Every quoted text in a template that equals a key uses it; `t("…")` must name one.
    fn read_template(&mut self, path: &str, text: &str, keys: &BTreeSet<&str>, report: &mut Report) {
        for (number, line) in text.lines().enumerate() {
            for quote in ['"', '\''] {
                line.split(quote).for_each(|text| self.note(text));
            }
            for (at, call) in line.match_indices("t(\"") {
                let before = line[..at].chars().next_back();
                let rest = &line[at + call.len()..];
                let alone = before.is_none_or(|c| !(c.is_alphanumeric() || c == '_'));
                if let Some((key, after)) = rest.split_once('"').filter(|_| alone)
                    && after.trim_start().starts_with([')', ','])
                {
                    missing(key, &format!("{path}:{}", number + 1), keys, report);
                }
            }
        }
    }
}

/// The functions of `pages::Words` that take a key first.
fn asks_for_words(called: Option<&String>) -> bool {
    called.is_some_and(|name| name == "t")
}

fn missing(key: &str, place: &str, keys: &BTreeSet<&str>, report: &mut Report) {
    if !keys.contains(key.split('.').next().unwrap_or(key)) {
        report.breach("message-keys", place, format!("{key} is in no file of locales/{FIRST}"));
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::broken, *};

    #[test]
    fn languages_have_the_same_files_and_keys() {
        let files = [
            ("locales/sv/common.ftl", "save = Spara\n# note = x\nclose =\n    Stäng\n    .hint = Tips\n"),
            ("locales/sv/idea.ftl", "a = A\n"),
            ("locales/fi/common.ftl", "save = Tallenna\nopen = Avaa\n"),
        ];
        let fi = "locales locales/fi/common.ftl";
        assert_eq!(broken(&files), [fi, fi, "locales locales/fi/idea.ftl"]);
    }

    #[test]
    fn keys_asked_for_exist_and_the_unused_are_noted() {
        let code = "fn f() { w.t(\"save\"); w.t(\"sav\"); w.t(&format!(\"state-{}\", s)); \
                    Refusal::new(\"late\"); Fault::counted(\"text\", \"too-long\", 3); x.set(\"t\"); \
                    w.t(&format!(\"{}-about\", s)); }";
        let files = [
            (
                "locales/sv/a.ftl",
                "save = S\nstate-new = N\nrefusal-late = L\nmap-about = M\nopen = Ö\nin-page = I\nidle = I\n",
            ),
            ("crates/area/voice/src/idea/pages.rs", code),
            (
                "crates/area/voice/src/idea/templates/a.html",
                "{{ w.t(\"in-page\") }} {{ w.t(\"no\") }} {{ f('open') }}",
            ),
        ];
        let tree = Tree::of(&files);
        let report = super::super::check_sources(&tree);
        let missing: Vec<&str> =
            report.breaches.iter().map(|b| b.reason.split(' ').next().unwrap()).collect();
        assert_eq!(missing, ["sav", "fault-too-long", "no"]);
        assert_eq!(report.notes, ["locales/sv/a.ftl: idle is not used"]);
    }
}
