//! The fonts set into the program, and which characters they have.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

static FILES: [&[u8]; 7] = include!(concat!(env!("OUT_DIR"), "/fonts.rs"));

pub(crate) static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    FILES.iter().map(|file| Font::new(Bytes::new(*file), 0).expect("the embedded fonts are sound")).collect()
});

pub(crate) static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Whether some embedded font has the character.
pub(crate) fn covers(c: char) -> bool {
    FONTS.iter().any(|font| font.info().coverage.contains(u32::from(c)))
}

/// The characters of `text` that no embedded font has, each once, in order of appearance: they are
/// printed as a white square. Latin, Greek, Cyrillic and Arabic letters and emoji are there; use this to
/// say so before a letter in another script is printed.
pub fn unprintable(text: &str) -> Vec<char> {
    let mut missing = Vec::new();
    for c in text.chars() {
        if !c.is_whitespace() && !c.is_control() && !covers(c) && !missing.contains(&c) {
            missing.push(c);
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nordic_sami_and_arabic_letters_are_there() {
        let letters = "åäöÅÄÖæøÆØáčđŋšŧžÁČĐŊŠŦŽ–—’”»«…€§½²□ ابتثجحخدذرزسشصضطظعغفقكلمنهوي Жя Ωλ 🚲";
        assert!(unprintable(letters).is_empty(), "{:?}", unprintable(letters));
        assert_eq!(unprintable("字a字"), ['字']);
    }
}
