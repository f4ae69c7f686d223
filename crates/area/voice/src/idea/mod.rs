//! The heart: an idea, its states and everything that may happen to it.
//!
//! ```text
//!             ┌────────── clarifying ◄──────┐ (owner replies, or the days pass → back)
//! received ──►│                             │
//!    │        └──► sorted ──► in_proposal ──┴─► adopted ──► realised     (by what happens further along the thread)
//!    │               │  │          │
//!    ├► withheld ◄───┘  ├► parked ─┘ (on its date → sorted)
//!    ├► referred        any open ──► withdrawn (owner)
//!    └──────────► answered ◄──── any open; reopen → sorted
//! ```
//!
//! | file | what |
//! |---|---|
//! | `state` | words: states, kinds, channels, reasons |
//! | `rules` | what may happen: pure |
//! | `code` | receipt codes and how they are kept |
//! | `arrive` | what happens to every text before it is an idea |
//! | `model` | an idea as it is read |
//! | `desk` | deeds: permit, decide, store, log, in one transaction |
//! | `clock` | what the passing of time does |
//! | `happened` | what happened to an idea, in a few words that everybody may read |
//! | `reactions` | what happens further along the thread: decisions, actions, results |
//! | `onwards` | ideas that come along into the round that continues theirs |
//! | `answers` | batches of answers: all or nothing, at a moment, undoable |
//! | `rated` | whether the answers helped, in a sentence |
//! | `store` | every SQL statement over these tables |
//! | `shown` | how an idea is shown to everyone |
//! | `samples` | examples for the samples of pages |
//! | `followers` | outbox, search index and directory from the log |
//! | `kindred` | which ideas resemble each other, from the log |
//! | `sheets` | what is wrong with a file that people send, in words: pure |
//! | `masking` | what a person masks, and what a method would: pure |
//! | `vote` | what the nearest say about something new: pure |
//! | `labels` | themes added to those that ideas are sorted under |
//! | `meaning` | what ideas mean: vectors by a model, or their words |
//! | `letters` | the words of the messages to owners |
//! | `store::checks` | the invariants that `samband verify` counts |

pub mod answers;
pub mod arrive;
pub mod clock;
pub mod code;
pub mod desk;
pub mod followers;
pub mod happened;
pub mod kindred;
pub mod labels;
pub mod letters;
pub mod masking;
pub mod meaning;
pub mod model;
pub mod onwards;
pub mod rated;
mod reactions;
pub mod rules;
pub(crate) mod samples;
pub mod sheets;
pub mod shown;
pub mod state;
pub mod store;
pub mod vote;

pub use model::{Idea, PublicText};
pub use state::{Channel, Kind, Origin, Reason, State};

/// The schema of the heart.
pub const MIGRATIONS: &[::store::Migration] = &[
    ::store::Migration {
        version: 2026112203,
        name: "idea",
        sql: include_str!("../../migrations/2026112203_idea.sql"),
    },
    ::store::Migration {
        version: 2026112211,
        name: "card",
        sql: include_str!("../../migrations/2026112211_card.sql"),
    },
    ::store::Migration {
        version: 2026112221,
        name: "kindred",
        sql: include_str!("../../migrations/2026112221_kindred.sql"),
    },
    ::store::Migration {
        version: 2026112222,
        name: "sums",
        sql: include_str!("../../migrations/2026112222_sums.sql"),
    },
    ::store::Migration {
        version: 2026112224,
        name: "plans",
        sql: include_str!("../../migrations/2026112224_plans.sql"),
    },
    ::store::Migration {
        version: 2026112225,
        name: "meaning",
        sql: include_str!("../../migrations/2026112225_meaning.sql"),
    },
    ::store::Migration {
        version: 2026112239,
        name: "told",
        sql: include_str!("../../migrations/2026112239_told.sql"),
    },
    ::store::Migration {
        version: 2026112265,
        name: "by_letter",
        sql: include_str!("../../migrations/2026112265_by_letter.sql"),
    },
    ::store::Migration {
        version: 2026112276,
        name: "gathering_card",
        sql: include_str!("../../migrations/2026112276_gathering_card.sql"),
    },
    ::store::Migration {
        version: 2026112286,
        name: "carried",
        sql: include_str!("../../migrations/2026112286_carried.sql"),
    },
    ::store::Migration {
        version: 2026112331,
        name: "deed_parts",
        sql: include_str!("../../migrations/2026112331_deed_parts.sql"),
    },
    ::store::Migration {
        version: 2026112351,
        name: "text_version",
        sql: include_str!("../../migrations/2026112351_text_version.sql"),
    },
    ::store::Migration {
        version: 2026112352,
        name: "contact_kept",
        sql: include_str!("../../migrations/2026112352_contact_kept.sql"),
    },
    ::store::Migration {
        version: 2026112412,
        name: "printed",
        sql: include_str!("../../migrations/2026112412_printed.sql"),
    },
    ::store::Migration {
        version: 2026112370,
        name: "answer_seen",
        sql: include_str!("../../migrations/2026112370_answer_seen.sql"),
    },
    ::store::Migration {
        version: 2026112372,
        name: "silence_adopted",
        sql: include_str!("../../migrations/2026112372_silence_adopted.sql"),
    },
];

