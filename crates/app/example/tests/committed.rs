//! The committed CSV files are what the generator gives, byte for byte.

use example::{ideas_csv, truth_csv, tvv};

const ADVICE: &str =
    "run `cargo run -p example --example write_tvv` and read the difference before you commit";

#[test]
fn the_generator_reproduces_the_committed_files() {
    let space = tvv();
    assert!(ideas_csv(&space) == include_str!("../data/generated/tvv-ideas.csv"), "ideas differ: {ADVICE}");
    assert!(truth_csv(&space) == include_str!("../data/generated/tvv-truth.csv"), "truth differs: {ADVICE}");
}
