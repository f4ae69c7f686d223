//! The program as a process.

use std::{fs, path::Path, process::Command};

use testkit::postgres::Database;

use crate::process::{Running, samband};

fn data(folder: &tempfile::TempDir) -> String {
    folder.path().join("data").display().to_string()
}

#[test]
fn it_serves_stops_when_told_and_leaves_everything_whole() {
    let folder = tempfile::tempdir().unwrap();
    let data = data(&folder);
    for signal in ["-TERM", "-INT"] {
        let running = Running::start(samband(&["serve", "--data", &data, "--listen", "127.0.0.1:0"]));
        assert!(running.get("/healthz").contains("{\"status\":\"ok\"}"));
        assert!(running.get("/demo/mail").starts_with("HTTP/1.1 404"), "no demo pages outside the demo");
        let output = running.stop(signal);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.contains("stopped"), "{signal}: {said}");
    }
    let mut left: Vec<_> = fs::read_dir(&data).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["samband.lock", "samband.sqlite"], "closed: no journal is left over");
    let founded =
        samband(&["space", "found", "prov", "--name", "Provbygden", "--data", &data]).output().unwrap();
    assert!(founded.status.success(), "{founded:?}");
    let invited = samband(&[
        "person",
        "invite",
        "kim@exempel.se",
        "--name",
        "Kim",
        "--role",
        "coordinator",
        "--space",
        "prov",
        "--data",
        &data,
        "--json",
    ]);
    let invited = { invited }.output().unwrap();
    let invited: serde_json::Value = serde_json::from_slice(&invited.stdout).unwrap();
    let link = invited["link"].as_str().unwrap().to_owned();
    let running = Running::start(samband(&["serve", "--data", &data, "--listen", "127.0.0.1:0"]));
    let path = link.strip_prefix("http://127.0.0.1:8080").unwrap();
    assert!(running.get(path).starts_with("HTTP/1.1 200"));
    assert!(running.post(path, "").starts_with("HTTP/1.1 303"), "the first coordinator is in");
    drop(running);
    for command in ["verify", "doctor"] {
        let done = samband(&[command, "--data", &data]).output().unwrap();
        assert_eq!(done.status.code(), Some(0), "{done:?}");
    }
}

#[test]
fn a_role_of_one_organisation_is_given_for_one() {
    let folder = tempfile::tempdir().unwrap();
    let data = data(&folder);
    drop(Running::start(samband(&["serve", "--data", &data, "--listen", "127.0.0.1:0"])));
    samband(&["space", "found", "prov", "--name", "Provbygden", "--data", &data]).output().unwrap();
    let invite = |role: &str, more: &[&str]| {
        let args = ["person", "invite", "kim@exempel.se", "--name", "Kim", "--role", role, "--space", "prov"];
        let args = [&args[..], &["--data", &data], more].concat();
        let output = samband(&args).output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    for role in ["municipal-editor", "board-secretary"] {
        let (code, said) = invite(role, &[]);
        assert!(code == Some(1) && said.contains("--organisation"), "{said}");
        let (code, said) = invite(role, &["--organisation", "annanby"]);
        assert!(code == Some(1) && said.contains("no organisation annanby"), "{said}");
    }
    let (code, said) = invite("sorter", &["--organisation", "provby"]);
    assert!(code == Some(1) && said.contains("leave out --organisation"), "{said}");
    assert_eq!(invite("sorter", &[]).0, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn it_serves_from_postgresql() {
    let database = Database::create().await;
    tokio::task::block_in_place(|| {
        let serve = ["serve", "--database", &database.url, "--listen", "127.0.0.1:0"];
        let running = Running::start(samband(&serve));
        assert!(running.get("/healthz").contains("{\"status\":\"ok\"}"));
        assert!(running.stop("-TERM").status.success());
        let verified = samband(&["verify", "--database", &database.url]).output().unwrap();
        assert_eq!(verified.status.code(), Some(0), "{verified:?}");
    });
}

#[test]
fn exit_status_two_means_wrong_usage() {
    let nowhere = tempfile::tempdir().unwrap();
    let data = data(&nowhere);
    for (args, code) in [
        (vec!["fly"], 2),
        (vec!["serve", "--listen", "here"], 2),
        (vec!["restore", "x.zip"], 2),
        (vec!["verify", "--config", "/no/such/file"], 2),
        (vec!["verify", "--data", &data], 1),
        (vec!["doctor", "--data", &data], 1),
        (vec!["restore", "/no/such/file", "--verify"], 1),
        (vec!["demo", "--data", &data, "--listen", "0.0.0.0:0"], 1),
        (vec!["--help"], 0),
    ] {
        let output = samband(&args).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{args:?}: {output:?}");
    }
    assert!(!Path::new(&data).exists(), "looking makes nothing");
}

/// I25: with nothing configured, the program reaches for nobody. Where the system lets us, it runs in a network
/// of its own with nothing but loopback, whose kernel counts every try to leave; where not, its sockets are
/// looked at.
#[test]
fn nothing_leaves_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let data = data(&folder);
    let alone = Command::new("unshare").args(["-n", "ip", "link", "set", "lo", "up"]).output();
    if alone.is_ok_and(|output| output.status.success()) {
        let script = "ip link set lo up && exec \"$0\" serve --data \"$1\" --listen 127.0.0.1:0";
        let mut command = Command::new("unshare");
        command.args(["-n", "sh", "-c", script, env!("CARGO_BIN_EXE_samband"), &data]);
        let running = Running::start(command);
        let counters = fs::read_to_string(format!("/proc/{}/net/snmp", running.id())).unwrap();
        let counted = |group: &str, name: &str| -> u64 {
            let mut lines = counters.lines().filter(|line| line.starts_with(&format!("{group}: ")));
            let (names, values) = (lines.next().unwrap(), lines.next().unwrap());
            let at = names.split(' ').position(|other| other == name).unwrap();
            values.split(' ').nth(at).unwrap().parse().unwrap()
        };
        assert_eq!(counted("Tcp", "ActiveOpens"), 0, "no connection was tried");
        assert_eq!(counted("Udp", "OutDatagrams"), 0, "no name was asked for");
        assert_eq!(counted("Ip", "OutNoRoutes"), 0, "nobody was reached for");
        assert!(running.stop("-TERM").status.success());
    } else {
        let running = Running::start(samband(&["serve", "--data", &data, "--listen", "127.0.0.1:0"]));
        running.get("/healthz");
        let sockets = fs::read_dir(format!("/proc/{}/fd", running.id())).unwrap();
        let sockets = sockets.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok());
        let own: Vec<String> = sockets
            .filter_map(|link| Some(link.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
            .collect();
        for table in ["tcp", "tcp6", "udp", "udp6"] {
            let rows = fs::read_to_string(format!("/proc/{}/net/{table}", running.id())).unwrap_or_default();
            for row in rows.lines().skip(1) {
                let cells: Vec<&str> = row.split_whitespace().collect();
                let listens = cells[3] == "0A" || cells[1].starts_with("0100007F");
                assert!(!own.iter().any(|inode| inode == cells[9]) || listens, "{row}");
            }
        }
    }
}
