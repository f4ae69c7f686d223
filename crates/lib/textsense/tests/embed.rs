//! The model against its reference. These tests need the model file (`cargo xtask sense-model`) and the reference
//! data beside the project; without them they say so and pass.

mod given;

use given::{cosine, model, shared};
use textsense::{
    Language,
    nearest::Space,
    similar::{Engine, Hybrid, Lexical, Reason, Text, rank_texts},
};

#[derive(serde::Deserialize)]
struct Reference {
    items: Vec<Item>,
}

#[derive(serde::Deserialize)]
struct Item {
    key: String,
    text: String,
    token_ids: Vec<u32>,
    embedding: Vec<f32>,
}

fn reference() -> Option<Vec<Item>> {
    let file = shared("nordic_paraphrases.e5.json")?;
    let reference: Reference = serde_json::from_str(&file).expect("the reference is JSON of that form");
    Some(reference.items)
}

#[test]
fn tokens_and_vectors_are_those_of_the_reference() {
    let (Some(model), Some(items)) = (model(), reference()) else { return };
    let wrong: Vec<&str> = items
        .iter()
        .filter(|item| model.token_ids(&item.text) != item.token_ids)
        .map(|item| item.key.as_str())
        .collect();
    assert!(wrong.is_empty(), "other token ids: {wrong:?}");
    let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
    let vectors = model.embed_all(&texts);
    let mut cosines: Vec<(f32, &str)> = items
        .iter()
        .zip(&vectors)
        .map(|(item, vector)| (cosine(&item.embedding, vector), item.key.as_str()))
        .collect();
    cosines.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mean = cosines.iter().map(|(cosine, _)| cosine).sum::<f32>() / cosines.len() as f32;
    println!("cosine to the reference: least {:.5} ({}), mean {mean:.5}", cosines[0].0, cosines[0].1);
    assert!(cosines[0].0 >= 0.99, "{:?}", &cosines[..5]);
}

#[test]
fn one_by_one_and_together_are_the_same() {
    let (Some(model), Some(items)) = (model(), reference()) else { return };
    let texts: Vec<&str> = items.iter().take(20).map(|item| item.text.as_str()).collect();
    let alone: Vec<Vec<f32>> = texts.iter().map(|text| model.embed(text)).collect();
    assert_eq!(model.embed_all(&texts), alone);
}

#[test]
fn a_paraphrase_and_a_translation_lie_nearest() {
    let (Some(model), Some(items)) = (model(), reference()) else { return };
    let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
    let languages: Vec<Language> = items.iter().map(|item| Language::from_tag(column(item).0)).collect();
    let space = Space::new(&model.embed_all(&texts), &languages, model.means());
    for (from, to, least) in [
        ("sv1 sv2", "sv2 sv1", 0.90),
        ("nb1 nb2", "nb2 nb1", 0.85),
        ("fi1 fi2", "fi2 fi1", 0.93),
        ("en1 en2", "en2 en1", 0.95),
        ("sv1 sv2 en1 en2", "en1 en2 sv1 sv2", 0.98),
        ("sv1 sv2 fi1 fi2", "fi1 fi2 sv1 sv2", 0.98),
        ("sv1 sv2 nb1 nb2", "nb1 nb2 sv1 sv2", 0.98),
    ] {
        let pairs: Vec<(&str, &str)> = from.split(' ').zip(to.split(' ')).collect();
        let shares = pairs.iter().map(|(from, to)| first_right(&space, &items, from, to));
        let share = shares.sum::<f64>() / pairs.len() as f64;
        println!("{from} to {to}: right topic first {share:.4}");
        assert!(share >= least, "{from} to {to}: {share}");
    }
}

fn column(item: &Item) -> (&str, &str) {
    let column = item.key.rsplit('/').next().unwrap_or_default();
    column.split_at(column.len().min(2))
}

/// Share of the texts of a column whose nearest of another column is of the same topic.
fn first_right(space: &Space, items: &[Item], from: &str, to: &str) -> f64 {
    let of = |column: &str| -> Vec<usize> {
        items.iter().enumerate().filter(|(_, item)| item.key.ends_with(column)).map(|(at, _)| at).collect()
    };
    let topic = |at: usize| items[at].key.split('/').next();
    let right = of(from).into_iter().filter(|at| {
        let near = |other: &usize| cosine(space.vector(*at), space.vector(*other));
        let best = of(to).into_iter().max_by(|a, b| near(a).total_cmp(&near(b)));
        best.is_some_and(|best| topic(best) == topic(*at))
    });
    right.count() as f64 / of(from).len() as f64
}

