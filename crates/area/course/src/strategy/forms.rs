//! Fields as typed, or cells as pasted → drafts and what is wrong with them. Pure.

use kernel::{Fault, Lang, Quantity};

use super::model::{
    Audience, Certainty, Crosswalk, Dimension, FigureStatus, FrameDetail, FrameKind, ItemDetail, ItemKind,
    Mark, Measure, Origin, Shape, State, StatementDetail, StatementKind, Vision, Weight,
};
use crate::sheet::{self, Named};

/// Longest title, in characters.
pub const TITLE_MAX: usize = 200;
/// Longest running text, in characters.
pub const TEXT_MAX: usize = 6_000;

/// A frame as somebody wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct FrameDraft {
    /// Part of its address; made of the title when empty.
    pub key: String,
    /// Whose.
    pub kind: FrameKind,
    /// What it is called.
    pub title: String,
    /// The language of its texts.
    pub lang: Lang,
    /// The key of the frame it replaces.
    pub replaces: Option<String>,
    /// The line it elaborates: `frame/key`.
    pub parent: Option<String>,
    /// The rest.
    pub detail: FrameDetail,
}

/// An area, a goal or a line as somebody wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemDraft {
    /// What it is.
    pub kind: ItemKind,
    /// Short name; made of the title when empty.
    pub key: String,
    /// The key of what it hangs on.
    pub parent: Option<String>,
    /// In a sentence.
    pub title: String,
    /// The rest.
    pub detail: ItemDetail,
}

/// A statement as somebody wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementDraft {
    /// What it is.
    pub kind: StatementKind,
    /// In a sentence, or the term.
    pub title: String,
    /// The language of its texts.
    pub lang: Lang,
    /// What it is about: `frame/key` each.
    pub about: Vec<String>,
    /// The rest.
    pub detail: StatementDetail,
}

/// A crosswalk as somebody wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct CrosswalkDraft {
    /// Part of its address.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Why they are compared.
    pub text: String,
    /// Our frame, by its key, and what in it.
    pub left: (String, ItemKind),
    /// The other frame, by its key, and what in it.
    pub right: (String, ItemKind),
}

/// A mark as somebody set it, by the keys of its items.
#[derive(Clone, Debug, PartialEq)]
pub struct MarkDraft {
    /// Our item.
    pub left: Option<String>,
    /// Theirs.
    pub right: Option<String>,
    /// How they stand to each other.
    pub mark: Mark,
    /// How strongly.
    pub weight: Option<Weight>,
    /// Why.
    pub note: String,
}

/// A move of a document from one state to another.
#[derive(Clone, Debug, PartialEq)]
pub struct MoveDraft {
    /// Where to.
    pub to: State,
    /// The decision that adopts it.
    pub decision: Option<String>,
    /// When it was adopted, or until when comments are taken.
    pub on: Option<kernel::PartialDate>,
}

/// What came of reading: a draft, or everything that is wrong.
pub type Read<T> = Result<T, Vec<Fault>>;

fn done<T>(draft: T, faults: Vec<Fault>) -> Read<T> {
    if faults.is_empty() { Ok(draft) } else { Err(faults) }
}

/// A code of a closed list; the fallback where the field is empty.
fn code<T: Copy>(
    faults: &mut Vec<Fault>,
    field: &'static str,
    text: &str,
    parse: impl Fn(&str) -> Option<T>,
    fallback: T,
) -> T {
    if text.is_empty() {
        return fallback;
    }
    parse(text).unwrap_or_else(|| {
        faults.push(Fault::new(field, "choose-one"));
        fallback
    })
}

