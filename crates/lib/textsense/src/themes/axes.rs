//! The axes along which themes differ most, and the themes once more along them.
//!
//! Linear discriminant analysis (Fisher 1936; Rao 1948) of the groups that the graph gave, then each text to the
//! nearest middle, again until nothing moves (Ding & Li 2007 do the two in turn). What all texts share, and what
//! differs inside every theme (length, tone, grammar), weighs less there.

use super::rows::{Rows, dot, middles, unit};

/// How much of the spread inside themes is taken as even in all directions: with fewer texts than directions it
/// cannot be known better (Friedman 1989).
const EVEN: f64 = 0.5;

/// Rounds in which texts go to the nearest middle.
const ROUNDS: usize = 10;

/// Axes, the point they start from, and the middles of the groups along them.
pub(super) struct Axes {
    pub(super) origin: Vec<f32>,
    pub(super) axes: Vec<Vec<f32>>,
}

impl Axes {
    /// The axes between groups of rows; `None` if there is only one group, or nothing to tell them by.
    pub(super) fn of(rows: &Rows, group: &[u32], groups: usize) -> Option<Self> {
        let width = rows.width;
        if groups < 2 || width == 0 {
            return None;
        }
        let (origin, means, counts) = means(rows, group, groups);
        let spread = spread_inside(rows, group, &means);
        let root = cholesky(spread, width)?;
        let mut basis: Vec<Vec<f64>> = Vec::new();
        for (mean, count) in means.iter().zip(&counts) {
            let weight = count.sqrt();
            let mut off: Vec<f64> =
                mean.iter().zip(&origin).map(|(mean, all)| (mean - all) * weight).collect();
            solve_lower(&root, width, &mut off);
            let long = norm(&off);
            for known in &basis {
                let along: f64 = known.iter().zip(&off).map(|(a, b)| a * b).sum();
                off.iter_mut().zip(known).for_each(|(off, known)| *off -= along * known);
            }
            let left = norm(&off);
            if left > 1e-6 * long.max(1e-12) {
                off.iter_mut().for_each(|value| *value /= left);
                basis.push(off);
            }
        }
        let axes = basis.into_iter().map(|mut axis| {
            solve_upper(&root, width, &mut axis);
            axis.into_iter().map(|value| value as f32).collect()
        });
        let axes: Vec<Vec<f32>> = axes.collect();
        let origin = origin.into_iter().map(|value| value as f32).collect();
        (!axes.is_empty()).then_some(Self { origin, axes })
    }

    /// The rows along the axes, of length 1.
    pub(super) fn place(&self, rows: &Rows) -> Rows {
        let mut placed = Rows::with(self.axes.len());
        for at in 0..rows.len() {
            let off: Vec<f32> = rows.row(at).iter().zip(&self.origin).map(|(row, all)| row - all).collect();
            let mut along: Vec<f32> = self.axes.iter().map(|axis| dot(axis, &off)).collect();
            unit(&mut along);
            placed.push(&along);
        }
        placed
    }
}

