//! Tables for people: CSV with the names of the columns, moments as RFC 3339. Never read again.

use csv::Writer;
use store::{
    Value,
    tables::{Column, Table},
};

use crate::{Result, manifest::Out};

/// One table for people, while it is written.
pub(crate) struct Register {
    columns: Vec<usize>,
    line: Writer<Vec<u8>>,
    pub(crate) out: Out,
}

impl Register {
    pub(crate) fn begin(table: &Table, columns: &[usize], out: Out) -> std::io::Result<Register> {
        let mut register = Register { columns: columns.to_vec(), line: Writer::from_writer(Vec::new()), out };
        let heads: Vec<String> = columns.iter().map(|at| table.columns[*at].name.clone()).collect();
        register.write(heads)?;
        Ok(register)
    }

    pub(crate) fn row(&mut self, table: &Table, row: &[Value]) -> std::io::Result<()> {
        let cells = self.columns.iter().map(|at| cell(&table.columns[*at], &row[*at])).collect();
        self.out.rows += 1;
        self.write(cells)
    }

    fn write(&mut self, cells: Vec<String>) -> std::io::Result<()> {
        use std::io::Write;
        let mut line = std::mem::replace(&mut self.line, Writer::from_writer(Vec::new()));
        line.write_record(cells)?;
        let bytes = line.into_inner().map_err(|error| error.into_error())?;
        self.out.to.write_all(&bytes)
    }

    pub(crate) fn finish(self, manifest: &mut crate::Manifest) -> Result<()> {
        self.out.finish(manifest, true)
    }
}

fn cell(column: &Column, value: &Value) -> String {
    match value {
        Value::Int(Some(millis)) if column.name.ends_with("_at") => {
            jiff::Timestamp::from_millisecond(*millis).map_or(millis.to_string(), |moment| moment.to_string())
        }
        Value::Int(Some(v)) => v.to_string(),
        Value::Bool(Some(v)) => v.to_string(),
        Value::Real(Some(v)) => v.to_string(),
        Value::Id(Some(v)) => v.to_string(),
        Value::Text(Some(v)) => guarded(v),
        _ => String::new(),
    }
}

/// A spreadsheet must not take what people wrote for a formula (OWASP, CSV injection).
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use store::tables::Kind;

    use super::*;

    #[test]
    fn moments_are_readable_and_formulas_are_none() {
        let column = |name: &str, kind| Column { name: name.into(), kind, required: false };
        assert_eq!(cell(&column("received_at", Kind::Int), &Value::Int(Some(0))), "1970-01-01T00:00:00Z");
        assert_eq!(cell(&column("number", Kind::Int), &Value::Int(Some(7))), "7");
        assert_eq!(cell(&column("text", Kind::Text), &"=1+1".into()), "'=1+1");
    }
}
