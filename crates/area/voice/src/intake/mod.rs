//! Ideas come in: by the public form, without account, script or cookie, and by a registrar who types in what was
//! written or said at a meeting, in a network, on paper.
//!
//! The receipt shows number and code after a redirect. The code is kept nowhere and stands in no address: see
//! [`ticket`], and `docs/decisions/007-receipts-by-ticket.md`.
//!
//! Absent on purpose: what happens to a text before it is an idea (`idea::arrive`), and afterwards.

mod desk;
mod forms;
mod pages;
mod slip;
pub mod ticket;

use members::Right;
use web::{Gate, Heading, Menu, Route, Slice};

/// The slice.
pub fn slice() -> Slice {
    let register = Gate::Right(Right::RegisterIdeas);
    Slice::new("intake")
        .routes(vec![
            Route::get("/{space}/leave-idea", Gate::Public, pages::leave::form),
            Route::post("/{space}/leave-idea", Gate::Public, pages::leave::send),
            Route::get("/{space}/leave-idea/similar", Gate::Public, pages::leave::form),
            Route::post("/{space}/leave-idea/similar", Gate::Public, pages::leave::similar).asks(),
            Route::get("/{space}/receipt/{ticket}", Gate::Public, pages::receipt::show),
            Route::get("/{space}/receipt/{ticket}/slip.pdf", Gate::Public, pages::receipt::paper),
            Route::get("/{space}/desk/register", register, pages::register::form),
            Route::post("/{space}/desk/register", register, pages::register::enter),
        ])
        .entry(Menu::Desk(Heading::Gather, Right::RegisterIdeas), "register", "/desk/register")
}
