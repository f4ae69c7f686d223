//! Getting in and staying in: links by e-mail, sessions. All of it is technical: written in
//! `Store::housekeeping`, without events, except that somebody ends sessions on other devices. Only hashes of
//! tokens are stored.

mod device;
mod store;

use kernel::{Id, Millis};

use crate::Caller;

pub use device::{Browser, Device, System};
pub use store::{
    ask_link, begin, consume_link, end, load, mint_link, of_person, revoke, revoke_others, sweep, touch,
};

/// How long a sign-in link works after it was written, milliseconds.
pub const LINK: Millis = 15 * 60_000;
/// Sign-in links per address and hour.
pub const LINKS_PER_HOUR: i64 = 5;
/// How long a session lives after it was last used, milliseconds.
pub const SESSION: Millis = 30 * kernel::env::DAY;
/// How seldom the last use is written down, milliseconds.
pub const SEEN_EVERY: Millis = 10 * 60_000;

/// Somebody who is signed in.
#[derive(Clone, Debug, PartialEq)]
pub struct SignedIn {
    /// The session.
    pub session: Session,
    /// What colleagues see.
    pub name: String,
    /// The person with the roles they have now.
    pub caller: Caller,
}

/// One sign-in on one device.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Identifier, for ending it. Not the token.
    pub id: Id,
    /// Whose.
    pub person: Id,
    /// When it began.
    pub created: Millis,
    /// When it was last used, give or take [`SEEN_EVERY`].
    pub seen: Millis,
    /// When it ends unless it is used before.
    pub expires: Millis,
    /// On what it began.
    pub device: Device,
}

impl Session {
    /// Whether its last use should be written down now ([`touch`]).
    pub fn is_stale(&self, now: Millis) -> bool {
        now - self.seen >= SEEN_EVERY
    }
}
