//! Actions: who does what until when, at whose cost and to whose gain, towards which goal, with what result.
//!
//! Exactly one organisation answers for an action, of any kind (I8). An action serves a goal or says publicly why
//! not (I9). What it began as, what it serves and what it gave lies on the thread; a joint action is joint only when
//! all bodies of its matter have said yes, which it learns in their transaction (`desk::follow_matter`).

pub mod desk;
pub mod model;
pub mod money;
pub mod rules;
pub mod store;

use web::Slice;

/// The log's and the directory's word for an action.
pub const ACTION: kernel::Kind = "action";
/// The log's and the directory's word for a result.
pub const RESULT: kernel::Kind = "result";

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[::store::Migration {
    version: 2026112250,
    name: "action",
    sql: include_str!("../../migrations/2026112250_action.sql"),
}];

/// The slice.
pub fn slice() -> Slice {
    use self::store::checks;
    Slice::new("actions")
        .migrations(MIGRATIONS)
        .reacts("matter.", desk::follow_matter)
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
