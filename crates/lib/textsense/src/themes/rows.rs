//! Vectors made comparable: centred by language, of length 1.

use super::map::Frame;
use crate::Language;
use std::collections::BTreeMap;

/// As if so many texts stood at the middle of all texts in each language: a handful does not move it far.
const DRAWN: f64 = 8.0;

/// Shorter than this after centring, a vector points nowhere.
const NOWHERE: f64 = 1e-5;

/// Rows of one width, each of length 1, or all zeros where a text has no usable vector.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    pub(super) width: usize,
    values: Vec<f32>,
}

impl Rows {
    pub(super) fn with(width: usize) -> Self {
        Self { width, values: Vec::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.values.len().checked_div(self.width).unwrap_or(0)
    }

    pub(super) fn row(&self, at: usize) -> &[f32] {
        &self.values[at * self.width..(at + 1) * self.width]
    }

    pub(super) fn push(&mut self, row: &[f32]) {
        debug_assert_eq!(row.len(), self.width);
        self.values.extend_from_slice(row);
    }

    /// Whether the row points anywhere.
    pub(super) fn points(&self, at: usize) -> bool {
        self.row(at).iter().any(|value| *value != 0.0)
    }
}

/// Whether a vector can be used: the right length, all numbers finite, not all zero.
pub(super) fn usable(vector: &[f32], width: usize) -> bool {
    vector.len() == width && vector.iter().all(|v| v.is_finite()) && vector.iter().any(|v| *v != 0.0)
}

/// The length most vectors have, of equals the smaller; 0 if none is usable.
pub(super) fn common_width<'a>(vectors: impl Iterator<Item = &'a [f32]>) -> usize {
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    vectors
        .filter(|v| !v.is_empty() && usable(v, v.len()))
        .for_each(|v| *widths.entry(v.len()).or_default() += 1);
    widths.into_iter().rev().max_by_key(|(_, times)| *times).map_or(0, |(width, _)| width)
}

impl Frame {
    /// The middles of each language over usable vectors of one width; each vector counts at length 1.
    pub(super) fn of<'a>(width: usize, vectors: impl Iterator<Item = (Language, &'a [f32])>) -> Self {
        let mut sums: BTreeMap<Language, (Vec<f64>, f64)> = BTreeMap::new();
        for (language, vector) in vectors.filter(|(_, vector)| usable(vector, width)) {
            let (sum, times) = sums.entry(language).or_insert_with(|| (vec![0.0; width], 0.0));
            let length = length(vector.iter().map(|value| f64::from(*value)));
            sum.iter_mut().zip(vector).for_each(|(sum, value)| *sum += f64::from(*value) / length);
            *times += 1.0;
        }
        let times: f64 = sums.values().map(|(_, times)| times).sum();
        let mut overall = vec![0.0; width];
        for (sum, _) in sums.values() {
            overall.iter_mut().zip(sum).for_each(|(all, sum)| *all += sum / times);
        }
        let drawn = |(sum, times): &(Vec<f64>, f64)| -> Vec<f32> {
            let towards = sum.iter().zip(&overall);
            towards.map(|(sum, all)| ((sum + DRAWN * all) / (times + DRAWN)) as f32).collect()
        };
        let middles = sums.iter().map(|(language, sum)| (*language, drawn(sum))).collect();
        let overall = overall.into_iter().map(|value| value as f32).collect();
        Self { width, by_words: false, overall, middles, origin: Vec::new(), axes: Vec::new() }
    }

    /// A vector with the middle of its language taken off, of length 1; zeros if it is not usable or points nowhere.
    pub(super) fn centred(&self, language: Language, vector: &[f32]) -> Vec<f32> {
        if !usable(vector, self.width) {
            return vec![0.0; self.width];
        }
        let own = self.middles.iter().find(|(of, _)| *of == language).map(|(_, middle)| middle);
        let middle = own.unwrap_or(&self.overall);
        let long = length(vector.iter().map(|value| f64::from(*value)));
        let off: Vec<f64> = vector
            .iter()
            .zip(middle)
            .map(|(value, middle)| f64::from(*value) / long - f64::from(*middle))
            .collect();
        let long = length(off.iter().copied());
        let scale = if long > NOWHERE { 1.0 / long } else { 0.0 };
        off.into_iter().map(|value| (value * scale) as f32).collect()
    }

    /// Where a centred vector lies among the themes: along the axes that tell them apart, of length 1.
    pub(super) fn along_axes(&self, centred: &[f32]) -> Vec<f32> {
        if self.axes.is_empty() {
            return centred.to_vec();
        }
        let off: Vec<f32> = centred.iter().zip(&self.origin).map(|(value, origin)| value - origin).collect();
        let mut placed: Vec<f32> = self.axes.iter().map(|axis| dot(axis, &off)).collect();
        unit(&mut placed);
        placed
    }
}

fn length(values: impl Iterator<Item = f64>) -> f64 {
    values.map(|value| value * value).sum::<f64>().sqrt()
}

/// Brings a vector to length 1; zeros stay zeros.
pub(super) fn unit(vector: &mut [f32]) {
    let long = length(vector.iter().map(|value| f64::from(*value)));
    if long > 0.0 && long.is_finite() {
        vector.iter_mut().for_each(|value| *value = (f64::from(*value) / long) as f32);
    }
}

/// The sum of products, added up in sixteen lanes (the compiler turns them into vector instructions), the same on
/// every machine.
pub(super) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut lanes = [0.0f32; 16];
    let (a16, b16) = (a.chunks_exact(16), b.chunks_exact(16));
    let rest: f32 = a16.remainder().iter().zip(b16.remainder()).map(|(a, b)| a * b).sum();
    for (a, b) in a16.zip(b16) {
        for lane in 0..16 {
            lanes[lane] += a[lane] * b[lane];
        }
    }
    lanes.iter().sum::<f32>() + rest
}

/// The middles of groups, of length 1 each: `group[i]` is the group of row `i`.
pub(super) fn middles(rows: &Rows, group: &[u32], groups: usize) -> Rows {
    let mut sums = vec![0.0f64; groups * rows.width];
    for (at, group) in group.iter().enumerate() {
        let sum = &mut sums[*group as usize * rows.width..][..rows.width];
        sum.iter_mut().zip(rows.row(at)).for_each(|(sum, value)| *sum += f64::from(*value));
    }
    let mut middles = Rows::with(rows.width);
    for sum in sums.chunks_exact(rows.width.max(1)) {
        let long = length(sum.iter().copied()).max(1e-30);
        let middle: Vec<f32> = sum.iter().map(|value| (value / long) as f32).collect();
        middles.push(&middle);
    }
    middles
}
