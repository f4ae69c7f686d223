//! "My idea": whoever has the code reads how far the idea is, answers questions, says whether the answer helped,
//! takes the idea back, and decides where news is sent.
//!
//! A code is typed once and then never travels again: not in an address, not in a cookie, not in a log. Printed
//! codes lead to `/{space}/my-idea#bjork-fyra-kanal-nio`; what stands behind `#` stays in the browser, where a
//! script puts it into the field. Letters and receipts make their link and their QR code so.
//!
//! | file | what |
//! |---|---|
//! | `forms` | reads what was typed: pure |
//! | `said` | what an owner was told, as words: pure |
//! | `enter` | the page where the code is typed |
//! | `standing` | where the idea stands, what is next, and its thread, in words: pure |
//! | `view` | the owner's page |
//! | `deeds` | what the owner does there |
//! | `samples` | the page in every state, for tests |

mod deeds;
mod enter;
mod forms;
mod said;
mod samples;
mod standing;
mod view;

use ::store::Migration;
use web::{Gate, Route, Slice, by_code::session::Door};

/// The schema of the slice.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        version: 2026112212,
        name: "owner_session",
        sql: include_str!("../../migrations/2026112212_owner_session.sql"),
    },
    Migration {
        version: 2026112321,
        name: "owner_session_moved",
        sql: include_str!("../../migrations/2026112321_owner_session_moved.sql"),
    },
];

/// The code of an idea opens its owner's page.
const DOOR: Door = Door { cookie: "mine" };

/// The slice. Its only menu entry is the door's own "Do you have a code?".
pub fn slice() -> Slice {
    Slice::new("mine").migrations(MIGRATIONS).routes(vec![
        Route::get("/{space}/my-idea", Gate::Public, enter::page),
        Route::post("/{space}/my-idea", Gate::Public, enter::open),
        Route::get("/{space}/my-idea/now", Gate::Public, view::page),
        Route::post("/{space}/my-idea/reply", Gate::Public, deeds::reply),
        Route::post("/{space}/my-idea/helped", Gate::Public, deeds::helped),
        Route::post("/{space}/my-idea/address", Gate::Public, deeds::address),
        Route::get("/{space}/my-idea/withdraw", Gate::Public, deeds::ask_withdraw),
        Route::post("/{space}/my-idea/withdraw", Gate::Public, deeds::withdraw),
        Route::post("/{space}/my-idea/leave", Gate::Public, deeds::leave),
    ])
}
