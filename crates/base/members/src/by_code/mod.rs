//! Who has shown the code of something without an account, for a short while. Technical: written in
//! `Store::housekeeping`, without events. Only the keyed hash of a reference is stored.

mod store;

pub use store::{end, extend, find, put, sweep};
