//! A programme of pilots as tables of text: one space, two projects, and the hundred proposals of one of them. The
//! programme and what it set out to do are public; every proposal is made up and says so.

/// The space, as in `data/course/spaces.tsv`.
pub const SPACES: &str = include_str!("../data/pilots/spaces.tsv");
/// The municipalities that take part.
pub const ORGANISATIONS: &str = include_str!("../data/pilots/organisations.tsv");
/// The projects: working groups with their mandates. The first has the proposals.
pub const PROJECTS: &str = include_str!("../data/pilots/projects.tsv");
/// A hundred proposals, each with what it began as.
pub const PROPOSALS: &str = include_str!("../data/pilots/proposals.tsv");
