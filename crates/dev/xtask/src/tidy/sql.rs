//! Where SQL may stand, and whose tables it names.

use std::collections::BTreeMap;

use super::{
    Report,
    rust::{At, Source},
    tree::{Tree, name, slice_of},
};

pub fn check(tree: &Tree, sources: &[Source], report: &mut Report) {
    let owners = owners(tree, sources);
    for source in sources {
        let own = source.path.starts_with("crates/dev/");
        for At { line, .. } in source.texts.iter().filter(|text| !own && has_bare_limit(&text.what)) {
            let why = "SQLite plans a statement anew whenever a bare limit is given: write limit $n + 0";
            report.breach("bare-limit", format!("{}:{line}", source.path), why);
        }
        for At { line, what } in source.texts.iter().filter(|text| is_sql(&text.what)) {
            let place = format!("{}:{line}", source.path);
            if !may_hold_sql(source.path) {
                let why = "SQL stands in store.rs (or store/), where both databases' tests find it";
                report.breach("sql-in-store", &place, why);
            }
            let Some((area, slice)) = slice_of(source.path) else { continue };
            for word in what.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
                if let Some((_, owner)) = owners.get(word).filter(|owner| **owner != (area, slice)) {
                    let why = format!("names {word}, a table of {owner}: ask {owner} for what you need");
                    report.breach("own-tables", &place, why);
                    break;
                }
            }
        }
    }
}

fn may_hold_sql(path: &str) -> bool {
    name(path) == "store.rs"
        || path.contains("/store/")
        || path.contains("/migrations/")
        || path.starts_with("crates/dev/")
}

/// Whether a limit is an argument and nothing else.
fn has_bare_limit(text: &str) -> bool {
    let mut after =
        text.split("limit $").skip(1).map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    after.any(|rest| !rest.starts_with(" + 0"))
}

/// The slice whose migrations make each table.
fn owners<'a>(tree: &'a Tree, sources: &'a [Source]) -> BTreeMap<String, (&'a str, &'a str)> {
    let mut owners = BTreeMap::new();
    let migrations = tree.texts().filter(|(path, _)| path.ends_with(".sql"));
    let inline =
        sources.iter().flat_map(|source| source.texts.iter().map(|text| (source.path, text.what.as_str())));
    for (path, text) in migrations.chain(inline) {
        let Some(owner) = slice_of(path) else { continue };
        let text = text.to_lowercase().replace("if not exists ", "");
        for after in text.split("create table ").skip(1) {
            let table: String = after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            owners.insert(table, owner);
        }
    }
    owners
}

/// Whether a text is a statement, rather than a sentence that begins with the same word.
fn is_sql(text: &str) -> bool {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    match words[..] {
        ["select", ..] => words.contains(&"from"),
        ["with", _, "as", ..] | ["with", "recursive", ..] => {
            words.contains(&"select") || words.contains(&"(select")
        }
        ["insert", "into", ..] | ["delete", "from", ..] | ["update", _, "set", ..] => true,
        ["create", "table" | "index" | "unique" | "trigger" | "view", ..]
        | ["alter" | "drop", "table", ..] => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::broken;

    #[test]
    fn sql_stands_in_the_store_and_names_own_tables() {
        let migration = ("crates/area/voice/src/idea/migrations/0001.sql", "create table idea (id uuid);");
        let own = ("crates/area/voice/src/idea/store.rs", "sql! { A = \"select id from idea\"; }");
        assert_eq!(broken(&[migration, own]), Vec::<String>::new());
        let other = ("crates/area/voice/src/mine/store.rs", "sql! { A = \"update idea set x = 1\"; }");
        assert_eq!(broken(&[migration, other]), ["own-tables crates/area/voice/src/mine/store.rs:1"]);
        let desk = ("crates/area/voice/src/idea/desk.rs", "const A: &str = \"delete from note\";");
        assert_eq!(broken(&[desk]), ["sql-in-store crates/area/voice/src/idea/desk.rs:1"]);
    }

    #[test]
    fn a_limit_is_no_bare_argument() {
        let path = "crates/area/voice/src/idea/store.rs";
        let of = |limit: &str| {
            broken(&[(path, &format!("sql! {{ A = \"select id from idea limit {limit}\"; }}"))])
        };
        assert_eq!(of("$1 + 0"), Vec::<String>::new());
        assert_eq!(of("1"), Vec::<String>::new());
        assert_eq!(of("$1"), ["bare-limit crates/area/voice/src/idea/store.rs:1"]);
    }

    #[test]
    fn sentences_are_not_statements() {
        for text in ["select a,\n b from c", "update a set b = 1", "with t as (select 1) delete from t"] {
            assert!(super::is_sql(text), "{text}");
        }
        for text in ["select", "update the page", "with care as ever", "Create an account", "delete"] {
            assert!(!super::is_sql(text), "{text}");
        }
    }
}
