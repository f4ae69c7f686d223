//! Matrices of 4-bit weights and their product with rows in 8 bits.

use archmage::prelude::*;

use super::rows::{BLOCK, Rows};

/// Outputs that are computed together.
const TILE: usize = 32;
/// Rows that are computed together: with [`TILE`] outputs their sums just fit the registers of AVX-512.
const STEP: usize = 6;
/// Bytes of a block of inputs of a tile: 8 groups of 4 inputs, 64 bytes each.
const BLOCK_BYTES: usize = BLOCK * TILE / 2;
/// Bytes of a block of weights in the form Q4_0 of GGML: a scale (binary16) and 32 weights of 4 bits.
pub(crate) const Q4_0_BYTES: usize = 18;

/// A matrix of 4-bit weights with a scale for each 32 of them, and what is added to each output.
///
/// The weights are 0 to 15 and stand for -8 to 7 times their scale. They are laid out as the products read them: for
/// 32 outputs, for each block of 32 inputs, in groups of 4 inputs: 16 outputs with 4 inputs each in the low halves
/// of 64 bytes, the next 16 in the high ones.
pub(crate) struct Weights {
    inputs: usize,
    outputs: usize,
    halves: Vec<u8>,
    scales: Vec<f32>,
    bias: Vec<f32>,
}

impl Weights {
    /// The matrix whose outputs are `rows` of Q4_0 blocks, one after the other. `None` where the sizes don't fit.
    pub(crate) fn from_q4_0(rows: &[u8], inputs: usize, bias: Vec<f32>) -> Option<Self> {
        let outputs = bias.len();
        let blocks = inputs / BLOCK;
        let fits = inputs.is_multiple_of(BLOCK) && outputs.is_multiple_of(TILE);
        if !fits || rows.len() != outputs * blocks * Q4_0_BYTES {
            return None;
        }
        let mut weights = Self {
            inputs,
            outputs,
            halves: vec![0; inputs * outputs / 2],
            scales: vec![0.0; outputs * blocks],
            bias,
        };
        for (at, block) in rows.as_chunks::<Q4_0_BYTES>().0.iter().enumerate() {
            weights.place(at / blocks, at % blocks, block);
        }
        Some(weights)
    }

    fn place(&mut self, output: usize, block: usize, q4_0: &[u8; Q4_0_BYTES]) {
        let (tile, within) = (output / TILE, output % TILE);
        let at = tile * (self.inputs / BLOCK) + block;
        self.scales[at * TILE + within] = from_binary16([q4_0[0], q4_0[1]]);
        let bytes = &mut self.halves[at * BLOCK_BYTES..(at + 1) * BLOCK_BYTES];
        for input in 0..BLOCK {
            let both = q4_0[2 + input % 16];
            let weight = if input < 16 { both & 15 } else { both >> 4 };
            let byte = &mut bytes[input / 4 * 64 + within % 16 * 4 + input % 4];
            *byte |= if within < 16 { weight } else { weight << 4 };
        }
    }

    /// The rows times the matrix, plus the bias, row after row.
    ///
    /// # Panics
    /// If the rows are not as wide as the matrix has inputs.
    pub(crate) fn product(&self, rows: &Rows, out: &mut Vec<f32>) {
        assert_eq!(rows.width, self.inputs, "as many numbers as inputs");
        out.resize(rows.len() * self.outputs, 0.0);
        #[cfg(target_arch = "x86_64")]
        {
            if let Some(token) = X64V4xToken::summon() {
                return product_v4x(token, self, rows, out);
            }
            if let Some(token) = X64V3Token::summon() {
                return product_v3(token, self, rows, out);
            }
        }
        plain(self, rows, out);
    }

    fn tile(&self, tile: usize) -> Tile<'_> {
        let blocks = self.inputs / BLOCK;
        Tile {
            halves: self.halves[tile * blocks * BLOCK_BYTES..(tile + 1) * blocks * BLOCK_BYTES].as_chunks().0,
            scales: self.scales[tile * blocks * TILE..(tile + 1) * blocks * TILE].as_chunks().0,
        }
    }

    /// Puts the sums of a row and a tile where they belong, scaled and with the bias added.
    #[inline(always)]
    fn put(&self, out: &mut [f32], row: usize, tile: usize, scale: f32, sums: &[f32; TILE]) {
        let out = &mut out[row * self.outputs + tile * TILE..][..TILE];
        let bias = &self.bias[tile * TILE..][..TILE];
        for at in 0..TILE {
            out[at] = sums[at] * scale + bias[at];
        }
    }
}

/// The weights of [`TILE`] outputs, block by block.
struct Tile<'a> {
    halves: &'a [[u8; BLOCK_BYTES]],
    scales: &'a [[f32; TILE]],
}

/// What the 4-bit weights are too large by, over a block of inputs.
fn offset(sum: i32) -> i32 {
    -8 * sum
}

