//! One idea's way, and what may go wrong on it.

use kernel::{Actor, Id, Lang, Private, env::DAY};
use members::{Caller, Grant, Role, contact};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use store::{Engine, args, follower::Follower, sql};
use testkit::{World, on_both};
use voice::idea::{
    NotDone, Reason, State,
    answers::{self, Draft},
    desk,
    followers::Notify,
    rules::Wish,
    state::{WithheldReason, Word},
    store::{answers as batches, counts, ideas, ideas::NewIdea, lists, since, words},
};

use crate::support::{Scene, clean, founded, migrations, scene};

fn refused(result: Result<impl std::fmt::Debug, NotDone>) -> &'static str {
    match result {
        Err(NotDone::Refused(refusal)) => refusal.code,
        other => panic!("expected a refusal: {other:?}"),
    }
}

fn draft(number: i64, reason: Option<Reason>) -> Draft {
    Draft { number, reason, text: "Tack, vi börjar nästa vår.".into(), took: None, lang: Lang::Sv }
}

#[tokio::test]
async fn from_an_idea_to_an_answer_and_back() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let number = scene.submit(world, "  Bussen slutar gå klockan 18.\n").await;
        assert_eq!(number, 1);
        let idea = scene.idea(world, 1).await;
        assert_eq!(idea.original, "  Bussen slutar gå klockan 18.\n", "byte for byte");
        assert_eq!(idea.standing.due_at, Some(world.env.now() + 21 * DAY));

        scene.act(world, &scene.coordinator, 1, &scene.sort()).await.unwrap();
        let ask = Wish::Ask { question: "Vilken linje menar du?".into() };
        scene.act(world, &scene.coordinator, 1, &ask).await.unwrap();
        let reply = Wish::Reply { text: "Linje 61".into() };
        assert_eq!(refused(scene.act(world, &scene.coordinator, 1, &reply).await), "owner-only");
        scene.act(world, &scene.owner, 1, &reply).await.unwrap();
        let idea = scene.idea(world, 1).await;
        assert_eq!((idea.standing.state, idea.unread), (State::Sorted, true));

        let proposal = Id::new(&world.env);
        let take = Wish::Take { proposal, took: "Sena turer på linje 61.".into() };
        scene.act(world, &scene.coordinator, 1, &take).await.unwrap();
        let links = world.store.read().await.unwrap().links_from(&idea.subject()).await.unwrap();
        assert_eq!(links[0].other.id, proposal);

        let mut tx = world.store.write().await.unwrap();
        let drafts = [draft(1, Some(Reason::Started))];
        let sent = answers::send(
            &mut tx,
            &scene.place,
            &scene.coordinator,
            Some(proposal),
            &drafts,
            None,
            Some("k1"),
        )
        .await;
        sent.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(scene.idea(world, 1).await.standing.state, State::Answered);
        let mut tx = world.store.read().await.unwrap();
        let told = words::told_about(&mut tx, idea.id).await.unwrap();
        assert_eq!(told.len(), 6, "every step told: {told:?}");
        assert_eq!(words::replies(&mut tx, idea.id).await.unwrap()[0].text, "Linje 61");
        drop(tx);
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn a_batch_is_all_or_nothing_idempotent_and_undoable_until_sent() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        for n in 0..14 {
            let number = scene.submit(world, &format!("Idé nummer {n}")).await;
            scene.act(world, &scene.coordinator, number, &scene.sort()).await.unwrap();
        }
        scene.act(world, &scene.owner, 7, &Wish::Withdraw).await.unwrap();
        let drafts: Vec<Draft> = (1..=14).map(|n| draft(n, Some(Reason::Declined))).collect();
        let send = async |drafts: &[Draft], at: Option<i64>, key: &str| {
            let mut tx = world.store.write().await?;
            let batch =
                answers::send(&mut tx, &scene.place, &scene.coordinator, None, drafts, at, Some(key)).await?;
            tx.commit().await?;
            Ok::<Id, NotDone>(batch)
        };
        assert_eq!(refused(send(&drafts, None, "a").await), "closed");
        let answered = async || {
            let mut tx = world.store.read().await.unwrap();
            counts::of_space(&mut tx, scene.place.space).await.unwrap().of(State::Answered)
        };
        assert_eq!(answered().await, 0, "one bad row stops them all");

        let good: Vec<Draft> = drafts.into_iter().filter(|d| d.number != 7).collect();
        let batch = send(&good, None, "b").await.unwrap();
        let mut tx = world.store.write().await.unwrap();
        let again =
            answers::send(&mut tx, &scene.place, &scene.coordinator, None, &good, None, Some("b")).await;
        assert_eq!(again.unwrap(), batch, "the same post twice is one batch, and nothing to commit");
        drop(tx);
        assert_eq!(answered().await, 13);
        let mut tx = world.store.write().await.unwrap();
        answers::take_back(&mut tx, &scene.place, &scene.coordinator, batch).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(answered().await, 0);
        clean(world, &scene).await;

        let later = send(&good, Some(world.env.now() + DAY), "c").await.unwrap();
        assert_eq!(answered().await, 0, "its moment has not come");
        scene.act(world, &scene.owner, 3, &Wish::Withdraw).await.unwrap();
        world.days(1);
        desk::tick(&world.store, |_| Some(scene.place)).await.unwrap();
        assert_eq!(answered().await, 0, "something has happened since: somebody looks first");
        let mut tx = world.store.write().await.unwrap();
        let news = answers::newest(&since::of_batch(&mut tx, later).await.unwrap());
        let unseen = Default::default();
        let blind = answers::keep(&mut tx, &scene.place, &scene.coordinator, later, &unseen).await;
        assert_eq!(refused(blind), "answers-news-since");
        assert!(answers::keep(&mut tx, &scene.place, &scene.coordinator, later, &news).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(answered().await, 12, "who took the idea back is left alone");
        let mut tx = world.store.read().await.unwrap();
        assert!(batches::one(&mut tx, later).await.unwrap().unwrap().published_at.is_some());
        drop(tx);
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn what_was_mailed_cannot_be_undone_and_what_was_undone_is_not_mailed() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let (a, b) = (scene.submit(world, "Första idén").await, scene.submit(world, "Andra idén").await);
        let mut operations = Vec::new();
        for number in [a, b] {
            let idea = scene.idea(world, number).await;
            let mut tx = world.store.write().await.unwrap();
            let contact = Some(Id::new(&world.env));
            desk::set_contact(&mut tx, &scene.place, &Actor::Visitor, &idea, contact).await.unwrap();
            tx.commit().await.unwrap();
            scene.act(world, &scene.coordinator, number, &scene.sort()).await.unwrap();
            let park =
                Wish::Park { until: world.env.now() + 30 * DAY, reason: "Vi väntar på budgeten.".into() };
            operations.push(scene.act(world, &scene.coordinator, number, &park).await.unwrap().operation);
        }
        let followers: Vec<Box<dyn Follower>> = vec![Box::new(Notify)];
        world.store.catch_up(&followers).await.unwrap();
        scene.undo(world, operations[0]).await.unwrap();
        assert_eq!(scene.idea(world, a).await.standing.state, State::Sorted);
        world.clock.advance(600_000);
        let mut sent = 0;
        loop {
            let mut tx = world.store.housekeeping().await.unwrap();
            let Some(message) = tx.claim().await.unwrap() else { break };
            tx.sent(&message.key).await.unwrap();
            tx.commit().await.unwrap();
            sent += 1;
        }
        assert_eq!(sent, 3, "two receipts and one rest; the undone word never left");
        assert_eq!(refused(scene.undo(world, operations[1]).await), "already-sent");
        assert_eq!(refused(scene.undo(world, operations[0]).await), "undone-already");
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn time_wakes_parked_ideas_and_closes_questions() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        for text in ["Parkera mig", "Fråga mig"] {
            let number = scene.submit(world, text).await;
            scene.act(world, &scene.coordinator, number, &scene.sort()).await.unwrap();
        }
        let until = world.env.now() + 10 * DAY;
        let park = Wish::Park { until, reason: "Efter sommaren.".into() };
        scene.act(world, &scene.coordinator, 1, &park).await.unwrap();
        scene.act(world, &scene.coordinator, 2, &Wish::Ask { question: "Var?".into() }).await.unwrap();
        let tick = async || desk::tick(&world.store, |_| Some(scene.place)).await.unwrap();
        world.days(9);
        assert_eq!(tick().await, 0);
        world.days(1);
        assert_eq!(tick().await, 1);
        assert_eq!(scene.idea(world, 1).await.standing.state, State::Sorted);
        world.days(11);
        assert_eq!((tick().await, tick().await), (1, 0));
        assert_eq!(scene.idea(world, 2).await.standing.state, State::Sorted);
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn one_idea_that_fails_does_not_keep_the_others() {
    sql! { SPOIL = "update idea set lang = '?' where number = $1"; }
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        for n in 1..=5 {
            scene.submit(world, &format!("Idé nummer {n}")).await;
            scene.act(world, &scene.coordinator, n, &scene.sort()).await.unwrap();
        }
        for n in 1..=2 {
            let park = Wish::Park { until: world.env.now() + n * DAY, reason: "Efter sommaren.".into() };
            scene.act(world, &scene.coordinator, n, &park).await.unwrap();
        }
        for n in 3..=4 {
            let mut tx = world.store.write().await.unwrap();
            let (drafts, at) = ([draft(n, Some(Reason::Started))], Some(world.env.now() + DAY));
            let key = format!("k{n}");
            answers::send(&mut tx, &scene.place, &scene.coordinator, None, &drafts, at, Some(&key))
                .await
                .unwrap();
            tx.commit().await.unwrap();
        }
        let mut tx = world.store.housekeeping().await.unwrap();
        for n in [1i64, 3] {
            tx.exec(SPOIL, args![n]).await.unwrap();
        }
        tx.commit().await.unwrap();
        world.days(3);
        assert_eq!(desk::tick(&world.store, |_| Some(scene.place)).await.unwrap(), 2);
        assert_eq!(scene.idea(world, 2).await.standing.state, State::Sorted);
        assert_eq!(scene.idea(world, 4).await.standing.state, State::Answered);
    })
    .await;
}

