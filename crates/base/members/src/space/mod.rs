//! Spaces: what an alliance is called, which languages it offers, how it looks, what it has promised.

mod store;
pub mod terms;

use std::collections::BTreeMap;

use jiff::{civil::Date, tz::TimeZone};
use kernel::{Id, Lang, Millis, Refusal};
use serde::{Deserialize, Serialize};

pub use terms::Term;

pub use store::{
    all, by_id, by_key, found, last_change, logo, remove_logo, set_brand, set_langs, set_logo, set_name,
    set_settings, undo,
};
pub(crate) use store::{json_column, to_json};

/// A text per language.
pub type Texts = BTreeMap<Lang, String>;

/// The alliance whose ideas these are.
#[derive(Clone, Debug, PartialEq)]
pub struct Space {
    /// Identifier.
    pub id: Id,
    /// First part of its addresses: `tvv`.
    pub key: String,
    /// Its name, per language; at least in its own.
    pub names: Texts,
    /// The languages its pages are offered in, in the order of the menu.
    pub langs: Vec<Lang>,
    /// The language for readers who prefer none of them.
    pub lang: Lang,
    /// Colours.
    pub brand: Brand,
    /// IANA name of its time zone.
    pub zone: String,
    /// Whether everything in it is made up, and says so on every page.
    pub example: bool,
    /// What it has promised, and the sentences it uses.
    pub settings: SpaceSettings,
    /// When the logo was set, if there is one; serves as its version.
    pub logo_at: Option<Millis>,
}

impl Space {
    /// The name in this language, or else in the space's own.
    pub fn name(&self, lang: Lang) -> &str {
        let name = self.names.get(&lang).or_else(|| self.names.get(&self.lang));
        name.map_or(&self.key, String::as_str)
    }

    /// Where its days begin and end, also for everything that counts or compares days; falls back as
    /// [`kernel::zone::named`] does.
    pub fn zone(&self) -> &'static TimeZone {
        kernel::zone::named(&self.zone)
    }

    /// The day that a moment belongs to here.
    pub fn day(&self, moment: Millis) -> Date {
        kernel::zone::day(moment, self.zone())
    }

    /// The day that it is here. `now` is the clock of the request or the transaction.
    pub fn today(&self, now: Millis) -> Date {
        self.day(now)
    }

    /// The language among those offered that suits a reader of this one: nynorsk for bokmål and the reverse,
    /// otherwise the space's own.
    pub fn nearest(&self, wanted: Lang) -> Lang {
        let sibling = match wanted {
            Lang::Nb => Lang::Nn,
            Lang::Nn => Lang::Nb,
            other => other,
        };
        [wanted, sibling].into_iter().find(|lang| self.langs.contains(lang)).unwrap_or(self.lang)
    }
}

/// Colours of a space, `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    /// Links, buttons.
    pub accent: String,
    /// Surfaces and details.
    pub second: String,
}

impl Default for Brand {
    fn default() -> Brand {
        Brand { accent: "#0b5d5e".to_owned(), second: "#e0a526".to_owned() }
    }
}

impl Brand {
    /// A brand of two `#rrggbb` colours; refused with `bad-colour` unless both are, and `readable` (the caller's
    /// contrast check) accepts the accent. The second is decoration only.
    pub fn checked(accent: &str, second: &str, readable: impl Fn(&str) -> bool) -> Result<Brand, Refusal> {
        if !readable(accent) {
            return Err(Refusal::new("bad-colour"));
        }
        for colour in [accent, second] {
            let digits = colour.strip_prefix('#').unwrap_or_default();
            let six = digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit());
            if !six {
                return Err(Refusal::new("bad-colour"));
            }
        }
        Ok(Brand { accent: accent.to_ascii_lowercase(), second: second.to_ascii_lowercase() })
    }
}

/// What a space has promised, and the sentences it uses. Stored as JSON; what is missing has its default.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SpaceSettings {
    /// Minutes in which a sent answer can be undone.
    pub undo_minutes: i64,
    /// Working days until an idea's first answer.
    pub first_answer_working_days: i64,
    /// Days without word to the owner after which an idea counts as silent.
    pub silence_days: i64,
    /// Days that an owner has to answer a question.
    pub clarify_days: i64,
    /// The longest time an idea may be parked, days.
    pub park_max_days: i64,
    /// Days after the answer at which the owner is asked whether it helped.
    pub helpful_after_days: i64,
    /// Days for which contact data is kept after the last word to an idea's owner, once the idea is closed; of
    /// others, after they gave it.
    pub contact_retention_days: i64,
    /// Whether the public form takes ideas.
    pub intake_open: bool,
    /// Whether everybody may leave commitments of their own to the focus areas.
    pub commitments_open: bool,
    /// The sentence about public records before the text box, where the space has its own.
    pub public_records: Texts,
    /// The function address that answers come from and replies go to; none, and no e-mail leaves.
    pub sender: Option<String>,
    /// The sender's lines on letters.
    pub letter_sender: Vec<String>,
    /// How a meeting with cards is held, where the space has its own guide: paragraphs, and lines such as
    /// `10 min: all write` that make its timetable.
    pub meeting_guide: Texts,
    /// Words to avoid in what everybody reads, and what is written instead.
    pub terms: Vec<Term>,
    /// The list before its latest change.
    pub terms_before: Option<Vec<Term>>,
}

impl Default for SpaceSettings {
    fn default() -> SpaceSettings {
        SpaceSettings {
            undo_minutes: 10,
            first_answer_working_days: 15,
            silence_days: 90,
            clarify_days: 21,
            park_max_days: 365,
            helpful_after_days: 21,
            contact_retention_days: 730,
            intake_open: true,
            commitments_open: false,
            public_records: Texts::new(),
            sender: None,
            letter_sender: Vec::new(),
            meeting_guide: Texts::new(),
            terms: Vec::new(),
            terms_before: None,
        }
    }
}

/// A part of the program that not every space uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// Commitments of its own by everybody who wants to contribute.
    Commitments,
}

impl SpaceSettings {
    /// Whether a part is on.
    pub fn has(&self, switch: Switch) -> bool {
        match switch {
            Switch::Commitments => self.commitments_open,
        }
    }
}

/// What of a space was changed. Colours, languages, and the numbers and switches of its settings can be taken
/// back from what the log tells; names and logos are given anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Its name.
    Name,
    /// Its colours.
    Brand,
    /// Its logo.
    Logo,
    /// Its languages.
    Langs,
    /// What it has promised.
    Settings,
}

impl Change {
    /// As written in the log.
    pub fn topic(self) -> &'static str {
        match self {
            Change::Name => "space.renamed",
            Change::Brand => "space.brand_changed",
            Change::Logo => "space.logo_changed",
            Change::Langs => "space.languages_changed",
            Change::Settings => "space.settings_changed",
        }
    }
}

/// The logo's picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    /// Media type: `image/svg+xml`, `image/png`.
    pub kind: String,
    /// The file.
    pub bytes: Vec<u8>,
}
