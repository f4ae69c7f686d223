//! `samband sense` as a shell meets it: one line of JSON for each text, and plain words where a file is broken.

use std::{path::Path, process::Output};

use serde_json::Value;

use crate::process::samband;

const IDEAS: &str = "nr;idé\n7;Fler cykelvägar till skolan\n8;Cykelväg längs älven till skolan\n\
    9;Sykkelvei mellom skolen og sentrum, ikke bare for barna\n10;Rakennetaan pyörätie koululle, kiitos\n11;\n";

/// Two matters in three languages, with hardly a word in common.
const MATTERS: &str = "nr;idé\n1;Bygg fler cykelvägar till skolan\n2;Cykelväg längs älven så att barn kan cykla till skolan\n\
    3;Längre öppettider på biblioteket\n4;Biblioteket borde ha öppet på söndagar\n\
    5;Rakennetaan pyörätie koululle lasten turvaksi\n6;Kirjasto auki myös sunnuntaisin\n\
    7;Sykkelvei mellom skolen og sentrum\n8;Biblioteket bør ha åpent om kvelden\n";

fn asked(question: &str, file: &Path, more: &[&str]) -> Output {
    let file = file.display().to_string();
    let fixed = ["--json", "sense", question, file.as_str(), "--text", "idé"];
    samband(&[&fixed[..], more].concat()).output().unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

fn written(name: &str, bytes: &[u8]) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    std::fs::write(&file, bytes).unwrap();
    (folder, file)
}

#[test]
fn each_text_is_answered_by_one_line() {
    let (_folder, file) = written("ideas.csv", IDEAS.as_bytes());
    let languages = lines(&asked("language", &file, &["--id", "nr"]));
    let told: Vec<&str> = languages.iter().filter_map(|line| line["language"].as_str()).collect();
    assert_eq!(told, ["sv", "sv", "nb", "fi", "und"]);
    assert_eq!(languages[3]["id"], "10");

    let similar = lines(&asked("similar", &file, &["--id", "nr", "--count", "2"]));
    assert_eq!(similar.len(), 5);
    assert_eq!(similar[0]["similar"].as_array().unwrap().len(), 2);
    assert_eq!(similar[0]["similar"][0]["id"], "8");

    let themes = lines(&asked("themes", &file, &[]));
    assert_eq!(themes.len(), 5, "nothing is left out");
    assert!(themes.iter().all(|line| line["theme"]["label"].is_string() && line["confidence"].is_number()));
    assert_eq!(themes[0]["id"], "2", "without a column the number of the row");
}

#[test]
fn the_model_makes_languages_meet() {
    let model = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../models/nordic-e5.samband");
    if !Path::new(model).is_file() {
        println!("skipped: no model file; `cargo xtask sense-model` makes it");
        return;
    }
    let (_folder, file) = written("matters.csv", MATTERS.as_bytes());
    let near = lines(&asked("similar", &file, &["--id", "nr", "--count", "3", "--model", model]));
    let first = |at: usize| near[at]["similar"][0]["id"].as_str().unwrap().to_owned();
    assert!(["1", "2", "7"].contains(&&*first(4)), "the Finnish cycle path is like the others: {}", near[4]);
    assert!(["3", "4", "8"].contains(&&*first(5)), "the Finnish library is like the others: {}", near[5]);
    assert!(["1", "2", "5"].contains(&&*first(6)), "and the Norwegian path: {}", near[6]);
    assert!(["3", "4", "6"].contains(&&*first(7)), "and the Norwegian library: {}", near[7]);
}

