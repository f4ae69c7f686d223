//! Vectors of meaning: texts that speak of the same thing, in any of our languages, get vectors that point the same
//! way.
//!
//! The model is `multilingual-e5-small` (Wang et al. 2024) in 4 bits with a vocabulary for the Nordic languages and
//! English, in one file of 25 MB made by `cargo xtask sense-model`. It runs here, on one core, without any
//! service; nothing that people wrote leaves the machine. Where the file is absent, [`crate::similar`] compares words
//! and letters instead.
//!
//! ```no_run
//! use textsense::{Language, embed::Model, nearest::Space};
//!
//! let model = Model::open("models/nordic-e5.samband".as_ref())?;
//! let texts = ["Bygg en cykelväg till stationen", "Rakennetaan pyörätie asemalle", "Längre öppettider"];
//! let languages = [Language::Sv, Language::Fi, Language::Sv];
//! let space = Space::new(&model.embed_all(&texts), &languages, model.means());
//! let kindred = space.nearest(&model.embed("En trygg väg att cykla"), Language::Sv, 2);
//! # Ok::<(), textsense::embed::Fault>(())
//! ```

pub mod file;
pub mod packed;

mod encoder;
mod tokens;

use std::{collections::BTreeMap, path::Path};

pub use file::Fault;
pub use tokens::Tokeniser;

use crate::{Language, nearest::Means, nearest::unit};
use encoder::Encoder;
use file::Parts;

/// Windows of a long text that are read; with 512 tokens each about a page and a half.
const WINDOWS: usize = 2;
/// Tokens that go through the model together: more would fall out of the cache of a core between two products.
const TOGETHER: usize = 64;

/// What gives texts vectors of meaning: a [`Model`], or something that stands in for one.
pub trait Embed: Send + Sync {
    /// A short name (`e5-1f2e3d4c`), another one for whatever gives other vectors.
    fn name(&self) -> &str;
    /// The vectors of texts, each of length 1.
    fn embed_all(&self, texts: &[&str]) -> Vec<Vec<f32>>;
    /// Where the texts of each language lie on average.
    fn means(&self) -> &Means;
}

impl Embed for Model {
    fn name(&self) -> &str {
        &self.name
    }

    fn embed_all(&self, texts: &[&str]) -> Vec<Vec<f32>> {
        Model::embed_all(self, texts)
    }

    fn means(&self) -> &Means {
        Model::means(self)
    }
}

/// A model that gives vectors of meaning.
pub struct Model {
    name: String,
    origin: String,
    tokeniser: Tokeniser,
    encoder: Encoder,
    means: Means,
}

impl Model {
    /// The model in a file. Takes some 0.2 s of CPU and 35 MB of memory, 65 MB while it opens; share one.
    ///
    /// # Errors
    /// See [`Fault`]; each says what to do.
    pub fn open(path: &Path) -> Result<Self, Fault> {
        let file = std::fs::read(path).map_err(|error| Fault::Unreadable(error.to_string()))?;
        Self::named(Parts::read(&file)?, &file)
    }

    /// The model of the parts of a file.
    ///
    /// # Errors
    /// [`Fault::Unsupported`].
    pub fn from_parts(parts: Parts) -> Result<Self, Fault> {
        let file = parts.write();
        Self::named(parts, &file)
    }

    /// The model of parts that are written in this file; its name is made of the file's checksum.
    fn named(parts: Parts, file: &[u8]) -> Result<Self, Fault> {
        let checksum = file.iter().skip(file.len().saturating_sub(32)).take(4);
        let name = checksum.fold("e5-".to_owned(), |name, byte| format!("{name}{byte:02x}"));
        let tokeniser = Tokeniser::new(&parts.pieces, parts.sizes.unknown)?;
        let tag = |tag: &[u8; 2]| Language::from_tag(std::str::from_utf8(tag).unwrap_or_default());
        let means: BTreeMap<_, _> = parts.means.iter().map(|(of, mean)| (tag(of), mean.clone())).collect();
        let origin = parts.origin.clone();
        Ok(Self { name, origin, tokeniser, encoder: Encoder::new(parts)?, means: Means::given(means) })
    }

    /// Where the weights come from and under which licence, in English.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Numbers of a vector: 384.
    pub fn width(&self) -> usize {
        self.encoder.sizes().width
    }

    /// Where the texts of each language lie on average, for [`crate::nearest::Space::new`].
    pub fn means(&self) -> &Means {
        &self.means
    }

    /// The ids of a text's tokens in the original vocabulary, as the original tokeniser gives them.
    pub fn token_ids(&self, text: &str) -> Vec<u32> {
        self.tokeniser.ids(text, self.window())
    }

    /// The vector of a text, of length 1; all zero for a text with nothing but spaces. Of long texts the first
    /// page and a half counts.
    pub fn embed(&self, text: &str) -> Vec<f32> {
        self.embed_all(&[text]).pop().unwrap_or_default()
    }

    /// The vectors of many texts: as one by one, but faster.
    pub fn embed_all<T: AsRef<str>>(&self, texts: &[T]) -> Vec<Vec<f32>> {
        let mut vectors = vec![vec![0.0; self.width()]; texts.len()];
        let mut batch: Vec<(usize, Vec<u32>)> = Vec::new();
        let mut tokens = 0;
        for (at, text) in texts.iter().enumerate() {
            for window in self.windows(text.as_ref()) {
                tokens += window.len();
                batch.push((at, window));
            }
            if tokens >= TOGETHER {
                self.add(&mut vectors, std::mem::take(&mut batch));
                tokens = 0;
            }
        }
        self.add(&mut vectors, batch);
        vectors.iter_mut().for_each(|vector| unit(vector));
        vectors
    }

    /// Adds the mean of each window, times its tokens, to the vector of its text.
    fn add(&self, vectors: &mut [Vec<f32>], batch: Vec<(usize, Vec<u32>)>) {
        let (places, windows): (Vec<usize>, Vec<Vec<u32>>) = batch.into_iter().unzip();
        for ((at, window), mean) in places.into_iter().zip(&windows).zip(self.encoder.means(&windows)) {
            let weight = (window.len() - 2) as f32;
            vectors[at].iter_mut().zip(mean).for_each(|(sum, value)| *sum += weight * value);
        }
    }

    /// Rows of word vectors of a text, cut into windows with beginning and end.
    fn windows(&self, text: &str) -> Vec<Vec<u32>> {
        if text.chars().all(char::is_whitespace) {
            return Vec::new();
        }
        let rows = self.tokeniser.rows(text, self.window() * WINDOWS);
        let whole = |window: &[u32]| [&[tokens::BEGIN], window, &[tokens::END]].concat();
        rows.chunks(self.window()).map(whole).collect()
    }

    /// Tokens of a window, without beginning and end.
    fn window(&self) -> usize {
        self.encoder.sizes().positions - 2
    }
}
