//! E-mail addresses, plain (RFC 5321 in its everyday form) and hidden from robots but not from people.

use super::{Hint, Kind, scan, words};
use regex::Regex;
use std::sync::LazyLock;

/// The part before the sign. Nordic letters are in use; classes of all scripts would make the patterns huge.
const LOCAL: &str = r"[a-zåäöæøéü0-9._%+'-]{1,64}";

/// The words for the sign: English, Swedish, Norwegian, Finnish.
const AT: &str = "at|ät|snabel-?a|alfakrøll|krøllalfa|miukumauku|ät-merkki";

/// The words for the dot.
const DOT: &str = "dot|punkt|punktum|prikk|piste";

/// `exempel.se`; `between` are the forms of the dot that are accepted.
fn domain(between: &str) -> String {
    format!(r"(?:[a-zåäöæøéü0-9-]{{1,63}}(?:{between})){{1,4}}[a-zåäöæøéü]{{2,24}}")
}

/// A dot spelt as a word, in brackets, or standing apart.
fn spelt_dot() -> String {
    format!(r" \. ?| ?[(\[] ?(?:{DOT}|\.) ?[)\]] ?| (?:{DOT}) ")
}

/// `namn@exempel.se`, also with single spaces or a spelt dot: `namn @ exempel . se`.
static PLAIN: LazyLock<Regex> = LazyLock::new(|| {
    let domain = domain(&format!(r"\.|{}", spelt_dot()));
    words(&format!(r"(?i){LOCAL} ?[@＠] ?{domain}"))
});

/// `namn (at) exempel . se`: the sign spelt in brackets.
static BRACKETED: LazyLock<Regex> = LazyLock::new(|| {
    let domain = domain(&format!(r"\.|{}", spelt_dot()));
    words(&format!(r"(?i){LOCAL} ?[(\[{{<] ?(?:{AT}|a|@) ?[)\]}}>] ?{domain}"))
});

/// `namn snabel-a exempel punkt se`: the sign spelt in the open, so the dot must be spelt too ("meet us at
/// exempel.se" is no address).
static SPOKEN: LazyLock<Regex> =
    LazyLock::new(|| words(&format!(r"(?i)\b{LOCAL} (?:{AT}) {}\b", domain(&spelt_dot()))));

pub(super) fn find(text: &str) -> Vec<Hint> {
    [&PLAIN, &BRACKETED, &SPOKEN]
        .into_iter()
        .flat_map(|pattern| scan(text, pattern, |candidate, _| Some(candidate.len())))
        .map(|range| Hint { kind: Kind::Email, range })
        .collect()
}
