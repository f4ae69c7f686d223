//! File, environment and flags laid over one another.

use std::{collections::BTreeMap, path::Path};

use serde::Deserialize;
use serde_json::Value as Json;
use toml::{Table, Value};

use super::{Config, ConfigError, read_file};

/// What a flag says about a key.
pub type Flag = (&'static str, String);

/// Environment variables that begin like ours and are none of the configuration.
const OTHERS: [&str; 2] = ["SAMBAND_CONFIG", "SAMBAND_TEST_PG"];

/// The configuration from a file (if any), the environment's variables and the flags.
pub fn load(
    file: Option<&Path>,
    environment: impl IntoIterator<Item = (String, String)>,
    flags: &[Flag],
) -> Result<Config, ConfigError> {
    let known = keys();
    let mut table = Table::new();
    if let Some(path) = file {
        let text = read_file(path, "configuration file")?;
        table = text.parse().map_err(|error: toml::de::Error| {
            ConfigError(format!("{}: {}", path.display(), error.message()))
        })?;
        for key in leaves(&table) {
            known_or_nearest(&key, &key, known.keys(), &path.display().to_string())?;
        }
    }
    // Within a layer a database that is named goes before the folder.
    let mut environment: Vec<_> = environment.into_iter().collect();
    environment.sort_by_key(|(name, _)| (name != "SAMBAND_DATA", name.clone()));
    for (name, text) in environment {
        if !name.starts_with("SAMBAND_") || OTHERS.contains(&name.as_str()) {
            continue;
        }
        let names: BTreeMap<String, &String> = known.keys().map(|key| (variable(key), key)).collect();
        known_or_nearest(&name, &name, names.keys(), "environment")?;
        set(&mut table, names[&name], typed(&known[names[&name]], &text, &name)?);
    }
    for (key, text) in flags {
        set(&mut table, key, typed(&known[*key], text, key)?);
    }
    let config =
        Config::deserialize(table).map_err(|error| ConfigError(error.message().replace('\n', " ")))?;
    config.check()?;
    Ok(config)
}

/// Every key with its default; null where there is none.
pub(crate) fn keys() -> BTreeMap<String, Json> {
    let Ok(Json::Object(all)) = serde_json::to_value(Config::default()) else { return BTreeMap::new() };
    let mut keys = BTreeMap::new();
    for (name, value) in all {
        match value {
            Json::Object(inner) => {
                keys.extend(inner.into_iter().map(|(inner, value)| (format!("{name}.{inner}"), value)));
            }
            value => {
                keys.insert(name, value);
            }
        }
    }
    keys
}

/// The environment variable of a key: `smtp.host` is `SAMBAND_SMTP_HOST`.
pub(crate) fn variable(key: &str) -> String {
    format!("SAMBAND_{}", key.to_uppercase().replace('.', "_"))
}

fn leaves(table: &Table) -> Vec<String> {
    let of = |(name, value): (&String, &Value)| match value {
        Value::Table(inner) => inner.keys().map(|key| format!("{name}.{key}")).collect(),
        _ => vec![name.clone()],
    };
    table.iter().flat_map(of).collect()
}

fn known_or_nearest<'a>(
    key: &str,
    shown: &str,
    known: impl Iterator<Item = &'a String>,
    place: &str,
) -> Result<(), ConfigError> {
    let mut nearest = None;
    for candidate in known {
        if candidate == key {
            return Ok(());
        }
        let likeness = strsim::jaro_winkler(candidate, key);
        if nearest.is_none_or(|(best, _)| likeness > best) {
            nearest = Some((likeness, candidate));
        }
    }
    let hint = nearest.map(|(_, name)| format!("; did you mean {name}?")).unwrap_or_default();
    Err(ConfigError(format!("{place}: unknown key {shown}{hint}")))
}

/// A text as the type that the key's default has.
fn typed(default: &Json, text: &str, name: &str) -> Result<Value, ConfigError> {
    Ok(match default {
        Json::Number(_) => {
            let wrong = |_| ConfigError(format!("{name} must be a whole number"));
            Value::Integer(text.trim().parse().map_err(wrong)?)
        }
        Json::Bool(_) => {
            let wrong = |_| ConfigError(format!("{name} must be true or false"));
            Value::Boolean(text.trim().parse().map_err(wrong)?)
        }
        _ => Value::String(text.to_owned()),
    })
}

/// Sets a key. What says the same thing in another way in a weaker layer gives way.
fn set(table: &mut Table, key: &str, value: Value) {
    let (group, inner) = key.split_once('.').map_or(("", key), |(group, inner)| (group, inner));
    let table = match group {
        "" => table,
        group => match table.entry(group).or_insert_with(|| Value::Table(Table::new())) {
            Value::Table(inner) => inner,
            _ => return,
        },
    };
    let other = inner.strip_suffix("_file").map_or_else(|| format!("{inner}_file"), str::to_owned);
    table.remove(&other);
    if key == "data" {
        table.remove("database");
        table.remove("database_file");
    }
    table.insert(inner.to_owned(), value);
}
