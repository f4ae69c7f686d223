//! Measures under review: described, analysed by two or more independently, then wound down or developed. Bodies
//! decide it in a joint matter (`decisions`); this slice reacts to what they decide.
//!
//! | file | what |
//! |---|---|
//! | `rules` | what may happen, and I16: pure |
//! | `forms` | what was typed: pure |
//! | `desk` | deeds, and what follows when bodies decide |
//! | `pages` | public from *decided*; the desk of those who review |

pub mod deeds;
pub mod desk;
mod forms;
mod pages;
pub mod rules;
pub mod store;

use ::store::TableRule;
use members::Right;
use web::{CheckOutcome, Gate, Heading, Menu, Route, Slice};

/// The slice.
pub fn slice() -> Slice {
    let review = Gate::Right(Right::ReviewMeasures);
    Slice::new("measures")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .routes(vec![
            Route::get("/{space}/measures", Gate::Public, pages::list::list),
            Route::get("/{space}/measures/{number}", Gate::Public, pages::one::show),
            Route::get("/{space}/desk/measures", review, pages::work::desk),
            Route::post("/{space}/desk/measures", review, pages::work::add).public_text(),
            Route::get("/{space}/desk/measures/{number}", review, pages::work::show),
            Route::post("/{space}/desk/measures/{number}/{deed}", review, pages::work::act).public_text(),
        ])
        .entry(Menu::Desk(Heading::Decide, Right::ReviewMeasures), "measures-title", "/desk/measures")
        .reacts("matter.", |tx, event| {
            Box::pin(async move { desk::follow(tx, event).await.map_err(::store::StoreError::from) })
        })
        .check(
            "I16",
            "a measure is wound down or developed only after description and two independent analyses",
            |store| {
                Box::pin(async move {
                    let (count, breaches) = self::store::breaches(&mut store.read().await?).await?;
                    Ok(CheckOutcome { count, breaches })
                })
            },
        )
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[::store::Migration {
    version: 2026112241,
    name: "measures",
    sql: include_str!("../../migrations/2026112241_measures.sql"),
}];

/// Whose rows its tables hold, and what people read of them as CSV.
const TABLES: &[TableRule] = &[TableRule::Register {
    table: "measure",
    name: "measures",
    columns: &["number", "state", "title", "question", "outcome", "ends_on", "follow_up", "lang"],
}];
