//! One server at a time on a folder, and everything that only looks beside it.

use crate::process::{Running, samband};

#[test]
fn a_second_server_on_the_same_folder_refuses_and_looking_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data").display().to_string();
    let serve = || samband(&["serve", "--data", &data, "--listen", "127.0.0.1:0"]);
    let running = Running::start(serve());
    let second = serve().output().unwrap();
    let said = String::from_utf8_lossy(&second.stderr);
    assert_eq!(second.status.code(), Some(1), "{said}");
    assert!(said.contains("another samband serves") && said.contains("--data"), "{said}");
    let backup = folder.path().join("b.zip").display().to_string();
    for args in [&["verify", "--data", &data][..], &["backup", "--to", &backup, "--data", &data]] {
        let done = samband(args).output().unwrap();
        assert_eq!(done.status.code(), Some(0), "{done:?}");
    }
    assert!(running.get("/healthz").contains("ok"));
    // However it ends, the folder is free again.
    running.kill();
    let next = Running::start(serve());
    assert!(next.get("/healthz").contains("ok"));
    assert!(next.stop("-TERM").status.success());
}
