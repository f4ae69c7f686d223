//! Which crate may depend on which: the picture in ARCHITECTURE.md, "Direction of dependencies".

use std::collections::BTreeMap;

use serde_json::Value;

use super::Report;

/// The own crates that a base crate may use, besides the libraries (which `kernel` and `assets` do without).
const BASE: &[(&str, &[&str])] = &[
    ("assets", &[]),
    ("kernel", &[]),
    ("store", &["kernel"]),
    ("pages", &["kernel", "assets"]),
    ("paper", &["kernel"]),
    ("members", &["kernel", "store"]),
    ("bundle", &["kernel", "store", "members"]),
    ("web", &["kernel", "store", "members", "pages", "assets"]),
];

/// Outside crates that only some of ours (crates, or all on a shelf) may name, and why.
const KEPT: &[(&[&str], &[&str], &str)] = &[
    (
        &["sqlx", "rusqlite", "libsqlite3-sys", "tokio-postgres", "postgres", "diesel", "sea-orm"],
        &["store", "testkit"],
        "only `store` knows which databases there are; elsewhere the question would spread",
    ),
    (
        &["axum", "axum-extra", "tower", "tower-http", "hyper"],
        &["web", "server", "area", "testkit"],
        "only the door, the binary and the pages of slices speak HTTP",
    ),
    (
        &["lettre", "reqwest", "ureq", "hyper-util"],
        &["server", "testkit"],
        "only the binary sends anything out, and only what an administrator switched on",
    ),
    (
        &["typst", "typst-pdf", "typst-as-lib", "krilla"],
        &["paper"],
        "the long build stays in one crate that rarely changes",
    ),
];

/// Outside crates that a pure library does without.
const IMPURE: &[&str] = &["tokio", "async-std", "futures", "getrandom", "rand", "uuid", "tracing", "metrics"];

struct Crate<'a> {
    name: &'a str,
    shelf: &'a str,
    normal: Vec<&'a str>,
}

pub fn check(metadata: &Value, report: &mut Report) {
    let crates: Vec<Crate> = list(&metadata["packages"]).filter_map(read).collect();
    let shelves: BTreeMap<&str, &str> = crates.iter().map(|c| (c.name, c.shelf)).collect();
    for package in list(&metadata["packages"]) {
        let described = package["description"].as_str().is_some_and(|text| text.len() > 10);
        if !described {
            let name = package["name"].as_str().unwrap_or("?");
            report.breach(
                "description",
                name,
                "say in Cargo.toml what the crate is for; the map starts there",
            );
        }
    }
    for own in &crates {
        for dependency in &own.normal {
            match shelves.get(dependency) {
                Some(shelf) => direction(own, dependency, shelf, report),
                None => outside(own, dependency, report),
            }
        }
    }
}

fn direction(own: &Crate, dependency: &str, shelf: &str, report: &mut Report) {
    let allowed = match own.shelf {
        "lib" => false,
        "base" if shelf == "lib" => !matches!(own.name, "kernel" | "assets"),
        "base" => BASE.iter().any(|(name, below)| *name == own.name && below.contains(&dependency)),
        "area" => matches!(shelf, "lib" | "base"),
        "app" => shelf != "dev",
        _ => true,
    };
    if !allowed {
        let why = match own.shelf {
            "lib" => "a library stays pure and publishable: it knows none of our crates",
            "area" => "areas meet in the log, the thread and the directory, never in each other",
            "app" => "test helpers do not ship",
            _ => "dependencies point one way only (ARCHITECTURE.md), or every change rebuilds everything",
        };
        report.breach("direction", own.name, format!("depends on {dependency}: {why}"));
    }
}

fn outside(own: &Crate, dependency: &str, report: &mut Report) {
    for (kept, by, why) in KEPT {
        if kept.contains(&dependency) && !by.contains(&own.name) && !by.contains(&own.shelf) {
            report.breach("drivers", own.name, format!("depends on {dependency}: {why}"));
        }
    }
    if own.shelf == "lib" && IMPURE.contains(&dependency) {
        let why = "libraries have no clock, no runtime and no randomness of their own";
        report.breach("lib-pure", own.name, format!("depends on {dependency}: {why}"));
    }
}

/// A crate with the shelf it lies on and what it needs to run (not what only its tests need).
fn read(package: &Value) -> Option<Crate<'_>> {
    let manifest = package["manifest_path"].as_str()?;
    let shelf = manifest.rsplit('/').nth(2)?;
    let normal = list(&package["dependencies"])
        .filter(|dependency| dependency["kind"].is_null())
        .filter_map(|dependency| dependency["name"].as_str())
        .collect();
    Some(Crate { name: package["name"].as_str()?, shelf, normal })
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check_edge(shelf: &str, name: &str, dependency: &str, expected: &[&str]) {
        let own = |shelf: &str, name: &str, dependencies: Value| {
            let manifest = format!("/x/crates/{shelf}/{name}/Cargo.toml");
            json!({ "name": name, "description": "What it is for.", "manifest_path": manifest, "dependencies": dependencies })
        };
        let mut packages = vec![own(shelf, name, json!([{ "name": dependency, "kind": null }]))];
        for (shelf, other) in
            [("base", "kernel"), ("base", "store"), ("base", "web"), ("area", "course"), ("dev", "testkit")]
        {
            if other != name {
                packages.push(own(shelf, other, json!([])));
            }
        }
        let mut report = Report::default();
        check(&json!({ "packages": packages }), &mut report);
        let rules: Vec<&str> = report.breaches.iter().map(|breach| breach.rule).collect();
        assert_eq!(rules, expected, "{name} -> {dependency}");
    }

    #[test]
    fn dependencies_point_one_way() {
        check_edge("area", "voice", "store", &[]);
        check_edge("area", "voice", "course", &["direction"]);
        check_edge("lib", "textsense", "kernel", &["direction"]);
        check_edge("lib", "textsense", "tokio", &["lib-pure"]);
        check_edge("base", "kernel", "store", &["direction"]);
        check_edge("base", "store", "web", &["direction"]);
        check_edge("app", "server", "testkit", &["direction"]);
        check_edge("area", "voice", "sqlx", &["drivers"]);
        check_edge("base", "pages", "axum", &["drivers"]);
        check_edge("base", "store", "sqlx", &[]);
        check_edge("area", "voice", "axum", &[]);
    }
}
