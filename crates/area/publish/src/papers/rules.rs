//! Which state of a publication leads to which. Pure.

use kernel::Refusal;

use super::model::State;

/// What somebody wants with a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Change its title or its words.
    Change,
    /// Let everybody read it while it is live.
    Offer,
    /// Take it back to the desk.
    Recall,
    /// Freeze it.
    Publish,
    /// Begin the edition that will take its place.
    Renew,
}

impl Wish {
    /// Those that are a button, by the name it sends.
    pub fn parse(text: &str) -> Option<Wish> {
        match text {
            "offer" => Some(Wish::Offer),
            "recall" => Some(Wish::Recall),
            "publish" => Some(Wish::Publish),
            "renew" => Some(Wish::Renew),
            _ => None,
        }
    }
}

/// The state after a wish. `has_successor`: a newer edition is there or being written.
pub fn decide(state: State, wish: Wish, has_successor: bool) -> Result<State, Refusal> {
    match (state, wish) {
        (State::Draft | State::Consultation, Wish::Change) => Ok(state),
        (State::Draft, Wish::Offer) => Ok(State::Consultation),
        (State::Consultation, Wish::Recall) => Ok(State::Draft),
        (State::Draft | State::Consultation, Wish::Publish) => Ok(State::Published),
        (State::Published, Wish::Renew) if !has_successor => Ok(State::Published),
        (State::Published | State::Superseded, Wish::Renew) => Err(Refusal::new("paper-has-successor")),
        (State::Published | State::Superseded, _) => Err(Refusal::new("paper-stands")),
        _ => Err(Refusal::new("paper-not-now")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leads_back_from_what_is_published() {
        let wishes = [Wish::Change, Wish::Offer, Wish::Recall, Wish::Publish];
        for state in [State::Published, State::Superseded] {
            for wish in wishes {
                assert_eq!(decide(state, wish, false), Err(Refusal::new("paper-stands")), "{wish:?}");
            }
        }
        assert_eq!(decide(State::Published, Wish::Renew, false), Ok(State::Published));
        assert_eq!(decide(State::Published, Wish::Renew, true), Err(Refusal::new("paper-has-successor")));
        assert_eq!(decide(State::Superseded, Wish::Renew, true), Err(Refusal::new("paper-has-successor")));
    }

    #[test]
    fn a_draft_is_offered_taken_back_and_published() {
        assert_eq!(decide(State::Draft, Wish::Offer, false), Ok(State::Consultation));
        assert_eq!(decide(State::Consultation, Wish::Recall, false), Ok(State::Draft));
        assert_eq!(decide(State::Draft, Wish::Recall, false), Err(Refusal::new("paper-not-now")));
        for state in [State::Draft, State::Consultation] {
            assert_eq!(decide(state, Wish::Publish, false), Ok(State::Published));
            assert_eq!(decide(state, Wish::Change, false), Ok(state));
        }
    }
}
