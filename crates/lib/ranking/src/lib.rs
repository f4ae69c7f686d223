//! Puts things in order by weighted criteria that several people assessed independently; says how sure each place is,
//! and why it is that one. The plain weighted sum: it can be explained in words and checked by hand.
//!
//! ```
//! use ranking::{Assessment, Scale, order};
//!
//! let scale = Scale::marks(1.0, 5.0);
//! let by = |assessor, marks: [f64; 2]| Assessment { assessor, marks: marks.map(Some).to_vec() };
//! let bus = vec![by(1, [5.0, 4.0]), by(2, [4.0, 4.0])];
//! let ferry = vec![by(1, [2.0, 5.0]), by(2, [5.0, 1.0])];
//! let placed = order(&[2.0, 1.0], &[scale, scale], &[bus, ferry]).unwrap();
//! assert_eq!((placed[0].thing, placed[0].place, placed[0].places), (0, 1, (1, 1)));
//! assert_eq!(placed[1].parts[0].spread, 3.0, "they do not agree about the ferry");
//! ```
//!
//! Absent on purpose: what is ordered, who assesses, where it is stored; votes and preference ballots.

mod draws;

pub use draws::stays_among_first;

/// What one person said of one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// Who; the same number for the same person over all things.
    pub assessor: u32,
    /// A mark per criterion, in the order of the weights; `None` where none was given.
    pub marks: Vec<Option<f64>>,
}

/// From which mark to which a criterion goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The mark that counts nothing.
    pub worst: f64,
    /// The mark that counts wholly; below `worst` where less is better.
    pub best: f64,
}

impl Scale {
    /// Marks from the worst to the best.
    pub const fn marks(worst: f64, best: f64) -> Scale {
        Scale { worst, best }
    }

    fn part(self, mark: f64) -> f64 {
        if self.best == self.worst {
            0.0
        } else {
            ((mark - self.worst) / (self.best - self.worst)).clamp(0.0, 1.0)
        }
    }
}

/// Why there is no order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No weight is above zero, or one is below it or no number.
    Weights,
    /// There are not as many scales, or not as many marks in an assessment, as weights.
    Shape,
}

/// One criterion's part in a score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// The mean of the marks; `None` when nobody gave one.
    pub mean: Option<f64>,
    /// The highest mark less the lowest.
    pub spread: f64,
    /// What it gives to the score, 0 to 1; the parts add up to it.
    pub points: f64,
}

/// A thing in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Which thing, by its place in what was given.
    pub thing: usize,
    /// Its place, from 1. Equals share one.
    pub place: usize,
    /// Its score, 0 to 1.
    pub score: f64,
    /// The best and the worst place it takes when any one of the assessors is left out.
    pub places: (usize, usize),
    /// How the score is made, per criterion.
    pub parts: Vec<Part>,
}

impl Placed {
    /// The criterion that most speaks for this one against another, and by how much; `None` when none does.
    pub fn ahead_by(&self, other: &Placed) -> Option<(usize, f64)> {
        let lead = self.parts.iter().zip(&other.parts).map(|(own, its)| own.points - its.points);
        let best = lead.enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
        best.filter(|(_, points)| *points > SAME)
    }
}

/// Scores nearer to each other than this are the same: no rounding decides a place.
const SAME: f64 = 1e-9;

/// Everything that was assessed, in order; things that nobody gave a mark are left out.
pub fn order(weights: &[f64], scales: &[Scale], things: &[Vec<Assessment>]) -> Result<Vec<Placed>, Fault> {
    check(weights, scales, things)?;
    let mut placed: Vec<Placed> = (0..things.len())
        .filter_map(|thing| {
            let parts = parts(weights, scales, &things[thing], None)?;
            let score = parts.iter().map(|part| part.points).sum();
            Some(Placed { thing, place: 0, score, places: (usize::MAX, 0), parts })
        })
        .collect();
    placed.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.thing.cmp(&b.thing)));
    let places = places(&placed.iter().map(|one| one.score).collect::<Vec<_>>());
    for (one, place) in placed.iter_mut().zip(places) {
        (one.place, one.places) = (place, (place, place));
    }
    leave_one_out(weights, scales, things, &mut placed);
    Ok(placed)
}

fn check(weights: &[f64], scales: &[Scale], things: &[Vec<Assessment>]) -> Result<(), Fault> {
    let sound = weights.iter().all(|weight| weight.is_finite() && *weight >= 0.0);
    if !sound || weights.iter().sum::<f64>() <= 0.0 {
        return Err(Fault::Weights);
    }
    let marks = things.iter().flatten().all(|one| one.marks.len() == weights.len());
    if scales.len() == weights.len() && marks { Ok(()) } else { Err(Fault::Shape) }
}

/// Widens each range of places by the order without each of the assessors in turn: exact, and the same every time.
fn leave_one_out(weights: &[f64], scales: &[Scale], things: &[Vec<Assessment>], placed: &mut [Placed]) {
    let mut assessors: Vec<u32> = things.iter().flatten().map(|one| one.assessor).collect();
    assessors.sort_unstable();
    assessors.dedup();
    if assessors.len() < 2 {
        return;
    }
    for without in assessors {
        let score = |one: &Placed| {
            let parts = parts(weights, scales, &things[one.thing], Some(without))?;
            Some(parts.iter().map(|part| part.points).sum::<f64>())
        };
        let mut left: Vec<(usize, f64)> =
            placed.iter().enumerate().filter_map(|(at, one)| Some((at, score(one)?))).collect();
        left.sort_by(|a, b| b.1.total_cmp(&a.1));
        let scores: Vec<f64> = left.iter().map(|(_, score)| *score).collect();
        for ((at, _), place) in left.iter().zip(places(&scores)) {
            let (best, worst) = &mut placed[*at].places;
            (*best, *worst) = ((*best).min(place), (*worst).max(place));
        }
    }
}

/// The places of falling scores: equals share one, and the next is as far down as it would be anyway.
fn places(falling: &[f64]) -> Vec<usize> {
    let mut places: Vec<usize> = Vec::with_capacity(falling.len());
    for (at, score) in falling.iter().enumerate() {
        let same = at > 0 && (falling[at - 1] - score).abs() < SAME;
        places.push(if same { places[at - 1] } else { at + 1 });
    }
    places
}

/// How a thing's score is made. Criteria that nobody marked are left out and the others weigh more; nothing at all
/// when there is no mark.
fn parts(weights: &[f64], scales: &[Scale], given: &[Assessment], without: Option<u32>) -> Option<Vec<Part>> {
    let given = || given.iter().filter(|one| Some(one.assessor) != without);
    let known: f64 = (0..weights.len())
        .filter(|at| given().any(|one| one.marks[*at].is_some()))
        .map(|at| weights[at])
        .sum();
    if known <= 0.0 {
        return None;
    }
    let part = |at: usize| {
        let marks: Vec<f64> = given().filter_map(|one| one.marks[at]).collect();
        let mean = (!marks.is_empty()).then(|| marks.iter().sum::<f64>() / marks.len() as f64);
        let highest = marks.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let lowest = marks.iter().copied().fold(f64::INFINITY, f64::min);
        let points = mean.map_or(0.0, |mean| weights[at] / known * scales[at].part(mean));
        Part { mean, spread: if marks.is_empty() { 0.0 } else { highest - lowest }, points }
    };
    Some((0..weights.len()).map(part).collect())
}
