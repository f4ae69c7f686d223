//! Spaces as they come: random texts and deeds; beside others; with owners who know only their code.

use kernel::{Id, Lang};
use members::{Caller, Role, person, person::Post, secrets};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use server::{
    commands::{export, import_space},
    slices,
};
use store::{Engine, args, sql};
use testkit::World;
use voice::idea::{Reason, code, rules::Wish, store::ideas};

use super::{equal, files, holds};
use crate::support::{Scene, scene};

sql! {
    SECOND = "update space set key = 'granne'";
    CODE = "update idea set code_hash = $1 where number = 1";
}

/// Texts with everything that a file format may stumble over.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{3,60}",
        "[a-zåäö ,.;\"'\\\\\t\n\r]{3,80}",
        Just("\u{2028}\u{feff}🦉 \\N \\x41 {} =1+1".to_owned())
    ]
    .prop_filter("ideas have letters", |text| text.trim().chars().count() >= 3)
}

fn wish(scene: &Scene) -> impl Strategy<Value = Wish> + use<> {
    let (sort, until) = (scene.sort(), testkit::BEGIN + 40 * kernel::env::DAY);
    prop_oneof![
        Just(sort),
        text().prop_map(|question| Wish::Ask { question }),
        text().prop_map(move |reason| Wish::Park { until, reason }),
        text().prop_map(|text| Wish::Tell { text }),
        text().prop_map(|text| Wish::Answer { reason: Reason::Declined, text, lang: Lang::Sv }),
        (text(), text(), proptest::option::of(text())).prop_map(|(receiver, text, reference)| Wish::Refer {
            receiver,
            text,
            reference
        }),
    ]
}

/// Random ideas with random deeds; what the rules refuse is left undone.
async fn random(world: &World, seed: u8) -> Scene {
    let scene = scene(&world.store).await;
    let mut runner = TestRunner::new_with_rng(
        ProptestConfig::default(),
        proptest::test_runner::TestRng::from_seed(proptest::test_runner::RngAlgorithm::ChaCha, &[seed; 32]),
    );
    for n in 0..12 {
        let words = text().new_tree(&mut runner).unwrap().current();
        let email = format!("nr{n}@exempel.se");
        let owner = (n % 3 != 0).then_some((email.as_str(), Lang::Nn));
        let idea = scene.submit(&world.store, &words, owner).await;
        for _ in 0..3 {
            let wish = wish(&scene).new_tree(&mut runner).unwrap().current();
            scene.try_act(&world.store, idea.number, &wish).await;
        }
    }
    scene
}

#[tokio::test(flavor = "multi_thread")]
async fn random_spaces_come_back_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    for seed in 0..4u8 {
        let (from, to) = match seed % 2 {
            0 => (Engine::Sqlite, Engine::Postgres),
            _ => (Engine::Postgres, Engine::Sqlite),
        };
        let (contacts, at) = (seed < 2, |name: &str| folder.path().join(format!("{seed}-{name}")));
        let world = World::new(from, &slices::migrations()).await;
        random(&world, seed).await;
        export::space(&world.store, "prov", &at("out"), contacts).await.unwrap();
        let other = World::new(to, &slices::migrations()).await;
        import_space::space(&other.store, &at("out")).await.unwrap();
        holds(&other.store).await;
        export::space(&other.store, "prov", &at("back"), contacts).await.unwrap();
        equal(&at("out"), &at("back"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn beside_another_space_each_keeps_its_own() {
    let folder = tempfile::tempdir().unwrap();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let at = |name: &str| folder.path().join(format!("{engine:?}-{name}"));
        let here = World::new(engine, &slices::migrations()).await;
        let own = scene(&here.store).await;
        own.submit(&here.store, "Här hemma", Some(("kim@exempel.se", Lang::Sv))).await;
        let mut tx = here.store.housekeeping().await.unwrap();
        tx.exec(SECOND, args![]).await.unwrap();
        tx.commit().await.unwrap();
        let our_secret = secrets::of_codes(&here.store, own.place.space).await.unwrap();

        // Elsewhere a world of its own, one second later, with its own secrets.
        let there = World::new(Engine::Sqlite, &slices::migrations()).await;
        there.clock.advance(1_000);
        there.env.bytes::<7>();
        let away = scene(&there.store).await;
        away.submit(&there.store, "Där borta", Some(("robin@exempel.se", Lang::Sv))).await;
        let their_secret = secrets::of_codes(&there.store, away.place.space).await.unwrap();
        assert_ne!(our_secret.bytes(), their_secret.bytes());
        let hash = code::hash(their_secret.bytes(), "björk fyra kanal nio");
        let mut tx = there.store.housekeeping().await.unwrap();
        tx.exec(CODE, args![&hash]).await.unwrap();
        tx.commit().await.unwrap();
        for (world, space) in [(&here, own.place.space), (&there, away.place.space)] {
            employ(world, space).await;
        }

        export::space(&there.store, "prov", &at("there"), true).await.unwrap();
        export::space(&here.store, "granne", &at("here"), true).await.unwrap();
        let imported = import_space::space(&here.store, &at("there")).await.unwrap();
        assert_eq!(imported.accounts_without_address, 1, "the coordinator works in both places");
        holds(&here.store).await;

        // The code on the receipt still opens the idea, and the other space's codes are as before.
        let secret = secrets::of_codes(&here.store, away.place.space).await.unwrap();
        let hash = code::hash(secret.bytes(), "björk fyra kanal nio");
        let found = ideas::by_code(&mut here.store.read().await.unwrap(), &hash).await.unwrap().unwrap();
        assert_eq!((found.space, found.original.as_str()), (away.place.space, "Där borta"));
        let secret = secrets::of_codes(&here.store, own.place.space).await.unwrap();
        assert_eq!(secret.bytes(), our_secret.bytes());

        // What was here is untouched, and neither bundle holds anything of the other.
        export::space(&here.store, "granne", &at("after"), true).await.unwrap();
        equal(&at("here"), &at("after"));
        let foreign = away.place.space.to_string();
        for (name, bytes) in files(&at("after")) {
            assert!(!String::from_utf8_lossy(&bytes).contains(&foreign), "{}", name.display());
        }
        // It goes on living: the next idea has the next number, and the log grows on.
        assert_eq!(away.submit(&here.store, "En till", None).await.number, 2);
        holds(&here.store).await;
    }
}

async fn employ(world: &World, space: Id) {
    let mut tx = world.store.write().await.unwrap();
    let operator = Caller::operator();
    let id = person::begin(&mut tx, &operator, "Samordnare", Lang::Sv, Some("lo@exempel.se")).await.unwrap();
    let post = Post { space: Some(space), role: Role::Coordinator, organisation: None };
    person::grant(&mut tx, &operator, id, &post).await.unwrap();
    tx.commit().await.unwrap();
}
