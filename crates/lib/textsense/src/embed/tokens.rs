//! From a text to the pieces of the vocabulary: SentencePiece's unigram model (Kudo 2018), as XLM-RoBERTa uses it.
//!
//! The text is normalised to NFKC with every kind of space as one; a space is `▁`. Among all ways to cut it into
//! pieces the likeliest is taken (Viterbi), which gives the ids of the original vocabulary. Pieces without a word
//! vector are then spelled with pieces that have one.

use unicode_normalization::UnicodeNormalization;

use super::file::{Fault, Piece};

/// What every text is given before it, as in training; the same for both sides of a comparison.
const PREFIX: &str = "query: ";
/// A space in the vocabulary.
const SPACE: char = '▁';
/// Ids of the original vocabulary with a meaning of their own, which no text can spell: beginning, padding, end,
/// unknown.
const SPECIAL: std::ops::RangeInclusive<u32> = 0..=3;
/// Beginning of a text.
pub(super) const BEGIN: u32 = 0;
/// End of a text.
pub(super) const END: u32 = 2;
/// A character that no piece has.
pub(super) const UNKNOWN: u32 = 3;
const NONE: u32 = u32::MAX;

/// The vocabulary and how to cut a text into it.
pub struct Tokeniser {
    /// All pieces after each other, and where each ends.
    texts: String,
    ends: Vec<u32>,
    ids: Vec<u32>,
    scores: Vec<f32>,
    /// Row of each piece's word vector, or [`NONE`].
    vectors: Vec<u32>,
    /// Open addressing by the hash of the text: a part of the hash, which mostly tells texts apart, and the place of
    /// the piece, or [`NONE`].
    table: Vec<(u32, u32)>,
    unknown: f32,
    /// Characters of the longest piece.
    longest: usize,
}

impl Tokeniser {
    /// The tokeniser of a vocabulary; a character that no piece has scores `unknown`.
    ///
    /// # Errors
    /// [`Fault::Unsupported`] where the special pieces (ids 0 to 3) are missing or a piece is longer than 255 bytes.
    pub fn new(pieces: &[Piece], unknown: f32) -> Result<Self, Fault> {
        let special =
            pieces.iter().take_while(|piece| SPECIAL.contains(&piece.id) && piece.has_vector).count();
        if special != SPECIAL.count() || pieces.iter().any(|piece| piece.text.len() > 255) {
            return Err(Fault::Unsupported("its vocabulary"));
        }
        let mut all = Self {
            texts: String::new(),
            ends: Vec::with_capacity(pieces.len()),
            ids: pieces.iter().map(|piece| piece.id).collect(),
            scores: pieces.iter().map(|piece| piece.score).collect(),
            vectors: Vec::with_capacity(pieces.len()),
            table: vec![(0, NONE); (pieces.len() * 2).next_power_of_two()],
            unknown,
            longest: pieces.iter().map(|piece| piece.text.chars().count()).max().unwrap_or(0),
        };
        let mut vectors = 0;
        for (at, piece) in pieces.iter().enumerate() {
            all.texts.push_str(&piece.text);
            all.ends.push(all.texts.len() as u32);
            all.vectors.push(if piece.has_vector { vectors } else { NONE });
            vectors += u32::from(piece.has_vector);
            if !SPECIAL.contains(&piece.id) && !piece.text.is_empty() {
                let hashed = hash(FIRST, &piece.text);
                let slot = all.slot(hashed, &piece.text);
                // The first of two equal pieces counts.
                if all.table[slot].1 == NONE {
                    all.table[slot] = ((hashed >> 32) as u32, at as u32);
                }
            }
        }
        Ok(all)
    }

    /// The ids of a text in the original vocabulary, with the prefix, beginning and end; at most `most` between
    /// them.
    pub fn ids(&self, text: &str, most: usize) -> Vec<u32> {
        let normal = normal(text, most.saturating_mul(self.longest.max(1)));
        let pieces = self.cut(&normal, |_| true);
        let ids = pieces.into_iter().take(most).map(|cut| cut.piece.map_or(UNKNOWN, |at| self.ids[at]));
        std::iter::once(BEGIN).chain(ids).chain([END]).collect()
    }

