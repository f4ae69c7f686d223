//! The graph of neighbours.

use super::neighbours::Neighbours;

/// An undirected graph with weights; each edge stands at both of its ends.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph {
    starts: Vec<usize>,
    edges: Vec<(u32, f64)>,
    /// Weight of the edges inside a node that stands for several.
    pub(super) inside: Vec<f64>,
    /// Sum of the weights at a node; edges inside count twice.
    pub(super) degree: Vec<f64>,
    /// Sum of all degrees.
    pub(super) total: f64,
}

/// No edge weighs less: a nearest neighbour is one, however far.
const LEAST: f64 = 0.01;

/// What likeness in letters counts for beside meaning.
const LETTERS: f64 = 1.5;

impl Graph {
    /// Each row joined to its neighbours in meaning, and to those `alike` in letters; the weight is the cosine,
    /// twice that when both name each other.
    pub(super) fn of(neighbours: &Neighbours, alike: &[Vec<(u32, f32)>], nodes: usize) -> Self {
        let mut pairs: Vec<(u32, u32, f64)> = Vec::new();
        for at in 0..nodes {
            let meaning = neighbours.of_row(at).map(|(other, cosine)| (other, f64::from(cosine).max(LEAST)));
            let letters = alike.get(at).into_iter().flatten();
            let letters = letters.map(|(other, cosine)| (*other, LETTERS * f64::from(*cosine)));
            for (other, weight) in meaning.chain(letters) {
                pairs.push((other.min(at as u32), other.max(at as u32), weight));
            }
        }
        Self::from_pairs(nodes, pairs, vec![0.0; nodes])
    }

    /// From pairs of nodes (lower first); weights of pairs that stand twice add up.
    pub(super) fn from_pairs(nodes: usize, mut pairs: Vec<(u32, u32, f64)>, inside: Vec<f64>) -> Self {
        // The sort is stable and pairs come in a fixed order, so that sums are the same every time.
        pairs.sort_by_key(|(low, high, _)| (*low, *high));
        pairs.dedup_by(|later, first| {
            let same = (later.0, later.1) == (first.0, first.1);
            first.2 += if same { later.2 } else { 0.0 };
            same
        });
        let mut starts = vec![0usize; nodes + 1];
        for (low, high, _) in &pairs {
            starts[*low as usize + 1] += 1;
            starts[*high as usize + 1] += 1;
        }
        (0..nodes).for_each(|at| starts[at + 1] += starts[at]);
        let mut next = starts.clone();
        let mut edges = vec![(0, 0.0); pairs.len() * 2];
        for (low, high, weight) in pairs {
            for (from, to) in [(low, high), (high, low)] {
                edges[next[from as usize]] = (to, weight);
                next[from as usize] += 1;
            }
        }
        let mut graph = Self { starts, edges, inside, degree: Vec::new(), total: 0.0 };
        graph.degree = (0..nodes)
            .map(|at| 2.0 * graph.inside[at] + graph.edges(at).iter().map(|(_, weight)| weight).sum::<f64>())
            .collect();
        graph.total = graph.degree.iter().sum();
        graph
    }

    pub(super) fn len(&self) -> usize {
        self.inside.len()
    }

    pub(super) fn edges(&self, at: usize) -> &[(u32, f64)] {
        &self.edges[self.starts[at]..self.starts[at + 1]]
    }

    /// The graph in which each group is one node.
    pub(super) fn gathered(&self, group: &[u32], groups: usize) -> Self {
        let mut inside = vec![0.0; groups];
        let mut pairs = Vec::new();
        for at in 0..self.len() {
            let own = group[at];
            inside[own as usize] += self.inside[at];
            for (other, weight) in self.edges(at).iter().filter(|(other, _)| *other as usize > at) {
                let theirs = group[*other as usize];
                if theirs == own {
                    inside[own as usize] += weight;
                } else {
                    pairs.push((own.min(theirs), own.max(theirs), *weight));
                }
            }
        }
        Self::from_pairs(groups, pairs, inside)
    }

    /// The graph of some nodes only, in their order.
    pub(super) fn part(&self, nodes: &[u32]) -> Self {
        let mut place = vec![u32::MAX; self.len()];
        nodes.iter().enumerate().for_each(|(at, node)| place[*node as usize] = at as u32);
        let mut pairs = Vec::new();
        for (at, node) in nodes.iter().enumerate() {
            for (other, weight) in self.edges(*node as usize) {
                let other = place[*other as usize];
                if other != u32::MAX && other > at as u32 {
                    pairs.push((at as u32, other, *weight));
                }
            }
        }
        Self::from_pairs(nodes.len(), pairs, vec![0.0; nodes.len()])
    }
}
