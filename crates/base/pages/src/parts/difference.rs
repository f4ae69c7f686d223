//! What differs between two texts, word by word: to be read in one go, also by those who see no colours.

use askama::Template;
use kernel::Lang;
use similar::{ChangeTag, TextDiff};

use super::html_safe;
use crate::Words;

/// Where a piece of a comparison stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// In both.
    Same,
    /// Only in the first.
    Gone,
    /// Only in the second.
    New,
}

/// A piece of text and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where.
    pub mark: Mark,
    /// The words, with their spaces.
    pub text: String,
}

/// The pieces of both texts in reading order, word by word; what is gone stands before what is new.
pub fn compare(first: &str, second: &str) -> Vec<Piece> {
    let diff = TextDiff::from_words(first, second);
    let mut pieces: Vec<Piece> = Vec::new();
    for change in diff.iter_all_changes() {
        let mark = match change.tag() {
            ChangeTag::Equal => Mark::Same,
            ChangeTag::Delete => Mark::Gone,
            ChangeTag::Insert => Mark::New,
        };
        match pieces.last_mut() {
            Some(last) if last.mark == mark => last.text.push_str(change.value()),
            _ => pieces.push(Piece { mark, text: change.value().to_owned() }),
        }
    }
    quiet_spaces(pieces)
}

/// A lone space between two changes belongs to both: readers want one change, not two.
fn quiet_spaces(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let (mut gone, mut new) = (String::new(), String::new());
    let mut pieces = pieces.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        let changes_around =
            !(gone.is_empty() && new.is_empty()) && pieces.peek().is_some_and(|next| next.mark != Mark::Same);
        match piece.mark {
            Mark::Gone => gone.push_str(&piece.text),
            Mark::New => new.push_str(&piece.text),
            Mark::Same if piece.text.trim().is_empty() && changes_around => {
                gone.push_str(&piece.text);
                new.push_str(&piece.text);
            }
            Mark::Same => {
                flush(&mut out, &mut gone, &mut new);
                out.push(piece);
            }
        }
    }
    flush(&mut out, &mut gone, &mut new);
    out
}

fn flush(out: &mut Vec<Piece>, gone: &mut String, new: &mut String) {
    for (mark, text) in [(Mark::Gone, gone), (Mark::New, new)] {
        if !text.is_empty() {
            out.push(Piece { mark, text: std::mem::take(text) });
        }
    }
}

/// A comparison as a paragraph, in the language of the texts.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/difference.html")]
pub struct Difference {
    words: Words,
    lang: Lang,
    pieces: Vec<Piece>,
}

impl Difference {
    /// Pieces in reading order.
    pub fn new(words: Words, lang: Lang, pieces: Vec<Piece>) -> Difference {
        Difference { words, lang, pieces }
    }

    /// What became of a text.
    pub fn between(words: Words, lang: Lang, before: &str, after: &str) -> Difference {
        Difference::new(words, lang, compare(before, after))
    }

    /// A text with nothing to compare it with.
    pub fn whole(words: Words, lang: Lang, text: &str) -> Difference {
        Difference::new(words, lang, vec![Piece { mark: Mark::Same, text: text.to_owned() }])
    }
}

html_safe!(Difference);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn side(pieces: &[Piece], without: Mark) -> String {
        pieces.iter().filter(|piece| piece.mark != without).map(|piece| piece.text.as_str()).collect()
    }

    #[test]
    fn a_change_of_two_words_is_one_change() {
        let pieces = compare("ansökan görs gemensam från mars", "ansökan görs gemensam efter sommaren");
        let marks: Vec<(Mark, &str)> = pieces.iter().map(|piece| (piece.mark, piece.text.trim())).collect();
        assert_eq!(
            marks,
            [(Mark::Same, "ansökan görs gemensam"), (Mark::Gone, "från mars"), (Mark::New, "efter sommaren")]
        );
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_out_of_the_comparison(first in "[ab ,\n]{0,40}", second in "[ab ,\n]{0,40}") {
            let pieces = compare(&first, &second);
            prop_assert_eq!(side(&pieces, Mark::New), first);
            prop_assert_eq!(side(&pieces, Mark::Gone), second);
        }
    }
}
