//! The answer desk: one answer to many ideas, each told in its owner's language what we took from it.
//!
//! A draft is written by those who may draft and sent by those who may send, as a whole or not at all. It lives
//! in a table of its own until then, so that fourteen rows survive a closed browser.
//!
//! | file | what |
//! |---|---|
//! | `draft` | a draft and what each of its rows becomes: pure |
//! | `forms` | reads what was typed: pure |
//! | `store` | drafts in the database |
//! | `overview` | what is to be answered, waits, was sent |
//! | `compose` | begin a draft, choose its ideas |
//! | `preview` | the draft, row by row, and sending it |
//! | `row` | one row of a draft on a page of its own |
//! | `sent` | a batch that was sent, and taking it back |
//! | `news` | what happened since, on the pages |
//! | `letters` | answers on paper |
//! | `reactions` | a batch was taken back |

mod compose;
pub mod draft;
pub mod forms;
mod letters;
mod news;
mod overview;
mod preview;
mod reactions;
mod row;
mod sent;
pub mod store;

use members::Right;
use web::{Gate, Heading, Menu, Route, Slice};

/// The schema of the slice.
pub const MIGRATIONS: &[::store::Migration] = &[
    ::store::Migration {
        version: 2026112213,
        name: "answer_draft",
        sql: include_str!("../../migrations/2026112213_answer_draft.sql"),
    },
    ::store::Migration {
        version: 2026112371,
        name: "draft_of_batch",
        sql: include_str!("../../migrations/2026112371_draft_of_batch.sql"),
    },
];

/// The slice. What the passing of time does to answers, the heart's own slice does.
pub fn slice() -> Slice {
    let (write, send) = (Gate::Right(Right::DraftAnswers), Gate::Right(Right::SendAnswers));
    Slice::new("answering")
        .migrations(MIGRATIONS)
        .reacts("answers.taken_back", reactions::react)
        .entry(Menu::Desk(Heading::Sort, Right::DraftAnswers), "nav-answer-desk", "/desk/answers")
        .routes(vec![
            Route::get("/{space}/desk/answers", write, overview::page),
            Route::get("/{space}/desk/answers/new", write, compose::page),
            Route::post("/{space}/desk/answers/new", write, compose::begin).public_text(),
            Route::get("/{space}/desk/answers/drafts/{draft}", write, preview::page),
            Route::post("/{space}/desk/answers/drafts/{draft}/texts", write, preview::texts).public_text(),
            Route::post("/{space}/desk/answers/drafts/{draft}/add", write, preview::add),
            Route::post("/{space}/desk/answers/drafts/{draft}/keep", write, preview::keep),
            Route::post("/{space}/desk/answers/drafts/{draft}/discard", write, preview::discard),
            Route::post("/{space}/desk/answers/drafts/{draft}/send", send, preview::send),
            Route::get("/{space}/desk/answers/drafts/{draft}/rows/{number}", write, row::page),
            Route::post("/{space}/desk/answers/drafts/{draft}/rows/{number}", write, row::save).public_text(),
            Route::get("/{space}/desk/answers/sent/{batch}", write, sent::page),
            Route::post("/{space}/desk/answers/sent/{batch}/undo", send, sent::undo),
            Route::post("/{space}/desk/answers/sent/{batch}/keep", send, sent::keep),
            Route::get("/{space}/desk/letters", send, letters::page),
            Route::post("/{space}/desk/letters/pdf", send, letters::pdf),
            Route::post("/{space}/desk/letters/printed", send, letters::printed),
            Route::post("/{space}/desk/letters/again", send, letters::again),
        ])
}
