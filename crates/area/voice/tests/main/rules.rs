//! Properties of the rules: whatever is wished in whatever order, the invariants hold.

use kernel::{Id, Lang, env::DAY};
use proptest::prelude::*;
use voice::idea::{
    Kind, Reason, State,
    rules::{Clocks, Standing, Thing, Wish, decide, first_answer_due, received},
    state::{WithheldReason, Word},
};

pub fn wishes() -> impl Strategy<Value = Wish> {
    let id = (0u8..4).prop_map(|n| Id::from_parts(1, [n; 10]));
    let text = "[a-zåäö ]{0,30}";
    prop_oneof![
        (
            prop::collection::vec(id.clone(), 0..3),
            prop::collection::vec(id.clone(), 0..3),
            any::<bool>(),
            0usize..4
        )
            .prop_map(|(themes, places, whole_alliance, kind)| Wish::Sort {
                themes,
                places,
                whole_alliance,
                kind: Kind::ALL[kind]
            }),
        text.prop_map(|question| Wish::Ask { question }),
        text.prop_map(|text| Wish::Reply { text }),
        Just(Wish::CloseQuestion),
        (id.clone(), text).prop_map(|(proposal, took)| Wish::Take { proposal, took }),
        (id, any::<bool>()).prop_map(|(proposal, adopted)| Wish::Leave { proposal, adopted }),
        (-10i64..500, text).prop_map(|(days, reason)| Wish::Park { until: days * DAY, reason }),
        Just(Wish::Wake),
        (text, text).prop_map(|(receiver, text)| Wish::Refer { receiver, text, reference: None }),
        (0usize..6, "[a-z]{1,4} [a-z]{1,4} [a-z ]{0,9}").prop_map(|(reason, text)| Wish::Answer {
            reason: Reason::ALL[reason],
            text,
            lang: Lang::Sv
        }),
        text.prop_map(|text| Wish::Tell { text }),
        (0usize..4).prop_map(|reason| Wish::Withhold { reason: WithheldReason::ALL[reason] }),
        Just(Wish::Withdraw),
        text.prop_map(|text| Wish::Reopen { text }),
        text.prop_map(|why| Wish::NotHelped { why }),
    ]
}

fn holds(standing: &Standing) -> Result<(), TestCaseError> {
    prop_assert_eq!(standing.due_at.is_some(), standing.state.is_open(), "I2: a next date or a final answer");
    if standing.state == State::InProposal {
        prop_assert!(!standing.contributions.is_empty(), "I4: in a proposal means part of one");
    }
    prop_assert_eq!(standing.state == State::Clarifying, standing.before.is_some());
    prop_assert_eq!(standing.state == State::Parked, standing.parked_until.is_some());
    prop_assert_eq!(standing.state == State::Withheld, standing.withheld.is_some(), "I18");
    if standing.state == State::Received {
        prop_assert!(standing.kind.is_none(), "who was sorted does not wait to be sorted");
    }
    if matches!(standing.state, State::Sorted | State::InProposal) {
        prop_assert!(!standing.themes.is_empty() && standing.kind.is_some());
    }
    Ok(())
}

