//! The demo under invented names, as somebody tries it: its pages read, a file brought in by the command line.

use std::{
    collections::{BTreeSet, VecDeque},
    fs,
};

use serde_json::Value;

use crate::process::{Running, samband};

/// So many public pages are read, the nearest to the front page first.
const PAGES: usize = 60;
/// Places that must not be named. Public sources keep their titles, so documents are not read here.
const REAL: [&str; 2] = ["Trollhättan", "Vänersborg"];

#[test]
fn it_names_no_real_place_when_told_so_and_takes_a_file_or_refuses_it_in_json() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data").display().to_string();
    let demo = samband(&["demo", "--fictional-names", "--data", &data, "--listen", "127.0.0.1:0"]);
    let running = Running::start(demo);
    let read = crawl(&running, "/tvv?lang=sv");
    assert!(read.len() >= PAGES, "{} pages", read.len());
    for (path, page) in &read {
        for name in REAL {
            assert!(!page.contains(name), "{path} names {name}");
        }
    }
    assert!(read.iter().any(|(_, page)| page.contains("Norrvik")), "the invented ones are there instead");
    running.stop("-TERM");

    let import = |file: &str, text: &str, more: &[&str]| -> (Option<i32>, Value) {
        let file = folder.path().join(file);
        fs::write(&file, text).unwrap();
        let file = file.display().to_string();
        let map = "id=external_id,text=text";
        let mut args =
            vec!["import", "ideas", &file, "--space", "tvv", "--map", map, "--data", &data, "--json"];
        args.extend(more);
        let done = samband(&args).output().unwrap();
        let said = serde_json::from_slice(&done.stdout);
        (done.status.code(), said.unwrap_or_else(|fault| panic!("{fault}: {done:?}")))
    };
    let good = "id,text\na1,Fler bänkar längs ån.\na2,Ett badhus för alla.\n";
    let (code, said) = import("good.csv", good, &["--dry-run"]);
    assert_eq!(
        (code, &said["rows"], &said["new"], &said["done"]),
        (Some(0), &2.into(), &2.into(), &Value::Null)
    );
    let (code, said) = import("good.csv", good, &[]);
    assert_eq!((code, &said["done"]["added"], &said["done"]["already"]), (Some(0), &2.into(), &0.into()));
    let first = said["done"]["first_number"].as_i64().unwrap();
    assert_eq!(said["done"]["last_number"], first + 1);
    let (code, said) = import("good.csv", good, &[]);
    assert_eq!(
        (code, &said["new"], &said["done"]["already"]),
        (Some(0), &0.into(), &2.into()),
        "safe to run twice"
    );
    let (code, said) = import("empty.csv", "id,text\nb1,Bra.\nb2,\n", &[]);
    let fault = &said["faults"][0];
    assert_eq!((code, &fault["row"]), (Some(1), &3.into()), "{said}");
    assert!(fault["code"].is_string());
    let (code, said) = import("other.csv", good, &["--round", "99"]);
    assert!(code == Some(1) && said["refused"].is_string(), "{code:?} {said}");
    // Nothing of the broken files came in.
    let (_, said) = import("after.csv", "id,text\nc1,En till.\n", &[]);
    assert_eq!(said["done"]["first_number"], first + 2);
}

/// Reads the public pages of the space, following links.
fn crawl(running: &Running, start: &str) -> Vec<(String, String)> {
    let (mut seen, mut waiting) = (BTreeSet::from([start.to_owned()]), VecDeque::from([start.to_owned()]));
    let mut read = Vec::new();
    while let Some(path) = waiting.pop_front().filter(|_| read.len() < PAGES) {
        let page = running.get(&path);
        if !page.starts_with("HTTP/1.1 200") || !page.to_lowercase().contains("content-type: text/html") {
            continue;
        }
        for link in page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let page = link.starts_with("/tvv") && !link.contains(['#', '?']) && !link.contains("/documents");
            if page && seen.insert(link.to_owned()) {
                waiting.push_back(link.to_owned());
            }
        }
        read.push((path, page));
    }
    read
}
