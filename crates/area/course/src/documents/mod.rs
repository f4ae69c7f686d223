//! Documents and the timeline: founding documents with excerpts that goals cite, in versions that can be compared;
//! milestones with dates of half-known precision, embargoes, texts for the press.
//!
//! Nothing under embargo leaves by any door: pages, lists, feed and directory ask `rules::public`.

mod deeds;
pub mod desk;
pub mod discard;
pub mod forms;
mod load;
pub mod model;
mod pages;
mod plain;
pub mod revise;
pub mod rules;
pub mod store;
pub mod versions;

pub use load::{Tables, load};

use ::store::TableRule;
use members::Right;
use web::{CheckOutcome, Gate, Menu, Route, Slice};

/// The slice.
pub fn slice() -> Slice {
    let (open, write) = (Gate::Public, Gate::Right(Right::DraftStrategy));
    Slice::new("documents")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .routes(vec![
            Route::get("/{space}/documents", open, pages::documents::list),
            Route::get("/{space}/documents.csv", open, plain::documents),
            Route::get("/{space}/documents.json", open, plain::documents),
            Route::get("/{space}/documents/{key}", open, pages::documents::one),
            Route::get("/{space}/timeline", open, pages::timeline::list),
            Route::get("/{space}/timeline.csv", open, plain::timeline),
            Route::get("/{space}/timeline.json", open, plain::timeline),
            Route::get("/{space}/timeline.atom", open, plain::feed),
            Route::get("/{space}/timeline/{number}", open, pages::timeline::one),
            Route::get("/{space}/desk/documents/new", write, deeds::new_document),
            Route::post("/{space}/desk/documents/new", write, deeds::enter_document).public_text(),
            Route::get("/{space}/desk/documents/{key}", write, deeds::new_excerpt),
            Route::post("/{space}/desk/documents/{key}", write, deeds::enter_excerpt).public_text(),
            Route::get("/{space}/desk/documents/{key}/revise", write, deeds::revise_form),
            Route::post("/{space}/desk/documents/{key}/revise", write, deeds::revise).public_text(),
            Route::post("/{space}/desk/documents/{key}/discard", write, deeds::discard),
            Route::post("/{space}/desk/documents/{key}/restore", write, deeds::restore),
            Route::post("/{space}/desk/documents/{key}/reviewed", write, deeds::confirm),
            Route::get("/{space}/desk/timeline/new", write, deeds::new_milestone),
            Route::post("/{space}/desk/timeline/new", write, deeds::keep_milestone).public_text(),
            Route::get("/{space}/desk/timeline/{number}", write, deeds::edit_milestone),
            Route::post("/{space}/desk/timeline/{number}", write, deeds::keep_milestone).public_text(),
            Route::post("/{space}/desk/timeline/{number}/remove", write, deeds::remove_milestone),
        ])
        .entry(Menu::Footer, "nav-documents", "/documents")
        .entry(Menu::Footer, "nav-timeline", "/timeline")
        .tick("embargo", |store| Box::pin(desk::lift_embargoes(store)))
        .check("T1", "nothing under embargo is shown to everybody", |store| {
            Box::pin(async move {
                let mut tx = store.read().await?;
                let now = store.env.now();
                let breaches = self::store::leaked(&mut tx, now).await?;
                let breaches = breaches.iter().map(|id| format!("{}:{id}", model::MILESTONE)).collect();
                Ok(CheckOutcome { count: self::store::count(&mut tx).await?, breaches })
            })
        })
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[
    ::store::Migration {
        version: 2026112262,
        name: "documents",
        sql: include_str!("../../migrations/2026112262_documents.sql"),
    },
    ::store::Migration {
        version: 2026112380,
        name: "document_discarded",
        sql: include_str!("../../migrations/2026112380_document_discarded.sql"),
    },
];

/// Whose rows its tables hold, and what people read of them as CSV.
const TABLES: &[TableRule] = &[
    TableRule::Register {
        table: "document_record",
        name: "documents",
        columns: &["number", "kind", "state", "title", "dated", "lang"],
    },
    TableRule::Register {
        table: "milestone",
        name: "milestones",
        columns: &["number", "kind", "title", "dated", "lang"],
    },
];
