//! What may happen to a measure under review. Pure.
//!
//! ```text
//! listed → described → analysed → recommended(wind_down | develop) → decided → carried_out
//!                         ▲               │                │
//!                         └── a body says no ◄─────────────┘ (a decision that is corrected)
//! ```
//!
//! There is no third outcome: keeping something as it is means developing it, with an owner and a day on which it
//! is looked at again.

use kernel::{Id, PartialDate, Refusal};

/// What becomes of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It ends.
    WindDown,
    /// It goes on, better.
    Develop,
}

impl Outcome {
    /// As stored, and the last part of the message key `measures-outcome-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::WindDown => "wind_down",
            Outcome::Develop => "develop",
        }
    }

    /// Reads what [`Outcome::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Outcome> {
        [Outcome::WindDown, Outcome::Develop].into_iter().find(|outcome| outcome.as_str() == text)
    }
}

/// How far the review has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// On the list; perhaps only as a question.
    Listed,
    /// What it is for, who uses it, what it costs and gives.
    Described,
    /// Looked at by two or more, independently.
    Analysed,
    /// To be wound down or developed.
    Recommended,
    /// The bodies have said yes.
    Decided,
    /// It is done.
    CarriedOut,
}

impl State {
    /// Every state, in order.
    pub const ALL: [State; 6] = [
        State::Listed,
        State::Described,
        State::Analysed,
        State::Recommended,
        State::Decided,
        State::CarriedOut,
    ];

    /// As stored, and the last part of the message key `measures-state-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Listed => "listed",
            State::Described => "described",
            State::Analysed => "analysed",
            State::Recommended => "recommended",
            State::Decided => "decided",
            State::CarriedOut => "carried_out",
        }
    }

    /// Reads what [`State::as_str`] wrote.
    pub fn parse(text: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether everybody may read of it.
    pub fn is_public(self) -> bool {
        self >= State::Decided
    }
}

/// What a measure is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Description {
    /// What it is for.
    pub purpose: String,
    /// Whom it is meant for; may be empty.
    pub target_group: String,
    /// Who uses it, and how many.
    pub users: String,
    /// What it costs, and whom.
    pub cost: String,
    /// What it gives, as far as known.
    pub effect: String,
    /// What the neighbour does that is the same, or that nothing is known.
    pub overlap: String,
    /// The neighbour's measure, when it is on the list too.
    pub twin: Option<Id>,
}

/// Marks from 1 to 5, by one person who has not seen the others'.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// How much it is needed.
    pub need: i64,
    /// How much it gives.
    pub effect: i64,
    /// How reasonable its cost is.
    pub cost: i64,
    /// How little it overlaps with what the neighbour does.
    pub overlap: i64,
    /// How hard it would be to reach the same otherwise.
    pub alternative: i64,
}

impl Marks {
    /// The questions, by the last part of their message keys.
    pub const QUESTIONS: [&str; 5] = ["need", "effect", "cost", "overlap", "alternative"];

    /// In the order of [`Marks::QUESTIONS`].
    pub fn all(self) -> [i64; 5] {
        [self.need, self.effect, self.cost, self.overlap, self.alternative]
    }

    /// Made of marks in that order, each from 1 to 5.
    pub fn of(marks: [i64; 5]) -> Result<Marks, Refusal> {
        if marks.iter().any(|mark| !(1..=5).contains(mark)) {
            return Err(Refusal::new("measure-marks-missing"));
        }
        let [need, effect, cost, overlap, alternative] = marks;
        Ok(Marks { need, effect, cost, overlap, alternative })
    }
}

/// The largest distance between two people's marks on each question.
pub fn spread(all: &[Marks]) -> [i64; 5] {
    let mut spread = [0; 5];
    for (at, widest) in spread.iter_mut().enumerate() {
        let marks = all.iter().map(|marks| marks.all()[at]);
        *widest = marks.clone().max().unwrap_or(0) - marks.min().unwrap_or(0);
    }
    spread
}

