//! Files that people send as tables: what is wrong with one, told in sentences, and names that its cells may hold. Pure.

use kernel::Id;
use pages::{Value, Words};
use tabular::{Fault, Limits};

use super::model::shorten;

/// Kinds of files that are read, as a form's field names them.
pub const ACCEPT: &str = ".csv,.tsv,.txt,.xlsx,.ods";

/// What a file may be and hold, in words: said beside its field by what refuses it afterwards. `upload` is what the door
/// takes, in bytes.
pub fn limits(words: Words, upload: usize) -> String {
    let limits = Limits::default();
    let megabytes = limits.file_bytes.min(upload) / 1_000_000;
    let values = [
        ("megabytes", (megabytes as i64).into()),
        ("rows", (limits.rows as i64).into()),
        ("columns", (limits.columns as i64).into()),
    ];
    words.with("import-file-limits", &values)
}

/// Something wrong with a file: the end of the message key `import-fault-…`, the place, and what the message names.
#[derive(Clone, Debug, PartialEq)]
pub struct Trouble {
    /// What is wrong.
    pub code: &'static str,
    /// The row as a spreadsheet counts it.
    pub row: Option<usize>,
    /// The cell as a spreadsheet names it.
    pub cell: Option<String>,
    /// What the message names.
    pub args: Vec<(&'static str, String)>,
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Trouble {
        Trouble { code: fault.code.code(), row: fault.row, cell: fault.cell_name(), args: fault.args }
    }
}

/// Things with their names: the key, and the name in every language.
pub type Named = Vec<(Id, Vec<String>)>;

/// Why a cell says nothing we understand: the end of a message key, and what the message names.
pub type Unclear = (&'static str, Vec<(&'static str, String)>);

/// The thing of that name, capitals aside.
pub fn find(named: &Named, name: &str) -> Option<Id> {
    let name = name.trim().to_lowercase();
    let is = |names: &Vec<String>| names.iter().any(|known| known.trim().to_lowercase() == name);
    named.iter().find(|(_, names)| is(names)).map(|(id, _)| *id)
}

/// As [`find`], where there must be one.
pub fn known(named: &Named, name: &str, code: &'static str) -> Result<Id, Unclear> {
    let listed =
        || named.iter().filter_map(|(_, names)| names.last().cloned()).collect::<Vec<_>>().join(", ");
    find(named, name).ok_or_else(|| (code, vec![("value", name.trim().to_owned()), ("known", listed())]))
}

/// A fault in words: "Cell C17: …". `field` gives the label of a field that the fault names.
pub fn sentence(words: Words, trouble: &Trouble, field: impl Fn(&str) -> Option<String>) -> String {
    let mut values: Vec<(&'static str, Value<'_>)> = Vec::new();
    for (name, value) in &trouble.args {
        match value.parse::<i64>().ok().filter(|_| *name == "limit") {
            Some(limit) => {
                values.push(("limit", limit.into()));
                values.push(("megabytes", (limit / 1_000_000).into()));
            }
            None if *name == "field" => {
                values.push((name, field(value).unwrap_or_else(|| shortened(value)).into()));
            }
            None => values.push((name, shortened(value).into())),
        }
    }
    let mut said = words.with(&format!("import-fault-{}", trouble.code), &values);
    if let Some((_, nearest)) = trouble.args.iter().find(|(name, _)| *name == "nearest") {
        said = format!("{said} {}", words.with("import-nearest", &[("nearest", shortened(nearest).into())]));
    }
    let place = match (&trouble.cell, trouble.row) {
        (Some(cell), _) => words.with("import-at-cell", &[("cell", cell.as_str().into())]),
        (None, Some(row)) => words.with("import-at-row", &[("row", row.to_string().into())]),
        (None, None) => return said,
    };
    format!("{place}: {said}")
}

/// What came out of a file is repeated only so far.
fn shortened(value: &str) -> String {
    shorten(value, 120)
}

#[cfg(test)]
mod tests {
    use kernel::Lang;

    use super::*;

    #[test]
    fn what_a_file_may_hold_is_what_refuses_it() {
        let limits = Limits::default();
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let said = super::limits(words, usize::MAX);
            for n in [limits.rows, limits.columns, limits.file_bytes / 1_000_000] {
                assert!(said.contains(&words.number(n as i64)), "{n} in {lang}: {said}");
            }
            for kind in ["CSV", "XLSX", "ODS"] {
                assert!(said.contains(kind), "{kind} in {lang}: {said}");
            }
            assert!(super::limits(words, 7_500_000).contains("7 "), "the door's limit, where it is smaller");
        }
    }
}
