//! Groups of nodes that are joined more closely to each other than to the rest.
//!
//! The Leiden algorithm (Traag, Waltman & van Eck 2019) on modularity with a resolution (Reichardt & Bornholdt
//! 2006), always in the same order: nodes are visited as a seed shuffles them, gains that are equal fall to the lower
//! number, and where the paper draws lots in the refinement the best is taken.

use super::graph::Graph;
use std::collections::VecDeque;

/// What a node belongs to whatever the method finds; 0 for nothing. Two marks never share a group.
pub(super) type Mark = u32;

/// Passes over the whole; each starts from what the one before found.
const PASSES: usize = 3;

/// Gains smaller than this are none.
const NOTHING: f64 = 1e-12;

/// The best of some runs, each in another order: a group for each node, numbered from 0 without gaps.
pub(super) fn communities(
    graph: &Graph,
    marks: &[Mark],
    resolution: f64,
    seed: u64,
    runs: usize,
) -> Vec<u32> {
    if graph.total <= 0.0 {
        return together(marks);
    }
    let mut best: Option<(f64, Vec<u32>)> = None;
    for run in 0..runs.max(1) as u64 {
        let mut random = SplitMix(seed.wrapping_mul(0x2545_f491_4f6c_dd1d).wrapping_add(run));
        let found = one_run(graph, marks, resolution, &mut random);
        let quality = quality(graph, &found, resolution);
        if best.as_ref().is_none_or(|(known, _)| quality > known + NOTHING) {
            best = Some((quality, found));
        }
    }
    best.map(|(_, found)| found).unwrap_or_default()
}

fn one_run(graph: &Graph, marks: &[Mark], resolution: f64, random: &mut SplitMix) -> Vec<u32> {
    let mut group = together(marks);
    for _ in 0..PASSES {
        let before = group.clone();
        group = one_pass(graph, marks, group, resolution, random);
        if group == before {
            break;
        }
    }
    group
}

/// Each node alone, but those of one mark together.
fn together(marks: &[Mark]) -> Vec<u32> {
    let mut group: Vec<u32> = (0..marks.len() as u32).collect();
    let mut first = std::collections::HashMap::new();
    for (at, mark) in marks.iter().enumerate().filter(|(_, mark)| **mark != 0) {
        group[at] = *first.entry(*mark).or_insert(at as u32);
    }
    numbered(&mut group);
    group
}

/// Move, refine, gather, until nothing moves.
fn one_pass(
    graph: &Graph,
    marks: &[Mark],
    group: Vec<u32>,
    resolution: f64,
    random: &mut SplitMix,
) -> Vec<u32> {
    let mut nodes: Vec<u32> = (0..graph.len() as u32).collect();
    let mut level = Level { graph: graph.clone(), marks: marks.to_vec(), group, resolution };
    loop {
        level.move_nodes(random);
        let groups = numbered(&mut level.group);
        if groups == level.graph.len() {
            break;
        }
        let mut refined = level.refined(random);
        let mut parts = numbered(&mut refined);
        if parts == level.graph.len() {
            (refined, parts) = (level.group.clone(), groups);
        }
        nodes.iter_mut().for_each(|node| *node = refined[*node as usize]);
        level = level.gathered(&refined, parts);
    }
    let mut found: Vec<u32> = nodes.iter().map(|node| level.group[*node as usize]).collect();
    numbered(&mut found);
    found
}

struct Level {
    graph: Graph,
    marks: Vec<Mark>,
    group: Vec<u32>,
    resolution: f64,
}

impl Level {
    /// Moves nodes to the group that gains most, as long as anything is gained; those beside one that moved are
    /// looked at again.
    fn move_nodes(&mut self, random: &mut SplitMix) {
        let nodes = self.graph.len();
        let (mut degree, mut size) = (vec![0.0; nodes], vec![0usize; nodes]);
        for at in 0..nodes {
            let group = self.group[at] as usize;
            degree[group] += self.graph.degree[at];
            size[group] += 1;
        }
        let mut empty: Vec<u32> =
            (0..nodes as u32).rev().filter(|group| size[*group as usize] == 0).collect();
        let mut queue: VecDeque<u32> = random.shuffled(nodes).into();
        let mut waiting = vec![true; nodes];
        let mut joined = Joined::new(nodes);
        while let Some(node) = queue.pop_front() {
            let at = node as usize;
            waiting[at] = false;
            if self.marks[at] != 0 {
                continue;
            }
            let own = self.group[at];
            degree[own as usize] -= self.graph.degree[at];
            size[own as usize] -= 1;
            joined.count(&self.graph, &self.group, at);
            let worth = |group: u32, weight: f64| {
                weight - self.resolution * self.graph.degree[at] * degree[group as usize] / self.graph.total
            };
            let mut best = (own, worth(own, joined.weight(own)));
            for group in &joined.groups {
                let gain = worth(*group, joined.weight(*group));
                if gain > best.1 + NOTHING {
                    best = (*group, gain);
                }
            }
            if best.1 < -NOTHING
                && let Some(alone) = empty.last()
            {
                best = (*alone, 0.0);
                empty.pop();
            }
            let to = best.0;
            degree[to as usize] += self.graph.degree[at];
            size[to as usize] += 1;
            self.group[at] = to;
            if to != own {
                if size[own as usize] == 0 {
                    empty.push(own);
                }
                for (other, _) in self.graph.edges(at) {
                    let other = *other as usize;
                    if self.group[other] != to && !waiting[other] {
                        waiting[other] = true;
                        queue.push_back(other as u32);
                    }
                }
            }
        }
    }

