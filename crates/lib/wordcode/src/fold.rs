//! Letters without their marks, so that a keyboard without å, ä, ö, ø, æ is enough.

/// Lower case, marks dropped, precomposed or combining alike: `Björk`, `bjork` and `BJØRK` become `bjork`.
pub(crate) fn fold(word: &str) -> String {
    word.chars()
        .flat_map(char::to_lowercase)
        .filter(|c| !is_mark(*c))
        .map(|c| match c {
            'å' | 'ä' | 'æ' | 'à' | 'á' | 'â' => 'a',
            'ö' | 'ø' | 'ó' | 'ò' | 'ô' => 'o',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'ü' => 'u',
            other => other,
        })
        .collect()
}

/// A folded word as those write it who spell å as `aa`, ä and æ as `ae`, ö and ø as `oe`.
pub(crate) fn respell(folded: &str) -> String {
    folded.replace("aa", "a").replace("ae", "a").replace("oe", "o")
}

/// A combining mark or joiner that belongs to the letter before it.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}
