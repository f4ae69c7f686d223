//! Proposals: what ideas are worked into. So far a number, a title and whether it is worked on; working groups,
//! decisions and everything that follows from them come to live here.
//!
//! A proposal knows its ideas only through the thread; what it took from each of them is kept with the idea.

pub mod desk;
mod pages;
pub mod store;

pub use desk::{close, open};
pub use store::Proposal;
use web::{Gate, Menu, Route, Slice};

/// The slice: its table and its public pages.
pub fn slice() -> Slice {
    Slice::new("proposals")
        .migrations(MIGRATIONS)
        .routes(vec![
            Route::get("/{space}/proposals", Gate::Public, pages::list),
            Route::get("/{space}/proposals/{number}", Gate::Public, pages::one),
        ])
        .entry(Menu::Public, "nav-proposals", "/proposals")
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[::store::Migration {
    version: 2026112204,
    name: "proposal",
    sql: include_str!("../../migrations/2026112204_proposal.sql"),
}];
