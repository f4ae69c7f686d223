//! Working groups: what they were asked to do, their members as persons, their meetings, and what they owe.
//!
//! | file | what |
//! |---|---|
//! | `rules` | memberships; mixed groups by what people say of themselves: pure |
//! | `calendar` | meetings as a calendar file (RFC 5545): pure |
//! | `desk` | founding, mandates, topics, members, meetings |
//! | `codes` | the four words by which a member replies or leaves |
//! | `store` | every SQL statement |
//! | `deeds` | what the forms do |
//! | `paper` | what a report says of a group |
//! | `pages` | the public list and page, joining and leaving, the room, the mixer |
//!
//! A member is shown by name only, and only with consent; as somebody's representative only when a decision that
//! says so is recorded.

mod codes;
mod deeds;
pub mod desk;
mod pages;
mod paper;
pub mod rules;
pub mod store;

use ::store::TableRule;
use members::Right;
use web::{Gate, Heading, Menu, Route, Slice, papers::Paper};

/// The slice: its tables and pages.
pub fn slice() -> Slice {
    let (see, lead) = (Gate::Right(Right::SeeWork), Gate::Right(Right::LeadGroups));
    Slice::new("groups")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .routes(vec![
            Route::get("/{space}/groups", Gate::Public, pages::list::list),
            Route::get("/{space}/groups.ics", Gate::Public, pages::feed::all),
            Route::get("/{space}/groups/member", Gate::Public, pages::member::enter),
            Route::post("/{space}/groups/member", Gate::Public, deeds::reply),
            Route::get("/{space}/groups/{number}", Gate::Public, pages::one::one),
            Route::post("/{space}/groups/{number}", Gate::Public, deeds::join),
            Route::get("/{space}/groups/{number}/calendar.ics", Gate::Public, pages::feed::one),
            Route::get("/{space}/room", see, pages::rooms::list),
            Route::post("/{space}/room", lead, deeds::found).public_text(),
            Route::get("/{space}/room/{number}", see, pages::room::show),
            Route::post("/{space}/room/{number}", lead, deeds::room).public_text(),
            Route::get("/{space}/room/{number}/members.csv", lead, pages::file::members),
            Route::get("/{space}/desk/mix", lead, pages::mix::show),
        ])
        .entry(Menu::Footer, "nav-groups", "/groups")
        .entry(Menu::Desk(Heading::Propose, Right::SeeWork), "nav-rooms", "/room")
        .paper(Paper::Chapter, paper::chapter)
        .paper(Paper::Handout, paper::handout)
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[
    ::store::Migration {
        version: 2026112236,
        name: "group",
        sql: include_str!("../../migrations/2026112236_group.sql"),
    },
    ::store::Migration {
        version: 2026112410,
        name: "member_kept",
        sql: include_str!("../../migrations/2026112410_member_kept.sql"),
    },
];

/// Whose rows its tables hold, and what people read of them as CSV.
const TABLES: &[TableRule] = &[
    TableRule::Names { table: "group_member", column: "contact", parent: "contact" },
    TableRule::Register {
        table: "work_group",
        name: "groups",
        columns: &[
            "number",
            "name",
            "mandate",
            "decided",
            "decided_on",
            "due_on",
            "lead",
            "opened_at",
            "ended_at",
        ],
    },
];
