//! Publications, and what they say.

use jiff::{Span, civil::Time};
use kernel::{Block, Id, Lang, Millis, PartialDate, Ref, Said, Section};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The log's and the directory's word for a report.
pub const REPORT: kernel::Kind = "report";
/// The log's and the directory's word for a brief.
pub const BRIEF: kernel::Kind = "brief";

/// What sort of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// What a board needs to decide on a matter.
    Brief,
    /// What a board has before it at a meeting.
    Agenda,
    /// The report to the forum.
    Report,
    /// A strategy.
    Strategy,
    /// What one is handed at the forum: a paragraph per working group.
    Handout,
}

impl Kind {
    /// As stored, and the last part of the message key `paper-kind-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Brief => BRIEF,
            Kind::Agenda => "agenda",
            Kind::Report => REPORT,
            Kind::Strategy => "strategy",
            Kind::Handout => "handout",
        }
    }

    /// Reads what [`Kind::as_str`] wrote of those that are stored.
    pub fn parse(text: &str) -> Option<Kind> {
        [Kind::Brief, Kind::Report].into_iter().find(|kind| kind.as_str() == text)
    }

    /// The most A4 pages it may take.
    pub fn most_pages(self) -> Option<usize> {
        match self {
            Kind::Brief | Kind::Agenda => Some(2),
            Kind::Handout => Some(1),
            Kind::Report | Kind::Strategy => None,
        }
    }
}

/// How far a publication has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Live; those who work with it read it.
    Draft,
    /// Live; everybody reads it and may comment.
    Consultation,
    /// Frozen.
    Published,
    /// Frozen, and a newer edition took its place.
    Superseded,
}

impl State {
    /// The last part of the message key `paper-state-…`; all but the last are stored.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Consultation => "consultation",
            State::Published => "published",
            State::Superseded => "superseded",
        }
    }

    /// Reads a stored state.
    pub fn parse(text: &str) -> Option<State> {
        [State::Draft, State::Consultation, State::Published].into_iter().find(|state| state.as_str() == text)
    }

    /// Whether its content is still that of the moment.
    pub fn is_live(self) -> bool {
        matches!(self, State::Draft | State::Consultation)
    }
}

/// What somebody says of a report before it is compiled.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preface {
    /// What it is called.
    pub title: String,
    /// Some words before everything else.
    pub lead: String,
    /// The day of the forum, as precisely as known.
    pub held_on: Option<PartialDate>,
    /// When the working groups begin to tell there, and how many minutes each has; for the handout.
    pub programme: Option<Programme>,
}

/// When whose turn is at a forum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Programme {
    /// When the first begins, local time.
    pub begins: Time,
    /// Minutes for each.
    pub minutes: i64,
}

/// Minutes that a group has where nobody says another number.
pub const MINUTES: i64 = 15;

impl Programme {
    /// From when to when the turn in this place is, counted from 0. A programme ends at midnight.
    pub fn turn(self, place: usize) -> (Time, Time) {
        let after = |turns: usize| {
            let minutes = self.minutes.saturating_mul(i64::try_from(turns).unwrap_or(i64::MAX)).min(24 * 60);
            self.begins.saturating_add(Span::new().minutes(minutes))
        };
        (after(place), after(place.saturating_add(1)))
    }
}

/// A report or a frozen brief.
#[derive(Clone, Debug, PartialEq)]
pub struct Publication {
    /// Identifier.
    pub id: Id,
    /// Its public number in the space.
    pub number: i64,
    /// What sort.
    pub kind: Kind,
    /// How far it has come.
    pub state: State,
    /// Title, words before it, day.
    pub preface: Preface,
    /// The language of these.
    pub lang: Lang,
    /// What a brief is about.
    pub about: Option<Ref>,
    /// The edition whose place it takes.
    pub replaces: Option<Id>,
    /// The number of that edition.
    pub replaced: Option<i64>,
    /// The number of the edition that took its place, or is being written to.
    pub successor: Option<i64>,
    /// When it was begun.
    pub created_at: Millis,
    /// When it was frozen.
    pub published_at: Option<Millis>,
    /// Counts its changes.
    pub version: i64,
}

impl Publication {
    /// The reference under which log and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(self.kind.as_str(), self.id)
    }
}

/// What a paper says, in one language. What is stored of it is [`Content::canonical`]; what is hashed is that text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// What sort of paper.
    pub kind: Kind,
    /// In which language.
    pub lang: Lang,
    /// Whose it is, as written to its people.
    pub publisher: String,
    /// The publisher's colour, `#rrggbb`.
    pub colour: String,
    /// The title.
    pub title: Said,
    /// What must be said of all of it on every page: that it is a draft, that it is made up.
    #[serde(default)]
    pub mark: Option<String>,
    /// The moment whose situation it tells.
    pub as_of: Millis,
    /// The same in words: "Läget den …".
    pub stamp: String,
    /// What stands between title and sections.
    pub head: Vec<Block>,
    /// The rest.
    pub sections: Vec<Section>,
    /// So many sections were left out for want of room, and where they are.
    #[serde(default)]
    pub left: usize,
    /// Where the whole is, from the root of the site.
    #[serde(default)]
    pub more: Option<String>,
    /// What stands at the end.
    pub notes: Vec<String>,
}

impl Content {
    /// The content as the text that is stored and hashed: JSON without white space, keys in the order of their code
    /// points, whole numbers only. For content like this that is RFC 8785.
    pub fn canonical(&self) -> String {
        // By way of a value, whose maps are ordered by key.
        let value = serde_json::to_value(self).expect("content is plain data");
        serde_json::to_string(&value).expect("values are JSON")
    }
}

/// A stored content.
#[derive(Clone, Debug, PartialEq)]
pub struct Frozen {
    /// In which language.
    pub lang: Lang,
    /// The canonical text.
    pub content: String,
    /// Its hash when it was stored.
    pub hash: String,
}

impl Frozen {
    /// Freezes a content.
    pub fn of(content: &Content) -> Frozen {
        let text = content.canonical();
        Frozen { lang: content.lang, hash: hash(&text), content: text }
    }

    /// Whether it is still what was stored.
    pub fn is_sound(&self) -> bool {
        hash(&self.content) == self.hash && serde_json::from_str::<Content>(&self.content).is_ok()
    }
}

/// SHA-256 (FIPS 180-4) in hexadecimal.
pub fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first part of a hash, enough to tell two papers apart.
pub fn short_hash(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn content(sections: Vec<Section>) -> Content {
        Content {
            kind: Kind::Brief,
            lang: Lang::Sv,
            publisher: "Exempel".into(),
            colour: "#0b5d5e".into(),
            title: Said::new("Ett ärende"),
            mark: None,
            as_of: 1,
            stamp: "Läget".into(),
            head: Vec::new(),
            sections,
            left: 0,
            more: None,
            notes: Vec::new(),
        }
    }

    #[test]
    fn the_canonical_text_is_ordered_and_reads_back() {
        let one = content(vec![Section::new(1, "A & \"B\"\n")]);
        let text = one.canonical();
        assert!(
            text.starts_with(r##"{"as_of":1,"colour":"#0b5d5e","head":[],"kind":"brief","lang":"sv","##),
            "{text}"
        );
        assert_eq!(serde_json::from_str::<Content>(&text).unwrap(), one);
        assert_eq!(
            hash("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "the example of FIPS 180-4"
        );
        let mut frozen = Frozen::of(&one);
        assert!(frozen.is_sound());
        frozen.content = frozen.content.replace("Exempel", "Exempal");
        assert!(!frozen.is_sound());
    }
}
