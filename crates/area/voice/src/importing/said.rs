//! Faults in sentences: where, what is wrong, what to do.

use pages::{Value, Words};

use super::{fields, rules::Trouble};

/// A fault in words: "Cell C17: …".
pub fn sentence(words: Words, trouble: &Trouble) -> String {
    let mut values: Vec<(&'static str, Value<'_>)> = Vec::new();
    for (name, value) in &trouble.args {
        match value.parse::<i64>().ok().filter(|_| *name == "limit") {
            Some(limit) => {
                values.push(("limit", limit.into()));
                values.push(("megabytes", (limit / 1_000_000).into()));
            }
            None if *name == "field" => values.push((name, field(words, value).into())),
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

/// A field by its label, with the name that mappings on the command line give it.
fn field(words: Words, name: &str) -> String {
    match fields::all().iter().any(|field| field.name == name) {
        true => format!("{} ({name})", words.t(&format!("import-field-{name}"))),
        false => shortened(name),
    }
}

/// What came out of a file is repeated only so far.
fn shortened(value: &str) -> String {
    crate::idea::model::shorten(value, 120)
}

#[cfg(test)]
mod tests {
    use kernel::Lang;
    use tabular::FaultCode;

    use super::*;

    /// Every particular that any fault may have.
    fn trouble(code: &'static str) -> Trouble {
        let names = [
            "limit", "size", "found", "byte", "name", "first", "value", "part", "column", "columns",
            "nearest",
        ];
        let more = ["field", "fields", "known"];
        let args = names.into_iter().chain(more).map(|name| (name, "7".to_owned())).collect();
        Trouble { code, row: Some(17), cell: Some("C17".to_owned()), args }
    }

    #[test]
    fn every_fault_has_its_sentence_in_every_language() {
        let own = [
            "no-file",
            "source-name",
            "text-too-short",
            "text-too-long",
            "duplicate-id",
            "unknown-municipality",
            "unknown-gathering",
            "unknown-kind",
            "unknown-channel",
            "unknown-lang",
            "not-a-date",
            "date-in-future",
            "not-a-table",
        ];
        for lang in Lang::ALL {
            for code in FaultCode::ALL.iter().map(|code| code.code()).chain(own) {
                let said = sentence(Words::new(lang), &trouble(code));
                assert!(said.contains("C17") && said.len() > 30, "{code} in {lang}: {said}");
            }
        }
    }

    #[test]
    fn sizes_are_said_in_words_of_people() {
        let args = vec![("limit", "50000000".to_owned()), ("size", "60000000".to_owned())];
        let fault = Trouble { code: "file-too-large", row: None, cell: None, args };
        assert!(
            sentence(Words::new(Lang::Sv), &fault).contains("50 MB"),
            "{}",
            sentence(Words::new(Lang::Sv), &fault)
        );
    }
}
