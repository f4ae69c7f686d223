//! How a document comes to hold and is revised; when a milestone may be seen, and when it may go.
//!
//! ```text
//! draft ⇄ consultation → adopted → superseded
//!   ↕ put aside             └ revised: a new version, draft … adopted
//! ```

use kernel::{Millis, Refusal};

use super::model::{Milestone, MilestoneDetail, State};

/// How a document is worked on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revision {
    /// Nothing is decided yet: it is written anew where it stands.
    InPlace,
    /// It holds until its new version does.
    NewVersion,
}

/// How a document in this state is worked on. What was replaced stays as it was.
pub fn revision(state: State) -> Result<Revision, Refusal> {
    match state {
        State::Draft | State::Consultation => Ok(Revision::InPlace),
        State::Adopted => Ok(Revision::NewVersion),
        State::Superseded => Err(Refusal::new("document-superseded")),
    }
}

/// Whether a document may be put aside: only what was never decided, and what nothing else rests on.
pub fn discardable(state: State, references: i64) -> Result<(), Refusal> {
    match (state, references) {
        (State::Draft | State::Consultation, 0) => Ok(()),
        (State::Draft | State::Consultation, n) => Err(Refusal::counted("document-cited", n)),
        (State::Adopted | State::Superseded, _) => Err(Refusal::new("document-decided")),
    }
}

/// Whether a milestone may be shown to everybody: nothing is before its embargo ends.
pub fn public(milestone: &Milestone, now: Millis) -> bool {
    milestone.embargo_until.is_none_or(|until| now >= until)
}

/// Whether a milestone may be removed: not while records came from it, or something else refers to it.
pub fn removable(records: usize, references: usize) -> Result<(), Refusal> {
    match records + references {
        0 => Ok(()),
        n => Err(Refusal::counted("milestone-referred-to", n as i64)),
    }
}

/// How far it has come, as the status of its card: what happened without anything to show for it says so.
pub fn status(detail: &MilestoneDetail) -> &'static str {
    match (detail.done, &detail.evidence, &detail.source) {
        (false, _, _) => "milestone-coming",
        (true, None, None) => "milestone-unproved",
        (true, _, _) => "milestone-done",
    }
}

#[cfg(test)]
mod tests {
    use kernel::{Id, Lang};
    use proptest::prelude::*;

    use super::*;
    use crate::documents::model::MilestoneKind;

    fn milestone(embargo_until: Option<Millis>) -> Milestone {
        Milestone {
            id: Id::from_parts(1, [1; 10]),
            number: 1,
            kind: MilestoneKind::Press,
            title: "t".into(),
            lang: Lang::Sv,
            dated: None,
            body: String::new(),
            organisation: None,
            embargo_until,
            records: Vec::new(),
            detail: MilestoneDetail::default(),
        }
    }

    #[test]
    fn what_is_done_without_evidence_says_so() {
        let done = MilestoneDetail { done: true, ..MilestoneDetail::default() };
        assert_eq!(status(&MilestoneDetail::default()), "milestone-coming");
        assert_eq!(status(&done), "milestone-unproved");
        assert_eq!(status(&MilestoneDetail { evidence: Some("minutes".into()), ..done }), "milestone-done");
    }

    #[test]
    fn only_what_nobody_decided_or_cites_is_put_aside() {
        assert_eq!(discardable(State::Draft, 0), Ok(()));
        assert_eq!(discardable(State::Consultation, 0), Ok(()));
        assert_eq!(discardable(State::Draft, 2), Err(Refusal::counted("document-cited", 2)));
        assert_eq!(discardable(State::Adopted, 0), Err(Refusal::new("document-decided")));
        assert_eq!(discardable(State::Superseded, 0), Err(Refusal::new("document-decided")));
    }

    #[test]
    fn a_milestone_with_records_stays() {
        assert_eq!(removable(0, 0), Ok(()));
        assert_eq!(removable(2, 1), Err(Refusal::counted("milestone-referred-to", 3)));
    }

    proptest! {
        #[test]
        fn nothing_is_shown_before_its_embargo_ends(until in 0i64..1_000, now in 0i64..1_000) {
            prop_assert_eq!(public(&milestone(Some(until)), now), now >= until);
            prop_assert!(public(&milestone(None), now));
        }
    }
}
