//! One round after the other: what was not taken up may come along. On both databases.

use kernel::{Id, Lang, env::DAY};
use members::Role;
use testkit::{World, on_both};
use voice::{
    browse,
    idea::{
        self, Kind, Reason, State,
        answers::{self, Draft},
        rules::Wish,
        state::Word,
        store::words,
    },
    proposals, rounds, sorting,
};
use web::{App, Config, Slice, StatusCode, test::Client};

use crate::support::{Scene, clean, founded, scene};

fn slices() -> Vec<Slice> {
    vec![idea::slice(), browse::slice(), proposals::slice(), rounds::slice(), sorting::slice()]
}

/// Six ideas of the first round: parked, answered with a no, waiting; without a place, done already, taken back.
async fn six(world: &World, scene: &Scene) {
    let town = Id::new(&world.env);
    for text in ["En cykelväg längs ån", "Bänkar i parken", "Lekplats i byn", "Mer musik", "En bro", "En väg"]
    {
        scene.submit(world, text).await;
    }
    let by = &scene.coordinator;
    for number in 1..=5 {
        let places = if number == 4 { vec![] } else { vec![town] };
        let whole_alliance = number == 4;
        let wish = Wish::Sort { themes: vec![scene.theme], places, whole_alliance, kind: Kind::Idea };
        scene.act(world, by, number, &wish).await.unwrap();
    }
    let park = Wish::Park { until: world.env.now() + 90 * DAY, reason: "Väntar på nästa plan.".into() };
    for number in [1, 4] {
        scene.act(world, by, number, &park).await.unwrap();
    }
    scene.act(world, &scene.owner, 6, &Wish::Withdraw).await.unwrap();
    let mut tx = world.store.write().await.unwrap();
    for (number, reason) in [(2, Reason::Declined), (5, Reason::AlreadyDone)] {
        let text = "Det ryms inte i den här planen.".to_owned();
        let draft = Draft { number, reason: Some(reason), text, took: None, lang: Lang::Sv };
        answers::send(&mut tx, &scene.place, by, None, &[draft], None, Some(&format!("svar {number}")))
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn r002_27_an_idea_about_a_place_comes_along_into_the_next_round_and_its_owner_is_told() {
    on_both(&App::migrations(&slices()), async |world| {
        let scene = scene(world).await;
        founded(world, &scene, "tvv").await;
        six(world, &scene).await;
        let app = App::new(world.store.clone(), Config::new("http://localhost"), slices()).await.unwrap();
        let mut client = Client::new(&app);
        client.sign_in_as("tvv", Role::Coordinator).await;
        let before = [scene.idea(world, 1).await, scene.idea(world, 2).await];

        // The next round is opened as one that continues the first: now the desk offers.
        assert!(!client.get("/tvv/desk").await.text().contains("kan följa med"));
        let fields = [
            ("name-sv", "Plan, runda 2"),
            ("question-sv", "Var?"),
            ("opens", "2026-01-01"),
            ("closes", ""),
            ("continues", "1"),
        ];
        let opened = client.post("/tvv/desk/settings/rounds", &fields).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
        assert!(client.get("/tvv/desk").await.text().contains("kan följa med till Plan, runda 2"));
        let along = "/tvv/desk/rounds/2/along";
        let page = client.get(along).await;
        assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
        for (text, offered) in
            [("cykelväg", true), ("Bänkar", true), ("Lekplats", true), ("musik", false), ("bro", false)]
        {
            assert_eq!(page.text().contains(text), offered, "{text}");
        }
        assert!(page.text().contains("Det ryms inte i den här planen."), "the no stands beside the idea");

        // All at once: first a look, then the deed, then it is undone.
        let look = client.post(along, &[("deed", "all")]).await;
        assert!(look.text().contains("De här 3 idéerna följer med"), "{}", look.text());
        let key = look.hidden("request");
        let all = [("deed", "carry"), ("idea", "1"), ("idea", "2"), ("idea", "3"), ("request", &*key)];
        for _ in 0..2 {
            let done = client.post(along, &all).await;
            assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, along), "{}", done.text());
        }
        for was in &before {
            let now = scene.idea(world, was.number).await;
            assert_eq!(
                (now.id, now.round, &now.original),
                (was.id, was.round, &was.original),
                "the same idea"
            );
            assert_eq!((now.standing.state, now.standing.carried.len()), (State::Sorted, 1));
            assert!(now.standing.due_at.is_some(), "it has a next date again");
        }
        let mut tx = world.store.read().await.unwrap();
        let told = words::told_about(&mut tx, before[0].id).await.unwrap();
        drop(tx);
        let told: Vec<_> = told.iter().filter(|told| told.word == Word::Carried && !told.void).collect();
        assert_eq!(told.len(), 1, "its owner is told once");
        assert!(told[0].mail, "by mail too, with an address");
        assert_eq!(told[0].facts.title.as_deref(), Some("Plan, runda 2"));
        let page = Client::new(&app).get("/tvv/i/1").await.text();
        assert!(page.contains("följer med till Plan, runda 2") && page.contains("Insamling 1"), "{page}");
        assert!(!client.get("/tvv/desk").await.text().contains("kan följa med"), "nothing is left to offer");
        let undone = client.post("/tvv/desk/undo", &[]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
        let back = scene.idea(world, 1).await;
        assert_eq!((back.standing.state, back.standing.carried.len()), (State::Parked, 0));
        assert_eq!(scene.idea(world, 2).await.standing.state, State::Answered);

        // One by one.
        let one = [("deed", "carry"), ("idea", "2")];
        assert_eq!(client.post(along, &one).await.status, StatusCode::SEE_OTHER);
        assert_eq!(scene.idea(world, 2).await.standing.state, State::Sorted);
        assert_eq!(client.post(along, &one).await.status, StatusCode::CONFLICT, "it has come along already");
        assert_eq!(
            client.post(along, &[("deed", "carry"), ("idea", "5")]).await.status,
            StatusCode::CONFLICT
        );
        let mut sorter = Client::new(&app);
        sorter.sign_in_as("tvv", Role::Sorter).await;
        assert_eq!(sorter.get(along).await.status, StatusCode::FORBIDDEN);
        clean(world, &scene).await;
    })
    .await;
}
