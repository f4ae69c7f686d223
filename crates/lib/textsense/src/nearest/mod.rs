//! Which texts lie nearest, by their vectors: one text against many, asked again and again while texts come and go.
//! All against all, once, is another job and another search ([`crate::themes::nearest`]): there every pair is met once
//! for both, on whole numbers, so that a map comes out the same whatever the order of its texts.
//!
//! A [`Space`] holds the vectors of a set of texts, each centred on its language ([`Means`]), so that kindred texts
//! in different languages meet. They are looked through in 8 bits, and the best are compared again exactly. Equals
//! keep the order of the texts, and the arithmetic is the same on every processor, so that the same texts give the
//! same neighbours. Beyond [`EXACT`] texts a single search looks only through the parts of the space around the
//! query ([`cells`]).

mod best;
mod cells;
mod means;

pub use means::{Means, unit};

use crate::Language;
use crate::linear::{
    panels::{PANEL, Panels, QUERIES, dot},
    rows::{BLOCK, Rows},
};
use best::Best;
use cells::Cells;

/// So many texts are all compared with a query; of more, the likeliest part.
pub const EXACT: usize = 50_000;

/// Panels that stay in the cache of a core while queries pass.
const TOGETHER: usize = 16;

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
    rows: Rows,
    panels: Panels,
    cells: Option<Cells>,
}

impl Space {
    /// The space of texts given by their vectors and languages (both in the same order), centred on the means of
    /// each language among them, drawn towards `prior` (the model's own, [`crate::embed::Model::means`]) where
    /// they are few. A vector of another length than the first is near to nothing.
    pub fn new<V: AsRef<[f32]>>(vectors: &[V], languages: &[Language], prior: &Means) -> Self {
        let means = Means::of(vectors, languages, prior);
        let width = vectors.first().map_or(0, |first| first.as_ref().len());
        let mut centred = Vec::with_capacity(vectors.len() * width);
        for (at, vector) in vectors.iter().enumerate() {
            let language = languages.get(at).copied().unwrap_or_default();
            match means.centre(vector.as_ref(), language) {
                vector if vector.len() == width => centred.extend_from_slice(&vector),
                _ => centred.resize((at + 1) * width, 0.0),
            }
        }
        let rows = coded(&centred, width);
        let panels = Panels::of(&rows);
        let cells = (vectors.len() > EXACT).then(|| Cells::of(&centred, width));
        Self { width, means, centred, rows, panels, cells }
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
        self.around(&self.means.centre(vector, language), count)
    }

    /// The `count` texts nearest to a vector that is centred already (as [`Space::vector`] gives it), the nearest
    /// first.
    pub fn around(&self, centred: &[f32], count: usize) -> Vec<Neighbour> {
        if centred.len() != self.width || count == 0 || self.is_empty() {
            return Vec::new();
        }
        match &self.cells {
            None => self.exactly(centred, count),
            Some(cells) => self.again(centred, cells.likeliest(centred, count).into_iter(), count),
        }
    }

    /// The `count` nearest other texts of every text, the nearest first. All are compared with all: 10,000 texts
    /// take about half a second of one core, 100,000 about a hundred times that.
    pub fn neighbours(&self, count: usize) -> Vec<Vec<Neighbour>> {
        let wanted = candidates(count);
        let mut best: Vec<Best> = (0..self.len()).map(|_| Best::new(wanted)).collect();
        for part in (0..self.panels.len()).step_by(TOGETHER) {
            let end = self.panels.len().min(part + TOGETHER);
            for (chunk, best) in best.chunks_mut(QUERIES).enumerate() {
                let first = chunk * QUERIES;
                (part..end).for_each(|panel| self.compare(panel, &self.rows, first, best));
            }
        }
        let found = best.into_iter().enumerate().map(|(at, best)| {
            let others = best.into_places().filter(|other| *other != at);
            self.again(self.vector(at), others, count)
        });
        found.collect()
    }

    fn exactly(&self, query: &[f32], count: usize) -> Vec<Neighbour> {
        let row = coded(query, self.width);
        let mut best = [Best::new(candidates(count))];
        (0..self.panels.len()).for_each(|panel| self.compare(panel, &row, 0, &mut best));
        let [best] = best;
        self.again(query, best.into_places(), count)
    }

    /// Offers the texts of a panel to the queries from `first` on.
    fn compare(&self, panel: usize, queries: &Rows, first: usize, best: &mut [Best]) {
        let mut products = [[0.0; PANEL]; QUERIES];
        let products = &mut products[..best.len()];
        self.panels.products(panel, queries, first, products);
        let start = panel * PANEL;
        let count = PANEL.min(self.len() - start);
        for (best, products) in best.iter_mut().zip(products) {
            best.offer(start, &products[..count]);
        }
    }

    /// The nearest among places, compared exactly.
    fn again(&self, query: &[f32], places: impl Iterator<Item = usize>, count: usize) -> Vec<Neighbour> {
        let mut found: Vec<Neighbour> =
            places.map(|at| Neighbour { at, score: dot(query, self.vector(at)) }).collect();
        found.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then(a.at.cmp(&b.at)));
        found.truncate(count);
        found
    }
}

/// How many of the best in 8 bits are compared again, so that none of the `count` best is missed.
fn candidates(count: usize) -> usize {
    count.saturating_mul(2).saturating_add(16)
}

/// Vectors in 8 bits, filled up to whole blocks.
fn coded(vectors: &[f32], width: usize) -> Rows {
    let padded = width.next_multiple_of(BLOCK);
    if padded == width {
        return Rows::of(vectors, width);
    }
    let rows = vectors.chunks_exact(width.max(1));
    let filled: Vec<f32> =
        rows.flat_map(|row| row.iter().copied().chain(std::iter::repeat_n(0.0, padded - width))).collect();
    Rows::of(&filled, padded)
}
