//! The course: from what was decided to what came of it. Decisions in n of m bodies, actions, goals, strategies,
//! plans, measures under review, documents.
//!
//! Each module is a slice with the same rooms; slices do not import each other. What connects them is in
//! `docs/decisions/009-reactions-and-the-thread.md`: links of the thread, cards of the directory, and reactions to
//! each other's events within the same transaction.

mod codes;
mod dataset;
mod sheet;
mod wording;
mod writing;

pub mod actions;
pub mod contribute;
mod dates;
pub mod decisions;
pub mod documents;
pub mod filling;
pub mod focus;
pub mod followup;
pub mod influence;
mod keys;
pub mod matters;
pub mod measures;
pub mod plans;
pub mod responsibility;
pub mod strategy;
mod trail;