#[test]
fn languages_meet() {
    let Some(model) = model() else { return };
    let (mut texts, mut languages) = (Vec::new(), Vec::new());
    for (file, language) in
        [("swe", Language::Sv), ("nob", Language::Nb), ("fin", Language::Fi), ("eng", Language::En)]
    {
        let Some(file) = shared(&format!("sib200_{file}_Latn.tsv")) else { return };
        let sentences = file.lines().skip(1).filter_map(|line| line.split('\t').next_back()).take(100);
        texts.extend(sentences.map(str::to_owned));
        languages.resize(texts.len(), language);
    }
    let space = Space::new(&model.embed_all(&texts), &languages, model.means());
    let (mut other, mut all) = (0, 0);
    for (at, neighbours) in space.neighbours(10).iter().enumerate() {
        other += neighbours.iter().filter(|neighbour| languages[neighbour.at] != languages[at]).count();
        all += neighbours.len();
    }
    let share = other as f64 / all as f64;
    println!("nearest ten in another language: {share:.3}");
    assert!(share >= 0.70, "{share}");
}

#[test]
fn hostile_texts_get_a_vector_too() {
    let Some(model) = model() else { return };
    let long = "a".repeat(1_000_000);
    let zero_width = "\u{200b}\u{200d}\u{2060}".repeat(1000);
    let emoji = "🚲👩‍👩‍👧".repeat(5000);
    let controls: String = (0..0x300).filter_map(char::from_u32).collect();
    for text in ["", " \n\t", "\u{202e}txet", &long, &zero_width, &emoji, &controls, "</s><s>", "\u{fffd}"] {
        let vector = model.embed(text);
        let length = vector.iter().map(|value| value * value).sum::<f32>();
        assert!(vector.len() == 384 && (length == 0.0 || (length - 1.0).abs() < 1e-3), "{length}");
    }
    assert!(model.embed(" \u{a0}\n").iter().all(|value| *value == 0.0));
}

#[test]
fn meaning_and_words_together_find_the_paraphrase_and_say_why() {
    let (Some(model), Some(items)) = (model(), reference()) else { return };
    let means = model.means();
    for (code, language) in
        [("sv", Language::Sv), ("nb", Language::Nb), ("fi", Language::Fi), ("en", Language::En)]
    {
        let of = |number: &str| -> Vec<&Item> {
            items.iter().filter(|item| item.key.ends_with(&format!("{code}{number}"))).collect()
        };
        let candidates: Vec<(usize, Text)> = of("2")
            .iter()
            .enumerate()
            .map(|(at, item)| (at, Text { written: &item.text, language, vector: Some(&item.embedding) }))
            .collect();
        let engines: [(&str, &dyn Engine); 2] =
            [("hybrid", &Hybrid::new(&model, means, language)), ("lexical", &Lexical::new(language))];
        for (name, engine) in engines {
            let (mut right, mut shown, mut wrong) = (0, 0, 0);
            for (at, item) in of("1").into_iter().enumerate() {
                let query = Text { written: &item.text, language, vector: Some(&item.embedding) };
                let found = rank_texts(engine, &query, &candidates, 0.0);
                right += usize::from(found.first().is_some_and(|first| first.key == at));
                let kindred = found.iter().filter(|found| found.score >= engine.least());
                let (same, other): (Vec<_>, Vec<_>) = kindred.partition(|found| found.key == at);
                (shown, wrong) = (shown + same.len(), wrong + other.len());
            }
            println!("{code} {name}: first {right}, shown {shown} of 20; {wrong} others shown of 380");
            assert!(name == "lexical" || (right >= 16 && shown >= 15 && wrong <= 35));
        }
    }
    let found = rank_texts(
        &Hybrid::new(&model, means, Language::Sv),
        &"Bygg en trygg cykelväg till skolan".into(),
        &[
            (1, "Rakennetaan turvallinen pyörätie koululle".into()),
            (2, "Längre öppettider på biblioteket".into()),
            (3, "En trygg cykelväg till badet".into()),
        ],
        0.2,
    );
    let reasons: Vec<(i32, Reason)> = found.iter().map(|found| (found.key, found.reason)).collect();
    assert!(
        reasons.contains(&(1, Reason::OtherLanguage)) && reasons.contains(&(3, Reason::Words)),
        "{found:?}"
    );
    assert!(found.iter().all(|found| found.key != 2), "{found:?}");
}