    /// The ids of a text that is in the form of the vocabulary already, with nothing added: for counting pieces.
    pub fn cut_ids(&self, normal: &str) -> Vec<u32> {
        self.cut(normal, |_| true)
            .into_iter()
            .map(|cut| cut.piece.map_or(UNKNOWN, |at| self.ids[at]))
            .collect()
    }

    /// The rows of the word vectors of a text, with the prefix, without beginning and end; at most `most`.
    pub(super) fn rows(&self, text: &str, most: usize) -> Vec<u32> {
        let normal = normal(text, most.saturating_mul(self.longest.max(1)));
        let mut rows = Vec::new();
        for cut in self.cut(&normal, |_| true) {
            match cut.piece.map(|at| self.vectors[at]) {
                None => rows.push(UNKNOWN),
                Some(NONE) => {
                    let spelled = self.cut(cut.text, |at| self.vectors[at] != NONE);
                    rows.extend(
                        spelled.into_iter().map(|cut| cut.piece.map_or(UNKNOWN, |at| self.vectors[at])),
                    );
                }
                Some(row) => rows.push(row),
            }
            if rows.len() >= most {
                rows.truncate(most);
                break;
            }
        }
        rows
    }

    /// The likeliest way to cut a normalised text into pieces that are allowed.
    fn cut<'a>(&self, text: &'a str, allowed: impl Fn(usize) -> bool) -> Vec<Cut<'a>> {
        let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let count = starts.len() - 1;
        let mut best = vec![Best { score: f32::NEG_INFINITY, from: 0, piece: None }; count + 1];
        best[0].score = 0.0;
        for from in 0..count {
            let score = best[from].score;
            let mut hashed = FIRST;
            for to in from + 1..=count.min(from + self.longest) {
                hashed = hash(hashed, &text[starts[to - 1]..starts[to]]);
                let piece = self.table[self.slot(hashed, &text[starts[from]..starts[to]])].1;
                if piece != NONE && allowed(piece as usize) {
                    let score = score + self.scores[piece as usize];
                    if score > best[to].score {
                        best[to] = Best { score, from, piece: Some(piece as usize) };
                    }
                }
            }
            if score + self.unknown > best[from + 1].score {
                best[from + 1] = Best { score: score + self.unknown, from, piece: None };
            }
        }
        let mut cuts = Vec::new();
        let mut to = count;
        while to > 0 {
            let Best { from, piece, .. } = best[to];
            cuts.push(Cut { text: &text[starts[from]..starts[to]], piece });
            to = from;
        }
        cuts.reverse();
        cuts
    }

    /// The place in the table where a text with this hash is, or would be.
    fn slot(&self, hashed: u64, text: &str) -> usize {
        let mask = self.table.len() - 1;
        let part = (hashed >> 32) as u32;
        let mut slot = hashed as usize & mask;
        loop {
            let (found, piece) = self.table[slot];
            if piece == NONE || (found == part && self.text(piece as usize) == text) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }

    fn text(&self, at: usize) -> &str {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.texts[start as usize..self.ends[at] as usize]
    }
}

/// The likeliest way to a place in a text: where its last piece begins, and which it is.
#[derive(Clone, Copy)]
struct Best {
    score: f32,
    from: usize,
    piece: Option<usize>,
}

/// A part of a text and its piece, if there is one.
struct Cut<'a> {
    text: &'a str,
    piece: Option<usize>,
}

