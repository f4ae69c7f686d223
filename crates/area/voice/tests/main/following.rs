//! What arrives, and what is built from the log: index and directory, the same again from nothing.

use kernel::{Id, Lang};
use members::Space;
use store::{Row, args, directory::Card, follower::Follower, search::Query, sql};
use testkit::{World, on_both};
use voice::idea::{
    Channel, KIND,
    arrive::{self, Arrival},
    desk,
    followers::{Directory, Search},
    kindred::Kindred,
    rules::Wish,
    state::WithheldReason,
    store::{ideas, lists},
};

use crate::support::{Scene, clean, founded, scene, with_members};

sql! {
    DOCUMENTS = "select id, stems from document where space = $1 order by id";
}

async fn arrives(world: &World, scene: &Scene, space: &Space, text: &str) -> i64 {
    let mut tx = world.store.write().await.unwrap();
    let new = arrive::receive(&mut tx, space, Arrival::new(Channel::Web, text)).await.unwrap();
    let (_, number) = desk::submit(&mut tx, &scene.place, &scene.owner.actor, &new, None).await.unwrap();
    tx.commit().await.unwrap();
    number
}

async fn found(world: &World, space: Id, words: &str, public: bool) -> Vec<i64> {
    let mut tx = world.store.read().await.unwrap();
    let words = arrive::looked_for(words, &[Lang::Sv, Lang::Nb]);
    let query = Query { space: Some(space), kind: KIND, public, words, any: false };
    let mut numbers = Vec::new();
    for hit in tx.find(&query, 20).await.unwrap() {
        numbers.push(ideas::by_id(&mut tx, hit.id).await.unwrap().unwrap().number);
    }
    numbers.sort();
    numbers
}

async fn derived(world: &World, space: Id) -> (Vec<(Id, String)>, Vec<Card>) {
    let mut tx = world.store.read().await.unwrap();
    let read = |row: &Row| Ok((row.get::<Id>("id")?, row.get::<String>("stems")?));
    let documents = tx.all(DOCUMENTS, args![space], read).await.unwrap();
    (documents, tx.cards(space, KIND, 100).await.unwrap())
}

#[tokio::test]
async fn index_and_directory_follow_the_ideas_and_are_the_same_when_built_anew() {
    on_both(&with_members(), async |world| {
        let scene = scene(world).await;
        let here = scene.place.space;
        let space = founded(world, &scene, "tvv").await;
        let followers: Vec<Box<dyn Follower>> = vec![Box::new(Search), Box::new(Directory)];
        arrives(world, &scene, &space, "Kvällsbussar över gränsen\nÄven på helger, tack.").await;
        arrives(world, &scene, &space, "Ring mig om bussen: 070-174 06 05").await;
        arrives(world, &scene, &space, "Bussen luktar illa, säger en elak chaufför").await;
        arrives(world, &scene, &space, "Gratis buss för unga under sommaren").await;
        arrives(world, &scene, &space, "Cykelvei langs elva, helst før sommeren og ikke etter").await;
        world.store.catch_up(&followers).await.unwrap();
        assert_eq!(found(world, here, "bussar", true).await, [3, 4], "the held one is not found by everyone");
        assert_eq!(found(world, here, "bussar", false).await, [2, 3, 4]);
        assert_eq!(found(world, here, "sykkel sommer", true).await, Vec::<i64>::new());
        assert_eq!(found(world, here, "cykelvei sommer", true).await, [5]);
        assert_eq!(found(world, here, "kvällsbuss", true).await, [1]);

        scene.act(world, &scene.owner, 4, &Wish::Withdraw).await.unwrap();
        let abuse = Wish::Withhold { reason: WithheldReason::Abuse };
        scene.act(world, &scene.coordinator, 3, &abuse).await.unwrap();
        let idea = scene.idea(world, 2).await;
        let mut tx = world.store.write().await.unwrap();
        desk::mask(&mut tx, &scene.place, &scene.coordinator, &idea, "Ring mig om bussen: █").await.unwrap();
        tx.commit().await.unwrap();
        world.store.catch_up(&followers).await.unwrap();
        assert_eq!(found(world, here, "buss", true).await, [2]);
        assert_eq!(found(world, here, "174", false).await, Vec::<i64>::new(), "what was masked is gone");

        let before = derived(world, here).await;
        assert_eq!(before.0.len(), 3, "what is withheld or taken back is found by nobody");
        let cards: Vec<_> = before.1.iter().map(|c| (c.title.as_str(), c.status.as_str())).collect();
        assert_eq!(cards[0], ("Kvällsbussar över gränsen", "state-received"));
        assert_eq!(cards[1].0, "Ring mig om bussen: █");
        assert_eq!(cards[2..4], [("", "state-withheld"), ("", "state-withdrawn")]);
        assert_eq!(before.1[4].url, "/tvv/i/5");
        for follower in &followers {
            assert!(world.store.rewind(&**follower, here).await.unwrap());
        }
        assert_eq!(derived(world, here).await, (vec![], vec![]));
        world.store.catch_up(&followers).await.unwrap();
        assert_eq!(derived(world, here).await, before);
        assert_eq!(world.store.parked_events().await.unwrap(), 0);
        clean(world, &scene).await;
    })
    .await;
}

