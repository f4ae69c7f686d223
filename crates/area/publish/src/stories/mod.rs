//! Stories and events: an inauguration, a breakfast, what became of an idea. Each with its date as exact as it is
//! known, its place, and a picture with credit and licence, whose people have given their consent.
//!
//! ```text
//! shown ─ take down ─► gone: its picture and the names in it are erased, its number stays
//! picture: put up ⇄ taken down (also when somebody takes back their consent)
//! ```
//!
//! | file | what |
//! |---|---|
//! | `model` | a story and its picture: plain data |
//! | `picture` | a file → a picture without what its camera noted, or why not: pure |
//! | `forms` | what was typed → drafts, or everything that is wrong: pure |
//! | `desk` | tell, change, take down; put a picture up and take it down |
//! | `deeds` | what the forms do |
//! | `store` | every SQL statement |
//! | `pages` | the stories, one story, its picture, the desk |
//!
//! A picture with people is refused without the consent of each: by the form, by the deed, and by the database.

mod deeds;
pub mod desk;
pub mod forms;
pub mod model;
mod pages;
pub mod picture;
pub mod store;

use ::store::TableRule;
use members::Right;
use web::{CheckOutcome, Gate, Heading, Menu, Route, Slice};

/// The log's and the directory's word for a story.
pub const STORY: kernel::Kind = "story";

/// The slice.
pub fn slice() -> Slice {
    let (open, write) = (Gate::Public, Gate::Right(Right::Publish));
    Slice::new("stories")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .routes(vec![
            Route::get("/{space}/stories", open, pages::list::show),
            Route::get("/{space}/stories/{number}", open, pages::one::show),
            Route::get("/{space}/stories/{number}/picture", open, pages::one::picture),
            Route::get("/{space}/desk/stories", write, pages::desk::list),
            Route::get("/{space}/desk/stories/new", write, pages::desk::new),
            Route::post("/{space}/desk/stories/new", write, deeds::tell).public_text(),
            Route::get("/{space}/desk/stories/{number}", write, pages::desk::edit),
            Route::post("/{space}/desk/stories/{number}", write, deeds::change).public_text(),
            Route::post("/{space}/desk/stories/{number}/picture", write, deeds::picture).upload(),
            Route::post("/{space}/desk/stories/{number}/remove", write, deeds::remove),
        ])
        .entry(Menu::Footer, "nav-stories", "/stories")
        .entry(Menu::Desk(Heading::Tell, Right::Publish), "nav-stories", "/desk/stories")
        .check("B1", "every picture with people has the consent of those in it", |store| {
            Box::pin(async move {
                let mut tx = store.read().await?;
                let breaches = self::store::without_consent(&mut tx).await?;
                let breaches = breaches.iter().map(|id| format!("{STORY}:{id}")).collect();
                Ok(CheckOutcome { count: self::store::count(&mut tx).await?, breaches })
            })
        })
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[::store::Migration {
    version: 2026112302,
    name: "stories",
    sql: include_str!("../../migrations/2026112302_stories.sql"),
}];

/// Whose rows its tables hold, and what people read of them as CSV.
const TABLES: &[TableRule] = &[
    TableRule::File { table: "story_picture", column: "bytes" },
    TableRule::Register {
        table: "story",
        name: "stories",
        columns: &["number", "sort", "title", "text", "happened_on", "place", "lang"],
    },
];
