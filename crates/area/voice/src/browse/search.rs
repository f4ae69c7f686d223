//! What somebody may have meant by what they typed: an idea by its number, a theme by its name, another spelling.

use std::collections::{BTreeMap, HashMap};

use kernel::{Id, Lang};
use members::Space;
use store::{Tx, search::Query};
use textsense::terms;

use crate::idea::{
    KIND, arrive,
    store::{kin, lists::IDS, places::Theme},
};

/// What stands beside a number that names an idea, in the languages of the platform.
const BESIDE: [&str; 12] =
    ["idé", "ide", "ideen", "idea", "idean", "nr", "no", "nro", "nummer", "number", "numero", "n:o"];
/// Words of a search that another spelling is looked for.
const WORDS: usize = 4;
/// The newest ideas with a word that begins alike; the best of them are read.
const WEIGHED: i64 = 100;
/// The beginning that a word mostly has right, letters.
const BEGINNING: usize = 3;

/// The number that is asked for: `417`, `#417`, `idé nr 417`.
pub(super) fn number(asked: &str) -> Option<i64> {
    let asked = asked.to_lowercase().replace('#', " ");
    let mut parts: Vec<&str> = asked.split_whitespace().map(|part| part.trim_end_matches('.')).collect();
    let number = parts.pop()?;
    let beside = parts.iter().all(|part| BESIDE.contains(part));
    (beside && number.bytes().all(|byte| byte.is_ascii_digit())).then(|| number.parse().ok()).flatten()
}

/// The themes that the words name, in any language.
pub(super) fn themes<'a>(asked: &str, themes: &'a [Theme], langs: &[Lang]) -> Vec<&'a Theme> {
    let wanted = arrive::looked_for(asked, langs);
    if wanted.is_empty() {
        return Vec::new();
    }
    let is = |theme: &&Theme| {
        let names: BTreeMap<Lang, String> = serde_json::from_str(&theme.name).unwrap_or_default();
        theme.is_called(asked)
            || names.iter().any(|(lang, name)| terms::matches(&arrive::stems(name, *lang), &wanted))
    };
    themes.iter().filter(|theme| !theme.retired && !theme.other).filter(is).collect()
}

/// Words of a text, in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// The beginnings of stored words that a misspelt word may begin with: its own, one with two letters the other way
/// round, one without a letter that was typed twice or wrongly.
fn beginnings(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let of = |at: &[usize]| at.iter().map(|at| letters.get(*at)).collect::<Option<String>>();
    let mut all: Vec<String> =
        [of(&[0, 1, 2]), of(&[1, 0, 2]), of(&[0, 2, 1]), of(&[0, 2, 3]), of(&[0, 1, 3]), of(&[1, 2, 3])]
            .into_iter()
            .flatten()
            .collect();
    all.sort();
    all.dedup();
    all
}

/// Letters of an ending that a known word may have beside the one that is meant: `bibliotek`, `biblioteken`.
const ENDING: usize = 3;

/// The word among those known that is most likely meant, or what one of them begins with; nothing when it is known
/// itself, or no other is near.
fn nearest(word: &str, known: &HashMap<String, usize>) -> Option<String> {
    let length = word.chars().count();
    let most = if length <= 5 { 1 } else { 2 };
    let mut best: Option<(usize, usize, std::cmp::Reverse<usize>, String)> = None;
    for (other, n) in known {
        let letters: Vec<char> = other.chars().collect();
        for ending in 0..=ENDING.min(letters.len().saturating_sub(BEGINNING + 1)) {
            let base: String = letters[..letters.len() - ending].iter().collect();
            if (letters.len() - ending).abs_diff(length) > most {
                continue;
            }
            let distance = strsim::osa_distance(word, &base);
            if distance == 0 {
                return None;
            }
            let near = (distance, ending, std::cmp::Reverse(*n), base);
            if distance <= most && best.as_ref().is_none_or(|best| near < *best) {
                best = Some(near);
            }
        }
    }
    best.map(|(.., base)| base)
}