async fn kindred(world: &World, scene: &Scene, number: i64) -> Vec<i64> {
    let idea = scene.idea(world, number).await;
    let rows = lists::kindred(&mut world.store.read().await.unwrap(), idea.id, 10).await.unwrap();
    rows.into_iter().map(|alike| alike.row.idea.number).collect()
}

async fn kindred_shown(world: &World, scene: &Scene, number: i64) -> Vec<i64> {
    let idea = scene.idea(world, number).await;
    let rows = lists::kindred_shown(&mut world.store.read().await.unwrap(), idea.id, 10).await.unwrap();
    rows.into_iter().map(|alike| alike.row.idea.number).collect()
}

#[tokio::test]
async fn kindred_ideas_are_told_in_both_directions_and_never_shown_once_they_are_hidden() {
    on_both(&with_members(), async |world| {
        let scene = scene(world).await;
        let here = scene.place.space;
        let space = founded(world, &scene, "tvv").await;
        let followers: Vec<Box<dyn Follower>> = vec![Box::new(Search), Box::new(Kindred::of(&world.store))];
        arrives(world, &scene, &space, "Fler laddstolpar vid stationen, tack").await;
        arrives(world, &scene, &space, "En lekplats i parken för de allra minsta").await;
        arrives(world, &scene, &space, "Sätt upp laddstolpar vid stationen och badet").await;
        arrives(world, &scene, &space, "Laddstolpar vid stationen saknas").await;
        world.store.catch_up(&followers).await.unwrap();
        assert_eq!(kindred(world, &scene, 2).await, Vec::<i64>::new());
        let mut of_first = kindred(world, &scene, 1).await;
        of_first.sort();
        assert_eq!(of_first, [3, 4], "those that came later are told too");
        assert_eq!(kindred_shown(world, &scene, 1).await, kindred(world, &scene, 1).await);
        arrives(world, &scene, &space, "Laddstolpar vid stationen, ring 070-174 06 36").await;
        world.store.catch_up(&followers).await.unwrap();
        let of_first = kindred(world, &scene, 1).await;
        assert!(of_first.contains(&5), "the desk sees what waits for a look: {of_first:?}");
        let shown: Vec<i64> = of_first.into_iter().filter(|number| *number != 5).collect();
        assert_eq!(kindred_shown(world, &scene, 1).await, shown, "nobody else does");
        scene.act(world, &scene.owner, 5, &Wish::Withdraw).await.unwrap();
        let before = [kindred(world, &scene, 3).await, kindred(world, &scene, 4).await];

        for follower in &followers {
            assert!(world.store.rewind(&**follower, here).await.unwrap());
        }
        assert_eq!(kindred(world, &scene, 1).await, Vec::<i64>::new());
        world.store.catch_up(&followers).await.unwrap();
        assert_eq!([kindred(world, &scene, 3).await, kindred(world, &scene, 4).await], before);

        scene.act(world, &scene.owner, 4, &Wish::Withdraw).await.unwrap();
        assert_eq!(kindred(world, &scene, 1).await, [3], "at once, before any follower has read of it");
        let idea = scene.idea(world, 3).await;
        let mut tx = world.store.write().await.unwrap();
        desk::mask(&mut tx, &scene.place, &scene.coordinator, &idea, "Sätt upp █").await.unwrap();
        tx.commit().await.unwrap();
        world.store.catch_up(&followers).await.unwrap();
        assert_eq!(kindred(world, &scene, 1).await, Vec::<i64>::new(), "its words are others now");
        clean(world, &scene).await;
    })
    .await;
}
