use kernel::Lang;
use members::{Caller, Role, person};
use store::Engine;
use web::{StatusCode, test::Client};

use crate::Door;

/// What the letter that waits in the outbox would say: the token.
async fn letter(door: &Door) -> String {
    let mut tx = door.world.store.housekeeping().await.unwrap();
    let message = tx.claim().await.unwrap().expect("a letter waits");
    let minted = match message.kind.as_str() {
        "sign-in" => members::session::mint_link(&mut tx, message.subject.id).await.unwrap(),
        _ => person::mint_invitation(&mut tx, message.subject.id).await.unwrap(),
    };
    tx.sent(&message.key).await.unwrap();
    tx.commit().await.unwrap();
    minted.expect("still good").2
}

async fn ask(client: &mut Client, email: &str) -> (StatusCode, String) {
    let page = client.post("/sign-in", &[("email", email)]).await;
    (page.status, page.location().to_owned())
}

#[tokio::test]
async fn from_an_invitation_to_signing_out_on_both_databases() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let door = Door::open(engine, |_| {}).await;
        let post = person::Post { space: Some(door.space.id), role: Role::Coordinator, organisation: None };
        let mut tx = door.world.store.write().await.unwrap();
        let operator = Caller::operator();
        person::invite(&mut tx, &operator, "kim@exempel.se", "Kansliet", Lang::Sv, &post).await.unwrap();
        tx.commit().await.unwrap();

        let mut client = door.client();
        let path = format!("/invitation/{}", letter(&door).await);
        for _ in 0..2 {
            let page = client.get(&path).await;
            assert!(page.text().contains("samordnare"), "looking does not use it up: {}", page.text());
            assert_eq!(page.header("cache-control"), "no-store");
        }
        let accepted = client.post(&path, &[]).await;
        assert_eq!((accepted.status, accepted.location()), (StatusCode::SEE_OTHER, "/tvv/r/0"));
        assert!(client.get("/tvv/mine").await.text().contains("Kansliet"));
        assert_eq!(client.post(&path, &[]).await.status, StatusCode::CONFLICT, "used");
        assert_eq!(client.post("/sign-out", &[]).await.location(), "/");
        assert_eq!(client.get("/tvv/mine").await.status, StatusCode::SEE_OTHER);

        assert_eq!(ask(&mut client, "kim@exempel.se").await, ask(&mut client, "stranger@exempel.se").await);
        let path = format!("/sign-in/link/{}", letter(&door).await);
        for _ in 0..2 {
            assert_eq!(client.get(&path).await.status, StatusCode::OK);
        }
        assert_eq!(client.post(&path, &[]).await.location(), "/tvv/r/0");
        assert_eq!(client.get("/tvv/mine").await.status, StatusCode::OK);
        assert_eq!(client.post(&path, &[]).await.status, StatusCode::CONFLICT, "used");

        // Another device signs in; a month of silence ends both.
        let mut other = door.client();
        let asked = other.get("/tvv/mine?page=2").await.location().to_owned();
        other.get(&asked).await;
        ask(&mut other, "kim@exempel.se").await;
        let path = format!("/sign-in/link/{}", letter(&door).await);
        assert_eq!(other.post(&path, &[]).await.location(), "/tvv/mine?page=2", "back to where it was asked");
        door.world.days(20);
        assert_eq!(other.get("/tvv/mine").await.status, StatusCode::OK);
        door.world.days(20);
        assert_eq!(client.get("/tvv/mine").await.status, StatusCode::SEE_OTHER, "not used for a month");
        assert_eq!(other.get("/tvv/mine").await.status, StatusCode::OK, "used in between");
        door.app.tick().await;
        assert_eq!(other.get("/tvv/mine").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_bad_address_is_told_and_too_many_links_are_refused_alike() {
    let door = Door::lite().await;
    let mut client = door.client();
    let page = client.post("/sign-in", &[("email", "kim")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("value=\"kim\"") && page.text().contains("<title>Fel: "), "{}", page.text());
    for email in ["stranger@exempel.se", "other@exempel.se"] {
        for _ in 0..5 {
            assert_eq!(ask(&mut client, email).await.1, "/sign-in/sent");
        }
        assert_eq!(ask(&mut client, email).await.0, StatusCode::TOO_MANY_REQUESTS);
    }
}

#[tokio::test]
async fn each_sign_in_says_on_which_device_it_is_and_only_to_its_own_person() {
    const PHONE: &str = "Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0";
    const WORK: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36 Edg/131.0";
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let door = Door::open(engine, |_| {}).await;
        let mut phone = door.client();
        phone.set("user-agent", PHONE);
        phone.sign_in_as("tvv", Role::Coordinator).await;
        let mut work = door.client();
        work.set("user-agent", WORK);
        work.sign_in_as("tvv", Role::Coordinator).await;
        let mut old = door.client();
        old.sign_in_as("tvv", Role::Coordinator).await;

        let page = work.get("/sessions").await.text();
        let (ours, theirs) =
            (page.find("Edge på Windows").unwrap(), page.find("Firefox på Android").unwrap());
        assert!(page.contains("Okänd enhet"), "{page}");
        let here = page.find("Den här enheten").unwrap();
        let row = page[ours..].find("</li>").unwrap() + ours;
        assert!((ours..row).contains(&here), "this one is marked: {page}");
        assert_eq!(page.matches("Den här enheten").count(), 1);
        for kept in ["132", "131", "Gecko", "Mobile", "Win64"] {
            assert!(!page[page.find("<main").unwrap()..].contains(kept), "only the families: {kept}");
        }

        // The lost telephone is ended from work.
        let lost =
            page[theirs..].split_once("name=\"session\" value=\"").unwrap().1.split_once('"').unwrap().0;
        assert_eq!(work.post("/sessions", &[("session", lost)]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(phone.get("/sessions").await.status, StatusCode::SEE_OTHER, "signed out");
        let page = work.get("/sessions").await.text();
        assert!(!page.contains("Firefox") && page.contains("Edge på Windows"), "{page}");

        // Nobody else sees it.
        let mut other = door.client();
        other.sign_in_as("tvv", Role::Admin).await;
        assert!(!other.get("/sessions").await.text().contains("Edge"));
        assert_eq!(door.client().get("/sessions").await.status, StatusCode::SEE_OTHER);
    }
}