#[tokio::test]
async fn a_no_to_did_it_help_comes_back_to_the_desk() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        scene.submit(world, "Fler cykelställ").await;
        scene.act(world, &scene.coordinator, 1, &scene.sort()).await.unwrap();
        let mut tx = world.store.write().await.unwrap();
        let drafts = [draft(1, Some(Reason::AlreadyDone))];
        answers::send(&mut tx, &scene.place, &scene.coordinator, None, &drafts, None, Some("k"))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let ask = async || desk::ask_whether_it_helped(&world.store, &scene.place, 21).await.unwrap();
        assert_eq!(ask().await, 0);
        world.days(21);
        assert_eq!((ask().await, ask().await), (1, 0), "asked once");
        let idea = scene.idea(world, 1).await;
        let mut tx = world.store.write().await.unwrap();
        desk::rate(&mut tx, &scene.place, &idea, false, "Det finns inga vid stationen.").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(scene.idea(world, 1).await.standing.state, State::Sorted);
        clean(world, &scene).await;
    })
    .await;
}

/// An idea answered three weeks ago, whose owner was asked whether that helped.
async fn asked(world: &World) -> Scene {
    let scene = scene(world).await;
    scene.submit(world, "Text om grannen").await;
    scene.act(world, &scene.coordinator, 1, &scene.sort()).await.unwrap();
    let mut tx = world.store.write().await.unwrap();
    let drafts = [draft(1, Some(Reason::AlreadyDone))];
    answers::send(&mut tx, &scene.place, &scene.coordinator, None, &drafts, None, Some("k")).await.unwrap();
    tx.commit().await.unwrap();
    world.days(21);
    assert_eq!(desk::ask_whether_it_helped(&world.store, &scene.place, 21).await.unwrap(), 1);
    scene
}