#[test]
fn what_is_broken_is_said_in_words() {
    let (folder, file) = written("ideas.csv", IDEAS.as_bytes());
    let said = |output: Output| {
        assert!(!output.status.success());
        assert!(output.stdout.is_empty());
        String::from_utf8(output.stderr).unwrap()
    };
    let missing = folder.path().join("nothing.csv");
    assert!(said(asked("themes", &missing, &[])).contains("nothing.csv"));
    assert!(
        said(asked("themes", &file, &["--id", "namn"]))
            .contains("there is no column namn; the file has nr, idé")
    );
    let (_folder, sheet) = written("ideas.xlsx", b"PK\x03\x04 not a workbook");
    assert!(said(asked("similar", &sheet, &[])).contains("ideas.xlsx"));
    let (_folder, broken) = written("broken.samband", b"SAMBAND1 and no more");
    let model = broken.display().to_string();
    let told = said(asked("similar", &file, &["--model", &model]));
    assert!(told.contains("broken.samband") && told.contains("damaged"), "{told}");
    let gone = folder.path().join("gone.samband").display().to_string();
    assert!(said(asked("similar", &file, &["--model", &gone])).contains("cannot be read"));

    // What no sheet should hold, but may.
    let (_folder, hostile) = written("hostile.csv", "idé\n\u{200b}\n\u{202e}abc\n🚲🚲\n".as_bytes());
    for question in ["themes", "similar", "language"] {
        assert_eq!(lines(&asked(question, &hostile, &[])).len(), 3, "{question}");
    }
}

/// A file in UTF-16 of a letter cut in two: half a pair of surrogates.
fn half_a_letter() -> Vec<u8> {
    let mut units: Vec<u16> =
        "\u{FEFF}nr;idé\n1;Fler cykelvägar \n2;Öppna biblioteket\n".encode_utf16().collect();
    let at = units.iter().position(|unit| *unit == u16::from(b'2')).unwrap() - 2;
    units.insert(at, 0xD83D);
    units.into_iter().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn what_is_no_text_is_replaced_and_every_text_still_has_its_line() {
    let narrow = |broken: &[u8]| {
        [
            &b"nr;id\xC3\xA9\n1;Fler cykelv\xC3\xA4gar "[..],
            broken,
            b" till skolan\n2;\xC3\x96ppna biblioteket\n",
        ]
        .concat()
    };
    let files = [
        ("a byte that is not UTF-8", narrow(b"\xE4")),
        ("a lone surrogate, as some write it", narrow(b"\xED\xA0\x80")),
        ("the end of a letter", narrow(b"\x80\xBF")),
        ("NUL", narrow(b"\0\0")),
        ("half a letter of UTF-16", half_a_letter()),
        ("half a unit of UTF-16", [half_a_letter(), vec![0x41]].concat()),
        ("a file cut in the middle of a letter", [narrow(b""), b"3;Fler b\xC3".to_vec()].concat()),
    ];
    for (what, bytes) in files {
        let (_folder, file) = written("notes.csv", &bytes);
        for question in ["themes", "similar", "language"] {
            let output = asked(question, &file, &["--id", "nr"]);
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(said.contains("notes.csv") && said.contains('\u{FFFD}'), "{what}: {said}");
            let ids: Vec<String> =
                lines(&output).iter().map(|line| line["id"].as_str().unwrap().to_owned()).collect();
            assert_eq!(ids[..2], ["1", "2"], "{what}, {question}");
        }
    }
}

#[test]
fn a_run_of_texts_that_are_none_is_refused_in_words() {
    let record = |text: &str| {
        format!(
            "{{\"method\":\"x\",\"model\":null,\"options\":{{\"seed\":1,\"labels\":\"sv\",\"neighbours\":15,\"least\":4}},\
             \"before\":null,\"input\":\"\",\"result\":\"\",\"texts\":[{{\"id\":\"1\",\"language\":\"sv\",\"text\":\"{text}\"}}]}}"
        )
    };
    for text in ["\\ud800", "\\udfff och mer", "\\u0000", "\\u12", "\u{0}"] {
        let (_folder, file) = written("run.json", record(text).as_bytes());
        let output = samband(&["sense", "themes", "--run", &file.display().to_string()]).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!said.contains("panicked"), "{text}: {said}");
        assert!(said.contains("run.json") || said.contains("hash"), "{text}: {said}");
    }
    let (_folder, file) = written("run.json", &[record("a").as_bytes(), b"\xFF\xED\xA0\x80"].concat());
    let output = samband(&["sense", "themes", "--run", &file.display().to_string()]).output().unwrap();
    assert!(String::from_utf8_lossy(&output.stderr).contains("not a run's file"));
}
