//! Rows of the requirements that need no more of a world than one story.

use kernel::{Lang, Private};
use members::{
    Caller, Role, SpaceSettings,
    contact::Details,
    space::{self, Term},
};
use testkit::on_both;
use voice::{
    groups::{
        self,
        desk::{self, Person},
        store::Mandate,
    },
    idea::Channel,
    proposals::{
        self,
        desk::write::{self, Written},
        rules::Novelty,
        store::work,
    },
};
use web::{App, Config, Slice, test::Client};

use crate::{
    front::Front,
    support::{founded, scene},
};

fn slices() -> Vec<Slice> {
    vec![voice::idea::slice(), proposals::slice(), groups::slice()]
}

#[tokio::test]
async fn r000_41_three_mixed_groups_say_what_they_cover_and_what_is_missing() {
    on_both(&App::migrations(&slices()), async |world| {
        let app = App::new(world.store.clone(), Config::new("http://localhost"), slices()).await.unwrap();
        let scene = scene(world).await;
        let space = founded(world, &scene, "tvv").await;
        let mut tx = world.store.write().await.unwrap();
        let mandate = Mandate {
            name: "Alla".into(),
            text: "Tänk nytt.".into(),
            decided: "Styrelsen § 1".into(),
            decided_on: "2026-02".into(),
            due_on: "2026-05-14".into(),
            lead: "Samordnare".into(),
        };
        desk::found(&mut tx, &scene.coordinator, &space, &mandate).await.unwrap();
        for (n, perspectives) in
            ["ung", "ung", "gammal", "företagare", "gammal", "ung"].into_iter().enumerate()
        {
            let details = Details { name: Some(Private::new(format!("Kim {n}"))), ..Details::default() };
            let person = Person { details, perspectives: vec![perspectives.to_owned()] };
            let visitor = kernel::Actor::Visitor;
            desk::join(&mut tx, &visitor, &space, 1, &person, &format!("hash {n}")).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut lead = Client::new(&app);
        lead.sign_in_as("tvv", Role::GroupLead).await;
        let page = lead.get("/tvv/desk/mix?n=3").await.text();
        assert_eq!(pages::check::problems(&page), Vec::<String>::new());
        assert_eq!(page.matches("Täcker ").count(), 3, "{page}");
        // One has the entrepreneur; the others say that they lack the perspective.
        assert_eq!(page.matches("Saknar 1: företagare.").count(), 2, "{page}");
    })
    .await;
}

#[tokio::test]
async fn r000_48_a_card_of_a_network_becomes_an_idea_of_that_network() {
    on_both(&crate::front::migrations(), async |world| {
        let front = Front::open(world).await;
        let mut registrar = front.registrar().await;
        let key = registrar.get("/tvv/desk/cards").await.hidden("request");
        let order = [("request", key.as_str()), ("gathering", "cyklisterna"), ("count", "2"), ("lang", "sv")];
        let sheet = registrar.post("/tvv/desk/cards", &order).await;
        assert_eq!(sheet.header("content-type"), "application/pdf");
        let document = lopdf::Document::load_mem(&sheet.bytes).unwrap();
        assert_eq!(document.get_pages().len(), 2, "the guide, and two cards on a sheet");
        let guide = document.extract_text(&[1]).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        for said in ["Så håller ni mötet", "Träff cyklisterna", "0–10", "50–60"] {
            assert!(guide.contains(said), "{said}: {guide}");
        }
        let sent = registrar.post("/tvv/desk/register", &[("card", "1"), ("text", "Fler cykelställ")]).await;
        assert_eq!(sent.status, web::StatusCode::SEE_OTHER, "{}", sent.text());
        let mut tx = world.store.read().await.unwrap();
        let idea = voice::idea::store::ideas::by_number(&mut tx, front.space.id, 1).await.unwrap().unwrap();
        let network = voice::idea::store::places::gatherings(&mut tx, front.space.id).await.unwrap();
        let network = network.iter().find(|one| one.key == "cyklisterna").unwrap();
        assert_eq!((idea.channel, idea.gathering), (Channel::Network, Some(network.id)));
    })
    .await;
}

#[tokio::test]
async fn r004_07_what_proposals_do_to_what_exists_adds_up_and_the_rest_stands_apart() {
    on_both(&App::migrations(&slices()), async |world| {
        let app = App::new(world.store.clone(), Config::new("http://localhost"), slices()).await.unwrap();
        let scene = scene(world).await;
        let space = founded(world, &scene, "tvv").await;
        let said =
            [Some(Novelty::Keep), Some(Novelty::Improve), Some(Novelty::Improve), Some(Novelty::New), None];
        for (n, novelty) in said.into_iter().enumerate() {
            let mut tx = world.store.write().await.unwrap();
            let by = &scene.coordinator;
            let title = format!("Förslag {n}");
            let opened = proposals::open(&mut tx, by, space.id, &space.key, &title).await.unwrap();
            let text = work::Text { title, problem: "Det.".into(), suggestion: "Så.".into() };
            let written =
                Written { text, lang: Lang::Sv, novelty, own_initiative: true, origin: None, over: 0 };
            write::write(&mut tx, by, &space, opened.number, &written).await.unwrap();
            write::ready(&mut tx, by, &space, opened.number).await.unwrap();
            tx.commit().await.unwrap();
        }
        let page = Client::new(&app).get("/tvv/proposals").await.text();
        let (_, chart) = page.split_once("Ta vara på, förbättra, utvidga eller nytt").expect("the chart");
        let text: String =
            chart.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect();
        for row in ["Tar vara på1", "Förbättrar2", "Utvidgar0", "Nytt1", "Inte angivet1"] {
            assert!(
                text.split_whitespace().collect::<String>().contains(&row.replace(' ', "")),
                "{row}: {text}"
            );
        }
    })
    .await;
}

/// The registrar's desk, and the pages of ideas.
fn with_ideas() -> Vec<Slice> {
    crate::front::slices().into_iter().chain([proposals::slice(), voice::browse::slice()]).collect()
}

#[tokio::test]
async fn r000_13_a_search_for_the_avoided_word_finds_the_preferred_one() {
    on_both(&App::migrations(&with_ideas()), async |world| {
        let front = Front::with_slices(world, with_ideas()).await;
        let mut registrar = front.registrar().await;
        for text in ["Ett badhus i Norrvik-Sunnvik", "En lekplats i Tvillingstaden", "Ett torg i Norrvik"] {
            registrar.post("/tvv/desk/register", &[("text", text)]).await;
        }
        front.app.settle().await.unwrap();
        let mut visitor = Client::new(&front.app);
        let before = visitor.get("/tvv/ideas?q=tvillingstad").await.text();
        assert!(before.contains("lekplats") && !before.contains("badhus"), "{before}");
        let terms = vec![Term {
            avoid: "Tvillingstad".into(),
            prefer: "Norrvik-Sunnvik".into(),
            reason: "Så heter vi.".into(),
        }];
        let settings = SpaceSettings { terms, ..SpaceSettings::default() };
        let mut tx = world.store.write().await.unwrap();
        space::set_settings(&mut tx, &Caller::operator(), front.space.id, &settings).await.unwrap();
        tx.commit().await.unwrap();
        front.app.forget_spaces();
        for q in ["tvillingstad", "Norrvik-Sunnvik"] {
            let page = visitor.get(&format!("/tvv/ideas?q={q}")).await.text();
            assert!(page.contains("badhus") && page.contains("lekplats"), "{q}: {page}");
            assert!(!page.contains("torg"), "half of a name is not the name: {page}");
        }
    })
    .await;
}

/// A debate post is registered with its source, shown on the idea's page, and nobody is made its owner.
#[tokio::test]
async fn r003_38_a_debate_post_becomes_an_idea_with_its_source() {
    on_both(&App::migrations(&with_ideas()), async |world| {
        let front = Front::with_slices(world, with_ideas()).await;
        let mut registrar = front.registrar().await;
        let form = registrar.get("/tvv/desk/register").await.text();
        assert_eq!(pages::check::problems(&form), Vec::<String>::new());
        let post = [
            ("text", "Låt pendeltåget gå en gång till på kvällen."),
            ("source", "Sista tåget går för tidigt"),
            ("publication", "Testbladet"),
            ("published", "2026-03"),
            ("url", "https://testbladet.example/debatt/17"),
        ];
        let with = |more: (&'static str, &'static str)| [post.as_slice(), &[more]].concat();
        let faulty =
            registrar.post("/tvv/desk/register", &with(("email", "skribent@testbladet.example"))).await;
        assert_eq!(faulty.status, web::StatusCode::UNPROCESSABLE_ENTITY);
        assert!(faulty.text().contains("har ingen ägare hos oss") && faulty.text().contains("Sista tåget"));
        let wrong = registrar.post("/tvv/desk/register", &[post[0], post[1], ("url", "javascript:1")]).await;
        assert!(wrong.text().contains("hela webbadressen"), "{}", wrong.text());
        let sent = registrar.post("/tvv/desk/register", &post).await;
        assert_eq!(sent.status, web::StatusCode::SEE_OTHER, "{}", sent.text());
        let next = registrar.get(sent.location().split('#').next().unwrap()).await.text();
        assert!(next.contains("Den har ingen ägare.") && !next.contains("receipt-code"), "{next}");
        let page = Client::new(&front.app).get("/tvv/i/1").await.text();
        assert_eq!(pages::check::problems(&page), Vec::<String>::new());
        for said in ["Debatt och press", "Sista tåget går för tidigt, Testbladet, mars 2026"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(page.contains("href=\"https://testbladet.example/debatt/17\""), "{page}");
        let mut tx = world.store.read().await.unwrap();
        let idea = voice::idea::store::ideas::by_number(&mut tx, front.space.id, 1).await.unwrap().unwrap();
        assert_eq!((idea.contact, idea.channel), (None, Channel::Paper));
        drop(tx);
        let again = [("text", "Kortare text."), post[1], post[2], post[3], post[4]];
        let again = registrar.post("/tvv/desk/register", &again).await;
        assert!(again.text().contains("redan registrerat"), "{}", again.text());
    })
    .await;
}