    /// Each group taken apart into parts that hang together.
    fn refined(&self, random: &mut SplitMix) -> Vec<u32> {
        let nodes = self.graph.len();
        let (resolution, total) = (self.resolution, self.graph.total);
        let mut of_group = vec![0.0; nodes];
        (0..nodes).for_each(|at| of_group[self.group[at] as usize] += self.graph.degree[at]);
        let mut part: Vec<u32> = together(&self.marks);
        let mut degree = vec![0.0; nodes];
        let mut size = vec![0usize; nodes];
        // Weight from each part to the rest of its group.
        let mut outwards = vec![0.0; nodes];
        for at in 0..nodes {
            let own = part[at] as usize;
            degree[own] += self.graph.degree[at];
            size[own] += 1;
            let beside = self.graph.edges(at).iter().filter(|(other, _)| {
                self.group[*other as usize] == self.group[at] && part[*other as usize] != part[at]
            });
            outwards[own] += beside.map(|(_, weight)| weight).sum::<f64>();
        }
        let mut joined = Joined::new(nodes);
        for node in random.shuffled(nodes) {
            let at = node as usize;
            let own = part[at] as usize;
            let all = of_group[self.group[at] as usize];
            let well = |part: usize, outwards: &[f64], degree: &[f64]| {
                outwards[part] >= resolution * degree[part] * (all - degree[part]) / total - NOTHING
            };
            if size[own] != 1 || self.marks[at] != 0 || !well(own, &outwards, &degree) {
                continue;
            }
            joined.count_where(&self.graph, &part, at, |other| self.group[other] == self.group[at]);
            let mut best = (own as u32, 0.0);
            for to in joined.groups.iter().filter(|to| **to as usize != own) {
                let to_part = *to as usize;
                let gain = joined.weight(*to) - resolution * self.graph.degree[at] * degree[to_part] / total;
                if gain > best.1 + NOTHING && well(to_part, &outwards, &degree) {
                    best = (*to, gain);
                }
            }
            let to = best.0 as usize;
            if to != own {
                outwards[to] += outwards[own] - 2.0 * joined.weight(best.0);
                degree[to] += degree[own];
                (degree[own], size[own], outwards[own]) = (0.0, 0, 0.0);
                size[to] += 1;
                part[at] = best.0;
            }
        }
        part
    }

    fn gathered(&self, part: &[u32], parts: usize) -> Self {
        let (mut marks, mut group) = (vec![0; parts], vec![0; parts]);
        for (at, part) in part.iter().enumerate() {
            let part = *part as usize;
            marks[part] = marks[part].max(self.marks[at]);
            group[part] = self.group[at];
        }
        let graph = self.graph.gathered(part, parts);
        Self { graph, marks, group, resolution: self.resolution }
    }
}

/// The weights by which one node is joined to each group.
struct Joined {
    weights: Vec<f64>,
    /// Groups it is joined to, in order.
    groups: Vec<u32>,
}

impl Joined {
    fn new(groups: usize) -> Self {
        Self { weights: vec![0.0; groups], groups: Vec::new() }
    }

    fn count(&mut self, graph: &Graph, group: &[u32], at: usize) {
        self.count_where(graph, group, at, |_| true);
    }

    fn count_where(&mut self, graph: &Graph, group: &[u32], at: usize, counts: impl Fn(usize) -> bool) {
        self.groups.drain(..).for_each(|group| self.weights[group as usize] = 0.0);
        for (other, weight) in graph.edges(at).iter().filter(|(other, _)| counts(*other as usize)) {
            let of = group[*other as usize];
            if self.weights[of as usize] == 0.0 {
                self.groups.push(of);
            }
            self.weights[of as usize] += weight;
        }
        self.groups.sort_unstable();
    }

    fn weight(&self, group: u32) -> f64 {
        self.weights[group as usize]
    }
}

/// Weight inside groups above what chance would put there.
fn quality(graph: &Graph, group: &[u32], resolution: f64) -> f64 {
    let mut degree = vec![0.0; graph.len()];
    let mut inside = 0.0;
    for at in 0..graph.len() {
        degree[group[at] as usize] += graph.degree[at];
        let own = graph.edges(at).iter().filter(|(other, _)| group[*other as usize] == group[at]);
        inside += 2.0 * graph.inside[at] + own.map(|(_, weight)| weight).sum::<f64>();
    }
    let total = graph.total.max(f64::MIN_POSITIVE);
    inside / total - resolution * degree.iter().map(|degree| (degree / total).powi(2)).sum::<f64>()
}

/// Numbers groups from 0 in the order of their first node; how many there are.
pub(super) fn numbered(group: &mut [u32]) -> usize {
    let mut number = std::collections::HashMap::new();
    for group in group {
        let next = number.len() as u32;
        *group = *number.entry(*group).or_insert(next);
    }
    number.len()
}

/// Steele, Lea & Flood 2014: a small generator whose numbers are the same everywhere.
pub(super) struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// The numbers below `count` in a new order (Fisher & Yates).
    fn shuffled(&mut self, count: usize) -> Vec<u32> {
        let mut order: Vec<u32> = (0..count as u32).collect();
        for at in (1..count).rev() {
            order.swap(at, (self.next() % (at as u64 + 1)) as usize);
        }
        order
    }
}
