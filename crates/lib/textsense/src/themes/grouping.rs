//! From rows to groups: on the upper level over all rows, below inside each upper group.

use super::axes::{Axes, to_nearest};
use super::communities::{Mark, communities, numbered};
use super::graph::Graph;
use super::joining::join_close;
use super::neighbours::best;
use super::rows::{Rows, middles};
use super::standing::Standing;

/// How fine the upper level is at first. Modularity's own measure is 1; a little below, themes are as broad as
/// people's own headings.
const UPPER: f64 = 0.85;

/// A person surveys so many upper themes; above, a coarser resolution is tried.
const SURVEYED: usize = 20;
const COARSER: f64 = 0.75;
const COARSEST: f64 = 0.01;

/// With fewer upper themes than this a finer resolution is tried, if there are so many texts for each.
const FEWEST: usize = 6;
const ROOMY: usize = 30;
const FINER: f64 = 1.12;
const FINEST: f64 = 1.2;

/// How fine the lower level is.
const LOWER: f64 = 1.0;

/// A group has parts only if it could hold so many of the least size.
const PARTS: usize = 4;

/// Nodes over which the runs are spread: small heaps are tried often, large ones once.
const TRIED: usize = 12_000;
const MOST_RUNS: usize = 10;

/// What stays the same for both levels.
pub(super) struct Wanted {
    pub(super) seed: u64,
    pub(super) least: usize,
}

/// The upper groups and the axes between them.
pub(super) fn upper(
    rows: &Rows,
    graph: &Graph,
    standing: &Standing,
    weight: &[usize],
    wanted: &Wanted,
) -> (Vec<u32>, Option<Axes>) {
    let marks = &standing.upper;
    let mut resolution = UPPER;
    let mut coarser = false;
    let fewest = FEWEST.min(rows.len() / ROOMY);
    let mut group = loop {
        let mut group = communities(graph, marks, resolution, wanted.seed, runs(graph.len()));
        gather_small(rows, &mut group, marks, weight, wanted.least);
        join_close(graph, &mut group, marks, fewest);
        let groups = numbered(&mut group);
        let few = groups < fewest;
        match groups {
            _ if few && !coarser && resolution < FINEST => resolution *= FINER,
            _ if groups > SURVEYED && resolution > COARSEST => {
                (resolution, coarser) = (resolution * COARSER, true)
            }
            _ => break group,
        }
    };
    let groups = numbered(&mut group);
    if let Some(axes) = Axes::of(rows, &group, groups) {
        to_nearest(&axes.place(rows), &mut group, groups, |at| standing.fixed[at]);
        gather_small(rows, &mut group, marks, weight, wanted.least);
    }
    let groups = numbered(&mut group);
    let axes = Axes::of(rows, &group, groups);
    (group, axes)
}

/// The parts of each upper group, `None` where it has no parts.
pub(super) fn lower(
    rows: &Rows,
    graph: &Graph,
    upper: &[u32],
    marks: &[Mark],
    weight: &[usize],
    wanted: &Wanted,
) -> Vec<Option<u32>> {
    let mut part = vec![None; rows.len()];
    let mut next = 0;
    let groups = upper.iter().max().map_or(0, |most| most + 1);
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); groups as usize];
    upper.iter().enumerate().for_each(|(at, group)| members[*group as usize].push(at as u32));
    for nodes in members {
        let of =
            |values: &[usize]| -> Vec<usize> { nodes.iter().map(|node| values[*node as usize]).collect() };
        let marks: Vec<Mark> = nodes.iter().map(|node| marks[*node as usize]).collect();
        let marked = marks.iter().any(|mark| *mark != 0);
        if nodes.len() < PARTS * wanted.least && !marked {
            continue;
        }
        let mut inside = Rows::with(rows.width);
        nodes.iter().for_each(|node| inside.push(rows.row(*node as usize)));
        let graph = graph.part(&nodes);
        let mut group = communities(&graph, &marks, LOWER, wanted.seed, runs(graph.len()));
        gather_small(&inside, &mut group, &marks, &of(weight), wanted.least);
        let groups = numbered(&mut group) as u32;
        if groups > 1 || marked {
            nodes.iter().zip(group).for_each(|(node, group)| part[*node as usize] = Some(next + group));
            next += groups;
        }
    }
    part
}

fn runs(nodes: usize) -> usize {
    (TRIED / nodes.max(1)).clamp(1, MOST_RUNS)
}

/// Puts groups of too few texts to the one whose middle is nearest, the smallest first. Marked ones stay.
fn gather_small(rows: &Rows, group: &mut [u32], marks: &[Mark], weight: &[usize], least: usize) {
    let groups = numbered(group);
    let (mut size, mut marked) = (vec![0usize; groups], vec![false; groups]);
    for at in 0..group.len() {
        size[group[at] as usize] += weight[at];
        marked[group[at] as usize] |= marks[at] != 0;
    }
    let middles = middles(rows, group, groups);
    let mut into: Vec<u32> = (0..groups as u32).collect();
    let mut order: Vec<usize> = (0..groups).filter(|at| size[*at] < least && !marked[*at]).collect();
    order.sort_by_key(|at| (size[*at], *at));
    for at in order {
        // Another small one may have come to it in the meantime.
        if size[at] >= least {
            continue;
        }
        let row = middles.row(at).to_vec();
        let nearest = best_but(&middles, &row, |other| other != at && into[other] == other as u32);
        if let Some(nearest) = nearest {
            into[at] = nearest as u32;
            size[nearest] += size[at];
        }
    }
    for group in group.iter_mut() {
        while into[*group as usize] != *group {
            *group = into[*group as usize];
        }
    }
}

fn best_but(middles: &Rows, row: &[f32], allowed: impl Fn(usize) -> bool) -> Option<usize> {
    let mut some = Rows::with(middles.width);
    let places: Vec<usize> = (0..middles.len()).filter(|at| allowed(*at)).collect();
    places.iter().for_each(|at| some.push(middles.row(*at)));
    (!places.is_empty()).then(|| places[best(&some, row).0])
}