async fn rate(world: &World, scene: &Scene, helped: bool, why: &str) {
    let idea = scene.idea(world, 1).await;
    let mut tx = world.store.write().await.unwrap();
    desk::rate(&mut tx, &scene.place, &idea, helped, why).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn whether_it_helped_is_asked_of_the_last_answer_and_counted_once() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        scene.submit(world, "Fler cykelställ").await;
        scene.act(world, &scene.coordinator, 1, &scene.sort()).await.unwrap();
        let send = async |reason, key| {
            let mut tx = world.store.write().await.unwrap();
            let drafts = [draft(1, reason)];
            let (place, by) = (&scene.place, &scene.coordinator);
            answers::send(&mut tx, place, by, None, &drafts, None, Some(key)).await.unwrap();
            tx.commit().await.unwrap();
        };
        let ask = async || desk::ask_whether_it_helped(&world.store, &scene.place, 21).await.unwrap();
        send(None, "a").await;
        world.days(20);
        send(Some(Reason::AlreadyDone), "b").await;
        world.days(1);
        assert_eq!(ask().await, 0, "a word on the way is no answer");
        world.days(20);
        assert_eq!(ask().await, 1);
        world.days(1);
        let again = Wish::Reopen { text: "Vi hade fel.".into() };
        scene.act(world, &scene.coordinator, 1, &again).await.unwrap();
        send(Some(Reason::Started), "c").await;
        world.days(20);
        assert_eq!(ask().await, 0);
        world.days(1);
        assert_eq!(ask().await, 1);
        rate(world, &scene, false, "").await;
        let idea = scene.idea(world, 1).await;
        assert_eq!(
            (idea.standing.state, idea.unread),
            (State::Sorted, true),
            "a no is to be read without why"
        );
        let mut tx = world.store.read().await.unwrap();
        let rated = counts::rated(&mut tx, scene.place.space).await.unwrap();
        assert_eq!((rated.asked, rated.answered), (2, 1), "one reply");
        assert!(!words::rating_is_open(&mut tx, idea.id).await.unwrap());
        drop(tx);
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn a_withheld_idea_is_not_published_by_its_owner() {
    for why in ["", "Jag vill att alla läser den."] {
        on_both(&migrations(), async |world| {
            let scene = asked(world).await;
            scene.act(world, &scene.coordinator, 1, &Wish::Reopen { text: String::new() }).await.unwrap();
            let withhold = Wish::Withhold { reason: WithheldReason::Abuse };
            scene.act(world, &scene.coordinator, 1, &withhold).await.unwrap();
            let reopen = Wish::Reopen { text: String::new() };
            let refused_to_owner = scene.act(world, &scene.owner, 1, &reopen).await;
            assert_eq!(refused(refused_to_owner), "not-permitted");
            rate(world, &scene, false, why).await;
            let idea = scene.idea(world, 1).await;
            assert_eq!(idea.standing.state, State::Withheld);
            assert_eq!(idea.standing.withheld, Some(WithheldReason::Abuse));
            assert_eq!(idea.unread, !why.is_empty(), "the desk reads why");
            clean(world, &scene).await;
        })
        .await;
    }
}

#[tokio::test]
async fn why_it_did_not_help_waits_to_be_read_whatever_became_of_the_idea() {
    on_both(&migrations(), async |world| {
        let scene = asked(world).await;
        scene.act(world, &scene.coordinator, 1, &Wish::Reopen { text: String::new() }).await.unwrap();
        rate(world, &scene, false, "Bussen går inte alls.").await;
        let idea = scene.idea(world, 1).await;
        assert_eq!((idea.standing.state, idea.unread), (State::Sorted, true));
        let mut tx = world.store.read().await.unwrap();
        assert_eq!(words::replies(&mut tx, idea.id).await.unwrap()[0].text, "Bussen går inte alls.");
        drop(tx);
        clean(world, &scene).await;
    })
    .await;
    let world = &World::new(Engine::Sqlite, &migrations()).await;
    let scene = asked(world).await;
    rate(world, &scene, false, "Fel ort.").await;
    let idea = scene.idea(world, 1).await;
    assert_eq!((idea.standing.state, idea.unread), (State::Sorted, true));
}

#[tokio::test]
async fn two_nodes_ask_once_whether_it_helped() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        for n in 1..=3 {
            scene.submit(world, "Fler cykelställ").await;
            scene.act(world, &scene.coordinator, n, &scene.sort()).await.unwrap();
        }
        let mut tx = world.store.write().await.unwrap();
        let drafts = [1, 2, 3].map(|n| draft(n, Some(Reason::AlreadyDone)));
        answers::send(&mut tx, &scene.place, &scene.coordinator, None, &drafts, None, Some("k"))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        world.days(21);
        let ask = || desk::ask_whether_it_helped(&world.store, &scene.place, 21);
        let (one, other) = tokio::join!(ask(), ask());
        assert_eq!(one.unwrap() + other.unwrap(), 3);
        let mut tx = world.store.read().await.unwrap();
        for n in 1..=3 {
            let idea = ideas::by_number(&mut tx, scene.place.space, n).await.unwrap().unwrap();
            let told = words::told_about(&mut tx, idea.id).await.unwrap();
            assert_eq!(told.iter().filter(|told| told.word == Word::DidItHelp).count(), 1, "{told:?}");
        }
        drop(tx);
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn how_to_reach_an_owner_is_kept_until_the_answer_and_so_long_from_the_last_word() {
    on_both(&migrations(), async |world| {
        let mut scene = scene(world).await;
        founded(world, &scene, "tvv").await;
        scene.place.clocks.contact_days = 30;
        let mut tx = world.store.write().await.unwrap();
        let details = contact::Details {
            email: Some(Private::new("kim@exempel.se".into())),
            ..contact::Details::default()
        };
        let until = world.env.now() + 30 * DAY;
        let space = scene.place.space;
        let kept = contact::put(&mut tx, &Actor::Visitor, space, &details, until).await.unwrap();
        let new = NewIdea { contact: Some(kept), ..scene.new_idea(world, "Fler bänkar") };
        desk::submit(&mut tx, &scene.place, &Actor::Visitor, &new, None).await.unwrap();
        tx.commit().await.unwrap();
        let erased = async || contact::sweep(&world.store).await.unwrap();
        world.days(400);
        assert_eq!(erased().await, 0, "an answer is still owed");
        scene.act(world, &scene.coordinator, 1, &scene.sort()).await.unwrap();
        let mut tx = world.store.write().await.unwrap();
        let drafts = [draft(1, Some(Reason::AlreadyDone))];
        answers::send(&mut tx, &scene.place, &scene.coordinator, None, &drafts, None, Some("k"))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        world.days(21);
        assert_eq!(erased().await, 0);
        assert_eq!(desk::ask_whether_it_helped(&world.store, &scene.place, 21).await.unwrap(), 1);
        world.days(29);
        assert_eq!(erased().await, 0, "the question was the last word");
        world.days(1);
        assert_eq!(erased().await, 1);
        let mut tx = world.store.read().await.unwrap();
        assert!(contact::for_sending(&mut tx, kept).await.unwrap().is_none());
        drop(tx);
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn an_idea_is_part_of_its_first_proposal_since_then() {
    sql! { SINCE = "select since from idea_contribution where idea = $1 and proposal = $2"; }
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        scene.submit(world, "Bussen och cykeln").await;
        scene.act(world, &scene.coordinator, 1, &scene.sort()).await.unwrap();
        let [first, second] = [Id::new(&world.env), Id::new(&world.env)];
        let mut since = Vec::new();
        for (proposal, took) in [(first, "Bussen."), (second, "Cykeln."), (second, "Cykeln och vägen.")] {
            world.days(1);
            scene
                .act(world, &scene.coordinator, 1, &Wish::Take { proposal, took: took.into() })
                .await
                .unwrap();
            since.push(world.env.now());
        }
        let idea = scene.idea(world, 1).await.id;
        let mut tx = world.store.read().await.unwrap();
        for (proposal, since) in [first, second].into_iter().zip(since) {
            let stored = tx.one(SINCE, args![idea, proposal], |row| row.get::<i64>("since")).await.unwrap();
            assert_eq!(stored, since);
        }
        drop(tx);
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn the_database_itself_refuses_to_lose_an_idea() {
    sql! { DELETE_IDEA = "delete from idea where number = $1"; }
    sql! { REWRITE_IDEA = "update idea set original = 'nytt' where number = $1"; }
    sql! { UNDATE_IDEA = "update idea set due_at = null where number = $1"; }
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        scene.submit(world, "Kvar för alltid").await;
        for sql in [DELETE_IDEA, REWRITE_IDEA, UNDATE_IDEA] {
            let mut tx = world.store.housekeeping().await.unwrap();
            assert!(tx.exec(sql, args![1i64]).await.is_err(), "{}", sql.name);
        }
    })
    .await;
}

#[tokio::test]
async fn two_sorters_never_overwrite_each_other() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        scene.submit(world, "Samtidigt").await;
        let stale = scene.idea(world, 1).await;
        scene.act(world, &scene.coordinator, 1, &scene.sort()).await.unwrap();
        let mut tx = world.store.write().await.unwrap();
        let again = desk::act(&mut tx, &scene.place, &scene.coordinator, &stale, &scene.sort(), None).await;
        assert!(matches!(again, Err(NotDone::Store(store::StoreError::Conflict(_)))), "{again:?}");
    })
    .await;
}

