//! The theme map: which themes the ideas of a round, or of a space, hold.
//!
//! A *run* suggests, in the background and the same every time (`textsense::themes`); people decide: what they pin,
//! name, split, join or move stands in every later run, and can be taken back. Themes of the map can be made themes of
//! the space, and be tied to focus areas. What everybody sees of it, people have shown: what a later run finds is for the
//! desk until they show that.
//!
//! | file | what |
//! |---|---|
//! | `rules` | how a run stands, what a deed changed and how it is taken back: pure |
//! | `forms` | what a form wishes: pure |
//! | `treemap` | areas as large as what they stand for: pure |
//! | `desk` | deeds |
//! | `deeds` | what the forms do |
//! | `run` | the work of a run |
//! | `following` | new ideas find their theme, others leave the map |
//! | `vectors` | where meaning comes from |
//! | `held` | maps in memory, for new ideas |
//! | `store` | every SQL statement of the slice |
//! | `pages` | the map, one theme, a run, its file, the map for everybody |
//!
//! Absent on purpose: a machine that sorts. Being on the map changes nothing about an idea.

mod deeds;
pub mod desk;
mod following;
pub mod forms;
mod held;
mod pages;
pub mod rules;
pub mod run;
pub mod store;
mod treemap;
mod vectors;

use members::Right;
use web::{CheckOutcome, Gate, Heading, Menu, Route, Slice};

/// The slice: its tables and pages, what follows the ideas, what always holds.
pub fn slice() -> Slice {
    let sort = Gate::Right(Right::SortIdeas);
    Slice::new("themes")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .routes(vec![
            Route::get("/{space}/desk/theme-map", sort, pages::map::show),
            Route::post("/{space}/desk/theme-map", sort, deeds::on_map),
            Route::get("/{space}/desk/theme-map/{theme}", sort, pages::one::show),
            Route::post("/{space}/desk/theme-map/{theme}", sort, deeds::on_theme),
            Route::get("/{space}/desk/theme-map/runs/{number}", sort, pages::run::show),
            Route::get("/{space}/themes/map", Gate::Public, pages::public::map),
            Route::get("/{space}/themes/map/{theme}", Gate::Public, pages::public::one),
            Route::get("/{space}/themes/runs/{number}", Gate::Public, pages::file::show),
        ])
        .entry(Menu::Desk(Heading::Sort, Right::SortIdeas), "themes-map", "/desk/theme-map")
        .followers(|_| vec![Box::new(following::Places)])
        .reacts("theme.retired", |tx, event| {
            Box::pin(async move { self::store::maps::unlabel(tx, event.subject.id).await })
        })
        .tick("note runs of themes that were lost", |store| Box::pin(run::lose_the_silent(store)))
        .check(
            "themes",
            "every idea on a theme map is in one theme that is there, and the sums are its sums",
            |store| {
                Box::pin(async move {
                    let (count, astray, miscounted) =
                        self::store::places::checked(&mut store.read().await?).await?;
                    let told = |n: i64, what: &str| (n > 0).then(|| format!("{what}: {n}"));
                    let breaches = told(astray, "places without their theme")
                        .into_iter()
                        .chain(told(miscounted, "wrong sums"));
                    Ok(CheckOutcome { count, breaches: breaches.collect() })
                })
            },
        )
}

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[
    ::store::Migration {
        version: 2026112227,
        name: "theme_map",
        sql: include_str!("../../migrations/2026112227_theme_map.sql"),
    },
    ::store::Migration {
        version: 2026112400,
        name: "theme_map_shown",
        sql: include_str!("../../migrations/2026112400_theme_map_shown.sql"),
    },
];

/// Whose rows its tables hold.
const TABLES: &[::store::TableRule] = &[
    ::store::TableRule::Names { table: "theme_sum", column: "map", parent: "theme_map" },
    ::store::TableRule::Names { table: "theme_place", column: "thing", parent: "idea" },
];
