//! Ideas from a file: CSV, TSV, XLSX or ODS. A person sees row by row what would happen, then all of it happens
//! or nothing; a second run recognises what is here already. Who imports is the scribe, never the owner.
//!
//! | file | what |
//! |---|---|
//! | `fields` | what columns can be mapped to |
//! | `rules` | sheet and mapping to a plan: pure |
//! | `cells` | what single cells can say: pure |
//! | `desk` | preview and import |
//! | `command` | the same for the command line |
//! | `said` | faults in sentences |
//! | `forms` | what the page's form says: pure |
//! | `pages` | upload, mapping with preview, result |
//! | `store` | remembered mappings, files between two steps |
//!
//! Absent on purpose: contact data. A file never makes somebody an owner.

pub mod cells;
pub mod command;
pub mod desk;
pub mod fields;
pub mod forms;
mod pages;
pub mod rules;
pub mod said;
pub mod store;

pub use command::import_file;
pub use desk::{Outcome, import, preview};
pub use rules::{Options, Plan, PlannedRow, Status, Trouble};

use ::store::TableRule;
use members::Right;
use web::{Gate, Heading, Menu, Route, Slice};

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[::store::Migration {
    version: 2026112210,
    name: "importing",
    sql: include_str!("../../migrations/2026112210_importing.sql"),
}];

/// Whose rows its tables hold, and what people read of them as CSV.
const TABLES: &[TableRule] = &[TableRule::LeftOut {
    table: "import_upload",
    why: "a file between its upload and its import, for a day",
}];

/// The slice.
pub fn slice() -> Slice {
    let gate = Gate::Right(Right::ImportIdeas);
    Slice::new("importing")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .entry(Menu::Desk(Heading::Gather, Right::ImportIdeas), "nav-import", "/desk/import")
        .routes(vec![
            Route::get("/{space}/desk/import", gate, pages::begin),
            Route::post("/{space}/desk/import", gate, pages::upload).upload(),
            Route::get("/{space}/desk/import/{upload}", gate, pages::look),
            Route::post("/{space}/desk/import/{upload}", gate, pages::confirm).upload(),
        ])
        .tick("forget uploaded files whose time is over", |store| {
            Box::pin(async move {
                let mut tx = store.housekeeping().await?;
                store::sweep(&mut tx).await?;
                Ok(tx.commit().await?)
            })
        })
}
