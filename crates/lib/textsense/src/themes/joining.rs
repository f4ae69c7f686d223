//! Communities that belong together: each is what the other touches most.
//!
//! Modularity takes a large group apart although its parts have hardly any other contact (its resolution limit seen
//! from above: Fortunato & Barthélemy 2007; Lancichinetti & Fortunato 2011). Such parts are joined again: a pair in
//! which a large share of all that leaves either side goes to the other, more than their sizes would give.

use super::communities::{Mark, numbered};
use super::graph::Graph;

/// By how much the share must be above what the sizes give. From 0.2 to 0.35 the same groups come together.
const ABOVE: f64 = 0.3;

/// More groups than this are not looked at: a coarser resolution is tried then in any case.
const MOST: usize = 256;

/// Joins groups, the closest pair first, as long as there are more than `fewest`. What has a mark was decided by
/// people and takes in nothing else: one text that they put there would draw along all that it came from.
pub(super) fn join_close(graph: &Graph, group: &mut [u32], marks: &[Mark], fewest: usize) {
    let groups = numbered(group);
    if groups > MOST {
        return;
    }
    let mut touching = Touching::of(graph, group, groups);
    let mut marked: Vec<Option<Mark>> = vec![None; groups];
    group.iter().zip(marks).filter(|(_, mark)| **mark != 0).for_each(|(group, mark)| {
        marked[*group as usize] = Some(*mark);
    });
    let mut into: Vec<u32> = (0..groups as u32).collect();
    for _ in fewest.max(1)..groups {
        let apart = |a: usize, b: usize| marked[a] != marked[b];
        let Some((a, b)) = touching.closest(apart) else { break };
        touching.join(a, b);
        into.iter_mut().filter(|into| **into == b as u32).for_each(|into| *into = a as u32);
    }
    group.iter_mut().for_each(|group| *group = into[*group as usize]);
}

/// How much weight runs between groups.
struct Touching {
    weight: Vec<Vec<f64>>,
    degree: Vec<f64>,
    there: Vec<usize>,
}

impl Touching {
    fn of(graph: &Graph, group: &[u32], groups: usize) -> Self {
        let (mut weight, mut degree) = (vec![vec![0.0; groups]; groups], vec![0.0; groups]);
        for at in 0..graph.len() {
            let own = group[at] as usize;
            degree[own] += graph.degree[at];
            for (other, between) in graph.edges(at) {
                let theirs = group[*other as usize] as usize;
                weight[own][theirs] += if theirs == own { 0.0 } else { *between };
            }
        }
        Self { weight, degree, there: (0..groups).collect() }
    }

    /// The pair that touches each other most above what is expected, of equals the first.
    fn closest(&self, apart: impl Fn(usize, usize) -> bool) -> Option<(usize, usize)> {
        let total: f64 = self.there.iter().map(|at| self.degree[*at]).sum();
        let leaving: Vec<f64> = self.weight.iter().map(|row| row.iter().sum()).collect();
        let above = |from: usize, to: usize| {
            let expected = self.degree[to] / (total - self.degree[from]).max(f64::MIN_POSITIVE);
            self.weight[from][to] / leaving[from].max(f64::MIN_POSITIVE) - expected
        };
        let mut closest: Option<(f64, (usize, usize))> = None;
        for (at, a) in self.there.iter().enumerate() {
            for b in self.there[at + 1..].iter().filter(|b| !apart(*a, **b)) {
                let both = above(*a, *b).min(above(*b, *a));
                if both >= ABOVE && closest.is_none_or(|(known, _)| both > known) {
                    closest = Some((both, (*a, *b)));
                }
            }
        }
        closest.map(|(_, pair)| pair)
    }

    fn join(&mut self, a: usize, b: usize) {
        self.there.retain(|at| *at != b);
        self.degree[a] += self.degree[b];
        let of_b = std::mem::take(&mut self.weight[b]);
        self.weight[a].iter_mut().zip(of_b).for_each(|(weight, more)| *weight += more);
        for at in &self.there {
            let more = std::mem::take(&mut self.weight[*at][b]);
            self.weight[*at][a] += more;
        }
        self.weight[a][a] = 0.0;
        self.weight[a][b] = 0.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Groups of ten that are tightly joined inside, and the edges given between the first of each.
    fn groups(between: &[(u32, u32, f64)], count: u32) -> (Graph, Vec<u32>) {
        let mut pairs = Vec::new();
        for group in 0..count {
            for a in 0..10 {
                (a + 1..10).for_each(|b| pairs.push((group * 10 + a, group * 10 + b, 1.0)));
            }
        }
        pairs.extend(between.iter().map(|(a, b, weight)| (a * 10, b * 10, *weight)));
        let nodes = count as usize * 10;
        let group = (0..nodes as u32).map(|at| at / 10).collect();
        (Graph::from_pairs(nodes, pairs, vec![0.0; nodes]), group)
    }

    #[test]
    fn what_touches_only_each_other_is_joined() {
        let ring = [(0, 1, 5.0), (1, 2, 1.0), (2, 3, 1.0), (3, 4, 1.0), (0, 4, 1.0)];
        let (graph, mut group) = groups(&ring, 5);
        join_close(&graph, &mut group, &[0; 50], 3);
        assert_eq!(group[0], group[10]);
        assert_eq!(numbered(&mut group), 4);
    }

    #[test]
    fn not_below_the_fewest_and_not_across_marks() {
        let (graph, of) = groups(&[(0, 1, 5.0), (1, 2, 1.0), (0, 2, 1.0)], 3);
        let mut group = of.clone();
        join_close(&graph, &mut group, &[0; 30], 3);
        assert_eq!(group, of);
        for mark in [2, 0] {
            let mut marks = [0; 30];
            (marks[0], marks[10]) = (1, mark);
            let mut group = of.clone();
            join_close(&graph, &mut group, &marks, 1);
            assert_ne!(group[0], group[10], "{mark}");
        }
    }

    #[test]
    fn what_touches_all_alike_stays_apart() {
        let all: Vec<_> = (0..6).flat_map(|a| (a + 1..6).map(move |b| (a, b, 2.0))).collect();
        let (graph, of) = groups(&all, 6);
        let mut group = of.clone();
        join_close(&graph, &mut group, &[0; 60], 2);
        assert_eq!(group, of);
    }
}
