//! Three layers, one page.

use std::collections::BTreeMap;

use server::config::{Config, ConfigError, LogShape, load};
use store::Target;

fn file(text: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&file, text).unwrap();
    file
}

fn env(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect()
}

fn fault(result: Result<Config, ConfigError>) -> String {
    result.unwrap_err().0
}

#[test]
fn flags_win_over_environment_and_environment_over_file() {
    let file = file("listen = \"127.0.0.1:1000\"\nlog = \"json\"\n[smtp]\nhost = \"a\"\nport = 1\n");
    let env = env(&[("SAMBAND_SMTP_PORT", "2"), ("SAMBAND_LISTEN", "127.0.0.1:2000"), ("HOME", "/x")]);
    let config = load(Some(file.path()), env, &[("listen", "127.0.0.1:3000".into())]).unwrap();
    assert_eq!(config.listen.port(), 3000);
    assert_eq!((config.smtp.port, config.smtp.host.as_deref()), (2, Some("a")));
    assert_eq!(config.log, LogShape::Json);
    assert_eq!(load(None, Vec::new(), &[]).unwrap(), Config::default());
}

#[test]
fn a_stronger_layer_replaces_what_says_the_same_in_another_way() {
    let file = file("database = \"postgres://server/a\"\n");
    let config = load(Some(file.path()), Vec::new(), &[("data", "/there".into())]).unwrap();
    assert_eq!(config.target().unwrap(), Target::Folder("/there".into()));
    let config =
        load(None, env(&[("SAMBAND_DATA", "/here")]), &[("database", "postgres://b/c".into())]).unwrap();
    assert_eq!(config.target().unwrap(), Target::Postgres("postgres://b/c".into()));
    // Within a layer a database that is named is used, in whatever order they come: the folder has the letters then.
    let mut both = env(&[("SAMBAND_DATABASE", "postgres://b/c"), ("SAMBAND_DATA", "/here")]);
    for _ in 0..2 {
        both.reverse();
        let config = load(None, both.clone(), &[]).unwrap();
        assert_eq!(config.target().unwrap(), Target::Postgres("postgres://b/c".into()));
    }
}

#[test]
fn unknown_keys_are_refused_with_the_nearest_name() {
    let config = file("[smtp]\nhosst = \"a\"\n");
    let message = fault(load(Some(config.path()), Vec::new(), &[]));
    assert!(message.ends_with("unknown key smtp.hosst; did you mean smtp.host?"), "{message}");
    let message = fault(load(None, env(&[("SAMBAND_BASEURL", "x")]), &[]));
    assert_eq!(message, "environment: unknown key SAMBAND_BASEURL; did you mean SAMBAND_BASE_URL?");
}

#[test]
fn wrong_values_say_what_is_wanted() {
    let cases = [
        ("listen = \"8080\"", "socket address"),
        ("listen = 8080", "socket address"),
        ("base_url = \"samband.example\"", "base_url must look like"),
        ("[mail]\ntransport = \"post\"", "off"),
        ("[mail]\ntransport = \"smtp\"", "needs smtp.host"),
        ("[mail]\ntransport = \"smtp\"\n[smtp]\nhost = \"a\"", "needs mail.from"),
        ("[smtp]\nuser = \"a\"", "smtp.password_file"),
        ("database = \"a\"\ndatabase_file = \"b\"", "not both"),
        ("database_file = \"/no/such/file\"", "/no/such/file"),
        ("smtp = 3", "unknown key smtp"),
        ("listen = ", "configuration"),
    ];
    for (text, expected) in cases {
        let file = file(text);
        let message = fault(load(Some(file.path()), Vec::new(), &[]));
        let named = message.replace(&file.path().display().to_string(), "configuration");
        assert!(named.contains(expected), "{text}: {named}");
    }
    assert!(fault(load(None, env(&[("SAMBAND_SMTP_PORT", "x")]), &[])).contains("whole number"));
}

#[test]
fn the_model_is_named_or_lies_in_its_place_and_a_broken_one_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let config = |flags: &[server::config::Flag]| {
        let data = ("data", folder.path().display().to_string());
        load(None, Vec::new(), &[&[data], flags].concat()).unwrap()
    };
    assert_eq!(config(&[]).model_file(), None);
    let place = folder.path().join(server::config::MODEL);
    std::fs::write(&place, "SAMBAND1").unwrap();
    assert_eq!(config(&[]).model_file(), Some(place.clone()));
    let message = config(&[]).open_model().map(drop).unwrap_err().0;
    assert!(message.contains(server::config::MODEL) && message.contains("damaged"), "{message}");
    let named = config(&[("model", "/no/such/file".into())]);
    let message = named.open_model().map(drop).unwrap_err().0;
    assert!(message.starts_with("model /no/such/file: the model file cannot be read"), "{message}");
}

#[test]
fn secrets_come_from_files_and_are_never_printed() {
    let (password, url) = (file("hemligt-ord\n"), file("postgres://u:hemligt-ord@server/db\r\n"));
    let text = format!(
        "database_file = {:?}\n[smtp]\nuser = \"u\"\npassword_file = {:?}\n",
        url.path(),
        password.path()
    );
    let config = load(Some(file(&text).path()), Vec::new(), &[]).unwrap();
    assert_eq!(config.smtp_password().unwrap().unwrap().reveal(), "hemligt-ord");
    assert_eq!(config.target().unwrap(), Target::Postgres("postgres://u:hemligt-ord@server/db".into()));
    let direct = load(None, env(&[("SAMBAND_SMTP_PASSWORD", "hemligt-ord")]), &[]).unwrap();
    for config in [config, direct] {
        let shown = format!("{config:?}{}", serde_json::to_string(&config).unwrap());
        assert!(!shown.contains("hemligt"), "{shown}");
    }
}

/// `docs/configuration.md` lists every key with its default, and no other.
#[test]
fn the_page_says_what_the_program_does() {
    let page =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/configuration.md"));
    let page = page.unwrap();
    let mut told = BTreeMap::new();
    for row in page.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [key, default, meaning, example] = cells[..] else { panic!("four cells: {row}") };
        assert!(meaning.len() > 10, "{row}");
        let key = key.trim_matches('`');
        assert!(!example.is_empty() || key == "smtp.password", "{key} has no example");
        told.insert(key.to_owned(), default.trim_matches('`').to_owned());
        if !example.is_empty() {
            try_example(key, example.trim_matches('`'));
        }
    }
    let defaults = serde_json::to_value(Config::default()).unwrap();
    let mut real = BTreeMap::new();
    for (name, value) in defaults.as_object().unwrap() {
        match value.as_object() {
            Some(inner) => {
                real.extend(inner.iter().map(|(key, value)| (format!("{name}.{key}"), shown(value))))
            }
            None => drop(real.insert(name.clone(), shown(value))),
        }
    }
    assert_eq!(told, real);
    let example = page.split("```toml").nth(1).unwrap().split("```").next().unwrap();
    let example = example.replace("/etc/samband/smtp-password", "/dev/null");
    let message = fault(load(Some(file(&example).path()), Vec::new(), &[]));
    assert!(message.ends_with("/dev/null is empty"), "the example is sound but for its secret: {message}");
}

fn shown(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Null => "–".into(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// An example of the page is accepted (files that it names need not be there).
fn try_example(key: &str, example: &str) {
    if key.ends_with("_file") || key == "smtp.user" || example == "smtp" {
        return;
    }
    let name = format!("SAMBAND_{}", key.to_uppercase().replace('.', "_"));
    load(None, [(name, example.to_owned())], &[]).unwrap_or_else(|error| panic!("{key}: {error}"));
}
