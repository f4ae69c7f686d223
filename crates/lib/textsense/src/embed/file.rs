//! The model file: one file with the vocabulary, the weights and where they come from.
//!
//! All numbers are little-endian. After the eight bytes `SAMBAND1` follow
//!
//! 1. the origin: a length (u32) and so many bytes of UTF-8, for people;
//! 2. eight sizes (u32): width, layers, heads, inner width, positions, pieces, words, languages; the epsilon of the
//!    normalisations and the score of an unknown character (f32);
//! 3. the pieces of the vocabulary in the order of their ids: the distance to the id before (u16), the score (f32),
//!    whether the piece has a word vector (u8), the length (u8) and the piece in UTF-8;
//! 4. the word vectors in that order, in blocks Q4_0 (a binary16 scale and 32 weights of 4 bits, 0 to 15, which
//!    stand for -8 to 7; byte j holds the weights j and j + 16);
//! 5. the position vectors, binary16, and gain and shift of the first normalisation, f32;
//! 6. for each layer query, key, value, attention output, inner and outer weights, each as blocks Q4_0 (a row for
//!    each output) and a bias (f32), gain and shift following the attention output and the outer weights;
//! 7. for each language its tag (two bytes) and the mean vector of its texts (f32);
//! 8. the SHA-256 of all that came before.

use std::{fmt, ops::Range};

use sha2::{Digest, Sha256};

use crate::linear::weights::Q4_0_BYTES;

const MAGIC: &[u8; 8] = b"SAMBAND1";

/// Why a file is not a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file could not be read.
    Unreadable(String),
    /// The file begins like something else.
    NotAModel,
    /// The file ends too early, or its contents do not match its checksum: it was cut short or damaged.
    Damaged,
    /// The file is whole, but of sizes that this version cannot compute with.
    Unsupported(&'static str),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(why) => write!(f, "the model file cannot be read: {why}"),
            Self::NotAModel => write!(f, "this is not a model file; make one with `cargo xtask sense-model`"),
            Self::Damaged => {
                write!(f, "the model file is damaged; make it again with `cargo xtask sense-model`")
            }
            Self::Unsupported(what) => write!(f, "the model file is of another kind than supported: {what}"),
        }
    }
}

impl std::error::Error for Fault {}

/// Sizes of a model.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sizes {
    /// Numbers of a vector.
    pub width: usize,
    /// Layers of the encoder.
    pub layers: usize,
    /// Heads of attention.
    pub heads: usize,
    /// Numbers between the two halves of a layer's second part.
    pub inner: usize,
    /// Most tokens of a text.
    pub positions: usize,
    /// The epsilon of the normalisations.
    pub epsilon: f32,
    /// Score of a character that no piece has.
    pub unknown: f32,
}

/// A piece of the vocabulary.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Its number in the original vocabulary.
    pub id: u32,
    /// Logarithm of how likely it is.
    pub score: f32,
    /// Whether it has a word vector; other pieces are spelled with those that have.
    pub has_vector: bool,
    /// Its text; a space is `▁`.
    pub text: String,
}

/// A matrix as in the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    /// Blocks Q4_0, a row for each output.
    pub blocks: Vec<u8>,
    /// What is added to each output.
    pub bias: Vec<f32>,
}

/// Gain and shift of a normalisation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Norm {
    /// What each number is multiplied by.
    pub gain: Vec<f32>,
    /// What is added to each number then.
    pub shift: Vec<f32>,
}

/// A layer of the encoder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layer {
    /// Query, key, value, attention output.
    pub attention: [Matrix; 4],
    /// After the attention.
    pub after_attention: Norm,
    /// Inner and outer weights.
    pub forward: [Matrix; 2],
    /// After them.
    pub after_forward: Norm,
}

/// All that is in a model file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parts {
    /// Where the weights come from and under which licence.
    pub origin: String,
    /// Sizes.
    pub sizes: Sizes,
    /// The vocabulary in the order of the ids.
    pub pieces: Vec<Piece>,
    /// The vectors of the pieces that have one, in their order, in blocks Q4_0.
    pub words: Vec<u8>,
    /// The vectors of the positions.
    pub positions: Vec<f32>,
    /// After words and positions were added.
    pub first: Norm,
    /// The layers.
    pub layers: Vec<Layer>,
    /// BCP 47 tags of two letters and the mean vector of texts in that language.
    pub means: Vec<([u8; 2], Vec<f32>)>,
}

