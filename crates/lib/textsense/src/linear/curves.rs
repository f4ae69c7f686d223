//! What stands between the products of a transformer: normalisation, activation, attention weights.

use archmage::prelude::*;

use super::rows::ROUNDING;

/// Numbers that are added side by side, so that sums come out the same on every processor.
const LANES: usize = 16;

/// Adds `more` to each row and brings it to mean 0 and variance 1, times `gain`, plus `shift` (Ba, Kiros & Hinton
/// 2016).
#[autoversion]
pub(crate) fn add_and_normalise(rows: &mut [f32], more: &[f32], gain: &[f32], shift: &[f32], epsilon: f32) {
    let width = gain.len();
    for (row, more) in rows.chunks_exact_mut(width).zip(more.chunks_exact(width)) {
        let mut sums = [0.0f32; LANES];
        for (row, more) in row.chunks_exact_mut(LANES).zip(more.chunks_exact(LANES)) {
            for at in 0..LANES {
                row[at] += more[at];
                sums[at] += row[at];
            }
        }
        let mean = total(sums) / width as f32;
        let mut squares = [0.0f32; LANES];
        for row in row.chunks_exact_mut(LANES) {
            for at in 0..LANES {
                row[at] -= mean;
                squares[at] += row[at] * row[at];
            }
        }
        let scale = 1.0 / (total(squares) / width as f32 + epsilon).sqrt();
        for ((value, gain), shift) in row.iter_mut().zip(gain).zip(shift) {
            *value = *value * scale * gain + shift;
        }
    }
}

/// Half the sum of the number and its likelihood-weighted self: x · Φ(x) (Hendrycks & Gimpel 2016).
#[autoversion]
pub(crate) fn gelu(values: &mut [f32]) {
    for value in values {
        *value = 0.5 * *value * (1.0 + erf(*value * std::f32::consts::FRAC_1_SQRT_2));
    }
}

/// The error function within 1e-6, as the rational approximation of the Eigen library (odd, of degree 9 over 12).
#[inline(always)]
fn erf(x: f32) -> f32 {
    let x = x.clamp(-3.832_507, 3.832_507);
    let s = x * x;
    let above = 0.000_229_050_66;
    let above = above * s + 0.003_408_291;
    let above = above * s + 0.050_955_694;
    let above = above * s + 0.185_208_32;
    let above = above * s + std::f32::consts::FRAC_2_SQRT_PI;
    let below = -1.179_160_3e-7;
    let below = below * s + 2.354_796_6e-5;
    let below = below * s + 0.001_017_962_5;
    let below = below * s + 0.014_070_47;
    let below = below * s + 0.110_985_05;
    let below = below * s + 0.497_469_25;
    let below = below * s + 1.0;
    x * above / below
}

/// e to the power of a number that is not above 0, within 2e-7 of itself.
#[inline(always)]
fn exp(x: f32) -> f32 {
    let x = if x < -87.0 { -87.0 } else { x };
    let rounded = x * std::f32::consts::LOG2_E + ROUNDING;
    let whole = rounded - ROUNDING;
    // ln 2 in two parts, so that the difference is exact.
    let rest = x - whole * 0.693_359_4 + whole * 2.121_944_4e-4;
    let series = 1.0 / 720.0;
    let series = series * rest + 1.0 / 120.0;
    let series = series * rest + 1.0 / 24.0;
    let series = series * rest + 1.0 / 6.0;
    let series = series * rest + 0.5;
    let series = series * rest + 1.0;
    let series = series * rest + 1.0;
    series * f32::from_bits((rounded.to_bits() + 127) << 23)
}

/// Numbers of a head of attention.
pub(crate) const HEAD: usize = 32;

/// Attention of one head over the tokens of one text (Vaswani et al. 2017): for every token the values of all of
/// them, weighted by the softmax of its query times their keys.
///
/// A row of `all` holds a token's queries, keys and values, each `width` numbers for all heads; a row of `out` has
/// `width` numbers, of which those of the head are written.
#[autoversion]
pub(crate) fn attend(all: &[f32], width: usize, head: usize, out: &mut [f32]) {
    let tokens = all.len() / (3 * width);
    let padded = tokens.next_multiple_of(LANES);
    let scale = 1.0 / (HEAD as f32).sqrt();
    let mut keys = vec![0.0f32; HEAD * padded];
    for (token, row) in all.chunks_exact(3 * width).enumerate() {
        for (at, value) in row[width + head * HEAD..][..HEAD].iter().enumerate() {
            keys[at * padded + token] = *value;
        }
    }
    let mut weights = vec![0.0f32; padded];
    for (row, out) in all.chunks_exact(3 * width).zip(out.chunks_exact_mut(width)) {
        let query = &row[head * HEAD..][..HEAD];
        for (chunk, weights) in weights.chunks_exact_mut(LANES).enumerate() {
            let mut sums = [0.0f32; LANES];
            for (query, keys) in query.iter().zip(keys.chunks_exact(padded)) {
                let keys = &keys[chunk * LANES..][..LANES];
                for at in 0..LANES {
                    sums[at] += query * keys[at];
                }
            }
            for at in 0..LANES {
                weights[at] = sums[at] * scale;
            }
        }
        let sum = softmax(&mut weights, tokens);
        let mut sums = [0.0f32; HEAD];
        for (row, weight) in all.chunks_exact(3 * width).zip(&weights) {
            let values = &row[2 * width + head * HEAD..][..HEAD];
            for at in 0..HEAD {
                sums[at] += weight * values[at];
            }
        }
        let out = &mut out[head * HEAD..][..HEAD];
        for at in 0..HEAD {
            out[at] = sums[at] / sum;
        }
    }
}

