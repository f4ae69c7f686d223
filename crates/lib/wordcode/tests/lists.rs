//! The word lists keep what the codes promise.

use std::collections::HashMap;
use wordcode::{Language, words};

fn fold(word: &str) -> String {
    word.replace(['å', 'ä', 'æ'], "a").replace(['ö', 'ø'], "o").replace(['é', 'è'], "e").replace('ü', "u")
}

/// Letters inserted, left out or changed by one, or two neighbours exchanged.
fn within_one(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let (a, b) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if b.len() - a.len() > 1 {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    if a.len() < b.len() {
        return a[same..] == b[same + 1..];
    }
    let rest = a.len() - same;
    rest == 0
        || a[same + 1..] == b[same + 1..]
        || (rest > 1 && a[same] == b[same + 1] && a[same + 1] == b[same] && a[same + 2..] == b[same + 2..])
}

#[test]
fn lists_have_1024_words_of_three_to_eight_letters() {
    for language in Language::ALL {
        let words = words(language);
        assert_eq!(words.len(), 1024, "{language:?}");
        for word in words {
            assert!((3..=8).contains(&word.chars().count()), "{language:?} {word}");
            assert!(fold(word).bytes().all(|byte| byte.is_ascii_lowercase()), "{language:?} {word}");
        }
    }
}

#[test]
fn lists_are_in_order_so_that_a_change_shows() {
    for language in Language::ALL {
        assert!(words(language).is_sorted_by_key(|word| fold(word)), "{language:?}");
    }
}

#[test]
fn words_of_a_list_differ_by_two_letters_even_without_marks() {
    for language in Language::ALL {
        let folded: Vec<String> = words(language).iter().map(|word| fold(word)).collect();
        for (at, word) in folded.iter().enumerate() {
            for other in &folded[..at] {
                assert!(!within_one(word, other), "{language:?}: {word} and {other}");
            }
        }
    }
}

#[test]
fn words_stay_apart_when_marks_are_spelt_out() {
    for language in Language::ALL {
        let mut seen = HashMap::new();
        for word in words(language) {
            let respelt = fold(word).replace("aa", "a").replace("ae", "a").replace("oe", "o");
            assert_eq!(seen.insert(respelt, word), None, "{language:?} {word}");
        }
    }
}
