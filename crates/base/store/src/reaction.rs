//! Reactions: what one slice does because of another's event, in the same transaction.
//!
//! Followers come later and may fail alone. A reaction is for what must hold at once: when a board has decided,
//! the proposal has its state and every owner of an idea in it has a word to read, or nothing has happened.

use crate::{Event, Tx, follower::Step};

/// What a slice does with events of a topic.
#[derive(Clone, Copy)]
pub struct Reaction {
    /// A topic such as `matter.adopted`, or all topics of a kind: `matter.`.
    pub topic: &'static str,
    /// Takes one event in. May refuse with [`crate::StoreError::Refused`], and then nothing has happened at all.
    pub run: for<'a> fn(&'a mut Tx, &'a Event) -> Step<'a>,
}

impl Reaction {
    pub(crate) fn concerns(&self, topic: &str) -> bool {
        topic == self.topic || (self.topic.ends_with('.') && topic.starts_with(self.topic))
    }
}

impl Tx {
    /// Lays words that somebody wrote in this deed beside its events, for reactions to read: an answer to owners,
    /// for instance. They end with the transaction; the log never holds what people write.
    pub fn set_aside(&mut self, name: &'static str, text: &str) {
        self.aside.insert(name, text.to_owned());
    }

    /// Words that were laid beside the events of this deed.
    pub fn aside(&self, name: &str) -> Option<&str> {
        self.aside.get(name).map(String::as_str)
    }
}
