//! Deeds: who belongs to what and since when by which decision, and who holds which office. Each is entered, changed
//! or taken away, and the latest of an organisation can be taken back, which can be taken back in its turn.
//!
//! A change is a new row that replaces another: nothing is written over, and the log names the two.

use kernel::{Happened, Id, Millis, Ref, Refusal, Visibility};
use members::{Caller, Done, Right, Space, organisation, permits};
use serde_json::json;
use store::{Event, Tx};

use super::{
    desk::{TITLE_MAX, done_already, period, text},
    model::{MATTER, Membership, Office},
    store as rows,
};

/// What a membership can have been decided by, as the directory knows it.
pub const DECIDED_BY: [&str; 3] = ["document", MATTER, "milestone"];

/// The two sorts of ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One organisation belongs to another.
    Membership,
    /// Somebody holds an office.
    Office,
}

impl Kind {
    /// As in addresses and the log.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Membership => "membership",
            Kind::Office => "office",
        }
    }

    /// Reads what [`Kind::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Kind> {
        [Kind::Membership, Kind::Office].into_iter().find(|kind| kind.as_str() == text)
    }

    fn topic(self, deed: Deed) -> &'static str {
        match (self, deed) {
            (Kind::Membership, Deed::Added) => "membership.added",
            (Kind::Membership, Deed::Changed) => "membership.changed",
            (Kind::Membership, Deed::Removed) => "membership.removed",
            (Kind::Membership, Deed::Undone) => "membership.undone",
            (Kind::Office, Deed::Added) => "office.added",
            (Kind::Office, Deed::Changed) => "office.changed",
            (Kind::Office, Deed::Removed) => "office.removed",
            (Kind::Office, Deed::Undone) => "office.undone",
        }
    }
}

#[derive(Clone, Copy)]
enum Deed {
    Added,
    Changed,
    Removed,
    Undone,
}

/// Something to be entered.
#[derive(Clone, Debug, PartialEq)]
pub enum Tie {
    /// One organisation belongs to another.
    Membership(Membership),
    /// Somebody holds an office.
    Office(Office),
}

impl Tie {
    fn kind(&self) -> Kind {
        match self {
            Tie::Membership(_) => Kind::Membership,
            Tie::Office(_) => Kind::Office,
        }
    }

    fn organisation(&self) -> Id {
        match self {
            Tie::Membership(one) => one.organisation,
            Tie::Office(one) => one.organisation,
        }
    }
}

/// Records that one organisation belongs to another in a period.
pub async fn add_membership(tx: &mut Tx, by: &Caller, space: &Space, one: &Membership) -> Done<()> {
    enter(tx, by, space, &Tie::Membership(one.clone()), None, None).await
}

/// Records an office of an organisation in a period, by its function and never by a name.
pub async fn add_office(tx: &mut Tx, by: &Caller, space: &Space, one: &Office) -> Done<()> {
    enter(tx, by, space, &Tie::Office(one.clone()), None, None).await
}

/// Enters a tie, in the place of another of the same sort where one is named.
pub async fn enter(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    tie: &Tie,
    replaces: Option<Id>,
    request: Option<&str>,
) -> Done<()> {
    permits::require(by, space.id, Right::ManageSpace)?;
    tx.lock_log(space.id).await?;
    if done_already(tx, space.id, request).await?.is_some() {
        return Ok(());
    }
    let (kind, id) = (tie.kind(), Id::new(tx.env()));
    match tie {
        Tie::Membership(one) => {
            checked(tx, space, one).await?;
            rows::put_membership(tx, space.id, id, one).await?;
        }
        Tie::Office(one) => {
            period(one.valid_from, one.valid_until)?;
            let one = Office { title: text("title", &one.title, TITLE_MAX)?, ..one.clone() };
            rows::put_office(tx, space.id, id, &one).await?;
        }
    }
    let deed = match replaces {
        Some(old) => {
            retire(tx, space.id, kind, old, true).await?;
            Deed::Changed
        }
        None => Deed::Added,
    };
    log(tx, by, space, tie.organisation(), (kind, deed), (replaces, Some(id)), request).await
}

