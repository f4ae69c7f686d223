//! An action and what belongs to it, as plain data.

use jiff::civil::Date;
use kernel::{Id, Lang, Millis, PartialDate, Ref};

use super::money::WHOLE;
use crate::keys::keys;

keys! {
    /// Where an action stands.
    ///
    /// ```text
    /// planned → ongoing ⇄ paused
    ///              ↓
    ///          completed → evaluated        planned, ongoing, paused → cancelled
    /// ```
    State {
        /// Somebody answers for it, by a date.
        Planned = "planned",
        /// Under way.
        Ongoing = "ongoing",
        /// Resting; to be taken up again.
        Paused = "paused",
        /// Done, with at least one result.
        Completed = "completed",
        /// Done and looked back on.
        Evaluated = "evaluated",
        /// Will not be done, by a decision or for a reason.
        Cancelled = "cancelled",
    }
    /// What a party is in an action; it may be several.
    Role {
        /// Drives it from day to day.
        Driver = "driver",
        /// Began it.
        Initiator = "initiator",
        /// Holds the parties together.
        Coordinator = "coordinator",
        /// Pays.
        Financier = "financier",
        /// Takes part.
        Participant = "participant",
    }
    /// What sort of action it is.
    Sort {
        /// Something is done differently, or for the first time.
        Operation = "operation",
        /// Something is built or bought to last.
        Investment = "investment",
        /// The municipalities buy, and so shape a market.
        Procurement = "procurement",
        /// Something is looked into.
        Study = "study",
        /// An agreement or a way to work together.
        Cooperation = "cooperation",
        /// Something is told or invited to.
        Communication = "communication",
    }
    /// How it relates to what there is.
    Novelty {
        /// Takes care of it.
        Keep = "keep",
        /// Makes it better.
        Improve = "improve",
        /// Makes more of it.
        Extend = "extend",
        /// Begins something.
        New = "new",
    }
    /// For whom a place should be good.
    Audience {
        /// Those who live there.
        Live = "live",
        /// Those who work or run a business there.
        Work = "work",
        /// Those who visit.
        Visit = "visit",
    }
    /// The three dimensions of sustainable development.
    Dimension {
        /// Economic.
        Economic = "economic",
        /// Social.
        Social = "social",
        /// Environmental.
        Environmental = "environmental",
    }
    /// Where in a life of learning an action belongs; it may be several.
    Level {
        /// Compulsory school.
        Primary = "primary",
        /// Upper secondary school.
        Secondary = "secondary",
        /// Adult education, vocational or liberal.
        Adult = "adult",
        /// University.
        University = "university",
    }
    /// How it goes, as the one who answers for it reports. Never computed.
    Light {
        /// As planned.
        Green = "green",
        /// At risk.
        Yellow = "yellow",
        /// Not as planned.
        Red = "red",
    }
    /// When a result is felt.
    Horizon {
        /// Within a year or two.
        Short = "short",
        /// Later.
        Long = "long",
    }
    /// What money is counted in (ISO 4217).
    Currency {
        /// Swedish kronor.
        Sek = "SEK",
        /// Norwegian kroner.
        Nok = "NOK",
        /// Euro.
        Eur = "EUR",
    }
    /// Whether the municipalities do it together.
    Together {
        /// No.
        No = "no",
        /// Meant to be joint; not all bodies have decided.
        Wanted = "wanted",
        /// Joint: all bodies of its matter have said yes.
        Yes = "yes",
    }
}

impl State {
    /// Whether there is still something to do.
    pub fn is_open(self) -> bool {
        matches!(self, State::Planned | State::Ongoing | State::Paused)
    }
}

impl Currency {
    /// What is counted in where this language is spoken.
    pub fn of(lang: Lang) -> Currency {
        match lang {
            Lang::Nb | Lang::Nn => Currency::Nok,
            Lang::Fi => Currency::Eur,
            Lang::Sv | Lang::En => Currency::Sek,
        }
    }
}

/// Longest title, in characters.
pub const TITLE_MAX: usize = 160;
/// Longest text, in characters.
pub const TEXT_MAX: usize = 4_000;

/// What is planned: all that whoever answers for an action may change.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What it is called.
    pub title: String,
    /// What is done, in some sentences.
    pub summary: String,
    /// The language both are written in.
    pub lang: Lang,
    /// The one organisation that answers for it (I8).
    pub accountable: Id,
    /// By when.
    pub due: PartialDate,
    /// What sort.
    pub sort: Sort,
    /// Within the parties' own house; otherwise outwards.
    pub internal: bool,
    /// How it relates to what there is, when somebody has said so.
    pub novelty: Option<Novelty>,
    /// For whom.
    pub audience: Vec<Audience>,
    /// Which dimensions of sustainability it serves.
    pub dimensions: Vec<Dimension>,
    /// For which levels of education, where it is about learning.
    pub levels: Vec<Level>,
    /// The goals it serves (I9).
    pub goals: Vec<Ref>,
    /// The lines of a strategy that it follows from.
    pub lines: Vec<Ref>,
    /// Why it serves none (I9); public.
    pub no_goal: Option<String>,
    /// Meant to be done by the municipalities together.
    pub joint: bool,
    /// What its money is counted in.
    pub currency: Currency,
    /// When the next report is due.
    pub report_due: Option<Date>,
    /// Made up, for a demo.
    pub example: bool,
}

