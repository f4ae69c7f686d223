//! The pages of actions and results: public, for machines, and at the desk.

pub mod balance;
pub mod files;
pub mod filter;
pub mod list;
pub mod one;
pub mod overview;
pub mod plan;
pub mod results;
pub(super) mod samples;
pub mod work;
