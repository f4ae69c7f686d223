//! Who did something, as the log records it.

use std::{fmt, str::FromStr};

use crate::Id;

/// Who acts. The log stores this and never a name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// A signed-in person.
    Person(Id),
    /// Somebody without an account: a visitor, or an idea's owner who holds its code.
    Visitor,
    /// The passing of time: reminders, dates that were reached.
    Clock,
    /// A method that only ever suggests, for instance `textsense@0.1`.
    Machine(String),
    /// The operator at the command line.
    Operator,
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Actor::Person(id) => write!(f, "person:{id}"),
            Actor::Visitor => f.write_str("visitor"),
            Actor::Clock => f.write_str("clock"),
            Actor::Machine(method) => write!(f, "machine:{method}"),
            Actor::Operator => f.write_str("operator"),
        }
    }
}

impl FromStr for Actor {
    type Err = String;
    fn from_str(s: &str) -> Result<Actor, String> {
        Ok(match s.split_once(':') {
            Some(("person", id)) => Actor::Person(id.parse().map_err(|e| format!("{s}: {e}"))?),
            Some(("machine", method)) => Actor::Machine(method.to_owned()),
            None if s == "visitor" => Actor::Visitor,
            None if s == "clock" => Actor::Clock,
            None if s == "operator" => Actor::Operator,
            _ => return Err(format!("unknown actor: {s}")),
        })
    }
}
