//! Themes of heaps whose themes are known.

use proptest::prelude::*;
use std::time::Instant;
use textsense::Language;
use textsense::themes::{By, Edit, Item, Map, Options, Refusal, ThemeId, find, lexical};

/// A text with its vector.
type Entry = (String, String, Language, Vec<f32>);

/// Numbers from -1 to 1 that follow from a seed.
fn noise(seed: &mut u64) -> f32 {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*seed >> 40) as f32 / (1u64 << 23) as f32 - 1.0
}

const MATTERS: [&str; 4] = ["cykelväg belysning", "simhall badplats", "bibliotek böcker", "buss hållplats"];

/// `each` texts on each of four matters, in two languages that lie apart.
fn heap(each: usize) -> Vec<Entry> {
    let mut seed = 7;
    let mut entries = Vec::new();
    for at in 0..4 * each {
        let (matter, swedish) = (at % 4, at % 8 < 4);
        let mut vector: Vec<f32> = (0..24).map(|_| 0.35 * noise(&mut seed)).collect();
        vector[matter] += 1.0;
        vector[if swedish { 10 } else { 11 }] += 2.0;
        let text = format!("{} nummer{at}", MATTERS[matter]);
        let language = if swedish { Language::Sv } else { Language::Nb };
        entries.push((format!("k{at:05}"), text, language, vector));
    }
    entries
}

fn items(entries: &[Entry]) -> Vec<Item<'_>> {
    entries
        .iter()
        .map(|(key, text, language, vector)| Item { key, text, language: *language, vector })
        .collect()
}

fn run(entries: &[Entry], before: Option<&Map>) -> Map {
    find(&items(entries), before, &Options { labels: Language::Sv, ..Options::default() }, &mut |_, _| {})
}

fn theme_of(map: &Map, at: usize) -> ThemeId {
    map.placement(&format!("k{at:05}")).unwrap().theme
}

#[test]
fn four_matters_in_two_languages_are_four_themes() {
    let map = run(&heap(60), None);
    assert_eq!(map.upper().count(), 4);
    for at in 0..240 {
        assert_eq!(theme_of(&map, at), theme_of(&map, at % 4), "{at}");
    }
    for (matter, words) in MATTERS.iter().enumerate() {
        let theme = map.theme(theme_of(&map, matter)).unwrap();
        assert_eq!(theme.size, 60);
        assert!(theme.words.iter().any(|word| words.contains(word.as_str())), "{:?}", theme.words);
        assert_eq!(theme.quotes.len(), 3);
    }
    let placement = map.placement("k00008").unwrap();
    assert!(placement.fit.confidence > 0.6 && !placement.fit.weak, "{placement:?}");
    assert!(placement.why.words.contains(&"cykelväg".to_owned()), "{placement:?}");
    assert!(!placement.why.nearest.is_empty());
}

#[test]
fn the_order_of_the_texts_makes_no_difference() {
    let entries = heap(40);
    let map = run(&entries, None);
    let mut turned = entries.clone();
    turned.reverse();
    assert_eq!(run(&turned, None), map);
    turned.rotate_left(77);
    turned.swap(3, 90);
    assert_eq!(run(&turned, None), map);
}

#[test]
fn what_people_decided_stands() {
    let entries = heap(40);
    let map = run(&entries, None);
    let (cycling, bathing, reading, buses) =
        (theme_of(&map, 0), theme_of(&map, 1), theme_of(&map, 2), theme_of(&map, 3));
    let edits = [
        Edit::Rename { theme: cycling, name: " Trygga cykelvägar ".to_owned() },
        Edit::Join { into: bathing, from: reading },
        Edit::Move { key: "k00003".to_owned(), theme: cycling },
        Edit::Split { theme: buses, keys: (1..10).map(|at| format!("k{:05}", 3 + 4 * at)).collect() },
    ];
    let edited = edits.iter().fold(map, |map, edit| map.edited(edit).unwrap());
    let split = theme_of(&edited, 7);
    assert!(split != buses && edited.theme(split).unwrap().size == 9);
    let again = run(&entries, Some(&edited));
    assert_eq!(again.theme(cycling).unwrap().name.as_deref(), Some("Trygga cykelvägar"));
    assert_eq!(theme_of(&again, 4), cycling);
    assert_eq!(theme_of(&again, 2), bathing);
    assert_eq!(again.placement("k00003").unwrap().by, By::People);
    assert_eq!(theme_of(&again, 3), cycling);
    assert_eq!((theme_of(&again, 7), theme_of(&again, 43)), (split, buses));
    assert!(again.theme(reading).is_none(), "a theme that ended does not come back");
}

