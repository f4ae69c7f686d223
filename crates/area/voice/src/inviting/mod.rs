//! Inviting those whose ideas led to something: to see the result, to the group that works with it. From any thing on
//! the thread, back to the ideas it began as; each owner is written to as they wished, in one transaction.

mod deeds;
mod desk;
mod pages;

pub use desk::{Owners, invite, owners};

use members::Right;
use web::{Gate, Route, Slice};

/// The slice. The link to it stands with the thread of every page (`web::Ctx::thread`).
pub fn slice() -> Slice {
    let send = Gate::Right(Right::SendAnswers);
    Slice::new("inviting").routes(vec![
        Route::get("/{space}/desk/invite/{kind}/{id}", send, pages::show),
        Route::post("/{space}/desk/invite/{kind}/{id}", send, deeds::send),
    ])
}
