//! What is wrong in a form, above the form.

use askama::Template;
use kernel::Fault;

use super::{field_id, html_safe};
use crate::Words;

/// All faults of a form with a link to each field. Takes the focus when the page opens (by script; without
/// it the page's title begins with "Error:", see [`crate::Chrome::fault_title`]).
#[derive(Clone, Debug, Template)]
#[template(path = "parts/errors.html")]
pub struct ErrorSummary {
    title: String,
    /// Field's id, its label, what is wrong.
    lines: Vec<(String, String, String)>,
}

html_safe!(ErrorSummary);

impl ErrorSummary {
    /// Nothing when there are no faults. `labels` gives the label of a field by its name.
    pub fn of(words: Words, faults: &[Fault], labels: impl Fn(&str) -> String) -> Option<ErrorSummary> {
        let line = |fault: &Fault| (field_id(fault.field), labels(fault.field), words.fault(fault));
        (!faults.is_empty()).then(|| ErrorSummary {
            title: words.count("error-summary-title", faults.len() as i64),
            lines: faults.iter().map(line).collect(),
        })
    }
}
