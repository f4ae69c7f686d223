//! Frames, what hangs in them, what is known around them, and how two of them compare.

use kernel::{Id, Lang, PartialDate, Period, Quantity, Ref, ReviewStamp, Source};
use serde::{Deserialize, Serialize};

pub use crate::codes::Origin;
use crate::codes::codes;

codes! {
    /// How far a document has come.
    State {
        /// Being written.
        Draft = "draft",
        /// Out for comments.
        Consultation = "consultation",
        /// Decided.
        Adopted = "adopted",
        /// Replaced by another.
        Superseded = "superseded",
    }
}

codes! {
    /// Whose frame it is.
    FrameKind {
        /// The space's own.
        Own = "own",
        /// Somebody else's, such as a region's or a government's.
        External = "external",
    }
}

codes! {
    /// What hangs in a frame.
    ItemKind {
        /// A focus area, or a heading of somebody else's frame.
        Area = "area",
        /// What is to be reached.
        Goal = "goal",
        /// A way there.
        Line = "line",
    }
}

codes! {
    /// What the figure in a vision is. Only a target may be judged.
    FigureStatus {
        /// Something to compare with.
        Comparison = "comparison",
        /// What somebody took for granted.
        Assumption = "assumption",
        /// What is to be reached.
        Target = "target",
    }
}

codes! {
    /// Whom a goal is for.
    Audience {
        /// Those who live here.
        Live = "live",
        /// Those who work and do business here.
        Work = "work",
        /// Those who visit.
        Visit = "visit",
    }
}

codes! {
    /// Dimensions of sustainable development.
    Dimension {
        /// Economic.
        Economic = "economic",
        /// Social.
        Social = "social",
        /// Environmental.
        Environmental = "environmental",
    }
}

codes! {
    /// How a goal can be measured.
    Shape {
        /// A number of things.
        Count = "count",
        /// A part of a whole.
        Share = "share",
        /// A place in a ranking: lower is better.
        Rank = "rank",
        /// What is there at a time.
        Stock = "stock",
        /// Done or not.
        YesNo = "yes_no",
        /// An ambition that cannot be measured as it stands.
        Aspiration = "aspiration",
    }
}

codes! {
    /// What is known around a strategy.
    StatementKind {
        /// Something to build on.
        Strength = "strength",
        /// Something to meet.
        Challenge = "challenge",
        /// Something that changes around us.
        Trend = "trend",
        /// How things stood at a date.
        Situation = "situation",
        /// A thought of the authors, apart from what was adopted.
        Reflection = "reflection",
        /// A word with a meaning of its own.
        Term = "term",
    }
}

codes! {
    /// How sure a statement is.
    Certainty {
        /// It can be shown.
        Fact = "fact",
        /// Somebody holds it to be so.
        Judgement = "judgement",
        /// Perhaps.
        Hypothesis = "hypothesis",
    }
}

codes! {
    /// How something on one side of a crosswalk stands to the other side.
    Mark {
        /// The same on both sides.
        Same = "same",
        /// Taken over and changed.
        Adapted = "adapted",
        /// Only on the left, on purpose.
        Own = "own",
        /// Only on the right, left out on purpose.
        LeftOut = "left_out",
    }
}

codes! {
    /// How strong a correspondence is.
    Weight {
        /// Touches.
        Weak = "weak",
        /// Clear.
        Clear = "clear",
        /// The very same purpose.
        Strong = "strong",
    }
}

/// The kind of reference under which frames are known.
pub const STRATEGY: &str = "strategy";

/// A frame: a strategy of the space's own, or somebody else's.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// Identifier.
    pub id: Id,
    /// Number in the space.
    pub number: i64,
    /// Part of its address.
    pub key: String,
    /// Whose.
    pub kind: FrameKind,
    /// How far it has come.
    pub state: State,
    /// What it is called.
    pub title: String,
    /// The language of its texts.
    pub lang: Lang,
    /// The decision that adopted it.
    pub decision: Option<String>,
    /// The frame it replaces.
    pub replaces: Option<Id>,
    /// The line that it elaborates, when it is a part of another strategy.
    pub parent: Option<Id>,
    /// The rest.
    pub detail: FrameDetail,
}

/// The parts of a frame that nobody searches by. Stored as JSON with these names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FrameDetail {
    /// Whose it is, where it is not the space's own.
    pub owner: String,
    /// What it is about.
    pub text: String,
    /// What is to be.
    pub vision: Vision,
    /// When it was adopted.
    pub adopted_on: Option<PartialDate>,
    /// Until when comments are taken.
    pub comments_until: Option<PartialDate>,
    /// Where it comes from.
    pub source: Option<Source>,
    /// Why there are more areas than the wood can be seen for.
    pub limit_reason: Option<String>,
    /// In how many of the bodies that must it has been decided.
    pub decided: Option<(i64, i64)>,
    /// Where the row comes from.
    pub origin: Origin,
}