#[arcane(import_intrinsics)]
fn product_v4x(token: X64V4xToken, weights: &Weights, rows: &Rows, out: &mut [f32]) {
    for tile in 0..weights.outputs / TILE {
        let part = weights.tile(tile);
        for first in (0..rows.len()).step_by(STEP) {
            match rows.len() - first {
                1 => step_v4x::<1>(token, weights, &part, rows, first, tile, out),
                2 => step_v4x::<2>(token, weights, &part, rows, first, tile, out),
                3 => step_v4x::<3>(token, weights, &part, rows, first, tile, out),
                4 => step_v4x::<4>(token, weights, &part, rows, first, tile, out),
                5 => step_v4x::<5>(token, weights, &part, rows, first, tile, out),
                _ => step_v4x::<STEP>(token, weights, &part, rows, first, tile, out),
            }
        }
    }
}

#[rite(import_intrinsics)]
fn step_v4x<const R: usize>(
    _token: X64V4xToken,
    weights: &Weights,
    part: &Tile,
    rows: &Rows,
    first: usize,
    tile: usize,
    out: &mut [f32],
) {
    let blocks = part.halves.len();
    // Loops, as closures would not be compiled for the same processor.
    let mut codes: [&[[[u8; 4]; 8]]; R] = [&[]; R];
    let mut sums: [&[i32]; R] = [&[]; R];
    for row in 0..R {
        codes[row] = &as_groups(rows.codes(first + row))[..blocks];
        sums[row] = &rows.sums(first + row)[..blocks];
    }
    let low_half = _mm512_set1_epi8(15);
    let mut totals = [[_mm512_setzero_ps(); 2]; R];
    for (block, (halves, scales)) in part.halves.iter().zip(part.scales).enumerate() {
        let mut dots = [[_mm512_setzero_si512(); 2]; R];
        for row in 0..R {
            dots[row] = [_mm512_set1_epi32(offset(sums[row][block])); 2];
        }
        for (group, bytes) in halves.as_chunks::<64>().0.iter().enumerate() {
            let both = _mm512_loadu_si512(bytes);
            let low = _mm512_and_si512(both, low_half);
            let high = _mm512_and_si512(_mm512_srli_epi16::<4>(both), low_half);
            for row in 0..R {
                let four = _mm512_set1_epi32(i32::from_le_bytes(codes[row][block][group]));
                dots[row][0] = _mm512_dpbusd_epi32(dots[row][0], low, four);
                dots[row][1] = _mm512_dpbusd_epi32(dots[row][1], high, four);
            }
        }
        let (scales, _) = scales.as_chunks::<16>();
        for half in 0..2 {
            let scale = _mm512_loadu_ps(&scales[half]);
            for row in 0..R {
                let dots = _mm512_mul_ps(_mm512_cvtepi32_ps(dots[row][half]), scale);
                totals[row][half] = _mm512_add_ps(totals[row][half], dots);
            }
        }
    }
    for (row, totals) in totals.into_iter().enumerate() {
        let mut sums = [0.0; TILE];
        for (sums, total) in sums.as_chunks_mut::<16>().0.iter_mut().zip(totals) {
            _mm512_storeu_ps(sums, total);
        }
        weights.put(out, first + row, tile, rows.scales[first + row], &sums);
    }
}

/// 16-bit sums can't overflow here: 16 products of at most 15 · 127 are 30,480.
#[arcane(import_intrinsics)]
fn product_v3(_token: X64V3Token, weights: &Weights, rows: &Rows, out: &mut [f32]) {
    let low_half = _mm256_set1_epi8(15);
    let ones = _mm256_set1_epi16(1);
    for tile in 0..weights.outputs / TILE {
        let part = weights.tile(tile);
        for row in 0..rows.len() {
            let (codes, sums) = (as_groups(rows.codes(row)), rows.sums(row));
            let mut totals = [_mm256_setzero_ps(); 4];
            for (((halves, scales), codes), sum) in part.halves.iter().zip(part.scales).zip(codes).zip(sums) {
                let mut dots = [_mm256_setzero_si256(); 4];
                for (bytes, four) in halves.as_chunks::<64>().0.iter().zip(codes) {
                    let four = _mm256_set1_epi32(i32::from_le_bytes(*four));
                    let (bytes, _) = bytes.as_chunks::<32>();
                    for half in 0..2 {
                        let both = _mm256_loadu_si256(&bytes[half]);
                        let low = _mm256_and_si256(both, low_half);
                        let high = _mm256_and_si256(_mm256_srli_epi16::<4>(both), low_half);
                        dots[half] = _mm256_add_epi16(dots[half], _mm256_maddubs_epi16(low, four));
                        dots[2 + half] = _mm256_add_epi16(dots[2 + half], _mm256_maddubs_epi16(high, four));
                    }
                }
                let offset = _mm256_set1_epi32(offset(*sum));
                let (scales, _) = scales.as_chunks::<8>();
                for at in 0..4 {
                    let dots = _mm256_add_epi32(_mm256_madd_epi16(dots[at], ones), offset);
                    let dots = _mm256_mul_ps(_mm256_cvtepi32_ps(dots), _mm256_loadu_ps(&scales[at]));
                    totals[at] = _mm256_add_ps(totals[at], dots);
                }
            }
            let mut sums = [0.0; TILE];
            for (sums, total) in sums.as_chunks_mut::<8>().0.iter_mut().zip(totals) {
                _mm256_storeu_ps(sums, total);
            }
            weights.put(out, row, tile, rows.scales[row], &sums);
        }
    }
}

