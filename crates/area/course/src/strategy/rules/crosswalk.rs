//! Two frames side by side: what stands where, what has no counterpart, and sums that add up on both sides.

use kernel::{Id, Refusal};

use crate::strategy::model::{Mark, Pair};

/// How one item stands to the other side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Somebody marked it: the strongest mark it has.
    Marked(Mark),
    /// Nobody has said: a gap to take a stand on.
    Open,
}

/// One side in numbers: `same + adapted + alone + open = total`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Items on this side.
    pub total: usize,
    /// With the same on the other side.
    pub same: usize,
    /// With something adapted on the other side.
    pub adapted: usize,
    /// Alone on purpose: own on the left, left out on the right.
    pub alone: usize,
    /// Without a counterpart, and nobody has said why.
    pub open: usize,
}

/// How an item stands, on whichever side it is. `same` is stronger than `adapted`, and both than standing alone.
pub fn standing(pairs: &[Pair], item: Id) -> Standing {
    let own = pairs.iter().filter(|pair| pair.left == Some(item) || pair.right == Some(item));
    own.map(|pair| pair.mark).min().map_or(Standing::Open, Standing::Marked)
}

/// One side in numbers. An item with several counterparts counts once.
pub fn sums(items: &[Id], pairs: &[Pair]) -> Sums {
    let mut sums = Sums { total: items.len(), ..Sums::default() };
    for item in items {
        match standing(pairs, *item) {
            Standing::Marked(Mark::Same) => sums.same += 1,
            Standing::Marked(Mark::Adapted) => sums.adapted += 1,
            Standing::Marked(Mark::Own | Mark::LeftOut) => sums.alone += 1,
            Standing::Open => sums.open += 1,
        }
    }
    sums
}

/// Whether a mark fits: a counterpart has two sides, standing alone has one, and nothing stands alone that has a
/// counterpart.
pub fn allowed(pairs: &[Pair], new: &Pair) -> Result<(), Refusal> {
    let shape = match new.mark {
        Mark::Same | Mark::Adapted => new.left.is_some() && new.right.is_some(),
        Mark::Own => new.left.is_some() && new.right.is_none(),
        Mark::LeftOut => new.left.is_none() && new.right.is_some(),
    };
    if !shape {
        return Err(Refusal::new("mark-one-or-two-sides"));
    }
    let paired = |item: Option<Id>| {
        let two = pairs.iter().filter(|pair| pair.left.is_some() && pair.right.is_some());
        item.is_some() && two.clone().any(|pair| pair.left == item || pair.right == item)
    };
    let alone = matches!(new.mark, Mark::Own | Mark::LeftOut);
    if alone && (paired(new.left) || paired(new.right)) {
        return Err(Refusal::new("mark-has-counterpart"));
    }
    Ok(())
}

/// The marks after a new one: it replaces what was said of the same pair, and a new counterpart ends standing alone.
pub fn with(pairs: &[Pair], new: &Pair) -> Vec<Pair> {
    let stays = |pair: &&Pair| !replaced_by(pair, new);
    pairs.iter().filter(stays).cloned().chain(std::iter::once(new.clone())).collect()
}

/// Whether a new mark ends this one.
pub fn replaced_by(old: &Pair, new: &Pair) -> bool {
    let same_place = old.left == new.left && old.right == new.right;
    let two = new.left.is_some() && new.right.is_some();
    let was_alone = old.left.is_none() || old.right.is_none();
    let touches =
        (old.left.is_some() && old.left == new.left) || (old.right.is_some() && old.right == new.right);
    same_place || (two && was_alone && touches)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn id(n: u8) -> Id {
        Id::from_parts(i64::from(n) + 1, [n; 10])
    }

    fn pair(left: Option<u8>, right: Option<u8>, mark: Mark) -> Pair {
        let right = right.map(|n| id(n + 100));
        Pair { left: left.map(id), right, mark, weight: None, note: String::new() }
    }

    #[test]
    fn one_goal_without_area_and_two_areas_without_goal() {
        // Goals 0–4; areas business 0, knowledge 1, infrastructure 2, culture 3, health 4. Goal 4 is the brand.
        let pairs = [
            pair(Some(0), Some(1), Mark::Adapted),
            pair(Some(1), Some(0), Mark::Same),
            pair(Some(2), Some(2), Mark::Same),
            pair(Some(3), Some(2), Mark::Adapted),
        ];
        let left: Vec<Id> = (0..5).map(id).collect();
        let right: Vec<Id> = (0..5).map(|n| id(n + 100)).collect();
        assert_eq!(sums(&left, &pairs), Sums { total: 5, same: 2, adapted: 2, alone: 0, open: 1 });
        assert_eq!(sums(&right, &pairs), Sums { total: 5, same: 2, adapted: 1, alone: 0, open: 2 });
        let refused = allowed(&pairs, &pair(Some(0), None, Mark::Own));
        assert_eq!(refused, Err(Refusal::new("mark-has-counterpart")));
        assert_eq!(allowed(&pairs, &pair(Some(4), None, Mark::Own)), Ok(()));
        assert_eq!(
            allowed(&pairs, &pair(Some(4), None, Mark::Same)),
            Err(Refusal::new("mark-one-or-two-sides"))
        );
    }

    proptest! {
        #[test]
        fn counts_add_up_on_both_sides_whatever_is_marked(
            wishes in prop::collection::vec(
                (prop::option::of(0u8..6), prop::option::of(0u8..6), 0usize..4), 0..40,
            ),
        ) {
            let left: Vec<Id> = (0..6).map(id).collect();
            let right: Vec<Id> = (0..6).map(|n| id(n + 100)).collect();
            let mut pairs = Vec::new();
            for (l, r, mark) in wishes {
                let new = pair(l, r, Mark::ALL[mark]);
                if allowed(&pairs, &new).is_ok() {
                    pairs = with(&pairs, &new);
                }
                for side in [&left, &right] {
                    let sums = sums(side, &pairs);
                    prop_assert_eq!(sums.same + sums.adapted + sums.alone + sums.open, sums.total);
                }
                for own in pairs.iter().filter(|pair| pair.right.is_none() || pair.left.is_none()) {
                    let twice = pairs.iter().filter(|pair| {
                        (own.left.is_some() && pair.left == own.left)
                            || (own.right.is_some() && pair.right == own.right)
                    });
                    prop_assert_eq!(twice.count(), 1, "what stands alone has no counterpart");
                }
            }
        }
    }
}
