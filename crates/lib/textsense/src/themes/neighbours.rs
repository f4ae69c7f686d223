//! The nearest neighbours of every row: all against all, once. A text against many is [`crate::nearest`]'s job.
//!
//! Rows are rounded to sixteen-bit whole numbers, so that products are exact and the same on every machine. Up to
//! [`EXACT`] rows every pair is compared once. Above, rows are first gathered in cells around middles (an inverted
//! file: Jégou, Douze & Schmid 2011, without the product codes), and each cell is compared with the nearest ones.

use super::rows::{Rows, dot, middles};
use crate::linear::pairs::{ONE, Whole};

/// Rows up to which every pair is compared.
const EXACT: usize = 5_000;

/// Rows of a cell on average, and to how many cells, itself included, each is compared.
const CELL: usize = 128;
const NEAREST_CELLS: usize = 10;

/// Rounds in which the middles of cells are found, and rows per cell looked at for it.
const ROUNDS: usize = 4;
const SAMPLE: usize = 24;

/// Rows compared at a time: both blocks stay in the processor's cache.
const BLOCK: usize = 64;

/// The nearest rows of each row with their cosines, the nearest first; equals in order of their places.
pub(super) struct Neighbours {
    count: usize,
    near: Vec<(i32, u32)>,
    /// Room for the products of a block.
    products: Vec<i32>,
}

impl Neighbours {
    /// Up to `count` for each row; rows that point nowhere have none and are nobody's.
    pub(super) fn of(rows: &Rows, count: usize, watch: &mut dyn FnMut(f32)) -> Self {
        let pointing: Vec<u32> = (0..rows.len()).filter(|at| rows.points(*at)).map(|at| at as u32).collect();
        let mut found =
            Self { count, near: vec![(i32::MIN, u32::MAX); rows.len() * count], products: Vec::new() };
        if count == 0 || pointing.is_empty() {
            return found;
        }
        let whole = whole(rows);
        if pointing.len() <= EXACT {
            found.within(&whole, &pointing, watch);
        } else {
            found.by_cells(rows, &whole, &pointing, watch);
        }
        found
    }

    /// The neighbours of a row: place and cosine.
    pub(super) fn of_row(&self, at: usize) -> impl Iterator<Item = (u32, f32)> {
        let near = &self.near[at * self.count..(at + 1) * self.count];
        let known = near.iter().take_while(|(_, other)| *other != u32::MAX);
        known.map(|(product, other)| (*other, *product as f32 / (ONE * ONE)))
    }

    /// Every pair once.
    fn within(&mut self, whole: &Whole, rows: &[u32], watch: &mut dyn FnMut(f32)) {
        let blocks = rows.len().div_ceil(BLOCK);
        for (at, first) in rows.chunks(BLOCK).enumerate() {
            self.between(whole, first, first);
            for second in rows[at * BLOCK + first.len()..].chunks(BLOCK) {
                self.between(whole, first, second);
            }
            let done = (at + 1) as f32 / blocks as f32;
            watch(1.0 - (1.0 - done) * (1.0 - done));
        }
    }

    /// Every row of one block with every row of another, or of itself.
    fn between(&mut self, whole: &Whole, first: &[u32], second: &[u32]) {
        let itself = first.first() == second.first();
        let mut products = std::mem::take(&mut self.products);
        whole.products(first, whole, second, &mut products);
        for (row, (a, products)) in first.iter().zip(products.chunks_exact(second.len())).enumerate() {
            let from = if itself { row + 1 } else { 0 };
            for (b, product) in second.iter().zip(products).skip(from) {
                self.offer(*a, *b, *product);
                self.offer(*b, *a, *product);
            }
        }
        self.products = products;
    }

    #[inline]
    fn offer(&mut self, to: u32, other: u32, product: i32) {
        let near = &mut self.near[to as usize * self.count..][..self.count];
        let last = near[self.count - 1];
        if product < last.0 || (product == last.0 && other >= last.1) {
            return;
        }
        let before = |known: &(i32, u32)| known.0 > product || (known.0 == product && known.1 < other);
        let at = near.partition_point(before);
        near[at..].rotate_right(1);
        near[at] = (product, other);
    }

    fn by_cells(&mut self, rows: &Rows, whole: &Whole, pointing: &[u32], watch: &mut dyn FnMut(f32)) {
        let cells = Cells::of(rows, whole, pointing);
        let members = cells.members(whole, pointing);
        for (at, first) in members.iter().enumerate() {
            let beside = cells.nearest(at);
            self.within(whole, first, &mut |_| {});
            for other in beside.into_iter().filter(|other| *other != at) {
                // Cells that name each other meet once, from the one with the lower number.
                if other > at || !cells.nearest(other).contains(&at) {
                    for block in first.chunks(BLOCK) {
                        members[other].chunks(BLOCK).for_each(|second| self.between(whole, block, second));
                    }
                }
            }
            watch((at + 1) as f32 / members.len() as f32);
        }
    }
}

fn whole(rows: &Rows) -> Whole {
    Whole::of(rows.width, (0..rows.len()).map(|at| rows.row(at)))
}

/// Middles around which rows gather.
struct Cells {
    middles: Rows,
    nearest: Vec<Vec<usize>>,
}