/// Whose rows its tables hold, and what people read of them as CSV.
const TABLES: &[::store::TableRule] = &[
    ::store::TableRule::Names { table: "idea", column: "contact", parent: "contact" },
    ::store::TableRule::Names { table: "idea_kin", column: "idea", parent: "idea" },
    ::store::TableRule::Names { table: "idea_kin", column: "other", parent: "idea" },
    ::store::TableRule::Names { table: "idea_vector", column: "idea", parent: "idea" },
    ::store::TableRule::Names { table: "idea_place", column: "organisation", parent: "organisation" },
    ::store::TableRule::Names { table: "theme_count", column: "theme", parent: "theme" },
    ::store::TableRule::Names { table: "proposal_count", column: "proposal", parent: "proposal" },
    ::store::TableRule::Register {
        table: "idea",
        name: "ideas",
        columns: &[
            "number",
            "state",
            "kind",
            "lang",
            "channel",
            "origin",
            "received_at",
            "due_at",
            "public_text",
        ],
    },
    ::store::TableRule::Register {
        table: "round",
        name: "rounds",
        columns: &["number", "name", "opens_at", "closes_at"],
    },
    ::store::TableRule::Register { table: "theme", name: "themes", columns: &["key", "name", "retired_at"] },
    ::store::TableRule::Register {
        table: "gathering",
        name: "gatherings",
        columns: &["kind", "key", "name", "place", "held_on", "participants"],
    },
];

/// The directory's and the log's word for an idea.
pub const KIND: kernel::Kind = "idea";

pub use members::{Done, NotDone};

/// The heart as a slice: tables, followers and what the passing of time does. Its journeys have the pages.
pub fn slice() -> web::Slice {
    use desk::Place;
    web::Slice::new("idea")
        .migrations(MIGRATIONS)
        .tables(TABLES)
        .followers(|app| {
            vec![
                Box::new(followers::Notify),
                Box::new(followers::Search),
                Box::new(followers::Directory),
                Box::new(kindred::Kindred::of(app.store())),
            ]
        })
        .reacts("matter.", reactions::react)
        .reacts("decision.taken", reactions::react)
        .reacts("action.", reactions::react)
        .reacts("result.given", reactions::react)
        .tick("wake what rests, close questions, publish answers whose moment has come", |store| {
            Box::pin(async move {
                let spaces = members::space::all(&mut store.read().await?).await?;
                let place = |id: kernel::Id| spaces.iter().find(|space| space.id == id).map(Place::of);
                desk::tick(store, place).await.map(drop)
            })
        })
        .tick("ask owners whether the answer helped", |store| {
            Box::pin(async move {
                for space in members::space::all(&mut store.read().await?).await? {
                    let days = space.settings.helpful_after_days;
                    desk::ask_whether_it_helped(store, &Place::of(&space), days).await?;
                }
                Ok(())
            })
        })
}