impl Parts {
    /// Reads a file.
    ///
    /// # Errors
    /// See [`Fault`].
    pub fn read(file: &[u8]) -> Result<Self, Fault> {
        let contents = file.strip_prefix(MAGIC).ok_or(Fault::NotAModel)?;
        let (contents, checksum) = contents.split_last_chunk::<32>().ok_or(Fault::Damaged)?;
        if Sha256::digest(&file[..file.len() - 32]).as_slice() != checksum {
            return Err(Fault::Damaged);
        }
        let mut from = Reader(contents);
        let parts = from.parts()?;
        if from.0.is_empty() { Ok(parts) } else { Err(Fault::Damaged) }
    }

    /// The file of these parts.
    pub fn write(&self) -> Vec<u8> {
        let mut to = Writer(MAGIC.to_vec());
        to.parts(self);
        let checksum = Sha256::digest(&to.0);
        to.0.extend_from_slice(&checksum);
        to.0
    }
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn parts(&mut self) -> Result<Parts, Fault> {
        let length = self.size()?;
        let origin = String::from_utf8(self.bytes(length)?.to_vec()).map_err(|_| Fault::Damaged)?;
        let mut sizes = [0; 8];
        for size in &mut sizes {
            *size = self.size()?;
        }
        let [width, layers, heads, inner, positions, pieces, words, languages] = sizes;
        let sizes = Sizes {
            width,
            layers,
            heads,
            inner,
            positions,
            epsilon: self.number()?,
            unknown: self.number()?,
        };
        let pieces = self.pieces(pieces)?;
        if pieces.iter().filter(|piece| piece.has_vector).count() != words {
            return Err(Fault::Damaged);
        }
        let words = self.blocks(words, width)?;
        let positions = self.halves(positions.saturating_mul(width))?;
        let first = self.norm(width)?;
        let layers = (0..layers).map(|_| self.layer(width, inner)).collect::<Result<_, _>>()?;
        let means = (0..languages)
            .map(|_| Ok((self.array()?, self.numbers(width)?)))
            .collect::<Result<_, Fault>>()?;
        Ok(Parts { origin, sizes, pieces, words, positions, first, layers, means })
    }

    fn pieces(&mut self, count: usize) -> Result<Vec<Piece>, Fault> {
        let mut pieces = Vec::new();
        let mut id = 0;
        for _ in 0..count {
            id += u32::from(u16::from_le_bytes(self.array()?));
            let score = self.number()?;
            let [has_vector, length] = self.array()?;
            let text =
                String::from_utf8(self.bytes(usize::from(length))?.to_vec()).map_err(|_| Fault::Damaged)?;
            pieces.push(Piece { id, score, has_vector: has_vector == 1, text });
        }
        Ok(pieces)
    }

    fn layer(&mut self, width: usize, inner: usize) -> Result<Layer, Fault> {
        let mut layer = Layer::default();
        for matrix in &mut layer.attention {
            *matrix = self.matrix(width, width)?;
        }
        layer.after_attention = self.norm(width)?;
        layer.forward = [self.matrix(width, inner)?, self.matrix(inner, width)?];
        layer.after_forward = self.norm(width)?;
        Ok(layer)
    }

    fn matrix(&mut self, inputs: usize, outputs: usize) -> Result<Matrix, Fault> {
        Ok(Matrix { blocks: self.blocks(outputs, inputs)?, bias: self.numbers(outputs)? })
    }

    fn norm(&mut self, width: usize) -> Result<Norm, Fault> {
        Ok(Norm { gain: self.numbers(width)?, shift: self.numbers(width)? })
    }

    fn blocks(&mut self, rows: usize, width: usize) -> Result<Vec<u8>, Fault> {
        let length = rows.saturating_mul(width / 32).saturating_mul(Q4_0_BYTES);
        Ok(self.bytes(length)?.to_vec())
    }

