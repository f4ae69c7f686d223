//! What a document's page says of its versions: which one this is, which one holds, what is new, who decided, when it is
//! looked through.

use jiff::civil::Date;
use kernel::{Lang, ReviewStamp};
use pages::{Difference, Link, Notice, Tag, Tone, Words};

use super::documents::state;
use crate::{
    documents::{
        model::{Document, State},
        versions::{self, Change},
    },
    wording,
};

/// A version in the list of all.
pub(super) struct Version {
    pub(super) label: String,
    pub(super) when: String,
    pub(super) tag: Tag,
    /// Its address; none for the one that is read.
    pub(super) href: Option<String>,
}

/// All versions, the newest first; empty where there is only one.
pub(super) fn list(words: Words, base: &str, chain: &[&Document], one: &Document) -> Vec<Version> {
    let row = |other: &&Document| Version {
        label: name(words, other),
        when: other.dated.map_or_else(|| words.t("document-undated"), |on| wording::date(words, on)),
        tag: state(words, other.state),
        href: (other.id != one.id).then(|| format!("{base}/documents/{}", other.key)),
    };
    if chain.len() > 1 { chain.iter().rev().map(row).collect() } else { Vec::new() }
}

/// "Version 2".
pub(super) fn name(words: Words, one: &Document) -> String {
    words.count("document-version", one.detail.version.max(1))
}

/// Where to read instead, of a version that does not hold.
pub(super) fn elsewhere(words: Words, base: &str, chain: &[&Document], one: &Document) -> Option<Link> {
    let holds = versions::in_force(chain, one)?;
    let key = if one.state == State::Superseded { "document-read-newer" } else { "document-read-in-force" };
    let said = words.with(key, &[("version", holds.detail.version.max(1).into())]);
    Some(Link::new(said, format!("{base}/documents/{}", holds.key)))
}

/// What is new since the version before: headings with what stood there and what stands there now.
pub(super) fn differences(words: Words, lang: Lang, changes: &[Change<'_>]) -> Vec<(String, Difference)> {
    let between = |before: &str, after: &str| Difference::between(words, lang, before, after);
    let heading = |title: &str, before: &str, after: &str| {
        let key = match (before, after) {
            ("", _) => "document-excerpt-added",
            (_, "") => "document-excerpt-removed",
            _ => return title.to_owned(),
        };
        words.with(key, &[("title", title.into())])
    };
    let change = |change: &Change<'_>| match *change {
        Change::Title(before, after) => (words.t("form-title"), between(before, after)),
        Change::Text(before, after) => (words.t("form-text"), between(before, after)),
        Change::Excerpt(title, before, after) => (heading(title, before, after), between(before, after)),
    };
    changes.iter().map(change).collect()
}

/// When it was looked through and when it is time again.
pub(super) fn review(words: Words, stamp: &ReviewStamp) -> String {
    let values = [
        ("on", words.date(stamp.reviewed_on).into()),
        ("due", words.date(stamp.due_on()).into()),
        ("by", stamp.by_function.as_str().into()),
    ];
    words.with(
        if stamp.by_function.is_empty() { "document-reviewed" } else { "document-reviewed-by" },
        &values,
    )
}

/// That it should have been looked through by now, of a document that holds.
pub(super) fn overdue(words: Words, one: &Document, today: Date) -> Option<Notice> {
    let stamp = one.detail.review.as_ref().filter(|stamp| stamp.is_overdue(today));
    let stamp = stamp.filter(|_| one.state == State::Adopted)?;
    let said = words.count("document-review-overdue", stamp.days_overdue(today));
    Some(Notice::new(Tone::Warning, said))
}
