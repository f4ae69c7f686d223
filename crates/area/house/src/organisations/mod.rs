//! Organisations of a space: added, renamed, ended and taken up again. None is ever deleted: ideas name them.

mod desk;
pub mod forms;
mod pages;

use members::Right;
use web::{Gate, Menu, Route, Slice};

/// The organisations as a slice.
pub fn slice() -> Slice {
    let manage = Gate::Right(Right::ManageSpace);
    Slice::new("organisations")
        .routes(vec![
            Route::get("/{space}/desk/settings/organisations", manage, pages::list),
            Route::post("/{space}/desk/settings/organisations", manage, pages::add),
            Route::get("/{space}/desk/settings/organisations/{key}", manage, pages::show),
            Route::post("/{space}/desk/settings/organisations/{key}", manage, pages::change),
        ])
        .entry(Menu::Settings(Right::ManageSpace), "organisations", "/desk/settings/organisations")
}
