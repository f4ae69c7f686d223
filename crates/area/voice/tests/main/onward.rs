//! What happens further along the thread reaches the ideas and their owners, in the same transaction.

use kernel::{Happened, Id, Ref, Visibility, env::DAY};
use serde_json::json;
use store::{directory::Card, thread::Verb};
use testkit::{World, on_both};
use voice::idea::{
    self, State,
    rules::Wish,
    state::Word,
    store::{counts, ideas, words},
};

use crate::support::{Scene, clean, founded, migrations, scene};

/// What happens to a matter about a proposal, as the slice of decisions tells it.
async fn happens(world: &World, scene: &Scene, subject: &Ref, topic: &'static str, body: serde_json::Value) {
    world.days(1);
    let mut tx = world.store.write().await.unwrap();
    let happened = Happened::new(topic, subject.clone(), Visibility::Public, body);
    tx.append(scene.place.space, &scene.coordinator.actor, &happened).await.unwrap();
    tx.commit().await.unwrap();
}

async fn ties(world: &World, scene: &Scene, from: &Ref, verb: Verb, to: &Ref) {
    let mut tx = world.store.housekeeping().await.unwrap();
    tx.link(scene.place.space, from, verb, to).await.unwrap();
    tx.commit().await.unwrap();
}

/// Puts a thing in the directory, for everybody.
async fn listed(world: &World, scene: &Scene, subject: &Ref, number: i64, card: (&str, &str, &str)) {
    let (title, url, status) = card;
    let card = Card {
        subject: subject.clone(),
        space: scene.place.space,
        number: Some(number),
        title: title.into(),
        url: url.into(),
        status: status.into(),
        visibility: Visibility::Public,
    };
    let mut tx = world.store.housekeeping().await.unwrap();
    tx.put_card(&card).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn decisions_actions_and_results_reach_every_owner() {
    on_both(&migrations(), async |world| {
        world.store.react(idea::slice().reactions);
        let scene = scene(world).await;
        founded(world, &scene, "tvv").await;
        let thing = |kind| Ref::new(kind, Id::new(&world.env));
        let [proposal, matter, action, result] = ["proposal", "matter", "action", "result"].map(thing);
        for n in 1..=4 {
            scene.submit(world, &format!("Sommarjobb över gränsen {n}")).await;
            world.days(1);
            scene.act(world, &scene.coordinator, n, &scene.sort()).await.unwrap();
            world.days(1);
            let take = Wish::Take { proposal: proposal.id, took: "Samma ansökan.".into() };
            scene.act(world, &scene.coordinator, n, &take).await.unwrap();
        }
        scene.act(world, &scene.owner, 2, &Wish::Withdraw).await.unwrap();
        let park =
            Wish::Park { until: world.env.now() + 30 * DAY, reason: "Vi väntar på nästa budget.".into() };
        scene.act(world, &scene.coordinator, 3, &park).await.unwrap();
        let other = Wish::Take { proposal: Id::new(&world.env), took: "Även bussen.".into() };
        scene.act(world, &scene.coordinator, 4, &other).await.unwrap();
        ties(world, &scene, &proposal, Verb::Became, &matter).await;
        listed(world, &scene, &matter, 3, ("Gemensam ansökan", "/tvv/decisions/3", "matter-open")).await;

        happens(world, &scene, &matter, "matter.opened", json!({ "m": 2 })).await;
        happens(world, &scene, &matter, "decision.taken", json!({ "n": 1, "m": 2, "outcome": "yes" })).await;
        happens(world, &scene, &matter, "decision.taken", json!({ "n": 2, "m": 2, "outcome": "yes" })).await;
        happens(world, &scene, &matter, "matter.adopted", json!({ "n": 2, "m": 2 })).await;
        ties(world, &scene, &matter, Verb::LeadsTo, &action).await;
        happens(world, &scene, &action, "action.started", json!({})).await;
        let states = async || {
            let mut tx = world.store.read().await.unwrap();
            let mut states = Vec::new();
            for n in 1..=4 {
                let idea = ideas::by_number(&mut tx, scene.place.space, n).await.unwrap().unwrap();
                states.push((idea.standing.state, idea.standing.due_at.is_some()));
            }
            states
        };
        let adopted = (State::Adopted, true);
        assert_eq!(states().await, [adopted, (State::Withdrawn, false), adopted, adopted]);
        ties(world, &scene, &action, Verb::Gave, &result).await;
        happens(world, &scene, &result, "result.given", json!({})).await;
        let realised = (State::Realised, false);
        assert_eq!(states().await, [realised, (State::Withdrawn, false), realised, realised]);

        let mut tx = world.store.read().await.unwrap();
        let one = ideas::by_number(&mut tx, scene.place.space, 1).await.unwrap().unwrap();
        let told = words::told_about(&mut tx, one.id).await.unwrap();
        let said: Vec<Word> = told.iter().map(|told| told.word).collect();
        use Word::*;
        assert_eq!(
            said,
            [Receipt, Sorted, InProposal, Submitted, Decided, Adopted, ActionStarted, Realised],
            "each is told once; the deciding body's yes is told as the whole"
        );
        let decided = &told[4].facts;
        assert_eq!((decided.n, decided.m), (Some(1), Some(2)));
        assert_eq!(decided.title.as_deref(), Some("Gemensam ansökan"));
        assert_eq!(decided.url.as_deref(), Some("/tvv/decisions/3"));
        assert_eq!(counts::of_space(&mut tx, scene.place.space).await.unwrap().of(State::Realised), 3);
        drop(tx);
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn a_rejection_is_news_to_those_who_have_another_proposal() {
    on_both(&migrations(), async |world| {
        world.store.react(idea::slice().reactions);
        let scene = scene(world).await;
        founded(world, &scene, "tvv").await;
        let thing = |kind| Ref::new(kind, Id::new(&world.env));
        let [first, second, ended, matter] = ["proposal", "proposal", "proposal", "matter"].map(thing);
        listed(world, &scene, &ended, 3, ("Avslutat", "/tvv/p/3", "proposal-withdrawn")).await;
        for n in 1..=4 {
            scene.submit(world, &format!("Cykelväg {n}")).await;
            world.days(1);
            scene.act(world, &scene.coordinator, n, &scene.sort()).await.unwrap();
            world.days(1);
            let take = Wish::Take { proposal: first.id, took: "Sträckan.".into() };
            scene.act(world, &scene.coordinator, n, &take).await.unwrap();
        }
        for (n, other) in [(2, &second), (3, &second), (4, &ended)] {
            let take = Wish::Take { proposal: other.id, took: "Belysningen.".into() };
            scene.act(world, &scene.coordinator, n, &take).await.unwrap();
        }
        world.days(1);
        let (receiver, text) = ("Trafikverket".into(), "Er väg.".into());
        let refer = Wish::Refer { receiver, text, reference: None };
        scene.act(world, &scene.coordinator, 3, &refer).await.unwrap();
        ties(world, &scene, &first, Verb::Became, &matter).await;
        happens(world, &scene, &matter, "matter.rejected", json!({ "n": 2, "m": 2 })).await;
        let mut tx = world.store.read().await.unwrap();
        // Nobody whose idea is answered, or is part of nothing else that lives, reads that work on it goes on elsewhere.
        let (going, left) = (State::InProposal, Word::InProposal);
        for (number, state, last) in [
            (1, going, left),
            (2, going, Word::Rejected),
            (3, State::Referred, Word::Referred),
            (4, going, left),
        ] {
            let idea = ideas::by_number(&mut tx, scene.place.space, number).await.unwrap().unwrap();
            assert_eq!(idea.standing.state, state);
            let told = words::told_about(&mut tx, idea.id).await.unwrap();
            assert_eq!(told.last().map(|told| told.word), Some(last), "idea {number}");
        }
        drop(tx);
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn what_was_adopted_is_worked_on_again_when_the_boards_take_it_up_again() {
    on_both(&migrations(), async |world| {
        world.store.react(idea::slice().reactions);
        let scene = scene(world).await;
        founded(world, &scene, "tvv").await;
        let thing = |kind| Ref::new(kind, Id::new(&world.env));
        let [first, second, matter] = ["proposal", "proposal", "matter"].map(thing);
        scene.submit(world, "Gemensamt kulturkort").await;
        world.days(1);
        scene.act(world, &scene.coordinator, 1, &scene.sort()).await.unwrap();
        for proposal in [&first, &second] {
            world.days(1);
            let take = Wish::Take { proposal: proposal.id, took: "Kortet.".into() };
            scene.act(world, &scene.coordinator, 1, &take).await.unwrap();
        }
        ties(world, &scene, &first, Verb::Became, &matter).await;
        let now = async || {
            let mut tx = world.store.read().await.unwrap();
            let idea = ideas::by_number(&mut tx, scene.place.space, 1).await.unwrap().unwrap();
            let told = words::told_about(&mut tx, idea.id).await.unwrap();
            (idea.standing.state, told.last().map(|told| told.word).unwrap())
        };
        for (again, word) in [
            ("matter.reopened", Word::Submitted),
            ("matter.referred_back", Word::ReferredBack),
            ("matter.rejected", Word::Rejected),
        ] {
            happens(world, &scene, &matter, "matter.adopted", json!({ "n": 2, "m": 2 })).await;
            assert_eq!(now().await, (State::Adopted, Word::Adopted));
            happens(world, &scene, &matter, again, json!({ "n": 2, "m": 2 })).await;
            assert_eq!(now().await, (State::InProposal, word), "{again}");
        }
        // Another proposal that it is part of stands.
        listed(world, &scene, &second, 2, ("Kulturkort för unga", "/tvv/p/2", "proposal-adopted")).await;
        happens(world, &scene, &matter, "matter.adopted", json!({ "n": 2, "m": 2 })).await;
        happens(world, &scene, &matter, "matter.rejected", json!({ "n": 2, "m": 2 })).await;
        assert_eq!(now().await, (State::Adopted, Word::Rejected));
        clean(world, &scene).await;
    })
    .await;
}
