//! An idea as it is read from the store.

use kernel::{Id, Lang, Millis, Ref, Source};

use super::{
    KIND,
    rules::Standing,
    state::{Channel, Origin, State, WithheldReason},
};

/// An idea.
#[derive(Clone, Debug, PartialEq)]
pub struct Idea {
    /// Identifier.
    pub id: Id,
    /// The space.
    pub space: Id,
    /// Its public number there.
    pub number: i64,
    /// The round it came in.
    pub round: Id,
    /// Came after the round had closed.
    pub late: bool,
    /// Real, or an example.
    pub origin: Origin,
    /// How it came.
    pub channel: Channel,
    /// Which site sent the visitor (`?via=`).
    pub via: Option<String>,
    /// The meeting or network.
    pub gathering: Option<Id>,
    /// What that is called.
    pub gathering_name: Option<String>,
    /// The table there.
    pub table_no: Option<i64>,
    /// Who typed it in; never its owner.
    pub scribe: Option<Id>,
    /// Its number in the file it was imported from.
    pub external_id: Option<String>,
    /// The debate post or press cutting that it was registered from.
    pub cutting: Option<Source>,
    /// The language it is written in.
    pub lang: Lang,
    /// The text as it came, byte for byte.
    pub original: String,
    /// The text for the public: the original, or a version with marks where something was masked.
    pub clean: String,
    /// Waits for somebody to look for personal data.
    pub held: bool,
    /// Something was masked.
    pub masked: bool,
    /// When it came.
    pub received_at: Millis,
    /// When it last changed.
    pub changed_at: Millis,
    /// When its owner last heard something.
    pub heard_at: Millis,
    /// Its owner wrote something nobody has seen.
    pub unread: bool,
    /// Has an answer that stands, final or on the way.
    pub told: bool,
    /// Counts its changes.
    pub version: i64,
    /// Counts the changes of the text for the public.
    pub text_version: i64,
    /// The owner's contact data, when left.
    pub contact: Option<Id>,
    /// Whether there is a code.
    pub has_code: bool,
    /// State, sorting, dates.
    pub standing: Standing,
}

/// What everyone may read of an idea's text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PublicText<'a> {
    /// The text.
    Shown(&'a str),
    /// Waits for a look at possible personal data.
    Held,
    /// Not shown, and why.
    Withheld(WithheldReason),
    /// Taken back by its owner.
    Withdrawn,
}

impl Idea {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(KIND, self.id)
    }

    /// The one way to an idea's text for everyone.
    pub fn public_text(&self) -> PublicText<'_> {
        match self.standing.state {
            State::Withdrawn => PublicText::Withdrawn,
            State::Withheld => {
                PublicText::Withheld(self.standing.withheld.unwrap_or(WithheldReason::PersonalData))
            }
            _ if self.held => PublicText::Held,
            _ => PublicText::Shown(&self.clean),
        }
    }

    /// The first words of the public text, for titles and lists. Empty when the text is not shown.
    pub fn title(&self, max_chars: usize) -> String {
        match self.public_text() {
            PublicText::Shown(text) => shorten(text, max_chars),
            _ => String::new(),
        }
    }
}

/// The first line, cut at a word, with an ellipsis when something was cut.
pub fn shorten(text: &str, max_chars: usize) -> String {
    let line = text.trim().lines().next().unwrap_or_default().trim();
    if line.chars().count() <= max_chars {
        return line.to_owned();
    }
    let cut: String = line.chars().take(max_chars).collect();
    let at = cut.rfind(char::is_whitespace).filter(|&at| at > max_chars / 2).unwrap_or(cut.len());
    format!("{} …", cut[..at].trim_end())
}
