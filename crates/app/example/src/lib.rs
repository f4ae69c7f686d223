//! The demo's example data: a generator that gives the same spaces, ideas and answers every time.
//!
//! [`tvv`] gives a whole space as plain data; [`tvv_scaled`] gives any number of ideas like those of its first
//! round, one at a time. Everything is invented and marked [`model::ORIGIN`]; the places are real, the people
//! are not, and addresses end in `.example`. The hand-written texts ("kernels") lie in `data/*.tsv`, what the
//! generator makes of them in `data/generated/*.csv`.
//!
//! Absent on purpose: storage, the web, today's date. Days are offsets from the demo's first start.

mod allot;
pub mod course;
mod fictional;
mod history;
mod idea;
pub mod interviews;
mod load;
mod make;
pub mod model;
pub mod pilots;
mod random;
mod render;
mod scale;
mod seats;
mod space;
pub mod strategy;
mod table;
mod tvv;
mod words;

pub use fictional::Naming;
pub use load::{Row, rows};
pub use model::{Idea, Space};
pub use scale::{Scaled, tvv_scaled};
pub use table::{ideas_csv, truth_csv};
pub use tvv::{SUMS, tvv, tvv_setting};

/// Labels of the hard cases, each of which at least two ideas carry.
pub const HARD_CASES: [&str; 20] = [
    "two_in_one",
    "fault_report",
    "question",
    "praise",
    "already_done",
    "other_authority",
    "other_municipality",
    "insult",
    "named_official",
    "phone_number",
    "email_in_text",
    "long_900",
    "three_words",
    "all_caps",
    "mixed_language",
    "emoji",
    "slogan",
    "contradictory",
    "child",
    "about_method",
];
