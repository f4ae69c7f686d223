//! Pictures of numbers, drawn on the server.

use askama::Template;

use super::html_safe;
use crate::Words;

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

/// Lying bars with their numbers. The picture is a table whose cells hold the bars: read as a table by those
/// who do not see it, wide as the page allows, and the same on paper.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/chart.html")]
pub struct BarChart {
    words: Words,
    title: String,
    columns: (String, String),
    bars: Vec<Bar>,
}

html_safe!(BarChart);

impl BarChart {
    /// A chart; `columns` name what stands at the bars and what is counted.
    pub fn new(words: Words, title: impl Into<String>, columns: (&str, &str), bars: Vec<Bar>) -> BarChart {
        BarChart { words, title: title.into(), columns: (columns.0.to_owned(), columns.1.to_owned()), bars }
    }

    /// The length of a bar in per cent of the longest, with one decimal.
    fn share(&self, bar: &Bar) -> String {
        let longest = self.bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1);
        format!("{:.1}", bar.value as f64 * 100.0 / longest as f64)
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
