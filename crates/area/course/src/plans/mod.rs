//! Plans that each party derives from a shared strategy, and what they cover.
//!
//! ```text
//! plan:  not started ─► drafting ─► adopted (names its decision) ─► following up; back to drafting at any time
//! plan ─ derives_from ─► strategy       plan_line ─ part_of ─► plan       plan_line ─ derives_from ─► goal, line, area
//! ```

mod deeds;
pub mod desk;
mod load;
pub mod model;
mod pages;
mod paper;
mod reading;
pub mod rules;
pub mod store;

pub use load::{Tables, load};

use members::Right;
use web::{CheckOutcome, Gate, Route, Slice, papers::Paper};

/// The slice.
pub fn slice() -> Slice {
    let (open, write) = (Gate::Public, Gate::Right(Right::KeepPlans));
    Slice::new("plans")
        .migrations(MIGRATIONS)
        .routes(vec![
            Route::get("/{space}/coverage", open, pages::coverage),
            Route::get("/{space}/coverage.csv", open, pages::data),
            Route::get("/{space}/coverage.json", open, pages::data),
            Route::get("/{space}/plans/{key}", open, pages::one),
            Route::get("/{space}/desk/plans/{key}", write, deeds::edit_plan),
            Route::post("/{space}/desk/plans/{key}", write, deeds::keep_plan),
            Route::get("/{space}/desk/plans/{key}/add", write, deeds::new_line),
            Route::post("/{space}/desk/plans/{key}/add", write, deeds::add_line).public_text(),
            Route::get("/{space}/desk/plans/{key}/{number}", write, deeds::edit_line),
            Route::post("/{space}/desk/plans/{key}/{number}", write, deeds::revise_line).public_text(),
        ])
        .paper(Paper::Strategy, paper::strategy)
        .check("P1", "every line of a plan is counted once, and what it points at is there", |store| {
            Box::pin(async move {
                let mut tx = store.read().await?;
                let (strays, count) = self::store::strays(&mut tx).await?;
                let mut found = CheckOutcome { count, breaches: Vec::new() };
                for space in members::space::all(&mut tx).await? {
                    let reading = reading::of_space(&mut tx, space.id).await?;
                    if reading.coverage().total != reading.lines.len() {
                        found.breaches.push(format!("space:{}", space.id));
                    }
                }
                found.breaches.extend((0..strays).map(|_| model::PLAN_LINE.to_owned()));
                Ok(found)
            })
        })
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[::store::Migration {
    version: 2026112264,
    name: "plans",
    sql: include_str!("../../migrations/2026112264_plans.sql"),
}];
