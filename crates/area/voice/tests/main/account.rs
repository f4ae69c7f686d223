//! The answer account: what it says is what `samband verify` counts.

use kernel::{Actor, Id, env::DAY};
use store::Engine;
use testkit::{World, on_both};
use voice::{
    account,
    idea::{
        self, State,
        rules::Wish,
        store::{
            checks, counts, ideas,
            places::{self, Round},
        },
    },
};
use web::test::Client;

use crate::{answering, support::clean};

#[tokio::test]
async fn every_idea_is_in_the_account_once() {
    let world = &World::new(Engine::Sqlite, &answering::migrations()).await;
    let desk = answering::Desk::with_proposal(world, 6).await;
    let scene = &desk.scene;
    let until = world.env.now() + 300 * DAY;
    let park = Wish::Park { until, reason: "Vi väntar på budgeten.".into() };
    scene.act(world, &scene.coordinator, 1, &park).await.unwrap();
    scene.act(world, &scene.owner, 2, &Wish::Withdraw).await.unwrap();
    scene.submit(world, "En som ingen har läst").await;

    let mut reader = Client::new(&desk.app);
    let page = reader.get("/tvv/answers").await;
    let text = page.text();
    assert_eq!(pages::check::problems(&text), Vec::<String>::new());
    assert!(
        text.contains(
            "7 mottagna = 4 besvarade eller i förslag + 1 på gång + 1 vilande + 1 återtagna eller dolda"
        ),
        "{text}"
    );
    assert!(text.contains("Ingen har väntat för länge på besked."));
    let mut tx = world.store.read().await.unwrap();
    let all = counts::of_space(&mut tx, desk.space.id).await.unwrap();
    let parts = all.answered() + all.under_way() + all.parked() + all.withdrawn_or_withheld();
    assert_eq!((all.total(), parts), (7, 7));
    let verified = checks::run(&world.store).await.unwrap();
    assert_eq!(verified[0].looked_at, all.total(), "verify counts the same ideas");
    clean(world, scene).await;

    let csv = reader.get("/tvv/answers.csv").await.text();
    assert!(csv.starts_with("round,state,ideas\r\n1,received,1\r\n"), "{csv}");
    let sum: i64 = csv.lines().skip(1).filter_map(|line| line.rsplit(',').next()?.parse::<i64>().ok()).sum();
    assert_eq!(sum, 7);
    assert_eq!(csv.lines().count(), 1 + State::ALL.len());

    // Nobody writes a word for a long time: all that are open and not resting stand on the list.
    world.days(100);
    let text = reader.get("/tvv/answers").await.text();
    assert!(text.contains("Utan besked längre än 90 dagar: 5"), "{text}");
    assert!(text.contains("100 dagar utan besked"));
    assert!(text.contains("En som ingen har läst"));
    assert!(!text.contains("Idé 2 om sommarjobb"), "what was taken back is not shown");
}

#[tokio::test]
async fn the_account_is_of_one_moment_whatever_is_written_meanwhile() {
    on_both(&answering::migrations(), async |world| {
        let desk = answering::Desk::with_proposal(world, 2).await;
        let (space, scene) = (desk.space.id, &desk.scene);
        let whole = |sums: &[(Round, counts::Counts)]| sums.iter().map(|(_, n)| n.total()).sum::<i64>();
        let (mut page, mut others) =
            (world.store.snapshot().await.unwrap(), world.store.read().await.unwrap());
        let rounds = places::rounds(&mut page, space).await.unwrap();
        assert_eq!(places::rounds(&mut others, space).await.unwrap(), rounds);

        // While the page is read, a round opens and an idea arrives in it.
        let round = Round { id: Id::new(&world.env), number: 2, ..rounds[0].clone() };
        let mut tx = world.store.housekeeping().await.unwrap();
        places::add_round(&mut tx, space, &round).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = world.store.write().await.unwrap();
        let new = ideas::NewIdea { round: round.id, ..scene.new_idea(world, "Mitt i räkningen.") };
        idea::desk::submit(&mut tx, &scene.place, &Actor::Visitor, &new, None).await.unwrap();
        tx.commit().await.unwrap();

        let torn = counts::by_round(&mut others, space).await.unwrap();
        assert_eq!(torn.len(), 2, "any other reader sees ideas of a round that it has not seen");
        let sums = account::sums(&mut page, space).await.unwrap();
        assert_eq!((sums.len(), whole(&sums)), (1, 2), "the page sees neither");
        drop(page);
        let sums = account::sums(&mut world.store.snapshot().await.unwrap(), space).await.unwrap();
        assert_eq!((sums.len(), whole(&sums)), (2, 3), "and the next page both");
    })
    .await;
}

#[tokio::test]
async fn the_account_takes_few_statements() {
    let world = &World::new(Engine::Sqlite, &answering::migrations()).await;
    let desk = answering::Desk::with_proposal(world, 3).await;
    drop(desk);
    let mut config = web::Config::new("http://localhost");
    config.show_statements = true;
    let app = web::App::new(world.store.clone(), config, vec![voice::account::slice()]).await.unwrap();
    let page = Client::new(&app).get("/tvv/answers").await;
    let statements: u32 = page.header("x-statements").parse().unwrap();
    assert!(statements <= 8, "{statements}");
}
