//! Rounds of collection: opened, changed, closed and opened again. Ideas keep the round they came in,
//! and may come along into the one that continues it (`along`).

mod along;
mod desk;
pub mod forms;
mod pages;

use members::Right;
use web::{Gate, Menu, Route, Slice};

/// The rounds as a slice, in the menu of the settings.
pub fn slice() -> Slice {
    let (manage, steer) = (Gate::Right(Right::ManageSpace), Gate::Right(Right::SteerIdeas));
    Slice::new("rounds")
        .routes(vec![
            Route::get("/{space}/desk/settings/rounds", manage, pages::list),
            Route::post("/{space}/desk/settings/rounds", manage, pages::open),
            Route::get("/{space}/desk/settings/rounds/{number}", manage, pages::show),
            Route::post("/{space}/desk/settings/rounds/{number}", manage, pages::change),
            Route::get("/{space}/desk/rounds/{number}/along", steer, along::show),
            Route::post("/{space}/desk/rounds/{number}/along", steer, along::carry),
        ])
        .entry(Menu::Settings(Right::ManageSpace), "rounds", "/desk/settings/rounds")
}
