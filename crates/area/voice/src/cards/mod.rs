//! Paper out: meetings and networks, the numbered cards that are printed for them, and the page of a meeting
//! that shows what became of its ideas. What comes back on cards is typed in by a registrar (`intake`).
//!
//! The codes stand on the printed sheets and nowhere else; of each the hash is kept (`idea::store::cards`).

mod desk;
mod forms;
mod pages;
mod sheet;

use members::Right;
use web::{Gate, Heading, Menu, Route, Slice};

/// The slice.
pub fn slice() -> Slice {
    let register = Gate::Right(Right::RegisterIdeas);
    Slice::new("cards")
        .routes(vec![
            Route::get("/{space}/desk/cards", register, pages::cards::form),
            Route::post("/{space}/desk/cards", register, pages::cards::print),
            Route::get("/{space}/desk/gatherings", register, pages::gatherings::list),
            Route::post("/{space}/desk/gatherings", Gate::Right(Right::ManageSpace), pages::gatherings::add),
            Route::get("/{space}/gatherings/{key}", Gate::Public, pages::gathering::show),
        ])
        .entry(Menu::Desk(Heading::Gather, Right::RegisterIdeas), "cards", "/desk/cards")
        .entry(Menu::Desk(Heading::Gather, Right::RegisterIdeas), "gatherings", "/desk/gatherings")
}
