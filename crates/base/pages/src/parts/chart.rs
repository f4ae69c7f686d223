//! Pictures of numbers, drawn on the server, each with its table.

use askama::Template;

use super::{Cell, Column, DataTable, html_safe};
use crate::Words;

/// Height of a bar's row and of the bar, in the picture's units (about pixels).
const ROW: usize = 34;
const BAR: usize = 18;
/// Width of the picture and of the part where the names stand.
const WIDTH: usize = 640;
const NAMES: usize = 210;
/// Room for the number at the end of the longest bar.
const NUMBER: usize = 64;

/// One bar.
#[derive(Clone, Debug)]
pub struct Bar {
    label: String,
    value: i64,
    strong: bool,
}

impl Bar {
    /// A name and a number of zero or more.
    pub fn new(label: impl Into<String>, value: i64) -> Bar {
        Bar { label: label.into(), value: value.max(0), strong: false }
    }

    /// The bar that the text is about.
    pub fn strong(mut self) -> Bar {
        self.strong = true;
        self
    }
}

/// Lying bars with their numbers, and the same as a table behind a disclosure (open on paper).
#[derive(Clone, Debug, Template)]
#[template(path = "parts/chart.html")]
pub struct BarChart {
    words: Words,
    id: String,
    title: String,
    bars: Vec<Bar>,
    table: DataTable,
}

html_safe!(BarChart);

impl BarChart {
    /// A chart; `id` is unique on the page, the columns name what stands at the bars and what is counted.
    pub fn new(
        words: Words,
        id: &str,
        title: impl Into<String>,
        columns: (&str, &str),
        bars: Vec<Bar>,
    ) -> BarChart {
        let title = title.into();
        let row = |bar: &Bar| vec![Cell::text(bar.label.clone()), Cell::number(words, bar.value)];
        let columns = vec![Column::text(columns.0), Column::number(columns.1)];
        let rows = bars.iter().map(row).collect();
        let table = DataTable::new(&format!("{id}-table"), title.clone(), columns, rows).caption_hidden();
        BarChart { words, id: id.to_owned(), title, bars, table }
    }

    fn height(&self) -> usize {
        self.bars.len() * ROW
    }

    fn bar_width(&self, bar: &Bar) -> i64 {
        let longest = self.bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1);
        let room = (WIDTH - NAMES - NUMBER) as i64;
        (bar.value * room / longest).max(i64::from(bar.value > 0) * 2)
    }
}

/// How much is done of a whole, as a thin line.
#[derive(Clone, Debug, Template)]
#[template(
    source = r#"<progress class="progress-line" max="{{ total }}" value="{{ done }}" aria-label="{{ label }}">{{ label }}</progress>"#,
    ext = "html"
)]
pub struct ProgressLine {
    done: u64,
    total: u64,
    label: String,
}

html_safe!(ProgressLine);

impl ProgressLine {
    /// `done` of `total`, said as "188 av 500".
    pub fn new(words: Words, done: u64, total: u64) -> ProgressLine {
        let text = |n: u64| words.number(n.min(i64::MAX as u64) as i64).into();
        let label = words.with("progress-of", &[("done", text(done)), ("total", text(total))]);
        ProgressLine { done, total: total.max(1), label }
    }
}
