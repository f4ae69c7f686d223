//! Where an idea stands, what happens next and when, and its way so far: in words for its owner. Pure.

use kernel::{Id, Lang, Millis};
use members::contact::Contact;
use pages::{Knot, Reach, Thread, Words};

use super::said::{named, said};
use crate::{
    idea::{
        Idea, State, letters,
        state::Word,
        store::words::{ReplyRow, Told},
    },
    proposals::Proposal,
};

/// Everything that the owner's page tells of.
#[derive(Clone, Debug)]
pub struct View {
    /// The idea.
    pub idea: Idea,
    /// What its owner was told.
    pub told: Vec<Told>,
    /// What its owner wrote.
    pub replies: Vec<ReplyRow>,
    /// Whether we asked if the answer helped, and wait to hear.
    pub asked: bool,
    /// By what the owner can be reached.
    pub contact: Option<Contact>,
    /// The proposals that the words name.
    pub proposals: Vec<Proposal>,
    /// The present moment.
    pub now: Millis,
}

/// The proposals that the words name, each once.
pub fn proposals_named(told: &[Told]) -> Vec<Id> {
    let mut ids: Vec<Id> = told.iter().filter_map(|told| told.facts.proposal).collect();
    ids.sort();
    ids.dedup();
    ids
}

impl View {
    /// The newest word of this sort.
    fn last(&self, word: Word) -> Option<&Told> {
        self.told.iter().rev().find(|told| told.word == word)
    }

    fn proposal(&self, id: Option<Id>) -> Option<&Proposal> {
        self.proposals.iter().find(|proposal| Some(proposal.id) == id)
    }

    /// The question that waits for a reply.
    pub fn question(&self) -> Option<&str> {
        let asked = self.idea.standing.state == State::Clarifying;
        self.because().filter(|_| asked)?.text.as_deref()
    }

    /// Whether somebody has written to the owner, who then has read it, sorted or not.
    fn is_written_to(&self) -> bool {
        let ours = [Word::Progress, Word::Invited, Word::Answered, Word::Question, Word::Reopened];
        self.told.iter().any(|told| ours.contains(&told.word))
    }

    /// The proposals it is part of now: those it came into and was not taken out of.
    fn part_of(&self) -> String {
        let mut ids: Vec<Id> = Vec::new();
        for told in &self.told {
            let Some(id) = told.facts.proposal else { continue };
            ids.retain(|other| *other != id);
            if told.word != Word::LeftProposal {
                ids.push(id);
            }
        }
        let names = ids.iter().filter_map(|id| self.proposal(Some(*id))).map(named);
        names.collect::<Vec<_>>().join(", ")
    }

    /// The state, in one sentence.
    pub fn state(&self, words: Words) -> String {
        let state = self.idea.standing.state;
        let key = format!("mine-state-{}", state.as_str().replace('_', "-"));
        match state {
            State::Received if self.is_written_to() => words.t("mine-state-received-read"),
            State::InProposal => match self.part_of() {
                none if none.is_empty() => words.t("mine-state-in-proposal-unnamed"),
                names => words.with(&key, &[("proposals", names.into())]),
            },
            State::Parked => {
                let until = self.idea.standing.parked_until.map(|until| words.day(until));
                words.with(&key, &[("date", until.unwrap_or_default().into())])
            }
            State::Referred => {
                let receiver = self.last(Word::Referred).and_then(|told| told.facts.receiver.clone());
                words.with(&key, &[("receiver", receiver.unwrap_or_default().into())])
            }
            _ => words.t(&key),
        }
    }

    /// The word that brought the idea where it is, when it has a reason or words of people.
    fn because(&self) -> Option<&Told> {
        self.last(match self.idea.standing.state {
            State::Clarifying => Word::Question,
            State::Answered => Word::Answered,
            State::Withheld => Word::Withheld,
            State::Parked => Word::Parked,
            State::Referred => Word::Referred,
            _ => return None,
        })
    }

    /// Why it stands so, in our words.
    pub fn reason(&self, words: Words) -> Option<String> {
        let reason = self.because()?.facts.reason.as_deref().and_then(letters::reason)?;
        Some(words.t(reason))
    }

    /// Why it stands so, in people's words: the answer itself, what was sent on, why it rests. The last two
    /// are introduced. With the language it is in.
    pub fn in_their_words(&self, words: Words) -> Option<(Option<String>, String, Lang)> {
        let told = self.because().filter(|told| told.word != Word::Question)?;
        let from = match told.word {
            Word::Referred => Some(words.t("mine-because-referred")),
            Word::Parked => Some(words.t("mine-because-parked")),
            _ => None,
        };
        Some((from, told.text.clone()?, told.facts.lang.unwrap_or(self.idea.lang)))
    }

