//! The desk's deeds as its forms ask for them: each in a transaction of its own.

use kernel::{PartialDate, Ref};
use members::{Caller, Done, Space};
use store::Store;

use super::{
    desk::{self, NewMeasure},
    rules::{Description, Marks, Recommendation},
};

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

/// What is done next with a measure.
pub enum Deed {
    /// [`desk::describe`].
    Describe(Description),
    /// [`desk::analyse`].
    Analyse(Marks, String),
    /// [`desk::conclude`].
    Conclude(String),
    /// [`desk::recommend`].
    Recommend(Recommendation, Vec<Ref>),
    /// [`desk::carry_out`].
    CarryOut(PartialDate, String),
}

impl Asked<'_> {
    /// [`desk::list`]; gives the number.
    pub async fn list(&self, new: &NewMeasure) -> Done<i64> {
        let mut tx = self.store.write().await?;
        let measure = desk::list(&mut tx, self.by, self.space, new, self.request).await?;
        tx.commit().await?;
        Ok(measure.number)
    }

    /// Does what is next with the measure of this number.
    pub async fn act(&self, number: i64, deed: &Deed) -> Done<()> {
        let mut tx = self.store.write().await?;
        let (tx_ref, by, space, request) = (&mut tx, self.by, self.space.id, self.request);
        match deed {
            Deed::Describe(description) => {
                desk::describe(tx_ref, by, space, number, description, request).await?;
            }
            Deed::Analyse(marks, text) => {
                desk::analyse(tx_ref, by, space, number, (*marks, text), request).await?;
            }
            Deed::Conclude(text) => desk::conclude(tx_ref, by, space, number, text, request).await?,
            Deed::Recommend(recommendation, actions) => {
                desk::recommend(tx_ref, by, space, number, (recommendation, actions), request).await?;
            }
            Deed::CarryOut(on, text) => {
                desk::carry_out(tx_ref, by, space, number, (*on, text), request).await?;
            }
        }
        Ok(tx.commit().await?)
    }
}
