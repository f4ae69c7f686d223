//! Cards go out on paper and come back as ideas.

use lopdf::Document;
use members::Role;
use testkit::on_both;
use voice::idea::{Channel, code, store::cards};
use web::{StatusCode, test::Page};
use wordcode::{Code, Language};

use crate::front::{Front, migrations, shown_code};

const CARDS: &str = "/tvv/desk/cards";
const REGISTER: &str = "/tvv/desk/register";

fn sound(page: &Page) {
    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
}

/// Pages and words of a sheet.
fn read(page: &Page) -> (usize, String) {
    let pdf = Document::load_mem(&page.bytes).expect("a PDF that can be read");
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    let text = pdf.extract_text(&pages).unwrap();
    (pages.len(), text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The codes on a sheet, in its order.
fn codes(text: &str) -> Vec<Code> {
    let words: Vec<&str> = text.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    let mut found: Vec<Code> = Vec::new();
    for five in words.windows(5) {
        if let Ok(code) = Code::parse(&five.join("-"), Language::Sv)
            && code.language() == Language::Sv
            && five[4].len() == 1
            && !found.contains(&code)
        {
            found.push(code);
        }
    }
    found
}

async fn print(front: &Front<'_>, fields: &[(&str, &str)]) -> Page {
    let mut client = front.registrar().await;
    let key = client.get(CARDS).await.hidden("request");
    client.post(CARDS, &[&[("request", key.as_str())][..], fields].concat()).await
}

#[tokio::test]
async fn a_card_becomes_an_idea_of_its_meeting_once() {
    on_both(&migrations(), async |world| {
        let front = Front::open(world).await;
        let order = [("gathering", "vargon"), ("from", "4"), ("count", "5"), ("lang", "sv")];
        let sheet = print(&front, &order).await;
        assert_eq!((sheet.status, sheet.header("content-type")), (StatusCode::OK, "application/pdf"));
        assert_eq!(sheet.header("cache-control"), "no-store");
        let (pages, text) = read(&sheet);
        assert_eq!(pages, 4, "the guide, and two cards a page");
        assert!(text.contains("0001") && text.contains("0005") && text.contains("Bord 4"), "{text}");
        let codes = codes(&text);
        assert_eq!(codes.len(), 5, "{text}");

        // Of the codes only the hashes are kept, and a card that is not typed in yet is known as such.
        let secret = front.codes().await;
        let hash = code::hash(secret.bytes(), &codes[0].canonical());
        let card = cards::by_code(&mut world.store.read().await.unwrap(), &hash).await.unwrap().unwrap();
        assert!(card.used_by.is_none() && card.table_no == Some(4));
        assert!(front.by_code(&codes[0].to_string()).await.is_none());
        for code in &codes {
            assert!(!front.log().await.contains(code.words()[0]));
        }

        // Whoever keeps the stub and looks too early is told so, and it does not count as a wrong try.
        let mut holder = web::test::Client::new(&front.app);
        for _ in 0..12 {
            let early = holder.post("/tvv/my-idea", &[("code", &codes[0].to_string())]).await;
            assert_eq!(early.status, StatusCode::OK);
            assert!(early.text().contains("inte har skrivit in än"), "{}", early.text());
        }

        // By its words, without the check digit and in capitals; then by its number.
        let mut client = front.registrar().await;
        let spoken = codes[0].words().join(" ").to_uppercase();
        let sent = client.post(REGISTER, &[("card", &spoken), ("text", "Från kortet")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        let next = client.get(sent.location().split('#').next().unwrap()).await;
        sound(&next);
        assert!(next.text().contains("inskrivet som idé 1") && shown_code(&next).is_none());
        let idea = front.by_code(&codes[0].to_string()).await.expect("the card's code opens the idea");
        assert_eq!(
            (idea.channel, idea.table_no, idea.original.as_str()),
            (Channel::Meeting, Some(4), "Från kortet")
        );
        assert_eq!(idea.gathering, card.gathering);
        let again = client.post(REGISTER, &[("card", &spoken), ("text", "Från kortet")]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "a double click");
        let sent = client.post(REGISTER, &[("card", "kort 0002"), ("text", "Ett till")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        assert_eq!(front.by_code(&codes[1].to_string()).await.unwrap().number, 2);

        for (card, said) in [
            ("1", "Kortet är redan inskrivet"),
            ("77", "Det finns inget sådant kort"),
            ("björk fyra", "Skriv kortets nummer"),
        ] {
            let faulty = client.post(REGISTER, &[("card", card), ("text", "Något annat")]).await;
            assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(faulty.text().contains(said) && faulty.text().contains("Något annat"), "{said}");
        }
        assert_eq!(front.count().await, 2);
        let listed = client.get(CARDS).await;
        sound(&listed);
        assert!(listed.text().contains("0001–0005"));
        front.clean().await;
    })
    .await;
}

#[tokio::test]
async fn cards_run_on_are_printed_once_and_never_too_many() {
    on_both(&migrations(), async |world| {
        let front = Front::open(world).await;
        let mut client = front.registrar().await;
        let key = client.get(CARDS).await.hidden("request");
        let order = [("count", "2"), ("lang", "fi"), ("request", key.as_str())];
        assert_eq!(client.post(CARDS, &order).await.status, StatusCode::OK);
        let again = client.post(CARDS, &order).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(again.text().contains("redan utskrivna"));
        let tables = [("gathering", "vargon"), ("from", "1"), ("to", "6"), ("count", "12"), ("lang", "sv")];
        let (pages, text) = read(&print(&front, &tables).await);
        assert!(pages == 7 && text.contains("0003") && text.contains("0014"));
        for table in 1..=6 {
            assert!(text.contains(&format!("Bord {table}")), "each card names its own table: {text}");
        }
        for (count, from) in [("501", ""), ("0", ""), ("x", ""), ("3", "7")] {
            let order = [("gathering", "vargon"), ("count", count), ("from", from), ("lang", "sv")];
            let faulty = print(&front, &order).await;
            assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
            sound(&faulty);
        }
        let last = cards::last_number(&mut world.store.read().await.unwrap(), front.space.id).await.unwrap();
        assert_eq!(last, 14);
        front.clean().await;
    })
    .await;
}

#[tokio::test]
async fn a_meeting_is_added_by_those_who_may_and_shows_its_ideas_to_everyone() {
    on_both(&migrations(), async |world| {
        let front = Front::open(world).await;
        let path = "/tvv/desk/gatherings";
        let fields = [
            ("kind", "meeting"),
            ("name", "Språkkaféet på Åsen"),
            ("date", "2026-03"),
            ("tables", "5"),
            ("participants", "41"),
        ];
        let mut registrar = front.registrar().await;
        sound(&registrar.get(path).await);
        assert_eq!(registrar.post(path, &fields).await.status, StatusCode::FORBIDDEN);
        let mut client = front.client();
        client.sign_in_as("tvv", Role::Coordinator).await;
        let page = client.get(path).await;
        sound(&page);
        let key = page.hidden("request");
        for _ in 0..2 {
            let fields = [&fields[..], &[("request", key.as_str())]].concat();
            assert_eq!(client.post(path, &fields).await.status, StatusCode::SEE_OTHER);
        }
        client.post(path, &fields).await;
        let listed = client.get(path).await;
        assert!(listed.text().contains("/tvv/gatherings/sprakkafeet-pa-asen-2"));
        assert!(!listed.text().contains("sprakkafeet-pa-asen-3"), "a double click is one meeting");
        let faulty = client.post(path, &[("kind", "meeting"), ("name", ""), ("date", "i mars")]).await;
        assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
        sound(&faulty);

        for table in ["2", "2", "5"] {
            let text = format!("Från bord {table}, {}", front.count().await);
            let fields = [("gathering", "sprakkafeet-pa-asen"), ("table", table), ("text", &text)];
            assert_eq!(registrar.post(REGISTER, &fields).await.status, StatusCode::SEE_OTHER);
        }
        let page = front.client().get("/tvv/gatherings/sprakkafeet-pa-asen").await;
        sound(&page);
        let text = page.text();
        assert!(
            text.contains("3 idéer kom härifrån") && text.contains("mars 2026") && text.contains("Bord 5")
        );
        assert!(text.contains("inte än"), "nobody has had a word yet");
        assert_eq!(front.client().get("/tvv/gatherings/nowhere").await.status, StatusCode::NOT_FOUND);
        front.clean().await;
    })
    .await;
}
