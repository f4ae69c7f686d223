//! Decides which kernel, about which place, each idea comes from, so that the demo's sums come out exactly.

use kernel::Lang;

use crate::load::{Kernel, Lot, Stock};
use crate::make;
use crate::model::Progress;
use crate::random::Chance;
use crate::render::Freedom;

/// An idea before it has channel, time and wording.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Draft {
    /// Index of its kernel.
    pub kernel: usize,
    /// Index of its place, when the kernel has a choice of places.
    pub place: Option<usize>,
    /// How many drafts the kernel has given before this one.
    pub nth: usize,
}

/// Ideas of the second round.
pub(crate) const SECOND: usize = 312;

/// How many ideas of the first round each class has; *open* is 72 sorted and 40 received.
const QUOTAS: [(Class, usize); 10] = [
    (Class::Realised, 31),
    (Class::Adopted, 64),
    (Class::Working, 318),
    (Class::Answered, 205),
    (Class::Referred, 37),
    (Class::Parked, 26),
    (Class::Clarifying, 11),
    (Class::Open, 112),
    (Class::Withdrawn, 6),
    (Class::Withheld, 2),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Realised,
    Adopted,
    Working,
    Answered,
    Referred,
    Parked,
    Clarifying,
    Open,
    Withdrawn,
    Withheld,
}

fn class(stock: &Stock, kernel: &Kernel) -> Option<Class> {
    Some(match kernel.lot {
        Lot::Proposal(number) => match stock.progress(number) {
            Progress::Working => Class::Working,
            Progress::Adopted => Class::Adopted,
            Progress::Realised => Class::Realised,
        },
        Lot::Answered(_) => Class::Answered,
        Lot::Referred(_) => Class::Referred,
        Lot::Parked => Class::Parked,
        Lot::Clarifying => Class::Clarifying,
        Lot::Open => Class::Open,
        Lot::Withdrawn => Class::Withdrawn,
        Lot::Withheld(_) => Class::Withheld,
        Lot::Second => return None,
    })
}

/// Hands out kernels, each place of a kernel at most once.
struct Taker<'a> {
    stock: &'a Stock,
    used: Vec<usize>,
    places: Vec<Vec<usize>>,
}

impl<'a> Taker<'a> {
    fn new(stock: &'a Stock, chance: &mut Chance) -> Taker<'a> {
        let mut places: Vec<Vec<usize>> = stock.kernels.iter().map(|kernel| kernel.places.clone()).collect();
        places.iter_mut().for_each(|places| chance.shuffle(places));
        Taker { stock, used: vec![0; stock.kernels.len()], places }
    }

    fn take(&mut self, kernel: usize) -> Draft {
        let nth = self.used[kernel];
        self.used[kernel] += 1;
        Draft { kernel, place: self.places[kernel].get(nth).copied(), nth }
    }

    /// Kernels that can be used again about another place, in chance order.
    fn reusable(&self, chance: &mut Chance, fits: impl Fn(&Kernel) -> bool) -> Vec<usize> {
        let again = |at: &usize| {
            let kernel = &self.stock.kernels[*at];
            repeatable(kernel) && kernel.cluster.is_none() && fits(kernel)
        };
        let mut found: Vec<usize> = (0..self.stock.kernels.len()).filter(again).collect();
        chance.shuffle(&mut found);
        found
    }

    /// `count` more drafts from `kernels`, in turn, while they have places left.
    fn fill(&mut self, kernels: &[usize], count: usize) -> Vec<Draft> {
        let mut drafts = Vec::with_capacity(count);
        while drafts.len() < count {
            let before = drafts.len();
            for kernel in kernels {
                if drafts.len() < count && self.used[*kernel] < self.places[*kernel].len() {
                    drafts.push(self.take(*kernel));
                }
            }
            assert!(drafts.len() > before, "too few kernels with a choice of places: {count} wanted");
        }
        drafts
    }

    /// The members of every cluster beyond those that its own kernels give once each.
    fn cluster(&mut self, size: usize, key: &str, own: impl Fn(&Kernel) -> bool) -> Vec<Draft> {
        let kernels = &self.stock.kernels;
        let there = kernels.iter().filter(|k| k.cluster == Some(key) && own(k)).count();
        let first = |at: &usize| {
            let kernel = &kernels[*at];
            repeatable(kernel) && kernel.cluster == Some(key) && kernel.lot != Lot::Second
        };
        let members: Vec<usize> = (0..kernels.len()).filter(first).collect();
        assert!(size >= there && !members.is_empty(), "cluster {key} has {there} kernels for {size} ideas");
        (there..size).map(|i| self.take(members[(i - there) % members.len()])).collect()
    }
}

/// Whether more than one idea may come from the kernel: Swedish, and open to other wordings.
fn repeatable(kernel: &Kernel) -> bool {
    kernel.lang == Lang::Sv && make::freedom(kernel, 1) != Freedom::None
}

/// The drafts of both rounds.
pub(crate) fn rounds(stock: &Stock, chance: &mut Chance) -> (Vec<Draft>, Vec<Draft>) {
    let mut taker = Taker::new(stock, chance);
    let first = first(stock, &mut taker, chance);
    let second = second(stock, &mut taker, chance);
    (first, second)
}

fn first(stock: &Stock, taker: &mut Taker, chance: &mut Chance) -> Vec<Draft> {
    let of_first = |kernel: &Kernel| kernel.lot != Lot::Second;
    let every: Vec<usize> = (0..stock.kernels.len()).filter(|at| of_first(&stock.kernels[*at])).collect();
    let mut drafts: Vec<Draft> = every.into_iter().map(|at| taker.take(at)).collect();
    for cluster in &stock.clusters {
        drafts.extend(taker.cluster(cluster.first, cluster.key, of_first));
    }
    for (wanted, quota) in QUOTAS {
        let is = |kernel: &Kernel| class(stock, kernel) == Some(wanted);
        let there = drafts.iter().filter(|draft| is(&stock.kernels[draft.kernel])).count();
        assert!(there <= quota, "{wanted:?}: {there} kernels for {quota} ideas");
        let kernels = taker.reusable(chance, is);
        drafts.extend(taker.fill(&kernels, quota - there));
    }
    drafts
}

fn second(stock: &Stock, taker: &mut Taker, chance: &mut Chance) -> Vec<Draft> {
    let of_second = |kernel: &Kernel| kernel.lot == Lot::Second;
    let every: Vec<usize> = (0..stock.kernels.len()).filter(|at| of_second(&stock.kernels[*at])).collect();
    let mut drafts: Vec<Draft> = every.into_iter().map(|at| taker.take(at)).collect();
    for cluster in &stock.clusters {
        drafts.extend(taker.cluster(cluster.second, cluster.key, of_second));
    }
    let kernels = taker.reusable(chance, |kernel| {
        !matches!(kernel.lot, Lot::Withdrawn | Lot::Withheld(_) | Lot::Clarifying)
    });
    let missing = SECOND - drafts.len();
    drafts.extend(taker.fill(&kernels, missing));
    drafts
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn outside_clusters_no_kernel_speaks_twice_of_the_same_place() {
        let stock = Stock::load();
        let (first, second) = rounds(&stock, &mut Chance::new(1));
        let mut seen = HashSet::new();
        for draft in first.iter().chain(&second) {
            let kernel = &stock.kernels[draft.kernel];
            assert!(kernel.cluster.is_some() || seen.insert((draft.kernel, draft.place)), "{}", kernel.key);
        }
    }
}
