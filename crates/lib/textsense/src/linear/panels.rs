//! Many vectors in 8 bits, laid out so that one or more queries are compared with 32 of them at a time.

use archmage::prelude::*;

use super::rows::{BLOCK, Rows};

/// Vectors that are compared together.
pub(crate) const PANEL: usize = 32;
/// Most queries that are compared together.
pub(crate) const QUERIES: usize = 8;
/// Codes are stored this much higher, so that they are never below 0.
const OFFSET: i32 = 128;

/// Vectors in 8 bits, 32 after 32: in groups of 4 numbers, 64 bytes for the first 16 vectors and 64 for the others.
#[derive(Clone, Debug, Default)]
pub(crate) struct Panels {
    width: usize,
    codes: Vec<u8>,
    scales: Vec<f32>,
}

impl Panels {
    /// The panels of rows; the last one is filled up with zeros.
    pub(crate) fn of(rows: &Rows) -> Self {
        let panels = rows.len().div_ceil(PANEL);
        let mut codes = vec![OFFSET as u8; panels * PANEL * rows.width];
        for row in 0..rows.len() {
            let panel = &mut codes[row / PANEL * PANEL * rows.width..][..PANEL * rows.width];
            let within = row % PANEL;
            for (group, four) in rows.codes(row).as_chunks::<4>().0.iter().enumerate() {
                let at = group * PANEL * 4 + within * 4;
                panel[at..at + 4].copy_from_slice(&four.map(|code| code.wrapping_add(OFFSET as u8)));
            }
        }
        let mut scales = rows.scales.clone();
        scales.resize(panels * PANEL, 0.0);
        Self { width: rows.width, codes, scales }
    }

    /// How many panels there are.
    pub(crate) fn len(&self) -> usize {
        self.scales.len() / PANEL
    }

    /// The products of up to [`QUERIES`] rows, from `first` on, with the vectors of a panel, a row of `out` for each.
    pub(crate) fn products(&self, panel: usize, rows: &Rows, first: usize, out: &mut [[f32; PANEL]]) {
        assert_eq!(rows.width, self.width, "queries as wide as the vectors");
        let codes = &self.codes[panel * PANEL * self.width..][..PANEL * self.width];
        let mut sums = [[0; PANEL]; QUERIES];
        let sums = &mut sums[..out.len().min(QUERIES)];
        whole(codes.as_chunks().0, rows, first, sums);
        let scales = &self.scales[panel * PANEL..][..PANEL];
        for (row, (out, sums)) in out.iter_mut().zip(sums).enumerate() {
            let scale = rows.scales[first + row];
            let offset = OFFSET * rows.sums(first + row).iter().sum::<i32>();
            for at in 0..PANEL {
                out[at] = (sums[at] - offset) as f32 * (scales[at] * scale);
            }
        }
    }
}

/// Four numbers of each vector of a panel.
type Group = [u8; PANEL * 4];

/// The sums of products in whole numbers.
fn whole(groups: &[Group], rows: &Rows, first: usize, out: &mut [[i32; PANEL]]) {
    #[cfg(target_arch = "x86_64")]
    {
        if let Some(token) = X64V4xToken::summon() {
            return match out.len() {
                QUERIES => whole_v4x::<QUERIES>(token, groups, rows, first, out),
                _ => (0..out.len())
                    .for_each(|row| whole_v4x::<1>(token, groups, rows, first + row, &mut out[row..])),
            };
        }
        if let Some(token) = X64V3Token::summon() {
            return whole_v3(token, groups, rows, first, out);
        }
    }
    plain(groups, rows, first, out);
}

#[arcane(import_intrinsics)]
fn whole_v4x<const R: usize>(
    _token: X64V4xToken,
    groups: &[Group],
    rows: &Rows,
    first: usize,
    out: &mut [[i32; PANEL]],
) {
    let mut codes: [&[[u8; 4]]; R] = [&[]; R];
    for (row, codes) in codes.iter_mut().enumerate() {
        *codes = &rows.codes(first + row).as_chunks().0[..groups.len()];
    }
    let mut sums = [[_mm512_setzero_si512(); 2]; R];
    for (at, group) in groups.iter().enumerate() {
        let (halves, _) = group.as_chunks::<64>();
        let halves = [_mm512_loadu_si512(&halves[0]), _mm512_loadu_si512(&halves[1])];
        for row in 0..R {
            let four = _mm512_set1_epi32(i32::from_le_bytes(codes[row][at]));
            sums[row] = [
                _mm512_dpbusd_epi32(sums[row][0], halves[0], four),
                _mm512_dpbusd_epi32(sums[row][1], halves[1], four),
            ];
        }
    }
    for (out, sums) in out.iter_mut().zip(sums) {
        for (out, sum) in out.as_chunks_mut::<16>().0.iter_mut().zip(sums) {
            _mm512_storeu_si512(out, sum);
        }
    }
}

