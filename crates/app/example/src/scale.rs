//! Any number of ideas for load tests, one at a time: the first round stretched, so that states and channels
//! keep their proportions, every text made anew from the kernels.

use std::collections::HashMap;

use kernel::Lang;

use crate::load::{Lot, Stock};
use crate::make::{self, Parts};
use crate::model::{Fate, Idea};
use crate::random::Chance;
use crate::render::{self, Freedom};
use crate::tvv;

/// Ideas 1 to `count`, in order of arrival, in constant memory. The same count gives the same ideas.
pub fn tvv_scaled(count: u32) -> Scaled {
    let stock = Stock::load();
    let pattern = tvv::first_round(&stock);
    let by_key: HashMap<&str, usize> = stock.kernels.iter().enumerate().map(|(at, k)| (k.key, at)).collect();
    let mut groups: HashMap<(Group, Lang), Vec<usize>> = HashMap::new();
    for (at, kernel) in stock.kernels.iter().enumerate() {
        groups.entry((group(kernel.lot), kernel.lang)).or_default().push(at);
    }
    // Each idea of the pattern is made anew from the kernels that share its lot and language.
    let choices = pattern
        .iter()
        .map(|idea| {
            let kernel = &stock.kernels[by_key[idea.truth.kernel]];
            groups[&(group(kernel.lot), kernel.lang)].clone()
        })
        .collect();
    Scaled { stock, pattern, choices, signatures: make::signatures(), next: 0, count }
}

/// The iterator of [`tvv_scaled`].
pub struct Scaled {
    stock: Stock,
    pattern: Vec<Idea>,
    choices: Vec<Vec<usize>>,
    signatures: Vec<(Lang, &'static str)>,
    next: u32,
    count: u32,
}

/// Kernels that can stand for one another: of one proposal, or closed in the same way.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Group {
    Lot(Lot),
    Answered,
    Referred,
}

fn group(lot: Lot) -> Group {
    match lot {
        Lot::Answered(_) => Group::Answered,
        Lot::Referred(_) => Group::Referred,
        other => Group::Lot(other),
    }
}

impl Iterator for Scaled {
    type Item = Idea;

    fn next(&mut self) -> Option<Idea> {
        if self.next >= self.count {
            return None;
        }
        let at = self.next as usize * self.pattern.len() / self.count as usize;
        self.next += 1;
        Some(self.anew(at, self.next))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = (self.count - self.next) as usize;
        (left, Some(left))
    }
}

impl ExactSizeIterator for Scaled {}

impl Scaled {
    /// Idea `number`, made after idea `at` of the pattern.
    fn anew(&self, at: usize, number: u32) -> Idea {
        let like = &self.pattern[at];
        let mut chance = Chance::new(u64::from(number));
        let kernel = &self.stock.kernels[*chance.pick(&self.choices[at]).unwrap_or(&0)];
        let place = chance.pick(&kernel.places).copied();
        let freedom = match make::freedom(kernel, 1) {
            Freedom::None => Freedom::None,
            _ => Freedom::Much,
        };
        let text = render::text(&self.stock, kernel, place, like.channel, freedom, &mut chance);
        let received = like.fate == Fate::Received;
        let nth = chance.below(8);
        let fate = make::fate(&self.stock, kernel, place, nth, received, &mut chance);
        let mut truth = make::truth(&self.stock, kernel, place);
        // Clusters would grow with the scale; as a measure they mean something only in the demo's own size.
        truth.cluster = None;
        let parts = Parts { kernel, text, channel: like.channel, fate, truth };
        make::idea(parts, (number, 1), like.arrival, &self.signatures, &mut chance)
    }
}