/// What is recommended, with all that it needs.
#[derive(Clone, Debug, PartialEq)]
pub enum Recommendation {
    /// It ends.
    WindDown {
        /// When.
        ends_on: PartialDate,
        /// What happens with the money.
        money: String,
        /// What happens with the people.
        people: String,
        /// What happens with the agreements.
        agreements: String,
    },
    /// It goes on, better.
    Develop {
        /// The organisation that answers for it.
        owner: Id,
        /// When it is looked at again.
        follow_up: PartialDate,
    },
}

impl Recommendation {
    /// Which of the two.
    pub fn outcome(&self) -> Outcome {
        match self {
            Recommendation::WindDown { .. } => Outcome::WindDown,
            Recommendation::Develop { .. } => Outcome::Develop,
        }
    }
}

/// What has to be known of a measure to decide what may happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How far it has come.
    pub state: State,
    /// How many have analysed it.
    pub analyses: usize,
    /// The largest distance between their marks.
    pub spread: i64,
    /// How many actions it leads to.
    pub actions: usize,
}

/// Something that somebody wants to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Describe it, or describe it better before anybody has analysed it.
    Describe(Description),
    /// Give marks; whether the same person has given some, and whether they described the measure.
    Analyse {
        /// Has already given marks.
        again: bool,
        /// Wrote the description.
        described_it: bool,
    },
    /// Say what the analyses come to.
    Conclude {
        /// In words; what was said about large differences among them.
        text: String,
    },
    /// Recommend.
    Recommend(Recommendation),
    /// A matter about it is opened.
    Open,
    /// All bodies have said yes.
    Adopt,
    /// A body has said no.
    Reject,
    /// A decision was corrected so that it is open again.
    Reopen,
    /// It is done.
    CarryOut {
        /// What came of it.
        text: String,
    },
}

/// How far the review has come after this, or why not (I16).
pub fn next(standing: Standing, wish: &Wish) -> Result<State, Refusal> {
    use State::*;
    let Standing { state, analyses, spread, actions } = standing;
    let no = |code| Err(Refusal::new(code));
    match (state, wish) {
        (Listed | Described, Wish::Describe(_)) if analyses > 0 => no("analysed-already"),
        (Listed | Described, Wish::Describe(description)) => {
            let Description { purpose, users, cost, effect, overlap, .. } = description;
            let whole = [purpose, users, cost, effect, overlap].iter().all(|text| !text.trim().is_empty());
            if whole { Ok(Described) } else { no("description-missing") }
        }
        (_, Wish::Describe(_)) => no("analysed-already"),
        (Described, Wish::Analyse { again: true, .. }) => no("analysed-by-you"),
        (Described, Wish::Analyse { described_it: true, .. }) => no("analyse-not-your-own"),
        (Described, Wish::Analyse { .. }) => Ok(Described),
        (Listed, _) => no("describe-first"),
        (_, Wish::Analyse { .. }) => no("analysed-already"),
        (Described, Wish::Conclude { .. }) if analyses < 2 => no("two-analyses"),
        (Described, Wish::Conclude { text }) if text.trim().is_empty() && spread > 1 => no("discuss-spread"),
        (Described, Wish::Conclude { text }) if text.trim().is_empty() => no("conclusion-missing"),
        (Described, Wish::Conclude { .. }) => Ok(Analysed),
        (Described, _) => no("analyse-first"),
        (Analysed | Recommended, Wish::Recommend(recommendation)) => recommend(recommendation, actions),
        (Analysed, _) => no("measure-not-recommended"),
        (Recommended, Wish::Open) => Ok(Recommended),
        (Recommended, Wish::Adopt) => Ok(Decided),
        (Recommended | Decided, Wish::Reject) => Ok(Analysed),
        (Recommended | Decided, Wish::Reopen) => Ok(Recommended),
        (Decided, Wish::Adopt) => Ok(Decided),
        (Decided, Wish::CarryOut { text }) if text.trim().is_empty() => no("done-missing"),
        (Decided, Wish::CarryOut { .. }) => Ok(CarriedOut),
        (_, Wish::CarryOut { .. }) => no("decide-first"),
        _ => no("measure-past-that"),
    }
}