/// The 8-bit products of AVX2 could overflow with codes this large, so they are widened to 16 bits first.
#[arcane(import_intrinsics)]
fn whole_v3(_token: X64V3Token, groups: &[Group], rows: &Rows, first: usize, out: &mut [[i32; PANEL]]) {
    for (row, out) in out.iter_mut().enumerate() {
        let codes: &[[u8; 4]] = rows.codes(first + row).as_chunks().0;
        // Each of 8 sums of 4 vectors has two halves beside each other.
        let mut sums = [_mm256_setzero_si256(); 8];
        for (group, four) in groups.iter().zip(codes) {
            let four = _mm256_cvtepi8_epi16(_mm_set1_epi32(i32::from_le_bytes(*four)));
            for (sum, bytes) in sums.iter_mut().zip(group.as_chunks::<16>().0) {
                let bytes = _mm256_cvtepu8_epi16(_mm_loadu_si128(bytes));
                *sum = _mm256_add_epi32(*sum, _mm256_madd_epi16(bytes, four));
            }
        }
        for (out, sum) in out.as_chunks_mut::<4>().0.iter_mut().zip(sums) {
            let mut pairs = [0i32; 8];
            _mm256_storeu_si256(&mut pairs, sum);
            *out = [pairs[0] + pairs[1], pairs[2] + pairs[3], pairs[4] + pairs[5], pairs[6] + pairs[7]];
        }
    }
}

fn plain(groups: &[Group], rows: &Rows, first: usize, out: &mut [[i32; PANEL]]) {
    for (row, out) in out.iter_mut().enumerate() {
        *out = [0; PANEL];
        for (group, four) in groups.iter().zip(rows.codes(first + row).as_chunks::<4>().0) {
            for (out, bytes) in out.iter_mut().zip(group.as_chunks::<4>().0) {
                for (byte, code) in bytes.iter().zip(four) {
                    *out += i32::from(*byte) * i32::from(*code as i8);
                }
            }
        }
    }
}

/// The exact product of two vectors, added up the same way on every processor.
#[autoversion]
pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut sums = [0.0f32; BLOCK];
    let ((a, rest_a), (b, rest_b)) = (a.as_chunks::<BLOCK>(), b.as_chunks::<BLOCK>());
    for (a, b) in a.iter().zip(b) {
        for at in 0..BLOCK {
            sums[at] += a[at] * b[at];
        }
    }
    let rest: f32 = rest_a.iter().zip(rest_b).map(|(a, b)| a * b).sum();
    let mut half = BLOCK / 2;
    while half > 0 {
        for at in 0..half {
            sums[at] += sums[at + half];
        }
        half /= 2;
    }
    sums[0] + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(count: usize, width: usize) -> Rows {
        let values: Vec<f32> = (0..count * width).map(|at| (at as f32 * 12.9898).sin() * 0.7).collect();
        Rows::of(&values, width)
    }

    #[test]
    fn all_ways_give_the_same_sums() {
        let (vectors, queries) = (rows(70, 96), rows(11, 96));
        let panels = Panels::of(&vectors);
        assert_eq!(panels.len(), 3);
        for panel in 0..panels.len() {
            let groups = panels.codes[panel * PANEL * 96..][..PANEL * 96].as_chunks().0;
            for (first, count) in [(0, QUERIES), (8, 3)] {
                let mut wanted = vec![[0; PANEL]; count];
                plain(groups, &queries, first, &mut wanted);
                let mut found = vec![[0; PANEL]; count];
                whole(groups, &queries, first, &mut found);
                assert_eq!(found, wanted);
                #[cfg(target_arch = "x86_64")]
                if let Some(token) = X64V3Token::summon() {
                    whole_v3(token, groups, &queries, first, &mut found);
                    assert_eq!(found, wanted);
                }
            }
        }
    }

    #[test]
    fn products_are_close_to_the_exact_ones() {
        let values: Vec<f32> = (0..40 * 64).map(|at| (at as f32 * 0.37).cos()).collect();
        let rows = Rows::of(&values, 64);
        let panels = Panels::of(&rows);
        let mut out = [[0.0; PANEL]; 1];
        panels.products(1, &rows, 3, &mut out);
        for at in 0..8 {
            let exact = dot(&values[3 * 64..4 * 64], &values[(32 + at) * 64..][..64]);
            assert!((out[0][at] - exact).abs() < 0.3, "{} {exact}", out[0][at]);
        }
        assert_eq!(out[0][8..], [0.0; 24]);
    }
}
