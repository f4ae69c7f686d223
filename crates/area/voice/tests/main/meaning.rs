//! Vectors follow the ideas; kindred are found by meaning, across languages, and never change an idea.

use std::sync::Arc;

use kernel::{Actor, Id, Lang};
use store::{Engine, follower::Follower};
use testkit::{Concepts, World, on_both};
use textsense::{Language, embed::Embed};
use voice::idea::{
    desk,
    followers::Search,
    kindred::{Kindred, of_text},
    meaning::{self, Meaning},
    rules::Wish,
    store::{ideas, lists, vectors},
};

use crate::support::{Scene, clean, migrations, scene};

async fn say(world: &World, scene: &Scene, lang: Lang, text: &str) -> i64 {
    let mut tx = world.store.write().await.unwrap();
    let new = ideas::NewIdea { lang, ..scene.new_idea(world, text) };
    let (_, number) = desk::submit(&mut tx, &scene.place, &Actor::Visitor, &new, None).await.unwrap();
    tx.commit().await.unwrap();
    number
}

async fn settle(world: &World) {
    let followers: Vec<Box<dyn Follower>> = vec![Box::new(Search), Box::new(Kindred::of(&world.store))];
    world.store.catch_up(&followers).await.unwrap();
    assert_eq!(world.store.parked_events().await.unwrap(), 0);
}

async fn kindred(world: &World, scene: &Scene, number: i64) -> Vec<i64> {
    let idea = scene.idea(world, number).await;
    let rows = lists::kindred(&mut world.store.read().await.unwrap(), idea.id, 10).await.unwrap();
    rows.into_iter().map(|alike| alike.row.idea.number).collect()
}

async fn have_vectors(world: &World, scene: &Scene) -> Vec<(Id, Language, Vec<f32>)> {
    meaning::vectors(&mut world.store.read().await.unwrap(), scene.place.space).await.unwrap()
}

#[tokio::test]
async fn ideas_of_one_matter_meet_across_languages_and_vectors_follow_the_words() {
    on_both(&migrations(), async |world| {
        world.store.share(Arc::new(Meaning::of(Arc::new(Concepts::default()))));
        let scene = scene(world).await;
        let charging = say(world, &scene, Lang::Sv, "Fler laddstolpar vid stationen").await;
        let lataus = say(world, &scene, Lang::Fi, "Sähköautojen latausta torille").await;
        let park = say(world, &scene, Lang::Sv, "En lekplats för de minsta").await;
        let lading = say(world, &scene, Lang::Nb, "Lading for elbiler i sentrum").await;
        settle(world).await;
        let mut near = kindred(world, &scene, charging).await;
        near.sort();
        assert_eq!(near, [lataus, lading], "no word is shared");
        assert_eq!(kindred(world, &scene, park).await, Vec::<i64>::new());
        assert_eq!(have_vectors(world, &scene).await.len(), 4);

        let before = (kindred(world, &scene, charging).await, have_vectors(world, &scene).await);
        assert!(world.store.rewind(&Kindred::of(&world.store), scene.place.space).await.unwrap());
        assert_eq!(have_vectors(world, &scene).await, []);
        settle(world).await;
        assert_eq!((kindred(world, &scene, charging).await, have_vectors(world, &scene).await), before);

        scene.act(world, &scene.owner, lading, &Wish::Withdraw).await.unwrap();
        settle(world).await;
        assert_eq!(kindred(world, &scene, charging).await, [lataus]);
        assert_eq!(have_vectors(world, &scene).await.len(), 3, "what has no words has no vector");
        let mut tx = world.store.read().await.unwrap();
        let found = of_text(&mut tx, scene.place.space, "Ladda elbilen", Lang::Sv, 5).await.unwrap();
        assert_eq!(found.len(), 2);
        drop(tx);
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn another_model_begins_anew_and_without_one_words_decide() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let first = say(world, &scene, Lang::Sv, "Fler laddstolpar vid stationen").await;
        let second = say(world, &scene, Lang::Fi, "Sähköautojen latausta torille").await;
        settle(world).await;
        assert_eq!(kindred(world, &scene, first).await, Vec::<i64>::new());
        let by_words = have_vectors(world, &scene).await;
        assert_eq!(by_words.len(), 2, "reckoned from words and letters");
        assert_eq!(by_words[0].2.len(), textsense::themes::lexical::WIDTH);

        world.store.share(Arc::new(Meaning::of(Arc::new(Concepts::default()))));
        settle(world).await;
        assert_eq!(kindred(world, &scene, first).await, [second]);
        let vector = Concepts::default().embed_all(&["Fler laddstolpar vid stationen"]).remove(0);
        let kept = have_vectors(world, &scene).await;
        let kept = kept.iter().find(|(_, language, _)| *language == Language::Sv).unwrap();
        assert!(kept.2.iter().zip(&vector).all(|(a, b)| (a - b).abs() < 1e-4));
    })
    .await;
}

/// Numbers that look like chance and are always the same.
fn scattered(at: usize) -> Vec<f32> {
    (0..32).map(|axis| ((at * 37 + axis * 101 + at * axis) as f32 * 0.618).sin()).collect()
}

#[tokio::test]
async fn what_is_held_in_memory_keeps_step_with_the_database() {
    let world = World::new(Engine::Sqlite, &migrations()).await;
    let meaning = Meaning::of(Arc::new(Concepts::default()));
    let space = Id::new(&world.env);
    let mut rows: Vec<(Id, Vec<f32>)> = Vec::new();
    let (ask, mut seq) = (scattered(1_000_003), 0);
    for upto in [10, 200, 300, 700, 701, 1500] {
        let mut tx = world.store.housekeeping().await.unwrap();
        let mut changed: Vec<usize> = (rows.len()..upto).collect();
        rows.extend((rows.len()..upto).map(|at| (Id::new(&world.env), scattered(at))));
        // One gets other words, and one has none any more.
        rows[upto / 2].1 = ask.clone();
        rows[upto / 3].1.clear();
        changed.extend([upto / 2, upto / 3]);
        for at in changed {
            seq += 2;
            let (idea, vector) = rows[at].clone();
            let kept = vectors::Kept { idea, seq, lang: Lang::Sv, vector };
            vectors::put(&mut tx, space, "concepts-1", &kept).await.unwrap();
        }
        tx.commit().await.unwrap();

        // As if another program had written them: they are seen a second later.
        world.clock.advance(1_000);
        let mut tx = world.store.read().await.unwrap();
        let found = meaning.nearest(&mut tx, space, (&ask, Lang::Sv), 5).await.unwrap();
        assert!(found.near[0].1 > 0.999, "{upto}: the words it has now");
        assert!(found.near.iter().all(|(id, _)| *id != rows[upto / 3].0), "{upto}: no words any more");
        let centred = |vector: &[f32]| found.means.centre(vector, Language::Sv);
        let cosine =
            |vector: &[f32]| -> f32 { centred(vector).iter().zip(centred(&ask)).map(|(a, b)| a * b).sum() };
        let mut all: Vec<(f32, Id)> = rows.iter().map(|(id, vector)| (cosine(vector), *id)).collect();
        all.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let scores = |list: Vec<f32>| list.into_iter().map(|score| (score * 1e3).round()).collect::<Vec<_>>();
        assert_eq!(
            scores(found.near.iter().map(|(_, score)| *score).collect()),
            scores(all.iter().take(5).map(|(score, _)| *score).collect()),
            "{upto}"
        );
    }
}
