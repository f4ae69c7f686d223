//! What a deed leaves in the log.

use serde::Serialize;
use serde_json::Value;

use crate::Ref;

/// Who may read an event or a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Visibility {
    /// Everyone.
    Public,
    /// Those who work in the space.
    Staff,
    /// The idea's owner by code, and those who work in the space.
    Owner,
}

impl Visibility {
    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Visibility::Public => "public",
            Visibility::Staff => "staff",
            Visibility::Owner => "owner",
        }
    }

    /// Reads what [`Visibility::as_str`] wrote; anything else is treated as closed.
    pub fn parse(s: &str) -> Visibility {
        match s {
            "public" => Visibility::Public,
            "owner" => Visibility::Owner,
            _ => Visibility::Staff,
        }
    }
}

/// Something that happened, ready for the log: named by intent (`idea.parked`), without personal data and
/// without free text from people.
#[derive(Clone, Debug, PartialEq)]
pub struct Happened {
    /// What happened, `subject.deed` in the past tense.
    pub topic: &'static str,
    /// Version of the body's shape.
    pub version: i64,
    /// What it happened to.
    pub subject: Ref,
    /// Who may read of it.
    pub visibility: Visibility,
    /// The details, a JSON object.
    pub body: Value,
}

impl Happened {
    /// An event of version 1 whose body is the given plain data.
    pub fn new(topic: &'static str, subject: Ref, visibility: Visibility, body: impl Serialize) -> Happened {
        let body = serde_json::to_value(body).expect("event bodies are plain data");
        Happened { topic, version: 1, subject, visibility, body }
    }
}
