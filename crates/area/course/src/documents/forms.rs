//! Fields as typed, or cells as pasted → drafts and what is wrong with them. Pure.

use jiff::{civil::DateTime, tz::TimeZone};
use kernel::{Fault, Lang, Millis, PartialDate, ReviewStamp};

use super::model::{DocumentDetail, MilestoneDetail, MilestoneKind, Origin, RecordKind, State};
use crate::sheet::{self, Named};

const TITLE_MAX: usize = 200;
/// Days until a document is looked through again, where nobody says otherwise.
const YEAR: u16 = 365;

/// A document as somebody wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentDraft {
    /// Part of its address; made of the title when empty.
    pub key: String,
    /// What sort, in a word.
    pub kind: String,
    /// How far it has come.
    pub state: State,
    /// What it is called.
    pub title: String,
    /// The language of its texts.
    pub lang: Lang,
    /// From when.
    pub dated: Option<PartialDate>,
    /// Which body.
    pub body: String,
    /// The key of the document it replaces.
    pub replaces: Option<String>,
    /// The rest.
    pub detail: DocumentDetail,
}

/// An excerpt as somebody wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct ExcerptDraft {
    /// Part of its address; made of the title when empty.
    pub key: String,
    /// Where in the document.
    pub page: String,
    /// In a line.
    pub title: String,
    /// What it says there.
    pub text: String,
}

/// A milestone as somebody wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct MilestoneDraft {
    /// What sort.
    pub kind: MilestoneKind,
    /// In a line.
    pub title: String,
    /// The language of its texts.
    pub lang: Lang,
    /// When.
    pub dated: Option<PartialDate>,
    /// Which body.
    pub body: String,
    /// The key of the organisation it concerns.
    pub organisation: Option<String>,
    /// Not to be shown before.
    pub embargo_until: Option<Millis>,
    /// What it brought into being.
    pub records: Vec<(RecordKind, String)>,
    /// The rest.
    pub detail: MilestoneDetail,
}

/// What came of reading: a draft, or everything that is wrong.
pub type Read<T> = Result<T, Vec<Fault>>;

fn done<T>(draft: T, faults: Vec<Fault>) -> Read<T> {
    if faults.is_empty() { Ok(draft) } else { Err(faults) }
}

/// Reads a document.
pub fn document(row: &dyn Named, home: Lang) -> Read<DocumentDraft> {
    let mut faults = Vec::new();
    let state = row.get("state");
    let draft = DocumentDraft {
        key: row.get("key").to_owned(),
        kind: sheet::some(row.get("kind")).unwrap_or_else(|| "document".to_owned()),
        state: State::parse(state).unwrap_or(State::Adopted),
        title: sheet::required(&mut faults, "title", row.get("title"), TITLE_MAX),
        lang: row.get("lang").parse().unwrap_or(home),
        dated: sheet::date(&mut faults, "on", row.get("on")),
        body: row.get("body").to_owned(),
        replaces: sheet::some(row.get("replaces")),
        detail: DocumentDetail {
            text: row.get("text").to_owned(),
            version: 0,
            changes: row.get("changes").to_owned(),
            decision: sheet::some(row.get("decision")),
            decided_in: row.get("decided_in").parse().ok(),
            review: review(&mut faults, row),
            source: sheet::source(&mut faults, row),
            origin: Origin::parse(row.get("origin")).unwrap_or_default(),
        },
    };
    done(draft, faults)
}

/// A document that is worked on, with what its excerpts say now, each under its key; an empty one is left out.
#[derive(Clone, Debug, PartialEq)]
pub struct RevisionDraft {
    /// The document.
    pub document: DocumentDraft,
    /// The excerpts.
    pub excerpts: Vec<(String, String)>,
}

/// Reads a revision: what is adopted says when, and by which decision. `excerpts`: the keys of those there are.
pub fn revision(row: &dyn Named, home: Lang, excerpts: &[String]) -> Read<RevisionDraft> {
    let (document, mut faults) = match document(row, home) {
        Ok(draft) => (Some(draft), Vec::new()),
        Err(faults) => (None, faults),
    };
    if row.get("state") == State::Adopted.as_str() {
        let missing = ["on", "decision"].into_iter().filter(|field| row.get(field).is_empty());
        faults.extend(missing.map(|field| Fault::new(field, "required")));
    }
    let typed = |key: &String| (key.clone(), row.get(&excerpt_field(key)).to_owned());
    match document {
        Some(document) if faults.is_empty() => {
            Ok(RevisionDraft { document, excerpts: excerpts.iter().map(typed).collect() })
        }
        _ => Err(faults),
    }
}

/// The field that an excerpt is written anew in.
pub fn excerpt_field(key: &str) -> String {
    format!("excerpt-{key}")
}

/// The mark of a review from the fields `reviewed`, `reviewer`, `review_days`; nothing without a day.
fn review(faults: &mut Vec<Fault>, row: &dyn Named) -> Option<ReviewStamp> {
    let (on, days) = (sheet::some(row.get("reviewed"))?, row.get("review_days"));
    let reviewed_on = on.parse().ok();
    if reviewed_on.is_none() {
        faults.push(Fault::new("reviewed", "not-a-date"));
    }
    let interval_days = if days.is_empty() { Some(YEAR) } else { days.parse().ok() };
    if interval_days.is_none() {
        faults.push(Fault::new("review_days", "not-a-number"));
    }
    let by_function = row.get("reviewer").to_owned();
    Some(ReviewStamp { reviewed_on: reviewed_on?, by_function, interval_days: interval_days? })
}