/// Takes away what was entered by mistake. What ended has a last day instead.
pub async fn remove(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    organisation: Id,
    (kind, id): (Kind, Id),
    request: Option<&str>,
) -> Done<()> {
    permits::require(by, space.id, Right::ManageSpace)?;
    tx.lock_log(space.id).await?;
    if done_already(tx, space.id, request).await?.is_some() {
        return Ok(());
    }
    retire(tx, space.id, kind, id, true).await?;
    log(tx, by, space, organisation, (kind, Deed::Removed), (Some(id), None), request).await
}

/// Takes back the latest of these deeds on an organisation.
pub async fn undo(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    organisation: Id,
    request: Option<&str>,
) -> Done<()> {
    permits::require(by, space.id, Right::ManageSpace)?;
    tx.lock_log(space.id).await?;
    if done_already(tx, space.id, request).await?.is_some() {
        return Ok(());
    }
    let last = last(tx, organisation).await?.ok_or(Refusal::new("nothing-to-undo"))?;
    if let Some(new) = last.new {
        retire(tx, space.id, last.kind, new, true).await?;
    }
    if let Some(old) = last.old {
        retire(tx, space.id, last.kind, old, false).await?;
    }
    log(tx, by, space, organisation, (last.kind, Deed::Undone), (last.new, last.old), request).await
}

/// A deed that can be taken back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Last {
    /// When it was done.
    pub at: Millis,
    kind: Kind,
    old: Option<Id>,
    new: Option<Id>,
}

impl Last {
    /// For the samples of pages.
    pub(super) fn sample() -> Last {
        Last { at: 1_772_438_400_000, kind: Kind::Membership, old: None, new: None }
    }
}

/// The latest of these deeds on an organisation.
pub async fn last(tx: &mut Tx, organisation: Id) -> store::Result<Option<Last>> {
    let events = tx.events_of(&Ref::new("organisation", organisation)).await?;
    Ok(events.iter().rev().find_map(read))
}

fn read(event: &Event) -> Option<Last> {
    let (kind, _) = event.topic.split_once('.')?;
    let id = |name: &str| event.body.get(name)?.as_str()?.parse().ok();
    let (old, new) = (id("old"), id("new"));
    (old.is_some() || new.is_some()).then_some(Last { at: event.at, kind: Kind::parse(kind)?, old, new })
}

/// Two organisations of the space, a period that ends after it begins, and a decision that the space knows.
async fn checked(tx: &mut Tx, space: &Space, one: &Membership) -> Done<()> {
    period(one.valid_from, one.valid_until)?;
    let known = organisation::of_space(tx, space.id).await?;
    let there = |id: Id| known.iter().any(|organisation| organisation.id == id);
    if !there(one.organisation) || !there(one.member) {
        return Err(Refusal::new("no-such-organisation").into());
    }
    if one.organisation == one.member {
        return Err(Refusal::new("member-of-itself").into());
    }
    if let Some(by) = &one.decided.by {
        let card = tx.card(by).await?.filter(|card| card.space == space.id);
        card.filter(|_| DECIDED_BY.contains(&by.kind.as_str())).ok_or(Refusal::new("no-such-item"))?;
    }
    Ok(())
}

async fn retire(tx: &mut Tx, space: Id, kind: Kind, id: Id, retired: bool) -> Done<()> {
    let done = match kind {
        Kind::Membership => rows::retire_membership(tx, space, id, retired).await?,
        Kind::Office => rows::retire_office(tx, space, id, retired).await?,
    };
    // Somebody else changed it in the meantime.
    if done { Ok(()) } else { Err(Refusal::new("changed-meanwhile").into()) }
}

async fn log(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    organisation: Id,
    (kind, deed): (Kind, Deed),
    (old, new): (Option<Id>, Option<Id>),
    request: Option<&str>,
) -> Done<()> {
    let subject = Ref::new("organisation", organisation);
    let told = json!({ "old": old, "new": new });
    let happened = Happened::new(kind.topic(deed), subject, Visibility::Public, told);
    tx.append_for(space.id, &by.actor, &happened, request, None).await?;
    Ok(())
}
