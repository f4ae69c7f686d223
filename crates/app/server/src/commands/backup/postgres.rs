//! PostgreSQL has its own tools for this; they are called where they are installed.

use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context, bail};
use tokio::process::Command;
use url::Url;

/// Dumps a database in PostgreSQL's own format; gives the file.
pub(super) async fn dump(url: &str, folder: &Path) -> anyhow::Result<PathBuf> {
    let file = folder.join("samband.pgdump");
    let mut command = tool("pg_dump", url)?;
    command.args(["--format=custom", "--no-owner", "--no-privileges", "--file"]).arg(&file);
    run(command, "pg_dump --format=custom --no-owner --file samband.pgdump --dbname URL").await?;
    Ok(file)
}

/// Fills an empty database from a dump: all of it or nothing.
pub(in crate::commands) async fn restore(url: &str, dump: &Path) -> anyhow::Result<()> {
    let mut command = tool("pg_restore", url)?;
    command.args(["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"]).arg(dump);
    run(command, "pg_restore --no-owner --single-transaction --dbname URL samband.pgdump").await
}

/// The tool, told which database; the password goes by the environment, which others on the machine cannot
/// read, and not by the arguments, which they can.
fn tool(name: &str, url: &str) -> anyhow::Result<Command> {
    let mut url = Url::parse(url).context("the database URL cannot be read")?;
    let mut command = Command::new(name);
    if let Some(password) = url.password() {
        command.env("PGPASSWORD", decoded(password));
        let _ = url.set_password(None);
    }
    command.arg("--dbname").arg(url.as_str()).stdin(Stdio::null()).kill_on_drop(true);
    Ok(command)
}

/// A part of a URL without its per cent signs (RFC 3986, 2.1).
fn decoded(text: &str) -> String {
    let pair = format!("x={}", text.replace('+', "%2B"));
    url::form_urlencoded::parse(pair.as_bytes())
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

async fn run(mut command: Command, by_hand: &str) -> anyhow::Result<()> {
    let name = command.as_std().get_program().to_string_lossy().into_owned();
    let output = match command.output().await {
        Err(error) if error.kind() == ErrorKind::NotFound => bail!(
            "{name} is not installed here (Debian: postgresql-client). Run it where it is:\n  {by_hand}"
        ),
        output => output.with_context(|| format!("{name} could not be started"))?,
    };
    if !output.status.success() {
        bail!("{name}: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_is_no_argument() {
        let command = tool("pg_dump", "postgres://samband:s%20e+c%2Fret@db.exempel.se/samband").unwrap();
        let command = command.as_std();
        let args: Vec<_> = command.get_args().map(|arg| arg.to_string_lossy().into_owned()).collect();
        assert_eq!(args, ["--dbname", "postgres://samband@db.exempel.se/samband"]);
        let password = command.get_envs().find(|(name, _)| *name == "PGPASSWORD").unwrap().1.unwrap();
        assert_eq!(password, "s e+c/ret");
    }
}
