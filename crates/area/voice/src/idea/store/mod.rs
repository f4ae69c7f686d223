//! Every SQL statement over the heart's tables.

pub mod answers;
pub mod behind;
pub mod cards;
pub mod checks;
pub mod counts;
pub mod gatherings;
pub mod heap;
pub mod ideas;
pub mod kin;
pub mod lists;
pub mod operations;
pub mod places;
pub mod since;
pub mod strangers;
pub mod themes_of;
pub mod vectors;
pub mod words;
