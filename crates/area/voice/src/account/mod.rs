//! The answer account: everybody sees that no idea is lost. Received equals answered, under way, parked and
//! taken back or withheld; whoever has waited too long stands on the list below.

mod pages;
mod paper;

pub use pages::sums;
use web::{Gate, Menu, Route, Slice, papers::Paper};

/// The slice.
pub fn slice() -> Slice {
    Slice::new("account")
        .entry(Menu::Public, "nav-account", "/answers")
        .paper(Paper::Report, paper::report)
        .routes(vec![
            Route::get("/{space}/answers", Gate::Public, pages::page),
            Route::get("/{space}/answers.csv", Gate::Public, pages::csv),
        ])
}
