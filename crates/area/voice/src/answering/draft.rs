//! A draft of answers, and what each of its rows becomes. Pure.

use std::collections::BTreeMap;

use kernel::{Id, Lang, Millis, Refusal};
use pages::Words;
use serde::{Deserialize, Serialize};

use crate::{
    idea::{
        Idea, Reason,
        answers::{self, Draft as Answer},
        desk::Place,
        store::since::News,
    },
    proposals::Proposal,
};

/// The most ideas in one draft.
pub const ROWS_MAX: usize = 500;

/// What an answer says, in one word: a reason that closes the idea, or a word on the way.
pub type What = Option<Reason>;

/// Answers being written.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Identifier.
    pub id: Id,
    /// The space.
    pub space: Id,
    /// Who began it, as in the log.
    pub made_by: String,
    /// When it last changed.
    pub changed_at: Millis,
    /// Counts its changes.
    pub version: i64,
    /// The proposal whose ideas it answers; every row then says what was taken from the idea.
    pub proposal: Option<Id>,
    /// The batch it was sent as.
    pub batch: Option<Id>,
    /// What is written.
    pub body: Body,
}

/// What is written in a draft; stored as JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// The reason; empty for a word on the way.
    pub reason: What,
    /// The text for the owners of each language.
    pub texts: BTreeMap<Lang, String>,
    /// By number.
    pub rows: Vec<Row>,
}

/// The answer to one idea.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The idea.
    pub idea: Id,
    /// Its number.
    pub number: i64,
    /// Its owner's language.
    pub lang: Lang,
    /// What we took from it; may be empty where there is no proposal.
    #[serde(default)]
    pub took: String,
    /// A text for this one alone, instead of its language's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The idea's version that whoever wrote had before them; unknown in drafts of an earlier edition.
    #[serde(default)]
    pub seen: Option<i64>,
}

impl Row {
    /// A row for an idea, in the language that its owner reads, with what was taken from it into the proposal.
    pub fn of(idea: &Idea, lang: Lang, proposal: Option<Id>) -> Row {
        let taken = idea.standing.contributions.iter().find(|c| Some(c.proposal) == proposal);
        let took = taken.map(|taken| taken.took.clone()).unwrap_or_default();
        Row { idea: idea.id, number: idea.number, lang, took, text: None, seen: Some(idea.version) }
    }
}

/// What is known of a row's idea.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The idea, unless it is gone.
    pub idea: Option<&'a Idea>,
    /// Whether it is in the draft's proposal.
    pub part: bool,
    /// Whether an answer to it waits for its time.
    pub waits: bool,
}

impl Draft {
    /// The row of an idea.
    pub fn row(&self, number: i64) -> Option<&Row> {
        self.body.rows.iter().find(|row| row.number == number)
    }

    /// The text of a row, as it will be sent.
    pub fn text<'a>(&'a self, row: &'a Row) -> &'a str {
        row.text.as_deref().or(self.body.texts.get(&row.lang).map(String::as_str)).unwrap_or_default()
    }

    /// What happened to a row's idea after its text was written, of everything that happened to ideas.
    pub fn news<'a>(&self, row: &Row, all: &'a [News]) -> Vec<&'a News> {
        let after = |news: &&News| match row.seen {
            Some(seen) => news.version > seen,
            None => news.at > self.changed_at,
        };
        all.iter().filter(|news| news.idea == row.idea).filter(after).collect()
    }

    /// Somebody has looked at what happened to ideas, each up to a version, and the words hold.
    pub fn look(&mut self, shown: &BTreeMap<Id, i64>) {
        for row in &mut self.body.rows {
            if let Some(version) = shown.get(&row.idea) {
                row.seen = row.seen.max(Some(*version));
            }
        }
    }

    /// A row as the heart knows answers.
    pub fn answer(&self, row: &Row) -> Answer {
        Answer {
            number: row.number,
            reason: self.body.reason,
            text: self.text(row).to_owned(),
            took: Some(row.took.trim().to_owned()).filter(|took| !took.is_empty()),
            lang: row.lang,
        }
    }

    /// Why a row cannot be sent, if it cannot. Nobody is told to be part of what they are no part of.
    pub fn refusal(&self, row: &Row, known: Known<'_>, now: Millis, place: &Place) -> Option<Refusal> {
        let Known { idea, part, waits } = known;
        if self.proposal.is_some() && !part {
            return Some(Refusal::new("not-in-proposal"));
        }
        if self.proposal.is_some() && row.took.trim().is_empty() {
            return Some(Refusal::new("took-missing"));
        }
        if self.is_unfinished(row) {
            return Some(Refusal::new("answer-unfinished"));
        }
        if waits && self.body.reason.is_some() {
            return Some(Refusal::new("answer-waits"));
        }
        answers::refusal(idea, &self.answer(row), now, place)
    }

    /// Whether a row says no more than the text that the draft began with, which leaves the owner with a question: no
    /// without why, or that there is an answer without the answer.
    fn is_unfinished(&self, row: &Row) -> bool {
        let begun = self.text(row).trim() == template(row.lang, self.body.reason, None);
        match self.body.reason {
            Some(Reason::Declined) => begun,
            Some(Reason::AlreadyDone | Reason::NotOurs | Reason::Information) => {
                begun && row.took.trim().is_empty()
            }
            Some(Reason::Started | Reason::Insufficient) | None => false,
        }
    }

    /// Whether the draft says that nothing comes of the ideas.
    pub fn says_no(&self) -> bool {
        matches!(self.body.reason, Some(Reason::Declined | Reason::NotOurs | Reason::Insufficient))
    }

    /// Adds rows that are not there yet, and a text for every language that is new.
    pub fn add(&mut self, rows: Vec<Row>, proposal: Option<&Proposal>) {
        for row in rows {
            if self.row(row.number).is_none() && self.body.rows.len() < ROWS_MAX {
                let reason = self.body.reason;
                self.body.texts.entry(row.lang).or_insert_with(|| template(row.lang, reason, proposal));
                self.body.rows.push(row);
            }
        }
        self.body.rows.sort_by_key(|row| row.number);
    }
}

/// The text that a draft begins with, in a language.
pub fn template(lang: Lang, what: What, proposal: Option<&Proposal>) -> String {
    let words = Words::new(lang);
    match (what, proposal) {
        (Some(reason), _) => words.t(&format!("answer-template-{}", reason.as_str())),
        (None, None) => words.t("answer-template-progress"),
        (None, Some(proposal)) => words.with(
            "answer-template-proposal",
            &[("number", proposal.number.to_string().into()), ("title", proposal.title.clone().into())],
        ),
    }
}
