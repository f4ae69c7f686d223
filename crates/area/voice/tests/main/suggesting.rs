//! What the desk suggests: by meaning where there is a model, marked, counted, and never a deed.

use std::sync::Arc;

use members::Role;
use proptest::prelude::*;
use store::Engine;
use testkit::{Concepts, World};
use voice::idea::{Kind, meaning::Meaning, rules::Wish, store::words};
use web::{App, StatusCode};

use crate::{
    sorting::{Desk, filled, hidden, slices, sound},
    support::clean,
};

#[tokio::test]
async fn themes_are_suggested_by_meaning_and_the_rest_by_what_the_text_says() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::new(engine, &App::migrations(&slices())).await;
        world.store.share(Arc::new(Meaning::of(Arc::new(Concepts::default()))));
        let desk = Desk::in_world(world).await;
        for text in ["Cykelväg till skolan", "Bättre cykelställ vid stationen"] {
            let number = desk.submit(text).await;
            let themes = vec![desk.themes[1]];
            let wish = Wish::Sort { themes, places: vec![], whole_alliance: true, kind: Kind::Idea };
            desk.act(number, &wish).await;
        }
        let number = desk.submit("Kunde Vänersborgs pyörätie få belysning?").await;
        let mut client = desk.client(Role::Sorter).await;
        let before = desk.events().await;
        let page = client.get(&format!("/tvv/desk/sort/{number}")).await;
        sound(&page);
        let text = page.text();
        let carried = page.hidden("suggested");
        let of = |about: &str| {
            carried.split(' ').find(|one| one.starts_with(about)).unwrap_or_default().to_owned()
        };
        assert!(of("theme:cykel:").ends_with(":near"), "no word is shared: {carried}");
        assert!(of("place:vbg:").ends_with(":rule"), "{carried}");
        assert!(of("kind:question:").ends_with(":rule"), "{carried}");
        assert!(!text.contains("jämförs ord för ord"));
        assert_eq!(desk.events().await, before, "to be shown is no deed");
        // Vectors are in memory by now; a sorted idea has more beside it and no suggestions.
        for number in [number, 1] {
            let page = client.get(&format!("/tvv/desk/sort/{number}")).await;
            let statements = page.header("x-statements");
            assert!(statements.parse::<u32>().unwrap() <= 8, "{statements} of {number}");
        }

        // Another municipality is chosen than the one suggested.
        let form = hidden(&page);
        let chosen =
            [("theme", "cykel"), ("place", "thn"), ("kind", "question"), ("lang", "sv"), ("deed", "save")];
        let done = client.post(&format!("/tvv/desk/sort/{number}"), &filled(&form, &chosen)).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        let mut tx = desk.world.store.read().await.unwrap();
        let decided = words::acceptance(&mut tx, desk.space.id, None).await.unwrap();
        let taken =
            |about: &str| decided.iter().find(|one| one.about == about).map(|one| (one.taken, one.decided));
        assert_eq!(
            (taken("theme"), taken("place"), taken("kind")),
            (Some((1, 1)), Some((0, 1)), Some((1, 1)))
        );
        drop(tx);
        clean(&desk.world, &desk.scene).await;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    /// Whatever is written: to look at an idea with its suggestions changes nothing, and neither does the machine.
    #[test]
    fn suggestions_never_change_an_idea(texts in proptest::collection::vec("[a-zåäö?! .]{3,60}", 1..6)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let desk = Desk::lite().await;
            desk.world.store.share(Arc::new(Meaning::of(Arc::new(Concepts::default()))));
            for text in texts.iter().filter(|text| text.trim().len() > 2) {
                desk.submit(&format!("Buss, cykel: {text}")).await;
            }
            let mut client = desk.client(Role::Sorter).await;
            let count = texts.iter().filter(|text| text.trim().len() > 2).count() as i64;
            let before = desk.events().await;
            for number in 1..=count {
                let idea = desk.scene.idea(&desk.world, number).await;
                client.get(&format!("/tvv/desk/sort/{number}")).await;
                assert_eq!(desk.scene.idea(&desk.world, number).await, idea);
                let mut tx = desk.world.store.read().await.unwrap();
                assert_eq!(words::suggestions(&mut tx, idea.id).await.unwrap(), [], "a page writes nothing");
            }
            assert_eq!(desk.events().await, before);
        });
    }
}
