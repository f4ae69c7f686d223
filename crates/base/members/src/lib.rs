//! Who and what role: spaces, organisations, people, contact data, roles, sessions, and the one place that
//! decides who may do what ([`permits`]).
//!
//! Every change appends to the log: of the space it concerns, or of the installation ([`INSTALLATION`]) when it
//! concerns all of them. Sessions, links and counted attempts are technical and do not; they are written in
//! `Store::housekeeping`.
//!
//! Absent on purpose: ideas and everything that people do with their roles.

pub mod by_code;
pub mod caller;
pub mod contact;
pub mod limits;
pub mod organisation;
pub mod permits;
pub mod person;
pub mod secrets;
pub mod session;
pub mod space;

use kernel::{Id, Refusal};
use store::{Migration, StoreError, TableRule};

pub use caller::{Caller, Grant};
pub use organisation::Organisation;
pub use permits::{Reach, Right, Role, grants_right};
pub use person::Person;
pub use secrets::Secret;
pub use session::Session;
pub use space::{Brand, Space, SpaceSettings};

/// The tables of this crate.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        version: 2026112202,
        name: "members",
        sql: include_str!("../migrations/2026112202_members.sql"),
    },
    Migration {
        version: 2026112223,
        name: "letters",
        sql: include_str!("../migrations/2026112223_letters.sql"),
    },
    Migration {
        version: 2026112303,
        name: "profile",
        sql: include_str!("../migrations/2026112303_profile.sql"),
    },
    Migration {
        version: 2026112320,
        name: "code_session",
        sql: include_str!("../migrations/2026112320_code_session.sql"),
    },
    Migration {
        version: 2026112330,
        name: "session_device",
        sql: include_str!("../migrations/2026112330_session_device.sql"),
    },
    Migration {
        version: 2026112350,
        name: "contact_owed",
        sql: include_str!("../migrations/2026112350_contact_owed.sql"),
    },
];

/// Where the rows of this crate's tables belong.
pub const TABLES: &[TableRule] = &[
    TableRule::LeftOut { table: "attempt", why: "how often something was tried; over within hours" },
    TableRule::LeftOut {
        table: "code_session",
        why: "who has shown a code lately; the code opens the page anew",
    },
    TableRule::LeftOut { table: "invitation", why: "an invitation is to one installation; invite again" },
    TableRule::LeftOut { table: "session", why: "who is signed in here; everybody signs in anew" },
    TableRule::LeftOut { table: "sign_in_link", why: "good for minutes, and only here" },
    TableRule::File { table: "space_logo", column: "bytes" },
    TableRule::File { table: "organisation_logo", column: "bytes" },
    TableRule::Shared { table: "person", by: "role_grant", column: "person" },
    TableRule::Personal { table: "person", columns: &["email"] },
    TableRule::Personal { table: "contact", columns: &["name", "email", "phone", "postal"] },
    TableRule::Register {
        table: "organisation",
        name: "organisations",
        columns: &["key", "name", "kind", "valid_from", "valid_until"],
    },
];

/// The log of what concerns the installation and no single space.
pub const INSTALLATION: Id = Id(uuid::Uuid::nil());

/// Why a deed was not done.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    /// The rules do not allow it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The database did not do it.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for NotDone {
    fn from(error: StoreError) -> NotDone {
        match error {
            StoreError::Refused(refusal) => NotDone::Refused(refusal),
            other => NotDone::Store(other),
        }
    }
}

impl From<NotDone> for StoreError {
    fn from(error: NotDone) -> StoreError {
        match error {
            NotDone::Refused(refusal) => StoreError::Refused(refusal),
            NotDone::Store(error) => error,
        }
    }
}

/// Result of a deed.
pub type Done<T> = Result<T, NotDone>;
