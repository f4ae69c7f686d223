//! One trial: everything this library does, done to texts nobody would write. A trial passes when nothing panics and
//! what is promised holds.

use crate::mutations::{Dice, spoil, text, texts};
use crate::tiny::parts;
use std::sync::LazyLock;
use textsense::embed::{Model, file::Parts, packed};
use textsense::themes::record::{self, Record, Text};
use textsense::themes::{Edit, Item, Map, Options, ThemeId, find, lexical, nearest};
use textsense::{Language, compounds, language, personal, readability, similar, terms};

static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| parts().write());
static MODEL: LazyLock<Model> = LazyLock::new(|| Model::from_parts(parts()).expect("a sound model"));

/// The trial of a seed.
pub fn trial(seed: u64) {
    let mut dice = Dice::new(seed);
    match seed % 8 {
        0..=2 => words(&mut dice),
        3 => likeness(&mut dice),
        4..=5 => themes(&mut dice),
        6 => runs(&mut dice),
        _ => models(&mut dice),
    }
}

fn words(dice: &mut Dice) {
    let text = text(dice);
    let found = language::detect(&text, None);
    assert!((0.0..=1.0).contains(&found.confidence), "{found:?}");
    for language in Language::KNOWN.into_iter().chain([Language::Unknown]) {
        let index = terms::index_terms(&text, language);
        let query = terms::query_terms(&text, &[language]);
        assert!(
            query.is_empty() || terms::matches(&index, &query),
            "a text is found by its own words: {text:?}"
        );
        let vector = lexical::vector(&text, language);
        assert!(vector.len() == lexical::WIDTH && vector.iter().all(|value| value.is_finite()));
    }
    if let Some(lix) = readability::lix(&text) {
        let _ = lix.class();
    }
    let hints = personal::hints(&text);
    for hint in &hints {
        assert!(text.get(hint.range.clone()).is_some(), "a hint is a piece of the text: {text:?}");
    }
    let masked = personal::mask(&text, &hints);
    assert!(hints.is_empty() || masked != text);
}

fn likeness(dice: &mut Dice) {
    let texts = texts(dice, 12);
    let lexicon = compounds::Lexicon::of(texts.iter().map(String::as_str), Language::Sv);
    texts.iter().flat_map(|text| text.split_whitespace()).for_each(|word| {
        let _ = lexicon.split(word);
    });
    let engine = similar::Lexical::new(Language::Sv);
    let candidates: Vec<(usize, &str)> = texts.iter().map(String::as_str).enumerate().collect();
    for found in similar::rank(&engine, &text(dice), &candidates, 0.1) {
        assert!(found.score.is_finite() && found.key < texts.len());
    }
}

/// Vectors as a broken model would give them.
fn vector(dice: &mut Dice, width: usize) -> Vec<f32> {
    let odd = [f32::NAN, f32::INFINITY, f32::MIN_POSITIVE / 4.0, f32::MAX, -0.0];
    let width = if dice.below(20) == 0 { dice.below(2 * width) } else { width };
    let value = |dice: &mut Dice| match dice.below(200) {
        0 => odd[dice.below(5)],
        _ => dice.below(2_000) as f32 / 1_000.0 - 1.0,
    };
    (0..width).map(|_| value(dice)).collect()
}

fn themes(dice: &mut Dice) {
    let texts = texts(dice, 40);
    let with_vectors = dice.below(3) > 0;
    let vectors: Vec<Vec<f32>> =
        texts.iter().map(|_| if with_vectors { vector(dice, 12) } else { Vec::new() }).collect();
    let keys: Vec<String> = (0..texts.len()).map(|at| record::key(&(at - at / 17).to_string())).collect();
    let item = |at: usize| Item {
        key: &keys[at],
        text: &texts[at],
        language: Language::KNOWN[at % Language::KNOWN.len()],
        vector: &vectors[at],
    };
    let items: Vec<Item> = (0..texts.len()).map(item).collect();
    let options =
        Options { seed: dice.next(), least: dice.below(9), neighbours: dice.below(20), ..Options::default() };
    let run = |items: &[Item], before: Option<&Map>| find(items, before, &options, &mut |_, _| {});
    let mut map = run(&items, None);
    sound(&map, &items);
    let mut turned = items.clone();
    turned.reverse();
    assert_eq!(record::result_hash(&run(&turned, None)), record::result_hash(&map), "whatever the order");
    for item in nearest(&items, 3) {
        assert!(item.len() <= 3);
    }
    for _ in 0..dice.below(8) {
        let edit = edit(dice, &map);
        if let Ok(edited) = map.edited(&edit) {
            map = edited;
            sound(&map, &items);
        }
    }
    if let Some(item) = items.first() {
        let _ = (map.assign(item), map.near(item));
    }
    sound(&run(&items, Some(&map)), &items);
}

