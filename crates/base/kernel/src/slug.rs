//! Names as words of addresses and files: small letters a–z, figures, single hyphens between.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The name as words of an address: `Språkkaféet på Åsen` → `sprakkafeet-pa-asen`. Letters lose their marks; æ, ø
/// and the like become the letter they are read as; all else parts words. Of a name without any such letter or
/// figure, `otherwise` is left, which should be such a word itself. What is a slug already stays as it is.
pub fn slug(name: &str, otherwise: &str) -> String {
    let plain = |c: char| match c {
        'æ' => 'a',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ŋ' => 'n',
        'ŧ' => 't',
        'ł' => 'l',
        other if other.is_ascii_alphanumeric() => other,
        _ => '-',
    };
    let letters = name.nfd().flat_map(char::to_lowercase).nfd().filter(|c| !is_combining_mark(*c));
    let words: String = letters.map(plain).collect();
    let slug = words.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    if slug.is_empty() { otherwise.to_owned() } else { slug }
}

/// At most so many letters of a slug, without a hyphen at the end.
pub fn at_most(slug: &str, letters: usize) -> String {
    slug.chars().take(letters).collect::<String>().trim_end_matches('-').to_owned()
}

/// The slug, or if it is taken the slug with the first number from 2 that is not.
pub fn free(slug: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|n: u64| format!("{slug}-{n}"));
    std::iter::once(slug.to_owned()).chain(numbered).find(|key| !taken(key)).expect("numbers do not end")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_become_words_of_addresses() {
        for (name, expected) in [
            ("Språkkaféet på Åsen", "sprakkafeet-pa-asen"),
            ("Kultur & fritid", "kultur-fritid"),
            ("Äldre, på väg", "aldre-pa-vag"),
            ("Ærlig ØL, Kárášjohka/Čáhcesuolu", "arlig-ol-karasjohka-cahcesuolu"),
            ("  A  &  B!", "a-b"),
            ("A\u{30a}re", "are"),
            ("🌳", "theme"),
        ] {
            assert_eq!(slug(name, "theme"), expected);
        }
        assert_eq!(at_most("lang-lang", 5), "lang");
        assert_eq!(free("norrvik", |key| ["norrvik", "norrvik-2"].contains(&key)), "norrvik-3");
    }

    proptest! {
        #[test]
        fn a_slug_is_plain_never_empty_and_stays_what_it_is(name in "\\PC{0,60}", letters in 1..50_usize) {
            let made = slug(&name, "x");
            prop_assert!(!made.is_empty() && !made.starts_with('-') && !made.ends_with('-'));
            prop_assert!(!made.contains("--"));
            prop_assert!(made.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
            prop_assert_eq!(slug(&made, "y"), made.clone());
            let cut = at_most(&made, letters);
            prop_assert!(!cut.is_empty() && cut.len() <= letters);
            prop_assert_eq!(slug(&cut, "y"), cut);
        }
    }
}
