//! What this crate promises, on both databases.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::Poll,
    time::Duration,
};

use kernel::{Actor, Env, Happened, Id, Ref, Visibility, env::DAY};
use store::{
    Engine, Event, Row, Store, StoreError, Target, Tx, args,
    follower::{Follower, Step},
    search::Query,
    thread::Verb,
    walk::{self, Way},
};
use testkit::{World, on_both, postgres::Database};
use tokio::sync::Barrier;

fn happened(subject: &Ref, n: i64) -> Happened {
    Happened::new(
        "thing.done",
        subject.clone(),
        Visibility::Public,
        [("n", n)].into_iter().collect::<std::collections::BTreeMap<_, _>>(),
    )
}

async fn append(store: &Store, space: Id, n: i64) -> i64 {
    let mut tx = store.write().await.unwrap();
    let seq = tx.append(space, &Actor::Visitor, &happened(&Ref::new("thing", space), n)).await.unwrap();
    tx.commit().await.unwrap();
    seq
}

#[tokio::test]
async fn every_statement_prepares_on_both_databases() {
    on_both(&[], async |world| {
        let mut tx = world.store.write().await.unwrap();
        let mut prepared = 0;
        for sql in store::statements() {
            if sql.only.is_none_or(|engine| engine == world.store.engine()) {
                tx.prepare(*sql).await.unwrap_or_else(|error| panic!("{}: {error}", sql.name));
                prepared += 1;
            }
        }
        assert!(prepared > 30, "the registry is filled: {prepared}");
    })
    .await;
}

