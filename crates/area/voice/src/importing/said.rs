//! Faults in sentences: where, what is wrong, what to do.

use pages::Words;

use super::{fields, rules::Trouble};
use crate::idea::sheets;

/// A fault in words: "Cell C17: …".
pub fn sentence(words: Words, trouble: &Trouble) -> String {
    sheets::sentence(words, trouble, |name| label(words, name))
}

/// The same for the command line, where fields have the names that mappings give them beside their labels.
pub fn sentence_naming(words: Words, trouble: &Trouble) -> String {
    sheets::sentence(words, trouble, |name| Some(format!("{} ({name})", label(words, name)?)))
}

/// A field by its label.
fn label(words: Words, name: &str) -> Option<String> {
    let known = fields::all().iter().any(|field| field.name == name);
    known.then(|| words.t(&format!("import-field-{name}")))
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
    fn only_the_command_line_names_fields_as_mappings_do() {
        let args = vec![("field", fields::EXTERNAL_ID.to_owned()), ("columns", "a, b".to_owned())];
        let fault = Trouble { code: "field-unmapped", row: None, cell: None, args };
        let words = Words::new(Lang::En);
        assert!(sentence(words, &fault).contains("is Number in the file. "), "{}", sentence(words, &fault));
        assert!(sentence_naming(words, &fault).contains("is Number in the file (external_id). "));
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
