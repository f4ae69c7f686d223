//! Identifiers: time-ordered UUIDs (RFC 9562, version 7) and references to any thing of any kind.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::env::Env;

/// Identifier of any stored thing. Unique across installations, so that a space can move between them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(pub Uuid);

impl Id {
    /// A new identifier from the given clock and randomness.
    pub fn new(env: &Env) -> Id {
        let mut random = [0u8; 10];
        env.random.fill(&mut random);
        Id::from_parts(env.clock.now(), random)
    }

    /// The identifier made of a time (UTC milliseconds) and ten random bytes; for generators that must give
    /// the same result every time.
    pub fn from_parts(millis: i64, random: [u8; 10]) -> Id {
        Id(uuid::Builder::from_unix_timestamp_millis(millis.max(0) as u64, &random).into_uuid())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.simple().fmt(f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Id {
    type Err = uuid::Error;
    fn from_str(s: &str) -> Result<Id, uuid::Error> {
        Uuid::parse_str(s).map(Id)
    }
}

/// What sort of thing a reference points at: the name of the slice that owns it, such as `idea`.
pub type Kind = &'static str;

/// A reference to any thing, written `idea:0190…`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ref {
    /// The sort of thing, for instance `idea`.
    pub kind: String,
    /// Which one.
    pub id: Id,
}

impl Ref {
    /// A reference to the thing of this kind and identifier.
    pub fn new(kind: &str, id: Id) -> Ref {
        Ref { kind: kind.to_owned(), id }
    }
}

impl fmt::Display for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind, self.id)
    }
}

impl fmt::Debug for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Ref {
    type Err = String;
    fn from_str(s: &str) -> Result<Ref, String> {
        let (kind, id) = s.split_once(':').ok_or_else(|| format!("not a reference: {s}"))?;
        Ok(Ref { kind: kind.to_owned(), id: id.parse().map_err(|e| format!("{s}: {e}"))? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_reads_back_as_it_was_written() {
        let reference = Ref::new("idea", Id::from_parts(1_700_000_000_000, [7; 10]));
        assert_eq!(reference.to_string().parse::<Ref>().unwrap(), reference);
    }

    #[test]
    fn later_identifiers_sort_later() {
        assert!(Id::from_parts(1, [255; 10]) < Id::from_parts(2, [0; 10]));
    }
}
