//! The desk where two work at once, and who may see what: nothing is done to what nobody had before them.

use kernel::{Actor, Private, env::DAY};
use members::{Role, contact, organisation};
use store::Engine;
use voice::idea::{Kind, desk, rules::Wish};
use web::StatusCode;

use crate::{
    sorting::{Desk, editor_town, filled, hidden, sound},
    support::clean,
};

#[tokio::test]
async fn a_mask_is_not_taken_off_from_a_page_that_did_not_show_it() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let desk = Desk::open(engine).await;
        desk.submit("Ring Kim Karlsson om bussen").await;
        let seen = desk.scene.idea(&desk.world, 1).await;
        let path = "/tvv/desk/sort/1/mask";
        let (mut one, mut other) =
            (desk.client(Role::Coordinator).await, desk.client(Role::Coordinator).await);
        let (first, second) = (one.get(path).await, other.get(path).await);
        let done = one.post(path, &filled(&hidden(&first), &[("clean", "Ring *** om bussen")])).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        let fields = [("deed", "release"), ("clean", "Ring Kim *** om bussen")];
        let stale = other.post(path, &filled(&hidden(&second), &fields)).await;
        assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
        sound(&stale);
        let text = stale.text();
        assert!(text.contains("Någon annan har ändrat texten"), "{text}");
        assert!(text.contains("Ring ████ om bussen") && text.contains("Ring Kim *** om bussen"), "{text}");
        assert_eq!(desk.scene.idea(&desk.world, 1).await.clean, "Ring ████ om bussen");
        // The heart refuses the same, whoever asks.
        let mut tx = desk.world.store.write().await.unwrap();
        let late =
            desk::mask(&mut tx, &desk.scene.place, &desk.scene.coordinator, &seen, &seen.original).await;
        assert!(late.is_err(), "{late:?}");
        drop(tx);
        let released = other.post(path, &filled(&hidden(&stale), &[("deed", "release")])).await;
        assert_eq!(released.status, StatusCode::SEE_OTHER, "whoever has seen the mask may take it off");
        assert!(!desk.scene.idea(&desk.world, 1).await.masked);
        clean(&desk.world, &desk.scene).await;
    }
}

#[tokio::test]
async fn a_reply_waits_until_somebody_has_had_it_before_them() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let desk = Desk::open(engine).await;
        desk.submit("Fler bussar").await;
        let sort = desk.scene.sort();
        desk.act(1, &sort).await;
        let reply = Wish::Reply { text: "Helst på kvällen".into() };
        desk.scene.act(&desk.world, &desk.scene.owner, 1, &reply).await.unwrap();
        // Done to many at once, or further along the thread: nobody has read the reply.
        desk.act(1, &Wish::Tell { text: "Vi har börjat arbeta.".into() }).await;
        assert!(desk.scene.idea(&desk.world, 1).await.unread);
        // Done on the idea's own pages, which show it: somebody has.
        let mut client = desk.client(Role::Coordinator).await;
        let page = client.get("/tvv/desk/sort/1/ask?from=idea").await;
        sound(&page);
        assert!(page.text().contains("Helst på kvällen"));
        let form = hidden(&page);
        let asked = filled(&form, &[("text", "Vilken linje?")]);
        let done = client.post("/tvv/desk/sort/1/ask", &asked).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        assert!(!desk.scene.idea(&desk.world, 1).await.unread);
        clean(&desk.world, &desk.scene).await;
    }
}

#[tokio::test]
async fn an_editor_reads_contact_data_of_the_own_municipality_only() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let desk = Desk::open(engine).await;
        let towns = organisation::of_space(&mut desk.world.store.read().await.unwrap(), desk.space.id).await;
        let towns = towns.unwrap();
        let mut editor = desk.client(Role::MunicipalEditor).await;
        let own = editor_town(&desk).await.unwrap();
        let other = towns.iter().find(|town| town.id != own).unwrap().id;
        for number in 1..=3 {
            desk.submit("Ring mig").await;
            let idea = desk.scene.idea(&desk.world, number).await;
            let details = contact::Details {
                email: Some(Private::new("kim@example.com".into())),
                ..Default::default()
            };
            let mut tx = desk.world.store.write().await.unwrap();
            let until = desk.world.env.now() + 100 * DAY;
            let contact = contact::put(&mut tx, &Actor::Visitor, desk.space.id, &details, until).await;
            let contact = Some(contact.unwrap());
            desk::set_contact(&mut tx, &desk.scene.place, &Actor::Visitor, &idea, contact).await.unwrap();
            tx.commit().await.unwrap();
        }
        for (number, place) in [(1, own), (2, other)] {
            let places = vec![place];
            let wish =
                Wish::Sort { themes: vec![desk.themes[0]], places, whole_alliance: false, kind: Kind::Idea };
            desk.act(number, &wish).await;
        }
        let purpose = [("purpose", "answer")];
        let read = editor.post("/tvv/desk/i/1/contact", &purpose).await;
        assert!(read.text().contains("kim@example.com"), "{}", read.text());
        for number in [2, 3] {
            let page = editor.post(&format!("/tvv/desk/i/{number}/contact"), &purpose).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{number}");
            assert!(!page.text().contains("kim@example.com"));
        }
        let unsorted = editor.get("/tvv/desk/i/3").await;
        assert_eq!(unsorted.status, StatusCode::OK, "what nobody has sorted is read, but not whose it is");
        assert!(!unsorted.text().contains("/desk/i/3/contact"));
        clean(&desk.world, &desk.scene).await;
    }
}
