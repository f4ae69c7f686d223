//! Which texts lie nearest, by their vectors.
//!
//! A [`Space`] holds the vectors of a set of texts, each centred on its language ([`Means`]), so that kindred texts
//! in different languages meet. Neighbours are exact; equals keep the order of the texts, so that the same texts
//! give the same neighbours.

mod means;

pub use means::{Means, unit};

use crate::Language;

/// A text near another one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Neighbour {
    /// Place of the text in the space.
    pub at: usize,
    /// Cosine of the centred vectors, -1 to 1: about 0 unrelated, 0.4 the same matter in other words, 0.65 a
    /// translation, 1 the same text.
    pub score: f32,
}

/// The centred vectors of a set of texts.
#[derive(Clone, Debug, Default)]
pub struct Space {
    width: usize,
    means: Means,
    centred: Vec<f32>,
}

impl Space {
    /// The space of texts given by their vectors and languages (both in the same order), centred on the means of
    /// each language among them, drawn towards `prior` (the model's own, `embed::Model::means`) where
    /// they are few. A vector of another length than the first is near to nothing.
    pub fn new<V: AsRef<[f32]>>(vectors: &[V], languages: &[Language], prior: &Means) -> Self {
        let width = vectors.first().map_or(0, |first| first.as_ref().len());
        let means = Means::of(vectors, languages, prior);
        let mut centred = Vec::with_capacity(vectors.len() * width);
        for (at, vector) in vectors.iter().enumerate() {
            let language = languages.get(at).copied().unwrap_or_default();
            let mut of_text = means.centre(vector.as_ref(), language);
            if of_text.len() != width {
                of_text = vec![0.0; width];
            }
            centred.extend_from_slice(&of_text);
        }
        Self { width, means, centred }
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.centred.len().checked_div(self.width).unwrap_or(0)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.centred.is_empty()
    }

    /// Numbers of a vector.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The means that were taken away.
    pub fn means(&self) -> &Means {
        &self.means
    }

    /// The centred vector of a text, of length 1.
    ///
    /// # Panics
    /// If there is no text at that place.
    pub fn vector(&self, at: usize) -> &[f32] {
        &self.centred[at * self.width..(at + 1) * self.width]
    }

    /// All centred vectors, one text after the other.
    pub fn vectors(&self) -> &[f32] {
        &self.centred
    }

    /// The `count` texts nearest to a vector as the model gives it (not centred yet), the nearest first.
    pub fn nearest(&self, vector: &[f32], language: Language, count: usize) -> Vec<Neighbour> {
        self.nearest_centred(&self.means.centre(vector, language), count, None)
    }

    /// The `count` nearest other texts of every text, the nearest first.
    pub fn neighbours(&self, count: usize) -> Vec<Vec<Neighbour>> {
        (0..self.len()).map(|at| self.nearest_centred(self.vector(at), count, Some(at))).collect()
    }

    fn nearest_centred(&self, query: &[f32], count: usize, except: Option<usize>) -> Vec<Neighbour> {
        if query.len() != self.width || self.width == 0 {
            return Vec::new();
        }
        let mut all: Vec<Neighbour> = self
            .centred
            .chunks_exact(self.width)
            .enumerate()
            .filter(|(at, _)| Some(*at) != except)
            .map(|(at, vector)| Neighbour { at, score: dot(query, vector) })
            .collect();
        all.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.at.cmp(&b.at)));
        all.truncate(count);
        all
    }
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