    fn halves(&mut self, count: usize) -> Result<Vec<f32>, Fault> {
        let bytes = self.bytes(count.saturating_mul(2))?;
        Ok(bytes.as_chunks::<2>().0.iter().map(|half| crate::linear::weights::from_binary16(*half)).collect())
    }

    fn numbers(&mut self, count: usize) -> Result<Vec<f32>, Fault> {
        let bytes = self.bytes(count.saturating_mul(4))?;
        Ok(bytes.as_chunks::<4>().0.iter().map(|number| f32::from_le_bytes(*number)).collect())
    }

    fn number(&mut self) -> Result<f32, Fault> {
        Ok(f32::from_le_bytes(self.array()?))
    }

    fn size(&mut self) -> Result<usize, Fault> {
        usize::try_from(u32::from_le_bytes(self.array()?)).map_err(|_| Fault::Damaged)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        let (array, rest) = self.0.split_first_chunk().ok_or(Fault::Damaged)?;
        self.0 = rest;
        Ok(*array)
    }

    fn bytes(&mut self, count: usize) -> Result<&[u8], Fault> {
        let (bytes, rest) = self.0.split_at_checked(count).ok_or(Fault::Damaged)?;
        self.0 = rest;
        Ok(bytes)
    }
}

struct Writer(Vec<u8>);

impl Writer {
    fn parts(&mut self, parts: &Parts) {
        self.size(parts.origin.len());
        self.0.extend_from_slice(parts.origin.as_bytes());
        let words = parts.pieces.iter().filter(|piece| piece.has_vector).count();
        let Sizes { width, layers, heads, inner, positions, epsilon, unknown } = parts.sizes;
        for size in [width, layers, heads, inner, positions, parts.pieces.len(), words, parts.means.len()] {
            self.size(size);
        }
        self.numbers(&[epsilon, unknown]);
        let mut before = 0;
        for piece in &parts.pieces {
            self.0.extend_from_slice(&((piece.id - before) as u16).to_le_bytes());
            before = piece.id;
            self.numbers(&[piece.score]);
            self.0.extend_from_slice(&[u8::from(piece.has_vector), piece.text.len() as u8]);
            self.0.extend_from_slice(piece.text.as_bytes());
        }
        self.0.extend_from_slice(&parts.words);
        for number in &parts.positions {
            self.0.extend_from_slice(&to_binary16(*number));
        }
        self.norm(&parts.first);
        for layer in &parts.layers {
            layer.attention.iter().for_each(|matrix| self.matrix(matrix));
            self.norm(&layer.after_attention);
            layer.forward.iter().for_each(|matrix| self.matrix(matrix));
            self.norm(&layer.after_forward);
        }
        for (tag, mean) in &parts.means {
            self.0.extend_from_slice(tag);
            self.numbers(mean);
        }
    }

    fn matrix(&mut self, matrix: &Matrix) {
        self.0.extend_from_slice(&matrix.blocks);
        self.numbers(&matrix.bias);
    }

    fn norm(&mut self, norm: &Norm) {
        self.numbers(&norm.gain);
        self.numbers(&norm.shift);
    }

    fn numbers(&mut self, numbers: &[f32]) {
        numbers.iter().for_each(|number| self.0.extend_from_slice(&number.to_le_bytes()));
    }

    fn size(&mut self, size: usize) {
        self.0.extend_from_slice(&(size as u32).to_le_bytes());
    }
}

/// The nearest number of IEEE 754 binary16, little-endian; what is too small for it becomes 0, too large the largest.
fn to_binary16(number: f32) -> [u8; 2] {
    const FINITE: Range<f32> = 6.2e-5..65_504.0;
    let sign = if number.is_sign_negative() { 1 << 15 } else { 0 };
    let size = number.abs();
    let bits = match size {
        size if size < FINITE.start => 0,
        size if size >= FINITE.end => 0x7bff,
        size => ((size.to_bits() + 0x1000) >> 13) - (112 << 10),
    };
    (sign | bits as u16).to_le_bytes()
}
