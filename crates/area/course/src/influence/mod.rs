//! External matters: what others decide on, our stance, what was done last and what comes next.
//!
//! What is open has a next step; what has ended has an outcome. Each can serve goals, whose pages then show it with
//! its stage.

pub mod desk;
pub mod forms;
pub mod model;
mod pages;
pub mod store;
mod work;

use members::Right;
use web::{Gate, Menu, Route, Slice};

/// The log's and the directory's word for an external matter.
pub const EXTERNAL: kernel::Kind = "external";

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[::store::Migration {
    version: 2026112252,
    name: "influence",
    sql: include_str!("../../migrations/2026112252_influence.sql"),
}];

/// The slice.
pub fn slice() -> Slice {
    let draft = Gate::Right(Right::DraftStrategy);
    Slice::new("influence")
        .migrations(MIGRATIONS)
        .entry(Menu::Footer, "nav-influence", "/influence")
        .routes(vec![
            Route::get("/{space}/influence", Gate::Public, pages::list),
            Route::get("/{space}/influence.csv", Gate::Public, pages::csv),
            Route::get("/{space}/influence.json", Gate::Public, pages::json),
            Route::get("/{space}/influence/{number}", Gate::Public, pages::one),
            Route::get("/{space}/desk/influence/new", draft, work::new),
            Route::post("/{space}/desk/influence/new", draft, work::open).public_text(),
            Route::get("/{space}/desk/influence/{number}", draft, work::edit),
            Route::post("/{space}/desk/influence/{number}", draft, work::change).public_text(),
            Route::post("/{space}/desk/influence/{number}/done", draft, work::note),
        ])
        .check("influence", "what is open has a next step, what has ended an outcome", |store| {
            Box::pin(self::store::half(store))
        })
}
