//! Everything about a space's strategies at once: some hundred rows that every page looks at from another side.

use std::collections::HashMap;

use jiff::civil::Date;
use kernel::{Id, Ref};
use store::{Result, Tx};

use super::{
    model::{Crosswalk, Frame, FrameKind, Item, ItemKind, State, Statement, StatementKind},
    rules::goals::{self, Flag},
    store as rows,
};

/// Frames, items, statements, crosswalks, and what others tied to them.
#[derive(Clone, Debug, Default)]
pub struct Whole {
    /// Frames by number.
    pub frames: Vec<Frame>,
    /// Items that stand, in the order of their frames.
    pub items: Vec<Item>,
    /// Statements that stand, by kind and number.
    pub statements: Vec<Statement>,
    /// Crosswalks by number.
    pub crosswalks: Vec<Crosswalk>,
    /// How many things of a kind serve or derive from an item.
    pub tied: HashMap<(Id, String), i64>,
    /// How many indicators measure a goal.
    pub measured: HashMap<Id, i64>,
}

impl Whole {
    /// Reads a space: seven statements, however much there is.
    pub async fn read(tx: &mut Tx, space: Id) -> Result<Whole> {
        let mut whole = Whole {
            frames: rows::frames(tx, space).await?,
            items: rows::items(tx, space).await?,
            statements: rows::statements(tx, space).await?,
            crosswalks: rows::crosswalks(tx, space).await?,
            tied: rows::tied(tx, space).await?,
            measured: rows::measured(tx, space).await?,
        };
        whole.items.retain(|item| !item.retired);
        whole.statements.retain(|statement| !statement.retired);
        Ok(whole)
    }

    /// The strategy that is meant when nothing else is said: own, whole, and not superseded.
    pub fn current(&self) -> Option<&Frame> {
        let own = |frame: &&Frame| frame.kind == FrameKind::Own && frame.parent.is_none();
        let live = self.frames.iter().filter(own).find(|frame| frame.state != State::Superseded);
        live.or_else(|| self.frames.iter().rfind(own))
    }

    /// A frame by its key.
    pub fn frame(&self, key: &str) -> Option<&Frame> {
        self.frames.iter().find(|frame| frame.key == key)
    }

    /// A frame by its identifier.
    pub fn frame_of(&self, id: Id) -> Option<&Frame> {
        self.frames.iter().find(|frame| frame.id == id)
    }

    /// The frame that took this one's place.
    pub fn successor(&self, id: Id) -> Option<&Frame> {
        self.frames.iter().find(|frame| frame.replaces == Some(id))
    }

    /// An item by its identifier.
    pub fn item(&self, id: Id) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// An item by kind and number.
    pub fn numbered(&self, kind: ItemKind, number: i64) -> Option<&Item> {
        self.items.iter().find(|item| item.kind == kind && item.number == number)
    }

    /// An item by `frame/key`.
    pub fn addressed(&self, address: &str) -> Option<&Item> {
        let (frame, key) = address.split_once('/')?;
        let frame = self.frame(frame)?;
        self.items.iter().find(|item| item.strategy == frame.id && item.key == key)
    }

    /// The items of a kind in a frame, in its order.
    pub fn of_kind(&self, frame: Id, kind: ItemKind) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.strategy == frame && item.kind == kind)
    }

    /// What hangs on an item.
    pub fn children(&self, id: Id) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.parent == Some(id))
    }

    /// The area that an item lies in: itself, or the first area above it.
    pub fn area(&self, item: &Item) -> Option<&Item> {
        let mut here = self.item(item.id)?;
        // A tree that was bent into a ring would never end: no frame is deeper than it has items.
        for _ in 0..=self.items.len() {
            if here.kind == ItemKind::Area {
                return Some(here);
            }
            here = self.item(here.parent?)?;
        }
        None
    }

    /// The goals of own frames that are not superseded, by number; those of sub-strategies stand on their own pages.
    pub fn goals(&self) -> Vec<&Item> {
        let own = |item: &&Item| {
            let frame = self.frame_of(item.strategy);
            let counts = |frame: &Frame| {
                frame.kind == FrameKind::Own && frame.parent.is_none() && frame.state != State::Superseded
            };
            item.kind == ItemKind::Goal && frame.is_some_and(counts)
        };
        let mut goals: Vec<&Item> = self.items.iter().filter(own).collect();
        goals.sort_by_key(|goal| goal.number);
        goals
    }

    /// The areas that the space works with: those of its own strategy, or, where that has none, those that its
    /// statements are about.
    pub fn areas(&self) -> Vec<&Item> {
        let own: Vec<&Item> =
            self.current().map(|frame| self.of_kind(frame.id, ItemKind::Area).collect()).unwrap_or_default();
        if !own.is_empty() {
            return own;
        }
        let about = |area: &&Item| self.statements.iter().any(|one| one.about.contains(&area.id));
        self.items.iter().filter(|item| item.kind == ItemKind::Area).filter(about).collect()
    }

    /// Statements of a kind, by number.
    pub fn noted(&self, kind: StatementKind) -> Vec<&Statement> {
        self.statements.iter().filter(|one| one.kind == kind).collect()
    }

    /// What is missing in a goal.
    pub fn flags(&self, goal: &Item, today: Date) -> Vec<Flag> {
        goals::flags(&goal.detail.measure, self.measured.get(&goal.id).copied().unwrap_or(0), today)
    }

    /// How many things of a kind serve or derive from an item.
    pub fn ties(&self, item: Id, kind: &str) -> i64 {
        self.tied.get(&(item, kind.to_owned())).copied().unwrap_or(0)
    }

    /// The crosswalks that a frame is a side of.
    pub fn crosswalks_of(&self, frame: Id) -> impl Iterator<Item = &Crosswalk> {
        self.crosswalks.iter().filter(move |one| one.left.strategy == frame || one.right.strategy == frame)
    }
}

/// The address of a frame, from the root of the site.
pub fn frame_url(space: &str, frame: &Frame) -> String {
    format!("/{space}/strategy/{}", frame.key)
}

/// The address of an item.
pub fn item_url(space: &str, frame: &Frame, item: &Item) -> String {
    match item.kind {
        ItemKind::Area => format!("/{space}/areas/{}", item.number),
        ItemKind::Goal => format!("/{space}/goals/{}", item.number),
        ItemKind::Line => format!("/{space}/strategy/{}#line-{}", frame.key, item.number),
    }
}

/// The address of a statement.
pub fn statement_url(space: &str, statement: &Statement) -> String {
    let n = statement.number;
    match statement.kind {
        StatementKind::Strength => format!("/{space}/strengths/{n}"),
        StatementKind::Challenge => format!("/{space}/challenges/{n}"),
        StatementKind::Trend => format!("/{space}/trends/{n}"),
        StatementKind::Situation => format!("/{space}/strategy#situation"),
        StatementKind::Reflection => format!("/{space}/strategy#reflection-{n}"),
        StatementKind::Term => format!("/{space}/glossary#term-{n}"),
    }
}

/// The strategy that a reference is about, if it is about one.
pub fn strategy_of(reference: &str) -> Option<Id> {
    let about: Ref = reference.parse().ok()?;
    (about.kind == super::model::STRATEGY).then_some(about.id)
}
