//! A PostgreSQL database for one test.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicU64, Ordering},
};

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, Row};

static COUNTER: AtomicU64 = AtomicU64::new(0);

/// A database of its own; dropped with the value.
pub struct Database {
    /// Where to connect.
    pub url: String,
    maintenance: String,
    name: String,
    _server: Option<Server>,
}

impl Database {
    /// Creates an empty database on the shared server, or on one started for this test.
    pub async fn create() -> Database {
        let (maintenance, server) = match std::env::var("SAMBAND_TEST_PG") {
            Ok(url) => (url, None),
            Err(_) => {
                let server = Server::start();
                (server.url(), Some(server))
            }
        };
        let name = format!("t{}_{}", std::process::id(), COUNTER.fetch_add(1, Ordering::SeqCst));
        let mut connection =
            PgConnection::connect(&maintenance).await.expect("the test's PostgreSQL answers");
        connection
            .execute(AssertSqlSafe(format!("create database {name}")))
            .await
            .expect("a database for the test");
        let url = maintenance.replacen("/postgres?", &format!("/{name}?"), 1);
        assert_ne!(url, maintenance, "SAMBAND_TEST_PG ends in /postgres?…");
        Database { url, maintenance, name, _server: server }
    }

    /// The connections that others have to this database, by the processes that serve them.
    pub async fn connections(&self) -> Vec<i32> {
        let mut connection =
            PgConnection::connect(&self.maintenance).await.expect("the test's PostgreSQL answers");
        let sql = format!(
            "select pid from pg_stat_activity where datname = '{}' and backend_type = 'client backend'",
            self.name
        );
        let rows = connection.fetch_all(AssertSqlSafe(sql)).await.expect("connections can be listed");
        rows.iter().map(|row| row.get(0)).collect()
    }

    /// Ends every connection that others have to this database, in the middle of whatever they do, as a broken
    /// network would; tells how many there were.
    pub async fn cut_connections(&self) -> usize {
        let mut connection =
            PgConnection::connect(&self.maintenance).await.expect("the test's PostgreSQL answers");
        let sql = format!(
            "select pg_terminate_backend(pid) from pg_stat_activity \
             where datname = '{}' and backend_type = 'client backend'",
            self.name
        );
        connection.fetch_all(AssertSqlSafe(sql)).await.expect("connections can be ended").len()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if self._server.is_some() {
            return; // the whole server goes
        }
        let (maintenance, name) = (self.maintenance.clone(), self.name.clone());
        // A runtime of its own, since this may run inside one.
        let _ = std::thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                if let Ok(mut connection) = PgConnection::connect(&maintenance).await {
                    let sql = format!("drop database if exists {name} with (force)");
                    let _ = connection.execute(AssertSqlSafe(sql)).await;
                }
            });
        })
        .join();
    }
}

/// A server in a temporary folder, reached through a socket there.
pub struct Server {
    folder: tempfile::TempDir,
    binaries: PathBuf,
}

impl Server {
    /// Starts a server from the local binaries.
    pub fn start() -> Server {
        let binaries = binaries().expect(
            "these tests need PostgreSQL's server binaries (initdb, pg_ctl): install the package `postgresql`",
        );
        let folder = tempfile::tempdir().expect("a temporary folder");
        let server = Server { folder, binaries };
        if is_root() {
            // PostgreSQL refuses to run as root.
            run(Command::new("chown").arg("postgres").arg(server.folder.path()));
        }
        let data = server.data();
        run(server.command("initdb").args(["-N", "-A", "trust", "-U", "postgres", "-D"]).arg(&data));
        let options =
            format!("-c listen_addresses= -c unix_socket_directories={} -c fsync=off", server.socket());
        let log = server.folder.path().join("log");
        run(server
            .command("pg_ctl")
            .args(["-w", "-D"])
            .arg(&data)
            .arg("-l")
            .arg(log)
            .args(["-o", &options, "start"]));
        server
    }

    /// URL of its maintenance database.
    pub fn url(&self) -> String {
        format!("postgres://postgres@localhost/postgres?host={}", self.socket().replace('/', "%2F"))
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn socket(&self) -> String {
        self.folder.path().display().to_string()
    }

    fn command(&self, name: &str) -> Command {
        let program = self.binaries.join(name);
        if !is_root() {
            return Command::new(program);
        }
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]).arg(program);
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let data = self.data();
        let _ = self.command("pg_ctl").args(["-m", "immediate", "-D"]).arg(data).arg("stop").output();
    }
}

fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

/// The newest local server binaries: Debian keeps them by version, others on the path.
fn binaries() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin"))
        .filter(|bin| bin.join("initdb").exists())
        .collect();
    found.sort();
    found.pop().or_else(|| {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).find(|folder| Path::new(folder).join("initdb").exists())
    })
}
