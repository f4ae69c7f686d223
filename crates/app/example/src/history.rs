//! What has happened to an idea, as days that could have been: sorted within fourteen days of arrival (less
//! than fifteen working days), never more than ninety days without a word to the owner, and an open idea
//! has had a word within the last eighty.

use crate::model::{Deed, Fate, Moment, Step};
use crate::random::Chance;

/// The proposal that is built step by step: both councils have said yes to trying it, the trial has given a result, and
/// they have been asked to make it permanent.
pub(crate) const TRIED: u32 = 31;

/// Days between which an idea with this fate must have come in, so that its history has room.
pub(crate) fn window(fate: &Fate) -> (i32, i32) {
    match fate {
        Fate::Received => (-20, -13),
        Fate::Sorted => (-78, -13),
        Fate::Clarifying { .. } => (-70, -13),
        Fate::Adopted { proposal, .. } if *proposal != TRIED => (-135, -48),
        Fate::Adopted { .. } | Fate::Realised { .. } => (-135, -75),
        _ => (-135, -13),
    }
}

/// Everything that has happened to an idea that came in at `arrival`, in order.
pub(crate) fn history(fate: &Fate, arrival: Moment, chance: &mut Chance) -> Vec<Step> {
    let mut steps = vec![Step { at: arrival, deed: Deed::Received }];
    let mut desk = |day: i32, deed: Deed, chance: &mut Chance| {
        steps.push(Step { at: Moment { day, minute: chance.between(485, 1005) as u16 }, deed });
    };
    let came = arrival.day;
    // Half of the way to today at most, so that later steps have room.
    let sorted = chance.between(came + 1, (came + 14).min(came / 2));
    let later = |from: i32, to: i32, chance: &mut Chance| {
        chance.between((sorted + 1).max(from), (sorted + 80).min(to))
    };
    match fate {
        Fate::Received => return steps,
        Fate::Withdrawn => {
            desk(chance.between(came + 1, came + 12), Deed::Withdrawn, chance);
            return steps;
        }
        Fate::Withheld { .. } => {
            desk(chance.between(came + 1, came + 6), Deed::Withheld, chance);
            return steps;
        }
        Fate::Answered { .. } if chance.percent(30) => {
            desk(chance.between(came + 1, came + 12), Deed::Answered, chance);
            return steps;
        }
        _ => desk(sorted, Deed::Sorted, chance),
    }
    match fate {
        Fate::Clarifying { .. } => desk(later(-14, -2, chance), Deed::Asked, chance),
        Fate::Answered { .. } => desk(later(-134, -1, chance), Deed::Answered, chance),
        Fate::Referred { .. } => {
            desk(chance.between(sorted + 1, (sorted + 30).min(-1)), Deed::Referred, chance)
        }
        Fate::Parked { .. } => desk(later(-60, -2, chance), Deed::Parked, chance),
        Fate::InProposal { .. } => desk(later(-70, -2, chance), Deed::PutInProposal, chance),
        Fate::Adopted { proposal, .. } => {
            let before = if *proposal == TRIED { -63 } else { -31 };
            desk(later(-70, before, chance), Deed::PutInProposal, chance);
            steps.push(Step { at: adopted(*proposal), deed: Deed::Adopted });
        }
        Fate::Realised { proposal, .. } => {
            desk(later(-70, -48, chance), Deed::PutInProposal, chance);
            let decided = adopted(*proposal);
            steps.push(Step { at: Moment { day: decided.day - 16, ..decided }, deed: Deed::Adopted });
            steps.push(Step {
                at: Moment { day: -12 + (proposal % 9) as i32, minute: 600 },
                deed: Deed::Realised,
            });
        }
        _ => {}
    }
    steps
}

/// When the last of the bodies decided on an adopted proposal: the same for all its ideas.
fn adopted(proposal: u32) -> Moment {
    if proposal == TRIED {
        return Moment { day: -50, minute: 960 };
    }
    Moment { day: -30 + (proposal % 16) as i32, minute: 960 }
}
