//! Ideas come in by the form and by the registrar.

use std::sync::Arc;

use kernel::{Actor, Lang, env::DAY};
use members::{SpaceSettings, contact};
use store::Engine;
use testkit::{Concepts, World, on_both};
use voice::idea::{Channel, PublicText, State, meaning::Meaning, store::words};
use web::{
    App, Config, Slice, StatusCode,
    test::{Client, Page},
};

use crate::front::{FORM, Front, migrations, shown_code, slices};

const MINUTE: i64 = 60_000;
const REGISTER: &str = "/tvv/desk/register";

async fn lite() -> World {
    World::new(Engine::Sqlite, &migrations()).await
}

fn sound(page: &Page) {
    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
}

#[tokio::test]
async fn an_idea_gets_number_and_code_and_the_code_opens_it() {
    on_both(&migrations(), async |world| {
        let front = Front::open(world).await;
        let mut client = front.client();
        let form = client.get(FORM).await;
        sound(&form);
        let (records, question) = (form.text().find("allmän handling"), form.text().find("<textarea"));
        assert!(records.unwrap() < question.unwrap(), "said before the box");
        assert!(form.text().contains("Vad ska vi göra tillsammans?"), "the round's question");

        let text = "  Låt bussen gå\r\ntill klockan 23!\r\n";
        let fields = [
            ("text", text),
            ("place", "ostby"),
            ("name", "Kim Exempel"),
            ("email", "kim@exempel.se"),
            ("lang", "fi"),
            ("via", "ostby"),
        ];
        let sent = front.send(&mut client, &fields).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let receipt = client.get(sent.location()).await;
        sound(&receipt);
        assert_eq!(receipt.header("cache-control"), "no-store");
        let code = shown_code(&receipt).expect("the code is shown");
        let idea = front.by_code(&code).await.expect("the code opens the idea");
        assert_eq!((idea.number, idea.original.as_str()), (1, text), "byte for byte");
        assert_eq!((idea.channel, idea.via.as_deref()), (Channel::Web, Some("ostby")));
        assert_eq!((idea.lang, idea.late, idea.standing.state), (Lang::Sv, false, State::Received));
        let mut tx = world.store.read().await.unwrap();
        let owner = contact::for_sending(&mut tx, idea.contact.unwrap()).await.unwrap().unwrap();
        assert_eq!(owner.details.email.unwrap().reveal(), "kim@exempel.se");
        assert_eq!((owner.details.lang, owner.details.name_public), (Lang::Fi, false), "never shown");
        assert_eq!(words::suggestions(&mut tx, idea.id).await.unwrap()[0].about, "place");
        drop(tx);

        let log = front.log().await;
        for secret in ["kim", "exempel", &code, code.split('-').next().unwrap()] {
            assert!(!log.to_lowercase().contains(secret), "{secret} in the log");
            assert!(!sent.location().contains(secret), "{secret} in the address");
        }
        front.clean().await;
    })
    .await;
}

#[tokio::test]
async fn similar_ideas_show_while_one_writes_and_the_text_stays() {
    on_both(&migrations(), async |world| {
        world.store.share(Arc::new(Meaning::of(Arc::new(Concepts::default()))));
        let front = Front::open(world).await;
        let mut client = front.client();
        front.send(&mut client, &[("text", "Fler laddstolpar vid stationen")]).await;
        front.send(&mut client, &[("text", "Ring mig om laddstolpen: 070-174 06 05")]).await;
        front.settle().await;
        let (before, look) = (front.count().await, "/tvv/leave-idea/similar");
        let fields = [("text", "Sähköautojen latausta torille, kiitos"), ("email", "kim@exempel.se")];
        let page = client.post(look, &fields).await;
        assert_eq!(page.status, StatusCode::OK);
        sound(&page);
        let text = page.text();
        assert!(text.contains("Sähköautojen latausta torille") && text.contains("kim@exempel.se"), "{text}");
        assert!(text.contains("En idé som liknar din finns redan"), "the held one is not told of: {text}");
        assert!(text.contains("laddstolpar") && text.contains("på ett annat språk"), "with its reason");
        assert!(text.contains("target=\"_blank\""), "nothing typed is lost");
        assert!(text.contains("action=\"/tvv/leave-idea\""), "sending goes where it always goes");
        assert!(!text.contains("070-174") && !text.contains("jämförs ord för ord"));
        assert_eq!(front.count().await, before, "nothing is kept");

        let nothing = client.post(look, &[("text", "")]).await;
        sound(&nothing);
        assert!(nothing.text().contains("Skriv några ord"));
        let other = client.post(look, &[("text", "En simhall i norr")]).await;
        assert!(other.text().contains("Ingen idé här liknar din"));
        front.clean().await;
    })
    .await;
}

