//! A whole space's strategy side at once: strategies, documents with what cites them, milestones with what they serve,
//! plans. For the demo, and for moving a space's tables in. Slices do not know each other; here their names meet.

use std::collections::HashMap;

use kernel::Ref;
use members::{Caller, Done, Space};
use store::Tx;

use crate::{
    documents, plans,
    sheet::{Named, Table},
    strategy::{self, Whole},
};

/// The tables of a space. `docs/strategy-tables.md` lists their columns.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tables<'a> {
    /// Strategies, what hangs in them, what is known around them, crosswalks.
    pub strategy: strategy::Tables<'a>,
    /// Documents and milestones; `cited_by` and `serves` name goals as `frame/key`.
    pub documents: documents::Tables<'a>,
    /// Plans; `strategy` names a frame by its key, `item` something in one as `frame/key`.
    pub plans: plans::Tables<'a>,
}

/// How much was entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// Of strategies.
    pub strategy: strategy::Loaded,
    /// Documents.
    pub documents: usize,
    /// Milestones.
    pub milestones: usize,
    /// Plans.
    pub plans: usize,
    /// Lines of plans.
    pub plan_lines: usize,
}

/// Enters everything through the desk's deeds, in the given transaction: all or nothing.
pub async fn fill(tx: &mut Tx, caller: &Caller, space: &Space, tables: &Tables<'_>) -> Done<Filled> {
    let mut filled =
        Filled { strategy: strategy::load(tx, caller, space, &tables.strategy).await?, ..Filled::default() };
    let whole = Whole::read(tx, space.id).await?;
    let loaded = documents::load(tx, caller, space, &tables.documents).await?;
    filled.documents = loaded.documents.len();
    filled.milestones = loaded.milestones.len();
    for (row, one) in Table::read(tables.documents.documents.as_bytes())?.lines().zip(&loaded.documents) {
        cite(tx, caller, space, &whole, row.get("cited_by"), &one.subject()).await?;
    }
    for (row, one) in Table::read(tables.documents.excerpts.as_bytes())?.lines().zip(&loaded.excerpts) {
        cite(tx, caller, space, &whole, row.get("cited_by"), &one.subject()).await?;
    }
    for (row, one) in Table::read(tables.documents.milestones.as_bytes())?.lines().zip(&loaded.milestones) {
        for goal in row.get("serves").split_whitespace().filter_map(|address| whole.addressed(address)) {
            documents::desk::serve(tx, caller, space, one.number, &goal.subject()).await?;
        }
    }
    (filled.plans, filled.plan_lines) = plans::load(tx, caller, space, &tables.plans, &names(&whole)).await?;
    Ok(filled)
}

async fn cite(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    whole: &Whole,
    by: &str,
    subject: &Ref,
) -> Done<()> {
    for goal in by.split_whitespace().filter_map(|address| whole.addressed(address)) {
        strategy::desk::cite(tx, caller, space, goal.id, subject).await?;
    }
    Ok(())
}

/// Frames by their keys, items as `frame/key`.
fn names(whole: &Whole) -> HashMap<String, Ref> {
    let frames = whole.frames.iter().map(|frame| (frame.key.clone(), frame.subject()));
    let items = whole.items.iter().filter_map(|item| {
        let frame = whole.frame_of(item.strategy)?;
        Some((format!("{}/{}", frame.key, item.key), item.subject()))
    });
    frames.chain(items).collect()
}
