//! What operators read when something on the command line is wrong: one line, at once, and an exit status.

use std::{
    io::{BufRead, BufReader},
    net::TcpListener,
    process::Stdio,
};

use crate::process::{Running, samband};

#[test]
fn a_database_that_is_none_of_ours_is_refused_in_a_line() {
    let done = samband(&["verify", "--database", "mysql://kim:secret@server/samband"]).output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(2), "{said}");
    assert!(said.contains("postgres://") && !said.contains("secret") && said.lines().count() == 1, "{said}");
}

#[test]
fn an_address_that_is_none_is_refused_with_one_that_is() {
    for command in ["serve", "demo"] {
        let done = samband(&[command, "--listen", "99.1"]).output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(2), "{said}");
        assert!(said.contains("99.1") && said.contains("as 127.0.0.1:8080"), "{said}");
    }
}

#[test]
fn a_database_server_that_is_not_there_is_told_at_once() {
    // A port on which nobody listens any more. A pool would try for half a minute, and then only say that it gave up.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let url = format!("postgres://kim:secret@127.0.0.1:{port}/samband");
    for command in ["verify", "serve"] {
        let done = samband(&[command, "--database", &url]).output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(1), "{said}");
        assert!(
            said.contains("cannot be reached") && said.contains("refused") && !said.contains("secret"),
            "{said}"
        );
    }
}

#[test]
fn who_has_read_enough_is_no_failure() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data").display().to_string();
    drop(Running::start(samband(&["serve", "--data", &data, "--listen", "127.0.0.1:0"])));
    let mut child = samband(&["verify", "--json", "--data", &data])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Nobody reads any more when it writes.
    drop(child.stdout.take());
    let mut said = String::new();
    let mut errors = BufReader::new(child.stderr.take().unwrap());
    while errors.read_line(&mut said).unwrap() > 0 {}
    assert_eq!(child.wait().unwrap().code(), Some(0), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}
