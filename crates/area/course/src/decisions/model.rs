//! Bodies, meetings, matters, tracks and steps as they are read.

use jiff::civil::Date;
use kernel::{Id, Lang, LocalText, Millis, PartialDate, Period, Ref, Truth};
use members::space::Texts;

use super::rules::{Joint, Outcome, Stage, State, Wish, joint, next};

/// The directory's and the log's word for a matter.
pub const MATTER: kernel::Kind = "matter";
/// The directory's and the log's word for a body.
pub const BODY: kernel::Kind = "body";

/// A committee, an executive, a council, a board.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Identifier.
    pub id: Id,
    /// Whose it is.
    pub organisation: Id,
    /// The decision chain it follows.
    pub chain: String,
    /// Its sort within the chain.
    pub kind: String,
    /// Whether it talks, prepares or decides.
    pub stage: Stage,
    /// What it is called, per language.
    pub names: Texts,
    /// Since when it exists, as precisely as known.
    pub valid_from: Option<PartialDate>,
    /// Its end: the first day on which it no longer exists.
    pub valid_until: Option<PartialDate>,
    /// Working days before a meeting at which papers are due.
    pub paper_days: i64,
    /// Its place in lists.
    pub position: i64,
}

impl Body {
    /// Its name in this language, or else in any.
    pub fn name(&self, lang: Lang) -> &str {
        self.names.get(&lang).or_else(|| self.names.values().next()).map_or(&self.kind, String::as_str)
    }

    /// Whether it existed on a day, as far as is known.
    pub fn existed(&self, day: Date) -> bool {
        within(self.valid_from, self.valid_until, day)
    }
}

/// Whether a day lies in a period, as far as is known; what may be so is counted as being so.
pub fn within(from: Option<PartialDate>, until: Option<PartialDate>, day: Date) -> bool {
    Period::new(from, until).is_ok_and(|period| period.contains(day) != Truth::No)
}

/// A meeting of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    /// Identifier.
    pub id: Id,
    /// Whose meeting.
    pub body: Id,
    /// When.
    pub held_on: Date,
    /// The last day on which papers can be handed in.
    pub papers_by: Date,
    /// Whether it was called off.
    pub cancelled: bool,
    /// How often it was changed (RFC 5545, 3.8.7.4).
    pub sequence: i64,
}

/// A joint matter.
#[derive(Clone, Debug, PartialEq)]
pub struct Matter {
    /// Identifier.
    pub id: Id,
    /// Its public number in the space.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// In which language.
    pub lang: Lang,
    /// What is decided on.
    pub about: Ref,
    /// When it was opened.
    pub opened_on: PartialDate,
    /// When it was entered here.
    pub opened_at: Millis,
}

impl Matter {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(MATTER, self.id)
    }
}

/// A matter's way before one body.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    /// Identifier.
    pub id: Id,
    /// Which matter.
    pub matter: Id,
    /// Before which body.
    pub body: Id,
    /// Whether this body has to decide for the matter to be adopted.
    pub required: bool,
    /// What happened, oldest first.
    pub steps: Vec<Step>,
}

/// Something that happened on a track. Never changed, never taken away.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Identifier.
    pub id: Id,
    /// On which track.
    pub track: Id,
    /// Its place there, from 1.
    pub seq: i64,
    /// What happened.
    pub wish: Wish,
    /// When, as precisely as known.
    pub on: PartialDate,
    /// When it was entered here.
    pub recorded_at: Millis,
    /// What else is to be known.
    pub note: Option<String>,
    /// At which meeting, where the calendar has it.
    pub meeting: Option<Id>,
    /// How many pages the body was sent.
    pub pages: Option<i64>,
    /// What was decided.
    pub decision: Option<Decision>,
}

/// A decision as the minutes have it.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// What.
    pub outcome: Outcome,
    /// Its place in the minutes: `§ 45`, `PS 12/26`.
    pub paragraph: String,
    /// The words of the decision, in the language of the minutes, with translations beside them.
    pub text: LocalText,
    /// The decision it replaces.
    pub corrects: Option<Id>,
}

impl Track {
    /// Where the matter stands before this body: what its steps say one after the other.
    pub fn state(&self) -> State {
        self.state_of(&self.steps)
    }

    /// Where it stood at the end of a day.
    pub fn state_at(&self, day: Date) -> State {
        let until = self.steps.iter().take_while(|step| step.on.earliest().is_some_and(|on| on <= day));
        self.state_of(until)
    }

    fn state_of<'a>(&self, steps: impl IntoIterator<Item = &'a Step>) -> State {
        let follow = |state, step: &Step| next(Stage::Court, state, step.wish).unwrap_or(state);
        steps.into_iter().fold(State::Planned, follow)
    }

    /// The last decision: the one that stands.
    pub fn standing(&self) -> Option<(&Step, &Decision)> {
        self.steps.iter().rev().find_map(|step| step.decision.as_ref().map(|decision| (step, decision)))
    }

    /// Whether the steps follow the rules from the first to the last, before a body of this stage.
    pub fn follows_rules(&self, stage: Stage) -> bool {
        let next = |state, (at, step): (usize, &Step)| {
            let corrects = step.decision.as_ref().and_then(|decision| decision.corrects);
            let stands = self.steps[..at].iter().rev().find(|step| step.decision.is_some());
            let named = corrects.is_none_or(|corrects| stands.is_some_and(|stands| stands.id == corrects));
            (named && step.seq == at as i64 + 1).then_some(())?;
            next(stage, state, step.wish).ok()
        };
        self.steps.iter().enumerate().try_fold(State::Planned, next).is_some()
    }
}

/// Decided in n of m, of these tracks.
pub fn joint_of(tracks: &[Track]) -> Joint {
    joint(tracks.iter().filter(|track| track.required).map(Track::state))
}

/// The same at the end of a day.
pub fn joint_at(tracks: &[Track], day: Date) -> Joint {
    joint(tracks.iter().filter(|track| track.required).map(|track| track.state_at(day)))
}

/// Who was heard on a matter.
#[derive(Clone, Debug, PartialEq)]
pub struct Anchoring {
    /// Identifier.
    pub id: Id,
    /// Who: a party, a board, an association; never a person's name.
    pub party: String,
    /// `for`, `against`, `mixed`, `heard`.
    pub stance: String,
    /// What they said.
    pub response: Option<String>,
    /// In which language.
    pub lang: Lang,
    /// When.
    pub on: PartialDate,
}

/// What an [`Anchoring::stance`] can be.
pub const STANCES: [&str; 4] = ["for", "against", "mixed", "heard"];

/// One organisation belongs to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Membership {
    /// The whole.
    pub organisation: Id,
    /// The member.
    pub member: Id,
    /// Since when.
    pub valid_from: Option<PartialDate>,
    /// The first day on which it no longer is.
    pub valid_until: Option<PartialDate>,
    /// By what it was decided.
    pub decided: Decided,
}

/// By what something was decided, as far as is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decided {
    /// The document, the joint matter or the milestone, where it is in the space.
    pub by: Option<Ref>,
    /// In words: organ, date, paragraph.
    pub says: Option<String>,
}

/// An office that somebody holds, by its function.
#[derive(Clone, Debug, PartialEq)]
pub struct Office {
    /// In which organisation.
    pub organisation: Id,
    /// In which of its bodies.
    pub body: Option<Id>,
    /// The function: chair, coordinator.
    pub title: String,
    /// In which language.
    pub lang: Lang,
    /// Since when.
    pub valid_from: Option<PartialDate>,
    /// The first day on which it no longer is.
    pub valid_until: Option<PartialDate>,
}
