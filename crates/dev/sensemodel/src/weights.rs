//! The original weights: the form "E5S1" of the package.

use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use textsense::embed::{
    Tokeniser,
    file::{Layer, Matrix, Norm, Parts, Piece, Sizes},
};

/// Bytes of 32 weights.
const BLOCK_BYTES: usize = 18;

/// The original model.
pub struct Original {
    sizes: Sizes,
    pieces: Vec<Piece>,
    tensors: BTreeMap<String, Vec<u8>>,
}

impl Original {
    /// Reads the file of the package.
    pub fn read(file: &[u8]) -> Result<Self> {
        let mut from = Reader(file);
        ensure!(from.bytes(4)? == b"E5S1", "the weights are of another form");
        from.bytes(4)?;
        let mut sizes = [0; 7];
        for size in &mut sizes {
            *size = from.size()?;
        }
        let [width, layers, heads, inner, _, positions, _] = sizes;
        let epsilon = from.number()?;
        from.bytes(4)?;
        let pieces = from.pieces()?;
        let lowest = pieces.iter().map(|piece| piece.score).fold(f32::MAX, f32::min);
        let sizes = Sizes { width, layers, heads, inner, positions, epsilon, unknown: lowest - 10.0 };
        // The normaliser's table: NFKC, which we have.
        from.bytes(4)?;
        let table = from.size()?;
        from.bytes(table)?;
        Ok(Self { sizes, pieces, tensors: from.tensors(file)? })
    }

    /// The vocabulary.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The tokeniser of the whole vocabulary.
    pub fn tokeniser(&self) -> Result<Tokeniser> {
        Ok(Tokeniser::new(&self.pieces, self.sizes.unknown)?)
    }

    /// The parts of our file: of the vocabulary the pieces that the tokeniser knows, and which of them have vectors.
    pub fn parts(mut self, chosen: &Chosen, origin: &str) -> Result<Parts> {
        let row = self.sizes.width / 32 * BLOCK_BYTES;
        let all = self.take("emb.word")?;
        let mut words = Vec::new();
        let mut pieces = std::mem::take(&mut self.pieces);
        pieces.retain(|piece| chosen.known.contains(&piece.id));
        for piece in &mut pieces {
            piece.has_vector = chosen.with_vector.contains(&piece.id);
            if piece.has_vector {
                let at = piece.id as usize * row;
                words.extend_from_slice(all.get(at..at + row).context("a piece has no vector")?);
            }
        }
        // There is one token type; it is added to every position.
        let mut positions = self.numbers("emb.pos")?;
        let kind = self.numbers("emb.type")?;
        for position in positions.chunks_exact_mut(self.sizes.width) {
            position.iter_mut().zip(&kind).for_each(|(value, kind)| *value += kind);
        }
        let first = self.norm("emb.ln")?;
        let layers = (0..self.sizes.layers).map(|at| self.layer(at)).collect::<Result<_>>()?;
        let (origin, sizes) = (origin.to_owned(), self.sizes);
        Ok(Parts { origin, sizes, pieces, words, positions, first, layers, means: Vec::new() })
    }

    fn layer(&mut self, at: usize) -> Result<Layer> {
        let mut matrix = |name: &str| -> Result<Matrix> {
            let name = format!("l{at}.{name}");
            Ok(Matrix { blocks: self.take(&format!("{name}.w"))?, bias: self.numbers(&format!("{name}.b"))? })
        };
        let attention = [matrix("q")?, matrix("k")?, matrix("v")?, matrix("ao")?];
        let forward = [matrix("fi")?, matrix("fo")?];
        let after_attention = self.norm(&format!("l{at}.aln"))?;
        let after_forward = self.norm(&format!("l{at}.oln"))?;
        Ok(Layer { attention, after_attention, forward, after_forward })
    }

    fn norm(&mut self, name: &str) -> Result<Norm> {
        Ok(Norm { gain: self.numbers(&format!("{name}.w"))?, shift: self.numbers(&format!("{name}.b"))? })
    }

    fn numbers(&mut self, name: &str) -> Result<Vec<f32>> {
        let bytes = self.take(name)?;
        Ok(bytes.as_chunks::<4>().0.iter().map(|number| f32::from_le_bytes(*number)).collect())
    }

    fn take(&mut self, name: &str) -> Result<Vec<u8>> {
        self.tensors.remove(name).with_context(|| format!("the weights have no {name}"))
    }
}

/// Ids of pieces.
pub struct Chosen {
    /// Those the tokeniser knows.
    pub known: BTreeSet<u32>,
    /// Those of them with a vector.
    pub with_vector: BTreeSet<u32>,
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn pieces(&mut self) -> Result<Vec<Piece>> {
        let count = self.size()?;
        self.bytes(16)?;
        let length = u64::from_le_bytes(self.array()?) as usize;
        let ends = (0..=count).map(|_| self.size()).collect::<Result<Vec<usize>>>()?;
        let scores = (0..count).map(|_| self.number()).collect::<Result<Vec<f32>>>()?;
        let texts = self.bytes(length)?;
        let piece = |(at, score): (usize, f32)| {
            let text = texts.get(ends[at]..ends[at + 1]).context("a piece lies outside")?;
            let text = String::from_utf8_lossy(text).into_owned();
            Ok(Piece { id: at as u32, score, has_vector: true, text })
        };
        scores.into_iter().enumerate().map(piece).collect()
    }

    fn tensors(&mut self, file: &[u8]) -> Result<BTreeMap<String, Vec<u8>>> {
        let count = self.size()?;
        let mut tensors = BTreeMap::new();
        for _ in 0..count {
            let length = u16::from_le_bytes(self.array()?);
            let name = String::from_utf8_lossy(self.bytes(usize::from(length))?).into_owned();
            self.bytes(5)?;
            let start = u64::from_le_bytes(self.array()?) as usize;
            let length = u64::from_le_bytes(self.array()?) as usize;
            let bytes = file.get(start..start.saturating_add(length));
            tensors.insert(name, bytes.context("a tensor lies outside the file")?.to_vec());
        }
        Ok(tensors)
    }

    fn size(&mut self) -> Result<usize> {
        Ok(u32::from_le_bytes(self.array()?) as usize)
    }

    fn number(&mut self) -> Result<f32> {
        Ok(f32::from_le_bytes(self.array()?))
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let (array, rest) = self.0.split_first_chunk().context("the weights end too early")?;
        self.0 = rest;
        Ok(*array)
    }

    fn bytes(&mut self, count: usize) -> Result<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(count).context("the weights end too early")?;
        self.0 = rest;
        Ok(bytes)
    }
}