/// Moves rows to the group whose middle is nearest until nothing moves; `fixed` ones stay, and a group is never
/// left empty.
pub(super) fn to_nearest(placed: &Rows, group: &mut [u32], groups: usize, fixed: impl Fn(usize) -> bool) {
    let mut counts = vec![0usize; groups];
    group.iter().for_each(|group| counts[*group as usize] += 1);
    for _ in 0..ROUNDS {
        let middles = middles(placed, group, groups);
        let mut moved = false;
        for at in (0..placed.len()).filter(|at| !fixed(*at)) {
            let nearest = super::neighbours::best(&middles, placed.row(at)).0;
            let own = group[at] as usize;
            if nearest != own && counts[own] > 1 {
                (counts[own], counts[nearest]) = (counts[own] - 1, counts[nearest] + 1);
                group[at] = nearest as u32;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
}

/// The mean of all rows, and mean and number of each group.
fn means(rows: &Rows, group: &[u32], groups: usize) -> (Vec<f64>, Vec<Vec<f64>>, Vec<f64>) {
    let mut means = vec![vec![0.0; rows.width]; groups];
    let mut counts = vec![0.0; groups];
    for (at, group) in group.iter().enumerate() {
        counts[*group as usize] += 1.0;
        let sum = means[*group as usize].iter_mut();
        sum.zip(rows.row(at)).for_each(|(sum, value)| *sum += f64::from(*value));
    }
    let all = counts.iter().sum::<f64>().max(1.0);
    let origin = (0..rows.width).map(|i| means.iter().map(|sum| sum[i]).sum::<f64>() / all).collect();
    for (mean, count) in means.iter_mut().zip(&counts) {
        mean.iter_mut().for_each(|value| *value /= count.max(1.0));
    }
    (origin, means, counts)
}

/// Rows from which the spread is taken; more do not change it.
const ENOUGH: usize = 4_000;

/// The spread of rows around the mean of their group, drawn towards an even one; the lower half of a matrix.
fn spread_inside(rows: &Rows, group: &[u32], means: &[Vec<f64>]) -> Vec<f64> {
    let width = rows.width;
    let mut spread = vec![0.0f32; width * width];
    let step = rows.len().div_ceil(ENOUGH).max(1);
    let mut looked = 0.0;
    for at in (0..rows.len()).step_by(step) {
        let mean = &means[group[at] as usize];
        let off: Vec<f32> = rows.row(at).iter().zip(mean).map(|(row, mean)| row - *mean as f32).collect();
        for (i, value) in off.iter().enumerate() {
            let line = &mut spread[i * width..i * width + i + 1];
            line.iter_mut().zip(&off).for_each(|(spread, other)| *spread += value * other);
        }
        looked += 1.0;
    }
    let mut spread: Vec<f64> = spread.into_iter().map(|value| f64::from(value) / looked).collect();
    let even = (0..width).map(|i| spread[i * width + i]).sum::<f64>() / width as f64;
    for i in 0..width {
        spread[i * width..][..=i].iter_mut().for_each(|value| *value *= 1.0 - EVEN);
        spread[i * width + i] += EVEN * even + 1e-9;
    }
    spread
}

/// The lower triangle whose product with itself turned is the matrix; `None` if there is none.
fn cholesky(mut matrix: Vec<f64>, width: usize) -> Option<Vec<f64>> {
    for i in 0..width {
        for j in 0..=i {
            let (line_i, line_j) = (&matrix[i * width..][..j], &matrix[j * width..][..j]);
            let sum: f64 = line_i.iter().zip(line_j).map(|(a, b)| a * b).sum();
            let left = matrix[i * width + j] - sum;
            matrix[i * width + j] = match i == j {
                true if left > 0.0 => left.sqrt(),
                true => return None,
                false => left / matrix[j * width + j],
            };
        }
    }
    Some(matrix)
}

fn solve_lower(root: &[f64], width: usize, vector: &mut [f64]) {
    for i in 0..width {
        let known: f64 = root[i * width..][..i].iter().zip(vector.iter()).map(|(a, b)| a * b).sum();
        vector[i] = (vector[i] - known) / root[i * width + i];
    }
}

/// Against the triangle turned.
fn solve_upper(root: &[f64], width: usize, vector: &mut [f64]) {
    for i in (0..width).rev() {
        let known: f64 = (i + 1..width).map(|j| root[j * width + i] * vector[j]).sum();
        vector[i] = (vector[i] - known) / root[i * width + i];
    }
}

fn norm(vector: &[f64]) -> f64 {
    vector.iter().map(|value| value * value).sum::<f64>().sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_inside_groups_is_left_aside() {
        // Two groups parted by the second number, each spread widely along the first.
        let mut rows = Rows::with(2);
        for at in 0..20 {
            rows.push(&[at as f32 / 10.0 - 1.0, if at % 2 == 0 { 0.5 } else { -0.5 }]);
        }
        let group: Vec<u32> = (0..20).map(|at| at % 2).collect();
        let axes = Axes::of(&rows, &group, 2).unwrap();
        assert_eq!(axes.axes.len(), 1);
        let placed = axes.place(&rows);
        let mut moved: Vec<u32> = group.clone();
        moved[3] = 0;
        to_nearest(&placed, &mut moved, 2, |_| false);
        assert_eq!(moved, group);
    }

    #[test]
    fn one_group_or_no_spread_has_no_axes() {
        let mut rows = Rows::with(2);
        rows.push(&[1.0, 0.0]);
        rows.push(&[1.0, 0.0]);
        assert!(Axes::of(&rows, &[0, 0], 1).is_none());
        assert!(Axes::of(&rows, &[0, 1], 2).is_none());
    }
}
