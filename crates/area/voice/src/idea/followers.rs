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
            if !told.mail || told.void {
                return Ok(());
            }
            let Some(idea) = super::store::ideas::alone(tx, told.idea).await? else { return Ok(()) };
            if idea.contact.is_none() {
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

    fn wants(&self, event: &Event) -> bool {
        is_about_words(event)
    }

    fn looks_at_the_present(&self) -> bool {
        true
    }

    fn follow<'a>(&'a self, tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
        Box::pin(async move {
            let Some(idea) = concerned(tx, event).await? else { return Ok(()) };
            match document(&idea) {
                Some((stems, public)) => tx.put_document(KIND, idea.id, idea.space, public, &stems).await,
                None => tx.remove_document(idea.id).await,
            }
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

    fn wants(&self, event: &Event) -> bool {
        is_about_an_idea(event)
    }

    fn looks_at_the_present(&self) -> bool {
        true
    }

    fn follow<'a>(&'a self, tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
        Box::pin(async move {
            let Some(idea) = concerned(tx, event).await? else { return Ok(()) };
            let space = members::space::by_id(tx, idea.space).await?.ok_or(StoreError::NotFound)?;
            tx.put_card(&card(&idea, &space.key)).await
        })
    }

    fn clear<'a>(&'a self, tx: &'a mut Tx, space: Id) -> Option<Step<'a>> {
        Some(Box::pin(tx.clear_cards(space, KIND)))
    }
}

/// Deeds that change neither an idea's words nor who may read them.
const KEEPING_WORDS: [&str; 17] = [
    "idea.address_added",
    "idea.address_removed",
    "idea.answer_rated",
    "idea.answered",
    "idea.asked_if_helped",
    "idea.carried",
    "idea.left_proposal",
    "idea.owner_invited",
    "idea.owner_told",
    "idea.parked",
    "idea.question_asked",
    "idea.question_closed",
    "idea.referred",
    "idea.reply_seen",
    "idea.sorted",
    "idea.taken_into_proposal",
    "idea.woken",
];

fn is_about_an_idea(event: &Event) -> bool {
    event.subject.kind == KIND && event.topic.starts_with("idea.")
}

/// Whether what is built from an idea's words may be another after an event.
pub fn is_about_words(event: &Event) -> bool {
    is_about_an_idea(event) && !KEEPING_WORDS.contains(&event.topic.as_str())
}

/// The stems by which an idea is found, and whether everyone may find it; nothing when nobody may.
pub fn document(idea: &Idea) -> Option<(Vec<String>, bool)> {
    let (text, public) = match idea.public_text() {
        PublicText::Shown(text) => (text, true),
        PublicText::Held => (idea.original.as_str(), false),
        PublicText::Withheld(_) | PublicText::Withdrawn => return None,
    };
    Some((arrive::stems(text, idea.lang), public))
}

/// An idea's card in the directory of the space with this key.
pub fn card(idea: &Idea, key: &str) -> Card {
    Card {
        subject: idea.subject(),
        space: idea.space,
        number: Some(idea.number),
        title: idea.title(TITLE),
        url: format!("/{key}/i/{}", idea.number),
        status: format!("state-{}", idea.standing.state.as_str()),
        visibility: Visibility::Public,
    }
}

/// The idea that an event is about, as it is now.
pub(in crate::idea) async fn concerned(tx: &mut Tx, event: &Event) -> Result<Option<Idea>> {
    if !is_about_an_idea(event) {
        return Ok(None);
    }
    super::store::ideas::alone(tx, event.subject.id).await
}
