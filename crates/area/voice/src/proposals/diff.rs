//! What changed between two texts, word by word. Pure.

use similar::{ChangeTag, TextDiff};

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// Only in the older.
    Gone(String),
    /// Only in the newer.
    New(String),
}

/// The pieces in reading order; neighbours of one sort are one piece.
pub fn words(before: &str, after: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        let value = change.value();
        match (change.tag(), pieces.last_mut()) {
            (ChangeTag::Equal, Some(Piece::Same(text)))
            | (ChangeTag::Delete, Some(Piece::Gone(text)))
            | (ChangeTag::Insert, Some(Piece::New(text))) => text.push_str(value),
            (ChangeTag::Equal, _) => pieces.push(Piece::Same(value.to_owned())),
            (ChangeTag::Delete, _) => pieces.push(Piece::Gone(value.to_owned())),
            (ChangeTag::Insert, _) => pieces.push(Piece::New(value.to_owned())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{Piece::*, words};
    use proptest::prelude::*;

    #[test]
    fn a_changed_word_is_gone_and_new() {
        let pieces = words("Bussen går till sex.", "Bussen går till midnatt.");
        let wanted = [Same("Bussen går till ".into()), Gone("sex.".into()), New("midnatt.".into())];
        assert_eq!(pieces, wanted);
    }

    proptest! {
        #[test]
        fn nothing_is_lost(before in "[a-c \n]{0,40}", after in "[a-c \n]{0,40}") {
            let (mut old, mut new) = (String::new(), String::new());
            for piece in words(&before, &after) {
                match piece {
                    Same(text) => { old += &text; new += &text }
                    Gone(text) => old += &text,
                    New(text) => new += &text,
                }
            }
            prop_assert_eq!((old, new), (before, after));
        }
    }
}
