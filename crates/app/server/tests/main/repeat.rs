//! `samband sense themes --run`: anybody does a run of the theme map again.

use textsense::themes::{
    Edit, Options,
    record::{self, Decided, METHOD, Record, Text},
};

use crate::process::samband;

const MATTERS: [&str; 3] = ["bussen på kvällen", "cykelväg till skolan", "böcker på biblioteket"];

/// The second run over some ideas, between which people joined two themes.
fn second_run() -> Record {
    let text = |at: usize| Text {
        id: (at + 1).to_string(),
        language: "sv".to_owned(),
        text: format!("Mer av {} nummer {at}\n\"citat\", =1+1", MATTERS[at % 3]),
    };
    let texts: Vec<Text> = (0..30).map(text).collect();
    let options = Options::default();
    let first = record::run(&texts, &[], None, &options, &mut |_, _| {});
    let themes: Vec<_> = first.upper().map(|theme| theme.id).collect();
    let joined = first.edited(&Edit::Join { into: themes[0], from: themes[1] }).unwrap();
    let before = Decided::of(&joined);
    let map = record::run(&texts, &[], Some(&before), &options, &mut |_, _| {});
    Record {
        method: METHOD.to_owned(),
        model: None,
        options,
        before: Some(before),
        input: record::input_hash(&texts),
        result: record::result_hash(&map),
        texts,
    }
}

/// What the command says of a run's file: whether the result is the same, its lines, its remarks.
fn repeat(record: &Record) -> (bool, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("theme-run-2.json");
    std::fs::write(&file, serde_json::to_vec(record).unwrap()).unwrap();
    let output = samband(&["sense", "themes", "--run", file.to_str().unwrap()]).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_run_is_done_again_from_its_file() {
    let record = second_run();
    let (same, lines, said) = repeat(&record);
    assert!(same && said.contains(&record.result), "{said}");
    assert_eq!(lines.lines().count(), 30);
    let mut masked = record.clone();
    masked.texts[4].text = "████".to_owned();
    let (_, _, said) = repeat(&masked);
    assert!(said.contains("not those of the run"), "{said}");
    let mut other = record.clone();
    other.before = None;
    let (same, _, said) = repeat(&other);
    assert!(!same && said.contains("Another result"), "{said}");
    let mut with_model = record;
    with_model.model = Some("e5-00000000".to_owned());
    let (same, _, said) = repeat(&with_model);
    assert!(!same && said.contains("e5-00000000"), "{said}");
}

#[test]
fn what_is_no_runs_file_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("other.json");
    for bytes in [&b"{}"[..], b"", b"\xff\xfe", br#"{"texts":[{"id":"1","language":"sv","text":"\ud83d"}]}"#]
    {
        std::fs::write(&file, bytes).unwrap();
        let output = samband(&["sense", "themes", "--run", file.to_str().unwrap()]).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && said.contains("not a run's file"), "{said}");
    }
    let none = samband(&["sense", "themes"]).output().unwrap();
    assert!(!none.status.success() && String::from_utf8_lossy(&none.stderr).contains("--run"));
}