impl Cells {
    fn of(rows: &Rows, whole_rows: &Whole, pointing: &[u32]) -> Self {
        let count = pointing.len().div_ceil(CELL);
        let every = |n: usize| (0..n).map(move |i| pointing[i * pointing.len() / n]);
        let places: Vec<u32> = every((count * SAMPLE).min(pointing.len())).collect();
        let mut sample = Rows::with(rows.width);
        places.iter().for_each(|at| sample.push(rows.row(*at as usize)));
        let mut found = Rows::with(rows.width);
        every(count).for_each(|at| found.push(rows.row(at as usize)));
        for _ in 0..ROUNDS {
            let group = nearest_middles(&found, whole_rows, &places);
            let moved = middles(&sample, &group, count);
            let mut next = Rows::with(rows.width);
            // A cell that nothing gathers around stays where it was.
            (0..count).for_each(|at| next.push(if moved.points(at) { moved.row(at) } else { found.row(at) }));
            found = next;
        }
        let nearest = (0..count).map(|at| ranked(&found, found.row(at))).collect();
        Self { middles: found, nearest }
    }

    fn members(&self, whole: &Whole, pointing: &[u32]) -> Vec<Vec<u32>> {
        let mut members = vec![Vec::new(); self.middles.len()];
        let cells = nearest_middles(&self.middles, whole, pointing);
        pointing.iter().zip(cells).for_each(|(at, cell)| members[cell as usize].push(*at));
        members
    }

    fn nearest(&self, at: usize) -> Vec<usize> {
        self.nearest[at].clone()
    }
}

/// The nearest middle of each of some rows; of equals the first.
fn nearest_middles(middles: &Rows, rows: &Whole, places: &[u32]) -> Vec<u32> {
    let whole = whole(middles);
    let all: Vec<u32> = (0..middles.len() as u32).collect();
    let mut nearest = Vec::with_capacity(places.len());
    let mut products = Vec::new();
    for block in places.chunks(BLOCK) {
        rows.products(block, &whole, &all, &mut products);
        nearest.extend(products.chunks_exact(all.len()).map(|products| {
            let before = |best: usize, at: usize| if products[at] > products[best] { at } else { best };
            (0..products.len()).reduce(before).unwrap_or(0) as u32
        }));
    }
    nearest
}

/// The nearest of some middles and how near; of equals the first.
pub(super) fn best(middles: &Rows, row: &[f32]) -> (usize, f32) {
    let mut best = (0, f32::NEG_INFINITY);
    for at in 0..middles.len() {
        let near = dot(middles.row(at), row);
        if near > best.1 {
            best = (at, near);
        }
    }
    best
}

fn ranked(middles: &Rows, row: &[f32]) -> Vec<usize> {
    let mut all: Vec<(f32, usize)> = (0..middles.len()).map(|at| (dot(middles.row(at), row), at)).collect();
    all.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    all.into_iter().take(NEAREST_CELLS).map(|(_, at)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Points on the circle, so that the neighbours of each are those beside it.
    fn circle(count: usize) -> Rows {
        let mut rows = Rows::with(2);
        for at in 0..count {
            let angle = at as f32 / count as f32 * std::f32::consts::TAU;
            rows.push(&[angle.cos(), angle.sin()]);
        }
        rows
    }

    #[test]
    fn those_beside_are_nearest() {
        let found = Neighbours::of(&circle(100), 2, &mut |_| {});
        let mut near: Vec<u32> = found.of_row(50).map(|(at, _)| at).collect();
        near.sort_unstable();
        assert_eq!(near, [49, 51]);
        assert!(found.of_row(0).all(|(_, cosine)| (0.99..=1.001).contains(&cosine)));
    }

    #[test]
    fn a_row_that_points_nowhere_has_none() {
        let mut rows = circle(10);
        rows.push(&[0.0, 0.0]);
        let found = Neighbours::of(&rows, 3, &mut |_| {});
        assert_eq!(found.of_row(10).count(), 0);
        assert!((0..10).all(|at| found.of_row(at).all(|(other, _)| other != 10)));
    }

    #[test]
    fn cells_find_most_of_what_comparing_all_finds() {
        assert!(recall(EXACT + 500, 5) > 0.7);
    }

    /// The 100,000 texts that a large region might have.
    #[test]
    fn of_a_hundred_thousand_most_are_found_too() {
        let found = recall(100_000, 15);
        assert!(found > 0.6, "{found}");
    }

    /// The share of the true neighbours that is found, of random rows: real texts lie in heaps, and are found better.
    fn recall(count: usize, wanted: usize) -> f64 {
        let mut seed = 1u64;
        let mut number = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 40) as f32 / (1u64 << 23) as f32 - 1.0
        };
        let mut rows = Rows::with(8);
        for _ in 0..count {
            let mut row: Vec<f32> = (0..8).map(|_| number()).collect();
            super::super::rows::unit(&mut row);
            rows.push(&row);
        }
        let found = Neighbours::of(&rows, wanted, &mut |_| {});
        let (mut right, mut all_wanted) = (0, 0);
        for at in (0..rows.len()).step_by(count / 50) {
            let mut all: Vec<(f32, usize)> =
                (0..rows.len()).filter(|i| *i != at).map(|i| (dot(rows.row(at), rows.row(i)), i)).collect();
            all.sort_by(|a, b| b.0.total_cmp(&a.0));
            let nearest: Vec<usize> = all[..wanted].iter().map(|(_, i)| *i).collect();
            right += found.of_row(at).filter(|(i, _)| nearest.contains(&(*i as usize))).count();
            all_wanted += wanted;
        }
        right as f64 / all_wanted as f64
    }
}
