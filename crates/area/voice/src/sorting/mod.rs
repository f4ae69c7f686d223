//! The sorting desk: from the inbox to a decision, one idea at a time, by keyboard or by buttons.
//!
//! | file | what |
//! |---|---|
//! | `page` | one idea: words, decision, what helps beside |
//! | `fields` | theme, place, kind |
//! | `action` | the small pages of the other deeds |
//! | `deeds` | what the forms do to one idea, each in one transaction |
//! | `overview` | what waits, and the lists of it |
//! | `dossier` | everything about one idea |
//! | `proposals` | what ideas become, and how it ends |
//! | `themes` | adding, renaming, retiring, promoting |
//! | `undoing` | what was done lately, and taking it back |
//! | `suggest` | what a machine suggests about an idea, and why; pure |
//! | `cluster`, `forms`, `pace` | pure |
//! | `keys` | keys of one letter |
//! | `store` | SQL of the keys, and of how sorting goes |
//! | `reading` | what the pages read alike |
//!
//! Every decision is the post of a form and works without scripts. Suggestions are shown as such and change
//! nothing until a person sends them (I20).

mod action;
mod cluster;
mod deeds;
mod dossier;
mod fields;
pub mod forms;
mod keys;
mod overview;
pub mod pace;
mod page;
mod proposals;
mod reading;
mod samples;
mod store;
pub mod suggest;
mod themes;
mod undoing;

#[cfg(test)]
mod looks;

use ::store::TableRule;
use members::Right;
use web::{Gate, Heading, Menu, Route, Slice};

use crate::idea::{kindred, store::words as told};
use action::Action;
use reading::Queue;

/// The tables of the slice: keys of one letter, per person.
pub const MIGRATIONS: &[::store::Migration] = &[::store::Migration {
    version: 2026112215,
    name: "sorting",
    sql: include_str!("../../migrations/2026112215_sorting.sql"),
}];

/// Whose rows its tables hold, and what people read of them as CSV.
const TABLES: &[TableRule] = &[TableRule::LeftOut {
    table: "desk_keys",
    why: "which keys a person uses at the desk, in every space of the installation",
}];

/// The addresses of the small pages, by deed.
const PAGES: [(&str, Action); 8] = [
    ("/{space}/desk/sort/{number}/proposal", Action::Proposal),
    ("/{space}/desk/sort/{number}/park", Action::Park),
    ("/{space}/desk/sort/{number}/refer", Action::Refer),
    ("/{space}/desk/sort/{number}/ask", Action::Ask),
    ("/{space}/desk/sort/{number}/answer", Action::Answer),
    ("/{space}/desk/sort/{number}/mask", Action::Mask),
    ("/{space}/desk/sort/{number}/withhold", Action::Withhold),
    ("/{space}/desk/sort/{number}/reopen", Action::Reopen),
];

/// The lists of what waits.
const LISTS: [(&str, Queue); 4] = [
    ("/{space}/desk/held", Queue::Held),
    ("/{space}/desk/replies", Queue::Replies),
    ("/{space}/desk/overdue", Queue::Overdue),
    ("/{space}/desk/silent", Queue::Silent),
];

/// What the desk would suggest about an idea now. Writes nothing.
pub async fn suggested(
    tx: &mut ::store::Tx,
    idea: &crate::idea::Idea,
) -> ::store::Result<Vec<suggest::Proposed>> {
    let names = reading::Names::load(tx, idea.space).await?;
    let kindred = kindred::of_idea(tx, idea, kindred::ALL).await?;
    let kept = told::suggestions(tx, idea.id).await?;
    reading::suggested(tx, idea, &names, &kindred, &kept).await
}

/// The desk as a slice.
pub fn slice() -> Slice {
    let (see, sort) = (Gate::Right(Right::SeeDesk), Gate::Right(Right::SortIdeas));
    let (steer, manage) = (Gate::Right(Right::SteerIdeas), Gate::Right(Right::ManageSpace));
    let mut routes = vec![
        Route::get("/{space}/desk", see, overview::show),
        Route::get("/{space}/desk/sort", sort, page::first),
        Route::get("/{space}/desk/sort/{number}", sort, page::show),
        Route::post("/{space}/desk/sort/{number}", sort, deeds::save),
        // Whoever sees the desk has done something there; what may be taken back is asked of the deed.
        Route::post("/{space}/desk/undo", see, undoing::undo_last),
        Route::get("/{space}/desk/deeds", see, undoing::list),
        Route::get("/{space}/desk/deeds/{deed}", see, undoing::show),
        Route::post("/{space}/desk/deeds/{deed}", see, undoing::undo),
        Route::get("/{space}/desk/keys", see, keys::show),
        Route::post("/{space}/desk/keys", see, keys::save),
        Route::post("/{space}/desk/replies/{number}/seen", see, overview::seen),
        Route::get("/{space}/desk/i/{number}", see, dossier::show),
        Route::post(
            "/{space}/desk/i/{number}/contact",
            Gate::Right(Right::SeeContact),
            dossier::show_contact,
        ),
        Route::post("/{space}/desk/i/{number}/leave", steer, dossier::leave),
        Route::get("/{space}/desk/proposals", see, proposals::list),
        Route::post("/{space}/desk/proposals", steer, proposals::open),
        Route::get("/{space}/desk/proposals/{number}", see, proposals::show),
        Route::post("/{space}/desk/proposals/{number}", steer, proposals::change),
        Route::get("/{space}/desk/themes", manage, themes::show),
        Route::post("/{space}/desk/themes", manage, themes::change),
        Route::post("/{space}/desk/themes/promote", manage, themes::promote),
    ];
    for (path, action) in PAGES {
        let gate = Gate::Right(action.right());
        routes.push(Route::get(path, gate, move |ctx| deeds::ask(ctx, action)));
        routes.push(Route::post(path, gate, move |ctx, form| deeds::act(ctx, form, action)));
    }
    for (path, queue) in LISTS {
        routes.push(Route::get(path, see, move |ctx| overview::list(ctx, queue)));
    }
    Slice::new("sorting")
        .routes(routes)
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .entry(Menu::Desk(Heading::Start, Right::SeeDesk), "sorting-desk", "/desk")
        .entry(Menu::Desk(Heading::Sort, Right::SortIdeas), "sorting-sort", "/desk/sort")
        .entry(Menu::Desk(Heading::Propose, Right::SeeDesk), "sorting-proposals", "/desk/proposals")
        .entry(Menu::Settings(Right::ManageSpace), "sorting-themes", "/desk/themes")
}
