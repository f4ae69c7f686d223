//! Rows of sixteen-bit whole numbers, and the products of one group of them with another: exact, whatever the machine.

use archmage::prelude::*;

/// 1.0 as a whole number: the product of two rows of length 1 stays below 2^28.
pub(crate) const ONE: f32 = 16_384.0;

/// Numbers that are multiplied at a time; rows are filled up to a multiple with zeros.
const LANES: usize = 32;

/// Rows multiplied with the same other row at a time.
const TOGETHER: usize = 4;

/// Rows of one width.
pub(crate) struct Whole {
    width: usize,
    values: Vec<i16>,
}

impl Whole {
    /// Of rows of length 1 at most.
    pub(crate) fn of<'r>(width: usize, rows: impl Iterator<Item = &'r [f32]>) -> Self {
        let width = width.next_multiple_of(LANES);
        let mut values = Vec::with_capacity(rows.size_hint().0 * width);
        for (at, row) in rows.enumerate() {
            values.extend(row.iter().map(|value| (value * ONE).round() as i16));
            values.resize((at + 1) * width, 0);
        }
        Self { width, values }
    }

    #[inline(always)]
    fn row(&self, at: u32) -> &[i16] {
        &self.values[at as usize * self.width..][..self.width]
    }

    /// The products of some rows with some of `others`, which are as wide: those of the first row, then of the second.
    pub(crate) fn products(&self, first: &[u32], others: &Whole, second: &[u32], out: &mut Vec<i32>) {
        assert_eq!(self.width, others.width, "rows as wide as the others");
        out.clear();
        out.resize(first.len() * second.len(), 0);
        #[cfg(target_arch = "x86_64")]
        {
            if let Some(token) = X64V4xToken::summon() {
                return products_v4x(token, self, first, others, second, out);
            }
            if let Some(token) = X64V3Token::summon() {
                return products_v3(token, self, first, others, second, out);
            }
        }
        plain(self, first, others, second, out);
    }
}

#[arcane(import_intrinsics)]
fn products_v4x(
    _token: X64V4xToken,
    rows: &Whole,
    first: &[u32],
    others: &Whole,
    second: &[u32],
    out: &mut [i32],
) {
    for (group, places) in first.chunks(TOGETHER).enumerate() {
        let of = |at: usize| rows.row(places[at.min(places.len() - 1)]).as_chunks::<LANES>().0;
        let four: [&[[i16; LANES]]; TOGETHER] = [of(0), of(1), of(2), of(3)];
        for (column, other) in second.iter().enumerate() {
            let mut sums = [_mm512_setzero_si512(); TOGETHER];
            for (at, other) in others.row(*other).as_chunks::<LANES>().0.iter().enumerate() {
                let other = _mm512_loadu_si512(other);
                for (sum, row) in sums.iter_mut().zip(&four) {
                    *sum = _mm512_dpwssd_epi32(*sum, _mm512_loadu_si512(&row[at]), other);
                }
            }
            for (at, sum) in sums.into_iter().enumerate().take(places.len()) {
                out[(group * TOGETHER + at) * second.len() + column] = _mm512_reduce_add_epi32(sum);
            }
        }
    }
}

#[arcane(import_intrinsics)]
fn products_v3(
    _token: X64V3Token,
    rows: &Whole,
    first: &[u32],
    others: &Whole,
    second: &[u32],
    out: &mut [i32],
) {
    plain(rows, first, others, second, out);
}

/// The compiler makes it of multiply-and-add instructions on pairs of sixteen bits.
#[inline(always)]
fn plain(rows: &Whole, first: &[u32], others: &Whole, second: &[u32], out: &mut [i32]) {
    for (a, out) in first.iter().zip(out.chunks_exact_mut(second.len().max(1))) {
        for (b, out) in second.iter().zip(out) {
            let pairs = rows.row(*a).iter().zip(others.row(*b));
            *out = pairs.map(|(a, b)| i32::from(*a) * i32::from(*b)).sum();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_ways_give_the_same_products() {
        let values: Vec<f32> = (0..11 * 70).map(|at| (at as f32 * 0.37).cos() / 9.0).collect();
        let rows = Whole::of(70, values.chunks_exact(70));
        let (first, second) = ([0, 3, 4, 10, 7, 1], [2, 10, 5]);
        let (mut wanted, mut found) = (vec![0; 18], Vec::new());
        plain(&rows, &first, &rows, &second, &mut wanted);
        rows.products(&first, &rows, &second, &mut found);
        assert_eq!(found, wanted);
        #[cfg(target_arch = "x86_64")]
        if let Some(token) = X64V3Token::summon() {
            found.fill(0);
            products_v3(token, &rows, &first, &rows, &second, &mut found);
            assert_eq!(found, wanted);
        }
        let exact: f32 = values[3 * 70..4 * 70].iter().zip(&values[10 * 70..]).map(|(a, b)| a * b).sum();
        assert!((wanted[4] as f32 / (ONE * ONE) - exact).abs() < 1e-3);
    }
}
