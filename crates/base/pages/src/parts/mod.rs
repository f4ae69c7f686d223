//! The parts of a page: typed, accessible, each rendering itself. A page's context holds them as fields and
//! its template writes `{{ field }}`.
//!
//! All raw `<input>`, `<select>` and `<textarea>` stand in the templates of this crate, so that none is
//! without its label.

mod buttons;
mod chart;
mod choices;
mod difference;
mod errors;
mod field;
mod notices;
mod pager;
mod sheet;
mod stations;
mod table;
mod thread;

pub use buttons::{Button, Hidden, Trap};
pub use chart::{Bar, BarChart, ProgressLine};
pub use choices::{Choice, Choices};
pub use difference::{Difference, Mark, Piece, compare};
pub use errors::ErrorSummary;
pub use field::{Field, Pick};
pub use notices::{Empty, Meta, Notice, Tag, Tone};
pub use pager::Pager;
pub use sheet::Sheet;
pub use stations::{Station, Stations};
pub use table::{Cell, Column, DataTable};
pub use thread::{Counter, Counters, Knot, Reach, Thread};

/// Makes template structs usable as `{{ part }}` in other templates: what they render is HTML already.
macro_rules! html_safe {
    ($($part:ty),+) => { $(impl askama::filters::HtmlSafe for $part {})+ };
}
pub(crate) use html_safe;

/// The `id` of a field's control, by which labels and the error summary find it.
pub(crate) fn field_id(name: &str) -> String {
    format!("f-{name}")
}
