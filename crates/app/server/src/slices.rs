//! THE list of slices. A feature enters the program by one line here, and leaves it by taking the line away.

use kernel::{Id, Millis};
use members::{Space, space};
use store::Migration;
use voice::idea::{
    self,
    desk::{self, Place},
    followers::Notify,
    rules::Clocks,
};
use web::{App, Slice};

use crate::mail;

/// How long a message waits for an undo, milliseconds.
const UNDO: Millis = 10 * 60_000;

/// Every slice, in the order of the menus.
pub fn slices() -> Vec<Slice> {
    vec![heart(), mail::slice()]
}

/// Every migration but the store's own.
pub fn migrations() -> Vec<Migration> {
    App::migrations(&slices())
}

/// The newest migration that this program knows.
pub fn newest_schema() -> i64 {
    migrations().iter().map(|migration| migration.version).max().unwrap_or_default()
}

/// The heart of `voice`: tables, followers and clocks; its journeys have the pages.
fn heart() -> Slice {
    Slice::new("idea")
        .migrations(idea::MIGRATIONS)
        .followers(|_| vec![Box::new(Notify { wait: UNDO })])
        .tick("wake what rests, close questions, publish answers whose moment has come", |store| {
            Box::pin(async move {
                let spaces = space::all(&mut store.read().await?).await?;
                let find = |id: Id| spaces.iter().find(|space| space.id == id).map(place);
                desk::tick(store, find).await.map_err(not_done)?;
                Ok(())
            })
        })
        .tick("ask owners whether the answer helped", |store| {
            Box::pin(async move {
                for space in space::all(&mut store.read().await?).await? {
                    let days = space.settings.helpful_after_days;
                    desk::ask_whether_it_helped(store, &place(&space), days).await.map_err(not_done)?;
                }
                Ok(())
            })
        })
}

/// The space as the heart knows it.
fn place(space: &Space) -> Place {
    let settings = &space.settings;
    let clocks = Clocks {
        first_answer_working_days: settings.first_answer_working_days,
        silence_days: settings.silence_days,
        clarify_days: settings.clarify_days,
        park_max_days: settings.park_max_days,
    };
    Place { space: space.id, clocks }
}

fn not_done(error: idea::NotDone) -> members::NotDone {
    match error {
        idea::NotDone::Refused(refusal) => refusal.into(),
        idea::NotDone::Store(error) => error.into(),
    }
}