/// Reads an excerpt.
pub fn excerpt(row: &dyn Named) -> Read<ExcerptDraft> {
    let mut faults = Vec::new();
    let draft = ExcerptDraft {
        key: row.get("key").to_owned(),
        page: row.get("page").to_owned(),
        title: sheet::required(&mut faults, "title", row.get("title"), TITLE_MAX),
        text: sheet::required(&mut faults, "text", row.get("text"), 2_000),
    };
    done(draft, faults)
}

/// Reads a milestone. Times are local in the given zone.
pub fn milestone(row: &dyn Named, home: Lang, zone: &TimeZone) -> Read<MilestoneDraft> {
    let mut faults = Vec::new();
    let kind = MilestoneKind::parse(row.get("kind"));
    if kind.is_none() {
        faults.push(Fault::new("kind", "choose-one"));
    }
    let yes = |text: &str| matches!(text, "yes" | "on" | "1");
    let contact = sheet::some(row.get("contact"));
    if contact.as_ref().is_some_and(|contact| contact.contains('@') && !contact.contains(".example")) {
        // A function answers the press; an address here would be somebody's.
        faults.push(Fault::new("contact", "function-not-person"));
    }
    let draft = MilestoneDraft {
        kind: kind.unwrap_or(MilestoneKind::Event),
        title: sheet::required(&mut faults, "title", row.get("title"), TITLE_MAX),
        lang: row.get("lang").parse().unwrap_or(home),
        dated: sheet::date(&mut faults, "on", row.get("on")),
        body: row.get("body").to_owned(),
        organisation: sheet::some(row.get("organisation")),
        embargo_until: moment(&mut faults, row.get("embargo"), zone),
        records: row.get("records").split(['|', '\n']).filter_map(record).collect(),
        detail: MilestoneDetail {
            text: row.get("text").to_owned(),
            done: yes(row.get("done")),
            evidence: sheet::some(row.get("evidence")),
            press: sheet::some(row.get("press")),
            contact,
            source: sheet::source(&mut faults, row),
            origin: Origin::parse(row.get("origin")).unwrap_or_default(),
        },
    };
    done(draft, faults)
}

/// "2026-03-29 09:00", local.
fn moment(faults: &mut Vec<Fault>, text: &str, zone: &TimeZone) -> Option<Millis> {
    if text.is_empty() {
        return None;
    }
    let read: Option<DateTime> = text.replace(' ', "T").parse().ok();
    let at = read.and_then(|local| local.to_zoned(zone.clone()).ok());
    if at.is_none() {
        faults.push(Fault::new("embargo", "moment"));
    }
    at.map(|at| at.timestamp().as_millisecond())
}

/// "organisation: name", "role: name", or just a name.
fn record(text: &str) -> Option<(RecordKind, String)> {
    let text = sheet::some(text)?;
    let (kind, title) = text
        .split_once(':')
        .map_or((None, text.as_str()), |(kind, title)| (RecordKind::parse(kind.trim()), title));
    Some(match kind {
        Some(kind) => (kind, title.trim().to_owned()),
        None => (RecordKind::Other, text.clone()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_say_what_they_are() {
        assert_eq!(record(" role: Coordinator "), Some((RecordKind::Role, "Coordinator".into())));
        assert_eq!(record("A: B"), Some((RecordKind::Other, "A: B".into())));
        assert_eq!(record(" "), None);
    }

    #[test]
    fn what_is_adopted_says_when_and_by_which_decision() {
        let typed = |fields: &[(&str, &str)]| {
            let typed =
                fields.iter().fold(sheet::Values::default(), |typed, (name, value)| typed.with(name, *value));
            revision(&typed, Lang::Sv, &["steps".to_owned()])
        };
        let bare = typed(&[("title", "Plan"), ("state", "adopted")]).unwrap_err();
        assert_eq!(bare, [Fault::new("on", "required"), Fault::new("decision", "required")]);
        let draft = typed(&[("title", "Plan"), ("state", "draft"), ("excerpt-steps", "Anew.")]).unwrap();
        assert_eq!(draft.excerpts, [("steps".to_owned(), "Anew.".to_owned())]);
        let stamped = typed(&[("title", "Plan"), ("state", "draft"), ("reviewed", "2026-05-04")]).unwrap();
        assert_eq!(stamped.document.detail.review.map(|stamp| stamp.interval_days), Some(365));
        let wrong = [("title", "Plan"), ("state", "draft"), ("reviewed", "i maj"), ("review_days", "ofta")];
        let codes: Vec<&str> = typed(&wrong).unwrap_err().iter().map(|fault| fault.code).collect();
        assert_eq!(codes, ["not-a-date", "not-a-number"]);
    }

    #[test]
    fn an_embargo_is_a_local_moment() {
        let mut faults = Vec::new();
        let at = moment(&mut faults, "2026-03-29 09:00", &TimeZone::UTC);
        assert_eq!(at, Some(1_774_774_800_000));
        assert_eq!(moment(&mut faults, "soon", &TimeZone::UTC), None);
        assert_eq!(faults, [Fault::new("embargo", "moment")]);
    }
}
