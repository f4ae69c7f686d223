//! Stories and events: told at the desk, read by everybody, with pictures that nobody is in against their will.

use members::{NotDone, Role};
use publish::stories::{
    self, desk,
    model::{Caption, Draft, Licence, Person, Sort},
    picture::{self, example},
};
use store::{Row, args, sql};
use testkit::{World, on_both};
use web::{
    App, Config, Slice, StatusCode,
    test::{Client, Page},
};

use crate::stage::{Scene, scene};

fn slices() -> Vec<Slice> {
    vec![stories::slice()]
}

fn draft() -> Draft {
    Draft {
        sort: Sort::Event,
        title: "Frukostmöte".into(),
        text: "Fyrtio företag kom.\n\nDe åt gröt.".into(),
        on: "2011-10-06".parse().unwrap(),
        place: "Biblioteket".into(),
    }
}

async fn opened(world: &World) -> (Scene, App) {
    let scene = scene(world).await;
    let config = Config { posts_per_minute: u32::MAX, ..Config::new("http://localhost") };
    let app = App::new(world.store.clone(), config, slices()).await.unwrap();
    (scene, app)
}

async fn sound(world: &World, scene: &Scene) {
    for check in slices().iter().flat_map(|slice| slice.checks.iter().copied()) {
        assert_eq!((check.run)(&world.store).await.unwrap().breaches, Vec::<String>::new(), "{}", check.id);
    }
    assert_eq!(world.store.verify_log(scene.space.id).await.unwrap(), None);
}

const PICTURE: [(&str, &str); 4] = [
    ("alt", "Två elever klipper ett band."),
    ("credit", "Kommunens fotograf"),
    ("licence", "by"),
    ("deed", "show"),
];

async fn send(desk: &mut Client, more: &[(&str, &str)], bytes: &[u8]) -> Page {
    let fields = [&PICTURE[..], more].concat();
    desk.upload("/tvv/desk/stories/1/picture", &fields, ("picture", "IMG_1.jpg", bytes)).await
}