/// Every text is in exactly one theme of the upper level, and in no sub-theme of another one.
fn sound(map: &Map, items: &[Item]) {
    let mut keys: Vec<&str> = items.iter().map(|item| item.key).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(map.placements.iter().map(|placed| placed.key.as_str()).collect::<Vec<_>>(), keys);
    for placed in &map.placements {
        assert!(map.theme(placed.theme).is_some_and(|theme| theme.parent.is_none()), "{placed:?}");
        let sub = placed.sub.and_then(|sub| map.theme(sub));
        assert!(
            placed.sub.is_none() || sub.is_some_and(|sub| sub.parent == Some(placed.theme)),
            "{placed:?}"
        );
        assert!((0.0..=1.0).contains(&placed.fit.confidence));
    }
    assert_eq!(map.upper().map(|theme| theme.size).sum::<usize>(), keys.len());
}

fn edit(dice: &mut Dice, map: &Map) -> Edit {
    let id = |dice: &mut Dice| ThemeId(dice.below(map.next as usize + 2) as u32);
    let key = |dice: &mut Dice| {
        map.placements.get(dice.below(map.placements.len() + 1)).map_or_else(String::new, |p| p.key.clone())
    };
    let theme = id(dice);
    match dice.below(7) {
        0 => Edit::Pin { theme },
        1 => Edit::Unpin { theme },
        2 => Edit::Rename { theme, name: text(dice) },
        3 => Edit::Split { theme, keys: (0..dice.below(4)).map(|_| key(dice)).collect() },
        4 => Edit::Loosen { theme },
        5 => Edit::Join { into: theme, from: id(dice) },
        _ => Edit::Move { key: key(dice), theme },
    }
}

fn runs(dice: &mut Dice) {
    let text = |(at, text): (usize, String)| Text { id: at.to_string(), language: "sv".to_owned(), text };
    let texts: Vec<Text> = texts(dice, 12).into_iter().enumerate().map(text).collect();
    let record = Record {
        method: record::METHOD.to_owned(),
        model: None,
        options: Options::default(),
        before: None,
        input: record::input_hash(&texts),
        result: String::new(),
        texts,
    };
    let bytes = serde_json::to_vec(&record).expect("plain data");
    let again: Record = serde_json::from_slice(&bytes).expect("what was written is read");
    assert_eq!(again.repeat(&mut |_| None).input, record.input);
    // What others have written may be anything, lone surrogates among it.
    let mut other = spoil(&bytes, dice);
    if dice.below(2) == 0 {
        let at = dice.below(other.len() + 1);
        other.splice(at..at, *b"\\ud83d");
    }
    if let Ok(read) = serde_json::from_slice::<Record>(&other)
        && read.options.neighbours <= 100
    {
        let repeated = read.repeat(&mut |_| None);
        assert_eq!(repeated.result.len(), 64);
    }
    let _ = serde_json::from_slice::<Map>(&other);
}

fn models(dice: &mut Dice) {
    let text = text(dice);
    let vector = MODEL.embed(&text);
    assert!(vector.iter().all(|value| value.is_finite()), "{text:?}");
    assert_eq!(MODEL.embed_all(&[text.as_str()]), std::slice::from_ref(&vector), "alone or among others");
    assert_eq!(packed::rounded(&packed::rounded(&vector)), packed::rounded(&vector));
    let _ = packed::unpack(&spoil(&packed::pack(&vector), dice));
    // A file that is not as it was written is refused; the checksum sees to it. What lies behind it is tried too.
    let spoilt = spoil(&FILE, dice);
    if spoilt != *FILE {
        assert!(Parts::read(&spoilt).is_err(), "a spoilt model is refused");
    }
}