#[tokio::test]
async fn the_log_is_dense_per_space_and_sealed() {
    on_both(&[], async |world| {
        let (a, b) = (Id::new(&world.env), Id::new(&world.env));
        let tasks: Vec<_> = (0..40)
            .map(|n| {
                let store = world.store.clone();
                tokio::spawn(async move { append(&store, if n % 2 == 0 { a } else { b }, n).await })
            })
            .collect();
        let mut seen = Vec::new();
        for task in tasks {
            seen.push(task.await.unwrap());
        }
        seen.sort();
        assert_eq!(seen, (1..=20).flat_map(|n| [n, n]).collect::<Vec<_>>());
        assert_eq!(world.store.verify_log(a).await.unwrap(), None);
        assert_eq!(world.store.verify_log(b).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn connections_that_were_cut_are_replaced_before_anything_is_done_on_them() {
    let database = Database::create().await;
    let (env, _) = Env::fixed(testkit::BEGIN, 7);
    let store = Store::open(&Target::Postgres(database.url.clone()), &[], env.clone()).await.unwrap();
    let space = Id::new(&env);
    append(&store, space, 1).await;
    for written in 1..=5 {
        // As many at once as there are connections; each reads twice on one.
        let readers = || async {
            let begin = Arc::new(Barrier::new(8));
            let reading = (0..8).map(|_| {
                let (store, begin) = (store.clone(), begin.clone());
                tokio::spawn(async move {
                    let mut tx = store.read().await.unwrap();
                    begin.wait().await;
                    [tx.logs().await, tx.logs().await].map(Result::unwrap)
                })
            });
            for read in reading.collect::<Vec<_>>() {
                assert_eq!(read.await.unwrap(), [[(space, written)], [(space, written)]]);
            }
        };
        readers().await;
        while database.cut_connections().await > 0 {}
        match written % 3 {
            0 => assert_eq!(store.snapshot().await.unwrap().logs().await.unwrap(), [(space, written)]),
            1 => readers().await,
            _ => assert_eq!(store.verify_log(space).await.unwrap(), None),
        }
        append(&store, space, written + 1).await;
    }
}

#[tokio::test]
async fn a_search_that_was_left_midway_leaves_no_changed_connection() {
    let database = Database::create().await;
    let (env, _) = Env::fixed(testkit::BEGIN, 7);
    let store = Store::open(&Target::Postgres(database.url.clone()), &[], env).await.unwrap();
    let mut tx = store.read().await.unwrap();
    tx.logs().await.unwrap();
    let query = Query { words: vec![vec!["buss".to_owned()]], kind: "idea", ..Query::default() };
    let mut search = Box::pin(tx.find(&query, 10));
    let waits = std::future::poll_fn(|cx| Poll::Ready(search.as_mut().poll(cx).is_pending())).await;
    assert!(waits, "for the database");
    drop(search);
    let before = database.connections().await;
    drop(tx);
    let mut ended = false;
    for _ in 0..1000 {
        ended = ended || database.connections().await.len() < before.len();
    }
    assert!(ended, "the connection it was on is not handed on");
    assert_eq!(store.read().await.unwrap().find(&query, 10).await.unwrap(), []);
    let whole = database.connections().await;
    assert_eq!(store.read().await.unwrap().find(&query, 10).await.unwrap(), []);
    assert_eq!(database.connections().await, whole, "one whose search has ended is");
}

#[tokio::test]
async fn a_server_without_the_settings_that_are_needed_is_told_to_be_too_old() {
    let database = Database::create().await;
    let target = Target::Postgres(format!("{}&options[no_such_setting]=1", database.url));
    let refused = Store::attach(&target, Env::fixed(testkit::BEGIN, 7).0).await.err();
    assert!(matches!(&refused, Some(StoreError::Schema(why)) if why.contains("15 or later")), "{refused:?}");
}

#[tokio::test]
async fn who_reads_never_waits_for_those_who_wait_to_write() {
    on_both(&[], async |world| {
        let space = Id::new(&world.env);
        append(&world.store, space, 1).await;
        let mut long = world.store.write().await.unwrap();
        long.lock_log(space).await.unwrap();
        let begun = Arc::new(AtomicUsize::new(0));
        let posts: Vec<_> = (0..30)
            .map(|n| {
                let (store, begun) = (world.store.clone(), begun.clone());
                tokio::spawn(async move {
                    let mut tx = store.write().await.unwrap();
                    begun.fetch_add(1, Ordering::SeqCst);
                    tx.append(space, &Actor::Visitor, &happened(&Ref::new("thing", space), n)).await.unwrap();
                    tx.commit().await.unwrap();
                })
            })
            .collect();
        // SQLite lets nobody begin beside the long deed; PostgreSQL some, who then wait for its space.
        let some = if world.store.engine() == Engine::Postgres { 7 } else { 0 };
        while begun.load(Ordering::SeqCst) < some {
            tokio::task::yield_now().await;
        }
        let reads = async { world.store.read().await.unwrap().logs().await.unwrap() };
        let read = tokio::time::timeout(Duration::from_secs(5), reads).await;
        assert_eq!(read.expect("there is a connection for readers"), [(space, 1)]);
        drop(long);
        for post in posts {
            post.await.unwrap();
        }
        assert_eq!(world.store.verify_log(space).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_still_store_is_one_moment_while_others_write() {
    on_both(&[], async |world| {
        let space = Id::new(&world.env);
        append(&world.store, space, 1).await;
        let still = world.store.still().await.unwrap();
        assert_eq!(still.read().await.unwrap().logs().await.unwrap(), [(space, 1)]);
        append(&world.store, space, 2).await;
        assert_eq!(still.read().await.unwrap().logs().await.unwrap(), [(space, 1)]);
        assert_eq!(still.verify_log(space).await.unwrap(), None);
        assert_eq!(world.store.read().await.unwrap().logs().await.unwrap(), [(space, 2)]);
        assert!(matches!(still.write().await, Err(StoreError::Misuse(_))));
        let first = still.read().await.unwrap();
        assert!(matches!(still.read().await, Err(StoreError::Misuse(_))), "no second reader waits for ever");
        drop(first);
        assert!(still.read().await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_deed_without_an_event_is_refused_and_leaves_nothing() {
    on_both(&[], async |world| {
        let space = Id::new(&world.env);
        let thing = Ref::new("thing", space);
        let mut tx = world.store.write().await.unwrap();
        tx.lock_log(space).await.unwrap();
        tx.link(space, &thing, Verb::PartOf, &thing).await.unwrap();
        assert!(matches!(tx.commit().await, Err(StoreError::Misuse(_))));
        assert!(world.store.read().await.unwrap().links_from(&thing).await.unwrap().is_empty());

        let mut tx = world.store.write().await.unwrap();
        tx.lock_log(space).await.unwrap();
        tx.commit().await.expect("a deed that found nothing to do");

        let mut tx = world.store.write().await.unwrap();
        tx.append(space, &Actor::Clock, &happened(&thing, 1)).await.unwrap();
        drop(tx);
        assert_eq!(append(&world.store, space, 2).await, 1, "the dropped deed took no number");
    })
    .await;
}

#[tokio::test]
async fn the_log_cannot_be_changed() {
    store::sql! { TAMPER = "update event set body = '{}' where seq = $1"; }
    store::sql! { FORGET = "delete from event where seq = $1"; }
    on_both(&[], async |world| {
        let space = Id::new(&world.env);
        append(&world.store, space, 1).await;
        for sql in [TAMPER, FORGET] {
            let mut tx = world.store.housekeeping().await.unwrap();
            assert!(tx.exec(sql, args![1i64]).await.is_err(), "{}", sql.name);
        }
    })
    .await;
}

#[tokio::test]
async fn the_same_request_is_recognised() {
    on_both(&[], async |world| {
        let space = Id::new(&world.env);
        let thing = Ref::new("thing", space);
        let mut tx = world.store.write().await.unwrap();
        tx.append_for(space, &Actor::Visitor, &happened(&thing, 1), Some("key"), None).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = world.store.write().await.unwrap();
        assert_eq!(tx.done_by_request(space, "key").await.unwrap(), Some(thing.clone()));
        let again = tx.append_for(space, &Actor::Visitor, &happened(&thing, 1), Some("key"), None).await;
        assert!(matches!(again, Err(StoreError::Conflict(_))), "{again:?}");
    })
    .await;
}

/// Counts events into the directory's status column; stumbles over the event it is told to.
struct Counting(i64);

/// Panics at the event it is told to, with what was written in its mouth.
struct Panicking(i64);

impl Follower for Panicking {
    fn name(&self) -> &'static str {
        "panicking"
    }
    fn follow<'a>(&'a self, tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
        Box::pin(async move {
            tx.put_document("seen", Id::from_parts(event.seq, [1; 10]), event.space, true, &[]).await?;
            assert_ne!(event.seq, self.0, "a follower panics");
            Ok(())
        })
    }
    fn clear<'a>(&'a self, _: &'a mut Tx, _: Id) -> Option<Step<'a>> {
        None
    }
}

#[tokio::test]
async fn a_follower_that_panics_keeps_nobody_and_its_event_is_parked() {
    on_both(&[], async |world| {
        let (here, there) = (Id::new(&world.env), Id::new(&world.env));
        for n in 0..4 {
            append(&world.store, here, n).await;
            append(&world.store, there, n).await;
        }
        append(&world.store, here, 4).await;
        let followers: Vec<Box<dyn Follower>> = vec![Box::new(Panicking(5)), Box::new(Counting(0))];
        world.store.catch_up(&followers).await.unwrap();
        assert_eq!(effects(world, here).await, 5, "the other one goes on");
        assert_eq!(effects(world, there).await, 4, "and the other space");
        assert_eq!(
            world.store.lag().await.unwrap(),
            [("counting".to_owned(), 0), ("panicking".to_owned(), 1)]
        );
        assert!(world.store.panics() >= 2);
        for _ in 0..4 {
            world.store.catch_up(&followers).await.unwrap();
        }
        assert_eq!(world.store.parked_events().await.unwrap(), 1);
        assert_eq!(
            world.store.lag().await.unwrap(),
            [("counting".to_owned(), 0), ("panicking".to_owned(), 0)]
        );
    })
    .await;
}

impl Follower for Counting {
    fn name(&self) -> &'static str {
        "counting"
    }
    fn follow<'a>(&'a self, tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
        Box::pin(async move {
            if event.seq == self.0 {
                return Err(StoreError::NotFound);
            }
            tx.link(
                event.space,
                &event.subject,
                Verb::PartOf,
                &Ref::new("count", Id::from_parts(event.seq, [0; 10])),
            )
            .await
        })
    }
    fn clear<'a>(&'a self, tx: &'a mut Tx, _space: Id) -> Option<Step<'a>> {
        store::sql! { CLEAR = "delete from edge where verb = 'part_of'"; }
        Some(Box::pin(async move { tx.exec(CLEAR, args![]).await.map(drop) }))
    }
}

async fn effects(world: &World, space: Id) -> usize {
    world.store.read().await.unwrap().links_from(&Ref::new("thing", space)).await.unwrap().len()
}

#[tokio::test]
async fn followers_take_each_event_once_park_what_fails_and_can_be_rebuilt() {
    on_both(&[], async |world| {
        let space = Id::new(&world.env);
        for n in 0..10 {
            append(&world.store, space, n).await;
            world.clock.advance(1);
        }
        let followers: Vec<Box<dyn Follower>> = vec![Box::new(Counting(4))];
        for _ in 0..8 {
            world.store.catch_up(&followers).await.unwrap();
        }
        assert_eq!(effects(world, space).await, 9);
        assert_eq!(world.store.parked_events().await.unwrap(), 1);
        assert_eq!(world.store.catch_up(&followers).await.unwrap(), 0, "nothing is left to do");

        let healed: Vec<Box<dyn Follower>> = vec![Box::new(Counting(0))];
        assert!(world.store.rewind(&*healed[0], space).await.unwrap());
        world.store.catch_up(&healed).await.unwrap();
        assert_eq!(effects(world, space).await, 10);
    })
    .await;
}

#[tokio::test]
async fn search_finds_alike_on_both_and_keeps_to_its_space() {
    on_both(&[], async |world| {
        let (here, there) = (Id::new(&world.env), Id::new(&world.env));
        let stems = |words: &str| words.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let mut tx = world.store.housekeeping().await.unwrap();
        let (bus, path, secret) = (Id::new(&world.env), Id::new(&world.env), Id::new(&world.env));
        tx.put_document("idea", bus, here, true, &stems("kvällsbuss över gräns")).await.unwrap();
        tx.put_document("idea", path, here, true, &stems("cykelväg över bro")).await.unwrap();
        tx.put_document("idea", secret, here, false, &stems("kvällsbuss hemlig")).await.unwrap();
        tx.put_document("idea", Id::new(&world.env), there, true, &stems("kvällsbuss")).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = world.store.read().await.unwrap();
        let query = |word: &str| Query {
            space: Some(here),
            kind: "idea",
            public: true,
            words: vec![vec![word.to_owned()]],
            any: false,
        };
        let found = |hits: Vec<store::search::Hit>| hits.into_iter().map(|hit| hit.id).collect::<Vec<_>>();
        assert_eq!(found(tx.find(&query("kväll"), 10).await.unwrap()), vec![bus]);
        assert_eq!(found(tx.find(&query("kvall"), 10).await.unwrap()), vec![], "ä is a letter of its own");
        assert_eq!(tx.find(&query("över"), 10).await.unwrap().len(), 2);
        assert_eq!(found(tx.find(&Query { public: false, ..query("kväll") }, 10).await.unwrap()).len(), 2);
        for hostile in ["\"", "' or 1=1 --", "a* NEAR(b)", "((", "\u{202e}", "&|!", "zzpublic"] {
            tx.find(&query(hostile), 10).await.unwrap();
        }
    })
    .await;
}

/// Words with vowel signs, tone marks, points and conjuncts, of scripts with and without spaces, and letters that
/// are younger than some tables.
const SCRIPTS: [&str; 18] = [
    "தமிழ்",
    "हिन्दी",
    "বাংলা",
    "ภาษาไทย",
    "မြန်မာ",
    "ខ្មែរ",
    "العَرَبِيَّة",
    "עִבְרִית",
    "فارسی",
    "ਪੰਜਾਬੀ",
    "አማርኛ",
    "中文",
    "ひらがな",
    "한국어",
    "Ελληνικά",
    "русский",
    "𞤀𞤣𞤤𞤢𞤥",
    "Ⓐⓑⓒ",
];

#[tokio::test]
async fn words_of_every_script_are_found_on_both() {
    on_both(&[], async |world| {
        let space = Id::new(&world.env);
        let ideas: Vec<Id> = SCRIPTS.iter().map(|_| Id::new(&world.env)).collect();
        let mut tx = world.store.housekeeping().await.unwrap();
        for (word, id) in SCRIPTS.iter().zip(&ideas) {
            tx.put_document("idea", *id, space, true, &["buss".to_owned(), word.to_string()]).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut tx = world.store.read().await.unwrap();
        for (word, id) in SCRIPTS.iter().zip(&ideas) {
            for any in [false, true] {
                let words = vec![vec![word.to_string()]];
                let query = Query { space: Some(space), kind: "idea", public: true, words, any };
                let found = tx.find(&query, 10).await.unwrap_or_else(|error| panic!("{word}: {error}"));
                assert_eq!(found.iter().map(|hit| hit.id).collect::<Vec<_>>(), [*id], "{word}, any: {any}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_recalled_is_not_claimed_by_who_waited_for_that() {
    on_both(&[], async |world| {
        let thing = Ref::new("thing", Id::new(&world.env));
        let mut tx = world.store.housekeeping().await.unwrap();
        tx.post("a", thing.id, "greeting", &thing, world.env.now()).await.unwrap();
        tx.commit().await.unwrap();
        let mut recalling = world.store.housekeeping().await.unwrap();
        assert_eq!(recalling.recall(thing.id).await.unwrap(), 1);
        let store = world.store.clone();
        let claiming = tokio::spawn(async move {
            let mut tx = store.housekeeping().await.unwrap();
            let claimed = tx.claim().await.unwrap();
            tx.commit().await.unwrap();
            claimed
        });
        let_others_go_on(world).await;
        recalling.commit().await.unwrap();
        assert!(claiming.await.unwrap().is_none());
    })
    .await;
}

/// Long enough, as work goes, for another task to have come to where it waits for a lock.
async fn let_others_go_on(world: &World) {
    for _ in 0..100 {
        world.store.read().await.unwrap().logs().await.unwrap();
    }
}

#[tokio::test]
async fn a_message_is_claimed_by_one_sender_and_given_up_after_five_days() {
    on_both(&[], async |world| {
        let space = Id::new(&world.env);
        let about = Ref::new("thing", space);
        let mut tx = world.store.housekeeping().await.unwrap();
        for _ in 0..2 {
            tx.post("one", space, "feedback", &about, 0).await.unwrap();
        }
        tx.commit().await.unwrap();
        for attempt in 1..=6 {
            let mut tx = world.store.housekeeping().await.unwrap();
            let message = tx.claim().await.unwrap().expect("due");
            assert_eq!(message.attempts, attempt);
            assert!(tx.claim().await.unwrap().is_none(), "claimed");
            tx.not_sent(&message, "refused").await.unwrap();
            tx.commit().await.unwrap();
            let counts = world.store.read().await.unwrap().outbox_counts().await.unwrap();
            let over = i64::from(attempt == 6);
            assert_eq!(
                (counts.waiting, counts.failed),
                (1 - over, over),
                "five days and tries, not longer: {attempt}"
            );
            world.clock.advance(DAY + DAY / 6);
        }
    })
    .await;
}

#[tokio::test]
async fn a_copy_of_the_embedded_database_is_whole() {
    let world = World::new(Engine::Sqlite, &[]).await;
    let space = Id::new(&world.env);
    append(&world.store, space, 1).await;
    let copy = tempfile::tempdir().unwrap();
    world.store.copy_to(&copy.path().join("samband.sqlite")).await.unwrap();
    let opened =
        Store::open(&store::Target::Folder(copy.path().to_owned()), &[], world.env.clone()).await.unwrap();
    assert!(opened.check().await.unwrap().intact);
    assert_eq!(opened.verify_log(space).await.unwrap(), None);
    let rows = opened.read().await.unwrap().events_after(space, 0, 10).await.unwrap();
    assert_eq!(rows.len(), 1);
}

fn refuse_the_third<'a>(tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
    Box::pin(async move {
        if event.body["n"] == 3 {
            return Err(StoreError::Refused(kernel::Refusal::new("third")));
        }
        let echo = Happened::new("echo.heard", event.subject.clone(), Visibility::Staff, event.body.clone());
        tx.append_for(event.space, &event.actor, &echo, None, Some(event.seq)).await.map(drop)
    })
}

#[tokio::test]
async fn a_reaction_happens_with_its_event_or_neither_does() {
    on_both(&[], async |world| {
        world.store.react(vec![store::Reaction { topic: "thing.", run: refuse_the_third }]);
        let space = Id::new(&world.env);
        append(&world.store, space, 1).await;
        let mut tx = world.store.write().await.unwrap();
        tx.set_aside("words", "for the reaction");
        assert_eq!((tx.aside("words"), tx.aside("others")), (Some("for the reaction"), None));
        let third = happened(&Ref::new("thing", space), 3);
        let refused = tx.append(space, &Actor::Visitor, &third).await;
        assert!(matches!(refused, Err(StoreError::Refused(refusal)) if refusal.code == "third"));
        drop(tx);
        let log = world.store.read().await.unwrap().events_after(space, 0, 10).await.unwrap();
        let topics: Vec<_> = log.iter().map(|event| (event.topic.as_str(), event.cause)).collect();
        assert_eq!(topics, [("thing.done", None), ("echo.heard", Some(1))]);
        assert_eq!(world.store.verify_log(space).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn the_thread_is_walked_both_ways() {
    on_both(&[], async |world| {
        let space = Id::new(&world.env);
        let thing = |kind| Ref::new(kind, Id::new(&world.env));
        let [table, one, two, proposal, matter, action, result, goal, other] =
            ["gathering", "idea", "idea", "proposal", "matter", "action", "result", "goal", "idea"]
                .map(thing);
        let mut tx = world.store.housekeeping().await.unwrap();
        for (from, verb, to) in [
            (&one, Verb::GatheredAt, &table),
            (&one, Verb::Became, &proposal),
            (&two, Verb::Became, &proposal),
            (&other, Verb::Became, &proposal),
            (&proposal, Verb::Became, &matter),
            (&matter, Verb::LeadsTo, &action),
            (&proposal, Verb::LeadsTo, &action),
            (&action, Verb::Gave, &result),
            (&action, Verb::Serves, &goal),
            (&result, Verb::Serves, &goal),
        ] {
            tx.link(space, from, verb, to).await.unwrap();
        }
        tx.unlink(&other, Verb::Became, &proposal).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = world.store.read().await.unwrap();
        let mut kinds = async |start: &Ref, way| {
            let strands = tx.walk(start, way, walk::DEPTH, 100).await.unwrap();
            let mut found: Vec<_> = strands.into_iter().map(|strand| strand.far).collect();
            found.sort_by_key(|far| (far.kind.clone(), far.id));
            found.dedup();
            found.into_iter().map(|far| far.kind).collect::<Vec<_>>()
        };
        assert_eq!(
            kinds(&result, Way::Back).await,
            ["action", "gathering", "idea", "idea", "matter", "proposal"]
        );
        assert_eq!(
            kinds(&table, Way::Forth).await,
            ["action", "goal", "idea", "matter", "proposal", "result"]
        );
        assert_eq!(kinds(&two, Way::Back).await, Vec::<String>::new());
        assert_eq!(tx.walk(&result, Way::Back, 1, 100).await.unwrap().len(), 1, "the depth ends the walk");
        for start in [&table, &one, &two, &proposal, &matter, &action, &result, &goal, &other] {
            for limit in [2, 100] {
                let mut apart = tx.walk(start, Way::Back, walk::DEPTH, limit).await.unwrap();
                apart.extend(tx.walk(start, Way::Forth, walk::DEPTH, limit).await.unwrap());
                assert_eq!(tx.walk_both(start, walk::DEPTH, limit).await.unwrap(), apart, "{start:?}");
            }
        }
    })
    .await;
}

store::sql! {
    GATHERED = "insert into outbox (key, space, kind, subject_kind, subject_id, created, run_after) values ($1, $2, 'x', 'x', $2, $3, $3)";
    GATHERED_N = "select count(*) as n from outbox where space = $1";
    SUM = "insert into follower (name, space, cursor_seq) values ($1, $2, $3) \
        on conflict (name, space) do update set cursor_seq = follower.cursor_seq + excluded.cursor_seq";
    SUMMED = "select cursor_seq as n from follower where name = $1 and space = $2";
}

#[tokio::test]
async fn what_is_gathered_is_there_as_soon_as_anybody_asks_and_sums_add_up() {
    on_both(&[], async |world| {
        let space = Id::new(&world.env);
        let count = |row: &Row| row.get::<i64>("n");
        let mut tx = world.store.housekeeping().await.unwrap();
        tx.gather();
        for n in 0..2_345i64 {
            tx.exec(GATHERED, args![n.to_string(), space, n]).await.unwrap();
            if n == 99 {
                assert_eq!(
                    tx.one(GATHERED_N, args![space], count).await.unwrap(),
                    100,
                    "read in the same deed"
                );
            }
        }
        assert!(tx.statements() < 60, "{} statements", tx.statements());
        tx.add_up(SUM, args!["a", space], &[5]);
        tx.add_up(SUM, args!["b", space], &[1]);
        tx.add_up(SUM, args!["a", space], &[-2]);
        tx.add_up(SUM, args!["b", space], &[-1]);
        tx.commit().await.unwrap();
        let mut tx = world.store.housekeeping().await.unwrap();
        assert_eq!(tx.one(GATHERED_N, args![space], count).await.unwrap(), 2_345);
        tx.add_up(SUM, args!["a", space], &[4]);
        let sum = tx.one(SUMMED, args!["a", space], count).await.unwrap();
        assert_eq!(sum, 7, "an open sum is read as it will be");
        assert!(
            tx.maybe(SUMMED, args!["b", space], count).await.unwrap().is_none(),
            "what cancels out is not written"
        );
        tx.commit().await.unwrap();

        let mut tx = world.store.housekeeping().await.unwrap();
        tx.gather();
        tx.exec(GATHERED, args!["1", space, 1i64]).await.unwrap();
        assert!(matches!(tx.commit().await, Err(StoreError::Conflict(_))), "a breach shows up at the end");
    })
    .await;
}

/// A meeting with ten thousand ideas: whoever comes there from one of them does not look at the others.
#[tokio::test]
async fn the_walk_finds_links_by_end_and_verb() {
    use sqlx::{AssertSqlSafe, Connection, Executor, Row as _, SqliteConnection};
    let mut lite = SqliteConnection::connect(":memory:").await.unwrap();
    let tables = include_str!("../migrations/2026112201_store.sql").split(';');
    for table in
        tables.filter(|text| ["table edge", "on edge", "table card"].iter().any(|part| text.contains(part)))
    {
        lite.execute(table).await.unwrap();
    }
    for (name, ways) in [("FORTH", 1), ("BACK", 1), ("BOTH", 2)] {
        let walk = store::statements()
            .find(|sql| sql.name.ends_with(name) && sql.text.starts_with("with recursive"))
            .unwrap();
        let plan = sqlx::query(AssertSqlSafe(format!("explain query plan {}", walk.text)));
        let rows = plan.fetch_all(&mut lite).await.unwrap();
        let plan: Vec<String> = rows.iter().map(|row| row.get("detail")).collect();
        let edges: Vec<_> =
            plan.iter().filter(|line| line.contains(" e ") && line.contains("INDEX")).collect();
        assert!(edges.len() >= 4 * ways, "{name}: {plan:#?}");
        for line in edges {
            assert!(line.contains("_id=? AND verb=?)"), "{name}: {line} in {plan:#?}");
        }
    }
}