#[test]
fn a_second_run_without_edits_keeps_the_names() {
    let entries = heap(40);
    let first = run(&entries[..120], None);
    let second = run(&entries, Some(&first));
    for matter in 0..4 {
        assert_eq!(theme_of(&first, matter), theme_of(&second, matter));
    }
}

#[test]
fn a_new_text_finds_its_theme() {
    let entries = heap(61);
    let map = run(&entries[..240], None);
    for (at, (key, text, language, vector)) in entries.iter().enumerate().skip(240) {
        let found = map.assign(&Item { key, text, language: *language, vector }).unwrap();
        assert_eq!(found.theme, theme_of(&map, at % 4));
        assert!(!found.fit.weak);
    }
    assert!(Map::default().assign(&items(&entries)[0]).is_none());
}

#[test]
fn impossible_edits_are_refused() {
    let map = run(&heap(20), None);
    let theme = theme_of(&map, 0);
    let refused = |edit: Edit| map.edited(&edit).unwrap_err();
    assert_eq!(refused(Edit::Pin { theme: ThemeId(999) }), Refusal::NoTheme(ThemeId(999)));
    assert_eq!(refused(Edit::Rename { theme, name: " ".into() }), Refusal::NoName);
    assert_eq!(refused(Edit::Split { theme, keys: vec![] }), Refusal::NothingToSplit);
    assert_eq!(refused(Edit::Split { theme, keys: vec!["k00001".into()] }), Refusal::NoText);
    assert_eq!(refused(Edit::Join { into: theme, from: theme }), Refusal::NotBeside);
    assert_eq!(refused(Edit::Move { key: "none".into(), theme }), Refusal::NoText);
}

#[test]
fn pin_and_unpin() {
    let map = run(&heap(20), None);
    let theme = theme_of(&map, 0);
    let pinned = map.edited(&Edit::Pin { theme }).unwrap();
    assert!(pinned.theme(theme).unwrap().kept);
    assert!(pinned.placements.iter().all(|p| (p.by == By::People) == (p.theme == theme)));
    assert_eq!(pinned.edited(&Edit::Unpin { theme }).unwrap(), map);
}

#[test]
fn without_vectors_words_decide() {
    let mut entries = heap(30);
    entries.iter_mut().for_each(|entry| entry.3.clear());
    let map = run(&entries, None);
    assert!(map.frame.by_words);
    assert_eq!(theme_of(&map, 0), theme_of(&map, 8));
    assert_ne!(theme_of(&map, 0), theme_of(&map, 1));
    let new = Item { key: "new", text: "En belysning vid en cykelväg", language: Language::Sv, vector: &[] };
    assert_eq!(map.assign(&new).unwrap().theme, theme_of(&map, 0));
}

#[test]
fn words_make_the_same_vector_every_time() {
    let vector = lexical::vector("Fler cykelvägar!", Language::Sv);
    assert_eq!(vector, lexical::vector("FLER cykelvägar", Language::Sv));
    assert_eq!(vector.len(), lexical::WIDTH);
    assert!(lexical::vector("", Language::Sv).iter().all(|value| *value == 0.0));
}

#[test]
fn a_hundred_thousand_equal_ideas_are_one_theme() {
    let vector: Vec<f32> = (0..384).map(|at| (at as f32).sin()).collect();
    let keys: Vec<String> = (0..100_000).map(|at| format!("{at}")).collect();
    let same = |key| Item { key, text: "Mer cykelväg", language: Language::Sv, vector: &vector };
    let items: Vec<Item> = keys.iter().map(|key| same(key)).collect();
    let started = Instant::now();
    let map = find(&items, None, &Options::default(), &mut |_, _| {});
    assert_eq!((map.upper().count(), map.themes[0].size), (1, 100_000));
    assert!(started.elapsed().as_secs() < 60);
}

