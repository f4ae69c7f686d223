//! "Contribute": everybody finds their own way to do something for a focus area. An actor – a department, a firm, an
//! association, somebody on their own – leaves a commitment without an account, gets a number and four words, and keeps
//! a plan of its own under them: private until shared, edited, done, taken back.
//!
//! The states are drawn in [`rules`]. A commitment is no idea: nobody answers it, nobody decides on it, and it is the
//! actor's own to change (`docs/decisions/018-commitments.md`).
//!
//! | file | what |
//! |---|---|
//! | `model` | actors with their plans, commitments: plain data |
//! | `rules` | what may become of a commitment: pure |
//! | `together` | overlaps, gaps, possible partners: pure |
//! | `text` | what is told of a text when it arrives: pure |
//! | `shown` | how commitments are shown to everybody |
//! | `tied` | shared commitments on the thread |
//! | `helps` | the goal and the action that a commitment helps, to be chosen |
//! | `session` | who has shown a code, for two hours |
//! | `remind` | the day has come |
//! | `deeds` | what an actor does with its own plan |

mod checks;
mod deeds;
pub mod desk;
pub mod forms;
mod helps;
pub mod model;
pub(crate) mod pages;
pub mod remind;
pub mod rules;
mod session;
pub mod shown;
pub mod store;
mod text;
mod tied;
pub mod together;

use ::store::TableRule;
use members::{Right, space::Switch};
use web::{Gate, Heading, Menu, Route, Slice};

/// The log's word for a commitment.
pub const COMMITMENT: kernel::Kind = "commitment";
/// The log's word for an actor's plan.
pub const PLAN: kernel::Kind = "actor_plan";

/// The log's word for a focus area.
pub(crate) const AREA: kernel::Kind = "area";
/// The log's word for a goal.
pub(crate) const GOAL: kernel::Kind = "goal";
/// The log's word for an action.
pub(crate) const ACTION: kernel::Kind = "action";

/// The slice.
pub fn slice() -> Slice {
    Slice::new("contribute")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .routes(public())
        .routes(desk_routes())
        .entry_where(Switch::Commitments, Menu::Footer, "contribute", "/contribute")
        .entry_where(
            Switch::Commitments,
            Menu::Desk(Heading::Decide, Right::SteerIdeas),
            "desk-contribute",
            "/desk/contribute",
        )
        .entry_where(
            Switch::Commitments,
            Menu::Settings(Right::ManageSpace),
            "examples-title",
            "/desk/contribute/examples",
        )
        .check("K1", checks::K1, |store| Box::pin(checks::strays(store)))
        .check("K2", checks::K2, |store| Box::pin(checks::unseen(store)))
        .check("K3", checks::K3, |store| Box::pin(checks::untied(store)))
        .tick("remind of commitments whose day has come", |store| Box::pin(remind::due(store)))
}

fn public() -> Vec<Route> {
    use pages::{enter, one, plan, receipt, start, together, write};
    let open = Gate::Public;
    vec![
        Route::get("/{space}/contribute", open, start::show),
        Route::get("/{space}/contribute/area/{number}", open, write::form),
        Route::post("/{space}/contribute/area/{number}", open, write::send),
        Route::get("/{space}/contribute/receipt/{ticket}", open, receipt::show),
        Route::get("/{space}/contribute/together", open, together::show),
        Route::get("/{space}/contribute/plan", open, enter::page),
        Route::post("/{space}/contribute/plan", open, enter::open),
        Route::get("/{space}/contribute/plan/now", open, plan::show),
        Route::post("/{space}/contribute/plan/about", open, deeds::describe),
        Route::post("/{space}/contribute/plan/leave", open, deeds::leave),
        Route::get("/{space}/contribute/plan/{number}", open, one::show),
        Route::post("/{space}/contribute/plan/{number}", open, deeds::edit),
        Route::post("/{space}/contribute/plan/{number}/done", open, deeds::finish),
        Route::post("/{space}/contribute/plan/{number}/turn", open, deeds::turn),
        Route::post("/{space}/contribute/plan/{number}/helps", open, deeds::help),
    ]
}

fn desk_routes() -> Vec<Route> {
    use pages::{look, overview, starters};
    let (look_at, manage) = (Gate::Right(Right::SteerIdeas), Gate::Right(Right::ManageSpace));
    vec![
        Route::get("/{space}/desk/contribute", look_at, overview::show),
        Route::get("/{space}/desk/contribute/examples", manage, starters::show),
        Route::post("/{space}/desk/contribute/examples", manage, starters::save),
        Route::get("/{space}/desk/contribute/{number}", look_at, look::show),
        Route::post("/{space}/desk/contribute/{number}", look_at, look::review),
        Route::post("/{space}/desk/contribute/{number}/helps", look_at, look::help),
    ]
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[
    ::store::Migration {
        version: 2026112280,
        name: "contribute",
        sql: include_str!("../../migrations/2026112280_contribute.sql"),
    },
    ::store::Migration {
        version: 2026112300,
        name: "commitment_tied",
        sql: include_str!("../../migrations/2026112300_commitment_tied.sql"),
    },
    ::store::Migration {
        version: 2026112322,
        name: "plan_session_moved",
        sql: include_str!("../../migrations/2026112322_plan_session_moved.sql"),
    },
    ::store::Migration {
        version: 2026112341,
        name: "commitment_helps",
        sql: include_str!("../../migrations/2026112341_commitment_helps.sql"),
    },
    ::store::Migration {
        version: 2026112411,
        name: "actor_kept",
        sql: include_str!("../../migrations/2026112411_actor_kept.sql"),
    },
];

/// Whose rows its tables hold, and what people read of them as CSV.
const TABLES: &[TableRule] = &[
    TableRule::Names { table: "commitment", column: "area", parent: "strategy_item" },
    TableRule::Names { table: "commitment", column: "goal", parent: "strategy_item" },
    TableRule::Names { table: "commitment_example", column: "area", parent: "strategy_item" },
    TableRule::Register {
        table: "commitment",
        name: "commitments",
        columns: &["number", "life", "seen", "by_when", "lang"],
    },
];
