//! How a space looks: its name, two colours, a logo. Colours are measured before they are taken, and shown on a
//! piece of a page in the light and in the dark before they are saved.

mod desk;
pub mod forms;
mod pages;

use members::Right;
use web::{Gate, Menu, Route, Slice};

/// The looks as a slice.
pub fn slice() -> Slice {
    let manage = Gate::Right(Right::ManageSpace);
    Slice::new("brand")
        .routes(vec![
            Route::get("/{space}/desk/settings/brand", manage, pages::show),
            Route::post("/{space}/desk/settings/brand", manage, pages::save),
            Route::get("/{space}/desk/settings/brand/preview.css", manage, pages::preview),
            Route::post("/{space}/desk/settings/brand/logo", manage, pages::change_logo).upload(),
        ])
        .entry(Menu::Settings(Right::ManageSpace), "brand", "/desk/settings/brand")
}
