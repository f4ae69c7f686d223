//! Decisions: joint matters, one track per body, "decided in n of m", meeting calendars and deadlines.
//!
//! | file | what |
//! |---|---|
//! | `rules` | what may happen before a body, and what follows for all of them: pure |
//! | `chain` | Swedish and Norwegian decision chains, as data; working days |
//! | `model` | bodies, meetings, matters, tracks, steps |
//! | `desk` | deeds |
//! | `ties` | deeds: who belongs to what, and who holds which office |
//! | `texts` | what differs between two bodies' words |
//! | `ics` | the calendar as iCalendar |
//! | `paper` | what briefs, agendas and reports say of matters |
//! | `checks` | I15 over everything stored |
//!
//! Where a matter stands is never stored: it is read from the steps, which are only added. That is what makes
//! `?at=DATE` the same question as "now".

pub mod chain;
mod checks;
pub mod deeds;
pub mod desk;
mod forms;
pub mod model;
mod pages;
mod paper;
pub mod rules;
pub mod store;
mod texts;
pub mod ties;

use ::store::TableRule;
use members::{Right, Role};
use web::{Gate, Heading, Menu, Route, Slice, papers::Paper};

/// The slice.
pub fn slice() -> Slice {
    Slice::new("decisions")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .routes(open_pages())
        .routes(desk_pages())
        .routes(settings_pages())
        .entry(Menu::Public, "nav-decisions", "/decisions")
        .entry(Menu::Desk(Heading::Decide, Right::KeepDecisions), "decisions-desk", "/desk/decisions")
        .entry(Menu::Desk(Heading::Decide, Right::FollowBoards), "decisions-boards", "/desk/boards")
        .home(Role::Politician, "/desk/boards")
        .entry(Menu::Settings(Right::ManageSpace), "ties", "/desk/settings/ties")
        .paper(Paper::Brief, paper::brief)
        .paper(Paper::Agenda, paper::agenda)
        .paper(Paper::Chapter, paper::chapter)
        .paper(Paper::About, paper::about)
        .check(
            "I15",
            "a joint matter is adopted only when all required bodies have said yes, by steps that follow the rules",
            |store| Box::pin(checks::joint_is_derived(store)),
        )
}

/// What everybody reads.
fn open_pages() -> Vec<Route> {
    vec![
        Route::get("/{space}/decisions", Gate::Public, pages::list::list),
        Route::get("/{space}/decisions/taken", Gate::Public, pages::taken::list),
        Route::get("/{space}/decisions/calendar", Gate::Public, pages::calendar::show),
        Route::get("/{space}/decisions/calendar.ics", Gate::Public, pages::calendar::file),
        Route::get("/{space}/decisions/{number}", Gate::Public, pages::matter::show),
        Route::get("/{space}/organisation", Gate::Public, pages::organisation::show),
    ]
}

/// Where minutes are kept: everyone for the own bodies.
fn desk_pages() -> Vec<Route> {
    let keep = Gate::Right(Right::KeepDecisions);
    vec![
        Route::get("/{space}/desk/decisions", keep, pages::desk::show),
        Route::get("/{space}/desk/decisions/open", keep, pages::open::show),
        Route::post("/{space}/desk/decisions/open", keep, pages::open::open),
        Route::get("/{space}/desk/decisions/{number}/heard", keep, pages::heard::show),
        Route::post("/{space}/desk/decisions/{number}/heard", keep, pages::heard::add),
        Route::get("/{space}/desk/decisions/{number}/{track}", keep, pages::track::show),
        Route::post("/{space}/desk/decisions/{number}/{track}/step", keep, pages::track::step),
        Route::post("/{space}/desk/decisions/{number}/{track}/decide", keep, pages::track::decide),
        Route::get("/{space}/desk/boards", Gate::Right(Right::FollowBoards), pages::desk::boards),
        Route::get("/{space}/desk/bodies", keep, pages::bodies::show),
        Route::post("/{space}/desk/bodies", keep, pages::bodies::add),
        Route::post("/{space}/desk/bodies/{body}", keep, pages::bodies::change),
    ]
}

/// Where a space says who belongs to it and who holds which office.
fn settings_pages() -> Vec<Route> {
    let manage = Gate::Right(Right::ManageSpace);
    vec![
        Route::get("/{space}/desk/settings/ties", manage, pages::ties::list),
        Route::get("/{space}/desk/settings/ties/{key}", manage, pages::ties::show),
        Route::post("/{space}/desk/settings/ties/{key}/undo", manage, pages::ties::undo),
        Route::get("/{space}/desk/settings/ties/{key}/{kind}/{id}", manage, pages::ties::edit),
        Route::post("/{space}/desk/settings/ties/{key}/{kind}/{id}", manage, pages::ties::keep),
        Route::post("/{space}/desk/settings/ties/{key}/{kind}/{id}/remove", manage, pages::ties::remove),
    ]
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[
    ::store::Migration {
        version: 2026112240,
        name: "decisions",
        sql: include_str!("../../migrations/2026112240_decisions.sql"),
    },
    ::store::Migration {
        version: 2026112290,
        name: "ties",
        sql: include_str!("../../migrations/2026112290_ties.sql"),
    },
    ::store::Migration {
        version: 2026112340,
        name: "decision_languages",
        sql: include_str!("../../migrations/2026112340_decision_languages.sql"),
    },
];

/// Whose rows its tables hold, and what people read of them as CSV.
const TABLES: &[TableRule] = &[
    TableRule::Register {
        table: "matter",
        name: "matters",
        columns: &["number", "title", "opened_on", "lang"],
    },
    TableRule::Register {
        table: "track_step",
        name: "decisions",
        columns: &["track", "seq", "kind", "on_date", "outcome", "paragraph", "text", "lang"],
    },
];