/// An action.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Identifier.
    pub id: Id,
    /// The space it belongs to.
    pub space: Id,
    /// Its public number in the space.
    pub number: i64,
    /// What is planned. Its goals and lines lie on the thread and are empty in lists.
    pub plan: Plan,
    /// How many goals it serves.
    pub goals: i64,
    /// Where it stands.
    pub state: State,
    /// Whether it is joint.
    pub together: Together,
    /// The matter that made it joint.
    pub matter: Option<Id>,
    /// How it goes, as last reported.
    pub light: Option<Light>,
    /// When that was reported.
    pub reported_at: Option<Millis>,
    /// When it was planned.
    pub created_at: Millis,
    /// When it last changed.
    pub changed_at: Millis,
    /// How many deeds it has seen; whoever changes it names the version they read.
    pub version: i64,
}

impl Action {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(super::ACTION, self.id)
    }
}

/// A party of an action: what it is, pays and gains. Amounts in hundredths.
#[derive(Clone, Debug, PartialEq)]
pub struct Party {
    /// Which organisation.
    pub organisation: Id,
    /// What it is; may be nothing, where it only gains.
    pub roles: Vec<Role>,
    /// What it pays.
    pub cost: i64,
    /// What it can expect to gain.
    pub gain: i64,
    /// How the gain is thought of.
    pub note: String,
    /// Its share of a joint fund, hundredths of a per cent.
    pub share: Option<i64>,
}

impl Party {
    /// A party that is nothing, pays nothing, gains nothing.
    pub fn new(organisation: Id) -> Party {
        Party { organisation, roles: Vec::new(), cost: 0, gain: 0, note: String::new(), share: None }
    }

    /// Whether there is anything to say about it.
    pub fn is_empty(&self) -> bool {
        *self == Party::new(self.organisation)
    }

    /// Gains, and pays nothing.
    pub fn gains_without_paying(&self) -> bool {
        self.gain > 0 && self.cost == 0
    }
}

/// The sum of the shares of a joint fund, hundredths of a per cent; nothing when there is no fund.
pub fn fund(parties: &[Party]) -> Option<i64> {
    let shares: Vec<i64> = parties.iter().filter_map(|party| party.share).collect();
    (!shares.is_empty()).then(|| shares.iter().sum())
}

/// Whether a fund's shares add up to the whole.
pub fn is_whole(shares: i64) -> bool {
    shares == WHOLE
}

/// A point on the way that can be seen from outside.
#[derive(Clone, Debug, PartialEq)]
pub struct Milestone {
    /// Identifier.
    pub id: Id,
    /// What is then true.
    pub title: String,
    /// By when.
    pub due: Option<PartialDate>,
    /// Reaching it means that an organisation exists: which one is asked for.
    pub founds: bool,
    /// When it was reached.
    pub done_on: Option<Date>,
    /// How one can see that.
    pub evidence: Option<String>,
    /// The organisation that came to be.
    pub organisation: Option<Id>,
}

/// What whoever answers for an action said about how it goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// When.
    pub at: Millis,
    /// How it goes.
    pub light: Light,
    /// In words.
    pub says: String,
}

/// A change of state.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// When.
    pub at: Millis,
    /// To which state.
    pub to: State,
    /// Why, where that must be said: what was paused, cancelled, learnt.
    pub reason: Option<String>,
    /// The decision behind it.
    pub matter: Option<Id>,
}

/// What a result is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct NewOutcome {
    /// What it is called.
    pub title: String,
    /// What came of the action.
    pub says: String,
    /// The language of both.
    pub lang: Lang,
    /// When it is felt.
    pub horizon: Horizon,
    /// What shows it; none says that no measurement was made.
    pub evidence: Option<String>,
    /// One can go there and see it.
    pub visible: bool,
    /// When it came about.
    pub on: PartialDate,
}

/// What came of an action.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Identifier.
    pub id: Id,
    /// Its public number in the space.
    pub number: i64,
    /// Of which action.
    pub action: Id,
    /// The action's number.
    pub action_number: i64,
    /// What it is called.
    pub title: String,
    /// What came of it, in some sentences.
    pub says: String,
    /// The language both are written in.
    pub lang: Lang,
    /// When it is felt.
    pub horizon: Horizon,
    /// What shows it; nothing when no measurement was made, and that is said.
    pub evidence: Option<String>,
    /// One can go there and see it.
    pub visible: bool,
    /// When it came about.
    pub on: PartialDate,
    /// When it was written down.
    pub at: Millis,
}

impl Outcome {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(super::RESULT, self.id)
    }
}
