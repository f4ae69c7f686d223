//! Ideas from intake to answer.
//!
//! [`idea`] is the heart: it owns every idea table, every rule and every change of state. Around it lie the
//! journeys, one slice each, which read forms, call the heart and show pages.

pub mod account;
pub mod answering;
pub mod assessments;
pub mod browse;
pub mod cards;
pub mod groups;
pub mod idea;
pub mod importing;
pub mod intake;
pub mod interviews;
pub mod inviting;
pub mod mine;
pub mod proposals;
pub mod rounds;
pub mod sorting;
pub mod themes;