fn with_browse() -> Vec<Slice> {
    slices().into_iter().chain([voice::proposals::slice(), voice::browse::slice()]).collect()
}

#[tokio::test]
async fn ideas_in_every_script_are_found_and_compared() {
    on_both(&App::migrations(&with_browse()), async |world| {
        world.store.share(Arc::new(Meaning::of(Arc::new(Concepts::default()))));
        let front = Front::with_slices(world, with_browse()).await;
        let mut client = front.client();
        let texts = [
            ("தமிழ் நூலகம் வேண்டும்", "தமிழ்"),
            ("हिन्दी में किताबें", "हिन्दी"),
            ("ห้องสมุดภาษาไทย", "ห้องสมุดภาษาไทย"),
            ("مَكتَبَة عَرَبِيَّة", "عَرَبِيَّة"),
            ("סִפְרִיָּה בְּעִבְרִית", "סִפְרִיָּה"),
            ("ክፍት ቤተ መጻሕፍት", "መጻሕፍት"),
            ("កន្លែងអានសៀវភៅ", "កន្លែងអានសៀវភៅ"),
        ];
        for (text, _) in texts {
            assert_eq!(
                front.send(&mut client, &[("text", text)]).await.status,
                StatusCode::SEE_OTHER,
                "{text}"
            );
        }
        front.settle().await;
        assert_eq!(world.store.parked_events().await.unwrap(), 0);
        for (text, word) in texts {
            let encoded: String = word.bytes().map(|byte| format!("%{byte:02X}")).collect();
            let page = client.get(&format!("/tvv/ideas?q={encoded}")).await;
            assert_eq!(page.status, StatusCode::OK, "{word}");
            assert!(page.text().contains(text), "{word} finds {text}");
            let alike = client.post("/tvv/leave-idea/similar", &[("text", text)]).await;
            assert_eq!(alike.status, StatusCode::OK, "{text}");
        }
        front.clean().await;
    })
    .await;
}

