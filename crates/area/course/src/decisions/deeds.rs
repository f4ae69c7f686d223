//! The desk's deeds as its forms ask for them: each in a transaction of its own.

use jiff::civil::Date;
use kernel::{Id, PartialDate};
use members::{Caller, Done, Space};
use store::Store;

use super::{
    desk::{self, NewBody, NewDecision, NewMatter, NewStep},
    model::{Anchoring, Matter},
    rules::Joint,
    ties::{self, Kind, Tie},
};
use crate::followup::Followup;

/// Who asks, where, with which one-time key.
pub struct Asked<'a> {
    /// The database.
    pub store: &'a Store,
    /// Who.
    pub by: &'a Caller,
    /// Where.
    pub space: &'a Space,
    /// The form's one-time key.
    pub request: Option<&'a str>,
}

impl Asked<'_> {
    /// [`desk::open`].
    pub async fn open(&self, new: &NewMatter) -> Done<Matter> {
        let mut tx = self.store.write().await?;
        let matter = desk::open(&mut tx, self.by, self.space, new, self.request).await?;
        tx.commit().await?;
        Ok(matter)
    }

    /// [`desk::advance`].
    pub async fn advance(&self, track: Id, step: &NewStep) -> Done<Joint> {
        let mut tx = self.store.write().await?;
        let joint = desk::advance(&mut tx, self.by, self.space, track, step, self.request).await?;
        tx.commit().await?;
        Ok(joint)
    }

    /// [`desk::record`].
    pub async fn record(&self, track: Id, new: &NewDecision) -> Done<Joint> {
        let mut tx = self.store.write().await?;
        let joint = desk::record(&mut tx, self.by, self.space, track, new, self.request).await?;
        tx.commit().await?;
        Ok(joint)
    }

    /// [`desk::record`], with what is to be done once all have said yes: laid beside the events for whoever plans actions
    /// ([`crate::followup`]).
    pub async fn record_with(&self, track: Id, new: &NewDecision, follows: Option<&Followup>) -> Done<Joint> {
        let mut tx = self.store.write().await?;
        if let Some(follows) = follows {
            follows.lay_aside(&mut tx);
        }
        let joint = desk::record(&mut tx, self.by, self.space, track, new, self.request).await?;
        tx.commit().await?;
        Ok(joint)
    }

    /// [`desk::anchor`].
    pub async fn anchor(&self, number: i64, heard: &Anchoring) -> Done<()> {
        let mut tx = self.store.write().await?;
        desk::anchor(&mut tx, self.by, self.space, number, heard, self.request).await?;
        Ok(tx.commit().await?)
    }

    /// [`desk::add_body`].
    pub async fn add_body(&self, new: &NewBody) -> Done<()> {
        let mut tx = self.store.write().await?;
        desk::add_body(&mut tx, self.by, self.space, new).await?;
        Ok(tx.commit().await?)
    }

    /// [`desk::end_body`].
    pub async fn end_body(&self, body: Id, until: PartialDate) -> Done<()> {
        let mut tx = self.store.write().await?;
        desk::end_body(&mut tx, self.by, self.space, body, until).await?;
        Ok(tx.commit().await?)
    }

    /// [`desk::plan_meetings`].
    pub async fn plan_meetings(&self, body: Id, days: &[Date]) -> Done<usize> {
        let mut tx = self.store.write().await?;
        let new = desk::plan_meetings(&mut tx, self.by, self.space, body, days, self.request).await?;
        tx.commit().await?;
        Ok(new)
    }

    /// [`desk::cancel_meeting`].
    pub async fn cancel_meeting(&self, meeting: Id) -> Done<()> {
        let mut tx = self.store.write().await?;
        desk::cancel_meeting(&mut tx, self.by, self.space, meeting).await?;
        Ok(tx.commit().await?)
    }

    /// Enters who belongs to what, or an office, in the place of another where one is named.
    pub async fn enter_tie(&self, tie: &Tie, replaces: Option<Id>) -> Done<()> {
        let mut tx = self.store.write().await?;
        ties::enter(&mut tx, self.by, self.space, tie, replaces, self.request).await?;
        Ok(tx.commit().await?)
    }

    /// Takes away what was entered by mistake.
    pub async fn remove_tie(&self, organisation: Id, kind: Kind, id: Id) -> Done<()> {
        let mut tx = self.store.write().await?;
        ties::remove(&mut tx, self.by, self.space, organisation, (kind, id), self.request).await?;
        Ok(tx.commit().await?)
    }

    /// Takes back the latest of these on an organisation.
    pub async fn undo_tie(&self, organisation: Id) -> Done<()> {
        let mut tx = self.store.write().await?;
        ties::undo(&mut tx, self.by, self.space, organisation, self.request).await?;
        Ok(tx.commit().await?)
    }
}
