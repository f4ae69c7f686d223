//! Proposals: what ideas are worked into, from a draft to what the boards decide; [`rules`] draws the states.
//!
//! | file | what |
//! |---|---|
//! | `rules` | states, the chain of steps, what may happen: pure |
//! | `desk` | open, close; `write`: texts, frames, steps; `shape`: split and join; `course`: what boards decide |
//! | `store` | every SQL statement; `work`: what is written |
//! | `deeds` | what the forms do |
//! | `paper` | what a brief and a report say of proposals |
//! | `pages` | the public list, page, versions and file; the desk's pages of writing |
//! | `checks` | what `samband verify` counts |
//!
//! A proposal knows its ideas only through the thread; what it took from each of them is kept with the idea.
//! Number, title, state and ideas are public as soon as it is worked on, since every owner is told; its text is
//! public from *ready*, in the version that was ready.

mod checks;
mod deeds;
pub mod desk;
mod pages;
mod paper;
pub mod rules;
pub mod store;

use ::store::TableRule;
pub use desk::{close, open};
use members::Right;
pub(crate) use pages::sample;
pub use pages::{dated, tag};
pub use rules::State;
pub use store::Proposal;
use web::{Gate, Heading, Menu, Route, Slice, papers::Paper};

/// The slice: its tables, pages, what it does because of decisions, what always holds.
pub fn slice() -> Slice {
    let work = Gate::Right(Right::WorkProposals);
    let steer = Gate::Right(Right::SteerIdeas);
    let frames = Gate::Right(Right::SteerProposals);
    Slice::new("proposals")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .routes(vec![
            Route::get("/{space}/proposals", Gate::Public, pages::list::list),
            Route::get("/{space}/proposals.csv", Gate::Public, pages::file::csv),
            Route::get("/{space}/proposals/{number}", Gate::Public, pages::one::one),
            Route::get("/{space}/proposals/{number}/versions", Gate::Public, pages::versions::versions),
            Route::get("/{space}/areas/{number}/frames", Gate::Public, pages::framed::show),
            Route::get("/{space}/desk/writing", work, pages::writing::list),
            Route::post("/{space}/desk/writing", work, deeds::draft).public_text(),
            Route::get("/{space}/desk/proposals/{number}/work", work, pages::work::show),
            Route::post("/{space}/desk/proposals/{number}/work", work, deeds::work).public_text(),
            Route::get("/{space}/desk/proposals/{number}/shape", steer, pages::shape::show),
            Route::post("/{space}/desk/proposals/{number}/shape", steer, deeds::shape).public_text(),
            Route::get("/{space}/desk/gaps", work, pages::gaps::show),
            Route::post("/{space}/desk/gaps", work, deeds::gaps),
            Route::get("/{space}/desk/frames", frames, pages::frames::show),
            Route::post("/{space}/desk/frames", frames, deeds::frames),
        ])
        .entry(Menu::Public, "nav-proposals", "/proposals")
        .entry(Menu::Desk(Heading::Propose, Right::WorkProposals), "nav-writing", "/desk/writing")
        .reacts("matter.", desk::course::react)
        .reacts("idea.reopened", desk::course::leave_ended)
        .reacts("idea.woken", desk::course::leave_ended)
        .reacts("idea.carried", desk::course::leave_ended)
        .reacts("answers.taken_back", desk::course::leave_ended)
        .paper(Paper::Brief, paper::brief)
        .paper(Paper::Chapter, paper::chapter)
        .check("I1", "no proposal is lost: numbers issued = proposals, without gaps", |store| {
            Box::pin(checks::numbers(store))
        })
        .check("I4", "no idea is at work in a proposal that ended", |store| {
            Box::pin(checks::nobody_stranded(store))
        })
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[
    ::store::Migration {
        version: 2026112204,
        name: "proposal",
        sql: include_str!("../../migrations/2026112204_proposal.sql"),
    },
    ::store::Migration {
        version: 2026112238,
        name: "proposal_states",
        sql: include_str!("../../migrations/2026112238_proposal_states.sql"),
    },
    ::store::Migration {
        version: 2026112237,
        name: "gap",
        sql: include_str!("../../migrations/2026112237_gap.sql"),
    },
    ::store::Migration {
        version: 2026112293,
        name: "proposal_origin",
        sql: include_str!("../../migrations/2026112293_proposal_origin.sql"),
    },
];

/// Whose rows its tables hold, and what people read of them as CSV.
const TABLES: &[TableRule] = &[TableRule::Register {
    table: "proposal",
    name: "proposals",
    columns: &["number", "state", "title", "problem", "suggestion", "lang", "opened_at", "closed_at"],
}];
