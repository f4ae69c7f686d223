//! Organisations of a space: added, renamed, ended and taken up again, each with a face of its own beside the
//! alliance's. None is ever deleted: ideas name them.

mod desk;
pub mod forms;
mod pages;
mod paper;
mod profile;

use members::Right;
use web::{Gate, Menu, Route, Slice, papers::Paper};

/// The organisations as a slice.
pub fn slice() -> Slice {
    let manage = Gate::Right(Right::ManageSpace);
    Slice::new("organisations")
        .routes(vec![
            Route::get("/{space}/desk/settings/organisations", manage, pages::list),
            Route::post("/{space}/desk/settings/organisations", manage, pages::add),
            Route::get("/{space}/desk/settings/organisations/{key}", manage, pages::show),
            Route::post("/{space}/desk/settings/organisations/{key}", manage, pages::change),
            Route::get("/{space}/desk/settings/organisations/{key}/profile", manage, profile::show),
            Route::post("/{space}/desk/settings/organisations/{key}/profile", manage, profile::save)
                .public_text(),
            Route::post("/{space}/desk/settings/organisations/{key}/logo", manage, profile::change_logo)
                .upload(),
        ])
        .paper(Paper::About, paper::about)
        .entry(Menu::Settings(Right::ManageSpace), "organisations", "/desk/settings/organisations")
}
