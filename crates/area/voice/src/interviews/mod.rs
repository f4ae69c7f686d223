//! Interviews: a study with its questions, interviews one by one or from a file, each answer coded to themes by a
//! person, and what came of it: of each question how many were asked, how many answered, and what they spoke of.
//!
//! | file | what |
//! |---|---|
//! | `rules` | what a study may be; shares; what a vote of coded answers suggests: pure |
//! | `sheet` | a file to interviews, or faults by row and cell: pure |
//! | `desk` | founding, entering, importing, coding, showing |
//! | `store` | every SQL statement |
//! | `deeds` | what the forms do |
//! | `pages` | the studies, one of them, entering, a file, coding; what everybody reads |
//!
//! Who was interviewed is nowhere: an interview has a number, and at most a municipality and a group. A machine
//! suggests codes and never sets one. A quotation is shown when a person has said that it may be.

mod deeds;
pub mod desk;
mod pages;
pub mod rules;
pub mod sheet;
pub mod store;

use ::store::{Store, TableRule};
use members::Right;
use web::{CheckOutcome, Gate, Heading, Menu, Route, Slice};

/// The kind under which the log knows studies.
pub const STUDY: kernel::Kind = "interview-study";

/// The slice: its tables and pages.
pub fn slice() -> Slice {
    let (enter, read) = (Gate::Right(Right::RegisterIdeas), Gate::Right(Right::ImportIdeas));
    let (code, manage) = (Gate::Right(Right::SortIdeas), Gate::Right(Right::ManageSpace));
    let either = Gate::Either(Right::RegisterIdeas, Right::SortIdeas);
    Slice::new("interviews")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .routes(vec![
            Route::get("/{space}/interviews", Gate::Public, pages::summary::list),
            Route::get("/{space}/interviews/{number}", Gate::Public, pages::summary::one),
            Route::get("/{space}/interviews/{number}/summary.csv", Gate::Public, pages::file::summary),
            Route::get("/{space}/desk/interviews", either, pages::list::show),
            Route::post("/{space}/desk/interviews", manage, deeds::found),
            Route::get("/{space}/desk/interviews/{number}", either, pages::study::show),
            Route::post("/{space}/desk/interviews/{number}", manage, deeds::change),
            Route::get("/{space}/desk/interviews/{number}/enter", enter, pages::enter::show),
            Route::post("/{space}/desk/interviews/{number}/enter", enter, deeds::enter),
            Route::get("/{space}/desk/interviews/{number}/file", read, pages::import::show),
            Route::post("/{space}/desk/interviews/{number}/file", read, deeds::import).upload(),
            Route::get("/{space}/desk/interviews/{number}/form.csv", read, pages::file::form),
            Route::get("/{space}/desk/interviews/{number}/code", code, pages::coding::next),
            Route::get(
                "/{space}/desk/interviews/{number}/code/{question}/{interview}",
                code,
                pages::coding::one,
            ),
            Route::post("/{space}/desk/interviews/{number}/code/{question}/{interview}", code, deeds::code),
        ])
        .entry(Menu::Footer, "nav-interviews", "/interviews")
        .entry(Menu::Desk(Heading::Gather, Right::RegisterIdeas), "nav-interviews", "/desk/interviews")
        .entry(Menu::Desk(Heading::Gather, Right::SortIdeas), "nav-interviews", "/desk/interviews")
        .check("interviews", "what is held back is not quoted, and what is coded was answered", |store| {
            Box::pin(sound(store))
        })
}

async fn sound(store: &Store) -> ::store::Result<CheckOutcome> {
    let (count, breaches) = store::unsound(&mut store.read().await?).await?;
    Ok(CheckOutcome { count, breaches })
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[::store::Migration {
    version: 2026112285,
    name: "interview",
    sql: include_str!("../../migrations/2026112285_interview.sql"),
}];

/// Whose rows its tables hold, and what people read of them as CSV.
const TABLES: &[TableRule] = &[
    TableRule::Names { table: "interview", column: "organisation", parent: "organisation" },
    TableRule::Register {
        table: "interview_study",
        name: "interview-studies",
        columns: &["number", "name", "purpose", "opened_at", "public_since"],
    },
];
