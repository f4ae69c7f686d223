//! The demo is what it says: its sums, its thread, its invariants.

use kernel::Clock;
use server::{
    seed::{self, Size},
    slices,
};
use store::{Store, Target, walk::Things};
use testkit::BEGIN;
use voice::{
    idea::{
        State,
        store::{checks, counts, lists},
    },
    proposals::store as proposals,
};

const FIRST_ROUND: [(State, i64); 11] = [
    (State::InProposal, 318),
    (State::Adopted, 64),
    (State::Realised, 31),
    (State::Answered, 205),
    (State::Referred, 37),
    (State::Sorted, 72),
    (State::Received, 40),
    (State::Clarifying, 11),
    (State::Parked, 26),
    (State::Withdrawn, 6),
    (State::Withheld, 2),
];

async fn seeded(size: Size) -> (tempfile::TempDir, Store, seed::Seeded) {
    let folder = tempfile::tempdir().unwrap();
    let target = Target::Folder(folder.path().to_owned());
    let made = seed::tvv(&target, &slices::migrations(), BEGIN, size, example::Naming::Real).await.unwrap();
    let (env, clock) = kernel::Env::fixed(BEGIN, 1);
    assert_eq!(clock.now(), BEGIN);
    let store = Store::open(&target, &slices::migrations(), env).await.unwrap();
    (folder, store, made)
}

#[tokio::test]
async fn the_demo_holds_what_it_promises() {
    let (_folder, store, made) = seeded(Size::Demo).await;
    assert_eq!(made.ideas, 812 + 312);
    let app =
        web::App::new(store.clone(), web::Config::new("http://localhost"), slices::slices()).await.unwrap();
    // A first minute of the clock changes no state: nothing in the demo is overdue when it starts.
    app.tick().await;
    app.settle().await.unwrap();
    let space = app.space(seed::KEY).await.unwrap().unwrap();
    let mut tx = store.read().await.unwrap();
    let rounds = counts::by_round(&mut tx, space.id).await.unwrap();
    let sum = |round: usize, state: State| rounds[round].1.of(state);
    let first = rounds.iter().position(|(_, counts)| counts.total() == 812).expect("a round of 812");
    for (state, expected) in FIRST_ROUND {
        assert_eq!(sum(first, state), expected, "{state:?}");
    }
    assert_eq!(sum(1 - first, State::Received), 312);
    let all = &rounds[first].1;
    let account = (all.answered(), all.under_way(), all.parked(), all.withdrawn_or_withheld());
    assert_eq!(account, (655, 123, 26, 8));
    let heard = BEGIN - space.settings.silence_days * kernel::env::DAY;
    assert_eq!(lists::silent_count(&mut tx, space.id, BEGIN, heard).await.unwrap(), 0, "nobody is forgotten");
    assert_eq!(proposals::count(&mut tx, space.id).await.unwrap(), 96);
    let summer_jobs = proposals::by_number(&mut tx, space.id, 31).await.unwrap().unwrap();
    assert_eq!(summer_jobs.title, "Gemensam sommarjobbsansökan");
    assert_eq!(lists::in_proposal(&mut tx, summer_jobs.id).await.unwrap().len(), 14);
    // The thread: what was decided, done and gained, and that it leads back to exactly those ideas.
    let mut reached = async |kind, status| {
        let things = Things::of(kind).in_state(status);
        let count = tx.count_things(space.id, things).await.unwrap();
        (count, tx.reached(space.id, things, "idea").await.unwrap())
    };
    assert_eq!(reached("matter", "matter-status-adopted").await, (23, 64 + 31));
    assert_eq!(reached("matter", "matter-status-open").await.0, 1, "one is decided in one of two");
    assert_eq!(reached("action", "").await, (41, 64 + 31));
    assert_eq!(reached("result", "").await, (9, 31));
    assert_eq!(reached("goal", "").await.0, 5);
    drop(tx);
    for check in app.checks() {
        let found = (check.run)(&store).await.unwrap();
        assert_eq!(found.breaches, Vec::<String>::new(), "{}: {}", check.id, check.says);
    }
    for check in checks::run(&store).await.unwrap() {
        assert_eq!(check.breaches, 0, "{check:?}");
    }
    assert_eq!(store.verify_log(space.id).await.unwrap(), None);
    let waiting = store.read().await.unwrap().outbox_counts().await.unwrap();
    assert_eq!(waiting.failed, 0);
    papers(&app, &store, &space).await;
}

/// One report stands still, one is live; the brief of every matter in the demo is two pages at most, and says what a
/// politician asks for.
async fn papers(app: &web::App, store: &Store, space: &members::Space) {
    use publish::papers::{compile::Compiler, model::State, press, store as rows};
    let mut tx = store.read().await.unwrap();
    let all = rows::all(&mut tx, space.id).await.unwrap();
    let states: Vec<State> = all.iter().map(|one| one.state).collect();
    assert_eq!(states, [State::Draft, State::Published, State::Published], "draft, frozen brief, report");
    let parts = app.paper_parts();
    let words = pages::Words::new(kernel::Lang::Sv);
    let compiler = Compiler { parts: &parts, space, words, now: BEGIN };
    let matters = tx.cards(space.id, "matter", 1000).await.unwrap();
    assert_eq!(matters.len(), 24);
    for matter in &matters {
        let brief = compiler.brief(&mut tx, matter).await.unwrap();
        for title in
            ["paper-what", "paper-proposed", "paper-why", "paper-cost", "paper-heard", "paper-answer"]
        {
            let title = words.t(title);
            let found = brief.sections.iter().find(|section| section.title.text == title);
            let section = found.unwrap_or_else(|| panic!("{}: {title}", matter.title));
            assert!(!section.short.is_empty() || !section.blocks.is_empty(), "{}: {title}", matter.title);
        }
        let pressed = press::press(brief, None, "https://samband.example").await.unwrap();
        assert!(pressed.printed.pages <= 2, "{}: {} pages", matter.title, pressed.printed.pages);
    }
}

#[tokio::test]
async fn a_scaled_demo_keeps_every_invariant() {
    let (_folder, store, made) = seeded(Size::Scaled(900)).await;
    assert_eq!(made.ideas, 900);
    for check in checks::run(&store).await.unwrap() {
        assert_eq!(check.breaches, 0, "{check:?}");
    }
}
