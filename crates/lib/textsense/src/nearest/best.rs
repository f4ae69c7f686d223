//! The best of many scores, without sorting them all.

/// Keeps the places of the highest scores; of equal ones the first.
#[derive(Clone, Debug)]
pub(super) struct Best {
    wanted: usize,
    /// Lower scores are not among the best.
    least: f32,
    found: Vec<(f32, u32)>,
}

impl Best {
    /// For the `wanted` best.
    pub(super) fn new(wanted: usize) -> Self {
        Self { wanted: wanted.max(1), least: f32::NEG_INFINITY, found: Vec::new() }
    }

    /// Looks at the scores of the places from `start` on.
    pub(super) fn offer(&mut self, start: usize, scores: &[f32]) {
        // Mostly nothing is found here, and one comparison without branches tells.
        if !scores.iter().fold(false, |any, score| any | (*score > self.least)) {
            return;
        }
        for (place, score) in (start..).zip(scores) {
            if *score > self.least {
                self.found.push((*score, place as u32));
                if self.found.len() >= 3 * self.wanted {
                    self.cut();
                }
            }
        }
    }

    /// The places of the best, in order of the places.
    pub(super) fn into_places(mut self) -> impl Iterator<Item = usize> {
        self.cut();
        let mut places: Vec<u32> = self.found.into_iter().map(|(_, place)| place).collect();
        places.sort_unstable();
        places.into_iter().map(|place| place as usize)
    }

    fn cut(&mut self) {
        if self.found.len() > self.wanted {
            let order = |a: &(f32, u32), b: &(f32, u32)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
            self.found.select_nth_unstable_by(self.wanted - 1, order);
            self.found.truncate(self.wanted);
            self.least = self.found.iter().map(|(score, _)| *score).fold(f32::INFINITY, f32::min);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Best;

    #[test]
    fn the_best_are_kept_and_of_equals_the_first() {
        let scores: Vec<f32> = (0..100).map(|at| (at * 37 % 50) as f32).collect();
        let mut best = Best::new(3);
        scores.chunks(7).enumerate().for_each(|(at, scores)| best.offer(at * 7, scores));
        // 49 stands at 27 and 77, 48 first at 4.
        assert_eq!(scores[27], 49.0);
        let places: Vec<usize> = best.into_places().collect();
        assert_eq!(places.len(), 3);
        assert!(places.contains(&27) && places.contains(&77), "{places:?}");
        assert!(places.iter().all(|at| scores[*at] >= 48.0));
    }
}
