//! Contact data of those who leave ideas: apart from everything else, closed to everybody unless opened for a
//! stated purpose, erased on request or when its time is over and nothing is owed to its owner any more. The row outlives its contents, so that what
//! happened stays countable.

mod store;

use kernel::{Fault, Id, Lang, Millis, Private};

pub use store::{
    by_letter_only, change, erase, erase_expired, erased, for_sending, keep, lang, put, read_with_purpose,
    sweep, ways,
};

/// What somebody lets us reach them by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Details {
    /// What they call themselves.
    pub name: Option<Private<String>>,
    /// E-mail address, as typed.
    pub email: Option<Private<String>>,
    /// Telephone number, as typed.
    pub phone: Option<Private<String>>,
    /// Postal address, several lines.
    pub postal: Option<Private<String>>,
    /// The language they want to be answered in.
    pub lang: Lang,
    /// Whether the name may be shown with the idea.
    pub name_public: bool,
}

impl Details {
    /// The address as its owner recognises it and nobody else can use it: `k•••@exempel.se`.
    pub fn email_hint(&self) -> Option<String> {
        let (name, host) = self.email.as_ref()?.reveal().split_once('@')?;
        Some(format!("{}•••@{host}", name.chars().next()?))
    }
}

/// More lines than a window envelope shows below a name.
const POSTAL_LINES: usize = 5;
/// The longest line of an address, in characters.
const POSTAL_LINE: usize = 48;

/// A postal address as it is kept, from the field `postal`: its lines trimmed and without empty ones; nothing when none
/// was typed.
pub fn postal(typed: &str) -> Result<Option<Private<String>>, Fault> {
    let lines: Vec<&str> = typed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.iter().any(|line| line.chars().any(char::is_control)) {
        return Err(Fault::new("postal", "unreadable-character"));
    }
    if lines.len() > POSTAL_LINES {
        return Err(Fault::counted("postal", "too-many-lines", POSTAL_LINES as i64));
    }
    if lines.iter().any(|line| line.chars().count() > POSTAL_LINE) {
        return Err(Fault::counted("postal", "line-too-long", POSTAL_LINE as i64));
    }
    Ok((!lines.is_empty()).then(|| Private::new(lines.join("\n"))))
}

/// Contact data with its limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Identifier; the idea's owner reference.
    pub id: Id,
    /// The space it was given to.
    pub space: Id,
    /// The data; all empty after it was erased.
    pub details: Details,
    /// Until when it may be kept when nothing is owed, UTC milliseconds.
    pub retain_until: Millis,
    /// Whether its owner still waits for something.
    pub owed: bool,
    /// When it was erased.
    pub erased_at: Option<Millis>,
}

/// Why somebody reads contact data; goes into the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To answer, by telephone or letter.
    Answer,
    /// To ask what is meant.
    Clarify,
    /// To correct or erase it at the owner's request.
    Correct,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Purpose; 3] = [Purpose::Answer, Purpose::Clarify, Purpose::Correct];

    /// As written in the log, and the last part of the message key `purpose-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Purpose::Answer => "answer",
            Purpose::Clarify => "clarify",
            Purpose::Correct => "correct",
        }
    }

    /// Reads what [`Purpose::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Purpose> {
        Purpose::ALL.into_iter().find(|purpose| purpose.as_str() == text)
    }
}