const FIRST: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a (Fowler, Noll & Vo), from the hash of what stood before.
fn hash(before: u64, text: &str) -> u64 {
    text.bytes().fold(before, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// A text with the prefix in the form of the vocabulary, at most about `most` characters of it.
fn normal(text: &str, most: usize) -> String {
    // Twice as many are read, as runs of spaces and controls shrink; what is left out lies beyond `most` pieces.
    let read = PREFIX.chars().chain(text.chars().take(most.saturating_mul(2)));
    let mut normal = String::from(SPACE);
    let mut count = 0;
    for c in read.filter(|c| !is_control(*c)).map(|c| if is_space(c) { ' ' } else { c }).nfkc() {
        let c = if c == ' ' { SPACE } else { c };
        if !(c == SPACE && normal.ends_with(SPACE)) {
            normal.push(c);
            count += 1;
        }
        if count >= most {
            break;
        }
    }
    normal
}

/// Controls that are left out.
fn is_control(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{e}'..='\u{1f}' | '\u{7f}' | '\u{8f}' | '\u{9f}')
}

/// Spaces, breaks and invisible characters that become a space.
fn is_space(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\u{c}' | '\r' | '\u{1680}' | '\u{200b}'..='\u{200f}' | '\u{2028}' | '\u{2029}')
        || matches!(c, '\u{2581}' | '\u{feff}' | '\u{fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokeniser(pieces: &[(&str, f32, bool)]) -> Tokeniser {
        let special = ["<s>", "<pad>", "</s>", "<unk>"].map(|text| (text, 0.0, true));
        let pieces: Vec<Piece> = special
            .iter()
            .chain(pieces)
            .enumerate()
            .map(|(id, (text, score, has_vector))| Piece {
                id: id as u32,
                score: *score,
                has_vector: *has_vector,
                text: (*text).to_owned(),
            })
            .collect();
        Tokeniser::new(&pieces, -30.0).unwrap()
    }

    const PREFIXED: &[(&str, f32, bool)] = &[("▁query:", -1.0, true), ("▁", -2.0, true)];

    #[test]
    fn the_likeliest_pieces_are_taken() {
        let pieces =
            [PREFIXED, &[("▁cykel", -3.0, true), ("väg", -3.0, true), ("▁cykelväg", -7.0, true)]].concat();
        assert_eq!(tokeniser(&pieces).ids("cykelväg", 10), [0, 4, 6, 7, 2]);
        // Composed and combining letters are the same, and so are all kinds of space.
        assert_eq!(tokeniser(&pieces).ids("cykelva\u{308}g", 10), [0, 4, 6, 7, 2]);
        assert_eq!(tokeniser(&pieces).ids("cykel\u{a0}\n cykel", 10), [0, 4, 6, 6, 2]);
        assert_eq!(tokeniser(&pieces).ids("cykel cykel cykel", 2), [0, 4, 6, 2]);
    }

    #[test]
    fn what_is_unknown_has_a_piece_of_its_own_and_nobody_forges_an_end() {
        let pieces = [PREFIXED, &[("a", -3.0, true)]].concat();
        assert_eq!(tokeniser(&pieces).ids("aж", 10), [0, 4, 5, 6, 3, 2]);
        assert!(!tokeniser(&pieces).ids("</s>", 10)[1..5].contains(&2));
    }

    #[test]
    fn pieces_without_a_vector_are_spelled() {
        let pieces = [PREFIXED, &[("▁väg", -3.0, false), ("v", -9.0, true), ("äg", -9.0, true)]].concat();
        let tokeniser = tokeniser(&pieces);
        assert_eq!(tokeniser.ids("väg", 10), [0, 4, 6, 2]);
        assert_eq!(tokeniser.rows("väg", 10), [4, 5, 6, 7], "rows skip the piece without a vector");
    }

    #[test]
    fn hostile_texts_end_soon() {
        let pieces = [PREFIXED, &[("a", -3.0, true)]].concat();
        let tokeniser = tokeniser(&pieces);
        for text in [
            "",
            " \u{200b}\u{200d}",
            &"a".repeat(3_000_000),
            &"\u{200b}".repeat(1_000_000),
            &"🚲".repeat(100_000),
        ] {
            assert!(tokeniser.ids(text, 510).len() <= 512);
            assert!(tokeniser.rows(text, 510).len() <= 510);
        }
    }
}