    /// What happens next and when, in a sentence or two.
    pub fn next(&self, words: Words) -> String {
        let standing = &self.idea.standing;
        let late = standing.due_at.is_some_and(|due| due < self.now);
        let date = [("date", standing.due_at.map(|due| words.day(due)).unwrap_or_default().into())];
        match standing.state {
            State::Received | State::Sorted | State::InProposal | State::Adopted if late => {
                words.with("mine-next-late", &date)
            }
            State::Received if self.is_written_to() => words.with("mine-next-word", &date),
            State::Received => words.with("mine-next-received", &date),
            State::Sorted | State::InProposal | State::Adopted => words.with("mine-next-word", &date),
            State::Realised => words.t("mine-next-realised"),
            State::Clarifying => words.with("mine-next-clarifying", &date),
            State::Parked => words.t("mine-next-parked"),
            State::Referred => self.next_referred(words),
            State::Answered => words.t("mine-next-answered"),
            State::Withheld => words.t("mine-next-withheld"),
            State::Withdrawn => words.t("mine-next-withdrawn"),
        }
    }

    fn next_referred(&self, words: Words) -> String {
        let reference = self.last(Word::Referred).and_then(|told| told.facts.reference.clone());
        match reference {
            Some(reference) => words.with("mine-next-referred-number", &[("reference", reference.into())]),
            None => words.t("mine-next-referred"),
        }
    }

    /// The way so far and the next stations. Proposals are links when `proposal` gives their address.
    pub fn thread(&self, words: Words, proposal: impl Fn(i64) -> Option<String>) -> Thread {
        let wrote = |reply: &ReplyRow| (reply.at, words.t("told-you-wrote"), Some(reply.text.clone()), None);
        let mut stations: Vec<_> = self.replies.iter().map(wrote).collect();
        // That a reply came in is seen by the reply itself.
        let beside = self.because().map(|told| told.id);
        // What was taken back is void; that it was is told once, while nothing has happened since.
        let newest = self.told.last().map(|told| told.id);
        let is_told = |told: &&Told| match told.word {
            Word::ReplyReceived => false,
            Word::Undone => Some(told.id) == newest,
            _ => true,
        };
        for told in self.told.iter().filter(is_told) {
            let about = self.proposal(told.facts.proposal);
            let said = said(words, told, about);
            // The newest answer or question is told in full beside the state, and not twice.
            let text = said.text.filter(|_| Some(told.id) != beside);
            let href = about.and_then(|p| proposal(p.number)).or_else(|| told.facts.url.clone());
            stations.push((told.at, said.title, text, href));
        }
        stations.sort_by_key(|station| station.0); // stable: a reply before what followed from it
        let (last, open) = (stations.len().saturating_sub(1), self.idea.standing.state.is_open());
        let knots = stations.into_iter().enumerate().map(|(at, (when, title, text, href))| {
            let reach = if at == last && open { Reach::Current } else { Reach::Reached };
            let mut knot = Knot::new(reach, title).when(words.day(when));
            knot = text.into_iter().fold(knot, Knot::text);
            href.into_iter().fold(knot, Knot::link)
        });
        Thread::new(words, knots.chain(self.coming(words)).collect())
    }

    /// What is still to come, while the idea is open.
    fn coming(&self, words: Words) -> Vec<Knot> {
        let standing = &self.idea.standing;
        let key = match standing.state {
            State::Received if self.is_written_to() => "mine-coming-word",
            State::Received => "mine-coming-read",
            State::Sorted | State::InProposal => "mine-coming-word",
            State::Adopted => "mine-coming-result",
            State::Clarifying => "mine-coming-reply",
            State::Parked => "mine-coming-wake",
            _ => return Vec::new(),
        };
        let by = |due: Millis| words.with("mine-by", &[("date", words.day(due).into())]);
        // A day that has passed is told beside the state, not promised here.
        let due = standing.due_at.filter(|due| *due >= self.now).map(by);
        let next = due.into_iter().fold(Knot::new(Reach::Coming, words.t(key)), Knot::when);
        vec![next, Knot::new(Reach::Coming, words.t("mine-coming-answer"))]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mine::samples::view;

    #[test]
    fn nobody_says_that_nobody_has_read_it_once_somebody_has_written() {
        let words = Words::new(Lang::Sv);
        let written = view(State::Received);
        assert!(written.told.iter().any(|told| told.word == Word::Progress));
        assert!(written.state(words).contains("vi har skrivit till dig"), "{}", written.state(words));
        assert!(!written.next(words).contains("har någon läst den"), "{}", written.next(words));
        let mut fresh = view(State::Received);
        fresh.told.retain(|told| told.word == Word::Receipt);
        assert!(fresh.state(words).contains("Ingen har läst den ännu"), "{}", fresh.state(words));
    }
}
