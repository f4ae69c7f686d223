//! What came of the ideas of `tvv`, as tables of text: `server::seed` plays them through the deeds that people do.
//! All of it is made up, except what names a source.

/// Actions, with what they follow from, who answers, pays and gains.
pub const ACTIONS: &str = include_str!("../data/course/actions.tsv");
/// What actions gave.
pub const RESULTS: &str = include_str!("../data/course/results.tsv");
/// Working groups and their mandates.
pub const GROUPS: &str = include_str!("../data/course/groups.tsv");
/// What they work on.
pub const TOPICS: &str = include_str!("../data/course/topics.tsv");
/// Their members, by what they are and never by name.
pub const MEMBERS: &str = include_str!("../data/course/members.tsv");
/// Their meetings, past and to come.
pub const GROUP_MEETINGS: &str = include_str!("../data/course/group_meetings.tsv");
/// What every proposal must say something about.
pub const FRAMES: &str = include_str!("../data/course/frames.tsv");
/// What proposals are assessed by.
pub const CRITERIA: &str = include_str!("../data/course/criteria.tsv");
/// Marks of three people, one figure per criterion.
pub const MARKS: &str = include_str!("../data/course/marks.tsv");
/// Measures under review.
pub const MEASURES: &str = include_str!("../data/course/measures.tsv");
/// Who does what, alone and together.
pub const TASKS: &str = include_str!("../data/course/tasks.tsv");
/// Words to avoid, as the source has them.
pub const TERMS: &str = include_str!("../data/course/terms.tsv");
/// What others decide.
pub const EXTERNALS: &str = include_str!("../data/course/externals.tsv");
/// Offices, by function.
pub const OFFICES: &str = include_str!("../data/course/offices.tsv");
/// How the two municipalities look and speak.
pub const PROFILES: &str = include_str!("../data/profiles.tsv");
/// Organisations beside the municipalities.
pub const ORGANISATIONS: &str = include_str!("../data/course/organisations.tsv");
/// The spaces that show only their strategy side.
pub const SPACES: &str = include_str!("../data/course/spaces.tsv");
