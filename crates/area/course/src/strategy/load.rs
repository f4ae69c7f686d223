//! Whole tables at once: what a coordinator pastes, and what the demo is filled with.

use kernel::{Id, Refusal};
use members::{Caller, Done, Space};
use store::Tx;

use super::{
    desk, forms,
    model::{FrameKind, Item, ItemKind, State, StatementKind},
    whole::Whole,
};
use crate::sheet::{Line, Named, Table};

/// Tables of a space's strategies, each with headings; an empty one is nothing. `docs/strategy-tables.md` lists the
/// columns.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tables<'a> {
    /// Frames.
    pub frames: &'a str,
    /// Areas, goals, lines: the column `frame` says where they hang.
    pub items: &'a str,
    /// Strengths, challenges, trends, situations, reflections, terms.
    pub statements: &'a str,
    /// Crosswalks.
    pub crosswalks: &'a str,
    /// Marks: the column `crosswalk` says of which.
    pub marks: &'a str,
}

/// How much was entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Frames.
    pub frames: usize,
    /// Areas, goals, lines.
    pub items: usize,
    /// Statements.
    pub statements: usize,
    /// Marks.
    pub marks: usize,
}

/// Enters everything through the same deeds as the desk, in the given transaction: all or nothing. A frame with a
/// `decision` is adopted once its items are in.
pub async fn load(tx: &mut Tx, caller: &Caller, space: &Space, tables: &Tables<'_>) -> Done<Loaded> {
    let mut loaded = Loaded::default();
    let frames = Table::read(tables.frames.as_bytes())?;
    let items = Table::read(tables.items.as_bytes())?;
    // A strategy that elaborates a line of another comes after that line.
    for elaborates in [false, true] {
        let here = |row: &Line<'_>| row.get("parent").is_empty() != elaborates;
        let keys: Vec<String> = frames.lines().filter(here).map(|row| row.get("key").to_owned()).collect();
        for row in frames.lines().filter(here) {
            let draft = forms::frame(&row, space.lang).map_err(|_| at(&row))?;
            desk::draft_frame(tx, caller, space, &draft).await?;
            loaded.frames += 1;
        }
        for row in items.lines().filter(|row| keys.iter().any(|key| key == row.get("frame"))) {
            enter_item(tx, caller, space, row.get("frame"), &row).await?;
            loaded.items += 1;
        }
    }
    for row in frames.lines() {
        come_into_force(tx, caller, space, &row).await?;
    }
    loaded.statements = statements(tx, caller, space, tables.statements.as_bytes()).await?;
    for row in Table::read(tables.crosswalks.as_bytes())?.lines() {
        let draft = forms::crosswalk(&row).map_err(|_| at(&row))?;
        desk::open_crosswalk(tx, caller, space, &draft).await?;
    }
    for row in Table::read(tables.marks.as_bytes())?.lines() {
        let draft = forms::mark(&row).map_err(|_| at(&row))?;
        desk::set_mark(tx, caller, space, row.get("crosswalk"), &draft).await?;
        loaded.marks += 1;
    }
    Ok(loaded)
}

/// Enters the areas, goals and lines of one frame from a pasted table. All or nothing.
pub async fn items(tx: &mut Tx, caller: &Caller, space: &Space, frame: &str, table: &[u8]) -> Done<usize> {
    let mut entered = 0;
    for row in Table::read(table)?.lines() {
        enter_item(tx, caller, space, frame, &row).await?;
        entered += 1;
    }
    if entered == 0 {
        return Err(Refusal::new("table-empty").into());
    }
    Ok(entered)
}

/// Enters statements from a pasted table. All or nothing.
pub async fn statements(tx: &mut Tx, caller: &Caller, space: &Space, table: &[u8]) -> Done<usize> {
    let day = space.today(tx.env().now());
    let mut entered = 0;
    for row in Table::read(table)?.lines() {
        let draft = forms::statement(&row, StatementKind::Strength, space.lang, day).map_err(|_| at(&row))?;
        desk::note(tx, caller, space, &draft).await?;
        entered += 1;
    }
    Ok(entered)
}

async fn enter_item(tx: &mut Tx, caller: &Caller, space: &Space, frame: &str, row: &Line<'_>) -> Done<Item> {
    let draft = forms::item(row, ItemKind::Goal).map_err(|_| at(row))?;
    let reason = Some(row.get("reason")).filter(|reason| !reason.is_empty());
    desk::add_item(tx, caller, space, frame, &draft, reason).await
}

async fn come_into_force(tx: &mut Tx, caller: &Caller, space: &Space, row: &Line<'_>) -> Done<()> {
    let state = State::parse(row.get("state"));
    let own = FrameKind::parse(row.get("kind")).unwrap_or(FrameKind::Own) == FrameKind::Own;
    if let Some(to) = state.filter(|to| own && matches!(to, State::Adopted | State::Consultation)) {
        let decision = Some(row.get("decision").to_owned()).filter(|decision| !decision.is_empty());
        let on = row.get("on").parse().ok();
        desk::move_frame(tx, caller, space, row.get("key"), &forms::MoveDraft { to, decision, on }).await?;
    }
    Ok(())
}

/// A row that cannot be read, by its number as a spreadsheet counts.
fn at(row: &Line<'_>) -> Refusal {
    Refusal::counted("table-row", row.number as i64)
}

/// The item of a space addressed as `frame/key`, for whoever refers to one by name.
pub async fn addressed(tx: &mut Tx, space: Id, address: &str) -> Done<Option<Item>> {
    Ok(Whole::read(tx, space).await?.addressed(address).cloned())
}
