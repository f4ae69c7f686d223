//! Whoever stands at the door.

use kernel::{Actor, Id, Lang};

use crate::Role;

/// A role that somebody has in a space.
#[derive(Clone, Debug, PartialEq)]
pub struct Grant {
    /// Where; `None` for the installation as a whole (administrators).
    pub space: Option<Id>,
    /// What.
    pub role: Role,
    /// For whom, where a role is limited to one's own organisation (municipal editors).
    pub organisation: Option<Id>,
}

/// Somebody who asks for something: a visitor, or a signed-in person with roles.
#[derive(Clone, Debug, PartialEq)]
pub struct Caller {
    /// How the log names them.
    pub actor: Actor,
    /// The roles they have now.
    pub grants: Vec<Grant>,
    /// The language they read.
    pub lang: Lang,
}

impl Caller {
    /// Somebody without an account.
    pub fn visitor(lang: Lang) -> Caller {
        Caller { actor: Actor::Visitor, grants: Vec::new(), lang }
    }

    /// The operator at the command line, who may do what a coordinator may in every space.
    pub fn operator() -> Caller {
        let grants = vec![Grant { space: None, role: Role::Coordinator, organisation: None }];
        Caller { actor: Actor::Operator, grants, lang: Lang::En }
    }

    /// The passing of time. It needs no permission: what it does is decided by dates that people set.
    pub fn clock() -> Caller {
        Caller { actor: Actor::Clock, ..Caller::operator() }
    }

    /// The person, when signed in.
    pub fn person(&self) -> Option<Id> {
        match self.actor {
            Actor::Person(id) => Some(id),
            _ => None,
        }
    }
}
