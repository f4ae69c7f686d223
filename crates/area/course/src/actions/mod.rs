//! Actions: who does what until when, at whose cost and to whose gain, towards which goal, with what result.
//!
//! Exactly one organisation answers for an action, of any kind (I8). An action serves a goal or says publicly why
//! not (I9). What it began as, what it serves and what it gave lies on the thread; a joint action is joint only when
//! all bodies of its matter have said yes, which it learns in their transaction (`desk::follow_matter`).

pub mod desk;
pub mod forms;
pub mod model;
pub mod money;
pub mod on_area;
mod pages;
mod paper;
pub mod rules;
mod shown;
pub mod store;

use ::store::TableRule;
use members::Right;
use web::{Gate, Heading, Menu, Route, Slice, papers::Paper};

/// The log's and the directory's word for an action.
pub const ACTION: kernel::Kind = "action";
/// The log's and the directory's word for a result.
pub const RESULT: kernel::Kind = "result";

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[
    ::store::Migration {
        version: 2026112250,
        name: "action",
        sql: include_str!("../../migrations/2026112250_action.sql"),
    },
    ::store::Migration {
        version: 2026112301,
        name: "action_levels",
        sql: include_str!("../../migrations/2026112301_action_levels.sql"),
    },
];

/// Whose rows its tables hold, and what people read of them as CSV.
const TABLES: &[TableRule] = &[
    TableRule::Register {
        table: "action",
        name: "actions",
        columns: &[
            "number",
            "state",
            "title",
            "summary",
            "due",
            "light",
            "no_goal",
            "report_due",
            "levels",
            "currency",
            "lang",
        ],
    },
    TableRule::Register {
        table: "outcome",
        name: "results",
        columns: &["number", "title", "says", "horizon", "evidence", "unmeasured", "happened_on", "lang"],
    },
];

/// The slice.
pub fn slice() -> Slice {
    use self::store::checks;
    let keep = Gate::Right(Right::KeepActions);
    Slice::new("actions")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .entry(Menu::Public, "nav-actions", "/actions")
        .entry(Menu::Public, "nav-results", "/results")
        .entry(Menu::Desk(Heading::Decide, Right::KeepActions), "nav-actions-desk", "/desk/actions")
        .routes(vec![
            Route::get("/{space}/actions", Gate::Public, pages::list::page),
            Route::get("/{space}/actions.csv", Gate::Public, pages::files::csv),
            Route::get("/{space}/actions.json", Gate::Public, pages::files::json),
            Route::get("/{space}/actions/new", keep, pages::plan::new),
            Route::post("/{space}/actions/new", keep, pages::plan::add).public_text(),
            Route::get("/{space}/actions/{number}", Gate::Public, pages::one::page),
            Route::get("/{space}/results", Gate::Public, pages::results::page),
            Route::get("/{space}/results.csv", Gate::Public, pages::files::results_csv),
            Route::get("/{space}/results.json", Gate::Public, pages::files::results_json),
            Route::get("/{space}/results/{number}", Gate::Public, pages::results::one),
            Route::get("/{space}/balance", Gate::Public, pages::balance::page),
            Route::get("/{space}/balance.csv", Gate::Public, pages::balance::csv),
            Route::get("/{space}/desk/actions", keep, pages::overview::page),
            Route::get("/{space}/desk/actions/{number}", keep, pages::work::page),
            Route::get("/{space}/desk/actions/{number}/edit", keep, pages::plan::edit),
            Route::post("/{space}/desk/actions/{number}/edit", keep, pages::plan::amend).public_text(),
            Route::post("/{space}/desk/actions/{number}/act", keep, pages::work::act),
            Route::post("/{space}/desk/actions/{number}/report", keep, pages::work::report).public_text(),
            Route::post("/{space}/desk/actions/{number}/result", keep, pages::work::result).public_text(),
            Route::post("/{space}/desk/actions/{number}/party", keep, pages::work::party),
            Route::post("/{space}/desk/actions/{number}/milestone", keep, pages::work::milestone),
            Route::post("/{space}/desk/actions/{number}/reached", keep, pages::work::reached),
        ])
        .reacts("matter.", desk::follow_matter)
        .paper(Paper::Brief, paper::brief)
        .paper(Paper::Report, paper::report)
        .paper(Paper::Chapter, paper::chapter)
        .check("I8", "every action has exactly one organisation that answers for it", |store| {
            Box::pin(checks::accountable(store))
        })
        .check("I9", "every action serves a goal or says why not", |store| Box::pin(checks::goals(store)))
        .check("I15", "what is joint was adopted by all bodies", |store| Box::pin(checks::joint(store)))
        .check("actions", "what is completed has a result", |store| Box::pin(checks::done(store)))
        .check("actions", "the state of an action is that of its last step", |store| {
            Box::pin(checks::steps(store))
        })
}
