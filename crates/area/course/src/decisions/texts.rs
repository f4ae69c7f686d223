//! What differs between two bodies' words for the same decision. Pure.

use kernel::{Lang, LocalText};
use pages::{Piece, Words, compare};

/// What differs between two bodies' words, and in which language they are compared: the reader's where both are there in
/// it, otherwise that of the minutes. Nothing where the minutes say the same.
pub fn differs(words: Words, first: &LocalText, other: &LocalText) -> Option<(Lang, Vec<Piece>)> {
    let (mine, theirs) = (first.best_for(words.lang), other.best_for(words.lang));
    let as_written = first.language() == other.language();
    Some(match mine.language == theirs.language {
        true if mine.text != theirs.text => (theirs.language, compare(mine.text, theirs.text)),
        true if !as_written => return None,
        _ if first.original() == other.original() => return None,
        _ => (other.language(), compare(first.original(), other.original())),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_that_write_in_different_languages_are_compared_in_the_readers() {
        let text = |lang, original: &str, other, translated: &str| {
            let mut text = LocalText::new(lang, original);
            text.translate(other, translated, kernel::Translator::Human).unwrap();
            text
        };
        let swedish = text(Lang::Sv, "Ansökan görs gemensam.", Lang::Nb, "Søknaden blir felles.");
        let same = text(Lang::Nb, "Søknaden blir felles.", Lang::Sv, "Ansökan görs gemensam.");
        assert_eq!(differs(Words::new(Lang::Sv), &swedish, &same), None);
        let other = text(Lang::Nb, "Søknaden blir felles senere.", Lang::Sv, "Ansökan görs gemensam senare.");
        let (lang, pieces) = differs(Words::new(Lang::Nb), &swedish, &other).unwrap();
        assert_eq!((lang, pieces.last().unwrap().text.trim()), (Lang::Nb, "felles senere."));
        assert_eq!(differs(Words::new(Lang::Fi), &swedish, &swedish), None);
    }
}
