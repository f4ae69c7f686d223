//! What follows from the deeds: messages to owners, the search index, the directory.

use kernel::{Id, Millis, Ref, Visibility};
use members::space;
use store::{
    Event, Result, StoreError, Tx,
    directory::Card,
    follower::{Follower, Step},
};

use super::{Idea, KIND, PublicText, arrive, state::Word};

/// The outbox's word for a message that carries one word to an owner.
pub const FEEDBACK: &str = "feedback";

/// Puts every word that is mailed into the outbox: a receipt at once, everything else when the space's time for
/// undoing is over.
pub struct Notify;

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
            let wait: Millis = match told.word {
                Word::Receipt => 0,
                _ => space::by_id(tx, event.space)
                    .await?
                    .map_or(0, |space| space.settings.undo_minutes * 60_000),
            };
            let key = format!("{FEEDBACK}:{feedback}");
            tx.post(&key, event.space, FEEDBACK, &Ref::new(FEEDBACK, feedback), event.at + wait).await
        })
    }

    fn clear<'a>(&'a self, _tx: &'a mut Tx, _space: Id) -> Option<Step<'a>> {
        None // a message that has left cannot be taken back
    }
}

/// Keeps the search index: what everyone may read is found by everyone, a held text only by those at the desk,
/// and what was taken back or withheld by nobody.
pub struct Search;

impl Follower for Search {
    fn name(&self) -> &'static str {
        "search"
    }

    fn follow<'a>(&'a self, tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
        Box::pin(async move {
            let Some(idea) = concerned(tx, event).await? else { return Ok(()) };
            let (text, public) = match idea.public_text() {
                PublicText::Shown(text) => (text, true),
                PublicText::Held => (idea.original.as_str(), false),
                PublicText::Withheld(_) | PublicText::Withdrawn => return tx.remove_document(idea.id).await,
            };
            tx.put_document(KIND, idea.id, idea.space, public, &arrive::stems(text, idea.lang)).await
        })
    }

    fn clear<'a>(&'a self, tx: &'a mut Tx, space: Id) -> Option<Step<'a>> {
        Some(Box::pin(tx.clear_documents(space)))
    }
}

/// How much of an idea's first line is its title, in characters.
const TITLE: usize = 80;

/// Keeps the directory: number, first words, address and state of every idea. Every idea has its card, since none
/// is hidden; its words are there only while everyone may read them.
pub struct Directory;

impl Follower for Directory {
    fn name(&self) -> &'static str {
        "directory"
    }

    fn follow<'a>(&'a self, tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
        Box::pin(async move {
            let Some(idea) = concerned(tx, event).await? else { return Ok(()) };
            let space = members::space::by_id(tx, idea.space).await?.ok_or(StoreError::NotFound)?;
            let card = Card {
                subject: idea.subject(),
                space: idea.space,
                number: Some(idea.number),
                title: idea.title(TITLE),
                url: format!("/{}/i/{}", space.key, idea.number),
                status: format!("state-{}", idea.standing.state.as_str()),
                visibility: Visibility::Public,
            };
            tx.put_card(&card).await
        })
    }

    fn clear<'a>(&'a self, tx: &'a mut Tx, space: Id) -> Option<Step<'a>> {
        Some(Box::pin(tx.clear_cards(space)))
    }
}

/// The idea that an event is about, as it is now.
async fn concerned(tx: &mut Tx, event: &Event) -> Result<Option<Idea>> {
    if event.subject.kind != KIND || !event.topic.starts_with("idea.") {
        return Ok(None);
    }
    super::store::ideas::by_id(tx, event.subject.id).await
}
