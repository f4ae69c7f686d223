//! The settings' first page, and those of the space itself: languages, promises, texts.

mod desk;
pub mod forms;
mod pages;

use members::Right;
use web::{Gate, Heading, Menu, Route, Slice};

/// The settings as a slice; the first among those that enter the settings' menu.
pub fn slice() -> Slice {
    let manage = Gate::Right(Right::ManageSpace);
    Slice::new("settings")
        .routes(vec![
            Route::get("/{space}/desk/settings", manage, pages::overview::show),
            Route::post("/{space}/desk/settings/undo", manage, pages::undo),
            Route::get("/{space}/desk/settings/languages", manage, pages::languages::show),
            Route::post("/{space}/desk/settings/languages", manage, pages::languages::save),
            Route::get("/{space}/desk/settings/promises", manage, pages::promises::show),
            Route::post("/{space}/desk/settings/promises", manage, pages::promises::save),
            Route::get("/{space}/desk/settings/terms", manage, pages::terms::show),
            Route::post("/{space}/desk/settings/terms", manage, pages::terms::save),
            Route::get("/{space}/desk/settings/texts", manage, pages::texts::show),
            Route::post("/{space}/desk/settings/texts", manage, pages::texts::save),
        ])
        .entry(Menu::Desk(Heading::House, Right::ManageSpace), "settings", "/desk/settings")
        .entry(Menu::Settings(Right::ManageSpace), "settings", "/desk/settings")
        .entry(Menu::Settings(Right::ManageSpace), "settings-promises", "/desk/settings/promises")
        .entry(Menu::Settings(Right::ManageSpace), "settings-texts", "/desk/settings/texts")
        .entry(Menu::Settings(Right::ManageSpace), "settings-terms", "/desk/settings/terms")
        .entry(Menu::Settings(Right::ManageSpace), "settings-languages", "/desk/settings/languages")
}
