//! What follows from the deeds: messages to owners.

use kernel::{Id, Millis, Ref};
use store::{
    Event, Tx,
    follower::{Follower, Step},
};

/// The outbox's word for a message that carries one word to an owner.
pub const FEEDBACK: &str = "feedback";

/// Puts every word that is mailed into the outbox, to leave when the time for undoing is over.
pub struct Notify {
    /// How long a message waits for an undo, in milliseconds.
    pub wait: Millis,
}

impl Follower for Notify {
    fn name(&self) -> &'static str {
        "notify"
    }

    fn follow<'a>(&'a self, tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
        Box::pin(async move {
            let Some(feedback) = event.body.get("feedback").and_then(|id| id.as_str()?.parse::<Id>().ok())
            else {
                return Ok(());
            };
            let Some(told) = super::store::words::one(tx, feedback).await? else { return Ok(()) };
            let Some(idea) = super::store::ideas::by_id(tx, told.idea).await? else { return Ok(()) };
            if !told.mail || told.void || idea.contact.is_none() {
                return Ok(());
            }
            let key = format!("{FEEDBACK}:{feedback}");
            tx.post(&key, event.space, FEEDBACK, &Ref::new(FEEDBACK, feedback), event.at + self.wait).await
        })
    }

    fn clear<'a>(&'a self, _tx: &'a mut Tx, _space: Id) -> Option<Step<'a>> {
        None // a message that has left cannot be taken back
    }
}
