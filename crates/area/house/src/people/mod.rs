//! Who works in a space, and as what: invited, given another role, leaving. The rules (who may grant what; somebody
//! must stay who can let others in) are in `members::person`.

mod desk;
pub mod forms;
mod pages;

use members::Right;
use web::{Gate, Menu, Route, Slice};

/// People and roles as a slice.
pub fn slice() -> Slice {
    let invite = Gate::Right(Right::Invite);
    Slice::new("people")
        .routes(vec![
            Route::get("/{space}/desk/settings/people", invite, pages::list::show),
            Route::post("/{space}/desk/settings/people", invite, pages::list::invite),
            Route::post("/{space}/desk/settings/people/invitations/{id}", invite, pages::list::invitation),
            Route::get("/{space}/desk/settings/people/{id}", invite, pages::one::show),
            Route::post("/{space}/desk/settings/people/{id}", invite, pages::one::change),
        ])
        .entry(Menu::Settings(Right::Invite), "people", "/desk/settings/people")
}
