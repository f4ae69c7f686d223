//! The binary: command line, configuration, THE list of slices, mail, backup, checks.
//!
//! `main` only calls [`run`]. Everything here speaks English: it is read by operators.
//!
//! Absent on purpose: rules, SQL, pages of features.

pub mod cli;
pub mod commands;
pub mod config;
mod logs;
pub mod mail;
pub mod seed;
pub mod slices;

use std::process::ExitCode;

use clap::Parser;

use crate::{
    cli::Cli,
    commands::Outcome,
    config::{Config, ConfigError},
};

/// Reads the command line and does what it says. Exit status: 0 what was asked holds, 1 it does not, 2 wrong
/// usage or configuration.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let loaded = config::load(cli.settings.config.as_deref(), std::env::vars(), &cli.flags());
    let done = loaded.map_err(anyhow::Error::from).and_then(|config| start(cli, config));
    match done {
        Ok(Outcome::Holds) => ExitCode::SUCCESS,
        Ok(Outcome::Breach) => ExitCode::from(1),
        Err(error) => {
            eprintln!("samband: {error:#}");
            ExitCode::from(if error.is::<ConfigError>() { 2 } else { 1 })
        }
    }
}

fn start(cli: Cli, config: Config) -> anyhow::Result<Outcome> {
    logs::begin(&config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(commands::run(cli, config))
}
