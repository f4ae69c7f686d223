//! Rounds of collection: opened, changed, closed and opened again. Ideas keep the round they came in.

mod desk;
pub mod forms;
mod pages;

use members::Right;
use web::{Gate, Menu, Route, Slice};

/// The rounds as a slice, in the menu of the settings.
pub fn slice() -> Slice {
    let manage = Gate::Right(Right::ManageSpace);
    Slice::new("rounds")
        .routes(vec![
            Route::get("/{space}/desk/settings/rounds", manage, pages::list),
            Route::post("/{space}/desk/settings/rounds", manage, pages::open),
            Route::get("/{space}/desk/settings/rounds/{number}", manage, pages::show),
            Route::post("/{space}/desk/settings/rounds/{number}", manage, pages::change),
        ])
        .entry(Menu::Settings(Right::ManageSpace), "rounds", "/desk/settings/rounds")
}
