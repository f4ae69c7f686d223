//! The lines that answer a file of texts.

use textsense::sense::{Row, languages, similar, themes};
use textsense::themes::Options;

fn rows() -> Vec<Row> {
    let texts = [
        "Vi vill ha fler cykelvägar till skolan.",
        "Bygg en cykelväg vid skolan!",
        "Cykelvägen till skolan är mörk.",
        "Haluamme lisää busseja illalla.",
        "Lisää busseja illalla ja viikonloppuna.",
        "",
    ];
    texts
        .iter()
        .enumerate()
        .map(|(at, text)| Row { id: format!("rad {}", at / 2), text: (*text).to_owned() })
        .collect()
}

#[test]
fn every_row_is_answered_in_order() {
    let rows = rows();
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    let spoken = languages(&rows);
    assert_eq!(spoken.iter().map(|line| line.id.as_str()).collect::<Vec<_>>(), ids);
    assert_eq!(
        spoken.iter().map(|line| line.language).collect::<Vec<_>>(),
        ["sv", "sv", "sv", "fi", "fi", "und"]
    );
    let placed = themes(&rows, &mut |_| None, &Options::default());
    assert_eq!(placed.iter().map(|line| line.id.as_str()).collect::<Vec<_>>(), ids);
    let near = similar(&rows, &mut |_| None, 2);
    assert_eq!(near.iter().map(|line| line.id.as_str()).collect::<Vec<_>>(), ids);
    assert_eq!(near[3].similar[0].id, "rad 2");
    assert!(near[5].similar.is_empty());
    let json = serde_json::to_value(&placed[0]).unwrap();
    assert!(json["theme"]["label"].is_string() && json["id"] == "rad 0", "{json}");
}

#[test]
fn vectors_that_are_given_are_used() {
    let rows = rows();
    let mut embed =
        |text: &str| Some(vec![if text.contains("skolan") { 1.0 } else { -1.0 }, text.len() as f32 / 100.0]);
    let near = similar(&rows, &mut embed, 2);
    assert!(near[0].similar.iter().all(|near| near.id == "rad 0" || near.id == "rad 1"), "{near:?}");
}