#[test]
fn hostile_texts_are_placed() {
    let megabyte = "å".repeat(1 << 20);
    let spaced = "a ".repeat(1 << 19);
    let texts = [
        "",
        " ",
        "🚲🚲🚲🚲",
        "\u{200b}\u{200d}\u{feff}",
        "\u{202e}tfel llit thgir\u{202c}",
        &megabyte,
        &spaced,
        "\0\0",
        "ﷺﷺﷺ",
        "é\u{301}\u{301}\u{301}",
        "väg",
        "cykelväg",
        "En vanlig idé om en cykelväg",
    ];
    for vectors in [true, false] {
        let rows: Vec<Vec<f32>> = (0..texts.len())
            .map(|at| match at {
                _ if !vectors => Vec::new(),
                0 => vec![f32::NAN; 8],
                1 => vec![f32::INFINITY; 8],
                2 => vec![0.0; 8],
                3 => vec![1.0; 5],
                4 => vec![f32::MAX; 8],
                5 => vec![f32::MIN_POSITIVE; 8],
                _ => (0..8).map(|i| ((at * 8 + i) as f32).sin()).collect(),
            })
            .collect();
        let keys: Vec<String> = (0..texts.len()).map(|at| at.to_string()).collect();
        let items: Vec<Item> = (0..texts.len())
            .map(|at| Item { key: &keys[at], text: texts[at], language: Language::Sv, vector: &rows[at] })
            .collect();
        let map = find(&items, None, &Options::default(), &mut |_, _| {});
        assert_eq!(map.placements.len(), texts.len());
        items.iter().for_each(|item| assert!(map.assign(item).is_some()));
    }
}

fn entry() -> impl Strategy<Value = (String, String, Vec<f32>)> {
    let number = prop_oneof![5 => -1.0f32..1.0, 1 => any::<f32>()];
    let vector =
        prop_oneof![8 => prop::collection::vec(number, 4), 1 => prop::collection::vec(-1.0f32..1.0, 0..6)];
    ("[a-e]{1,2}", "\\PC{0,24}", vector)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn whatever_comes_is_placed_once_in_any_order(
        mut entries in prop::collection::vec(entry(), 0..60),
        seed in any::<u64>(),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 4),
    ) {
        let run = |entries: &[(String, String, Vec<f32>)], before: Option<&Map>| {
            let items: Vec<Item> = entries
                .iter()
                .map(|(key, text, vector)| Item { key, text, language: Language::Sv, vector })
                .collect();
            find(&items, before, &Options { seed, least: 2, ..Options::default() }, &mut |_, _| {})
        };
        let map = run(&entries, None);
        let keys: std::collections::BTreeSet<&str> = entries.iter().map(|entry| entry.0.as_str()).collect();
        prop_assert_eq!(map.placements.iter().map(|p| p.key.as_str()).collect::<Vec<_>>(), keys.iter().copied().collect::<Vec<_>>());
        for placement in &map.placements {
            prop_assert!(map.theme(placement.theme).is_some_and(|theme| theme.parent.is_none()));
            prop_assert!(placement.sub.is_none_or(|sub| map.theme(sub).is_some_and(|part| part.parent == Some(placement.theme))));
            prop_assert!((0.0..=1.0).contains(&placement.fit.confidence));
        }
        let json = serde_json::to_string(&map).unwrap();
        prop_assert!(serde_json::from_str::<Map>(&json).is_ok());
        if !map.placements.is_empty() {
            let key = |at: usize| map.placements[picks[at].index(map.placements.len())].key.clone();
            let theme = |at: usize| map.themes[picks[at].index(map.themes.len())].id;
            let edits = [
                Edit::Pin { theme: theme(0) },
                Edit::Move { key: key(0), theme: theme(1) },
                Edit::Split { theme: theme(2), keys: vec![key(1)] },
                Edit::Join { into: theme(1), from: theme(3) },
                Edit::Loosen { theme: theme(3) },
            ];
            let edited = edits.iter().fold(map.clone(), |map, edit| map.edited(edit).unwrap_or(map));
            let again = run(&entries, Some(&edited));
            for placement in edited.placements.iter().filter(|placement| placement.by == By::People) {
                prop_assert_eq!(again.placement(&placement.key).unwrap().theme, placement.theme);
            }
            for theme in edited.themes.iter().filter(|theme| theme.kept) {
                prop_assert!(again.theme(theme.id).is_some());
            }
        }
        entries.reverse();
        prop_assert_eq!(run(&entries, None), map);
    }
}
