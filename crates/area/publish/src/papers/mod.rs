//! Papers: a board's brief on at most two pages, the forum report that is live until it is published and then stands
//! still, the forum's handout on one page, a strategy as a document. Each as a page for print and as a tagged PDF, from the same data.
//!
//! ```text
//! report:  draft ⇄ consultation ─► published (every language frozen, with its hash) ─► superseded by the next edition
//! brief:   live as long as it is asked for; frozen when it is sent, and superseded by the next one of its matter
//! ```
//!
//! | file | what |
//! |---|---|
//! | `model` | a publication, and what it says as canonical content with a hash |
//! | `rules` | which state leads to which: pure |
//! | `chapters` | which thing stands in which chapter: pure |
//! | `cut` | what is left out when there is no room: pure |
//! | `compile` | asks every slice for its part (`web::papers`) |
//! | `press` | content → PDF |
//! | `desk` | begin, change, offer, publish, freeze |
//! | `deeds` | what the forms do |
//! | `store` | every SQL statement |
//! | `pages` | the shelf, one paper, the desk |
//! | `checks` | I19 over everything stored |
//!
//! Only what everybody may know gets into a paper: its parts are given public things and look at no others.

pub mod chapters;
mod checks;
pub mod compile;
pub mod cut;
mod deeds;
pub mod desk;
mod forms;
pub mod model;
mod pages;
pub mod press;
pub mod rules;
pub mod store;

use members::Right;
use web::{Gate, Heading, Menu, Route, Slice};

/// The slice.
pub fn slice() -> Slice {
    Slice::new("papers")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .routes(open_pages())
        .routes(desk_pages())
        .entry(Menu::Footer, "nav-papers", "/papers")
        .entry(Menu::Desk(Heading::Tell, Right::Publish), "nav-papers", "/desk/papers")
        .check(
            "I19",
            "what is published is what was stored: every hash matches, nothing is missing",
            |store| Box::pin(checks::stands(store)),
        )
}

/// What everybody reads.
fn open_pages() -> Vec<Route> {
    use pages::{live, one, shelf};
    let open = Gate::Public;
    vec![
        Route::get("/{space}/papers", open, shelf::show),
        Route::get("/{space}/forum", open, shelf::forum),
        Route::get("/{space}/papers/{number}", open, one::show),
        Route::get("/{space}/papers/{number}/pdf", open, one::pdf_of),
        Route::get("/{space}/papers/{number}/content", open, one::content),
        Route::get("/{space}/papers/{number}/handout", open, one::handout),
        Route::get("/{space}/papers/{number}/handout/pdf", open, one::handout_pdf),
        Route::get("/{space}/briefs/{number}", open, live::brief),
        Route::get("/{space}/briefs/{number}/pdf", open, live::brief_pdf),
        Route::get("/{space}/briefs/meeting/{id}", open, live::agenda),
        Route::get("/{space}/briefs/meeting/{id}/pdf", open, live::agenda_pdf),
        Route::get("/{space}/strategies/{number}/paper", open, live::strategy),
        Route::get("/{space}/strategies/{number}/pdf", open, live::strategy_pdf),
    ]
}

/// Where papers are made.
fn desk_pages() -> Vec<Route> {
    let publish = Gate::Right(Right::Publish);
    vec![
        Route::get("/{space}/desk/papers", publish, pages::desk::list),
        Route::post("/{space}/desk/papers", publish, deeds::begin).public_text(),
        Route::get("/{space}/desk/papers/{number}", publish, pages::desk::edit),
        Route::post("/{space}/desk/papers/{number}", publish, deeds::change).public_text(),
        Route::post("/{space}/desk/papers/{number}/move", publish, deeds::advance),
        Route::post("/{space}/desk/briefs/{number}/freeze", publish, deeds::freeze),
    ]
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[
    ::store::Migration {
        version: 2026112270,
        name: "papers",
        sql: include_str!("../../migrations/2026112270_papers.sql"),
    },
    ::store::Migration {
        version: 2026112291,
        name: "programme",
        sql: include_str!("../../migrations/2026112291_programme.sql"),
    },
];

/// What people read of its tables as CSV.
const TABLES: &[::store::TableRule] = &[::store::TableRule::Register {
    table: "publication",
    name: "publications",
    columns: &["number", "kind", "state", "title", "held_on", "published_at", "lang"],
}];
