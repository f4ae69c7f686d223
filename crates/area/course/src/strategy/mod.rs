//! Strategy: frames (the space's own, and those of others that it holds its own against), the areas, goals and lines
//! that hang in them, what is known around them, and crosswalks between two of them.
//!
//! ```text
//! document:  draft ⇄ consultation ─► adopted (names its decision) ─► superseded (by the adoption of its successor)
//! frame  ◄─ part_of ─ area ◄─ part_of ─ goal ◄─ part_of ─ line        goal ─ derives_from ─► challenge, document
//! line, goal, area ─ maps_onto ─► line, area of another frame
//! ```
//!
//! What a goal lacks (a definition, a number, a year, an outcome) is computed from its fields and never stored.

mod checks;
mod deeds;
pub mod desk;
pub mod forms;
mod load;
pub mod model;
mod noting;
mod pages;
mod paper;
mod reactions;
pub mod rules;
pub mod store;
mod whole;

pub use load::{Loaded, Tables, addressed, items, load, statements};
pub use whole::Whole;

use ::store::TableRule;
use members::Right;
use web::{Gate, Heading, Menu, Route, Slice, papers::Paper};

/// The slice.
pub fn slice() -> Slice {
    Slice::new("strategy")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .routes(public())
        .routes(desk_routes())
        .entry(Menu::Public, "nav-strategy", "/strategy")
        .entry(Menu::Desk(Heading::Decide, Right::DraftStrategy), "desk-strategy", "/desk/strategy")
        .reacts("decision.", reactions::react)
        .reacts("matter.", reactions::react)
        .paper(Paper::Brief, paper::brief)
        .paper(Paper::Strategy, paper::strategy)
        .check("S1", checks::S1, |store| Box::pin(checks::adoption(store)))
        .check("S2", checks::S2, |store| Box::pin(checks::trees(store)))
        .check("S3", checks::S3, |store| Box::pin(checks::sums(store)))
}

fn public() -> Vec<Route> {
    use pages::{areas, crosswalks, data, frame, goals, registers};
    let open = Gate::Public;
    vec![
        Route::get("/{space}/strategy", open, frame::current),
        Route::get("/{space}/strategy/{key}", open, frame::one),
        Route::get("/{space}/strategy/{key}/items.csv", open, data::items),
        Route::get("/{space}/strategy/{key}/items.json", open, data::items),
        Route::get("/{space}/goals", open, goals::list),
        Route::get("/{space}/goals.csv", open, data::goals),
        Route::get("/{space}/goals.json", open, data::goals),
        Route::get("/{space}/goals/{number}", open, goals::one),
        Route::get("/{space}/areas", open, areas::list),
        Route::get("/{space}/areas.csv", open, data::areas),
        Route::get("/{space}/areas.json", open, data::areas),
        Route::get("/{space}/areas/{number}", open, areas::one),
        Route::get("/{space}/strengths", open, registers::strengths),
        Route::get("/{space}/strengths.csv", open, data::strengths),
        Route::get("/{space}/strengths.json", open, data::strengths),
        Route::get("/{space}/strengths/{number}", open, registers::strength),
        Route::get("/{space}/challenges", open, registers::challenges),
        Route::get("/{space}/challenges.csv", open, data::challenges),
        Route::get("/{space}/challenges.json", open, data::challenges),
        Route::get("/{space}/challenges/{number}", open, registers::challenge),
        Route::get("/{space}/trends", open, registers::trends),
        Route::get("/{space}/trends.csv", open, data::trends),
        Route::get("/{space}/trends.json", open, data::trends),
        Route::get("/{space}/trends/{number}", open, registers::trend),
        Route::get("/{space}/glossary", open, registers::glossary),
        Route::get("/{space}/glossary.csv", open, data::glossary),
        Route::get("/{space}/glossary.json", open, data::glossary),
        Route::get("/{space}/crosswalk", open, crosswalks::list),
        Route::get("/{space}/crosswalk/{key}", open, crosswalks::one),
        Route::get("/{space}/crosswalk/{key}/marks.csv", open, data::marks),
        Route::get("/{space}/crosswalk/{key}/marks.json", open, data::marks),
    ]
}

fn desk_routes() -> Vec<Route> {
    use pages::desk;
    let (write, adopt) = (Gate::Right(Right::DraftStrategy), Gate::Right(Right::KeepDecisions));
    vec![
        Route::get("/{space}/desk/strategy", write, desk::overview),
        Route::get("/{space}/desk/strategy/new", write, deeds::new_frame),
        Route::post("/{space}/desk/strategy/new", write, deeds::draft_frame).public_text(),
        Route::get("/{space}/desk/strategy/{key}", write, desk::frame),
        Route::get("/{space}/desk/strategy/{key}/edit", write, deeds::edit_frame),
        Route::post("/{space}/desk/strategy/{key}/edit", write, deeds::revise_frame).public_text(),
        // Who adopts keeps decisions; the other moves ask for the right to draft in the deed itself.
        Route::post("/{space}/desk/strategy/{key}/move", adopt, deeds::move_frame),
        Route::get("/{space}/desk/strategy/{key}/add", write, deeds::new_item),
        Route::post("/{space}/desk/strategy/{key}/add", write, deeds::add_item).public_text(),
        Route::get("/{space}/desk/strategy/{key}/paste", write, deeds::new_table),
        Route::post("/{space}/desk/strategy/{key}/paste", write, deeds::paste).public_text(),
        Route::get("/{space}/desk/strategy/item/{id}", write, deeds::edit_item),
        Route::post("/{space}/desk/strategy/item/{id}", write, deeds::revise_item).public_text(),
        Route::post("/{space}/desk/strategy/item/{id}/retire", write, deeds::retire_item),
        Route::get("/{space}/desk/statements", write, desk::statements),
        Route::get("/{space}/desk/statements/new", write, deeds::new_statement),
        Route::post("/{space}/desk/statements/new", write, deeds::note).public_text(),
        Route::get("/{space}/desk/statements/{id}", write, deeds::edit_statement),
        Route::post("/{space}/desk/statements/{id}", write, deeds::revise_statement).public_text(),
        Route::post("/{space}/desk/statements/{id}/confirm", write, deeds::confirm),
        Route::post("/{space}/desk/statements/{id}/retire", write, deeds::retire_statement),
        Route::get("/{space}/desk/crosswalk/new", write, deeds::new_crosswalk),
        Route::post("/{space}/desk/crosswalk/new", write, deeds::open_crosswalk),
        Route::get("/{space}/desk/crosswalk/{key}", write, deeds::new_mark),
        Route::post("/{space}/desk/crosswalk/{key}", write, deeds::set_mark),
    ]
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[::store::Migration {
    version: 2026112260,
    name: "strategy",
    sql: include_str!("../../migrations/2026112260_strategy.sql"),
}];

/// Whose rows its tables hold, and what people read of them as CSV.
const TABLES: &[TableRule] = &[
    TableRule::Register {
        table: "strategy",
        name: "strategies",
        columns: &["number", "kind", "state", "title", "decision", "lang"],
    },
    TableRule::Register {
        table: "strategy_item",
        name: "goals-and-lines",
        columns: &["kind", "number", "key", "title", "retired"],
    },
];
