//! Whole tables at once, for the demo and for whoever has them in a spreadsheet.

use kernel::Refusal;
use members::{Caller, Done, Space};
use store::Tx;

use super::{
    desk, forms,
    model::{Document, Excerpt, Milestone},
    revise, store as rows,
};
use crate::sheet::{Line, Named, Table};

/// Tables of a space's documents and milestones, each with headings; an empty one is nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tables<'a> {
    /// Documents.
    pub documents: &'a str,
    /// Excerpts: the column `document` says of which.
    pub excerpts: &'a str,
    /// New versions of documents: `document` says of which, `excerpt-KEY` what an excerpt says now.
    pub revisions: &'a str,
    /// Milestones.
    pub milestones: &'a str,
}

/// What was entered, in the order of the tables.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// Documents.
    pub documents: Vec<Document>,
    /// Excerpts.
    pub excerpts: Vec<Excerpt>,
    /// Milestones.
    pub milestones: Vec<Milestone>,
}

/// Enters everything through the same deeds as the desk: all or nothing.
pub async fn load(tx: &mut Tx, caller: &Caller, space: &Space, tables: &Tables<'_>) -> Done<Loaded> {
    let mut loaded = Loaded::default();
    for row in Table::read(tables.documents.as_bytes())?.lines() {
        let draft = forms::document(&row, space.lang).map_err(|_| at(&row))?;
        loaded.documents.push(desk::enter_document(tx, caller, space, &draft).await?);
    }
    for row in Table::read(tables.excerpts.as_bytes())?.lines() {
        let draft = forms::excerpt(&row).map_err(|_| at(&row))?;
        loaded.excerpts.push(desk::enter_excerpt(tx, caller, space, row.get("document"), &draft).await?);
    }
    for row in Table::read(tables.revisions.as_bytes())?.lines() {
        let excerpts = rows::excerpts(tx, space.id).await?;
        let of =
            loaded.documents.iter().find(|one| one.key == row.get("document")).ok_or_else(|| at(&row))?;
        let keys: Vec<String> =
            excerpts.into_iter().filter(|one| one.document == of.id).map(|one| one.key).collect();
        let draft = forms::revision(&row, space.lang, &keys).map_err(|_| at(&row))?;
        revise::revise(tx, caller, space, &of.key, &draft).await?;
    }
    for row in Table::read(tables.milestones.as_bytes())?.lines() {
        let draft = forms::milestone(&row, space.lang, space.zone()).map_err(|_| at(&row))?;
        loaded.milestones.push(desk::plan_milestone(tx, caller, space, &draft).await?);
    }
    Ok(loaded)
}

fn at(row: &Line<'_>) -> Refusal {
    Refusal::counted("table-row", row.number as i64)
}
