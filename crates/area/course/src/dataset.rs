//! Lists as open data: the same columns as CSV and as JSON.

use serde_json::{Map, Value, json};
use web::{Ctx, Reply};

/// A list with named columns. The names are part of the format and do not change with the language.
pub struct Dataset {
    name: &'static str,
    columns: &'static [&'static str],
    rows: Vec<Vec<Value>>,
}

impl Dataset {
    /// An empty list.
    pub fn new(name: &'static str, columns: &'static [&'static str]) -> Dataset {
        Dataset { name, columns, rows: Vec::new() }
    }

    /// Adds a row: a value per column.
    pub fn row(&mut self, cells: Vec<Value>) {
        debug_assert_eq!(cells.len(), self.columns.len(), "{}", self.name);
        self.rows.push(cells);
    }

    /// As CSV, with the marks that keep spreadsheets from running cells as formulas.
    pub fn csv(&self, ctx: &Ctx) -> Reply {
        let header: Vec<String> = self.columns.iter().map(|name| (*name).to_owned()).collect();
        let rows: Vec<Vec<String>> = self.rows.iter().map(|row| row.iter().map(cell).collect()).collect();
        let bytes = tabular::write_csv(&header, &rows, ',', true);
        Reply::csv(bytes, &format!("{}-{}.csv", ctx.space().key, self.name))
    }

    /// As JSON: an object per row.
    pub fn json(&self, ctx: &Ctx) -> Reply {
        let row = |row: &Vec<Value>| {
            let pairs = self.columns.iter().map(|name| (*name).to_owned()).zip(row.iter().cloned());
            Value::Object(pairs.collect::<Map<_, _>>())
        };
        let rows: Vec<Value> = self.rows.iter().map(row).collect();
        Reply::json(&json!({
            "space": ctx.space().key,
            "licence": "https://creativecommons.org/publicdomain/zero/1.0/",
            self.name: rows,
        }))
    }

    /// CSV or JSON, as the address ends.
    pub fn reply(&self, ctx: &Ctx) -> Reply {
        if ctx.path.ends_with(".csv") { self.csv(ctx) } else { self.json(ctx) }
    }
}

/// A value as the text of a cell; lists are joined by spaces.
fn cell(value: &Value) -> String {
    let plain = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(all) => all.iter().map(cell).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    };
    tabular::csv_safe(&plain)
}

/// Where the same list is as data.
pub struct DataLinks {
    /// As CSV.
    pub csv: String,
    /// As JSON.
    pub json: String,
}

impl DataLinks {
    /// Of a list at this address (without ending).
    pub fn at(path: String) -> DataLinks {
        DataLinks { csv: format!("{path}.csv"), json: format!("{path}.json") }
    }
}