/// Random deeds by random people over several ideas, with undoing and the passing of time in between.
#[tokio::test]
async fn random_deeds_break_no_invariant() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let space = scene.place.space;
        let callers: Vec<Caller> =
            [Role::Coordinator, Role::Sorter, Role::GroupLead, Role::Admin, Role::MunicipalEditor]
                .into_iter()
                .map(|role| {
                    let grant =
                        Grant { space: Some(space), role, organisation: Some(Id::from_parts(1, [1; 10])) };
                    Caller { actor: Actor::Person(Id::new(&world.env)), grants: vec![grant], lang: Lang::Sv }
                })
                .chain([scene.owner.clone(), Caller::clock()])
                .collect();
        let mut runner = TestRunner::deterministic();
        let step = (crate::rules::wishes(), 0..callers.len(), 1i64..13, 0u8..10);
        let mut operations = Vec::new();
        let mut done = 0;
        for n in 0..12 {
            scene.submit(world, &format!("Idé {n} om något")).await;
        }
        for _ in 0..1200 {
            let (wish, who, number, dice) = step.new_tree(&mut runner).unwrap().current();
            let wish = match wish {
                Wish::Sort { places, whole_alliance, kind, .. } => {
                    Wish::Sort { themes: vec![scene.theme], places, whole_alliance, kind }
                }
                Wish::Park { until, reason } => Wish::Park { until: world.env.now() + until, reason },
                other => other,
            };
            match scene.act(world, &callers[who], number, &wish).await {
                Ok(deed) => {
                    done += 1;
                    operations.push(deed.operation);
                }
                Err(NotDone::Refused(_)) => {}
                Err(error) => panic!("{wish:?}: {error}"),
            }
            match dice {
                0 => world.days(3),
                1 => drop(desk::tick(&world.store, |_| Some(scene.place)).await.unwrap()),
                2 | 3 if !operations.is_empty() => {
                    let last = operations.pop().unwrap();
                    match scene.undo(world, last).await {
                        Ok(_) | Err(NotDone::Refused(_)) => {}
                        Err(error) => panic!("{error}"),
                    }
                }
                4 => drop(scene.submit(world, "En till").await),
                _ => {}
            }
        }
        assert!(done > 80, "enough happened: {done}");
        clean(world, &scene).await;
        let mut tx = world.store.read().await.unwrap();
        let all = lists::range(&mut tx, space, 0, 1000).await.unwrap();
        for row in all {
            let steps = words::steps(&mut tx, row.idea.id).await.unwrap();
            assert_eq!(steps.len() as i64, row.idea.version);
            for pair in steps.windows(2) {
                assert_eq!(pair[1].from, Some(pair[0].to), "each step begins where the last one ended");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn pages_of_a_list_follow_each_other_under_every_filter() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let place = Id::new(&world.env);
        for n in 1..=30 {
            let number = scene.submit(world, &format!("Idé {n} i listan")).await;
            if n % 2 == 0 {
                let wish = Wish::Sort {
                    themes: vec![scene.theme],
                    places: vec![place],
                    whole_alliance: false,
                    kind: voice::idea::Kind::Idea,
                };
                scene.act(world, &scene.coordinator, number, &wish).await.unwrap();
            }
        }
        let space = scene.place.space;
        let even: Vec<i64> = (1..=30).rev().filter(|n| n % 2 == 0).collect();
        let every: Vec<i64> = (1..=30).rev().collect();
        let filters = [
            (lists::Filter::default(), &every),
            (lists::Filter { round: Some(scene.round), ..Default::default() }, &every),
            (lists::Filter { theme: Some(scene.theme), ..Default::default() }, &even),
            (lists::Filter { place: Some(place), ..Default::default() }, &even),
            (lists::Filter { state: Some("sorted"), ..Default::default() }, &even),
            (lists::Filter { theme: Some(scene.theme), place: Some(place), ..Default::default() }, &even),
        ];
        for (filter, expected) in filters {
            let mut tx = world.store.read().await.unwrap();
            let mut seen: Vec<i64> = Vec::new();
            let mut from = lists::From::Newest;
            loop {
                let page = lists::page(&mut tx, space, &filter, from, 7).await.unwrap();
                let Some(last) = page.last() else { break };
                from = lists::From::Before(last.idea.number);
                seen.extend(page.iter().map(|row| row.idea.number));
            }
            assert_eq!(&seen, expected, "{filter:?}");
            let back =
                lists::page(&mut tx, space, &filter, lists::From::After(expected[9]), 5).await.unwrap();
            assert_eq!(
                back.iter().map(|row| row.idea.number).collect::<Vec<_>>(),
                expected[4..9],
                "{filter:?}"
            );
        }
        let mut tx = world.store.read().await.unwrap();
        let ids: Vec<Id> =
            lists::range(&mut tx, space, 0, 3).await.unwrap().iter().map(|row| row.idea.id).collect();
        let found = lists::by_ids(&mut tx, space, &[ids[2], ids[0]]).await.unwrap();
        assert_eq!(found.iter().map(|row| row.idea.number).collect::<Vec<_>>(), [3, 1]);
        assert!(ideas::by_number(&mut tx, Id::new(&world.env), 1).await.unwrap().is_none(), "another space");
    })
    .await;
}
