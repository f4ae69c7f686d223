//! Who and what role: spaces, organisations, people, contact data, roles, sessions, and the one place that
//! decides who may do what ([`permits`]).
//!
//! Absent on purpose: ideas and everything that people do with their roles.

pub mod caller;
pub mod permits;

pub use caller::{Caller, Grant};
pub use permits::{Reach, Right, Role};
