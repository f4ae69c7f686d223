//! Hostile texts for as long as one likes: `cargo xtask fuzz MINUTES`. Each trial follows from its seed; one that
//! fails names it, and `cargo run -p textsense --example fuzz -- seed N` does it again.

#[path = "../tests/hostile/mutations.rs"]
mod mutations;
#[path = "../tests/hostile/tiny.rs"]
mod tiny;
#[path = "../tests/hostile/trials.rs"]
mod trials;

use std::panic::catch_unwind;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// The tests try those before.
const FIRST: u64 = 1_000;
/// A trial that takes longer is worth a look.
const LONG: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| arguments.get(at).and_then(|text| text.parse::<u64>().ok());
    if let Some(seed) = number(1) {
        trials::trial(seed);
        println!("seed {seed} holds");
        return ExitCode::SUCCESS;
    }
    let end = Instant::now() + Duration::from_secs(60 * number(0).unwrap_or(1));
    let (mut seed, mut failed, mut longest) = (FIRST, Vec::new(), (Duration::ZERO, 0));
    while Instant::now() < end {
        let begun = Instant::now();
        if catch_unwind(|| trials::trial(seed)).is_err() {
            eprintln!("seed {seed} fails");
            failed.push(seed);
        }
        let took = begun.elapsed();
        if took > LONG {
            eprintln!("seed {seed} takes {took:?}");
        }
        longest = longest.max((took, seed));
        seed += 1;
    }
    println!(
        "{} trials, {} failed: {failed:?}; the longest, {}, took {:?}",
        seed - FIRST,
        failed.len(),
        longest.1,
        longest.0
    );
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