fn recommend(recommendation: &Recommendation, actions: usize) -> Result<State, Refusal> {
    match recommendation {
        Recommendation::WindDown { money, people, agreements, .. } => {
            let told = [money, people, agreements].iter().all(|text| !text.trim().is_empty());
            if told { Ok(State::Recommended) } else { Err(Refusal::new("wind-down-missing")) }
        }
        Recommendation::Develop { .. } if actions == 0 => Err(Refusal::new("develop-needs-action")),
        Recommendation::Develop { .. } => Ok(State::Recommended),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn wishes() -> impl Strategy<Value = Wish> {
        let text = prop_oneof![Just(String::new()), Just("Ord.".to_owned())];
        let date = PartialDate::of_year(2026).unwrap();
        prop_oneof![
            (text.clone(), text.clone()).prop_map(|(purpose, rest)| Wish::Describe(Description {
                purpose,
                users: rest.clone(),
                cost: rest.clone(),
                effect: rest.clone(),
                overlap: rest,
                ..Description::default()
            })),
            (any::<bool>(), any::<bool>())
                .prop_map(|(again, described_it)| Wish::Analyse { again, described_it }),
            text.clone().prop_map(|text| Wish::Conclude { text }),
            (text.clone(), text.clone()).prop_map(move |(money, people)| {
                let agreements = "Löper ut.".to_owned();
                Wish::Recommend(Recommendation::WindDown { ends_on: date, money, people, agreements })
            }),
            Just(Wish::Recommend(Recommendation::Develop {
                owner: Id::from_parts(1, [1; 10]),
                follow_up: date
            })),
            Just(Wish::Open),
            Just(Wish::Adopt),
            Just(Wish::Reject),
            Just(Wish::Reopen),
            text.prop_map(|text| Wish::CarryOut { text }),
        ]
    }

    proptest! {
        /// I16: wound down or developed only after description and analysis, whatever is tried in whatever order.
        #[test]
        fn nothing_is_recommended_before_it_is_described_and_analysed(
            deeds in prop::collection::vec((wishes(), 0i64..4, 0usize..2), 0..60),
        ) {
            let (mut state, mut analyses, mut described, mut concluded) = (State::Listed, 0, false, false);
            for (wish, spread, actions) in deeds {
                let Ok(after) = next(Standing { state, analyses, spread, actions }, &wish) else { continue };
                match &wish {
                    Wish::Describe(_) => described = true,
                    Wish::Analyse { .. } => analyses += 1,
                    Wish::Conclude { text } => {
                        prop_assert!(analyses >= 2 && !text.is_empty());
                        concluded = true;
                    }
                    Wish::Recommend(Recommendation::Develop { .. }) => prop_assert!(actions > 0),
                    _ => {}
                }
                state = after;
                if state >= State::Recommended {
                    prop_assert!(described && analyses >= 2 && concluded, "I16");
                }
                if state >= State::Analysed {
                    prop_assert!(concluded);
                }
            }
        }
    }

    #[test]
    fn the_spread_is_the_widest_distance_on_each_question() {
        let marks = |marks| Marks::of(marks).unwrap();
        assert_eq!(spread(&[marks([1, 2, 3, 4, 5]), marks([3, 2, 3, 1, 4])]), [2, 0, 0, 3, 1]);
        assert_eq!(spread(&[]), [0; 5]);
        assert!(Marks::of([0, 1, 1, 1, 1]).is_err() && Marks::of([6, 1, 1, 1, 1]).is_err());
    }
}
