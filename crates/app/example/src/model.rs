//! What the generator gives: plain data, without database or web.
//!
//! Days are offsets from the day on which the demo is first started: 0 is that day, -10 ten days before.

pub use crate::idea::{
    Channel, Contact, Deed, Fate, Idea, Kind, Moment, Reason, Sorting, Step, Truth, Withholding,
};
pub use crate::space::{
    Meeting, Names, Network, Organisation, Progress, Proposal, Receiver, Role, Round, Scope, Space, Theme,
};

/// Every row of example data has this origin, shown as a badge and written in every export.
pub const ORIGIN: &str = "synthetic";
