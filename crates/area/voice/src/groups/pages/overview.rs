//! How far the groups have come: their proposals as bars, and as a table with each group's next meeting.

use askama::{Template, filters::HtmlSafe};
use kernel::{Id, Millis};
use pages::{Cell, Column, DataTable, Words};

use crate::{
    groups::store::{Group, Meeting},
    proposals::State,
};

/// From an idea's working into a proposal to a decision: the stages everybody can tell apart.
const STAGES: [&str; 4] =
    ["groups-stage-work", "groups-stage-ready", "groups-stage-bodies", "groups-stage-decided"];

/// The bars and the table.
#[derive(Clone, Debug, Template)]
#[template(path = "groups/templates/overview.html")]
pub struct Overview {
    words: Words,
    legend: Vec<String>,
    bars: Vec<Bar>,
    table: DataTable,
}

impl HtmlSafe for Overview {}

/// A group's proposals as pieces of one bar, in per cent of the longest.
#[derive(Clone, Debug)]
struct Bar {
    name: String,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug)]
struct Piece {
    stage: usize,
    from: String,
    long: String,
    /// The number is written where there is room for it.
    number: Option<(String, String)>,
}

/// Which stage a proposal is counted in; one that is a draft, or has become others, in none.
fn stage(state: State) -> Option<usize> {
    match state {
        State::Working | State::ReferredBack => Some(0),
        State::Ready | State::Assessed => Some(1),
        State::Submitted => Some(2),
        State::Adopted | State::AdoptedChanged | State::Rejected => Some(3),
        State::Draft | State::SplitInto | State::JoinedWith | State::Withdrawn => None,
    }
}

impl Overview {
    /// What is told of groups that are at work; nothing where none has a proposal.
    pub fn of(
        words: Words,
        base: &str,
        groups: &[Group],
        counted: &[(Id, State, i64)],
        meetings: &[Meeting],
        now: Millis,
    ) -> Option<Overview> {
        let count = |group: &Group| {
            let mut stages = [0; STAGES.len()];
            for (_, state, n) in counted.iter().filter(|(id, _, _)| *id == group.id) {
                if let Some(stage) = stage(*state) {
                    stages[stage] += n;
                }
            }
            stages
        };
        let rows: Vec<(&Group, [i64; 4])> = groups
            .iter()
            .filter(|group| group.ended_at.is_none())
            .map(|group| (group, count(group)))
            .collect();
        let longest = rows.iter().map(|(_, stages)| stages.iter().sum::<i64>()).max().filter(|n| *n > 0)?;
        let bar = |(group, stages): &(&Group, [i64; 4])| bar(words, group, stages, longest);
        Some(Overview {
            words,
            legend: STAGES.iter().map(|key| words.t(key)).collect(),
            bars: rows.iter().map(bar).collect(),
            table: table(words, base, &rows, meetings, now),
        })
    }
}

fn bar(words: Words, group: &Group, stages: &[i64; 4], longest: i64) -> Bar {
    let share = |n: i64| n as f64 * 100.0 / longest as f64;
    let mut before = 0;
    let mut pieces = Vec::new();
    for (stage, n) in stages.iter().enumerate().filter(|(_, n)| **n > 0) {
        let (from, long) = (share(before), share(*n));
        let number = (long >= 6.0).then(|| (format!("{:.1}", from + long / 2.0), words.number(*n)));
        pieces.push(Piece { stage, from: format!("{from:.1}"), long: format!("{long:.1}"), number });
        before += n;
    }
    Bar { name: group.mandate.name.clone(), pieces }
}

fn table(
    words: Words,
    base: &str,
    rows: &[(&Group, [i64; 4])],
    meetings: &[Meeting],
    now: Millis,
) -> DataTable {
    let next = |group: &Group| {
        let coming = |meeting: &&Meeting| {
            meeting.group == group.id && meeting.cancelled_at.is_none() && meeting.starts_at >= now
        };
        let next = meetings.iter().filter(coming).map(|meeting| meeting.starts_at).min();
        Cell::text(next.map_or_else(String::new, |starts| words.day(starts)))
    };
    let row = |(group, stages): &(&Group, [i64; 4])| {
        let name = Cell::link(&*group.mandate.name, format!("{base}/{}", group.number));
        let counts = stages.iter().map(|n| Cell::number(words, *n));
        [name].into_iter().chain(counts).chain([next(group)]).collect()
    };
    let counts = STAGES.iter().map(|key| Column::number(words.t(key)));
    let columns = [Column::text(words.t("groups-col-group"))].into_iter().chain(counts);
    let columns = columns.chain([Column::text(words.t("groups-col-meeting"))]).collect();
    DataTable::new("groups-overview", words.t("groups-overview"), columns, rows.iter().map(row).collect())
        .caption_hidden()
}
