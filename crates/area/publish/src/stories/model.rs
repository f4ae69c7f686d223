//! A story and its picture, as plain data.

use kernel::{Id, Lang, Millis, PartialDate, Ref};

use super::STORY;

/// Defines a closed list with stable codes: stored, and the last part of message keys.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$what:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$what])* $variant),+ }

        impl $name {
            /// Every one, in order.
            pub const ALL: &[$name] = &[$($name::$variant),+];

            /// As stored, and the last part of message keys.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            /// Reads what `as_str` wrote.
            pub fn parse(text: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.as_str() == text)
            }
        }
    };
}

codes! {
    /// What is told.
    Sort {
        /// Something that took place on a day: an inauguration, a breakfast, a fair.
        Event = "event",
        /// What came of something, in somebody's words.
        Story = "story",
    }
}

codes! {
    /// On which terms a picture is shown.
    Licence {
        /// The organisation's own picture, all rights kept.
        Own = "own",
        /// With the photographer's permission, here only.
        Permission = "permission",
        /// Creative Commons Attribution 4.0.
        By = "by",
        /// Creative Commons Attribution-ShareAlike 4.0.
        BySa = "by-sa",
        /// Creative Commons Zero 1.0: free for everybody.
        Zero = "zero",
    }
}

impl Licence {
    /// Where its words are, for the free ones.
    pub fn url(self) -> Option<&'static str> {
        match self {
            Licence::Own | Licence::Permission => None,
            Licence::By => Some("https://creativecommons.org/licenses/by/4.0/"),
            Licence::BySa => Some("https://creativecommons.org/licenses/by-sa/4.0/"),
            Licence::Zero => Some("https://creativecommons.org/publicdomain/zero/1.0/"),
        }
    }
}

/// What somebody tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// An event or a story.
    pub sort: Sort,
    /// What it is called.
    pub title: String,
    /// In some paragraphs.
    pub text: String,
    /// When it happened, as exactly as it is known.
    pub on: PartialDate,
    /// Where; may be empty.
    pub place: String,
}

/// A story.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// Identifier.
    pub id: Id,
    /// The space.
    pub space: Id,
    /// Its public number there.
    pub number: i64,
    /// The language of all its texts: the space's own.
    pub lang: Lang,
    /// What is told.
    pub told: Draft,
    /// When it was told.
    pub created_at: Millis,
    /// How often it has changed; whoever changes it names the version they read.
    pub version: i64,
}

impl Story {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(STORY, self.id)
    }
}

/// What must be known of a picture before it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Caption {
    /// What those who do not see it need to know.
    pub alt: String,
    /// Who took it.
    pub credit: String,
    /// On which terms it is shown.
    pub licence: Licence,
    /// Those who can be recognised, each with their consent; empty when nobody can.
    pub people: Vec<Person>,
}

/// Somebody, or a group, who can be recognised in a picture and has consented to its being shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// As the picture's text says it: a name, or "two pupils of the school".
    pub who: String,
    /// When they consented.
    pub consent_on: jiff::civil::Date,
}

/// A picture that is shown, without its bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
    /// What is known of it.
    pub caption: Caption,
    /// When it was put up; serves as its version.
    pub put_at: Millis,
}
