//! Rows of numbers, brought to whole numbers of 8 bits.

use archmage::prelude::*;

/// Numbers that share one sum.
pub(crate) const BLOCK: usize = 32;

/// 1.5 · 2²³: added to a number that is not too large, it leaves the nearest whole number in the lowest bits.
pub(crate) const ROUNDING: f32 = 12_582_912.0;

/// Rows in 8 bits: a number is its code times the scale of its row.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rows {
    /// Numbers in a row, a multiple of [`BLOCK`].
    pub(crate) width: usize,
    /// -127 to 127 in two's complement, row after row.
    pub(crate) codes: Vec<u8>,
    /// The sum of the codes of each block.
    pub(crate) sums: Vec<i32>,
    /// What a code of one stands for, for each row.
    pub(crate) scales: Vec<f32>,
}

impl Rows {
    /// The rows of `values`, each `width` long.
    ///
    /// # Panics
    /// If `width` is not a multiple of [`BLOCK`].
    pub(crate) fn of(values: &[f32], width: usize) -> Self {
        let mut rows = Self::default();
        rows.fill(values, width);
        rows
    }

    /// [`Rows::of`] in the memory of earlier rows.
    pub(crate) fn fill(&mut self, values: &[f32], width: usize) {
        assert_eq!(width % BLOCK, 0, "rows are made of whole blocks");
        self.width = width;
        self.codes.resize(values.len(), 0);
        self.sums.resize(values.len() / BLOCK, 0);
        self.scales.resize(values.len().checked_div(width).unwrap_or(0), 0.0);
        fill(self, values);
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.scales.len()
    }

    /// The codes of a row.
    pub(crate) fn codes(&self, row: usize) -> &[u8] {
        &self.codes[row * self.width..(row + 1) * self.width]
    }

    /// The sums of a row.
    pub(crate) fn sums(&self, row: usize) -> &[i32] {
        let blocks = self.width / BLOCK;
        &self.sums[row * blocks..(row + 1) * blocks]
    }
}

#[autoversion]
fn fill(rows: &mut Rows, values: &[f32]) {
    let width = rows.width.max(BLOCK);
    let blocks = rows.sums.chunks_exact_mut(width / BLOCK);
    let all = values.chunks_exact(width).zip(rows.codes.chunks_exact_mut(width)).zip(blocks);
    for (((values, codes), sums), scale) in all.zip(&mut rows.scales) {
        let (values, _) = values.as_chunks::<BLOCK>();
        let mut largest = [0.0f32; BLOCK];
        for block in values {
            for (largest, value) in largest.iter_mut().zip(block) {
                *largest = if value.abs() > *largest { value.abs() } else { *largest };
            }
        }
        let largest = largest.into_iter().fold(0.0, f32::max);
        let inverse = if largest > 0.0 { 127.0 / largest } else { 0.0 };
        *scale = largest / 127.0;
        for ((block, codes), sum) in values.iter().zip(codes.as_chunks_mut::<BLOCK>().0).zip(sums) {
            let mut total = [0i32; BLOCK];
            for at in 0..BLOCK {
                // In a number this large the lowest bits are its whole part, rounded; a cast would be slower.
                let bits = (block[at] * inverse + ROUNDING).to_bits();
                codes[at] = bits as u8;
                total[at] = bits.wrapping_sub(ROUNDING.to_bits()) as i32;
            }
            *sum = total.into_iter().fold(0, i32::wrapping_add);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stand_for_the_numbers() {
        let values: Vec<f32> =
            (0..96).map(|at| (at as f32 * 0.7).sin() * if at < 64 { 1.0 } else { 0.0 }).collect();
        let rows = Rows::of(&values, 32);
        assert_eq!(rows.len(), 3);
        for (row, values) in values.chunks_exact(32).enumerate() {
            let sum: i32 = rows.codes(row).iter().map(|code| i32::from(*code as i8)).sum();
            assert_eq!(rows.sums(row), [sum]);
            for (code, value) in rows.codes(row).iter().zip(values) {
                assert!(
                    (f32::from(*code as i8) * rows.scales[row] - value).abs()
                        <= rows.scales[row] / 2.0 + 1e-6
                );
            }
        }
        assert_eq!(rows.scales[2], 0.0);
    }

    #[test]
    fn every_processor_gives_the_same_codes() {
        let values: Vec<f32> = (0..960).map(|at| (at as f32 * 0.731).sin() * 4.0).collect();
        let found = Rows::of(&values, 96);
        let mut wanted = Rows { codes: vec![0; 960], sums: vec![0; 30], scales: vec![0.0; 10], width: 96 };
        fill_scalar(ScalarToken::summon().expect("always there"), &mut wanted, &values);
        assert_eq!((found.codes, found.sums, found.scales), (wanted.codes, wanted.sums, wanted.scales));
    }
}
