//! `with-postgres COMMAND …`: runs a command while a PostgreSQL server of its own stands, so that a whole run
//! of tests shares one. The server is named by `SAMBAND_TEST_PG` and goes when the command ends.

use std::process::{Command, ExitCode};

use testkit::postgres::Server;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let Some(program) = arguments.next() else {
        eprintln!("with-postgres: which command?");
        return ExitCode::FAILURE;
    };
    let server = Server::start();
    match Command::new(&program).args(arguments).env("SAMBAND_TEST_PG", server.url()).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("with-postgres: {}: {problem}", program.display());
            ExitCode::FAILURE
        }
    }
}
