//! What the nearest say about something new: their vote, weighted by how alike they are. Pure.

use std::{collections::HashMap, hash::Hash};

/// Neighbours that vote.
pub const NEIGHBOURS: usize = 10;
/// As if so much likeness spoke for no value at all: one weak neighbour alone makes nobody sure.
const DOUBT: f64 = 0.25;
/// Less than this is not told.
const LEAST: f64 = 0.05;

/// The vote of the nearest, each for one value: the surest first, with how sure (0 to 1). At most three.
pub fn vote<T: Clone + Eq + Hash + Ord>(neighbours: &[(T, f64)]) -> Vec<(T, f64)> {
    let each: Vec<(Vec<T>, f64)> =
        neighbours.iter().take(NEIGHBOURS).map(|(value, score)| (vec![value.clone()], *score)).collect();
    let mut voted = vote_each(&each);
    voted.truncate(3);
    voted
}

/// As [`vote`], where each neighbour speaks for several values or for none.
pub fn vote_each<T: Clone + Eq + Hash + Ord>(neighbours: &[(Vec<T>, f64)]) -> Vec<(T, f64)> {
    let nearest = &neighbours[..neighbours.len().min(NEIGHBOURS)];
    let all: f64 = DOUBT + nearest.iter().map(|(_, score)| score).sum::<f64>();
    let mut sums: HashMap<&T, f64> = HashMap::new();
    for (values, score) in nearest {
        for value in values {
            *sums.entry(value).or_default() += score;
        }
    }
    let told = sums.into_iter().map(|(value, sum)| (value.clone(), sum / all));
    let mut voted: Vec<(T, f64)> = told.filter(|(_, confidence)| *confidence >= LEAST).collect();
    voted.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    voted
}