/// Raises e to the first `count` weights, less the largest; gives their sum. The others become 0.
#[inline(always)]
fn softmax(weights: &mut [f32], count: usize) -> f32 {
    let largest = weights[..count].iter().fold(f32::MIN, |largest, weight| largest.max(*weight));
    weights[count..].fill(f32::NEG_INFINITY);
    let mut sums = [0.0f32; LANES];
    for weights in weights.chunks_exact_mut(LANES) {
        for at in 0..LANES {
            weights[at] = exp(weights[at] - largest);
            sums[at] += weights[at];
        }
    }
    total(sums)
}

#[inline(always)]
fn total(lanes: [f32; LANES]) -> f32 {
    let mut half = LANES / 2;
    let mut lanes = lanes;
    while half > 0 {
        for at in 0..half {
            lanes[at] += lanes[at + half];
        }
        half /= 2;
    }
    lanes[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gelu_is_close_to_its_definition() {
        // x · Φ(x) for 1, -1, 2 and -3, from tables of the normal distribution.
        let mut values = [0.0, 1.0, -1.0, 2.0, -3.0, 10.0, -10.0];
        gelu(&mut values);
        let wanted = [0.0, 0.841_344_7, -0.158_655_25, 1.954_499_7, -0.004_049_694, 10.0, 0.0];
        for (value, wanted) in values.iter().zip(wanted) {
            assert!((value - wanted).abs() < 2e-6, "{value} {wanted}");
        }
    }

    #[test]
    fn exp_is_close() {
        for at in 0..870 {
            let x = -at as f32 / 10.0;
            let wanted = f64::from(x).exp();
            assert!((f64::from(exp(x)) - wanted).abs() < wanted * 4e-7, "{x}");
        }
        assert!(exp(f32::NEG_INFINITY) < 1e-37);
    }

    #[test]
    fn rows_are_normalised() {
        let mut rows: Vec<f32> = (0..64).map(|at| at as f32).collect();
        add_and_normalise(&mut rows, &[1.0; 64], &[1.0; 32], &[0.5; 32], 1e-12);
        for row in rows.chunks_exact(32) {
            let mean = row.iter().sum::<f32>() / 32.0;
            let variance = row.iter().map(|value| (value - mean).powi(2)).sum::<f32>() / 32.0;
            assert!((mean - 0.5).abs() < 1e-5 && (variance - 1.0).abs() < 1e-5, "{mean} {variance}");
        }
    }

    #[test]
    fn attention_is_a_weighted_mean_of_values() {
        let width = HEAD;
        let mut all = vec![0.0f32; 3 * 3 * width];
        for token in 0..3 {
            let row = &mut all[token * 3 * width..][..3 * width];
            row[0] = if token == 1 { 100.0 } else { 0.0 };
            row[width] = if token == 2 { 100.0 } else { 0.0 };
            row[2 * width] = token as f32;
        }
        let mut out = vec![0.0; 3 * width];
        attend(&all, width, 0, &mut out);
        // Token 1 looks at token 2 alone, the others at all alike.
        assert!((out[0] - 1.0).abs() < 1e-6 && (out[width] - 2.0).abs() < 1e-6, "{} {}", out[0], out[width]);
    }

    #[test]
    fn every_processor_gives_the_same_numbers() {
        let values: Vec<f32> = (0..7 * 192).map(|at| (at as f32 * 0.731).sin() * 4.0).collect();
        let plain = ScalarToken::summon().expect("always there");
        let both = |run: &dyn Fn(&mut [f32]), again: &dyn Fn(&mut [f32])| {
            let (mut found, mut wanted) = (values.clone(), values.clone());
            run(&mut found);
            again(&mut wanted);
            assert_eq!(found, wanted);
        };
        both(&|out| gelu(out), &|out| gelu_scalar(plain, out));
        let (gain, shift) = (&values[..64], &values[64..128]);
        both(&|out| add_and_normalise(out, &values, gain, shift, 1e-12), &|out| {
            add_and_normalise_scalar(plain, out, &values, gain, shift, 1e-12)
        });
        both(&|out| attend(&values, 64, 1, &mut out[..7 * 64]), &|out| {
            attend_scalar(plain, &values, 64, 1, &mut out[..7 * 64])
        });
    }
}
