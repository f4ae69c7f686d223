//! The whole thread of one thing, as a picture and as a list; and how whole the threads of a space are.

mod overview;
mod pages;
mod picture;

use web::{Gate, Menu, Route, Slice};

/// The slice. It has no tables of its own.
pub fn slice() -> Slice {
    Slice::new("thread")
        .routes(vec![
            Route::get("/{space}/thread", Gate::Public, overview::overview),
            Route::get("/{space}/thread/{kind}/{id}", Gate::Public, pages::one),
        ])
        .entry(Menu::Footer, "thread-title", "/thread")
}
