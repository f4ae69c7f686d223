//! Hostile texts, the same in every test; `cargo xtask fuzz MINUTES` goes on from there.

mod mutations;
mod tiny;
mod trials;

use std::time::Instant;
use textsense::sense::{Row, languages, similar, themes};
use textsense::themes::Options;
use textsense::{Language, language, personal, terms};

#[test]
fn nothing_stumbles_over_what_nobody_would_write() {
    (0..96).for_each(trials::trial);
}

/// Rows of a file, all questions: one answer for each, in order.
fn asked(texts: &[String]) {
    let rows: Vec<Row> =
        texts.iter().enumerate().map(|(at, text)| Row { id: at.to_string(), text: text.clone() }).collect();
    assert_eq!(languages(&rows).len(), rows.len());
    let found = themes(&rows, &mut |_| None, &Options::default());
    assert_eq!(found.len(), rows.len(), "each text is in one theme");
    assert_eq!(similar(&rows, &mut |_| None, 3).len(), rows.len());
}

#[test]
fn a_megabyte_in_one_line_an_empty_heap_and_the_same_idea_over_and_over() {
    let word = "kommunikationsinfrastruktur".repeat(40_000);
    let zero_width = "a\u{200b}\u{200d}\u{feff}".repeat(100_000);
    let backwards = "\u{202e}txet\u{2066}".repeat(80_000);
    let emoji = "🚲👩‍👩‍👧‍👦".repeat(40_000);
    let marks = format!("e{}", "\u{301}".repeat(500_000));
    let begun = Instant::now();
    for text in [&word, &zero_width, &backwards, &emoji, &marks] {
        language::detect(text, None);
        terms::index_terms(text, Language::Sv);
        personal::hints(text);
    }
    asked(&[word, zero_width, backwards, emoji, marks, String::new()]);
    asked(&[]);
    asked(&[String::new()]);
    asked(&vec!["Fler bänkar i parken".to_owned(); 20_000]);
    // Generous: a machine under load. What grows with the square would take hours.
    assert!(begun.elapsed().as_secs() < 300, "{:?}", begun.elapsed());
}
