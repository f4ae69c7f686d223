//! A space cut into cells, so that a search looks only around the query: an inverted file (Sivic & Zisserman 2003)
//! over the cells of spherical k-means.

use super::{best::Best, coded, unit};
use crate::linear::{
    panels::{PANEL, Panels, QUERIES, dot},
    rows::Rows,
};

/// Rounds of k-means.
const ROUNDS: usize = 5;
/// Texts of a cell that its middle is learned from.
const SAMPLE: usize = 40;
/// The share of all texts that a search looks at.
const LOOKED_AT: f64 = 0.08;

/// The cells of a space.
#[derive(Clone, Debug)]
pub(super) struct Cells {
    width: usize,
    middles: Vec<f32>,
    /// The places of the texts in each cell.
    places: Vec<Vec<u32>>,
    count: usize,
}

impl Cells {
    /// Cuts a space into about as many cells as each has texts.
    pub(super) fn of(vectors: &[f32], width: usize) -> Self {
        let count = vectors.len() / width.max(1);
        let cells = (count as f64).sqrt() as usize + 1;
        let sample: Vec<f32> =
            spread(count, cells * SAMPLE).flat_map(|at| row(vectors, width, at)).copied().collect();
        let sampled = sample.len() / width.max(1);
        let mut middles: Vec<f32> =
            spread(sampled, cells).flat_map(|at| row(&sample, width, at)).copied().collect();
        for _ in 0..ROUNDS {
            let mut sums = vec![0.0; middles.len()];
            for (at, cell) in nearest_middle(&sample, &middles, width).into_iter().enumerate() {
                let sum = &mut sums[cell * width..][..width];
                sum.iter_mut().zip(row(&sample, width, at)).for_each(|(sum, value)| *sum += value);
            }
            // A cell that nobody is in keeps its middle.
            for (sum, middle) in sums.chunks_exact_mut(width).zip(middles.chunks_exact_mut(width)) {
                unit(sum);
                if sum.iter().any(|value| *value != 0.0) {
                    middle.copy_from_slice(sum);
                }
            }
        }
        let mut places = vec![Vec::new(); middles.len() / width.max(1)];
        for (at, cell) in nearest_middle(vectors, &middles, width).into_iter().enumerate() {
            places[cell].push(at as u32);
        }
        Self { width, middles, places, count }
    }

    /// The places of the texts in the cells nearest to a query: a twelfth of all, and never fewer than ten times
    /// `count`.
    pub(super) fn likeliest(&self, query: &[f32], count: usize) -> Vec<usize> {
        let enough = count.saturating_mul(10).max((self.count as f64 * LOOKED_AT) as usize);
        let middles = self.middles.chunks_exact(self.width).enumerate();
        let mut cells: Vec<(f32, usize)> = middles.map(|(at, middle)| (dot(query, middle), at)).collect();
        cells.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut places = Vec::new();
        for (_, cell) in cells {
            places.extend(self.places[cell].iter().map(|place| *place as usize));
            if places.len() >= enough {
                break;
            }
        }
        places
    }
}

/// The cell of each vector.
fn nearest_middle(vectors: &[f32], middles: &[f32], width: usize) -> Vec<usize> {
    let panels = Panels::of(&coded(middles, width));
    let count = middles.len() / width;
    let rows: Rows = coded(vectors, width);
    let mut cells = Vec::with_capacity(rows.len());
    for first in (0..rows.len()).step_by(QUERIES) {
        let mut best: Vec<Best> = (first..rows.len().min(first + QUERIES)).map(|_| Best::new(1)).collect();
        let mut products = [[0.0; PANEL]; QUERIES];
        for panel in 0..panels.len() {
            let products = &mut products[..best.len()];
            panels.products(panel, &rows, first, products);
            let within = PANEL.min(count - panel * PANEL);
            for (best, products) in best.iter_mut().zip(products) {
                best.offer(panel * PANEL, &products[..within]);
            }
        }
        cells.extend(best.into_iter().map(|best| best.into_places().next().unwrap_or(0)));
    }
    cells
}

/// At most `wanted` numbers below `count`, evenly spread.
fn spread(count: usize, wanted: usize) -> impl Iterator<Item = usize> {
    let taken = wanted.min(count);
    (0..taken).map(move |at| at * count / taken)
}

fn row(vectors: &[f32], width: usize, at: usize) -> &[f32] {
    &vectors[at * width..(at + 1) * width]
}