/// The search with other spellings, of words that stand in ideas that everybody may read, or in names of themes.
/// Two statements, whatever the size of the space: asked only when nothing was found.
pub(super) async fn other_spelling(
    tx: &mut Tx,
    space: &Space,
    known: &[Theme],
    asked: &str,
) -> store::Result<Option<String>> {
    let typed: Vec<String> = words(asked).collect();
    let tries = |word: &&String| word.chars().count() > BEGINNING && !word.chars().any(|c| c.is_numeric());
    let doubtful: Vec<&String> = typed.iter().filter(tries).take(WORDS).collect();
    if doubtful.is_empty() || typed.len() > 2 * WORDS {
        return Ok(None);
    }
    let beginnings = doubtful.iter().flat_map(|word| beginnings(word)).collect();
    let query =
        Query { space: Some(space.id), kind: KIND, public: true, words: vec![beginnings], any: false };
    let hits = tx.find(&query, WEIGHED).await?;
    let ids: Vec<Id> = hits.into_iter().map(|hit| hit.id).take(IDS).collect();
    let mut vocabulary: HashMap<String, usize> = HashMap::new();
    let mut learn = |text: &str| words(text).for_each(|word| *vocabulary.entry(word).or_default() += 1);
    for (_, _, text) in kin::texts(tx, &ids, true).await? {
        learn(&text);
    }
    for theme in known.iter().filter(|theme| !theme.retired) {
        let names: BTreeMap<Lang, String> = serde_json::from_str(&theme.name).unwrap_or_default();
        names.values().for_each(|name| learn(name));
    }
    let meant = |word: &String| match doubtful.contains(&word) {
        true => nearest(word, &vocabulary).unwrap_or_else(|| word.clone()),
        false => word.clone(),
    };
    let meant: Vec<String> = typed.iter().map(meant).collect();
    Ok((meant != typed).then(|| meant.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_however_it_is_asked_for() {
        for asked in ["417", " #417", "idé 417", "Idé nr 417", "idea nro 417", "# 417", "nr. 417"] {
            assert_eq!(number(asked), Some(417), "{asked}");
        }
        for asked in ["buss 417", "417 bussar", "", "idé", "4l7", "99999999999999999999"] {
            assert_eq!(number(asked), None, "{asked}");
        }
    }

    #[test]
    fn the_nearest_word_is_meant() {
        let known: HashMap<String, usize> = [
            ("bibliotek", 3),
            ("biografen", 1),
            ("buss", 9),
            ("bad", 2),
            ("simhallen", 2),
            ("cykelvägar", 1),
        ]
        .map(|(w, n)| (w.to_owned(), n))
        .into();
        let cases = [
            ("bibilotek", Some("bibliotek")),
            ("simmhall", Some("simhall")),
            ("simhal", None),
            ("cykelväg", None),
            ("biblotek", Some("bibliotek")),
            ("busss", Some("buss")),
            ("bsus", Some("buss")),
            ("buss", None),
            ("simhall", None),
            ("tandvård", None),
        ];
        for (typed, meant) in cases {
            assert_eq!(nearest(typed, &known).as_deref(), meant, "{typed}");
        }
    }

    #[test]
    fn a_theme_is_found_by_its_name_in_any_language() {
        let theme = Theme {
            id: Id::from_parts(1, [1; 10]),
            key: "transport".into(),
            name: r#"{"sv":"Buss och tåg","fi":"Joukkoliikenne"}"#.into(),
            other: false,
            position: 1,
            retired: false,
        };
        let known = [theme.clone(), Theme { retired: true, ..theme }];
        for asked in ["buss", "Tåg", "bussar", "joukkoliikenne", "transport"] {
            assert_eq!(themes(asked, &known, &[Lang::Sv, Lang::Fi]).len(), 1, "{asked}");
        }
        assert!(themes("simhall", &known, &[Lang::Sv]).is_empty());
        assert!(themes("", &known, &[Lang::Sv]).is_empty());
    }
}