#[tokio::test]
async fn a_zero_character_that_came_along_is_left_out() {
    on_both(&App::migrations(&with_browse()), async |world| {
        let front = Front::with_slices(world, with_browse()).await;
        let mut client = front.client();
        let sent = front.send(&mut client, &[("text", "Fler\0 bänkar vid\0 torget"), ("email", "\0")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        front.settle().await;
        assert!(client.get("/tvv/ideas?q=b%00%C3%A4nkar").await.text().contains("Fler bänkar vid torget"));
        front.clean().await;
    })
    .await;
}

#[tokio::test]
async fn asking_for_similar_ideas_is_limited_and_never_keeps_one_from_sending() {
    let world = lite().await;
    let front = Front::open(&world).await;
    let config = Config { posts_per_minute: 2, ..Config::new("http://localhost") };
    let mut client = Client::new(&App::new(world.store.clone(), config, slices()).await.unwrap());
    let mut asked = Vec::new();
    for _ in 0..6 {
        asked
            .push(client.post("/tvv/leave-idea/similar", &[("text", "Fler bänkar vid torget")]).await.status);
    }
    assert_eq!(asked[..4], [StatusCode::OK; 4]);
    assert_eq!(asked[5], StatusCode::TOO_MANY_REQUESTS);
    let sent = front.send(&mut client, &[("text", "Fler bänkar vid torget")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_double_click_is_one_idea_and_another_text_is_another() {
    on_both(&migrations(), async |world| {
        let front = Front::open(world).await;
        let mut client = front.client();
        let page = client.get(FORM).await;
        world.clock.advance(5_000);
        let (request, since) = (page.hidden("request"), page.hidden("since"));
        let own = [("request", request.as_str()), ("since", since.as_str())];
        let mut addresses = Vec::new();
        for text in ["Fler bänkar", "Fler bänkar", "Fler bänkar vid torget"] {
            let sent = client.post(FORM, &[&own[..], &[("text", text), ("name", "Kim")]].concat()).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER);
            addresses.push(sent.location().to_owned());
        }
        assert_eq!(addresses[0], addresses[1], "the same receipt");
        assert_ne!(addresses[0], addresses[2], "going back and writing something else loses nothing");
        assert_eq!(front.count().await, 2);

        // Whoever goes back to give an address gives it to the idea that is there.
        assert!(!client.get(&addresses[0]).await.text().contains("Vi skriver också"), "a name is no address");
        for email in ["kim@exempel.se", "alva@exempel.se"] {
            let with_address = [("text", "Fler bänkar"), ("name", "Kim"), ("email", email)];
            let sent = client.post(FORM, &[&own[..], &with_address].concat()).await;
            assert_eq!(sent.location(), addresses[0]);
        }
        let receipt = client.get(&addresses[0]).await;
        assert!(receipt.text().contains("Vi skriver också"));
        let idea = front.by_code(&shown_code(&receipt).unwrap()).await.unwrap();
        let mut tx = world.store.read().await.unwrap();
        let owner = contact::for_sending(&mut tx, idea.contact.unwrap()).await.unwrap().unwrap();
        assert_eq!((owner.details.email.unwrap().reveal().as_str(), owner.owed), ("kim@exempel.se", true));
        drop(tx);
        assert_eq!(front.count().await, 2);

        // Another reader of the same address sees the same; after a quarter of an hour nobody does.
        world.clock.advance(14 * MINUTE);
        assert!(shown_code(&front.client().get(&addresses[0]).await).is_some());
        let slip = client.get(&format!("{}/slip.pdf", addresses[0])).await;
        assert!(slip.bytes.starts_with(b"%PDF-"), "{}", slip.status);
        world.clock.advance(2 * MINUTE);
        let over = client.get(&addresses[0]).await;
        assert_eq!((over.status, shown_code(&over)), (StatusCode::GONE, None));
        assert!(over.text().contains("Idén är sparad"));
        assert_eq!(client.get(&format!("{}/slip.pdf", addresses[0])).await.status, StatusCode::GONE);
        let other = format!("/tvv/receipt/sv-{}", "0".repeat(32));
        assert_eq!(client.get(&other).await.status, StatusCode::NOT_FOUND);
        front.clean().await;
    })
    .await;
}

#[tokio::test]
async fn an_idea_is_left_on_the_front_page_with_one_press() {
    let world = World::new(Engine::Sqlite, &App::migrations(&with_front())).await;
    let front = Front::made(&world, None, SpaceSettings::default(), with_front()).await;
    let mut client = front.client();
    let page = client.get("/tvv").await;
    sound(&page);
    world.clock.advance(5_000);
    let (request, since) = (page.hidden("request"), page.hidden("since"));
    let fields =
        [("request", request.as_str()), ("since", since.as_str()), ("via", ""), ("text", "Fler bänkar")];
    let sent = client.post(FORM, &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    assert!(sent.location().starts_with("/tvv/receipt/"));
}

fn with_front() -> Vec<Slice> {
    [slices(), vec![voice::proposals::slice(), voice::browse::slice()]].concat()
}

#[tokio::test]
async fn who_looks_like_a_program_is_asked_once_more_and_loses_nothing() {
    let world = lite().await;
    let front = Front::open(&world).await;
    let mut client = front.client();
    let page = client.get(FORM).await;
    let (request, since) = (page.hidden("request"), page.hidden("since"));
    let own = [("request", request.as_str()), ("since", since.as_str()), ("text", "En lekplats")];
    let fast = client.post(FORM, &own).await;
    assert_eq!(fast.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fast.text().contains("En lekplats") && fast.text().contains("en gång till"));
    sound(&fast);
    world.clock.advance(4_000);
    let trapped = client.post(FORM, &[&own[..], &[("website", "x")]].concat()).await;
    assert_eq!(trapped.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(trapped.text().contains("En lekplats"));
    assert_eq!(front.count().await, 0);
    assert_eq!(client.post(FORM, &own).await.status, StatusCode::SEE_OTHER);

    let unsigned = [("since", "1.00"), ("text", "Utan stämpel")];
    let refused = client.post(FORM, &unsigned).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_ne!(refused.hidden("since"), "1.00", "a fresh stamp, so that the next press goes through");

    let same = front.send(&mut client, &[("text", "En lekplats ")]).await;
    assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(same.text().contains("Samma text"));
    assert_eq!(same.hidden("again"), "1");
    let insists = front.send(&mut client, &[("text", "En lekplats "), ("again", "1")]).await;
    assert_eq!(insists.status, StatusCode::SEE_OTHER, "two people may want the same");
    assert_eq!(front.count().await, 2);
}

#[tokio::test]
async fn a_flood_from_one_network_is_stopped_for_a_while() {
    let world = lite().await;
    let front = Front::open(&world).await;
    let mut client = front.client();
    let page = client.get(FORM).await;
    world.clock.advance(5_000);
    let since = page.hidden("since");
    let mut last = StatusCode::OK;
    for n in 0..61 {
        let text = format!("Idé nummer {n}");
        last = client.post(FORM, &[("since", &since), ("text", &text)]).await.status;
        assert!(n == 60 || last == StatusCode::SEE_OTHER, "{n}: {last}");
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(front.count().await, 60);
    world.clock.advance(11 * MINUTE);
    let later = client.post(FORM, &[("since", &since), ("text", "Idé nummer 60, igen")]).await;
    assert_eq!(later.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn hostile_text_is_kept_byte_for_byte_or_clearly_refused() {
    on_both(&migrations(), async |world| {
        let front = Front::open(world).await;
        let mut client = front.client();
        let hostile = "<script>alert(1)</script>\u{202e}\"' & {{ x }} 🚲\t\u{feff}'; drop table idea; --";
        let sent = front.send(&mut client, &[("text", hostile), ("via", "<b>å")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let idea = front.idea(1).await;
        assert_eq!((idea.original.as_str(), idea.via), (hostile, None));
        let long = "å".repeat(20_001);
        let fields = [("text", long.as_str()), ("email", "<script>alert(2)</script>"), ("lang", "xx")];
        let long = front.send(&mut client, &fields).await;
        assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
        sound(&long);
        assert!(long.text().contains("ååååå") && !long.text().contains("<script>alert"));
        assert!(long.text().contains("<title>Fel: "));
        let huge = front.send(&mut client, &[("text", &"a".repeat(1 << 20))]).await;
        assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(front.send(&mut client, &[("text", " ")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(front.count().await, 1);
        front.clean().await;
    })
    .await;
}

#[tokio::test]
async fn personal_data_holds_the_text_and_says_so() {
    let world = lite().await;
    let front = Front::open(&world).await;
    let mut client = front.client();
    let sent = front.send(&mut client, &[("text", "Jag heter Kim, 811218-9876, och vill ha en buss.")]).await;
    let receipt = client.get(sent.location()).await;
    assert!(receipt.text().contains("personuppgifter"));
    let idea = front.idea(1).await;
    assert_eq!((idea.public_text(), idea.contact), (PublicText::Held, None));
}

#[tokio::test]
async fn a_rounds_last_day_is_the_day_before_the_midnight_at_which_it_closes() {
    let world = World::new(Engine::Sqlite, &App::migrations(&with_browse())).await;
    // It is nine o'clock on 2 March.
    let front = Front::made(&world, Some(15 * 60 * MINUTE), SpaceSettings::default(), with_browse()).await;
    let mut client = front.client();
    let page = client.get("/tvv").await.text();
    assert!(page.contains("öppen till 2 mars"), "{page}");
    world.days(1);
    let page = client.get(FORM).await.text();
    assert!(page.contains("Den stängde 2 mars 2026"), "{page}");
}

#[tokio::test]
async fn a_closed_round_takes_late_ideas_and_a_closed_space_keeps_what_was_typed() {
    let world = lite().await;
    let front = Front::with(&world, Some(MINUTE), SpaceSettings::default()).await;
    let mut client = front.client();
    world.days(1);
    let page = client.get(FORM).await;
    assert!(page.text().contains("Insamlingen är stängd"));
    sound(&page);
    assert_eq!(front.send(&mut client, &[("text", "Sen men god")]).await.status, StatusCode::SEE_OTHER);
    assert!(front.idea(1).await.late);

    let world = lite().await;
    let settings = SpaceSettings { intake_open: false, ..SpaceSettings::default() };
    let front = Front::with(&world, None, settings).await;
    let mut client = front.client();
    let page = client.get(FORM).await;
    sound(&page);
    assert!(!page.text().contains("<textarea"));
    let refused = client.post(FORM, &[("text", "Det jag skrev")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("Det jag skrev"));
    assert_eq!(front.count().await, 0);
}

#[tokio::test]
async fn a_registrar_types_in_one_after_the_other_and_owns_none() {
    on_both(&migrations(), async |world| {
        let front = Front::open(world).await;
        let mut client = front.registrar().await;
        let page = client.get(REGISTER).await;
        sound(&page);
        let mut next = page;
        for n in 1..=3 {
            let (key, text) = (next.hidden("request"), format!("Från lappen, nummer {n}"));
            let fields = [("gathering", "vargon"), ("table", "4"), ("text", &text), ("request", &key)];
            let sent = client.post(REGISTER, &fields).await;
            let again = client.post(REGISTER, &fields).await;
            assert_eq!(sent.location(), again.location(), "a double click is one idea");
            let (address, focus) = sent.location().split_once('#').unwrap();
            assert!(address.contains("gathering=vargon&table=4") && focus == "f-text");
            next = client.get(address).await;
            sound(&next);
            assert!(next.text().contains(&format!("{n} från bord 4")));
            let code = shown_code(&next).expect("a code to hand over");
            let idea = front.by_code(&code).await.unwrap();
            assert_eq!((idea.number, idea.channel, idea.table_no), (n, Channel::Meeting, Some(4)));
            assert!(idea.scribe.is_some() && idea.contact.is_none());
            assert!(!address.contains(&code));
        }
        let fields = [("gathering", "cyklisterna"), ("text", "Cykelväg"), ("email", "owner@exempel.se")];
        client.post(REGISTER, &fields).await;
        let idea = front.idea(4).await;
        assert!(idea.channel == Channel::Network && idea.contact.is_some());
        let letter =
            [("text", "Ett brev"), ("name", "Kim Ek"), ("postal", " Storgatan 1\r\n\r\n123 45 Östby ")];
        client.post(REGISTER, &letter).await;
        let idea = front.idea(5).await;
        assert_eq!(idea.channel, Channel::Paper);
        let mut tx = world.store.read().await.unwrap();
        let owner = contact::for_sending(&mut tx, idea.contact.unwrap()).await.unwrap().unwrap().details;
        assert_eq!(owner.postal.unwrap().reveal(), "Storgatan 1\n123 45 Östby");
        assert_eq!((owner.name.unwrap().reveal().as_str(), owner.name_public), ("Kim Ek", false));
        drop(tx);
        for (postal, said) in [("", "Fyll i"), ("1\n2\n3\n4\n5\n6", "Högst 5 rader.")] {
            let faulty =
                client.post(REGISTER, &[("text", "Ett brev"), ("name", "Kim"), ("postal", postal)]).await;
            assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(faulty.text().contains(said), "{said}: {}", faulty.text());
            sound(&faulty);
        }

        for (fields, said) in [
            ([("gathering", "vargon"), ("table", "7"), ("text", "Buss")], "Det bordet finns inte"),
            ([("gathering", "x"), ("table", ""), ("text", "Buss")], "Välj ett av alternativen"),
            ([("gathering", "vargon"), ("table", "1"), ("text", "")], "Skriv din idé"),
        ] {
            let faulty = client.post(REGISTER, &fields).await;
            assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(faulty.text().contains(said), "{said}");
            sound(&faulty);
        }
        assert_eq!(front.count().await, 5);
        assert_eq!(front.client().get(REGISTER).await.status, StatusCode::SEE_OTHER, "sign in first");
        let log = front.log().await;
        assert!(!log.contains("owner") && log.contains("idea.submitted"));
        front.clean().await;
    })
    .await;
}

#[tokio::test]
async fn a_signed_in_person_leaves_an_idea_like_anybody_else() {
    let world = lite().await;
    let front = Front::open(&world).await;
    let mut client = front.registrar().await;
    assert_eq!(front.send(&mut client, &[("text", "Min egen")]).await.status, StatusCode::SEE_OTHER);
    let idea = front.idea(1).await;
    assert_eq!(idea.scribe, None);
    let mut tx = world.store.read().await.unwrap();
    let events = tx.events_of(&idea.subject()).await.unwrap();
    assert!(events.iter().all(|event| event.actor == Actor::Visitor));
    assert!(idea.standing.due_at.unwrap() > world.env.now() + 14 * DAY);
}