#[tokio::test]
async fn r004_18_a_picture_of_people_needs_the_consent_of_each_or_is_refused() {
    on_both(&App::migrations(&slices()), async |world| {
        let (scene, app) = opened(world).await;
        let mut desk = Client::new(&app);
        desk.sign_in_as("tvv", Role::Coordinator).await;
        let form = desk.get("/tvv/desk/stories/new").await;
        assert_eq!(pages::check::problems(&form.text()), Vec::<String>::new());
        let key = form.hidden("request");
        let fields = [
            ("request", key.as_str()),
            ("sort", "event"),
            ("title", "Invigning"),
            ("on", "2011-10"),
            ("place", "Biblioteket"),
            ("text", "Bandet klipptes.\r\n\r\nSedan blev det kaffe."),
        ];
        for _ in 0..2 {
            let told = desk.post("/tvv/desk/stories/new", &fields).await;
            assert_eq!(told.location(), "/tvv/desk/stories/1", "a second click is the same story: {}", told.text());
        }
        let (jpeg, yes, no) = (example::jpeg(300, 200), ("people", "yes"), ("people", "no"));
        for (more, said) in [
            (&[yes][..], "Bilden visar någon utan samtycke."),
            (&[yes, ("who-1", "Två elever")], "Bilden visar någon utan samtycke."),
            (&[no, ("who-1", "Två elever"), ("consent-1", "2011-10-01")], "Ändra det ena."),
            (&[], "Går någon i bilden att känna igen?"),
        ] {
            let refused = send(&mut desk, more, &jpeg).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{more:?}");
            assert!(refused.text().contains(said), "{said}: {}", refused.text());
            assert!(refused.text().contains("Två elever klipper ett band."), "what was typed is kept");
            assert_eq!(pages::check::problems(&refused.text()), Vec::<String>::new());
        }
        let missing = desk.upload("/tvv/desk/stories/1/picture", &[no], ("picture", "a.png", &jpeg)).await;
        assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY, "no text in the picture's place, no picture");
        let html = send(&mut desk, &[no], b"<html>").await;
        assert!(html.text().contains("Spara den som JPEG, PNG eller WebP."), "{}", html.text());
        let mut reader = Client::new(&app);
        assert_eq!(reader.get("/tvv/stories/1/picture").await.status, StatusCode::NOT_FOUND);

        let put = send(&mut desk, &[yes, ("who-1", "Två elever"), ("consent-1", "2011-10-01")], &jpeg).await;
        assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.text());
        let shown = reader.get("/tvv/stories/1/picture").await;
        assert_eq!((shown.status, shown.header("content-type")), (StatusCode::OK, "image/jpeg"));
        assert_eq!(shown.header("x-content-type-options"), "nosniff");
        assert!(shown.header("content-security-policy").contains("default-src 'none'; sandbox"));
        assert!(!shown.bytes.windows(3).any(|three| three == b"GPS"), "where it was taken is nobody's to read");
        let story = reader.get("/tvv/stories/1").await.text();
        assert_eq!(pages::check::problems(&story), Vec::<String>::new());
        for said in [
            "alt=\"Två elever klipper ett band.\"",
            "Två elever.",
            "Bild: Kommunens fotograf",
            "CC BY 4.0",
            "Händelse",
            "oktober 2011",
            "Biblioteket",
            "<p>Sedan blev det kaffe.</p>",
        ] {
            assert!(story.contains(said), "{said}: {story}");
        }
        assert!(!story.contains("2011-10-01") && !story.contains("1 oktober"), "the consent itself is not shown");
        assert!(reader.get("/tvv/stories").await.text().contains("/tvv/stories/1/picture"));
        let card = world.store.read().await.unwrap().card_numbered(scene.space.id, "story", 1).await.unwrap();
        assert_eq!(card.unwrap().url, "/tvv/stories/1");

        // Somebody takes their consent back: picture and names are gone, from the database too.
        let hidden = desk.upload("/tvv/desk/stories/1/picture", &[("deed", "hide")], ("picture", "", b"")).await;
        assert_eq!(hidden.location(), "/tvv/desk/stories/1");
        assert_eq!(reader.get("/tvv/stories/1/picture").await.status, StatusCode::NOT_FOUND);
        assert!(!reader.get("/tvv/stories/1").await.text().contains("Två elever"));
        sql! { LEFT = "select (select count(*) from story_person) + (select count(*) from story_picture) as n"; }
        let mut tx = world.store.read().await.unwrap();
        assert_eq!(tx.one(LEFT, args![], |row: &Row| row.get::<i64>("n")).await.unwrap(), 0);
        drop(tx);
        desk.post("/tvv/desk/stories/1/remove", &[]).await;
        assert_eq!(reader.get("/tvv/stories/1").await.status, StatusCode::NOT_FOUND);
        let card = world.store.read().await.unwrap().card_numbered(scene.space.id, "story", 1).await.unwrap();
        assert_eq!(card, None);
        sound(world, &scene).await;
        let log = world.store.read().await.unwrap().events_after(scene.space.id, 0, 100).await.unwrap();
        let said = format!("{log:?}");
        assert!(!said.contains("elever") && !said.contains("Invigning"), "the log holds no words of people");
    })
    .await;
}

#[tokio::test]
async fn the_deed_and_the_database_refuse_what_the_form_refuses() {
    on_both(&App::migrations(&slices()), async |world| {
        let (scene, _) = opened(world).await;
        let (by, space) = (&scene.coordinator, &scene.space);
        let mut tx = world.store.write().await.unwrap();
        let refused = desk::tell(&mut tx, &scene.politician, space, &draft(), None).await;
        assert!(matches!(refused, Err(NotDone::Refused(no)) if no.code == "not-permitted"));
        let story = desk::tell(&mut tx, by, space, &draft(), None).await.unwrap();
        let clean = picture::read(&example::png(30, 20)).unwrap();
        let mut caption = Caption {
            alt: "Ett band.".into(),
            credit: "K".into(),
            licence: Licence::Own,
            people: Vec::new(),
        };
        let refused = desk::show(&mut tx, by, space, 1, (&clean, &caption, true)).await;
        assert!(matches!(refused, Err(NotDone::Refused(no)) if no.code == "story-no-consent"));
        caption.people = vec![Person { who: "Kim".into(), consent_on: "2011-10-01".parse().unwrap() }];
        desk::show(&mut tx, by, space, 1, (&clean, &caption, true)).await.unwrap();
        let over = (1, story.version);
        let changed = desk::change(&mut tx, by, space, over, &Draft { title: "Ny".into(), ..draft() }).await;
        assert_eq!(changed.unwrap().version, 2);
        assert!(desk::change(&mut tx, by, space, over, &draft()).await.is_err(), "over what was read before");
        tx.commit().await.unwrap();
        sql! { UNSAID = "update story_person set consent_on = ''"; }
        let mut tx = world.store.housekeeping().await.unwrap();
        assert!(tx.exec(UNSAID, args![]).await.is_err(), "no row without a day of consent");
        drop(tx);
        sound(world, &scene).await;
    })
    .await;
}
