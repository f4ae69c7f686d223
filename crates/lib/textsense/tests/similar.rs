//! Alike texts come first, with the reason.

use proptest::prelude::*;
use textsense::Language;
use textsense::similar::{Engine, Lexical, Reason, Statistics, rank};

const IDEAS: [(u8, &str); 6] = [
    (1, "Fler bussar på kvällar och helger mellan städerna"),
    (2, "Bygg en trygg cykelbana längs gamla riksvägen"),
    (3, "Håll biblioteket öppet på söndagar"),
    (4, "Nattbuss på helgerna så att unga kommer hem"),
    (5, "Sätt ut fler papperskorgar i parkerna"),
    (6, "Rusta upp badplatsen med ny brygga"),
];

fn swedish() -> Lexical {
    Lexical::new(Language::Sv)
}

#[test]
fn the_most_alike_comes_first_with_its_words() {
    let found = rank(&swedish(), "Vi behöver en buss som går på kvällen", &IDEAS, 0.1);
    assert_eq!(found[0].key, 1);
    // `buss` also stands in `Nattbuss`, so it is the less telling of the two.
    assert_eq!(found[0].shared, ["kvällar", "bussar"]);
    assert_eq!(found[0].reason, Reason::Words);
    let night = found.iter().find(|found| found.key == 4).unwrap();
    assert_eq!(night.shared, ["Nattbuss"]);
}

#[test]
fn compounds_are_seen_through() {
    let found = rank(&swedish(), "Ny cykelväg till skolan", &IDEAS, 0.0);
    assert_eq!(found[0].key, 2, "{found:?}");
    assert!(found[0].shared.is_empty());
}

#[test]
fn what_is_said_of_anything_counts_but_is_no_reason() {
    let likeness = swedish()
        .compare("Vi skulle vilja ha biblioteket större", &["Ha biblioteket öppet", "Ha det större"]);
    assert_eq!((&*likeness[0].shared, likeness[0].reason), (&["biblioteket".to_owned()][..], Reason::Words));
    assert!(likeness[1].score > 0.0);
    assert_eq!((likeness[1].shared.len(), likeness[1].reason), (0, Reason::Letters));
}

#[test]
fn rare_words_tell_more() {
    let ideas = [(1, "belysning park"), (2, "belysning torg"), (3, "belysning gata"), (4, "brygga torg")];
    let found = rank(&swedish(), "brygga belysning", &ideas, 0.0);
    assert_eq!(found[0].key, 4, "{found:?}");
}

#[test]
fn a_corpus_can_say_what_is_rare() {
    let corpus = ["kommunen buss", "kommunen park", "kommunen torg", "kommunen bad"];
    let engine = Lexical::with_statistics(Language::Sv, Statistics::of(corpus, Language::Sv));
    let found = rank(&engine, "kommunen brygga", &[(1, "kommunen"), (2, "brygga")], 0.0);
    assert_eq!(found[0].key, 2, "{found:?}");
}

#[test]
fn same_words_are_wholly_alike_and_nothing_is_like_nothing() {
    let scores = swedish().compare("Bussar på kvällen!", &["på kvällen bussar", "", "och att", "xyz"]);
    assert!((scores[0].score - 1.0).abs() < 1e-9);
    assert!(scores[1..].iter().all(|likeness| likeness.score == 0.0));
    assert!(rank(&swedish(), "", &IDEAS, 0.0).is_empty());
}

proptest! {
    #[test]
    fn scores_are_bounded_and_the_same_each_time(query in "\\PC{0,40}", texts in prop::collection::vec("\\PC{0,40}", 0..8)) {
        let candidates: Vec<&str> = texts.iter().map(String::as_str).collect();
        let first = swedish().compare(&query, &candidates);
        prop_assert_eq!(first.len(), candidates.len());
        for (likeness, text) in first.iter().zip(&candidates) {
            prop_assert!((0.0..=1.0).contains(&likeness.score));
            prop_assert!(likeness.shared.iter().all(|word| text.contains(word.as_str())));
        }
        prop_assert_eq!(first, swedish().compare(&query, &candidates));
    }
}
