//! Counts the states of scaled ideas: `cargo run --release -p example --example scaled_sums -- 1000000`.

use std::{collections::BTreeMap, env};

fn main() {
    let count = env::args().nth(1).and_then(|word| word.parse().ok()).unwrap_or(10_000);
    let mut states: BTreeMap<&str, usize> = BTreeMap::new();
    let mut letters = 0;
    for idea in example::tvv_scaled(count) {
        *states.entry(idea.fate.state()).or_default() += 1;
        letters += idea.text.len();
    }
    println!("{states:?}, {letters} bytes of text");
}
