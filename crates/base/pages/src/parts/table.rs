//! Tables with a caption and headers that name their rows and columns.

use askama::Template;

use super::{Tag, html_safe};
use crate::Words;

/// A table. On a narrow screen one of up to three columns, or of figures alone, scrolls within itself and can be reached by
/// keyboard; other rows become short lists.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/table.html")]
pub struct DataTable {
    id: String,
    caption: String,
    caption_hidden: bool,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
    sum: bool,
}

/// The head of a column.
#[derive(Clone, Debug)]
pub struct Column {
    label: String,
    number: bool,
}

/// What stands in a cell.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    text: String,
    href: Option<String>,
    number: bool,
    tag: Option<Tag>,
}

html_safe!(DataTable);

impl Column {
    /// A column of words.
    pub fn text(label: impl Into<String>) -> Column {
        Column { label: label.into(), number: false }
    }

    /// A column of numbers, set to the right.
    pub fn number(label: impl Into<String>) -> Column {
        Column { label: label.into(), number: true }
    }
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), ..Cell::default() }
    }

    /// A whole number.
    pub fn number(words: Words, number: i64) -> Cell {
        Cell { text: words.number(number), number: true, ..Cell::default() }
    }

    /// A number that is already written out: money, a share.
    pub fn figure(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), number: true, ..Cell::default() }
    }

    /// Words that lead somewhere.
    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Cell {
        Cell { text: text.into(), href: Some(href.into()), ..Cell::default() }
    }

    /// A state.
    pub fn tag(tag: Tag) -> Cell {
        Cell { tag: Some(tag), ..Cell::default() }
    }
}

impl DataTable {
    /// A table; the first cell of each row names the row. `id` is unique on the page.
    pub fn new(
        id: &str,
        caption: impl Into<String>,
        columns: Vec<Column>,
        rows: Vec<Vec<Cell>>,
    ) -> DataTable {
        DataTable {
            id: id.to_owned(),
            caption: caption.into(),
            caption_hidden: false,
            columns,
            rows,
            sum: false,
        }
    }

    /// Whether rows become lists on a narrow screen: figures alone are read better in columns.
    fn stacks(&self) -> bool {
        self.columns.len() > 3 && self.columns.iter().skip(1).any(|column| !column.number)
    }

    /// The head of the column at a place; rows may be shorter or longer than the head.
    fn label(&self, at: &usize) -> &str {
        self.columns.get(*at).map_or("", |column| &column.label)
    }

    /// The last row is the sum of those above it.
    pub fn with_sum(mut self) -> DataTable {
        self.sum = true;
        self
    }

    /// The caption is for ears only (a heading above says the same).
    pub fn caption_hidden(mut self) -> DataTable {
        self.caption_hidden = true;
        self
    }
}