/// Codes with spaces or commas between; unknown ones are a fault.
fn codes<T>(
    faults: &mut Vec<Fault>,
    field: &'static str,
    text: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Vec<T> {
    let parts = text.split([' ', ',']).filter(|part| !part.is_empty());
    let read: Option<Vec<T>> = parts.map(parse).collect();
    read.unwrap_or_else(|| {
        faults.push(Fault::new(field, "choose-one"));
        Vec::new()
    })
}

fn text(faults: &mut Vec<Fault>, field: &'static str, text: &str) -> String {
    let text = text.trim();
    if text.chars().count() > TEXT_MAX {
        faults.push(Fault::counted(field, "too-long", TEXT_MAX as i64));
    }
    text.to_owned()
}

fn lang(row: &dyn Named, fallback: Lang) -> Lang {
    row.get("lang").parse().unwrap_or(fallback)
}

fn origin(row: &dyn Named) -> Origin {
    Origin::parse(row.get("origin")).unwrap_or_default()
}

fn words(text: &str) -> Vec<String> {
    text.split([' ', ',']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Reads a frame.
pub fn frame(row: &dyn Named, home: Lang) -> Read<FrameDraft> {
    let mut faults = Vec::new();
    let draft = FrameDraft {
        key: row.get("key").to_owned(),
        kind: code(&mut faults, "kind", row.get("kind"), FrameKind::parse, FrameKind::Own),
        title: sheet::required(&mut faults, "title", row.get("title"), TITLE_MAX),
        lang: lang(row, home),
        replaces: sheet::some(row.get("replaces")),
        parent: sheet::some(row.get("parent")),
        detail: FrameDetail {
            owner: row.get("owner").to_owned(),
            text: text(&mut faults, "text", row.get("text")),
            vision: vision(&mut faults, row),
            source: sheet::source(&mut faults, row),
            origin: origin(row),
            ..FrameDetail::default()
        },
    };
    done(draft, faults)
}

fn vision(faults: &mut Vec<Fault>, row: &dyn Named) -> Vision {
    let status = |faults: &mut Vec<Fault>, field| {
        code(faults, field, row.get(field), |text| FigureStatus::parse(text).map(Some), None)
    };
    let horizon = row.get("horizon");
    if !horizon.is_empty() && horizon.parse::<i16>().is_err() {
        faults.push(Fault::new("horizon", "years"));
    }
    Vision {
        text: text(faults, "vision", row.get("vision")),
        horizon: horizon.parse().ok(),
        figure: sheet::quantity(faults, "figure", row.get("figure")),
        status: status(faults, "figure_status"),
        implied: status(faults, "figure_implied"),
    }
}

/// Reads an area, a goal or a line.
pub fn item(row: &dyn Named, kind: ItemKind) -> Read<ItemDraft> {
    let mut faults = Vec::new();
    let draft = ItemDraft {
        kind: code(&mut faults, "kind", row.get("kind"), ItemKind::parse, kind),
        key: row.get("key").to_owned(),
        parent: sheet::some(row.get("parent")),
        title: sheet::required(&mut faults, "title", row.get("title"), TITLE_MAX),
        detail: ItemDetail {
            text: text(&mut faults, "text", row.get("text")),
            audience: codes(&mut faults, "audience", row.get("audience"), Audience::parse),
            dimensions: codes(&mut faults, "dimensions", row.get("dimensions"), Dimension::parse),
            accountable: sheet::some(row.get("accountable")),
            measure: measure(&mut faults, row),
            source: sheet::source(&mut faults, row),
            origin: origin(row),
        },
    };
    done(draft, faults)
}

fn measure(faults: &mut Vec<Fault>, row: &dyn Named) -> Measure {
    let mut figure = |field| -> Option<Quantity> { sheet::quantity(faults, field, row.get(field)) };
    let (baseline, target) = (figure("baseline"), figure("target"));
    let suggestions = row.get("suggestions").split(['\n', '|']).map(str::trim).filter(|one| !one.is_empty());
    Measure {
        shape: code(faults, "shape", row.get("shape"), |text| Shape::parse(text).map(Some), None),
        definition: sheet::some(row.get("definition")),
        suggestions: suggestions.map(str::to_owned).collect(),
        measurement: sheet::some(row.get("measurement")),
        baseline,
        target,
        due: sheet::date(faults, "due", row.get("due")),
        outcome: sheet::some(row.get("outcome")),
    }
}

/// Reads a statement. `today` is when a trend entered now counts as looked through.
pub fn statement(
    row: &dyn Named,
    kind: StatementKind,
    home: Lang,
    today: jiff::civil::Date,
) -> Read<StatementDraft> {
    let mut faults = Vec::new();
    let kind = code(&mut faults, "kind", row.get("kind"), StatementKind::parse, kind);
    let reviewed = row.get("reviewed");
    let reviewed_on = if reviewed.is_empty() { Some(today) } else { reviewed.parse().ok() };
    if reviewed_on.is_none() {
        faults.push(Fault::new("reviewed", "not-a-date"));
    }
    let interval_days = row.get("review_days").parse().unwrap_or(365);
    let by_function = row.get("by").to_owned();
    let review =
        reviewed_on.map(|reviewed_on| kernel::ReviewStamp { reviewed_on, by_function, interval_days });
    let draft = StatementDraft {
        kind,
        title: sheet::required(&mut faults, "title", row.get("title"), TITLE_MAX),
        lang: lang(row, home),
        about: words(row.get("about")),
        detail: StatementDetail {
            text: text(&mut faults, "text", row.get("text")),
            certainty: code(
                &mut faults,
                "certainty",
                row.get("certainty"),
                |text| Certainty::parse(text).map(Some),
                None,
            ),
            gap: matches!(row.get("gap"), "yes" | "on" | "1"),
            figure: sheet::quantity(&mut faults, "figure", row.get("figure")),
            respondents: row.get("respondents").parse().ok(),
            survey: matches!(row.get("survey"), "yes" | "on" | "1"),
            observed: sheet::years(&mut faults, "observed", row.get("observed")),
            review: review.filter(|_| kind == StatementKind::Trend),
            on: sheet::date(&mut faults, "on", row.get("on")),
            by: sheet::some(row.get("by")),
            source: sheet::source(&mut faults, row),
            origin: origin(row),
        },
    };
    if kind == StatementKind::Term && draft.detail.text.is_empty() {
        faults.push(Fault::new("text", "required"));
    }
    done(draft, faults)
}

/// Reads a crosswalk.
pub fn crosswalk(row: &dyn Named) -> Read<CrosswalkDraft> {
    let mut faults = Vec::new();
    let mut side = |frame: &'static str, kind: &'static str| {
        let key = sheet::required(&mut faults, frame, row.get(frame), 80);
        (key, code(&mut faults, kind, row.get(kind), ItemKind::parse, ItemKind::Area))
    };
    let (left, right) = (side("left", "left_kind"), side("right", "right_kind"));
    let draft = CrosswalkDraft {
        key: row.get("key").to_owned(),
        title: sheet::required(&mut faults, "title", row.get("title"), TITLE_MAX),
        text: text(&mut faults, "text", row.get("text")),
        left,
        right,
    };
    done(draft, faults)
}

/// Reads a mark.
pub fn mark(row: &dyn Named) -> Read<MarkDraft> {
    let mut faults = Vec::new();
    let (left, right) = (sheet::some(row.get("left")), sheet::some(row.get("right")));
    let fallback = match (&left, &right) {
        (Some(_), Some(_)) => Mark::Same,
        (Some(_), None) => Mark::Own,
        _ => Mark::LeftOut,
    };
    if left.is_none() && right.is_none() {
        faults.push(Fault::new("left", "choose-one"));
    }
    let draft = MarkDraft {
        left,
        right,
        mark: code(&mut faults, "mark", row.get("mark"), Mark::parse, fallback),
        weight: code(&mut faults, "weight", row.get("weight"), |text| Weight::parse(text).map(Some), None),
        note: text(&mut faults, "note", row.get("note")),
    };
    done(draft, faults)
}

/// Reads a move from one state to another.
pub fn moving(row: &dyn Named) -> Read<MoveDraft> {
    let mut faults = Vec::new();
    let to = State::parse(row.get("to"));
    if to.is_none() {
        faults.push(Fault::new("to", "choose-one"));
    }
    let draft = MoveDraft {
        to: to.unwrap_or(State::Draft),
        decision: sheet::some(row.get("decision")),
        on: sheet::date(&mut faults, "on", row.get("on")),
    };
    done(draft, faults)
}

/// Whether a crosswalk compares a frame with itself.
pub fn same_frame(crosswalk: &Crosswalk) -> bool {
    crosswalk.left.strategy == crosswalk.right.strategy
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    struct Typed(HashMap<&'static str, &'static str>);

    impl Named for Typed {
        fn get(&self, name: &str) -> &str {
            self.0.get(name).copied().unwrap_or_default()
        }
    }

    fn typed(fields: &[(&'static str, &'static str)]) -> Typed {
        Typed(fields.iter().copied().collect())
    }

    #[test]
    fn a_goal_is_read_with_all_its_figures() {
        let row = typed(&[
            ("title", "1000 firms"),
            ("shape", "count"),
            ("baseline", "800 companies"),
            ("target", "1000 companies"),
            ("due", "2025"),
            ("audience", "work live"),
            ("suggestions", "one | two"),
        ]);
        let draft = item(&row, ItemKind::Goal).unwrap();
        assert_eq!(draft.detail.measure.suggestions, ["one", "two"]);
        assert_eq!(draft.detail.audience, [Audience::Work, Audience::Live]);
        assert_eq!(draft.detail.measure.due, "2025".parse().ok());
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let row = typed(&[("shape", "round"), ("target", "many"), ("due", "soon"), ("audience", "cats")]);
        let faults = item(&row, ItemKind::Goal).unwrap_err();
        let fields: Vec<_> = faults.iter().map(|fault| fault.field).collect();
        assert_eq!(fields, ["title", "audience", "target", "shape", "due"]);
    }
}
