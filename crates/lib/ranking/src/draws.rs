//! How much an order owes to its weights: they are drawn anew around those chosen, many times.

use crate::{Assessment, Fault, Scale, check, places};

/// How near the draws lie to the weights that were chosen: the sum of the Dirichlet distribution's parameters.
const NEAR: f64 = 30.0;

/// For each thing, the share of draws of the weights in which it stays among the first so many: weights from a
/// Dirichlet distribution around those given. The same seed gives the same draws.
pub fn stays_among_first(
    first: usize,
    weights: &[f64],
    scales: &[Scale],
    things: &[Vec<Assessment>],
    draws: u32,
    seed: u64,
) -> Result<Vec<f64>, Fault> {
    check(weights, scales, things)?;
    // What each criterion gives each thing does not change with the weights.
    let values: Vec<Vec<Option<f64>>> = things.iter().map(|given| values(scales, given)).collect();
    let whole: f64 = weights.iter().sum();
    let mut chance = Chance(seed);
    let mut stays = vec![0u32; things.len()];
    for _ in 0..draws {
        let drawn: Vec<f64> = weights.iter().map(|weight| chance.gamma(weight / whole * NEAR)).collect();
        let mut scored: Vec<(usize, f64)> = values
            .iter()
            .enumerate()
            .filter_map(|(thing, values)| Some((thing, score(&drawn, values)?)))
            .collect();
        scored.sort_by(|a, b| b.1.total_cmp(&a.1));
        let scores: Vec<f64> = scored.iter().map(|(_, score)| *score).collect();
        for ((thing, _), place) in scored.iter().zip(places(&scores)) {
            stays[*thing] += u32::from(place <= first);
        }
    }
    Ok(stays.into_iter().map(|n| f64::from(n) / f64::from(draws.max(1))).collect())
}

/// The mean mark of each criterion, 0 to 1.
fn values(scales: &[Scale], given: &[Assessment]) -> Vec<Option<f64>> {
    let value = |(at, scale): (usize, &Scale)| {
        let marks: Vec<f64> = given.iter().filter_map(|one| one.marks[at]).collect();
        (!marks.is_empty()).then(|| scale.part(marks.iter().sum::<f64>() / marks.len() as f64))
    };
    scales.iter().enumerate().map(value).collect()
}

/// As in [`crate::order`]: criteria that nobody marked are left out and the others weigh more.
fn score(weights: &[f64], values: &[Option<f64>]) -> Option<f64> {
    let known = || weights.iter().zip(values).filter_map(|(weight, value)| Some((weight, (*value)?)));
    let whole: f64 = known().map(|(weight, _)| weight).sum();
    (whole > 0.0).then(|| known().map(|(weight, value)| weight * value).sum::<f64>() / whole)
}

/// SplitMix64 (Steele, Lea, Flood 2014): repeatable.
struct Chance(u64);

impl Chance {
    /// Above 0 and below 1.
    fn even(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64 + f64::EPSILON / 4.0
    }

    /// Standard normal (Box and Muller 1958).
    fn normal(&mut self) -> f64 {
        let (a, b) = (self.even(), self.even());
        (-2.0 * a.ln()).sqrt() * (std::f64::consts::TAU * b).cos()
    }

    /// Gamma of this shape and scale 1 (Marsaglia and Tsang 2000); 0 for shape 0.
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape <= 0.0 {
            return 0.0;
        }
        if shape < 1.0 {
            let lift = self.even().powf(1.0 / shape);
            return self.gamma(shape + 1.0) * lift;
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = (1.0 + c * x).powi(3);
            if v > 0.0 && self.even().ln() < 0.5 * x * x + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }
}
