//! How a document comes into force, and how many areas the wood can be seen for.

use kernel::Refusal;

use crate::strategy::model::{FrameKind, State, Vision};

/// More areas than this need a reason.
pub const AREA_LIMIT: usize = 7;

/// Whether a document may go from one state to another. Adoption names a decision; a document is superseded by the
/// adoption of its successor and in no other way.
pub fn moves(from: State, to: State, decision: Option<&str>) -> Result<(), Refusal> {
    match (from, to) {
        (State::Draft, State::Consultation) | (State::Consultation, State::Draft) => Ok(()),
        (State::Draft | State::Consultation, State::Adopted) => match decision {
            Some(decision) if !decision.trim().is_empty() => Ok(()),
            _ => Err(Refusal::new("adoption-needs-decision")),
        },
        (_, State::Superseded) => Err(Refusal::new("superseded-by-successor")),
        _ => Err(Refusal::new("state-not-from-here")),
    }
}

/// Whether the text may still change: what was adopted stands as it was adopted. Frames of others are kept by whoever
/// registered them.
pub fn text_open(kind: FrameKind, state: State) -> bool {
    kind == FrameKind::External || matches!(state, State::Draft | State::Consultation)
}

/// Whether one more area may be added to as many as there are. Over the limit it takes a reason.
pub fn one_more_area(areas: usize, reason: Option<&str>) -> Result<(), Refusal> {
    let reason = reason.is_some_and(|reason| !reason.trim().is_empty());
    if areas < AREA_LIMIT || reason { Ok(()) } else { Err(Refusal::counted("many-areas", AREA_LIMIT as i64)) }
}

/// Whether the figure of a vision may be judged as reached or not: only once somebody has decided that it is a target.
pub fn judged(vision: &Vision) -> bool {
    vision.figure.is_some() && vision.status == Some(crate::strategy::model::FigureStatus::Target)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::strategy::model::FigureStatus;

    #[test]
    fn adoption_names_a_decision() {
        assert_eq!(moves(State::Draft, State::Adopted, None), Err(Refusal::new("adoption-needs-decision")));
        assert_eq!(
            moves(State::Draft, State::Adopted, Some(" ")),
            Err(Refusal::new("adoption-needs-decision"))
        );
        assert_eq!(moves(State::Consultation, State::Adopted, Some("§ 1")), Ok(()));
    }

    #[test]
    fn an_eighth_area_needs_a_reason() {
        assert_eq!(one_more_area(6, None), Ok(()));
        assert_eq!(one_more_area(7, None), Err(Refusal::counted("many-areas", 7)));
        assert_eq!(one_more_area(7, Some("two were split")), Ok(()));
    }

    #[test]
    fn only_a_target_is_judged() {
        let vision = |status| Vision {
            figure: Some(kernel::Quantity::exact(120_000, "inhabitants")),
            status,
            ..Vision::default()
        };
        assert!(!judged(&vision(None)));
        assert!(!judged(&vision(Some(FigureStatus::Comparison))));
        assert!(judged(&vision(Some(FigureStatus::Target))));
        assert!(!judged(&Vision { figure: None, ..vision(Some(FigureStatus::Target)) }));
    }

    proptest! {
        #[test]
        fn whatever_is_tried_nothing_leaves_the_adopted_state_by_a_move(
            wishes in prop::collection::vec((0usize..4, any::<bool>()), 0..20),
        ) {
            let (mut state, mut adopted) = (State::Draft, false);
            for (to, with_decision) in wishes {
                let to = State::ALL[to];
                if moves(state, to, with_decision.then_some("§ 1")).is_ok() {
                    prop_assert!(!adopted, "adopted is left by a successor only");
                    adopted = to == State::Adopted;
                    prop_assert!(!adopted || with_decision);
                    state = to;
                }
            }
        }
    }
}
