//! THE list of slices. A feature enters the program by one line here, and leaves it by taking the line away.

use kernel::Id;
use members::space;
use store::Migration;
use voice::{
    idea::{
        self,
        desk::{self, Place},
        followers::{Directory, Notify, Search},
    },
    importing,
};
use web::{App, Slice};

use crate::mail;

/// Every slice, in the order of the menus.
pub fn slices() -> Vec<Slice> {
    let proposals = Slice::new("proposals").migrations(voice::proposals::MIGRATIONS);
    vec![heart(), proposals, importing::slice(), mail::slice()]
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
        .followers(|_| vec![Box::new(Notify), Box::new(Search), Box::new(Directory)])
        .tick("wake what rests, close questions, publish answers whose moment has come", |store| {
            Box::pin(async move {
                let spaces = space::all(&mut store.read().await?).await?;
                let find = |id: Id| spaces.iter().find(|space| space.id == id).map(Place::of);
                desk::tick(store, find).await?;
                Ok(())
            })
        })
        .tick("ask owners whether the answer helped", |store| {
            Box::pin(async move {
                for space in space::all(&mut store.read().await?).await? {
                    let days = space.settings.helpful_after_days;
                    desk::ask_whether_it_helped(store, &Place::of(&space), days).await?;
                }
                Ok(())
            })
        })
}
