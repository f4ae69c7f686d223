//! Splitting a text into words.

use unicode_normalization::UnicodeNormalization;

/// Letters of a word that are looked at; what is longer is no word of ours.
const LONGEST: usize = 64;

/// A word of a text: lower case in composed form (NFC) for comparing, and where it stands.
pub(crate) struct Word<'a> {
    /// As it is written.
    pub(crate) written: &'a str,
    /// Lower case, NFC, å ä ö æ ø kept, at most 64 characters.
    pub(crate) key: String,
}

/// The words: runs of letters and digits of any script, with their combining marks.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    text.split(|c: char| !(c.is_alphanumeric() || is_mark(c)))
        .map(|written| written.trim_matches(is_mark))
        .filter(|written| !written.is_empty())
        .map(|written| Word { written, key: key(written) })
}

fn key(written: &str) -> String {
    if written.is_ascii() {
        return written[..written.len().min(LONGEST)].to_ascii_lowercase();
    }
    written.chars().flat_map(char::to_lowercase).nfc().take(LONGEST).collect()
}

/// Combining marks and invisible joiners that stand inside a word.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
}

#[cfg(test)]
mod tests {
    use super::words;

    fn keys(text: &str) -> Vec<String> {
        words(text).map(|word| word.key).collect()
    }

    #[test]
    fn words_are_letters_and_digits() {
        assert_eq!(keys("Gång- och CYKELVÄG, linje 42!"), ["gång", "och", "cykelväg", "linje", "42"]);
        assert_eq!(keys("EU:n päätös – nå"), ["eu", "n", "päätös", "nå"]);
    }

    #[test]
    fn composed_and_combining_letters_are_one() {
        assert_eq!(keys("va\u{308}g"), keys("väg"));
        assert_eq!(keys("\u{301}\u{301} a"), ["a"]);
    }
}
