//! Assessing proposals: criteria with weights, several people independently, an order that says how sure it is and
//! why, and what becomes of each proposal in it.
//!
//! | file | what |
//! |---|---|
//! | `rules` | which marks and choices are whole: pure |
//! | `desk` | criteria, assessing, sending back, putting in order, choosing |
//! | `store` | every SQL statement |
//! | `deeds` | what the forms do |
//! | `pages` | what one is to assess, criteria, orders, choosing; the order that everybody reads |
//!
//! Nobody sees others' marks before having given their own. Every order is kept with its weights; the ordering itself
//! is the library `ranking`.

mod deeds;
pub mod desk;
mod pages;
pub mod rules;
pub mod store;

use members::Right;
use web::{Gate, Heading, Menu, Route, Slice};

/// The slice: its tables and pages.
pub fn slice() -> Slice {
    let assess = Gate::Right(Right::Assess);
    let (see, steer) = (Gate::Right(Right::SeeWork), Gate::Right(Right::SteerProposals));
    Slice::new("assessments")
        .migrations(MIGRATIONS)
        .routes(vec![
            Route::get("/{space}/proposals/order", Gate::Public, pages::order::public),
            Route::get("/{space}/desk/assess", assess, pages::mine::list),
            Route::get("/{space}/desk/assess/{number}", assess, pages::assess::show),
            Route::post("/{space}/desk/assess/{number}", assess, deeds::assess),
            Route::get("/{space}/desk/criteria", steer, pages::criteria::show),
            Route::post("/{space}/desk/criteria", steer, deeds::criteria),
            Route::get("/{space}/desk/orders", see, pages::orders::list),
            Route::post("/{space}/desk/orders", steer, deeds::order),
            Route::get("/{space}/desk/orders/{number}", see, pages::order::one),
            Route::get("/{space}/desk/orders/{number}/choose", steer, pages::choose::show),
            Route::post("/{space}/desk/orders/{number}/choose", steer, deeds::choose),
        ])
        .entry(Menu::Desk(Heading::Propose, Right::Assess), "nav-assess", "/desk/assess")
        .entry(Menu::Desk(Heading::Propose, Right::SeeWork), "nav-orders", "/desk/orders")
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[::store::Migration {
    version: 2026112235,
    name: "assessment",
    sql: include_str!("../../migrations/2026112235_assessment.sql"),
}];
