//! The work of a run: read, think outside of any transaction, store. Nobody waits for it; it says now and then how far
//! it has come.

use std::time::Duration;

use kernel::Id;
use store::{Store, Tx};
use textsense::themes::{
    Map, Options, Stage,
    record::{self, Decided, Text},
};
use tokio::{sync::watch, time};

use super::{
    desk,
    rules::{self, State},
    store::{
        edits,
        maps::{self, from_json, to_json},
        runs::{self, Given, Run},
    },
    vectors,
};
use crate::idea::{
    Done, NotDone,
    store::heap::{self, Heaped},
};

/// How often a run says that it goes on.
const BEAT: Duration = Duration::from_secs(1);

/// What a run reads before it thinks.
struct Input {
    texts: Vec<Text>,
    vectors: Vec<Vec<f32>>,
    decided: Option<Decided>,
    before: Option<Map>,
    /// The last deed on the map that the run knows of.
    seq: i64,
}

/// What a run has found.
pub(super) struct Outcome {
    /// The map.
    pub map: Map,
    /// The map before.
    pub before: Option<Map>,
    /// The last deed on that map.
    pub seq: i64,
    /// The hash of what was found.
    pub hash: String,
}

/// Does a run that was begun, to its end. Whatever goes wrong is noted with it.
pub async fn work(store: Store, space: Id, run: Run) {
    let number = run.number;
    if let Err(error) = go(&store, space, &run).await {
        tracing::error!(run = number, %error, "a run of themes failed");
        if let Err(error) = fail(&store, run.id).await {
            tracing::error!(run = number, %error, "nor could that be noted");
        }
    }
}

async fn fail(store: &Store, run: Id) -> store::Result<()> {
    let mut tx = store.housekeeping().await?;
    runs::end(&mut tx, run, State::Failed).await?;
    tx.commit().await
}

async fn go(store: &Store, space: Id, run: &Run) -> Done<()> {
    let options: Options = from_json(&run.options, "theme_run.options")?;
    let input = read(store, space, run).await?;
    let (tell, mut told) = watch::channel((Stage::Vectors, 0.0));
    let mut thinking = tokio::task::spawn_blocking(move || {
        let watch = &mut |stage, done| {
            tell.send_replace((stage, done));
        };
        let Input { texts, vectors, decided, before, seq } = input;
        let map = record::run(&texts, &vectors, decided.as_ref(), &options, watch);
        Outcome { hash: record::result_hash(&map), map, before, seq }
    });
    let mut beat = time::interval(BEAT);
    let outcome = loop {
        tokio::select! {
            outcome = &mut thinking => break outcome,
            _ = beat.tick() => {
                let (stage, done) = *told.borrow_and_update();
                let (word, progress) = rules::progress(stage, done);
                hear(store, run.id, word, progress).await?;
            }
        }
    };
    // Only a fault of the method itself ends the thought without an outcome.
    let outcome = outcome.map_err(|_| NotDone::Store(store::StoreError::Misuse("the method broke off")))?;
    desk::finish(store, space, run, outcome).await
}

async fn hear(store: &Store, run: Id, word: &str, progress: i64) -> store::Result<()> {
    let mut tx = store.housekeeping().await?;
    runs::heard(&mut tx, run, word, progress).await?;
    tx.commit().await
}

/// Reads what the run looks at, and notes it with the run.
async fn read(store: &Store, space: Id, run: &Run) -> Done<Input> {
    // The map and its last edit are of one moment: what people do next is either in the map that is read, or done again.
    let mut tx = store.snapshot().await?;
    let ideas = heap::heap(&mut tx, space, run.round).await?;
    let vectors = vectors::of_space(&mut tx, space).await?;
    let head = maps::of(&mut tx, space, run.round).await?;
    let (mut before, mut seq) = (None, 0);
    if let Some(head) = &head {
        before = Some(maps::load(&mut tx, head, true).await?);
        seq = edits::last_seq(&mut tx, head.id).await?;
    }
    drop(tx);
    // Only what everybody may read: so that no word of a text that waits for a look gets into a label, and so that
    // everybody can do the run again.
    let open: Vec<&Heaped> = ideas.iter().filter(|idea| !idea.held).collect();
    let texts: Vec<Text> = open.iter().map(|idea| text(idea)).collect();
    let numbers: Vec<i64> = open.iter().map(|idea| idea.number).collect();
    let vector = |idea: &&Heaped| vectors.of.get(&idea.id).cloned().unwrap_or_default();
    let input = Input {
        vectors: open.iter().map(vector).collect(),
        decided: before.as_ref().map(Decided::of),
        texts,
        before,
        seq,
    };
    let mut tx = store.housekeeping().await?;
    let decided = input.decided.as_ref().map(to_json);
    let given = Given {
        decided: decided.as_deref(),
        numbers: &to_json(&numbers),
        input_hash: &record::input_hash(&input.texts),
        texts: input.texts.len() as i64,
        model: vectors.model.as_deref(),
    };
    runs::given(&mut tx, run.id, &given).await?;
    tx.commit().await?;
    Ok(input)
}

/// An idea as the method is given it, and as a run's file has it.
pub(super) fn text(idea: &Heaped) -> Text {
    Text { id: idea.number.to_string(), language: idea.lang.tag().to_owned(), text: idea.text.clone() }
}

/// Ends the runs of which nothing has been heard for long: the program ended in the middle of them.
pub async fn lose_the_silent(store: &Store) -> Done<()> {
    let mut tx = store.read().await?;
    let since = tx.env().now() - rules::LOST_AFTER;
    let silent = runs::silent(&mut tx, since).await?;
    drop(tx);
    for (run, space, number) in silent {
        let mut tx: Tx = store.write().await?;
        desk::lose(&mut tx, space, run, number).await?;
        tx.commit().await?;
    }
    Ok(())
}
