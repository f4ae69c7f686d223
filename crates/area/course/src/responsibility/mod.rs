//! Who does what alone and together: a board of tasks with who does each since when, decided by which matters.
//!
//! Nothing is changed or taken away: the next arrangement takes over from its day, so that the board can be read as
//! it was on any day (`?at=`). "Together" without a matter that all bodies have adopted is not refused; it is shown
//! as unbacked, since that is what readers should know.

pub mod desk;
pub mod forms;
mod pages;
pub mod rules;
mod samples;
pub mod store;
mod work;

use members::Right;
use web::{Gate, Heading, Menu, Route, Slice};

/// The log's and the directory's word for a task.
pub const TASK: kernel::Kind = "task";

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[::store::Migration {
    version: 2026112251,
    name: "responsibility",
    sql: include_str!("../../migrations/2026112251_responsibility.sql"),
}];

/// The slice.
pub fn slice() -> Slice {
    let draft = Gate::Right(Right::DraftStrategy);
    Slice::new("responsibility")
        .migrations(MIGRATIONS)
        .entry(Menu::Footer, "nav-responsibility", "/responsibility")
        .entry(
            Menu::Desk(Heading::Decide, Right::DraftStrategy),
            "nav-responsibility",
            "/desk/responsibility",
        )
        .routes(vec![
            Route::get("/{space}/responsibility", Gate::Public, pages::board),
            Route::get("/{space}/responsibility.csv", Gate::Public, pages::csv),
            Route::get("/{space}/responsibility.json", Gate::Public, pages::json),
            Route::get("/{space}/responsibility/{number}", Gate::Public, pages::one),
            Route::get("/{space}/desk/responsibility", draft, work::list),
            Route::post("/{space}/desk/responsibility", draft, work::add),
            Route::get("/{space}/desk/responsibility/{number}", draft, work::edit),
            Route::post("/{space}/desk/responsibility/{number}", draft, work::arrange),
        ])
        .check("responsibility", "every arrangement says who does the task", |store| {
            Box::pin(self::store::nobody(store))
        })
}