proptest! {
    #[test]
    fn whatever_happens_the_standing_makes_sense(steps in prop::collection::vec((wishes(), 0i64..40), 0..40)) {
        let clocks = Clocks::default();
        let mut now = 0;
        let mut standing = received(now, &clocks);
        for (wish, days) in steps {
            now += days * DAY;
            let wish = match wish {
                Wish::Park { until, reason } => Wish::Park { until: now + until, reason },
                other => other,
            };
            if let Ok(decided) = decide(&standing, &wish, now, &clocks) {
                let given_back = standing.state == State::Withheld && decided.after.state != State::Withheld;
                prop_assert!(!given_back || matches!(wish, Wish::Reopen { .. }), "only the desk gives back: {wish:?}");
                if let Some(due) = decided.after.due_at {
                    let unmoved = decided.after.due_at == standing.due_at;
                    prop_assert!(due > now || unmoved, "a new date lies ahead");
                    prop_assert!(due <= now + clocks.park_max_days * DAY);
                }
                standing = decided.after;
            }
            holds(&standing)?;
        }
    }

    #[test]
    fn a_withdrawn_idea_stays_withdrawn(wish in wishes()) {
        let clocks = Clocks::default();
        let gone = decide(&received(0, &clocks), &Wish::Withdraw, 1, &clocks).unwrap().after;
        prop_assert!(decide(&gone, &wish, 2, &clocks).is_err());
    }

    #[test]
    fn what_the_desk_withholds_its_owner_does_not_publish(why in "[a-zåäö ]{0,30}", sorted in any::<bool>()) {
        let clocks = Clocks::default();
        let mut standing = received(0, &clocks);
        if sorted {
            let themes = vec![Id::from_parts(1, [1; 10])];
            let wish = Wish::Sort { themes, places: Vec::new(), whole_alliance: true, kind: Kind::Idea };
            standing = decide(&standing, &wish, 1, &clocks).unwrap().after;
        }
        let withhold = Wish::Withhold { reason: WithheldReason::Abuse };
        let withheld = decide(&standing, &withhold, 2, &clocks).unwrap().after;
        for wish in [Wish::NotHelped { why: why.clone() }, Wish::Withdraw] {
            prop_assert!(decide(&withheld, &wish, 3, &clocks).is_err());
        }
        let reply = decide(&withheld, &Wish::Reply { text: format!("x{why}") }, 3, &clocks).unwrap().after;
        prop_assert_eq!(reply.withheld, Some(WithheldReason::Abuse));
    }

    #[test]
    fn a_mask_only_takes_away(text in "[a-zåäö0-9 ]{1,40}", from in 0usize..40, len in 1usize..10) {
        let chars: Vec<char> = text.chars().collect();
        let from = from.min(chars.len() - 1);
        let to = (from + len).min(chars.len());
        let masked: String = chars[..from].iter().copied().chain(['█'; 3]).chain(chars[to..].iter().copied()).collect();
        prop_assert!(voice::idea::desk::is_redaction(&text, &masked), "{masked}");
        let (longer, other) = (format!("{text}!"), format!("X{masked}"));
        prop_assert!(!voice::idea::desk::is_redaction(&text, &longer));
        prop_assert!(!voice::idea::desk::is_redaction(&text, &other));
    }
}

#[test]
fn fifteen_working_days_are_three_weeks() {
    let clocks = |zone, first_answer_working_days| Clocks {
        zone: kernel::zone::named(zone),
        first_answer_working_days,
        ..Clocks::default()
    };
    let monday = testkit::BEGIN;
    assert_eq!(first_answer_due(monday, &clocks("UTC", 15)), monday + 21 * DAY);
    let friday = monday + 4 * DAY;
    assert_eq!(first_answer_due(friday, &clocks("UTC", 1)), friday + 3 * DAY);
    // A quarter to midnight on a Sunday in Greenwich is Monday in Stockholm.
    let night = monday - monday.rem_euclid(DAY) - DAY / 96;
    assert_eq!(first_answer_due(night, &clocks("UTC", 1)), night + DAY);
    assert_eq!(first_answer_due(night, &clocks("Europe/Stockholm", 5)), night + 7 * DAY);
    assert_eq!(first_answer_due(night, &clocks("UTC", 5)), night + 5 * DAY);
}

#[test]
fn what_is_adopted_no_longer_is_worked_on_again_also_while_its_owner_is_asked() {
    let clocks = Clocks::default();
    let then = |standing: &Standing, wish: &Wish| decide(standing, wish, 1, &clocks).unwrap().after;
    let [first, second] = [1, 2].map(|n| Id::from_parts(n, [1; 10]));
    let thing = Thing { title: "Kvällsbuss".into(), url: "/x".into(), n: None, m: None };
    let sort = Wish::Sort { themes: vec![first], places: Vec::new(), whole_alliance: true, kind: Kind::Idea };
    let mut adopted = then(&received(0, &clocks), &sort);
    for proposal in [first, second] {
        adopted = then(&adopted, &Wish::Take { proposal, took: "Bussen.".into() });
    }
    adopted = then(&adopted, &Wish::Adopt { thing: thing.clone() });
    assert_eq!(adopted.state, State::Adopted);

    let asked = then(&adopted, &Wish::Ask { question: "Vilken linje?".into() });
    let reply = Wish::Reply { text: "Linje 61".into() };
    assert_eq!(then(&asked, &reply).state, State::Adopted);
    let news = Wish::News { word: Word::ReferredBack, thing, back: true };
    assert_eq!(then(&then(&asked, &news), &reply).state, State::InProposal);
    let take = Wish::Take { proposal: Id::from_parts(3, [1; 10]), took: "Bussen.".into() };
    assert_eq!(then(&asked, &take).state, State::Adopted);

    for (other, state) in [(true, State::Adopted), (false, State::InProposal)] {
        let leave = Wish::Leave { proposal: first, adopted: other };
        let left = then(&adopted, &leave);
        assert_eq!((left.state, left.due_at.is_some()), (state, true));
        assert_eq!(then(&then(&asked, &leave), &reply).state, state);
    }
}