/// A vision.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Vision {
    /// In words.
    pub text: String,
    /// The year it is about.
    pub horizon: Option<i16>,
    /// The figure in it.
    pub figure: Option<Quantity>,
    /// What the figure is, as it reads. Undecided until somebody says.
    pub status: Option<FigureStatus>,
    /// What it is by implication.
    pub implied: Option<FigureStatus>,
}

/// An area, a goal or a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Identifier.
    pub id: Id,
    /// The frame it hangs in.
    pub strategy: Id,
    /// What it is.
    pub kind: ItemKind,
    /// Number among its kind in the space.
    pub number: i64,
    /// Short name, unique in the frame.
    pub key: String,
    /// What it hangs on, in the same frame.
    pub parent: Option<Id>,
    /// Its place in the frame.
    pub position: i64,
    /// In a sentence.
    pub title: String,
    /// The rest.
    pub detail: ItemDetail,
    /// Taken out of the frame.
    pub retired: bool,
}

/// The parts of an item that nobody searches by.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ItemDetail {
    /// More words.
    pub text: String,
    /// For whom.
    pub audience: Vec<Audience>,
    /// Which dimensions of sustainability it serves.
    pub dimensions: Vec<Dimension>,
    /// Who answers for it.
    pub accountable: Option<String>,
    /// How it is measured.
    pub measure: Measure,
    /// Where the statement stands.
    pub source: Option<Source>,
    /// Where the row comes from.
    pub origin: Origin,
}

/// How a goal is measured, or is not. What is missing is computed: `rules::goals::flags`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Measure {
    /// What sort of number.
    pub shape: Option<Shape>,
    /// What exactly is counted.
    pub definition: Option<String>,
    /// Proposed ways to measure it: suggestions until somebody takes one.
    pub suggestions: Vec<String>,
    /// Which published measurement is used.
    pub measurement: Option<String>,
    /// Where it started.
    pub baseline: Option<Quantity>,
    /// What is to be reached.
    pub target: Option<Quantity>,
    /// By when.
    pub due: Option<PartialDate>,
    /// What came of it, when the time was over.
    pub outcome: Option<String>,
}

/// A strength, a challenge, a trend, a description of the situation, a reflection, a term.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Identifier.
    pub id: Id,
    /// What it is.
    pub kind: StatementKind,
    /// Number among its kind in the space.
    pub number: i64,
    /// In a sentence; of a term, the word.
    pub title: String,
    /// The language of its texts.
    pub lang: Lang,
    /// The areas and goals that it is about.
    pub about: Vec<Id>,
    /// The rest.
    pub detail: StatementDetail,
    /// Taken out of the register.
    pub retired: bool,
}

/// What is known of a statement. Which parts are meant depends on its kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StatementDetail {
    /// More words; of a term, its definition.
    pub text: String,
    /// Strengths: how sure.
    pub certainty: Option<Certainty>,
    /// Strengths: there, but not coordinated.
    pub gap: bool,
    /// Trends, challenges: the figure.
    pub figure: Option<Quantity>,
    /// Challenges: how many answered, where the evidence is a survey.
    pub respondents: Option<i64>,
    /// Challenges: whether the evidence is a survey.
    pub survey: bool,
    /// Trends: when it was observed.
    pub observed: Option<Period>,
    /// Trends: when it was looked through, and when it is time again.
    pub review: Option<ReviewStamp>,
    /// Descriptions and reflections: of which date.
    pub on: Option<PartialDate>,
    /// Descriptions and reflections: which body or function says so.
    pub by: Option<String>,
    /// Where it comes from.
    pub source: Option<Source>,
    /// Where the row comes from.
    pub origin: Origin,
}

/// Two frames side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Crosswalk {
    /// Identifier.
    pub id: Id,
    /// Number in the space.
    pub number: i64,
    /// Part of its address.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Why they are compared.
    pub text: String,
    /// Our side.
    pub left: Side,
    /// The other side.
    pub right: Side,
}

/// One side of a crosswalk.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Side {
    /// Which frame.
    pub strategy: Id,
    /// What in it is compared.
    pub kind: ItemKind,
}

/// A mark in a crosswalk.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Our item.
    pub left: Option<Id>,
    /// Theirs.
    pub right: Option<Id>,
    /// How they stand to each other.
    pub mark: Mark,
    /// How strongly.
    pub weight: Option<Weight>,
    /// Why.
    pub note: String,
}

impl Frame {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(STRATEGY, self.id)
    }
}

impl Item {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(self.kind.as_str(), self.id)
    }
}

impl Statement {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(self.kind.as_str(), self.id)
    }
}
