//! What the log says of a played story: routes and keys, nothing about people.

use kernel::Lang;
use members::{Caller, person};
use server::slices;
use store::{Engine, Target};
use testkit::World;
use voice::idea::rules::Wish;

use crate::{
    process::{Running, samband},
    support::{notify, scene},
};

#[tokio::test(flavor = "multi_thread")]
async fn the_log_names_nobody() {
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    let scene = scene(&world.store).await;
    scene.submit(&world.store, "Hemlig önskan om bänkar", Some(("agare@exempel.se", Lang::Sv))).await;
    // An address that no letter can go to, and a question with words of its own.
    scene.submit(&world.store, "Ännu en", Some(("trasig adress", Lang::Sv))).await;
    scene.act(&world.store, 1, &Wish::Ask { question: "Vilken undanskymd plats?".into() }).await;
    let mut tx = world.store.write().await.unwrap();
    let operator = Caller::operator();
    person::begin(&mut tx, &operator, "Kim Karlsson", Lang::Sv, Some("kollega@exempel.se")).await.unwrap();
    tx.commit().await.unwrap();
    notify(&world).await;
    let Target::Folder(data) = &world.target else { panic!("a folder") };
    let output = tokio::task::block_in_place(|| play(&data.display().to_string()));

    let log = String::from_utf8_lossy(&output.stderr);
    assert!(log.lines().count() > 8, "{log}");
    assert!(log.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()), "{log}");
    for secret in [
        "agare",
        "trasig",
        "kollega",
        "obekant",
        "exempel.se",
        "önskan",
        "undanskymd",
        "Karlsson",
        "hemlignyckel",
        "sokord",
        "1Q2W3E",
    ] {
        assert!(!log.contains(secret), "{secret} stands in the log:\n{log}");
    }
    let mails = std::fs::read_dir(data.join("mail")).unwrap().count();
    assert_eq!(mails, 3, "receipt, question, sign-in link: the story did happen");
}

fn play(data: &str) -> std::process::Output {
    let mut serve = samband(&["serve", "--data", data, "--listen", "127.0.0.1:0", "--log", "json"]);
    serve.env("SAMBAND_LOG_LEVEL", "debug").env("SAMBAND_MAIL_TRANSPORT", "folder");
    let running = Running::start(serve);
    running.post("/sign-in", "email=kollega%40exempel.se");
    running.post("/sign-in", "email=obekant%40exempel.se");
    running.get("/sign-in/link/hemlignyckel");
    running.post("/sign-in/link/hemlignyckel", "");
    running.get("/prov/ideas?q=sokord");
    running.get("/prov/my-idea/1Q2W3E");
    let mail = std::path::Path::new(data).join("mail");
    // Three letters leave within a few seconds; the limit only ends a broken test.
    for _ in 0..300 {
        if std::fs::read_dir(&mail).is_ok_and(|files| files.count() >= 3) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    running.stop("-TERM")
}