/// NEON is part of every 64-bit ARM, so the compiler uses it here unasked.
fn plain(weights: &Weights, rows: &Rows, out: &mut [f32]) {
    for tile in 0..weights.outputs / TILE {
        let part = weights.tile(tile);
        for row in 0..rows.len() {
            let mut totals = [0.0; TILE];
            let (codes, sums) = (as_groups(rows.codes(row)), rows.sums(row));
            for (((halves, scales), codes), sum) in part.halves.iter().zip(part.scales).zip(codes).zip(sums) {
                let mut dots = [offset(*sum); TILE];
                for (bytes, four) in halves.as_chunks::<64>().0.iter().zip(codes) {
                    for (output, weights) in bytes.as_chunks::<4>().0.iter().enumerate() {
                        for (both, code) in weights.iter().zip(four) {
                            let code = i32::from(*code as i8);
                            dots[output] += i32::from(both & 15) * code;
                            dots[output + 16] += i32::from(both >> 4) * code;
                        }
                    }
                }
                for at in 0..TILE {
                    totals[at] += dots[at] as f32 * scales[at];
                }
            }
            weights.put(out, row, tile, rows.scales[row], &totals);
        }
    }
}

/// Codes block by block, in groups of four.
#[inline(always)]
fn as_groups(codes: &[u8]) -> &[[[u8; 4]; 8]] {
    codes.as_chunks::<4>().0.as_chunks::<8>().0
}

/// A number of IEEE 754 binary16, little-endian.
pub(crate) fn from_binary16(bytes: [u8; 2]) -> f32 {
    let bits = u32::from(u16::from_le_bytes(bytes));
    let (sign, exponent, fraction) = (bits >> 15, bits >> 10 & 31, bits & 1023);
    let size = match exponent {
        0 => fraction as f32 * 2f32.powi(-24),
        31 => f32::NAN,
        _ => f32::from_bits((exponent + 112) << 23 | fraction << 13),
    };
    if sign == 1 { -size } else { size }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weights(inputs: usize, outputs: usize) -> Weights {
        let mut rows: Vec<u8> =
            (0..outputs * inputs / BLOCK * Q4_0_BYTES).map(|at| (at * 167 % 251) as u8).collect();
        // Scales between 0.06 and 2.
        rows.as_chunks_mut::<Q4_0_BYTES>().0.iter_mut().for_each(|block| block[1] = 0x2c + block[1] % 20);
        Weights::from_q4_0(&rows, inputs, vec![0.25; outputs]).unwrap()
    }

    #[test]
    fn all_ways_give_the_same_numbers() {
        let weights = weights(96, 64);
        for count in 1..=13 {
            let values: Vec<f32> = (0..count * 96).map(|at| (at as f32 * 1.7).sin()).collect();
            let rows = Rows::of(&values, 96);
            let mut wanted = vec![0.0; count * 64];
            plain(&weights, &rows, &mut wanted);
            let mut found = Vec::new();
            weights.product(&rows, &mut found);
            assert_eq!(found, wanted);
            #[cfg(target_arch = "x86_64")]
            if let Some(token) = X64V3Token::summon() {
                product_v3(token, &weights, &rows, &mut found);
                assert_eq!(found, wanted);
            }
        }
    }

    #[test]
    fn the_product_is_what_the_weights_stand_for() {
        // One output: all weights 7 (code 15) with scale 2, the others 0 (code 8).
        let mut rows = [[0x00, 0x40].as_slice(), &[0x88; 16]].concat().repeat(32);
        rows[2..18].fill(0xff);
        let weights = Weights::from_q4_0(&rows, 32, vec![1.0; 32]).unwrap();
        let mut out = Vec::new();
        weights.product(&Rows::of(&[0.5; 32], 32), &mut out);
        assert!((out[0] - (32.0 * 0.5 * 14.0 + 1.0)).abs() < 1e-3 && out[1..] == [1.0; 31], "{out:?}");
        assert!(Weights::from_q4_0(&rows[1..], 32, vec![1.0; 32]).is_none());
    }

    #[test]
    fn binary16_is_read() {
        for (bits, number) in [(0x3c00u16, 1.0), (0xc000, -2.0), (0x0001, 5.960_464_5e-8), (0x7bff, 65504.0)]
        {
            assert_eq!(from_binary16(bits.to_le_bytes()), number);
        }
    }
}
