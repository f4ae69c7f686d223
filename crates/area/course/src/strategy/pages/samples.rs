//! A small whole for the samples of pages: every kind of thing, with characters that must be escaped.

use jiff::civil::date;
use kernel::{Id, Lang, Quantity, Ref, ReviewStamp, Source, Visibility};
use pages::Words;
use store::directory::Card;

use super::look::Look;
use crate::strategy::{model::*, whole::Whole};

/// An identifier for samples.
pub fn id(n: u8) -> Id {
    Id::from_parts(i64::from(n) + 1, [n; 10])
}

/// A look at nothing.
pub fn empty(words: Words) -> Look {
    Look { words, space: "tvv".into(), today: date(2026, 3, 2), whole: Whole::default() }
}

fn frame(n: u8, kind: FrameKind, state: State) -> Frame {
    Frame {
        id: id(n),
        number: i64::from(n),
        key: format!("frame-{n}"),
        kind,
        state,
        title: format!("Frame <{n}>"),
        lang: Lang::Sv,
        decision: (state == State::Adopted).then(|| "§ 4".to_owned()),
        replaces: None,
        parent: None,
        detail: FrameDetail {
            text: "About growth & more".into(),
            vision: Vision {
                text: "Two towns".into(),
                horizon: Some(2030),
                figure: Some(Quantity::exact(120_000, "inhabitants")),
                status: Some(FigureStatus::Comparison),
                implied: Some(FigureStatus::Assumption),
            },
            adopted_on: "2005-05".parse().ok(),
            decided: Some((1, 2)),
            origin: Origin::Source,
            ..FrameDetail::default()
        },
    }
}

fn item(n: u8, frame: u8, kind: ItemKind, parent: Option<u8>) -> Item {
    Item {
        id: id(n),
        strategy: id(frame),
        kind,
        number: i64::from(n),
        key: format!("item-{n}"),
        parent: parent.map(id),
        position: i64::from(n),
        title: format!("Item <{n}> growth"),
        detail: ItemDetail { text: "Some growth".into(), ..ItemDetail::default() },
        retired: false,
    }
}

fn statement(n: u8, kind: StatementKind, about: &[u8]) -> Statement {
    Statement {
        id: id(n),
        kind,
        number: i64::from(n),
        title: if kind == StatementKind::Term { "growth".into() } else { format!("Statement <{n}>") },
        lang: Lang::Sv,
        about: about.iter().copied().map(id).collect(),
        detail: StatementDetail {
            text: "Text".into(),
            certainty: (kind == StatementKind::Strength).then_some(Certainty::Hypothesis),
            gap: n == 32,
            figure: (kind == StatementKind::Trend).then(|| Quantity::exact(5, "percent")),
            survey: kind == StatementKind::Challenge,
            on: "2005".parse().ok(),
            by: Some("Board".into()),
            source: Some(Source::titled("Plan")),
            observed: kernel::Period::whole_years(2004, 2005).ok(),
            review: (kind == StatementKind::Trend).then(|| ReviewStamp {
                reviewed_on: date(2020, 1, 1),
                by_function: "x".into(),
                interval_days: 365,
            }),
            ..StatementDetail::default()
        },
        retired: false,
    }
}

/// A look at something of everything.
pub fn look(words: Words) -> Look {
    let mut old = frame(3, FrameKind::Own, State::Superseded);
    old.detail.vision = Vision::default();
    let mut own = frame(1, FrameKind::Own, State::Adopted);
    own.replaces = Some(old.id);
    let mut sub = frame(4, FrameKind::Own, State::Consultation);
    sub.parent = Some(id(13));
    let mut draft = frame(5, FrameKind::Own, State::Draft);
    draft.parent = Some(id(13));
    let mut goal = item(12, 1, ItemKind::Goal, Some(10));
    goal.detail.audience = Audience::ALL.to_vec();
    goal.detail.dimensions = Dimension::ALL.to_vec();
    goal.detail.accountable = Some("A & B".into());
    goal.detail.measure = Measure {
        shape: Some(Shape::Count),
        definition: Some("<d>".into()),
        baseline: Some(Quantity::exact(800, "companies")),
        target: Some(Quantity::exact(1000, "companies")),
        due: "2025".parse().ok(),
        suggestions: vec!["<s>".into()],
        ..Measure::default()
    };
    let mut rank = item(14, 1, ItemKind::Goal, Some(12));
    rank.detail.measure = Measure {
        shape: Some(Shape::Rank),
        target: Some(Quantity::exact(15, "place")),
        ..Measure::default()
    };
    let mut dream = item(15, 1, ItemKind::Goal, None);
    dream.detail.measure.shape = Some(Shape::Aspiration);
    let mut region = item(20, 2, ItemKind::Area, None);
    region.key = "region-area".into();
    let items = vec![
        item(10, 1, ItemKind::Area, None),
        item(11, 1, ItemKind::Area, None),
        goal,
        item(13, 1, ItemKind::Line, Some(12)),
        rank,
        dream,
        region,
        item(21, 2, ItemKind::Area, None),
        item(22, 2, ItemKind::Line, Some(21)),
    ];
    let kinds = StatementKind::ALL.iter().zip(30u8..);
    let mut statements: Vec<Statement> =
        kinds.map(|(kind, n)| statement(n, *kind, if n < 33 { &[10, 12] } else { &[] })).collect();
    statements.extend([
        statement(40, StatementKind::Situation, &[]),
        statement(41, StatementKind::Strength, &[10, 20]),
        statement(42, StatementKind::Strength, &[]),
    ]);
    let whole = Whole {
        frames: vec![own, frame(2, FrameKind::External, State::Adopted), old, sub, draft],
        items,
        statements,
        crosswalks: vec![Crosswalk {
            id: id(50),
            number: 1,
            key: "x".into(),
            title: "Ours <x> theirs".into(),
            text: "Why & how".into(),
            left: Side { strategy: id(1), kind: ItemKind::Goal },
            right: Side { strategy: id(2), kind: ItemKind::Area },
        }],
        ..Whole::default()
    };
    Look { whole, ..empty(words) }
}

/// Marks of the sample's crosswalk: one of each sort, and a gap on both sides.
pub fn pairs(look: &Look) -> Vec<Pair> {
    debug_assert!(!look.whole.crosswalks.is_empty());
    let pair = |left: Option<u8>, right: Option<u8>, mark| Pair {
        left: left.map(id),
        right: right.map(id),
        mark,
        weight: Some(Weight::Strong),
        note: "because <b>".into(),
    };
    vec![pair(Some(12), Some(20), Mark::Same), pair(Some(14), None, Mark::Own)]
}

/// A card of anything.
pub fn card(kind: &str, status: &str) -> Card {
    Card {
        subject: Ref::new(kind, id(60)),
        space: id(61),
        number: Some(7),
        title: format!("A <{kind}>"),
        url: format!("/tvv/{kind}/7"),
        status: status.into(),
        visibility: Visibility::Public,
    }
}
